### The quality manual of the care cooperatives (type A: care, education, health).

## 1 The organization

manual-introduction-identity =
    We work in agreement with the public services and belong to the consortium { $consortium-name }, with which we share the quality policy and the rules of the management system. Our task is to see that anyone going through a difficult time finds a welcoming place, stable relationships and a plan that is truly their own. This is why our services are small, open to the neighbourhood and linked to one another: people enter at the point that suits them best, and the intensity of support can change without their losing the people they rely on.
manual-introduction-workforce =
    The cooperative has { $workforce-members ->
        [one] one member
       *[other] { $workforce-members } members
    }; the work of its employees is supplemented by { $workforce-volunteers ->
        [0] that of occasional volunteers
        [one] that of one volunteer
       *[other] that of { $workforce-volunteers } volunteers
    }. Over the past year each employee has attended, on average, { $workforce-training-hours ->
        [one] one hour
       *[other] { $workforce-training-hours } hours
    } of training.

## 4 to 7: context, leadership, support

manual-context-analysis =
    The cooperative works in an area where the demand for care is growing faster than public resources and is changing in form: fewer long stays in institutions, more support at home and at work, more requests from young people. Outside, what counts are the choices of the health services and the municipalities, the rules of authorization and accreditation, the availability of housing and the attitude of the neighbourhood. Inside, what counts are the stability of the teams, the difficulty of finding qualified staff, the condition of the sites and the ability to document what is done. Top management assesses these issues one by one and derives from them the risks and opportunities of chapter 6.
manual-leadership-focus =
    <strong>People at the centre.</strong> In residential services and day centres the guests hold a meeting every week, with minutes of its own; requests receive an answer by the next meeting. Every year a representative of the guests and one of the families take part in the section of the management review that concerns the services. The commitments made to those who use the services, the response times and the way to make a complaint are published in the Service Charter, which this manual puts into practice.
manual-role-line = Head of Services
manual-role-line-duties = Answers for the processes from access to discharge, maintains relations with the referring bodies, authorizes admissions and discharges.
manual-role-group = Service Coordinator
manual-role-group-duties = Leads the team of a site, approves individual plans, looks after rotas, handovers, meetings and records.
manual-role-contact = Key worker
manual-role-contact-duties = Supports a person from welcome to conclusion, writes the plan together with that person, keeps the file up to date and convenes the reviews.
manual-support-infrastructure =
    <strong>Sites and vehicles.</strong> Our sites are homes before they are facilities: furniture, colours and rules are chosen together with those who live there. Each one has a file with its authorization, installations, inspections, emergency plan and maintenance. Every month the coordinator checks safety, hygiene and upkeep against a checklist; faults are entered in the log and, where they affect safety, are repaired or isolated within twenty-four hours. Each vehicle has a logbook with its due dates and the checks to be made before use.
manual-support-environment =
    <strong>Working environment.</strong> Those who work in care wear themselves out if they are left alone. Each team has a weekly case meeting and a monthly supervision session with an outside professional; after a critical incident the coordinator meets the people involved within three days. Rotas guarantee rest and are published one month in advance.
manual-support-measuring =
    <strong>Measuring instruments.</strong> To find out whether a person is making progress we use interviews, rating scales and questionnaires. They are validated instruments, or have been discussed with the referring services; they are applied at fixed intervals and are not changed without the opinion of the Quality Manager, otherwise comparisons between years lose their value. Weighing scales, blood pressure monitors and refrigerator thermometers are for everyday use and not for evaluating results: they are listed, checked every year and replaced when their readings are doubtful.
manual-support-awareness =
    All care staff must be able to say what their work is for, which objective concerns them and what happens if a rule is not followed: a medicine not recorded, a handover skipped, a door locked. The coordinator checks this at the individual interviews; the auditor asks about it, in plain words, at every audit. Trainees and volunteers receive the same information before they meet the guests.
manual-record-core = Personal files and individual plans
    .keeper = Service Coordinator
    .retention = As the regulations for the service require and, in any case, ten years after it ends
manual-record-daily = Daily log, handovers and medication record
    .keeper = Staff on duty
    .retention = Ten years

## 8 Services, from access to discharge

manual-care-planning-title = Planning the service
manual-care-planning =
    Every service has a <strong>service sheet</strong> that sets out its target group, capacity, staffing by time of day, weekly activities, standards and applicable documents. The coordinator updates it at every change in the agreement with the commissioning body and in any case every year; the Quality Manager checks that it remains consistent with the Service Charter. A person’s path always goes through the same stages, whatever the service.
manual-care-step-access = Request and listening
    .done = The request is taken, information on services and times is given, the first interview is arranged within the time stated in the Service Charter
    .answers = Coordinator
    .record = Register of requests
manual-care-step-assessment = Assessment and admission
    .done = The team meets the person, any family members whom that person names, and the referring service; it proposes admission, waiting or another solution
    .answers = Head of Services
    .record = Assessment form
manual-care-step-welcome = Welcome
    .done = Visit, explanation of the house rules, assignment of the key worker, consents and inventory
    .answers = Key worker
    .record = Personal file
manual-care-step-project = Individual plan
    .done = Within thirty days objectives, activities, times and signs of change are written down together with the person
    .answers = Key worker
    .record = Signed plan
manual-care-step-daily = Daily life and activities
    .done = Activities take place, prescribed medication is administered, significant events are noted
    .answers = Staff on duty
    .record = Daily log and handovers
manual-care-step-review = Review
    .done = At least every six months objectives and results are compared and the way forward is decided
    .answers = Team, with the person
    .record = Minutes of the review
manual-care-step-discharge = Conclusion
    .done = What comes next is prepared: home, work, school or another service; contact is kept up for six months
    .answers = Head of Services
    .record = Final report
manual-care-requirements-title = Access to services and agreements
manual-care-requirements-records = Register of requests, tender review form
manual-care-requirements =
    Requests come from the public services, from families or from the person concerned. Whoever answers the telephone or the front desk can explain the requirements, documents, costs and times, and records the request on the day it is received. If there is no vacancy, the Head of Services states the expected waiting time, updates it every month and proposes an alternative, if need be outside the cooperative. The order of access follows the criteria published in the Service Charter, from the urgency of the need to the date of the request: the criterion applied is written on the form.
manual-care-requirements-agreements =
    Before signing an agreement or bidding for a contract, the Director checks with the service area and the administration office that the staffing, premises, qualifications and costs required are sustainable; the outcome is noted on the <strong>tender review form</strong>. Changes in the course of a contract follow the same route and are explained to the team before they are applied. With the person concerned we sign a residence or attendance agreement, written in plain words and, if necessary, read with an interpreter.
manual-care-design-title = Designing new services
manual-care-design-records = Project file
manual-care-design =
    A new service is born together with those who will use it and with the local public bodies. Top management appoints a project group with a leader and determines at the outset the needs, the legal constraints, the resources and the expected results. The work proceeds in stages: shared idea, outline design, detailed design with costs and staffing, trial of at least six months. At the end of each stage the group meets the people concerned and top management decides whether to go on; minutes and changes are kept in the project file. The trial ends with an evaluation of outcomes: if the results are not there, the service does not open.
manual-care-suppliers-title = Suppliers and partnerships
manual-care-suppliers-records = List of approved suppliers
manual-care-suppliers =
    Approval is required for the suppliers on whom the safety and well-being of the people we support depend: meals, medicines and medical supplies, cleaning, transport, maintenance, supervision, temporary staff. The Administration Manager evaluates them before engaging them (legal requirements, references, trial) and then once a year for punctuality, conformity and complaints. A supplier who scores below seven out of ten proposes a remedy within thirty days or leaves the list. Other things being equal, preference is given to the type B cooperatives of the consortium.
manual-care-suppliers-professionals =
    Outside professionals and volunteers work under a written agreement, know the code of conduct and report to the coordinator. Incoming goods are checked for quantity, integrity and expiry date; for medicines and fresh food the temperature is checked as well and noted on the delivery document.
manual-care-provision-title = From welcome to conclusion
manual-care-provision-records = Personal file, daily log, medication record
manual-care-welcome =
    <strong>Welcome.</strong> Admission is prepared with at least one visit and, in residential services, with a trial overnight stay. On the first day the person finds a room ready, the name of the key worker and a sheet with the timetable and habits of the house. Consents, current medication, allergies and the people to be informed are recorded; the inventory of personal belongings is signed by both parties.
manual-care-project =
    <strong>Individual plan.</strong> This is the document that guides the work: a few objectives, written in the person’s own words, each with an activity, a time and a sign that shows whether it has been achieved. It is signed by the person or their representative, the key worker, the coordinator and, where there is one, the referring service. When someone disagrees, the disagreement is written down: it is information, not an obstacle.
manual-care-daily =
    <strong>Daily life.</strong> The activities of the week are agreed at the guests’ meeting and displayed. Handovers between shifts are written and read together; whatever is not written down is considered not to have happened. Medication is prepared and administered as prescribed, with a double check and an immediate signature; whenever the key to the medicine cabinet changes hands, the time is noted. No form of restraint is used.
manual-care-traceability =
    <strong>Traceability and property entrusted to us.</strong> Every file has a code that appears on all of the person’s documents, in place of the name when they circulate outside the service. Money and objects handed over for safekeeping are recorded with two signatures every time they change hands and checked every month by the coordinator. Any loss is reported to the person at once and treated as a nonconformity.
manual-care-safety =
    <strong>Critical situations.</strong> Unplanned absences, assaults, medication errors, falls and sudden illness each have a one-page protocol, displayed in the office and rehearsed twice a year. The coordinator can be reached at any time; the event is recorded before the end of the shift and reported to the referring service and to the family members named by the person.
manual-care-discharge =
    <strong>Conclusion.</strong> Discharge is prepared from the day of admission. The decision is taken at a review with all those concerned and communicated at least fifteen days in advance, except in urgent cases justified in writing. The person receives a copy of the final report, all personal documents and a contact number; the key worker gets in touch again after one, three and six months and notes how things are going.
manual-care-release-title = Checks before moving on
manual-care-release-records = Monthly checklist
manual-care-release =
    In care services there is no final inspection: checks are made at every transition. Admission, the plan, every change to the plan and discharge take effect only after they have been signed by whoever has the authority shown in the table of stages. Every month the coordinator checks one file in five, chosen at random, against a checklist: completeness, signatures, consistency between plan and daily log, compliance with deadlines. The following table shows the standards promised to those who use the services and their current values.
manual-care-nonconforming-title = When the service is not as it should be
manual-care-nonconforming-records = Nonconformity register
manual-care-nonconforming =
    An activity that did not take place, a shift left uncovered, a visit or medication omitted, unsuitable premises: these are nonconforming services. Whoever notices puts things right as far as possible, informs the coordinator and records what happened. The coordinator chooses one of four remedies: repeating the activity, replacing it with an equivalent one, suspending the service until it is safe, or accepting the deviation with the person’s written consent. Those concerned are always told what happened and how it was put right. The causes of the deviation are then sought, in accordance with chapter 10.

## 9 and 10: satisfaction, events

manual-performance-satisfaction =
    <strong>Satisfaction.</strong> Once a year, in October, guests and families are asked for their opinion in the anonymous questionnaire annexed to the Service Charter, available in several languages, and referring services in a questionnaire of their own. Those who prefer to talk are listened to by someone from another cooperative of the consortium. The results are discussed at the house meetings and published in the Service Charter together with the decisions taken; if fewer than sixty per cent reply, we first of all look for the reasons for the silence. Six months after discharge a telephone interview asks what has remained useful.
manual-improvement-events =
    Some events always require an analysis of causes, even when harm has been avoided: medication errors, falls with consequences, unplanned absences, assaults, accidents at work, personal data breaches and every well-founded complaint concerning the dignity of a person. The group that carries out the analysis includes a member of staff from another service and, if they so wish, the person involved.
