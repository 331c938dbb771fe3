### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = Kopje e kontrolluar nr. { NUMBER($copy-number, useGrouping: "false") }, marrësi: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = Kopje e pakontrolluar

## QR code on the document control page

label-qr = Kodi QR
# Read aloud in the place of the code.
label-qr-alt = Kod QR me kodin, rishikimin, gjuhën dhe gjurmën e këtij dokumenti

## The register: the list of all documents in force

register-title = Lista e dokumenteve në fuqi
# Variables: $register-date (date)
register-as-of = Gjendja më { $register-date }
register-in-force = Dokumente në fuqi
register-document = Dokumenti
register-language = Gjuha
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = Rish. përkth.
register-pages = Faqe
register-edition = Botimi
register-file-hash = Gjurma e skedarit (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = Shqyrtim i vonuar
# Mark of a document whose review must take place soon.
register-due-soon = Shqyrtim i afërt
register-obsolete = Dokumente të zëvendësuara
register-replaced-by = Zëvendësuar nga
# A superseded document in whose place there is no other.
register-withdrawn = I tërhequr
# Stands alone where the list is empty.
register-nothing = Asnjë dokument nuk është në fuqi.
