### What only cooperatives of type B (work integration) need.

unit-operations = Production

role-placements = { manual-role-group }
unit-placements = Work integration

party-customers = Customers and people on a placement
    .needs = Work done well and on time; a real job and a tutor
    .response = Written quotations and checks; individual plan reviewed together
term-placement = Work integration
    .definition = A path that leads a disadvantaged person (Italian Law 381/1991, Article 4) to stable work. A placement is one person’s path.
