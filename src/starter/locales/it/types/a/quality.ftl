### What only cooperatives of type A (care and education) need.

party-guests = Ospiti e famiglie
    .needs = Ascolto, continuità, regole chiare
    .response = Progetto scritto insieme, riunioni, risposta scritta ai reclami
term-guest = Ospite
    .definition = La persona che usa un nostro servizio, per poche ore o per abitarvi.
