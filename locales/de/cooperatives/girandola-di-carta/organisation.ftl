### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, the elderly at home.

organisation-mission =
    Der Auftrag von { $organisation-name } ist es, <strong>denen beizustehen, die heranwachsen, und denen, die älter werden</strong>, und zwar dort, wo das Leben ohnehin stattfindet: in der Schule, zu Hause, im Hof, auf dem Platz.

    Wir glauben, dass ein Kind in Schwierigkeiten und ein einsamer alter Mensch vor jeder Leistung dasselbe brauchen: jemanden, der sie beim Namen kennt und der morgen noch da ist. Deshalb entscheiden wir uns für beständige Teams, für Zeiten, die sich nach den Familien richten, und für Räume, in denen sich die Lebensalter mischen.

    Wir arbeiten mit den Schulen, den Gemeinden und den Eltern, niemals an ihrer Stelle: Ein Dienst gelingt, wenn er nach und nach entbehrlich wird.

organisation-about =
    { $organisation-name } ist eine im Jahr { $organisation-founded } in { $organisation-address-city } gegründete Sozialgenossenschaft des Typs A. Sie führt pädagogische Dienste für Kinder und Jugendliche, Schulbegleitung, häusliche Betreuung und ein Seniorenzentrum. { $workforce-employees ->
        [one] Hier arbeitet eine Person
       *[other] Hier arbeiten { $workforce-employees } Personen
    } aus Pädagogik, Sozialbetreuung und Hilfsdiensten.

organisation-history =
    Am Anfang der Genossenschaft steht eine Nachmittagsbetreuung, die sechs Lehrkräfte und Eltern im Saal eines Pfarrjugendheims eröffnen. Nach zwei Jahren bittet die Gemeinde darum, die Kinder auch zu Hause zu begleiten, später auch Schülerinnen und Schüler mit Behinderungen in der Schule.

    Die Begegnung mit den alten Menschen ergibt sich durch Zufall: Die Fenster der Nachmittagsbetreuung gehen auf den Hof einer Sozialwohnanlage, und es sind die Großeltern aus dem Hof, die bei den Hausaufgaben helfen. Heute arbeitet fast ein Drittel der Beschäftigten mit älteren Menschen, und das Zentrum La Mongolfiera verbindet die beiden Seelen der Genossenschaft.

organisation-values =
    <ul>
    <li><strong>Kontinuität</strong>: bekannte Gesichter, angekündigte Vertretungen, begleitete Übergänge.</li>
    <li><strong>Bündnis</strong>: Mit den Familien und den Schulen wird gemeinsam entschieden.</li>
    <li><strong>Spiel</strong>: Lernen und Heilen gehen auch mit Lachen.</li>
    <li><strong>Miteinander der Generationen</strong>: Verschiedene Lebensalter tun einander gut.</li>
    </ul>

organisation-territory =
    { $organisation-address-city } und die umliegenden Gemeinden im Hügelland verlieren junge Einwohner und gewinnen ältere. Die Schulen sind klein und sehr präsent, der Nahverkehr ist dünn: Die Dienste müssen zu den Menschen kommen.

organisation-scope =
    Entwicklung und Erbringung pädagogischer Dienste für Kinder, Jugendliche und Familien, von Schulbegleitung zur Förderung der Selbstständigkeit, häuslicher Betreuung und Begegnungsangeboten für ältere Menschen.

organisation-exclusions =
    Nicht angewandt wird allein die Anforderung 7.1.5.2 (messtechnische Rückführbarkeit): Kein Dienst erfordert kalibrierpflichtige Messgeräte.

organisation-logo = Logo von La Girandola di Carta: ein Windrad mit vier Flügeln

## Roles and units of the cooperative's own

role-head-minors = Leitung der pädagogischen Dienste
role-head-schools = Leitung der Schuldienste
role-head-home-care = Leitung der Seniorendienste
unit-minors = Pädagogische Dienste
unit-schools = Schuldienste
unit-home-care = Seniorendienste

## Offices

office-aquilone = Zentrum L’Aquilone
office-mongolfiera = Zentrum La Mongolfiera
office-hours-afternoons = Montag bis Freitag, 13:00–18:30 Uhr
office-hours-mornings = Montag bis Samstag, 8:30–13:00 Uhr
office-purpose-access = Leitung, Aufnahmeanfragen, Verwaltung
office-purpose-aquilone = Pädagogisches Nachmittagszentrum
office-purpose-mongolfiera = Seniorenzentrum, Stützpunkt der häuslichen Betreuung

## Quality data of the cooperative's own

risk-school-calendar = An den Schulkalender gebundene Verträge: im Sommer verlorene Stunden, abwandernde Kompetenzen
    .action = Sommerzentren und Projekte mit den Gemeinden von Juni bis September; Arbeitszeitkonto; Jahresverträge auf Wunsch
risk-ageing = Wachsende Nachfrage nach Betreuung zu Hause
    .action = Angebot von Stundenpaketen zu begrenztem Tarif; Ausbildung neuer Fachkräfte mit der regionalen Bildungseinrichtung
norm-minors = Förderung der Rechte und Chancen von Kindern und Jugendlichen
norm-disability = Rahmengesetz über Betreuung, Integration und Rechte von Menschen mit Behinderungen
term-caregiver = Pflegende Angehörige
    .definition = Wer sich dauerhaft und unentgeltlich um ein Familienmitglied kümmert (italienisch „caregiver“).
