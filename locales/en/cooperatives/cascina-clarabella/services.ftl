### The consortium's services to its members.

area-members = Member services
area-development = Projects and community

service-contracts = Tenders and general contracting
    .summary = The consortium follows public notices, submits bids, takes on contracts and assigns them to the member cooperatives, answering for them to the commissioning body.
    .access = At the beginning of the year each member cooperative states the activities for which it is available; the conference of cooperatives proposes the assignments, and the Board decides on them, giving its reasons in writing.
    .activities =
        <ul>
        <li>notice of tenders and feasibility assessment;</li>
        <li>drafting of bids together with those who will do the work;</li>
        <li>assignment, checks during performance, account to the commissioning body;</li>
        <li>substitution of a member cooperative that cannot continue.</li>
        </ul>

service-quality-system = Quality system and training
    .summary = A joint group keeps the policy, manual and procedures up to date, carries out internal audits and organizes the training that the member cooperatives could not afford on their own.
    .access = The programme of audits and courses is agreed every January with the Quality Managers of the member cooperatives; urgent requests are answered within five working days.
    .activities =
        <ul>
        <li>cross-audits, with auditors from other member cooperatives;</li>
        <li>document templates, translations, archive of the editions in force;</li>
        <li>courses on safety, data protection, helping relationships and leading teams;</li>
        <li>half-yearly comparison of indicators.</li>
        </ul>

service-administration = Administration and payroll
    .summary = Accounting, payslips, statutory formalities and management accounts for the member cooperatives that entrust them to the consortium.
    .access = Provided under an annual service agreement that states services, deadlines and costs.
    .activities =
        <ul>
        <li>accounting, annual accounts, social report;</li>
        <li>payroll processing and employment administration;</li>
        <li>quarterly management accounts with a note on how to read them;</li>
        <li>relations with banks, insurers and auditors of accounts.</li>
        </ul>

service-projects = Projects and new enterprises
    .summary = From the idea to the business plan: studies, search for funding, support in the first two years of activity.
    .access = An idea is submitted on a one-page form; a first opinion, in writing and with reasons, follows within a month.
    .activities =
        <ul>
        <li>analysis of needs and of the market;</li>
        <li>applications to calls by public bodies and foundations;</li>
        <li>support for those who start a line of business or a cooperative;</li>
        <li>impact evaluation with the university.</li>
        </ul>

service-meeting-place = L’Aia, meeting place
    .summary = The courtyard of the farmstead, open to all: meeting rooms, craft workshops, a teaching garden, spaces for volunteering.
    .access = Rooms are booked by telephone or email; member cooperatives and partner associations use them free of charge.
    .activities =
        <ul>
        <li>monthly market of the cooperatives’ products;</li>
        <li>workshops with schools and craftspeople;</li>
        <li>university traineeships and volunteer camps;</li>
        <li>festivals, exhibitions, community lunches.</li>
        </ul>
