### Words of the template library: header, footer, cover, document control, tables and charts. Keep them short.

## Header and footer

label-draft = مسودة
label-page-of = الصفحة { $page } من { $pages }
label-revision-number = التنقيح { $control-revision }

## Cover and contents

label-contents = المحتويات

label-gaps = نصوص بلا ترجمة محدَّثة
label-gaps-text = تحت هذه النصوص في الوثيقة خط منقَّط. تظهر النصوص الناقصة بلغتها الأصلية، أما القديمة فهي ترجمة نسخة سابقة من الأصل.
label-page = الصفحة
label-section = القسم
label-text = النص
label-state = الحالة
label-gap-missing = مفقودة
label-gap-stale = قديمة
label-revision = التنقيح
label-date = التاريخ
label-code = الرمز

## Document control page

label-document-control = ضبط الوثيقة
label-title = العنوان
label-organisation = المنظمة
label-standard = المواصفة المرجعية
label-next-review = المراجعة القادمة
label-retention = مدة الحفظ
label-retention-years =
    { $control-retention-years ->
        [zero] لا تحفظ بعد استبدالها
        [one] سنة واحدة من تاريخ الاستبدال
        [two] سنتان من تاريخ الاستبدال
        [few] { $control-retention-years } سنوات من تاريخ الاستبدال
        [many] { $control-retention-years } سنة من تاريخ الاستبدال
       *[other] { $control-retention-years } سنة من تاريخ الاستبدال
    }
label-replaces = تحل محل
label-source = النص الأصلي
label-source-text = ترجمة عن الأصل الإيطالي، التنقيح { $control-source-revision } بتاريخ { $control-source-date }
label-prevailing = اللغة المرجحة
label-prevailing-text = في حال وجود أي اختلاف يعتد بالنص الإيطالي.

label-approvals = الإعداد والتحقق والاعتماد
label-step = المرحلة
label-role = الدور
label-name = الاسم
label-role-and-name = الوظيفة والاسم
label-prepared = الإعداد
label-verified = التحقق
label-approved = الاعتماد
label-signature = التوقيع

label-revisions = سجل التنقيحات
label-revision-abbreviated = تنقيح
label-description = الوصف

label-translation-revision = تنقيح الترجمة

label-changed = تحديث
label-changed-commitments = التزامات السياسة
label-changed-objectives = الأهداف
label-changed-people = الأشخاص
label-changed-services = الخدمات
label-changed-texts = النصوص

label-distribution = قائمة التوزيع
label-holder = الجهة المستلمة
label-copies = النسخ
label-medium = الوسيط
label-medium-paper = ورقي
label-medium-digital = رقمي
label-copy-kind = نوع النسخة
label-copy-controlled = مضبوطة
label-copy-uncontrolled = غير مضبوطة

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [zero] { $value } يوم
                [one] يوم واحد
                [two] يومان
                [few] { $value } أيام
                [many] { $value } يومًا
               *[other] { $value } يوم
            }
        [hours]
            { $value ->
                [zero] { $value } ساعة
                [one] ساعة واحدة
                [two] ساعتان
                [few] { $value } ساعات
                [many] { $value } ساعة
               *[other] { $value } ساعة
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "name", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] لا يزيد على{" "}
        [exactly] {""}
       *[at-least] لا يقل عن{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [zero] { $target } يوم
                [one] يوم واحد
                [two] يومين
                [few] { $target } أيام
                [many] { $target } يومًا
               *[other] { $target } يوم
            }
        [hours]
            { $target ->
                [zero] { $target } ساعة
                [one] ساعة واحدة
                [two] ساعتين
                [few] { $target } ساعات
                [many] { $target } ساعة
               *[other] { $target } ساعة
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "name", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

label-comma = ،{" "}

## Charts

label-value = القيمة
label-target = القيمة المستهدفة
label-target-met = تحقق الهدف
label-target-not-met = لم يتحقق الهدف بعد
label-processes-management = العمليات الإدارية
label-processes-core = العمليات الرئيسية
label-processes-support = العمليات المساندة
label-process-map-input = احتياجات الأشخاص والأطراف المعنية
label-process-map-output = رضا الأشخاص والأطراف المعنية

## The annex “Mission and Policy”

policy-title = الرسالة والسياسة
policy-mission-title = رسالتنا
policy-policy-title = سياسة اتحاد التعاونيات
policy-place-and-date = { $policy-place }، { $policy-date }
