### Sale Fino: its products and services: name and, as attributes, what the charter and the manual tell.

area-food = Cuisine
area-laundry = Blanchisserie

service-restaurant = Restaurant de la ferme
    .summary =
        Soixante couverts dans l’ancienne étable de la ferme, avec une carte courte qui change à chaque saison. En salle et en cuisine { $workers ->
            [one] travaille { $workers } personne
           *[other] travaillent { $workers } personnes
        }.
    .access =
        On réserve par téléphone ou en ligne ; pour les groupes de plus de vingt personnes, le menu est à convenir trois jours à l’avance. L’établissement est accessible aux personnes à mobilité réduite.
    .activities =
        <ul>
        <li>déjeuners et dîners à la carte, déjeuner de travail à prix fixe ;</li>
        <li>menus sans gluten et adaptés aux principales intolérances ;</li>
        <li>soirées avec les producteurs de la région ;</li>
        <li>stages en salle et en cuisine.</li>
        </ul>

service-canteens = Cantines et repas livrés
    .summary =
        Chaque jour, des repas frais pour les écoles, les résidences et les personnes âgées, préparés dans une cuisine centrale et livrés chauds.
    .access =
        Par un contrat annuel qui indique les menus, les horaires et le nombre de repas. Les repas se commandent et se décommandent avant neuf heures du matin.
    .activities =
        <ul>
        <li>menus de quatre semaines approuvés par la diététicienne ;</li>
        <li>régimes spéciaux, médicaux, éthiques et religieux ;</li>
        <li>livraison en conteneurs contrôlés et véhicules à faibles émissions ;</li>
        <li>commission des menus avec les parents et les personnes accueillies, deux fois par an.</li>
        </ul>
    .hours = Du lundi au dimanche ; livraisons entre 11 h 15 et 12 h 30

service-catering = Traiteur
    .summary =
        Pauses-café, déjeuners et réceptions pour les organismes, les entreprises et les fêtes privées, chez nous ou ailleurs.
    .access =
        Il suffit d’un appel ou d’un message avec la date, le lieu et le nombre de convives : une offre écrite, valable un mois, arrive sous trois jours.
    .activities =
        <ul>
        <li>visite des lieux et proposition de menu ;</li>
        <li>mise en place, service à table et rangement ;</li>
        <li>vaisselle lavable et valorisation des restes ;</li>
        <li>coffrets-cadeaux avec les produits des coopératives.</li>
        </ul>
    .hours = Sur demande, tous les jours de l’année

service-laundry = Blanchisserie et location de linge
    .summary =
        Linge plat, tenues de travail et vêtements des résidents pour les résidences, les hôtels et les restaurants. Dans l’atelier { $workers ->
            [one] travaille { $workers } personne
           *[other] travaillent { $workers } personnes
        }, { $disadvantaged-workers ->
            [0] aucune en parcours d’insertion
            [one] dont { $disadvantaged-workers } personne en parcours d’insertion
           *[other] dont { $disadvantaged-workers } personnes en parcours d’insertion
        }.
    .access =
        Après une visite chez le client, nous préparons une offre avec les prix à la pièce ou au kilo, les jours de collecte et les délais de retour. On peut commencer par un mois d’essai.
    .activities =
        <ul>
        <li>collecte et retour par des circuits séparés pour le sale et le propre ;</li>
        <li>lavage avec enregistrement des températures et des dosages ;</li>
        <li>vêtements personnels reconnaissables à une étiquette codée ;</li>
        <li>location et renouvellement du linge.</li>
        </ul>

## Prices

fee-restaurant = Prix à la carte ; déjeuner de travail à prix fixe
fee-offer = Selon l’offre écrite
fee-laundry = À la pièce ou au kilo, selon le contrat

## What is measured in the services

factor-safety = Sécurité
factor-sustainability = Durabilité
standard-local-products = Part des achats auprès de producteurs situés à moins de 50 kilomètres
standard-guest-reviews = Note moyenne des clients en salle, de 1 à 10
standard-temperature = Part des livraisons à la température prescrite
standard-special-diets = Part des régimes spéciaux livrés sans erreur
standard-food-waste = Nourriture non servie sur le total préparé
standard-offers = Jours entre la demande et l’offre écrite
standard-laundry-return = Heures entre la collecte et le retour
standard-laundry-losses = Pièces perdues ou abîmées sur le total
