### The service charter (Italian Law 328/2000, Article 13): texts that every cooperative shares.

charter-title = Service Charter
charter-subtitle = { $charter-year } edition

## Premise

charter-premise = Introduction
charter-premise-text =
    The Service Charter is the pact between { $organisation-name } and the people who turn to its services.
charter-premise-commitment =
    What is written here binds us. Those who read it can <strong>know what to expect</strong>, <strong>check whether they receive it</strong> and <strong>call us to account</strong> when they do not. This is why the Charter gives measured values alongside targets, names a person in charge of every service, and explains how to make a complaint and whom to turn to if the answer is not enough.
charter-premise-law-title = What the law requires
charter-premise-law =
    Article 13 of Italian Law No. 328 of 8 November 2000, the framework law on social services, requires those who run social services to adopt a charter that describes them. The table shows where each of the required contents can be found.
charter-premise-law-asked = The law requires
charter-premise-law-answered = Chapter
charter-premise-law-access = The criteria for access to the services
charter-premise-law-working = The way the services work
charter-premise-law-judging = The conditions that allow users, and those who represent them, to assess the services
charter-premise-law-protection = The procedures that protect users
charter-premise-law-recourse = The possibility of recourse against those responsible for the services
charter-premise-norms-title = Applicable legislation
charter-premise-norms =
    Besides the framework law on social services, the Charter takes the following rules into account. The texts can be consulted at our offices.
charter-premise-norm = Reference
charter-premise-subject = Subject

## About us

charter-about = About us
charter-about-history-title = Our history
charter-about-mission-title = Our mission
charter-about-values-title = Our values
charter-about-structure-title = How we are organized
charter-about-structure =
    { $organisation-name } is a cooperative: the most important decisions rest with the general meeting, where every member has one vote. { $workforce-members ->
        [one] It has one member
       *[other] It has { $workforce-members } members
    }; { $workforce-employees ->
        [one] one person works in its services
       *[other] { $workforce-employees } people work in its services
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , with the help of one volunteer
       *[other] , with the help of { $workforce-volunteers } volunteers
    }. The organization chart shows who answers for what.
charter-about-chart-alt = Organization chart of the cooperative: from the general meeting of members to management, functions and services, with the names of those in charge.
charter-about-consortium-title = The consortium
charter-about-consortium =
    { $organisation-name } belongs to the consortium { $consortium-name }, which brings together { $member-count ->
        [one] one social cooperative
       *[other] { $member-count } social cooperatives
    }: { $members }. With the consortium we share the quality policy, the principles of this Charter, staff training and internal audits. Our management system follows the requirements of { $standard-name }.

## Principles

charter-principles = Principles
charter-principles-introduction =
    We work according to the principles that govern the provision of public services in Italy. For each of them we say what it means here, in practice.
charter-principles-list =
    <ul>
    <li><strong>Equality.</strong> Our services are accessible to all, regardless of sex, age, origin, language, religion, opinions, sexual orientation or economic circumstances. Equality does not mean uniformity: everything we do takes the individual into account.</li>
    <li><strong>Impartiality.</strong> Those who work with us behave objectively and fairly. The rules are written down, apply to everyone and are explained to those who have to follow them.</li>
    <li><strong>Continuity.</strong> Services are provided regularly during the stated hours. Any interruption is announced in advance, with the reason and the measures that reduce the inconvenience.</li>
    <li><strong>Participation.</strong> People take part in the decisions that concern them; they can see the documents about them, make proposals, say what they think of the service and receive an answer.</li>
    <li><strong>Efficiency and effectiveness.</strong> We use resources with care, compare results with targets and correct what does not work.</li>
    <li><strong>Freedom of choice.</strong> Everyone can choose, among the services available, the one that best meets their needs, and can change their mind.</li>
    <li><strong>Confidentiality.</strong> About the people we meet we know what the service requires and nothing more. We keep it safe.</li>
    </ul>

## Services

charter-services = Our services
charter-services-introduction =
    For each service we show the activities, the hours, the place and the person to contact. The general conditions of access are given in the next chapter.
charter-service-activities = Activities
charter-service-access = How to gain access
charter-service-hours = Hours
charter-service-office = Site
charter-service-capacity = Places
charter-service-places =
    { $places ->
        [one] one place
       *[other] { $places } places
    }
charter-service-staff = Staff
charter-service-workers =
    { $workers ->
        [one] one person
       *[other] { $workers } people
    }
charter-service-fee = Cost
charter-service-contact = Person in charge

## Access

charter-access = Access
charter-access-introduction =
    Those who turn to us are first of all listened to and given clear information, even when ours is not the right service.
charter-access-answer =
    We answer every request in writing, <strong>within { $charter-access-days ->
        [one] one day
       *[other] { $charter-access-days } days
    }</strong>. A refusal always gives the reasons and says which other service can be contacted.

## Rights and duties

charter-rights = Rights and duties
charter-rights-introduction =
    A good service rests on mutual respect. These are the rights that we guarantee and the commitments that we ask for.

## Standards of quality

charter-standards = Quality standards
charter-standards-introduction =
    A standard is a promise that can be measured. For each service we give the quality factor that matters to those who use it, the indicator with which we measure it, the latest value and the level that we undertake to maintain.
charter-standards-reading =
    The bar compares the value with our commitment, marked by the vertical line: it is solid when the commitment is met, hollow when it is not yet met. The values refer to the year before this edition.
charter-standards-factor = Factor
charter-standards-indicator = Indicator
charter-standards-value = Value
charter-standards-target = Commitment
charter-standards-comparison = Comparison
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = If a standard is not met
charter-standards-missed =
    A missed standard triggers an inquiry: the person in charge of the service looks for the causes, proposes a correction and informs the people concerned of the outcome. Anyone who believes they have not received what was promised can ask for an explanation by making a complaint.

## Listening and participation

charter-participation = Listening and participation
charter-participation-introduction =
    The opinion of those who use a service is worth as much as that of those who run it. We gather it in three ways.
charter-participation-survey-title = The questionnaire
charter-participation-survey =
    Once a year we offer everyone the questionnaire annexed to this Charter. It is anonymous and can be handed in personally, left in the boxes found at every site or sent by email; those who wish can ask someone they trust to help them. Our target is that <strong>at least { $charter-satisfaction-target }%</strong> of the answers should express a positive opinion.
charter-participation-meetings-title = Meetings
charter-participation-meetings =
    At least twice a year we invite those who use our services to an open meeting, at which we present the results and gather proposals.
charter-participation-proposals-title = Proposals
charter-participation-proposals =
    Suggestions and words of appreciation are welcome at any time, in person or on the form annexed. The Quality Manager reads them all and, when a proposal is accepted, tells the person who made it.
charter-participation-results-title = What we do with the results
charter-participation-results =
    The results of the questionnaire, the number of complaints with the response times, and the actions decided are displayed at our sites and published with the yearly update of the Charter. Those who represent users can ask for the detailed data in anonymous form.

## Protection

charter-protection = Protection
charter-protection-introduction =
    Protecting people means preventing what may make them feel worse, and acting at once when it happens.
charter-protection-privacy-title = Personal data
charter-protection-privacy =
    We process personal data in accordance with Regulation (EU) 2016/679 (GDPR). We collect them with a notice written in words that can be understood; only those who need them for their work see them; we keep them for the time laid down by law. Everyone can ask to see their own data, to have them corrected and to receive a copy.
charter-protection-safety-title = Safety
charter-protection-safety =
    Every site has a written risk assessment, an emergency plan with evacuation drills at least once a year, and staff trained in first aid and fire-fighting. Premises, installations and vehicles are inspected according to a written schedule.
charter-protection-insurance-title = Insurance
charter-protection-insurance =
    A liability policy covers any harm that people may suffer or cause during our activities. Those who suffer harm receive from the person in charge of the service the information they need to make a claim.

## Complaints and recourse

charter-complaints = Complaints and recourse
charter-complaints-introduction =
    A complaint is the most direct way of telling us that something has not worked. <strong>Making one has no negative consequences</strong> for the person who makes it, nor for the person whom we support.
charter-complaints-who-title = Who can make a complaint
charter-complaints-who =
    Anyone who uses our services can make a complaint, as can a family member, a guardian or an association that represents them.
charter-complaints-how-title = How to make a complaint
charter-complaints-how =
    The form annexed can be used, or the complaint can be written freely; a complaint made orally is put in writing by the person who receives it and read over with the person who makes it. Anonymous complaints are examined, but cannot receive a personal reply.
charter-complaints-email = Email
charter-complaints-phone = Telephone
charter-complaints-post = By post or in person
charter-complaints-person = Answered by
charter-complaints-times-title = What happens, and when
charter-complaints-times =
    Every complaint follows the same path, and the person who made it can find out at any time how far it has got.
charter-complaints-step = Step
charter-complaints-action = What happens
charter-complaints-term = Time limit
charter-complaints-receipt = Receipt
charter-complaints-receipt-action = The person who made the complaint receives a number and the name of whoever is dealing with it.
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [one] one working day
       *[other] { $charter-receipt-days } working days
    }
charter-complaints-inquiry = Inquiry
charter-complaints-inquiry-action = We listen to the people involved, check the facts and put right at once what can be put right at once.
charter-complaints-reply = Reply
charter-complaints-reply-action = Written reply with reasons, the actions decided and their deadlines.
charter-complaints-reply-term =
    { $charter-reply-days ->
        [one] one day
       *[other] { $charter-reply-days } days
    }
charter-complaints-appeal = Appeal
charter-complaints-appeal-action = Those who are not satisfied with the reply turn to the person named below, who re-examines the case without having been involved in it.
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [one] one day
       *[other] { $charter-appeal-days } days
    }
charter-complaints-recourse-title = Recourse against those responsible
charter-complaints-recourse =
    The law provides that users may seek recourse against those in charge of running the services. Against the reply to a complaint, or if the reply does not arrive in time, an appeal can be made in writing to the person named here, who decides <strong>within { $charter-appeal-days ->
        [one] one day
       *[other] { $charter-appeal-days } days
    }</strong> after hearing the person who appeals and the person in charge of the service.
charter-complaints-appeal-person = Decides on the appeal
charter-complaints-outside =
    It always remains possible to turn to the public body that entrusted the service to us, to the regional ombudsman (difensore civico) and to the courts.

## Yearly update

charter-update = Updating the Charter
charter-update-text =
    The Charter is updated every year. This edition is valid for { $charter-year }; the next one will give the results achieved, the revised standards and the changes to the services. Before approving it, we ask for the opinion of those who use the services and those who work in them. Any important change during the year is announced at once to those affected by it.
charter-update-copies =
    The Charter is given to everyone at the first meeting and is available at all our sites and on our website. On request we explain it orally and provide it in large print.
charter-update-next = Next update
charter-update-edition = Edition
charter-update-approved = Approved by

## Contacts

charter-contacts = Sites and contacts
charter-contacts-introduction = The Charter, the questionnaire and the form for complaints and suggestions can be found at every site.
charter-contacts-office = Site
charter-contacts-hours = Opening hours
charter-contacts-reach = Contact details
charter-contacts-identity-title = The cooperative
charter-contacts-name = Registered name
charter-contacts-address = Registered office
charter-contacts-vat = VAT number
charter-contacts-register = Entry in the register of cooperatives
charter-contacts-phone = Telephone
charter-contacts-email = Email
charter-contacts-certified-email = Certified email (PEC)
charter-contacts-web = Website

## Annex: satisfaction questionnaire

charter-questionnaire = Satisfaction questionnaire
charter-questionnaire-introduction =
    The questionnaire is anonymous and takes five minutes. For each statement, please tick the box that best matches your experience over the past year; if a statement does not concern you, use the last column.
charter-questionnaire-service = Service
charter-questionnaire-as = I am answering as
charter-questionnaire-role-first = a user
charter-questionnaire-role-second = a family member
charter-questionnaire-role-other = other
charter-questionnaire-statement = How far do you agree with these statements?
charter-questionnaire-never = not at all
charter-questionnaire-little = a little
charter-questionnaire-fairly = somewhat
charter-questionnaire-much = very much
charter-questionnaire-fully = fully
charter-questionnaire-not-applicable = does not apply
charter-questionnaire-information = The information I received at the beginning was clear and complete.
charter-questionnaire-waiting = The waiting times were reasonable.
charter-questionnaire-welcome = I felt welcomed and respected.
charter-questionnaire-staff = The people who work in the service are competent and helpful.
charter-questionnaire-plan = I took part in the decisions that concern me.
charter-questionnaire-activities = The activities meet my needs.
charter-questionnaire-places = The premises are clean, safe and welcoming.
charter-questionnaire-privacy = My privacy is respected.
charter-questionnaire-problems = When there is a problem, it is dealt with quickly.
charter-questionnaire-overall = Overall I am satisfied with the service.
charter-questionnaire-best = What did you appreciate most?
charter-questionnaire-better = What should we improve?
charter-questionnaire-return =
    You can leave the questionnaire in the box at any of our sites or send it to { $charter-complaint-email }. Thank you.

## Annex: form for complaints and suggestions

charter-complaint-form = Form for complaints and suggestions
charter-complaint-form-introduction =
    You can fill in this form by yourself or with the help of someone you trust. If you leave your contact details, you will receive a written reply within { $charter-reply-days ->
        [one] one day
       *[other] { $charter-reply-days } days
    }.
charter-complaint-form-kind = I wish to make
charter-complaint-form-kind-complaint = a complaint
charter-complaint-form-kind-suggestion = a suggestion
charter-complaint-form-kind-praise = a compliment
charter-complaint-form-name = Full name
charter-complaint-form-reach = Telephone or email
charter-complaint-form-address = Address
charter-complaint-form-service = Service
charter-complaint-form-day = Date of the event
charter-complaint-form-for = I am submitting this form
charter-complaint-form-for-myself = for myself
charter-complaint-form-for-other = for another person (name)
charter-complaint-form-what = What happened, or what do you propose?
charter-complaint-form-wish = What do you ask for?
charter-complaint-form-consent = The data given here are used only to deal with this form and are kept in accordance with Regulation (EU) 2016/679 (GDPR).
charter-complaint-form-date = Date
charter-complaint-form-signature = Signature
charter-complaint-form-office = For use by the cooperative
charter-complaint-form-number = Number
charter-complaint-form-received = Received on
charter-complaint-form-by = By
charter-complaint-form-answered = Answered on
