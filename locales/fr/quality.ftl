### The words of the quality data in manuals/: what all organisations share.

## Reasons of the revisions

revision-transition = Nouvelle édition selon la norme ISO 9001:2015
revision-risks = Mise à jour du contexte, des parties intéressées et du registre des risques et des opportunités
revision-objectives = Révision des objectifs et des indicateurs ; mise à jour de l’organigramme et des processus
revision-policy-first = Première édition, annexée au manuel
revision-charter-first = Première édition
revision-charter-complaints = Révision de la procédure de réclamation ; mise à jour des standards
revision-charter-yearly = Mise à jour annuelle des services, des standards et des coordonnées

## Holders of copies

holder-management = Direction
holder-sites = Sites d’activité
holder-staff = Personnel, dans la base documentaire
holder-consortium = Consortium, archives des membres
holder-certification-body = Organisme de certification
holder-noticeboards = Panneaux d’affichage des sites
holder-public = Public, sur le site
holder-reception = Accueil et entrées des sites
holder-authorities = Organismes commanditaires

## Roles: the bare post, without article

role-president =
    { $gender ->
        [female] Présidente
        [male] Président
       *[other] Présidence
    }
role-vice-president =
    { $gender ->
        [female] Vice-présidente
        [male] Vice-président
       *[other] Vice-présidence
    }
role-director =
    { $gender ->
        [female] Directrice
       *[other] Directeur
    }
role-quality-manager = Responsable qualité
role-administration = Responsable de l’administration
role-staff-manager = Responsable du personnel et de la formation
role-safety = Responsable du service de prévention et de protection

## Units of the organisation chart

unit-assembly = Assemblée générale
unit-board = Conseil d’administration
unit-management = Direction
unit-quality = Qualité
unit-staff = Personnel et formation
unit-administration = Administration et achats
unit-safety = Santé et sécurité

## Offices

office-registered = Siège social et bureaux
office-hours-weekdays = Du lundi au vendredi, 9 h 00–12 h 30 et 14 h 00–17 h 00

## How often an indicator is measured

frequency-quarterly = Chaque trimestre
frequency-half-yearly = Chaque semestre
frequency-yearly = Chaque année

## Objectives

objective-satisfaction = Satisfaction des usagers, des clients et des commanditaires
    .indicator = Avis positifs sur l’ensemble des questionnaires recueillis
objective-complaint-reply = Réponse rapide aux réclamations
    .indicator = Jours, en moyenne, entre la réclamation et la réponse écrite
objective-training = Formation et supervision
    .indicator = Heures de formation et de supervision par salarié
objective-turnover = Stabilité des équipes
    .indicator = Salariés ayant quitté l’organisme, sur l’effectif total
objective-co-design = Coconception avec les organismes publics
    .indicator = Projets coconçus ou coproduits en cours dans l’année
objective-partnerships = Ouverture au territoire
    .indicator = Associations, écoles, universités et entreprises liées par un accord en vigueur
objective-renewable-energy = Énergie de sources renouvelables
    .indicator = Part renouvelable de l’électricité consommée
objective-corrective-actions = Efficacité des actions correctives
    .indicator = Part des actions correctives closes dans les délais après vérification positive

## Processes

process-governance = Gouvernance et revue de direction
    .inputs = Analyse du contexte, rapports des responsables, comptes, résultats des indicateurs
    .outputs = Politique, objectifs et ressources ; décisions de la revue de direction
process-quality = Système qualité et amélioration
    .inputs = Non-conformités, résultats des audits, propositions du personnel
    .outputs = Documents à jour, actions correctives vérifiées, rapport pour la revue de direction
process-listening = Écoute, satisfaction et réclamations
    .inputs = Questionnaires, réclamations, entretiens, signalements du personnel et des commanditaires
    .outputs = Réponses écrites, analyse de la satisfaction, demandes d’amélioration
process-design = Conception et partenariats publics
    .inputs = Besoins relevés, plans sociaux de zone, avis publics, demandes des commanditaires
    .outputs = Projets, offres, conventions et contrats passés en revue et signés
process-staff = Personnel et formation
    .inputs = Besoins en personnel et en compétences, objectifs de l’année
    .outputs = Personnes recrutées, intégrées, formées et soutenues par la supervision
process-resources = Achats, sites et équipements
    .inputs = Demandes d’achat, échéances d’entretien, exigences de sécurité
    .outputs = Fournitures vérifiées, sites accueillants et sûrs, véhicules et équipements en bon état

## Risks and opportunities

risk-tariffs = Tarifs et prix figés alors que le coût du travail augmente
    .action = Contrôle de gestion trimestriel ; demande documentée de révision des prix ; recettes provenant de plusieurs commanditaires
risk-recruitment = Difficulté à trouver et à garder du personnel qualifié
    .action = Stages avec les écoles et les universités ; accompagnement de trois mois ; plannings connus un mois à l’avance
risk-burnout = Usure des professionnels au contact de la souffrance
    .action = Supervision mensuelle ; entretiens individuels deux fois par an ; rotation des tâches les plus lourdes
risk-personal-data = Perte ou diffusion de données personnelles
    .action = Accès selon la fonction, sauvegardes chiffrées chaque nuit, test de restauration semestriel, formation annuelle
risk-heat = Vagues de chaleur et coupures d’énergie ou d’eau sur les sites
    .action = Plan canicule, protections solaires et pompes à chaleur, réserves et contacts d’urgence vérifiés chaque mois de mai
risk-co-programming = Place faite à la coprogrammation dans les nouveaux plans sociaux de zone
    .action = Présence aux tables de concertation, données sur les besoins recueillies par les services, propositions préparées avec les autres coopératives
risk-universities = Recherche et évaluation d’impact avec les universités
    .action = Une convention pour l’évaluation des résultats ; deux mémoires ou recherches accueillis chaque année

## Interested parties

party-workers = Salariés
    .needs = Un emploi stable et sûr, des tâches claires, de la formation, de l’écoute
    .response = Convention collective appliquée intégralement, plan de formation, supervision, enquête annuelle sur le climat de travail
party-members = Sociétaires
    .needs = Participation aux choix, informations compréhensibles, solidité économique
    .response = Assemblées préparées en petits groupes, bilan sociétal, comptes trimestriels à disposition
party-authorities = Organismes publics commanditaires
    .needs = Services conformes aux accords, résultats documentés, collaboration à la conception
    .response = Rapports périodiques avec indicateurs, un référent par contrat, tables de coconception
party-network = Consortium et autres coopératives
    .needs = Fiabilité, échange de compétences, résultats comparables
    .response = Indicateurs communs, audits croisés, groupes de travail thématiques
party-suppliers = Fournisseurs
    .needs = Commandes claires, paiements dans les délais, relations durables
    .response = Qualification selon des critères connus, commandes écrites, paiement à l’échéance, retour d’évaluation chaque année
party-community = Citoyens, bénévoles et associations
    .needs = Lieux ouverts, informations exactes, occasions de participer
    .response = Espaces et initiatives ouverts à tous, accords avec les associations, accompagnement des bénévoles

## Norms: what each one is about

norm-quality-standard = Exigences des systèmes de management de la qualité
norm-cooperatives = Statut des coopératives sociales en Italie
norm-social-services = Système intégré d’interventions et de services sociaux en Italie ; charte des services sociaux
norm-public-services = Principes de la fourniture des services publics en Italie
norm-third-sector = Code italien du tiers secteur : coprogrammation et coconception
norm-social-enterprise = Statut de l’entreprise sociale en Italie
norm-workplace-safety = Santé et sécurité au travail
norm-data-protection = Protection des données personnelles (RGPD)
norm-liability = Responsabilité administrative des personnes morales en Italie

## Terms

term-commissioner = Commanditaire
    .definition = L’organisme qui confie le service et en supporte le coût, en tout ou en partie. Il n’est pas toujours celui qui en bénéficie.
term-interested-party = Partie intéressée
    .definition = Personne ou organisme qui peut influer sur notre travail ou en subir les effets.
term-co-design = Coconception
    .definition = Définition d’une intervention, faite en commun par l’organisme public et les organismes du tiers secteur, chacun apportant ses propres ressources (en italien : co-progettazione).
term-co-production = Coproduction
    .definition = Manière de réaliser un service dans laquelle la personne qui en bénéficie et son entourage apportent aussi du temps, des compétences et des décisions.
term-indicator = Indicateur
    .definition = Mesure relevée à intervalles définis, avec un objectif et un responsable.
term-nonconformity = Non-conformité
    .definition = Écart par rapport à une exigence de la norme, d’un accord ou de l’une de nos règles.
term-corrective-action = Action corrective
    .definition = Ce que nous entreprenons sur les causes d’une non-conformité pour qu’elle ne se reproduise pas ; elle n’est close qu’après vérification de son efficacité.
term-management-review = Revue de direction
    .definition = Rencontre au moins annuelle au cours de laquelle la Direction évalue le système à partir de données recueillies et décide des objectifs, des ressources et des modifications.

## Services: factors of quality

factor-timeliness = Rapidité
factor-personalisation = Personnalisation
factor-participation = Participation
factor-openness = Ouverture au territoire
factor-continuity = Continuité
factor-listening = Écoute
factor-clarity = Clarté
factor-reliability = Fiabilité
factor-effectiveness = Efficacité
