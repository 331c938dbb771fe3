### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = 受控副本第{ NUMBER($copy-number, useGrouping: "false") }号，持有者：{ $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = 非受控副本

## QR code on the document control page

label-qr = 二维码
# Read aloud in the place of the code.
label-qr-alt = 二维码，含本文件的编号、修订号、语言和指纹

## The register: the list of all documents in force

register-title = 现行文件清单
# Variables: $register-date (date)
register-as-of = 截至{ $register-date }
register-in-force = 现行文件
register-document = 文件
register-language = 语言
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = 译文修订
register-pages = 页数
register-edition = 版本
register-file-hash = 文件指纹（SHA-256）
# Mark of a document whose review should have taken place already.
register-overdue = 评审已逾期
# Mark of a document whose review must take place soon.
register-due-soon = 评审即将到期
register-obsolete = 已被替代的文件
register-replaced-by = 替代文件
# A superseded document in whose place there is no other.
register-withdrawn = 已撤销
# Stands alone where the list is empty.
register-nothing = 没有现行文件。
