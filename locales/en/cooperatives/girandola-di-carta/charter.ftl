### The service charter of La Girandola di Carta: what the texts of type A do not fit.

## Premise and access

charter-premise-text =
    The Service Charter is the pact between { $organisation-name } and the people it supports. It is written for <strong>children and young people</strong>, who have a right to explanations they can follow, for <strong>parents</strong>, for <strong>older people</strong> and those who look after them, and for the <strong>schools</strong> and <strong>municipalities</strong> with which we work every day.
charter-access-who =
    Our educational services are for children and young people up to the age of eighteen and their families; our school services are for pupils with disabilities; home care and the centre La Mongolfiera are for people over sixty-five, or younger people who cannot live independently. Economic circumstances, citizenship and language are never <strong>grounds for exclusion</strong>.
charter-access-steps =
    <ol>
    <li><strong>The request.</strong> It is made by the family, the person concerned, the school or social services, depending on the service; anyone can ask for information without obligation.</li>
    <li><strong>The first interview.</strong> We meet the person and those close to them, at home or at our centre; with children we also talk alone, if they wish.</li>
    <li><strong>The trial.</strong> In the centres, one or two weeks to get to know each other, free of charge; at home and at school, a first meeting with the coordinator and the key worker.</li>
    <li><strong>The proposal.</strong> We put in writing the activities, hours, costs and name of the key worker.</li>
    <li><strong>The start.</strong> The agreement is signed and the date of the first review is set.</li>
    </ol>

## The course of care, rights

charter-care-welcome =
    The key worker is introduced before we begin, at home or in the service. We hand over the Charter and read it together; the youngest receive a version in pictures. The first month is one of mutual observation: people can change their minds.
charter-care-plan =
    Within thirty days of the start we write the plan: for minors, with the parents, after listening to the child; for older people, with the person and, if the person so wishes, the family. The school and social services take part when they support the same person. The plan sets out concrete objectives, activities, who looks after them and when they are reviewed; those who sign it receive a copy. We review it together at least every six months and whenever something changes.
charter-care-life =
    <ul>
    <li><strong>Times</strong> are written down and kept; a change is announced the day before, and a delay is notified by telephone.</li>
    <li><strong>Staff</strong> remain the same for as long as possible; substitutes are introduced.</li>
    <li><strong>Activities</strong> are chosen together: in the centres the programme is displayed and discussed every month.</li>
    <li><strong>The homes</strong> of those who let us in have their own rules, and we respect them; keys and money are entrusted to us only in writing.</li>
    <li><strong>Health</strong> remains in the hands of the family and the doctor; we help with taking medicines only if an agreement provides for it.</li>
    </ul>
charter-care-family =
    Parents are the first educators: they receive information every week, meet the staff at least three times a year and sign the plan. In the services for older people the family takes part in reviews when the person so wishes; those who look after a family member find an advice desk and a monthly group.
charter-care-discharge =
    The conclusion is prepared from the very beginning. When the objectives have been achieved, or another service is a better answer, we agree times and steps with the person, the family and whoever proposed the service, provide a written report and remain available in the months that follow. Those who enrolled of their own accord can leave at any time; if a public body ordered the service, we discuss it together with that body. A conclusion decided by us is exceptional: it happens only for serious reasons, written down and discussed, never as a punishment and never without an alternative.
charter-rights-first-title = Those who use our services have the right to
charter-rights-first =
    <ul>
    <li>be called by their name and treated with respect, at every age;</li>
    <li>receive information they can understand on activities, costs and rules;</li>
    <li>give their opinion, even as a child, and be listened to;</li>
    <li>know their own plan and have a copy of it;</li>
    <li>play, learn, rest and meet others;</li>
    <li>go on living at home for as long as possible;</li>
    <li>be protected from violence, humiliation and neglect;</li>
    <li>express criticism without fear of consequences.</li>
    </ul>
charter-rights-second =
    <ul>
    <li>be listened to and supported;</li>
    <li>be informed about their children under eighteen and, with their consent, about adult family members;</li>
    <li>take part in reviews of the plan and in the evaluation of the service;</li>
    <li>know at all times whom to turn to.</li>
    </ul>

## Listening, protection, complaints

charter-participation-meetings =
    In the centres children, young people and older people meet once a month and keep a note of what they decide. Twice a year we invite families, schools and municipalities to a meeting at which we present the results and gather proposals.
charter-protection-special-title = Protection of minors and vulnerable people
charter-protection-special =
    Those who work with minors submit a criminal record certificate and attend training every year on the signs of abuse. No member of staff publishes images of the people in their care. A suspicion is reported the same day to the Director, who informs social services or the judicial authorities; those who report are protected. For those who cannot decide for themselves we work with the court-appointed support guardian (amministratore di sostegno).
charter-complaints-who =
    Complaints can be made by the people who use the services, minors included, by parents and family members, guardians and court-appointed support guardians, schools, associations that represent users, and anyone who witnessed what happened.
charter-complaints-outside =
    It always remains possible to turn to the municipality or the body that commissioned the service, to the school, to the regional ombudsperson for children (garante per l’infanzia e l’adolescenza), to the regional ombudsman (difensore civico) and to the courts.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = a person supported
