### Zolla Gentile: its products and services.

area-green = Spații verzi
area-farm = Roadele pământului

service-green = Întreținerea spațiilor verzi
    .summary =
        Parcuri, alei, școli și curți ținute în ordine tot anul. { $workers ->
            [one] În echipe lucrează o persoană
            [few] În echipe lucrează { $workers } persoane
           *[other] În echipe lucrează { $workers } de persoane
        }, { $disadvantaged-workers ->
            [0] niciuna în inserție profesională
            [one] dintre care una în inserție profesională
            [few] dintre care { $disadvantaged-workers } în inserție profesională
           *[other] dintre care { $disadvantaged-workers } în inserție profesională
        }.
    .access =
        Instituțiile ne încredințează lucrările prin licitație sau convenție, particularii și asociațiile de proprietari printr-un contract anual. Vizita la fața locului este gratuită și are loc în cel mult șapte zile.
    .activities =
        <ul>
        <li>cosit, tăieri, garduri vii, strângerea frunzelor;</li>
        <li>controlul arborilor și al echipamentelor de joacă;</li>
        <li>sisteme de irigare care economisesc apa;</li>
        <li>intervenții rapide după furtuni.</li>
        </ul>
    .hours = De luni până vineri, 7:00–16:00; vara, 6:00–14:00. La apel pentru urgențe

service-gardens = Grădini de flori și de legume
    .summary =
        Proiectăm și amenajăm grădini care cer puțină apă, grădini de legume pentru școli și grădini senzoriale pentru reședințe și spitale.
    .access =
        Se pornește de la o vizită și de la un desen de mână, care se plătește numai dacă se merge mai departe. Oferta indică plantele, termenele, garanțiile și întreținerea din primul an.
    .activities =
        <ul>
        <li>proiect cu alegerea unor plante potrivite locului;</li>
        <li>pregătirea solului, plantare, irigare;</li>
        <li>grădini în școli și reședințe, realizate împreună cu cei care le vor folosi;</li>
        <li>garanția prinderii plantelor timp de două sezoane de vegetație.</li>
        </ul>
    .hours = Lucrări din septembrie până în mai; vizite tot anul, cu programare

service-vegetables = Legume ecologice
    .summary =
        Patru hectare de grădină și două sere: treizeci de specii de legume, vândute în lăzi săptămânale, cantinelor și restaurantelor. Pe câmp { $workers ->
            [one] lucrează o persoană
            [few] lucrează { $workers } persoane
           *[other] lucrează { $workers } de persoane
        }.
    .access =
        Familiile se abonează la ladă, chiar și numai pentru o lună; cantinele și restaurantele comandă până marți pentru livrarea de joi.
    .activities =
        <ul>
        <li>cultivare ecologică certificată;</li>
        <li>lăzi în trei mărimi, cu rețete și vești de pe câmp;</li>
        <li>furnizări stabilite la începutul sezonului;</li>
        <li>vizite ale școlilor și zile de recoltare deschise publicului.</li>
        </ul>
    .hours = Livrări joia și vinerea; câmpuri deschise sâmbătă dimineața

service-shop = Prăvălia fermei
    .summary =
        Legumele zilei, conserve, pâine și produsele celorlalte cooperative, într-un magazin în care oricine se oprește cu plăcere.
    .access =
        Prăvălia este deschisă tuturor și fără bariere; cine nu poate veni comandă prin telefon și primește acasă vinerea.
    .activities =
        <ul>
        <li>vânzare cu amănuntul și produse în vrac;</li>
        <li>punct de ridicare a lăzilor;</li>
        <li>degustări și întâlniri cu cei care cultivă;</li>
        <li>coșuri de Crăciun pentru întreprinderi și instituții.</li>
        </ul>

## Prices

fee-survey = Vizită la fața locului și deviz gratuite; prețuri potrivit ofertei scrise
fee-boxes = Abonament săptămânal; lista de prețuri publicată în fiecare anotimp
fee-shop = Prețuri afișate

## What is measured in the services

factor-sustainability = Durabilitate
factor-freshness = Prospețime
standard-survey = Zile între cerere și vizita la fața locului
standard-green-on-time = Ponderea lucrărilor executate în săptămâna programată
standard-taken-root = Ponderea plantelor prinse după două sezoane de vegetație
standard-harvest-to-delivery = Ore între recoltare și livrare
standard-complete-boxes = Ponderea lăzilor livrate complete și în ziua stabilită
standard-own-products = Ponderea produselor proprii sau ale altor cooperative în vânzări
standard-customer-reviews = Nota medie dată de clienți, de la 1 la 10
