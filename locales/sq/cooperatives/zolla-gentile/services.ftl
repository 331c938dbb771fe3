### Zolla Gentile: its products and services.

area-green = Gjelbërimi
area-farm = Prodhimet e tokës
service-green = Mirëmbajtja e gjelbërimit
    .summary =
        Parqe, rrugë me pemë, shkolla dhe oborre të mbajtura mirë gjatë gjithë vitit. { $workers ->
            [one] Në skuadra punon një person
           *[other] Në skuadra punojnë { $workers } persona
        }, { $disadvantaged-workers ->
            [0] asnjë në proces integrimi në punë
            [one] prej të cilëve një në proces integrimi në punë
           *[other] prej të cilëve { $disadvantaged-workers } në proces integrimi në punë
        }.
    .access =
        Entet na i besojnë punët me tender ose me marrëveshje, privatët dhe pallatet me një kontratë vjetore. Këqyrja në vend është falas dhe bëhet brenda shtatë ditëve.
    .activities =
        <ul>
        <li>kositje, krasitje, gardhe të gjalla, mbledhje e gjetheve;</li>
        <li>kontroll i pemëve dhe i pajisjeve të lojërave;</li>
        <li>sisteme ujitjeje që kursejnë ujë;</li>
        <li>ndërhyrje e shpejtë pas stuhive.</li>
        </ul>
    .hours = Nga e hëna në të premte, 7:00–16:00; në verë, 6:00–14:00. Gatishmëri për emergjencat
service-gardens = Kopshte lulesh dhe perimesh
    .summary =
        Projektojmë dhe krijojmë kopshte që kërkojnë pak ujë, kopshte perimesh për shkolla dhe kopshte shqisore për rezidenca dhe spitale.
    .access =
        Fillohet me një vizitë dhe me një vizatim me dorë, që paguhet vetëm nëse vazhdohet. Oferta tregon bimët, afatet, garancitë dhe mirëmbajtjen e vitit të parë.
    .activities =
        <ul>
        <li>projekt me zgjedhje të bimëve të përshtatshme për vendin;</li>
        <li>përgatitje e tokës, mbjellje, ujitje;</li>
        <li>kopshte me shkolla dhe rezidenca, bashkë me ata që do t’i përdorin;</li>
        <li>garanci e zënies së bimëve për dy sezone rritjeje.</li>
        </ul>
    .hours = Punime nga shtatori në maj; vizita gjatë gjithë vitit, me takim
service-vegetables = Perime organike
    .summary =
        Katër hektarë perime dhe dy serra: tridhjetë lloje perimesh, të shitura në arka javore, mensave dhe restoranteve. Në fusha { $workers ->
            [one] punon një person
           *[other] punojnë { $workers } persona
        }.
    .access =
        Familjet abonohen për arkën, edhe vetëm për një muaj; mensat dhe restorantet porositin deri të martën për dorëzimin e së enjtes.
    .activities =
        <ul>
        <li>kultivim organik i certifikuar;</li>
        <li>arka në tri madhësi, me receta dhe lajme nga fushat;</li>
        <li>furnizime të caktuara në fillim të sezonit;</li>
        <li>vizita të shkollave dhe ditë të hapura të vjeljes.</li>
        </ul>
    .hours = Dorëzime të enjten dhe të premten; fusha të hapura të shtunën në mëngjes
service-shop = Dyqani i shtëpisë fshatare
    .summary =
        Perime të ditës, konserva, bukë dhe produktet e kooperativave të tjera, në një dyqan ku njeriu ndalet me kënaqësi.
    .access =
        Dyqani është i hapur për të gjithë dhe pa barriera; kush nuk mund të vijë porosit me telefon dhe e merr në shtëpi të premten.
    .activities =
        <ul>
        <li>shitje me pakicë dhe produkte me peshë;</li>
        <li>pikë marrjeje e arkave;</li>
        <li>degustime dhe takime me ata që kultivojnë;</li>
        <li>shporta Krishtlindjeje për ndërmarrje dhe ente.</li>
        </ul>

## Prices

fee-survey = Këqyrje dhe preventiv falas; çmime sipas ofertës me shkrim
fee-boxes = Abonim javor; lista e çmimeve botohet çdo stinë
fee-shop = Çmime të afishuara në dyqan

## What is measured in the services

factor-sustainability = Qëndrueshmëria
factor-freshness = Freskia
standard-survey = Ditë nga kërkesa te këqyrja në vend
standard-green-on-time = Përqindja e ndërhyrjeve të kryera në javën e planifikuar
standard-taken-root = Përqindja e bimëve të zëna pas dy sezonesh rritjeje
standard-harvest-to-delivery = Orë nga vjelja te dorëzimi
standard-complete-boxes = Përqindja e arkave të dorëzuara të plota dhe në ditën e caktuar
standard-own-products = Përqindja e produkteve të veta ose të kooperativave të tjera në shitje
standard-customer-reviews = Vlerësimi mesatar i klientëve, nga 1 në 10
