### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    { $organisation-name } a pour mission de <strong>créer un vrai travail pour ceux que l’on en tient à l’écart</strong>, en cuisinant, en servant à table et en lavant pour la collectivité.

    Nous croyons qu’un bon plat et une nappe bien repassée valent pour ce qu’ils sont, non pour ceux qui les ont faits. C’est la qualité du produit qui donne sa dignité au travail : c’est pourquoi nous l’exigeons de tous, en enseignant avec patience et en confiant à chacun un poste où il puisse réussir.

    Ceux qui arrivent chez nous peuvent rester ou repartir. Nous sommes contents lorsque quelqu’un, le métier appris, trouve une place dans une autre entreprise.

organisation-about =
    { $organisation-name } est une coopérative sociale de type B née en { $organisation-founded } à { $organisation-address-city }. Elle gère un restaurant, une cuisine pour la restauration collective, un service traiteur et une blanchisserie industrielle. { $workforce-employees ->
        [one] { $workforce-employees } personne y travaille
       *[other] { $workforce-employees } personnes y travaillent
    }, { $workforce-disadvantaged ->
        [one] dont { $workforce-disadvantaged } personne défavorisée
       *[other] dont { $workforce-disadvantaged } personnes défavorisées
    } au sens de la loi.

organisation-history =
    Lorsque le consortium { $consortium-name } restaure la ferme, il faut bien que quelqu’un nourrisse l’équipe. Trois personnes tout juste sorties d’une communauté résidentielle et un cuisinier à la retraite allument les fourneaux : c’est le premier déjeuner de { $organisation-name }.

    Du chantier naît le restaurant, du restaurant les cantines scolaires. La blanchisserie arrive quand les résidences des autres coopératives demandent à ceux qui livrent les repas de reprendre le linge : le même fourgon, un travail de plus.

organisation-values =
    <ul>
    <li><strong>Métier</strong> : on apprend en faisant, aux côtés de ceux qui savent faire.</li>
    <li><strong>Goût</strong> : produits de saison, recettes simples, tables soignées.</li>
    <li><strong>Patience</strong> : à chacun son rythme, à tous le même but.</li>
    <li><strong>Égalité</strong> : mêmes contrats, mêmes règles, même tenue.</li>
    </ul>

organisation-territory =
    Les clients se trouvent dans un rayon de trente kilomètres : écoles, résidences, hôtels du lac, entreprises. Le tourisme concentre le travail entre avril et octobre, les cantines le ramènent en hiver : l’un et les autres, ensemble, permettent des contrats à l’année.

organisation-scope =
    Préparation et service de repas au restaurant, en restauration collective et comme traiteur. Lavage et location de linge pour les collectivités et les hôtels. Insertion professionnelle de personnes défavorisées.

organisation-exclusions =
    Aucune exigence n’est exclue. L’exigence 7.1.5.2 (traçabilité de la mesure) s’applique aux sondes de température, aux balances et aux doseurs de la blanchisserie ; l’exigence 8.3 (conception et développement), aux menus, au service traiteur et aux projets d’insertion.

organisation-logo = Logo de Sale Fino : un bol avec trois cristaux de sel

## Roles and units of the cooperative's own

role-sales-manager = Responsable du service commercial
role-chef = Responsable de cuisine
role-head-laundry = Responsable de la blanchisserie
unit-kitchen = Cuisine, salle et cantines
unit-laundry = Blanchisserie
unit-sales = Clients et traiteur

## Offices

office-restaurant = Restaurant de la ferme
office-laundry = Blanchisserie
office-hours-restaurant = Du mardi au samedi, 12 h 00–14 h 30 et 19 h 00–22 h 30 ; le dimanche, 12 h 00–15 h 00
office-hours-laundry = Du lundi au samedi, 6 h 30–18 h 30
office-purpose-kitchen = Direction, administration, cuisine des cantines
office-purpose-restaurant = Restaurant, salle de réunion
office-purpose-laundry = Collecte, lavage et livraison du linge

## Quality data of the cooperative's own

risk-food-safety = Contamination des aliments ou erreur sur un allergène
    .action = Plan de maîtrise sanitaire, ligne séparée pour les régimes, double contrôle de l’étiquette, analyses trimestrielles
norm-food-hygiene = Hygiène des denrées alimentaires
norm-allergens = Information des consommateurs sur les denrées alimentaires
norm-laundry = Maîtrise de la biocontamination des textiles traités en blanchisserie
term-self-control-plan = Plan de maîtrise sanitaire
    .definition = Document qui, selon la méthode HACCP, détermine les points où l’aliment peut devenir dangereux et les contrôles à effectuer.
