### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    Misioni i kooperativës { $organisation-name } është <strong>të krijojë punë të vërtetë për ata që mbahen jashtë saj</strong>, duke gatuar, duke shërbyer në tavolinë dhe duke larë për bashkësinë.

    Besojmë se një pjatë e mirë dhe një mbulesë tavoline e hekurosur bukur vlejnë për atë që janë, jo për atë që i ka bërë. Është cilësia e produktit ajo që i jep dinjitet punës: prandaj e kërkojmë nga të gjithë, duke mësuar me durim dhe duke i dhënë secilit një detyrë ku mund t’ia dalë.

    Kush vjen te ne mund të qëndrojë ose të niset sërish. Jemi të lumtur kur dikush, pasi e ka mësuar zanatin, gjen vend në një ndërmarrje tjetër.
organisation-about =
    { $organisation-name } është një kooperativë sociale e tipit B, e themeluar në vitin { $organisation-founded } në { $organisation-address-city }. Drejton një restorant, një kuzhinë për mensa, një shërbim kateringu dhe një lavanteri industriale. { $workforce-employees ->
        [one] Aty punon një person
       *[other] Aty punojnë { $workforce-employees } persona
    }, { $workforce-disadvantaged ->
        [one] prej të cilëve një në gjendje disavantazhi
       *[other] prej të cilëve { $workforce-disadvantaged } në gjendje disavantazhi
    }.
organisation-history =
    Kur konsorciumi { $consortium-name } restauron shtëpinë fshatare, dikush duhet t’i japë të hajë skuadrës. Tre persona të sapodalë nga një komunitet rezidencial dhe një kuzhinier në pension i ndezin furnelat: është dreka e parë e kooperativës { $organisation-name }.

    Nga kantieri lind restoranti, nga restoranti mensat shkollore. Lavanteria vjen kur rezidencat e kooperativave të tjera u kërkojnë atyre që dorëzojnë vaktet t’i marrin edhe ndërresat: i njëjti furgon, një punë më shumë.
organisation-values =
    <ul>
    <li><strong>Zanati</strong>: mësohet duke punuar, krah atij që e zotëron.</li>
    <li><strong>Shija</strong>: produkte të stinës, receta të thjeshta, tryeza të shtruara me kujdes.</li>
    <li><strong>Durimi</strong>: secilit ritmi i vet, të gjithëve i njëjti synim.</li>
    <li><strong>Barazia</strong>: të njëjtat kontrata, të njëjtat rregulla, e njëjta uniformë.</li>
    </ul>
organisation-logo = Logoja e Sale Fino: një tas me tri kristale kripe

## Roles and units of the cooperative's own

role-sales-manager =
    { $gender ->
        [female] Përgjegjëse e shitjeve
       *[other] Përgjegjës i shitjeve
    }
role-chef =
    { $gender ->
        [female] Përgjegjëse e kuzhinës
       *[other] Përgjegjës i kuzhinës
    }
role-head-laundry =
    { $gender ->
        [female] Përgjegjëse e lavanterisë
       *[other] Përgjegjës i lavanterisë
    }
unit-kitchen = Kuzhina, salla dhe mensat
unit-laundry = Lavanteria
unit-sales = Klientët dhe kateringu

## Offices

office-restaurant = Restoranti i shtëpisë fshatare
office-laundry = Lavanteria
office-hours-restaurant = Nga e marta në të shtunë, 12:00–14:30 dhe 19:00–22:30; të dielën, 12:00–15:00
office-hours-laundry = Nga e hëna në të shtunë, 6:30–18:30
office-purpose-kitchen = Drejtoria, administrata, kuzhina e mensave
office-purpose-restaurant = Restorant, sallë për takime
office-purpose-laundry = Marrja, larja dhe dorëzimi i ndërresave

## Quality data of the cooperative's own

norm-food-hygiene = Higjiena e produkteve ushqimore
norm-allergens = Informimi i konsumatorëve për ushqimet
norm-laundry = Kontrolli i ndotjes biologjike të tekstileve të lara në lavanteri
