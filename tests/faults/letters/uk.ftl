-office = { $case ->
   *[nominative] довідкове бюро
    [genitive] довідкового бюро
}
letter-where = Нас можна знайти тут: { -office(case: "nominative") } на via Roma 12, поруч зі школою.
letter-hours = Години роботи { -office(case: "genitive") } однакові цілий рік.
letter-mail = Пишіть нам на адресу info@ilponte.example: ми завжди відповідаємо.
letter-phone = Ми відповідаємо за телефоном +39 0881 555 014 з понеділка по п’ятницю.
letter-page = Описи всіх послуг є на <a href="https://www.ilponte.example/carta">цій сторінці</a>, також іншими мовами.
letter-question = Щось пішло не так? Скажіть нам, можна й особисто!
letter-quoted = На дверях висить табличка: «Заходьте без стуку», і всі заходять.
letter-fee = Візит додому коштує 45 €, а 30 % отримувачів не платять нічого.
letter-standard = Систему сертифіковано за стандартом ISO 9001:2015 і перевірено за SA 8000:2014.
letter-law = Закон 328/2000, стаття 13, і Регламент (ЄС) 2016/679 діють і тут.
letter-all = { letter-where } { letter-hours }
letter-charter = Хартія послуг висить біля входу до кожного осередку.
letter-rank = { NUMBER($charter-reply-days, type: "ordinal") ->
    [few] Ви { $charter-reply-days }-й у списку
   *[other] Ви { $charter-reply-days }-й у списку
}
