### Sale Fino: its products and services.

area-food = Kuzhina
area-laundry = Lavanteria
service-restaurant = Restoranti i shtëpisë fshatare
    .summary =
        Gjashtëdhjetë vende në stallën e vjetër të shtëpisë fshatare, me një menu të shkurtër që ndryshon çdo stinë. Në sallë dhe në kuzhinë { $workers ->
            [one] punon një person
           *[other] punojnë { $workers } persona
        }.
    .access =
        Rezervohet me telefon ose në faqen e internetit; për grupe mbi njëzet persona menuja caktohet tri ditë më parë. Lokali është pa barriera.
    .activities =
        <ul>
        <li>dreka dhe darka sipas menusë, drekë pune me çmim të pandryshueshëm;</li>
        <li>menu për personat me celiaki dhe për intolerancat kryesore;</li>
        <li>mbrëmje me prodhuesit e zonës;</li>
        <li>praktika pune në sallë dhe në kuzhinë.</li>
        </ul>
service-canteens = Mensa dhe vakte në shtëpi
    .summary =
        Vakte të freskëta çdo ditë për shkolla, rezidenca dhe të moshuar, të përgatitura në një kuzhinë qendrore dhe të dorëzuara të ngrohta.
    .access =
        Me një kontratë vjetore, që tregon menunë, oraret dhe numrin e vakteve. Vaktet porositen dhe anulohen deri në orën nëntë të mëngjesit.
    .activities =
        <ul>
        <li>menu katërjavore të miratuara nga dietologia;</li>
        <li>dieta të veçanta, mjekësore, etike dhe fetare;</li>
        <li>dorëzim me enë të kontrolluara dhe mjete me emetime të ulëta;</li>
        <li>komision i mensës me prindër dhe banorë, dy herë në vit.</li>
        </ul>
    .hours = Nga e hëna në të diel; dorëzime ndërmjet orës 11:15 dhe 12:30
service-catering = Katering
    .summary =
        Pushime kafeje, dreka dhe pritje për ente, ndërmarrje dhe festa private, në mjediset tona ose aty ku duhet.
    .access =
        Mjafton një telefonatë ose një mesazh me datën, vendin dhe numrin e të ftuarve: brenda tri ditëve vjen një ofertë me shkrim, e vlefshme një muaj.
    .activities =
        <ul>
        <li>këqyrje në vend dhe propozim menuje;</li>
        <li>shtrim i tryezave, shërbim dhe rregullim;</li>
        <li>enë të ripërdorshme dhe shfrytëzim i ushqimit të tepërt;</li>
        <li>kuti dhuratë me produktet e kooperativave.</li>
        </ul>
    .hours = Me kërkesë, në të gjitha ditët e vitit
service-laundry = Lavanteri dhe dhënie me qira
    .summary =
        Çarçafë e mbulesa tavoline, uniforma dhe rroba të banorëve për rezidenca, hotele dhe restorante. Në repart { $workers ->
            [one] punon një person
           *[other] punojnë { $workers } persona
        }, { $disadvantaged-workers ->
            [0] asnjë në proces integrimi në punë
            [one] prej të cilëve një në proces integrimi në punë
           *[other] prej të cilëve { $disadvantaged-workers } në proces integrimi në punë
        }.
    .access =
        Pas një vizite te klienti përgatitim një ofertë me çmime për copë ose për kilogram, ditët e marrjes dhe afatet e kthimit. Mund të fillohet me një muaj prove.
    .activities =
        <ul>
        <li>marrje dhe kthim me rrugë të ndara për të palarat dhe të larat;</li>
        <li>larje me regjistrim të temperaturave dhe të dozave;</li>
        <li>rroba vetjake që njihen me etiketë me kod;</li>
        <li>dhënie me qira dhe plotësim i ndërresave.</li>
        </ul>

## Prices

fee-restaurant = Çmimet në menu; drekë pune me çmim të pandryshueshëm
fee-offer = Sipas ofertës me shkrim
fee-laundry = Për copë ose për kilogram, sipas kontratës

## What is measured in the services

factor-safety = Siguria
factor-sustainability = Qëndrueshmëria
standard-local-products = Përqindja e blerjeve nga prodhues brenda 50 kilometrave
standard-guest-reviews = Vlerësimi mesatar i klientëve në sallë, nga 1 në 10
standard-temperature = Përqindja e dorëzimeve me temperaturën e kërkuar
standard-special-diets = Përqindja e dietave të veçanta të dorëzuara pa gabime
standard-food-waste = Ushqim i pashërbyer ndaj totalit të përgatitur
standard-offers = Ditë nga kërkesa te oferta me shkrim
standard-laundry-return = Orë nga marrja te kthimi
standard-laundry-losses = Copë të humbura ose të dëmtuara ndaj totalit
