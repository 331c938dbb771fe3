### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = Контрольований примірник № { NUMBER($copy-number, useGrouping: "false") }, отримувач: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = Неконтрольований примірник

## QR code on the document control page

label-qr = QR-код
# Read aloud in the place of the code.
label-qr-alt = QR-код із кодом, редакцією, мовою та відбитком цього документа

## The register: the list of all documents in force

register-title = Перелік чинних документів
# Variables: $register-date (date)
register-as-of = Станом на { $register-date }
register-in-force = Чинні документи
register-document = Документ
register-language = Мова
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = Ред. перекл.
register-pages = Сторінок
register-edition = Видання
register-file-hash = Відбиток файлу (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = Перегляд прострочено
# Mark of a document whose review must take place soon.
register-due-soon = Скоро перегляд
register-obsolete = Замінені документи
register-replaced-by = Замінено на
# A superseded document in whose place there is no other.
register-withdrawn = Вилучено
# Stands alone where the list is empty.
register-nothing = Чинних документів немає.
