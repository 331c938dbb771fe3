-office = { $case ->
   *[nominative] die Anlaufstelle
    [genitive] der Anlaufstelle
}
letter-where = Sie finden uns hier: { -office(case: "nominative") } in der Via Roma 12, neben der Schule.
letter-hours = Die Öffnungszeiten { -office(case: "genitive") } sind das ganze Jahr über gleich.
letter-mail = Schreiben Sie uns an info@ilponte.example: Wir antworten immer.
letter-phone = Wir sind am Telefon unter +39 0881 555 014 von Montag bis Freitag für Sie da.
letter-page = Die Blätter aller Dienste stehen auf <a href="https://www.ilponte.example/carta">dieser Seite</a>, auch in anderen Sprachen.
letter-question = Ist etwas schiefgegangen? Sagen Sie es uns, gern auch persönlich!
letter-quoted = An der Tür hängt ein Schild: „Treten Sie ein, ohne zu klopfen“, und alle tun es.
letter-fee = Ein Hausbesuch kostet 45 €, und 30 % der Gäste zahlen nichts.
letter-standard = Das System ist nach der Norm ISO 9001:2015 zertifiziert und nach SA 8000:2014 geprüft.
letter-law = Das Gesetz 328/2000, Art. 13, und die Verordnung (EU) 2016/679 gelten auch hier.
letter-all = { letter-where } { letter-hours }
letter-charter = Die Dienstleistungscharta hängt am Eingang jedes Standorts.
letter-rank = Sie sind { $charter-reply-days }. auf der Liste
