### The service charter of cooperatives that care for people (type A).

## Premise

charter-premise-text =
    Karta e shërbimeve është marrëveshja ndërmjet kooperativës { $organisation-name } dhe njerëzve që ajo mirëpret. Është shkruar për <strong>përfituesit</strong> dhe për ata që mendojnë të bëhen të tillë, për <strong>familjet</strong> dhe personat e afërt, për <strong>shërbimet</strong> sociale dhe shëndetësore që propozojnë një rrugë mbështetjeje, për <strong>shoqatat</strong> që përfaqësojnë përfituesit.

## Access

charter-access-who-title = Kush mund të përfitojë
charter-access-who =
    Shërbimet tona u drejtohen të rriturve me vështirësi të shëndetit mendor ose në gjendje të cenueshme, që ndiqen nga një shërbim publik ose dërgohen nga bashkia e tyre. Hyrja në shërbim është <strong>gjithmonë vullnetare</strong>. Nuk janë arsye përjashtimi rëndesa e çrregullimit, mungesa e një shtëpie ose e një familjeje, shtetësia.
charter-access-steps-title = Si përfitohet
charter-access-steps =
    <ol>
    <li><strong>Kërkesa.</strong> E paraqet shërbimi që ndjek personin, edhe me propozimin e vetë personit ose të familjes; kushdo mund të kërkojë informacion pa asnjë detyrim, personalisht ose me telefon.</li>
    <li><strong>Biseda e parë.</strong> E takojmë personin, dëgjojmë se çfarë dëshiron dhe mbledhim informacionin e nevojshëm, me pëlqimin e tij.</li>
    <li><strong>Vizita.</strong> Personi dhe të afërmit e tij vijnë të njohin shërbimin, rregullat dhe ata që jetojnë aty.</li>
    <li><strong>Propozimi.</strong> Me shërbimin dërgues përcaktojmë objektivat, kohëzgjatjen e parashikuar dhe kostot, dhe i shënojmë me shkrim.</li>
    <li><strong>Fillimi.</strong> Caktohet një datë, nënshkruhet marrëveshja dhe zgjidhet punonjësi i referencës.</li>
    </ol>
charter-access-priority-title = Kur nuk ka vend
charter-access-priority =
    Kur kërkesat janë më shumë se vendet, mbajmë një listë pritjeje, të përditësuar çdo muaj. Radha varet, në kuadër të marrëveshjeve me entin dërgues, nga urgjenca e nevojës, nga përshtatshmëria e shërbimit me planin e personit, nga afërsia me vendet ku ai jeton dhe, në kushte të barabarta, nga data e kërkesës. Kushdo mund të mësojë në çdo kohë se ku ka arritur kërkesa e vet.
charter-access-cost-title = Sa kushton
charter-access-cost =
    Kostoja e çdo shërbimi tregohet në përshkrimin e tij. Kur parashikohet një kontribut i personit ose i familjes, e njoftojmë me shkrim para fillimit, me zërat që përfshihen dhe ata që nuk përfshihen; çdo ndryshim njoftohet të paktën gjashtëdhjetë ditë më parë.

## The course of care

charter-care = Rruga e mbështetjes
charter-care-introduction =
    Çdo rrugë ka një fillim, një zhvillim dhe një përfundim. Hapat janë të njëjtë për të gjithë, që secili ta dijë se çfarë e pret; përmbajtja është e ndryshme për çdo person.
charter-care-welcome-title = Mirëpritja
charter-care-welcome =
    Në ditët e para një punonjës i referencës e shoqëron personin që të njohë mjediset, oraret dhe ata që jetojnë aty. Dorëzojmë Kartën dhe rregulloren dhe i lexojmë së bashku. Muaji i parë është për njohje të ndërsjellë: kushdo mund të ndërrojë mendje.
charter-care-plan-title = Plani individual
charter-care-plan =
    Brenda tridhjetë ditëve nga fillimi e shkruajmë planin bashkë me personin, me shërbimin dërgues dhe, nëse ai dëshiron, me familjen. Plani tregon objektiva konkrete, veprimtaritë, kush merret me to dhe kur verifikohen. Personi e nënshkruan dhe merr një kopje. E rishikojmë së bashku të paktën çdo gjashtë muaj dhe sa herë që diçka ndryshon.
charter-care-life-title = Jeta e përditshme
charter-care-life =
    <ul>
    <li><strong>Ditët</strong> kanë një ritëm të parashikueshëm: vaktet, veprimtaritë, pushimi, koha e lirë. Programi i javës afishohet dhe diskutohet në mbledhjen e përbashkët.</li>
    <li><strong>Vizitat dhe daljet</strong> janë të lira, duke respektuar planin dhe bashkëjetesën.</li>
    <li><strong>Shëndeti</strong> ndiqet me mjekun e familjes dhe me specialistët; barnat merren me ndihmën e nevojshme dhe me synimin që personi t’i marrë vetë.</li>
    <li><strong>Hapësirat personale</strong> secili i mobilon si të dojë; para se të hyhet, trokitet.</li>
    <li><strong>Paratë dhe sendet</strong> i mban personi; nëse kërkon që t’ia ruajmë, çdo veprim shënohet dhe nënshkruhet.</li>
    </ul>
charter-care-family-title = Familjet
charter-care-family =
    Me pëlqimin e personit, familja merr informacion të rregullt, takohet me punonjësit të paktën çdo tre muaj dhe merr pjesë në verifikime. Familjarët që dëshirojnë të shkëmbejnë përvojën me të tjerë kanë një grup mujor të drejtuar nga një psikolog.
charter-care-discharge-title = Përfundimi
charter-care-discharge =
    Përfundimi përgatitet që në fillim. Kur objektivat janë arritur, ose kur një shërbim tjetër përshtatet më mirë, caktojmë me personin dhe me shërbimin dërgues kohën dhe hapat, dorëzojmë një raport me shkrim dhe mbetemi në dispozicion në muajt që vijojnë. Personi mund ta ndërpresë rrugën e mbështetjes në çdo çast. Ndërprerja e vendosur nga ne është e jashtëzakonshme: ndodh vetëm për arsye të rënda, të shkruara dhe të diskutuara, kurrë si ndëshkim dhe kurrë pa një alternativë.

## Rights and duties

charter-rights-first-title = Përfituesit kanë të drejtë
charter-rights-first =
    <ul>
    <li>të thirren me emër dhe të trajtohen me respekt;</li>
    <li>të marrin informacion të kuptueshëm për kurat, veprimtaritë, kostot dhe rregullat;</li>
    <li>ta japin ose ta refuzojnë pëlqimin, dhe ta ndryshojnë vendimin;</li>
    <li>ta shkruajnë planin e vet, ta lexojnë dhe të kenë një kopje të tij;</li>
    <li>t’i ruajnë lidhjet me njerëzit e dashur, zakonet, bindjet dhe marrëdhëniet;</li>
    <li>të kenë hapësirat dhe kohët e veta;</li>
    <li>të mbrohen nga abuzimet, poshtërimet dhe shtrëngimet;</li>
    <li>të shprehin kritika pa pasur frikë nga pasojat.</li>
    </ul>
charter-rights-second-title = Familjet kanë të drejtë
charter-rights-second =
    <ul>
    <li>të dëgjohen dhe të mbështeten;</li>
    <li>të informohen, me pëlqimin e personit;</li>
    <li>të marrin pjesë në verifikimet e planit dhe në vlerësimin e shërbimit;</li>
    <li>ta dinë gjithmonë se kujt mund t’i drejtohen.</li>
    </ul>
charter-rights-duties-title = Nga të gjithë kërkojmë
charter-rights-duties =
    <ul>
    <li>të respektojnë njerëzit, hapësirat e përbashkëta dhe rregullat e bashkëjetesës;</li>
    <li>të marrin pjesë në planin për të cilin është rënë dakord;</li>
    <li>të njoftojnë kur mungojnë ose kanë vështirësi;</li>
    <li>të ruajnë konfidencialitetin e atyre që takojnë.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    Në rezidencat dhe në qendrat ditore përfituesit takohen çdo javë në mbledhjen e përbashkët dhe i shënojnë vendimet e tyre. Dy herë në vit ftojmë përfituesit, familjet dhe shoqatat në një takim ku paraqesim rezultatet dhe mbledhim propozime.
charter-protection-special-title = Parandalimi i abuzimeve
charter-protection-special =
    Nuk përdorim mjete fiksimi apo kufizimi fizik. Personeli është i trajnuar t’i njohë dhe t’i zbusë tensionet; çdo ngjarje kritike regjistrohet dhe diskutohet brenda tri ditëve, me personin dhe me ata që e kanë përjetuar. Kush është dëshmitar i një sjelljeje që cenon dinjitetin e një personi e ka për detyrë ta njoftojë dhe gëzon mbrojtje. Për ata që nuk mund të vendosin vetë bashkëpunojmë me ndihmësin e caktuar nga gjykata (amministratore di sostegno) dhe, kur është e nevojshme, kërkojmë caktimin e tij.
charter-complaints-who =
    Mund ta paraqesin përfituesit, familjarët, kujdestari ligjor ose ndihmësi i caktuar nga gjykata, shoqatat që përfaqësojnë përfituesit, kushdo që ka qenë dëshmitar i ngjarjes.
charter-complaints-outside =
    Kushdo mund t’u drejtohet gjithmonë edhe shërbimit dërgues, zyrës së marrëdhënieve me publikun dhe zyrës për mbrojtjen e qytetarëve pranë njësisë shëndetësore vendore, bashkisë, avokatit të popullit (difensore civico) dhe autoritetit gjyqësor.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = përfitues
charter-questionnaire-role-second = familjar
charter-questionnaire-plan = Kam marrë pjesë në hartimin dhe në verifikimet e planit individual.
charter-questionnaire-activities = Veprimtaritë e javës më interesojnë dhe më ndihmojnë.
