### The quality manual: texts that every organization shares.

## Cover

manual-title = Quality Manual
manual-subtitle = Quality management system<br>{ $standard-name }
manual-records = Records

## 1 The organization

manual-introduction-title = The organization
manual-introduction-identity-title = Who we are
manual-introduction-identity =
    We belong to the consortium { $consortium-name }, with which we share the quality policy and the rules of the management system.
manual-introduction-workforce =
    The organization has { $workforce-members ->
        [one] one member
       *[other] { $workforce-members } members
    }, and its daily work is in the hands of { $workforce-employees ->
        [one] one employee
       *[other] { $workforce-employees } employees
    }. Over the past year each of them has attended, on average, { $workforce-training-hours ->
        [one] one hour
       *[other] { $workforce-training-hours } hours
    } of training.
manual-introduction-legal-name = Registered name
manual-introduction-founded = Year founded
manual-introduction-vat = VAT number
manual-introduction-register = Entry in the register of cooperatives
manual-introduction-address = Registered office
manual-introduction-phone = Telephone
manual-introduction-email = Email
manual-introduction-certified-email = Certified email (PEC)
manual-introduction-web = Website
manual-introduction-network-title = The consortium network
manual-introduction-network =
    The consortium { $consortium-name } brings together { $member-count ->
        [one] one social cooperative
       *[other] { $member-count } social cooperatives
    }: { $members }. Under Italian law, social cooperatives of type A provide care and education, while those of type B create jobs for people shut out of the labour market. Together they make a single path possible, from care to ordinary life.
manual-introduction-network-shared =
    On behalf of all its members, the consortium looks after the quality policy, the rules of this manual, the internal audits and the comparison of indicators. Each cooperative remains responsible for its own services, objectives and records, and reports to the consortium in the annual report that feeds into the management review.
manual-introduction-services-title = What we do
manual-introduction-services =
    The table lists the services active at the date of this revision. Whenever a service opens, closes or moves, the manual is revised.
manual-introduction-service = Service
manual-introduction-offer = What it offers
manual-introduction-office = Site
manual-introduction-contact = Person in charge
manual-introduction-offices-title = Where we are
manual-introduction-offices =
    Every site has a telephone number that is answered by a person, not a recording, during the hours shown. Outside those hours, a message gives the number to call in urgent cases.
manual-introduction-address-short = Address
manual-introduction-contacts = Contact details
manual-introduction-hours = Opening hours
manual-introduction-reading-title = How to read this manual
manual-introduction-reading =
    Chapters 4 to 10 bear the same numbers as the clauses of the standard, so that staff, commissioning bodies and assessors find each subject where they expect it. The manual states <strong>what we do and who answers for it</strong>; how the individual activities are carried out is described in procedures and work instructions, which are referred to by name. The annexes contain the policy, the organization chart, the process map and the two matrices that link the manual to the standard and the processes to the roles.
manual-introduction-reading-copies =
    The copy published in the document archive is the authoritative one. Printed copies issued according to the distribution list are controlled and are replaced at each revision; any other printout is for reference only, on the day it is made.

## 2 Scope, exclusions, references

manual-scope-title = Scope and references
manual-scope-field-title = Scope
manual-scope-boundaries =
    The scope includes the processes that come before and after contact with people: design and bidding for public contracts, recruitment and training of staff, purchasing, handling of complaints, checking of results. It also includes outsourced processes, for which the organization answers as if it carried them out itself. General accounting and company-law formalities remain outside the scope: they are subject to statutory controls and to the periodic inspection of cooperatives that Italian law prescribes.
manual-scope-exclusions-title = Requirements that do not apply
manual-scope-exclusions =
    A requirement is declared not applicable only where the activity to which it refers does not exist, never because applying it is costly. The Quality Manager reviews these statements every year: if a service changes, the Quality Manager records the justification, and top management approves it with the revision of the manual.
manual-scope-references-title = References
manual-scope-references =
    The table lists the standards and legislation on which the system most directly depends. The complete list of applicable provisions, with the date of the last check and the person assigned to it, is kept by the administration office and updated at least every six months and whenever the consortium reports a change.
manual-scope-reference = Reference
manual-scope-subject = Subject

## 3 Terms

manual-terms-title = Terms
manual-terms-introduction =
    We use the vocabulary of the standard in its usual meaning. The entries below, however, have a meaning of their own in our work, or have been chosen so that the same thing is not called by two different names: they are to be used in this way in minutes, in procedures and in dealings with commissioning bodies.
manual-terms-term = Term
manual-terms-definition = Meaning

## 4 Context

manual-context-title = Context of the organization
manual-context-analysis-title = The organization and its context
manual-context-analysis-records = Context analysis
manual-context-analysis =
    Every year top management examines the external and internal issues that may help or hinder the intended results.
manual-context-sources =
    The context analysis is a short document, which top management reviews every year in preparation for the management review and whenever something significant changes: a new agreement with a public body, a new law, the opening or closing of a site. It is based on verifiable sources:
    <ul>
    <li>the social and health plans for the area and the official documents of the commissioning bodies;</li>
    <li>requests for access, waiting lists and the reasons why requests are declined;</li>
    <li>the complaints, reports and questionnaires of the past two years;</li>
    <li>the annual accounts, staff turnover and absence trends;</li>
    <li>the comparison of the same indicators across the cooperatives of the consortium.</li>
    </ul>
manual-context-climate =
    The analysis also considers climate change, because of the effects it may have on people and sites: heatwaves, power or water cuts, difficulties in getting about. Where an effect is significant, it is entered in the register as a risk and given an action.
manual-context-parties-title = Interested parties
manual-context-parties-records = List of interested parties
manual-context-parties =
    By interested parties we mean those on whom the purpose of our work depends, or who feel its effects. For each of them top management determines which expectations become a commitment and how we check that the commitment is kept. The list is reviewed once a year, by listening to those who represent the parties and not only to those who work with them.
manual-context-party = Interested party
manual-context-needs = What they expect
manual-context-response = How we respond
manual-context-field-title = Scope of the system
manual-context-field =
    The scope, with its boundaries and the requirements that do not apply, is set out in chapter 2. Top management has determined it in the light of the issues of context, the expectations described above and the services actually provided, and makes it available, together with the policy, to anyone who asks for it.
manual-context-processes-title = The system and its processes
manual-context-processes-records = Process sheets, minutes of half-yearly meetings
manual-context-processes =
    Our work is described in terms of processes: each one has an owner, a recognizable beginning and end, something that it receives and something that it hands on. <strong>Management</strong> processes set the course and check the results; <strong>core</strong> processes reach people, customers or member cooperatives; <strong>support</strong> processes provide the others with means, skills and information. The process map and the process sheets are annexed.
manual-context-processes-owner =
    The owner of a process knows its risks, collects its indicators, proposes changes and keeps its procedures and forms up to date. Activities may be delegated; responsibility for the result may not. Twice a year the owner meets the Quality Manager to compare results and objectives; the minutes of this meeting are one of the sources of the management review.

## 5 Leadership

manual-leadership-title = Leadership and responsibilities
manual-leadership-commitment-title = The commitment of top management
manual-leadership-commitment-records = Reports of visits, resolutions of the Board
manual-leadership-commitment =
    <strong>Top management</strong>, that is the Director and, for strategic decisions, the President together with the Director, is accountable to the Board of Directors and to the members for the effectiveness of the system. It does not delegate this accountability: it exercises it through decisions that leave a trace.
    <ul>
    <li>Every year it submits the quality objectives to the Board together with the budget, so that no objective is left without resources.</li>
    <li>It visits each site at least once a year, meets the staff and the people who use the site, and writes a brief report of the visit.</li>
    <li>It personally reads serious complaints and adverse event reports, by the end of the next working day.</li>
    <li>It opens the management review with the status of the decisions taken at the previous one.</li>
    <li>It supports those who report a mistake: a report made in good faith is never grounds for a reprimand.</li>
    </ul>
manual-leadership-focus =
    The expectations of those who receive our services are gathered, translated into requirements and checked at set intervals.
manual-leadership-policy-title = The quality policy
manual-leadership-policy-records = Signed policy, minutes of team meetings
manual-leadership-policy =
    The policy is common to the consortium and its cooperatives and is reproduced in full in the annex. The President signs it; the Board of Directors checks every year, at the meeting devoted to the management review, that it is still suitable. Each commitment of the policy gives rise to at least one measurable objective, or to a written reason why none is set for that year.
manual-leadership-policy-communication =
    The policy is displayed at every site, published on the website and handed over with the contract of employment. The leader of each team discusses it with colleagues at least once a year, starting from something that has actually happened, and the minutes of the meeting say so. Interested parties receive it on request, also in the languages into which it has been translated.
manual-leadership-roles-title = Roles, responsibilities and authorities
manual-leadership-roles-records = Letters of appointment, list of deputies
manual-leadership-roles =
    The organization chart in the annex shows how the functions are related and who fills them; the responsibility matrix shows who answers for each process. The table summarizes the duties concerning quality. Appointments are made in writing and accepted with a signature; for any absence of more than five days a deputy is named in advance. The titles of the posts apply to women and men alike.
manual-leadership-role = Role
manual-leadership-duties = Duties and authority
manual-role-board = Board of Directors
manual-role-board-duties = Approves the policy, the objectives and the resources; appoints top management and the Quality Manager; receives the minutes of the management review.
manual-role-president = President
manual-role-president-duties = Represents the organization, signs the policy and approves the manual; decides on complaints at second instance.
manual-role-director = Director
manual-role-director-duties = Assigns people and means, signs agreements and contracts within the limits of the delegated powers, conducts the management review and has its decisions carried out.
manual-role-quality = Quality Manager
manual-role-quality-duties = Maintains the manual, procedures and records; schedules audits; follows up nonconformities and corrective actions. Reports directly to top management and may suspend an activity that breaks the rules until the Director has decided.
manual-role-administration = Administration Manager
manual-role-administration-duties = Manages purchasing, approved suppliers, the expiry dates of contracts and permits and, with the person appointed for it, data protection.
manual-role-personnel = Staff and Training Manager
manual-role-personnel-duties = Looks after recruitment, induction, the training plan and personnel files; checks qualifications, professional registrations and fitness for work.
manual-role-safety = Health and Safety Manager
manual-role-safety-duties = Heads the prevention and protection service required by Italian law: assesses the risks to those who work, proposes measures, runs emergency drills and keeps the register of accidents and near misses.
manual-role-line = Services Manager
manual-role-line-duties = Answers for the core processes and their results, approves the records and proposes changes.
manual-role-group = Team leader
manual-role-group-duties = Organizes the work of the team, runs its meetings and keeps its records.
manual-role-contact = Key worker
manual-role-contact-duties = Is the first point of contact for those who receive the service and gathers their comments and requests.
manual-role-staff = All staff
manual-role-staff-duties = Apply the procedures, record what they do when they do it, report mistakes, hazards and proposals.

## 6 Planning

manual-planning-title = Planning
manual-planning-risks-title = Risks and opportunities
manual-planning-risks-records = Register of risks and opportunities
manual-planning-risks =
    Each process owner considers with the team what could prevent the intended result and what could improve it. Every item is given two scores from 1 to 5: the <strong>likelihood</strong> that it will occur and its <strong>impact</strong> on people, on the continuity of the service and on the organization. The product of the two is the rating, which sets the level.
manual-planning-risks-levels =
    <ul>
    <li><strong>1 to 6, low:</strong> it is kept under observation and reassessed once a year.</li>
    <li><strong>8 to 12, medium:</strong> an action is decided, with an owner and a deadline, and checked at the half-yearly review of progress.</li>
    <li><strong>15 to 25, high:</strong> top management decides within thirty days; the action has first call on the resources available, and its status is updated every month.</li>
    </ul>
manual-planning-risks-review =
    The register is updated in preparation for the management review and after every adverse event, serious complaint or repeated nonconformity. An action is considered effective if, when it is checked, the rating has fallen or the opportunity has been taken; if not, we change the action, not the score. Opportunities are assessed by the same method, the impact being the benefit expected.
manual-planning-risks-caption = Risks and opportunities, with the actions in progress
manual-planning-risk = Risk or opportunity
manual-planning-action = Action
manual-planning-owner = Owner
manual-planning-likelihood = Likelihood
manual-planning-impact = Impact
manual-planning-likelihood-short = L
manual-planning-impact-short = I
manual-planning-level-short = R
manual-planning-level-key = L likelihood, I impact, R rating (L × I).
manual-planning-kind-risk = Risk
manual-planning-kind-opportunity = Opportunity
manual-planning-risks-heading = Risks
manual-planning-opportunities-heading = Opportunities
manual-planning-level-low = low
manual-planning-level-medium = medium
manual-planning-level-high = high
manual-planning-matrix-alt = Matrix of five rows and five columns: the rows are the likelihood, the columns the impact; each cell gives the number of risks and opportunities that fall into it.
manual-planning-objectives-title = Quality objectives
manual-planning-objectives-records = Annual programme of objectives
manual-planning-objectives =
    The objectives translate the policy into results that can be measured. They are few, and each has an owner who has accepted it and a baseline value; the annual programme sets out the activities, means and deadlines for achieving them. Top management defines them at the management review, by the end of February, and the Board approves them; progress is checked in June and in November.
manual-planning-objective = Objective and indicator
manual-planning-objectives-reached =
    When an objective has been achieved for two years running, top management decides whether to confirm it, to make it more demanding or to turn it into a working standard, which is checked but no longer listed and makes way for another. An objective that has been missed is not deleted: its owner explains the causes at the management review, and top management decides whether to confirm it, to adjust it or to assign further resources to it.
manual-planning-changes-title = Planning of changes
manual-planning-changes-records = Change form
manual-planning-changes =
    Opening or moving a site, changing an essential supplier, adopting new software or reorganizing the rota may put continuity at risk. Before any decision, whoever proposes the change fills in a <strong>change form</strong> that answers five questions: why we are changing, what may go wrong, who has to be informed and trained, which documents have to be updated, how we go back if it does not work. The Director authorizes the change; the Quality Manager checks the outcome after three months.

## 7 Support

manual-support-title = Support
manual-support-resources-title = Resources
manual-support-resources-records = Approved staffing plan, site files, list of measuring equipment
manual-support-people =
    <strong>People.</strong> Every year top management determines the staffing of each service on the basis of statutory standards, the agreements with commissioning bodies and the needs identified. Unexpected absences are covered according to the replacement plan kept at each site: whoever steps in has already worked at least one shift alongside a colleague. Staff turnover is one of the indicators of our objectives, because stable relationships are part of quality.
manual-support-infrastructure =
    <strong>Sites and vehicles.</strong> Each site has a file with its permits, installations, periodic inspections and maintenance. The Administration Manager keeps the schedule of due dates and checks it on the first working day of the month.
manual-support-environment =
    <strong>Working environment.</strong> Top management looks after the conditions that allow people to work well: sustainable shifts, adequate space, time to talk things over.
manual-support-measuring =
    <strong>Measuring equipment.</strong> Equipment on which a decision depends (scales, thermometers, blood pressure monitors, temperature recorders) is listed, identified by a label and checked when due. Equipment found to be out of tolerance is put aside, and the data collected since the last valid check are assessed. Questionnaires too are measuring instruments: they are not changed without the opinion of the Quality Manager, otherwise comparisons between years lose their value.
manual-support-knowledge =
    <strong>Knowledge.</strong> What has been learnt must not leave with the people who learnt it. Whoever gives up a post prepares a written handover and works alongside the successor for at least a week; the most instructive cases and jobs are discussed at a yearly meeting of the cooperatives of the consortium and collected in notes that everyone can consult.
manual-support-competence-title = Competence
manual-support-competence-records = Role profiles, appraisal forms, training plan
manual-support-competence =
    For each role there is a <strong>profile</strong> that states the qualifications, experience and skills required. The Staff and Training Manager compares the profile with the curriculum vitae before recruitment and then, once a year, with the appraisal form that the team leader fills in together with the person concerned at one of the two individual interviews. The gaps found are the basis of the training plan, which top management approves by the end of February.
manual-support-competence-induction =
    Newcomers are supported for three months: welcome and handing over of documents on the first day, safety training within the first week, work with an experienced colleague who keeps a short diary, interviews after the first and the third month. In the first four weeks nobody works alone.
manual-support-competence-effect =
    Training is evaluated twice: immediately, with the participants’ questionnaire, and after three months, when the team leader checks whether anything has changed in the work. A course without effect is not repeated in the same form. Certificates, evaluations and hours are kept in the personnel file.
manual-support-awareness-title = Awareness
manual-support-awareness =
    Everyone must be able to say what their work is for, which objective concerns them and what happens if a rule is not followed. The team leader checks this at the individual interviews; the auditor asks about it, in plain words, at every audit.
manual-support-communication-title = Communication
manual-support-communication-records = Communication plan
manual-support-communication =
    Communication about quality follows a plan. For each subject it is known who speaks, to whom, when and by what means; whatever is not in the plan goes through top management. Relations with the press are reserved for the President.
manual-support-subject = Subject
manual-support-who = Who communicates
manual-support-whom = To whom
manual-support-when = When and how
manual-communication-policy = Policy and objectives
    .who = Top management
    .whom = All staff and members
    .when = In March, at the general meeting and in a written note
manual-communication-results = Results and indicators
    .who = Quality Manager
    .whom = Managers and teams
    .when = Every six months, at a meeting
manual-communication-shift = Handover between shifts
    .who = Staff on duty
    .whom = Next shift
    .when = At every change of shift, in the handover log
manual-communication-service = Services, rules and costs
    .who = Person in charge of the service
    .whom = Those who receive the service and their families
    .when = At first contact and at every change, orally and in writing
manual-communication-client = Progress of activities
    .who = Director
    .whom = Commissioning bodies and companies
    .when = As agreed in the contract, in a written report
manual-communication-event = Serious events and emergencies
    .who = Director
    .whom = Families, public bodies, competent authorities
    .when = At once, by telephone; written report by the next day
manual-communication-report = Social report
    .who = President
    .whom = All interested parties
    .when = Once a year, on the website and at a public meeting
manual-support-documents-title = Documented information
manual-support-documents-records = List of documents in force
manual-support-documents =
    The documents of the system are arranged in four levels; each refers to the level above and does not repeat it.
    <ol>
    <li><strong>Policy, manual and, in the cooperatives, Service Charter</strong>: the commitments and the framework of responsibilities, approved by the President.</li>
    <li><strong>Procedures</strong>: how processes that involve several functions are carried out, verified by the Quality Manager.</li>
    <li><strong>Work instructions and protocols</strong>: the activities of a service or a site, approved by the person in charge of the service.</li>
    <li><strong>Forms and records</strong>: the evidence of what has been done.</li>
    </ol>
manual-support-documents-control =
    Every document bears its title, code, revision, date, author and approval. The Quality Manager keeps the list of documents in force, publishes new revisions in the document archive, informs the holders and withdraws superseded copies; one copy of each replaced document stays in the archive, marked as superseded. Translations state the revision from which they derive and the language that prevails.
manual-support-documents-external =
    Documents of external origin (laws, agreements, specifications, data sheets, medical prescriptions, orders of the authorities) are registered on arrival and handed to those who have to apply them. Personal and health data are accessible only to the persons authorized; the electronic archive is backed up daily, and restoring it is tested every six months.
manual-support-documents-retention =
    Records remain legible and retrievable throughout the retention period. Unless the law prescribes a longer time, the general rule is { $control-retention-years ->
        [one] one year
       *[other] { $control-retention-years } years
    } from closure; after that they are destroyed and the destruction is put on record. The table lists the principal records.
manual-support-records-caption = Principal records
manual-support-record = Record
manual-support-keeper = Kept by
manual-support-retention = Retention
manual-record-review = Minutes of management reviews and annual reports
    .keeper = Quality Manager
    .retention = { $control-retention-years ->
        [one] One year
       *[other] { $control-retention-years } years
    }
manual-record-audit = Audit programme and reports
    .keeper = Quality Manager
    .retention = Two three-year audit cycles
manual-record-nonconformity = Register of nonconformities, complaints and actions
    .keeper = Quality Manager
    .retention = { $control-retention-years ->
        [one] One year
       *[other] { $control-retention-years } years
    }
manual-record-personnel = Personnel files and training plan
    .keeper = Staff and Training Manager
    .retention = Duration of employment plus ten years
manual-record-supplier = List and evaluation of suppliers
    .keeper = Administration Manager
    .retention = Duration of the business relationship plus five years
manual-record-maintenance = Site files, maintenance and checks of measuring equipment
    .keeper = Administration Manager
    .retention = Lifetime of the installation or equipment
manual-record-core = Service files
    .keeper = Person in charge of the service
    .retention = Duration of the service plus ten years
manual-record-daily = Logs of daily activities
    .keeper = Person in charge of the service
    .retention = Five years

## 8 Operation: title and heads; the text stands in the files of the types

manual-operation-title = Operation
manual-operation-step = Stage
manual-operation-done = What is done
manual-operation-answers = Who answers for it
manual-operation-record = Record
manual-operation-steps-caption = The stages of the process
manual-operation-standards-caption = Quality standards of the services
manual-operation-service = Service
manual-operation-factor = Quality factor and indicator

## 9 Performance evaluation

manual-performance-title = Performance evaluation
manual-performance-monitoring-title = Measures, indicators and satisfaction
manual-performance-monitoring-records = Indicator sheets, annual report
manual-performance-monitoring =
    We measure what is needed to decide. Every indicator has a sheet that says what is counted, from which register, by whom and how often: this way the figure is the same whoever works it out. Process owners send their data to the Quality Manager by the 15th of the month following the period; a missing figure is itself something to be reported.
manual-performance-indicators =
    For each objective the chart compares the latest value with the target; the table adds the previous years. We read them together with the story of the service: a value that is getting worse prompts a question before it prompts a judgement.
manual-performance-chart-alt = Horizontal bar chart with one bar for each objective: the bar is the current value, the vertical mark the target. The table that follows gives the same values.
manual-performance-trend = The same indicators over recent years
manual-performance-objective = Objective
manual-performance-measure = { NUMBER($value, maximumFractionDigits: 1) }
manual-performance-thresholds =
    When an indicator misses its target at two consecutive measurements, its owner opens a report in accordance with chapter 10. When it misses the target only once, the owner notes the cause on the sheet and raises it at the half-yearly meeting.
manual-performance-satisfaction =
    <strong>Satisfaction.</strong> Once a year those who receive the service are asked for their opinion in an anonymous questionnaire; the results are published within sixty days together with the decisions taken.
manual-performance-complaints =
    <strong>Complaints.</strong> Anyone may make a complaint in person, by telephone or in writing, also anonymously. Whoever receives it records it the same day. Within { $charter-receipt-days ->
        [one] one working day
       *[other] { $charter-receipt-days } working days
    } the Quality Manager entrusts its examination to someone not involved in the facts and sends the person who made it a receipt, with the number under which it is recorded and the name of whoever is dealing with it; the Quality Manager then sees to the written reply. Complaints are counted and classified by subject: a single well-founded complaint about safety or respect for people is enough to open a corrective action.
manual-performance-report =
    <strong>Analysis.</strong> In January the Quality Manager draws up a report on the indicators, complaints, nonconformities, audit results, evaluation of suppliers and status of the risks. The report presents the data, the causes that the process owners have identified and the proposals: it is the document that opens the management review.
manual-performance-audit-title = Internal audit
manual-performance-audit-records = Three-year programme, audit plans and reports
manual-performance-audit =
    The audit programme covers three years: every process and every site is audited at least once in that time, and those with high risks or well-founded complaints every year. The Quality Manager prepares it with the consortium, which provides auditors from the other cooperatives: nobody audits their own work. An auditor has attended the basic course, has taken part in at least two audits alongside a colleague, and is confirmed every three years.
manual-performance-audit-steps =
    <ol>
    <li>The audit plan is sent to the site at least ten days in advance; for one audit in three the day is not announced.</li>
    <li>The auditor starts from real cases: chooses a number of files or jobs, follows them from beginning to end and talks to those who worked on them and those who received the service.</li>
    <li>At the closing meeting the auditor presents the findings and listens to the comments of the person in charge.</li>
    <li>The report is delivered within fifteen days and distinguishes nonconformities, observations and strengths worth sharing.</li>
    <li>The person in charge proposes the actions within twenty days; the auditor verifies their effectiveness on the agreed date.</li>
    </ol>
manual-performance-review-title = Management review
manual-performance-review-records = Minutes of the management review
manual-performance-review =
    Top management reviews the system every year by the end of February, with the Quality Manager and the process owners, and at other times when a serious event or a major change calls for it. The review lasts as long as it takes to decide, not to read: the documents are sent out ten days beforehand.
manual-performance-review-inputs-title = What is examined
manual-performance-review-inputs =
    <ul>
    <li>the status of the decisions of the previous review;</li>
    <li>changes in the context and in the interested parties;</li>
    <li>objectives and indicators, with the causes of any deviations;</li>
    <li>questionnaires, complaints, reports and adverse events;</li>
    <li>nonconformities, corrective actions and the results of internal audits and of those by commissioning bodies;</li>
    <li>the adequacy of staffing, sites, equipment and training;</li>
    <li>the performance of suppliers;</li>
    <li>risks, opportunities and the effectiveness of the actions taken;</li>
    <li>proposals for improvement from the staff and from the people served.</li>
    </ul>
manual-performance-review-outputs-title = What is decided
manual-performance-review-outputs =
    The minutes record decisions, not discussions: objectives and targets for the year, improvements to be made, changes to the system and its documents, resources assigned. Every decision has an owner and a date. The minutes are approved by the Board of Directors, and a summary is sent to all staff and to the consortium.

## 10 Improvement

manual-improvement-title = Improvement
manual-improvement-general-title = Where improvement comes from
manual-improvement-general =
    Improvement comes from what has not worked, from what has worked better than expected, and from the ideas of those who do the work and those who receive the service. The three sources flow into a single register, kept by the Quality Manager and visible to all staff: whoever reports something can always find out what became of it.
manual-improvement-nonconformity-title = Nonconformity and corrective action
manual-improvement-nonconformity-records = Nonconformity form and register
manual-improvement-nonconformity =
    A nonconformity is anything that departs from what has been established: by a law, an agreement, a procedure or a commitment made to a person. Whoever notices it records it. It is always dealt with in the same steps.
manual-improvement-steps =
    <ol>
    <li><strong>Contain.</strong> Those present make people safe and limit the consequences; they inform the person in charge of the service within the same shift.</li>
    <li><strong>Record.</strong> Within one working day the form describes what happened, with the date, the place and the people informed, without passing judgement or looking for someone to blame.</li>
    <li><strong>Correct.</strong> The person in charge decides on the immediate remedy and checks whether the same problem exists in other services.</li>
    <li><strong>Find the causes.</strong> For serious or repeated events a small group meets within five working days and traces the causes, asking why the rule did not hold.</li>
    <li><strong>Act.</strong> The corrective action eliminates the cause; it has an owner, a deadline and an expected sign that it has worked.</li>
    <li><strong>Verify.</strong> The Quality Manager checks effectiveness after a suitable time, usually three months, and closes the form; if the cause is still there, we start again from the fourth step.</li>
    <li><strong>Update.</strong> Risks, procedures and training are revised, if necessary, before closure.</li>
    </ol>
manual-improvement-events =
    Accidents at work, personal data breaches and well-founded complaints concerning people’s dignity or safety always require an analysis of causes, even when harm has been avoided.
manual-improvement-severity-caption = Severity and response times
manual-improvement-severity = Severity
manual-improvement-example = When
manual-improvement-deadline = Action proposed within
manual-improvement-decides = Who decides
manual-severity-minor = Minor
    .example = Isolated deviation, without effect on people or on the result
    .deadline = thirty days
    .decides = Person in charge of the service
manual-severity-major = Major
    .example = Effects on people or on the result, or a deviation occurring for the third time in a year
    .deadline = fifteen days
    .decides = Director
manual-severity-critical = Critical
    .example = Harm or danger to people, breach of the law, interruption of the service
    .deadline = three days
    .decides = Top management, after informing the Board
manual-improvement-continual-title = Continual improvement
manual-improvement-continual-records = Annual improvement programme
manual-improvement-continual =
    The <strong>annual improvement programme</strong> brings together the actions decided at the management review, those arising from risks and the proposals accepted. It is short: no more than ten actions, each with an owner, a deadline and an expected result. The Quality Manager updates its status every quarter and publishes it in the document archive.
manual-improvement-continual-sharing =
    When a solution works, the consortium proposes it to the other cooperatives at the annual quality meeting; those who adopt it measure its effects with the same indicator. The purpose of comparing is to learn, not to draw up league tables: for this reason unsuccessful attempts are shared as well.

## Annexes

manual-annex-policy-title = Quality policy
manual-annex-policy-introduction =
    This annex reproduces the text of the policy signed on { $policy-date }. The signed document is controlled separately and prevails in case of any difference.
manual-annex-policy-mission = Our mission
manual-annex-policy-commitments = Our commitments
manual-annex-organisation-title = Organization chart
manual-annex-organisation-introduction =
    The chart shows the reporting lines between the functions. The Quality Manager and the health and safety function report directly to top management and have free access to every site and every record.
manual-annex-organisation-alt = Organization chart of { $organisation-name }: each box is a function with the name of the person who fills it, and the lines connect it to the function to which it reports. The table that follows gives the same information.
manual-annex-organisation-unit = Function
manual-annex-organisation-person = Filled by
manual-annex-organisation-role = Role
manual-annex-organisation-reports-to = Reports to
manual-annex-organisation-people-caption = Functions and people
manual-annex-processes-title = Process map
manual-annex-processes-introduction =
    The map shows the processes and the main links between them; the process sheets give the owner, the inputs and the outputs of each one. The arrows follow the work: what one process hands on is what the next one needs.
manual-annex-processes-alt = Process map in three bands: management processes at the top, core processes in the middle in the order in which they take place, support processes at the bottom. The table that follows gives the same links.
manual-annex-processes-sheets = Process sheets
manual-annex-processes-process = Process
manual-annex-processes-inputs = What it receives
manual-annex-processes-outputs = What it hands on
manual-annex-processes-feeds = Feeds into
manual-annex-processes-clauses = Clauses
manual-annex-correlation-title = Correlation matrix
manual-annex-correlation-introduction =
    The matrix links the clauses of { $standard-name } to the chapters and annexes of this manual that deal with them. It helps the assessor to find the answers and helps us to notice what is missing. The page is given in brackets.
manual-annex-correlation-clause = Clause
manual-annex-correlation-subject = Subject in the standard
manual-annex-correlation-section = Where it is dealt with
manual-annex-correlation-page = (p. { $page })
manual-annex-correlation-none = not dealt with
manual-annex-responsibilities-title = Responsibility matrix
manual-annex-responsibilities-introduction =
    For each process the matrix shows who is responsible, who contributes and who is informed. The responsible person is always one only; those who contribute do part of the work; those who are informed receive its results.
manual-annex-responsibilities-process = Process
manual-annex-responsibilities-answers = R
manual-annex-responsibilities-takes-part = C
manual-annex-responsibilities-informed = I
manual-annex-responsibilities-key = <strong>R</strong> is responsible for the process; <strong>C</strong> contributes; <strong>I</strong> is informed.
manual-annex-changes-title = Changes since the last edition
manual-annex-changes-introduction =
    This annex sums up what has changed since the { $year } edition of { $date }. Words that were taken out are struck through, words that were added are underlined.
manual-annex-changes-commitments = Policy commitments
manual-annex-changes-objectives = Objectives
manual-annex-changes-people = People
manual-annex-changes-services = Services
manual-annex-changes-texts = Other revised texts
manual-annex-changes-kind = Change
manual-annex-changes-subject = Subject
manual-annex-changes-before = Before
manual-annex-changes-now = Now
manual-annex-changes-what = What has changed
manual-annex-changes-added = added
manual-annex-changes-changed = changed
manual-annex-changes-withdrawn = withdrawn
manual-annex-changes-chapters = Texts and data of these chapters were revised as well:
manual-annex-changes-none = Since the last edition only formal data have changed.
