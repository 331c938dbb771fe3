### La Girandola di Carta: where its manual differs from that of the residential services of type A.

manual-leadership-focus =
    <strong>Enfants, familles et personnes âgées au centre.</strong> Une fois par mois, chaque groupe d’enfants consacre un après-midi à dire ce qui va et ce qu’il faut changer ; au centre pour personnes âgées, c’est l’assemblée de ceux qui le fréquentent qui le fait. Les familles sont rencontrées une à une au moins deux fois par an, les écoles à chaque semestre scolaire. Un représentant des parents et un représentant des personnes âgées participent à la partie de la revue de direction qui concerne les services. Les délais, les engagements et la manière de présenter une réclamation sont publiés dans la charte des services, que le présent manuel met en œuvre.
manual-support-infrastructure =
    <strong>Sites et véhicules.</strong> Les sites sont faits pour des âges différents : mobilier à hauteur d’enfant, parcours sans marches, une cour partagée. À chacun correspond un dossier réunissant autorisation, installations, vérifications, plan d’urgence et entretiens. Chaque mois, le coordinateur contrôle la sécurité, les jeux et l’hygiène à l’aide d’une liste de contrôle ; ce qui peut blesser est retiré aussitôt et enregistré. Qui travaille à l’école ou à domicile signale par écrit les dangers qu’il rencontre : le coordinateur en parle avec l’établissement ou la famille dans les deux jours. Les véhicules ont un carnet de bord avec les échéances et les contrôles à faire avant usage.
manual-record-daily = Journal du groupe, registre des présences et des visites à domicile
    .keeper = Éducateurs et auxiliaires
    .retention = Dix ans
manual-care-step-welcome = Accueil
    .done = Rencontre avec la famille ou la personne âgée, présentation du groupe et des règles, consentements, liste des personnes autorisées à venir chercher l’enfant et désignation du professionnel référent
    .answers = Professionnel référent
    .record = Dossier personnel
manual-care-step-daily = Activités
    .done = On réalise les activités et les visites prévues, on note les présences, les progrès et les faits marquants
    .answers = Éducateurs et auxiliaires
    .record = Journal et registre
manual-care-requirements-agreements =
    Avant de signer une convention ou de répondre à un appel d’offres, le directeur vérifie, avec le pôle services et l’administration, que les effectifs, les locaux, les diplômes et les coûts demandés sont soutenables ; le résultat est noté dans la <strong>fiche de revue de l’offre</strong>. Les modifications en cours d’exécution suivent la même voie et sont communiquées à l’équipe avant d’être appliquées. Avec la famille ou la personne âgée, on signe un pacte de service, écrit en langage simple et, au besoin, lu avec un médiateur linguistique.
manual-care-provision-records = Dossier personnel, journal du groupe, registre des visites
manual-care-welcome =
    <strong>Accueil.</strong> L’entrée se prépare par un entretien et par un après-midi d’essai ; à domicile, la première visite se fait à deux, avec le coordinateur. Le premier jour, la personne et la famille apprennent le nom de qui les suivra, les horaires et la façon de signaler une absence. On recueille les consentements, les allergies, les personnes autorisées à venir chercher l’enfant, les personnes à prévenir ; pour les personnes âgées, également les habitudes, les traitements suivis et le médecin traitant.
manual-care-daily =
    <strong>Activités.</strong> Le programme de la semaine est affiché et remis aux familles. Chaque groupe compte toujours deux adultes ; le nombre d’adultes par rapport aux enfants est vérifié au début de chaque service et aucune sortie ne part s’il n’est pas respecté. Les présences, les départs et les visites sont enregistrés au moment où ils ont lieu. Une absence non annoncée est vérifiée par téléphone dans la demi-heure ; au domicile d’une personne âgée, une porte qui ne s’ouvre pas déclenche aussitôt le protocole d’urgence.
manual-care-safety =
    <strong>Situations critiques.</strong> La disparition d’un mineur, l’accident, le malaise, la chute à domicile et le soupçon de maltraitance font chacun l’objet d’un protocole d’une page, affiché sur place et testé deux fois par an. Le coordinateur est joignable aux heures de tous les services ; l’événement est enregistré avant la fin du service et communiqué à la famille et à l’organisme commanditaire. Le soupçon de maltraitance est signalé le jour même au directeur, qui informe l’autorité compétente.
manual-performance-satisfaction =
    <strong>Satisfaction.</strong> En mai, avant la fermeture des écoles, l’avis des familles, des personnes âgées, des enseignants et des organismes publics est recueilli par des questionnaires anonymes et courts, disponibles en plusieurs langues ; les enfants s’expriment par un jeu préparé par les éducateurs. Qui préfère parler est écouté par une personne d’une autre coopérative du consortium. Les résultats sont discutés avec les groupes et publiés dans la charte des services avec les décisions prises ; en dessous de soixante pour cent de réponses, on cherche d’abord les raisons du silence.
manual-improvement-events =
    Certains faits exigent toujours l’analyse des causes, même lorsque le dommage a été évité : la disparition d’un mineur, les accidents pendant les activités et les trajets, les chutes à domicile, un enfant confié à la mauvaise personne, les violations de données personnelles et toute réclamation fondée qui touche à la dignité de la personne. Le groupe d’analyse comprend un professionnel d’un autre service et, si elle le souhaite, la famille ou la personne concernée.
