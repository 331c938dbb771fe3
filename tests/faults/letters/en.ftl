-office = { $case ->
   *[nominative] the help desk
    [genitive] of the help desk
}
letter-where = You find us at { -office(case: "nominative") } in via Roma 12, next to the school.
letter-hours = The opening hours { -office(case: "genitive") } are the same all year round.
letter-mail = Write to us at info@ilponte.example: we always answer.
letter-phone = We answer the telephone on +39 0881 555 014 from Monday to Friday.
letter-page = The pages of all services are on <a href="https://www.ilponte.example/carta">this page</a>, in other languages too.
letter-question = Did something go wrong? Tell us, in person too!
letter-quoted = The door has a sign: “Come in without knocking”, and everybody does.
letter-fee = A home visit costs 45 €, and 30 % of guests pay nothing.
letter-standard = The system is certified to the standard ISO 9001:2015 and verified against SA 8000:2014.
letter-law = Law 328/2000, Article 13, and Regulation (EU) 2016/679 hold here too.
letter-all = { letter-where } { letter-hours }
letter-charter = The Service Charter hangs at the entrance of every site.
letter-rank = { NUMBER($charter-reply-days, type: "ordinal") ->
    [one] You are { $charter-reply-days }st on the list
    [two] You are { $charter-reply-days }nd on the list
    [few] You are { $charter-reply-days }rd on the list
   *[other] You are { $charter-reply-days }th on the list
}
