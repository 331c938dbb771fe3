-office = { $case ->
   *[nominative] ghișeul
    [genitive] ghișeului
}
letter-where = Ne găsiți aici: { -office(case: "nominative") } din via Roma 12, lângă școală.
letter-hours = Programul { -office(case: "genitive") } este același tot anul.
letter-mail = Scrieți-ne la adresa info@ilponte.example: răspundem întotdeauna.
letter-phone = Răspundem la telefonul +39 0881 555 014 de luni până vineri.
letter-page = Fișele tuturor serviciilor se află pe <a href="https://www.ilponte.example/carta">această pagină</a>, și în alte limbi.
letter-question = Ceva nu a mers bine? Spuneți-ne, chiar și prin viu grai!
letter-quoted = Pe ușă scrie: „Intrați fără să bateți”, și toți intră.
letter-fee = Vizita la domiciliu costă 45 €, iar 30 % dintre beneficiari nu plătesc nimic.
letter-standard = Sistemul este certificat conform standardului ISO 9001:2015 și verificat conform SA 8000:2014.
letter-law = Legea 328/2000, art. 13, și Regulamentul (UE) 2016/679 sunt valabile și aici.
letter-all = { letter-where } { letter-hours }
letter-charter = Carta serviciilor este afișată la intrarea fiecărui sediu.
letter-rank = { NUMBER($charter-reply-days, type: "ordinal") ->
    [one] Sunteți primul pe listă, cu numărul { $charter-reply-days }
   *[other] Sunteți al { $charter-reply-days }-lea pe listă
}
