### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = Copia controlada n.º { NUMBER($copy-number, useGrouping: "false") }, asignada a: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = Copia no controlada

## QR code on the document control page

label-qr = Código QR
# Read aloud in the place of the code.
label-qr-alt = Código QR con código, revisión, idioma y huella de este documento

## The register: the list of all documents in force

register-title = Lista de documentos en vigor
# Variables: $register-date (date)
register-as-of = Situación a { $register-date }
register-in-force = Documentos en vigor
register-document = Documento
register-language = Idioma
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = Rev. trad.
register-pages = Páginas
register-edition = Edición
register-file-hash = Huella del archivo (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = Revisión vencida
# Mark of a document whose review must take place soon.
register-due-soon = Revisión próxima a vencer
register-obsolete = Documentos sustituidos
register-replaced-by = Sustituido por
# A superseded document in whose place there is no other.
register-withdrawn = Retirado
# Stands alone where the list is empty.
register-nothing = Ningún documento está en vigor.
