### The words of the quality data: what all organizations share. Most of it is printed in the narrow columns of tables.

## Reasons of the revisions

revision-policy-first = पहला निर्गम, नियमावली का अनुलग्नक
revision-charter-first = पहला निर्गम
revision-charter-complaints = शिकायत प्रक्रिया संशोधित; मानक अद्यतन
revision-charter-yearly = सेवाओं, मानकों और संपर्कों का वार्षिक अद्यतन

## Holders of copies (distribution list)

holder-sites = सेवा स्थान
holder-staff = कर्मचारी, दस्तावेज़ संग्रह में
holder-noticeboards = स्थानों के सूचना पट्ट
holder-public = जनता, वेबसाइट पर
holder-reception = स्थानों के स्वागत कक्ष और प्रवेश द्वार
holder-authorities = सेवा सौंपने वाली संस्थाएँ

## Roles

role-president = अध्यक्ष
role-vice-president = उपाध्यक्ष
role-director = निदेशक
role-quality-manager = गुणवत्ता प्रबंधक
role-administration = प्रशासन प्रभारी
role-staff-manager = कर्मचारी और प्रशिक्षण प्रभारी
role-safety = रोकथाम और सुरक्षा सेवा प्रभारी

## Units of the organisation chart

unit-assembly = सदस्यों की आम सभा
unit-board = निदेशक मंडल
unit-management = प्रबंधन
unit-quality = गुणवत्ता
unit-staff = कर्मचारी और प्रशिक्षण
unit-administration = प्रशासन और खरीद
unit-safety = स्वास्थ्य और सुरक्षा

## Offices

office-registered = पंजीकृत कार्यालय
office-hours-weekdays = सोमवार से शुक्रवार, 9:00–12:30 और 14:00–17:00

## Norms

norm-quality-standard = गुणवत्ता प्रबंधन प्रणालियों की अपेक्षाएँ
norm-cooperatives = सामाजिक सहकारी समितियों का विनियमन
norm-social-services = सामाजिक हस्तक्षेपों और सेवाओं की एकीकृत व्यवस्था; सामाजिक सेवाओं का चार्टर
norm-public-services = सार्वजनिक सेवाएँ देने के सिद्धांत
norm-third-sector = तृतीय क्षेत्र संहिता: साझा योजना और साझा रचना
norm-social-enterprise = सामाजिक उद्यम का विनियमन
norm-workplace-safety = कार्यस्थल पर स्वास्थ्य और सुरक्षा
norm-data-protection = व्यक्तिगत डेटा का संरक्षण
norm-liability = संस्थाओं का प्रशासनिक दायित्व

## Services: what a standard is about

factor-timeliness = समयबद्धता
factor-personalisation = व्यक्ति-अनुकूलता
factor-participation = सहभागिता
factor-openness = समाज से जुड़ाव
factor-continuity = निरंतरता
factor-listening = सुनना
factor-reliability = विश्वसनीयता
factor-effectiveness = प्रभावशीलता
