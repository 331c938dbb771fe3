### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, older people at home.

organisation-mission =
    Misioni i kooperativës { $organisation-name } është <strong>t’u rrijë pranë atyre që rriten dhe atyre që plaken</strong>, në vendet ku jeta tashmë zhvillohet: në shkollë, në shtëpi, në oborr, në shesh.

    Besojmë se një fëmijë në vështirësi dhe një i moshuar i vetmuar kanë nevojë për të njëjtën gjë para çdo shërbimi: dikë që i njeh me emër dhe që edhe nesër do të jetë aty. Prandaj zgjedhim grupe pune të qëndrueshme, orare që u përshtaten familjeve dhe hapësira ku moshat përzihen.

    Punojmë me shkollat, me bashkitë dhe me prindërit, kurrë në vend të tyre: një shërbim ia ka arritur qëllimit kur, pak nga pak, mund të bëhet pa të.
organisation-about =
    { $organisation-name } është një kooperativë sociale e tipit A, e themeluar në vitin { $organisation-founded } në { $organisation-address-city }. Drejton shërbime edukative për të mitur, asistencë në shkolla, ndihmë në shtëpi dhe një qendër për të moshuar. { $workforce-employees ->
        [one] Aty punon një person
       *[other] Aty punojnë { $workforce-employees } persona
    }: edukatorë, punonjës kujdesi dhe ndihmës.
organisation-history =
    Kooperativa fillon me një kurs pas mësimit, të hapur nga gjashtë mësues dhe prindër në sallën e një qendre famullitare. Pas dy vjetësh bashkia kërkon që fëmijët të ndiqen edhe në shtëpi, pastaj që në shkollë t’u rrihet pranë nxënësve me aftësi të kufizuara.

    Takimi me të moshuarit lind rastësisht: dritaret e kursit shohin nga një oborr banesash sociale dhe janë gjyshërit e oborrit ata që ndihmojnë me detyrat. Sot gati një e treta e atyre që punojnë merren me të moshuarit, dhe qendra La Mongolfiera i mban bashkë dy shpirtrat e kooperativës.
organisation-values =
    <ul>
    <li><strong>Vazhdimësia</strong>: fytyra të njohura, zëvendësime të njoftuara, kalime të shoqëruara.</li>
    <li><strong>Aleanca</strong>: me familjet dhe me shkollat vendoset së bashku.</li>
    <li><strong>Loja</strong>: mësohet dhe shërohet edhe duke qeshur.</li>
    <li><strong>Bashkimi i brezave</strong>: moshat e ndryshme i bëjnë mirë njëra-tjetrës.</li>
    </ul>
organisation-logo = Logoja e La Girandola di Carta: një mulli ere prej letre me katër fletë

## Roles and units of the cooperative's own

role-head-minors =
    { $gender ->
        [female] Koordinatore e shërbimeve edukative
       *[other] Koordinator i shërbimeve edukative
    }
role-head-schools =
    { $gender ->
        [female] Koordinatore e shërbimeve shkollore
       *[other] Koordinator i shërbimeve shkollore
    }
role-head-home-care =
    { $gender ->
        [female] Koordinatore e shërbimeve për të moshuar
       *[other] Koordinator i shërbimeve për të moshuar
    }
unit-minors = Shërbimet edukative
unit-schools = Shërbimet shkollore
unit-home-care = Shërbimet për të moshuar

## Offices

office-aquilone = Qendra L’Aquilone
office-mongolfiera = Qendra La Mongolfiera
office-hours-afternoons = Nga e hëna në të premte, 13:00–18:30
office-hours-mornings = Nga e hëna në të shtunë, 8:30–13:00
office-purpose-access = Drejtoria, kërkesat për shërbime, administrata
office-purpose-aquilone = Qendër edukative pasdite
office-purpose-mongolfiera = Qendër për të moshuar, baza e kujdesit në shtëpi

## Quality data of the cooperative's own

norm-minors = Nxitja e të drejtave dhe e mundësive për fëmijërinë dhe adoleshencën
norm-disability = Ligji kuadër për ndihmën, integrimin dhe të drejtat e personave me aftësi të kufizuara
