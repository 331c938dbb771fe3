### The words of the quality data: what all organizations share. Most of it is printed in the narrow columns of tables.

## Reasons of the revisions

revision-policy-first = Botimi i parë, bashkëngjitur manualit
revision-charter-first = Botimi i parë
revision-charter-complaints = U rishikua procedura e ankesave; u përditësuan standardet
revision-charter-yearly = Përditësim vjetor i shërbimeve, i standardeve dhe i kontakteve

## Holders of copies

holder-sites = Selitë operative
holder-staff = Personeli, në arkivin e dokumenteve
holder-noticeboards = Tabelat e njoftimeve në seli
holder-public = Publiku, në faqen e internetit
holder-reception = Pritja dhe hyrjet e selive
holder-authorities = Autoritetet kontraktore

## Roles: the bare post, without article

role-president =
    { $gender ->
        [female] Kryetare
       *[other] Kryetar
    }
role-vice-president =
    { $gender ->
        [female] Nënkryetare
       *[other] Nënkryetar
    }
role-director =
    { $gender ->
        [female] Drejtoreshë
       *[other] Drejtor
    }
role-quality-manager =
    { $gender ->
        [female] Përgjegjëse e cilësisë
       *[other] Përgjegjës i cilësisë
    }
role-administration =
    { $gender ->
        [female] Përgjegjëse e administratës
       *[other] Përgjegjës i administratës
    }
role-staff-manager =
    { $gender ->
        [female] Përgjegjëse e personelit dhe e trajnimit
       *[other] Përgjegjës i personelit dhe i trajnimit
    }
role-safety =
    { $gender ->
        [female] Përgjegjëse e shërbimit të parandalimit dhe mbrojtjes
       *[other] Përgjegjës i shërbimit të parandalimit dhe mbrojtjes
    }

## Units of the organization chart: they stand in small boxes

unit-assembly = Asambleja e anëtarëve
unit-board = Këshilli i administrimit
unit-management = Drejtoria
unit-quality = Cilësia
unit-staff = Personeli dhe trajnimi
unit-administration = Administrata dhe blerjet
unit-safety = Shëndeti dhe siguria

## Offices

office-registered = Selia ligjore dhe zyrat
office-hours-weekdays = Nga e hëna në të premte, 9:00–12:30 dhe 14:00–17:00

## Norms: what each one is about

norm-quality-standard = Kërkesat për sistemet e menaxhimit të cilësisë
norm-cooperatives = Rregullimi i kooperativave sociale
norm-social-services = Sistemi i integruar i ndërhyrjeve dhe shërbimeve sociale; karta e shërbimeve sociale
norm-public-services = Parimet e ofrimit të shërbimeve publike
norm-third-sector = Kodi i sektorit të tretë: bashkëprogramimi dhe bashkëprojektimi
norm-social-enterprise = Rregullimi i ndërmarrjes sociale
norm-workplace-safety = Shëndeti dhe siguria në vendet e punës
norm-data-protection = Mbrojtja e të dhënave personale
norm-liability = Përgjegjësia administrative e personave juridikë

## Services: what a standard of service is about (factor)

factor-timeliness = Përgjigjja në kohë
factor-personalisation = Përshtatja me personin
factor-participation = Pjesëmarrja
factor-openness = Hapja ndaj bashkësisë
factor-continuity = Vazhdimësia
factor-listening = Dëgjimi
factor-reliability = Besueshmëria
factor-effectiveness = Efektiviteti
