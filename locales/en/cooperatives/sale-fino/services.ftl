### Sale Fino: its products and services.

area-food = Kitchen
area-laundry = Laundry

service-restaurant = Farmstead restaurant
    .summary =
        Sixty seats in the old cowshed of the farmstead, with a short menu that changes every season. Dining room and kitchen employ { $workers ->
            [one] one person
           *[other] { $workers } people
        }.
    .access =
        Tables are booked by telephone or on the website; for groups of more than twenty the menu is agreed three days in advance. The premises are step-free.
    .activities =
        <ul>
        <li>lunch and dinner à la carte, fixed-price working lunch;</li>
        <li>menus for coeliacs and for the main food intolerances;</li>
        <li>evenings with local producers;</li>
        <li>traineeships in dining room and kitchen.</li>
        </ul>

service-canteens = Canteens and meals at home
    .summary =
        Fresh meals every day for schools, residences and older people, prepared in a central kitchen and delivered hot.
    .access =
        Under an annual contract that states menus, times and number of meals. Meals are ordered and cancelled by nine in the morning.
    .activities =
        <ul>
        <li>four-week menus approved by the dietitian;</li>
        <li>special diets: medical, ethical and religious;</li>
        <li>delivery in monitored containers with low-emission vehicles;</li>
        <li>canteen committee with parents and guests, twice a year.</li>
        </ul>
    .hours = Monday to Sunday; deliveries between 11:15 and 12:30

service-catering = Catering
    .summary =
        Coffee breaks, lunches and receptions for public bodies, companies and private parties, on our premises or wherever needed.
    .access =
        A call or a message with date, place and number of guests is enough: within three days we send a written offer, valid for one month.
    .activities =
        <ul>
        <li>site visit and menu proposal;</li>
        <li>setting up, table service and clearing away;</li>
        <li>washable tableware and recovery of leftover food;</li>
        <li>gift boxes with the cooperatives’ products.</li>
        </ul>
    .hours = On request, every day of the year

service-laundry = Laundry and linen rental
    .summary =
        Flat linen, uniforms and guests’ clothing for residences, hotels and restaurants. The department employs { $workers ->
            [one] one person
           *[other] { $workers } people
        }, { $disadvantaged-workers ->
            [0] none of them on a work integration placement
            [one] one of them on a work integration placement
           *[other] { $disadvantaged-workers } of them on work integration placements
        }.
    .access =
        After a visit to the customer we prepare an offer with prices per item or per kilo, collection days and return times. A trial month is possible.
    .activities =
        <ul>
        <li>collection and return, with separate routes for soiled and clean items;</li>
        <li>washing with temperatures and dosages recorded;</li>
        <li>personal clothing identified by coded labels;</li>
        <li>rental and replacement of linen.</li>
        </ul>

## Prices

fee-restaurant = Prices on the menu; fixed-price working lunch
fee-offer = According to the written offer
fee-laundry = Per item or per kilo, according to the contract

## What is measured in the services

factor-safety = Safety
factor-sustainability = Sustainability
standard-local-products = Share of purchases from producers within 50 kilometres
standard-guest-reviews = Average score given by restaurant customers, from 1 to 10
standard-temperature = Share of deliveries at the prescribed temperature
standard-special-diets = Share of special diets delivered without errors
standard-food-waste = Food not served as a share of food prepared
standard-offers = Days between request and written offer
standard-laundry-return = Hours between collection and return
standard-laundry-losses = Items lost or damaged as a share of the total
