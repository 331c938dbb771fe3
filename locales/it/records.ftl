### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = Copia controllata n. { NUMBER($copy-number, useGrouping: "false") }, assegnata a: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = Copia non controllata

## QR code on the document control page

label-qr = Codice QR
# Read aloud in the place of the code.
label-qr-alt = Codice QR con codice, revisione, lingua e impronta di questo documento

## The register: the list of all documents in force

register-title = Elenco dei documenti in vigore
# Variables: $register-date (date)
register-as-of = Situazione al { $register-date }
register-in-force = Documenti in vigore
register-document = Documento
register-language = Lingua
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = Rev. trad.
register-pages = Pagine
register-edition = Edizione
register-file-hash = Impronta del file (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = Riesame scaduto
# Mark of a document whose review must take place soon.
register-due-soon = Riesame in scadenza
register-obsolete = Documenti superati
register-replaced-by = Sostituito da
# A superseded document in whose place there is no other.
register-withdrawn = Ritirato
# Stands alone where the list is empty.
register-nothing = Nessun documento è in vigore.
