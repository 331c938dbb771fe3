### La Girandola di Carta: where its manual differs from that of the residential services of type A.

manual-context-analysis =
    Demand is changing with the population: fewer classes, more pupils who need support, more older people living alone. Outside, what counts are the budgets of the municipalities, the hours assigned to schools, the accreditation rules for home care and the distances to be covered. Inside, what counts are the stability of the teams, part-time contracts, the difficulty of finding substitutes and the ability to document what is done far from the sites. Top management assesses these issues one by one and derives from them the risks and opportunities of chapter 6.
manual-leadership-focus =
    <strong>Children, families and older people at the centre.</strong> Every group of children spends one afternoon a month saying what works and what should change; at the centre for older people this is done at a meeting of those who attend. Families are met one by one at least three times a year, schools in each half of the school year. A representative of the parents and one of the older people take part in the section of the management review that concerns the services. Times, commitments and the way to make a complaint are published in the Service Charter, which this manual puts into practice.
manual-support-infrastructure =
    <strong>Sites and vehicles.</strong> The sites are made for different ages: child-sized furniture, step-free routes, a shared courtyard. Each one has a file with its authorization, installations, inspections, emergency plan and maintenance. Every month the coordinator checks safety, play equipment and hygiene against a checklist; anything that may cause injury is removed at once and recorded. Those who work in schools or at people’s homes report in writing the hazards they come across: the coordinator raises them with the school or the family within two days. Each vehicle has a logbook with its due dates and the checks to be made before use.
manual-support-measuring =
    <strong>Measuring instruments.</strong> To find out whether a person is making progress we use interviews, observation grids and questionnaires. They are agreed with schools and social services, applied at fixed intervals and not changed without the opinion of the Quality Manager, otherwise comparisons between years lose their value. Attendance and the times of visits are recorded with an application, which is spot-checked every month.
manual-support-awareness =
    All staff must be able to say what their work is for, which objective concerns them and what happens if a rule is not followed: a child handed over to the wrong person, a visit forgotten, an absence not noted. The coordinator checks this at the individual interviews; the auditor asks about it, in plain words, at every audit. Trainees and volunteers receive the same information before they meet the people we support.
manual-record-daily = Group log, register of attendance and home visits
    .keeper = Educators and assistants
    .retention = Ten years
manual-care-step-welcome = Welcome
    .done = Meeting with the family or the older person, introduction to the group and the rules, consents, authorizations for collecting children, assignment of the key worker
    .answers = Key worker
    .record = Personal file
manual-care-step-daily = Activities
    .done = The planned activities and visits take place, attendance, progress and significant events are noted
    .answers = Educators and assistants
    .record = Log and register
manual-care-requirements-agreements =
    Before signing an agreement or bidding for a contract, the Director checks with the service area and the administration office that the staffing, premises, qualifications and costs required are sustainable; the outcome is noted on the <strong>tender review form</strong>. Changes in the course of a contract follow the same route and are explained to the team before they are applied. With the family or the older person we sign a service agreement, written in plain words and, if necessary, read with an interpreter.
manual-care-provision-records = Personal file, group log, register of visits
manual-care-welcome =
    <strong>Welcome.</strong> The start is prepared with an interview and, in the centres, a trial of one or two weeks; at home and at school, the first meeting is attended by two of us, one of them the coordinator. On the first day the person and the family learn the name of the key worker, the timetable and how to give notice of an absence. Consents, allergies, authorizations for collecting children and the people to be informed are recorded; for older people also their habits, current medication and doctor.
manual-care-daily =
    <strong>Activities.</strong> The programme of the week is displayed and given to families. Every group always has two adults; the ratio of adults to children is checked at the start of each shift, and no outing sets off unless it is respected. Attendance, collections and visits are recorded when they take place. An unannounced absence is followed up with a telephone call within half an hour; if an older person does not come to the door, the emergency protocol starts at once.
manual-care-safety =
    <strong>Critical situations.</strong> A missing child, an accident, sudden illness, a fall at home, suspected abuse: each has a one-page protocol, displayed at the site and rehearsed twice a year. The coordinator can be reached during the hours of all services; the event is recorded before the end of the shift and reported to the family and the commissioning body. Suspected abuse is reported the same day to the Director, who informs social services or the judicial authorities.
manual-performance-satisfaction =
    <strong>Satisfaction.</strong> In May, before the schools close, families, older people, teachers and public bodies are asked for their opinion in short anonymous questionnaires, available in several languages; children express theirs in a game prepared by the educators. Those who prefer to talk are listened to by someone from another cooperative of the consortium. The results are discussed with the groups and published in the Service Charter together with the decisions taken; if fewer than sixty per cent reply, we first of all look for the reasons for the silence.
manual-improvement-events =
    Some events always require an analysis of causes, even when harm has been avoided: the disappearance of a child, however brief, accidents during activities and journeys, falls at home, a child handed over to the wrong person, personal data breaches and every well-founded complaint concerning the dignity of a person. The group that carries out the analysis includes a member of staff from another service and, if they so wish, the family or the person involved.
