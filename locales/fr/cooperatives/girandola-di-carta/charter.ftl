### The service charter of La Girandola di Carta: the texts of type A that do not fit a cooperative without residences.

## Premise and access

charter-premise-text =
    La charte des services est le pacte entre { $organisation-name } et les personnes qu’elle accompagne. Elle est écrite pour les <strong>enfants et les adolescents</strong>, qui ont droit à des explications à leur portée, pour les <strong>parents</strong>, pour les <strong>personnes âgées</strong> et ceux qui les assistent, pour les <strong>écoles</strong> et les <strong>communes</strong> avec lesquelles nous travaillons chaque jour.
charter-access-who =
    Les services éducatifs s’adressent aux enfants et aux adolescents jusqu’à dix-huit ans et à leurs familles ; les services scolaires, aux élèves handicapés ; l’aide à domicile et le centre La Mongolfiera, aux personnes de plus de soixante-cinq ans, ou plus jeunes si elles ont perdu leur autonomie. La situation économique, la nationalité et la langue ne sont jamais un <strong>motif d’exclusion</strong>.
charter-access-steps =
    <ol>
    <li><strong>La demande.</strong> Elle est présentée par la famille, la personne elle-même, l’école ou le service social, selon le service ; chacun peut se renseigner sans engagement.</li>
    <li><strong>Le premier entretien.</strong> Nous rencontrons la personne et ses proches, à domicile ou dans nos locaux ; avec les enfants, nous parlons aussi seul à seul, s’ils le souhaitent.</li>
    <li><strong>L’essai.</strong> Dans les centres, une ou deux semaines pour se connaître, sans frais ; à domicile et à l’école, une première rencontre avec le coordinateur et le professionnel référent.</li>
    <li><strong>La proposition.</strong> Nous mettons par écrit les activités, les horaires, les coûts et le nom du professionnel référent.</li>
    <li><strong>Le début.</strong> On signe l’accord et l’on fixe la date du premier bilan.</li>
    </ol>

## The course of care, rights

charter-care-welcome =
    Le professionnel référent se présente avant de commencer, à domicile ou dans le service. Nous remettons la Charte et la lisons ensemble ; les plus petits en reçoivent une version en dessins. Le premier mois est un temps d’observation réciproque : on peut changer d’avis.
charter-care-plan =
    Dans les trente jours qui suivent le début, nous écrivons le projet : pour les mineurs, avec les parents, après avoir écouté l’enfant ; pour les personnes âgées, avec la personne et, si elle le souhaite, avec la famille. L’école et le service social y participent lorsqu’ils suivent la même personne. Le projet indique des objectifs concrets, les activités, qui s’en charge et quand on fait le bilan ; chaque signataire en reçoit une copie. Nous le réexaminons ensemble au moins tous les six mois et chaque fois que quelque chose change.
charter-care-life =
    <ul>
    <li><strong>Les horaires</strong> sont écrits et respectés ; un changement est annoncé la veille et un retard signalé par téléphone.</li>
    <li><strong>Les professionnels</strong> restent les mêmes aussi longtemps que possible ; tout remplaçant est présenté.</li>
    <li><strong>Les activités</strong> se choisissent ensemble : dans les centres, le programme est affiché et on en discute chaque mois.</li>
    <li><strong>La maison</strong> de ceux qui nous reçoivent a ses règles et nous les respectons ; clés et argent ne nous sont confiés que par écrit.</li>
    <li><strong>La santé</strong> reste l’affaire de la famille et du médecin ; nous n’aidons à prendre les médicaments que si un accord le prévoit.</li>
    </ul>
charter-care-family =
    Les parents sont les premiers éducateurs : ils reçoivent des informations chaque semaine, rencontrent les professionnels au moins trois fois par an et signent le projet. Dans les services aux personnes âgées, la famille participe aux bilans lorsque la personne le souhaite ; les proches aidants disposent d’une permanence et d’un groupe mensuel.
charter-care-discharge =
    La fin de l’accompagnement se prépare dès le début. Lorsque les objectifs sont atteints, ou lorsqu’un autre service répond mieux, nous convenons des délais et des étapes avec la personne, la famille et l’auteur de la proposition, nous remettons un rapport écrit et restons disponibles pendant les mois qui suivent. Les personnes qui se sont inscrites de leur plein gré peuvent s’arrêter à tout moment ; si le service a été décidé par un organisme public, nous en parlons ensemble avec lui. Une fin décidée par nous reste exceptionnelle : elle n’a lieu que pour des motifs graves, écrits et discutés, jamais comme une punition et jamais sans autre solution.
charter-rights-first-title = Chaque usager a le droit
charter-rights-first =
    <ul>
    <li>d’être appelé par son nom et traité avec respect, à tout âge ;</li>
    <li>de recevoir des informations compréhensibles sur les activités, les coûts et les règles ;</li>
    <li>de donner son avis, même enfant, et d’être écouté ;</li>
    <li>de connaître son projet et d’en avoir une copie ;</li>
    <li>de jouer, d’apprendre, de se reposer, de rencontrer les autres ;</li>
    <li>de continuer à vivre chez soi, tant que c’est possible ;</li>
    <li>d’être protégé des violences, des humiliations et de la négligence ;</li>
    <li>d’exprimer des critiques sans craindre de conséquences.</li>
    </ul>
charter-rights-second =
    <ul>
    <li>d’être écoutées et soutenues ;</li>
    <li>d’être informées au sujet de leurs enfants mineurs et, s’ils y consentent, de leurs proches adultes ;</li>
    <li>de participer aux bilans du projet et à l’évaluation du service ;</li>
    <li>de toujours savoir à qui s’adresser.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    Dans les centres, enfants, adolescents et personnes âgées se réunissent une fois par mois et prennent note de ce qu’ils décident. Deux fois par an, nous invitons les familles, les écoles et les communes à une rencontre où nous présentons les résultats et recueillons des propositions.
charter-protection-special-title = La protection des mineurs et des personnes vulnérables
charter-protection-special =
    Toute personne qui travaille avec des mineurs présente un extrait de casier judiciaire et suit chaque année une formation sur les signes de maltraitance. Aucun professionnel ne publie d’images des personnes qu’il accompagne. Tout soupçon est rapporté le jour même à la Direction, qui en informe les services sociaux ou l’autorité judiciaire ; l’auteur du signalement est protégé. Pour ceux qui ne peuvent décider seuls, nous collaborons avec leur curateur (en Italie, amministratore di sostegno).
charter-complaints-who =
    Peuvent la présenter les personnes qui utilisent les services, même mineures, les parents et les proches, le tuteur ou le curateur, les écoles, les associations qui représentent les usagers et toute personne ayant assisté aux faits.
charter-complaints-outside =
    Il reste toujours possible de s’adresser à la commune ou à l’organisme qui a confié le service, à l’école, au défenseur régional des enfants (en Italie, garante per l’infanzia e l’adolescenza), au médiateur public (en Italie, difensore civico) et à l’autorité judiciaire.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = personne accompagnée
