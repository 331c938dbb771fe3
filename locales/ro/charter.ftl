### The service charter (Italian Law 328/2000, Article 13): texts that every cooperative shares.

charter-title = Carta serviciilor
charter-subtitle = Ediția { $charter-year }

## Premise

charter-premise = Introducere
charter-premise-commitment =
    Ceea ce este scris aici ne angajează. Oricine citește poate <strong>să știe la ce să se aștepte</strong>, <strong>să verifice dacă primește ce i s-a promis</strong> și <strong>să ceară socoteală</strong> atunci când acest lucru nu se întâmplă. De aceea, Carta prezintă valorile măsurate alături de obiective, numește pentru fiecare serviciu o persoană responsabilă și explică cum se depune o reclamație și la cine se poate apela dacă răspunsul nu este suficient.
charter-premise-law-title = Ce cere legea
charter-premise-law =
    Articolul 13 din Legea italiană nr. 328 din 8 noiembrie 2000, legea-cadru a asistenței sociale, cere furnizorilor de servicii sociale să adopte o cartă care să le descrie. Tabelul arată unde se găsește fiecare dintre elementele cerute.
charter-premise-law-asked = Legea cere
charter-premise-law-answered = Capitolul
charter-premise-law-access = Criteriile de acces la servicii
charter-premise-law-working = Modul de funcționare a serviciilor
charter-premise-law-judging = Condițiile care le permit beneficiarilor și reprezentanților lor să evalueze serviciile
charter-premise-law-protection = Procedurile care asigură protecția beneficiarilor
charter-premise-law-recourse = Posibilitatea de a contesta deciziile celor care răspund de servicii
charter-premise-norms-title = Acte normative de referință
charter-premise-norms =
    Pe lângă legea-cadru a asistenței sociale, Carta ține seama de actele enumerate mai jos. Textele lor pot fi consultate la sediul nostru.
charter-premise-norm = Referință
charter-premise-subject = Obiect

## About us

charter-about = Cine suntem
charter-about-history-title = Istoria noastră
charter-about-mission-title = Misiunea
charter-about-values-title = Valorile
charter-about-structure-title = Cum suntem organizați
charter-about-structure =
    { $organisation-name } este o cooperativă: deciziile cele mai importante aparțin adunării generale, în care fiecare membru are un vot. { $workforce-members ->
        [one] Cooperativa are un membru
        [few] Cooperativa are { $workforce-members } membri
       *[other] Cooperativa are { $workforce-members } de membri
    }; { $workforce-employees ->
        [one] în servicii lucrează o persoană
        [few] în servicii lucrează { $workforce-employees } persoane
       *[other] în servicii lucrează { $workforce-employees } de persoane
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , cu ajutorul unui voluntar
        [few] , cu ajutorul a { $workforce-volunteers } voluntari
       *[other] , cu ajutorul a { $workforce-volunteers } de voluntari
    }. Organigrama arată cine de ce anume răspunde.
charter-about-chart-alt = Organigrama cooperativei: de la adunarea generală a membrilor la conducere, funcții și servicii, cu numele responsabililor.
charter-about-consortium-title = Consorțiul
charter-about-consortium =
    { $organisation-name } face parte din consorțiul { $consortium-name }, care reunește { $member-count ->
        [one] o cooperativă socială
        [few] { $member-count } cooperative sociale
       *[other] { $member-count } de cooperative sociale
    }: { $members }. Împreună cu consorțiul avem aceeași politică referitoare la calitate, aceleași principii cuprinse în această Cartă, aceeași formare a personalului și aceleași audituri interne. Sistemul de management respectă cerințele standardului { $standard-name }.

## Principles

charter-principles = Principiile
charter-principles-introduction =
    Lucrăm după principiile care guvernează furnizarea serviciilor publice în Italia. Despre fiecare dintre ele spunem ce înseamnă la noi, în practică.
charter-principles-list =
    <ul>
    <li><strong>Egalitate.</strong> Serviciile sunt accesibile tuturor, fără deosebire de sex, vârstă, origine, limbă, religie, opinii, orientare sexuală sau situație materială. Egalitate nu înseamnă uniformitate: fiecare intervenție ține seama de persoană.</li>
    <li><strong>Imparțialitate.</strong> Cine lucrează cu noi se poartă cu obiectivitate și dreptate. Regulile sunt scrise, sunt valabile pentru toți și le sunt explicate celor care trebuie să le respecte.</li>
    <li><strong>Continuitate.</strong> Serviciile se desfășoară cu regularitate, în programul anunțat. O întrerupere se comunică din timp, împreună cu motivul și cu măsurile care îi reduc neajunsurile.</li>
    <li><strong>Participare.</strong> Oamenii iau parte la deciziile care îi privesc, pot vedea documentele care vorbesc despre ei, pot face propuneri, își pot spune părerea despre serviciu și primesc un răspuns.</li>
    <li><strong>Eficiență și eficacitate.</strong> Folosim resursele cu grijă, comparăm rezultatele cu obiectivele și corectăm ceea ce nu funcționează.</li>
    <li><strong>Dreptul de a alege.</strong> Fiecare poate alege, dintre serviciile disponibile, pe acela care răspunde cel mai bine nevoilor sale și se poate răzgândi.</li>
    <li><strong>Confidențialitate.</strong> Despre cei pe care îi întâlnim știm ceea ce este necesar pentru serviciu și nimic mai mult. Păstrăm aceste informații cu grijă.</li>
    </ul>

## Services

charter-services = Serviciile
charter-services-introduction =
    Pentru fiecare serviciu sunt indicate activitățile, programul, locul și persoana de contact. Condițiile generale de acces se găsesc în capitolul următor.
charter-service-activities = Activități
charter-service-access = Acces
charter-service-hours = Program
charter-service-office = Sediu
charter-service-capacity = Locuri
charter-service-places =
    { $places ->
        [one] un loc
        [few] { $places } locuri
       *[other] { $places } de locuri
    }
charter-service-staff = Personal
charter-service-workers =
    { $workers ->
        [one] o persoană
        [few] { $workers } persoane
       *[other] { $workers } de persoane
    }
charter-service-fee = Cost
charter-service-contact = Responsabil

## Access

charter-access = Accesul
charter-access-introduction =
    Cine ni se adresează este mai întâi ascultat și primește informații clare, chiar și atunci când serviciul potrivit nu este al nostru.
charter-access-answer =
    La fiecare solicitare răspundem în scris, <strong>în cel mult { $charter-access-days ->
        [one] o zi
        [few] { $charter-access-days } zile
       *[other] { $charter-access-days } de zile
    }</strong>. Un refuz este întotdeauna motivat și arată la ce alt serviciu se poate apela.

## Rights and duties

charter-rights = Drepturi și îndatoriri
charter-rights-introduction =
    Un serviciu bun se sprijină pe respectul reciproc. Acestea sunt drepturile pe care le garantăm și angajamentele pe care le cerem.

## Standards of quality

charter-standards = Standardele de calitate
charter-standards-introduction =
    Un standard este o promisiune care se poate măsura. Pentru fiecare serviciu indicăm factorul de calitate care contează pentru cel care îl folosește, indicatorul cu care îl măsurăm, valoarea cea mai recentă și nivelul pe care ne angajăm să îl menținem.
charter-standards-reading =
    Bara compară valoarea cu angajamentul, marcat de linia verticală: este plină când angajamentul este respectat și goală când încă nu este. Valorile se referă la anul dinaintea acestei ediții.
charter-standards-factor = Factor
charter-standards-indicator = Indicator
charter-standards-value = Valoare
charter-standards-target = Angajament
charter-standards-comparison = Comparație
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = Dacă un standard nu este respectat
charter-standards-missed =
    Un standard neatins declanșează o verificare: responsabilul serviciului caută cauzele, propune o corecție și le comunică rezultatul persoanelor interesate. Cine consideră că nu a primit ceea ce i s-a promis poate cere explicații printr-o reclamație.

## Listening and participation

charter-participation = Ascultare și participare
charter-participation-introduction =
    Părerea celui care folosește un serviciu cântărește la fel de mult ca părerea celui care îl conduce. O aflăm în trei moduri.
charter-participation-survey-title = Chestionarul
charter-participation-survey =
    O dată pe an propunem tuturor chestionarul anexat Cartei. Este anonim și poate fi predat personal, lăsat în cutiile aflate la fiecare sediu sau trimis prin e-mail; cine dorește poate fi ajutat de o persoană de încredere. Obiectivul nostru este ca <strong>cel puțin { $charter-satisfaction-target } %</strong> din răspunsuri să exprime o părere pozitivă.
charter-participation-meetings-title = Întâlnirile
charter-participation-proposals-title = Propunerile
charter-participation-proposals =
    Sugestiile și aprecierile pot fi transmise oricând, prin viu grai sau cu formularul anexat. Responsabilul cu calitatea le citește pe toate și, atunci când o propunere este acceptată, îl anunță pe cel care a făcut-o.
charter-participation-results-title = Ce facem cu rezultatele
charter-participation-results =
    Rezultatele chestionarului, numărul reclamațiilor, cu timpii de răspuns, și acțiunile hotărâte sunt afișate la sedii și publicate odată cu actualizarea anuală a Cartei. Cine îi reprezintă pe beneficiari poate cere datele detaliate, în formă anonimă.

## Protection

charter-protection = Protecția
charter-protection-introduction =
    A-i proteja pe oameni înseamnă a preveni ceea ce le poate înrăutăți starea și a interveni de îndată atunci când se întâmplă.
charter-protection-privacy-title = Datele cu caracter personal
charter-protection-privacy =
    Prelucrăm datele cu caracter personal potrivit Regulamentului (UE) 2016/679 (RGPD). Le colectăm pe baza unei note de informare scrise pe înțelesul tuturor, le văd numai cei care au nevoie de ele în munca lor și le păstrăm pe durata stabilită de lege. Fiecare poate cere să își vadă datele, să obțină corectarea lor și să primească o copie.
charter-protection-safety-title = Siguranța
charter-protection-safety =
    Fiecare sediu are o evaluare scrisă a riscurilor, un plan de urgență, cu exerciții de evacuare cel puțin o dată pe an, și personal instruit pentru primul ajutor și stingerea incendiilor. Spațiile, instalațiile și vehiculele sunt verificate după un program scris.
charter-protection-insurance-title = Asigurările
charter-protection-insurance =
    O poliță de răspundere civilă acoperă pagubele pe care oamenii le pot suferi sau provoca în timpul activităților. Cine suferă o pagubă primește de la responsabilul serviciului informațiile necesare pentru a o declara asigurătorului.

## Complaints and recourse

charter-complaints = Reclamații și contestații
charter-complaints-introduction =
    O reclamație este modul cel mai direct de a ne spune că ceva nu a mers bine. <strong>Depunerea ei nu atrage nicio consecință</strong>, nici pentru cel care o depune, nici pentru persoana care urmează un parcurs la noi.
charter-complaints-who-title = Cine o poate depune
charter-complaints-how-title = Cum se depune
charter-complaints-how =
    Se poate folosi formularul anexat sau se poate scrie liber; o reclamație făcută prin viu grai este consemnată în scris de cel care o primește și recitită împreună. Reclamațiile anonime sunt examinate, dar nu pot primi un răspuns personal.
charter-complaints-email = E-mail
charter-complaints-phone = Telefon
charter-complaints-post = Prin poștă sau personal
charter-complaints-person = Răspunde
charter-complaints-times-title = Ce se întâmplă și când
charter-complaints-times =
    Fiecare reclamație urmează același drum, iar cel care a depus-o poate afla în orice moment în ce stadiu se află.
charter-complaints-step = Etapă
charter-complaints-action = Ce se întâmplă
charter-complaints-term = Termen
charter-complaints-receipt = Confirmare
charter-complaints-receipt-action = Cel care a depus reclamația primește un număr de înregistrare și numele persoanei care se ocupă de ea.
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [one] o zi lucrătoare
        [few] { $charter-receipt-days } zile lucrătoare
       *[other] { $charter-receipt-days } de zile lucrătoare
    }
charter-complaints-inquiry = Examinare
charter-complaints-inquiry-action = Ascultăm persoanele implicate, verificăm faptele și îndreptăm pe loc ceea ce se poate îndrepta pe loc.
charter-complaints-reply = Răspuns
charter-complaints-reply-action = Răspuns scris și motivat, cu acțiunile hotărâte și termenele lor.
charter-complaints-reply-term =
    { $charter-reply-days ->
        [one] o zi
        [few] { $charter-reply-days } zile
       *[other] { $charter-reply-days } de zile
    }
charter-complaints-appeal = Contestație
charter-complaints-appeal-action = Cine nu este mulțumit de răspuns se adresează persoanei indicate mai jos, care reexaminează cazul fără să fi fost implicată în el.
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [one] o zi
        [few] { $charter-appeal-days } zile
       *[other] { $charter-appeal-days } de zile
    }
charter-complaints-recourse-title = Contestația împotriva celor responsabili
charter-complaints-recourse =
    Legea prevede că beneficiarii pot contesta deciziile celor care răspund de gestionarea serviciilor. Împotriva răspunsului la o reclamație sau dacă răspunsul nu sosește la timp se poate face o contestație scrisă, adresată persoanei indicate aici, care decide <strong>în cel mult { $charter-appeal-days ->
        [one] o zi
        [few] { $charter-appeal-days } zile
       *[other] { $charter-appeal-days } de zile
    }</strong>, după ce îi ascultă pe cel care contestă și pe responsabilul serviciului.
charter-complaints-appeal-person = Decide asupra contestației

## Yearly update

charter-update = Actualizarea Cartei
charter-update-text =
    Carta se actualizează în fiecare an. Ediția de față este valabilă pentru anul { $charter-year }; cea nouă va cuprinde rezultatele obținute, standardele revizuite și modificările aduse serviciilor. Înainte de a o aproba, le cerem părerea celor care folosesc serviciile și celor care lucrează în ele. O schimbare importantă survenită în cursul anului este comunicată de îndată celor pe care îi privește.
charter-update-copies =
    Carta i se înmânează fiecărei persoane la prima întâlnire și este disponibilă la toate sediile și pe site-ul nostru. La cerere, o explicăm prin viu grai și o punem la dispoziție cu litere mari.
charter-update-next = Următoarea actualizare
charter-update-edition = Ediția
charter-update-approved = Aprobată de

## Contacts

charter-contacts = Sedii și contacte
charter-contacts-introduction = La fiecare sediu se găsesc Carta, chestionarul și formularul pentru reclamații și sugestii.
charter-contacts-office = Sediu
charter-contacts-hours = Program
charter-contacts-reach = Date de contact
charter-contacts-identity-title = Cooperativa
charter-contacts-name = Denumire
charter-contacts-address = Sediu social
charter-contacts-vat = Cod TVA
charter-contacts-register = Înscriere în registrul cooperativelor
charter-contacts-phone = Telefon
charter-contacts-email = E-mail
charter-contacts-certified-email = E-mail certificat (PEC)
charter-contacts-web = Site

## Annex: satisfaction questionnaire

charter-questionnaire = Chestionar de satisfacție
charter-questionnaire-introduction =
    Chestionarul este anonim și durează cinci minute. Pentru fiecare afirmație, bifați căsuța care corespunde cel mai bine experienței dumneavoastră din ultimul an; dacă o afirmație nu vă privește, folosiți ultima coloană.
charter-questionnaire-service = Serviciul
charter-questionnaire-as = Răspund ca
charter-questionnaire-role-other = altă situație
charter-questionnaire-statement = Cât de mult sunteți de acord cu aceste afirmații?
charter-questionnaire-never = deloc
charter-questionnaire-little = puțin
charter-questionnaire-fairly = destul
charter-questionnaire-much = mult
charter-questionnaire-fully = total
charter-questionnaire-not-applicable = nu e cazul
charter-questionnaire-information = Informațiile primite la început au fost clare și complete.
charter-questionnaire-waiting = Timpii de așteptare au fost rezonabili.
charter-questionnaire-welcome = Am avut parte de o primire bună și de respect.
charter-questionnaire-staff = Persoanele care lucrează în serviciu sunt competente și binevoitoare.
charter-questionnaire-places = Spațiile sunt curate, sigure și primitoare.
charter-questionnaire-privacy = Confidențialitatea îmi este respectată.
charter-questionnaire-problems = Când apare o problemă, este abordată repede.
charter-questionnaire-overall = În ansamblu, serviciul mă mulțumește.
charter-questionnaire-best = Ce ați apreciat cel mai mult?
charter-questionnaire-better = Ce ar trebui să îmbunătățim?
charter-questionnaire-return =
    Puteți lăsa chestionarul în cutia de la fiecare sediu sau îl puteți trimite la { $charter-complaint-email }. Vă mulțumim.

## Annex: form for complaints and suggestions

charter-complaint-form = Formular pentru reclamații și sugestii
charter-complaint-form-introduction =
    Puteți completa formularul personal sau cu ajutorul cuiva de încredere. Dacă lăsați o adresă sau un număr de telefon, veți primi un răspuns scris în cel mult { $charter-reply-days ->
        [one] o zi
        [few] { $charter-reply-days } zile
       *[other] { $charter-reply-days } de zile
    }.
charter-complaint-form-kind = Doresc să transmit
charter-complaint-form-kind-complaint = o reclamație
charter-complaint-form-kind-suggestion = o sugestie
charter-complaint-form-kind-praise = o apreciere
charter-complaint-form-name = Nume și prenume
charter-complaint-form-reach = Telefon sau e-mail
charter-complaint-form-address = Adresă
charter-complaint-form-service = Serviciul
charter-complaint-form-day = Data evenimentului
charter-complaint-form-for = Depun formularul
charter-complaint-form-for-myself = pentru mine
charter-complaint-form-for-other = pentru altă persoană (numele)
charter-complaint-form-what = Ce s-a întâmplat sau ce propuneți
charter-complaint-form-wish = Ce cereți
charter-complaint-form-consent = Datele de mai sus servesc numai la soluționarea acestei sesizări și sunt păstrate potrivit Regulamentului (UE) 2016/679 (RGPD).
charter-complaint-form-date = Data
charter-complaint-form-signature = Semnătura
charter-complaint-form-office = Se completează de cooperativă
charter-complaint-form-number = Număr
charter-complaint-form-received = Primit la
charter-complaint-form-by = De către
charter-complaint-form-answered = Răspuns la data de
