### Words of the template library: header, footer, cover, document control, tables and charts. Keep them short.

## Header and footer

label-draft = मसौदा
label-page-of = पृष्ठ { $page }, कुल { $pages }
label-revision-number = संशोधन { $control-revision }

## Cover and contents

label-contents = विषय-सूची

label-gaps = बिना अद्यतन अनुवाद वाले पाठ
label-gaps-text = दस्तावेज़ में इन पाठों के नीचे बिंदुदार रेखा है। जिनका अनुवाद नहीं है वे मूल भाषा में हैं; पुराने पाठ मूल के किसी पिछले रूप के अनुवाद हैं।
label-page = पृष्ठ
label-section = खंड
label-text = पाठ
label-state = स्थिति
label-gap-missing = नहीं है
label-gap-stale = पुराना
label-revision = संशोधन
label-date = तिथि
label-code = कोड

## Document control page

label-document-control = दस्तावेज़ नियंत्रण
label-title = शीर्षक
label-organisation = संगठन
label-standard = संदर्भ मानक
label-next-review = अगली समीक्षा
label-retention = रखने की अवधि
label-retention-years =
    { $control-retention-years ->
        [one] प्रतिस्थापन के बाद { $control-retention-years } वर्ष तक
       *[other] प्रतिस्थापन के बाद { $control-retention-years } वर्षों तक
    }
label-replaces = प्रतिस्थापित दस्तावेज़
label-source = मूल पाठ
label-source-text = इतालवी मूल का अनुवाद, संशोधन { $control-source-revision }, दिनांक { $control-source-date }
label-prevailing = मान्य भाषा
label-prevailing-text = अंतर होने पर इतालवी पाठ मान्य होगा।
label-approvals = तैयारी, जाँच और अनुमोदन
label-step = चरण
label-role-and-name = पद और नाम
label-prepared = तैयारी
label-verified = जाँच
label-approved = अनुमोदन
label-signature = हस्ताक्षर
label-revisions = संशोधन
label-revision-abbreviated = संशो.
label-description = विवरण

label-translation-revision = अनुवाद का संशोधन

label-changed = अद्यतन
label-changed-commitments = नीति की प्रतिबद्धताएँ
label-changed-objectives = उद्देश्य
label-changed-people = व्यक्ति
label-changed-services = सेवाएँ
label-changed-texts = पाठ
label-distribution = वितरण सूची
label-holder = प्राप्तकर्ता
label-copies = प्रतियाँ
label-medium = माध्यम
label-medium-paper = कागज़
label-medium-digital = डिजिटल
label-copy-kind = प्रति का प्रकार
label-copy-controlled = नियंत्रित
label-copy-uncontrolled = अनियंत्रित

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days] { $value } दिन
        [hours]
            { $value ->
                [one] { $value } घंटा
               *[other] { $value } घंटे
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "name", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] अधिकतम{" "}
        [exactly] {""}
       *[at-least] न्यूनतम{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days] { $target } दिन
        [hours]
            { $target ->
                [one] { $target } घंटा
               *[other] { $target } घंटे
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "name", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

label-comma = ,{" "}

## Charts

label-value = मान
label-target = लक्ष्य
label-target-met = लक्ष्य पूरा
label-target-not-met = लक्ष्य अभी पूरा नहीं

## The annex “Mission and Policy”

policy-title = मिशन और नीति
policy-mission-title = हमारा मिशन
policy-policy-title = सहकारी संघ की नीति

## Sign-off of the policy

policy-place-and-date = { $policy-place }, { $policy-date }
