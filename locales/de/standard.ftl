### Titles of the clauses of ISO 9001:2015 as in DIN EN ISO 9001:2015.

clause-4 = Kontext der Organisation
clause-4-1 = Verstehen der Organisation und ihres Kontextes
clause-4-2 = Erfordernisse und Erwartungen interessierter Parteien
clause-4-3 = Anwendungsbereich des Managementsystems
clause-4-4 = Qualitätsmanagementsystem und seine Prozesse

clause-5 = Führung
clause-5-1 = Führung und Verpflichtung
clause-5-2 = Politik
clause-5-3 = Rollen, Verantwortlichkeiten und Befugnisse

clause-6 = Planung
clause-6-1 = Maßnahmen zum Umgang mit Risiken und Chancen
clause-6-2 = Qualitätsziele und Planung zu deren Erreichung
clause-6-3 = Planung von Änderungen

clause-7 = Unterstützung
clause-7-1 = Ressourcen
clause-7-2 = Kompetenz
clause-7-3 = Bewusstsein
clause-7-4 = Kommunikation
clause-7-5 = Dokumentierte Information

clause-8 = Betrieb
clause-8-1 = Betriebliche Planung und Steuerung
clause-8-2 = Anforderungen an Produkte und Dienstleistungen
clause-8-3 = Entwicklung von Produkten und Dienstleistungen
clause-8-4 = Extern bereitgestellte Prozesse, Produkte und Dienstleistungen
clause-8-5 = Produktion und Dienstleistungserbringung
clause-8-6 = Freigabe von Produkten und Dienstleistungen
clause-8-7 = Steuerung nichtkonformer Ergebnisse

clause-9 = Bewertung der Leistung
clause-9-1 = Überwachung, Messung, Analyse und Bewertung
clause-9-2 = Internes Audit
clause-9-3 = Managementbewertung

clause-10 = Verbesserung
clause-10-1 = Allgemeines
clause-10-2 = Nichtkonformität und Korrekturmaßnahmen
clause-10-3 = Fortlaufende Verbesserung
