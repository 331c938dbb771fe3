### Sale Fino: its products and services.

area-food = Bucătărie
area-laundry = Spălătorie

service-restaurant = Restaurantul fermei
    .summary =
        Șaizeci de locuri la masă în vechiul grajd al fermei, cu un meniu scurt, care se schimbă în fiecare anotimp. În sală și în bucătărie { $workers ->
            [one] lucrează o persoană
            [few] lucrează { $workers } persoane
           *[other] lucrează { $workers } de persoane
        }.
    .access =
        Rezervările se fac prin telefon sau pe site; pentru grupuri de peste douăzeci de persoane, meniul se stabilește cu trei zile înainte. Localul este fără bariere.
    .activities =
        <ul>
        <li>prânzuri și cine à la carte, prânz de lucru la preț fix;</li>
        <li>meniuri pentru celiaci și pentru principalele intoleranțe;</li>
        <li>seri cu producătorii din zonă;</li>
        <li>stagii în sală și în bucătărie.</li>
        </ul>

service-canteens = Cantine și mese la domiciliu
    .summary =
        Mese proaspete în fiecare zi pentru școli, reședințe și persoane vârstnice, pregătite într-o bucătărie centrală și livrate calde.
    .access =
        Pe baza unui contract anual, care indică meniurile, programul și numărul de mese. Mesele se comandă și se anulează până la ora nouă dimineața.
    .activities =
        <ul>
        <li>meniuri pe patru săptămâni, aprobate de dieteticiană;</li>
        <li>diete speciale, medicale, etice și religioase;</li>
        <li>livrare în recipiente verificate și cu vehicule cu emisii reduse;</li>
        <li>comisie de cantină cu părinți și beneficiari, de două ori pe an.</li>
        </ul>
    .hours = De luni până duminică; livrări între 11:15 și 12:30

service-catering = Catering
    .summary =
        Pauze de cafea, prânzuri și recepții pentru instituții, întreprinderi și petreceri private, în spațiile noastre sau acolo unde este nevoie.
    .access =
        Ajunge un telefon sau un mesaj cu data, locul și numărul invitaților: în cel mult trei zile sosește o ofertă scrisă, valabilă o lună.
    .activities =
        <ul>
        <li>vizită la fața locului și propunere de meniu;</li>
        <li>amenajare, servire la mese și debarasare;</li>
        <li>veselă lavabilă și recuperarea mâncării rămase;</li>
        <li>pachete-cadou cu produsele cooperativelor.</li>
        </ul>
    .hours = La cerere, în toate zilele anului

service-laundry = Spălătorie și închiriere de lenjerie
    .summary =
        Lenjerie, uniforme și haine personale pentru reședințe, hoteluri și restaurante. În secție { $workers ->
            [one] lucrează o persoană
            [few] lucrează { $workers } persoane
           *[other] lucrează { $workers } de persoane
        }, { $disadvantaged-workers ->
            [0] niciuna în inserție profesională
            [one] dintre care una în inserție profesională
            [few] dintre care { $disadvantaged-workers } în inserție profesională
           *[other] dintre care { $disadvantaged-workers } în inserție profesională
        }.
    .access =
        După o vizită la client pregătim o ofertă cu prețuri pe bucată sau pe kilogram, zilele de ridicare și termenele de returnare. Se poate începe cu o lună de probă.
    .activities =
        <ul>
        <li>ridicare și returnare pe trasee separate pentru rufele murdare și cele curate;</li>
        <li>spălare cu înregistrarea temperaturilor și a dozajelor;</li>
        <li>haine personale ușor de recunoscut după eticheta cu cod;</li>
        <li>închirierea și completarea lenjeriei.</li>
        </ul>

## Prices

fee-restaurant = Prețurile din meniu; prânz de lucru la preț fix
fee-offer = Potrivit ofertei scrise
fee-laundry = Pe bucată sau pe kilogram, potrivit contractului

## What is measured in the services

factor-safety = Siguranță
factor-sustainability = Durabilitate
standard-local-products = Ponderea achizițiilor de la producători aflați la cel mult 50 de kilometri
standard-guest-reviews = Nota medie dată de clienții din sală, de la 1 la 10
standard-temperature = Ponderea livrărilor la temperatura prescrisă
standard-special-diets = Ponderea dietelor speciale livrate fără greșeli
standard-food-waste = Mâncare neservită din totalul preparat
standard-offers = Zile între cerere și oferta scrisă
standard-laundry-return = Ore între ridicare și returnare
standard-laundry-losses = Articole pierdute sau deteriorate din total
