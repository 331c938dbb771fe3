### The words of the quality data in manuals/: what all organisations share.

## Reasons of the revisions

revision-transition = Neue Ausgabe nach der Norm ISO 9001:2015
revision-risks = Kontext, interessierte Parteien und Register der Risiken und Chancen aktualisiert
revision-objectives = Ziele und Kennzahlen überarbeitet; Organigramm und Prozesse aktualisiert
revision-policy-first = Erstausgabe, Anhang zum Handbuch
revision-charter-first = Erstausgabe
revision-charter-complaints = Beschwerdeverfahren überarbeitet; Standards aktualisiert
revision-charter-yearly = Jährliche Aktualisierung von Diensten, Standards und Kontaktdaten

## Holders of copies

holder-management = Leitung
holder-sites = Standorte
holder-staff = Mitarbeitende, im Dokumentenarchiv
holder-consortium = Konsortium, Archiv der Mitglieder
holder-certification-body = Zertifizierungsstelle
holder-noticeboards = Aushang an den Standorten
holder-public = Öffentlichkeit, auf der Website
holder-reception = Empfang und Eingänge der Standorte
holder-authorities = Öffentliche Auftraggeber

## Roles

role-president =
    { $gender ->
        [female] Vorsitzende
        [male] Vorsitzender
       *[other] Vorsitz
    }
role-vice-president =
    { $gender ->
        [female] Stellvertretende Vorsitzende
        [male] Stellvertretender Vorsitzender
       *[other] Stellvertretender Vorsitz
    }
role-director = Geschäftsführung
role-quality-manager = Qualitätsleitung
role-administration = Verwaltungsleitung
role-staff-manager = Leitung Personal und Fortbildung
role-safety = Leitung Arbeitsschutz (RSPP)

## Units of the organisation chart

unit-assembly = Mitgliederversammlung
unit-board = Verwaltungsrat
unit-management = Leitung
unit-quality = Qualität
unit-staff = Personal und Fortbildung
unit-administration = Verwaltung und Beschaffung
unit-safety = Gesundheit und Sicherheit

## Offices

office-registered = Rechtssitz und Büros
office-hours-weekdays = Montag bis Freitag, 9:00–12:30 und 14:00–17:00 Uhr

## How often an indicator is measured

frequency-quarterly = Vierteljährlich
frequency-half-yearly = Halbjährlich
frequency-yearly = Jährlich

## Objectives

objective-satisfaction = Zufriedenheit von Nutzerinnen und Nutzern, Kundschaft und Auftraggebern
    .indicator = Anteil positiver Urteile an allen erhaltenen Fragebögen
objective-complaint-reply = Rasche Antwort auf Beschwerden
    .indicator = Tage zwischen Beschwerde und schriftlicher Antwort, im Durchschnitt
objective-training = Fortbildung und Supervision
    .indicator = Stunden Fortbildung und Supervision je beschäftigter Person
objective-turnover = Beständigkeit der Teams
    .indicator = Anteil der Beschäftigten, die die Organisation verlassen haben, am gesamten Personal
objective-co-design = Gemeinsame Projektgestaltung mit der öffentlichen Hand
    .indicator = Im Jahr laufende Projekte, die gemeinsam gestaltet oder erbracht werden
objective-partnerships = Öffnung zum Gemeinwesen
    .indicator = Vereine, Schulen, Universitäten und Unternehmen mit laufender Vereinbarung
objective-renewable-energy = Energie aus erneuerbaren Quellen
    .indicator = Erneuerbarer Anteil am Stromverbrauch
objective-corrective-actions = Wirksamkeit der Korrekturmaßnahmen
    .indicator = Anteil der fristgerecht und mit positivem Ergebnis abgeschlossenen Korrekturmaßnahmen

## Processes

process-governance = Steuerung und Bewertung
    .inputs = Kontextanalyse, Berichte der Verantwortlichen, Jahresabschluss, Kennzahlen
    .outputs = Politik, Ziele und Mittel; Beschlüsse der Managementbewertung
process-quality = Qualitätsmanagement und Verbesserung
    .inputs = Nichtkonformitäten, Auditergebnisse, Vorschläge der Mitarbeitenden
    .outputs = Aktualisierte Dokumente, überprüfte Korrekturmaßnahmen, Bericht für die Managementbewertung
process-listening = Zuhören, Zufriedenheit und Beschwerden
    .inputs = Fragebögen, Beschwerden, Gespräche, Hinweise von Personal und Auftraggebern
    .outputs = Schriftliche Antworten, Auswertung der Zufriedenheit, Verbesserungsanträge
process-design = Entwicklung und Beziehungen zur öffentlichen Hand
    .inputs = Festgestellter Bedarf, örtliche Sozialpläne, öffentliche Bekanntmachungen, Anfragen der Auftraggeber
    .outputs = Projekte, Angebote, geprüfte und unterzeichnete Vereinbarungen und Verträge
process-staff = Personal und Fortbildung
    .inputs = Bedarf an Personal und Kompetenzen, Jahresziele
    .outputs = Personal, das ausgewählt, eingearbeitet, fortgebildet und durch Supervision gestützt ist
process-resources = Beschaffung, Standorte und Ausstattung
    .inputs = Bestellanforderungen, Wartungstermine, Sicherheitsanforderungen
    .outputs = Geprüfte Lieferungen, einladende und sichere Standorte, Fahrzeuge und Geräte in gutem Zustand

## Risks and opportunities

risk-tariffs = Vergütungssätze und Entgelte stagnieren, während die Personalkosten steigen
    .action = Vierteljährliches Controlling; belegter Antrag auf Preisanpassung; Einnahmen von mehreren Auftraggebern
risk-recruitment = Schwierigkeit, Fachkräfte zu finden und zu halten
    .action = Praktika mit Schulen und Universitäten; drei Monate Einarbeitung; Dienstpläne einen Monat im Voraus
risk-burnout = Erschöpfung von Mitarbeitenden, die täglich mit Leid umgehen
    .action = Monatliche Supervision; zwei Einzelgespräche im Jahr; Wechsel bei den belastendsten Aufgaben
risk-personal-data = Verlust oder Offenlegung personenbezogener Daten
    .action = Rollenbezogener Zugriff, nächtliche verschlüsselte Sicherung, halbjährliche Wiederherstellungsprobe, jährliche Schulung
risk-heat = Hitzewellen und Ausfall von Strom oder Wasser an den Standorten
    .action = Hitzeplan, Beschattung und Wärmepumpen, Vorräte und Notfallkontakte, jedes Jahr im Mai überprüft
risk-co-programming = Raum für gemeinsame Programmplanung in den neuen örtlichen Sozialplänen
    .action = Teilnahme an den Planungsrunden, Daten zum Bedarf aus den Diensten, gemeinsame Vorschläge mit den anderen Genossenschaften
risk-universities = Forschung und Wirkungsmessung gemeinsam mit Universitäten
    .action = Eine Vereinbarung zur Bewertung der Ergebnisse; jedes Jahr zwei Abschluss- oder Forschungsarbeiten

## Interested parties

party-workers = Beschäftigte
    .needs = Sichere und beständige Arbeit, klare Aufgaben, Fortbildung, Gehör
    .response = Uneingeschränkte Anwendung des Tarifvertrags, Fortbildungsplan, Supervision, jährliche Umfrage zum Arbeitsklima
party-members = Mitglieder
    .needs = Mitwirkung an Entscheidungen, verständliche Information, wirtschaftliche Stabilität
    .response = In kleinen Gruppen vorbereitete Versammlungen, Sozialbilanz, einsehbare Quartalszahlen
party-authorities = Öffentliche Auftraggeber
    .needs = Vertragsgemäße Dienste, belegte Ergebnisse, Zusammenarbeit bei der Entwicklung
    .response = Regelmäßige Berichte mit Kennzahlen, eine Ansprechperson je Vertrag, Runden zur gemeinsamen Projektgestaltung
party-network = Konsortium und andere Genossenschaften
    .needs = Verlässlichkeit, Austausch von Kompetenzen, vergleichbare Ergebnisse
    .response = Gemeinsame Kennzahlen, gegenseitige Audits, thematische Arbeitsgruppen
party-suppliers = Lieferanten
    .needs = Klare Bestellungen, pünktliche Zahlung, dauerhafte Beziehungen
    .response = Zulassung nach bekannten Kriterien, schriftliche Bestellungen, Zahlung bei Fälligkeit, jährliche Rückmeldung der Bewertung
party-community = Bürgerschaft, Freiwillige und Vereine
    .needs = Offene Orte, richtige Information, Gelegenheiten zum Mitmachen
    .response = Für alle offene Räume und Veranstaltungen, Vereinbarungen mit Vereinen, Begleitung der Freiwilligen

## Norms

norm-quality-standard = Anforderungen an Qualitätsmanagementsysteme
norm-cooperatives = Regelung der Sozialgenossenschaften
norm-social-services = Integriertes System der sozialen Maßnahmen und Dienste; Charta der sozialen Dienste
norm-public-services = Grundsätze für die Erbringung öffentlicher Dienste
norm-third-sector = Kodex des Dritten Sektors: gemeinsame Programmplanung und Projektgestaltung
norm-social-enterprise = Regelung des Sozialunternehmens
norm-workplace-safety = Gesundheitsschutz und Sicherheit am Arbeitsplatz
norm-data-protection = Schutz personenbezogener Daten (DSGVO)
norm-liability = Verwaltungsrechtliche Haftung juristischer Personen

## Terms

term-commissioner = Auftraggeber
    .definition = Die Körperschaft, die den Dienst vergibt und seine Kosten ganz oder teilweise trägt. Sie muss nicht diejenige sein, die ihn in Anspruch nimmt.
term-interested-party = Interessierte Partei
    .definition = Person oder Organisation, die unsere Arbeit beeinflussen oder ihre Auswirkungen spüren kann.
term-co-design = Gemeinsame Projektgestaltung
    .definition = Ausarbeitung einer Maßnahme durch die öffentliche Hand und Organisationen des Dritten Sektors gemeinsam, mit jeweils eigenen Mitteln (italienisch „co-progettazione“).
term-co-production = Gemeinsame Erbringung
    .definition = Art, einen Dienst zu erbringen, bei der auch diejenigen, die ihn in Anspruch nehmen, und ihr Umfeld Zeit, Kompetenzen und Entscheidungen einbringen (Koproduktion).
term-indicator = Kennzahl
    .definition = In festgelegten Abständen erhobener Messwert mit einem Zielwert und einer verantwortlichen Person.
term-nonconformity = Nichtkonformität
    .definition = Abweichung von einer Anforderung der Norm, einer Vereinbarung oder einer eigenen Regel.
term-corrective-action = Korrekturmaßnahme
    .definition = Was wir gegen die Ursachen einer Nichtkonformität unternehmen, damit sie sich nicht wiederholt; sie ist erst abgeschlossen, wenn ihre Wirksamkeit überprüft ist.
term-management-review = Managementbewertung
    .definition = Mindestens jährliches Treffen, bei dem die Leitung das System anhand erhobener Daten bewertet und über Ziele, Mittel und Änderungen entscheidet.

## Services: factors of quality

factor-timeliness = Zeitnähe
factor-personalisation = Personalisierung
factor-participation = Mitwirkung
factor-openness = Öffnung zum Gemeinwesen
factor-continuity = Kontinuität
factor-listening = Zuhören
factor-clarity = Klarheit
factor-reliability = Verlässlichkeit
factor-effectiveness = Wirksamkeit
