### Alfa: who it is and what it offers.

organisation-mission =
    { $organisation-name } cares for adults in vulnerable situations and works so that <strong>each of them can live well in the place that is theirs</strong>, with the help they need and no more.

organisation-about =
    { $organisation-name } is a type A social cooperative (care and education) set up in { $organisation-address-city } in { $organisation-founded }. It runs a day centre and a number of supported flats.

organisation-history =
    The cooperative was started by a group of care workers and family members who were looking for a place that would be open during the day. The flats came after the day centre, for those who wish to live on their own.

organisation-scope =
    Design and provision of day services and supported housing for adults in vulnerable situations.

## Services

area-care = Care services

service-day-centre = Day centre
    .summary =
        A place to spend the day, learn and be together, with { $places ->
            [one] one place
           *[other] { $places } places
        }.
    .access = After an interview and a trial week, on the proposal of the service that supports the person.
    .activities = Workshops, outings, shared lunch, one-to-one talks
    .hours = Monday to Friday, 9:00–16:00
    .fee = Paid by the referring body; contribution towards lunch
service-housing = Supported housing
    .summary =
        Flats for { $places ->
            [one] one person
           *[other] { $places } people
        }, with visits by a support worker on agreed days.
    .access = After a visit to the flat an agreement is signed with the service that supports the person.
    .activities = Help with life at home, with bills and deadlines, with neighbours
    .hours = Visits on agreed days; telephone every day, 8:00–20:00
    .fee = Rent and utilities according to the agreement; support is paid for by the referring body

standard-first-meeting = Days between request and first interview
standard-plans = Plans signed within 30 days of admission
standard-visits = Visits per person each week
