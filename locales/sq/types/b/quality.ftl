### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager =
    { $gender ->
        [female] Përgjegjëse e prodhimit
       *[other] Përgjegjës i prodhimit
    }
role-placement-tutor =
    { $gender ->
        [female] Përgjegjëse e integrimit në punë
       *[other] Përgjegjës i integrimit në punë
    }
unit-production = Prodhimi dhe shërbimet
unit-placement = Integrimi në punë

## Norms

norm-disability-employment = E drejta për punë e personave me aftësi të kufizuara
norm-reserved-contracts = Kodi i kontratave publike: kontratat e rezervuara
