### The review of a translation on paper.

review-title = Pregled prevoda
review-source = Izvirnik
review-translation = Prevod
review-state = Stanje
review-remarks = Pripombe
review-section = Razdelek
review-state-missing = manjka
review-state-stale = zastarel
review-state-by-hand = ročno spremenjen
review-state-translated = preveden
review-state-reviewed = pregledan
review-state-final = dokončen
review-approval = Prevod je prebran in odobren z zapisanimi pripombami.
review-name = Ime in priimek
