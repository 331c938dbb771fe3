### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, older people at home.

organisation-mission =
    The mission of { $organisation-name } is <strong>to stand beside those who are growing up and those who are growing old</strong>, in the places where life already goes on: at school, at home, in the courtyard, in the square.

    We believe that a child in difficulty and an older person living alone need the same thing before any service: someone who knows them by name and who will still be there tomorrow. This is why we choose stable teams, hours that follow those of families, and spaces where ages mix.

    We work with schools, municipalities and parents, never in their place: a service succeeds when, little by little, people can do without it.

organisation-about =
    { $organisation-name } is a type A social cooperative (care and education) set up in { $organisation-address-city } in { $organisation-founded }. It runs educational services for children and young people, support in schools, home care and a centre for older people. It employs { $workforce-employees ->
        [one] one person
       *[other] { $workforce-employees } people
    } as educators, health and social care assistants and auxiliaries.

organisation-history =
    The cooperative began with an after-school club, opened by six teachers and parents in a parish hall. Two years later the municipality asked it to support children at home as well, then to work alongside pupils with disabilities at school.

    It met older people by chance: the windows of the after-school club looked onto the courtyard of a council housing block, and it was the grandparents of the courtyard who helped with homework. Today almost a third of the staff work with older people, and the centre La Mongolfiera holds the two souls of the cooperative together.

organisation-values =
    <ul>
    <li><strong>Continuity</strong>: familiar faces, substitutes announced in advance, transitions supported.</li>
    <li><strong>Alliance</strong>: with families and schools we decide together.</li>
    <li><strong>Play</strong>: laughter too helps people to learn and to heal.</li>
    <li><strong>Across generations</strong>: different ages do each other good.</li>
    </ul>

organisation-territory =
    { $organisation-address-city } and the hill towns around it are losing young inhabitants and gaining older ones. Schools are small and very much present, public transport is sparse: services have to go to where people are.

organisation-scope =
    Design and provision of educational services for children, young people and families, of support for independence in schools, of home care and of social activities for older people.

organisation-exclusions =
    Only requirement 7.1.5.2 (measurement traceability) is not applied: no service requires measuring equipment subject to calibration.

organisation-logo = Logo of La Girandola di Carta: a pinwheel with four sails

## Roles and units of the cooperative's own

role-head-minors = Coordinator of Educational Services
role-head-schools = Coordinator of School Services
role-head-home-care = Coordinator of Services for Older People
unit-minors = Educational services
unit-schools = School services
unit-home-care = Services for older people

## Offices

office-aquilone = L’Aquilone centre
office-mongolfiera = La Mongolfiera centre
office-hours-afternoons = Monday to Friday, 13:00–18:30
office-hours-mornings = Monday to Saturday, 8:30–13:00
office-purpose-access = Management, requests for access, administration
office-purpose-aquilone = Afternoon educational centre
office-purpose-mongolfiera = Centre for older people, base of the home care service

## Quality data of the cooperative's own

risk-school-calendar = Contracts tied to the school calendar: hours lost in summer and skills that drift away
    .action = Summer clubs and projects with municipalities from June to September; working-time account; year-round contracts for those who ask
risk-ageing = Growing demand for care at home
    .action = Packages of hours at a moderate rate; training of new care staff with the regional training body
norm-minors = Italian law promoting rights and opportunities for children and adolescents
norm-disability = Italian framework law on the support, integration and rights of people with disabilities
term-caregiver = Carer
    .definition = Someone who looks after a family member continuously and without pay.
