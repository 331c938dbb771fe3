### The service charter of work-integration cooperatives (type B).

## Premise

charter-premise-text =
    The Service Charter is the pact between { $organisation-name } and the people who place their trust in it. It is written for the <strong>customers</strong>, public and private, who entrust us with work; for <strong>people on a work integration placement</strong> and those who are looking for one; for the <strong>services</strong> that support them; for the <strong>associations</strong> that represent them.

    A type B cooperative does two things at once: it sells goods and services on the market and, through that work, gives a place in society back to those who are excluded from it. The Charter says what we promise to both.

## Services

charter-service-workers =
    { $workers ->
        [one] one person
       *[other] { $workers } people
    }{ $workers ->
        [1]
            { $disadvantaged-workers ->
                [0] {""}
               *[other] , on a work integration placement
            }
       *[other]
            { $disadvantaged-workers ->
                [0] , none on a work integration placement
                [one] , one of them on a work integration placement
               *[other] , { $disadvantaged-workers } of them on work integration placements
            }
    }

## Access

charter-access-who-title = Whom we work for
charter-access-who =
    We work for public bodies, companies, associations and private customers, without a minimum order. Work integration placements are open to the <strong>disadvantaged people</strong> listed in Article 4 of Italian Law No. 381 of 8 November 1991 on social cooperatives, and to those whose vulnerable situation is recognized by the local services.
charter-access-steps-title = For those who entrust us with work
charter-access-steps =
    <ol>
    <li><strong>The request</strong> reaches us by telephone, by email or at the front desk; the person in charge of the service takes it up.</li>
    <li><strong>The site visit</strong>, where the work calls for one, is free of charge and serves to understand needs, constraints and risks.</li>
    <li><strong>The quotation</strong> is written and detailed: tasks, times, prices, guarantees, share of the work entrusted to people on a placement.</li>
    <li><strong>The order</strong> is confirmed in writing; from that moment the customer has a contact person.</li>
    </ol>
charter-access-priority-title = For those who are looking for a way into work
charter-access-priority =
    The proposal comes from the service that supports the person, from the targeted placement service (collocamento mirato, the public employment service for people with disabilities) or from the person concerned. The Work Integration Manager meets the person, listens to their interests, abilities and limits, and visits a workplace with them. When there are more applications than places, what counts is the urgency of the situation, the match between the task and the person’s abilities, the availability of a team to welcome them and, other things being equal, the date of the request.
charter-access-cost-title = Financial terms
charter-access-cost =
    Our prices are based on price lists that we give to those who ask for them; no item can appear on the invoice if it was not in the quotation. Work integration placements are free of charge for the person: those who are employed receive the pay laid down in the national collective agreement for social cooperatives, those on a traineeship the allowance provided for.

## Supplies

charter-supplies = Work for customers
charter-supplies-introduction =
    From order to delivery customers know who is dealing with their work, how far we have got and what happens if something goes wrong.
charter-supplies-plan-title = Planning
charter-supplies-plan =
    Before we begin we agree dates, times and access, and give the names of those who will work on the customer’s premises. A foreseeable delay is announced as soon as we know of it, together with a new date.
charter-supplies-work-title = Execution
charter-supplies-work =
    The work is done by teams led by an experienced team leader, with inspected equipment and products of low environmental impact. The person in charge of the service checks every job with an inspection form, which the customer can ask to see.
charter-supplies-delivery-title = Delivery and guarantee
charter-supplies-delivery =
    On delivery the customer checks the result with us and signs the record. Whatever does not conform is done again at no cost: within two working days of the report we answer and arrange the work, which is carried out within ten working days. Statutory guarantees apply to all goods supplied.
charter-supplies-care-title = The social value of the work entrusted to us
charter-supplies-care =
    Every year we provide those who ask for it with a statement of the hours worked by people on a placement thanks to their order: it can be used in social reports and to show that the commitments of reserved public contracts have been met.

## Work integration

charter-integration = Work integration
charter-integration-introduction =
    A work integration placement is real work, with a contract or a traineeship, hours, responsibilities and colleagues. It is different for each person but passes through the same stages.
charter-integration-steps =
    <ol>
    <li><strong>Getting to know each other.</strong> One or more interviews and a visit to the workplace, with the service that supports the person.</li>
    <li><strong>Start.</strong> A first draft of the plan and a trial or traineeship of eight weeks, alongside a tutor, to understand pace, abilities and need for support.</li>
    <li><strong>Placement plan.</strong> Objectives for work and independence, tasks, hours, support, duration: the person, the Work Integration Manager and the service confirm it together, and all of them sign it.</li>
    <li><strong>Support.</strong> The tutor, an experienced colleague, talks to the person at least once a week; the plan is reviewed every month, and together with the service at least every six months.</li>
    <li><strong>Conclusion.</strong> A permanent job with us, or a move to another enterprise, prepared beforehand and followed up for six months.</li>
    </ol>
charter-integration-training-title = Training and development
charter-integration-training =
    Newcomers receive safety training before they begin and learn the trade by working. Every year we agree at least one development goal: a new task, a licence or qualification, a course. The skills acquired are certified in writing.
charter-integration-difficulty-title = When it gets difficult
charter-integration-difficulty =
    Absences, relapses and conflicts are part of the process. They are dealt with together with the tutor and the service, by adapting hours and tasks, before any thought of breaking off. No placement ends without an interview and an alternative proposal.

## Rights and duties

charter-rights-first-title = Customers have the right to
charter-rights-first =
    <ul>
    <li>complete information on prices, times and materials;</li>
    <li>a written quotation and a contact person;</li>
    <li>work carried out professionally and safely;</li>
    <li>correction free of charge of whatever does not conform;</li>
    <li>confidentiality about places, data and people.</li>
    </ul>
charter-rights-second-title = People on a placement have the right to
charter-rights-second =
    <ul>
    <li>a regular contract and fair pay;</li>
    <li>a plan written together with them, of which they have a copy;</li>
    <li>a tutor, suitable work and a safe environment;</li>
    <li>learn a trade and have what they can do recognized;</li>
    <li>be treated as colleagues, without labels;</li>
    <li>express criticism without fear of consequences.</li>
    </ul>
charter-rights-duties-title = We ask everyone to
charter-rights-duties =
    <ul>
    <li>keep agreements and let us know in good time when something changes;</li>
    <li>observe the safety rules in the workplace;</li>
    <li>treat with respect those who work, those who buy and those who are learning.</li>
    </ul>

## Standards, listening, protection, complaints

charter-participation-meetings =
    Each team meets with its leader every fortnight. Once a year we invite customers and referring services to a meeting at which we present the results and gather proposals; people on a placement take part like any other colleague.
charter-protection-special-title = Protection of people on a placement
charter-protection-special =
    Information on the personal situation of those on a placement stays between the person, the Work Integration Manager, the tutor and the service that supports them: neither customers nor other colleagues learn of it. Anyone who suffers or sees offensive or discriminatory conduct can report it to the tutor, to management or in confidence, and is protected. Occupational health checks make sure that the task suits the person and goes on doing so.
charter-complaints-who =
    Complaints can be made by customers, people on a work integration placement, their family members, the services that support them, associations and trade unions.
charter-complaints-outside =
    It always remains possible to turn to the body that entrusted the work to us or that supports the person, to the targeted placement service (collocamento mirato), to the labour inspectorate, to the regional ombudsman (difensore civico) and to the courts; consumers can also turn to alternative dispute resolution bodies.

## Annex: satisfaction questionnaire

charter-questionnaire-role-first = a customer
charter-questionnaire-role-second = a person on a placement
charter-questionnaire-waiting = The agreed times were kept.
charter-questionnaire-welcome = I was listened to and treated with respect.
charter-questionnaire-plan = The agreements made, or my plan, were in writing and clear.
charter-questionnaire-activities = The work done matches what I expected.
charter-questionnaire-places = The workplaces are tidy and safe.
