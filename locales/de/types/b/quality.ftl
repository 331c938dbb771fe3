### Quality data of the type B cooperatives.

## Roles and units

role-production-manager = Produktionsleitung
role-placement-tutor = Leitung Arbeitsintegration
unit-production = Produktion und Dienstleistungen
unit-placement = Arbeitsintegration

## Processes

process-orders = Angebote und Aufträge
    .inputs = Anfragen der Kunden, Ausschreibungen, verfügbare Kapazität
    .outputs = Geprüftes Angebot, bestätigter Vertrag oder Auftrag, Arbeitsplan
process-production = Produktion und Dienstleistungen
    .inputs = Arbeitsplan, Rohstoffe, Ausrüstung, Teams
    .outputs = Gefertigte Produkte und ausgeführte Arbeiten, kontrolliert und dokumentiert
process-delivery = Lieferung und Kundendienst
    .inputs = Freigegebene Produkte und Arbeiten, Liefervereinbarungen
    .outputs = Abgenommene Lieferung, Rechnung, Auskünfte und Nachbesserungen
process-placement = Arbeitsintegration
    .inputs = Meldungen der Dienste, Gespräche, verfügbare Plätze und Aufgaben
    .outputs = Integrationsplan, bescheinigte Kompetenzen, Übergang in reguläre Arbeit

## Objectives

objective-disadvantaged-share = Arbeit für jene, die davon ausgeschlossen sind
    .indicator = Anteil der benachteiligten Beschäftigten an allen Beschäftigten
objective-placements = Neue Praktika und Arbeitsintegrationen
    .indicator = Im Jahr begonnene Praktika und Arbeitsintegrationen
objective-ordinary-work = Übergang in reguläre Arbeit
    .indicator = Personen, die nach ihrem Weg in der Genossenschaft von anderen Unternehmen eingestellt wurden
objective-punctuality = Pünktlichkeit
    .indicator = Anteil der Lieferungen und Einsätze zum vereinbarten Termin

## Risks and opportunities

risk-single-client = Umsatz auf wenige Kunden konzentriert
    .action = Obergrenze von 30 % je Kunde, jährlicher Vertriebsplan, gemeinsames Angebot mit dem Konsortium
risk-work-accidents = Unfälle beim Gebrauch von Maschinen und Geräten
    .action = Praktische Unterweisung vor jeder Aufgabe, Arbeitsbegleitung im Team, Analyse der Beinaheunfälle
risk-interrupted-placements = Vorzeitig abgebrochene Arbeitsintegrationen
    .action = Integrationsplan mit monatlicher Überprüfung, schrittweise Aufgaben, ständiger Kontakt mit der zuweisenden Stelle
risk-reserved-contracts = Vorbehaltene Aufträge und Sozialklauseln
    .action = Terminplan der Ausschreibungen, stets aktuelle Nachweise, jährliche Treffen mit den Vergabestellen

## Interested parties

party-clients = Öffentliche und private Kunden
    .needs = Gleichbleibende Qualität, Pünktlichkeit, gerechter Preis, eine Ansprechperson, die antwortet
    .response = Schriftliche Vereinbarungen, Kontrollen vor der Lieferung, feste Ansprechperson, jährliche Bewertung
party-disadvantaged-workers = Benachteiligte Beschäftigte und zuweisende Stellen
    .needs = Eine richtige Arbeit, angemessenes Tempo, eine Arbeitsbegleitung, Aussichten für danach
    .response = Integrationsplan, schrittweise Aufgaben, bescheinigte Kompetenzen, Kontakte zu anderen Unternehmen

## Norms

norm-disability-employment = Recht auf Arbeit von Menschen mit Behinderungen
norm-reserved-contracts = Gesetzbuch über öffentliche Verträge: vorbehaltene Aufträge

## Terms

term-client = Kunde
    .definition = Wer unsere Produkte oder Dienstleistungen kauft: eine Körperschaft, ein Unternehmen oder eine Person.
term-disadvantaged-person = Benachteiligte Person
    .definition = Person, die zu den im italienischen Gesetz 381/1991, Art. 4, genannten Gruppen gehört oder von Diensten begleitet wird, mit denen wir eine Vereinbarung haben.
term-placement = Arbeitsintegration
    .definition = Weg mit Zielen, Aufgaben und Überprüfungen, der eine benachteiligte Person zu einer dauerhaften Arbeit führt, in der Genossenschaft oder anderswo.
