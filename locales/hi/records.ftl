### Words of controlled copies, of the QR code, and of the register of documents.

## Controlled copies

# Stands at the foot of each page. Variables: $copy-number (number), $copy-holder (text: a person, a post or an office, in the nominative)
label-copy-assigned = नियंत्रित प्रति क्र. { NUMBER($copy-number, useGrouping: "false") }, प्राप्तकर्ता: { $copy-holder }
# Stands in its place on a copy whose holder is not told of later revisions.
label-copy-not-controlled = अनियंत्रित प्रति

## QR code on the document control page

label-qr = QR कोड
# Read aloud in the place of the code.
label-qr-alt = QR कोड, जिसमें इस दस्तावेज़ का कोड, संशोधन, भाषा और फ़िंगरप्रिंट है

## The register: the list of all documents in force

register-title = प्रभावी दस्तावेज़ों की सूची
# Variables: $register-date (date)
register-as-of = स्थिति दिनांक { $register-date }
register-in-force = प्रभावी दस्तावेज़
register-document = दस्तावेज़
register-language = भाषा
# Heads a narrow column: how often the translation was corrected within the revision.
register-translation = अनुवाद सं.
register-pages = पृष्ठ
register-edition = संस्करण
register-file-hash = फ़ाइल का फ़िंगरप्रिंट (SHA-256)
# Mark of a document whose review should have taken place already.
register-overdue = समीक्षा की तिथि बीत चुकी
# Mark of a document whose review must take place soon.
register-due-soon = समीक्षा की तिथि निकट
register-obsolete = प्रतिस्थापित दस्तावेज़
register-replaced-by = इसके स्थान पर
# A superseded document in whose place there is no other.
register-withdrawn = वापस लिया गया
# Stands alone where the list is empty.
register-nothing = कोई दस्तावेज़ प्रभावी नहीं है।
