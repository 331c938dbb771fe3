### The review of a translation on paper.

review-title = Revisione della traduzione
review-source = Testo originale
review-translation = Traduzione
review-state = Stato
review-remarks = Osservazioni
review-section = Sezione
review-state-missing = mancante
review-state-stale = superata
review-state-by-hand = modificata a mano
review-state-translated = tradotta
review-state-reviewed = rivista
review-state-final = definitiva
review-approval = La traduzione è stata letta ed è approvata con le osservazioni annotate.
review-name = Nome
