### The consortium's services to its members: name and, as attributes, description.

area-members = Services aux membres
area-development = Projets et territoire

service-contracts = Marchés et fonction de contractant général
    .summary = Le consortium suit les avis publics, présente les offres, conclut les contrats et les confie aux membres, en répondant de leur exécution devant le commanditaire.
    .access = Chaque coopérative membre déclare en début d’année les activités pour lesquelles elle est disponible ; la conférence des coopératives propose la répartition des travaux, le conseil en décide avec une motivation écrite.
    .activities =
        <ul>
        <li>signalement des appels d’offres et étude de faisabilité ;</li>
        <li>rédaction des offres avec ceux qui réaliseront le travail ;</li>
        <li>attribution, vérifications en cours d’exécution, compte rendu au commanditaire ;</li>
        <li>remplacement de la coopérative qui ne pourrait pas poursuivre.</li>
        </ul>

service-quality-system = Système qualité et formation
    .summary = Un groupe commun tient à jour la politique, le manuel et les procédures, réalise les audits internes et organise la formation que les membres ne pourraient pas s’offrir seuls.
    .access = Le programme des audits et des formations est convenu chaque année en janvier avec les responsables qualité des membres ; les demandes urgentes trouvent une réponse sous cinq jours ouvrés.
    .activities =
        <ul>
        <li>audits croisés, menés par des auditeurs d’autres coopératives membres ;</li>
        <li>modèles de documents, traductions, archives des éditions en vigueur ;</li>
        <li>formations sur la sécurité, la protection des données, la relation d’aide, la conduite d’équipe ;</li>
        <li>comparaison semestrielle des indicateurs.</li>
        </ul>

service-administration = Administration et paie
    .summary = Comptabilité, bulletins de paie, formalités et contrôle de gestion pour les membres qui les confient au consortium.
    .access = Le service fait l’objet d’un accord annuel qui indique les prestations, les échéances et les coûts.
    .activities =
        <ul>
        <li>comptabilité, comptes annuels, bilan sociétal ;</li>
        <li>traitement de la paie et gestion des contrats de travail ;</li>
        <li>contrôle de gestion trimestriel, accompagné d’une note de lecture ;</li>
        <li>relations avec les banques, les assurances et les commissaires aux comptes.</li>
        </ul>

service-projects = Projets et nouvelles entreprises
    .summary = De l’idée au plan d’entreprise : études, recherche de financements, accompagnement des deux premières années d’activité.
    .access = L’idée se présente sur une fiche d’une page ; un premier avis, écrit et motivé, est rendu sous un mois.
    .activities =
        <ul>
        <li>analyse des besoins et du marché ;</li>
        <li>candidatures à des appels à projets publics et de fondations ;</li>
        <li>accompagnement de ceux qui lancent une branche d’activité ou une coopérative ;</li>
        <li>évaluation de l’impact avec l’université.</li>
        </ul>

service-meeting-place = L’Aia, lieu de rencontre
    .summary = La cour de la ferme, ouverte à tous : salles, ateliers d’artisans, jardin pédagogique, espaces pour le bénévolat.
    .access = Les espaces se réservent par téléphone ou par courriel ; les membres et les associations conventionnées les utilisent gratuitement.
    .activities =
        <ul>
        <li>marché mensuel des produits des coopératives ;</li>
        <li>ateliers avec des écoles et des artisans ;</li>
        <li>stages universitaires et chantiers de bénévoles ;</li>
        <li>festivals, expositions, repas partagés.</li>
        </ul>
