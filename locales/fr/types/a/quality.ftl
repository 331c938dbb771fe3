### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator = Responsable du pôle services
unit-services = Pôle services

## Processes

process-access = Accès et prise en charge
    .inputs = Demande de la personne, de la famille ou du service orienteur
    .outputs = Évaluation partagée, accord d’admission signé ou refus motivé
process-individual-plan = Projet personnalisé
    .inputs = Évaluation à l’entrée, souhaits et histoire de la personne, indications des services publics
    .outputs = Projet signé avec objectifs, activités, délais et dates de bilan
process-care = Vie quotidienne et soin
    .inputs = Projet personnalisé, plannings, protocoles, sites équipés
    .outputs = Activités réalisées et enregistrées, bilans du projet, événements signalés
process-discharge = Sortie et continuité
    .inputs = Bilan final du projet, ressources de la personne et du territoire
    .outputs = Rapport de fin de parcours, passage accompagné, point au bout de six mois

## Objectives

objective-access-time = Délais d’accès
    .indicator = Jours, en moyenne, entre la demande et le premier entretien
objective-individual-plans = Projets personnalisés à jour
    .indicator = Part des projets revus avec la personne au moins tous les six mois
objective-positive-endings = Parcours menés à leur but
    .indicator = Parcours terminés parce que les objectifs sont atteints, sur le total des parcours terminés

## Risks and opportunities

risk-adverse-events = Événement indésirable touchant une personne accueillie ou un professionnel
    .action = Signalement avant la fin du service, analyse en équipe sous cinq jours, exercices d’urgence semestriels
risk-late-plans = Projets personnalisés revus en retard
    .action = Échéancier partagé, contrôle mensuel par le responsable du pôle, vérification par sondage lors des audits
risk-health-budgets = Diffusion des budgets de santé et des projets de vie autonome
    .action = Une équipe formée aux projets personnalisés ; proposition annuelle aux organismes publics ; évaluation des résultats

## Interested parties

party-users = Personnes qui utilisent les services
    .needs = Être écoutées, comprendre et décider, compter sur des règles prévisibles, aller mieux
    .response = Projet écrit ensemble, assemblées, questionnaire annuel, réponse écrite aux réclamations
party-families = Familles et curateurs (en Italie, amministratori di sostegno)
    .needs = Des informations, un interlocuteur stable, du répit, le respect de leurs choix
    .response = Un référent par famille, rencontres programmées, groupe de soutien, charte des services

## Norms

norm-care-levels = Niveaux essentiels de soins garantis par le service de santé italien
norm-health-charters = Schéma général de référence de la charte des services de santé

## Terms

term-user = Usager
    .definition = La personne qui bénéficie du service. Dans les services d’hébergement et d’accueil de jour, nous l’appelons aussi personne accueillie.
term-individual-plan = Projet personnalisé
    .definition = Accord écrit avec la personne sur les objectifs, les activités, les délais et les bilans ; dans les services de santé et socio-éducatifs, il prend les noms prévus par la réglementation.
term-health-budget = Budget de santé
    .definition = Ressources sanitaires, sociales et personnelles réunies dans un projet unique pour le logement, le travail et les relations d’une personne (en italien : budget di salute).
