### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager =
    { $gender ->
        [female] Керівниця виробництва
       *[other] Керівник виробництва
    }
role-placement-tutor =
    { $gender ->
        [female] Керівниця трудової інтеграції
       *[other] Керівник трудової інтеграції
    }
unit-production = Виробництво та послуги
unit-placement = Трудова інтеграція

## Norms

norm-disability-employment = Право на працю людей з інвалідністю
norm-reserved-contracts = Кодекс публічних закупівель: зарезервовані договори
