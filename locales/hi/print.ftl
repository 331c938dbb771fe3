### छापाखाने के लिए कार्य पत्रक।

print-title = मुद्रण कार्य पत्रक
print-customer = ग्राहक
print-file = फ़ाइल
print-document = दस्तावेज़
print-pages = पृष्ठ
print-size = कटा आकार
print-bleed = ब्लीड
print-binding = जिल्दबंदी
print-binding-stapled = स्टेपल
print-binding-glued = चिपकाई हुई
print-binding-wire = तार
print-binding-loose = खुले पन्ने
print-binding-right = दाईं ओर
print-paper = काग़ज़
print-cover = आवरण
print-inks = रंग
print-inks-cmyk = चार रंग
print-inks-black = केवल काला
print-condition = मुद्रण स्थिति
print-copies = प्रतियाँ
print-total = कुल

# On pages that are blank on purpose, where the data ask for it.
print-blank = यह पृष्ठ जानबूझकर ख़ाली छोड़ा गया है
