### The service charter of work-integration cooperatives (type B).

## Premise

charter-premise-text =
    Carta serviciilor este pactul dintre { $organisation-name } și cei care îi acordă încredere. Este scrisă pentru <strong>clienții</strong>, publici și privați, care ne încredințează o lucrare; pentru <strong>persoanele în inserție profesională</strong> și pentru cei care caută un parcurs; pentru <strong>serviciile</strong> care le asistă; pentru <strong>asociațiile</strong> care le reprezintă.

    O cooperativă de tip B face două lucruri deodată: vinde bunuri și servicii pe piață și, prin această muncă, le redă un loc în societate celor excluși din ea. Carta spune ce le promitem și unora, și celorlalți.

## Services

charter-service-workers =
    { $workers ->
        [one] o persoană
        [few] { $workers } persoane
       *[other] { $workers } de persoane
    }{ $workers ->
        [1]
            { $disadvantaged-workers ->
                [0] {""}
               *[other] , în inserție profesională
            }
       *[other]
            { $disadvantaged-workers ->
                [0] , niciuna în inserție profesională
                [one] , dintre care una în inserție profesională
                [few] , dintre care { $disadvantaged-workers } în inserție profesională
               *[other] , dintre care { $disadvantaged-workers } în inserție profesională
            }
    }

## Access

charter-access-who-title = Cui ne adresăm
charter-access-who =
    Lucrăm pentru instituții publice, întreprinderi, asociații și particulari, fără sume minime. Parcursurile de inserție sunt deschise <strong>persoanelor defavorizate</strong> menționate la articolul 4 din Legea italiană nr. 381 din 8 noiembrie 1991 privind cooperativele sociale și celor aflați într-o situație de vulnerabilitate recunoscută de serviciile locale.
charter-access-steps-title = Pentru cei care ne încredințează o lucrare
charter-access-steps =
    <ol>
    <li><strong>Cererea</strong> sosește prin telefon, prin e-mail sau la ghișeu; o preia responsabilul serviciului.</li>
    <li><strong>Vizita la fața locului</strong>, atunci când lucrarea o cere, este gratuită și ajută la înțelegerea nevoilor, a constrângerilor și a riscurilor.</li>
    <li><strong>Devizul</strong> este scris și detaliat: lucrări, termene, prețuri, garanții, partea de muncă încredințată persoanelor în inserție.</li>
    <li><strong>Comanda</strong> se confirmă în scris; din acel moment clientul are o persoană de contact.</li>
    </ol>
charter-access-priority-title = Pentru cei care caută un parcurs profesional
charter-access-priority =
    Propunerea vine de la serviciul care asistă persoana, de la serviciul public de ocupare pentru persoanele cu dizabilități (collocamento mirato) sau chiar de la persoană. Responsabilul cu inserția profesională se întâlnește cu ea, află ce interese, capacități și limite are și vizitează împreună cu ea un loc de muncă. Când candidaturile depășesc numărul locurilor, contează urgența situației, potrivirea dintre sarcină și capacitățile persoanei, existența unui grup de lucru care să o primească și, la condiții egale, data cererii.
charter-access-cost-title = Condiții economice
charter-access-cost =
    Prețurile se stabilesc după liste de prețuri pe care le dăm celor care le cer; nicio poziție nu poate apărea în factură dacă nu era în deviz. Parcursurile de inserție sunt gratuite pentru persoană: cine este angajat primește salariul prevăzut de contractul colectiv al cooperativelor sociale, cine urmează un stagiu, indemnizația prevăzută.

## Supplies

charter-supplies = Munca pentru clienți
charter-supplies-introduction =
    De la comandă până la livrare, clientul știe cine se ocupă de lucrarea lui, în ce stadiu suntem și ce se întâmplă dacă ceva nu merge bine.
charter-supplies-plan-title = Programare
charter-supplies-plan =
    Înainte de a începe stabilim datele, orele și accesul și comunicăm numele celor care vor lucra în spațiile clientului. O întârziere previzibilă se anunță de îndată ce aflăm de ea, împreună cu o dată nouă.
charter-supplies-work-title = Execuție
charter-supplies-work =
    Lucrarea este făcută de echipe conduse de un șef cu experiență, cu echipamente verificate și produse cu impact redus asupra mediului. Responsabilul serviciului verifică fiecare lucrare cu o fișă de control, pe care clientul poate cere să o vadă.
charter-supplies-delivery-title = Livrare și garanție
charter-supplies-delivery =
    La livrare, clientul verifică rezultatul împreună cu noi și semnează procesul-verbal. Ceea ce nu este conform se reface fără costuri: în cel mult două zile lucrătoare de la sesizare răspundem și stabilim intervenția, care are loc în cel mult zece zile lucrătoare. Garanțiile legale se aplică tuturor bunurilor furnizate.
charter-supplies-care-title = Valoarea socială a muncii încredințate
charter-supplies-care =
    Celor care ne cer le eliberăm în fiecare an o situație a orelor de muncă prestate de persoane în inserție datorită comenzii lor: folosește la rapoartele sociale și la dovedirea angajamentelor asumate în contractele de achiziții publice rezervate.

## Work integration

charter-integration = Inserția profesională
charter-integration-introduction =
    Un parcurs de inserție este o muncă adevărată, cu un contract sau un stagiu, program, răspunderi și colegi. Este altul pentru fiecare persoană, dar trece prin aceleași etape.
charter-integration-steps =
    <ol>
    <li><strong>Cunoaștere.</strong> Una sau mai multe discuții și o vizită la locul de muncă, împreună cu serviciul care asistă persoana.</li>
    <li><strong>Început.</strong> O primă redactare a planului și opt săptămâni de probă sau de stagiu, alături de un mentor, pentru a înțelege ritmul, capacitățile și nevoia de sprijin.</li>
    <li><strong>Planul de inserție.</strong> Obiective de muncă și de autonomie, sarcini, program, sprijin, durată: îl confirmă împreună persoana, responsabilul cu inserția profesională și serviciul și toți îl semnează.</li>
    <li><strong>Însoțire.</strong> Mentorul, un coleg cu experiență, stă de vorbă cu persoana cel puțin o dată pe săptămână; planul se verifică în fiecare lună, iar împreună cu serviciul, cel puțin o dată la șase luni.</li>
    <li><strong>Încheiere.</strong> Angajarea stabilă la noi sau trecerea la o altă întreprindere, pregătită și însoțită timp de șase luni.</li>
    </ol>
charter-integration-training-title = Formare și dezvoltare
charter-integration-training =
    Cine intră primește o instruire privind securitatea în muncă înainte de a începe și învață meseria lucrând. În fiecare an stabilim împreună cel puțin un obiectiv de dezvoltare: o sarcină nouă, o autorizare, un curs. Competențele dobândite sunt atestate în scris.
charter-integration-difficulty-title = Când este greu
charter-integration-difficulty =
    Absențele, recăderile și conflictele fac parte din parcurs. Le abordăm împreună cu mentorul și cu serviciul, adaptând programul și sarcinile, înainte de a ne gândi la o întrerupere. Niciun parcurs nu se închide fără o discuție și o propunere alternativă.

## Rights and duties

charter-rights-first-title = Clienții au dreptul la
charter-rights-first =
    <ul>
    <li>informații complete despre prețuri, termene și materiale;</li>
    <li>un deviz scris și o persoană de contact;</li>
    <li>lucrări executate după regulile artei și în siguranță;</li>
    <li>corectarea gratuită a ceea ce nu este conform;</li>
    <li>confidențialitate cu privire la locuri, date și persoane.</li>
    </ul>
charter-rights-second-title = Persoanele în inserție au dreptul
charter-rights-second =
    <ul>
    <li>să aibă un contract legal și o plată dreaptă;</li>
    <li>să aibă un plan scris împreună cu ele și o copie a lui;</li>
    <li>să aibă un mentor, o muncă potrivită și un mediu sigur;</li>
    <li>să învețe o meserie și să li se recunoască ceea ce știu să facă;</li>
    <li>să fie tratate ca niște colegi, fără etichete;</li>
    <li>să critice fără teamă de urmări.</li>
    </ul>
charter-rights-duties-title = Tuturor le cerem
charter-rights-duties =
    <ul>
    <li>să respecte înțelegerile făcute și să anunțe din timp când ceva se schimbă;</li>
    <li>să țină seama de regulile de securitate la locul de muncă;</li>
    <li>să îi trateze cu respect pe cei care lucrează, pe cei care cumpără și pe cei care învață.</li>
    </ul>

## Standards, listening, protection, complaints

charter-participation-meetings =
    Fiecare echipă se întrunește cu șeful ei la fiecare două săptămâni. O dată pe an invităm clienții și serviciile care fac trimiterile la o întâlnire în care prezentăm rezultatele și strângem propuneri; persoanele în inserție participă la ea la fel ca ceilalți colegi.
charter-protection-special-title = Protecția persoanelor în inserție
charter-protection-special =
    Informațiile despre situația personală a celor aflați în inserție rămân între persoană, responsabilul cu inserția profesională, mentor și serviciul care o asistă: nici clienții, nici ceilalți colegi nu le află. Cine suferă sau vede un comportament jignitor ori discriminatoriu îl poate semnala mentorului, conducerii sau în mod confidențial și este protejat. Supravegherea medicală a lucrătorilor verifică dacă sarcina este potrivită și dacă rămâne așa în timp.
charter-complaints-who =
    O pot depune clienții, persoanele în inserție profesională, membrii familiilor lor, serviciile care le asistă, asociațiile și organizațiile sindicale.
charter-complaints-outside =
    Rămâne oricând posibil să se apeleze la autoritatea care a încredințat lucrarea sau care asistă persoana, la serviciul public de ocupare pentru persoanele cu dizabilități (collocamento mirato), la inspectoratul de muncă, la ombudsmanul regional (difensore civico) și la autoritatea judiciară; pentru consumatori, și la organismele de conciliere.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = client
charter-questionnaire-role-second = persoană în inserție
charter-questionnaire-waiting = Termenele convenite au fost respectate.
charter-questionnaire-welcome = Am avut parte de atenție și de respect.
charter-questionnaire-plan = Înțelegerile făcute sau planul meu au fost scrise și clare.
charter-questionnaire-activities = Munca prestată corespunde așteptărilor mele.
charter-questionnaire-places = Locurile de muncă sunt ordonate și sigure.
