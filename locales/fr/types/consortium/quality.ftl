### Quality data of the consortium itself.

## Holders of copies, roles and units

holder-members = Coopératives membres
role-members-services = Responsable des services aux membres
role-development = Responsable des projets et du développement
unit-conference = Conférence des coopératives
unit-members-services = Services aux membres
unit-contracts = Marchés et contrats
unit-internal-audits = Audits internes
unit-development = Projets et développement

## Offices

office-meeting-place = L’Aia, lieu de rencontre
office-purpose-consortium = Bureaux, services aux membres, base documentaire
office-purpose-meeting-place = Rencontres, formation, ateliers et initiatives ouvertes
office-hours-events = Selon le calendrier des initiatives

## Processes

process-general-contracting = Marchés et contractant général
    .inputs = Avis et appels d’offres, capacités des membres, exigences des commanditaires
    .outputs = Contrats conclus, travaux confiés aux membres, exécution contrôlée
process-members-services = Services aux membres
    .inputs = Besoins des membres, accords de service, échéances légales
    .outputs = Conseil, administration, formation et audits fournis dans les délais
process-start-up = Création d’entreprises sociales
    .inputs = Idées des membres, besoins et ressources du territoire, financements
    .outputs = Études de faisabilité, plans d’entreprise, accompagnement des deux premières années
process-network = Réseaux et animation du territoire
    .inputs = Propositions d’associations, d’écoles, d’universités, d’entreprises et de citoyens
    .outputs = Accords, initiatives ouvertes, bénévoles accueillis et accompagnés

## Objectives

objective-general-contracting = Du travail apporté aux membres
    .indicator = Valeur des contrats conclus et confiés aux membres
objective-members-satisfaction = Satisfaction des membres
    .indicator = Note moyenne donnée aux services du consortium, de 1 à 10
objective-new-enterprises = Nouvelles entreprises et nouvelles activités
    .indicator = Entreprises sociales ou branches d’activité lancées dans l’année

## Risks and opportunities

risk-joint-liability = Défaillance d’un membre dans un contrat conclu par le consortium
    .action = Évaluation préalable, vérifications en cours d’exécution, plan de remplacement pour chaque contrat
risk-uneven-systems = Degrés inégaux de maturité des systèmes qualité des membres
    .action = Audits croisés, accompagnement de ceux qui sont en retard, modèles communs de procédures et de formulaires
risk-new-markets = Demande de produits et de services à impact social
    .action = Étude annuelle de deux nouvelles branches d’activité ; fonds de démarrage alimenté par les contrats

## Interested parties

party-member-cooperatives = Coopératives membres
    .needs = Du travail, des services fiables à des coûts connus, une représentation, des règles égales pour toutes
    .response = Accords de service, conférence mensuelle, répartition transparente des travaux
party-funders = Fondations et financeurs
    .needs = Projets réalisables, bon usage des fonds, résultats mesurés
    .response = Comptes rendus financiers dans les délais, indicateurs d’impact, visites ouvertes des projets

## Norms and terms

norm-consortia = Consortiums de coopératives sociales en droit italien
term-general-contractor = Contractant général
    .definition = Le consortium lorsqu’il prend en charge un contrat dans son ensemble, le confie à ses membres et en répond devant le commanditaire.

## Services: what is measured

standard-call-screening = Jours entre la publication d’un appel d’offres et son signalement aux membres
standard-cost-statements = Part des contrats confiés dont le détail des coûts est communiqué avant la signature
standard-audits-done = Audits réalisés sur le total des audits programmés
standard-audit-reports = Jours entre l’audit et le rapport écrit
standard-payslips = Part des bulletins de paie établis sans erreur
standard-projects-funded = Projets financés sur le total des projets présentés
standard-initiatives = Initiatives ouvertes au public dans l’année
