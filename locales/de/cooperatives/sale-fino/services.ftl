### Sale Fino: its products and services.

area-food = Küche
area-laundry = Wäscherei

service-restaurant = Restaurant im Gutshof
    .summary =
        Sechzig Plätze im alten Stall des Gutshofs, mit einer kleinen Karte, die mit jeder Jahreszeit wechselt. In Saal und Küche { $workers ->
            [one] arbeitet eine Person
           *[other] arbeiten { $workers } Personen
        }.
    .access =
        Reserviert wird telefonisch oder über die Website; für Gruppen von mehr als zwanzig Personen wird das Menü drei Tage vorher vereinbart. Das Lokal ist barrierefrei.
    .activities =
        <ul>
        <li>Mittag- und Abendessen à la carte, Mittagsmenü zum Festpreis;</li>
        <li>Menüs bei Zöliakie und den häufigsten Unverträglichkeiten;</li>
        <li>Abende mit Erzeugern aus der Umgebung;</li>
        <li>Praktika in Service und Küche.</li>
        </ul>

service-canteens = Mensen und Essen auf Rädern
    .summary =
        Jeden Tag frische Mahlzeiten für Schulen, Wohneinrichtungen und ältere Menschen, in einer zentralen Küche zubereitet und warm geliefert.
    .access =
        Mit einem Jahresvertrag, der Menüs, Zeiten und Anzahl der Mahlzeiten nennt. Bestellt und abbestellt wird bis neun Uhr morgens.
    .activities =
        <ul>
        <li>Menüpläne für vier Wochen, ernährungsfachlich geprüft;</li>
        <li>Sonderkost aus medizinischen, ethischen und religiösen Gründen;</li>
        <li>Lieferung in kontrollierten Behältern mit emissionsarmen Fahrzeugen;</li>
        <li>Mensakommission mit Eltern und Gästen, zweimal im Jahr.</li>
        </ul>
    .hours = Montag bis Sonntag; Lieferung zwischen 11:15 und 12:30 Uhr

service-catering = Catering
    .summary =
        Kaffeepausen, Mittagessen und Empfänge für Körperschaften, Unternehmen und private Feste, in unseren Räumen oder dort, wo sie gebraucht werden.
    .access =
        Ein Anruf oder eine Nachricht mit Datum, Ort und Zahl der Gäste genügt: Binnen drei Tagen liegt ein schriftliches Angebot vor, das einen Monat gilt.
    .activities =
        <ul>
        <li>Besichtigung und Menüvorschlag;</li>
        <li>Aufbau, Bedienung und Aufräumen;</li>
        <li>Mehrweggeschirr und Weitergabe übrig gebliebener Speisen;</li>
        <li>Geschenkpakete mit Produkten der Genossenschaften.</li>
        </ul>
    .hours = Auf Anfrage, an allen Tagen des Jahres

service-laundry = Wäscherei und Mietwäsche
    .summary =
        Flachwäsche, Arbeitskleidung und Kleidung der Gäste für Wohneinrichtungen, Hotels und Restaurants. In der Abteilung { $workers ->
            [one] arbeitet eine Person
           *[other] arbeiten { $workers } Personen
        }, { $disadvantaged-workers ->
            [0] keine davon in Arbeitsintegration
            [one] eine davon in Arbeitsintegration
           *[other] { $disadvantaged-workers } davon in Arbeitsintegration
        }.
    .access =
        Nach einem Besuch beim Kunden erstellen wir ein Angebot mit Stück- oder Kilopreisen, Abholtagen und Lieferfristen. Der Einstieg ist mit einem Probemonat möglich.
    .activities =
        <ul>
        <li>Abholung und Rückgabe, mit getrennten Wegen für schmutzige und saubere Wäsche;</li>
        <li>Waschen mit Aufzeichnung von Temperaturen und Dosierungen;</li>
        <li>persönliche Kleidung, durch Etikett mit Code kenntlich;</li>
        <li>Vermietung und Ergänzung der Wäsche.</li>
        </ul>

## Prices

fee-restaurant = Preise laut Karte; Mittagsmenü zum Festpreis
fee-offer = Laut schriftlichem Angebot
fee-laundry = Je Stück oder Kilo, laut Vertrag

## What is measured in the services

factor-safety = Sicherheit
factor-sustainability = Nachhaltigkeit
standard-local-products = Anteil der Einkäufe bei Erzeugern im Umkreis von 50 Kilometern
standard-guest-reviews = Durchschnittliche Bewertung durch die Gäste im Saal, von 1 bis 10
standard-temperature = Anteil der Lieferungen mit der vorgeschriebenen Temperatur
standard-special-diets = Anteil fehlerfrei gelieferter Sonderkost
standard-food-waste = Anteil der nicht ausgegebenen an den zubereiteten Speisen
standard-offers = Tage zwischen Anfrage und schriftlichem Angebot
standard-laundry-return = Stunden zwischen Abholung und Rückgabe
standard-laundry-losses = Anteil verlorener oder beschädigter Stücke an allen Stücken
