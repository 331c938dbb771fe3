### La Girandola di Carta: its services.

area-minors = Otroci, šole in družine
area-elderly = Starejši

service-aquilone = Vzgojni center L’Aquilone
    .summary =
        Popoldnevi z domačimi nalogami, igro in delavnicami za { $places ->
            [one] { $places } otroka
            [two] { $places } otroka
            [few] { $places } otroke
           *[other] { $places } otrok
        } od šestega do štirinajstega leta, v majhnih skupinah s stalnim vzgojiteljem.
    .access =
        Družina otroka vpiše sama ali na predlog šole oziroma socialne službe. Pred začetkom je pogovor s starši in, za tiste, ki želijo, poskusni teden.
    .activities =
        <ul>
        <li>pomoč pri učenju po načrtu, dogovorjenem z učitelji;</li>
        <li>delavnice glasbe, gradnje, kuhanja in branja;</li>
        <li>izleti, šport in poletni tabori;</li>
        <li>tri srečanja na leto z vsako družino.</li>
        </ul>
    .hours = Ob šolskih dnevih, 13.00–18.30; julija, 8.00–16.30

service-home-education = Vzgojna pomoč na domu
    .summary =
        Vzgojitelj ob { $places ->
            [one] { $places } otroku ali mladostniku ter njegovih starših
            [two] { $places } otrocih ali mladostnikih ter njunih starših
            [few] { $places } otrocih in mladostnikih ter njihovih starših
           *[other] { $places } otrocih in mladostnikih ter njihovih starših
        }, doma in v soseski, kadar družina preživlja težko obdobje.
    .access =
        Storitev odredi socialna služba občine. Zadruga se z družino sreča v petnajstih dneh in z njo zapiše cilje.
    .activities =
        <ul>
        <li>podpora odnosom v družini in vsakdanjim navadam;</li>
        <li>povezovanje s šolo in zdravstvenimi službami;</li>
        <li>spremljanje na športne in skupinske dejavnosti;</li>
        <li>stiki pod nadzorom, kadar so določeni.</li>
        </ul>
    .hours = Od ponedeljka do sobote, ob urah, dogovorjenih z družino

service-schools = Pomoč v šolah
    .summary =
        Ob strani stojimo { $places ->
            [one] { $places } učencu s posebnimi potrebami
            [two] { $places } učencema s posebnimi potrebami
            [few] { $places } učencem s posebnimi potrebami
           *[other] { $places } učencem s posebnimi potrebami
        }, od vrtca do srednje šole: namen je sodelovanje v življenju razreda.
    .access =
        Prošnjo podata šola in družina, ure dodeli občina. Spremljevalec se družini predstavi pred začetkom pouka.
    .activities =
        <ul>
        <li>samostojnost, sporazumevanje in odnosi s sošolci;</li>
        <li>sodelovanje pri individualiziranem programu;</li>
        <li>izleti, kosilo, odmor: trenutki, ko se rojevajo prijateljstva;</li>
        <li>nadomeščanje še isti dan ob odsotnosti.</li>
        </ul>
    .hours = Ob dnevih in urah pouka

service-home-care = Pomoč na domu
    .summary =
        Skrb za človeka, dom in odnose za { $places ->
            [one] { $places } starejšo osebo, ki želi
            [two] { $places } starejši osebi, ki želita
            [few] { $places } starejše osebe, ki želijo
           *[other] { $places } starejših oseb, ki želijo
        } še naprej živeti doma, in pomoč tistim, ki zanje skrbijo.
    .access =
        Na prošnjo občine, z dodatkom za nego ali zasebno. Socialna delavka obišče dom, predlaga načrt in pisno pojasni stroške.
    .activities =
        <ul>
        <li>osebna higiena, gibanje, obroki, drobni opravki;</li>
        <li>družba in spremljanje na zdravniške preglede;</li>
        <li>nasveti za družinskega oskrbovalca in nadomeščanje za nekaj ur;</li>
        <li>obisk za preverjanje vsake tri mesece.</li>
        </ul>
    .hours = Vsak dan, 7.00–21.00

service-mongolfiera = Center La Mongolfiera
    .summary =
        Kraj dejavnih dopoldnevov za { $places ->
            [one] { $places } starejšo osebo
            [two] { $places } starejši osebi
            [few] { $places } starejše osebe
           *[other] { $places } starejših oseb
        }, z dvoriščem, ki si ga deli z osnovno šolo.
    .access =
        Najprej ogled, nato dva tedna poskusnega obiskovanja in vpis. Kdor se ne more gibati sam, ga s kombijem pripeljemo in odpeljemo domov.
    .activities =
        <ul>
        <li>nežna vadba, vaje za spomin, branje časopisa;</li>
        <li>vrtnarjenje in kuhanje, s skupnim kosilom dvakrat na teden;</li>
        <li>delavnice z otroki iz vzgojnega centra;</li>
        <li>svetovalna točka za družinske oskrbovalce.</li>
        </ul>

## Fees

fee-aquilone = Mesečni prispevek glede na dohodek (kazalnik ISEE), od 20 do 90 evrov; brezplačno na predlog socialne službe
fee-municipality = Brezplačno za družino: stroške krije občina
fee-school = Brezplačno za družino: stroške krije lokalna skupnost
fee-home-care = Občinska cena glede na dohodek (kazalnik ISEE); za zasebnike pisni predračun pred začetkom
fee-mongolfiera = Mesečna naročnina glede na dohodek (kazalnik ISEE); prevoz vključen

## What is measured in the services

factor-safety = Varnost
standard-children-per-educator = Otroci na vzgojitelja
standard-family-meetings = Srečanja z vsako družino v letu
standard-family-satisfaction = Povprečna ocena družin, od 1 do 10
standard-start-of-service = Dnevi od dodelitve do začetka storitve
standard-same-educator = Delež družin z istim vzgojiteljem vse leto
standard-substitution = Delež odsotnosti z nadomeščanjem še isti dan
standard-school-plans = Delež učencev z zapisanimi cilji v individualiziranem programu
standard-visits-on-time = Delež obiskov, začetih z največ 15 minutami zamude
standard-intergenerational = Skupne dejavnosti z otroki in mladostniki v letu
standard-participant-satisfaction = Povprečna ocena udeležencev, od 1 do 10
