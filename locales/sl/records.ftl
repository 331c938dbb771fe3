### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = Nadzorovan izvod št. { NUMBER($copy-number, useGrouping: "false") }, prejemnik: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = Nenadzorovan izvod

## QR code on the document control page

label-qr = Koda QR
# Read aloud in the place of the code.
label-qr-alt = Koda QR z oznako, revizijo, jezikom in prstnim odtisom tega dokumenta

## The register: the list of all documents in force

register-title = Seznam veljavnih dokumentov
# Variables: $register-date (date)
register-as-of = Stanje na dan { $register-date }
register-in-force = Veljavni dokumenti
register-document = Dokument
register-language = Jezik
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = Rev. prev.
register-pages = Strani
register-edition = Izdaja
register-file-hash = Prstni odtis datoteke (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = Pregled je zamujen
# Mark of a document whose review must take place soon.
register-due-soon = Pregled se bliža
register-obsolete = Nadomeščeni dokumenti
register-replaced-by = Nadomestil ga je
# A superseded document in whose place there is no other.
register-withdrawn = Umaknjen
# Stands alone where the list is empty.
register-nothing = Noben dokument ni veljaven.
