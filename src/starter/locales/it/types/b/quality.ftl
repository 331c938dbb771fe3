### What only cooperatives of type B (work integration) need.

# A text that differs from the shared one: it wins for this type.
unit-operations = Produzione

role-placements = { manual-role-group }
unit-placements = Inserimenti lavorativi

party-customers = Clienti e persone in inserimento
    .needs = Lavori puntuali e ben fatti; un posto vero e un tutor
    .response = Preventivi e controlli scritti; progetto individuale verificato insieme
term-placement = Inserimento lavorativo
    .definition = Percorso che porta una persona svantaggiata (legge 381/1991, art. 4) a un lavoro stabile.
