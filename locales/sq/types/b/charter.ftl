### The service charter of work-integration cooperatives (type B).

## Premise

charter-premise-text =
    Karta e shërbimeve është marrëveshja ndërmjet kooperativës { $organisation-name } dhe njerëzve që i japin besim. Është shkruar për <strong>klientët</strong>, publikë dhe privatë, që na besojnë një punë; për <strong>personat në proces integrimi në punë</strong> dhe për ata që kërkojnë një rrugë të tillë; për <strong>shërbimet</strong> që i ndjekin; për <strong>shoqatat</strong> që i përfaqësojnë.

    Një kooperativë e tipit B bën dy gjëra njëherësh: shet mallra dhe shërbime në treg dhe, me atë punë, u kthen një vend në shoqëri atyre që janë përjashtuar prej saj. Karta tregon se çfarë u premtojmë njërës palë dhe tjetrës.

## Services

charter-service-workers =
    { $workers ->
        [one] një person
       *[other] { $workers } persona
    }{ $workers ->
        [1]
            { $disadvantaged-workers ->
                [0] {""}
               *[other] , në proces integrimi në punë
            }
       *[other]
            { $disadvantaged-workers ->
                [0] , asnjë në proces integrimi në punë
                [one] , prej të cilëve një në proces integrimi në punë
               *[other] , prej të cilëve { $disadvantaged-workers } në proces integrimi në punë
            }
    }

## Access

charter-access-who-title = Kujt i drejtohemi
charter-access-who =
    Punojmë për ente publike, ndërmarrje, shoqata dhe privatë, pa shuma minimale. Rrugët e integrimit janë të hapura për <strong>personat e disavantazhuar</strong> që përcakton neni 4 i ligjit italian nr. 381, datë 8 nëntor 1991, dhe për ata që ndodhen në një gjendje cenueshmërie të njohur nga shërbimet vendore.
charter-access-steps-title = Për ata që na besojnë një punë
charter-access-steps =
    <ol>
    <li><strong>Kërkesa</strong> vjen me telefon, me postë elektronike ose në sportel; me të merret përgjegjësi i shërbimit.</li>
    <li><strong>Këqyrja në vend</strong>, kur puna e kërkon, është falas dhe shërben për të kuptuar nevojat, kufizimet dhe rreziqet.</li>
    <li><strong>Preventivi</strong> është me shkrim dhe i hollësishëm: punimet, afatet, çmimet, garancitë, pjesa e punës që u besohet personave në integrim.</li>
    <li><strong>Porosia</strong> konfirmohet me shkrim; nga ai çast klienti ka një person kontakti.</li>
    </ol>
charter-access-priority-title = Për ata që kërkojnë një rrugë drejt punës
charter-access-priority =
    Propozimi vjen nga shërbimi që ndjek personin, nga zyra e punësimit të synuar (collocamento mirato) ose nga vetë personi. Përgjegjësi i integrimit në punë e takon, njihet me interesat, aftësitë dhe kufizimet e tij dhe viziton bashkë me të një vend pune. Kur kandidaturat janë më shumë se vendet, merren parasysh urgjenca e gjendjes, përputhja e detyrës me aftësitë e personit, gatishmëria e një grupi pune për ta pritur dhe, në kushte të barabarta, data e kërkesës.
charter-access-cost-title = Kushtet ekonomike
charter-access-cost =
    Çmimet nxirren nga listat që ua japim atyre që i kërkojnë; asnjë zë nuk mund të dalë në faturë nëse nuk ishte në preventiv. Rrugët e integrimit janë falas për personin: kush punësohet merr pagën e kontratës kolektive të kooperativave sociale, kush kryen një praktikë pune merr shpërblimin e parashikuar.

## Supplies

charter-supplies = Puna për klientët
charter-supplies-introduction =
    Nga porosia te dorëzimi klienti e di se kush merret me punën, ku kemi arritur dhe çfarë ndodh nëse diçka nuk shkon mirë.
charter-supplies-plan-title = Programimi
charter-supplies-plan =
    Para se të fillojmë, caktojmë datat, oraret dhe hyrjet dhe njoftojmë emrat e atyre që do të punojnë në mjediset e klientit. Vonesën e parashikueshme e njoftojmë sapo ta mësojmë, bashkë me një datë të re.
charter-supplies-work-title = Kryerja e punës
charter-supplies-work =
    Puna kryhet nga skuadra që i udhëheq një përgjegjës me përvojë, me pajisje të kontrolluara dhe produkte me ndikim të vogël në mjedis. Përgjegjësi i shërbimit e verifikon çdo punim me një skedë kontrolli, që klienti mund të kërkojë ta shohë.
charter-supplies-delivery-title = Dorëzimi dhe garancia
charter-supplies-delivery =
    Në dorëzim klienti e verifikon rezultatin bashkë me ne dhe nënshkruan procesverbalin. Ajo që nuk është në përputhje ribëhet pa pagesë: brenda dy ditëve të punës nga njoftimi përgjigjemi dhe caktojmë ndërhyrjen, që kryhet brenda dhjetë ditëve të punës. Garancitë ligjore zbatohen për çdo mall të furnizuar.
charter-supplies-care-title = Vlera sociale e punës së besuar
charter-supplies-care =
    Atij që e kërkon i lëshojmë çdo vit një pasqyrë të orëve të punës që personat në integrim kanë kryer falë porosisë së tij: shërben për bilancet sociale dhe për të dëshmuar respektimin e angazhimeve në kontratat publike të rezervuara.

## Work integration

charter-integration = Integrimi në punë
charter-integration-introduction =
    Rruga e integrimit është punë e vërtetë, me një kontratë ose një praktikë pune, me orare, përgjegjësi dhe kolegë. Është e ndryshme për çdo person, por kalon nëpër të njëjtat etapa.
charter-integration-steps =
    <ol>
    <li><strong>Njohja.</strong> Një ose disa biseda dhe një vizitë në vendin e punës, me shërbimin që ndjek personin.</li>
    <li><strong>Fillimi.</strong> Një hartim i parë i planit dhe tetë javë prove ose praktike pune, krah një tutori, për të kuptuar ritmet, aftësitë dhe nevojat për mbështetje.</li>
    <li><strong>Plani i integrimit.</strong> Objektivat e punës dhe të pavarësisë, detyrat, orari, mbështetja, kohëzgjatja: e konfirmojnë së bashku personi, përgjegjësi i integrimit dhe shërbimi, dhe të gjithë e nënshkruajnë.</li>
    <li><strong>Shoqërimi.</strong> Tutori, një koleg me përvojë, flet me personin të paktën një herë në javë; plani verifikohet çdo muaj, dhe me shërbimin të paktën çdo gjashtë muaj.</li>
    <li><strong>Përfundimi.</strong> Punësimi i qëndrueshëm te ne ose kalimi në një ndërmarrje tjetër, i përgatitur dhe i ndjekur për gjashtë muaj.</li>
    </ol>
charter-integration-training-title = Trajnimi dhe zhvillimi
charter-integration-training =
    Kush hyn merr një trajnim për sigurinë para se të fillojë dhe e mëson zanatin duke punuar. Çdo vit caktojmë të paktën një objektiv zhvillimi: një detyrë të re, një licencë, një kurs. Aftësitë e fituara vërtetohen me shkrim.
charter-integration-difficulty-title = Kur është e vështirë
charter-integration-difficulty =
    Mungesat, rikthimi i vështirësive dhe konfliktet janë pjesë e rrugës. Përballohen me tutorin dhe me shërbimin, duke përshtatur orarin dhe detyrat, para se të mendohet për ndërprerje. Asnjë rrugë nuk mbyllet pa një bisedë dhe një propozim alternativ.

## Rights and duties

charter-rights-first-title = Klientët kanë të drejtë për
charter-rights-first =
    <ul>
    <li>informacion të plotë për çmimet, afatet dhe materialet;</li>
    <li>një preventiv me shkrim dhe një person kontakti;</li>
    <li>punime të kryera sipas rregullave të zanatit dhe në mënyrë të sigurt;</li>
    <li>korrigjimin falas të asaj që nuk është në përputhje;</li>
    <li>konfidencialitet për vendet, të dhënat dhe personat.</li>
    </ul>
charter-rights-second-title = Personat në integrim kanë të drejtë për
charter-rights-second =
    <ul>
    <li>një kontratë të rregullt dhe një pagë të drejtë;</li>
    <li>një plan të shkruar bashkë me ta dhe një kopje të tij;</li>
    <li>një tutor, një punë të përshtatshme dhe një mjedis të sigurt;</li>
    <li>mësimin e një zanati dhe njohjen e asaj që dinë të bëjnë;</li>
    <li>trajtim si kolegë, pa etiketa;</li>
    <li>shprehjen e kritikave pa frikë nga pasojat.</li>
    </ul>
charter-rights-duties-title = Nga të gjithë kërkojmë
charter-rights-duties =
    <ul>
    <li>të respektojnë marrëveshjet dhe të njoftojnë në kohë kur diçka ndryshon;</li>
    <li>të zbatojnë rregullat e sigurisë në vendet e punës;</li>
    <li>t’i trajtojnë me respekt ata që punojnë, që blejnë dhe që mësojnë.</li>
    </ul>

## Standards, listening, protection, complaints

charter-participation-meetings =
    Çdo skuadër mblidhet me përgjegjësin e vet çdo dy javë. Një herë në vit ftojmë klientët dhe shërbimet dërguese në një takim ku paraqesim rezultatet dhe mbledhim propozime; personat në integrim marrin pjesë si kolegët e tjerë.
charter-protection-special-title = Mbrojtja e personave në integrim
charter-protection-special =
    Informacioni për gjendjen personale të atij që është në integrim mbetet ndërmjet personit, përgjegjësit të integrimit, tutorit dhe shërbimit që e ndjek: as klientët, as kolegët e tjerë nuk vihen në dijeni. Kush pëson ose sheh një sjellje fyese ose diskriminuese mund ta njoftojë te tutori, te Drejtoria ose në mënyrë konfidenciale, dhe gëzon mbrojtje. Mbikëqyrja mjekësore verifikon nëse detyra është e përshtatshme dhe nëse mbetet e tillë me kalimin e kohës.
charter-complaints-who =
    Mund ta paraqesin klientët, personat në proces integrimi në punë, familjarët e tyre, shërbimet që i ndjekin, shoqatat dhe sindikatat.
charter-complaints-outside =
    Kushdo mund t’u drejtohet gjithmonë edhe entit që na e ka besuar punën ose që ndjek personin, zyrës së punësimit të synuar, inspektoratit të punës, avokatit të popullit (difensore civico) dhe autoritetit gjyqësor; konsumatorët mund t’u drejtohen edhe organeve të pajtimit.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = klient
charter-questionnaire-role-second = person në integrim
charter-questionnaire-waiting = Afatet e caktuara janë respektuar.
charter-questionnaire-welcome = Më kanë dëgjuar dhe më kanë trajtuar me respekt.
charter-questionnaire-plan = Marrëveshjet, ose plani im, ishin të shkruara dhe të qarta.
charter-questionnaire-activities = Puna e kryer i përgjigjet asaj që prisja.
charter-questionnaire-places = Vendet e punës janë të rregullta dhe të sigurta.
