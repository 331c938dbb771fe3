### La Girandola di Carta: its services.

area-minors = Copii, școli și familii
area-elderly = Persoane vârstnice

service-aquilone = Centrul educativ L’Aquilone
    .summary =
        După-amiezi cu teme, joacă și ateliere pentru { $places ->
            [one] un copil
            [few] { $places } copii
           *[other] { $places } de copii
        } între șase și paisprezece ani, în grupuri mici, cu un educator de referință.
    .access =
        Familia se înscrie direct sau la propunerea școlii ori a serviciului social. Înainte de începere au loc o discuție cu părinții și, pentru cine dorește, o săptămână de probă.
    .activities =
        <ul>
        <li>ajutor la învățătură, cu un plan stabilit împreună cu profesorii;</li>
        <li>ateliere de muzică, construcții, gătit și lectură;</li>
        <li>ieșiri, sport și tabere de vară;</li>
        <li>trei întâlniri pe an cu fiecare familie.</li>
        </ul>
    .hours = În zilele de școală, 13:00–18:30; în iulie, 8:00–16:30

service-home-education = Sprijin educativ la domiciliu
    .summary =
        Un educator alături de { $places ->
            [one] un copil sau adolescent
            [few] { $places } copii și adolescenți
           *[other] { $places } de copii și adolescenți
        } și de părinții lor, acasă și în cartier, atunci când familia trece printr-o perioadă grea.
    .access =
        Serviciul este dispus de serviciul social al primăriei. Cooperativa se întâlnește cu familia în cel mult cincisprezece zile și scrie obiectivele împreună cu ea.
    .activities =
        <ul>
        <li>sprijin pentru relațiile din casă și pentru deprinderile de zi cu zi;</li>
        <li>legătura cu școala și cu serviciile de sănătate;</li>
        <li>însoțire la activități sportive și de grup;</li>
        <li>întâlniri supravegheate, când sunt prevăzute.</li>
        </ul>
    .hours = De luni până sâmbătă, în orele stabilite cu familia

service-schools = Sprijin în școli
    .summary =
        Suntem alături de { $places ->
            [one] un elev
            [few] { $places } elevi
           *[other] { $places } de elevi
        } cu dizabilități, de la grădiniță până la liceu: scopul este participarea la viața clasei.
    .access =
        Cererea pornește de la școală și de la familie; primăria atribuie orele. Asistentul se prezintă familiei înainte de începerea cursurilor.
    .activities =
        <ul>
        <li>autonomie, comunicare și relații cu colegii;</li>
        <li>colaborare la planul educațional individualizat;</li>
        <li>excursii, masă, recreație: momentele în care se leagă prietenii;</li>
        <li>înlocuire în aceeași zi în caz de absență.</li>
        </ul>
    .hours = În zilele și la orele de curs

service-home-care = Îngrijire la domiciliu
    .summary =
        Grijă pentru persoană, casă și relații, pentru { $places ->
            [one] o persoană vârstnică ce dorește
            [few] { $places } persoane vârstnice care doresc
           *[other] { $places } de persoane vârstnice care doresc
        } să locuiască mai departe în propria casă, și un ajutor pentru cei care îngrijesc.
    .access =
        La cererea primăriei, cu indemnizație de îngrijire sau în regim privat. O asistentă socială vizitează locuința, propune un plan și îi explică în scris costurile.
    .activities =
        <ul>
        <li>igienă, mobilizare, mese, mici cumpărături;</li>
        <li>companie și însoțire la consultațiile medicale;</li>
        <li>sfaturi pentru îngrijitorul din familie și înlocuirea lui câteva ore;</li>
        <li>vizită de verificare la fiecare trei luni.</li>
        </ul>
    .hours = În fiecare zi, 7:00–21:00

service-mongolfiera = Centrul La Mongolfiera
    .summary =
        Un loc cu dimineți active pentru { $places ->
            [one] o persoană vârstnică
            [few] { $places } persoane vârstnice
           *[other] { $places } de persoane vârstnice
        }, cu o curte comună cu școala primară.
    .access =
        Se vine în vizită, se încearcă două săptămâni și apoi are loc înscrierea. Cine nu se poate deplasa singur este luat de acasă și adus înapoi cu microbuzul.
    .activities =
        <ul>
        <li>gimnastică ușoară, exerciții de memorie, cititul ziarului;</li>
        <li>grădinărit și gătit, cu prânz împreună de două ori pe săptămână;</li>
        <li>ateliere împreună cu copiii de la centrul educativ;</li>
        <li>punct de consiliere pentru îngrijitorii din familie.</li>
        </ul>

## Fees

fee-aquilone = Contribuție lunară în funcție de venit (indicatorul ISEE), între 20 și 90 de euro; gratuit la propunerea serviciului social
fee-municipality = Gratuit pentru familie: costul este suportat de primărie
fee-school = Gratuit pentru familie: costul este suportat de autoritatea locală
fee-home-care = Tariful primăriei, în funcție de venit (indicatorul ISEE); în regim privat, ofertă de preț scrisă înainte de începere
fee-mongolfiera = Abonament lunar în funcție de venit (indicatorul ISEE); transport inclus

## What is measured in the services

factor-safety = Siguranță
standard-children-per-educator = Copii la un educator
standard-family-meetings = Întâlniri cu fiecare familie în cursul anului
standard-family-satisfaction = Nota medie dată de familii, de la 1 la 10
standard-start-of-service = Zile între repartizare și începerea serviciului
standard-same-educator = Ponderea familiilor asistate de același educator tot anul
standard-substitution = Ponderea absențelor cu înlocuire în aceeași zi
standard-school-plans = Ponderea elevilor cu obiective scrise în planul educațional individualizat
standard-visits-on-time = Ponderea vizitelor începute cu o întârziere de cel mult 15 minute
standard-intergenerational = Inițiative cu copii și adolescenți în cursul anului
standard-participant-satisfaction = Nota medie dată de participanți, de la 1 la 10
