### What the example's own texts do not have: terms with arguments, references, addresses, links, ranks, quotations.

-office = { $case ->
   *[nominative] lo sportello
    [genitive] dello sportello
}
letter-where = Ci trovate presso { -office(case: "nominative") } di via Roma 12, accanto alla scuola.
letter-hours = Gli orari { -office(case: "genitive") } sono gli stessi tutto l’anno.
letter-mail = Scriveteci all’indirizzo info@ilponte.example: rispondiamo sempre.
letter-phone = Rispondiamo al telefono +39 0881 555 014 dal lunedì al venerdì.
letter-page = Le schede di tutti i servizi sono su <a href="https://www.ilponte.example/carta">questa pagina</a>, anche in altre lingue.
letter-question = Qualcosa non ha funzionato? Ditecelo, anche a voce!
letter-quoted = La porta ha un cartello: «Entrate senza bussare», e tutti entrano.
letter-fee = La visita a domicilio costa 45 €, e il 30 % degli ospiti non paga nulla.
letter-standard = Il sistema è certificato secondo la norma ISO 9001:2015 e verificato secondo SA 8000:2014.
letter-law = La legge 328/2000, art. 13, e il regolamento (UE) 2016/679 valgono anche qui.
letter-all = { letter-where } { letter-hours }
letter-charter = La Carta dei servizi è esposta all’ingresso di ogni sede.
letter-rank = { NUMBER($charter-reply-days, type: "ordinal") ->
    [many] Siete l’{ $charter-reply-days }º in lista
   *[other] Siete il { $charter-reply-days }º in lista
}
