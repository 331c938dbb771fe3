### The words of the quality data in manuals/: what all organisations share.

## Reasons of the revisions

revision-policy-first = Prva izdaja, priložena poslovniku
revision-charter-first = Prva izdaja
revision-charter-complaints = Prenovljen postopek za pritožbe; posodobljeni standardi
revision-charter-yearly = Letna posodobitev storitev, standardov in kontaktnih podatkov

## Holders of copies (distribution list)

holder-sites = Lokacije storitev
holder-staff = Osebje, v dokumentnem arhivu
holder-noticeboards = Oglasne deske na lokacijah
holder-public = Javnost, na spletnem mestu
holder-reception = Sprejem in vhodi na lokacijah
holder-authorities = Javni naročniki

## Roles

role-president =
    { $gender ->
        [female] Predsednica
       *[other] Predsednik
    }
role-vice-president =
    { $gender ->
        [female] Podpredsednica
       *[other] Podpredsednik
    }
role-director =
    { $gender ->
        [female] Direktorica
       *[other] Direktor
    }
role-quality-manager = Vodja kakovosti
role-administration = Vodja administracije
role-staff-manager = Vodja kadrov in usposabljanja
role-safety =
    { $gender ->
        [female] Strokovna delavka za varnost pri delu
       *[other] Strokovni delavec za varnost pri delu
    }

## Units of the organisation chart: they stand in small boxes

unit-assembly = Občni zbor članov
unit-board = Upravni odbor
unit-management = Vodstvo
unit-quality = Kakovost
unit-staff = Kadri in usposabljanje
unit-administration = Administracija in nabava
unit-safety = Varnost in zdravje pri delu

## Offices

office-registered = Sedež in pisarne
office-hours-weekdays = Od ponedeljka do petka, 9.00–12.30 in 14.00–17.00

## Norms: what each one is about

norm-quality-standard = Zahteve za sisteme vodenja kakovosti
norm-cooperatives = Ureditev socialnih zadrug
norm-social-services = Celovit sistem socialnih ukrepov in storitev; listina socialnih storitev
norm-public-services = Načela o izvajanju javnih storitev
norm-third-sector = Zakonik o tretjem sektorju: soprogramiranje in sonačrtovanje
norm-social-enterprise = Ureditev socialnega podjetništva
norm-workplace-safety = Varnost in zdravje pri delu
norm-data-protection = Varstvo osebnih podatkov
norm-liability = Upravna odgovornost pravnih oseb

## Services: what a standard of service is about (factor) and what is measured

factor-timeliness = Pravočasnost
factor-personalisation = Prilagojenost posamezniku
factor-participation = Sodelovanje
factor-openness = Odprtost v okolje
factor-continuity = Neprekinjenost
factor-listening = Poslušanje
factor-reliability = Zanesljivost
factor-effectiveness = Uspešnost
