### La Girandola di Carta: its services.

area-minors = Kinder, Schulen und Familien
area-elderly = Ältere Menschen

service-aquilone = Pädagogisches Zentrum L’Aquilone
    .summary =
        Nachmittage mit Hausaufgaben, Spiel und Werkstätten für { $places ->
            [one] ein Kind
           *[other] { $places } Kinder und Jugendliche
        } von sechs bis vierzehn Jahren, in kleinen Gruppen mit einer pädagogischen Bezugsperson.
    .access =
        Die Familie meldet sich direkt an oder auf Vorschlag der Schule oder des Sozialdienstes. Vor Beginn findet ein Gespräch mit den Eltern statt und, auf Wunsch, eine Probewoche.
    .activities =
        <ul>
        <li>Lernhilfe nach einem Plan, der mit den Lehrkräften abgestimmt ist;</li>
        <li>Werkstätten zu Musik, Bauen, Kochen und Lesen;</li>
        <li>Ausflüge, Sport und Sommerlager;</li>
        <li>drei Treffen im Jahr mit jeder Familie.</li>
        </ul>
    .hours = An Schultagen, 13:00–18:30 Uhr; im Juli, 8:00–16:30 Uhr

service-home-education = Sozialpädagogische Familienhilfe
    .summary =
        Eine pädagogische Fachkraft an der Seite von { $places ->
            [one] einem Kind oder Jugendlichen
           *[other] { $places } Kindern und Jugendlichen
        } und den Eltern, zu Hause und im Viertel, wenn die Familie eine schwierige Zeit durchlebt.
    .access =
        Der Dienst wird vom Sozialdienst der Gemeinde angeordnet. Die Genossenschaft trifft die Familie binnen fünfzehn Tagen und schreibt mit ihr die Ziele auf.
    .activities =
        <ul>
        <li>Unterstützung der Beziehungen zu Hause und der täglichen Gewohnheiten;</li>
        <li>Abstimmung mit der Schule und den Gesundheitsdiensten;</li>
        <li>Begleitung zu Sport- und Gruppenangeboten;</li>
        <li>begleiteter Umgang, wenn er vorgesehen ist.</li>
        </ul>
    .hours = Montag bis Samstag, zu den mit der Familie vereinbarten Zeiten

service-schools = Schulbegleitung
    .summary =
        Wir begleiten { $places ->
            [one] ein Kind oder einen Jugendlichen
           *[other] { $places } Kinder und Jugendliche
        } mit Behinderung, vom Kindergarten bis zur Oberschule: Das Ziel ist die Teilhabe am Leben der Klasse.
    .access =
        Die Anfrage geht von der Schule und der Familie aus; die Gemeinde weist die Stunden zu. Die Begleitperson stellt sich der Familie vor Beginn des Unterrichts vor.
    .activities =
        <ul>
        <li>Selbstständigkeit, Kommunikation und Beziehungen zu den Mitschülerinnen und Mitschülern;</li>
        <li>Mitarbeit am individuellen Bildungsplan;</li>
        <li>Ausflüge, Mittagstisch, Pause: die Momente, in denen Freundschaften entstehen;</li>
        <li>Vertretung noch am selben Tag bei Abwesenheit.</li>
        </ul>
    .hours = An den Schultagen zu den Unterrichtszeiten

service-home-care = Häusliche Betreuung
    .summary =
        Sorge für Körper, Haushalt und Beziehungen für { $places ->
            [one] eine ältere Person, die weiterhin im eigenen Zuhause leben möchte
           *[other] { $places } ältere Menschen, die weiterhin im eigenen Zuhause leben möchten
        }, und eine Hilfe für alle, die sich um sie kümmern.
    .access =
        Auf Anfrage der Gemeinde, mit Pflegegeld oder privat. Eine Fachkraft der Sozialen Arbeit besucht die Wohnung, schlägt einen Plan vor und erläutert die Kosten schriftlich.
    .activities =
        <ul>
        <li>Körperpflege, Mobilisierung, Mahlzeiten, kleine Besorgungen;</li>
        <li>Gesellschaft und Begleitung zu Arztbesuchen;</li>
        <li>Beratung der pflegenden Angehörigen und stundenweise Vertretung;</li>
        <li>Überprüfungsbesuch alle drei Monate.</li>
        </ul>
    .hours = Täglich, 7:00–21:00 Uhr

service-mongolfiera = Zentrum La Mongolfiera
    .summary =
        Ein Ort für aktive Vormittage für { $places ->
            [one] eine ältere Person
           *[other] { $places } ältere Menschen
        }, mit einem Hof, den sich Zentrum und Grundschule teilen.
    .access =
        Man kommt vorbei, probiert es zwei Wochen lang aus und meldet sich an. Wer den Weg nicht allein schafft, wird mit dem Kleinbus abgeholt und zurückgebracht.
    .activities =
        <ul>
        <li>sanfte Gymnastik, Gedächtnistraining, Zeitungslektüre;</li>
        <li>Garten und Küche, zweimal in der Woche mit gemeinsamem Mittagessen;</li>
        <li>Werkstätten mit den Kindern des pädagogischen Zentrums;</li>
        <li>Sprechstunde für pflegende Angehörige.</li>
        </ul>

## Fees

fee-aquilone = Monatsbeitrag nach wirtschaftlicher Lage (ISEE), von 20 bis 90 Euro; kostenlos auf Vorschlag des Sozialdienstes
fee-municipality = Für die Familie kostenlos: Die Kosten trägt die Gemeinde
fee-school = Für die Familie kostenlos: Die Kosten trägt die örtliche Körperschaft
fee-home-care = Tarif der Gemeinde nach wirtschaftlicher Lage (ISEE); privat mit schriftlichem Kostenvoranschlag vor Beginn
fee-mongolfiera = Monatsbeitrag nach wirtschaftlicher Lage (ISEE); Fahrdienst inbegriffen

## What is measured in the services

factor-safety = Sicherheit
standard-children-per-educator = Kinder und Jugendliche je pädagogischer Fachkraft
standard-family-meetings = Treffen mit jeder Familie im Jahr
standard-family-satisfaction = Durchschnittliche Bewertung durch die Familien, von 1 bis 10
standard-start-of-service = Tage zwischen Zuweisung und Beginn des Dienstes
standard-same-educator = Anteil der Familien, die das ganze Jahr von derselben Fachkraft begleitet werden
standard-substitution = Anteil der Abwesenheiten mit Vertretung noch am selben Tag
standard-school-plans = Anteil der Schülerinnen und Schüler mit schriftlichen Zielen im individuellen Bildungsplan
standard-visits-on-time = Anteil der Besuche mit höchstens 15 Minuten Verspätung
standard-intergenerational = Veranstaltungen mit Kindern und Jugendlichen im Jahr
standard-participant-satisfaction = Durchschnittliche Bewertung durch die Teilnehmenden, von 1 bis 10
