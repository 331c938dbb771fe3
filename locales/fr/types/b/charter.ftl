### The service charter of work-integration cooperatives (type B): customers, disadvantaged people who look for work, referring services.

## Premise

charter-premise-text =
    La charte des services est le pacte entre { $organisation-name } et les personnes qui lui font confiance. Elle est écrite pour les <strong>clients</strong>, publics et privés, qui nous confient un travail ; pour les <strong>personnes en insertion professionnelle</strong> et celles qui cherchent un parcours ; pour les <strong>services</strong> qui les suivent ; pour les <strong>associations</strong> qui les représentent.

    Une coopérative sociale de type B fait deux choses à la fois : elle vend des biens et des services sur le marché et, par ce travail, rend une place dans la société à ceux qui en sont exclus. La Charte dit ce que nous promettons aux uns et aux autres.

## Services

charter-service-workers =
    { $workers ->
        [one] { $workers } personne
       *[other] { $workers } personnes
    }{ $workers ->
        [1]
            { $disadvantaged-workers ->
                [0] {""}
               *[other] , en parcours d’insertion
            }
       *[other]
            { $disadvantaged-workers ->
                [0] , aucune en parcours d’insertion
                [one] , dont une en parcours d’insertion
               *[other] , dont { $disadvantaged-workers } en parcours d’insertion
            }
    }

## Access

charter-access-who-title = À qui nous nous adressons
charter-access-who =
    Nous travaillons pour les organismes publics, les entreprises, les associations et les particuliers, sans montant minimal. Les parcours d’insertion sont ouverts aux <strong>personnes défavorisées</strong> visées à l’article 4 de la loi italienne du 8 novembre 1991, n° 381, et à toute personne en situation de vulnérabilité reconnue par les services du territoire.
charter-access-steps-title = Pour ceux qui nous confient un travail
charter-access-steps =
    <ol>
    <li><strong>La demande</strong> arrive par téléphone, par courriel ou à l’accueil ; le responsable du service la prend en charge.</li>
    <li><strong>La visite des lieux</strong>, lorsque le travail l’exige, est gratuite et sert à comprendre les besoins, les contraintes et les risques.</li>
    <li><strong>Le devis</strong> est écrit et détaillé : travaux, délais, prix, garanties, part du travail confiée à des personnes en insertion.</li>
    <li><strong>La commande</strong> est confirmée par écrit ; dès lors, le client a un interlocuteur attitré.</li>
    </ol>
charter-access-priority-title = Pour ceux qui cherchent un parcours vers l’emploi
charter-access-priority =
    La proposition vient du service qui suit la personne, du service public pour l’emploi des personnes handicapées (en Italie, collocamento mirato) ou de la personne elle-même. Le responsable de l’insertion professionnelle la rencontre, écoute ses intérêts, ses capacités et ses limites, et visite avec elle un lieu de travail. Lorsque les candidatures dépassent le nombre de postes, ce qui compte, ce sont l’urgence de la situation, l’adéquation entre le poste et les capacités de la personne, la disponibilité d’une équipe pour l’accueillir et, à conditions égales, la date de la demande.
charter-access-cost-title = Conditions économiques
charter-access-cost =
    Les prix découlent de tarifs que nous remettons sur demande ; aucun poste ne peut figurer sur la facture s’il n’était pas dans le devis. Les parcours d’insertion sont gratuits pour la personne : les salariés reçoivent la rémunération de la convention collective des coopératives sociales, les stagiaires l’indemnité prévue.

## Supplies

charter-supplies = Le travail pour les clients
charter-supplies-introduction =
    De la commande à la livraison, le client sait qui s’en occupe, où nous en sommes et ce qui se passe en cas de problème.
charter-supplies-plan-title = Planification
charter-supplies-plan =
    Avant de commencer, nous convenons des dates, des horaires et des accès, et communiquons le nom de ceux qui travailleront dans les locaux du client. Tout retard prévisible est annoncé dès que nous en avons connaissance, avec une nouvelle date.
charter-supplies-work-title = Exécution
charter-supplies-work =
    Le travail est réalisé par des équipes que dirige un chef expérimenté, avec des équipements contrôlés et des produits à faible impact sur l’environnement. Le responsable du service vérifie chaque intervention à l’aide d’une fiche de contrôle, que le client peut demander à voir.
charter-supplies-delivery-title = Livraison et garantie
charter-supplies-delivery =
    À la livraison, le client vérifie le résultat avec nous et signe le procès-verbal. Ce qui n’est pas conforme est refait sans frais : sous deux jours ouvrés à compter du signalement, nous répondons et convenons de l’intervention, qui a lieu sous dix jours ouvrés. Les garanties légales s’appliquent à tout bien fourni.
charter-supplies-care-title = La valeur sociale du travail confié
charter-supplies-care =
    Aux clients qui le demandent, nous remettons chaque année un relevé des heures de travail accomplies par des personnes en insertion grâce à leur commande : il sert pour les bilans sociétaux et pour démontrer le respect des engagements dans les marchés réservés.

## Work integration

charter-integration = L’insertion professionnelle
charter-integration-introduction =
    Un parcours d’insertion est un vrai travail, avec un contrat ou un stage, des horaires, des responsabilités et des collègues. Il est propre à chaque personne, mais passe par les mêmes étapes.
charter-integration-steps =
    <ol>
    <li><strong>Faire connaissance.</strong> Un ou plusieurs entretiens et une visite du lieu de travail, avec le service qui suit la personne.</li>
    <li><strong>Commencer.</strong> Une première version du projet et huit semaines d’essai ou de stage, aux côtés d’un tuteur, pour comprendre le rythme, les capacités et les besoins de soutien.</li>
    <li><strong>Le projet d’insertion.</strong> Objectifs de travail et d’autonomie, tâches, horaires, soutiens, durée : la personne, le responsable de l’insertion et le service le confirment ensemble, et tous le signent.</li>
    <li><strong>L’accompagnement.</strong> Le tuteur, un collègue expérimenté, parle avec la personne au moins une fois par semaine ; le projet fait l’objet d’un bilan chaque mois, et avec le service au moins tous les six mois.</li>
    <li><strong>L’aboutissement.</strong> L’embauche stable chez nous ou le passage dans une autre entreprise, préparé et suivi pendant six mois.</li>
    </ol>
charter-integration-training-title = Formation et évolution
charter-integration-training =
    Tout nouvel arrivant reçoit une formation à la sécurité avant de commencer et apprend le métier en travaillant. Chaque année, nous convenons d’au moins un objectif d’évolution : une nouvelle tâche, une habilitation, une formation. Les compétences acquises sont attestées par écrit.
charter-integration-difficulty-title = Quand c’est difficile
charter-integration-difficulty =
    Absences, rechutes et conflits font partie du parcours. On y fait face avec le tuteur et avec le service, en adaptant les horaires et les tâches, avant de penser à une interruption. Aucun parcours ne se termine sans un entretien et sans proposition d’une autre solution.

## Rights and duties

charter-rights-first-title = Les clients ont droit à
charter-rights-first =
    <ul>
    <li>des informations complètes sur les prix, les délais et les matériaux ;</li>
    <li>un devis écrit et un interlocuteur attitré ;</li>
    <li>des travaux exécutés dans les règles de l’art et en sécurité ;</li>
    <li>la correction gratuite de ce qui n’est pas conforme ;</li>
    <li>la confidentialité des lieux, des données et des personnes.</li>
    </ul>
charter-rights-second-title = Les personnes en insertion ont droit à
charter-rights-second =
    <ul>
    <li>un contrat régulier et une juste rémunération ;</li>
    <li>un projet écrit avec elles, dont elles ont une copie ;</li>
    <li>un tuteur, un travail adapté et un environnement sûr ;</li>
    <li>l’apprentissage d’un métier et la reconnaissance de ce qu’elles savent faire ;</li>
    <li>la considération due à tout collègue, sans étiquette ;</li>
    <li>la liberté d’exprimer des critiques sans craindre de conséquences.</li>
    </ul>
charter-rights-duties-title = À tous, nous demandons
charter-rights-duties =
    <ul>
    <li>de respecter les accords pris et de prévenir à temps lorsque quelque chose change ;</li>
    <li>d’observer les règles de sécurité sur les lieux de travail ;</li>
    <li>de traiter avec respect ceux qui travaillent, ceux qui achètent et ceux qui apprennent.</li>
    </ul>

## Standards, listening, protection, complaints

charter-participation-meetings =
    Chaque équipe se réunit avec son chef tous les quinze jours. Une fois par an, nous invitons les clients et les services orienteurs à une rencontre où nous présentons les résultats et recueillons des propositions ; les personnes en insertion y participent comme les autres collègues.
charter-protection-special-title = La protection des personnes en insertion
charter-protection-special =
    Les informations sur la situation personnelle d’une personne en insertion restent entre elle, le responsable de l’insertion, le tuteur et le service qui la suit : ni les clients ni les autres collègues n’en ont connaissance. Toute personne qui subit ou constate un comportement offensant ou discriminatoire peut le signaler au tuteur, à la Direction ou sous forme confidentielle, et elle est protégée. La médecine du travail vérifie que le poste est adapté et qu’il le reste dans le temps.
charter-complaints-who =
    Peuvent la présenter les clients, les personnes en insertion professionnelle, leurs proches, les services qui les suivent, les associations et les organisations syndicales.
charter-complaints-outside =
    Il reste toujours possible de s’adresser à l’organisme qui a confié le travail ou qui suit la personne, au service public pour l’emploi des personnes handicapées (en Italie, collocamento mirato), à l’inspection du travail, au médiateur public (difensore civico) et à l’autorité judiciaire ; les consommateurs peuvent aussi saisir les organismes de conciliation.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = client
charter-questionnaire-role-second = personne en insertion
charter-questionnaire-waiting = Les délais convenus ont été respectés.
charter-questionnaire-welcome = J’ai trouvé écoute et respect.
charter-questionnaire-plan = Les accords pris, ou mon projet, étaient écrits et clairs.
charter-questionnaire-activities = Le travail réalisé correspond à ce que j’attendais.
charter-questionnaire-places = Les lieux de travail sont en ordre et sûrs.
