### The service charter (Italian Law 328/2000, art. 13): texts that every cooperative shares; types/<type>/charter.ftl replaces what differs.

charter-title = Charte des services
charter-subtitle = Édition { $charter-year }

## Premise

charter-premise = Préambule
charter-premise-text =
    La charte des services est le pacte entre { $organisation-name } et les personnes qui s’adressent à ses services.
charter-premise-commitment =
    Ce qui est écrit ici nous engage. Toute personne qui lit cette charte peut <strong>savoir à quoi s’attendre</strong>, <strong>vérifier si elle le reçoit</strong> et <strong>demander des comptes</strong> si ce n’est pas le cas. C’est pourquoi la Charte donne les valeurs mesurées à côté des objectifs, indique pour chaque service une personne responsable et explique comment présenter une réclamation et à qui s’adresser si la réponse ne suffit pas.
charter-premise-law-title = Ce que demande la loi
charter-premise-law =
    L’article 13 de la loi italienne du 8 novembre 2000, n° 328, loi-cadre sur les services sociaux, demande à ceux qui gèrent de tels services d’adopter une charte qui les décrive. Le tableau indique où se trouve chaque contenu.
charter-premise-law-asked = La loi demande
charter-premise-law-answered = Chapitre
charter-premise-law-access = Les critères d’accès aux services
charter-premise-law-working = Les modalités de fonctionnement
charter-premise-law-judging = Les conditions qui permettent aux usagers et à ceux qui les représentent d’évaluer les services
charter-premise-law-protection = Les procédures qui assurent la protection des usagers
charter-premise-law-recourse = La possibilité d’un recours contre les responsables des services
charter-premise-norms-title = Textes de référence
charter-premise-norms =
    Outre la loi-cadre sur les services sociaux, la Charte tient compte des textes suivants, que l’on peut consulter dans nos locaux. Les lois et décrets cités sont italiens.
charter-premise-norm = Référence
charter-premise-subject = Objet

## About us

charter-about = Qui nous sommes
charter-about-history-title = Notre histoire
charter-about-mission-title = La mission
charter-about-values-title = Les valeurs
charter-about-structure-title = Notre organisation
charter-about-structure =
    { $organisation-name } est une coopérative : les décisions les plus importantes reviennent à l’assemblée générale, où chaque sociétaire a une voix. { $workforce-members ->
        [one] Le sociétariat compte un membre
       *[other] Le sociétariat compte { $workforce-members } membres
    } ; { $workforce-employees ->
        [one] dans les services travaille { $workforce-employees } personne
       *[other] dans les services travaillent { $workforce-employees } personnes
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , avec l’aide d’un bénévole
       *[other] , avec l’aide de { $workforce-volunteers } bénévoles
    }. L’organigramme montre qui répond de quoi.
charter-about-chart-alt = Organigramme de la coopérative : de l’assemblée générale des sociétaires à la Direction, aux fonctions et aux services, avec le nom des responsables.
charter-about-consortium-title = Le consortium
charter-about-consortium =
    { $organisation-name } adhère au consortium { $consortium-name }, qui réunit { $member-count ->
        [one] une coopérative sociale
       *[other] { $member-count } coopératives sociales
    } : { $members }. Avec le consortium, nous partageons la politique qualité, les principes de la présente Charte, la formation du personnel et les audits internes. Le système de management suit les exigences de la norme { $standard-name }.

## Principles

charter-principles = Les principes
charter-principles-introduction =
    Nous travaillons selon les principes qui régissent les services publics. De chacun, nous disons ce qu’il signifie chez nous, dans les faits.
charter-principles-list =
    <ul>
    <li><strong>Égalité.</strong> Les services sont accessibles à tous, sans distinction de sexe, d’âge, d’origine, de langue, de religion, d’opinions, d’orientation sexuelle ou de situation économique. Égalité ne veut pas dire uniformité : chaque intervention tient compte de la personne.</li>
    <li><strong>Impartialité.</strong> Ceux qui travaillent avec nous agissent avec objectivité et justice. Les règles sont écrites, valent pour tous et sont expliquées à ceux qui doivent les respecter.</li>
    <li><strong>Continuité.</strong> Les services fonctionnent régulièrement aux horaires annoncés. Toute suspension est communiquée à l’avance, avec son motif et les mesures qui réduisent la gêne.</li>
    <li><strong>Participation.</strong> Les personnes prennent part aux décisions qui les concernent, peuvent voir les documents qui parlent d’elles, faire des propositions, donner leur avis sur le service et obtenir une réponse.</li>
    <li><strong>Efficience et efficacité.</strong> Nous utilisons les ressources avec attention, comparons les résultats aux objectifs et corrigeons ce qui ne fonctionne pas.</li>
    <li><strong>Droit de choisir.</strong> Chacun peut choisir, parmi les services disponibles, celui qui répond le mieux à ses besoins, et peut changer d’avis.</li>
    <li><strong>Confidentialité.</strong> De ceux que nous rencontrons, nous savons ce qui est nécessaire au service et rien de plus. Nous le gardons avec soin.</li>
    </ul>

## Services

charter-services = Les services
charter-services-introduction =
    Pour chaque service sont indiqués les activités, les horaires, le lieu et la personne à qui s’adresser. Les conditions générales d’accès se trouvent au chapitre suivant.
charter-service-activities = Activités
charter-service-access = Comment y accéder
charter-service-hours = Horaires
charter-service-office = Lieu
charter-service-capacity = Places
charter-service-places =
    { $places ->
        [one] une place
       *[other] { $places } places
    }
charter-service-staff = Personnel
charter-service-workers =
    { $workers ->
        [one] { $workers } personne
       *[other] { $workers } personnes
    }
charter-service-fee = Coût
charter-service-contact = Responsable

## Access

charter-access = L’accès
charter-access-introduction =
    Toute personne qui s’adresse à nous trouve d’abord une écoute et des informations claires, même lorsque le bon service n’est pas le nôtre.
charter-access-answer =
    À toute demande, nous répondons par écrit <strong>sous { $charter-access-days ->
        [one] un jour
       *[other] { $charter-access-days } jours
    }</strong>. Un refus est toujours motivé et indique à quel autre service on peut s’adresser.

## Rights and duties

charter-rights = Droits et devoirs
charter-rights-introduction =
    Un bon service repose sur le respect mutuel. Voici les droits que nous garantissons et les engagements que nous demandons.

## Standards of quality

charter-standards = Les standards de qualité
charter-standards-introduction =
    Un standard est une promesse que l’on peut mesurer. Pour chaque service, nous indiquons le facteur de qualité qui compte pour ceux qui l’utilisent, l’indicateur qui le mesure, la valeur la plus récente et le niveau que nous nous engageons à maintenir.
charter-standards-reading =
    La barre compare la valeur à l’engagement, marqué par le trait vertical : elle est pleine lorsque l’engagement est tenu, vide lorsqu’il ne l’est pas encore. Les valeurs se rapportent à l’année qui précède la présente édition.
charter-standards-factor = Facteur
charter-standards-indicator = Indicateur
charter-standards-value = Valeur
charter-standards-target = Engagement
charter-standards-comparison = Comparaison
charter-standards-measure = { $year } : { label-value-with-unit }
charter-standards-missed-title = Si un standard n’est pas respecté
charter-standards-missed =
    Un standard manqué ouvre une vérification : le responsable du service en cherche les causes, propose une correction et en communique le résultat aux personnes concernées. Toute personne qui estime ne pas avoir reçu ce qui était promis peut demander des explications par une réclamation.

## Listening and participation

charter-participation = Écoute et participation
charter-participation-introduction =
    L’avis de ceux qui utilisent un service vaut autant que l’avis de ceux qui le dirigent. Nous le recueillons de trois façons.
charter-participation-survey-title = Le questionnaire
charter-participation-survey =
    Une fois par an, nous proposons à tous le questionnaire joint à la Charte. Il est anonyme ; on peut le remettre en main propre, le déposer dans les boîtes présentes sur chaque site ou l’envoyer par courriel, et ceux qui le souhaitent peuvent se faire aider par une personne de confiance. Notre objectif est qu’<strong>au moins { $charter-satisfaction-target } %</strong> des réponses expriment un avis positif.
charter-participation-meetings-title = Les rencontres
charter-participation-meetings =
    Au moins deux fois par an, nous invitons ceux qui utilisent nos services à une rencontre ouverte, où nous présentons les résultats et recueillons des propositions.
charter-participation-proposals-title = Les propositions
charter-participation-proposals =
    Suggestions et mots de satisfaction peuvent nous parvenir à tout moment, oralement ou par le formulaire ci-joint. Le responsable qualité les lit tous et, lorsqu’une proposition est retenue, il en informe son auteur.
charter-participation-results-title = Ce que nous faisons des résultats
charter-participation-results =
    Les résultats du questionnaire, le nombre de réclamations avec les délais de réponse et les actions décidées sont affichés sur les sites et publiés avec la mise à jour annuelle de la Charte. Ceux qui représentent les usagers peuvent demander les données détaillées, sous forme anonyme.

## Protection

charter-protection = La protection
charter-protection-introduction =
    Protéger les personnes, c’est prévenir ce qui peut les faire aller plus mal et intervenir aussitôt lorsque cela arrive.
charter-protection-privacy-title = Les données personnelles
charter-protection-privacy =
    Nous traitons les données personnelles selon le règlement (UE) 2016/679 (RGPD). Nous les recueillons avec une information écrite en termes compréhensibles ; seuls les voient ceux qui en ont besoin pour leur travail ; nous les conservons pendant la durée fixée par la loi. Chacun peut demander à voir ses données, à les faire corriger et à en avoir une copie.
charter-protection-safety-title = La sécurité
charter-protection-safety =
    Chaque site a un document d’évaluation des risques, un plan d’urgence avec au moins un exercice d’évacuation par an et du personnel formé aux premiers secours et à la lutte contre l’incendie. Les locaux, les installations et les véhicules sont contrôlés selon un programme écrit.
charter-protection-insurance-title = Les assurances
charter-protection-insurance =
    Une assurance de responsabilité civile couvre les dommages que les personnes peuvent subir ou causer pendant les activités. Toute personne qui subit un dommage reçoit du responsable du service les informations nécessaires pour déclarer le sinistre.

## Complaints and recourse

charter-complaints = Réclamations et recours
charter-complaints-introduction =
    Une réclamation est le moyen le plus direct de nous dire que quelque chose n’a pas fonctionné. <strong>La présenter n’entraîne aucune conséquence</strong>, ni pour son auteur ni pour la personne qui suit un parcours chez nous.
charter-complaints-who-title = Qui peut la présenter
charter-complaints-who =
    Peuvent la présenter toute personne qui utilise nos services, un proche, un tuteur ou une association qui la représente.
charter-complaints-how-title = Comment la présenter
charter-complaints-how =
    On peut utiliser le formulaire ci-joint ou écrire librement ; une réclamation orale est mise par écrit par la personne qui la reçoit et relue avec son auteur. Les réclamations anonymes sont examinées, mais ne peuvent recevoir de réponse personnelle.
charter-complaints-email = Courriel
charter-complaints-phone = Téléphone
charter-complaints-post = Par la poste ou en main propre
charter-complaints-person = Réponse par
charter-complaints-times-title = Ce qui se passe, et quand
charter-complaints-times =
    Toute réclamation suit le même chemin, et son auteur peut savoir à tout moment où elle en est.
charter-complaints-step = Étape
charter-complaints-action = Ce qui se passe
charter-complaints-term = Délai
charter-complaints-receipt = Accusé de réception
charter-complaints-receipt-action = L’auteur de la réclamation reçoit un numéro et le nom de la personne qui s’en occupe.
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [one] un jour ouvré
       *[other] { $charter-receipt-days } jours ouvrés
    }
charter-complaints-inquiry = Examen
charter-complaints-inquiry-action = Nous écoutons les personnes concernées, vérifions les faits et remédions aussitôt à ce qui peut l’être.
charter-complaints-reply = Réponse
charter-complaints-reply-action = Réponse écrite et motivée, avec les actions décidées et leur échéance.
charter-complaints-reply-term =
    { $charter-reply-days ->
        [one] un jour
       *[other] { $charter-reply-days } jours
    }
charter-complaints-appeal = Recours
charter-complaints-appeal-action = L’auteur de la réclamation, s’il n’est pas satisfait de la réponse, s’adresse à la personne indiquée ci-dessous, qui réexamine le cas sans y avoir pris part.
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [one] un jour
       *[other] { $charter-appeal-days } jours
    }
charter-complaints-recourse-title = Le recours contre les responsables
charter-complaints-recourse =
    La loi italienne permet aux usagers d’exercer un recours contre ceux qui sont chargés de la gestion des services. Contre la réponse à une réclamation, ou si elle n’arrive pas à temps, on peut former un recours écrit auprès de la personne indiquée ici, qui décide <strong>sous { $charter-appeal-days ->
        [one] un jour
       *[other] { $charter-appeal-days } jours
    }</strong>, après avoir entendu l’auteur du recours et le responsable du service.
charter-complaints-appeal-person = Statue sur le recours
charter-complaints-outside =
    Il reste toujours possible de s’adresser à l’organisme qui a confié le service, au médiateur public (en Italie, difensore civico) et à l’autorité judiciaire.

## Yearly update

charter-update = La mise à jour de la Charte
charter-update-text =
    La Charte est mise à jour chaque année. La présente édition vaut pour { $charter-year } ; la suivante présentera les résultats atteints, les standards révisés et les changements dans les services. Avant de l’approuver, nous demandons l’avis de ceux qui utilisent les services et de ceux qui y travaillent. Tout changement important en cours d’année est aussitôt communiqué aux personnes concernées.
charter-update-copies =
    La Charte est remise à chaque personne lors de la première rencontre ; elle est disponible sur tous les sites et en ligne. Sur demande, nous l’expliquons de vive voix et la fournissons en gros caractères.
charter-update-next = Prochaine mise à jour
charter-update-edition = Édition
charter-update-approved = Approuvée par

## Contacts

charter-contacts = Sites et contacts
charter-contacts-introduction = Sur chaque site, on trouve la Charte, le questionnaire et le formulaire de réclamation et de suggestion.
charter-contacts-office = Site
charter-contacts-hours = Horaires
charter-contacts-reach = Coordonnées
charter-contacts-identity-title = La coopérative
charter-contacts-name = Dénomination
charter-contacts-address = Siège social
charter-contacts-vat = Numéro de TVA
charter-contacts-register = Inscription au registre
charter-contacts-phone = Téléphone
charter-contacts-email = Courriel
charter-contacts-certified-email = Courriel certifié (PEC)
charter-contacts-web = Site web

## Annex: satisfaction questionnaire

charter-questionnaire = Questionnaire de satisfaction
charter-questionnaire-introduction =
    Ce questionnaire est anonyme et demande cinq minutes. Pour chaque phrase, cochez la case qui correspond le mieux à votre expérience de la dernière année ; si une phrase ne vous concerne pas, utilisez la dernière colonne.
charter-questionnaire-service = Service
charter-questionnaire-as = Je réponds en tant que
charter-questionnaire-role-first = usager
charter-questionnaire-role-second = proche
charter-questionnaire-role-other = autre
charter-questionnaire-statement = À quel point êtes-vous d’accord avec ces phrases ?
charter-questionnaire-never = pas du tout
charter-questionnaire-little = un peu
charter-questionnaire-fairly = assez
charter-questionnaire-much = largement
charter-questionnaire-fully = tout à fait
charter-questionnaire-not-applicable = sans objet
charter-questionnaire-information = Les informations que j’ai reçues au début étaient claires et complètes.
charter-questionnaire-waiting = Les délais d’attente ont été raisonnables.
charter-questionnaire-welcome = L’accueil a été chaleureux et respectueux.
charter-questionnaire-staff = Les personnes qui travaillent dans le service sont compétentes et disponibles.
charter-questionnaire-plan = J’ai participé aux décisions qui me concernent.
charter-questionnaire-activities = Les activités répondent à mes besoins.
charter-questionnaire-places = Les lieux sont propres, sûrs et accueillants.
charter-questionnaire-privacy = Ma vie privée est respectée.
charter-questionnaire-problems = Lorsqu’un problème se pose, il est traité rapidement.
charter-questionnaire-overall = Dans l’ensemble, le service me satisfait.
charter-questionnaire-best = Qu’avez-vous le plus apprécié ?
charter-questionnaire-better = Que devrions-nous améliorer ?
charter-questionnaire-return =
    Vous pouvez déposer le questionnaire dans la boîte de chaque site ou l’envoyer à { $charter-complaint-email }. Merci.

## Annex: form for complaints and suggestions

charter-complaint-form = Formulaire de réclamation et de suggestion
charter-complaint-form-introduction =
    Vous pouvez remplir ce formulaire par vous-même ou avec l’aide d’une personne de confiance. Si vous laissez vos coordonnées, vous recevrez une réponse écrite sous { $charter-reply-days ->
        [one] un jour
       *[other] { $charter-reply-days } jours
    }.
charter-complaint-form-kind = Je souhaite présenter
charter-complaint-form-kind-complaint = une réclamation
charter-complaint-form-kind-suggestion = une suggestion
charter-complaint-form-kind-praise = un mot de satisfaction
charter-complaint-form-name = Prénom et nom
charter-complaint-form-reach = Téléphone ou courriel
charter-complaint-form-address = Adresse
charter-complaint-form-service = Service
charter-complaint-form-day = Date des faits
charter-complaint-form-for = Je présente ce formulaire
charter-complaint-form-for-myself = pour moi
charter-complaint-form-for-other = pour une autre personne (nom)
charter-complaint-form-what = Ce qui s’est passé, ou ce que vous proposez
charter-complaint-form-wish = Ce que vous demandez
charter-complaint-form-consent = Les données indiquées servent uniquement à traiter ce message et sont conservées selon le règlement (UE) 2016/679 (RGPD).
charter-complaint-form-date = Date
charter-complaint-form-signature = Signature
charter-complaint-form-office = Partie réservée à la coopérative
charter-complaint-form-number = Numéro
charter-complaint-form-received = Reçu le
charter-complaint-form-by = Par
charter-complaint-form-answered = Réponse du
