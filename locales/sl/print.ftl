### Delovni list za tiskarno.

print-title = Delovni list za tisk
print-customer = Naročnik
print-file = Datoteka
print-document = Dokument
print-pages = Strani
print-size = Končni format
print-bleed = dodatek za obrez
print-binding = Vezava
print-binding-stapled = šivano z žico
print-binding-glued = lepljeno
print-binding-wire = spirala
print-binding-loose = prosti listi
print-binding-right = na desni strani
print-paper = Papir
print-cover = ovitek
print-inks = Barve
print-inks-cmyk = štiribarvno
print-inks-black = samo črna
print-condition = pogoji tiska
print-copies = Izvodi
print-total = Skupaj

# On pages that are blank on purpose, where the data ask for it.
print-blank = Ta stran je namenoma prazna
