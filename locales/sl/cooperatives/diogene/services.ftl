### Diogene: its services.

## Areas

area-residential = Bivanje v skupnosti
area-day = Dnevne storitve
area-housing = Stanovanja in individualni načrti

## Residential communities

service-sinope = Skupnost Sinope
    .summary =
        Hiša s štiriindvajseturno podporo za { $places ->
            [one] { $places } osebo, ki preživlja težko obdobje in potrebuje
            [two] { $places } osebi, ki preživljata težko obdobje in potrebujeta
            [few] { $places } osebe, ki preživljajo težko obdobje in potrebujejo
           *[other] { $places } oseb, ki preživljajo težko obdobje in potrebujejo
        } stalno prisotnost. Bivanje je v eno- ali dvoposteljnih sobah, z vrtom in kuhinjo, ki jo uporabljajo vsi. Predvideno je od šest do štiriindvajset mesecev.
    .access =
        Prošnjo poda center za duševno zdravje, tudi na predlog osebe ali družine. Sledijo pogovor in dva poskusna obiska, od tega eden s prenočitvijo; vselitev je mogoča samo s soglasjem osebe.
    .activities =
        <ul>
        <li>terapevtsko-rehabilitacijski načrt, ki ga napišemo skupaj in preverjamo vsake tri mesece;</li>
        <li>življenje v hiši: nakupi, kuhanje, skrb za prostore, tedenski sestanek;</li>
        <li>individualni pogovori in skupine s psihologi in terapevti za rehabilitacijo;</li>
        <li>spremljanje pri jemanju zdravil in na zdravniške preglede;</li>
        <li>šport, tečaji in prostovoljstvo v krajevnih društvih.</li>
        </ul>
    .hours = Vsak dan, 24 ur na dan. Prosti obiski od 10.00 do 20.00, ob spoštovanju življenja v hiši

service-corinto = Skupnost Corinto
    .summary =
        Bivališče v središču kraja za { $places ->
            [one] { $places } osebo, ki je že našla ravnovesje in se pripravlja
            [two] { $places } osebi, ki sta že našli ravnovesje in se pripravljata
            [few] { $places } osebe, ki so že našle ravnovesje in se pripravljajo
           *[other] { $places } oseb, ki so že našle ravnovesje in se pripravljajo
        } na samostojno življenje. Osebje je prisotno podnevi, ponoči je dosegljivo.
    .access =
        Sem pridejo ljudje iz druge skupnosti, od doma ali iz bolnišnice, na predlog centra za duševno zdravje. Prvo srečanje je tam, kjer oseba želi; odločitev sprejmemo skupaj po poskusnem tednu.
    .activities =
        <ul>
        <li>urjenje samostojnosti: denar, prevoz, zdravila, uradi;</li>
        <li>delovna praksa in razgovori za delo v zadrugah tipa B in drugih podjetjih;</li>
        <li>vrstniške skupine, ki jih vodijo tudi ljudje, ki so svojo pot pri nas že končali;</li>
        <li>iskanje stanovanja in priprava na odhod.</li>
        </ul>
    .hours = Osebje prisotno vsak dan, 7.30–21.30; v preostalem času dosegljivo

## Day centre

service-lanterna = Dnevni center La Lanterna
    .summary =
        Prostor, odprt na trg, v katerem { $places ->
            [one] je vsak dan na voljo { $places } mesto
            [two] sta vsak dan na voljo { $places } mesti
            [few] so vsak dan na voljo { $places } mesta
           *[other] je vsak dan na voljo { $places } mest
        } in kamor ljudje pridejo, da počnejo nekaj zanimivega, poskrbijo zase in srečajo druge. V polovici delavnic sodelujejo tudi občani, ki s storitvami nimajo nič skupnega.
    .access =
        Informacije je mogoče dobiti osebno, brez naročanja, vsako sredo dopoldne. O vključitvi se dogovorimo s centrom za duševno zdravje; začne se z mesecem prostega obiskovanja.
    .activities =
        <ul>
        <li>delavnice mizarstva, tiska, vrtnarjenja, radia in gledališča;</li>
        <li>terapevtske skupine in skupine za samopomoč;</li>
        <li>kosilo, ki ga skupaj pripravimo in pojemo;</li>
        <li>svetovanje za delo, učenje in prosti čas;</li>
        <li>praznovanja, sejmi in srečanja, ki jih pripravimo s sosesko.</li>
        </ul>

## Housing and individual plans

service-portico = Stanovanja Il Portico
    .summary =
        Štiri stanovanja v večstanovanjskih hišah v kraju, skupaj za { $places ->
            [one] { $places } osebo
            [two] { $places } osebi
            [few] { $places } osebe
           *[other] { $places } oseb
        }. Kdor tu živi, ima svoje ključe, pogodbo in delavca, ki prihaja ob dogovorjenih dnevih.
    .access =
        Oseba vloži prošnjo skupaj s svojim centrom za duševno zdravje. Ogleda si stanovanje, spozna sostanovalce in podpiše dogovor, ki pove, kdo kaj dela.
    .activities =
        <ul>
        <li>obiski na domu, od dva do sedem na teden glede na načrt;</li>
        <li>pomoč v odnosih med sostanovalci in s sosedi;</li>
        <li>podpora pri urejanju stroškov, plačilnih rokov in vzdrževanja;</li>
        <li>zagotovljen telefonski stik zvečer.</li>
        </ul>
    .hours = Obiski ob dogovorjenih dnevih; telefon od 8.00 do 22.00

service-health-budgets = Načrti z osebnim proračunom za zdravje
    .summary =
        Individualni načrti, zgrajeni okoli doma posameznika, s sredstvi javnega zdravstvenega podjetja, občine, osebe same in njene mreže. Nadomestijo namestitev v bivalni skupnosti ali jo skrajšajo. V istem obdobju { $places ->
            [one] je mogoče spremljati { $places } načrt
            [two] je mogoče spremljati { $places } načrta
            [few] je mogoče spremljati { $places } načrte
           *[other] je mogoče spremljati { $places } načrtov
        }.
    .access =
        Načrt nastane na srečanju osebe, njenih bližnjih, centra za duševno zdravje, občine in zadruge. Dogovor navaja cilje za dom, delo in odnose, sredstva ter kdo je zanje odgovoren.
    .activities =
        <ul>
        <li>vzgojna in rehabilitacijska podpora v okolju, kjer oseba živi;</li>
        <li>uvajanje v delo z mentorjem, v dogovoru z zadrugami tipa B;</li>
        <li>sodelovanje v športnih, kulturnih in prostovoljskih skupinah;</li>
        <li>skupno preverjanje vsakih šest mesecev, po potrebi s spremembo proračuna.</li>
        </ul>
    .hours = Po načrtu, tudi zvečer in ob praznikih

## Fees

fee-health-service = Krije javna zdravstvena služba; oseba nosi osebne stroške
fee-day-centre = Obiskovanje krije javna zdravstvena služba; prispevek za kosilo glede na dohodek
fee-shared-rent = Delež najemnine in obratovalnih stroškov po podpisanem dogovoru; podporo krije javna zdravstvena služba
fee-health-budget = Brez oskrbnine: sredstva so navedena v proračunu

## What is measured in the services

standard-first-meeting = Dnevi od prošnje do prvega srečanja
standard-plans-signed = Delež načrtov, napisanih in podpisanih v 30 dneh od vključitve
standard-house-meetings = Hišni sestanki v letu
standard-outside-activities = Ure dejavnosti zunaj skupnosti na osebo in teden
standard-open-workshops = Delež delavnic, odprtih tudi za občane
standard-guest-satisfaction = Povprečna ocena uporabnikov, od 1 do 10
standard-home-visits = Obiski na domu na osebo in teden
standard-budgets-agreed = Delež proračunov, ki jih podpišeta tudi oseba in občina
standard-start-of-plan = Dnevi od dogovora do začetka načrta
