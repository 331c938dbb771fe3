### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager = Vodja proizvodnje
role-placement-tutor = Vodja delovnega vključevanja
unit-production = Proizvodnja in storitve
unit-placement = Delovno vključevanje

## Norms

norm-disability-employment = Pravica invalidov do dela
norm-reserved-contracts = Zakonik o javnih naročilih: pridržana javna naročila
