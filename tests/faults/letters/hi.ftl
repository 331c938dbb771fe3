-office = { $case ->
   *[nominative] सहायता केंद्र
    [genitive] सहायता केंद्र का
}
letter-where = हम यहाँ मिलते हैं: { -office(case: "nominative") }, via Roma 12, स्कूल के पास।
letter-hours = { -office(case: "genitive") } समय पूरे वर्ष एक ही रहता है।
letter-mail = हमें info@ilponte.example पर लिखिए: हम हमेशा उत्तर देते हैं।
letter-phone = हम सोमवार से शुक्रवार तक +39 0881 555 014 पर फ़ोन का उत्तर देते हैं।
letter-page = सभी सेवाओं के विवरण <a href="https://www.ilponte.example/carta">इस पृष्ठ</a> पर हैं, दूसरी भाषाओं में भी।
letter-question = क्या कुछ ठीक नहीं हुआ? हमें बताइए, चाहे बोलकर ही!
letter-quoted = दरवाज़े पर लिखा है: “बिना खटखटाए आइए”, और सब आते हैं।
letter-fee = घर पर मुलाक़ात का शुल्क 45 € है, और 30 % लोग कुछ नहीं देते।
letter-standard = प्रणाली मानक ISO 9001:2015 के अनुसार प्रमाणित और SA 8000:2014 के अनुसार जाँची गई है।
letter-law = क़ानून 328/2000, अनुच्छेद 13, और विनियम (EU) 2016/679 यहाँ भी लागू हैं।
letter-all = { letter-where } { letter-hours }
letter-charter = सेवा चार्टर हर केंद्र के प्रवेश द्वार पर लगा है।
letter-rank = सूची में आपका क्रम { $charter-reply-days } है
