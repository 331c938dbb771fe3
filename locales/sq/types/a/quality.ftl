### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator =
    { $gender ->
        [female] Përgjegjëse e fushës së shërbimeve
       *[other] Përgjegjës i fushës së shërbimeve
    }
unit-services = Fusha e shërbimeve

## Norms

norm-care-levels = Nivelet thelbësore të kujdesit shëndetësor e social
norm-health-charters = Skema e përgjithshme e referencës e kartës së shërbimeve shëndetësore
