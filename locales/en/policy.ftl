### The policy of the consortium, which every member cooperative shares.

policy-introduction =
    The first aim of the consortium { $consortium-name } and its cooperatives is <strong>to take care of people in difficulty who live in our area</strong>, above all those with mental health problems, and to reduce the mechanisms of exclusion that operate in the community, in places of care and in the workplace. From this our commitments follow.

commitment-welcome =
    Foster a <strong>culture of welcome</strong> that belongs to everyone: to staff and guests in type A services (care and education), to every worker in type B enterprises (work integration).

    Welcoming is the first act of every service and of every working relationship: those who arrive must find people who listen, rules they can understand and the time they need.

commitment-territory =
    Be a <strong>partner for the development of our area</strong>, which we want to be sustainable for the economy, for society and for the environment.

commitment-co-design =
    <strong>Co-design and co-produce innovative services</strong> together with public bodies: close residential communities where better forms of support exist, and try out personal health budgets.

commitment-habitat =
    Build around psychiatry a <strong>habitat of social quality</strong>, made of enterprise, work placements and new uses of public space.

commitment-social-economy =
    Promote <strong>projects of social economy</strong> that go beyond the mere provision of services, and forge <strong>ties with other enterprises</strong>, so that people can leave rehabilitation for ordinary work.

commitment-new-enterprises =
    Bring into being <strong>new social enterprises</strong> and continually improve existing services, uniting rehabilitation with the return to society and to work.

commitment-members =
    Offer <strong>services to the member cooperatives</strong> and act for them as general contractor.

commitment-living-place =
    Keep alive a <strong>place that revitalizes its surroundings</strong> and attracts volunteers, associations, schools, universities and crafts.

commitment-quality =
    Spread the culture of quality: attention to the needs of customers and users, effective and efficient services, continual improvement.
