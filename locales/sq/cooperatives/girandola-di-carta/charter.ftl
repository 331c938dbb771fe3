### The service charter of La Girandola di Carta: what the texts of type A do not fit.

## Premise and access

charter-premise-text =
    Karta e shërbimeve është marrëveshja ndërmjet kooperativës { $organisation-name } dhe njerëzve që ajo ndjek. Është shkruar për <strong>fëmijët dhe të rinjtë</strong>, që kanë të drejtë të marrin shpjegime të kuptueshme për ta, për <strong>prindërit</strong>, për <strong>të moshuarit</strong> dhe ata që kujdesen për ta, për <strong>shkollat</strong> dhe <strong>bashkitë</strong> me të cilat punojmë çdo ditë.
charter-access-who =
    Shërbimet edukative u drejtohen fëmijëve dhe të rinjve deri në tetëmbëdhjetë vjeç dhe familjeve të tyre; ato shkollore nxënësve me aftësi të kufizuara; kujdesi në shtëpi dhe qendra La Mongolfiera personave mbi gjashtëdhjetë e pesë vjeç, ose më të rinjve kur nuk janë të pavarur. Gjendja ekonomike, shtetësia dhe gjuha nuk janë kurrë <strong>arsye përjashtimi</strong>.
charter-access-steps =
    <ol>
    <li><strong>Kërkesa.</strong> E paraqet familja, vetë personi, shkolla ose shërbimi social, sipas shërbimit; kushdo mund të kërkojë informacion pa asnjë detyrim.</li>
    <li><strong>Biseda e parë.</strong> Takojmë personin dhe të afërmit e tij, në shtëpi ose në seli; me fëmijët flasim edhe vetëm, nëse e dëshirojnë.</li>
    <li><strong>Prova.</strong> Në qendra, një ose dy javë për t’u njohur, pa pagesë; në shtëpi dhe në shkollë, një takim i parë me koordinatorin dhe me punonjësin e referencës.</li>
    <li><strong>Propozimi.</strong> Shënojmë me shkrim veprimtaritë, oraret, kostot dhe emrin e punonjësit të referencës.</li>
    <li><strong>Fillimi.</strong> Nënshkruhet marrëveshja dhe caktohet data e verifikimit të parë.</li>
    </ol>

## The course of care, rights

charter-care-welcome =
    Punonjësi i referencës prezantohet para fillimit, në shtëpi ose në shërbim. Dorëzojmë Kartën dhe e lexojmë së bashku; më të vegjëlve u japim një version me vizatime. Muaji i parë është për njohje të ndërsjellë: kushdo mund të ndërrojë mendje.
charter-care-plan =
    Brenda tridhjetë ditëve nga fillimi e shkruajmë planin: për të miturit bashkë me prindërit, pasi kemi dëgjuar fëmijën ose të riun; për të moshuarit bashkë me personin dhe, nëse ai e dëshiron, me familjen. Shkolla dhe shërbimi social marrin pjesë kur ndjekin të njëjtin person. Plani tregon objektiva konkrete, veprimtaritë, kush merret me to dhe kur verifikohen; kush e nënshkruan merr një kopje. E rishikojmë së bashku të paktën çdo gjashtë muaj dhe sa herë që diçka ndryshon.
charter-care-life =
    <ul>
    <li><strong>Oraret</strong> janë të shkruara dhe respektohen; ndryshimi njoftohet një ditë më parë dhe vonesa me telefon.</li>
    <li><strong>Punonjësit</strong> mbeten të njëjtët sa më gjatë që të jetë e mundur; zëvendësuesi prezantohet.</li>
    <li><strong>Veprimtaritë</strong> zgjidhen së bashku: në qendra programi afishohet dhe diskutohet çdo muaj.</li>
    <li><strong>Shtëpia</strong> e atij që na mirëpret ka rregullat e veta dhe ne i respektojmë; çelësat dhe paratë na lihen vetëm me marrëveshje me shkrim.</li>
    <li><strong>Shëndeti</strong> mbetet në dorë të familjes dhe të mjekut; ndihmojmë në marrjen e barnave vetëm nëse e parashikon një marrëveshje.</li>
    </ul>
charter-care-family =
    Prindërit janë edukatorët e parë: marrin informacion çdo javë, takohen me punonjësit të paktën tri herë në vit dhe e nënshkruajnë planin. Në shërbimet për të moshuarit familja merr pjesë në verifikime kur personi e dëshiron; kush kujdeset për një familjar gjen një sportel dhe një grup mujor.
charter-care-discharge =
    Përfundimi përgatitet që në fillim. Kur objektivat janë arritur, ose kur një shërbim tjetër përshtatet më mirë, caktojmë me personin, me familjen dhe me atë që e ka propozuar shërbimin kohën dhe hapat, dorëzojmë një raport me shkrim dhe mbetemi në dispozicion në muajt që vijojnë. Kush është regjistruar vetë mund të tërhiqet në çdo çast; nëse shërbimi është vendosur nga një ent publik, e diskutojmë bashkë me të. Përfundimi i vendosur nga ne është i jashtëzakonshëm: ndodh vetëm për arsye të rënda, të shkruara dhe të diskutuara, kurrë si ndëshkim dhe kurrë pa një alternativë.
charter-rights-first-title = Kush i përdor shërbimet ka të drejtë
charter-rights-first =
    <ul>
    <li>të thirret me emër dhe të trajtohet me respekt, në çdo moshë;</li>
    <li>të marrë informacion të kuptueshëm për veprimtaritë, kostot dhe rregullat;</li>
    <li>ta thotë mendimin e vet, edhe si fëmijë, dhe të dëgjohet;</li>
    <li>ta njohë planin e vet dhe të ketë një kopje të tij;</li>
    <li>të luajë, të mësojë, të pushojë, të takojë të tjerë;</li>
    <li>të vazhdojë të jetojë në shtëpinë e vet, për aq kohë sa është e mundur;</li>
    <li>të mbrohet nga dhuna, poshtërimet dhe lënia pas dore;</li>
    <li>të shprehë kritika pa pasur frikë nga pasojat.</li>
    </ul>
charter-rights-second =
    <ul>
    <li>të dëgjohen dhe të mbështeten;</li>
    <li>të marrin informacion për fëmijët e mitur dhe, me pëlqimin e tyre, për familjarët e rritur;</li>
    <li>të marrin pjesë në verifikimet e planit dhe në vlerësimin e shërbimit;</li>
    <li>të dinë gjithmonë kujt t’i drejtohen.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    Në qendra fëmijët, të rinjtë dhe të moshuarit mblidhen një herë në muaj dhe i shënojnë vendimet e tyre. Dy herë në vit ftojmë familjet, shkollat dhe bashkitë në një takim ku paraqesim rezultatet dhe mbledhim propozime.
charter-protection-special-title = Mbrojtja e të miturve dhe e personave të cenueshëm
charter-protection-special =
    Kush punon me të miturit paraqet vërtetimin e gjendjes gjyqësore dhe ndjek çdo vit një trajnim për shenjat e keqtrajtimit. Asnjë punonjës nuk publikon pamje të atyre që ndjek. Çdo dyshim i njoftohet po atë ditë Drejtorisë, e cila njofton shërbimet sociale ose autoritetin gjyqësor; kush njofton gëzon mbrojtje. Për ata që nuk mund të vendosin vetë bashkëpunojmë me ndihmësin e caktuar nga gjykata (amministratore di sostegno).
charter-complaints-who =
    Mund ta paraqesin personat që i përdorin shërbimet, edhe kur janë të mitur, prindërit dhe familjarët, kujdestari ligjor ose ndihmësi i caktuar nga gjykata, shkollat, shoqatat që përfaqësojnë përfituesit, kushdo që ka qenë dëshmitar i ngjarjes.
charter-complaints-outside =
    Kushdo mund t’u drejtohet gjithmonë edhe bashkisë ose entit që na e ka besuar shërbimin, shkollës, avokatit rajonal të fëmijëve (garante per l’infanzia e l’adolescenza), avokatit të popullit (difensore civico) dhe autoritetit gjyqësor.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = përfitues
