### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    Poslanstvo zadruge { $organisation-name } je <strong>ustvarjati pravo delo za tiste, ki so od njega odrinjeni</strong>, s kuhanjem, strežbo in pranjem za skupnost.

    Verjamemo, da dobra jed in lepo zlikan prt štejeta zaradi tega, kar sta, in ne zaradi tega, kdo ju je pripravil. Kakovost izdelka daje delu dostojanstvo: zato jo zahtevamo od vseh, učimo potrpežljivo in vsakomur damo nalogo, pri kateri lahko uspe.

    Kdor pride k nam, lahko ostane ali gre naprej. Veseli smo, ko kdo, ki se je poklica naučil, dobi mesto v drugem podjetju.

organisation-about =
    { $organisation-name } je socialna zadruga tipa B (delovno vključevanje), ustanovljena leta { $organisation-founded } v kraju { $organisation-address-city }. Vodi restavracijo, kuhinjo za menze, službo za pogostitve in industrijsko pralnico. { $workforce-employees ->
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
    Ko je konzorcij { $consortium-name } obnavljal domačijo, je moral nekdo nahraniti delavce. Trije ljudje, ki so ravno zapustili bivalno skupnost, in upokojeni kuhar so prižgali štedilnik: to je bilo prvo kosilo zadruge { $organisation-name }.

    Z gradbišča je nastala restavracija, iz restavracije šolske menze. Pralnica je prišla, ko so bivalne skupnosti drugih zadrug prosile, naj tisti, ki pripeljejo obroke, odpeljejo še perilo: isti kombi, eno delo več.

organisation-values =
    <ul>
    <li><strong>Poklic</strong>: učimo se z delom, ob nekom, ki zna.</li>
    <li><strong>Okus</strong>: sezonski pridelki, preprosti recepti, skrbno pogrnjene mize.</li>
    <li><strong>Potrpežljivost</strong>: vsakomur njegov ritem, vsem isti cilj.</li>
    <li><strong>Enakost</strong>: enake pogodbe, enaka pravila, enaka delovna obleka.</li>
    </ul>

organisation-logo = Logotip Sale Fino: skleda s tremi kristali soli

## Roles and units of the cooperative's own

role-sales-manager = Vodja prodaje
role-chef = Vodja kuhinje
role-head-laundry = Vodja pralnice
unit-kitchen = Kuhinja, strežba in menze
unit-laundry = Pralnica
unit-sales = Stranke in pogostitve

## Offices

office-restaurant = Restavracija na domačiji
office-laundry = Pralnica
office-hours-restaurant = Od torka do sobote, 12.00–14.30 in 19.00–22.30; ob nedeljah, 12.00–15.00
office-hours-laundry = Od ponedeljka do sobote, 6.30–18.30
office-purpose-kitchen = Vodstvo, administracija, kuhinja za menze
office-purpose-restaurant = Restavracija, prostor za srečanja
office-purpose-laundry = Prevzem, pranje in dostava perila

## Quality data of the cooperative's own

norm-food-hygiene = Higiena živil
norm-allergens = Informacije o živilih potrošnikom
norm-laundry = Obvladovanje biološkega onesnaženja tekstilij, opranih v pralnicah
