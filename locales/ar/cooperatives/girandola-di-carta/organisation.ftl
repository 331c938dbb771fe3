### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, the elderly at home.

organisation-mission =
    رسالة { $organisation-name } هي <strong>الوقوف إلى جانب من يكبر ومن يتقدم به العمر</strong>، في الأماكن التي تجري فيها حياته أصلًا: المدرسة والبيت والفناء والساحة.

    نؤمن بأن طفلًا يمر بصعوبة ومسنًا وحيدًا يحتاجان، قبل أي خدمة، إلى الشيء نفسه: إنسان يعرفهما باسميهما وسيكون حاضرًا غدًا. لهذا نختار فرق عمل مستقرة، ومواعيد تناسب الأسر، وأماكن تختلط فيها الأعمار.

    ونعمل مع المدارس والبلديات والآباء والأمهات، لا بدلًا منهم أبدًا: فالخدمة تنجح عندما يستغنى عنها شيئًا فشيئًا.

organisation-about =
    { $organisation-name } تعاونية اجتماعية من النوع (أ) نشأت سنة { $organisation-founded } في { $organisation-address-city }. تدير خدمات تربوية للقاصرين، والمساعدة في المدارس، والمساعدة المنزلية، ومركزًا لكبار السن. { $workforce-employees ->
        [zero] ولا يعمل فيها حاليًا أحد
        [one] ويعمل فيها شخص واحد
        [two] ويعمل فيها شخصان
        [few] ويعمل فيها { $workforce-employees } أشخاص
        [many] ويعمل فيها { $workforce-employees } شخصًا
       *[other] ويعمل فيها { $workforce-employees } شخص
    } من المربين ومساعدي الرعاية الاجتماعية الصحية والمعاونين.

organisation-history =
    بدأت التعاونية بحصص مساعدة مدرسية فتحها ستة معلمين وآباء وأمهات في قاعة تابعة للرعية. وبعد سنتين طلبت البلدية متابعة الأولاد في بيوتهم أيضًا، ثم مرافقة التلاميذ ذوي الإعاقة في المدرسة.

    أما اللقاء بكبار السن فجاء مصادفة: كانت نوافذ قاعة الدراسة تطل على فناء مساكن شعبية، وكان أجداد الفناء هم من يساعد في الواجبات. واليوم يهتم نحو ثلث العاملين بكبار السن، ويجمع مركز La Mongolfiera بين روحي التعاونية.

organisation-values =
    <ul>
    <li><strong>الاستمرارية</strong>: وجوه معروفة، وإعلان مسبق عن البدلاء، ومرافقة عند كل انتقال.</li>
    <li><strong>التحالف</strong>: نقرر مع الأسر والمدارس معًا.</li>
    <li><strong>اللعب</strong>: بالضحك أيضًا نتعلم ونشفى.</li>
    <li><strong>التواصل بين الأجيال</strong>: الأعمار المختلفة تنفع بعضها بعضًا.</li>
    </ul>

organisation-territory =
    تفقد { $organisation-address-city } وبلديات التلال المحيطة بها سكانًا شبابًا وتكسب مسنين. والمدارس صغيرة وحاضرة بقوة، ووسائل النقل قليلة: فعلى الخدمات أن تذهب إلى الناس.

organisation-scope =
    تصميم وتقديم خدمات تربوية للقاصرين والأسر، ومساعدة على الاستقلالية في المدارس، ومساعدة منزلية، وخدمات لقاء لكبار السن.

organisation-exclusions =
    المتطلب الوحيد غير المطبق هو 7.1.5.2 (إمكانية تتبع القياس): فلا تحتاج أي خدمة إلى أجهزة قياس تخضع للمعايرة.

organisation-logo = شعار La Girandola di Carta: مروحة ورقية بأربعة أجنحة

## The president and the director are women

policy-signatory = الرئيسة
role-director = المديرة

## Roles and units of the cooperative's own

role-head-minors = منسقة الخدمات التربوية
role-head-schools = منسق الخدمات المدرسية
role-head-home-care = منسقة خدمات كبار السن
unit-minors = الخدمات التربوية
unit-schools = الخدمات المدرسية
unit-home-care = خدمات كبار السن

## Offices

office-aquilone = مركز L’Aquilone
office-mongolfiera = مركز La Mongolfiera
office-hours-afternoons = من الاثنين إلى الجمعة، من 13:00 إلى 18:30
office-hours-mornings = من الاثنين إلى السبت، من 8:30 إلى 13:00
office-purpose-access = الإدارة، طلبات الالتحاق، الشؤون الإدارية
office-purpose-aquilone = مركز تربوي لفترة بعد الظهر
office-purpose-mongolfiera = مركز لكبار السن، قاعدة المساعدة المنزلية

## Quality data of the cooperative's own

risk-school-calendar = عقود مرتبطة بالتقويم المدرسي: ساعات تضيع صيفًا وكفاءات ترحل
    .action = مراكز صيفية ومشاريع مع البلديات من يونيو إلى سبتمبر؛ رصيد ساعات؛ عقود سنوية لمن يطلبها
risk-ageing = تزايد الطلب على المساعدة المنزلية
    .action = عرض حزم ساعات بسعر معتدل؛ تدريب عاملين جدد مع الجهة الإقليمية
norm-minors = تعزيز الحقوق والفرص للطفولة والمراهقة
norm-disability = القانون الإطاري لمساعدة الأشخاص ذوي الإعاقة وإدماجهم وحقوقهم
term-caregiver = مقدم الرعاية الأسري
    .definition = من يعتني بأحد أقاربه بصورة مستمرة ودون مقابل.
