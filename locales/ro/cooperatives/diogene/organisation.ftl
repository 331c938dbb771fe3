### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

organisation-mission =
    Misiunea cooperativei { $organisation-name } este <strong>să primească și să integreze</strong> oameni care trăiesc cu o suferință psihică.

    Ne concepem reședințele ca pe niște <strong>case emoționale</strong>, locuite un timp scurt sau lung, după nevoia fiecăruia. Căutăm în ele un climat care nu invadează și care respectă ritmul și nevoile fiecărei persoane; procedurile sunt clare și dau siguranță tocmai pentru că pot fi prevăzute.

    Comunitatea rezidențială și centrul de zi nu sunt locuri de segregare: sunt locuri din care oamenii se deschid spre lumea din jur și în care lumea din jur intră.

organisation-about =
    { $organisation-name } este o cooperativă socială de tip A (îngrijire și educație) înființată în { $organisation-founded } la { $organisation-address-city }. Administrează comunități rezidențiale, un centru de zi și locuințe asistate și susține planuri personalizate cu buget de sănătate. { $workforce-employees ->
        [one] Aici lucrează o persoană
        [few] Aici lucrează { $workforce-employees } persoane
       *[other] Aici lucrează { $workforce-employees } de persoane
    }: educatori, infirmieri, tehnicieni în reabilitare psihiatrică, asistenți medicali și psihologi.

organisation-history =
    La sfârșitul anilor ’90, un grup de lucrători sociali și de rude ale beneficiarilor a închiriat o casă cu opt camere, pentru a dovedi că omul care iese dintr-o internare îndelungată poate trăi într-un cartier ca toți ceilalți. Așa s-a născut { $organisation-name }, iar casa aceea a devenit prima comunitate.

    În anii următori s-au adăugat centrul de zi, care dă în piața târgului, și apartamentele, unde se mută cei care nu mai au nevoie de o comunitate. Împreună cu consorțiul { $consortium-name }, cooperativa a deschis drumul spre muncă, în întreprinderile de tip B. Astăzi, angajamentul cel mai nou este cel al bugetelor de sănătate: mai puține paturi, mai multe planuri construite în jurul persoanei.

organisation-values =
    <ul>
    <li><strong>Primire</strong>: se intră pentru o întâlnire, nu pentru un diagnostic.</li>
    <li><strong>Măsură</strong>: apropiere fără intruziune, ajutor atât cât trebuie pentru ca omul să se descurce singur.</li>
    <li><strong>Previzibilitate</strong>: reguli puține, scrise, aceleași pentru toți și explicate.</li>
    <li><strong>Deschidere</strong>: orașul este locul îngrijirii, iar îngrijirea este treaba orașului.</li>
    <li><strong>Răspundere</strong>: dăm socoteală pentru ceea ce facem, chiar și pentru ceea ce nu ne reușește.</li>
    </ul>

organisation-logo = Sigla Diogene: un felinar aprins

## Roles and units of Diogene's own

role-health-director =
    { $gender ->
        [female] Directoare medicală
       *[other] Director medical
    }
role-head-sinope =
    { $gender ->
        [female] Coordonatoare a comunității Sinope
       *[other] Coordonator al comunității Sinope
    }
role-head-corinto =
    { $gender ->
        [female] Coordonatoare a comunității Corinto
       *[other] Coordonator al comunității Corinto
    }
role-head-lanterna =
    { $gender ->
        [female] Coordonatoare a centrului de zi
       *[other] Coordonator al centrului de zi
    }
role-head-housing =
    { $gender ->
        [female] Responsabilă cu locuirea asistată
       *[other] Responsabil cu locuirea asistată
    }
unit-health = Direcția medicală
unit-sinope = Comunitatea Sinope
unit-corinto = Comunitatea Corinto
unit-lanterna = Centrul de zi La Lanterna
unit-housing = Locuire asistată și bugete de sănătate

## Offices

office-sinope = Comunitatea Sinope
office-corinto = Comunitatea Corinto
office-lanterna = Centrul de zi La Lanterna
office-hours-always = În fiecare zi, 24 de ore din 24
office-hours-day-centre = De luni până vineri, 8:30–16:30; sâmbăta, 9:00–13:00
office-purpose-access = Conducere, cereri de acces, administrație
office-purpose-sinope = Reședință cu asistență continuă
office-purpose-corinto = Reședință cu asistență în timpul zilei și personal la apel noaptea
office-purpose-lanterna = Activități de zi și ateliere deschise

## Quality data of Diogene's own

norm-psychiatric-reform = Evaluări și tratamente medicale voluntare și obligatorii; desființarea spitalelor de psihiatrie
