### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, older people at home.

organisation-mission =
    Misiunea cooperativei { $organisation-name } este <strong>să stea alături de cei care cresc și de cei care îmbătrânesc</strong>, în locurile în care viața se desfășoară deja: școala, casa, curtea, piața.

    Credem că un copil aflat în dificultate și un vârstnic singur au nevoie de același lucru înaintea oricărui serviciu: de cineva care îi știe pe nume și care va fi acolo și mâine. De aceea alegem echipe stabile, un program adaptat familiilor și spații în care vârstele se amestecă.

    Lucrăm împreună cu școlile, primăriile și părinții, niciodată în locul lor: un serviciu reușește atunci când, încetul cu încetul, oamenii se pot lipsi de el.

organisation-about =
    { $organisation-name } este o cooperativă socială de tip A (îngrijire și educație) înființată în { $organisation-founded } la { $organisation-address-city }. Administrează servicii educative pentru minori, sprijin în școli, ajutor la domiciliu și un centru pentru vârstnici. { $workforce-employees ->
        [one] Aici lucrează o persoană
        [few] Aici lucrează { $workforce-employees } persoane
       *[other] Aici lucrează { $workforce-employees } de persoane
    }: educatori, infirmieri și personal auxiliar.

organisation-history =
    Cooperativa a început cu un after-school deschis de șase învățători și părinți într-o sală parohială. După doi ani, primăria i-a cerut să îi sprijine pe copii și acasă, apoi să fie alături de elevii cu dizabilități la școală.

    Întâlnirea cu vârstnicii s-a petrecut din întâmplare: ferestrele after-school-ului dau spre curtea unor blocuri de locuințe sociale, iar bunicii din curte sunt cei care au început să ajute la teme. Astăzi, aproape o treime dintre cei care lucrează aici se ocupă de vârstnici, iar centrul La Mongolfiera ține laolaltă cele două suflete ale cooperativei.

organisation-values =
    <ul>
    <li><strong>Continuitate</strong>: chipuri cunoscute, înlocuiri anunțate, treceri însoțite.</li>
    <li><strong>Alianță</strong>: cu familiile și cu școlile hotărâm împreună.</li>
    <li><strong>Joacă</strong>: învățăm și ne vindecăm și râzând.</li>
    <li><strong>Legătura dintre generații</strong>: vârstele diferite își fac bine una alteia.</li>
    </ul>

organisation-logo = Sigla La Girandola di Carta: o morișcă cu patru aripi

## Roles and units of the cooperative's own

role-head-minors =
    { $gender ->
        [female] Coordonatoare a serviciilor educative
       *[other] Coordonator al serviciilor educative
    }
role-head-schools =
    { $gender ->
        [female] Coordonatoare a serviciilor școlare
       *[other] Coordonator al serviciilor școlare
    }
role-head-home-care =
    { $gender ->
        [female] Coordonatoare a serviciilor pentru vârstnici
       *[other] Coordonator al serviciilor pentru vârstnici
    }
unit-minors = Servicii educative
unit-schools = Servicii școlare
unit-home-care = Servicii pentru vârstnici

## Offices

office-aquilone = Centrul L’Aquilone
office-mongolfiera = Centrul La Mongolfiera
office-hours-afternoons = De luni până vineri, 13:00–18:30
office-hours-mornings = De luni până sâmbătă, 8:30–13:00
office-purpose-access = Conducere, cereri de acces, administrație
office-purpose-aquilone = Centru educativ de după-amiază
office-purpose-mongolfiera = Centru pentru vârstnici, baza serviciului de îngrijire la domiciliu

## Quality data of the cooperative's own

norm-minors = Promovarea drepturilor și a oportunităților pentru copii și adolescenți
norm-disability = Legea-cadru pentru asistența, integrarea și drepturile persoanelor cu dizabilități
