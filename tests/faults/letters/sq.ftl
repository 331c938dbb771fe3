-office = { $case ->
   *[nominative] sporteli
    [genitive] të sportelit
}
letter-where = Na gjeni këtu: { -office(case: "nominative") } në via Roma 12, pranë shkollës.
letter-hours = Oraret { -office(case: "genitive") } janë të njëjta gjatë gjithë vitit.
letter-mail = Na shkruani në adresën info@ilponte.example: përgjigjemi gjithmonë.
letter-phone = Përgjigjemi në telefonin +39 0881 555 014 nga e hëna në të premte.
letter-page = Skedat e të gjitha shërbimeve gjenden në <a href="https://www.ilponte.example/carta">këtë faqe</a>, edhe në gjuhë të tjera.
letter-question = Diçka nuk shkoi mirë? Na e thoni, edhe me gojë!
letter-quoted = Në derë shkruhet: «Hyni pa trokitur», dhe të gjithë hyjnë.
letter-fee = Vizita në shtëpi kushton 45 €, dhe 30 % e përdoruesve nuk paguajnë asgjë.
letter-standard = Sistemi është i certifikuar sipas standardit ISO 9001:2015 dhe i verifikuar sipas SA 8000:2014.
letter-law = Ligji 328/2000, neni 13, dhe Rregullorja (BE) 2016/679 vlejnë edhe këtu.
letter-all = { letter-where } { letter-hours }
letter-charter = Karta e shërbimeve është e varur në hyrje të çdo selie.
letter-rank = { NUMBER($charter-reply-days, type: "ordinal") ->
    [one] Jeni i pari në listë, me numrin { $charter-reply-days }
    [many] Jeni i { $charter-reply-days }t në listë
   *[other] Jeni i { $charter-reply-days }-i në listë
}
