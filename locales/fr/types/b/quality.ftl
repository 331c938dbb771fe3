### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager = Responsable de la production
role-placement-tutor = Responsable de l’insertion professionnelle
unit-production = Production et services
unit-placement = Insertion professionnelle

## Processes

process-orders = Offres et commandes
    .inputs = Demandes des clients, appels d’offres, capacité de production disponible
    .outputs = Offre vérifiée, contrat ou commande confirmée, plan de travail
process-production = Production et services
    .inputs = Plan de travail, matières premières, équipements, équipes
    .outputs = Produits et travaux réalisés, contrôlés et enregistrés
process-delivery = Livraison et assistance
    .inputs = Produits et travaux approuvés, accords de livraison
    .outputs = Livraison acceptée, facture, éclaircissements et remises en état
process-placement = Insertion professionnelle
    .inputs = Orientations des services, entretiens, postes et tâches disponibles
    .outputs = Projet d’insertion, compétences certifiées, passage à l’emploi ordinaire

## Objectives

objective-disadvantaged-share = Du travail pour ceux qui en sont exclus
    .indicator = Travailleurs défavorisés sur le total des salariés
objective-placements = Nouveaux stages et parcours d’insertion
    .indicator = Stages et parcours d’insertion commencés dans l’année
objective-ordinary-work = Passage à l’emploi ordinaire
    .indicator = Personnes embauchées par d’autres entreprises après leur parcours en coopérative
objective-punctuality = Ponctualité
    .indicator = Part des livraisons et interventions dans les délais convenus

## Risks and opportunities

risk-single-client = Chiffre d’affaires concentré sur quelques clients
    .action = Plafond de 30 % par client, plan commercial annuel, offre commune avec le consortium
risk-work-accidents = Accidents dans l’utilisation des machines et des équipements
    .action = Formation pratique avant chaque poste, tuteur dans l’équipe, analyse des presqu’accidents
risk-interrupted-placements = Parcours d’insertion interrompus avant leur terme
    .action = Projet d’insertion avec bilans mensuels, tâches graduées, contact constant avec le service orienteur
risk-reserved-contracts = Marchés réservés et clauses sociales
    .action = Échéancier des appels d’offres, qualifications toujours à jour, rencontres annuelles avec les acheteurs publics

## Interested parties

party-clients = Clients publics et privés
    .needs = Qualité constante, ponctualité, juste prix, un interlocuteur qui répond
    .response = Accords écrits, contrôles avant la livraison, un référent par client, évaluation annuelle
party-disadvantaged-workers = Travailleurs défavorisés et services orienteurs
    .needs = Un vrai travail, des rythmes adaptés, un tuteur, des perspectives après le parcours
    .response = Projet d’insertion, tâches graduées, compétences attestées, contacts avec d’autres entreprises

## Norms

norm-disability-employment = Droit au travail des personnes handicapées
norm-reserved-contracts = Code italien des marchés publics : marchés réservés

## Terms

term-client = Client
    .definition = Celui qui achète nos produits ou nos services : un organisme, une entreprise ou une personne.
term-disadvantaged-person = Personne défavorisée
    .definition = Personne relevant des catégories indiquées à l’article 4 de la loi italienne n° 381/1991, ou suivie par les services avec lesquels nous avons un accord.
term-placement = Insertion professionnelle
    .definition = Parcours assorti d’objectifs, de tâches et de bilans, qui mène une personne défavorisée à un emploi stable, en coopérative ou ailleurs.
