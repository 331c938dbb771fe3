### Sale Fino: its products and services.

area-food = Kuhinja
area-laundry = Pralnica

service-restaurant = Restavracija na domačiji
    .summary =
        Šestdeset sedežev v starem hlevu domačije, s kratkim jedilnikom, ki se menja z letnimi časi. V strežbi in kuhinji { $workers ->
            [one] dela { $workers } oseba
            [two] delata { $workers } osebi
            [few] delajo { $workers } osebe
           *[other] dela { $workers } oseb
        }.
    .access =
        Mizo je mogoče rezervirati po telefonu ali na spletnem mestu; za skupine nad dvajset ljudi se o jedilniku dogovorimo tri dni prej. Prostor je brez ovir.
    .activities =
        <ul>
        <li>kosila in večerje po jedilniku, delovno kosilo po stalni ceni;</li>
        <li>jedi za ljudi s celiakijo in najpogostejšimi intolerancami;</li>
        <li>večeri s pridelovalci iz okolice;</li>
        <li>delovna praksa v strežbi in kuhinji.</li>
        </ul>

service-canteens = Menze in obroki na dom
    .summary =
        Vsak dan sveži obroki za šole, domove in starejše, pripravljeni v osrednji kuhinji in dostavljeni topli.
    .access =
        Z letno pogodbo, ki določa jedilnike, urnik in število obrokov. Obroke se naroča in odpoveduje do devete ure zjutraj.
    .activities =
        <ul>
        <li>štiritedenski jedilniki, ki jih potrdi dietetičarka;</li>
        <li>posebne diete: zdravstvene, etične in verske;</li>
        <li>dostava v nadzorovanih posodah in z vozili z nizkimi izpusti;</li>
        <li>komisija za prehrano s starši in uporabniki, dvakrat na leto.</li>
        </ul>
    .hours = Od ponedeljka do nedelje; dostava med 11.15 in 12.30

service-catering = Pogostitve
    .summary =
        Odmori s kavo, kosila in sprejemi za ustanove, podjetja in zasebna praznovanja, v naših prostorih ali tam, kjer je treba.
    .access =
        Dovolj je klic ali sporočilo z datumom, krajem in številom gostov: v treh dneh pride pisna ponudba, ki velja en mesec.
    .activities =
        <ul>
        <li>ogled kraja in predlog jedilnika;</li>
        <li>priprava prostora, strežba in pospravljanje;</li>
        <li>posoda za večkratno uporabo in razdelitev preostale hrane;</li>
        <li>darilni paketi z izdelki zadrug.</li>
        </ul>
    .hours = Po dogovoru, vse dni v letu

service-laundry = Pralnica in izposoja perila
    .summary =
        Posteljno in namizno perilo, delovne obleke in osebna oblačila za domove, hotele in restavracije. V pralnici { $workers ->
            [one] dela { $workers } oseba
            [two] delata { $workers } osebi
            [few] delajo { $workers } osebe
           *[other] dela { $workers } oseb
        }, { $disadvantaged-workers ->
            [0] nobena v programu delovnega vključevanja
            [one] od tega { $disadvantaged-workers } v programu delovnega vključevanja
            [two] od tega { $disadvantaged-workers } v programu delovnega vključevanja
            [few] od tega { $disadvantaged-workers } v programu delovnega vključevanja
           *[other] od tega { $disadvantaged-workers } v programu delovnega vključevanja
        }.
    .access =
        Po obisku pri naročniku pripravimo ponudbo s cenami na kos ali na kilogram, dnevi prevzema in roki vračila. Začnemo lahko s poskusnim mesecem.
    .activities =
        <ul>
        <li>prevzem in vračilo po ločenih poteh za umazano in čisto;</li>
        <li>pranje z beleženjem temperatur in odmerkov;</li>
        <li>osebna oblačila, prepoznavna po nalepki s kodo;</li>
        <li>izposoja in dopolnjevanje perila.</li>
        </ul>

## Prices

fee-restaurant = Cene na jedilniku; delovno kosilo po stalni ceni
fee-offer = Po pisni ponudbi
fee-laundry = Na kos ali na kilogram, po pogodbi

## What is measured in the services

factor-safety = Varnost
factor-sustainability = Trajnost
standard-local-products = Delež nakupov pri pridelovalcih, oddaljenih do 50 kilometrov
standard-guest-reviews = Povprečna ocena gostov v restavraciji, od 1 do 10
standard-temperature = Delež dostav s predpisano temperaturo
standard-special-diets = Delež posebnih diet, dostavljenih brez napak
standard-food-waste = Nepostrežena hrana glede na vso pripravljeno
standard-offers = Dnevi od povpraševanja do pisne ponudbe
standard-laundry-return = Ure od prevzema do vračila
standard-laundry-losses = Izgubljeni ali poškodovani kosi glede na vse
