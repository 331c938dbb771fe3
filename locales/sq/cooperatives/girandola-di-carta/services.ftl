### La Girandola di Carta: its services.

area-minors = Të miturit, shkollat dhe familjet
area-elderly = Të moshuarit
service-aquilone = Qendra edukative L’Aquilone
    .summary =
        Pasdite me detyra, lojë dhe punëtori për { $places ->
            [one] një fëmijë
           *[other] { $places } fëmijë
        } nga gjashtë deri në katërmbëdhjetë vjeç, në grupe të vogla me një edukator të caktuar.
    .access =
        Familja regjistrohet vetë ose me propozim të shkollës a të shërbimit social. Para fillimit bëhet një bisedë me prindërit dhe, për ata që dëshirojnë, një javë prove.
    .activities =
        <ul>
        <li>ndihmë në mësime, me një plan të caktuar bashkë me mësuesit;</li>
        <li>punëtori të muzikës, ndërtimit, gatimit dhe leximit;</li>
        <li>dalje, sport dhe kampe verore;</li>
        <li>tri takime në vit me çdo familje.</li>
        </ul>
    .hours = Në ditët e shkollës, 13:00–18:30; në korrik, 8:00–16:30
service-home-education = Edukim në shtëpi
    .summary =
        Një edukator pranë { $places ->
            [one] një fëmije a të riu
           *[other] { $places } fëmijëve dhe të rinjve
        }, si edhe prindërve të tyre, në shtëpi dhe në lagje, kur familja kalon një periudhë të vështirë.
    .access =
        Shërbimin e vendos shërbimi social i bashkisë. Kooperativa e takon familjen brenda pesëmbëdhjetë ditëve dhe bashkë me të i shkruan objektivat.
    .activities =
        <ul>
        <li>mbështetje për marrëdhëniet në shtëpi dhe për zakonet e përditshme;</li>
        <li>lidhje me shkollën dhe me shërbimet shëndetësore;</li>
        <li>shoqërim në veprimtari sportive dhe në grup;</li>
        <li>takime të mbikëqyrura, kur parashikohen.</li>
        </ul>
    .hours = Nga e hëna në të shtunë, në oraret e caktuara me familjen
service-schools = Asistencë në shkolla
    .summary =
        { $places ->
            [one] I rrimë pranë një nxënësi
           *[other] U rrimë pranë { $places } nxënësve
        } me aftësi të kufizuara, nga kopshti te shkolla e mesme: qëllimi është pjesëmarrja në jetën e klasës.
    .access =
        Kërkesën e bëjnë shkolla dhe familja; orët i cakton bashkia. Asistenti i prezantohet familjes para fillimit të mësimit.
    .activities =
        <ul>
        <li>pavarësi, komunikim dhe marrëdhënie me shokët;</li>
        <li>bashkëpunim në planin edukativ individual;</li>
        <li>ekskursione, mensë, pushim: çastet kur lindin miqësitë;</li>
        <li>zëvendësim po atë ditë në rast mungese.</li>
        </ul>
    .hours = Në ditët dhe oraret e mësimit
service-home-care = Kujdes në shtëpi
    .summary =
        Kujdes për personin, për shtëpinë dhe për marrëdhëniet e { $places ->
            [one] një të moshuari që dëshiron të vazhdojë të jetojë
           *[other] { $places } të moshuarve që dëshirojnë të vazhdojnë të jetojnë
        } në shtëpinë e vet, dhe ndihmë për ata që kujdesen për ta.
    .access =
        Me kërkesë të bashkisë, me pagesën publike për kujdes ose privatisht. Një punonjëse sociale e viziton shtëpinë, propozon një plan dhe i shpjegon kostot me shkrim.
    .activities =
        <ul>
        <li>higjienë, lëvizje, vakte, punë të vogla;</li>
        <li>shoqëri dhe shoqërim në vizitat mjekësore;</li>
        <li>këshilla për kujdestarin familjar dhe zëvendësim për disa orë;</li>
        <li>vizitë verifikimi çdo tre muaj.</li>
        </ul>
    .hours = Çdo ditë, 7:00–21:00
service-mongolfiera = Qendra La Mongolfiera
    .summary =
        Një vend për mëngjese aktive për { $places ->
            [one] një të moshuar
           *[other] { $places } të moshuar
        }, me një oborr të përbashkët me shkollën fillore.
    .access =
        Njerëzit vijnë e shohin, e provojnë dy javë dhe regjistrohen. Kush nuk mund të lëvizë vetë merret dhe kthehet në shtëpi me mikrobus.
    .activities =
        <ul>
        <li>gjimnastikë e lehtë, kujtesë, lexim i gazetës;</li>
        <li>kopsht perimesh dhe kuzhinë, me drekë së bashku dy herë në javë;</li>
        <li>punëtori me fëmijët e qendrës edukative;</li>
        <li>sportel për kujdestarët familjarë.</li>
        </ul>

## Fees

fee-aquilone = Pagesë mujore sipas treguesit ISEE (gjendja ekonomike e familjes), nga 20 deri në 90 euro; falas me propozim të shërbimit social
fee-municipality = Falas për familjen: koston e mbulon bashkia
fee-school = Falas për familjen: koston e mbulon enti vendor
fee-home-care = Tarifa e bashkisë sipas treguesit ISEE; për privatët preventiv me shkrim para fillimit
fee-mongolfiera = Abonim mujor sipas treguesit ISEE; transporti i përfshirë

## What is measured in the services

factor-safety = Siguria
standard-children-per-educator = Fëmijë për edukator
standard-family-meetings = Takime me çdo familje gjatë vitit
standard-family-satisfaction = Vlerësimi mesatar i familjeve, nga 1 në 10
standard-start-of-service = Ditë nga caktimi te fillimi i shërbimit
standard-same-educator = Përqindja e familjeve të ndjekura nga i njëjti edukator gjatë gjithë vitit
standard-substitution = Përqindja e mungesave me zëvendësim po atë ditë
standard-school-plans = Përqindja e nxënësve me objektiva të shkruara në planin edukativ individual
standard-visits-on-time = Përqindja e vizitave të nisura me jo më shumë se 15 minuta vonesë
standard-intergenerational = Nisma me fëmijë dhe të rinj gjatë vitit
standard-participant-satisfaction = Vlerësimi mesatar i pjesëmarrësve, nga 1 në 10
