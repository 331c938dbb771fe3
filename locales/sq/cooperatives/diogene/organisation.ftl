### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

organisation-mission =
    Misioni i kooperativës { $organisation-name } është <strong>të mirëpresë dhe të integrojë</strong> persona që përjetojnë vuajtje psikike.

    I mendojmë rezidencat tona si <strong>shtëpi emocionale</strong>, ku banohet për një kohë të shkurtër ose të gjatë sipas nevojës së secilit. Synojmë në to një klimë që nuk është ndërhyrëse dhe që respekton kohën dhe nevojat e çdo personi; procedurat janë të qarta dhe japin siguri pikërisht sepse mund të parashikohen.

    Komuniteti rezidencial dhe qendra ditore nuk janë vende veçimi: janë vende nga ku hapemi ndaj bashkësisë dhe ku bashkësia hyn.
organisation-about =
    { $organisation-name } është një kooperativë sociale e tipit A, e themeluar në vitin { $organisation-founded } në { $organisation-address-city }. Drejton komunitete rezidenciale, një qendër ditore dhe banesa për banim të mbështetur, dhe shoqëron projekte individuale me buxhet shëndeti. { $workforce-employees ->
        [one] Aty punon një person
       *[other] Aty punojnë { $workforce-employees } persona
    }: edukatorë, punonjës kujdesi, teknikë të rehabilitimit psikiatrik, infermierë dhe psikologë.
organisation-history =
    Në fund të viteve nëntëdhjetë një grup punonjësish dhe familjarësh merr me qira një shtëpi me tetë dhoma, për të dëshmuar se kush del nga një shtrim i gjatë në spital mund të jetojë në një lagje si gjithë të tjerët. Kështu lind { $organisation-name }, dhe ajo shtëpi bëhet komuniteti i parë.

    Në vitet që vijojnë shtohen qendra ditore, me pamje nga sheshi i tregut, dhe apartamentet, ku shkojnë të banojnë ata që nuk kanë më nevojë për një komunitet. Me konsorciumin { $consortium-name } kooperativa e hap rrugën drejt punës, në ndërmarrjet e tipit B. Sot angazhimi më i ri janë buxhetet e shëndetit: më pak shtretër, më shumë projekte të ndërtuara rreth personit.
organisation-values =
    <ul>
    <li><strong>Mikpritja</strong>: këtu hyhet për një takim, jo për një diagnozë.</li>
    <li><strong>Masa</strong>: afërsi pa ndërhyrje të tepruar, ndihmë aq sa duhet që personi t’ia dalë vetë.</li>
    <li><strong>Parashikueshmëria</strong>: pak rregulla, të shkruara, të njëjta për të gjithë dhe të shpjeguara.</li>
    <li><strong>Hapja</strong>: qyteti është vendi i kujdesit, dhe kujdesi është punë e qytetit.</li>
    <li><strong>Përgjegjësia</strong>: japim llogari për atë që bëjmë, edhe për atë që nuk na del mirë.</li>
    </ul>
organisation-logo = Logoja e Diogene: një fener i ndezur

## Roles and units of Diogene's own

role-health-director =
    { $gender ->
        [female] Drejtoreshë mjekësore
       *[other] Drejtor mjekësor
    }
role-head-sinope =
    { $gender ->
        [female] Koordinatore e komunitetit Sinope
       *[other] Koordinator i komunitetit Sinope
    }
role-head-corinto =
    { $gender ->
        [female] Koordinatore e komunitetit Corinto
       *[other] Koordinator i komunitetit Corinto
    }
role-head-lanterna =
    { $gender ->
        [female] Koordinatore e qendrës ditore
       *[other] Koordinator i qendrës ditore
    }
role-head-housing =
    { $gender ->
        [female] Përgjegjëse e banimit të mbështetur
       *[other] Përgjegjës i banimit të mbështetur
    }
unit-health = Drejtoria mjekësore
unit-sinope = Komuniteti Sinope
unit-corinto = Komuniteti Corinto
unit-lanterna = Qendra ditore La Lanterna
unit-housing = Banimi i mbështetur dhe buxhetet e shëndetit

## Offices

office-sinope = Komuniteti Sinope
office-corinto = Komuniteti Corinto
office-lanterna = Qendra ditore La Lanterna
office-hours-always = Çdo ditë, 24 orë në 24
office-hours-day-centre = Nga e hëna në të premte, 8:30–16:30; të shtunën, 9:00–13:00
office-purpose-access = Drejtoria, kërkesat për shërbime, administrata
office-purpose-sinope = Rezidencë me asistencë të vazhdueshme
office-purpose-corinto = Rezidencë me asistencë ditën dhe gatishmëri natën
office-purpose-lanterna = Veprimtari ditore dhe punëtori të hapura

## Quality data of Diogene's own

norm-psychiatric-reform = Kontrollet dhe trajtimet shëndetësore vullnetare dhe të detyrueshme; mbyllja e spitaleve psikiatrike
