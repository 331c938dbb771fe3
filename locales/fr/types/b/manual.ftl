### The quality manual of the work-integration cooperatives (type B).

## 1 The organisation

manual-introduction-identity =
    Nous faisons partie du consortium { $consortium-name }, avec lequel nous partageons la politique qualité et les règles du système de management. Nous sommes aussi une entreprise : les clients nous choisissent pour ce que nous faisons, non pour ce que nous sommes. La qualité du produit et celle de l’insertion professionnelle se soutiennent l’une l’autre, car seul un travail bien fait donne de la dignité à ceux qui l’accomplissent et de la continuité à l’entreprise.
manual-introduction-workforce =
    Le sociétariat compte { $workforce-members ->
        [one] un membre
       *[other] { $workforce-members } membres
    }. Au cours de la dernière année, chaque salarié a suivi en moyenne { $workforce-training-hours ->
        [one] { $workforce-training-hours } heure
       *[other] { $workforce-training-hours } heures
    } de formation, y compris avec le tuteur au poste de travail.

## 4 to 7: context, leadership, support

manual-context-analysis =
    La coopérative vit sur le marché et accomplit en même temps une mission d’intérêt public. À l’extérieur pèsent les prix des matières premières et de l’énergie, les appels d’offres au moins-disant, les clauses sociales des marchés publics, la saisonnalité des commandes et les délais des services qui orientent les personnes. À l’intérieur comptent le nombre et la préparation des tuteurs, l’âge des équipements, la dépendance à l’égard de quelques clients et l’équilibre entre productivité et accompagnement. La Direction évalue ces facteurs un par un et en tire les risques et les opportunités du chapitre 6.
manual-leadership-focus =
    <strong>Clients et salariés au centre.</strong> Chaque année, le directeur rencontre les dix premiers clients et leur demande ce qu’ils changeraient ; les réponses entrent dans la revue de direction. Les salariés sont écoutés avec le même soin : chaque équipe se réunit tous les quinze jours, et toute personne en insertion parle avec son tuteur au moins une fois par semaine. Aucune commande n’est acceptée si les délais demandés obligent à laisser en arrière ceux qui apprennent plus lentement.
manual-role-line = Responsable de la production
manual-role-line-duties = Planifie les commandes, affecte les équipes et les machines, autorise les livraisons ; peut arrêter un travail non conforme ou dangereux.
manual-role-group = Responsable de l’insertion professionnelle
manual-role-group-duties = Prépare le projet d’insertion avec la personne, assure les relations avec les services orienteurs, coordonne les tuteurs et propose les changements de poste.
manual-role-contact = Chef d’équipe et tuteur
manual-role-contact-duties = Guident le travail de chaque jour : le premier répond du résultat et des contrôles, le second accompagne ceux qui apprennent et note leurs progrès.
manual-support-infrastructure =
    <strong>Sites, machines et véhicules.</strong> Chaque machine et chaque véhicule ont une fiche indiquant la notice, les dispositifs de sécurité, les entretiens et les personnes habilitées à s’en servir ; sans habilitation, on ne met pas en marche. Le responsable de la production programme les entretiens en période creuse, les enregistre et tient un stock des pièces dont le manque arrêterait une commande. Les contrôles à faire avant usage sont illustrés par des images affichées sur la machine, compréhensibles même pour ceux qui lisent difficilement.
manual-support-environment =
    <strong>Environnement de travail.</strong> Les postes s’adaptent aux personnes : rythme, aides techniques, lumière, bruit, pauses. Le tuteur et le responsable de la sécurité les vérifient ensemble à l’arrivée et à chaque changement de poste. Les plannings sont publiés un mois à l’avance ; les difficultés personnelles s’abordent dans un entretien confidentiel, jamais devant l’équipe.
manual-support-awareness =
    Chaque salarié doit pouvoir dire à quoi sert la pièce ou le service qu’il réalise, qui le recevra et à quoi se reconnaît un travail bien fait. Le chef d’équipe le vérifie au début de chaque commande, à l’aide d’un échantillon ou d’une photographie de référence ; l’auditeur le demande, avec des mots simples, à chaque audit. Quiconque remarque un défaut arrête le travail sans avoir à en demander la permission.
manual-record-core = Dossiers de commande, contrôles et livraisons
    .keeper = Responsable de la production
    .retention = Dix ans après la livraison
manual-record-daily = Projets et bilans d’insertion professionnelle
    .keeper = Responsable de l’insertion
    .retention = Durée du contrat, puis dix ans

## 8 Products and services, from order to delivery

manual-work-planning-title = Planifier les commandes
manual-work-planning =
    Le responsable de la production tient un <strong>programme hebdomadaire</strong> indiquant commandes, équipes, machines et matériaux ; il le présente le vendredi aux chefs d’équipe et le corrige au besoin, en gardant trace de la version précédente. Il y tient compte du rythme des personnes en insertion : les équipes sont composées de manière que nul ne travaille seul et qu’il reste, chaque semaine, du temps pour apprendre. Toute commande passe par les mêmes étapes.
manual-work-step-request = Demande
    .done = On recueille quantité, qualité, délais et lieu ; si nécessaire, on visite les lieux
    .answers = Responsable du service
    .record = Fiche de demande
manual-work-step-offer = Offre et commande
    .done = On vérifie la capacité, les coûts et la sécurité ; on signe le contrat ou l’on confirme la commande
    .answers = Directeur
    .record = Revue de l’offre, bon de commande
manual-work-step-preparation = Préparation
    .done = On désigne l’équipe et le tuteur, on approvisionne les matériaux, on prépare l’échantillon
    .answers = Responsable de la production
    .record = Fiche de suivi
manual-work-step-execution = Fabrication ou prestation
    .done = On travaille selon l’instruction illustrée ; on contrôle la première pièce, puis à intervalles réguliers
    .answers = Chef d’équipe
    .record = Fiche de suivi
manual-work-step-check = Contrôle final
    .done = On compare le résultat à la commande et à l’échantillon ; on libère ou l’on retient
    .answers = Responsable de la production
    .record = Procès-verbal de contrôle
manual-work-step-delivery = Livraison et assistance
    .done = On livre, on recueille la signature du client, on répond aux signalements sous deux jours ouvrés
    .answers = Responsable du service
    .record = Bon de livraison
manual-work-requirements-title = Demandes, offres et commandes
manual-work-requirements-records = Fiches de demande, revue de l’offre
manual-work-requirements =
    Toute demande reçoit un premier retour sous cinq jours ouvrés, même négatif ; la réponse écrite suit dans le délai de la charte des services. Avant l’offre, le directeur, le responsable de la production et l’administration vérifient six points : ce qui est demandé et ce qui est sous-entendu, les textes applicables, la capacité en personnes et en machines, la sécurité du lieu, les coûts, la compatibilité avec les parcours d’insertion en cours. Le résultat reste dans la <strong>fiche de revue de l’offre</strong> ; pour les commandes répétées sous le seuil fixé par la Direction, la confirmation du responsable de la production suffit.
manual-work-requirements-changes =
    Les commandes orales sont confirmées par écrit le jour même. Si le client change la quantité, les délais ou les caractéristiques, le responsable du service refait la revue, met à jour la fiche de suivi et prévient l’équipe avant que le travail se poursuive. Ce qui n’a pas été convenu ne se livre pas : on demande.
manual-work-design-title = Concevoir produits et parcours d’insertion
manual-work-design-records = Dossier de développement, projets d’insertion
manual-work-design =
    Un nouveau produit ou service se développe par étapes : idée et public visé, exigences légales et de sécurité, prototype ou essai, coûts, instruction illustrée, première série. À la fin de chaque étape, le groupe de projet en discute avec un client prêt à l’essayer et la Direction décide s’il faut poursuivre. Le projet indique dès le départ quelles tâches le produit offre aux personnes en insertion et quelles aides techniques sont nécessaires.
manual-work-design-placement =
    Le <strong>projet d’insertion</strong> est lui aussi une conception. Le responsable de l’insertion, la personne et le service orienteur écrivent les capacités de départ, le poste, les horaires, les soutiens et les buts à atteindre ; après une période d’observation de huit semaines, ils le confirment ou le modifient. La personne et le tuteur en font le bilan chaque mois, et avec le service orienteur au moins tous les six mois. Le but peut être un contrat stable dans la coopérative ou le passage dans une autre entreprise : dans ce cas, nous restons disponibles pendant six mois.
manual-work-suppliers-title = Achats et fournisseurs
manual-work-suppliers-records = Liste des fournisseurs qualifiés, registre des réceptions
manual-work-suppliers =
    Les achats qui influent sur la qualité et la sécurité se font uniquement auprès de fournisseurs qualifiés. Le responsable de l’administration vérifie leurs conditions, demande un échantillon ou un essai et les évalue chaque année sur la ponctualité, la conformité et l’assistance ; en dessous de sept sur dix, le fournisseur présente un remède sous trente jours ou sort de la liste. Le bon de commande indique toujours la quantité, les spécifications, les documents demandés et le lieu de livraison.
manual-work-suppliers-incoming =
    Le magasin contrôle chaque arrivage : document, quantité, intégrité, date limite et, lorsque c’est prévu, température ou certificat. Le matériel non encore contrôlé reste dans la zone jaune, celui qui est refusé dans la zone rouge, fermée. Les travaux confiés à des tiers sont contrôlés au retour selon les mêmes critères que les nôtres.
manual-work-provision-title = De la fabrication à la livraison
manual-work-provision-records = Fiche de suivi, journal d’insertion
manual-work-execution =
    <strong>Fabrication.</strong> On travaille avec la fiche de suivi et l’instruction illustrée du poste, présentes sur le lieu de travail dans leur révision en vigueur. Le chef d’équipe approuve la première pièce, ou le premier local, en la comparant à l’échantillon ; il contrôle ensuite à intervalles définis et signe. Les travaux que l’on ne peut pas vérifier à la fin s’exécutent avec des paramètres enregistrés et du personnel habilité.
manual-work-placement =
    <strong>Accompagnement.</strong> Le tuteur passe chaque jour dans l’équipe et note dans le journal d’insertion ce que la personne sait faire seule, avec de l’aide ou pas encore. Lorsque quelque chose ne va pas, on adapte d’abord la tâche, puis le temps, enfin le poste. Les sanctions disciplinaires visant une personne en insertion sont décidées par le directeur après avoir entendu le tuteur.
manual-work-traceability =
    <strong>Traçabilité.</strong> Le numéro de commande accompagne les matériaux, les produits semi-finis, la fiche de suivi et le bon de livraison. Pour les produits alimentaires et agricoles, on enregistre aussi les lots entrants et sortants : deux fois par an, un essai de rappel vérifie que l’on remonte d’un emballage au fournisseur, et inversement, en moins de quatre heures.
manual-work-property =
    <strong>Biens des clients.</strong> Clés, machines, matériaux, plans et données reçus du client sont répertoriés à l’arrivée, gardés à part et restitués contre signature. Tout dommage est communiqué au client le jour même, avant d’être réparé.
manual-work-preservation =
    <strong>Conservation et livraison.</strong> Les produits sont stockés par ordre de date limite, avec relevé des températures si nécessaire. L’emballage et le chargement suivent une instruction accompagnée de photographies. Pour les prestations chez le client, la livraison coïncide avec la visite finale, effectuée en présence de son représentant.
manual-work-after =
    <strong>Après la livraison.</strong> Les signalements sont enregistrés ; sous deux jours ouvrés, on y répond et l’on convient du remède, et sous dix jours ouvrés on remplace ou l’on remet en état, comme le promet la charte des services. Après la première commande, le responsable du service téléphone au client : les réponses alimentent les indicateurs du chapitre 9.
manual-work-release-title = Contrôle et libération
manual-work-release-records = Plan de contrôle, procès-verbaux de contrôle
manual-work-release =
    Rien n’est livré sans la signature du responsable de la production ou de son suppléant. Le contrôle final suit le plan de contrôle : caractéristiques, nombre de pièces, instrument, limite d’acceptation. Pour les prestations continues, comme le nettoyage ou l’entretien des espaces verts, on contrôle chaque mois au moins un lieu sur cinq, tiré au sort, à l’aide d’une liste de contrôle. Le tableau suivant présente les standards promis aux clients et leur valeur actuelle.
manual-work-nonconforming-title = Produits et services non conformes
manual-work-nonconforming-records = Étiquettes rouges, registre des non-conformités
manual-work-nonconforming =
    Le produit défectueux est mis à part, marqué d’une étiquette rouge et noté sur la fiche de suivi ; pour les prestations, on signale le lieu et l’on interrompt au besoin le travail. Le responsable de la production décide s’il faut retoucher, déclasser, rebuter ou demander au client d’accepter par écrit. Ce qui a été retouché est contrôlé à nouveau. Si le défaut est déjà parvenu au client, nous le prévenons sans attendre qu’il s’en aperçoive, et nous retirons le lot lorsqu’il peut nuire. Le coût des défauts est calculé chaque trimestre ; il n’est jamais imputé aux salariés.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Satisfaction.</strong> Les clients donnent leur avis après la première commande, au téléphone, puis chaque année, par le questionnaire annexé à la charte des services ; on compte aussi les commandes répétées, les contrats renouvelés et ceux qui sont perdus, en demandant pourquoi. En novembre, les salariés répondent à un questionnaire anonyme, illustré et lu avec eux s’ils le souhaitent ; les services orienteurs évaluent chaque année les parcours d’insertion suivis. Les résultats sont présentés en assemblée, avec les décisions prises.
manual-improvement-events =
    Certains faits exigent toujours l’analyse des causes, même lorsque le dommage a été évité : les accidents du travail et les presqu’accidents, le retrait d’un lot, la perte d’un client pour des raisons de qualité, l’interruption non convenue d’un parcours d’insertion, les violations de données personnelles. Le groupe d’analyse comprend toujours un salarié de l’équipe concernée.
