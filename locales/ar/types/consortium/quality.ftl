### Quality data of the consortium itself.

## Holders of copies, roles and units

holder-members = التعاونيات الأعضاء
role-members-services =
    { $gender ->
        [female] مسؤولة خدمات الأعضاء
       *[other] مسؤول خدمات الأعضاء
    }
role-development =
    { $gender ->
        [female] مسؤولة المشاريع والتطوير
       *[other] مسؤول المشاريع والتطوير
    }
unit-conference = ملتقى التعاونيات
unit-members-services = خدمات الأعضاء
unit-contracts = المناقصات والعقود
unit-internal-audits = التدقيق الداخلي
unit-development = المشاريع والتطوير

## Offices

office-meeting-place = L’Aia، مكان للقاء
office-purpose-consortium = المكاتب، خدمات الأعضاء، أرشيف الوثائق
office-purpose-meeting-place = لقاءات وتدريب وورش ومبادرات مفتوحة
office-hours-events = وفق جدول المبادرات

## Processes

process-general-contracting = المناقصات والمقاولة العامة
    .inputs = الإعلانات والمناقصات، قدرات التعاونيات الأعضاء، متطلبات الجهات المتعاقدة
    .outputs = عقود مبرمة، أعمال مسندة إلى الأعضاء، تنفيذ مراقب
process-members-services = خدمات الأعضاء
    .inputs = احتياجات الأعضاء، اتفاقات الخدمة، المواعيد القانونية
    .outputs = استشارات وخدمات إدارية وتدريب وتدقيق تقدم في مواعيدها
process-start-up = إطلاق مؤسسات اجتماعية جديدة
    .inputs = أفكار الأعضاء، احتياجات المنطقة ومواردها، التمويلات
    .outputs = دراسات جدوى، خطط أعمال، مرافقة في السنتين الأوليين
process-network = الشبكات وتنشيط المجتمع المحلي
    .inputs = مقترحات الجمعيات والمدارس والجامعات والشركات والمواطنين
    .outputs = اتفاقات، مبادرات مفتوحة، متطوعون يستقبلون ويرافقون

## Objectives

objective-general-contracting = عمل يصل إلى الأعضاء
    .indicator = قيمة العقود المبرمة والمسندة إلى الأعضاء
objective-members-satisfaction = رضا الأعضاء
    .indicator = متوسط تقييم خدمات الاتحاد، من 1 إلى 10
objective-new-enterprises = مؤسسات جديدة وفروع نشاط جديدة
    .indicator = المؤسسات الاجتماعية أو فروع النشاط التي انطلقت خلال السنة

## Risks and opportunities

risk-joint-liability = إخلال أحد الأعضاء بعقد أبرمه الاتحاد
    .action = تقييم مسبق، عمليات تحقق أثناء التنفيذ، خطة إحلال لكل عقد
risk-uneven-systems = تفاوت نضج نظم الجودة لدى الأعضاء
    .action = تدقيق متبادل، مساندة المتأخرين، نماذج مشتركة لإجراءات العمل والاستمارات
risk-new-markets = الطلب على منتجات وخدمات ذات أثر اجتماعي
    .action = دراسة سنوية لفرعي نشاط جديدين؛ صندوق انطلاق تموله العقود

## Interested parties

party-member-cooperatives = التعاونيات الأعضاء
    .needs = عمل، خدمات موثوقة بكلفة معلومة، تمثيل، قواعد واحدة للجميع
    .response = اتفاقات خدمة، ملتقى شهري، توزيع شفاف للأعمال المسندة
party-funders = المؤسسات المانحة والممولون
    .needs = مشاريع قابلة للتنفيذ، استخدام سليم للأموال، نتائج مقيسة
    .response = كشوف في مواعيدها، مؤشرات الأثر، زيارات مفتوحة للمشاريع

## Norms and terms

norm-consortia = اتحادات التعاونيات الاجتماعية
term-general-contractor = المقاول العام
    .definition = اتحاد التعاونيات عندما يبرم عقدًا بأكمله ويسنده إلى الأعضاء ويكون مسؤولًا عنه أمام الجهة المتعاقدة.

## Services: what is measured

standard-call-screening = عدد الأيام بين نشر المناقصة وإبلاغ الأعضاء بها
standard-cost-statements = نسبة الأعمال المسندة التي أبلغ بتفصيل كلفتها قبل التوقيع
standard-audits-done = عمليات التدقيق المنجزة من مجموع المبرمجة
standard-audit-reports = عدد الأيام بين التدقيق والتقرير المكتوب
standard-payslips = نسبة كشوف الأجور المعدة دون أخطاء
standard-projects-funded = المشاريع الممولة من مجموع المقدمة
standard-initiatives = المبادرات المفتوحة للجمهور خلال السنة
