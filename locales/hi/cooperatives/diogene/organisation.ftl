### Diogene: who it is. The mission follows the cooperative's own; all the rest is invented for the example.

organisation-mission =
    { $organisation-name } का मिशन है मानसिक कठिनाई से गुज़र रहे लोगों का <strong>स्वागत और समावेशन</strong>।

    हम अपने आवासों को <strong>भावनात्मक घर</strong> मानते हैं, जहाँ हर व्यक्ति अपनी ज़रूरत के अनुसार कम या अधिक समय रहता है। यहाँ हम ऐसा वातावरण चाहते हैं जो दखल न दे और हर व्यक्ति की गति और ज़रूरतों का सम्मान करे; प्रक्रियाएँ स्पष्ट हैं और आश्वस्त करती हैं, क्योंकि उनका पहले से अनुमान हो सकता है।

    आवासीय पुनर्वास गृह और दिवा केंद्र अलग-थलग रखने की जगहें नहीं हैं: यहाँ से लोग समाज की ओर खुलते हैं और समाज यहाँ भीतर आता है।
organisation-about =
    { $organisation-name } प्रकार A की सामाजिक सहकारी समिति है, जो { $organisation-founded } में { $organisation-address-city } में स्थापित हुई। यह आवासीय पुनर्वास गृह, एक दिवा केंद्र और समर्थित आवास चलाती है, और स्वास्थ्य बजट के साथ व्यक्तिगत योजनाओं में साथ देती है। { $workforce-employees ->
        [one] यहाँ { $workforce-employees } व्यक्ति काम करता है
       *[other] यहाँ { $workforce-employees } लोग काम करते हैं
    }: शिक्षाकर्मी, देखभाल सहायक, मनोरोग पुनर्वास विशेषज्ञ, नर्स और मनोवैज्ञानिक।
organisation-history =
    नब्बे के दशक के अंत में कार्यकर्ताओं और परिजनों के एक समूह ने आठ कमरों का एक घर किराये पर लिया, यह दिखाने के लिए कि लंबे समय तक अस्पताल में रहे लोग भी सबकी तरह किसी मोहल्ले में रह सकते हैं। इस तरह { $organisation-name } का जन्म हुआ, और वह घर पहला पुनर्वास गृह बना।

    अगले वर्षों में बाज़ार-चौक की ओर खुलने वाला दिवा केंद्र जुड़ा, और वे फ़्लैट भी, जहाँ वे लोग रहने जाते हैं जिन्हें अब पुनर्वास गृह की ज़रूरत नहीं। संघ { $consortium-name } के साथ समिति ने प्रकार B के उद्यमों में काम का रास्ता खोला। आज सबसे नया काम स्वास्थ्य बजट का है: कम बिस्तर, और व्यक्ति को केंद्र में रखकर बनी अधिक योजनाएँ।
organisation-values =
    <ul>
    <li><strong>स्वागत</strong>: यहाँ प्रवेश मुलाकात के लिए होता है, निदान के लिए नहीं।</li>
    <li><strong>संयम</strong>: दखल के बिना निकटता, और बस उतनी सहायता, जितने से व्यक्ति स्वयं कर सके।</li>
    <li><strong>पूर्वानुमेयता</strong>: थोड़े नियम, लिखित, सबके लिए समान और समझाए गए।</li>
    <li><strong>खुलापन</strong>: शहर देखभाल का स्थान है, और देखभाल शहर का काम।</li>
    <li><strong>उत्तरदायित्व</strong>: हम जो करते हैं उसका हिसाब देते हैं, उसका भी जो सफल नहीं होता।</li>
    </ul>
organisation-logo = Diogene का प्रतीक-चिह्न: जलती हुई लालटेन

## Roles and units of Diogene's own

role-health-director = चिकित्सा निदेशक
role-head-sinope = Sinope पुनर्वास गृह समन्वयक
role-head-corinto = Corinto पुनर्वास गृह समन्वयक
role-head-lanterna = दिवा केंद्र समन्वयक
role-head-housing = समर्थित आवास प्रभारी
unit-health = चिकित्सा निदेशालय
unit-sinope = Sinope पुनर्वास गृह
unit-corinto = Corinto पुनर्वास गृह
unit-lanterna = La Lanterna दिवा केंद्र
unit-housing = समर्थित आवास और स्वास्थ्य बजट

## Offices

office-sinope = Sinope पुनर्वास गृह
office-corinto = Corinto पुनर्वास गृह
office-lanterna = La Lanterna दिवा केंद्र
office-hours-always = प्रतिदिन, 24 घंटे
office-hours-day-centre = सोमवार से शुक्रवार, 8:30–16:30; शनिवार, 9:00–13:00
office-purpose-access = प्रबंधन, सेवा के अनुरोध, प्रशासन
office-purpose-sinope = निरंतर देखभाल वाला आवास
office-purpose-corinto = दिन में देखभाल और रात में ऑन-कॉल सहायता वाला आवास
office-purpose-lanterna = दिन की गतिविधियाँ और खुली कार्यशालाएँ

## Quality data of Diogene's own

norm-psychiatric-reform = स्वैच्छिक और अनिवार्य स्वास्थ्य जाँच और उपचार; मनोरोग अस्पतालों की समाप्ति
