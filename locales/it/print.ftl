### La scheda di lavoro per la tipografia.

print-title = Scheda di lavoro per la stampa
print-customer = Committente
print-file = File
print-document = Documento
print-pages = Pagine
print-size = Formato rifilato
print-bleed = al vivo
print-binding = Rilegatura
print-binding-stapled = punto metallico
print-binding-glued = brossura
print-binding-wire = spirale
print-binding-loose = fogli sciolti
# Under the binding, for documents that are read from right to left.
print-binding-right = a destra
print-paper = Carta
print-cover = copertina
print-inks = Colori
print-inks-cmyk = quadricromia
print-inks-black = solo nero
print-condition = condizione
print-copies = Copie
print-total = Totale

# On pages that are blank on purpose, where the data ask for it.
print-blank = Pagina lasciata intenzionalmente bianca
