### La Girandola di Carta: its services: name and, as attributes, what the charter and the manual tell.

area-minors = Enfants, écoles et familles
area-elderly = Personnes âgées

service-aquilone = Centre éducatif L’Aquilone
    .summary =
        Des après-midi de devoirs, de jeu et d’ateliers pour { $places ->
            [one] un enfant
           *[other] { $places } enfants
        } de six à quatorze ans, en petits groupes avec un éducateur référent.
    .access =
        La famille s’inscrit directement ou sur proposition de l’école ou du service social. Avant le début ont lieu un entretien avec les parents et, pour qui le souhaite, une semaine d’essai.
    .activities =
        <ul>
        <li>aide aux devoirs, selon un plan convenu avec les enseignants ;</li>
        <li>ateliers de musique, de construction, de cuisine et de lecture ;</li>
        <li>sorties, sport et séjours d’été ;</li>
        <li>trois rencontres par an avec chaque famille.</li>
        </ul>
    .hours = Les jours d’école, 13 h 00–18 h 30 ; en juillet, 8 h 00–16 h 30

service-home-education = Accompagnement éducatif à domicile
    .summary =
        Un éducateur aux côtés de { $places ->
            [one] l’enfant ou de l’adolescent
           *[other] { $places } enfants et adolescents
        } et des parents, à la maison et dans le quartier, lorsque la famille traverse une période difficile.
    .access =
        Le service est décidé par le service social de la commune. La coopérative rencontre la famille sous quinze jours et écrit les objectifs avec elle.
    .activities =
        <ul>
        <li>soutien aux relations à la maison et aux habitudes quotidiennes ;</li>
        <li>liaison avec l’école et les services de santé ;</li>
        <li>accompagnement dans des activités sportives et de groupe ;</li>
        <li>visites médiatisées, lorsqu’elles sont prévues.</li>
        </ul>
    .hours = Du lundi au samedi, aux horaires convenus avec la famille

service-schools = Accompagnement à l’école
    .summary =
        Nous accompagnons { $places ->
            [one] un élève handicapé
           *[other] { $places } élèves handicapés
        }, de l’école maternelle au lycée : le but est de participer à la vie de la classe.
    .access =
        La demande part de l’école et de la famille ; la commune attribue les heures. L’accompagnant se présente à la famille avant le début des cours.
    .activities =
        <ul>
        <li>autonomie, communication et relations avec les camarades ;</li>
        <li>collaboration au plan éducatif individualisé ;</li>
        <li>sorties, cantine, récréation : les moments où l’on devient amis ;</li>
        <li>remplacement le jour même en cas d’absence.</li>
        </ul>
    .hours = Les jours et aux heures de cours

service-home-care = Aide à domicile
    .summary =
        Soin de la personne, de la maison et des relations pour { $places ->
            [one] une personne âgée qui veut continuer à vivre chez elle
           *[other] { $places } personnes âgées qui veulent continuer à vivre chez elles
        }, et un soutien pour les proches aidants.
    .access =
        À la demande de la commune, avec une allocation de soins ou à titre privé. Une assistante sociale visite le domicile, propose un plan et en explique les coûts par écrit.
    .activities =
        <ul>
        <li>hygiène, mobilisation, repas, petites courses ;</li>
        <li>compagnie et accompagnement aux rendez-vous médicaux ;</li>
        <li>conseils au proche aidant et relais pendant quelques heures ;</li>
        <li>visite de suivi tous les trois mois.</li>
        </ul>
    .hours = Tous les jours, 7 h 00–21 h 00

service-mongolfiera = Centre La Mongolfiera
    .summary =
        Un lieu de matinées actives pour { $places ->
            [one] une personne âgée
           *[other] { $places } personnes âgées
        }, avec une cour commune au centre et à l’école primaire.
    .access =
        On vient voir, on essaie pendant deux semaines et l’on s’inscrit. Ceux qui ne peuvent se déplacer seuls sont pris à domicile et raccompagnés en minibus.
    .activities =
        <ul>
        <li>gymnastique douce, exercices de mémoire, lecture du journal ;</li>
        <li>jardin et cuisine, avec un déjeuner commun deux fois par semaine ;</li>
        <li>ateliers avec les enfants du centre éducatif ;</li>
        <li>permanence pour les proches aidants.</li>
        </ul>

## Fees

fee-aquilone = Participation mensuelle selon l’ISEE (indicateur italien de ressources du foyer), de 20 à 90 euros ; gratuit sur proposition du service social
fee-municipality = Gratuit pour la famille : le coût est à la charge de la commune
fee-school = Gratuit pour la famille : le coût est à la charge de la collectivité locale
fee-home-care = Tarif de la commune selon l’ISEE (indicateur de ressources) ; pour les particuliers, devis écrit avant le début
fee-mongolfiera = Abonnement mensuel selon l’ISEE (indicateur de ressources) ; transport compris

## What is measured in the services

factor-safety = Sécurité
standard-children-per-educator = Enfants par éducateur
standard-family-meetings = Rencontres avec chaque famille dans l’année
standard-family-satisfaction = Note moyenne des familles, de 1 à 10
standard-start-of-service = Jours entre la décision et le début du service
standard-same-educator = Part des familles suivies par le même éducateur toute l’année
standard-substitution = Part des absences remplacées le jour même
standard-school-plans = Part des élèves dont les objectifs sont écrits dans le plan éducatif individualisé
standard-visits-on-time = Part des visites commencées avec 15 minutes de retard au plus
standard-intergenerational = Initiatives avec des enfants et des adolescents dans l’année
standard-participant-satisfaction = Note moyenne des participants, de 1 à 10
