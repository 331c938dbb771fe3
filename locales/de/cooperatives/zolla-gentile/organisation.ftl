### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

organisation-mission =
    Der Auftrag von { $organisation-name } ist es, <strong>Boden und Menschen mit derselben Sorgfalt zu pflegen</strong>: die Orte, die allen gehören, schön und fruchtbar zu machen und dabei jenen Arbeit zu geben, die sie verloren oder nie gehabt haben.

    Der Boden lehrt, was kein Kurs lehren kann: Es gibt Jahreszeiten, man macht Fehler, man beginnt von Neuem. In den Teams arbeiten erfahrene Gärtnerinnen und Gärtner Seite an Seite mit Menschen, die eine Krankheit, das Gefängnis oder Jahre der Untätigkeit hinter sich haben; nach einigen Monaten sieht man keinen Unterschied mehr.

    Wir wählen Anbauweisen, die den Boden besser hinterlassen, als wir ihn vorgefunden haben, und Preise, die die Arbeit aller entlohnen.

organisation-about =
    { $organisation-name } ist eine im Jahr { $organisation-founded } in { $organisation-address-city } gegründete landwirtschaftliche Sozialgenossenschaft des Typs B. Sie pflegt die Grünflächen von Gemeinden und Privaten, baut Biogemüse an und verkauft es im eigenen Laden. { $workforce-employees ->
        [one] Hier arbeitet eine Person
       *[other] Hier arbeiten { $workforce-employees } Personen
    }, { $workforce-disadvantaged ->
        [one] darunter eine benachteiligte
       *[other] darunter { $workforce-disadvantaged } benachteiligte
    }.

organisation-history =
    { $organisation-name } beginnt mit einem brachliegenden Acker, den eine alte Eigentümerin unter einer einzigen Bedingung zur Leihe überlässt: dass dort wieder Tomaten wachsen. Fünf Mitglieder machen ihn in einem Winter urbar.

    Der erste Auftrag für öffentliche Grünflächen kommt im Jahr darauf von der Gemeinde, die Bio-Zertifizierung nach drei Jahren. Heute pflegen die Teams die Parks von acht Gemeinden, und jede Woche gelangen die Gemüsekisten zu den Familien, in die Mensen und in das Restaurant der anderen Mitgliedsgenossenschaften.

organisation-values =
    <ul>
    <li><strong>Sorgfalt</strong>: für den Boden, die Pflanzen, die Geräte und für alle, die sie benutzen.</li>
    <li><strong>Jahreszeiten</strong>: Der Rhythmus des Bodens und der Menschen wird geachtet.</li>
    <li><strong>Team</strong>: Niemand arbeitet allein, niemand bleibt zurück.</li>
    <li><strong>Gerechter Preis</strong>: für alle, die kaufen, und für alle, die anbauen.</li>
    </ul>

organisation-territory =
    Zwischen den Hügeln und dem See wechseln Weinberge, Gemüsegärten, Parks und Villengärten. Die Gemeinden wünschen Grünflächen, die Hitze und Trockenheit besser standhalten; die Familien suchen Lebensmittel, deren Herkunft sie kennen. Beidem wird die Genossenschaft mit demselben Boden gerecht.

organisation-scope =
    Planung, Anlage und Pflege öffentlicher und privater Grünflächen. Anbau und Verkauf von Biogemüse. Arbeitsintegration benachteiligter Menschen.

organisation-exclusions =
    Keine Anforderung ist ausgeschlossen. Die Anforderung 8.3 (Entwicklung) gilt für die Gärten und die Integrationspläne; die Grünpflege folgt den Leistungsverzeichnissen der Kunden, der Anbau den Vorschriften für den ökologischen Landbau.

organisation-logo = Logo von Zolla Gentile: ein Keimling, der aus einer Erdscholle wächst

## Roles and units of the cooperative's own

role-head-green = Leitung Grünflächen
role-head-farm = Leitung Anbau
unit-green = Grünflächen und Gärten
unit-farm = Anbau
unit-shop = Laden und Gemüsekisten

## Offices

office-shop = Hofladen
office-hours-shop = Dienstag bis Samstag, 9:00–12:30 und 15:30–19:00 Uhr
office-purpose-farm = Leitung, Felder und Gewächshäuser, Lager der Teams
office-purpose-shop = Verkauf, Abholung der Gemüsekisten

## Quality data of the cooperative's own

risk-harvest-loss = Ernteausfall durch Frost, Hagel oder Trockenheit
    .action = Gestaffelter Anbau, Netze und Tropfbewässerung, Ernteversicherung, Vereinbarungen mit anderen Biobetrieben
risk-urban-green = Investitionen der Gemeinden in klimafeste Parks
    .action = Verzeichnis geeigneter Pflanzen, zwei geschulte Fachkräfte, Vorschlag an jede Gemeinde bis Jahresende
norm-social-farming = Bestimmungen zur sozialen Landwirtschaft
norm-organic = Ökologische Produktion und Kennzeichnung ökologischer Erzeugnisse
term-social-farming = Soziale Landwirtschaft
    .definition = Landwirtschaftliche Tätigkeit, die zugleich Produkte hervorbringt und Menschen in verletzlichen Lagen Arbeit, Betreuung und Bildung bietet.
