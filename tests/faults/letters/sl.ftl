-office = { $case ->
   *[nominative] informacijska pisarna
    [genitive] informacijske pisarne
}
letter-where = Najdete nas tukaj: { -office(case: "nominative") } na naslovu via Roma 12, poleg šole.
letter-hours = Uradne ure { -office(case: "genitive") } so vse leto enake.
letter-mail = Pišite nam na naslov info@ilponte.example: vedno odgovorimo.
letter-phone = Na telefon +39 0881 555 014 se oglasimo od ponedeljka do petka.
letter-page = Opisi vseh storitev so na <a href="https://www.ilponte.example/carta">tej strani</a>, tudi v drugih jezikih.
letter-question = Je šlo kaj narobe? Povejte nam, tudi osebno!
letter-quoted = Na vratih piše: „Vstopite brez trkanja“, in vsi vstopijo.
letter-fee = Obisk na domu stane 45 €, 30 % uporabnikov pa ne plača ničesar.
letter-standard = Sistem je certificiran po standardu ISO 9001:2015 in preverjen po SA 8000:2014.
letter-law = Zakon 328/2000, člen 13, in Uredba (EU) 2016/679 veljata tudi tukaj.
letter-all = { letter-where } { letter-hours }
letter-charter = Listina storitev visi ob vhodu vsake enote.
letter-rank = Ste { $charter-reply-days }. na seznamu
