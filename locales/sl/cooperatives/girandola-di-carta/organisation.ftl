### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, older people at home.

organisation-mission =
    Poslanstvo zadruge { $organisation-name } je <strong>stati ob strani tistim, ki odraščajo, in tistim, ki se starajo</strong>, tam, kjer življenje že poteka: v šoli, doma, na dvorišču, na trgu.

    Verjamemo, da otrok v težavah in osamljen starejši človek pred vsako storitvijo potrebujeta isto: nekoga, ki ju pozna po imenu in bo ob njiju tudi jutri. Zato izbiramo stalne skupine delavcev, urnike, ki sledijo družinam, in prostore, v katerih se generacije mešajo.

    Delamo s šolami, občinami in starši, nikoli namesto njih: storitev uspe, ko je ljudje sčasoma ne potrebujejo več.

organisation-about =
    { $organisation-name } je socialna zadruga tipa A (oskrba in vzgoja), ustanovljena leta { $organisation-founded } v kraju { $organisation-address-city }. Vodi vzgojne storitve za mladoletne, pomoč v šolah, pomoč na domu in center za starejše. { $workforce-employees ->
        [one] V njej dela { $workforce-employees } oseba
        [two] V njej delata { $workforce-employees } osebi
        [few] V njej delajo { $workforce-employees } osebe
       *[other] V njej dela { $workforce-employees } oseb
    }: vzgojitelji, bolničarji negovalci in pomožni delavci.

organisation-history =
    Zadruga se je začela s popoldanskim varstvom, ki ga je v župnijski dvorani odprlo šest učiteljev in staršev. Čez dve leti jo je občina prosila, naj otroke spremlja tudi doma, nato pa še, naj pomaga učencem s posebnimi potrebami v šoli.

    Srečanje s starejšimi je bilo naključno: okna popoldanskega varstva gledajo na dvorišče neprofitnih stanovanj in prav dedki in babice z dvorišča so začeli pomagati pri domačih nalogah. Danes skoraj tretjina zaposlenih skrbi za starejše, center La Mongolfiera pa povezuje obe duši zadruge.

organisation-values =
    <ul>
    <li><strong>Stalnost</strong>: znani obrazi, napovedana nadomeščanja, prehodi s spremstvom.</li>
    <li><strong>Zavezništvo</strong>: z družinami in šolami odločamo skupaj.</li>
    <li><strong>Igra</strong>: učimo se in zdravimo tudi s smehom.</li>
    <li><strong>Medgeneracijskost</strong>: različne generacije druga drugi dobro denejo.</li>
    </ul>

organisation-logo = Logotip La Girandola di Carta: vetrnica s štirimi kraki

## Roles and units of the cooperative's own

role-head-minors =
    { $gender ->
        [female] Koordinatorica vzgojnih storitev
       *[other] Koordinator vzgojnih storitev
    }
role-head-schools =
    { $gender ->
        [female] Koordinatorica šolskih storitev
       *[other] Koordinator šolskih storitev
    }
role-head-home-care =
    { $gender ->
        [female] Koordinatorica storitev za starejše
       *[other] Koordinator storitev za starejše
    }
unit-minors = Vzgojne storitve
unit-schools = Šolske storitve
unit-home-care = Storitve za starejše

## Offices

office-aquilone = Center L’Aquilone
office-mongolfiera = Center La Mongolfiera
office-hours-afternoons = Od ponedeljka do petka, 13.00–18.30
office-hours-mornings = Od ponedeljka do sobote, 8.30–13.00
office-purpose-access = Vodstvo, prošnje za dostop, administracija
office-purpose-aquilone = Popoldanski vzgojni center
office-purpose-mongolfiera = Center za starejše, sedež pomoči na domu

## Quality data of the cooperative's own

norm-minors = Spodbujanje pravic in priložnosti za otroke in mladostnike
norm-disability = Okvirni zakon o pomoči, vključevanju in pravicah invalidov
