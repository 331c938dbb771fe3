-office = { $case ->
   *[nominative] la ventanilla
    [genitive] de la ventanilla
}
letter-where = Nos encuentra en { -office(case: "nominative") } de via Roma 12, junto a la escuela.
letter-hours = Los horarios { -office(case: "genitive") } son los mismos todo el año.
letter-mail = Escríbanos a la dirección info@ilponte.example: respondemos siempre.
letter-phone = Respondemos al teléfono +39 0881 555 014 de lunes a viernes.
letter-page = Las fichas de todos los servicios están en <a href="https://www.ilponte.example/carta">esta página</a>, también en otras lenguas.
letter-question = ¿Algo no ha funcionado? ¡Díganoslo, también de palabra!
letter-quoted = La puerta tiene un letrero: «Entren sin llamar», y todos entran.
letter-fee = La visita a domicilio cuesta 45 €, y el 30 % de los usuarios no paga nada.
letter-standard = El sistema está certificado según la norma ISO 9001:2015 y verificado según SA 8000:2014.
letter-law = La Ley 328/2000, art. 13, y el Reglamento (UE) 2016/679 valen también aquí.
letter-all = { letter-where } { letter-hours }
letter-charter = La Carta de servicios está expuesta a la entrada de cada sede.
letter-rank = { NUMBER($charter-reply-days, type: "ordinal") ->
    [one] Es el { $charter-reply-days }.er usuario de la lista
   *[other] Es el { $charter-reply-days }.º usuario de la lista
}
