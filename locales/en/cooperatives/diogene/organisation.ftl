### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

organisation-mission =
    The mission of { $organisation-name } is <strong>to welcome and to integrate</strong> people living with mental distress.

    We think of our residences as <strong>emotional homes</strong>, lived in for a short or a long time according to each person’s need. In them we seek a climate that does not intrude and that respects the pace and the needs of each person; procedures are clear, and they reassure precisely because they can be foreseen.

    The residential community and the day centre are not places of segregation: they are points from which people open up to the world around them, and where that world comes in.

organisation-about =
    { $organisation-name } is a type A social cooperative (care and education) set up in { $organisation-address-city } in { $organisation-founded }. It runs residential communities, a day centre and supported housing, and supports individual plans with personal health budgets. It employs { $workforce-employees ->
        [one] one person
       *[other] { $workforce-employees } people
    } as educators, health and social care assistants, psychiatric rehabilitation therapists, nurses and psychologists.

organisation-history =
    At the end of the 1990s a group of care workers and family members rented a house with eight rooms, to show that people leaving a long stay in hospital can live in a neighbourhood like everyone else. This is how { $organisation-name } came into being, and that house became its first community.

    In the years that followed came the day centre, facing the market square, and the apartments, home to those who no longer need a community. With the consortium { $consortium-name } the cooperative opened up the way to work, in the type B enterprises. Today its newest commitment is to personal health budgets: fewer beds, more plans built around the person.

organisation-values =
    <ul>
    <li><strong>Welcome</strong>: the way in is a meeting, not a diagnosis.</li>
    <li><strong>Measure</strong>: closeness without intrusion, just as much help as a person needs to manage alone.</li>
    <li><strong>Predictability</strong>: a few rules, written down, the same for all and explained.</li>
    <li><strong>Openness</strong>: the town is where care takes place, and care is the town’s business.</li>
    <li><strong>Accountability</strong>: we answer for what we do, including what does not succeed.</li>
    </ul>

organisation-territory =
    { $organisation-name } works in { $organisation-address-city } and the neighbouring municipalities, between the lake and the hills: small towns, well connected with one another, with a dense network of associations and parishes and an economy of farming, tourism and small industry. The demand for care is growing above all among young adults and among people growing older with a mental disorder.

organisation-scope =
    Design and provision of residential, day and supported housing services for people living with mental distress. Support for individual plans with personal health budgets.

organisation-exclusions =
    Only requirement 7.1.5.2 (measurement traceability) is not applied: the results of the services are evaluated with interviews, rating scales and questionnaires, and do not depend on equipment subject to calibration.

organisation-logo = Logo of Diogene: a lighted lantern

## Roles and units of Diogene's own

role-health-director = Medical Director
role-head-sinope = Coordinator, Sinope Community
role-head-corinto = Coordinator, Corinto Community
role-head-lanterna = Coordinator, day centre
role-head-housing = Supported Housing Lead
unit-health = Medical management
unit-sinope = Sinope Community
unit-corinto = Corinto Community
unit-lanterna = La Lanterna day centre
unit-housing = Supported housing and personal health budgets

## Offices

office-sinope = Sinope Community
office-corinto = Corinto Community
office-lanterna = La Lanterna day centre
office-hours-always = Every day, 24 hours a day
office-hours-day-centre = Monday to Friday, 8:30–16:30; Saturday, 9:00–13:00
office-purpose-access = Management, requests for access, administration
office-purpose-sinope = Residence with round-the-clock support
office-purpose-corinto = Residence with daytime support and on-call cover at night
office-purpose-lanterna = Day activities and open workshops

## Quality data of Diogene's own

objective-own-home = A home of one’s own
    .indicator = People who moved in the year from a residential community to a home, their own or supported
risk-long-stays = Stays that go on longer than needed
    .action = Review at twelve months with the mental health centre, bridge housing, personal health budgets for moving out
norm-psychiatric-reform = Italian psychiatric reform: voluntary and compulsory assessment and treatment; closure of mental hospitals
term-day-centre = Day centre
    .definition = A service that people attend during the day for rehabilitation and social activities, going home in the evening.
