### The service charter (Italian Law 328/2000, Article 13): texts that every cooperative shares.

charter-title = Karta e shërbimeve
charter-subtitle = Botimi { $charter-year }

## Premise

charter-premise = Hyrje
charter-premise-commitment =
    Ajo që është shkruar këtu na detyron. Kush e lexon mund të <strong>dijë se çfarë të presë</strong>, të <strong>verifikojë nëse e merr</strong> dhe të <strong>kërkojë llogari</strong> kur kjo nuk ndodh. Prandaj Karta paraqet vlerat e matura krahas objektivave, tregon për çdo shërbim një person përgjegjës dhe shpjegon si paraqitet një ankesë dhe kujt i drejtohet ankimi nëse përgjigjja nuk mjafton.

charter-premise-law-title = Çfarë kërkon ligji
charter-premise-law =
    Neni 13 i ligjit kuadër italian për shërbimet sociale (ligji nr. 328, datë 8 nëntor 2000) u kërkon ofruesve të këtyre shërbimeve të miratojnë një kartë që i përshkruan ato. Tabela tregon se ku gjendet secila pjesë e përmbajtjes.
charter-premise-law-asked = Ligji kërkon
charter-premise-law-answered = Kapitulli
charter-premise-law-access = Kriteret për të përfituar shërbimet
charter-premise-law-working = Mënyrat e funksionimit
charter-premise-law-judging = Kushtet që u lejojnë përfituesve dhe përfaqësuesve të tyre t’i vlerësojnë shërbimet
charter-premise-law-protection = Procedurat që sigurojnë mbrojtjen e përfituesve
charter-premise-law-recourse = Mundësia e ankimit ndaj përgjegjësve të shërbimeve

charter-premise-norms-title = Aktet e referencës
charter-premise-norms =
    Përveç ligjit kuadër për shërbimet sociale, Karta mban parasysh aktet e mëposhtme. Tekstet mund të lexohen në selinë tonë.
charter-premise-norm = Akti
charter-premise-subject = Objekti

## About us

charter-about = Kush jemi
charter-about-history-title = Historia jonë
charter-about-mission-title = Misioni
charter-about-values-title = Vlerat
charter-about-structure-title = Si jemi të organizuar
charter-about-structure =
    { $organisation-name } është kooperativë: vendimet më të rëndësishme i merr asambleja, ku çdo anëtar ka një votë. { $workforce-members ->
        [one] Kooperativa ka një anëtar
       *[other] Kooperativa ka { $workforce-members } anëtarë
    }; { $workforce-employees ->
        [one] në shërbime punon një person
       *[other] në shërbime punojnë { $workforce-employees } persona
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , me ndihmën e një vullnetari
       *[other] , me ndihmën e { $workforce-volunteers } vullnetarëve
    }. Organigrama tregon se kush përgjigjet për çfarë.
charter-about-chart-alt = Organigrama e kooperativës: nga asambleja e anëtarëve te Drejtoria, te funksionet dhe te shërbimet, me emrat e përgjegjësve.
charter-about-consortium-title = Konsorciumi
charter-about-consortium =
    { $organisation-name } bën pjesë në konsorciumin { $consortium-name }, që bashkon { $member-count ->
        [one] një kooperativë sociale
       *[other] { $member-count } kooperativa sociale
    }: { $members }. Me konsorciumin kemi të përbashkëta politikën e cilësisë, parimet e kësaj Karte, trajnimin e personelit dhe kontrollet e brendshme. Sistemi i menaxhimit përmbush kërkesat e standardit { $standard-name }.

## Principles

charter-principles = Parimet
charter-principles-introduction =
    Punojmë sipas parimeve që rregullojnë ofrimin e shërbimeve publike. Për secilin themi se çfarë do të thotë te ne, në praktikë.
charter-principles-list =
    <ul>
    <li><strong>Barazia.</strong> Shërbimet janë të hapura për të gjithë, pa dallim gjinie, moshe, origjine, gjuhe, feje, mendimi, orientimi seksual ose gjendjeje ekonomike. Barazi nuk do të thotë njëtrajtshmëri: çdo ndërhyrje merr parasysh personin.</li>
    <li><strong>Paanshmëria.</strong> Kush punon me ne sillet me objektivitet dhe drejtësi. Rregullat janë të shkruara, vlejnë për të gjithë dhe u shpjegohen atyre që duhet t’i zbatojnë.</li>
    <li><strong>Vazhdimësia.</strong> Shërbimet kryhen rregullisht, në oraret e shpallura. Pezullimi i një shërbimi njoftohet paraprakisht, bashkë me arsyen dhe masat që e lehtësojnë shqetësimin.</li>
    <li><strong>Pjesëmarrja.</strong> Njerëzit marrin pjesë në vendimet që i prekin, mund të shohin dokumentet që flasin për ta, të bëjnë propozime, të shprehin mendimin e tyre për shërbimin dhe të marrin përgjigje.</li>
    <li><strong>Efiçenca dhe efektiviteti.</strong> I përdorim burimet me kujdes, i krahasojmë rezultatet me objektivat dhe korrigjojmë atë që nuk funksionon.</li>
    <li><strong>E drejta e zgjedhjes.</strong> Kushdo mund të zgjedhë, ndër shërbimet e disponueshme, atë që i përgjigjet më mirë nevojave të veta, dhe mund të ndërrojë mendje.</li>
    <li><strong>Konfidencialiteti.</strong> Për njerëzit që takojmë dimë atë që i duhet shërbimit dhe asgjë më shumë. E ruajmë me kujdes.</li>
    </ul>

## Services

charter-services = Shërbimet
charter-services-introduction =
    Për çdo shërbim tregohen veprimtaritë, oraret, selia dhe personi i kontaktit. Kushtet e përgjithshme të përfitimit gjenden në kapitullin që vijon.
charter-service-activities = Veprimtaritë
charter-service-access = Si përfitohet
charter-service-hours = Oraret
charter-service-office = Selia
charter-service-capacity = Vendet
charter-service-places =
    { $places ->
        [one] një vend
       *[other] { $places } vende
    }
charter-service-staff = Personeli
charter-service-workers =
    { $workers ->
        [one] një person
       *[other] { $workers } persona
    }
charter-service-fee = Kostoja
charter-service-contact = Përgjegjësi

## Access

charter-access = Si përfitohen shërbimet
charter-access-introduction =
    Kush na drejtohet, para së gjithash dëgjohet dhe merr informacion të qartë, edhe kur shërbimi i duhur nuk është yni.
charter-access-answer =
    Çdo kërkese i përgjigjemi me shkrim, <strong>brenda { $charter-access-days ->
        [one] një dite
       *[other] { $charter-access-days } ditëve
    }</strong>. Refuzimi është gjithmonë i arsyetuar dhe tregon se cilit shërbim tjetër mund t’i drejtohet personi.

## Rights and duties

charter-rights = Të drejtat dhe detyrat
charter-rights-introduction =
    Një shërbim i mirë mbështetet te respekti i ndërsjellë. Këto janë të drejtat që garantojmë dhe angazhimet që kërkojmë.

## Standards of quality

charter-standards = Standardet e cilësisë
charter-standards-introduction =
    Standardi është një premtim që mund të matet. Për çdo shërbim tregojmë faktorin e cilësisë që ka rëndësi për ata që e përdorin, treguesin me të cilin e matim, vlerën më të fundit dhe nivelin që marrim përsipër të mbajmë.
charter-standards-reading =
    Shiriti krahason vlerën me angazhimin, të shënuar me vijën vertikale: është i mbushur kur angazhimi është respektuar, bosh kur nuk është respektuar ende. Vlerat i përkasin vitit para këtij botimi.
charter-standards-factor = Faktori
charter-standards-indicator = Treguesi
charter-standards-value = Vlera
charter-standards-target = Angazhimi
charter-standards-comparison = Krahasimi
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = Kur një standard nuk respektohet
charter-standards-missed =
    Çdo standard i papërmbushur sjell një verifikim: përgjegjësi i shërbimit kërkon shkaqet, propozon një korrigjim dhe ua njofton rezultatin personave të interesuar. Kush mendon se nuk ka marrë atë që iu premtua mund të kërkojë shpjegime me anë të një ankese.

## Listening and participation

charter-participation = Dëgjimi dhe pjesëmarrja
charter-participation-introduction =
    Mendimi i atij që përdor një shërbim vlen po aq sa mendimi i atij që e drejton. E mbledhim në tri mënyra.
charter-participation-survey-title = Pyetësori
charter-participation-survey =
    Një herë në vit u propozojmë të gjithëve pyetësorin bashkëngjitur Kartës. Është anonim, mund të dorëzohet me dorë, të lihet në kutitë që gjenden në çdo seli ose të dërgohet me postë elektronike, dhe kush dëshiron mund të ndihmohet nga një person i besuar. Objektivi ynë është që <strong>të paktën { $charter-satisfaction-target }%</strong> e përgjigjeve të shprehin një vlerësim pozitiv.
charter-participation-meetings-title = Takimet
charter-participation-proposals-title = Propozimet
charter-participation-proposals =
    Sugjerimet dhe vlerësimet pozitive mund të lihen në çdo kohë, me gojë ose me formularin bashkëngjitur. Përgjegjësi i cilësisë i lexon të gjitha dhe, kur një propozim pranohet, e njofton atë që e ka bërë.
charter-participation-results-title = Çfarë bëjmë me rezultatet
charter-participation-results =
    Rezultatet e pyetësorit, numri i ankesave me kohën e përgjigjes dhe veprimet e vendosura afishohen në seli dhe botohen bashkë me përditësimin vjetor të Kartës. Përfaqësuesit e përfituesve mund të kërkojnë të dhëna të hollësishme, në formë anonime.

## Protection

charter-protection = Mbrojtja
charter-protection-introduction =
    Të mbrosh njerëzit do të thotë të parandalosh atë që mund t’i dëmtojë dhe të ndërhysh menjëherë kur ndodh.
charter-protection-privacy-title = Të dhënat personale
charter-protection-privacy =
    I përpunojmë të dhënat personale sipas Rregullores (BE) 2016/679. I mbledhim me një njoftim të shkruar në mënyrë të kuptueshme, i sheh vetëm ai që ka nevojë për to në punën e vet, i ruajmë për kohën e caktuar nga ligji. Kushdo mund të kërkojë t’i shohë të dhënat e veta, t’i korrigjojë dhe të marrë një kopje.
charter-protection-safety-title = Siguria
charter-protection-safety =
    Çdo seli ka një dokument të vlerësimit të rreziqeve, një plan emergjence me prova evakuimi të paktën një herë në vit dhe personel të trajnuar për ndihmën e parë dhe për mbrojtjen nga zjarri. Mjediset, impiantet dhe mjetet kontrollohen sipas një programi të shkruar.
charter-protection-insurance-title = Sigurimet
charter-protection-insurance =
    Një policë sigurimi e përgjegjësisë civile mbulon dëmet që njerëzit mund të pësojnë ose të shkaktojnë gjatë veprimtarive. Kush pëson një dëm merr nga përgjegjësi i shërbimit informacionin për njoftimin e dëmit te shoqëria e sigurimit.

## Complaints and recourse

charter-complaints = Ankesat dhe ankimi
charter-complaints-introduction =
    Ankesa është mënyra më e drejtpërdrejtë për të na thënë se diçka nuk ka funksionuar. <strong>Paraqitja e saj nuk sjell asnjë pasojë</strong> as për atë që e paraqet, as për personin që ndiqet nga ne.
charter-complaints-who-title = Kush mund ta paraqesë
charter-complaints-how-title = Si paraqitet
charter-complaints-how =
    Mund të përdoret formulari bashkëngjitur ose të shkruhet lirisht; ankesën me gojë e shënon me shkrim ai që e merr dhe rilexohet së bashku. Ankesat anonime shqyrtohen, por nuk mund të marrin përgjigje personale.
charter-complaints-email = Posta elektronike
charter-complaints-phone = Telefoni
charter-complaints-post = Me postë ose dorazi
charter-complaints-person = Përgjigjet
charter-complaints-times-title = Çfarë ndodh, dhe kur
charter-complaints-times =
    Çdo ankesë ndjek të njëjtën rrugë, dhe kush e ka paraqitur mund të mësojë në çdo kohë se ku ka arritur ajo.
charter-complaints-step = Hapi
charter-complaints-action = Çfarë ndodh
charter-complaints-term = Afati
charter-complaints-receipt = Konfirmimi i marrjes
charter-complaints-receipt-action = Kush ka paraqitur ankesën merr një numër dhe emrin e personit që merret me të.
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [one] një ditë pune
       *[other] { $charter-receipt-days } ditë pune
    }
charter-complaints-inquiry = Shqyrtimi
charter-complaints-inquiry-action = Dëgjojmë personat e përfshirë, verifikojmë faktet dhe ndreqim menjëherë atë që mund të ndreqet menjëherë.
charter-complaints-reply = Përgjigjja
charter-complaints-reply-action = Përgjigje me shkrim dhe e arsyetuar, me veprimet e vendosura dhe afatin e tyre.
charter-complaints-reply-term =
    { $charter-reply-days ->
        [one] një ditë
       *[other] { $charter-reply-days } ditë
    }
charter-complaints-appeal = Ankimi
charter-complaints-appeal-action = Kush nuk është i kënaqur me përgjigjen i drejtohet personit të treguar më poshtë, i cili e rishqyrton rastin pa qenë i përfshirë në të.
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [one] një ditë
       *[other] { $charter-appeal-days } ditë
    }
charter-complaints-recourse-title = Ankimi ndaj përgjegjësve
charter-complaints-recourse =
    Ligji parashikon që përfituesit mund të ankohen ndaj atyre që drejtojnë shërbimet. Kundër përgjigjes ndaj një ankese, ose nëse përgjigjja nuk vjen në kohë, mund të bëhet ankim me shkrim te personi i treguar këtu, i cili vendos <strong>brenda { $charter-appeal-days ->
        [one] një dite
       *[other] { $charter-appeal-days } ditëve
    }</strong>, pasi ka dëgjuar ankuesin dhe përgjegjësin e shërbimit.
charter-complaints-appeal-person = Vendos për ankimin

## Yearly update

charter-update = Përditësimi i Kartës
charter-update-text =
    Karta përditësohet çdo vit. Ky botim vlen për vitin { $charter-year }; botimi i ri paraqet rezultatet e arritura, standardet e rishikuara dhe ndryshimet në shërbime. Para se ta miratojmë, kërkojmë mendimin e atyre që i përdorin shërbimet dhe të atyre që punojnë në to. Një ndryshim i rëndësishëm gjatë vitit u njoftohet menjëherë atyre që i prek.
charter-update-copies =
    Karta i dorëzohet çdo personi në takimin e parë dhe gjendet në të gjitha selitë dhe në faqen tonë të internetit. Me kërkesë, e shpjegojmë me gojë dhe e japim të shtypur me shkronja të mëdha.
charter-update-next = Përditësimi i ardhshëm
charter-update-edition = Botimi
charter-update-approved = Miratuar nga

## Contacts

charter-contacts = Selitë dhe kontaktet
charter-contacts-introduction = Në çdo seli gjenden Karta, pyetësori dhe formulari për ankesa dhe sugjerime.
charter-contacts-office = Selia
charter-contacts-hours = Oraret
charter-contacts-reach = Kontaktet
charter-contacts-identity-title = Kooperativa
charter-contacts-name = Emërtimi
charter-contacts-address = Selia ligjore
charter-contacts-vat = Numri i TVSH-së
charter-contacts-register = Regjistri i kooperativave
charter-contacts-phone = Telefoni
charter-contacts-email = Posta elektronike
charter-contacts-certified-email = Posta elektronike e certifikuar (PEC)
charter-contacts-web = Faqja e internetit

## Annex: satisfaction questionnaire

charter-questionnaire = Pyetësori i kënaqësisë
charter-questionnaire-introduction =
    Pyetësori është anonim dhe kërkon pesë minuta. Për çdo pohim shënoni kutinë që i përgjigjet më mirë përvojës suaj të vitit të fundit; nëse një pohim nuk ka të bëjë me ju, përdorni kolonën e fundit.
charter-questionnaire-service = Shërbimi
charter-questionnaire-as = Përgjigjem si
charter-questionnaire-role-other = tjetër
charter-questionnaire-statement = Sa jeni dakord me këto pohime?
charter-questionnaire-never = aspak
charter-questionnaire-little = pak
charter-questionnaire-fairly = mjaft
charter-questionnaire-much = shumë
charter-questionnaire-fully = plotësisht
charter-questionnaire-not-applicable = nuk më takon
charter-questionnaire-information = Informacioni që mora në fillim ishte i qartë dhe i plotë.
charter-questionnaire-waiting = Koha e pritjes ishte e arsyeshme.
charter-questionnaire-welcome = Më kanë mirëpritur dhe më kanë respektuar.
charter-questionnaire-staff = Njerëzit që punojnë në shërbim janë të aftë dhe të gatshëm për të ndihmuar.
charter-questionnaire-places = Mjediset janë të pastra, të sigurta dhe mikpritëse.
charter-questionnaire-privacy = Konfidencialiteti im respektohet.
charter-questionnaire-problems = Kur ka një problem, trajtohet shpejt.
charter-questionnaire-overall = Në tërësi shërbimi më kënaq.
charter-questionnaire-best = Çfarë keni vlerësuar më shumë?
charter-questionnaire-better = Çfarë duhet të përmirësojmë?
charter-questionnaire-return =
    Pyetësorin mund ta lini në kutinë e çdo selie ose ta dërgoni në { $charter-complaint-email }. Faleminderit.

## Annex: form for complaints and suggestions

charter-complaint-form = Formular për ankesa dhe sugjerime
charter-complaint-form-introduction =
    Mund ta plotësoni formularin vetë ose me ndihmën e një personi të besuar. Nëse lini një kontakt, do të merrni përgjigje me shkrim brenda { $charter-reply-days ->
        [one] një dite
       *[other] { $charter-reply-days } ditëve
    }.
charter-complaint-form-kind = Dëshiroj të paraqes
charter-complaint-form-kind-complaint = një ankesë
charter-complaint-form-kind-suggestion = një sugjerim
charter-complaint-form-kind-praise = një vlerësim pozitiv
charter-complaint-form-name = Emri dhe mbiemri
charter-complaint-form-reach = Telefoni ose posta elektronike
charter-complaint-form-address = Adresa
charter-complaint-form-service = Shërbimi
charter-complaint-form-day = Data e ngjarjes
charter-complaint-form-for = E paraqes formularin
charter-complaint-form-for-myself = për vete
charter-complaint-form-for-other = për një person tjetër (emri)
charter-complaint-form-what = Çfarë ka ndodhur, ose çfarë propozoni
charter-complaint-form-wish = Çfarë kërkoni
charter-complaint-form-consent = Të dhënat e shënuara shërbejnë vetëm për trajtimin e këtij njoftimi dhe ruhen sipas Rregullores (BE) 2016/679.
charter-complaint-form-date = Data
charter-complaint-form-signature = Nënshkrimi
charter-complaint-form-office = Plotësohet nga kooperativa
charter-complaint-form-number = Numri
charter-complaint-form-received = Marrë më
charter-complaint-form-by = Nga
charter-complaint-form-answered = Përgjigjur më
