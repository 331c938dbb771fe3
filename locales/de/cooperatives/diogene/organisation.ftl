### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

organisation-mission =
    Der Auftrag von { $organisation-name } ist es, Menschen mit psychischen Belastungen <strong>aufzunehmen und einzubeziehen</strong>.

    Unsere Wohngemeinschaften verstehen wir als <strong>Häuser der Gefühle</strong>, in denen man für kurze oder lange Zeit lebt, so wie es jeder Mensch braucht. Wir suchen dort ein Klima, das sich nicht aufdrängt und das Tempo und die Bedürfnisse der Einzelnen achtet; die Abläufe sind klar, und sie geben Sicherheit, gerade weil sie vorhersehbar sind.

    Wohngemeinschaft und Tageszentrum sind keine Orte der Absonderung: Von hier aus öffnen wir uns dem Gemeinwesen, und hier kommt das Gemeinwesen herein.

organisation-about =
    { $organisation-name } ist eine im Jahr { $organisation-founded } in { $organisation-address-city } gegründete Sozialgenossenschaft des Typs A. Sie führt Wohngemeinschaften, ein Tageszentrum und Wohnungen für unterstütztes Wohnen und begleitet individuelle Hilfepläne mit Gesundheitsbudget. { $workforce-employees ->
        [one] Hier arbeitet eine Person
       *[other] Hier arbeiten { $workforce-employees } Personen
    } aus Pädagogik, Sozialbetreuung, psychiatrischer Rehabilitation, Pflege und Psychologie.

organisation-history =
    Ende der Neunzigerjahre mietet eine Gruppe von Fachkräften und Angehörigen ein Haus mit acht Zimmern, um zu zeigen, dass Menschen nach einem langen Klinikaufenthalt in einem Viertel leben können wie alle anderen. So entsteht { $organisation-name }, und jenes Haus wird zur ersten Wohngemeinschaft.

    In den folgenden Jahren kommen das Tageszentrum am Marktplatz und die Wohnungen hinzu, in die zieht, wer keine Wohngemeinschaft mehr braucht. Mit dem Konsortium { $consortium-name } öffnet die Genossenschaft den Weg in die Arbeit, in die Betriebe des Typs B. Die jüngste Aufgabe sind heute die Gesundheitsbudgets: weniger Betten, mehr Pläne, die vom Menschen ausgehen.

organisation-values =
    <ul>
    <li><strong>Aufnahme</strong>: Am Eingang steht eine Begegnung, keine Diagnose.</li>
    <li><strong>Maß</strong>: Nähe, ohne sich aufzudrängen; so viel Hilfe, dass der Mensch selbst handeln kann.</li>
    <li><strong>Vorhersehbarkeit</strong>: wenige Regeln, geschrieben, für alle gleich und erklärt.</li>
    <li><strong>Offenheit</strong>: Die Stadt ist der Ort der Betreuung, und die Betreuung ist eine Sache der Stadt.</li>
    <li><strong>Verantwortung</strong>: Wir geben Rechenschaft über das, was wir tun, auch über das, was nicht gelingt.</li>
    </ul>

organisation-territory =
    { $organisation-name } arbeitet in { $organisation-address-city } und in den Nachbargemeinden zwischen See und Hügelland: kleine, gut miteinander verbundene Orte mit einem dichten Netz von Vereinen und Pfarreien und einer Wirtschaft aus Landwirtschaft, Tourismus und Kleinindustrie. Die Nachfrage nach Betreuung wächst vor allem bei jungen Erwachsenen und bei Menschen, die mit einer psychischen Erkrankung älter werden.

organisation-scope =
    Entwicklung und Erbringung stationärer und teilstationärer Dienste sowie unterstützten Wohnens für Menschen mit psychischen Belastungen. Begleitung individueller Hilfepläne mit Gesundheitsbudget.

organisation-exclusions =
    Nicht angewandt wird allein die Anforderung 7.1.5.2 (messtechnische Rückführbarkeit): Die Ergebnisse der Dienste werden mit Gesprächen, Skalen und Fragebögen bewertet und hängen nicht von kalibrierpflichtigen Geräten ab.

organisation-logo = Logo von Diogene: eine brennende Laterne

## Roles and units of Diogene's own

role-health-director = Ärztliche Leitung
role-head-sinope = Leitung der Wohngemeinschaft Sinope
role-head-corinto = Leitung der Wohngemeinschaft Corinto
role-head-lanterna = Leitung des Tageszentrums
role-head-housing = Leitung des unterstützten Wohnens
unit-health = Ärztliche Leitung
unit-sinope = Wohngemeinschaft Sinope
unit-corinto = Wohngemeinschaft Corinto
unit-lanterna = Tageszentrum La Lanterna
unit-housing = Unterstütztes Wohnen und Gesundheitsbudgets

## Offices

office-sinope = Wohngemeinschaft Sinope
office-corinto = Wohngemeinschaft Corinto
office-lanterna = Tageszentrum La Lanterna
office-hours-always = Täglich, rund um die Uhr
office-hours-day-centre = Montag bis Freitag, 8:30–16:30 Uhr; Samstag, 9:00–13:00 Uhr
office-purpose-access = Leitung, Aufnahmeanfragen, Verwaltung
office-purpose-sinope = Wohngemeinschaft mit durchgehender Betreuung
office-purpose-corinto = Wohngemeinschaft mit Betreuung am Tag und Rufbereitschaft in der Nacht
office-purpose-lanterna = Tagesangebote und offene Werkstätten

## Quality data of Diogene's own

objective-own-home = Ein eigenes Zuhause
    .indicator = Personen, die im Jahr aus der Wohngemeinschaft in eine eigene oder unterstützte Wohnung gezogen sind
risk-long-stays = Aufenthalte, die länger dauern als nötig
    .action = Überprüfung nach zwölf Monaten mit dem Zentrum für psychische Gesundheit, Übergangswohnungen, Gesundheitsbudget für den Auszug
norm-psychiatric-reform = Freiwillige und verpflichtende ärztliche Untersuchungen und Behandlungen; Überwindung der psychiatrischen Anstalten
term-day-centre = Tageszentrum
    .definition = Teilstationärer Dienst, in dem Menschen an Angeboten der Rehabilitation und der Begegnung teilnehmen und abends nach Hause zurückkehren.
