### Beta: who it is and what it offers.

organisation-mission =
    { $organisation-name } creates <strong>real work for those who are shut out of it</strong>: it offers public bodies, businesses and families services done well and, through them, gives disadvantaged people proper contracts, training and independence.

organisation-about =
    { $organisation-name } is a type B social cooperative (work integration) set up in { $organisation-address-city } in { $organisation-founded }. It does cleaning and looks after green spaces, with teams in which experienced workers stand beside those who are learning.

organisation-history =
    The cooperative began with one team and a single cleaning contract. Green spaces came later, to offer outdoor work to those who prefer it.

organisation-scope =
    Cleaning and maintenance of green spaces for public bodies, businesses and private customers. Work integration of disadvantaged people.

## Services

area-work = Services for public bodies, businesses and families

service-cleaning = Cleaning
    .summary = Daily or periodic cleaning of offices, schools, blocks of flats and homes.
    .access = After a free site visit, with a written quotation.
    .activities = Routine and deep cleaning, windows, cleaning after building work
    .hours = Monday to Saturday, 6:00–20:00
    .fee = According to the quotation
service-green = Green spaces
    .summary = Care of gardens, parks and flower beds, with a seasonal programme or on call.
    .access = After a free site visit, with a written quotation.
    .activities = Mowing, trimming of hedges and shrubs, new planting
    .hours = Monday to Friday, 7:00–16:00
    .fee = According to the quotation

standard-punctuality = Jobs done on the agreed day
standard-checks = Checks passed at the first inspection
standard-quotations = Working days between site visit and quotation
