### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = Exemplaire contrôlé n° { NUMBER($copy-number, useGrouping: "false") }, attribué à : { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = Exemplaire non contrôlé

## QR code on the document control page

label-qr = Code QR
# Read aloud in the place of the code.
label-qr-alt = Code QR avec code, révision, langue et empreinte de ce document

## The register: the list of all documents in force

register-title = Liste des documents en vigueur
# Variables: $register-date (date)
register-as-of = Situation au { $register-date }
register-in-force = Documents en vigueur
register-document = Document
register-language = Langue
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = Rév. trad.
register-pages = Pages
register-edition = Édition
register-file-hash = Empreinte du fichier (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = Revue en retard
# Mark of a document whose review must take place soon.
register-due-soon = Revue à prévoir bientôt
register-obsolete = Documents remplacés
register-replaced-by = Remplacé par
# A superseded document in whose place there is no other.
register-withdrawn = Retiré
# Stands alone where the list is empty.
register-nothing = Aucun document n’est en vigueur.
