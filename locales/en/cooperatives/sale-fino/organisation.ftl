### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    The mission of { $organisation-name } is <strong>to create real work for those who are kept out of it</strong>, by cooking, waiting at table and doing the laundry for the community.

    We believe that a good dish and a well-ironed tablecloth are worth what they are, not who made them. It is the quality of the product that gives work its dignity: this is why we demand it of everyone, teaching patiently and giving all workers a task at which they can succeed.

    Those who come to us may stay or move on. We are glad when someone who has learnt the trade finds a job in another enterprise.

organisation-about =
    { $organisation-name } is a type B social cooperative (work integration) set up in { $organisation-address-city } in { $organisation-founded }. It runs a restaurant, a kitchen for canteens, a catering service and an industrial laundry. It employs { $workforce-employees ->
        [one] one person
       *[other] { $workforce-employees } people
    }, { $workforce-disadvantaged ->
        [one] one of whom belongs
       *[other] { $workforce-disadvantaged } of whom belong
    } to the disadvantaged groups defined by Italian law.

organisation-history =
    When the consortium { $consortium-name } was restoring the farmstead, someone had to feed the builders. Three people who had just left a residential community and a retired cook lit the stoves: it was the first lunch of { $organisation-name }.

    From the building site came the restaurant, from the restaurant the school canteens. The laundry arrived when the residences of the other cooperatives asked those who delivered their meals to take away their linen: the same van, one more job.

organisation-values =
    <ul>
    <li><strong>Craft</strong>: we learn by doing, beside those who know how.</li>
    <li><strong>Taste</strong>: seasonal products, simple recipes, well-laid tables.</li>
    <li><strong>Patience</strong>: to each their own pace, to all the same goal.</li>
    <li><strong>Equality</strong>: the same contracts, the same rules, the same uniform.</li>
    </ul>

organisation-territory =
    Our customers are within a radius of thirty kilometres: schools, residences, hotels on the lake, companies. Tourism concentrates the work between April and October, the canteens bring it back in winter: together they make year-round contracts possible.

organisation-scope =
    Preparation and serving of meals in restaurant, canteens and catering. Laundering and rental of linen for residential facilities and hotels. Work integration of disadvantaged people.

organisation-exclusions =
    No requirement is excluded. Requirement 7.1.5.2 (measurement traceability) applies to temperature probes, scales and the dosing units of the laundry; 8.3 (design and development) to menus, catering services and placement plans.

organisation-logo = Logo of Sale Fino: a bowl with three crystals of salt

## Roles and units of the cooperative's own

role-sales-manager = Sales Manager
role-chef = Head Chef
role-head-laundry = Laundry Manager
unit-kitchen = Kitchen, dining room and canteens
unit-laundry = Laundry
unit-sales = Customers and catering

## Offices

office-restaurant = Farmstead restaurant
office-laundry = Laundry
office-hours-restaurant = Tuesday to Saturday, 12:00–14:30 and 19:00–22:30; Sunday, 12:00–15:00
office-hours-laundry = Monday to Saturday, 6:30–18:30
office-purpose-kitchen = Management, administration, canteen kitchen
office-purpose-restaurant = Restaurant, function room
office-purpose-laundry = Collection, washing and delivery of linen

## Quality data of the cooperative's own

risk-food-safety = Contamination of food or error concerning an allergen
    .action = HACCP plan, separate line for special diets, double check of labels, quarterly analyses
norm-food-hygiene = Hygiene of foodstuffs
norm-allergens = Food information to consumers
norm-laundry = Biocontamination control of laundry-processed textiles
term-self-control-plan = HACCP plan
    .definition = Document of the food business’s own checks that, using the HACCP method, identifies the points at which food may become hazardous and the controls to be made.
