### The policy of the consortium, shared by every member cooperative: introduction, commitments, sign-off.

policy-introduction =
    La première finalité du consortium { $consortium-name } et de ses coopératives est de <strong>prendre soin des personnes en difficulté qui vivent sur le territoire</strong>, et d’abord de celles qui connaissent des troubles psychiques, et de réduire les mécanismes d’exclusion à l’œuvre sur le territoire, dans les lieux de soin et au travail. De là découlent nos engagements.

commitment-welcome =
    Cultiver une <strong>culture de l’accueil</strong> qui appartienne à tous : aux professionnels et aux personnes accueillies dans les services de type A, à chaque salarié dans les entreprises de type B.

    Accueillir est le premier acte de tout service et de toute relation de travail : la personne qui arrive doit trouver une écoute, des règles compréhensibles et le temps dont elle a besoin.

commitment-territory =
    Être un <strong>interlocuteur pour le développement du territoire</strong>, un développement que nous voulons durable pour l’économie, pour la société et pour l’environnement.

commitment-co-design =
    <strong>Coconcevoir et coproduire des services innovants</strong> avec les organismes publics : fermer des communautés résidentielles lorsqu’il existe de meilleures formes de soutien, expérimenter des budgets de santé personnels.

commitment-habitat =
    Construire autour de la psychiatrie un <strong>habitat de qualité sociale</strong>, fait d’entreprise, d’insertion par le travail et de nouveaux usages de l’espace public.

commitment-social-economy =
    Promouvoir des <strong>projets d’économie sociale</strong> qui ne s’épuisent pas dans l’exécution de prestations, et nouer des <strong>liens avec d’autres entreprises</strong>, afin que les personnes puissent quitter la réhabilitation pour un emploi ordinaire.

commitment-new-enterprises =
    Faire naître de <strong>nouvelles entreprises sociales</strong> et améliorer sans cesse les services existants, en conjuguant la réhabilitation et la réinsertion dans la société et dans le travail.

commitment-members =
    Offrir des <strong>services aux coopératives membres</strong> et assurer pour elles la fonction de contractant général.

commitment-living-place =
    Faire vivre un <strong>lieu qui ranime le territoire</strong> et qui sache attirer bénévoles, associations, écoles, universités et métiers d’art.

commitment-quality =
    Diffuser la culture de la qualité : attention aux besoins des clients et des usagers, services efficaces et efficients, amélioration continue.
