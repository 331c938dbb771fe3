### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = Controlled copy No. { NUMBER($copy-number, useGrouping: "false") }, issued to: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = Uncontrolled copy

## QR code on the document control page

label-qr = QR code
# Read aloud in the place of the code.
label-qr-alt = QR code with code, revision, language and fingerprint of this document

## The register: the list of all documents in force

register-title = Register of documents in force
# Variables: $register-date (date)
register-as-of = As of { $register-date }
register-in-force = Documents in force
register-document = Document
register-language = Language
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = Transl. rev.
register-pages = Pages
register-edition = Edition
register-file-hash = Fingerprint of the file (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = Review overdue
# Mark of a document whose review must take place soon.
register-due-soon = Review due soon
register-obsolete = Superseded documents
register-replaced-by = Replaced by
# A superseded document in whose place there is no other.
register-withdrawn = Withdrawn
# Stands alone where the list is empty.
register-nothing = No document is in force.
