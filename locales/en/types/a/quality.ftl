### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator = Head of Services
unit-services = Service area

## Processes

process-access = Access and intake
    .inputs = Request from the person, the family or the referring service
    .outputs = Shared assessment, signed admission agreement or reasoned refusal
process-individual-plan = Individual plan
    .inputs = Assessment on entry, wishes and history of the person, guidance from the public services
    .outputs = Signed plan with objectives, activities, times and review dates
process-care = Daily life and care
    .inputs = Individual plan, rotas, protocols, equipped sites
    .outputs = Activities carried out and recorded, reviews of the plan, events reported
process-discharge = Discharge and continuity
    .inputs = Final review of the plan, resources of the person and of the community
    .outputs = Final report, supported transition, check after six months

## Objectives

objective-access-time = Time to access
    .indicator = Days, on average, between request and first interview
objective-individual-plans = Individual plans kept up to date
    .indicator = Share of plans reviewed with the person at least every six months
objective-positive-endings = Paths that reach their goal
    .indicator = Paths concluded because objectives were achieved, as a share of all concluded

## Risks and opportunities

risk-adverse-events = Adverse event harming a person in our care or a member of staff
    .action = Report within the shift, team analysis within five days, half-yearly emergency drills
risk-late-plans = Individual plans reviewed late
    .action = Shared schedule of due dates, monthly check by the Head of Services, sample checks in audits
risk-health-budgets = Spread of personal health budgets and independent living projects
    .action = A team trained for individual plans; yearly proposal to public bodies; evaluation of results

## Interested parties

party-users = People who use the services
    .needs = Being listened to, understanding and deciding, relying on predictable rules, feeling better
    .response = Plan written together, meetings, annual questionnaire, complaints answered in writing
party-families = Families and court-appointed support guardians
    .needs = Information, a stable contact, respite, respect for their choices
    .response = One contact person per family, scheduled meetings, support group, service charter

## Norms

norm-care-levels = Essential levels of care guaranteed by the Italian health service
norm-health-charters = Italian reference model for the service charters of health services

## Terms

term-user = Service user
    .definition = The person who receives the service. In residential and day services we also say guest.
term-individual-plan = Individual plan
    .definition = Written agreement with the person on objectives, activities, times and reviews; in health, social and educational services it takes the names laid down by law.
term-health-budget = Personal health budget
    .definition = Health, social and personal resources combined in a single plan for a person’s home, work and relationships.
