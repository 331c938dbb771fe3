### Diogene: its services.

## Areas

area-residential = Residential services
area-day = Day services
area-housing = Housing and individual plans

## Residential communities

service-sinope = Sinope Community
    .summary =
        A home with round-the-clock support for { $places ->
            [one] one person going through a difficult time and needing
           *[other] { $places } people going through a difficult time and needing
        } someone always at hand. Rooms are single or double, with a garden and a kitchen that everyone uses. The expected stay is between six and twenty-four months.
    .access =
        The request comes from the community mental health centre, also at the suggestion of the person or the family. It is followed by an interview and two trial visits, one of them overnight; admission takes place only with the person’s consent.
    .activities =
        <ul>
        <li>therapeutic and rehabilitation plan, written together and reviewed every three months;</li>
        <li>home life: shopping, cooking, looking after the house, weekly house meeting;</li>
        <li>individual talks and groups with psychologists and rehabilitation therapists;</li>
        <li>support in managing medication and medical appointments;</li>
        <li>sport, courses and volunteering with local associations.</li>
        </ul>
    .hours = Every day, 24 hours a day. Visitors welcome from 10:00 to 20:00, with regard for the life of the house

service-corinto = Corinto Community
    .summary =
        A residence in the centre of town for { $places ->
            [one] one person who has already found a new balance and is preparing
           *[other] { $places } people who have already found a new balance and are preparing
        } to live independently. Staff are present during the day; at night they are on call.
    .access =
        People come from another community, from home or from hospital, on a proposal from the community mental health centre. The first meeting takes place wherever the person prefers; the decision is taken together after a trial week.
    .activities =
        <ul>
        <li>practice in independence: money, transport, medication, public offices;</li>
        <li>traineeships and job interviews with type B cooperatives and other enterprises;</li>
        <li>peer groups, some of them led by people who have completed the programme;</li>
        <li>finding a home and preparing to move out.</li>
        </ul>
    .hours = Staff present every day, 7:30–21:30; on call at other times

## Day centre

service-lanterna = La Lanterna day centre
    .summary =
        An open place on the square, with { $places ->
            [one] one place a day
           *[other] { $places } places a day
        }, where people come to do something that interests them, to receive treatment and to meet others. Half of the workshops also welcome members of the public who have nothing to do with the services.
    .access =
        Anyone can ask for information in person, without an appointment, every Wednesday morning. Attendance is agreed with the community mental health centre and begins with a month of coming and going freely.
    .activities =
        <ul>
        <li>workshops in carpentry, printing, gardening, radio and theatre;</li>
        <li>therapy groups and self-help groups;</li>
        <li>lunch, prepared and eaten together;</li>
        <li>guidance towards work, study and leisure;</li>
        <li>festivals, markets and events organized with the neighbourhood.</li>
        </ul>

## Housing and individual plans

service-portico = Il Portico apartments
    .summary =
        Four apartments in ordinary blocks of flats in town, for { $places ->
            [one] one person
           *[other] { $places } people in all
        }. Those who live there have their own keys, a contract and a support worker who calls on the agreed days.
    .access =
        The person applies together with the community mental health centre. Applicants see the home, meet the flatmates and sign an agreement that says who does what.
    .activities =
        <ul>
        <li>home visits, from two to seven a week according to the plan;</li>
        <li>help in relations with flatmates and neighbours;</li>
        <li>support in managing expenses, due dates and maintenance;</li>
        <li>guaranteed telephone contact in the evening.</li>
        </ul>
    .hours = Visits on the agreed days; telephone from 8:00 to 22:00

service-health-budgets = Plans with a personal health budget
    .summary =
        Individual plans built around the person’s home, with the resources of the local health authority, the municipality, the person and the person’s own network. They replace a stay in a residential community, or shorten it. At any one time { $places ->
            [one] one plan
           *[other] { $places } plans
        } can be supported.
    .access =
        The plan begins with a meeting of the person, those who are close, the community mental health centre, the municipality and the cooperative. The agreement states objectives for home, work and relationships, the resources and who answers for them.
    .activities =
        <ul>
        <li>educational and rehabilitation support in the places of everyday life;</li>
        <li>introduction to work with a tutor, in agreement with the type B cooperatives;</li>
        <li>taking part in sports, cultural and volunteer groups;</li>
        <li>joint review every six months, with revision of the budget where needed.</li>
        </ul>
    .hours = According to the plan, including evenings and public holidays

## Fees

fee-health-service = Fee paid by the health service; the person meets personal expenses
fee-day-centre = Attendance paid by the health service; contribution to lunch according to income
fee-shared-rent = Share of rent and utilities as stated in the signed agreement; support is paid by the health service
fee-health-budget = No fee: the resources are stated in the budget

## What is measured in the services

standard-first-meeting = Days between request and first meeting
standard-plans-signed = Share of plans written and signed within 30 days of admission
standard-house-meetings = House meetings held in the year
standard-outside-activities = Hours of activity outside the community, per person and week
standard-open-workshops = Share of workshops also open to the public
standard-guest-satisfaction = Average score given by guests, from 1 to 10
standard-home-visits = Home visits per person and week
standard-budgets-agreed = Share of budgets also signed by the person and the municipality
standard-start-of-plan = Days between the agreement and the start of the plan
