### The service charter (law 328/2000, art. 13): texts that every cooperative shares. Short sentences, current words.

charter-title = ميثاق الخدمات
charter-subtitle = طبعة { $charter-year }

## Premise

charter-premise = تمهيد
charter-premise-text =
    ميثاق الخدمات هو العهد بين { $organisation-name } ومن يقصدون خدماتها.
charter-premise-commitment =
    ما كتب هنا يلزمنا. ويستطيع القارئ أن <strong>يعرف ما يحق له أن يتوقعه</strong>، وأن <strong>يتأكد من حصوله عليه</strong>، وأن <strong>يحاسبنا</strong> عندما لا يحدث ذلك. لهذا يورد الميثاق القيم المقيسة إلى جانب الأهداف، ويسمي لكل خدمة شخصًا مسؤولًا، ويشرح كيف تقدم الشكوى وإلى من يمكن اللجوء إذا لم يكن الرد كافيًا.
charter-premise-law-title = ما يطلبه القانون
charter-premise-law =
    تطلب المادة 13 من القانون الإيطالي رقم 328 المؤرخ 8 نوفمبر 2000، وهو القانون الإطاري للخدمات الاجتماعية، ممن يدير خدمات اجتماعية أن يعتمد ميثاقًا يصفها. ويبين الجدول موضع كل محتوى منها.
charter-premise-law-asked = ما يطلبه القانون
charter-premise-law-answered = الفصل
charter-premise-law-access = معايير الوصول إلى الخدمات
charter-premise-law-working = كيفية سير العمل
charter-premise-law-judging = الشروط التي تتيح للمستفيدين ومن يمثلهم تقييم الخدمات
charter-premise-law-protection = الإجراءات التي تكفل حماية المستفيدين
charter-premise-law-recourse = إمكانية التظلم من المسؤولين عن الخدمات
charter-premise-norms-title = النصوص المرجعية
charter-premise-norms =
    إلى جانب القانون الإطاري للخدمات الاجتماعية، يراعي الميثاق النصوص التالية. ويمكن الاطلاع عليها في مقرنا.
charter-premise-norm = المرجع
charter-premise-subject = الموضوع

## About us

charter-about = من نحن
charter-about-history-title = تاريخنا
charter-about-mission-title = رسالتنا
charter-about-values-title = قيمنا
charter-about-structure-title = كيف ننظم عملنا
charter-about-structure =
    { $organisation-name } تعاونية: أهم القرارات تعود إلى الجمعية العامة، ولكل عضو فيها صوت واحد. { $workforce-members ->
        [zero] لا تضم قاعدة الأعضاء أي عضو
        [one] تضم قاعدة الأعضاء عضوًا واحدًا
        [two] تضم قاعدة الأعضاء عضوين
        [few] تضم قاعدة الأعضاء { $workforce-members } أعضاء
        [many] تضم قاعدة الأعضاء { $workforce-members } عضوًا
       *[other] تضم قاعدة الأعضاء { $workforce-members } عضو
    }، { $workforce-employees ->
        [zero] ولا يعمل أحد في الخدمات
        [one] ويعمل في الخدمات شخص واحد
        [two] ويعمل في الخدمات شخصان
        [few] ويعمل في الخدمات { $workforce-employees } أشخاص
        [many] ويعمل في الخدمات { $workforce-employees } شخصًا
       *[other] ويعمل في الخدمات { $workforce-employees } شخص
    }{ $workforce-volunteers ->
        [zero] {""}
        [one] ، بمساعدة متطوع واحد
        [two] ، بمساعدة متطوعين اثنين
        [few] ، بمساعدة { $workforce-volunteers } متطوعين
        [many] ، بمساعدة { $workforce-volunteers } متطوعًا
       *[other] ، بمساعدة { $workforce-volunteers } متطوع
    }. ويبين الهيكل التنظيمي من يتولى كل مسؤولية.
charter-about-chart-alt = الهيكل التنظيمي للتعاونية: من الجمعية العامة للأعضاء إلى الإدارة ثم الوظائف والخدمات، مع أسماء المسؤولين.
charter-about-consortium-title = اتحاد التعاونيات
charter-about-consortium =
    تنتمي { $organisation-name } إلى اتحاد التعاونيات { $consortium-name }، الذي يجمع { $member-count ->
        [zero] تعاونيات اجتماعية
        [one] تعاونية اجتماعية واحدة
        [two] تعاونيتين اجتماعيتين
        [few] { $member-count } تعاونيات اجتماعية
        [many] { $member-count } تعاونية اجتماعية
       *[other] { $member-count } تعاونية اجتماعية
    }: { $members }. ونتقاسم مع الاتحاد سياسة الجودة ومبادئ هذا الميثاق وتدريب العاملين وعمليات التحقق الداخلية. ويتبع نظام الإدارة متطلبات المواصفة { $standard-name }.

## Principles

charter-principles = المبادئ
charter-principles-introduction =
    نعمل وفق المبادئ التي تحكم تقديم الخدمات العامة. ونبين لكل مبدأ ما يعنيه عندنا في الواقع.
charter-principles-list =
    <ul>
    <li><strong>المساواة.</strong> الخدمات متاحة للجميع دون تمييز بسبب الجنس أو العمر أو الأصل أو اللغة أو الدين أو الرأي أو الميول الجنسية أو الوضع الاقتصادي. والمساواة لا تعني التماثل: فكل تدخل يراعي الشخص نفسه.</li>
    <li><strong>الحياد.</strong> من يعمل معنا يتصرف بموضوعية وعدل. والقواعد مكتوبة، وتسري على الجميع، وتشرح لمن عليه أن يحترمها.</li>
    <li><strong>الاستمرارية.</strong> تقدم الخدمات بانتظام في المواعيد المعلنة. ويبلغ عن أي توقف مسبقًا، مع ذكر السبب والتدابير التي تخفف من أثره.</li>
    <li><strong>المشاركة.</strong> يشارك الأشخاص في القرارات التي تخصهم، ويمكنهم الاطلاع على الوثائق التي تتحدث عنهم وتقديم المقترحات وإبداء رأيهم في الخدمة والحصول على رد.</li>
    <li><strong>الكفاءة والفاعلية.</strong> نستخدم الموارد بعناية، ونقارن النتائج بالأهداف، ونصحح ما لا يعمل كما ينبغي.</li>
    <li><strong>حق الاختيار.</strong> لكل شخص أن يختار من بين الخدمات المتاحة ما يلبي احتياجاته على أفضل وجه، وأن يغير رأيه.</li>
    <li><strong>السرية.</strong> لا نعرف عمن نلتقي بهم إلا ما تحتاج إليه الخدمة، لا أكثر. ونحفظه بعناية.</li>
    </ul>

## Services

charter-services = الخدمات
charter-services-introduction =
    نذكر لكل خدمة الأنشطة والمواعيد والمقر والشخص الذي يمكن التوجه إليه. أما الشروط العامة للوصول إلى الخدمات فترد في الفصل التالي.
charter-service-activities = الأنشطة
charter-service-access = كيفية الوصول
charter-service-hours = المواعيد
charter-service-office = المقر
charter-service-capacity = عدد الأماكن
charter-service-places =
    { $places ->
        [zero] لا أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $places } أماكن
        [many] { $places } مكانًا
       *[other] { $places } مكان
    }
charter-service-staff = العاملون
charter-service-workers =
    { $workers ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $workers } أشخاص
        [many] { $workers } شخصًا
       *[other] { $workers } شخص
    }
charter-service-fee = الكلفة
charter-service-contact = المسؤول

## Access

charter-access = الوصول إلى الخدمات
charter-access-introduction =
    أول ما يلقاه من يتوجه إلينا هو الإصغاء والمعلومات الواضحة، حتى عندما لا تكون خدمتنا هي المناسبة.
charter-access-answer =
    نرد كتابيًا على كل طلب <strong>{ $charter-access-days ->
        [zero] في اليوم نفسه
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $charter-access-days } أيام
        [many] خلال { $charter-access-days } يومًا
       *[other] خلال { $charter-access-days } يوم
    }</strong>. والرفض معلل دائمًا، ويبين أي خدمة أخرى يمكن التوجه إليها.

## Rights and duties

charter-rights = الحقوق والواجبات
charter-rights-introduction =
    الخدمة الجيدة تقوم على الاحترام المتبادل. وهذه هي الحقوق التي نكفلها والالتزامات التي نطلبها.

## Standards of quality

charter-standards = معايير الجودة
charter-standards-introduction =
    المعيار وعد يمكن قياسه. ونبين لكل خدمة عامل الجودة الذي يهم مستخدمها، والمؤشر الذي نقيسه به، وأحدث قيمة مسجلة، والمستوى الذي نلتزم بالحفاظ عليه.
charter-standards-reading =
    يقارن الشريط بين القيمة والالتزام الذي يشير إليه الخط العمودي: فيكون ممتلئًا إذا تحقق الالتزام، وفارغًا إذا لم يتحقق بعد. وتعود القيم إلى السنة السابقة لهذه الطبعة.
charter-standards-factor = العامل
charter-standards-indicator = المؤشر
charter-standards-value = القيمة
charter-standards-target = الالتزام
charter-standards-comparison = المقارنة
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = إذا لم يتحقق أحد المعايير
charter-standards-missed =
    إذا لم يتحقق معيار بدأ التحقق في الأمر: يبحث مسؤول الخدمة عن الأسباب ويقترح تصحيحًا ويبلغ المعنيين بالنتيجة. ومن يرى أنه لم يحصل على ما وعد به يمكنه أن يطلب تفسيرًا عن طريق شكوى.

## Listening and participation

charter-participation = الإصغاء والمشاركة
charter-participation-introduction =
    رأي من يستخدم الخدمة لا يقل قيمة عن رأي من يديرها. ونجمعه بثلاث طرق.
charter-participation-survey-title = الاستبيان
charter-participation-survey =
    نعرض على الجميع مرة في السنة الاستبيان المرفق بالميثاق. ولا يذكر فيه الاسم، ويمكن تسليمه باليد أو وضعه في الصناديق الموجودة في كل مقر أو إرساله بالبريد الإلكتروني، ولمن شاء أن يستعين بشخص يثق به. وهدفنا أن يعبر <strong>ما لا يقل عن { $charter-satisfaction-target }%</strong> من الإجابات عن رأي إيجابي.
charter-participation-meetings-title = اللقاءات
charter-participation-meetings =
    ندعو مستخدمي خدماتنا مرتين في السنة على الأقل إلى لقاء مفتوح نعرض فيه النتائج ونجمع المقترحات.
charter-participation-proposals-title = المقترحات
charter-participation-proposals =
    يمكن تقديم الاقتراحات وعبارات التقدير في أي وقت، شفويًا أو بالنموذج المرفق. يقرؤها مسؤول الجودة كلها، وعندما يؤخذ بمقترح يبلغ صاحبه بذلك.
charter-participation-results-title = ما نفعله بالنتائج
charter-participation-results =
    تعرض في المقار وتنشر مع التحديث السنوي للميثاق نتائج الاستبيان وعدد الشكاوى مع مدد الرد عليها والتدابير المقررة. ويمكن لمن يمثل المستفيدين أن يطلب البيانات التفصيلية بعد حذف الأسماء منها.

## Protection

charter-protection = الحماية
charter-protection-introduction =
    حماية الأشخاص تعني منع ما قد يزيد حالهم سوءًا، والتدخل فورًا إذا حدث.
charter-protection-privacy-title = البيانات الشخصية
charter-protection-privacy =
    نعالج البيانات الشخصية وفق لائحة الاتحاد الأوروبي 2016/679. نجمعها مع بيان إعلامي مكتوب بلغة مفهومة، ولا يطلع عليها إلا من يحتاج إليها في عمله، ونحفظها للمدة التي يحددها القانون. ولكل شخص أن يطلب الاطلاع على بياناته وتصحيحها والحصول على نسخة منها.
charter-protection-safety-title = السلامة
charter-protection-safety =
    لكل مقر وثيقة لتقييم المخاطر، وخطة طوارئ تجرى وفقها تدريبات إخلاء مرة في السنة على الأقل، وعاملون مدربون على الإسعافات الأولية ومكافحة الحريق. وتفحص المباني والتجهيزات والمركبات وفق برنامج مكتوب.
charter-protection-insurance-title = التأمين
charter-protection-insurance =
    تغطي وثيقة تأمين للمسؤولية المدنية الأضرار التي قد تلحق بالأشخاص أو يتسببون فيها أثناء الأنشطة. ومن لحقه ضرر يتلقى من مسؤول الخدمة المعلومات اللازمة لتقديم البلاغ إلى شركة التأمين.

## Complaints and recourse

charter-complaints = الشكاوى والتظلمات
charter-complaints-introduction =
    الشكوى أقصر طريق لإخبارنا بأن شيئًا ما لم يسر كما ينبغي. <strong>ولا تترتب على تقديمها أي عواقب</strong> على من يقدمها ولا على الشخص الذي يتابع مساره عندنا.
charter-complaints-who-title = من يمكنه تقديم شكوى
charter-complaints-who =
    يمكن أن يقدم الشكوى كل من يستخدم خدماتنا، أو أحد أقاربه، أو الوصي عليه، أو جمعية تمثله.
charter-complaints-how-title = كيف تقدم الشكوى
charter-complaints-how =
    يمكن استخدام النموذج المرفق أو الكتابة بحرية؛ أما الشكوى الشفوية فيدونها من يتلقاها ويعيد قراءتها مع صاحبها. وننظر في الشكاوى المجهولة المصدر، لكن لا يمكن الرد عليها شخصيًا.
charter-complaints-email = البريد الإلكتروني
charter-complaints-phone = الهاتف
charter-complaints-post = البريد أو التسليم باليد
charter-complaints-person = يتولى الرد
charter-complaints-times-title = ماذا يحدث ومتى
charter-complaints-times =
    تمر كل شكوى بالخطوات نفسها، ويمكن لمقدمها أن يعرف في أي وقت إلى أين وصلت.
charter-complaints-step = الخطوة
charter-complaints-action = ماذا يحدث
charter-complaints-term = المهلة
charter-complaints-receipt = الاستلام
charter-complaints-receipt-action = يتلقى مقدم الشكوى رقمًا واسم الشخص الذي يتولاها.
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [zero] في اليوم نفسه
        [one] يوم عمل واحد
        [two] يوما عمل
        [few] { $charter-receipt-days } أيام عمل
        [many] { $charter-receipt-days } يوم عمل
       *[other] { $charter-receipt-days } يوم عمل
    }
charter-complaints-inquiry = الدراسة
charter-complaints-inquiry-action = نستمع إلى الأشخاص المعنيين ونتحقق من الوقائع ونعالج فورًا ما يمكن تصحيحه فورًا.
charter-complaints-reply = الرد
charter-complaints-reply-action = رد كتابي معلل، مع التدابير المقررة ومواعيد تنفيذها.
charter-complaints-reply-term =
    { $charter-reply-days ->
        [zero] في اليوم نفسه
        [one] يوم واحد
        [two] يومان
        [few] { $charter-reply-days } أيام
        [many] { $charter-reply-days } يومًا
       *[other] { $charter-reply-days } يوم
    }
charter-complaints-appeal = التظلم
charter-complaints-appeal-action = من لا يرضيه الرد يلجأ إلى الشخص المذكور أدناه، الذي يعيد النظر في الحالة دون أن يكون طرفًا فيها.
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [zero] في اليوم نفسه
        [one] يوم واحد
        [two] يومان
        [few] { $charter-appeal-days } أيام
        [many] { $charter-appeal-days } يومًا
       *[other] { $charter-appeal-days } يوم
    }
charter-complaints-recourse-title = التظلم من المسؤولين
charter-complaints-recourse =
    ينص القانون على أن للمستفيدين حق التظلم ممن يتولون إدارة الخدمات. ويمكن التظلم كتابيًا من الرد على الشكوى، أو من عدم وصول الرد في موعده، لدى الشخص المذكور هنا، الذي يبت في الأمر <strong>{ $charter-appeal-days ->
        [zero] في اليوم نفسه
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $charter-appeal-days } أيام
        [many] خلال { $charter-appeal-days } يومًا
       *[other] خلال { $charter-appeal-days } يوم
    }</strong> بعد الاستماع إلى المتظلم وإلى مسؤول الخدمة.
charter-complaints-appeal-person = يبت في التظلم
charter-complaints-outside =
    ويبقى من الممكن دائمًا اللجوء إلى الجهة التي أسندت الخدمة وإلى أمين المظالم وإلى السلطة القضائية.

## Yearly update

charter-update = تحديث الميثاق
charter-update-text =
    يجري تحديث الميثاق كل سنة. وتسري هذه الطبعة على سنة { $charter-year }، أما الطبعة الجديدة فتورد النتائج المحققة والمعايير المراجعة والتغييرات في الخدمات. وقبل اعتمادها نستطلع رأي من يستخدم الخدمات ومن يعمل فيها. وإذا طرأ تغيير مهم خلال السنة أبلغ به فورًا كل من يعنيه.
charter-update-copies =
    يسلم الميثاق إلى كل شخص في اللقاء الأول، وهو متاح في جميع المقار وعلى موقعنا الإلكتروني. ونشرحه شفويًا ونوفره بأحرف كبيرة عند الطلب.
charter-update-next = التحديث القادم
charter-update-edition = الطبعة
charter-update-approved = اعتمدها

## Contacts

charter-contacts = المقار وبيانات الاتصال
charter-contacts-introduction = يتوفر في كل مقر الميثاق والاستبيان ونموذج الشكاوى والاقتراحات.
charter-contacts-office = المقر
charter-contacts-hours = المواعيد
charter-contacts-reach = بيانات الاتصال
charter-contacts-identity-title = التعاونية
charter-contacts-name = الاسم القانوني
charter-contacts-address = المقر القانوني
charter-contacts-vat = الرقم الضريبي
charter-contacts-register = القيد في السجل
charter-contacts-phone = الهاتف
charter-contacts-email = البريد الإلكتروني
charter-contacts-certified-email = البريد المعتمد
charter-contacts-web = الموقع الإلكتروني

## Annex: satisfaction questionnaire

charter-questionnaire = استبيان الرضا
charter-questionnaire-introduction =
    لا يذكر الاسم في هذا الاستبيان، وملؤه يستغرق خمس دقائق. يرجى وضع علامة أمام كل عبارة في الخانة الأقرب إلى تجربتكم خلال السنة الماضية؛ وإذا كانت العبارة لا تعنيكم فيرجى استخدام العمود الأخير.
charter-questionnaire-service = الخدمة
charter-questionnaire-as = أجيب بصفتي
charter-questionnaire-role-first = مستفيد
charter-questionnaire-role-second = قريب
charter-questionnaire-role-other = غير ذلك
charter-questionnaire-statement = إلى أي حد توافقون على هذه العبارات؟
charter-questionnaire-never = لا أوافق
charter-questionnaire-little = قليلًا
charter-questionnaire-fairly = إلى حد ما
charter-questionnaire-much = كثيرًا
charter-questionnaire-fully = تمامًا
charter-questionnaire-not-applicable = لا تعنيني
charter-questionnaire-information = كانت المعلومات التي تلقيتها في البداية واضحة وكاملة.
charter-questionnaire-waiting = كانت مدد الانتظار معقولة.
charter-questionnaire-welcome = شعرت بالترحيب والاحترام.
charter-questionnaire-staff = العاملون في الخدمة أكفاء ومستعدون للمساعدة.
charter-questionnaire-plan = شاركت في القرارات التي تخصني.
charter-questionnaire-activities = الأنشطة تلبي احتياجاتي.
charter-questionnaire-places = الأماكن نظيفة وآمنة ومريحة.
charter-questionnaire-privacy = خصوصيتي محترمة.
charter-questionnaire-problems = عندما تطرأ مشكلة تعالج في وقت قصير.
charter-questionnaire-overall = الخدمة ترضيني بوجه عام.
charter-questionnaire-best = ما أكثر ما أعجبكم؟
charter-questionnaire-better = ما الذي ينبغي أن نحسنه؟
charter-questionnaire-return =
    يمكنكم وضع الاستبيان في الصندوق الموجود في كل مقر أو إرساله إلى { $charter-complaint-email }. شكرًا لكم.

## Annex: form for complaints and suggestions

charter-complaint-form = نموذج الشكاوى والاقتراحات
charter-complaint-form-introduction =
    يمكن ملء النموذج على انفراد أو بمساعدة شخص موثوق. ومن يترك بيانات اتصال يصله رد كتابي { $charter-reply-days ->
        [zero] في اليوم نفسه
        [one] خلال يوم واحد
        [two] خلال يومين
        [few] خلال { $charter-reply-days } أيام
        [many] خلال { $charter-reply-days } يومًا
       *[other] خلال { $charter-reply-days } يوم
    }.
charter-complaint-form-kind = أود أن أقدم
charter-complaint-form-kind-complaint = شكوى
charter-complaint-form-kind-suggestion = اقتراحًا
charter-complaint-form-kind-praise = كلمة تقدير
charter-complaint-form-name = الاسم واسم العائلة
charter-complaint-form-reach = الهاتف أو البريد الإلكتروني
charter-complaint-form-address = العنوان
charter-complaint-form-service = الخدمة
charter-complaint-form-day = تاريخ الواقعة
charter-complaint-form-for = أقدم النموذج
charter-complaint-form-for-myself = عن نفسي
charter-complaint-form-for-other = عن شخص آخر (الاسم)
charter-complaint-form-what = ما الذي حدث، أو ما الذي تقترحونه
charter-complaint-form-wish = ما الذي تطلبونه
charter-complaint-form-consent = لا تستخدم البيانات المذكورة إلا لمعالجة هذا البلاغ، وتحفظ وفق لائحة الاتحاد الأوروبي 2016/679.
charter-complaint-form-date = التاريخ
charter-complaint-form-signature = التوقيع
charter-complaint-form-office = خاص بالتعاونية
charter-complaint-form-number = الرقم
charter-complaint-form-received = تاريخ الاستلام
charter-complaint-form-by = المستلم
charter-complaint-form-answered = تاريخ الرد
