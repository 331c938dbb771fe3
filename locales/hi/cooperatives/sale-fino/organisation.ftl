### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    { $organisation-name } का मिशन है <strong>काम से बाहर रखे गए लोगों के लिए सच्चा रोज़गार पैदा करना</strong>: समाज के लिए खाना पकाना, परोसना और कपड़े धोना।

    हम मानते हैं कि अच्छे व्यंजन और ठीक से इस्तरी किए मेज़पोश का मूल्य उनके अपने गुण से है, इससे नहीं कि उन्हें किसने बनाया। काम को गरिमा उत्पाद की गुणवत्ता देती है: इसीलिए हम यह गुणवत्ता सबसे चाहते हैं, धैर्य से सिखाते हैं और हर व्यक्ति को वह काम देते हैं जिसमें वह सफल हो सके।

    जो हमारे यहाँ आता है, वह रह सकता है या आगे बढ़ सकता है। जब कोई हुनर सीखकर किसी दूसरे उद्यम में जगह पाता है, तो हमें खुशी होती है।
organisation-about =
    { $organisation-name } प्रकार B की सामाजिक सहकारी समिति है, जो { $organisation-founded } में { $organisation-address-city } में स्थापित हुई। यह एक रेस्तराँ, कैंटीनों के लिए एक रसोई, कैटरिंग सेवा और एक औद्योगिक लॉन्ड्री चलाती है। { $workforce-employees ->
        [one] यहाँ { $workforce-employees } व्यक्ति काम करता है
       *[other] यहाँ { $workforce-employees } लोग काम करते हैं
    }, { $workforce-disadvantaged ->
        [one] जिनमें से { $workforce-disadvantaged } वंचित व्यक्ति है
       *[other] जिनमें से { $workforce-disadvantaged } वंचित व्यक्ति हैं
    }।
organisation-history =
    जब संघ { $consortium-name } कृषि-परिसर की मरम्मत कर रहा था, तब किसी को कारीगरों के लिए खाना बनाना था। पुनर्वास गृह से हाल ही में निकले तीन लोगों और एक सेवानिवृत्त रसोइये ने चूल्हे जलाए: यह { $organisation-name } का पहला भोजन था।

    निर्माण-स्थल से रेस्तराँ निकला, रेस्तराँ से विद्यालयों की कैंटीनें। लॉन्ड्री तब आई जब अन्य समितियों के आवासों ने भोजन पहुँचाने वालों से कपड़े भी ले जाने को कहा: वही गाड़ी, एक काम और।
organisation-values =
    <ul>
    <li><strong>हुनर</strong>: जानने वाले के साथ काम करते हुए सीखा जाता है।</li>
    <li><strong>स्वाद</strong>: मौसमी उत्पाद, सरल व्यंजन, सजी हुई मेज़ें।</li>
    <li><strong>धैर्य</strong>: हर किसी की अपनी गति, सबकी एक ही मंज़िल।</li>
    <li><strong>समानता</strong>: एक जैसे अनुबंध, एक जैसे नियम, एक जैसी वर्दी।</li>
    </ul>
organisation-logo = Sale Fino का प्रतीक-चिह्न: नमक के तीन कणों वाला कटोरा

## Roles and units of the cooperative's own

role-sales-manager = विक्रय प्रभारी
role-chef = रसोई प्रभारी
role-head-laundry = लॉन्ड्री प्रभारी
unit-kitchen = रसोई, भोजन-कक्ष और कैंटीन
unit-laundry = लॉन्ड्री
unit-sales = ग्राहक और कैटरिंग

## Offices

office-restaurant = कृषि-परिसर का रेस्तराँ
office-laundry = लॉन्ड्री
office-hours-restaurant = मंगलवार से शनिवार, 12:00–14:30 और 19:00–22:30; रविवार, 12:00–15:00
office-hours-laundry = सोमवार से शनिवार, 6:30–18:30
office-purpose-kitchen = प्रबंधन, प्रशासन, कैंटीनों की रसोई
office-purpose-restaurant = रेस्तराँ, बैठक कक्ष
office-purpose-laundry = कपड़ों का संग्रह, धुलाई और वितरण

## Quality data of the cooperative's own

norm-food-hygiene = खाद्य पदार्थों की स्वच्छता
norm-allergens = उपभोक्ताओं को खाद्य पदार्थों की जानकारी
norm-laundry = लॉन्ड्री में धुले वस्त्रों में जैव-संदूषण का नियंत्रण
