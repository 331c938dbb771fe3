### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

organisation-mission =
    Misioni i kooperativës { $organisation-name } është <strong>të punojë tokën dhe të rritë njerëzit me të njëjtin kujdes</strong>: t’i bëjë të bukura dhe pjellore vendet e të gjithëve, duke u dhënë punë atyre që e kanë humbur ose nuk e kanë pasur kurrë.

    Toka mëson atë që asnjë kurs nuk mund ta mësojë: ka stinë, gabohet, fillohet nga e para. Në skuadra punojnë krah për krah kopshtarë me përvojë dhe persona që vijnë nga sëmundja, nga burgu ose nga vite pa punë; pas disa muajsh dallimi nuk duket më.

    Zgjedhim mënyra bujqësore që e lënë tokën më të mirë se ç’e kemi gjetur dhe çmime që paguajnë punën e të gjithëve.
organisation-about =
    { $organisation-name } është një kooperativë sociale bujqësore e tipit B, e themeluar në vitin { $organisation-founded } në { $organisation-address-city }. Kujdeset për gjelbërimin e bashkive dhe të privatëve, rrit perime organike dhe i shet në dyqanin e vet. { $workforce-employees ->
        [one] Aty punon një person
       *[other] Aty punojnë { $workforce-employees } persona
    }, { $workforce-disadvantaged ->
        [one] prej të cilëve një në gjendje disavantazhi
       *[other] prej të cilëve { $workforce-disadvantaged } në gjendje disavantazhi
    }.
organisation-history =
    { $organisation-name } fillon me një fushë djerrë, të marrë në përdorim falas nga një pronare e moshuar me një kusht të vetëm: që aty të rriteshin sërish domatet. Pesë anëtarë e lërojnë gjatë dimrit.

    Kontrata e parë për gjelbërimin publik vjen nga bashkia një vit më pas, certifikimi organik pas tri vjetësh. Sot skuadrat mirëmbajnë parqet e tetë bashkive, dhe çdo javë arkat me perime mbërrijnë te familjet, te mensat dhe te restoranti i kooperativave të tjera anëtare.
organisation-values =
    <ul>
    <li><strong>Kujdesi</strong>: për tokën, për bimët, për veglat dhe për ata që i përdorin.</li>
    <li><strong>Stinët</strong>: koha e tokës dhe koha e njerëzve respektohen.</li>
    <li><strong>Skuadra</strong>: askush nuk punon vetëm, askush nuk mbetet prapa.</li>
    <li><strong>Çmimi i drejtë</strong>: për atë që blen dhe për atë që rrit.</li>
    </ul>
organisation-logo = Logoja e Zolla Gentile: një filiz që del nga një plis dheu

## Roles and units of the cooperative's own

role-head-green =
    { $gender ->
        [female] Përgjegjëse e gjelbërimit
       *[other] Përgjegjës i gjelbërimit
    }
role-head-farm =
    { $gender ->
        [female] Përgjegjëse e kultivimeve
       *[other] Përgjegjës i kultivimeve
    }
unit-green = Gjelbërimi dhe kopshtet
unit-farm = Kultivimet
unit-shop = Dyqani dhe arkat

## Offices

office-shop = Dyqani i shtëpisë fshatare
office-hours-shop = Nga e marta në të shtunë, 9:00–12:30 dhe 15:30–19:00
office-purpose-farm = Drejtoria, fushat dhe serrat, depoja e skuadrave
office-purpose-shop = Shitje me pakicë, marrja e arkave

## Quality data of the cooperative's own

norm-social-farming = Dispozita për bujqësinë sociale
norm-organic = Prodhimi organik dhe etiketimi i produkteve organike
