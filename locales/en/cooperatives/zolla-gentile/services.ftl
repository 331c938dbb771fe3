### Zolla Gentile: its products and services.

area-green = Green spaces
area-farm = Produce

service-green = Maintenance of green spaces
    .summary =
        Parks, avenues, schools and courtyards kept in order all year round. The teams are made up of { $workers ->
            [one] one person
           *[other] { $workers } people
        }, { $disadvantaged-workers ->
            [0] none of them on a work integration placement
            [one] one of them on a work integration placement
           *[other] { $disadvantaged-workers } of them on work integration placements
        }.
    .access =
        Public bodies entrust us with work by tender or direct agreement, private customers and apartment blocks with an annual contract. The site visit is free of charge and takes place within seven days.
    .activities =
        <ul>
        <li>mowing, pruning, hedges, leaf collection;</li>
        <li>inspection of trees and play equipment;</li>
        <li>water-saving irrigation systems;</li>
        <li>emergency work after storms.</li>
        </ul>
    .hours = Monday to Friday, 7:00–16:00; in summer, 6:00–14:00. On call for emergencies

service-gardens = Gardens and vegetable plots
    .summary =
        We design and create gardens that need little water, school vegetable plots and sensory gardens for residences and hospitals.
    .access =
        We begin with a visit and a hand-drawn sketch, which is paid for only if the work goes ahead. The offer states plants, times, guarantees and maintenance in the first year.
    .activities =
        <ul>
        <li>design, with a choice of plants suited to the place;</li>
        <li>soil preparation, planting, irrigation;</li>
        <li>vegetable plots and gardens with schools and residences, together with those who will use them;</li>
        <li>guarantee for two growing seasons that plants will take root.</li>
        </ul>
    .hours = Work from September to May; visits all year round, by appointment

service-vegetables = Organic vegetables
    .summary =
        Four hectares of vegetable fields and two greenhouses: thirty kinds of vegetables, sold in weekly boxes and to canteens and restaurants. The fields employ { $workers ->
            [one] one person
           *[other] { $workers } people
        }.
    .access =
        Families subscribe to the box, even for a single month; canteens and restaurants order by Tuesday for delivery on Thursday.
    .activities =
        <ul>
        <li>certified organic growing;</li>
        <li>boxes in three sizes, with recipes and news from the fields;</li>
        <li>supplies agreed at the beginning of the season;</li>
        <li>school visits and open picking days.</li>
        </ul>
    .hours = Deliveries on Thursday and Friday; fields open on Saturday morning

service-shop = Farmstead shop
    .summary =
        Vegetables of the day, preserves, bread and the products of the other cooperatives, in a shop where people like to linger.
    .access =
        The shop is open to all and step-free; those who cannot come order by telephone and receive their shopping at home on Friday.
    .activities =
        <ul>
        <li>retail sales and loose products;</li>
        <li>collection point for vegetable boxes;</li>
        <li>tastings and meetings with the growers;</li>
        <li>Christmas hampers for companies and public bodies.</li>
        </ul>

## Prices

fee-survey = Site visit and quotation free of charge; prices according to the written offer
fee-boxes = Weekly subscription; price list published every season
fee-shop = Prices on display

## What is measured in the services

factor-sustainability = Sustainability
factor-freshness = Freshness
standard-survey = Days between request and site visit
standard-green-on-time = Share of jobs carried out in the week scheduled
standard-taken-root = Share of plants that have taken root after two growing seasons
standard-harvest-to-delivery = Hours between harvest and delivery
standard-complete-boxes = Share of boxes delivered complete and on the set day
standard-own-products = Share of our own or other cooperatives’ products in sales
standard-customer-reviews = Average score given by customers, from 1 to 10
