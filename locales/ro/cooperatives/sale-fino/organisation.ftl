### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    Misiunea cooperativei { $organisation-name } este <strong>să creeze muncă adevărată pentru cei ținuți departe de ea</strong>, gătind, servind la masă și spălând pentru comunitate.

    Credem că o mâncare bună și o față de masă bine călcată prețuiesc prin ceea ce sunt, nu prin cine le-a făcut. Calitatea produsului este cea care dă demnitate muncii: de aceea o cerem tuturor, învățându-i cu răbdare și dându-i fiecăruia o sarcină în care poate reuși.

    Cine vine la noi poate să rămână sau să plece mai departe. Ne bucurăm când cineva, după ce a învățat meseria, își găsește locul într-o altă întreprindere.

organisation-about =
    { $organisation-name } este o cooperativă socială de tip B (inserție profesională) înființată în { $organisation-founded } la { $organisation-address-city }. Administrează un restaurant, o bucătărie pentru cantine, un serviciu de catering și o spălătorie industrială. { $workforce-employees ->
        [one] Aici lucrează o persoană
        [few] Aici lucrează { $workforce-employees } persoane
       *[other] Aici lucrează { $workforce-employees } de persoane
    }, { $workforce-disadvantaged ->
        [one] dintre care una provine dintr-o categorie defavorizată
        [few] dintre care { $workforce-disadvantaged } provin din categorii defavorizate
       *[other] dintre care { $workforce-disadvantaged } provin din categorii defavorizate
    }.

organisation-history =
    Când consorțiul { $consortium-name } a restaurat ferma, cineva trebuia să le dea de mâncare muncitorilor. Trei oameni abia ieșiți dintr-o comunitate rezidențială și un bucătar pensionar au aprins focul: a fost primul prânz al cooperativei { $organisation-name }.

    Din șantier s-a născut restaurantul, din restaurant cantinele școlare. Spălătoria a apărut atunci când reședințele celorlalte cooperative i-au rugat pe cei care aduceau mesele să ia și lenjeria: aceeași furgonetă, o muncă în plus.

organisation-values =
    <ul>
    <li><strong>Meserie</strong>: se învață lucrând, alături de cei pricepuți.</li>
    <li><strong>Gust</strong>: produse de sezon, rețete simple, mese îngrijite.</li>
    <li><strong>Răbdare</strong>: fiecăruia ritmul lui, tuturor aceeași țintă.</li>
    <li><strong>Egalitate</strong>: aceleași contracte, aceleași reguli, aceeași uniformă.</li>
    </ul>

organisation-logo = Sigla Sale Fino: un bol cu trei cristale de sare

## Roles and units of the cooperative's own

role-sales-manager =
    { $gender ->
        [female] Responsabilă comercială
       *[other] Responsabil comercial
    }
role-chef =
    { $gender ->
        [female] Responsabilă de bucătărie
       *[other] Responsabil de bucătărie
    }
role-head-laundry =
    { $gender ->
        [female] Responsabilă de spălătorie
       *[other] Responsabil de spălătorie
    }
unit-kitchen = Bucătărie, sală și cantine
unit-laundry = Spălătorie
unit-sales = Clienți și catering

## Offices

office-restaurant = Restaurantul fermei
office-laundry = Spălătoria
office-hours-restaurant = De marți până sâmbătă, 12:00–14:30 și 19:00–22:30; duminica, 12:00–15:00
office-hours-laundry = De luni până sâmbătă, 6:30–18:30
office-purpose-kitchen = Conducere, administrație, bucătăria cantinelor
office-purpose-restaurant = Restaurant, sală pentru întâlniri
office-purpose-laundry = Ridicarea, spălarea și livrarea lenjeriei

## Quality data of the cooperative's own

norm-food-hygiene = Igiena produselor alimentare
norm-allergens = Informarea consumatorilor cu privire la produsele alimentare
norm-laundry = Controlul biocontaminării textilelor prelucrate în spălătorii
