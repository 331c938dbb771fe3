### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager =
    { $gender ->
        [female] Responsabilă cu producția
       *[other] Responsabil cu producția
    }
role-placement-tutor =
    { $gender ->
        [female] Responsabilă cu inserția profesională
       *[other] Responsabil cu inserția profesională
    }
unit-production = Producție și servicii
unit-placement = Inserție profesională

## Norms

norm-disability-employment = Dreptul la muncă al persoanelor cu dizabilități
norm-reserved-contracts = Codul contractelor publice: contracte rezervate
