### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

organisation-mission =
    { $organisation-name } a pour mission de <strong>cultiver la terre et les personnes avec le même soin</strong> : rendre beaux et fertiles les lieux qui appartiennent à tous en donnant du travail à ceux qui l’ont perdu ou n’en ont jamais eu.

    La terre enseigne ce qu’aucun cours ne peut enseigner : il y a des saisons, on se trompe, on recommence. Dans les équipes travaillent côte à côte des jardiniers expérimentés et des personnes qui viennent de la maladie, de la prison ou d’années d’inactivité ; au bout de quelques mois, la différence ne se voit plus.

    Nous choisissons des pratiques agricoles qui laissent le sol meilleur que nous ne l’avons trouvé et des prix qui paient le travail de tous.

organisation-about =
    { $organisation-name } est une coopérative sociale agricole de type B née en { $organisation-founded } à { $organisation-address-city }. Elle entretient les espaces verts de communes et de particuliers, cultive des légumes biologiques et les vend dans sa propre boutique. { $workforce-employees ->
        [one] { $workforce-employees } personne y travaille
       *[other] { $workforce-employees } personnes y travaillent
    }, { $workforce-disadvantaged ->
        [one] dont { $workforce-disadvantaged } personne défavorisée
       *[other] dont { $workforce-disadvantaged } personnes défavorisées
    } au sens de la loi.

organisation-history =
    { $organisation-name } commence par un champ en friche, prêté par une propriétaire âgée à une seule condition : que les tomates y poussent à nouveau. Cinq sociétaires le défrichent pendant l’hiver.

    Le premier contrat d’espaces verts vient de la commune l’année suivante, la certification en agriculture biologique trois ans plus tard. Aujourd’hui, les équipes entretiennent les parcs de huit communes et, chaque semaine, les paniers de légumes arrivent chez les familles, dans les cantines et au restaurant des autres coopératives membres.

organisation-values =
    <ul>
    <li><strong>Soin</strong> : du sol, des plantes, des outils et de ceux qui s’en servent.</li>
    <li><strong>Saisons</strong> : on respecte le rythme de la terre et celui des personnes.</li>
    <li><strong>Équipe</strong> : personne ne travaille seul, personne ne reste en arrière.</li>
    <li><strong>Juste prix</strong> : pour ceux qui achètent et pour ceux qui cultivent.</li>
    </ul>

organisation-territory =
    Entre les collines et le lac alternent vignes, potagers, parcs et jardins de villas. Les communes demandent des espaces verts plus résistants à la chaleur et à la sécheresse ; les familles cherchent une nourriture dont elles connaissent l’origine. À ces deux demandes, la coopérative répond avec la même terre.

organisation-scope =
    Conception, réalisation et entretien d’espaces verts publics et privés. Culture et vente de légumes biologiques. Insertion professionnelle de personnes défavorisées.

organisation-exclusions =
    Aucune exigence n’est exclue. L’exigence 8.3 (conception et développement) s’applique aux jardins et aux projets d’insertion ; l’entretien des espaces verts suit les cahiers des charges des clients, les cultures ceux de l’agriculture biologique.

organisation-logo = Logo de Zolla Gentile : une pousse qui sort d’une motte de terre

## Roles and units of the cooperative's own

role-head-green = Responsable des espaces verts
role-head-farm = Responsable des cultures
unit-green = Espaces verts et jardins
unit-farm = Cultures
unit-shop = Boutique et paniers

## Offices

office-shop = Boutique de la ferme
office-hours-shop = Du mardi au samedi, 9 h 00–12 h 30 et 15 h 30–19 h 00
office-purpose-farm = Direction, champs et serres, dépôt des équipes
office-purpose-shop = Vente au public, retrait des paniers

## Quality data of the cooperative's own

risk-harvest-loss = Perte de récolte par le gel, la grêle ou la sécheresse
    .action = Cultures échelonnées, filets et irrigation goutte à goutte, assurance agricole, accords avec d’autres producteurs biologiques
risk-urban-green = Investissements des communes dans des parcs résistants au climat
    .action = Catalogue de plantes adaptées, deux techniciens formés, proposition à chaque commune avant la fin de l’année
norm-social-farming = Dispositions italiennes sur l’agriculture sociale
norm-organic = Production biologique et étiquetage des produits biologiques
term-social-farming = Agriculture sociale
    .definition = Activité agricole qui offre à la fois des produits et des occasions de travail, de soin et d’éducation à des personnes vulnérables.
