### Fleta e punës për shtypshkronjën.

print-title = Fleta e punës për shtyp
print-customer = Porositësi
print-file = Skedari
print-document = Dokumenti
print-pages = Faqe
print-size = Formati i prerë
print-bleed = tejkalimi i prerjes
print-binding = Lidhja
print-binding-stapled = me kapëse
print-binding-glued = me ngjitje
print-binding-wire = me spirale
print-binding-loose = fletë të lira
print-binding-right = në anën e djathtë
print-paper = Letra
print-cover = kopertina
print-inks = Ngjyrat
print-inks-cmyk = katër ngjyra
print-inks-black = vetëm e zezë
print-condition = kushti i shtypit
print-copies = Kopje
print-total = Gjithsej

# On pages that are blank on purpose, where the data ask for it.
print-blank = Kjo faqe është lënë bosh me qëllim
