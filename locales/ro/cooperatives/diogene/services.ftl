### Diogene: its services.

## Areas

area-residential = Servicii rezidențiale
area-day = Servicii de zi
area-housing = Locuire și planuri personalizate

## Residential communities

service-sinope = Comunitatea Sinope
    .summary =
        O casă cu asistență zi și noapte pentru { $places ->
            [one] o persoană care trece printr-o perioadă grea și are nevoie
            [few] { $places } persoane care trec printr-o perioadă grea și au nevoie
           *[other] { $places } de persoane care trec printr-o perioadă grea și au nevoie
        } de prezența continuă a cuiva. Se locuiește în camere cu unul sau două paturi, cu o grădină și o bucătărie folosită de toți. Șederea prevăzută este de la șase până la douăzeci și patru de luni.
    .access =
        Cererea pornește de la centrul de sănătate mintală, și la propunerea persoanei sau a familiei. Urmează o discuție și două vizite de probă, dintre care una cu înnoptare; intrarea are loc numai cu consimțământul persoanei.
    .activities =
        <ul>
        <li>plan terapeutic și de reabilitare scris împreună și verificat la fiecare trei luni;</li>
        <li>viața casei: cumpărături, gătit, îngrijirea spațiilor, ședință săptămânală;</li>
        <li>discuții individuale și grupuri cu psihologi și tehnicieni în reabilitare;</li>
        <li>însoțire în gestionarea tratamentului și a consultațiilor medicale;</li>
        <li>sport, cursuri și voluntariat în asociațiile din localitate.</li>
        </ul>
    .hours = În fiecare zi, 24 de ore din 24. Vizite libere între 10:00 și 20:00, cu respectarea vieții casei

service-corinto = Comunitatea Corinto
    .summary =
        O reședință în centrul localității pentru { $places ->
            [one] o persoană care și-a regăsit deja echilibrul și se pregătește
            [few] { $places } persoane care și-au regăsit deja echilibrul și se pregătesc
           *[other] { $places } de persoane care și-au regăsit deja echilibrul și se pregătesc
        } să trăiască pe cont propriu. Personalul este prezent ziua; noaptea poate fi chemat la telefon.
    .access =
        Se ajunge aici dintr-o altă comunitate, de acasă sau după o internare, cu o propunere a centrului de sănătate mintală. Prima întâlnire are loc acolo unde preferă persoana; decizia se ia împreună, după o săptămână de probă.
    .activities =
        <ul>
        <li>exersarea autonomiei: bani, transport, medicamente, drumuri la ghișee;</li>
        <li>stagii și interviuri de angajare la cooperativele de tip B și la alte întreprinderi;</li>
        <li>grupuri între egali, conduse și de persoane care și-au încheiat parcursul;</li>
        <li>căutarea unei locuințe și pregătirea plecării.</li>
        </ul>
    .hours = Personal prezent în fiecare zi, 7:30–21:30; la apel în restul orelor

## Day centre

service-lanterna = Centrul de zi La Lanterna
    .summary =
        Un loc deschis spre piață, cu { $places ->
            [one] un loc pe zi
            [few] { $places } locuri pe zi
           *[other] { $places } de locuri pe zi
        }, unde se vine pentru a face ceva interesant, pentru îngrijire și pentru a întâlni oameni. Jumătate dintre ateliere primesc și cetățeni care nu au de-a face cu serviciile.
    .access =
        Se pot cere informații personal, fără programare, în fiecare miercuri dimineață. Includerea se stabilește împreună cu centrul de sănătate mintală și începe cu o lună de frecventare liberă.
    .activities =
        <ul>
        <li>ateliere de tâmplărie, tipar, grădinărit, radio și teatru;</li>
        <li>grupuri terapeutice și grupuri de ajutor reciproc;</li>
        <li>prânz pregătit și luat împreună;</li>
        <li>orientare spre muncă, studiu și timp liber;</li>
        <li>sărbători, târguri și întâlniri organizate împreună cu cartierul.</li>
        </ul>

## Housing and individual plans

service-portico = Apartamentele Il Portico
    .summary =
        Patru apartamente în blocuri din localitate, pentru { $places ->
            [one] o persoană
            [few] { $places } persoane în total
           *[other] { $places } de persoane în total
        }. Cine locuiește aici are propriile chei, un contract și un lucrător care vine în zilele stabilite.
    .access =
        Persoana depune cererea împreună cu centrul de sănătate mintală care o asistă. Se vizitează locuința, se face cunoștință cu ceilalți locatari și se semnează un acord care spune cine ce face.
    .activities =
        <ul>
        <li>vizite la domiciliu, de la două la șapte pe săptămână, potrivit planului;</li>
        <li>ajutor în relațiile dintre colocatari și cu vecinii;</li>
        <li>sprijin în gestionarea cheltuielilor, a scadențelor și a întreținerii;</li>
        <li>contact telefonic asigurat seara.</li>
        </ul>
    .hours = Vizite în zilele stabilite; telefon între 8:00 și 22:00

service-health-budgets = Planuri cu buget de sănătate
    .summary =
        Planuri personalizate construite în jurul casei persoanei, cu resursele autorității sanitare locale, ale primăriei, ale persoanei și ale celor apropiați ei. Înlocuiesc șederea într-o comunitate rezidențială sau o scurtează. În aceeași perioadă { $places ->
            [one] poate fi susținut un plan
            [few] pot fi susținute { $places } planuri
           *[other] pot fi susținute { $places } de planuri
        }.
    .access =
        Planul se naște dintr-o întâlnire între persoană, cei apropiați ei, centrul de sănătate mintală, primărie și cooperativă. Acordul indică obiectivele privind casa, munca și relațiile, resursele și cine răspunde de ele.
    .activities =
        <ul>
        <li>sprijin educativ și de reabilitare acolo unde trăiește persoana;</li>
        <li>intrarea în muncă alături de un mentor, de comun acord cu cooperativele de tip B;</li>
        <li>participare la grupuri sportive, culturale și de voluntariat;</li>
        <li>verificare comună la fiecare șase luni, cu eventuala revizuire a bugetului.</li>
        </ul>
    .hours = Potrivit planului, și seara sau în zilele de sărbătoare

## Fees

fee-health-service = Cost suportat de serviciul public de sănătate; persoanei îi rămân cheltuielile personale
fee-day-centre = Frecventare suportată de serviciul public de sănătate; contribuție pentru prânz în funcție de venit
fee-shared-rent = Parte din chirie și utilități, potrivit acordului semnat; sprijinul este suportat de serviciul public de sănătate
fee-health-budget = Fără tarif: resursele sunt indicate în buget

## What is measured in the services

standard-first-meeting = Zile între cerere și prima întâlnire
standard-plans-signed = Ponderea planurilor scrise și semnate în 30 de zile de la intrare
standard-house-meetings = Ședințe ale casei ținute în cursul anului
standard-outside-activities = Ore de activități în afara comunității, pe persoană și săptămână
standard-open-workshops = Ponderea atelierelor deschise și cetățenilor
standard-guest-satisfaction = Nota medie dată de beneficiari, de la 1 la 10
standard-home-visits = Vizite la domiciliu pe persoană și săptămână
standard-budgets-agreed = Ponderea bugetelor semnate și de persoană, și de primărie
standard-start-of-plan = Zile între acord și începerea planului
