### The review of a translation on paper.

review-title = Rishikimi i përkthimit
review-source = Teksti burimor
review-translation = Përkthimi
review-state = Gjendja
review-remarks = Vërejtje
review-section = Seksioni
review-state-missing = mungon
review-state-stale = i vjetruar
review-state-by-hand = i ndryshuar me dorë
review-state-translated = i përkthyer
review-state-reviewed = i rishikuar
review-state-final = përfundimtar
review-approval = Përkthimi është lexuar dhe miratohet me vërejtjet e shënuara.
review-name = Emri
