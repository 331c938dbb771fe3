### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = نسخة مضبوطة رقم { NUMBER($copy-number, useGrouping: "false") }، الجهة المستلمة: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = نسخة غير مضبوطة

## QR code on the document control page

label-qr = رمز QR
# Read aloud in the place of the code.
label-qr-alt = رمز QR يحمل رمز هذه الوثيقة وتنقيحها ولغتها وبصمتها

## The register: the list of all documents in force

register-title = قائمة الوثائق السارية
# Variables: $register-date (date)
register-as-of = الوضع بتاريخ { $register-date }
register-in-force = الوثائق السارية
register-document = الوثيقة
register-language = اللغة
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = تنقيح الترجمة
register-pages = الصفحات
register-edition = الإصدار
register-file-hash = بصمة الملف (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = تأخرت المراجعة
# Mark of a document whose review must take place soon.
register-due-soon = موعد المراجعة قريب
register-obsolete = الوثائق المستبدلة
register-replaced-by = حلّت محلها
# A superseded document in whose place there is no other.
register-withdrawn = مسحوبة
# Stands alone where the list is empty.
register-nothing = لا توجد وثائق سارية.
