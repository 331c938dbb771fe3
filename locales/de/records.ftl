### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = Gelenktes Exemplar Nr. { NUMBER($copy-number, useGrouping: "false") }, ausgegeben an: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = Nicht gelenktes Exemplar

## QR code on the document control page

label-qr = QR-Code
# Read aloud in the place of the code.
label-qr-alt = QR-Code mit Code, Revision, Sprache und Fingerabdruck dieses Dokuments

## The register: the list of all documents in force

register-title = Verzeichnis der gültigen Dokumente
# Variables: $register-date (date)
register-as-of = Stand: { $register-date }
register-in-force = Gültige Dokumente
register-document = Dokument
register-language = Sprache
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = Übers.-Rev.
register-pages = Seiten
register-edition = Ausgabe
register-file-hash = Fingerabdruck der Datei (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = Überprüfung überfällig
# Mark of a document whose review must take place soon.
register-due-soon = Überprüfung bald fällig
register-obsolete = Ersetzte Dokumente
register-replaced-by = Ersetzt durch
# A superseded document in whose place there is no other.
register-withdrawn = Zurückgezogen
# Stands alone where the list is empty.
register-nothing = Kein Dokument ist gültig.
