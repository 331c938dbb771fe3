### The quality manual of the consortium itself.

## 1 The organisation

manual-introduction-identity =
    Nous mettons en commun ce qu’une coopérative seule ne pourrait avoir : la conception de projets, la capacité de traiter avec les organismes publics et les entreprises, l’administration, la formation, le contrôle de la qualité. Notre résultat se voit dans le travail des coopératives membres. Un consortium fonctionne lorsqu’une coopérative de soin et une coopérative d’insertion construisent ensemble un parcours pour la même personne, et lorsqu’un organisme public trouve un seul interlocuteur qui répond pour toutes.
manual-introduction-workforce =
    La structure est volontairement petite : { $workforce-employees ->
        [one] { $workforce-employees } personne salariée
       *[other] { $workforce-employees } personnes salariées
    } ; s’y ajoutent les groupes de travail composés avec le personnel des coopératives. Au cours de la dernière année, chacune a suivi en moyenne { $workforce-training-hours ->
        [one] { $workforce-training-hours } heure
       *[other] { $workforce-training-hours } heures
    } de formation.
manual-introduction-network =
    Le consortium réunit { $member-count ->
        [one] une coopérative sociale
       *[other] { $member-count } coopératives sociales
    } : { $members }. En droit italien, les coopératives sociales de type A prennent soin des personnes et celles de type B créent des emplois pour ceux qui en sont exclus : ensemble, elles rendent possible un même parcours, des soins à la vie ordinaire.
manual-introduction-network-shared =
    La politique qualité, les règles du présent manuel, les audits internes et la comparaison des indicateurs sont communs. Chaque coopérative a son propre manuel, construit sur la même base et complété par ses processus, ses objectifs et ses responsables ; le consortium en vérifie la cohérence et veille aux parties partagées. Le rapport annuel de chacune alimente la revue de direction du réseau.

## 4 to 7: context, leadership, support

manual-context-analysis =
    Le consortium agit entre deux mondes qui changent vite : les organismes publics, qui passent de l’achat de prestations à la coconception, et les coopératives, qui doivent rester proches des personnes tout en respectant des règles de plus en plus serrées. À l’extérieur pèsent les délais de paiement publics, les réformes des marchés publics et du tiers secteur, l’apparition de concurrents de grande taille. À l’intérieur comptent la confiance entre les membres, leur inégale solidité, les compétences rares concentrées chez quelques personnes et la qualité des données que les coopératives transmettent. La Direction évalue ces facteurs un par un et en tire les risques et les opportunités du chapitre 6.
manual-leadership-focus =
    <strong>Les membres au centre.</strong> La conférence des coopératives se réunit tous les mois : elle recueille les demandes, en fixe les priorités et vérifie que les engagements pris sont tenus. Chaque coopérative membre a dans le consortium un référent, qui la rencontre sur place au moins tous les trois mois. Puisque la finalité dernière, ce sont les personnes accueillies et les salariés en insertion, au moins deux objectifs de l’année se mesurent sur eux et non sur le consortium.
manual-role-line = Responsable des services aux membres
manual-role-line-duties = Planifie les services aux coopératives, en contrôle les délais et les résultats, recueille les demandes et veille à ce qu’il y soit répondu, transmet les réclamations au responsable qualité.
manual-role-group = Responsable des projets et du développement
manual-role-group-duties = Conduit la coconception avec les organismes publics, accompagne les nouvelles entreprises, anime les réseaux et les lieux ouverts au territoire.
manual-role-contact = Référent de contrat
manual-role-contact-duties = Suit un contrat conclu en qualité de contractant général : répartit le travail entre les membres, vérifie standards et échéances, assure les relations avec le commanditaire.
manual-support-infrastructure =
    <strong>Sites et systèmes.</strong> Au siège correspond un dossier réunissant installations, vérifications et entretiens ; le responsable de l’administration en contrôle les échéances le premier jour ouvré du mois. Les logiciels partagés avec les membres (comptabilité, paie, base documentaire, indicateurs) ont un responsable interne, des niveaux de service convenus avec le fournisseur et des sauvegardes quotidiennes, dont la restauration est testée tous les six mois.
manual-support-environment =
    <strong>Environnement de travail.</strong> Travailler pour plusieurs coopératives signifie avoir plus de demandes que d’heures : la charge est répartie lors de la réunion du lundi et les urgences passent par le responsable des services aux membres, non par chacun. Les groupes mixtes avec le personnel des coopératives ont un mandat écrit et une durée.
manual-support-measuring =
    <strong>Instruments de mesure.</strong> Nos instruments sont des questionnaires, des modèles de calcul et des logiciels dont dépendent bulletins de paie, comptes rendus financiers et indicateurs. Ils sont répertoriés, ont un responsable et sont testés à chaque mise à jour sur des cas dont le résultat est connu ; si le test échoue, on revient à la version précédente et l’on revérifie les résultats déjà livrés. Les questionnaires ne sont pas modifiés sans l’avis du responsable qualité, faute de quoi les comparaisons d’une année à l’autre perdent leur valeur.
manual-support-awareness =
    Toute personne qui travaille au consortium doit pouvoir dire quelle coopérative utilisera ce qu’elle prépare, pour quand, et avec quelles conséquences en cas d’erreur. Pour le comprendre, chacun passe au moins deux jours par an dans un service de type A et deux dans une équipe de type B ; le responsable le vérifie lors des entretiens individuels.
manual-record-core = Dossiers de marché, contrats et comptes rendus financiers
    .keeper = Référent de contrat
    .retention = Dix ans après la clôture du contrat
manual-record-daily = Demandes des membres et accords de service
    .keeper = Responsable des services aux membres
    .retention = Cinq ans

## 8 Services to the members

manual-members-planning-title = Planifier les services aux membres
manual-members-planning =
    En décembre, la conférence des coopératives approuve le <strong>plan des services</strong> de l’année suivante : ce que le consortium fera pour chaque coopérative, avec quelles personnes, pour quand et à quel coût. Le responsable des services aux membres le traduit en un calendrier trimestriel et en présente chaque mois l’avancement. Les demandes hors plan sont acceptées si elles n’enlèvent pas de ressources aux engagements pris ; sinon, la conférence décide.
manual-members-step-request = Demande ou occasion
    .done = Une coopérative membre demande un service, ou le consortium repère un appel à projets ou un besoin du territoire
    .answers = Référent de la coopérative
    .record = Registre des demandes
manual-members-step-assessment = Évaluation
    .done = On vérifie l’utilité pour le réseau, les ressources, les risques et les coopératives intéressées
    .answers = Responsable des services aux membres
    .record = Fiche d’évaluation
manual-members-step-agreement = Accord
    .done = On écrit les tâches, les délais, les coûts et la répartition entre les coopératives
    .answers = Directeur
    .record = Accord de service ou mandat
manual-members-step-delivery = Exécution
    .done = On assure le service ou l’on coordonne le contrat, avec des vérifications mensuelles
    .answers = Référent de contrat
    .record = État d’avancement
manual-members-step-reporting = Compte rendu financier
    .done = On vérifie résultats, dépenses et standards ; on rend compte au commanditaire et aux membres
    .answers = Responsable de l’administration
    .record = Compte rendu approuvé
manual-members-step-evaluation = Évaluation finale
    .done = Les membres jugent le service ; ce que l’on a appris entre dans les fiches communes
    .answers = Responsable qualité
    .record = Fiche de clôture
manual-members-requirements-title = Demandes des membres et des commanditaires
manual-members-requirements-records = Registre des demandes, accords de service, fiches de participation
manual-members-requirements =
    Toute demande d’une coopérative membre reçoit sous trois jours ouvrés le nom de la personne qui la suit et une date. L’accord de service dit en une page ce que le consortium livre, ce que la coopérative doit fournir et ce qui arrive si l’une des deux parties est en retard. Les tarifs sont approuvés par l’assemblée et identiques pour toutes.
manual-members-requirements-tenders =
    Pour les appels à projets et les marchés, le responsable des services aux membres remplit une <strong>fiche de participation</strong> : conditions requises, coopératives exécutantes, effectifs et moyens, coûts, clauses sociales, risques. Le directeur ne signe l’offre qu’après l’accord écrit des coopératives qui exécuteront le travail. Toute modification du contrat est réexaminée avec ces mêmes coopératives avant d’être acceptée.
manual-members-design-title = Coconception et nouveaux services
manual-members-design-records = Dossier de projet
manual-members-design =
    Le consortium conçoit avec les organismes publics, les membres et les personnes concernées : des alternatives à l’hébergement, des budgets de santé personnels, des entreprises qui donnent du travail à ceux qui sortent d’un parcours de soins. Chaque projet a un responsable, un groupe avec au moins une coopérative de type A et une de type B, et un dossier qui réunit besoins, contraintes, hypothèses, coûts et décisions. À chaque étape (idée, faisabilité, projet, essai), le groupe rend compte à la conférence des coopératives. L’essai dure au moins six mois et se termine par une évaluation publique des résultats, même lorsque ce ne sont pas ceux que l’on espérait.
manual-members-suppliers-title = Coopératives exécutantes et fournisseurs
manual-members-suppliers-records = Vérifications des coopératives exécutantes, liste des fournisseurs
manual-members-suppliers =
    Lorsque le consortium est contractant général, le travail est réalisé par les membres. Pour chacun, le référent de contrat vérifie, avant le démarrage puis chaque année, les autorisations, la régularité du paiement des cotisations sociales, les effectifs, les assurances et l’état du système qualité. Pendant le contrat, il contrôle les standards par des visites convenues et au moins une visite inopinée ; un standard manqué pendant deux mois entraîne un plan de rétablissement et, s’il ne suffit pas, le transfert du travail à une autre coopérative.
manual-members-suppliers-outside =
    Les fournisseurs externes de logiciels, de conseil, de formation et d’assurance sont choisis parmi trois offres au moins, lorsque le marché le permet, et évalués chaque année, y compris par les membres qui les utilisent. En dessous de sept sur dix, ils présentent un remède sous trente jours ou sortent de la liste. Les accords sur le traitement des données précèdent l’accès à tout fichier.
manual-members-provision-title = Les services, un par un
manual-members-provision-records = États d’avancement, calendrier des échéances
manual-members-contracting =
    <strong>Contractant général.</strong> Le consortium signe, répartit, coordonne, facture et rend compte ; les coopératives exécutent. Une réunion de lancement fixe les tâches et les échéances ; l’état d’avancement est mensuel et visible de tous les exécutants. Les paiements reçus sont reversés aux membres sous cinq jours ouvrés.
manual-members-administration =
    <strong>Administration et personnel.</strong> Comptabilité, paie, échéances fiscales et bilan sociétal suivent un calendrier commun. Les coopératives envoient les données au plus tard le 5 du mois ; le consortium renvoie le traitement au plus tard le 12. Une seconde personne contrôle par sondage un bulletin de paie sur vingt avant l’envoi.
manual-members-training =
    <strong>Formation.</strong> Le plan de formation du réseau se construit en novembre à partir des besoins relevés lors des entretiens annuels. Pour chaque formation, on écrit d’avance ce qui devra changer dans le travail ; trois mois après, le coordinateur du participant dit si cela a changé.
manual-members-quality =
    <strong>Qualité et sécurité.</strong> Le consortium met à jour les parties communes des manuels, suit les évolutions de la loi, forme les auditeurs, compose les équipes d’audit entre coopératives différentes et publie chaque semestre la comparaison des indicateurs. Pendant les deux premières années, une nouvelle coopérative membre est accompagnée par une coopérative expérimentée.
manual-members-development =
    <strong>Nouvelles entreprises.</strong> Toute personne qui propose une activité reçoit un premier avis sous un mois et une étude de faisabilité sous soixante jours, puis, si elle est favorable, un accompagnement de deux ans : plan financier, recherche de fonds, premiers clients, choix des personnes à intégrer.
manual-members-property =
    <strong>Données et biens des membres.</strong> Fichiers, procurations, signatures et identifiants confiés au consortium sont répertoriés, gardés et restitués avec procès-verbal. L’accès est personnel et enregistré ; toute erreur touchant les données d’une coopérative lui est communiquée le jour même.
manual-members-release-title = Vérifier avant de livrer
manual-members-release-records = Listes de contrôle
manual-members-release =
    Offres, comptes rendus financiers, bilans et rapports ne sortent du consortium qu’avec deux signatures : celle de la personne qui les a préparés et celle de la personne qui les a vérifiés, qui ne peut être la même. La vérification suit une liste de contrôle propre à chaque service, conservée dans le dossier. Le tableau suivant présente les standards promis aux membres et leur valeur actuelle.
manual-members-nonconforming-title = Quand le service n’est pas ce qu’il devrait être
manual-members-nonconforming-records = Registre des non-conformités
manual-members-nonconforming =
    Un délai manqué, un traitement erroné, un contrat mal coordonné sont des services non conformes. Quiconque s’en aperçoit prévient le référent de la coopérative concernée et enregistre le fait. Le responsable des services aux membres décide du remède et en informe la coopérative au plus tard le jour ouvré suivant ; si l’erreur a causé un dommage économique, la Direction propose une compensation. Une erreur qui peut se répéter ailleurs est communiquée à toutes, sans indiquer qui l’a commise.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Satisfaction.</strong> En novembre, chaque coopérative évalue les services reçus par un questionnaire que remplissent son directeur et ceux qui les utilisent chaque jour ; les commanditaires sont entendus au milieu et à la fin de chaque contrat. Les résultats sont présentés à la conférence des coopératives et en assemblée, avec les décisions prises. Le consortium recueille en outre les résultats des questionnaires des personnes accueillies, des clients et des salariés des coopératives membres, car c’est là que se voit si son travail a servi.
manual-improvement-events =
    Certains faits exigent toujours l’analyse des causes, même lorsque le dommage a été évité : l’exclusion d’un appel d’offres par notre propre erreur, un paiement manqué, la contestation d’un commanditaire, une violation de données personnelles, le retrait d’une coopérative membre. Le groupe d’analyse comprend toujours une personne d’une coopérative.
