### The quality manual of the work-integration cooperatives (type B).

## 1 The organization

manual-introduction-identity =
    We belong to the consortium { $consortium-name }, with which we share the quality policy and the rules of the management system. We are also a business: customers choose us for what we do, not for what we are. The quality of the product and the quality of work integration support each other, because only work done well gives dignity to those who do it and continuity to the enterprise.
manual-introduction-workforce =
    The cooperative has { $workforce-members ->
        [one] one member
       *[other] { $workforce-members } members
    }. Over the past year each worker has attended, on average, { $workforce-training-hours ->
        [one] one hour
       *[other] { $workforce-training-hours } hours
    } of training, including the hours spent with the tutor on the job.

## 4 to 7: context, leadership, support

manual-context-analysis =
    The cooperative lives on the market and at the same time performs a public task. Outside, what counts are the prices of raw materials and energy, contracts awarded to the lowest bidder, the social clauses in public procurement, the seasonal nature of the work and the response times of the services that refer people to us. Inside, what counts are the number of tutors and their training, the age of the equipment, dependence on a few customers and the balance between productivity and support. Top management assesses these issues one by one and derives from them the risks and opportunities of chapter 6.
manual-leadership-focus =
    <strong>Customers and workers at the centre.</strong> Every year the Director meets the ten largest customers and asks what they would change; the answers go into the management review. Workers are listened to with the same care: each team meets every fortnight, and those on a placement talk to their tutor at least once a week. No job is accepted if the time demanded would mean leaving behind those who learn more slowly.
manual-role-line = Production Manager
manual-role-line-duties = Schedules jobs, assigns teams and machines, authorizes deliveries; may stop work that is nonconforming or unsafe.
manual-role-group = Work Integration Manager
manual-role-group-duties = Prepares the placement plan together with the person, maintains relations with the referring services, coordinates the tutors and proposes changes of task.
manual-role-contact = Team leader and tutor
manual-role-contact-duties = Guide the work of every day: the former answers for the result and the checks, the latter works alongside those who are learning and notes their progress.
manual-support-infrastructure =
    <strong>Sites, machines and vehicles.</strong> Every machine and every vehicle has a sheet with its manual, safety devices, maintenance and the people qualified to use it; without qualification it is not switched on. The Production Manager schedules maintenance for the quieter periods, records it and keeps a stock of the spare parts whose lack would stop a job. The checks to be made before use are shown in pictures displayed on the machine, which can be understood even by those who find reading hard.
manual-support-environment =
    <strong>Working environment.</strong> Workplaces are adapted to people: pace, aids, light, noise, breaks. The tutor and the Health and Safety Manager check them together when a person starts and at every change of task. Shifts are published one month in advance; personal difficulties are dealt with in a private conversation, never in front of the team.
manual-support-awareness =
    All workers must be able to say what the item or the service they produce is for, who will receive it and how to recognize a job well done. The team leader checks this at the start of every job with a reference sample or photograph; the auditor asks about it, in plain words, at every audit. Whoever notices a defect stops the work without having to ask for permission.
manual-record-core = Job files, inspections and deliveries
    .keeper = Production Manager
    .retention = Ten years from delivery
manual-record-daily = Plans and reviews of work placements
    .keeper = Work Integration Manager
    .retention = Duration of employment plus ten years

## 8 Products and services, from order to delivery

manual-work-planning-title = Planning the jobs
manual-work-planning =
    The Production Manager keeps a <strong>weekly schedule</strong> of jobs, teams, machines and materials, presents it to the team leaders on Friday and corrects it when necessary, leaving a trace of the previous version. The schedule takes account of the pace of those on a placement: teams are made up so that nobody works alone and every week leaves room for learning. Every job goes through the same stages.
manual-work-step-request = Request
    .done = Quantity, quality, times and place are established; a site visit is made if necessary
    .answers = Person in charge of the service
    .record = Request form
manual-work-step-offer = Offer and order
    .done = Capacity, costs and safety are checked; the contract is signed or the order confirmed
    .answers = Director
    .record = Offer review, order
manual-work-step-preparation = Preparation
    .done = Team and tutor are appointed, materials are procured, the sample is prepared
    .answers = Production Manager
    .record = Job sheet
manual-work-step-execution = Production or service
    .done = Work follows the illustrated instruction; the first item is checked, then others at intervals
    .answers = Team leader
    .record = Job sheet
manual-work-step-check = Final inspection
    .done = The result is compared with the order and the sample; it is released or held
    .answers = Production Manager
    .record = Inspection report
manual-work-step-delivery = Delivery and after-sales service
    .done = Delivery is made, the customer’s signature is obtained, reports of problems are answered within two working days
    .answers = Person in charge of the service
    .record = Delivery document
manual-work-requirements-title = Requests, offers and orders
manual-work-requirements-records = Request forms, offer review
manual-work-requirements =
    Every request receives a first response within five working days, even if it is a no; the written answer follows within the time stated in the Service Charter. Before an offer is made, the Director, the Production Manager and the administration office check six points: what is asked for and what is implied, the applicable standards and legislation, the capacity of people and machines, the safety of the place, the costs, compatibility with the placements under way. The outcome is kept on the <strong>offer review form</strong>; for repeat orders below the threshold set by top management, confirmation by the Production Manager is enough.
manual-work-requirements-changes =
    Orders placed orally are confirmed in writing the same day. If the customer changes quantities, times or characteristics, the person in charge of the service repeats the review, updates the job sheet and informs the team before the work continues. What has not been agreed is not delivered: we ask first.
manual-work-design-title = Designing products and placements
manual-work-design-records = Development file, placement plans
manual-work-design =
    A new product or service is developed in stages: idea and intended users, legal and safety requirements, prototype or trial, costs, illustrated instruction, first batch. At the end of each stage the project group discusses it with a customer willing to try it out, and top management decides whether to go on. From the very beginning the design states what tasks the product offers to people on a placement and what aids they will need.
manual-work-design-placement =
    The <strong>placement plan</strong> too is a piece of design. The Work Integration Manager, the person and the referring service write down initial abilities, task, working hours, support and goals; after an observation period of eight weeks they confirm or change it. The person and the tutor review it every month, and together with the referring service at least every six months. The goal may be a permanent contract in the cooperative or a move to another enterprise: in that case we remain available for six months.
manual-work-suppliers-title = Purchasing and suppliers
manual-work-suppliers-records = List of approved suppliers, goods-in log
manual-work-suppliers =
    Purchases that affect quality and safety are made only from approved suppliers. The Administration Manager checks their compliance with requirements, asks for a sample or a trial and evaluates them every year for punctuality, conformity and service; a supplier who scores below seven out of ten presents a remedy within thirty days or leaves the list. The order always states quantity, specifications, documents required and place of delivery.
manual-work-suppliers-incoming =
    The warehouse checks every delivery received: document, quantity, integrity, expiry date and, where required, temperature or certificate. Material not yet checked stays in the yellow area, rejected material in the red area, which is locked. Outsourced work is inspected on its return by the same criteria as our own.
manual-work-provision-title = From production to delivery
manual-work-provision-records = Job sheet, placement diary
manual-work-execution =
    <strong>Production.</strong> Work is done with the job sheet and the illustrated instruction for the task, both present at the workplace in the revision in force. The team leader approves the first item, or the first room, by comparing it with the sample, then checks at set intervals and signs. Work that cannot be verified at the end is carried out with recorded parameters and by qualified staff.
manual-work-placement =
    <strong>Support.</strong> The tutor visits the team every day and notes in the placement diary what the person can do alone, can do with help or cannot do yet. When something does not work, we first adapt the task, then the time, and only last do we change the job. Disciplinary measures against people on a placement are decided by the Director after hearing the tutor.
manual-work-traceability =
    <strong>Traceability.</strong> The job number accompanies materials, semi-finished products, job sheet and delivery document. For food and farm products the incoming and outgoing batches are recorded as well: twice a year a recall test verifies that a package can be traced back to its supplier, and the other way round, in less than four hours.
manual-work-property =
    <strong>Customers’ property.</strong> Keys, machines, materials, drawings and data received from the customer are listed on arrival, kept separately and returned against a signature. Any damage is reported to the customer the same day, before it is repaired.
manual-work-preservation =
    <strong>Preservation and delivery.</strong> Products are stored in order of expiry date, with temperatures recorded where necessary. Packing and loading follow an instruction with photographs. For services on the customer’s premises, delivery coincides with the final inspection, carried out together with the customer’s representative.
manual-work-after =
    <strong>After delivery.</strong> Reports of anything amiss are recorded; within two working days they are answered and the remedy is arranged, and within ten the product is replaced or the work put right, as the Service Charter promises. After the first job the person in charge of the service telephones the customer: the answers feed the indicators of chapter 9.
manual-work-release-title = Inspection and release
manual-work-release-records = Inspection plan, inspection reports
manual-work-release =
    Nothing is delivered without the signature of the Production Manager or the appointed deputy. Final inspection follows the inspection plan: characteristics, number of items, instrument, acceptance limit. For continuous services such as cleaning or the maintenance of green spaces, at least one place in five, drawn by lot, is inspected every month against a checklist. The following table shows the standards promised to customers and their current values.
manual-work-nonconforming-title = Nonconforming products and services
manual-work-nonconforming-records = Red tags, nonconformity register
manual-work-nonconforming =
    A defective product is set apart, marked with a red tag and noted on the job sheet; in services the place is marked and, if necessary, the work is interrupted. The Production Manager decides whether to rework, to downgrade, to scrap or to ask the customer for acceptance in writing. Reworked items are inspected again. If the defect has already reached customers, we are the first to tell them, and we recall the batch if it may do harm. The cost of defects is calculated every quarter; it is never charged to the workers.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Satisfaction.</strong> Customers give their opinion after the first job, by telephone, and then every year, in the questionnaire annexed to the Service Charter; repeat orders, contracts renewed and contracts lost are counted as well, and the reasons for losses are asked. In November workers answer an anonymous questionnaire with pictures and help in reading; the referring services evaluate every year the placements they have followed. The results are presented at the general meeting together with the decisions taken.
manual-improvement-events =
    Some events always require an analysis of causes, even when harm has been avoided: accidents at work and near misses, the recall of a batch, the loss of a customer for reasons of quality, the interruption of a placement without agreement, personal data breaches. The group that carries out the analysis always includes a worker from the team concerned.
