### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    Der Auftrag von { $organisation-name } ist es, <strong>richtige Arbeit für jene zu schaffen, die von ihr ferngehalten werden</strong>: indem wir für die Gemeinschaft kochen, servieren und waschen.

    Wir glauben, dass ein gutes Gericht und ein gut gebügeltes Tischtuch so viel wert sind, wie sie eben sind, gleich wer sie gemacht hat. Die Qualität des Produkts gibt der Arbeit ihre Würde: Deshalb verlangen wir sie von allen, lehren mit Geduld und geben jedem Menschen eine Aufgabe, die gelingen kann.

    Wer zu uns kommt, kann bleiben oder weiterziehen. Wir freuen uns, wenn jemand das Handwerk gelernt hat und in einem anderen Unternehmen einen Platz findet.

organisation-about =
    { $organisation-name } ist eine im Jahr { $organisation-founded } in { $organisation-address-city } gegründete Sozialgenossenschaft des Typs B. Sie führt ein Restaurant, eine Küche für Mensen, einen Catering-Dienst und eine gewerbliche Wäscherei. { $workforce-employees ->
        [one] Hier arbeitet eine Person
       *[other] Hier arbeiten { $workforce-employees } Personen
    }, { $workforce-disadvantaged ->
        [one] darunter eine benachteiligte
       *[other] darunter { $workforce-disadvantaged } benachteiligte
    }.

organisation-history =
    Als das Konsortium { $consortium-name } den Gutshof restauriert, muss jemand für die Bauleute kochen. Drei Menschen, die eben eine Wohngemeinschaft verlassen haben, und ein Koch im Ruhestand zünden den Herd an: Es ist das erste Mittagessen von { $organisation-name }.

    Aus der Baustelle geht das Restaurant hervor, aus dem Restaurant gehen die Schulmensen hervor. Die Wäscherei kommt hinzu, als die Wohneinrichtungen der anderen Genossenschaften darum bitten, bei der Essenslieferung auch die Wäsche mitzunehmen: derselbe Lieferwagen, eine Arbeit mehr.

organisation-values =
    <ul>
    <li><strong>Handwerk</strong>: Gelernt wird beim Tun, neben denen, die es können.</li>
    <li><strong>Geschmack</strong>: Produkte der Jahreszeit, einfache Rezepte, gepflegte Tische.</li>
    <li><strong>Geduld</strong>: für alle der eigene Rhythmus, für alle dasselbe Ziel.</li>
    <li><strong>Gleichheit</strong>: gleiche Verträge, gleiche Regeln, gleiche Arbeitskleidung.</li>
    </ul>

organisation-territory =
    Die Kunden finden sich im Umkreis von dreißig Kilometern: Schulen, Wohneinrichtungen, Hotels am See, Betriebe. Der Tourismus drängt die Arbeit zwischen April und Oktober zusammen, die Mensen bringen sie im Winter zurück: Erst beides zusammen ermöglicht Verträge für das ganze Jahr.

organisation-scope =
    Zubereitung und Ausgabe von Mahlzeiten in Restaurant, Mensen und Catering. Reinigung und Vermietung von Wäsche für Gemeinschaftseinrichtungen und Hotels. Arbeitsintegration benachteiligter Menschen.

organisation-exclusions =
    Keine Anforderung ist ausgeschlossen. Die Anforderung 7.1.5.2 (messtechnische Rückführbarkeit) gilt für die Temperaturfühler, die Waagen und die Dosiergeräte der Wäscherei, die Anforderung 8.3 (Entwicklung) für Menüs, Catering und Integrationspläne.

organisation-logo = Logo von Sale Fino: eine Schale mit drei Salzkristallen

## Roles and units of the cooperative's own

role-sales-manager = Vertriebsleitung
role-chef = Küchenleitung
role-head-laundry = Leitung der Wäscherei
unit-kitchen = Küche, Service und Mensen
unit-laundry = Wäscherei
unit-sales = Kunden und Catering

## Offices

office-restaurant = Restaurant im Gutshof
office-laundry = Wäscherei
office-hours-restaurant = Dienstag bis Samstag, 12:00–14:30 und 19:00–22:30 Uhr; Sonntag, 12:00–15:00 Uhr
office-hours-laundry = Montag bis Samstag, 6:30–18:30 Uhr
office-purpose-kitchen = Leitung, Verwaltung, Küche der Mensen
office-purpose-restaurant = Restaurant, Saal für Veranstaltungen
office-purpose-laundry = Annahme, Reinigung und Ausgabe der Wäsche

## Quality data of the cooperative's own

risk-food-safety = Verunreinigung von Lebensmitteln oder Fehler bei einem Allergen
    .action = Eigenkontrollplan, getrennte Linie für Diäten, doppelte Kontrolle des Etiketts, vierteljährliche Analysen
norm-food-hygiene = Lebensmittelhygiene
norm-allergens = Information der Verbraucher über Lebensmittel
norm-laundry = Kontrolle der Biokontamination von in Wäschereien behandelten Textilien
term-self-control-plan = Eigenkontrollplan
    .definition = Dokument, das nach dem HACCP-Verfahren die Punkte bestimmt, an denen ein Lebensmittel gefährlich werden kann, und die dort nötigen Kontrollen.
