### Quality data of the consortium itself.

## Holders of copies, roles and units

holder-members = Member cooperatives
role-members-services = Member Services Manager
role-development = Projects and Development Manager
unit-conference = Conference of cooperatives
unit-members-services = Member services
unit-contracts = Tenders and contracts
unit-internal-audits = Internal audits
unit-development = Projects and development

## Offices

office-meeting-place = L’Aia, meeting place
office-purpose-consortium = Offices, member services, document archive
office-purpose-meeting-place = Meetings, training, workshops and open initiatives
office-hours-events = According to the calendar of events

## Processes

process-general-contracting = Tenders and general contracting
    .inputs = Notices and tenders, capacity of member cooperatives, requirements of commissioning bodies
    .outputs = Contracts taken on, work assigned to member cooperatives, performance monitored
process-members-services = Member services
    .inputs = Needs of member cooperatives, service agreements, statutory deadlines
    .outputs = Consultancy, administration, training and audits provided on time
process-start-up = Starting new social enterprises
    .inputs = Ideas of member cooperatives, local needs and resources, funding
    .outputs = Feasibility studies, business plans, support in the first two years
process-network = Networks and community activities
    .inputs = Proposals from associations, schools, universities, companies and citizens
    .outputs = Agreements, open initiatives, volunteers welcomed and supported

## Objectives

objective-general-contracting = Work brought to the member cooperatives
    .indicator = Value of contracts taken on and assigned to member cooperatives
objective-members-satisfaction = Satisfaction of member cooperatives
    .indicator = Average score for the consortium’s services, from 1 to 10
objective-new-enterprises = New enterprises and new lines of business
    .indicator = Social enterprises or lines of business started in the year

## Risks and opportunities

risk-joint-liability = Default of a member cooperative on a contract taken on by the consortium
    .action = Assessment beforehand, checks during performance, substitution plan for every contract
risk-uneven-systems = Differing maturity of the member cooperatives’ quality systems
    .action = Cross-audits, support for those lagging behind, shared models of procedures and forms
risk-new-markets = Demand for products and services with social impact
    .action = Yearly study of two new lines of business; start-up fund fed by the contracts

## Interested parties

party-member-cooperatives = Member cooperatives
    .needs = Work, reliable services at known cost, representation, the same rules for all
    .response = Service agreements, monthly conference, transparent distribution of work
party-funders = Foundations and funders
    .needs = Feasible projects, proper use of funds, measured results
    .response = Statements of account on time, impact indicators, open visits to projects

## Norms and terms

norm-consortia = Consortia of social cooperatives
term-general-contractor = General contractor
    .definition = The consortium when it takes on a contract as a whole, assigns it to the member cooperatives and answers for it to the commissioning body.

## Services: what is measured

standard-call-screening = Days between publication of a tender and notice to the member cooperatives
standard-cost-statements = Share of assignments with cost details communicated before signing
standard-audits-done = Audits carried out as a share of those scheduled
standard-audit-reports = Days between the audit and the written report
standard-payslips = Share of payslips processed without errors
standard-projects-funded = Projects funded as a share of those submitted
standard-initiatives = Initiatives open to the public in the year
