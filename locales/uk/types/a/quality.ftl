### Quality data of the type A cooperatives: care and educational services.

## Roles and units

role-coordinator =
    { $gender ->
        [female] Керівниця напряму послуг
       *[other] Керівник напряму послуг
    }
unit-services = Напрям послуг

## Norms

norm-care-levels = Базові гарантовані рівні медичної та соціальної допомоги
norm-health-charters = Загальна модель хартії медичних послуг
