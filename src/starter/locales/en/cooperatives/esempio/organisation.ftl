### The consortium: who it is and what it does for its members.

organisation-mission =
    { $organisation-name } connects those who care for people with those who create work, so that <strong>people in difficulty find answers that are close by and joined up</strong>. To its cooperatives it offers shared rules, expertise and services.

organisation-about =
    { $organisation-name } is a consortium of social cooperatives set up in { $organisation-address-city } in { $organisation-founded }.

organisation-history =
    The cooperatives founded it in order to look after the quality system together. Over the years administrative services and training were added.

organisation-scope =
    Quality management, administrative and training services for the member cooperatives.

## Services

area-members = Member services

service-quality-system = Quality system and training
    .summary = Keeps the policy, manuals and charters up to date, and organizes internal audits and shared courses.
    .access = The programme is agreed every January with the Quality Managers.
    .activities = Audits between cooperatives, document templates, courses
service-administration = Administration
    .summary = Accounting, payroll and statutory formalities for the cooperatives that entrust them to the consortium.
    .access = Under an annual agreement that states services, deadlines and costs.
    .activities = Accounting, payroll, social report

standard-audits = Audits carried out as a share of those scheduled
standard-answers = Working days between question and answer

## Interested parties and terms

party-members = Member cooperatives
    .needs = Reliable services at known cost, the same rules for all
    .response = Annual agreements, monthly meetings, shared accounts
term-member = Member
    .definition = A cooperative that belongs to the consortium.
