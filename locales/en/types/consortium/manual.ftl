### The quality manual of the consortium itself.

## 1 The organization

manual-introduction-identity =
    We pool what no cooperative could have on its own: project design, the capacity to deal with public bodies and companies, administration, training, quality control. Our results are seen in the work of the member cooperatives. A consortium works when a care cooperative and a work-integration cooperative build a path together for the same person, and when a public body finds a single partner who answers for all.
manual-introduction-workforce =
    The structure is deliberately small: { $workforce-employees ->
        [one] one employee
       *[other] { $workforce-employees } employees
    }, joined by working groups made up of staff of the cooperatives. Over the past year each employee has attended, on average, { $workforce-training-hours ->
        [one] one hour
       *[other] { $workforce-training-hours } hours
    } of training.
manual-introduction-network =
    The consortium is made up of { $member-count ->
        [one] one social cooperative
       *[other] { $member-count } social cooperatives
    }: { $members }. Under Italian law, social cooperatives of type A provide care and education, while those of type B create jobs for people shut out of the labour market. Together they make a single path possible, from care to ordinary life.
manual-introduction-network-shared =
    The quality policy, the rules of this manual, the internal audits and the comparison of indicators are shared. Each cooperative has its own manual, built on the same basis and completed with its own processes, objectives and responsibilities; the consortium checks that the manuals are consistent and looks after the shared parts. The annual report of each cooperative feeds into the management review of the network.

## 4 to 7: context, leadership, support

manual-context-analysis =
    The consortium operates between two fast-changing worlds: public bodies, which are moving from the purchase of services to co-design, and cooperatives, which have to stay close to people and at the same time comply with an ever denser web of rules. Outside, what counts are the payment times of the public sector, the reforms of public procurement and of the third sector, the emergence of large competitors. Inside, what counts are trust among the member cooperatives, their differing soundness, rare skills concentrated in a few people and the quality of the data that the cooperatives pass on. Top management assesses these issues one by one and derives from them the risks and opportunities of chapter 6.
manual-leadership-focus =
    <strong>Member cooperatives at the centre.</strong> The conference of cooperatives meets every month: it gathers requests, sets their priorities and checks that commitments have been kept. Each member cooperative has a contact person in the consortium, who visits it at least every three months. Since the ultimate purpose is the people who are cared for and the workers on a placement, at least two of the year’s objectives are measured on them and not on the consortium.
manual-role-line = Member Services Manager
manual-role-line-duties = Plans the services to the member cooperatives, checks their times and results, collects requests and sees that they are answered, passes complaints on to the Quality Manager.
manual-role-group = Projects and Development Manager
manual-role-group-duties = Leads co-design with public bodies, supports new enterprises, looks after networks and the places open to the community.
manual-role-contact = Contract Manager
manual-role-contact-duties = Looks after a contract taken on as general contractor: divides the work among the member cooperatives, checks standards and deadlines, maintains relations with the commissioning body.
manual-support-infrastructure =
    <strong>Sites and systems.</strong> The site has a file with its installations, inspections and maintenance; the Administration Manager checks the due dates on the first working day of the month. The software shared with the member cooperatives (accounting, payroll, document archive, indicators) has an internal owner, service levels agreed with the supplier and daily backups, whose restoration is tested every six months.
manual-support-environment =
    <strong>Working environment.</strong> Working for several cooperatives means having more requests than hours: the workload is distributed at the Monday meeting, and urgent requests go through the Member Services Manager, not to individuals. Mixed groups with staff of the cooperatives have a written mandate and a fixed duration.
manual-support-measuring =
    <strong>Measuring instruments.</strong> Our instruments are questionnaires, calculation models and software on which payslips, financial statements and indicators depend. They are listed, have an owner and are tested at every update with cases whose result is known; if the test fails, we go back to the previous version and recheck the results already delivered. Questionnaires are not changed without the opinion of the Quality Manager, otherwise comparisons between years lose their value.
manual-support-awareness =
    Those who work in the consortium must be able to say which cooperative will use what they are preparing, by when, and with what consequences if they make a mistake. To understand this, they spend at least two days a year in a type A service and two with a type B team; their manager checks it at the individual interviews.
manual-record-core = Tender files, contracts and statements of account
    .keeper = Contract Manager
    .retention = Ten years from the closing of the contract
manual-record-daily = Requests from member cooperatives and service agreements
    .keeper = Member Services Manager
    .retention = Five years

## 8 Services to the members

manual-members-planning-title = Planning the services to the member cooperatives
manual-members-planning =
    In December the conference of cooperatives approves the <strong>service plan</strong> for the following year: what the consortium will do for each cooperative, with which people, by when and at what cost. The Member Services Manager translates it into a quarterly calendar and presents its progress every month. Requests outside the plan are accepted if they do not take resources away from commitments already made; otherwise the conference decides.
manual-members-step-request = Request or opportunity
    .done = A member cooperative asks for a service, or the consortium identifies a call for tenders or a local need
    .answers = Contact person of the member cooperative
    .record = Register of requests
manual-members-step-assessment = Assessment
    .done = Benefit to the network, resources, risks and interested cooperatives are checked
    .answers = Member Services Manager
    .record = Assessment form
manual-members-step-agreement = Agreement
    .done = Tasks, times, costs and the division among the cooperatives are put in writing
    .answers = Director
    .record = Service agreement or mandate
manual-members-step-delivery = Delivery
    .done = The service is provided or the contract coordinated, with monthly checks
    .answers = Contract Manager
    .record = Progress report
manual-members-step-reporting = Account
    .done = Results, expenditure and standards are verified; an account is given to the commissioning body and to the member cooperatives
    .answers = Administration Manager
    .record = Approved statement of account
manual-members-step-evaluation = Final evaluation
    .done = The member cooperatives judge the service; what has been learnt goes into the shared notes
    .answers = Quality Manager
    .record = Closing form
manual-members-requirements-title = Requests from member cooperatives and commissioning bodies
manual-members-requirements-records = Register of requests, service agreements, bid forms
manual-members-requirements =
    Within three working days every request from a member cooperative is given the name of the person who deals with it and a date. The service agreement says on one page what the consortium delivers, what the cooperative has to provide and what happens if either party is late. The rates are approved by the general meeting and are the same for all.
manual-members-requirements-tenders =
    For calls for tenders and public contracts the Member Services Manager fills in a <strong>bid form</strong>: requirements, performing cooperatives, staffing and equipment, costs, social clauses, risks. The Director signs the bid only after the cooperatives that will do the work have consented in writing. Every change to the contract is reviewed with the same cooperatives before it is accepted.
manual-members-design-title = Co-design and new services
manual-members-design-records = Project file
manual-members-design =
    The consortium designs together with public bodies, member cooperatives and the people concerned: alternatives to residential care, personal health budgets, enterprises that give work to those leaving a care pathway. Every project has a leader, a group with at least one type A and one type B cooperative, and a file that collects needs, constraints, hypotheses, costs and decisions. At each stage (idea, feasibility, design, trial) the group reports to the conference of cooperatives. The trial lasts at least six months and ends with a public evaluation of the outcomes, even when they are not those hoped for.
manual-members-suppliers-title = Performing cooperatives and suppliers
manual-members-suppliers-records = Checks on performing cooperatives, list of suppliers
manual-members-suppliers =
    When the consortium is general contractor, the work is done by the member cooperatives. For each of them the Contract Manager checks, before the start and then every year, authorizations, payment of social security contributions, staffing, insurance and the state of the quality system. During the contract the standards are checked in visits by arrangement and in at least one unannounced visit; a standard missed for two months entails a recovery plan and, if that is not enough, the transfer of the work to another cooperative.
manual-members-suppliers-outside =
    External suppliers of software, consultancy, training and insurance are chosen from at least three offers, where the market permits, and evaluated every year, taking into account the opinion of the member cooperatives that use them. Those who score below seven out of ten present a remedy within thirty days or leave the list. Data processing agreements precede access to any archive.
manual-members-provision-title = The services, one by one
manual-members-provision-records = Progress reports, calendar of due dates
manual-members-contracting =
    <strong>General contracting.</strong> The consortium signs, divides, coordinates, invoices and accounts for the work; the cooperatives carry it out. A kick-off meeting settles tasks and deadlines; progress is reported monthly and is visible to all who carry out the work. Payments received are passed on to the member cooperatives within five working days.
manual-members-administration =
    <strong>Administration and payroll.</strong> Accounting, payroll, tax deadlines and the social report follow a common calendar. The cooperatives send their data by the 5th of the month; the consortium returns the processed results by the 12th. Before dispatch, a second member of staff checks a sample of one payslip in twenty.
manual-members-training =
    <strong>Training.</strong> The training plan of the network is drawn up in November from the needs identified at the annual interviews. For each course we write down beforehand what should change in the work; after three months the participant’s coordinator says whether it has changed.
manual-members-quality =
    <strong>Quality and safety.</strong> The consortium updates the shared parts of the manuals, follows changes in the law, trains the auditors, puts together audit teams from different cooperatives and publishes the comparison of indicators every six months. For the first two years a new member cooperative is supported by an experienced one.
manual-members-development =
    <strong>New enterprises.</strong> Whoever proposes an activity receives a first opinion within a month and a feasibility study within sixty days; if the result is positive, two years of support follow: financial plan, fundraising, first customers, choice of the people to be integrated.
manual-members-property =
    <strong>Data and property of member cooperatives.</strong> Archives, powers of attorney, signatures and credentials entrusted to the consortium are listed, kept safe and returned against a written record. Access is personal and logged; an error concerning the data of a cooperative is reported to it the same day.
manual-members-release-title = Checks before delivery
manual-members-release-records = Checklists
manual-members-release =
    Bids, statements of account, annual accounts and reports leave the consortium only with two signatures: that of the person who prepared them and that of the person who verified them, who may not be the same. Verification follows a checklist specific to each service, kept in the file. The following table shows the standards promised to the member cooperatives and their current values.
manual-members-nonconforming-title = When the service is not as it should be
manual-members-nonconforming-records = Nonconformity register
manual-members-nonconforming =
    A missed deadline, a processing error, a badly coordinated contract: these are nonconforming services. Whoever notices informs the contact person of the member cooperative and records what happened. The Member Services Manager decides on the remedy and informs the cooperative by the next working day; if the error has caused a financial loss, top management proposes compensation. An error that could be repeated elsewhere is reported to all, without naming who made it.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Satisfaction.</strong> In November each cooperative evaluates the services received in a questionnaire filled in by its director and by those who use them every day; commissioning bodies are heard halfway through and at the end of every contract. The results are presented to the conference of cooperatives and at the general meeting, together with the decisions taken. The consortium also collects the results of the questionnaires answered by the guests, customers and workers of the member cooperatives, because that is where it can be seen whether its own work has been of use.
manual-improvement-events =
    Some events always require an analysis of causes, even when harm has been avoided: exclusion from a tender through an error of our own, a missed payment, a claim by a commissioning body, a personal data breach, the withdrawal of a member cooperative. The group that carries out the analysis always includes someone from a cooperative.
