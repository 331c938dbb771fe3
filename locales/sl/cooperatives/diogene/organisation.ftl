### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

organisation-mission =
    Poslanstvo zadruge { $organisation-name } je <strong>sprejemati in vključevati</strong> ljudi, ki doživljajo duševno stisko.

    O svojih bivališčih razmišljamo kot o <strong>čustvenih domovih</strong>, v katerih ljudje prebivajo krajši ali daljši čas, kakor kdo potrebuje. V njih želimo ozračje, ki ni vsiljivo ter spoštuje čas in potrebe vsakega človeka; postopki so jasni in pomirjajo prav zato, ker jih je mogoče predvideti.

    Bivalna skupnost in dnevni center nista kraja izločanja: iz njiju se ljudje odpirajo v okolje in okolje vstopa vanju.

organisation-about =
    { $organisation-name } je socialna zadruga tipa A (oskrba in vzgoja), ustanovljena leta { $organisation-founded } v kraju { $organisation-address-city }. Vodi bivalne skupnosti, dnevni center in stanovanja za bivanje s podporo ter spremlja individualne načrte z osebnim proračunom za zdravje. { $workforce-employees ->
        [one] V njej dela { $workforce-employees } oseba
        [two] V njej delata { $workforce-employees } osebi
        [few] V njej delajo { $workforce-employees } osebe
       *[other] V njej dela { $workforce-employees } oseb
    }: vzgojitelji, bolničarji negovalci, terapevti za psihiatrično rehabilitacijo, medicinske sestre in psihologi.

organisation-history =
    Konec devetdesetih let je skupina strokovnih delavcev in svojcev najela hišo z osmimi sobami, da bi pokazala, da lahko človek po dolgem bivanju v bolnišnici živi v soseski kakor vsi drugi. Tako je nastala zadruga { $organisation-name } in tista hiša je postala njena prva skupnost.

    V naslednjih letih so se pridružili dnevni center, ki gleda na tržnico, in stanovanja, kamor se preselijo ljudje, ki skupnosti ne potrebujejo več. S konzorcijem { $consortium-name } je zadruga odprla pot do dela v podjetjih tipa B. Danes je najnovejša zaveza osebni proračun za zdravje: manj postelj, več načrtov, zgrajenih okoli človeka.

organisation-values =
    <ul>
    <li><strong>Sprejemanje</strong>: vstop je srečanje, ne diagnoza.</li>
    <li><strong>Mera</strong>: bližina brez vsiljivosti in ravno toliko pomoči, da človek zmore sam.</li>
    <li><strong>Predvidljivost</strong>: malo pravil, zapisana so, enaka za vse in pojasnjena.</li>
    <li><strong>Odprtost</strong>: mesto je kraj skrbi in skrb je stvar mesta.</li>
    <li><strong>Odgovornost</strong>: odgovarjamo za to, kar počnemo, tudi za to, kar nam ne uspe.</li>
    </ul>

organisation-logo = Logotip Diogene: prižgana svetilka

## Roles and units of Diogene's own

role-health-director =
    { $gender ->
        [female] Medicinska direktorica
       *[other] Medicinski direktor
    }
role-head-sinope =
    { $gender ->
        [female] Koordinatorica skupnosti Sinope
       *[other] Koordinator skupnosti Sinope
    }
role-head-corinto =
    { $gender ->
        [female] Koordinatorica skupnosti Corinto
       *[other] Koordinator skupnosti Corinto
    }
role-head-lanterna =
    { $gender ->
        [female] Koordinatorica dnevnega centra
       *[other] Koordinator dnevnega centra
    }
role-head-housing = Vodja bivanja s podporo
unit-health = Medicinsko vodstvo
unit-sinope = Skupnost Sinope
unit-corinto = Skupnost Corinto
unit-lanterna = Dnevni center La Lanterna
unit-housing = Bivanje s podporo in osebni proračuni za zdravje

## Offices

office-sinope = Skupnost Sinope
office-corinto = Skupnost Corinto
office-lanterna = Dnevni center La Lanterna
office-hours-always = Vsak dan, 24 ur na dan
office-hours-day-centre = Od ponedeljka do petka, 8.30–16.30; ob sobotah, 9.00–13.00
office-purpose-access = Vodstvo, prošnje za dostop, administracija
office-purpose-sinope = Bivališče s stalno podporo
office-purpose-corinto = Bivališče s podporo podnevi in dosegljivostjo ponoči
office-purpose-lanterna = Dnevne dejavnosti in odprte delavnice

## Quality data of Diogene's own

norm-psychiatric-reform = Prostovoljni in obvezni zdravstveni pregledi in zdravljenje; odprava psihiatričnih bolnišnic
