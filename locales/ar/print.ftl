### ورقة العمل للمطبعة.

print-title = ورقة عمل للطباعة
print-customer = العميل
print-file = الملف
print-document = الوثيقة
print-pages = الصفحات
print-size = المقاس بعد القص
print-bleed = هامش القص
print-binding = التجليد
print-binding-stapled = تدبيس
print-binding-glued = تجليد لاصق
print-binding-wire = تجليد سلكي
print-binding-loose = أوراق مفردة
print-binding-right = من الجهة اليمنى
print-paper = الورق
print-cover = الغلاف
print-inks = الألوان
print-inks-cmyk = أربعة ألوان
print-inks-black = أسود فقط
print-condition = ظروف الطباعة
print-copies = النسخ
print-total = المجموع

# On pages that are blank on purpose, where the data ask for it.
print-blank = تُركت هذه الصفحة فارغة عمدًا
