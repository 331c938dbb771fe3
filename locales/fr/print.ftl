### La fiche de travail pour l’imprimeur.

print-title = Fiche de travail pour l’impression
print-customer = Client
print-file = Fichier
print-document = Document
print-pages = Pages
print-size = Format rogné
print-bleed = fond perdu
print-binding = Reliure
print-binding-stapled = piqûre à cheval
print-binding-glued = dos carré collé
print-binding-wire = reliure spirale
print-binding-loose = feuilles volantes
print-binding-right = à droite
print-paper = Papier
print-cover = couverture
print-inks = Couleurs
print-inks-cmyk = quadrichromie
print-inks-black = noir seul
print-condition = condition
print-copies = Exemplaires
print-total = Total

# On pages that are blank on purpose, where the data ask for it.
print-blank = Page laissée blanche intentionnellement
