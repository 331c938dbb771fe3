### The review of a translation on paper.

review-title = Revizia traducerii
review-source = Textul-sursă
review-translation = Traducere
review-state = Stare
review-remarks = Observații
review-section = Secțiune
review-state-missing = lipsește
review-state-stale = depășită
review-state-by-hand = modificată manual
review-state-translated = tradusă
review-state-reviewed = revizuită
review-state-final = finală
review-approval = Traducerea a fost citită și este aprobată cu observațiile notate.
review-name = Nume
