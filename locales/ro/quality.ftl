### The words of the quality data in manuals/: what all organisations share.

## Reasons of the revisions

revision-policy-first = Prima emitere, anexată la manual
revision-charter-first = Prima emitere
revision-charter-complaints = Revizuirea procedurii de reclamații; actualizarea standardelor
revision-charter-yearly = Actualizarea anuală a serviciilor, standardelor și datelor de contact

## Holders of copies (distribution list)

holder-sites = Puncte de lucru
holder-staff = Personal, în arhiva de documente
holder-noticeboards = Avizierele sediilor
holder-public = Public, pe site
holder-reception = Recepția și intrările sediilor
holder-authorities = Autorități contractante

## Roles

role-president =
    { $gender ->
        [female] Președintă
       *[other] Președinte
    }
role-vice-president =
    { $gender ->
        [female] Vicepreședintă
       *[other] Vicepreședinte
    }
role-director =
    { $gender ->
        [female] Directoare
       *[other] Director
    }
role-quality-manager =
    { $gender ->
        [female] Responsabilă cu calitatea
       *[other] Responsabil cu calitatea
    }
role-administration =
    { $gender ->
        [female] Responsabilă administrativă
       *[other] Responsabil administrativ
    }
role-staff-manager =
    { $gender ->
        [female] Responsabilă cu personalul și formarea
       *[other] Responsabil cu personalul și formarea
    }
role-safety =
    { $gender ->
        [female] Responsabilă cu securitatea și sănătatea în muncă
       *[other] Responsabil cu securitatea și sănătatea în muncă
    }

## Units of the organisation chart: they stand in small boxes

unit-assembly = Adunarea generală a membrilor
unit-board = Consiliul de administrație
unit-management = Conducerea
unit-quality = Calitate
unit-staff = Personal și formare
unit-administration = Administrație și achiziții
unit-safety = Securitate și sănătate

## Offices

office-registered = Sediul social și birourile
office-hours-weekdays = De luni până vineri, 9:00–12:30 și 14:00–17:00

## Norms: what each one is about

norm-quality-standard = Cerințe pentru sistemele de management al calității
norm-cooperatives = Reglementarea cooperativelor sociale
norm-social-services = Sistemul integrat de intervenții și servicii sociale; carta serviciilor sociale
norm-public-services = Principii privind furnizarea serviciilor publice
norm-third-sector = Codul sectorului terț: coprogramare și coproiectare
norm-social-enterprise = Reglementarea întreprinderii sociale
norm-workplace-safety = Securitatea și sănătatea în muncă
norm-data-protection = Protecția datelor cu caracter personal
norm-liability = Răspunderea administrativă a persoanelor juridice

## Services: what a standard of service is about (factor) and what is measured

factor-timeliness = Promptitudine
factor-personalisation = Personalizare
factor-participation = Participare
factor-openness = Deschidere spre comunitate
factor-continuity = Continuitate
factor-listening = Ascultare
factor-reliability = Fiabilitate
factor-effectiveness = Eficacitate
