### Quality data of the type B cooperatives: enterprises for the work integration of disadvantaged people.

## Roles and units

role-production-manager =
    { $gender ->
        [female] مسؤولة الإنتاج
       *[other] مسؤول الإنتاج
    }
role-placement-tutor =
    { $gender ->
        [female] مسؤولة الإدماج المهني
       *[other] مسؤول الإدماج المهني
    }
unit-production = الإنتاج والخدمات
unit-placement = الإدماج المهني

## Processes

process-orders = العروض والطلبيات
    .inputs = طلبات العملاء، المناقصات، القدرة الإنتاجية المتاحة
    .outputs = عرض تم التحقق منه، عقد أو طلبية مؤكدة، خطة عمل
process-production = الإنتاج والخدمات
    .inputs = خطة العمل، المواد الأولية، المعدات، الفرق
    .outputs = منتجات وأعمال منجزة ومراقبة ومسجلة
process-delivery = التسليم وخدمة ما بعده
    .inputs = منتجات وأعمال معتمدة، اتفاقات التسليم
    .outputs = تسليم مقبول، فاتورة، إيضاحات وإصلاحات
process-placement = الإدماج المهني
    .inputs = ترشيحات الخدمات، المقابلات، الأماكن والمهام المتاحة
    .outputs = خطة إدماج، كفاءات مصدقة، انتقال إلى العمل العادي

## Objectives

objective-disadvantaged-share = عمل لمن أقصي منه
    .indicator = العمال من الفئات المحرومة من مجموع العاملين
objective-placements = تدريبات عملية ومسارات إدماج جديدة
    .indicator = التدريبات العملية ومسارات الإدماج المهني التي بدأت خلال السنة
objective-ordinary-work = الانتقال إلى العمل العادي
    .indicator = الأشخاص الذين وظفتهم شركات أخرى بعد مسارهم في التعاونية
objective-punctuality = احترام المواعيد
    .indicator = نسبة عمليات التسليم والتدخلات المنجزة في المواعيد المتفق عليها

## Risks and opportunities

risk-single-client = تركز المبيعات لدى عدد قليل من العملاء
    .action = سقف 30% لكل عميل، خطة تجارية سنوية، عرض مشترك مع اتحاد التعاونيات
risk-work-accidents = حوادث العمل عند استعمال الآلات والمعدات
    .action = تدريب تطبيقي قبل كل مهمة، مرشد مهني في الفريق، تحليل الحوادث الوشيكة
risk-interrupted-placements = مسارات إدماج تنقطع قبل أوانها
    .action = خطة إدماج بمراجعات شهرية، مهام متدرجة، اتصال دائم بالجهة المحيلة
risk-reserved-contracts = العقود المحجوزة والبنود الاجتماعية
    .action = جدول المناقصات، متطلبات محدثة دائمًا، لقاءات سنوية مع الجهات المتعاقدة

## Interested parties

party-clients = العملاء من القطاعين العام والخاص
    .needs = جودة ثابتة، احترام المواعيد، سعر عادل، مخاطب يجيب
    .response = اتفاقات مكتوبة، مراقبة قبل التسليم، مسؤول اتصال لكل عميل، تقييم سنوي
party-disadvantaged-workers = العمال من الفئات المحرومة والجهات المحيلة
    .needs = عمل حقيقي، أوقات مناسبة، مرشد مهني، آفاق بعد المسار
    .response = خطة إدماج، مهام متدرجة، كفاءات مشهود بها، اتصالات بشركات أخرى

## Norms

norm-disability-employment = حق الأشخاص ذوي الإعاقة في العمل
norm-reserved-contracts = قانون العقود العامة: العقود المحجوزة

## Terms

term-client = العميل
    .definition = من يشتري منتجاتنا أو خدماتنا: جهة عامة أو شركة أو فرد.
term-disadvantaged-person = شخص من الفئات المحرومة
    .definition = شخص ينتمي إلى الفئات المذكورة في المادة 4 من القانون الإيطالي رقم 381/1991، أو تتابعه خدمات بيننا وبينها اتفاق.
term-placement = الإدماج المهني
    .definition = مسار له أهداف ومهام ومراجعات، يقود شخصًا من الفئات المحرومة إلى عمل مستقر في التعاونية أو خارجها.
