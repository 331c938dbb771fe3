### The review of a translation on paper.

review-title = Relecture de la traduction
review-source = Texte source
review-translation = Traduction
review-state = État
review-remarks = Remarques
review-section = Section
review-state-missing = manquante
review-state-stale = périmée
review-state-by-hand = modifiée à la main
review-state-translated = traduite
review-state-reviewed = relue
review-state-final = définitive
review-approval = La traduction a été lue et elle est approuvée avec les remarques notées.
review-name = Nom
