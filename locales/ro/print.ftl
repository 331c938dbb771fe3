### Fișa de lucru pentru tipografie.

print-title = Fișă de lucru pentru tipar
print-customer = Client
print-file = Fișier
print-document = Document
print-pages = Pagini
print-size = Format finit
print-bleed = bleed
print-binding = Legare
print-binding-stapled = capsat
print-binding-glued = broșat
print-binding-wire = spirală
print-binding-loose = foi volante
print-binding-right = pe partea dreaptă
print-paper = Hârtie
print-cover = copertă
print-inks = Culori
print-inks-cmyk = policromie
print-inks-black = numai negru
print-condition = condiție
print-copies = Exemplare
print-total = Total

# On pages that are blank on purpose, where the data ask for it.
print-blank = Pagină lăsată intenționat necompletată
