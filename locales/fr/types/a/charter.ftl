### The service charter of cooperatives that care for people (type A): guests, their families, the services that refer them.

## Premise

charter-premise-text =
    La charte des services est le pacte entre { $organisation-name } et les personnes qu’elle accueille. Elle est écrite pour les <strong>personnes accueillies</strong> et celles qui pensent le devenir, pour les <strong>familles</strong> et les proches, pour les <strong>services</strong> sociaux et de santé qui proposent un parcours, pour les <strong>associations</strong> qui représentent les usagers.

## Access

charter-access-who-title = Qui peut y accéder
charter-access-who =
    Nos services s’adressent à des personnes adultes en souffrance psychique ou en situation de vulnérabilité, suivies par un service public ou orientées par leur commune. L’accès est <strong>toujours volontaire</strong>. Ni la gravité du trouble, ni l’absence de logement ou de famille, ni la nationalité ne sont des motifs d’exclusion.
charter-access-steps-title = Comment y accéder
charter-access-steps =
    <ol>
    <li><strong>La demande.</strong> Elle est présentée par le service qui suit la personne, y compris sur proposition de celle-ci ou de sa famille ; chacun peut se renseigner sans engagement, sur place ou par téléphone.</li>
    <li><strong>Le premier entretien.</strong> Nous rencontrons la personne, écoutons ce qu’elle souhaite et recueillons les informations utiles, avec son consentement.</li>
    <li><strong>La visite.</strong> La personne et ses proches viennent découvrir le service, ses règles et ceux qui y vivent.</li>
    <li><strong>La proposition.</strong> Avec le service orienteur, nous définissons les objectifs, la durée prévue et les coûts, et nous les mettons par écrit.</li>
    <li><strong>L’entrée.</strong> On convient d’une date, on signe l’accord et l’on choisit le professionnel référent.</li>
    </ol>
charter-access-priority-title = S’il n’y a pas de place
charter-access-priority =
    Lorsque les demandes dépassent le nombre de places, nous tenons une liste d’attente, mise à jour chaque mois. L’ordre dépend, dans le cadre des accords avec l’organisme orienteur, de l’urgence du besoin, de l’adéquation du service au projet de la personne, de la proximité de ses lieux de vie et, à conditions égales, de la date de la demande. Chacun peut savoir à tout moment où en est la sienne.
charter-access-cost-title = Ce que cela coûte
charter-access-cost =
    Le coût de chaque service est indiqué dans sa fiche. Lorsqu’une participation de la personne ou de la famille est prévue, nous la communiquons par écrit avant l’entrée, en précisant ce qu’elle comprend et ce qu’elle ne comprend pas ; toute modification est annoncée au moins soixante jours à l’avance.

## The course of care

charter-care = Le parcours
charter-care-introduction =
    Tout parcours a un début, un développement et une fin. Les étapes sont les mêmes pour tous, afin que chacun sache ce qui l’attend ; le contenu est propre à chaque personne.
charter-care-welcome-title = L’accueil
charter-care-welcome =
    Les premiers jours, un professionnel référent aide la personne à découvrir les espaces, les horaires et ceux qui vivent là. Nous remettons la Charte et le règlement et les lisons ensemble. Le premier mois est un temps d’observation réciproque : on peut changer d’avis.
charter-care-plan-title = Le projet personnalisé
charter-care-plan =
    Dans les trente jours qui suivent l’entrée, nous écrivons le projet avec la personne, le service orienteur et, si elle le souhaite, la famille. Le projet indique des objectifs concrets, les activités, qui s’en charge et quand on fait le bilan. La personne le signe et en reçoit une copie. Nous le réexaminons ensemble au moins tous les six mois et chaque fois que quelque chose change.
charter-care-life-title = La vie quotidienne
charter-care-life =
    <ul>
    <li><strong>Les journées</strong> ont un rythme prévisible : les repas, les activités, le repos, le temps libre. Le programme de la semaine est affiché et discuté en assemblée.</li>
    <li><strong>Les visites et les sorties</strong> sont libres, dans le respect du projet et de la vie en commun.</li>
    <li><strong>La santé</strong> est suivie avec le médecin traitant et les spécialistes ; le traitement est pris avec l’aide nécessaire, dans le but de le gérer soi-même.</li>
    <li><strong>Les espaces personnels</strong> s’aménagent comme on le veut ; on n’y entre qu’après avoir frappé.</li>
    <li><strong>L’argent et les objets</strong> restent à la personne ; si elle nous demande de les garder, chaque mouvement est noté et signé.</li>
    </ul>
charter-care-family-title = Les familles
charter-care-family =
    Avec le consentement de la personne, la famille reçoit des informations régulières, rencontre les professionnels au moins tous les trois mois et participe aux bilans. Les proches qui souhaitent échanger avec d’autres disposent d’un groupe mensuel animé par un psychologue.
charter-care-discharge-title = La fin du parcours
charter-care-discharge =
    La fin du parcours se prépare dès le début. Lorsque les objectifs sont atteints, ou lorsqu’un autre service répond mieux, nous convenons avec la personne et le service orienteur des délais et des étapes, nous remettons un rapport écrit et restons disponibles pendant les mois qui suivent. La personne peut interrompre le parcours à tout moment. Une sortie décidée par nous reste exceptionnelle : elle n’a lieu que pour des motifs graves, écrits et discutés, jamais pour des raisons disciplinaires et jamais sans autre solution.

## Rights and duties

charter-rights-first-title = Les personnes accueillies ont le droit
charter-rights-first =
    <ul>
    <li>d’être appelées par leur nom et traitées avec respect ;</li>
    <li>de recevoir des informations compréhensibles sur les soins, les activités, les coûts et les règles ;</li>
    <li>de donner ou de refuser leur consentement, et de changer de décision ;</li>
    <li>d’écrire leur projet, de le lire et d’en avoir une copie ;</li>
    <li>de garder leurs liens affectifs, leurs habitudes, leurs convictions et leurs relations ;</li>
    <li>d’avoir des espaces et du temps à elles ;</li>
    <li>d’être protégées des abus, des humiliations et des contraintes ;</li>
    <li>d’exprimer des critiques sans craindre de conséquences.</li>
    </ul>
charter-rights-second-title = Les familles ont le droit
charter-rights-second =
    <ul>
    <li>d’être écoutées et soutenues ;</li>
    <li>d’être informées, avec le consentement de la personne ;</li>
    <li>de participer aux bilans du projet et à l’évaluation du service ;</li>
    <li>de toujours savoir à qui s’adresser.</li>
    </ul>
charter-rights-duties-title = À tous, nous demandons
charter-rights-duties =
    <ul>
    <li>de respecter les personnes, les espaces communs et les règles de la vie en commun ;</li>
    <li>de participer au projet convenu ;</li>
    <li>de prévenir en cas d’absence ou de difficulté ;</li>
    <li>de préserver la vie privée de ceux que l’on rencontre.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    Dans les résidences et les centres de jour, les personnes accueillies se réunissent en assemblée toutes les semaines et prennent note de ce qu’elles décident. Deux fois par an, nous invitons les personnes accueillies, les familles et les associations à une rencontre où nous présentons les résultats et recueillons des propositions.
charter-protection-special-title = La prévention des abus
charter-protection-special =
    Nous n’employons aucun moyen de contention. Le personnel est formé à reconnaître et à apaiser les tensions ; tout événement critique est enregistré et discuté dans les trois jours, avec la personne et avec ceux qui l’ont vécu. Toute personne qui assiste à un comportement portant atteinte à la dignité d’autrui a le devoir de le signaler et elle est protégée. Pour ceux qui ne peuvent décider seuls, nous collaborons avec leur curateur (en Italie, amministratore di sostegno) et, au besoin, nous en demandons la nomination.
charter-complaints-who =
    Peuvent la présenter les personnes accueillies, les proches, le tuteur ou le curateur, les associations qui représentent les usagers et toute personne ayant assisté aux faits.
charter-complaints-outside =
    Il reste toujours possible de s’adresser au service orienteur, au bureau des relations avec le public et au bureau de défense des usagers du service public de santé, à la commune, au médiateur public (en Italie, difensore civico) et à l’autorité judiciaire.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = personne accueillie
charter-questionnaire-role-second = proche
charter-questionnaire-plan = J’ai participé à l’écriture et aux bilans de mon projet personnalisé.
charter-questionnaire-activities = Les activités de la semaine m’intéressent et m’aident.
