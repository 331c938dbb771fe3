### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator = 服务部负责人
unit-services = 服务部

## Norms

norm-care-levels = 基本医疗照护服务标准（LEA）
norm-health-charters = 卫生服务宪章的通用参考格式
