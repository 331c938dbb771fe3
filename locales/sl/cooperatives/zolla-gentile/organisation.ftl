### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

organisation-mission =
    Poslanstvo zadruge { $organisation-name } je <strong>z enako skrbjo obdelovati zemljo in negovati ljudi</strong>: delati skupne prostore lepe in rodovitne ter dajati delo tistim, ki so ga izgubili ali ga nikoli niso imeli.

    Zemlja uči tisto, česar noben tečaj ne more: so letni časi, človek se zmoti, začne znova. V skupinah delajo drug ob drugem izkušeni vrtnarji in ljudje, ki imajo za seboj bolezen, zapor ali leta brez dela; čez nekaj mesecev razlike ni več videti.

    Izbiramo kmetijske prakse, ki zemljo pustijo boljšo, kot smo jo našli, in cene, ki plačajo delo vseh.

organisation-about =
    { $organisation-name } je kmetijska socialna zadruga tipa B (delovno vključevanje), ustanovljena leta { $organisation-founded } v kraju { $organisation-address-city }. Ureja zelenice občin in zasebnikov, prideluje ekološko zelenjavo in jo prodaja v svoji trgovini. { $workforce-employees ->
        [one] V njej dela { $workforce-employees } oseba
        [two] V njej delata { $workforce-employees } osebi
        [few] V njej delajo { $workforce-employees } osebe
       *[other] V njej dela { $workforce-employees } oseb
    }, od tega { $workforce-disadvantaged ->
        [one] { $workforce-disadvantaged } iz ranljivih skupin
        [two] { $workforce-disadvantaged } iz ranljivih skupin
        [few] { $workforce-disadvantaged } iz ranljivih skupin
       *[other] { $workforce-disadvantaged } iz ranljivih skupin
    }.

organisation-history =
    Zadruga { $organisation-name } se je začela z neobdelano njivo, ki jo je starejša lastnica dala v brezplačno uporabo z enim samim pogojem: da bo tam spet rasel paradižnik. Pet članov jo je čez zimo zoralo.

    Prvo pogodbo za javne zelenice je leto pozneje podpisala občina, ekološki certifikat je prišel čez tri leta. Danes skupine vzdržujejo parke osmih občin, zabojčki z zelenjavo pa vsak teden pridejo do družin, v menze in v restavracijo drugih članic.

organisation-values =
    <ul>
    <li><strong>Skrb</strong>: za zemljo, za rastline, za orodje in za tiste, ki ga uporabljajo.</li>
    <li><strong>Letni časi</strong>: ritem zemlje in ljudi spoštujemo.</li>
    <li><strong>Skupina</strong>: nihče ne dela sam, nihče ne zaostane.</li>
    <li><strong>Poštena cena</strong>: za tistega, ki kupuje, in za tistega, ki prideluje.</li>
    </ul>

organisation-logo = Logotip Zolla Gentile: poganjek, ki raste iz grude

## Roles and units of the cooperative's own

role-head-green = Vodja zelenic
role-head-farm = Vodja pridelave
unit-green = Zelenice in vrtovi
unit-farm = Pridelava
unit-shop = Trgovina in zabojčki

## Offices

office-shop = Trgovina na domačiji
office-hours-shop = Od torka do sobote, 9.00–12.30 in 15.30–19.00
office-purpose-farm = Vodstvo, njive in rastlinjaki, skladišče skupin
office-purpose-shop = Prodaja na drobno, prevzem zabojčkov

## Quality data of the cooperative's own

norm-social-farming = Določbe o socialnem kmetijstvu
norm-organic = Ekološka pridelava in označevanje ekoloških proizvodov
