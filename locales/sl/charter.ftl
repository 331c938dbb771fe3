### The service charter (Italian Law 328/2000, Article 13): texts that every cooperative shares.

charter-title = Listina storitev
charter-subtitle = Izdaja { $charter-year }

## Premise

charter-premise = Uvod
charter-premise-commitment =
    Kar je zapisano v tej Listini, nas zavezuje. Kdor jo bere, <strong>ve, kaj lahko pričakuje</strong>, lahko <strong>preveri, ali to dobi</strong>, in <strong>zahteva pojasnilo</strong>, kadar ni tako. Zato Listina navaja izmerjene vrednosti ob ciljih, za vsako storitev imenuje odgovorno osebo in pojasnjuje, kako se vloži pritožba in na koga se je mogoče obrniti, če odgovor ne zadošča.
charter-premise-law-title = Kaj zahteva zakon
charter-premise-law =
    Italijanski zakon št. 328 z dne 8. novembra 2000, okvirni zakon o socialnih storitvah, v 13. členu od izvajalcev socialnih storitev zahteva, da sprejmejo listino, ki te storitve opisuje. Preglednica kaže, kje je posamezna zahtevana vsebina.
charter-premise-law-asked = Zakon zahteva
charter-premise-law-answered = Poglavje
charter-premise-law-access = Merila za dostop do storitev
charter-premise-law-working = Način delovanja storitev
charter-premise-law-judging = Pogoje, ki uporabnikom in njihovim predstavnikom omogočajo oceno storitev
charter-premise-law-protection = Postopke, ki zagotavljajo varstvo uporabnikov
charter-premise-law-recourse = Možnost ugovora zoper odgovorne za storitve
charter-premise-norms-title = Pravna podlaga
charter-premise-norms =
    Poleg okvirnega zakona o socialnih storitvah Listina upošteva tudi spodaj navedene predpise. Njihova besedila so na vpogled na našem sedežu.
charter-premise-norm = Predpis
charter-premise-subject = Vsebina

## About us

charter-about = Kdo smo
charter-about-history-title = Naša zgodba
charter-about-mission-title = Poslanstvo
charter-about-values-title = Vrednote
charter-about-structure-title = Kako smo organizirani
charter-about-structure =
    { $organisation-name } je zadruga: o najpomembnejših zadevah odloča občni zbor, na katerem ima vsak član en glas. { $workforce-members ->
        [one] Zadruga ima { $workforce-members } člana
        [two] Zadruga ima { $workforce-members } člana
        [few] Zadruga ima { $workforce-members } člane
       *[other] Zadruga ima { $workforce-members } članov
    }; { $workforce-employees ->
        [one] storitve izvaja { $workforce-employees } oseba
        [two] storitve izvajata { $workforce-employees } osebi
        [few] storitve izvajajo { $workforce-employees } osebe
       *[other] storitve izvaja { $workforce-employees } oseb
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , pomaga pa { $workforce-volunteers } prostovoljec
        [two] , pomagata pa { $workforce-volunteers } prostovoljca
        [few] , pomagajo pa { $workforce-volunteers } prostovoljci
       *[other] , pomaga pa { $workforce-volunteers } prostovoljcev
    }. Organigram kaže, kdo je za kaj odgovoren.
charter-about-chart-alt = Organigram zadruge: od občnega zbora članov prek vodstva do funkcij in storitev, z imeni odgovornih oseb.
charter-about-consortium-title = Konzorcij
charter-about-consortium =
    { $organisation-name } je članica konzorcija { $consortium-name }, ki združuje { $member-count ->
        [one] { $member-count } socialno zadrugo
        [two] { $member-count } socialni zadrugi
        [few] { $member-count } socialne zadruge
       *[other] { $member-count } socialnih zadrug
    }: { $members }. S konzorcijem imamo skupno politiko kakovosti, načela te Listine, usposabljanje osebja in notranje presoje. Sistem vodenja izpolnjuje zahteve standarda { $standard-name }.

## Principles

charter-principles = Načela
charter-principles-introduction =
    Delamo po načelih, ki v Italiji veljajo za izvajanje javnih storitev. Za vsako od njih povemo, kaj pri nas pomeni v praksi.
charter-principles-list =
    <ul>
    <li><strong>Enakost.</strong> Storitve so dostopne vsem, ne glede na spol, starost, poreklo, jezik, vero, prepričanje, spolno usmerjenost ali premoženjsko stanje. Enakost ne pomeni enakega kalupa: vsaka obravnava upošteva posameznika.</li>
    <li><strong>Nepristranskost.</strong> Kdor dela pri nas, ravna stvarno in pravično. Pravila so zapisana, veljajo za vse in jih pojasnimo tistim, ki se jih morajo držati.</li>
    <li><strong>Neprekinjenost.</strong> Storitve potekajo redno, ob objavljenih urah. Prekinitev napovemo vnaprej, z razlogom in ukrepi, ki zmanjšajo nevšečnosti.</li>
    <li><strong>Sodelovanje.</strong> Ljudje soodločajo o tem, kar se jih tiče, lahko vidijo dokumente, ki govorijo o njih, dajejo predloge, povedo svoje mnenje o storitvi in dobijo odgovor.</li>
    <li><strong>Učinkovitost in uspešnost.</strong> S sredstvi ravnamo skrbno, rezultate primerjamo s cilji in popravimo, kar ne deluje.</li>
    <li><strong>Pravica do izbire.</strong> Vsakdo lahko med storitvami, ki so na voljo, izbere tisto, ki najbolje ustreza njegovim potrebam, in si lahko premisli.</li>
    <li><strong>Zaupnost.</strong> O ljudeh, ki jih srečujemo, vemo to, kar je potrebno za storitev, in nič več. Te podatke skrbno varujemo.</li>
    </ul>

## Services

charter-services = Storitve
charter-services-introduction =
    Pri vsaki storitvi so navedeni dejavnosti, urnik, kraj in oseba, na katero se je mogoče obrniti. Splošni pogoji za dostop so v naslednjem poglavju.
charter-service-activities = Dejavnosti
charter-service-access = Dostop
charter-service-hours = Urnik
charter-service-office = Kraj
charter-service-capacity = Mesta
charter-service-places =
    { $places ->
        [one] { $places } mesto
        [two] { $places } mesti
        [few] { $places } mesta
       *[other] { $places } mest
    }
charter-service-staff = Osebje
charter-service-workers =
    { $workers ->
        [one] { $workers } oseba
        [two] { $workers } osebi
        [few] { $workers } osebe
       *[other] { $workers } oseb
    }
charter-service-fee = Stroški
charter-service-contact = Odgovorna oseba

## Access

charter-access = Dostop
charter-access-introduction =
    Kdor se obrne na nas, ga najprej poslušamo in mu damo jasne informacije, tudi kadar prava storitev ni naša.
charter-access-answer =
    Na vsako prošnjo odgovorimo pisno, <strong>najpozneje v { $charter-access-days ->
        [one] { $charter-access-days } dnevu
        [two] { $charter-access-days } dneh
        [few] { $charter-access-days } dneh
       *[other] { $charter-access-days } dneh
    }</strong>. Zavrnitev je vedno utemeljena in pove, na katero drugo službo se je mogoče obrniti.

## Rights and duties

charter-rights = Pravice in dolžnosti
charter-rights-introduction =
    Dobra storitev temelji na medsebojnem spoštovanju. To so pravice, ki jih zagotavljamo, in zaveze, za katere prosimo.

## Standards of quality

charter-standards = Standardi kakovosti
charter-standards-introduction =
    Standard je obljuba, ki jo je mogoče izmeriti. Za vsako storitev navajamo dejavnik kakovosti, ki šteje za uporabnike, kazalnik, s katerim ga merimo, najnovejšo vrednost in raven, za katero se zavezujemo, da jo bomo ohranjali.
charter-standards-reading =
    Trak primerja vrednost z zavezo, ki jo označuje navpična črta: poln je, kadar je zaveza izpolnjena, in prazen, kadar še ni. Vrednosti se nanašajo na leto pred to izdajo.
charter-standards-factor = Dejavnik
charter-standards-indicator = Kazalnik
charter-standards-value = Vrednost
charter-standards-target = Zaveza
charter-standards-comparison = Primerjava
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = Če standard ni izpolnjen
charter-standards-missed =
    Neizpolnjen standard sproži preverjanje: oseba, odgovorna za storitev, poišče vzroke, predlaga popravek in o izidu obvesti prizadete. Kdor meni, da ni dobil, kar je bilo obljubljeno, lahko s pritožbo zahteva pojasnilo.

## Listening and participation

charter-participation = Poslušanje in sodelovanje
charter-participation-introduction =
    Mnenje tistega, ki storitev uporablja, šteje toliko kot mnenje tistega, ki jo vodi. Zbiramo ga na tri načine.
charter-participation-survey-title = Vprašalnik
charter-participation-survey =
    Enkrat na leto vsem ponudimo vprašalnik, ki je priložen Listini. Je anonimen in ga je mogoče oddati osebno, v nabiralnike na vseh lokacijah ali po e-pošti; kdor želi, lahko za pomoč prosi osebo, ki ji zaupa. Naš cilj je, da <strong>vsaj { $charter-satisfaction-target } %</strong> odgovorov izraža pozitivno oceno.
charter-participation-meetings-title = Srečanja
charter-participation-proposals-title = Predlogi
charter-participation-proposals =
    Predloge in pohvale je mogoče oddati kadar koli, ustno ali s priloženim obrazcem. Vodja kakovosti prebere vse in sporoči predlagatelju, kadar je predlog sprejet.
charter-participation-results-title = Kaj naredimo z rezultati
charter-participation-results =
    Rezultate vprašalnika, število pritožb z odzivnimi časi in sprejete ukrepe izobesimo na lokacijah in objavimo ob letni posodobitvi Listine. Kdor zastopa uporabnike, lahko zaprosi za podrobnejše podatke v anonimni obliki.

## Protection

charter-protection = Varstvo
charter-protection-introduction =
    Varovati ljudi pomeni preprečevati, kar bi lahko poslabšalo njihovo stanje, in ukrepati takoj, ko se to zgodi.
charter-protection-privacy-title = Osebni podatki
charter-protection-privacy =
    Osebne podatke obdelujemo v skladu z Uredbo (EU) 2016/679 (GDPR). Zbiramo jih z razumljivo napisanim obvestilom, vidijo jih samo tisti, ki jih potrebujejo pri svojem delu, hranimo pa jih toliko časa, kolikor določa zakon. Vsakdo lahko zahteva vpogled v svoje podatke, njihov popravek in kopijo.
charter-protection-safety-title = Varnost
charter-protection-safety =
    Vsaka lokacija ima pisno oceno tveganj, načrt za izredne razmere z vajami evakuacije vsaj enkrat na leto ter osebje, usposobljeno za prvo pomoč in gašenje požarov. Prostore, napeljave in vozila preverjamo po pisnem načrtu.
charter-protection-insurance-title = Zavarovanje
charter-protection-insurance =
    Polica za zavarovanje odgovornosti krije škodo, ki jo ljudje med dejavnostmi utrpijo ali povzročijo. Kdor utrpi škodo, od osebe, odgovorne za storitev, dobi informacije za njeno prijavo zavarovalnici.

## Complaints and recourse

charter-complaints = Pritožbe in ugovori
charter-complaints-introduction =
    Pritožba je najbolj neposredna pot, po kateri izvemo, da nekaj ni delovalo. <strong>Vložitev nima nobenih posledic</strong> niti za tistega, ki jo vloži, niti za osebo, ki je vključena pri nas.
charter-complaints-who-title = Kdo jo lahko vloži
charter-complaints-how-title = Kako se vloži
charter-complaints-how =
    Mogoče je uporabiti priloženi obrazec ali pisati prosto; ustno pritožbo zapiše tisti, ki jo sprejme, in jo skupaj preberemo. Anonimne pritožbe obravnavamo, vendar nanje ne moremo osebno odgovoriti.
charter-complaints-email = E-pošta
charter-complaints-phone = Telefon
charter-complaints-post = Po pošti ali osebno
charter-complaints-person = Odgovarja
charter-complaints-times-title = Kaj se zgodi in kdaj
charter-complaints-times =
    Vsaka pritožba gre po isti poti in kdor jo je vložil, lahko vsak trenutek izve, do kod je prišla.
charter-complaints-step = Korak
charter-complaints-action = Kaj se zgodi
charter-complaints-term = Rok
charter-complaints-receipt = Potrdilo
charter-complaints-receipt-action = Kdor je vložil pritožbo, dobi številko in ime osebe, ki jo obravnava.
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [one] { $charter-receipt-days } delovni dan
        [two] { $charter-receipt-days } delovna dneva
        [few] { $charter-receipt-days } delovni dnevi
       *[other] { $charter-receipt-days } delovnih dni
    }
charter-complaints-inquiry = Obravnava
charter-complaints-inquiry-action = Poslušamo vpletene, preverimo dejstva in takoj popravimo, kar je mogoče takoj popraviti.
charter-complaints-reply = Odgovor
charter-complaints-reply-action = Pisni in utemeljeni odgovor s sprejetimi ukrepi in njihovimi roki.
charter-complaints-reply-term =
    { $charter-reply-days ->
        [one] { $charter-reply-days } dan
        [two] { $charter-reply-days } dneva
        [few] { $charter-reply-days } dnevi
       *[other] { $charter-reply-days } dni
    }
charter-complaints-appeal = Ugovor
charter-complaints-appeal-action = Kdor z odgovorom ni zadovoljen, se obrne na spodaj navedeno osebo, ki primer znova preuči in pri njem prej ni sodelovala.
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [one] { $charter-appeal-days } dan
        [two] { $charter-appeal-days } dneva
        [few] { $charter-appeal-days } dnevi
       *[other] { $charter-appeal-days } dni
    }
charter-complaints-recourse-title = Ugovor zoper odgovorne
charter-complaints-recourse =
    Zakon določa, da lahko uporabniki vložijo ugovor zoper odgovorne za vodenje storitev. Zoper odgovor na pritožbo ali če odgovor ne prispe pravočasno, je mogoče vložiti pisni ugovor pri osebi, navedeni tukaj, ki odloči <strong>najpozneje v { $charter-appeal-days ->
        [one] { $charter-appeal-days } dnevu
        [two] { $charter-appeal-days } dneh
        [few] { $charter-appeal-days } dneh
       *[other] { $charter-appeal-days } dneh
    }</strong>, potem ko posluša vlagatelja in osebo, odgovorno za storitev.
charter-complaints-appeal-person = O ugovoru odloča

## Yearly update

charter-update = Posodabljanje Listine
charter-update-text =
    Listino posodobimo vsako leto. Ta izdaja velja za leto { $charter-year }; nova bo vsebovala dosežene rezultate, prenovljene standarde in spremembe storitev. Preden jo odobrimo, za mnenje vprašamo ljudi, ki storitve uporabljajo, in tiste, ki jih izvajajo. Pomembno spremembo med letom takoj sporočimo vsem, ki jih zadeva.
charter-update-copies =
    Listino ob prvem srečanju izročimo vsaki osebi, na voljo je na vseh lokacijah in na našem spletnem mestu. Na željo jo razložimo ustno in jo damo v povečanem tisku.
charter-update-next = Naslednja posodobitev
charter-update-edition = Izdaja
charter-update-approved = Odobritev

## Contacts

charter-contacts = Lokacije in kontakti
charter-contacts-introduction = Na vsaki lokaciji so na voljo Listina, vprašalnik ter obrazec za pritožbe in predloge.
charter-contacts-office = Lokacija
charter-contacts-hours = Urnik
charter-contacts-reach = Kontaktni podatki
charter-contacts-identity-title = Zadruga
charter-contacts-name = Ime
charter-contacts-address = Sedež
charter-contacts-vat = ID za DDV
charter-contacts-register = Vpis v register zadrug
charter-contacts-phone = Telefon
charter-contacts-email = E-pošta
charter-contacts-certified-email = Overjena e-pošta (PEC)
charter-contacts-web = Spletno mesto

## Annex: satisfaction questionnaire

charter-questionnaire = Vprašalnik o zadovoljstvu
charter-questionnaire-introduction =
    Vprašalnik je anonimen in vzame pet minut. Pri vsaki trditvi označite polje, ki najbolje ustreza vaši izkušnji v zadnjem letu; če se trditev na vas ne nanaša, uporabite zadnji stolpec.
charter-questionnaire-service = Storitev
charter-questionnaire-as = Odgovarjam kot
charter-questionnaire-role-other = drugo
charter-questionnaire-statement = Koliko se strinjate s temi trditvami?
charter-questionnaire-never = sploh ne
charter-questionnaire-little = malo
charter-questionnaire-fairly = precej
charter-questionnaire-much = zelo
charter-questionnaire-fully = povsem
charter-questionnaire-not-applicable = ne velja zame
charter-questionnaire-information = Informacije na začetku so bile jasne in popolne.
charter-questionnaire-waiting = Čakalni časi so bili razumni.
charter-questionnaire-welcome = Sprejeli so me prijazno in spoštljivo.
charter-questionnaire-staff = Ljudje, ki storitev izvajajo, so strokovni in ustrežljivi.
charter-questionnaire-places = Prostori so čisti, varni in prijetni.
charter-questionnaire-privacy = Moja zasebnost je spoštovana.
charter-questionnaire-problems = Kadar nastane težava, se je hitro lotijo.
charter-questionnaire-overall = Na splošno me storitev zadovoljuje.
charter-questionnaire-best = Kaj vam je bilo najbolj všeč?
charter-questionnaire-better = Kaj bi morali izboljšati?
charter-questionnaire-return =
    Vprašalnik lahko oddate v nabiralnik na kateri koli lokaciji ali ga pošljete na { $charter-complaint-email }. Hvala.

## Annex: form for complaints and suggestions

charter-complaint-form = Obrazec za pritožbe in predloge
charter-complaint-form-introduction =
    Obrazec lahko izpolnite sami ali s pomočjo osebe, ki ji zaupate. Če pustite naslov ali telefonsko številko, boste pisni odgovor dobili najpozneje v { $charter-reply-days ->
        [one] { $charter-reply-days } dnevu
        [two] { $charter-reply-days } dneh
        [few] { $charter-reply-days } dneh
       *[other] { $charter-reply-days } dneh
    }.
charter-complaint-form-kind = Oddajam
charter-complaint-form-kind-complaint = pritožbo
charter-complaint-form-kind-suggestion = predlog
charter-complaint-form-kind-praise = pohvalo
charter-complaint-form-name = Ime in priimek
charter-complaint-form-reach = Telefon ali e-pošta
charter-complaint-form-address = Naslov
charter-complaint-form-service = Storitev
charter-complaint-form-day = Datum dogodka
charter-complaint-form-for = Obrazec oddajam
charter-complaint-form-for-myself = zase
charter-complaint-form-for-other = za drugo osebo (ime)
charter-complaint-form-what = Kaj se je zgodilo ali kaj predlagate
charter-complaint-form-wish = Kaj želite doseči
charter-complaint-form-consent = Navedene podatke uporabimo samo za obravnavo tega sporočila in jih hranimo v skladu z Uredbo (EU) 2016/679 (GDPR).
charter-complaint-form-date = Datum
charter-complaint-form-signature = Podpis
charter-complaint-form-office = Izpolni zadruga
charter-complaint-form-number = Številka
charter-complaint-form-received = Prejeto dne
charter-complaint-form-by = Prejel/-a
charter-complaint-form-answered = Odgovorjeno dne
