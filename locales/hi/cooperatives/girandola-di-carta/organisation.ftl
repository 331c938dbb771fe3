### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, older people at home.

organisation-mission =
    { $organisation-name } का मिशन है <strong>बढ़ते और ढलते जीवन के साथ रहना</strong>, उन्हीं जगहों पर जहाँ जीवन पहले से चल रहा है: विद्यालय, घर, आँगन, चौक।

    हम मानते हैं कि कठिनाई में पड़े बच्चे और अकेले वृद्ध को किसी भी सेवा से पहले एक ही चीज़ चाहिए: कोई जो उन्हें नाम से जाने और कल भी वहाँ हो। इसीलिए हम स्थिर कार्य-दल, परिवारों के अनुसार समय और ऐसे स्थान चुनते हैं जहाँ अलग-अलग आयु के लोग मिलते हैं।

    हम विद्यालयों, नगरपालिकाओं और माता-पिता के साथ काम करते हैं, उनकी जगह कभी नहीं: सेवा तब सफल होती है जब धीरे-धीरे उसकी ज़रूरत न रहे।
organisation-about =
    { $organisation-name } प्रकार A की सामाजिक सहकारी समिति है, जो { $organisation-founded } में { $organisation-address-city } में स्थापित हुई। यह नाबालिगों के लिए शिक्षा सेवाएँ, विद्यालयों में सहायता, घर पर देखभाल और वृद्धजनों का एक केंद्र चलाती है। { $workforce-employees ->
        [one] यहाँ { $workforce-employees } व्यक्ति काम करता है
       *[other] यहाँ { $workforce-employees } लोग काम करते हैं
    }: शिक्षाकर्मी, देखभाल सहायक और सहायक कर्मचारी।
organisation-history =
    समिति की शुरुआत विद्यालय के बाद की एक पढ़ाई-कक्षा से हुई, जिसे छह शिक्षकों और अभिभावकों ने गिरजाघर के एक सामुदायिक कक्ष में खोला। दो साल बाद नगरपालिका ने बच्चों की घर पर भी सहायता करने को कहा, फिर विद्यालय में दिव्यांग विद्यार्थियों का साथ देने को।

    वृद्धजनों से मुलाकात संयोग से हुई: कक्षा की खिड़कियाँ सरकारी आवासों के एक आँगन में खुलती थीं, और गृहकार्य में सहायता आँगन के दादा-दादी ही करते थे। आज काम करने वालों में से लगभग एक तिहाई वृद्धजनों के साथ काम करते हैं, और La Mongolfiera केंद्र समिति के दोनों पक्षों को जोड़े रखता है।
organisation-values =
    <ul>
    <li><strong>निरंतरता</strong>: जाने-पहचाने चेहरे, पहले से बताए गए बदलाव, हर परिवर्तन में साथ।</li>
    <li><strong>साझेदारी</strong>: परिवारों और विद्यालयों के साथ मिलकर निर्णय होते हैं।</li>
    <li><strong>खेल</strong>: हँसते-हँसते भी सीखा और स्वस्थ हुआ जाता है।</li>
    <li><strong>पीढ़ियों का मेल</strong>: अलग-अलग आयु के लोग एक-दूसरे का भला करते हैं।</li>
    </ul>
organisation-logo = La Girandola di Carta का प्रतीक-चिह्न: चार पंखुड़ियों वाली फिरकी

## Roles and units of the cooperative's own

role-head-minors = शिक्षा सेवा समन्वयक
role-head-schools = विद्यालय सेवा समन्वयक
role-head-home-care = वृद्धजन सेवा समन्वयक
unit-minors = शिक्षा सेवाएँ
unit-schools = विद्यालय सेवाएँ
unit-home-care = वृद्धजन सेवाएँ

## Offices

office-aquilone = L’Aquilone केंद्र
office-mongolfiera = La Mongolfiera केंद्र
office-hours-afternoons = सोमवार से शुक्रवार, 13:00–18:30
office-hours-mornings = सोमवार से शनिवार, 8:30–13:00
office-purpose-access = प्रबंधन, सेवा के अनुरोध, प्रशासन
office-purpose-aquilone = दोपहर बाद का शिक्षा केंद्र
office-purpose-mongolfiera = वृद्धजन केंद्र, घर पर देखभाल का आधार

## Quality data of the cooperative's own

norm-minors = बच्चों और किशोरों के अधिकारों और अवसरों को बढ़ावा
norm-disability = दिव्यांगजनों की सहायता, समावेशन और अधिकारों का मूल कानून
