### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator =
    { $gender ->
        [female] Responsabilă cu serviciile
       *[other] Responsabil cu serviciile
    }
unit-services = Servicii

## Norms

norm-care-levels = Niveluri esențiale de asistență
norm-health-charters = Schema generală de referință a cartei serviciilor de sănătate
