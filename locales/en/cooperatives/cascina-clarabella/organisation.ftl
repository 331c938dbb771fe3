### The consortium Cascina Clarabella as an organization. Invented for the example, but for its name and its aims.

organisation-mission =
    { $organisation-name } exists so that its member cooperatives can do together <strong>what none of them could do alone</strong>: give a home, care, work and relationships to those who are excluded from them, in the very places where everyone lives.

    The consortium unites the cooperatives that take care of people with those that create work. It looks for opportunities, takes on contracts, offers services and expertise, and safeguards the rules they share; it leaves each of them its own identity and its own responsibility.

    The farmstead from which it takes its name is an open place: people work there, study, eat and meet. That it is frequented by those who do not need us is the measure of its success.

organisation-about =
    { $organisation-name } is a consortium of social cooperatives set up in { $organisation-address-city } in { $organisation-founded }. For the cooperatives that belong to it, it seeks work, takes on contracts and provides services.

organisation-history =
    The consortium grew up around an abandoned farmstead, which a few cooperatives took on as a concession to turn it into workshops and a vegetable garden. Restoring it became their first work in common: in three years a team of bricklayers and of apprentices supported by the mental health services put the courtyard back on its feet.

    Since then the consortium has taken on the larger contracts, has helped new enterprises into being and has opened the farmstead to schools, universities and craftspeople. The quality policy, written together in 2018, is the same for all member cooperatives.

organisation-values =
    <ul>
    <li><strong>Mutuality</strong>: those who are further ahead help those who are starting out.</li>
    <li><strong>Transparency</strong>: assignments of work, costs and results are known to all member cooperatives.</li>
    <li><strong>Enterprise</strong>: the work is real, and so is the pay.</li>
    <li><strong>Roots</strong>: we answer to the local community before the market.</li>
    </ul>

organisation-territory =
    The consortium operates between the lake and the plain, in an area of small and medium-sized towns. Resources are not lacking: associations, farms, schools, a university nearby. What is lacking is affordable housing and job opportunities for people leaving a care pathway.

organisation-scope =
    Acquisition and management of contracts on behalf of the member cooperatives. Administrative, training and advisory services for the member cooperatives. Design of social projects, start-up of social enterprises, community activities.

organisation-exclusions =
    Only requirement 7.1.5.2 (measurement traceability) is not applied: the activities of the consortium do not require measuring equipment subject to calibration. Measurements made by the member cooperatives fall within their own systems.

organisation-logo = Logo of Cascina Clarabella: a courtyard with a pitched roof and the sun
