### Quality data of the consortium itself.

## Holders of copies, roles and units

holder-members = Mitgliedsgenossenschaften
role-members-services = Leitung Mitgliederdienste
role-development = Leitung Projekte und Entwicklung
unit-conference = Konferenz der Genossenschaften
unit-members-services = Mitgliederdienste
unit-contracts = Ausschreibungen und Verträge
unit-internal-audits = Interne Audits
unit-development = Projekte und Entwicklung

## Offices

office-meeting-place = L’Aia, Ort der Begegnung
office-purpose-consortium = Büros, Mitgliederdienste, Dokumentenarchiv
office-purpose-meeting-place = Begegnung, Fortbildung, Werkstätten und öffentliche Veranstaltungen
office-hours-events = Nach Veranstaltungskalender

## Processes

process-general-contracting = Ausschreibungen und Generalunternehmerschaft
    .inputs = Bekanntmachungen und Ausschreibungen, Kapazität der Mitglieder, Anforderungen der Auftraggeber
    .outputs = Übernommene Verträge, Vergabe an Mitglieder, kontrollierte Ausführung
process-members-services = Mitgliederdienste
    .inputs = Bedarf der Mitglieder, Leistungsvereinbarungen, gesetzliche Fristen
    .outputs = Fristgerecht erbrachte Beratung, Verwaltung, Fortbildung und Audits
process-start-up = Gründung neuer Sozialunternehmen
    .inputs = Ideen der Mitglieder, Bedarf und Ressourcen der Region, Finanzierungen
    .outputs = Machbarkeitsstudien, Geschäftspläne, Begleitung in den ersten zwei Jahren
process-network = Netzwerke und Belebung der Region
    .inputs = Vorschläge von Vereinen, Schulen, Universitäten, Unternehmen sowie Bürgerinnen und Bürgern
    .outputs = Vereinbarungen, öffentliche Veranstaltungen, gut aufgenommene und begleitete Freiwillige

## Objectives

objective-general-contracting = Arbeit für die Mitglieder
    .indicator = Wert der übernommenen und an Mitglieder vergebenen Verträge
objective-members-satisfaction = Zufriedenheit der Mitglieder
    .indicator = Durchschnittliche Bewertung der Dienste des Konsortiums, von 1 bis 10
objective-new-enterprises = Neue Unternehmen und neue Geschäftszweige
    .indicator = Im Jahr gegründete Sozialunternehmen oder Geschäftszweige

## Risks and opportunities

risk-joint-liability = Nichterfüllung durch ein Mitglied bei einem vom Konsortium übernommenen Vertrag
    .action = Vorherige Bewertung, Überprüfungen während der Ausführung, Ersatzplan für jeden Vertrag
risk-uneven-systems = Unterschiedlicher Reifegrad der Qualitätsmanagementsysteme der Mitglieder
    .action = Gegenseitige Audits, Begleitung der weniger Fortgeschrittenen, gemeinsame Vorlagen für Verfahren und Formulare
risk-new-markets = Nachfrage nach Produkten und Diensten mit sozialer Wirkung
    .action = Jährliche Untersuchung zweier neuer Geschäftszweige; aus den Verträgen gespeister Gründungsfonds

## Interested parties

party-member-cooperatives = Mitgliedsgenossenschaften
    .needs = Arbeit, verlässliche Dienste zu bekannten Kosten, Vertretung, gleiche Regeln für alle
    .response = Leistungsvereinbarungen, monatliche Konferenz, transparente Verteilung der Aufträge
party-funders = Stiftungen und Geldgeber
    .needs = Umsetzbare Projekte, korrekte Mittelverwendung, gemessene Ergebnisse
    .response = Pünktliche Verwendungsnachweise, Wirkungskennzahlen, offene Projektbesuche

## Norms and terms

norm-consortia = Konsortien von Sozialgenossenschaften
term-general-contractor = Generalunternehmer
    .definition = Das Konsortium, wenn es einen Vertrag als Ganzes übernimmt, ihn an seine Mitglieder vergibt und gegenüber dem Auftraggeber dafür einsteht.

## Services: what is measured

standard-call-screening = Tage zwischen der Bekanntmachung einer Ausschreibung und dem Hinweis an die Mitglieder
standard-cost-statements = Anteil der Vergaben, deren Kosten vor der Unterzeichnung im Einzelnen mitgeteilt wurden
standard-audits-done = Anteil der durchgeführten an den geplanten Audits
standard-audit-reports = Tage zwischen Audit und schriftlichem Bericht
standard-payslips = Anteil fehlerfrei erstellter Lohnabrechnungen
standard-projects-funded = Anteil der finanzierten an den eingereichten Projekten
standard-initiatives = Öffentliche Veranstaltungen im Jahr
