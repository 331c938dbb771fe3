### The quality manual: texts that every organisation shares; types/<type>/manual.ftl replaces what differs.

## Cover

manual-title = Manuel qualité
manual-subtitle = Système de management de la qualité<br>{ $standard-name }
manual-records = Enregistrements

## 1 The organisation

manual-introduction-title = Présentation de l’organisme
manual-introduction-identity-title = Qui nous sommes
manual-introduction-identity =
    Nous faisons partie du consortium { $consortium-name }, avec lequel nous partageons la politique qualité et les règles du système de management.
manual-introduction-workforce =
    Le sociétariat compte { $workforce-members ->
        [one] un membre
       *[other] { $workforce-members } membres
    } et le travail quotidien est confié à { $workforce-employees ->
        [one] { $workforce-employees } personne salariée
       *[other] { $workforce-employees } personnes salariées
    }. Au cours de la dernière année, chacune a suivi en moyenne { $workforce-training-hours ->
        [one] { $workforce-training-hours } heure
       *[other] { $workforce-training-hours } heures
    } de formation.
manual-introduction-legal-name = Dénomination
manual-introduction-founded = Année de création
manual-introduction-vat = Numéro de TVA
manual-introduction-register = Inscription au registre
manual-introduction-address = Siège social
manual-introduction-phone = Téléphone
manual-introduction-email = Courriel
manual-introduction-certified-email = Courriel certifié (PEC)
manual-introduction-web = Site web
manual-introduction-network-title = Le réseau du consortium
manual-introduction-network =
    Le consortium { $consortium-name } réunit { $member-count ->
        [one] une coopérative sociale
       *[other] { $member-count } coopératives sociales
    } : { $members }. En droit italien, les coopératives sociales de type A prennent soin des personnes et celles de type B créent des emplois pour ceux qui en sont exclus : ensemble, elles rendent possible un même parcours, des soins à la vie ordinaire.
manual-introduction-network-shared =
    Le consortium assure pour toutes la politique qualité, les règles du présent manuel, les audits internes et la comparaison des indicateurs. Chaque coopérative reste responsable de ses services, de ses objectifs et de ses enregistrements ; elle en rend compte au consortium dans le rapport annuel qui alimente la revue de direction.
manual-introduction-services-title = Ce que nous faisons
manual-introduction-services =
    Le tableau présente les services en activité à la date de la présente révision. L’ouverture, la fermeture ou le déménagement d’un service entraîne la révision du manuel.
manual-introduction-service = Service
manual-introduction-offer = Ce qu’il propose
manual-introduction-office = Site
manual-introduction-contact = Responsable
manual-introduction-offices-title = Où nous sommes
manual-introduction-offices =
    Chaque site peut être joint aux horaires indiqués, et c’est une personne qui répond, non un enregistrement. En dehors de ces horaires, un message indique le numéro à appeler en cas d’urgence.
manual-introduction-address-short = Adresse
manual-introduction-contacts = Coordonnées
manual-introduction-hours = Horaires
manual-introduction-reading-title = Comment lire ce manuel
manual-introduction-reading =
    Les chapitres 4 à 10 portent les mêmes numéros que les articles de la norme : professionnels, commanditaires et auditeurs trouvent ainsi chaque sujet là où ils l’attendent. Le manuel dit <strong>ce que nous faisons et qui en répond</strong> ; la manière d’exécuter chaque activité est décrite dans les procédures et les instructions de travail, citées par leur nom. Les annexes réunissent la politique, l’organigramme, la cartographie des processus et les deux matrices qui relient le manuel à la norme et les processus aux fonctions.
manual-introduction-reading-copies =
    L’exemplaire publié dans la base documentaire fait foi. Les exemplaires imprimés et remis selon la liste de diffusion sont contrôlés et remplacés à chaque révision ; toute autre impression ne vaut que pour consultation, le jour où elle est faite.

## 2 Scope, exclusions, references

manual-scope-title = Domaine d’application et références
manual-scope-field-title = Domaine d’application
manual-scope-boundaries =
    Le système couvre aussi les processus qui précèdent et suivent le contact avec les personnes : la conception des services et la réponse aux marchés publics, le recrutement et la formation du personnel, les achats, le traitement des réclamations, la vérification des résultats. Il couvre également les processus externalisés, dont l’organisme répond comme s’il les réalisait lui-même. Restent en dehors la comptabilité générale et les obligations du droit des sociétés, soumises aux contrôles légaux et à la révision coopérative.
manual-scope-exclusions-title = Exigences non applicables
manual-scope-exclusions =
    Une exigence n’est déclarée non applicable que si l’activité à laquelle elle se rapporte n’existe pas, jamais parce que son application coûte. Le responsable qualité réexamine ces déclarations chaque année : si un service change, il en écrit le motif et la Direction l’approuve avec la révision du manuel.
manual-scope-references-title = Références
manual-scope-references =
    Le tableau énumère les textes dont le système dépend le plus directement ; les lois et décrets cités sont italiens. La liste complète des prescriptions applicables, avec la date de la dernière vérification et la personne qui en est chargée, est tenue par l’administration et mise à jour au moins tous les six mois, ainsi qu’à chaque nouveauté signalée par le consortium.
manual-scope-reference = Référence
manual-scope-subject = Objet

## 3 Terms

manual-terms-title = Termes
manual-terms-introduction =
    Nous employons les mots de la norme dans leur sens courant. Les termes qui suivent ont en revanche un sens propre à notre travail, ou ont été choisis pour ne pas désigner la même chose de deux façons : c’est ainsi qu’il faut les employer dans les comptes rendus, les procédures et les échanges avec les commanditaires.
manual-terms-term = Terme
manual-terms-definition = Signification

## 4 Context

manual-context-title = Contexte de l’organisme
manual-context-analysis-title = L’organisme et son contexte
manual-context-analysis-records = Analyse du contexte
manual-context-analysis =
    La Direction examine chaque année les facteurs externes et internes qui peuvent favoriser ou entraver les résultats attendus.
manual-context-sources =
    L’analyse du contexte est un document bref, que la Direction revoit chaque année en préparant la revue de direction, et chaque fois qu’un changement notable survient : une nouvelle convention, une loi, l’ouverture ou la fermeture d’un site. Elle repose sur des sources vérifiables :
    <ul>
    <li>les plans sociaux et sanitaires du territoire et les actes des organismes commanditaires ;</li>
    <li>les demandes d’accès, les listes d’attente et les motifs pour lesquels une demande n’est pas retenue ;</li>
    <li>les réclamations, les signalements et les questionnaires des deux dernières années ;</li>
    <li>les comptes, la rotation du personnel et l’évolution des absences ;</li>
    <li>la comparaison des coopératives du consortium sur les mêmes indicateurs.</li>
    </ul>
manual-context-climate =
    L’analyse tient compte aussi du changement climatique, pour les effets qu’il peut avoir sur les personnes et sur les sites : vagues de chaleur, coupures d’énergie ou d’eau, difficultés de déplacement. Lorsqu’un effet est significatif, il devient un risque du registre et donne lieu à une action.
manual-context-parties-title = Les parties intéressées
manual-context-parties-records = Liste des parties intéressées
manual-context-parties =
    Nous appelons parties intéressées celles et ceux dont dépend le sens de notre travail ou qui en subissent les effets. Pour chacune, la Direction établit quelles attentes deviennent un engagement et comment l’on vérifie qu’il est tenu. La liste est réexaminée une fois par an, en écoutant ceux qui représentent les parties et pas seulement ceux qui travaillent avec elles.
manual-context-party = Partie intéressée
manual-context-needs = Ce qu’elle attend
manual-context-response = Comment nous répondons
manual-context-field-title = Domaine d’application du système
manual-context-field =
    Le domaine d’application, avec ses limites et les exigences non applicables, est déclaré au chapitre 2. La Direction l’a établi en tenant compte des facteurs de contexte, des attentes qui viennent d’être décrites et des services réellement assurés ; elle le met à la disposition de toute personne qui en fait la demande, avec la politique.
manual-context-processes-title = Le système et ses processus
manual-context-processes-records = Fiches de processus, comptes rendus des rencontres semestrielles
manual-context-processes =
    Le travail est décrit par processus : chacun a un pilote, un début et une fin reconnaissables, ce qu’il reçoit et ce qu’il livre. Les processus de <strong>pilotage</strong> fixent le cap et vérifient les résultats ; les processus <strong>opérationnels</strong> atteignent les personnes, les clients ou les coopératives membres ; les processus <strong>support</strong> donnent aux autres les moyens, les compétences et les informations. La cartographie et les fiches des processus figurent en annexe.
manual-context-processes-owner =
    Le pilote d’un processus en connaît les risques, en recueille les indicateurs, propose les modifications et tient à jour procédures et formulaires. Il peut déléguer des activités, non la responsabilité du résultat. Deux fois par an, il rencontre le responsable qualité pour comparer résultats et objectifs ; le compte rendu de cette rencontre est l’une des sources de la revue de direction.

## 5 Leadership

manual-leadership-title = Leadership et responsabilités
manual-leadership-commitment-title = L’engagement de la Direction
manual-leadership-commitment-records = Comptes rendus des visites, délibérations du conseil
manual-leadership-commitment =
    La <strong>Direction</strong>, c’est-à-dire le directeur et, pour les choix d’orientation, le président avec lui, répond de l’efficacité du système devant le conseil d’administration et les sociétaires. Cette responsabilité ne se délègue pas : elle s’exerce par des décisions qui laissent une trace.
    <ul>
    <li>Elle propose chaque année au conseil les objectifs qualité en même temps que le budget prévisionnel, afin qu’aucun objectif ne reste sans ressources.</li>
    <li>Elle visite chaque site au moins une fois par an, rencontre le personnel et les personnes qui le fréquentent et en rédige un bref compte rendu.</li>
    <li>Elle lit personnellement les réclamations graves et les signalements d’événement indésirable, au plus tard le jour ouvré suivant.</li>
    <li>Elle ouvre la revue de direction par l’état des décisions prises lors de la revue précédente.</li>
    <li>Elle soutient ceux qui signalent une erreur : un signalement de bonne foi n’est jamais un motif de réprimande.</li>
    </ul>
manual-leadership-focus =
    Les attentes de ceux qui bénéficient de nos services sont recueillies, traduites en exigences et vérifiées à intervalles définis.
manual-leadership-policy-title = La politique qualité
manual-leadership-policy-records = Politique signée, comptes rendus des réunions d’équipe
manual-leadership-policy =
    La politique est commune au consortium et à ses coopératives ; elle est reproduite intégralement en annexe. Le président la signe ; le conseil d’administration vérifie chaque année qu’elle reste d’actualité, lors de la séance consacrée à la revue de direction. De chaque engagement de la politique découle au moins un objectif mesurable, ou bien une raison écrite pour laquelle il n’en est pas fixé cette année-là.
manual-leadership-policy-communication =
    La politique est affichée sur chaque site, publiée en ligne et remise avec le contrat de travail. Le responsable de chaque équipe en discute avec ses collègues au moins une fois par an, à partir d’un cas vécu : le compte rendu de la réunion en fait foi. Elle est remise sur demande aux parties intéressées, y compris dans les langues dans lesquelles elle a été traduite.
manual-leadership-roles-title = Rôles, responsabilités et autorités
manual-leadership-roles-records = Lettres de mission, liste des suppléants
manual-leadership-roles =
    L’organigramme en annexe montre les liens entre les fonctions et le nom de ceux qui les exercent ; la matrice des responsabilités dit qui répond de chaque processus. Le tableau résume les missions relatives à la qualité. Les missions sont confiées par écrit et acceptées par une signature ; pour toute absence de plus de cinq jours, le suppléant est désigné à l’avance. Les intitulés de fonction s’entendent au féminin comme au masculin.
manual-leadership-role = Fonction
manual-leadership-duties = Missions et autorité
manual-role-board = Conseil d’administration
manual-role-board-duties = Approuve la politique, les objectifs et les ressources ; nomme la Direction et le responsable qualité ; reçoit le compte rendu de la revue de direction.
manual-role-president = Président
manual-role-president-duties = Représente l’organisme, signe la politique et approuve le manuel ; statue sur les réclamations en second recours.
manual-role-director = Directeur
manual-role-director-duties = Affecte les personnes et les moyens, signe conventions et contrats dans les limites de sa délégation, conduit la revue de direction et en fait exécuter les décisions.
manual-role-quality = Responsable qualité
manual-role-quality-duties = Tient le manuel, les procédures et les enregistrements ; programme les audits ; suit les non-conformités et les actions correctives. Relève directement de la Direction et peut suspendre une activité contraire aux règles jusqu’à la décision du directeur.
manual-role-administration = Responsable de l’administration
manual-role-administration-duties = Gère les achats, les fournisseurs qualifiés, les échéances des contrats et des autorisations, et la protection des données avec le référent désigné.
manual-role-personnel = Responsable du personnel et de la formation
manual-role-personnel-duties = Assure le recrutement, l’intégration, le plan de formation et les dossiers du personnel ; vérifie les diplômes, les inscriptions professionnelles et l’aptitude au poste.
manual-role-safety = Responsable du service de prévention et de protection
manual-role-safety-duties = Évalue les risques professionnels, propose les mesures, organise les exercices d’urgence et tient le registre des accidents du travail et des presqu’accidents.
manual-role-line = Responsable des services
manual-role-line-duties = Répond des processus opérationnels et de leurs résultats, approuve les enregistrements et propose les modifications.
manual-role-group = Responsable d’équipe
manual-role-group-duties = Organise le travail de l’équipe, en anime les réunions et en tient les enregistrements.
manual-role-contact = Professionnel référent
manual-role-contact-duties = Est le premier interlocuteur de la personne qui bénéficie du service et recueille ses observations et ses demandes.
manual-role-staff = Tout le personnel
manual-role-staff-duties = Applique les procédures, enregistre ce qu’il fait au moment où il le fait, signale les erreurs, les dangers et les propositions.

## 6 Planning

manual-planning-title = Planification
manual-planning-risks-title = Risques et opportunités
manual-planning-risks-records = Registre des risques et des opportunités
manual-planning-risks =
    Chaque pilote de processus évalue avec son équipe ce qui peut empêcher le résultat attendu et ce qui peut l’améliorer. Chaque élément reçoit deux notes de 1 à 5 : la <strong>probabilité</strong> qu’il se produise et son <strong>impact</strong> sur les personnes, sur la continuité du service et sur l’organisme. Le produit des deux donne le niveau.
manual-planning-risks-levels =
    <ul>
    <li><strong>De 1 à 6, faible :</strong> l’élément reste sous surveillance et il est réévalué une fois par an.</li>
    <li><strong>De 8 à 12, moyen :</strong> une action est définie, avec un responsable et une échéance, et vérifiée au contrôle semestriel.</li>
    <li><strong>De 15 à 25, élevé :</strong> la Direction décide sous trente jours ; l’action est prioritaire sur les ressources disponibles et son état est mis à jour chaque mois.</li>
    </ul>
manual-planning-risks-review =
    Le registre est mis à jour en préparation de la revue de direction et après chaque événement indésirable, réclamation grave ou non-conformité répétée. Une action est jugée efficace lorsque, à la vérification, le niveau a baissé ou l’opportunité a été saisie ; sinon, c’est l’action que l’on change, non la note. Les opportunités suivent la même méthode : l’impact est l’avantage attendu.
manual-planning-risks-caption = Risques et opportunités, avec les actions en cours
manual-planning-risk = Risque ou opportunité
manual-planning-action = Action
manual-planning-owner = Responsable
manual-planning-likelihood = Probabilité
manual-planning-impact = Impact
manual-planning-likelihood-short = P
manual-planning-impact-short = I
manual-planning-level-short = N
manual-planning-level-key = P probabilité, I impact, N niveau (P × I).
manual-planning-kind-risk = Risque
manual-planning-kind-opportunity = Opportunité
manual-planning-risks-heading = Risques
manual-planning-opportunities-heading = Opportunités
manual-planning-level-low = faible
manual-planning-level-medium = moyen
manual-planning-level-high = élevé
manual-planning-matrix-alt = Matrice de cinq lignes et cinq colonnes : les lignes sont la probabilité, les colonnes l’impact ; chaque case porte le nombre de risques et d’opportunités qui s’y trouvent.
manual-planning-objectives-title = Objectifs qualité
manual-planning-objectives-records = Programme annuel des objectifs
manual-planning-objectives =
    Les objectifs traduisent la politique en résultats mesurables. Ils sont peu nombreux, ont un responsable qui les a acceptés et une valeur de départ ; le programme annuel indique les activités, les moyens et les échéances pour les atteindre. La Direction les définit lors de la revue de direction, avant la fin de février, et le conseil les approuve ; leur avancement est vérifié en juin et en novembre.
manual-planning-objective = Objectif et indicateur
manual-planning-objectives-reached =
    Lorsqu’un objectif est atteint deux années de suite, la Direction décide de le maintenir, de le rendre plus exigeant ou d’en faire un standard de travail, contrôlé mais retiré de la liste, qui laisse la place à un autre. Un objectif manqué ne s’efface pas : le responsable en explique les causes lors de la revue et la Direction décide de le maintenir, de le corriger ou d’y affecter d’autres ressources.
manual-planning-changes-title = Planification des modifications
manual-planning-changes-records = Fiche de modification
manual-planning-changes =
    Ouvrir ou déplacer un site, changer un fournisseur essentiel, adopter un nouveau logiciel ou réorganiser les plannings peut compromettre la continuité. Avant toute décision, l’auteur de la proposition remplit une <strong>fiche de modification</strong> qui répond à cinq questions : pourquoi changer, ce qui peut mal tourner, qui doit être prévenu et formé, quels documents mettre à jour, comment revenir en arrière en cas d’échec. Le directeur autorise, le responsable qualité vérifie le résultat au bout de trois mois.

## 7 Support

manual-support-title = Support
manual-support-resources-title = Ressources
manual-support-resources-records = Effectifs approuvés, dossiers des sites, liste des instruments
manual-support-people =
    <strong>Personnes.</strong> La Direction arrête chaque année les effectifs de chaque service à partir des normes légales d’encadrement, des conventions et des besoins relevés. Les absences imprévues sont couvertes selon le plan de remplacement tenu sur chaque site : tout remplaçant a déjà effectué au moins un service en doublure. La rotation du personnel figure parmi les indicateurs de nos objectifs, car la stabilité des relations fait partie de la qualité.
manual-support-infrastructure =
    <strong>Sites et véhicules.</strong> Chaque site a un dossier réunissant autorisations, installations, vérifications périodiques et entretiens. Le responsable de l’administration tient l’échéancier et le contrôle le premier jour ouvré du mois.
manual-support-environment =
    <strong>Environnement de travail.</strong> La Direction veille aux conditions qui permettent de bien travailler : des plannings soutenables, des espaces adaptés, des temps d’échange.
manual-support-measuring =
    <strong>Instruments de mesure.</strong> Les instruments dont dépend une décision (balances, thermomètres, tensiomètres, enregistreurs de température) sont répertoriés, identifiés par une étiquette et vérifiés à l’échéance indiquée. Si un instrument se révèle hors tolérance, il est mis de côté et les données recueillies depuis la dernière vérification valable sont réévaluées. Les questionnaires sont eux aussi des instruments de mesure : ils ne sont pas modifiés sans l’avis du responsable qualité, faute de quoi les comparaisons d’une année à l’autre perdent leur valeur.
manual-support-knowledge =
    <strong>Connaissances.</strong> Ce qui s’apprend ne doit pas partir avec les personnes. Toute personne qui quitte une fonction rédige un document de passation et accompagne son successeur pendant au moins une semaine ; les cas et les travaux les plus instructifs sont discutés lors d’une rencontre annuelle entre les coopératives du consortium et réunis dans des fiches que tous peuvent consulter.
manual-support-competence-title = Compétences
manual-support-competence-records = Profils de fonction, fiches d’évaluation, plan de formation
manual-support-competence =
    À chaque fonction correspond un <strong>profil</strong> qui indique les diplômes, l’expérience et les capacités requises. Le responsable du personnel compare ce profil au curriculum vitæ avant l’embauche et, une fois par an, à la fiche d’évaluation que le responsable d’équipe remplit avec l’intéressé au cours de l’un des deux entretiens individuels. Les écarts alimentent le plan de formation, approuvé par la Direction avant la fin de février.
manual-support-competence-induction =
    Tout nouvel arrivant est accompagné pendant trois mois : accueil et remise des documents le premier jour, formation à la sécurité dans la première semaine, travail avec un collègue expérimenté qui tient un bref journal, entretiens après le premier et le troisième mois. Pendant les quatre premières semaines, personne ne travaille seul.
manual-support-competence-effect =
    La formation est évaluée deux fois : aussitôt, par le questionnaire des participants, et au bout de trois mois, lorsque le responsable d’équipe vérifie si quelque chose a changé dans le travail. Une formation sans effet n’est pas reconduite à l’identique. Attestations, évaluations et heures sont conservées dans le dossier personnel.
manual-support-awareness-title = Sensibilisation
manual-support-awareness =
    Chacun doit pouvoir dire à quoi sert son travail, quel objectif le concerne et ce qui arrive si une règle n’est pas suivie. Le responsable d’équipe le vérifie lors des entretiens individuels ; l’auditeur le demande, avec des mots simples, à chaque audit.
manual-support-communication-title = Communication
manual-support-communication-records = Plan de communication
manual-support-communication =
    La communication relative à la qualité suit un plan. Pour chaque sujet, on sait qui parle, à qui, quand et par quel moyen ; ce qui n’est pas dans le plan passe par la Direction. Les relations avec la presse sont réservées au président.
manual-support-subject = Sujet
manual-support-who = Qui communique
manual-support-whom = À qui
manual-support-when = Quand et comment
manual-communication-policy = Politique et objectifs
    .who = Direction
    .whom = Tout le personnel et les sociétaires
    .when = En mars, en assemblée et par note écrite
manual-communication-results = Résultats et indicateurs
    .who = Responsable qualité
    .whom = Responsables et équipes
    .when = Tous les six mois, en réunion
manual-communication-shift = Transmissions entre équipes
    .who = Personnel en service
    .whom = Équipe suivante
    .when = À chaque relève, sur le cahier de transmissions
manual-communication-service = Services, règles et coûts
    .who = Responsable du service
    .whom = La personne qui bénéficie du service et ses proches
    .when = Au premier contact et à chaque changement, oralement et par écrit
manual-communication-client = Déroulement des activités
    .who = Directeur
    .whom = Organismes et entreprises commanditaires
    .when = Selon le contrat, par un rapport écrit
manual-communication-event = Événements graves et urgences
    .who = Directeur
    .whom = Proches, organismes, autorités compétentes
    .when = Immédiatement, par téléphone ; rapport écrit au plus tard le lendemain
manual-communication-report = Bilan sociétal
    .who = Président
    .whom = Toutes les parties intéressées
    .when = Une fois par an, sur le site et lors d’une rencontre publique
manual-support-documents-title = Informations documentées
manual-support-documents-records = Liste des documents en vigueur
manual-support-documents =
    Les documents du système s’ordonnent sur quatre niveaux ; chacun renvoie au niveau supérieur sans le répéter.
    <ol>
    <li><strong>Politique, manuel et, dans les coopératives, charte des services</strong> : les engagements et le cadre des responsabilités, approuvés par le président.</li>
    <li><strong>Procédures</strong> : le déroulement des processus qui concernent plusieurs fonctions, vérifiées par le responsable qualité.</li>
    <li><strong>Instructions de travail et protocoles</strong> : les activités d’un service ou d’un site, approuvés par le responsable du service.</li>
    <li><strong>Formulaires et enregistrements</strong> : les preuves de ce qui a été fait.</li>
    </ol>
manual-support-documents-control =
    Chaque document porte un titre, un code, une révision, une date, un auteur et une approbation. Le responsable qualité tient la liste des documents en vigueur, publie les nouvelles révisions dans la base documentaire, prévient les destinataires et retire les exemplaires périmés ; un exemplaire des documents remplacés reste archivé, marqué comme périmé. Les traductions indiquent de quelle révision elles proviennent et quelle langue prévaut.
manual-support-documents-external =
    Les documents d’origine externe (lois, conventions, cahiers des charges, fiches techniques, prescriptions médicales, injonctions des autorités) sont enregistrés à leur arrivée et remis à ceux qui doivent les appliquer. Les données personnelles et de santé ne sont accessibles qu’aux personnes autorisées ; les archives informatiques sont sauvegardées chaque jour et leur restauration est testée tous les six mois.
manual-support-documents-retention =
    Les enregistrements restent lisibles et retrouvables pendant toute la durée de conservation. Sauf délai légal plus long, la règle générale est { $control-retention-years ->
        [one] d’un an
       *[other] de { $control-retention-years } ans
    } après la clôture ; passé ce délai, ils sont détruits et un procès-verbal est dressé. Le tableau énumère les principaux enregistrements.
manual-support-records-caption = Principaux enregistrements
manual-support-record = Enregistrement
manual-support-keeper = Qui le tient
manual-support-retention = Conservation
manual-record-review = Comptes rendus de la revue de direction et rapports annuels
    .keeper = Responsable qualité
    .retention = { $control-retention-years ->
        [one] Un an
       *[other] { $control-retention-years } ans
    }
manual-record-audit = Programme et rapports d’audit
    .keeper = Responsable qualité
    .retention = Deux cycles d’audit de trois ans
manual-record-nonconformity = Registre des non-conformités, des réclamations et des actions
    .keeper = Responsable qualité
    .retention = { $control-retention-years ->
        [one] Un an
       *[other] { $control-retention-years } ans
    }
manual-record-personnel = Dossiers du personnel et plan de formation
    .keeper = Responsable du personnel
    .retention = Durée du contrat, puis dix ans
manual-record-supplier = Liste et évaluation des fournisseurs
    .keeper = Responsable de l’administration
    .retention = Durée de la relation, puis cinq ans
manual-record-maintenance = Dossiers des sites, entretiens et vérifications des instruments
    .keeper = Responsable de l’administration
    .retention = Durée de vie de l’installation ou de l’instrument
manual-record-core = Dossiers des services
    .keeper = Responsable de service
    .retention = Durée du service, puis dix ans
manual-record-daily = Registres des activités quotidiennes
    .keeper = Responsable de service
    .retention = Cinq ans

## 8 Operation

manual-operation-title = Réalisation des activités opérationnelles
manual-operation-step = Étape
manual-operation-done = Ce que l’on fait
manual-operation-answers = Qui en répond
manual-operation-record = Enregistrement
manual-operation-steps-caption = Les étapes du parcours
manual-operation-standards-caption = Standards de qualité des services
manual-operation-service = Service
manual-operation-factor = Facteur de qualité et indicateur

## 9 Performance evaluation

manual-performance-title = Évaluation des performances
manual-performance-monitoring-title = Mesures, indicateurs et satisfaction
manual-performance-monitoring-records = Fiches d’indicateur, rapport annuel
manual-performance-monitoring =
    Nous mesurons ce qui sert à décider. Chaque indicateur a une fiche qui dit ce que l’on compte, à partir de quel registre, qui le relève et à quelle fréquence : la donnée est ainsi la même quelle que soit la personne qui la calcule. Les pilotes de processus envoient les données au responsable qualité au plus tard le 15 du mois qui suit la période ; une donnée manquante donne elle-même lieu à un signalement.
manual-performance-indicators =
    Pour chaque objectif, le graphique compare la dernière valeur relevée et la valeur cible ; le tableau ajoute les années précédentes. Nous les lisons à la lumière de l’histoire du service : une valeur qui se dégrade ouvre une question avant d’appeler un jugement.
manual-performance-chart-alt = Graphique à barres horizontales, une par objectif : la barre est la valeur actuelle, le trait vertical la valeur cible. Le tableau qui suit reprend les mêmes valeurs.
manual-performance-trend = Les mêmes indicateurs sur les dernières années
manual-performance-objective = Objectif
manual-performance-measure = { NUMBER($value, maximumFractionDigits: 1) }
manual-performance-thresholds =
    Lorsqu’un indicateur n’atteint pas sa cible lors de deux relevés consécutifs, le responsable ouvre un signalement selon le chapitre 10. Si l’écart ne concerne qu’un seul relevé, il en note la cause dans la fiche et en parle lors de la rencontre semestrielle.
manual-performance-satisfaction =
    <strong>Satisfaction.</strong> Une fois par an, l’avis de ceux qui bénéficient du service est recueilli par un questionnaire anonyme ; les résultats sont publiés sous soixante jours, avec les décisions prises.
manual-performance-complaints =
    <strong>Réclamations.</strong> Toute personne peut présenter une réclamation oralement, par téléphone ou par écrit, même de façon anonyme. La personne qui la reçoit l’enregistre le jour même. Sous { $charter-receipt-days ->
        [one] un jour ouvré
       *[other] { $charter-receipt-days } jours ouvrés
    }, le responsable qualité en confie l’examen à une personne étrangère aux faits et en accuse réception, avec le numéro d’enregistrement et le nom de cette personne ; il veille ensuite à la réponse écrite. Les réclamations sont comptées et classées par sujet : une seule réclamation fondée portant sur la sécurité ou sur le respect des personnes suffit pour ouvrir une action corrective.
manual-performance-report =
    <strong>Analyse.</strong> En janvier, le responsable qualité réunit dans un rapport les indicateurs, les réclamations, les non-conformités, les résultats des audits, l’évaluation des fournisseurs et l’état des risques. Le rapport expose les données, les causes que les responsables y ont reconnues et les propositions : c’est le document qui ouvre la revue de direction.
manual-performance-audit-title = Audits internes
manual-performance-audit-records = Programme triennal, plans et rapports d’audit
manual-performance-audit =
    Le programme d’audit porte sur trois ans : chaque processus et chaque site sont audités au moins une fois pendant cette période, et chaque année ceux qui présentent des risques élevés ou ont donné lieu à des réclamations fondées. Le responsable qualité le prépare avec le consortium, qui met à disposition les auditeurs des autres coopératives : personne n’audite son propre travail. Un auditeur a suivi la formation de base, a participé à au moins deux audits en doublure et voit sa désignation confirmée tous les trois ans.
manual-performance-audit-steps =
    <ol>
    <li>Le plan d’audit est communiqué au site au moins dix jours à l’avance ; pour un audit sur trois, le jour n’est pas annoncé.</li>
    <li>L’auditeur part des cas réels : il choisit quelques dossiers ou commandes, les suit du début à la fin et s’entretient avec ceux qui y ont travaillé et ceux qui ont bénéficié du service.</li>
    <li>À la réunion de clôture, il expose ses constats et écoute les observations du responsable.</li>
    <li>Le rapport est remis sous quinze jours et distingue les non-conformités, les observations et les points forts à diffuser.</li>
    <li>Le responsable propose les actions sous vingt jours ; l’auditeur en vérifie l’efficacité à l’échéance convenue.</li>
    </ol>
manual-performance-review-title = Revue de direction
manual-performance-review-records = Compte rendu de la revue de direction
manual-performance-review =
    La Direction passe le système en revue chaque année, avant la fin de février, avec le responsable qualité et les pilotes de processus, et à titre extraordinaire lorsqu’un événement grave ou un changement important l’exige. La revue dure le temps nécessaire pour décider, non pour lire : les documents sont envoyés dix jours avant.
manual-performance-review-inputs-title = Éléments examinés
manual-performance-review-inputs =
    <ul>
    <li>l’état des décisions de la revue précédente ;</li>
    <li>les évolutions du contexte et des parties intéressées ;</li>
    <li>les objectifs et les indicateurs, avec les causes des écarts ;</li>
    <li>les questionnaires, les réclamations, les signalements et les événements indésirables ;</li>
    <li>les non-conformités, les actions correctives et les résultats des audits, internes ou menés par les commanditaires ;</li>
    <li>l’adéquation des effectifs, des sites, des moyens et de la formation ;</li>
    <li>les performances des fournisseurs ;</li>
    <li>les risques, les opportunités et l’efficacité des actions entreprises ;</li>
    <li>les propositions d’amélioration du personnel et des personnes qui bénéficient des services.</li>
    </ul>
manual-performance-review-outputs-title = Décisions prises
manual-performance-review-outputs =
    Le compte rendu consigne des décisions, non des discussions : objectifs et valeurs cibles de l’année, améliorations à réaliser, modifications du système et des documents, ressources attribuées. Chaque décision a un responsable et une date. Le compte rendu est approuvé par le conseil d’administration ; une synthèse est envoyée à tout le personnel et au consortium.

## 10 Improvement

manual-improvement-title = Amélioration
manual-improvement-general-title = D’où naît l’amélioration
manual-improvement-general =
    L’amélioration naît de ce qui n’a pas fonctionné, de ce qui a fonctionné mieux que prévu et des idées de ceux qui travaillent dans le service ou en bénéficient. Les trois sources alimentent un registre unique, tenu par le responsable qualité et visible de tout le personnel : l’auteur d’un signalement peut toujours savoir quelle suite lui a été donnée.
manual-improvement-nonconformity-title = Non-conformités et actions correctives
manual-improvement-nonconformity-records = Fiche et registre des non-conformités
manual-improvement-nonconformity =
    Est une non-conformité tout ce qui s’écarte de ce qui est établi : une loi, une convention, une procédure, un engagement pris envers une personne. Quiconque la constate l’enregistre. Le traitement suit toujours les mêmes étapes.
manual-improvement-steps =
    <ol>
    <li><strong>Contenir.</strong> Les personnes présentes mettent chacun en sécurité et limitent les conséquences ; elles préviennent le responsable du service avant la relève.</li>
    <li><strong>Enregistrer.</strong> Dans un délai d’un jour ouvré, la fiche décrit le fait, avec la date, le lieu et les personnes informées, sans jugement ni recherche de coupable.</li>
    <li><strong>Corriger.</strong> Le responsable décide du remède immédiat et vérifie si le même problème existe dans d’autres services.</li>
    <li><strong>Chercher les causes.</strong> Pour les faits graves ou répétés, un petit groupe se réunit sous cinq jours ouvrés et remonte aux causes en se demandant pourquoi la règle n’a pas tenu.</li>
    <li><strong>Agir.</strong> L’action corrective élimine la cause ; elle a un responsable, une échéance et un signe attendu de son efficacité.</li>
    <li><strong>Vérifier.</strong> Le responsable qualité contrôle l’efficacité après un délai utile, trois mois en règle générale, et clôt la fiche ; si la cause subsiste, on reprend à la quatrième étape.</li>
    <li><strong>Mettre à jour.</strong> Risques, procédures et formation sont revus, si nécessaire, avant la clôture.</li>
    </ol>
manual-improvement-events =
    Les accidents du travail, les violations de données personnelles et les réclamations fondées qui touchent à la dignité ou à la sécurité des personnes exigent toujours l’analyse des causes, même lorsque le dommage a été évité.
manual-improvement-severity-caption = Gravité et délais de réponse
manual-improvement-severity = Gravité
manual-improvement-example = Dans quel cas
manual-improvement-deadline = Action proposée sous
manual-improvement-decides = Qui décide
manual-severity-minor = Mineure
    .example = Écart isolé, sans effet sur les personnes ni sur le résultat
    .deadline = trente jours
    .decides = Responsable du service
manual-severity-major = Majeure
    .example = Effets sur les personnes ou sur le résultat, ou écart qui se répète pour la troisième fois en un an
    .deadline = quinze jours
    .decides = Directeur
manual-severity-critical = Critique
    .example = Dommage ou danger pour les personnes, violation de la loi, interruption du service
    .deadline = trois jours
    .decides = Direction, le conseil étant informé
manual-improvement-continual-title = Amélioration continue
manual-improvement-continual-records = Programme annuel d’amélioration
manual-improvement-continual =
    Le <strong>programme annuel d’amélioration</strong> réunit les actions décidées lors de la revue de direction, celles qui découlent des risques et les propositions retenues. Il est court : dix actions au plus, chacune avec un responsable, une échéance et un résultat attendu. Le responsable qualité en met à jour l’avancement chaque trimestre et le publie dans la base documentaire.
manual-improvement-continual-sharing =
    Lorsqu’une solution fonctionne, le consortium la propose aux autres coopératives lors de la rencontre annuelle sur la qualité ; ceux qui l’adoptent en mesurent les effets avec le même indicateur. La comparaison sert à apprendre, non à établir des classements : c’est pourquoi les essais infructueux sont partagés eux aussi.

## Annexes

manual-annex-policy-title = Politique qualité
manual-annex-policy-introduction =
    La présente annexe reproduit le texte de la politique signée le { $policy-date }. Le document signé est contrôlé séparément et prévaut en cas de différence.
manual-annex-policy-mission = Notre mission
manual-annex-policy-commitments = Nos engagements
manual-annex-organisation-title = Organigramme
manual-annex-organisation-introduction =
    L’organigramme montre les liens hiérarchiques entre les fonctions. Le responsable qualité et le service de prévention et de protection relèvent directement de la Direction et ont libre accès à tous les sites et à tous les enregistrements.
manual-annex-organisation-alt = Organigramme ({ $organisation-name }) : chaque case est une fonction avec le nom de la personne qui l’exerce, les lignes la relient à la fonction dont elle dépend. Le tableau qui suit reprend les mêmes données.
manual-annex-organisation-unit = Fonction
manual-annex-organisation-person = Titulaire
manual-annex-organisation-role = Poste
manual-annex-organisation-reports-to = Dépend de
manual-annex-organisation-people-caption = Fonctions et personnes
manual-annex-processes-title = Cartographie des processus
manual-annex-processes-introduction =
    La cartographie montre les processus et leurs principales liaisons ; les fiches en indiquent le pilote, ce qui entre et ce qui sort. Les flèches suivent le travail : ce qu’un processus livre est ce dont le suivant a besoin.
manual-annex-processes-alt = Cartographie des processus sur trois bandes : en haut les processus de pilotage, au centre les processus opérationnels dans l’ordre de leur déroulement, en bas les processus support. Le tableau qui suit reprend les mêmes liaisons.
manual-annex-processes-sheets = Fiches des processus
manual-annex-processes-process = Processus
manual-annex-processes-inputs = Ce qu’il reçoit
manual-annex-processes-outputs = Ce qu’il livre
manual-annex-processes-feeds = Alimente
manual-annex-processes-clauses = Articles
manual-annex-correlation-title = Matrice de correspondance
manual-annex-correlation-introduction =
    La matrice relie les articles de { $standard-name } aux chapitres et aux annexes du présent manuel où ils sont traités. Elle aide l’auditeur à trouver les réponses, et nous à remarquer ce qui manque. La page est indiquée entre parenthèses.
manual-annex-correlation-clause = Article
manual-annex-correlation-subject = Sujet de la norme
manual-annex-correlation-section = Où il est traité
manual-annex-correlation-page = (p. { $page })
manual-annex-correlation-none = non traité
manual-annex-responsibilities-title = Matrice des responsabilités
manual-annex-responsibilities-introduction =
    Pour chaque processus, la matrice indique qui en est responsable, qui y contribue et qui en est informé. Le responsable est toujours une seule personne ; ceux qui contribuent prennent en charge une partie du travail ; ceux qui sont informés en reçoivent les résultats.
manual-annex-responsibilities-process = Processus
manual-annex-responsibilities-answers = R
manual-annex-responsibilities-takes-part = C
manual-annex-responsibilities-informed = I
manual-annex-responsibilities-key = <strong>R</strong> responsable du processus ; <strong>C</strong> contribue ; <strong>I</strong> informé.
manual-annex-changes-title = Modifications depuis la dernière édition
manual-annex-changes-introduction =
    Cette annexe résume ce qui a changé par rapport à l’édition { $year } du { $date }. Les mots supprimés sont barrés, les mots ajoutés sont soulignés.
manual-annex-changes-commitments = Engagements de la politique
manual-annex-changes-objectives = Objectifs
manual-annex-changes-people = Personnes
manual-annex-changes-services = Services
manual-annex-changes-texts = Autres textes révisés
manual-annex-changes-kind = Modification
manual-annex-changes-subject = Objet
manual-annex-changes-before = Avant
manual-annex-changes-now = Maintenant
manual-annex-changes-what = Ce qui a changé
manual-annex-changes-added = ajouté
manual-annex-changes-changed = modifié
manual-annex-changes-withdrawn = retiré
manual-annex-changes-chapters = Les textes et les données de ces chapitres ont également été révisés :
manual-annex-changes-none = Depuis la dernière édition, seules des données de forme ont changé.
