### The service charter of cooperatives that care for people (type A).

## Premise

charter-premise-text =
    The Service Charter is the pact between { $organisation-name } and the people it welcomes. It is written for <strong>guests</strong> and those thinking of becoming guests, for <strong>families</strong> and the people close to them, for the social and health <strong>services</strong> that propose a programme of support, and for the <strong>associations</strong> that represent users.

## Access

charter-access-who-title = Who can gain access
charter-access-who =
    Our services are for adults living with mental distress or in a vulnerable situation who are supported by a public service or referred by their municipality. Access is <strong>always voluntary</strong>. The severity of the disorder, the lack of a home or a family, and citizenship are not grounds for exclusion.
charter-access-steps-title = How to gain access
charter-access-steps =
    <ol>
    <li><strong>The request.</strong> It is made by the service that supports the person, also at the suggestion of the person or the family; anyone can ask for information without obligation, in person or by telephone.</li>
    <li><strong>The first interview.</strong> We meet the person, listen to what they want and, with their consent, gather the information we need.</li>
    <li><strong>The visit.</strong> The person and those close to them come to see the service, its rules and the people who live there.</li>
    <li><strong>The proposal.</strong> With the referring service we define objectives, expected duration and costs, and put them in writing.</li>
    <li><strong>Admission.</strong> A date is agreed, the agreement is signed and the key worker is chosen.</li>
    </ol>
charter-access-priority-title = If there is no vacancy
charter-access-priority =
    When there are more requests than places we keep a waiting list, which is updated every month. Within our agreements with the referring body, the order depends on the urgency of the need, on how well the service suits the person’s plan, on closeness to the places where the person lives and, other things being equal, on the date of the request. Everyone can find out at any time how far their request has got.
charter-access-cost-title = What it costs
charter-access-cost =
    The cost of each service is shown in its description. Where a contribution from the person or the family is due, we state it in writing before admission, with what it includes and what it does not; any change is announced at least sixty days in advance.

## The course of care

charter-care = The course of support
charter-care-introduction =
    Every course of support has a beginning, a development and a conclusion. The stages are the same for everyone, so that each person knows what to expect; the content is different for each.
charter-care-welcome-title = Welcome
charter-care-welcome =
    In the first few days a key worker helps the person to get to know the place, the timetable and the people who live there. We hand over the Charter and the house rules and read them together. The first month is one of mutual observation: people can change their minds.
charter-care-plan-title = The individual plan
charter-care-plan =
    Within thirty days of admission we write the plan together with the person, the referring service and, if the person so wishes, the family. The plan sets out concrete objectives, activities, who looks after them and when they are reviewed. The person signs it and receives a copy. We review it together at least every six months and whenever something changes.
charter-care-life-title = Daily life
charter-care-life =
    <ul>
    <li><strong>The days</strong> have a predictable rhythm: meals, activities, rest, free time. The programme of the week is displayed and discussed at the house meeting.</li>
    <li><strong>Visits and outings</strong> are unrestricted, with regard for the plan and for life together.</li>
    <li><strong>Health</strong> is looked after with the general practitioner and with specialists; medication is taken with whatever help is necessary and with the aim of managing it independently.</li>
    <li><strong>Personal spaces</strong> are furnished as each person likes; others knock before entering.</li>
    <li><strong>Money and belongings</strong> stay with the person; if someone asks us to keep them safe, every transaction is noted and signed.</li>
    </ul>
charter-care-family-title = Families
charter-care-family =
    With the person’s consent the family receives regular information, meets the staff at least every three months and takes part in reviews. Family members who wish to exchange experiences with others can count on a monthly group led by a psychologist.
charter-care-discharge-title = Conclusion
charter-care-discharge =
    The conclusion is prepared from the very beginning. When the objectives have been achieved, or another service is a better answer, we agree times and steps with the person and the referring service, provide a written report and remain available in the months that follow. The person can stop at any time. A discharge decided by us is exceptional: it happens only for serious reasons, written down and discussed, never as a disciplinary measure and never without an alternative.

## Rights and duties

charter-rights-first-title = Guests have the right to
charter-rights-first =
    <ul>
    <li>be called by their name and treated with respect;</li>
    <li>receive information they can understand on care, activities, costs and rules;</li>
    <li>give or refuse their consent, and change their decision;</li>
    <li>write their own plan, read it and have a copy of it;</li>
    <li>keep their close ties, habits, beliefs and relationships;</li>
    <li>have spaces and times of their own;</li>
    <li>be protected from abuse, humiliation and coercion;</li>
    <li>express criticism without fear of consequences.</li>
    </ul>
charter-rights-second-title = Families have the right to
charter-rights-second =
    <ul>
    <li>be listened to and supported;</li>
    <li>be informed, with the person’s consent;</li>
    <li>take part in reviews of the plan and in the evaluation of the service;</li>
    <li>know at all times whom to turn to.</li>
    </ul>
charter-rights-duties-title = We ask everyone to
charter-rights-duties =
    <ul>
    <li>respect people, shared spaces and the rules of living together;</li>
    <li>take part in the plan that has been agreed;</li>
    <li>let us know in case of absence or difficulty;</li>
    <li>respect the privacy of the people they meet.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    In residential services and day centres guests hold a meeting every week and keep a note of what they decide. Twice a year we invite guests, families and associations to a meeting at which we present the results and gather proposals.
charter-protection-special-title = Prevention of abuse
charter-protection-special =
    We use no form of restraint. Our staff are trained to recognize and ease tension; every critical event is recorded and discussed within three days, with the person and with those who experienced it. Anyone who witnesses conduct that offends a person’s dignity has a duty to report it and is protected. For those who cannot decide for themselves we work with the court-appointed support guardian (amministratore di sostegno) and, where necessary, apply for one to be appointed.
charter-complaints-who =
    Complaints can be made by guests, family members, guardians and court-appointed support guardians, associations that represent users, and anyone who witnessed what happened.
charter-complaints-outside =
    It always remains possible to turn to the referring service, to the public relations office (URP) and the patients’ rights office (ufficio di pubblica tutela) of the local health authority, to the municipality, to the regional ombudsman (difensore civico) and to the courts.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = a guest
charter-questionnaire-role-second = a family member
charter-questionnaire-plan = I took part in writing and reviewing the individual plan.
charter-questionnaire-activities = The activities of the week interest me and help me.
