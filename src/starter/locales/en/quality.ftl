### The words of the quality data; most stand in narrow columns, so keep them short.

## Revisions and copies

revision-first = First issue
holder-staff = Staff, in the document archive
holder-sites = Sites
holder-public = Public, at the sites
holder-authorities = Commissioning bodies

## Objectives

frequency-yearly = Every year
frequency-half-yearly = Every six months

objective-satisfaction = Satisfaction with the services
    .indicator = Positive opinions as a share of all answers to the questionnaires
objective-partnerships = Partnerships in the community
    .indicator = Current agreements with public bodies, schools, associations and businesses
objective-training = Staff training
    .indicator = Hours of training per person
objective-complaints = Time to reply to complaints
    .indicator = Days, on average, between complaint and written reply

## Processes: what each one receives and what it hands on

process-leadership = Direction and review
    .inputs = Context, expectations of interested parties, results of indicators
    .outputs = Policy, objectives, resources
process-improvement = Listening and improvement
    .inputs = Questionnaires, complaints, nonconformities, audit results
    .outputs = Annual report, corrective actions, updated documents
process-requests = Requests and agreements
    .inputs = Requests from people, customers and public bodies
    .outputs = Written agreement, or refusal with reasons
process-delivery = Delivery of services
    .inputs = Agreement, trained people, suitable means
    .outputs = Service delivered, checked and recorded
process-staff = Staff
    .inputs = Need for people and skills
    .outputs = People recruited, trained and listened to
process-resources = Purchasing, sites and equipment
    .inputs = Purchase and maintenance requests
    .outputs = Checked supplies, safe sites and equipment

## Risks and opportunities

risk-staffing = Posts that remain vacant
    .action = Contacts with schools, support for new staff, annual interviews
risk-contracts = Loss of an important contract
    .action = Schedule of contract renewals, several commissioning bodies, quarterly review of accounts
risk-personal-data = Loss or disclosure of personal data
    .action = Restricted access, daily backups, annual training
risk-co-design = Services designed together with public bodies
    .action = Presence at local planning meetings, one proposal every year

## Interested parties

party-workers = Those who work with us
    .needs = Proper contracts, safety, professional growth
    .response = Collective agreement, prevention of risks, training plan
party-authorities = Commissioning bodies
    .needs = Agreements kept, results demonstrated
    .response = Reports with indicators, one contact person per contract
party-community = Local community
    .needs = Information, open places, opportunities to meet
    .response = Initiatives open to all, published social report

## Norms

norm-quality-standard = Quality management systems: requirements
norm-cooperatives = Italian law on social cooperatives
norm-social-services = Italian law on social services: service charter
norm-workplace-safety = Italian law on health and safety at work
norm-data-protection = Protection of personal data (GDPR)

## Terms

term-nonconformity = Nonconformity
    .definition = Whatever departs from a law, an agreement or a rule of our own.
term-corrective-action = Corrective action
    .definition = What we do about the causes of a nonconformity so that it does not happen again.

## Standards of service: what they are about

factor-timeliness = Timeliness
factor-reliability = Reliability
