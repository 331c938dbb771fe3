### Zolla Gentile: its products and services.

area-green = Grünflächen
area-farm = Erzeugnisse vom Feld

service-green = Grünpflege
    .summary =
        Parks, Alleen, Schulen und Höfe, das ganze Jahr in Ordnung gehalten. { $workers ->
            [one] In den Teams arbeitet eine Person
           *[other] In den Teams arbeiten { $workers } Personen
        }, { $disadvantaged-workers ->
            [0] keine davon in Arbeitsintegration
            [one] eine davon in Arbeitsintegration
           *[other] { $disadvantaged-workers } davon in Arbeitsintegration
        }.
    .access =
        Körperschaften beauftragen uns durch Ausschreibung oder Vereinbarung, Private und Wohnanlagen mit einem Jahresvertrag. Die Besichtigung ist kostenlos und findet binnen sieben Tagen statt.
    .activities =
        <ul>
        <li>Mähen, Baumschnitt, Hecken, Laub;</li>
        <li>Kontrolle von Bäumen und Spielgeräten;</li>
        <li>wassersparende Bewässerungsanlagen;</li>
        <li>Soforteinsatz nach Unwettern.</li>
        </ul>
    .hours = Montag bis Freitag, 7:00–16:00 Uhr; im Sommer, 6:00–14:00 Uhr. Rufbereitschaft für Notfälle

service-gardens = Gärten und Beete
    .summary =
        Wir planen und bauen Gärten, die wenig Wasser brauchen, Schulgärten und Sinnesgärten für Wohneinrichtungen und Krankenhäuser.
    .access =
        Am Anfang stehen ein Besuch und eine Handzeichnung, die nur bezahlt wird, wenn es weitergeht. Das Angebot nennt Pflanzen, Fristen, Garantien und die Pflege im ersten Jahr.
    .activities =
        <ul>
        <li>Entwurf mit standortgerechten Pflanzen;</li>
        <li>Bodenvorbereitung, Pflanzung, Bewässerung;</li>
        <li>Beete und Gärten mit Schulen und Wohneinrichtungen, gemeinsam mit denen, die sie nutzen werden;</li>
        <li>Anwuchsgarantie für zwei Vegetationsperioden.</li>
        </ul>
    .hours = Arbeiten von September bis Mai; Besuche ganzjährig nach Vereinbarung

service-vegetables = Biogemüse
    .summary =
        Vier Hektar Gemüseland und zwei Gewächshäuser: dreißig Gemüsearten, verkauft in wöchentlichen Kisten, an Mensen und an Restaurants. Auf den Feldern { $workers ->
            [one] arbeitet eine Person
           *[other] arbeiten { $workers } Personen
        }.
    .access =
        Familien abonnieren die Kiste, auch für nur einen Monat; Mensen und Restaurants bestellen bis Dienstag für die Lieferung am Donnerstag.
    .activities =
        <ul>
        <li>zertifizierter ökologischer Anbau;</li>
        <li>Kisten in drei Größen, mit Rezepten und Neuigkeiten vom Feld;</li>
        <li>zu Saisonbeginn vereinbarte Lieferungen;</li>
        <li>Besuche von Schulklassen und offene Erntetage.</li>
        </ul>
    .hours = Lieferung am Donnerstag und Freitag; offene Felder am Samstagvormittag

service-shop = Hofladen
    .summary =
        Gemüse des Tages, Eingemachtes, Brot und die Produkte der anderen Genossenschaften, in einem Laden, in dem man gern verweilt.
    .access =
        Der Laden steht allen offen und ist barrierefrei; wer nicht kommen kann, bestellt telefonisch und wird am Freitag zu Hause beliefert.
    .activities =
        <ul>
        <li>Einzelhandel und unverpackte Ware;</li>
        <li>Abholstelle für die Gemüsekisten;</li>
        <li>Kostproben und Gespräche mit denen, die anbauen;</li>
        <li>Weihnachtskörbe für Unternehmen und Körperschaften.</li>
        </ul>

## Prices

fee-survey = Besichtigung und Kostenvoranschlag kostenlos; Preise laut schriftlichem Angebot
fee-boxes = Wochenabonnement; Preisliste zu jeder Jahreszeit
fee-shop = Ausgezeichnete Preise

## What is measured in the services

factor-sustainability = Nachhaltigkeit
factor-freshness = Frische
standard-survey = Tage zwischen Anfrage und Besichtigung
standard-green-on-time = Anteil der in der geplanten Woche ausgeführten Einsätze
standard-taken-root = Anteil der nach zwei Vegetationsperioden angewachsenen Pflanzen
standard-harvest-to-delivery = Stunden zwischen Ernte und Lieferung
standard-complete-boxes = Anteil der vollständig und am vereinbarten Tag gelieferten Kisten
standard-own-products = Anteil eigener Produkte oder solcher anderer Genossenschaften am Verkauf
standard-customer-reviews = Durchschnittliche Bewertung durch die Kunden, von 1 bis 10
