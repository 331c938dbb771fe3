### La Girandola di Carta: its services.

area-minors = Children, schools and families
area-elderly = Older people

service-aquilone = L’Aquilone educational centre
    .summary =
        Afternoons of homework, play and workshops for { $places ->
            [one] one child
           *[other] { $places } children
        } aged six to fourteen, in small groups with an educator of their own.
    .access =
        Families enrol directly or at the suggestion of the school or social services. Before the start there is a meeting with the parents and, for those who wish, a trial week.
    .activities =
        <ul>
        <li>help with studying, following a plan agreed with the teachers;</li>
        <li>workshops in music, building, cooking and reading;</li>
        <li>outings, sport and summer camps;</li>
        <li>three meetings a year with each family.</li>
        </ul>
    .hours = On school days, 13:00–18:30; in July, 8:00–16:30

service-home-education = Educational support at home
    .summary =
        An educator at the side of { $places ->
            [one] one child or young person
           *[other] { $places } children and young people
        } and their parents, at home and in the neighbourhood, when the family is going through a difficult time.
    .access =
        The service is ordered by the social services of the municipality. The cooperative meets the family within fifteen days and writes the objectives together with them.
    .activities =
        <ul>
        <li>support for relationships at home and daily habits;</li>
        <li>liaison with the school and the health services;</li>
        <li>support in sports and group activities;</li>
        <li>supervised contact sessions, where prescribed.</li>
        </ul>
    .hours = Monday to Saturday, at times agreed with the family

service-schools = Support in schools
    .summary =
        We work alongside { $places ->
            [one] one pupil
           *[other] { $places } pupils
        } with disabilities, from nursery to upper secondary school: the aim is to take part in the life of the class.
    .access =
        The request comes from the school and the family; the municipality assigns the hours. The assistant meets the family before lessons begin.
    .activities =
        <ul>
        <li>independence, communication and relationships with classmates;</li>
        <li>contribution to the individual education plan;</li>
        <li>trips, lunch, break: the times when friends are made;</li>
        <li>same-day cover in case of absence.</li>
        </ul>
    .hours = On school days, during lessons

service-home-care = Home care
    .summary =
        Care of the person, the home and relationships for { $places ->
            [one] one older person who wants
           *[other] { $places } older people who want
        } to go on living at home, and help for those who look after them.
    .access =
        At the request of the municipality, with a care allowance or privately. A social worker visits the home, proposes a plan and explains the costs in writing.
    .activities =
        <ul>
        <li>personal hygiene, mobility, meals, small errands;</li>
        <li>companionship, also to medical appointments;</li>
        <li>advice for carers and a few hours’ respite;</li>
        <li>review visit every three months.</li>
        </ul>
    .hours = Every day, 7:00–21:00

service-mongolfiera = La Mongolfiera centre
    .summary =
        A place of active mornings for { $places ->
            [one] one older person
           *[other] { $places } older people
        }, sharing its courtyard with the primary school.
    .access =
        Come and see, try it for two weeks, then enrol. Those who cannot get about on their own are collected and taken home by minibus.
    .activities =
        <ul>
        <li>gentle exercise, memory training, reading the newspaper;</li>
        <li>gardening and cooking, with lunch together twice a week;</li>
        <li>workshops with the children of the educational centre;</li>
        <li>advice desk for carers.</li>
        </ul>

## Fees

fee-aquilone = Monthly fee of 20 to 90 euros according to the ISEE (Italian means test); free of charge if proposed by social services
fee-municipality = Free of charge for the family: the municipality bears the cost
fee-school = Free of charge for the family: the local authority bears the cost
fee-home-care = Municipal rate according to the ISEE (Italian means test); for private clients, written quotation before the start
fee-mongolfiera = Monthly subscription according to the ISEE (Italian means test); transport included

## What is measured in the services

factor-safety = Safety
standard-children-per-educator = Children per educator
standard-family-meetings = Meetings with each family in the year
standard-family-satisfaction = Average score given by families, from 1 to 10
standard-start-of-service = Days between assignment and start of the service
standard-same-educator = Share of families supported by the same educator all year
standard-substitution = Share of absences covered the same day
standard-school-plans = Share of pupils with written objectives in the individual education plan
standard-visits-on-time = Share of visits begun no more than 15 minutes late
standard-intergenerational = Initiatives with children and young people in the year
standard-participant-satisfaction = Average score given by participants, from 1 to 10
