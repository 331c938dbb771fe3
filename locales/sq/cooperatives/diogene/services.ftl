### Diogene: its services.

## Areas

area-residential = Shërbimet rezidenciale
area-day = Shërbimet ditore
area-housing = Banimi dhe projektet individuale

## Residential communities

service-sinope = Komuniteti Sinope
    .summary =
        Një shtëpi me asistencë njëzet e katër orë në ditë për { $places ->
            [one] një person që kalon një periudhë të vështirë dhe ka nevojë
           *[other] { $places } persona që kalojnë një periudhë të vështirë dhe kanë nevojë
        } për prani të vazhdueshme. Dhomat janë teke ose dyshe, me një kopsht dhe një kuzhinë që e përdorin të gjithë. Qëndrimi i parashikuar është nga gjashtë deri në njëzet e katër muaj.
    .access =
        Kërkesën e bën qendra e shëndetit mendor, edhe me propozim të personit ose të familjes. Vijojnë një bisedë dhe dy vizita prove, njëra prej tyre me fjetje; hyrja bëhet vetëm me pëlqimin e personit.
    .activities =
        <ul>
        <li>plan terapeutik e rehabilitues i shkruar së bashku dhe i verifikuar çdo tre muaj;</li>
        <li>jeta e shtëpisë: pazari, kuzhina, kujdesi për mjediset, mbledhja javore;</li>
        <li>biseda individuale dhe grupe me psikologë dhe teknikë të rehabilitimit;</li>
        <li>shoqërim në marrjen e barnave dhe në vizitat mjekësore;</li>
        <li>sport, kurse dhe vullnetarizëm në shoqatat e vendit.</li>
        </ul>
    .hours = Çdo ditë, 24 orë në 24. Vizita të lira nga ora 10:00 deri në 20:00, duke respektuar jetën e shtëpisë
service-corinto = Komuniteti Corinto
    .summary =
        Një rezidencë në qendër të qytezës për { $places ->
            [one] një person që e ka rigjetur ekuilibrin dhe përgatitet të jetojë
           *[other] { $places } persona që e kanë rigjetur ekuilibrin dhe përgatiten të jetojnë
        } më vete. Punonjësit janë të pranishëm ditën; natën ka gatishmëri.
    .access =
        Vijnë nga një komunitet tjetër, nga shtëpia ose nga një shtrim në spital, me propozim të qendrës së shëndetit mendor. Takimi i parë bëhet aty ku dëshiron personi; vendimi merret së bashku pas një jave prove.
    .activities =
        <ul>
        <li>ushtrim i pavarësisë: paratë, transporti, barnat, zyrat;</li>
        <li>praktika dhe intervista pune me kooperativat e tipit B dhe me ndërmarrje të tjera;</li>
        <li>grupe mes të barabartëve, të drejtuara edhe nga persona që e kanë përfunduar rrugën e mbështetjes;</li>
        <li>kërkimi i shtëpisë dhe përgatitja e daljes.</li>
        </ul>
    .hours = Punonjës të pranishëm çdo ditë, 7:30–21:30; gatishmëri në orët e tjera

## Day centre

service-lanterna = Qendra ditore La Lanterna
    .summary =
        Një vend i hapur nga sheshi, me { $places ->
            [one] një vend në ditë
           *[other] { $places } vende në ditë
        }, ku njerëzit vijnë për të bërë diçka që u intereson, për t’u kuruar dhe për të takuar të tjerë. Gjysma e punëtorive mirëpret edhe qytetarë që nuk kanë të bëjnë me shërbimet.
    .access =
        Informacion mund të kërkohet personalisht, pa takim të lënë, çdo të mërkurë në mëngjes. Hyrja vendoset bashkë me qendrën e shëndetit mendor dhe fillon me një muaj frekuentimi të lirë.
    .activities =
        <ul>
        <li>punëtori të zdrukthtarisë, shtypit, kopshtarisë, radios dhe teatrit;</li>
        <li>grupe terapeutike dhe grupe të ndihmës së ndërsjellë;</li>
        <li>drekë e përgatitur dhe e ngrënë së bashku;</li>
        <li>orientim për punën, studimet dhe kohën e lirë;</li>
        <li>festa, tregje dhe takime të organizuara me lagjen.</li>
        </ul>

## Housing and individual plans

service-portico = Apartamentet Il Portico
    .summary =
        Katër apartamente në pallatet e qytezës, për { $places ->
            [one] një person
           *[other] { $places } persona gjithsej
        }. Kush banon aty ka çelësat e vet, një kontratë dhe një punonjës që vjen në ditët e caktuara.
    .access =
        Personi e paraqet kërkesën bashkë me qendrën e vet të shëndetit mendor. Vizitohet banesa, njihen bashkëbanuesit dhe nënshkruhet një marrëveshje që thotë kush bën çfarë.
    .activities =
        <ul>
        <li>vizita në shtëpi, nga dy deri në shtatë në javë sipas planit;</li>
        <li>ndihmë në marrëdhëniet ndërmjet bashkëbanuesve dhe me fqinjët;</li>
        <li>mbështetje në administrimin e shpenzimeve, të afateve dhe të mirëmbajtjes;</li>
        <li>kontakt telefonik i garantuar në orët e mbrëmjes.</li>
        </ul>
    .hours = Vizita në ditët e caktuara; telefon nga ora 8:00 deri në 22:00
service-health-budgets = Projekte me buxhet shëndeti
    .summary =
        Projekte individuale të ndërtuara rreth shtëpisë së personit, me burimet e njësisë shëndetësore vendore, të bashkisë, të vetë personit dhe të rrethit të tij. Zënë vendin e një qëndrimi në një komunitet rezidencial, ose e shkurtojnë atë. Në të njëjtën kohë { $places ->
            [one] mund të ndiqet një
           *[other] mund të ndiqen { $places }
        }.
    .access =
        Projekti lind në një takim ndërmjet personit, të afërmve të tij, qendrës së shëndetit mendor, bashkisë dhe kooperativës. Marrëveshja tregon objektivat për shtëpinë, punën dhe marrëdhëniet, burimet dhe kush përgjigjet për to.
    .activities =
        <ul>
        <li>mbështetje edukative dhe rehabilituese në vendet ku jetohet;</li>
        <li>fillim i punës me tutor, në marrëveshje me kooperativat e tipit B;</li>
        <li>pjesëmarrje në grupe sportive, kulturore dhe vullnetare;</li>
        <li>verifikim i përbashkët çdo gjashtë muaj, me rishikim të buxhetit po të jetë nevoja.</li>
        </ul>
    .hours = Sipas projektit, edhe në mbrëmje dhe në ditë festash

## Fees

fee-health-service = E paguan shërbimi shëndetësor; personit i mbeten shpenzimet vetjake
fee-day-centre = Frekuentimin e paguan shërbimi shëndetësor; kontribut për drekën sipas të ardhurave
fee-shared-rent = Pjesë e qirasë dhe e faturave sipas marrëveshjes së nënshkruar; mbështetjen e paguan shërbimi shëndetësor
fee-health-budget = Asnjë pagesë: burimet tregohen në buxhet

## What is measured in the services

standard-first-meeting = Ditë nga kërkesa te takimi i parë
standard-plans-signed = Përqindja e planeve të shkruara dhe të nënshkruara brenda 30 ditëve nga hyrja
standard-house-meetings = Mbledhje të shtëpisë të mbajtura gjatë vitit
standard-outside-activities = Orë veprimtarie jashtë komunitetit, për person në javë
standard-open-workshops = Përqindja e punëtorive të hapura edhe për qytetarët
standard-guest-satisfaction = Vlerësimi mesatar i përfituesve, nga 1 në 10
standard-home-visits = Vizita në shtëpi për person në javë
standard-budgets-agreed = Përqindja e buxheteve të nënshkruara edhe nga personi dhe nga bashkia
standard-start-of-plan = Ditë nga marrëveshja te fillimi i projektit
