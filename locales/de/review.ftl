### The review of a translation on paper.

review-title = Durchsicht der Übersetzung
review-source = Ausgangstext
review-translation = Übersetzung
review-state = Stand
review-remarks = Anmerkungen
review-section = Abschnitt
review-state-missing = fehlt
review-state-stale = veraltet
review-state-by-hand = von Hand geändert
review-state-translated = übersetzt
review-state-reviewed = durchgesehen
review-state-final = endgültig
review-approval = Die Übersetzung wurde gelesen und wird mit den notierten Anmerkungen freigegeben.
review-name = Name
