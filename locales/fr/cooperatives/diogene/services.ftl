### Diogene: its services: name and, as attributes, what the charter and the manual tell.

## Areas

area-residential = Hébergement
area-day = Accueil de jour
area-housing = Logement et projets personnalisés

## Residential communities

service-sinope = Communauté Sinope
    .summary =
        Une maison avec assistance vingt-quatre heures sur vingt-quatre pour { $places ->
            [one] une personne qui traverse une période difficile et a besoin
           *[other] { $places } personnes qui traversent une période difficile et ont besoin
        } d’une présence continue. On y vit en chambre individuelle ou double, avec un jardin et une cuisine utilisée par tous. La durée de séjour prévue va de six à vingt-quatre mois.
    .access =
        La demande part du centre de santé mentale, parfois sur proposition de la personne ou de sa famille. Suivent un entretien et deux visites d’essai, dont une avec nuitée ; l’entrée n’a lieu qu’avec le consentement de la personne.
    .activities =
        <ul>
        <li>projet thérapeutique de réhabilitation écrit ensemble et revu tous les trois mois ;</li>
        <li>vie de la maison : courses, cuisine, entretien des espaces, réunion hebdomadaire ;</li>
        <li>entretiens individuels et groupes avec des psychologues et des techniciens de la réhabilitation ;</li>
        <li>accompagnement dans la gestion du traitement et des rendez-vous médicaux ;</li>
        <li>sport, cours et bénévolat dans les associations locales.</li>
        </ul>
    .hours = Tous les jours, 24 h sur 24. Visites libres de 10 h 00 à 20 h 00, dans le respect de la vie de la maison

service-corinto = Communauté Corinto
    .summary =
        Une résidence au centre de la localité pour { $places ->
            [one] une personne qui a déjà retrouvé un équilibre et se prépare
           *[other] { $places } personnes qui ont déjà retrouvé un équilibre et se préparent
        } à vivre de façon autonome. Les professionnels sont présents le jour ; la nuit, une astreinte est assurée.
    .access =
        On y arrive d’une autre communauté, du domicile ou d’une hospitalisation, sur proposition du centre de santé mentale. La première rencontre a lieu là où la personne le préfère ; la décision se prend ensemble après une semaine d’essai.
    .activities =
        <ul>
        <li>apprentissage de l’autonomie : argent, transports, médicaments, démarches ;</li>
        <li>stages et entretiens d’embauche avec les coopératives de type B et d’autres entreprises ;</li>
        <li>groupes de pairs, animés aussi par des personnes qui ont terminé leur parcours ;</li>
        <li>recherche d’un logement et préparation de la sortie.</li>
        </ul>
    .hours = Professionnels présents tous les jours, 7 h 30–21 h 30 ; astreinte le reste du temps

## Day centre

service-lanterna = Centre de jour La Lanterna
    .summary =
        Un lieu ouvert sur la place, avec { $places ->
            [one] une place par jour
           *[other] { $places } places par jour
        }, où l’on vient pour faire quelque chose qui intéresse, pour se soigner et pour rencontrer du monde. La moitié des ateliers accueille aussi des citoyens qui n’ont aucun lien avec les services.
    .access =
        On peut se renseigner sur place, sans rendez-vous, tous les mercredis matin. L’entrée est convenue avec le centre de santé mentale et commence par un mois de fréquentation libre.
    .activities =
        <ul>
        <li>ateliers de menuiserie, d’imprimerie, de jardinage, de radio et de théâtre ;</li>
        <li>groupes thérapeutiques et groupes d’entraide ;</li>
        <li>déjeuner préparé et pris ensemble ;</li>
        <li>orientation vers le travail, les études et les loisirs ;</li>
        <li>fêtes, marchés et rencontres organisés avec le quartier.</li>
        </ul>

## Housing and individual plans

service-portico = Appartements Il Portico
    .summary =
        Quatre appartements dans des immeubles de la localité, pour { $places ->
            [one] une personne
           *[other] { $places } personnes en tout
        }. Chaque habitant a ses clés, un contrat et un professionnel qui passe les jours convenus.
    .access =
        La personne présente sa demande avec son centre de santé mentale. On visite le logement, on fait connaissance avec les colocataires et l’on signe un accord qui dit qui fait quoi.
    .activities =
        <ul>
        <li>visites à domicile, de deux à sept par semaine selon le projet ;</li>
        <li>aide dans les relations entre colocataires et avec le voisinage ;</li>
        <li>soutien dans la gestion des dépenses, des échéances et de l’entretien ;</li>
        <li>contact téléphonique garanti en soirée.</li>
        </ul>
    .hours = Visites les jours convenus ; téléphone de 8 h 00 à 22 h 00

service-health-budgets = Projets avec budget de santé
    .summary =
        Des projets personnalisés construits autour du logement de la personne, avec les ressources du service public de santé, de la commune, de la personne elle-même et de son entourage. Ils remplacent un séjour en communauté résidentielle ou l’abrègent. Nous pouvons en suivre { $places ->
            [one] un seul à la fois
           *[other] { $places } à la fois
        }.
    .access =
        Le projet naît d’une rencontre entre la personne, ses proches, le centre de santé mentale, la commune et la coopérative. L’accord indique les objectifs pour le logement, le travail et les relations, les ressources et qui en répond.
    .activities =
        <ul>
        <li>soutien éducatif et de réhabilitation dans les lieux de vie ;</li>
        <li>accès au travail avec un tuteur, en accord avec les coopératives de type B ;</li>
        <li>participation à des groupes sportifs, culturels et de bénévolat ;</li>
        <li>bilan commun tous les six mois, avec révision éventuelle du budget.</li>
        </ul>
    .hours = Selon le projet, y compris le soir et les jours fériés

## Fees

fee-health-service = Prix de journée à la charge du service public de santé ; les dépenses personnelles restent à la charge de la personne
fee-day-centre = Fréquentation à la charge du service public de santé ; participation au déjeuner selon les revenus
fee-shared-rent = Part de loyer et de charges selon l’accord signé ; l’accompagnement est à la charge du service public de santé
fee-health-budget = Aucun prix de journée : les ressources sont indiquées dans le budget

## What is measured in the services

standard-first-meeting = Jours entre la demande et la première rencontre
standard-plans-signed = Part des projets écrits et signés dans les 30 jours suivant l’entrée
standard-house-meetings = Réunions de la maison tenues dans l’année
standard-outside-activities = Heures d’activité hors de la communauté, par personne et par semaine
standard-open-workshops = Part des ateliers ouverts aussi aux citoyens
standard-guest-satisfaction = Note moyenne des personnes accueillies, de 1 à 10
standard-home-visits = Visites à domicile par personne et par semaine
standard-budgets-agreed = Part des budgets signés aussi par la personne et par la commune
standard-start-of-plan = Jours entre l’accord et le début du projet
