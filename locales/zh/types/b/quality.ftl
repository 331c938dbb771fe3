### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager = 生产负责人
role-placement-tutor = 就业融入负责人
unit-production = 生产与服务
unit-placement = 就业融入

## Norms

norm-disability-employment = 残疾人的劳动权
norm-reserved-contracts = 《公共合同法典》：保留合同
