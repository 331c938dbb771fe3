### Zolla Gentile: its products and services: name and, as attributes, what the charter and the manual tell.

area-green = Espaces verts
area-farm = Produits de la terre

service-green = Entretien des espaces verts
    .summary =
        Parcs, allées, écoles et cours tenus en ordre toute l’année. Dans les équipes { $workers ->
            [one] travaille { $workers } personne
           *[other] travaillent { $workers } personnes
        }, { $disadvantaged-workers ->
            [0] aucune en parcours d’insertion
            [one] dont { $disadvantaged-workers } personne en parcours d’insertion
           *[other] dont { $disadvantaged-workers } personnes en parcours d’insertion
        }.
    .access =
        Les collectivités nous confient les travaux par marché ou convention, les particuliers et les copropriétés par un contrat annuel. La visite des lieux est gratuite et se fait sous sept jours.
    .activities =
        <ul>
        <li>tonte, taille, haies, ramassage des feuilles ;</li>
        <li>contrôle des arbres et des équipements de jeu ;</li>
        <li>systèmes d’arrosage économes en eau ;</li>
        <li>intervention rapide après les orages.</li>
        </ul>
    .hours = Du lundi au vendredi, 7 h 00–16 h 00 ; en été, 6 h 00–14 h 00. Astreinte pour les urgences

service-gardens = Jardins et potagers
    .summary =
        Nous dessinons et réalisons des jardins qui demandent peu d’eau, des potagers scolaires et des jardins sensoriels pour les résidences et les hôpitaux.
    .access =
        On part d’une visite et d’un dessin à la main, payant seulement si l’on poursuit. L’offre indique les plantes, les délais, les garanties et l’entretien de la première année.
    .activities =
        <ul>
        <li>projet avec choix de plantes adaptées au lieu ;</li>
        <li>préparation du sol, plantation, arrosage ;</li>
        <li>potagers et jardins avec les écoles et les résidences, réalisés avec ceux qui les utiliseront ;</li>
        <li>garantie de reprise pendant deux saisons de végétation.</li>
        </ul>
    .hours = Travaux de septembre à mai ; visites toute l’année, sur rendez-vous

service-vegetables = Légumes biologiques
    .summary =
        Quatre hectares de potager et deux serres : trente espèces de légumes, vendues en paniers hebdomadaires, aux cantines et aux restaurants. Dans les champs { $workers ->
            [one] travaille { $workers } personne
           *[other] travaillent { $workers } personnes
        }.
    .access =
        Les familles s’abonnent au panier, même pour un seul mois ; cantines et restaurants commandent au plus tard le mardi pour une livraison le jeudi.
    .activities =
        <ul>
        <li>culture biologique certifiée ;</li>
        <li>paniers en trois tailles, avec des recettes et des nouvelles des champs ;</li>
        <li>fournitures convenues en début de saison ;</li>
        <li>visites d’écoles et journées de récolte ouvertes.</li>
        </ul>
    .hours = Livraisons le jeudi et le vendredi ; champs ouverts le samedi matin

service-shop = Boutique de la ferme
    .summary =
        Légumes du jour, conserves, pain et produits des autres coopératives, dans un magasin où l’on s’attarde volontiers.
    .access =
        La boutique est ouverte à tous et accessible aux personnes à mobilité réduite ; ceux qui ne peuvent venir commandent par téléphone et sont livrés à domicile le vendredi.
    .activities =
        <ul>
        <li>vente au détail et produits en vrac ;</li>
        <li>point de retrait des paniers ;</li>
        <li>dégustations et rencontres avec ceux qui cultivent ;</li>
        <li>paniers de Noël pour les entreprises et les organismes.</li>
        </ul>

## Prices

fee-survey = Visite des lieux et devis gratuits ; prix selon l’offre écrite
fee-boxes = Abonnement hebdomadaire ; tarif publié à chaque saison
fee-shop = Prix affichés

## What is measured in the services

factor-sustainability = Durabilité
factor-freshness = Fraîcheur
standard-survey = Jours entre la demande et la visite des lieux
standard-green-on-time = Part des interventions réalisées dans la semaine programmée
standard-taken-root = Part des plantes ayant repris au bout de deux saisons de végétation
standard-harvest-to-delivery = Heures entre la récolte et la livraison
standard-complete-boxes = Part des paniers livrés complets et au jour fixé
standard-own-products = Part des produits de la coopérative ou des autres coopératives dans les ventes
standard-customer-reviews = Note moyenne des clients, de 1 à 10
