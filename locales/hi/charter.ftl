### The service charter (Italian Law 328/2000, Article 13): texts that every cooperative shares.

charter-title = सेवा चार्टर
charter-subtitle = संस्करण { $charter-year }

## Premise

charter-premise = प्रस्तावना
charter-premise-commitment =
    यहाँ जो लिखा है, उसे निभाने का हम वचन देते हैं। इसे पढ़ने वाले <strong>जान सकते हैं कि क्या अपेक्षा रखें</strong>, <strong>परख सकते हैं कि वह मिल रहा है या नहीं</strong>, और न मिलने पर <strong>हमसे जवाब माँग सकते हैं</strong>। इसीलिए चार्टर में मापे गए मान लक्ष्यों के साथ-साथ दिए गए हैं, हर सेवा के लिए एक प्रभारी का नाम है, और यह समझाया गया है कि शिकायत कैसे की जाती है और उत्तर पर्याप्त न हो तो किससे संपर्क किया जाए।
charter-premise-law-title = कानून क्या कहता है
charter-premise-law =
    सामाजिक सेवाओं के बारे में इटली के मूल कानून (8 नवंबर 2000 के कानून संख्या 328) का अनुच्छेद 13 सामाजिक सेवाएँ चलाने वालों से अपेक्षा करता है कि वे इन सेवाओं का वर्णन करने वाला चार्टर अपनाएँ। तालिका बताती है कि कौन-सी विषय-वस्तु कहाँ मिलेगी।
charter-premise-law-asked = कानून की अपेक्षा
charter-premise-law-answered = अध्याय
charter-premise-law-access = सेवाएँ पाने की शर्तें
charter-premise-law-working = सेवाओं के काम करने का ढंग
charter-premise-law-judging = वे स्थितियाँ जिनमें सेवा उपयोगकर्ता और उनके प्रतिनिधि सेवाओं का मूल्यांकन कर सकें
charter-premise-law-protection = सेवा उपयोगकर्ताओं के संरक्षण की प्रक्रियाएँ
charter-premise-law-recourse = सेवाओं के प्रभारियों के विरुद्ध अपील का अवसर
charter-premise-norms-title = लागू कानून और मानक
charter-premise-norms =
    सामाजिक सेवाओं के मूल कानून के अलावा यह चार्टर नीचे दिए गए नियमों और मानकों का भी ध्यान रखता है। इनके पाठ हमारे कार्यालय में देखे जा सकते हैं।
charter-premise-norm = संदर्भ
charter-premise-subject = विषय

## About us

charter-about = हम कौन हैं
charter-about-history-title = हमारा इतिहास
charter-about-mission-title = मिशन
charter-about-values-title = मूल्य
charter-about-structure-title = हमारा संगठन
charter-about-structure =
    { $organisation-name } एक सहकारी समिति है: सबसे महत्वपूर्ण निर्णय आम सभा लेती है, जिसमें हर सदस्य का एक मत होता है। { $workforce-members ->
        [one] समिति में { $workforce-members } सदस्य है
       *[other] समिति में { $workforce-members } सदस्य हैं
    }; { $workforce-employees ->
        [one] सेवाओं में { $workforce-employees } व्यक्ति काम करता है
       *[other] सेवाओं में { $workforce-employees } लोग काम करते हैं
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , जिन्हें { $workforce-volunteers } स्वयंसेवक का सहयोग मिलता है
       *[other] , जिन्हें { $workforce-volunteers } स्वयंसेवकों का सहयोग मिलता है
    }। संगठन चार्ट दिखाता है कि किस काम के लिए कौन उत्तरदायी है।
charter-about-chart-alt = सहकारी समिति का संगठन चार्ट: सदस्यों की आम सभा से प्रबंधन, विभागों और सेवाओं तक, प्रभारियों के नामों के साथ।
charter-about-consortium-title = सहकारी संघ
charter-about-consortium =
    { $organisation-name } सहकारी संघ { $consortium-name } की सदस्य है, { $member-count ->
        [one] जिसमें { $member-count } सामाजिक सहकारी समिति शामिल है
       *[other] जिसमें { $member-count } सामाजिक सहकारी समितियाँ शामिल हैं
    }: { $members }। संघ के साथ हम गुणवत्ता नीति, इस चार्टर के सिद्धांत, कर्मचारियों का प्रशिक्षण और आंतरिक लेखापरीक्षाएँ साझा करते हैं। प्रबंधन प्रणाली मानक { $standard-name } की अपेक्षाओं का पालन करती है।

## Principles

charter-principles = सिद्धांत
charter-principles-introduction =
    हम उन सिद्धांतों के अनुसार काम करते हैं जो इटली में सार्वजनिक सेवाओं पर लागू होते हैं। आगे बताया गया है कि हमारे यहाँ व्यवहार में हर सिद्धांत का क्या अर्थ है।
charter-principles-list =
    <ul>
    <li><strong>समानता।</strong> हमारी सेवाएँ सबके लिए हैं; लिंग, आयु, मूल, भाषा, धर्म, विचार, यौन रुझान या आर्थिक स्थिति के आधार पर कोई भेद नहीं होता। समानता का अर्थ एकरूपता नहीं है: हर काम में व्यक्ति का ध्यान रखा जाता है।</li>
    <li><strong>निष्पक्षता।</strong> हमारे यहाँ काम करने वाले वस्तुनिष्ठ और न्यायपूर्ण व्यवहार करते हैं। नियम लिखित हैं, सब पर लागू होते हैं, और जिन्हें उनका पालन करना है, उन्हें समझाए जाते हैं।</li>
    <li><strong>निरंतरता।</strong> सेवाएँ घोषित समय पर नियमित रूप से चलती हैं। यदि कोई सेवा रुकनी हो तो पहले से सूचना दी जाती है, कारण के साथ और असुविधा कम करने के उपायों के साथ।</li>
    <li><strong>सहभागिता।</strong> लोग अपने से जुड़े निर्णयों में भाग लेते हैं, अपने बारे में लिखे दस्तावेज़ देख सकते हैं, प्रस्ताव रख सकते हैं, सेवा पर अपनी राय दे सकते हैं और उत्तर पा सकते हैं।</li>
    <li><strong>दक्षता और प्रभावशीलता।</strong> हम संसाधनों का उपयोग सोच-समझकर करते हैं, परिणामों की तुलना लक्ष्यों से करते हैं और जो ठीक नहीं चलता उसे सुधारते हैं।</li>
    <li><strong>चुनने का अधिकार।</strong> उपलब्ध सेवाओं में से हर व्यक्ति वह सेवा चुन सकता है जो उसकी ज़रूरतों के सबसे अनुकूल हो, और अपना विचार बदल भी सकता है।</li>
    <li><strong>गोपनीयता।</strong> जिनसे हम मिलते हैं, उनके बारे में हम उतना ही जानते हैं जितना सेवा के लिए ज़रूरी है, उससे अधिक कुछ नहीं। उस जानकारी को हम सँभालकर रखते हैं।</li>
    </ul>

## Services

charter-services = सेवाएँ
charter-services-introduction =
    हर सेवा के लिए गतिविधियाँ, समय, स्थान और संपर्क व्यक्ति बताए गए हैं। सेवा पाने की सामान्य शर्तें अगले अध्याय में हैं।
charter-service-activities = गतिविधियाँ
charter-service-access = सेवा कैसे मिलती है
charter-service-hours = समय
charter-service-office = स्थान
charter-service-capacity = क्षमता
charter-service-places =
    { $places ->
        [one] { $places } व्यक्ति
       *[other] { $places } लोग
    }
charter-service-staff = कर्मचारी
charter-service-workers =
    { $workers ->
        [one] { $workers } व्यक्ति
       *[other] { $workers } लोग
    }
charter-service-fee = शुल्क
charter-service-contact = प्रभारी

## Access

charter-access = सेवा पाना
charter-access-introduction =
    जो भी हमारे पास आता है, उसकी बात सबसे पहले सुनी जाती है और उसे स्पष्ट जानकारी दी जाती है, भले ही उसके लिए सही सेवा हमारी न हो।
charter-access-answer =
    हर अनुरोध का उत्तर हम <strong>{ $charter-access-days ->
        [one] { $charter-access-days } दिन
       *[other] { $charter-access-days } दिनों
    } के भीतर</strong> लिखित रूप में देते हैं। इनकार का कारण हमेशा बताया जाता है, और यह भी कि किस अन्य सेवा से संपर्क किया जा सकता है।

## Rights and duties

charter-rights = अधिकार और कर्तव्य
charter-rights-introduction =
    अच्छी सेवा आपसी सम्मान पर टिकी होती है। ये वे अधिकार हैं जिनकी हम गारंटी देते हैं, और वे प्रतिबद्धताएँ जिनकी हम अपेक्षा करते हैं।

## Standards of quality

charter-standards = गुणवत्ता के मानक
charter-standards-introduction =
    मानक ऐसा वादा है जिसे मापा जा सकता है। हर सेवा के लिए हम वह गुणवत्ता कारक बताते हैं जो उपयोगकर्ता के लिए मायने रखता है, वह संकेतक जिससे हम उसे मापते हैं, सबसे हाल का मान, और वह स्तर जिसे बनाए रखने के लिए हम प्रतिबद्ध हैं।
charter-standards-reading =
    पट्टी मान की तुलना उस प्रतिबद्धता से करती है जिसे खड़ी रेखा दिखाती है: प्रतिबद्धता पूरी हो तो पट्टी भरी होती है, अभी पूरी न हुई हो तो खाली। मान इस संस्करण से पहले के वर्ष के हैं।
charter-standards-factor = कारक
charter-standards-indicator = संकेतक
charter-standards-value = मान
charter-standards-target = प्रतिबद्धता
charter-standards-comparison = तुलना
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = मानक पूरा न होने पर
charter-standards-missed =
    किसी मानक के पूरा न होने पर जाँच शुरू होती है: सेवा प्रभारी कारण खोजते हैं, सुधार प्रस्तावित करते हैं और संबंधित लोगों को परिणाम बताते हैं। जिसे लगे कि वादे के अनुसार सेवा नहीं मिली, वह शिकायत करके कारण पूछ सकता है।

## Listening and participation

charter-participation = सुनना और सहभागिता
charter-participation-introduction =
    सेवा का उपयोग करने वालों की राय उतनी ही मूल्यवान है जितनी उसे चलाने वालों की। हम यह राय तीन तरीकों से लेते हैं।
charter-participation-survey-title = प्रश्नावली
charter-participation-survey =
    साल में एक बार हम सबको इस चार्टर के साथ दी गई प्रश्नावली भरने के लिए देते हैं। इसमें नाम नहीं लिखा जाता; इसे हाथ से दिया जा सकता है, हर स्थान पर रखी पेटी में डाला जा सकता है या ईमेल से भेजा जा सकता है, और जो चाहे वह किसी भरोसेमंद व्यक्ति की सहायता ले सकता है। हमारा लक्ष्य है कि <strong>कम से कम { $charter-satisfaction-target }%</strong> उत्तरों में सकारात्मक राय हो।
charter-participation-meetings-title = बैठकें
charter-participation-proposals-title = प्रस्ताव
charter-participation-proposals =
    सुझाव और प्रशंसा कभी भी दी जा सकती है, मौखिक रूप से या संलग्न प्रपत्र पर। गुणवत्ता प्रबंधक इन सबको पढ़ते हैं और जब कोई प्रस्ताव स्वीकार होता है तो प्रस्ताव देने वाले को बताते हैं।
charter-participation-results-title = परिणामों का हम क्या करते हैं
charter-participation-results =
    प्रश्नावली के परिणाम, शिकायतों की संख्या, उत्तर में लगा समय और तय किए गए कदम हर स्थान पर प्रदर्शित किए जाते हैं और चार्टर के वार्षिक अद्यतन के साथ प्रकाशित किए जाते हैं। सेवा उपयोगकर्ताओं के प्रतिनिधि ऐसे विस्तृत आँकड़े माँग सकते हैं जिनमें किसी का नाम न हो।

## Protection

charter-protection = संरक्षण
charter-protection-introduction =
    लोगों की रक्षा करने का अर्थ है उन बातों को रोकना जिनसे उनकी हालत बिगड़ सकती है, और ऐसा होने पर तुरंत कदम उठाना।
charter-protection-privacy-title = व्यक्तिगत डेटा
charter-protection-privacy =
    हम व्यक्तिगत डेटा का उपयोग यूरोपीय संघ के विनियम (EU) 2016/679 (GDPR) के अनुसार करते हैं। डेटा लेते समय हम सरल भाषा में लिखित सूचना देते हैं; इसे केवल वही देखते हैं जिन्हें अपने काम के लिए इसकी ज़रूरत है; इसे कानून द्वारा तय अवधि तक रखा जाता है। हर व्यक्ति अपना डेटा देखने, उसे ठीक कराने और उसकी प्रति पाने की माँग कर सकता है।
charter-protection-safety-title = सुरक्षा
charter-protection-safety =
    हर स्थान पर जोखिम-मूल्यांकन का दस्तावेज़, आपातकालीन योजना जिसमें साल में कम से कम एक बार निकासी का अभ्यास होता है, और प्राथमिक उपचार व अग्निशमन में प्रशिक्षित कर्मचारी होते हैं। भवन, उपकरण और वाहन लिखित कार्यक्रम के अनुसार जाँचे जाते हैं।
charter-protection-insurance-title = बीमा
charter-protection-insurance =
    दायित्व बीमा उस क्षति को कवर करता है जो गतिविधियों के दौरान लोगों को हो सकती है या उनसे हो सकती है। जिसे क्षति होती है, उसे सेवा प्रभारी बीमा-दावे के लिए आवश्यक जानकारी देते हैं।

## Complaints and recourse

charter-complaints = शिकायतें और अपील
charter-complaints-introduction =
    शिकायत हमें यह बताने का सबसे सीधा तरीका है कि कुछ ठीक नहीं हुआ। <strong>शिकायत करने का कोई बुरा परिणाम नहीं होता</strong>, न शिकायत करने वाले के लिए, न उस व्यक्ति के लिए जो हमारे यहाँ सहायता ले रहा है।
charter-complaints-who-title = शिकायत कौन कर सकता है
charter-complaints-how-title = शिकायत कैसे की जाती है
charter-complaints-how =
    संलग्न प्रपत्र का उपयोग किया जा सकता है या अपने ढंग से लिखा जा सकता है; मौखिक शिकायत को सुनने वाला लिख लेता है और दोनों उसे साथ मिलकर दोबारा पढ़ते हैं। बिना नाम की शिकायतों पर भी विचार होता है, पर उनका व्यक्तिगत उत्तर नहीं दिया जा सकता।
charter-complaints-email = ईमेल
charter-complaints-phone = फ़ोन
charter-complaints-post = डाक से या हाथ से
charter-complaints-person = उत्तर देने वाले
charter-complaints-times-title = क्या होता है और कब
charter-complaints-times =
    हर शिकायत एक ही रास्ते से गुज़रती है, और शिकायत करने वाला कभी भी जान सकता है कि वह कहाँ तक पहुँची।
charter-complaints-step = चरण
charter-complaints-action = क्या होता है
charter-complaints-term = समय-सीमा
charter-complaints-receipt = पावती
charter-complaints-receipt-action = शिकायत करने वाले को एक संख्या और मामला देखने वाले का नाम दिया जाता है।
charter-complaints-receipt-term = { $charter-receipt-days } कार्य दिवस
charter-complaints-inquiry = जाँच
charter-complaints-inquiry-action = हम संबंधित लोगों को सुनते हैं, तथ्यों की जाँच करते हैं और जो तुरंत सुधर सकता है उसे तुरंत सुधारते हैं।
charter-complaints-reply = उत्तर
charter-complaints-reply-action = कारणों सहित लिखित उत्तर, जिसमें तय किए गए कदम और उनकी समय-सीमा होती है।
charter-complaints-reply-term = { $charter-reply-days } दिन
charter-complaints-appeal = अपील
charter-complaints-appeal-action = जो उत्तर से संतुष्ट न हो, वह नीचे बताए गए व्यक्ति से संपर्क करता है, जो इस मामले से अब तक जुड़ा नहीं रहा और उस पर नए सिरे से विचार करता है।
charter-complaints-appeal-term = { $charter-appeal-days } दिन
charter-complaints-recourse-title = प्रभारियों के विरुद्ध अपील
charter-complaints-recourse =
    कानून के अनुसार सेवा उपयोगकर्ता सेवाओं के संचालकों के विरुद्ध अपील कर सकते हैं। शिकायत के उत्तर के विरुद्ध, या समय पर उत्तर न मिलने पर, यहाँ बताए गए व्यक्ति को लिखित अपील दी जा सकती है, जो अपील करने वाले और सेवा प्रभारी को सुनने के बाद <strong>{ $charter-appeal-days ->
        [one] { $charter-appeal-days } दिन
       *[other] { $charter-appeal-days } दिनों
    } के भीतर</strong> निर्णय देता है।
charter-complaints-appeal-person = अपील पर निर्णय देने वाले

## Yearly update

charter-update = चार्टर का अद्यतन
charter-update-text =
    चार्टर हर वर्ष अद्यतन किया जाता है। यह संस्करण वर्ष { $charter-year } के लिए है; नए संस्करण में प्राप्त परिणाम, संशोधित मानक और सेवाओं में हुए बदलाव दिए जाएँगे। उसे अनुमोदित करने से पहले हम सेवाओं के उपयोगकर्ताओं और वहाँ काम करने वालों की राय लेते हैं। वर्ष के बीच कोई महत्वपूर्ण बदलाव हो तो जिन पर उसका प्रभाव पड़ता है, उन्हें तुरंत बताया जाता है।
charter-update-copies =
    चार्टर हर व्यक्ति को पहली मुलाकात में दिया जाता है; यह सभी स्थानों पर और हमारी वेबसाइट पर उपलब्ध है। माँगने पर हम इसे मौखिक रूप से समझाते हैं और बड़े अक्षरों में देते हैं।
charter-update-next = अगला अद्यतन
charter-update-edition = संस्करण
charter-update-approved = अनुमोदनकर्ता

## Contacts

charter-contacts = स्थान और संपर्क
charter-contacts-introduction =
    हर स्थान पर चार्टर, प्रश्नावली और शिकायत व सुझाव प्रपत्र उपलब्ध हैं।
charter-contacts-office = स्थान
charter-contacts-hours = समय
charter-contacts-reach = संपर्क
charter-contacts-identity-title = सहकारी समिति
charter-contacts-name = नाम
charter-contacts-address = पंजीकृत कार्यालय
charter-contacts-vat = वैट संख्या
charter-contacts-register = सहकारी रजिस्टर में पंजीकरण
charter-contacts-phone = फ़ोन
charter-contacts-email = ईमेल
charter-contacts-certified-email = प्रमाणित ईमेल
charter-contacts-web = वेबसाइट

## Annex: satisfaction questionnaire

charter-questionnaire = संतुष्टि प्रश्नावली
charter-questionnaire-introduction =
    इस प्रश्नावली में नाम नहीं लिखना है और इसे भरने में पाँच मिनट लगते हैं। हर वाक्य के लिए वह खाना चिह्नित करें जो पिछले एक वर्ष के आपके अनुभव के सबसे निकट हो; यदि कोई वाक्य आप पर लागू न हो तो अंतिम स्तंभ का उपयोग करें।
charter-questionnaire-service = सेवा
charter-questionnaire-as = उत्तर देने वाले
charter-questionnaire-role-other = अन्य
charter-questionnaire-statement = आप इन वाक्यों से कितने सहमत हैं?
charter-questionnaire-never = बिल्कुल नहीं
charter-questionnaire-little = थोड़ा
charter-questionnaire-fairly = काफ़ी
charter-questionnaire-much = बहुत
charter-questionnaire-fully = पूरी तरह
charter-questionnaire-not-applicable = मुझ पर लागू नहीं
charter-questionnaire-information = शुरू में मिली जानकारी स्पष्ट और पूरी थी।
charter-questionnaire-waiting = प्रतीक्षा का समय उचित था।
charter-questionnaire-welcome = मुझे अपनापन और सम्मान मिला।
charter-questionnaire-staff = सेवा में काम करने वाले लोग सक्षम और सहायक हैं।
charter-questionnaire-places = स्थान साफ़, सुरक्षित और सुखद हैं।
charter-questionnaire-privacy = मेरी निजता का सम्मान किया जाता है।
charter-questionnaire-problems = समस्या होने पर उसका समाधान जल्दी किया जाता है।
charter-questionnaire-overall = कुल मिलाकर मैं सेवा से संतुष्ट हूँ।
charter-questionnaire-best = आपको सबसे अच्छा क्या लगा?
charter-questionnaire-better = हमें क्या सुधारना चाहिए?
charter-questionnaire-return =
    आप प्रश्नावली किसी भी स्थान की पेटी में डाल सकते हैं या { $charter-complaint-email } पर भेज सकते हैं। धन्यवाद।

## Annex: form for complaints and suggestions

charter-complaint-form = शिकायत और सुझाव प्रपत्र
charter-complaint-form-introduction =
    आप यह प्रपत्र स्वयं या किसी भरोसेमंद व्यक्ति की सहायता से भर सकते हैं। यदि आप संपर्क का विवरण देंगे तो आपको { $charter-reply-days ->
        [one] { $charter-reply-days } दिन
       *[other] { $charter-reply-days } दिनों
    } के भीतर लिखित उत्तर मिलेगा।
charter-complaint-form-kind = प्रपत्र का विषय
charter-complaint-form-kind-complaint = शिकायत
charter-complaint-form-kind-suggestion = सुझाव
charter-complaint-form-kind-praise = प्रशंसा
charter-complaint-form-name = पूरा नाम
charter-complaint-form-reach = फ़ोन या ईमेल
charter-complaint-form-address = पता
charter-complaint-form-service = सेवा
charter-complaint-form-day = घटना की तिथि
charter-complaint-form-for = यह प्रपत्र किसके लिए है
charter-complaint-form-for-myself = मेरे लिए
charter-complaint-form-for-other = किसी अन्य व्यक्ति के लिए (नाम)
charter-complaint-form-what = क्या हुआ, या आपका क्या प्रस्ताव है
charter-complaint-form-wish = आप क्या चाहते हैं
charter-complaint-form-consent = यहाँ दिया गया डेटा केवल इस प्रपत्र पर कार्रवाई के लिए है और विनियम (EU) 2016/679 (GDPR) के अनुसार रखा जाता है।
charter-complaint-form-date = तिथि
charter-complaint-form-signature = हस्ताक्षर
charter-complaint-form-office = सहकारी समिति के उपयोग के लिए
charter-complaint-form-number = संख्या
charter-complaint-form-received = प्राप्ति की तिथि
charter-complaint-form-by = प्राप्तकर्ता
charter-complaint-form-answered = उत्तर की तिथि
