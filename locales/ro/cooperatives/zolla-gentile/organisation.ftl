### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

organisation-mission =
    Misiunea cooperativei { $organisation-name } este <strong>să cultive pământul și oamenii cu aceeași grijă</strong>: să facă frumoase și roditoare locurile tuturor, dând de lucru celor care și-au pierdut munca sau nu au avut-o niciodată.

    Pământul ne învață ceea ce niciun curs nu ne poate învăța: există anotimpuri, se greșește, se ia de la capăt. În echipe lucrează cot la cot grădinari cu experiență și oameni care vin după o boală, după închisoare sau după ani fără muncă; după câteva luni, diferența nu se mai vede.

    Alegem practici agricole care lasă solul mai bun decât l-am găsit și prețuri care plătesc munca tuturor.

organisation-about =
    { $organisation-name } este o cooperativă socială agricolă de tip B (inserție profesională) înființată în { $organisation-founded } la { $organisation-address-city }. Îngrijește spațiile verzi ale primăriilor și ale particularilor, cultivă legume ecologice și le vinde în propria prăvălie. { $workforce-employees ->
        [one] Aici lucrează o persoană
        [few] Aici lucrează { $workforce-employees } persoane
       *[other] Aici lucrează { $workforce-employees } de persoane
    }, { $workforce-disadvantaged ->
        [one] dintre care una provine dintr-o categorie defavorizată
        [few] dintre care { $workforce-disadvantaged } provin din categorii defavorizate
       *[other] dintre care { $workforce-disadvantaged } provin din categorii defavorizate
    }.

organisation-history =
    { $organisation-name } a început cu un câmp necultivat, primit în folosință gratuită de la o proprietară în vârstă cu o singură condiție: să crească din nou roșii acolo. Cinci membri l-au desțelenit peste iarnă.

    Primul contract pentru spațiile verzi publice a venit de la primărie în anul următor, certificarea ecologică după trei ani. Astăzi, echipele întrețin parcurile din opt localități, iar lăzile cu legume ajung în fiecare săptămână la familii, la cantine și la restaurantul celorlalte cooperative membre.

organisation-values =
    <ul>
    <li><strong>Grijă</strong>: pentru sol, pentru plante, pentru unelte și pentru cei care le folosesc.</li>
    <li><strong>Anotimpuri</strong>: ritmul pământului și al oamenilor se respectă.</li>
    <li><strong>Echipă</strong>: nimeni nu lucrează singur, nimeni nu rămâne în urmă.</li>
    <li><strong>Preț drept</strong>: pentru cine cumpără și pentru cine cultivă.</li>
    </ul>

organisation-logo = Sigla Zolla Gentile: un lăstar care răsare dintr-un bulgăre de pământ

## Roles and units of the cooperative's own

role-head-green =
    { $gender ->
        [female] Responsabilă cu spațiile verzi
       *[other] Responsabil cu spațiile verzi
    }
role-head-farm =
    { $gender ->
        [female] Responsabilă cu culturile
       *[other] Responsabil cu culturile
    }
unit-green = Spații verzi și grădini
unit-farm = Culturi
unit-shop = Prăvălie și lăzi cu legume

## Offices

office-shop = Prăvălia fermei
office-hours-shop = De marți până sâmbătă, 9:00–12:30 și 15:30–19:00
office-purpose-farm = Conducere, câmpuri și sere, depozitul echipelor
office-purpose-shop = Vânzare către public, ridicarea lăzilor

## Quality data of the cooperative's own

norm-social-farming = Dispoziții privind agricultura socială
norm-organic = Producția ecologică și etichetarea produselor ecologice
