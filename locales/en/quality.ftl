### The words of the quality data: what all organizations share. Most of it is printed in the narrow columns of tables.

## Reasons of the revisions

revision-transition = New edition in accordance with ISO 9001:2015
revision-risks = Context, interested parties and register of risks and opportunities updated
revision-objectives = Objectives and indicators revised; organization chart and processes updated
revision-policy-first = First issue, annexed to the manual
revision-charter-first = First issue
revision-charter-complaints = Complaints procedure revised; standards updated
revision-charter-yearly = Yearly update of services, standards and contact details

## Holders of copies

holder-management = Top management
holder-sites = Operating sites
holder-staff = Staff, in the document archive
holder-consortium = Consortium, archive of member cooperatives
holder-certification-body = Certification body
holder-noticeboards = Noticeboards of the sites
holder-public = Public, on the website
holder-reception = Reception desks and entrances of the sites
holder-authorities = Commissioning bodies

## Roles: the bare post, without article

role-president = President
role-vice-president = Vice-President
role-director = Director
role-quality-manager = Quality Manager
role-administration = Administration Manager
role-staff-manager = Staff and Training Manager
role-safety = Health and Safety Manager

## Units of the organization chart: they stand in small boxes

unit-assembly = General meeting of members
unit-board = Board of Directors
unit-management = Top management
unit-quality = Quality
unit-staff = Staff and training
unit-administration = Administration and purchasing
unit-safety = Health and safety

## Offices

office-registered = Registered office
office-hours-weekdays = Monday to Friday, 9:00–12:30 and 14:00–17:00

## How often an indicator is measured

frequency-quarterly = Every quarter
frequency-half-yearly = Every six months
frequency-yearly = Every year

## Objectives: what is to be reached, and (indicator) what is counted

objective-satisfaction = Satisfaction of users, customers and commissioning bodies
    .indicator = Positive opinions as a share of all questionnaires returned
objective-complaint-reply = Prompt reply to complaints
    .indicator = Days, on average, between complaint and written reply
objective-training = Training and supervision
    .indicator = Hours of training and supervision per worker
objective-turnover = Stability of teams
    .indicator = Workers who have left the organization as a share of total staff
objective-co-design = Co-design with public bodies
    .indicator = Co-designed or co-produced projects active in the year
objective-partnerships = Openness to the community
    .indicator = Associations, schools, universities and enterprises with a current agreement
objective-renewable-energy = Energy from renewable sources
    .indicator = Renewable share of the electricity consumed
objective-corrective-actions = Effectiveness of corrective actions
    .indicator = Share of corrective actions closed on time and verified as effective

## Processes: what each one receives (inputs) and what it hands on (outputs)

process-governance = Governance and review
    .inputs = Context analysis, reports of process owners, annual accounts, results of indicators
    .outputs = Policy, objectives and resources; decisions of the management review
process-quality = Quality system and improvement
    .inputs = Nonconformities, audit results, proposals from staff
    .outputs = Updated documents, verified corrective actions, report for the management review
process-listening = Listening, satisfaction and complaints
    .inputs = Questionnaires, complaints, interviews, reports from staff and commissioning bodies
    .outputs = Written replies, analysis of satisfaction, requests for improvement
process-design = Design and relations with public bodies
    .inputs = Needs identified, local social plans, public notices, requests from commissioning bodies
    .outputs = Projects, bids, agreements and contracts, reviewed and signed
process-staff = Staff and training
    .inputs = Need for staff and skills, objectives for the year
    .outputs = People recruited, inducted, trained and supported by supervision
process-resources = Purchasing, sites and equipment
    .inputs = Purchase requests, maintenance due dates, safety requirements
    .outputs = Verified supplies, welcoming and safe sites, vehicles and equipment in good condition

## Risks and opportunities: what may happen, and (action) what is done about it

risk-tariffs = Rates and fees frozen while labour costs rise
    .action = Quarterly management accounts; documented request for a price review; income from several commissioning bodies
risk-recruitment = Difficulty in finding and keeping qualified staff
    .action = Traineeships with schools and universities; three months alongside a colleague; rotas announced one month in advance
risk-burnout = Burnout of those who work close to suffering
    .action = Monthly supervision; individual interviews twice a year; rotation of the heaviest tasks
risk-personal-data = Loss or disclosure of personal data
    .action = Access by role, encrypted backups every night, half-yearly restoration test, yearly training
risk-heat = Heatwaves and power or water cuts at the sites
    .action = Heat plan, sun screens and heat pumps, supplies and emergency contacts checked every May
risk-co-programming = Room for co-programming (joint needs planning) in the new local social plans
    .action = Presence at planning round tables, data on needs gathered by the services, proposals prepared with the other cooperatives
risk-universities = Research and impact evaluation together with universities
    .action = An agreement on the evaluation of results; two theses or research projects hosted every year

## Interested parties: who they are, what they expect (needs), how we answer (response)

party-workers = Workers
    .needs = Stable and safe work, clear tasks, training, being listened to
    .response = Collective agreement applied in full, training plan, supervision, annual staff survey
party-members = Members
    .needs = A say in decisions, understandable information, financial soundness
    .response = General meetings prepared in small groups, social report, quarterly accounts open to inspection
party-authorities = Public commissioning bodies
    .needs = Services that conform to agreements, documented results, cooperation in design
    .response = Regular reports with indicators, one contact person per contract, co-design round tables
party-network = Consortium and other cooperatives
    .needs = Reliability, exchange of skills, comparable results
    .response = Shared indicators, cross-audits, thematic working groups
party-suppliers = Suppliers
    .needs = Clear orders, punctual payment, lasting relationships
    .response = Approval by known criteria, written orders, payment when due, evaluation shared every year
party-community = Citizens, volunteers and associations
    .needs = Open places, accurate information, opportunities to take part
    .response = Spaces and initiatives open to all, agreements with associations, support for volunteers

## Norms: what each one is about

norm-quality-standard = Requirements for quality management systems
norm-cooperatives = Italian law on social cooperatives
norm-social-services = Italian framework law on social services; service charter for social services
norm-public-services = Principles for the provision of public services
norm-third-sector = Italian Third Sector Code: co-programming and co-design
norm-social-enterprise = Italian rules on social enterprise
norm-workplace-safety = Health and safety at work
norm-data-protection = Protection of personal data (GDPR)
norm-liability = Administrative liability of organizations for offences

## Terms

term-commissioner = Commissioning body
    .definition = The body that entrusts the service to us and bears its cost, in whole or in part. It is not necessarily the one who receives it.
term-interested-party = Interested party
    .definition = A person or organization that can affect our work or be affected by it.
term-co-design = Co-design
    .definition = Definition of an intervention by the public body and third-sector organizations together, each with resources of its own.
term-co-production = Co-production
    .definition = A way of providing a service in which those who receive it and their community also contribute time, skills and decisions.
term-indicator = Indicator
    .definition = A measure taken at set intervals, with a target and a person responsible.
term-nonconformity = Nonconformity
    .definition = Departure from a requirement of the standard, of an agreement or of a rule of our own.
term-corrective-action = Corrective action
    .definition = What we do about the causes of a nonconformity so that it does not happen again; it is closed only after its effectiveness has been verified.
term-management-review = Management review
    .definition = A meeting, held at least once a year, at which top management evaluates the system on the basis of collected data and decides on objectives, resources and changes.

## Services: what a standard of service is about (factor)

factor-timeliness = Timeliness
factor-personalisation = Personalization
factor-participation = Participation
factor-openness = Openness to the community
factor-continuity = Continuity
factor-listening = Listening
factor-clarity = Clarity
factor-reliability = Reliability
factor-effectiveness = Effectiveness
