## Lines in which letters of both directions and numbers stand beside each other; what each must look like is written above it.

lines-title = أسطر
lines-first = التنقيح الأول

# From the right: Alfa Uno, hyphen, 5, houses
lines-hyphen = { $organisation-name } - 5 منازل
# telephone from the data: +39 first on the left
lines-phone-value = هاتف { $organisation-phone } مساء
# telephone typed by the translator: the same
lines-phone-typed = هاتف +39 030 000 0200 مساء
# ISO 9001:2015 from left to right
lines-standard = معيار ISO 9001:2015 ساري المفعول
# 2019–2021 and 8:30–16:30 from left to right
lines-ranges = بين 2019–2021 من 8:30–16:30
# 87.5% as ICU writes it for Arabic, then 12.5% and 95% as typed
lines-percent = النسبة { NUMBER(0.875, style: "percent", maximumFractionDigits: 1) } و12.5% و95%
# brackets embrace both words, and open on the right
lines-brackets = النوع (أ) والمقر (Borgolago) هنا
# a Latin name at the start, so at the right end
lines-name-first = { $organisation-name } تعاونية اجتماعية
# a Latin name at the end, before the full stop, which stands at the left end
lines-name-last = تأسست تعاونية { $organisation-name }.
# 328/2000, art. 13 from left to right
lines-law = القانون رقم 328/2000 المادة 13
# amounts with their units: the sign and the unit after the number
lines-amounts = المبلغ 1.250 € والمساحة 25 m²
# e-mail from left to right
lines-email = البريد { $organisation-email } للجميع
# names from right to left, each from left to right, with the Arabic comma
lines-names = Diogene، La Girandola، Sale Fino
# day, month, year from left to right
lines-date = بتاريخ 13/12/2018 وكذلك 2019-01-29
# a heading numbered 1.2
lines-heading = منازل الإقامة
