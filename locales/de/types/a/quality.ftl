### Quality data of the type A cooperatives.

## Roles and units

role-coordinator = Bereichsleitung Dienste
unit-services = Bereich Dienste

## Processes

process-access = Zugang und Aufnahme
    .inputs = Anfrage der Person, der Familie oder der zuweisenden Stelle
    .outputs = Gemeinsame Abklärung, unterzeichnete Aufnahmevereinbarung oder begründete Ablehnung
process-individual-plan = Individueller Hilfeplan
    .inputs = Abklärung bei Aufnahme, Wünsche und Geschichte der Person, Hinweise der öffentlichen Dienste
    .outputs = Unterzeichneter Hilfeplan mit Zielen, Tätigkeiten, Fristen und Überprüfungsterminen
process-care = Alltag und Betreuung
    .inputs = Individueller Hilfeplan, Dienstpläne, Ablaufblätter, ausgestattete Standorte
    .outputs = Durchgeführte und dokumentierte Tätigkeiten, Überprüfungen des Hilfeplans, gemeldete Ereignisse
process-discharge = Entlassung und Kontinuität
    .inputs = Abschließende Überprüfung des Hilfeplans, Ressourcen der Person und ihres Umfelds
    .outputs = Abschlussbericht, begleiteter Übergang, Überprüfung nach sechs Monaten

## Objectives

objective-access-time = Dauer bis zum Zugang
    .indicator = Tage zwischen Anfrage und Erstgespräch, im Durchschnitt
objective-individual-plans = Aktuelle individuelle Hilfepläne
    .indicator = Anteil der Hilfepläne, die mindestens alle sechs Monate mit der Person überprüft werden
objective-positive-endings = Wege, die ans Ziel führen
    .indicator = Anteil der Wege, die mit Erreichen der Ziele enden, an allen abgeschlossenen

## Risks and opportunities

risk-adverse-events = Unerwünschtes Ereignis zum Schaden betreuter Menschen oder der Mitarbeitenden
    .action = Meldung noch in der Schicht, Analyse im Team binnen fünf Tagen, halbjährliche Notfallübungen
risk-late-plans = Verspätet überprüfte individuelle Hilfepläne
    .action = Gemeinsamer Terminplan, monatliche Kontrolle durch die Bereichsleitung, Stichproben bei Audits
risk-health-budgets = Verbreitung von Gesundheitsbudgets und von Projekten für ein selbstbestimmtes Leben
    .action = Ein für individuelle Hilfepläne geschultes Team; jährlicher Vorschlag an die Körperschaften; Bewertung der Ergebnisse

## Interested parties

party-users = Menschen, die unsere Dienste nutzen
    .needs = Gehört werden, verstehen und entscheiden, sich auf vorhersehbare Regeln verlassen, sich besser fühlen
    .response = Gemeinsam geschriebener Hilfeplan, Versammlungen, jährlicher Fragebogen, schriftliche Antwort auf Beschwerden
party-families = Familien und rechtliche Betreuung
    .needs = Information, eine beständige Ansprechperson, Entlastung, Achtung ihrer Entscheidungen
    .response = Eine Ansprechperson je Familie, geplante Treffen, Unterstützungsgruppe, Dienstleistungscharta

## Norms

norm-care-levels = Wesentliche Betreuungsstandards des staatlichen Gesundheitsdienstes (LEA)
norm-health-charters = Allgemeines Muster der Charta der Gesundheitsdienste

## Terms

term-user = Nutzerin, Nutzer
    .definition = Der Mensch, der den Dienst in Anspruch nimmt. In Wohngemeinschaften und Tageszentren sprechen wir auch von Gästen.
term-individual-plan = Individueller Hilfeplan
    .definition = Schriftliche Vereinbarung mit der Person über Ziele, Tätigkeiten, Fristen und Überprüfungen; in den Gesundheits- und den sozialpädagogischen Diensten trägt er die gesetzlich vorgesehenen Bezeichnungen.
term-health-budget = Gesundheitsbudget
    .definition = Mittel des Gesundheitswesens, des Sozialwesens und der Person selbst, vereint in einem einzigen Plan für Wohnen, Arbeit und Beziehungen (italienisch „budget di salute“).
