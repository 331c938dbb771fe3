### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

organisation-mission =
    { $organisation-name } a pour mission d’<strong>accueillir et d’intégrer</strong> des personnes en souffrance psychique.

    Nous pensons nos résidences comme des <strong>maisons affectives</strong>, habitées pour un temps court ou long selon le besoin de chacun. Nous y cherchons un climat qui n’envahit pas et qui respecte le rythme et les besoins de chaque personne ; les procédures sont claires et rassurent précisément parce qu’elles sont prévisibles.

    La communauté résidentielle et le centre de jour ne sont pas des lieux de ségrégation : ce sont des points d’où l’on s’ouvre au territoire et où le territoire entre.

organisation-about =
    { $organisation-name } est une coopérative sociale de type A née en { $organisation-founded } à { $organisation-address-city }. Elle gère des communautés résidentielles, un centre de jour et des logements accompagnés, et soutient des projets personnalisés avec budget de santé. { $workforce-employees ->
        [one] { $workforce-employees } personne y travaille
       *[other] { $workforce-employees } personnes y travaillent
    } : éducateurs, aides-soignants, techniciens de la réhabilitation psychiatrique, infirmiers et psychologues.

organisation-history =
    À la fin des années quatre-vingt-dix, un groupe de professionnels et de familles loue une maison de huit pièces pour démontrer que l’on peut, au sortir d’une longue hospitalisation, vivre dans un quartier comme tout le monde. Ainsi naît { $organisation-name }, et cette maison devient la première communauté.

    Les années suivantes voient s’ajouter le centre de jour, qui donne sur la place du marché, et les appartements, où vont habiter ceux qui n’ont plus besoin d’une communauté. Avec le consortium { $consortium-name }, la coopérative ouvre la voie vers le travail, dans les entreprises de type B. Aujourd’hui, l’engagement le plus récent est celui des budgets de santé : moins de lits, plus de projets construits autour de la personne.

organisation-values =
    <ul>
    <li><strong>Accueil</strong> : on entre pour une rencontre, non pour un diagnostic.</li>
    <li><strong>Mesure</strong> : de la proximité sans intrusion, juste assez d’aide pour que la personne fasse par elle-même.</li>
    <li><strong>Prévisibilité</strong> : peu de règles, écrites, égales pour tous et expliquées.</li>
    <li><strong>Ouverture</strong> : la ville est le lieu du soin, et le soin est l’affaire de la ville.</li>
    <li><strong>Responsabilité</strong> : nous rendons compte de ce que nous faisons, même de ce qui ne réussit pas.</li>
    </ul>

organisation-territory =
    { $organisation-name } travaille à { $organisation-address-city } et dans les communes voisines, entre le lac et les collines : de petites localités bien reliées entre elles, avec un réseau serré d’associations et de paroisses et une économie faite d’agriculture, de tourisme et de petite industrie. La demande de soins augmente surtout parmi les jeunes adultes et parmi les personnes qui vieillissent avec un trouble psychique.

organisation-scope =
    Conception et prestation de services d’hébergement, d’accueil de jour et de logement accompagné pour des personnes en souffrance psychique. Accompagnement de projets personnalisés avec budget de santé.

organisation-exclusions =
    Seule l’exigence 7.1.5.2 (traçabilité de la mesure) n’est pas appliquée : les résultats des services s’évaluent par des entretiens, des échelles et des questionnaires et ne dépendent pas d’instruments soumis à étalonnage.

organisation-logo = Logo de Diogene : une lanterne allumée

## Roles and units of Diogene's own

role-health-director =
    { $gender ->
        [female] Directrice médicale
       *[other] Directeur médical
    }
role-head-sinope =
    { $gender ->
        [female] Coordinatrice de la communauté Sinope
       *[other] Coordinateur de la communauté Sinope
    }
role-head-corinto =
    { $gender ->
        [female] Coordinatrice de la communauté Corinto
       *[other] Coordinateur de la communauté Corinto
    }
role-head-lanterna =
    { $gender ->
        [female] Coordinatrice du centre de jour
       *[other] Coordinateur du centre de jour
    }
role-head-housing = Responsable du logement accompagné
unit-health = Direction médicale
unit-sinope = Communauté Sinope
unit-corinto = Communauté Corinto
unit-lanterna = Centre de jour La Lanterna
unit-housing = Logement accompagné et budgets de santé

## Offices

office-sinope = Communauté Sinope
office-corinto = Communauté Corinto
office-lanterna = Centre de jour La Lanterna
office-hours-always = Tous les jours, 24 h sur 24
office-hours-day-centre = Du lundi au vendredi, 8 h 30–16 h 30 ; le samedi, 9 h 00–13 h 00
office-purpose-access = Direction, demandes d’accès, administration
office-purpose-sinope = Résidence avec assistance continue
office-purpose-corinto = Résidence avec présence de jour et astreinte de nuit
office-purpose-lanterna = Activités de jour et ateliers ouverts

## Quality data of Diogene's own

objective-own-home = Un logement à soi
    .indicator = Personnes passées dans l’année d’une communauté résidentielle à un logement, personnel ou accompagné
risk-long-stays = Séjours qui se prolongent au-delà du besoin
    .action = Bilan à douze mois avec le centre de santé mentale, logements relais, budget de santé pour la sortie
norm-psychiatric-reform = Examens et soins volontaires et obligatoires ; fin des hôpitaux psychiatriques en Italie
term-day-centre = Centre de jour
    .definition = Service d’accueil de jour où les personnes suivent des activités de réhabilitation et de rencontre ; le soir, elles rentrent chez elles.
