### The review of a translation on paper.

review-title = Revisión de la traducción
review-source = Texto original
review-translation = Traducción
review-state = Estado
review-remarks = Observaciones
review-section = Sección
review-state-missing = falta
review-state-stale = desactualizada
review-state-by-hand = modificada a mano
review-state-translated = traducida
review-state-reviewed = revisada
review-state-final = definitiva
review-approval = La traducción se ha leído y se aprueba con las observaciones anotadas.
review-name = Nombre
