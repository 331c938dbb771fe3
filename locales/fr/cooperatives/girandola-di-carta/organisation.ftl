### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, the elderly at home.

organisation-mission =
    { $organisation-name } a pour mission d’<strong>être aux côtés de ceux qui grandissent et de ceux qui vieillissent</strong>, là où la vie se déroule déjà : l’école, la maison, la cour, la place.

    Nous croyons qu’un enfant en difficulté et une personne âgée seule ont besoin de la même chose avant toute prestation : quelqu’un qui les connaisse par leur nom et qui soit encore là demain. C’est pourquoi nous choisissons des équipes stables, des horaires qui suivent les familles et des espaces où les âges se mêlent.

    Nous travaillons avec les écoles, les communes et les parents, jamais à leur place : un service est réussi lorsque, peu à peu, on peut s’en passer.

organisation-about =
    { $organisation-name } est une coopérative sociale de type A née en { $organisation-founded } à { $organisation-address-city }. Elle gère des services éducatifs pour enfants et adolescents, l’accompagnement à l’école, l’aide à domicile et un centre pour personnes âgées. { $workforce-employees ->
        [one] { $workforce-employees } personne y travaille, comme éducateur, aide-soignant ou auxiliaire
       *[other] { $workforce-employees } personnes y travaillent : éducateurs, aides-soignants et auxiliaires
    }.

organisation-history =
    La coopérative commence par une aide aux devoirs, ouverte par six enseignants et parents dans la salle d’un patronage. Au bout de deux ans, la commune lui demande de suivre aussi les enfants à la maison, puis d’accompagner à l’école les élèves handicapés.

    La rencontre avec les personnes âgées naît d’un hasard : les fenêtres de l’aide aux devoirs donnent sur la cour d’un ensemble de logements sociaux, et ce sont les grands-parents de la cour qui aident à faire les devoirs. Aujourd’hui, près d’un tiers de ceux qui travaillent ici s’occupent des personnes âgées, et le centre La Mongolfiera tient ensemble les deux âmes de la coopérative.

organisation-values =
    <ul>
    <li><strong>Continuité</strong> : visages connus, remplacements annoncés, passages accompagnés.</li>
    <li><strong>Alliance</strong> : avec les familles et les écoles, on décide ensemble.</li>
    <li><strong>Jeu</strong> : on apprend et on guérit aussi en riant.</li>
    <li><strong>Lien entre les générations</strong> : les âges différents se font du bien les uns aux autres.</li>
    </ul>

organisation-territory =
    { $organisation-address-city } et les communes de collines qui l’entourent perdent des habitants jeunes et gagnent des habitants âgés. Les écoles sont petites et très présentes, les transports rares : c’est aux services d’aller vers les personnes.

organisation-scope =
    Conception et prestation de services éducatifs pour les enfants, les adolescents et les familles, d’aide à l’autonomie à l’école, d’aide à domicile et d’animation pour les personnes âgées.

organisation-exclusions =
    Seule l’exigence 7.1.5.2 (traçabilité de la mesure) n’est pas appliquée : aucun service ne demande d’instruments de mesure soumis à étalonnage.

organisation-logo = Logo de La Girandola di Carta : un moulinet de papier à quatre ailes

## Roles and units of the cooperative's own

role-head-minors =
    { $gender ->
        [female] Coordinatrice des services éducatifs
       *[other] Coordinateur des services éducatifs
    }
role-head-schools =
    { $gender ->
        [female] Coordinatrice des services scolaires
       *[other] Coordinateur des services scolaires
    }
role-head-home-care =
    { $gender ->
        [female] Coordinatrice des services aux personnes âgées
       *[other] Coordinateur des services aux personnes âgées
    }
unit-minors = Services éducatifs
unit-schools = Services scolaires
unit-home-care = Services aux personnes âgées

## Offices

office-aquilone = Centre L’Aquilone
office-mongolfiera = Centre La Mongolfiera
office-hours-afternoons = Du lundi au vendredi, 13 h 00–18 h 30
office-hours-mornings = Du lundi au samedi, 8 h 30–13 h 00
office-purpose-access = Direction, demandes d’accès, administration
office-purpose-aquilone = Centre éducatif de l’après-midi
office-purpose-mongolfiera = Centre pour personnes âgées, base de l’aide à domicile

## Quality data of the cooperative's own

risk-school-calendar = Contrats liés au calendrier scolaire : heures perdues en été et compétences qui s’en vont
    .action = Centres d’été et projets avec les communes de juin à septembre ; banque d’heures ; contrats annuels pour ceux qui le demandent
risk-ageing = Hausse de la demande d’aide à domicile
    .action = Offre de forfaits d’heures à tarif modéré ; formation de nouveaux professionnels avec l’organisme régional
norm-minors = Promotion des droits et des chances des enfants et des adolescents en Italie
norm-disability = Loi-cadre italienne pour l’assistance, l’intégration et les droits des personnes handicapées
term-caregiver = Proche aidant
    .definition = Personne qui prend soin d’un proche de façon continue et sans rémunération.
