### The quality manual of the care cooperatives (type A: care, education, health).

## 1 The organisation

manual-introduction-identity =
    Nous travaillons en accord avec les services publics et faisons partie du consortium { $consortium-name }, avec lequel nous partageons la politique qualité et les règles du système de management. Notre tâche est de faire en sorte que toute personne traversant une période difficile trouve un lieu accueillant, des relations stables et un projet qui lui appartient. C’est pourquoi les services sont petits, ouverts sur le quartier et reliés entre eux : on y entre par la porte la plus adaptée et le soutien peut s’intensifier ou s’alléger sans que l’on perde ses interlocuteurs.
manual-introduction-workforce =
    Le sociétariat compte { $workforce-members ->
        [one] un membre
       *[other] { $workforce-members } membres
    } ; au travail des salariés s’ajoute { $workforce-volunteers ->
        [0] celui de bénévoles occasionnels
        [one] celui d’un bénévole
       *[other] celui de { $workforce-volunteers } bénévoles
    }. Au cours de la dernière année, chaque salarié a suivi en moyenne { $workforce-training-hours ->
        [one] { $workforce-training-hours } heure
       *[other] { $workforce-training-hours } heures
    } de formation.

## 4 to 7: context, leadership, support

manual-context-analysis =
    La coopérative travaille dans un territoire où la demande de soins et d’accompagnement croît plus vite que les ressources publiques et change de forme : moins de longs séjours en institution, plus de soutien à domicile et au travail, plus de demandes de personnes jeunes. À l’extérieur pèsent les choix des services de santé et des communes, les règles d’autorisation et d’accréditation, l’offre de logements et le regard du voisinage. À l’intérieur comptent la stabilité des équipes, la difficulté de trouver du personnel qualifié, l’état des sites et la capacité de documenter ce que l’on fait. La Direction évalue ces facteurs un par un et en tire les risques et les opportunités du chapitre 6.
manual-leadership-focus =
    <strong>Les personnes au centre.</strong> Dans les résidences et les centres de jour, une assemblée des personnes accueillies se tient toutes les semaines et rédige son propre compte rendu ; les demandes reçoivent une réponse avant l’assemblée suivante. Un représentant des personnes accueillies et un représentant des proches participent chaque année à la partie de la revue de direction qui concerne les services. Les engagements envers ceux qui accèdent aux services, les délais et la manière de présenter une réclamation sont publiés dans la charte des services, que le présent manuel met en œuvre.
manual-role-line = Responsable du pôle services
manual-role-line-duties = Répond des processus de l’accès à la sortie, assure les relations avec les services orienteurs, autorise les admissions et les sorties.
manual-role-group = Coordinateur de service
manual-role-group-duties = Dirige l’équipe d’un site, approuve les projets personnalisés, veille aux plannings, aux transmissions, aux réunions et aux enregistrements.
manual-role-contact = Professionnel référent
manual-role-contact-duties = Suit une personne de l’accueil à la fin du parcours, écrit le projet avec elle, tient son dossier à jour et convoque les bilans.
manual-support-infrastructure =
    <strong>Sites et véhicules.</strong> Nos sites sont des maisons avant d’être des structures : le mobilier, les couleurs et les règles se choisissent avec ceux qui y vivent. À chacun correspond un dossier réunissant autorisation, installations, vérifications, plan d’urgence et entretiens. Chaque mois, le coordinateur contrôle la sécurité, l’hygiène et le bon état des lieux à l’aide d’une liste de contrôle ; les pannes sont notées dans le registre et, si elles touchent à la sécurité, réparées ou neutralisées dans les vingt-quatre heures. Les véhicules ont un carnet de bord avec les échéances et les contrôles à faire avant usage.
manual-support-environment =
    <strong>Environnement de travail.</strong> Dans les métiers du soin, on s’use quand on reste seul. Chaque équipe dispose d’une réunion hebdomadaire sur les situations suivies et d’une supervision mensuelle avec un professionnel extérieur ; après un épisode critique, le coordinateur rencontre les personnes concernées dans les trois jours. Les plannings garantissent le repos et sont publiés un mois à l’avance.
manual-support-measuring =
    <strong>Instruments de mesure.</strong> Pour savoir si un parcours progresse, nous utilisons des entretiens, des échelles d’évaluation et des questionnaires. Ces outils sont validés ou discutés avec les services orienteurs, s’appliquent à échéances fixes et ne sont pas modifiés sans l’avis du responsable qualité : sinon, les comparaisons d’une année à l’autre perdent leur valeur. Balances, tensiomètres et thermomètres des réfrigérateurs servent à la vie quotidienne et non à évaluer les résultats : ils sont répertoriés, contrôlés chaque année et remplacés lorsqu’ils donnent des valeurs douteuses.
manual-support-awareness =
    Chaque professionnel doit pouvoir dire à quoi sert son travail, quel objectif le concerne et ce qui arrive si une règle n’est pas suivie : un médicament non enregistré, une transmission oubliée, une porte fermée à clé. Le coordinateur le vérifie lors des entretiens individuels ; l’auditeur le demande, avec des mots simples, à chaque audit. Stagiaires et bénévoles reçoivent les mêmes informations avant de rencontrer les personnes accueillies.
manual-record-core = Dossiers personnels et projets personnalisés
    .keeper = Coordinateur de service
    .retention = Selon la réglementation du secteur et, en tout cas, dix ans après la fin du parcours
manual-record-daily = Journal, transmissions et registre des traitements
    .keeper = Professionnels en poste
    .retention = Dix ans

## 8 Services, from access to discharge

manual-care-planning-title = Planifier le service
manual-care-planning =
    Chaque service a une <strong>fiche de service</strong> qui en fixe le public, la capacité, les effectifs par plage horaire, les activités de la semaine, les standards et les documents applicables. Le coordinateur la met à jour à chaque modification de la convention et, en tout cas, chaque année ; le responsable qualité vérifie qu’elle reste cohérente avec la charte des services. Le parcours d’une personne passe toujours par les mêmes étapes, quel que soit le service.
manual-care-step-access = Demande et écoute
    .done = On recueille la demande, on informe sur les services et les délais, on fixe le premier entretien dans les délais de la charte des services
    .answers = Coordinateur
    .record = Registre des demandes
manual-care-step-assessment = Évaluation et admission
    .done = L’équipe rencontre la personne, les proches qu’elle désigne et le service orienteur ; elle propose l’admission, l’attente ou une autre solution
    .answers = Responsable du pôle services
    .record = Fiche d’évaluation
manual-care-step-welcome = Accueil
    .done = Visite, présentation des règles de la maison, désignation du professionnel référent, consentements et inventaire
    .answers = Professionnel référent
    .record = Dossier personnel
manual-care-step-project = Projet personnalisé
    .done = Dans les trente jours, on écrit avec la personne les objectifs, les activités, les délais et les signes de changement
    .answers = Professionnel référent
    .record = Projet signé
manual-care-step-daily = Vie quotidienne et activités
    .done = On réalise les activités, on administre les traitements prescrits, on note les faits marquants
    .answers = Professionnels en poste
    .record = Journal et transmissions
manual-care-step-review = Bilan
    .done = Au moins tous les six mois, on compare objectifs et résultats et l’on décide de la suite
    .answers = Équipe, avec la personne
    .record = Compte rendu du bilan
manual-care-step-discharge = Fin du parcours
    .done = On prépare la suite : le domicile, le travail, l’école ou un autre service ; on reste en contact pendant six mois
    .answers = Responsable du pôle services
    .record = Rapport de fin de parcours
manual-care-requirements-title = Accès aux services et accords
manual-care-requirements-records = Registre des demandes, fiche de revue de l’offre
manual-care-requirements =
    Les demandes viennent des services publics, des familles ou de la personne elle-même. La personne qui répond au téléphone ou à l’accueil sait indiquer les conditions, les documents, les coûts et les délais, et enregistre la demande le jour où elle la reçoit. Faute de place, le responsable du pôle services communique le délai d’attente prévu, le met à jour chaque mois et propose une autre solution, même en dehors de la coopérative. L’ordre d’accès suit les critères publiés dans la charte des services, de l’urgence du besoin à la date de la demande : le critère appliqué est écrit dans la fiche.
manual-care-requirements-agreements =
    Avant de signer une convention ou de répondre à un appel d’offres, le directeur vérifie, avec le pôle services et l’administration, que les effectifs, les locaux, les diplômes et les coûts demandés sont soutenables ; le résultat est noté dans la <strong>fiche de revue de l’offre</strong>. Les modifications en cours d’exécution suivent la même voie et sont communiquées à l’équipe avant d’être appliquées. Avec la personne, on signe un accord de séjour, écrit en langage simple et, au besoin, lu avec un interprète.
manual-care-design-title = Concevoir de nouveaux services
manual-care-design-records = Dossier de projet
manual-care-design =
    Un nouveau service naît avec ceux qui l’utiliseront et avec les organismes du territoire. La Direction nomme un groupe de projet, avec un responsable, et fixe au départ les besoins, les contraintes légales, les ressources et les résultats attendus. Le travail avance par étapes : idée partagée, avant-projet, projet détaillé avec coûts et effectifs, essai de six mois au moins. À la fin de chaque étape, le groupe rencontre les intéressés et la Direction décide s’il faut poursuivre ; comptes rendus et variantes restent dans le dossier de projet. L’essai se termine par une évaluation des résultats : s’ils ne sont pas là, le service n’ouvre pas.
manual-care-suppliers-title = Fournisseurs et collaborations
manual-care-suppliers-records = Liste des fournisseurs qualifiés
manual-care-suppliers =
    Sont soumis à qualification les fournisseurs dont dépendent la sécurité et le bien-être des personnes accompagnées : repas, médicaments et dispositifs médicaux, nettoyage, transports, entretien, supervision, travail intérimaire. Le responsable de l’administration les évalue avant le premier contrat (exigences légales, références, essai), puis une fois par an sur la ponctualité, la conformité et les réclamations. En dessous de sept sur dix, le fournisseur propose un remède sous trente jours ou sort de la liste. À conditions égales, la préférence va aux coopératives de type B du consortium.
manual-care-suppliers-professionals =
    Les professionnels extérieurs et les bénévoles interviennent sur la base d’un accord écrit, connaissent le code de conduite et s’adressent au coordinateur. À la réception des marchandises, on contrôle la quantité, l’intégrité et les dates limites ; pour les médicaments et les aliments frais, on vérifie aussi la température, notée sur le bon de livraison.
manual-care-provision-title = De l’accueil à la fin du parcours
manual-care-provision-records = Dossier personnel, journal, registre des traitements
manual-care-welcome =
    <strong>Accueil.</strong> L’entrée se prépare par une visite au moins et, dans les résidences, par une nuit d’essai. Le premier jour, la personne trouve une chambre prête, le nom de celui ou celle qui la suivra et une feuille avec les horaires et les habitudes de la maison. On recueille les consentements, les traitements en cours, les allergies, les personnes à prévenir ; l’inventaire des effets personnels est signé par les deux parties.
manual-care-project =
    <strong>Projet personnalisé.</strong> C’est le document qui guide le travail : peu d’objectifs, écrits avec les mots de la personne, chacun assorti d’une activité, d’un délai et d’un signe qui permette de dire s’il est atteint. Il est signé par la personne ou son représentant, le professionnel référent, le coordinateur et, le cas échéant, le service orienteur. Lorsque quelqu’un n’est pas d’accord, le désaccord est écrit : c’est une information, non un obstacle.
manual-care-daily =
    <strong>Vie quotidienne.</strong> Les activités de la semaine sont convenues en assemblée des personnes accueillies et affichées. Les transmissions entre équipes sont écrites et lues ensemble ; ce qui n’est pas écrit est réputé ne pas avoir eu lieu. Les traitements sont préparés et administrés selon la prescription, avec double contrôle et signature immédiate ; chaque remise de la clé de l’armoire à pharmacie est notée avec l’heure. Aucun moyen de contention n’est employé.
manual-care-traceability =
    <strong>Traçabilité et biens confiés.</strong> Chaque dossier a un code qui figure sur tous les documents de la personne et remplace son nom lorsqu’ils circulent hors du service. L’argent et les objets confiés sont enregistrés à chaque mouvement avec deux signatures et contrôlés chaque mois par le coordinateur. Toute perte est aussitôt communiquée à la personne et traitée comme une non-conformité.
manual-care-safety =
    <strong>Situations critiques.</strong> Sorties à l’insu du service, agressions, erreurs de traitement, chutes et malaises font chacun l’objet d’un protocole d’une page, affiché au bureau et testé deux fois par an. Le coordinateur est joignable à toute heure ; l’événement est enregistré avant la fin du service et communiqué au service orienteur et aux proches désignés par la personne.
manual-care-discharge =
    <strong>Fin du parcours.</strong> La sortie se prépare dès le jour de l’entrée. La décision est prise lors d’un bilan avec tous les intéressés et communiquée au moins quinze jours à l’avance, sauf urgence motivée par écrit. La personne reçoit une copie du rapport de fin de parcours, ses documents et un contact ; le professionnel référent la rappelle au bout d’un, trois et six mois et note comment elle va.
manual-care-release-title = Vérifier avant chaque passage
manual-care-release-records = Liste de contrôle mensuelle
manual-care-release =
    Dans les services à la personne, il n’y a pas de contrôle final : on vérifie à chaque passage. L’admission, le projet, chacune de ses modifications et la sortie ne prennent effet qu’après la signature de la personne habilitée, indiquée dans le tableau des étapes. Chaque mois, le coordinateur contrôle un dossier sur cinq, tiré au hasard, à l’aide d’une liste de contrôle : exhaustivité, signatures, cohérence entre le projet et le journal, respect des délais. Le tableau suivant présente les standards promis aux usagers et leur valeur actuelle.
manual-care-nonconforming-title = Quand le service n’est pas ce qu’il devrait être
manual-care-nonconforming-records = Registre des non-conformités
manual-care-nonconforming =
    Une activité non réalisée, un poste non pourvu, une visite ou un traitement oubliés, un local inadapté sont des services non conformes. Quiconque s’en aperçoit y remédie autant que possible, prévient le coordinateur et enregistre le fait. Le coordinateur choisit entre quatre remèdes : refaire l’activité, la remplacer par une autre équivalente, suspendre le service tant qu’il n’est pas sûr, accepter l’écart avec le consentement écrit de la personne. On dit toujours aux intéressés ce qui s’est passé et comment on y a remédié. On cherche ensuite les causes de l’écart, selon le chapitre 10.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Satisfaction.</strong> Une fois par an, en octobre, l’avis des personnes accueillies et des proches est recueilli par le questionnaire anonyme annexé à la charte des services, disponible en plusieurs langues, et celui des services orienteurs par un questionnaire qui leur est propre. Ceux qui préfèrent parler sont écoutés par une personne d’une autre coopérative du consortium. Les résultats sont discutés dans les assemblées de maison et publiés dans la charte des services avec les décisions prises ; en dessous de soixante pour cent de réponses, on cherche d’abord les raisons du silence. Six mois après la sortie, un entretien téléphonique demande ce qui est resté utile.
manual-improvement-events =
    Certains faits exigent toujours l’analyse des causes, même lorsque le dommage a été évité : les erreurs de traitement, les chutes avec conséquences, les sorties à l’insu du service, les agressions, les accidents du travail, les violations de données personnelles et toute réclamation fondée qui touche à la dignité de la personne. Le groupe d’analyse comprend un professionnel d’un autre service et, si elle le souhaite, la personne concernée.
