### The policy that all share, in English. The comments that explain the messages stand in the source language.

policy-introduction =
    The consortium { $consortium-name } and its cooperatives work so that <strong>everyone can rely on care, work and relationships in the place where they live</strong>. This policy is common to us all and takes shape in the commitments that follow.

commitment-people =
    <strong>Put people at the centre</strong>: listen to those who use our services and those who entrust us with work, agree with them what we will do, and respect their choices and their privacy.
commitment-community =
    <strong>Work with the community</strong>: together with public bodies, schools, associations and businesses, look for answers to needs and for opportunities for inclusion.
commitment-staff =
    <strong>Take care of those who work</strong>: provide proper contracts, safe workplaces, training and time to talk things over.
commitment-improvement =
    <strong>Keep our promises and improve</strong>: comply with laws and agreements, measure results, account for them, and learn from mistakes and complaints.
