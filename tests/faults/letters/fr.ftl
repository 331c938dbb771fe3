-office = { $case ->
   *[nominative] le guichet
    [genitive] du guichet
}
letter-where = Vous nous trouvez ici : { -office(case: "nominative") } de la via Roma 12, à côté de l’école.
letter-hours = Les horaires { -office(case: "genitive") } sont les mêmes toute l’année.
letter-mail = Écrivez-nous à l’adresse info@ilponte.example : nous répondons toujours.
letter-phone = Nous répondons au téléphone +39 0881 555 014 du lundi au vendredi.
letter-page = Les fiches de tous les services sont sur <a href="https://www.ilponte.example/carta">cette page</a>, aussi dans d’autres langues.
letter-question = Quelque chose n’a pas marché ? Dites-le-nous, même de vive voix !
letter-quoted = La porte a un écriteau : « Entrez sans frapper », et tout le monde entre.
letter-fee = La visite à domicile coûte 45 €, et 30 % des usagers ne paient rien.
letter-standard = Le système est certifié selon la norme ISO 9001:2015 et vérifié selon la SA 8000:2014.
letter-law = La loi 328/2000, art. 13, et le règlement (UE) 2016/679 valent aussi ici.
letter-all = { letter-where } { letter-hours }
letter-charter = La Charte des services est affichée à l’entrée de chaque site.
letter-rank = { NUMBER($charter-reply-days, type: "ordinal") ->
    [one] Vous êtes le { $charter-reply-days }er de la liste
   *[other] Vous êtes le { $charter-reply-days }e de la liste
}
