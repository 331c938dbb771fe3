### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = Copie controlată nr. { NUMBER($copy-number, useGrouping: "false") }, destinatar: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = Copie necontrolată

## QR code on the document control page

label-qr = Cod QR
# Read aloud in the place of the code.
label-qr-alt = Cod QR cu codul, revizia, limba și amprenta acestui document

## The register: the list of all documents in force

register-title = Lista documentelor în vigoare
# Variables: $register-date (date)
register-as-of = Situația la { $register-date }
register-in-force = Documente în vigoare
register-document = Document
register-language = Limba
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = Rev. trad.
register-pages = Pagini
register-edition = Ediția
register-file-hash = Amprenta fișierului (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = Revizuire depășită
# Mark of a document whose review must take place soon.
register-due-soon = Revizuire apropiată
register-obsolete = Documente înlocuite
register-replaced-by = Înlocuit de
# A superseded document in whose place there is no other.
register-withdrawn = Retras
# Stands alone where the list is empty.
register-nothing = Niciun document nu este în vigoare.
