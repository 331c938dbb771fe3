### Zolla Gentile: its products and services.

area-green = Zelenice
area-farm = Pridelki zemlje

service-green = Vzdrževanje zelenic
    .summary =
        Parki, drevoredi, šole in dvorišča, urejeni vse leto. { $workers ->
            [one] V skupinah dela { $workers } oseba
            [two] V skupinah delata { $workers } osebi
            [few] V skupinah delajo { $workers } osebe
           *[other] V skupinah dela { $workers } oseb
        }, { $disadvantaged-workers ->
            [0] nobena v programu delovnega vključevanja
            [one] od tega { $disadvantaged-workers } v programu delovnega vključevanja
            [two] od tega { $disadvantaged-workers } v programu delovnega vključevanja
            [few] od tega { $disadvantaged-workers } v programu delovnega vključevanja
           *[other] od tega { $disadvantaged-workers } v programu delovnega vključevanja
        }.
    .access =
        Ustanove nam dela oddajo z razpisom ali sporazumom, zasebniki in večstanovanjske hiše z letno pogodbo. Ogled na kraju je brezplačen in ga opravimo v sedmih dneh.
    .activities =
        <ul>
        <li>košnja, obrezovanje, žive meje, grabljenje listja;</li>
        <li>pregled dreves in igral;</li>
        <li>namakalni sistemi, ki varčujejo z vodo;</li>
        <li>hitro ukrepanje po nevihtah.</li>
        </ul>
    .hours = Od ponedeljka do petka, 7.00–16.00; poleti, 6.00–14.00. Dosegljivi v nujnih primerih

service-gardens = Okrasni in zelenjavni vrtovi
    .summary =
        Načrtujemo in urejamo vrtove, ki potrebujejo malo vode, šolske zelenjavne vrtove in čutne vrtove za domove in bolnišnice.
    .access =
        Začnemo z ogledom in prostoročno risbo, ki se plača samo, če nadaljujemo. Ponudba navaja rastline, roke, jamstva in vzdrževanje v prvem letu.
    .activities =
        <ul>
        <li>načrt z izbiro rastlin, primernih za kraj;</li>
        <li>priprava tal, sajenje, namakanje;</li>
        <li>vrtovi v šolah in domovih, skupaj s tistimi, ki jih bodo uporabljali;</li>
        <li>jamstvo za dve rastni sezoni, da se rastline primejo.</li>
        </ul>
    .hours = Dela od septembra do maja; ogledi vse leto, po dogovoru

service-vegetables = Ekološka zelenjava
    .summary =
        Štirje hektarji vrta in dva rastlinjaka: trideset vrst zelenjave, ki jo prodajamo v tedenskih zabojčkih, menzam in restavracijam. Na njivah { $workers ->
            [one] dela { $workers } oseba
            [two] delata { $workers } osebi
            [few] delajo { $workers } osebe
           *[other] dela { $workers } oseb
        }.
    .access =
        Družine se naročijo na zabojček, tudi samo za en mesec; menze in restavracije naročajo do torka za dostavo v četrtek.
    .activities =
        <ul>
        <li>ekološka pridelava s certifikatom;</li>
        <li>zabojčki v treh velikostih, z recepti in novicami z njiv;</li>
        <li>dobave, dogovorjene na začetku sezone;</li>
        <li>šolski obiski in odprti dnevi obiranja.</li>
        </ul>
    .hours = Dostava ob četrtkih in petkih; njive odprte ob sobotah dopoldne

service-shop = Trgovina na domačiji
    .summary =
        Dnevno sveža zelenjava, vložnine, kruh in izdelki drugih zadrug, v trgovini, kjer se človek rad ustavi.
    .access =
        Trgovina je odprta za vse in brez ovir; kdor ne more priti, naroči po telefonu in dobi na dom ob petkih.
    .activities =
        <ul>
        <li>prodaja na drobno in izdelki brez embalaže;</li>
        <li>prevzemno mesto za zabojčke;</li>
        <li>pokušine in srečanja s pridelovalci;</li>
        <li>božične košare za podjetja in ustanove.</li>
        </ul>

## Prices

fee-survey = Ogled in predračun brezplačna; cene po pisni ponudbi
fee-boxes = Tedenska naročnina; cenik objavljen vsako sezono
fee-shop = Cene so označene v trgovini

## What is measured in the services

factor-sustainability = Trajnost
factor-freshness = Svežina
standard-survey = Dnevi od povpraševanja do ogleda
standard-green-on-time = Delež del, opravljenih v načrtovanem tednu
standard-taken-root = Delež rastlin, ki so se po dveh rastnih sezonah prijele
standard-harvest-to-delivery = Ure od obiranja do dostave
standard-complete-boxes = Delež zabojčkov, dostavljenih v celoti in na določeni dan
standard-own-products = Delež lastnih izdelkov ali izdelkov drugih zadrug v prodaji
standard-customer-reviews = Povprečna ocena kupcev, od 1 do 10
