### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator = Vodja storitev
unit-services = Storitve

## Norms

norm-care-levels = Bistvene ravni zdravstvenega varstva
norm-health-charters = Splošni referenčni vzorec listine zdravstvenih storitev
