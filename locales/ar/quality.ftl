### The words of the quality data in manuals/: what all organisations share. Mostly printed in the narrow columns of tables.

## Reasons of the revisions

revision-transition = طبعة جديدة وفق المواصفة ISO 9001:2015
revision-risks = تحديث السياق والأطراف المعنية وسجل المخاطر والفرص
revision-objectives = مراجعة الأهداف والمؤشرات؛ تحديث الهيكل التنظيمي والعمليات
revision-policy-first = الإصدار الأول، ملحقًا بالدليل
revision-charter-first = الإصدار الأول
revision-charter-complaints = مراجعة إجراءات الشكاوى؛ تحديث المعايير
revision-charter-yearly = التحديث السنوي للخدمات والمعايير وبيانات الاتصال

## Holders of copies

holder-management = الإدارة
holder-sites = مقار العمل
holder-staff = العاملون، عبر أرشيف الوثائق
holder-consortium = اتحاد التعاونيات، أرشيف الأعضاء
holder-certification-body = جهة منح الشهادة
holder-noticeboards = لوحات الإعلانات في المقار
holder-public = الجمهور، عبر الموقع الإلكتروني
holder-reception = الاستقبال ومداخل المقار
holder-authorities = الجهات المتعاقدة

## Roles

role-president =
    { $gender ->
        [female] الرئيسة
       *[other] الرئيس
    }
role-vice-president =
    { $gender ->
        [female] نائبة الرئيس
       *[other] نائب الرئيس
    }
role-director =
    { $gender ->
        [female] المديرة
       *[other] المدير
    }
role-quality-manager =
    { $gender ->
        [female] مسؤولة الجودة
       *[other] مسؤول الجودة
    }
role-administration =
    { $gender ->
        [female] المسؤولة الإدارية
       *[other] المسؤول الإداري
    }
role-staff-manager =
    { $gender ->
        [female] مسؤولة شؤون العاملين والتدريب
       *[other] مسؤول شؤون العاملين والتدريب
    }
role-safety =
    { $gender ->
        [female] مسؤولة خدمة الوقاية والحماية
       *[other] مسؤول خدمة الوقاية والحماية
    }

## Units of the organisation chart

unit-assembly = الجمعية العامة للأعضاء
unit-board = مجلس الإدارة
unit-management = الإدارة
unit-quality = الجودة
unit-staff = شؤون العاملين والتدريب
unit-administration = الشؤون الإدارية والمشتريات
unit-safety = الصحة والسلامة

## Offices

office-registered = المقر القانوني والمكاتب
office-hours-weekdays = من الاثنين إلى الجمعة، من 9:00 إلى 12:30 ومن 14:00 إلى 17:00

## How often an indicator is measured

frequency-quarterly = كل ثلاثة أشهر
frequency-half-yearly = كل ستة أشهر
frequency-yearly = كل سنة

## Objectives

objective-satisfaction = رضا المستفيدين والعملاء والجهات المتعاقدة
    .indicator = التقييمات الإيجابية من مجموع الاستبيانات المجمعة
objective-complaint-reply = الرد السريع على الشكاوى
    .indicator = متوسط عدد الأيام بين الشكوى والرد الكتابي
objective-training = التدريب والإشراف المهني
    .indicator = ساعات التدريب والإشراف المهني لكل عامل
objective-turnover = استقرار فرق العمل
    .indicator = العاملون الذين غادروا المنظمة من مجموع العاملين
objective-co-design = التصميم المشترك مع الجهات العامة
    .indicator = المشاريع المصممة أو المنتجة بالاشتراك والنشطة خلال السنة
objective-partnerships = الانفتاح على المجتمع المحلي
    .indicator = الجمعيات والمدارس والجامعات والشركات المرتبطة باتفاق سار
objective-renewable-energy = الطاقة من مصادر متجددة
    .indicator = حصة المصادر المتجددة من الكهرباء المستهلكة
objective-corrective-actions = فاعلية الإجراءات التصحيحية
    .indicator = نسبة الإجراءات التصحيحية المغلقة في الموعد بعد تحقق إيجابي

## Processes

process-governance = الحوكمة والمراجعة
    .inputs = تحليل السياق، تقارير المسؤولين، الحسابات السنوية، نتائج المؤشرات
    .outputs = السياسة والأهداف والموارد؛ قرارات مراجعة الإدارة
process-quality = نظام الجودة والتحسين
    .inputs = حالات عدم المطابقة، نتائج التدقيق، مقترحات العاملين
    .outputs = وثائق محدثة، إجراءات تصحيحية تم التحقق منها، تقرير للمراجعة
process-listening = الإصغاء والرضا والشكاوى
    .inputs = الاستبيانات والشكاوى والمقابلات وبلاغات العاملين والجهات المتعاقدة
    .outputs = ردود كتابية، تحليل الرضا، طلبات تحسين
process-design = التصميم والعلاقات مع الجهات العامة
    .inputs = الاحتياجات المرصودة، الخطط الاجتماعية المحلية، الإعلانات العامة، طلبات الجهات المتعاقدة
    .outputs = مشاريع وعروض واتفاقيات وعقود مراجعة وموقعة
process-staff = العاملون والتدريب
    .inputs = الاحتياج إلى العاملين والكفاءات، أهداف السنة
    .outputs = عاملون تم اختيارهم وتهيئتهم وتدريبهم ودعمهم بالإشراف المهني
process-resources = المشتريات والمقار والمعدات
    .inputs = طلبات الشراء، مواعيد الصيانة، متطلبات السلامة
    .outputs = توريدات تم التحقق منها، مقار مريحة وآمنة، مركبات ومعدات بحالة جيدة

## Risks and opportunities

risk-tariffs = تجمد الأسعار والمقابل المالي مع ارتفاع كلفة العمل
    .action = رقابة إدارية كل ثلاثة أشهر؛ طلب موثق لمراجعة الأسعار؛ إيرادات من أكثر من جهة متعاقدة
risk-recruitment = صعوبة إيجاد عاملين مؤهلين والاحتفاظ بهم
    .action = تدريب عملي مع المدارس والجامعات؛ مرافقة مدتها ثلاثة أشهر؛ إعلان المناوبات قبل شهر
risk-burnout = إنهاك العاملين الملازمين لمعاناة الآخرين
    .action = إشراف مهني شهري؛ مقابلات فردية مرتين في السنة؛ تناوب على أثقل المهام
risk-personal-data = ضياع البيانات الشخصية أو تسربها
    .action = صلاحيات بحسب الدور، نسخ مشفرة كل ليلة، اختبار استعادة كل ستة أشهر، تدريب سنوي
risk-heat = موجات الحر وانقطاع الكهرباء أو الماء في المقار
    .action = خطة لمواجهة الحر، مظلات ومضخات حرارية، مخزون وأرقام طوارئ يتم التحقق منها في مايو من كل سنة
risk-co-programming = إتاحة البرمجة المشتركة في الخطط الاجتماعية المحلية الجديدة
    .action = المشاركة في جلسات التشاور، بيانات الاحتياجات التي تجمعها الخدمات، مقترحات معدة مع التعاونيات الأخرى
risk-universities = البحث وتقييم الأثر مع الجامعات
    .action = اتفاقية لتقييم النتائج؛ استضافة رسالتين جامعيتين أو بحثين كل سنة

## Interested parties

party-workers = العاملون
    .needs = عمل مستقر وآمن، مهام واضحة، تدريب، إصغاء
    .response = تطبيق الاتفاقية الجماعية كاملة، خطة تدريب، إشراف مهني، استطلاع سنوي لمناخ العمل
party-members = الأعضاء
    .needs = المشاركة في القرارات، معلومات مفهومة، متانة اقتصادية
    .response = جمعيات عامة تعد في مجموعات صغيرة، تقرير اجتماعي، حسابات فصلية متاحة
party-authorities = الجهات العامة المتعاقدة
    .needs = خدمات مطابقة للاتفاقيات، نتائج موثقة، تعاون في التصميم
    .response = تقارير دورية بالمؤشرات، مسؤول اتصال لكل عقد، جلسات للتصميم المشترك
party-network = اتحاد التعاونيات والتعاونيات الأخرى
    .needs = الموثوقية، تبادل الكفاءات، نتائج قابلة للمقارنة
    .response = مؤشرات مشتركة، تدقيق متبادل، مجموعات عمل متخصصة
party-suppliers = الموردون
    .needs = طلبات واضحة، دفع في الموعد، علاقات طويلة الأمد
    .response = تأهيل بمعايير معلنة، طلبات مكتوبة، دفع عند الاستحقاق، إبلاغ سنوي بنتيجة التقييم
party-community = المواطنون والمتطوعون والجمعيات
    .needs = أماكن مفتوحة، معلومات صحيحة، فرص للمشاركة
    .response = فضاءات ومبادرات مفتوحة للجميع، اتفاقات مع الجمعيات، مرافقة المتطوعين

## Norms

norm-quality-standard = متطلبات نظم إدارة الجودة
norm-cooperatives = تنظيم التعاونيات الاجتماعية
norm-social-services = المنظومة المتكاملة للتدخلات والخدمات الاجتماعية؛ ميثاق الخدمات الاجتماعية
norm-public-services = مبادئ تقديم الخدمات العامة
norm-third-sector = قانون القطاع الثالث: البرمجة المشتركة والتصميم المشترك
norm-social-enterprise = تنظيم المؤسسة الاجتماعية
norm-workplace-safety = الصحة والسلامة في أماكن العمل
norm-data-protection = حماية البيانات الشخصية
norm-liability = المسؤولية الإدارية للكيانات

## Terms

term-commissioner = الجهة المتعاقدة
    .definition = الجهة التي تسند الخدمة وتتحمل كلفتها كليًا أو جزئيًا. وقد لا تكون هي من يتلقاها.
term-interested-party = الطرف المعني
    .definition = شخص أو منظمة يمكن أن يؤثر في عملنا أو أن يتأثر به.
term-co-design = التصميم المشترك
    .definition = تحديد تدخل ما بالاشتراك بين الجهة العامة وكيانات القطاع الثالث، ويسهم كل منها بموارده.
term-co-production = الإنتاج المشترك
    .definition = طريقة في تقديم الخدمة يسهم فيها أيضًا متلقيها ومجتمعه بالوقت والكفاءات والقرارات.
term-indicator = المؤشر
    .definition = قياس يجرى على فترات محددة، وله هدف ومسؤول.
term-nonconformity = عدم المطابقة
    .definition = انحراف عن متطلب وارد في المواصفة أو في اتفاق أو في إحدى قواعدنا.
term-corrective-action = الإجراء التصحيحي
    .definition = ما نفعله إزاء أسباب عدم المطابقة حتى لا تتكرر؛ ولا يغلق إلا بعد التحقق من فاعليته.
term-management-review = مراجعة الإدارة
    .definition = اجتماع يعقد مرة في السنة على الأقل، تقيم فيه الإدارة النظام استنادًا إلى بيانات مجمعة، وتقرر الأهداف والموارد والتغييرات.

## Services

factor-timeliness = سرعة الاستجابة
factor-personalisation = مراعاة الفرد
factor-participation = المشاركة
factor-openness = الانفتاح على المجتمع المحلي
factor-continuity = الاستمرارية
factor-listening = الإصغاء
factor-clarity = الوضوح
factor-reliability = الموثوقية
factor-effectiveness = الفاعلية
