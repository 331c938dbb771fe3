### Diogene: its services.

## Areas

area-residential = Stationäre Dienste
area-day = Teilstationäre Dienste
area-housing = Wohnen und individuelle Hilfepläne

## Residential communities

service-sinope = Wohngemeinschaft Sinope
    .summary =
        Ein Haus mit Betreuung rund um die Uhr für { $places ->
            [one] einen Menschen, der eine schwierige Zeit durchlebt und ständig jemanden in seiner Nähe braucht
           *[other] { $places } Menschen, die eine schwierige Zeit durchleben und ständig jemanden in ihrer Nähe brauchen
        }. Gewohnt wird in Einzel- oder Doppelzimmern, mit einem Garten und einer Küche für alle. Vorgesehen ist ein Aufenthalt von sechs bis vierundzwanzig Monaten.
    .access =
        Die Anfrage geht vom Zentrum für psychische Gesundheit aus, auch auf Anregung der Person oder ihrer Familie. Es folgen ein Gespräch und zwei Probebesuche, einer davon mit Übernachtung; aufgenommen wird nur, wer selbst einverstanden ist.
    .activities =
        <ul>
        <li>gemeinsam geschriebener Therapie- und Rehabilitationsplan, alle drei Monate überprüft;</li>
        <li>Leben im Haus: Einkauf, Küche, Pflege der Räume, wöchentliches Haustreffen;</li>
        <li>Einzelgespräche und Gruppen mit Fachkräften aus Psychologie und Rehabilitation;</li>
        <li>Begleitung bei der Medikation und bei Arztbesuchen;</li>
        <li>Sport, Kurse und freiwilliges Engagement in den Vereinen des Ortes.</li>
        </ul>
    .hours = Täglich, rund um die Uhr. Besuche von 10:00 bis 20:00 Uhr, mit Rücksicht auf das Leben im Haus

service-corinto = Wohngemeinschaft Corinto
    .summary =
        Eine Wohngemeinschaft in der Ortsmitte für { $places ->
            [one] einen Menschen, der bereits ein Gleichgewicht gefunden hat und sich auf ein eigenständiges Leben vorbereitet
           *[other] { $places } Menschen, die bereits ein Gleichgewicht gefunden haben und sich auf ein eigenständiges Leben vorbereiten
        }. Tagsüber sind Mitarbeitende anwesend, nachts besteht Rufbereitschaft.
    .access =
        Der Weg hierher führt aus einer anderen Wohngemeinschaft, von zu Hause oder aus der Klinik, auf Vorschlag des Zentrums für psychische Gesundheit. Das erste Treffen findet dort statt, wo die Person es wünscht; entschieden wird gemeinsam nach einer Probewoche.
    .activities =
        <ul>
        <li>Üben der Selbstständigkeit: Geld, Verkehrsmittel, Medikamente, Behörden;</li>
        <li>Praktika und Vorstellungsgespräche bei den Genossenschaften des Typs B und bei anderen Unternehmen;</li>
        <li>Peer-Gruppen, auch von Menschen geleitet, die ihren Weg bereits abgeschlossen haben;</li>
        <li>Wohnungssuche und Vorbereitung des Auszugs.</li>
        </ul>
    .hours = Mitarbeitende täglich von 7:30 bis 21:30 Uhr anwesend; sonst Rufbereitschaft

## Day centre

service-lanterna = Tageszentrum La Lanterna
    .summary =
        Ein offener Ort am Marktplatz mit { $places ->
            [one] einem Platz am Tag
           *[other] { $places } Plätzen am Tag
        }; man kommt hierher, um etwas zu tun, das einen interessiert, um sich behandeln zu lassen und um Leute zu treffen. Die Hälfte der Werkstätten steht auch Menschen offen, die mit den Diensten nichts zu tun haben.
    .access =
        Jeden Mittwochvormittag gibt es persönliche Auskunft ohne Termin. Die Aufnahme wird mit dem Zentrum für psychische Gesundheit vereinbart und beginnt mit einem Monat freier Teilnahme.
    .activities =
        <ul>
        <li>Werkstätten für Holz, Druck, Garten, Radio und Theater;</li>
        <li>therapeutische Gruppen und Selbsthilfegruppen;</li>
        <li>gemeinsam gekochtes und gegessenes Mittagessen;</li>
        <li>Beratung zu Arbeit, Ausbildung und Freizeit;</li>
        <li>Feste, Märkte und Treffen, mit dem Stadtviertel veranstaltet.</li>
        </ul>

## Housing and individual plans

service-portico = Wohnungen Il Portico
    .summary =
        Vier Wohnungen in Mehrfamilienhäusern des Ortes, für insgesamt { $places ->
            [one] eine Person
           *[other] { $places } Personen
        }. Wer hier wohnt, hat eigene Schlüssel, einen Vertrag und eine Fachkraft, die an den vereinbarten Tagen vorbeikommt.
    .access =
        Die Person stellt den Antrag mit ihrem Zentrum für psychische Gesundheit. Sie besichtigt die Wohnung, lernt die Mitbewohnerinnen und Mitbewohner kennen und unterzeichnet eine Vereinbarung, die sagt, wer was tut.
    .activities =
        <ul>
        <li>Hausbesuche, zwei bis sieben in der Woche, je nach Hilfeplan;</li>
        <li>Unterstützung im Umgang miteinander und mit der Nachbarschaft;</li>
        <li>Hilfe beim Umgang mit Ausgaben, Fristen und Instandhaltung;</li>
        <li>gesicherter telefonischer Kontakt am Abend.</li>
        </ul>
    .hours = Besuche an den vereinbarten Tagen; Telefon von 8:00 bis 22:00 Uhr

service-health-budgets = Pläne mit Gesundheitsbudget
    .summary =
        Individuelle Hilfepläne, die vom Zuhause eines Menschen ausgehen, mit Mitteln des örtlichen Gesundheitsbetriebs, der Gemeinde, der Person selbst und ihres Netzwerks. Sie treten an die Stelle eines Aufenthalts in der Wohngemeinschaft oder verkürzen ihn. Gleichzeitig { $places ->
            [one] kann ein Plan begleitet werden
           *[other] können { $places } Pläne begleitet werden
        }.
    .access =
        Der Plan entsteht in einem Treffen der Person mit den ihr nahestehenden Menschen, dem Zentrum für psychische Gesundheit, der Gemeinde und der Genossenschaft. Die Vereinbarung nennt Ziele für Wohnen, Arbeit und Beziehungen, die Mittel und wer dafür einsteht.
    .activities =
        <ul>
        <li>pädagogische und rehabilitative Unterstützung dort, wo der Mensch lebt;</li>
        <li>Einstieg in die Arbeit mit Arbeitsbegleitung, in Absprache mit den Genossenschaften des Typs B;</li>
        <li>Teilnahme an Sport-, Kultur- und Freiwilligengruppen;</li>
        <li>gemeinsame Überprüfung alle sechs Monate, wenn nötig mit Anpassung des Budgets.</li>
        </ul>
    .hours = Je nach Plan, auch abends und an Feiertagen

## Fees

fee-health-service = Tagessatz zulasten des Gesundheitsdienstes; persönliche Ausgaben trägt die Person selbst
fee-day-centre = Besuch zulasten des Gesundheitsdienstes; Beitrag zum Mittagessen je nach Einkommen
fee-shared-rent = Anteil an Miete und Nebenkosten laut unterzeichneter Vereinbarung; die Unterstützung geht zulasten des Gesundheitsdienstes
fee-health-budget = Kein Tagessatz: Die Mittel sind im Budget angegeben

## What is measured in the services

standard-first-meeting = Tage zwischen Anfrage und erstem Treffen
standard-plans-signed = Anteil der Hilfepläne, die binnen 30 Tagen nach Einzug geschrieben und unterzeichnet sind
standard-house-meetings = Haustreffen im Jahr
standard-outside-activities = Stunden für Aktivitäten außerhalb der Wohngemeinschaft, je Person und Woche
standard-open-workshops = Anteil der Werkstätten, die allen offenstehen
standard-guest-satisfaction = Durchschnittliche Bewertung durch die Gäste, von 1 bis 10
standard-home-visits = Hausbesuche je Person und Woche
standard-budgets-agreed = Anteil der Budgets, die auch von der Person und der Gemeinde unterzeichnet sind
standard-start-of-plan = Tage zwischen Vereinbarung und Beginn des Plans
