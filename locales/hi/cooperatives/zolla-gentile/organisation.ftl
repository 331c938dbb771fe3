### Zolla Gentile, an invented cooperative of type B: green spaces, gardens, organic vegetables, a shop.

organisation-mission =
    { $organisation-name } का मिशन है <strong>धरती और लोगों को एक जैसी लगन से सँवारना</strong>: सबकी जगहों को सुंदर और उपजाऊ बनाना, और उन्हें काम देना जिनका काम छूट गया या जिन्हें कभी मिला ही नहीं।

    धरती वह सिखाती है जो कोई पाठ्यक्रम नहीं सिखा सकता: मौसम होते हैं, गलती होती है, फिर से शुरू किया जाता है। दलों में अनुभवी माली और बीमारी, जेल या बरसों की बेकारी से निकले लोग कंधे से कंधा मिलाकर काम करते हैं; कुछ महीनों बाद अंतर दिखाई नहीं देता।

    हम खेती के ऐसे तरीके चुनते हैं जो मिट्टी को पहले से बेहतर छोड़ें, और ऐसी कीमतें जो सबके श्रम का मूल्य चुकाएँ।
organisation-about =
    { $organisation-name } प्रकार B की कृषि सामाजिक सहकारी समिति है, जो { $organisation-founded } में { $organisation-address-city } में स्थापित हुई। यह नगरपालिकाओं और निजी व्यक्तियों की हरियाली की देखभाल करती है, जैविक सब्ज़ियाँ उगाती है और उन्हें अपनी दुकान में बेचती है। { $workforce-employees ->
        [one] यहाँ { $workforce-employees } व्यक्ति काम करता है
       *[other] यहाँ { $workforce-employees } लोग काम करते हैं
    }, { $workforce-disadvantaged ->
        [one] जिनमें से { $workforce-disadvantaged } वंचित व्यक्ति है
       *[other] जिनमें से { $workforce-disadvantaged } वंचित व्यक्ति हैं
    }।
organisation-history =
    { $organisation-name } की शुरुआत एक बंजर खेत से हुई, जिसे एक वृद्ध स्वामिनी ने बिना किराये के एक ही शर्त पर दिया: कि वहाँ फिर से टमाटर उगें। पाँच सदस्यों ने सर्दियों में उसे जोता।

    अगले वर्ष नगरपालिका से सार्वजनिक हरियाली का पहला अनुबंध मिला, और तीन वर्ष बाद जैविक प्रमाणन। आज दल आठ नगरपालिकाओं के उद्यान सँभालते हैं, और हर सप्ताह सब्ज़ियों की टोकरियाँ परिवारों, कैंटीनों और अन्य सदस्य समितियों के रेस्तराँ तक पहुँचती हैं।
organisation-values =
    <ul>
    <li><strong>देखभाल</strong>: मिट्टी की, पौधों की, औज़ारों की और उन्हें चलाने वालों की।</li>
    <li><strong>मौसम</strong>: धरती और लोगों के समय का सम्मान।</li>
    <li><strong>दल</strong>: कोई अकेला काम नहीं करता, कोई पीछे नहीं छूटता।</li>
    <li><strong>उचित मूल्य</strong>: खरीदने वाले के लिए भी और उगाने वाले के लिए भी।</li>
    </ul>
organisation-logo = Zolla Gentile का प्रतीक-चिह्न: मिट्टी के ढेले से निकलता अंकुर

## Roles and units of the cooperative's own

role-head-green = हरियाली प्रभारी
role-head-farm = खेती प्रभारी
unit-green = हरियाली और उद्यान
unit-farm = खेती
unit-shop = दुकान और टोकरियाँ

## Offices

office-shop = कृषि-परिसर की दुकान
office-hours-shop = मंगलवार से शनिवार, 9:00–12:30 और 15:30–19:00
office-purpose-farm = प्रबंधन, खेत और ग्रीनहाउस, दलों का गोदाम
office-purpose-shop = खुदरा बिक्री, टोकरियों का संग्रह

## Quality data of the cooperative's own

norm-social-farming = सामाजिक कृषि के प्रावधान
norm-organic = जैविक उत्पादन और जैविक उत्पादों का लेबल
