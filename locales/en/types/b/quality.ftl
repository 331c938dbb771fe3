### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager = Production Manager
role-placement-tutor = Work Integration Manager
unit-production = Production and services
unit-placement = Work integration

## Processes

process-orders = Offers and orders
    .inputs = Customers’ requests, tenders, production capacity available
    .outputs = Verified offer, contract or confirmed order, work plan
process-production = Production and services
    .inputs = Work plan, raw materials, equipment, teams
    .outputs = Products made and work carried out, inspected and recorded
process-delivery = Delivery and customer service
    .inputs = Approved products and work, delivery arrangements
    .outputs = Accepted delivery, invoice, explanations and repairs
process-placement = Work integration
    .inputs = Referrals from the services, interviews, jobs and tasks available
    .outputs = Placement plan, certified skills, move to ordinary work

## Objectives

objective-disadvantaged-share = Work for those who are shut out of it
    .indicator = Disadvantaged workers as a share of all workers
objective-placements = New traineeships and placements
    .indicator = Traineeships and work placements started in the year
objective-ordinary-work = Move to ordinary work
    .indicator = People hired by other enterprises after their time in the cooperative
objective-punctuality = Punctuality
    .indicator = Share of deliveries and jobs completed at the agreed time

## Risks and opportunities

risk-single-client = Turnover concentrated on a few customers
    .action = Limit of 30% per customer, annual sales plan, joint offers with the consortium
risk-work-accidents = Accidents in the use of machines and equipment
    .action = Practical training before every task, tutor in the team, analysis of near misses
risk-interrupted-placements = Placements broken off early
    .action = Placement plan with monthly reviews, graded tasks, constant contact with the referring service
risk-reserved-contracts = Reserved public contracts and social clauses
    .action = Calendar of tenders, qualifications always up to date, yearly meetings with contracting authorities

## Interested parties

party-clients = Public and private customers
    .needs = Constant quality, punctuality, a fair price, a contact who answers
    .response = Written agreements, checks before delivery, contact person per customer, annual evaluation
party-disadvantaged-workers = Disadvantaged workers and referring services
    .needs = Real work, a suitable pace, a tutor, prospects afterwards
    .response = Placement plan, graded tasks, attested skills, contacts with other enterprises

## Norms

norm-disability-employment = Right to work of people with disabilities
norm-reserved-contracts = Italian Public Contracts Code: reserved contracts

## Terms

term-client = Customer
    .definition = Whoever buys our products or services: a public body, a company or a private person.
term-disadvantaged-person = Disadvantaged person
    .definition = A person who belongs to the categories listed in Italian Law 381/1991, Article 4, or is supported by the services with which we have an agreement.
term-placement = Work integration
    .definition = A path with objectives, tasks and reviews that leads a disadvantaged person to stable work, in the cooperative or elsewhere. A placement is one person’s path.
