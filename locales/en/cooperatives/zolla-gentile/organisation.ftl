### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

organisation-mission =
    The mission of { $organisation-name } is <strong>to tend land and people with the same care</strong>: to make the places that belong to everyone beautiful and fertile by giving work to those who have lost it or have never had it.

    The land teaches what no course can teach: there are seasons, one makes mistakes, one starts again. In our teams experienced gardeners work side by side with people who come from illness, from prison or from years of inactivity; after a few months, the difference can no longer be seen.

    We choose farming practices that leave the soil better than we found it, and prices that pay for everyone’s work.

organisation-about =
    { $organisation-name } is an agricultural social cooperative of type B (work integration) set up in { $organisation-address-city } in { $organisation-founded }. It looks after green spaces for municipalities and private customers, grows organic vegetables and sells them in its own shop. It employs { $workforce-employees ->
        [one] one person
       *[other] { $workforce-employees } people
    }, { $workforce-disadvantaged ->
        [one] one of whom belongs
       *[other] { $workforce-disadvantaged } of whom belong
    } to the disadvantaged groups defined by Italian law.

organisation-history =
    { $organisation-name } began with a field lying fallow, lent free of charge by its elderly owner on a single condition: that tomatoes should grow there again. Five members broke up the ground during the winter.

    The first contract for public green spaces came from the municipality the following year, organic certification three years later. Today the teams maintain the parks of eight municipalities, and every week the vegetable boxes reach families, canteens and the restaurant of the other member cooperatives.

organisation-values =
    <ul>
    <li><strong>Care</strong>: for the soil, the plants, the tools and those who use them.</li>
    <li><strong>Seasons</strong>: the rhythms of the land and of people are respected.</li>
    <li><strong>Team</strong>: nobody works alone, nobody is left behind.</li>
    <li><strong>Fair price</strong>: for those who buy and those who grow.</li>
    </ul>

organisation-territory =
    Between the hills and the lake, vineyards, vegetable gardens, parks and villa gardens alternate. Municipalities ask for greenery that stands up better to heat and drought; families look for food whose origin they know. To both demands the cooperative responds with the same land.

organisation-scope =
    Design, creation and maintenance of public and private green spaces. Growing and sale of organic vegetables. Work integration of disadvantaged people.

organisation-exclusions =
    No requirement is excluded. Requirement 8.3 (design and development) applies to gardens and placement plans; the maintenance of green spaces follows customers’ specifications, growing follows the rules of organic farming.

organisation-logo = Logo of Zolla Gentile: a shoot springing from a clod of earth

## Roles and units of the cooperative's own

role-head-green = Green Spaces Manager
role-head-farm = Farm Manager
unit-green = Green spaces and gardens
unit-farm = Farm
unit-shop = Shop and vegetable boxes

## Offices

office-shop = Farmstead shop
office-hours-shop = Tuesday to Saturday, 9:00–12:30 and 15:30–19:00
office-purpose-farm = Management, fields and greenhouses, team depot
office-purpose-shop = Retail sales, collection of vegetable boxes

## Quality data of the cooperative's own

risk-harvest-loss = Loss of harvest through frost, hail or drought
    .action = Staggered crops, nets and drip irrigation, crop insurance, agreements with other organic growers
risk-urban-green = Municipal investment in climate-resilient parks
    .action = Catalogue of suitable plants, two trained technicians, proposal to every municipality by the end of the year
norm-social-farming = Italian provisions on social farming
norm-organic = Organic production and labelling of organic products
term-social-farming = Social farming
    .definition = Farming that offers both produce and opportunities for work, care and education to vulnerable people.
