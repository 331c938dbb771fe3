-office = { $case ->
   *[nominative] مكتب الاستقبال
    [genitive] لمكتب الاستقبال
}
letter-where = تجدوننا في { -office(case: "nominative") } في via Roma 12، بجوار المدرسة.
letter-hours = مواعيد العمل { -office(case: "genitive") } هي نفسها طوال السنة.
letter-mail = اكتبوا إلينا على العنوان info@ilponte.example: نحن نجيب دائمًا.
letter-phone = نجيب على الهاتف +39 0881 555 014 من الاثنين إلى الجمعة.
letter-page = بطاقات جميع الخدمات موجودة في <a href="https://www.ilponte.example/carta">هذه الصفحة</a>، وبلغات أخرى أيضًا.
letter-question = هل حدث خطأ ما؟ أخبرونا، ولو شفهيًا!
letter-quoted = على الباب لافتة: «ادخلوا دون طرق»، والجميع يدخل.
letter-fee = تكلف الزيارة المنزلية 45 €، و30 % من المستفيدين لا يدفعون شيئًا.
letter-standard = النظام معتمد وفق المواصفة ISO 9001:2015 وتم التحقق منه وفق SA 8000:2014.
letter-law = القانون 328/2000، المادة 13، واللائحة (الاتحاد الأوروبي) 2016/679 ساريان هنا أيضًا.
letter-all = { letter-where } { letter-hours }
letter-charter = ميثاق الخدمات معلق عند مدخل كل مقر.
letter-rank = رقمكم في القائمة { $charter-reply-days }
