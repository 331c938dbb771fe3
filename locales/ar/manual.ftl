### The quality manual: texts that every organisation shares. The types' files replace those that differ.
### Chapters 4 to 10 carry the numbers of the clauses of the standard. The tone is that of a working document.

## Cover

manual-title = دليل الجودة
manual-subtitle = نظام إدارة الجودة<br>{ $standard-name }
manual-records = السجلات

## 1 The organisation

manual-introduction-title = المنظمة
manual-introduction-identity-title = من نحن
manual-introduction-identity =
    نحن جزء من اتحاد التعاونيات { $consortium-name }، نتقاسم معه سياسة الجودة وقواعد نظام الإدارة.
manual-introduction-workforce =
    { $workforce-members ->
        [zero] لا تضم قاعدة الأعضاء أي عضو
        [one] تضم قاعدة الأعضاء عضوًا واحدًا
        [two] تضم قاعدة الأعضاء عضوين
        [few] تضم قاعدة الأعضاء { $workforce-members } أعضاء
        [many] تضم قاعدة الأعضاء { $workforce-members } عضوًا
       *[other] تضم قاعدة الأعضاء { $workforce-members } عضو
    }، و{ $workforce-employees ->
        [zero] لا يقوم بالعمل اليومي أي عامل بأجر
        [one] يقوم بالعمل اليومي عامل واحد بأجر
        [two] يقوم بالعمل اليومي عاملان بأجر
        [few] يقوم بالعمل اليومي { $workforce-employees } عاملين بأجر
        [many] يقوم بالعمل اليومي { $workforce-employees } عاملًا بأجر
       *[other] يقوم بالعمل اليومي { $workforce-employees } عامل بأجر
    }. وفي السنة الماضية تابع كل عامل في المتوسط { $workforce-training-hours ->
        [zero] صفر ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $workforce-training-hours } ساعات
        [many] { $workforce-training-hours } ساعة
       *[other] { $workforce-training-hours } ساعة
    } من التدريب.
manual-introduction-legal-name = الاسم القانوني
manual-introduction-founded = سنة التأسيس
manual-introduction-vat = الرقم الضريبي
manual-introduction-register = القيد في السجل
manual-introduction-address = المقر القانوني
manual-introduction-phone = الهاتف
manual-introduction-email = البريد الإلكتروني
manual-introduction-certified-email = البريد المعتمد
manual-introduction-web = الموقع الإلكتروني
manual-introduction-network-title = شبكة التعاونيات
manual-introduction-network =
    يجمع اتحاد التعاونيات { $consortium-name } { $member-count ->
        [zero] تعاونيات اجتماعية
        [one] تعاونية اجتماعية واحدة
        [two] تعاونيتين اجتماعيتين
        [few] { $member-count } تعاونيات اجتماعية
        [many] { $member-count } تعاونية اجتماعية
       *[other] { $member-count } تعاونية اجتماعية
    }: { $members }. ترعى تعاونيات النوع (أ) الأشخاص، وتوفر تعاونيات النوع (ب) العمل لمن أقصي منه: وهي معًا تجعل المسار نفسه ممكنًا، من الرعاية إلى الحياة العادية.
manual-introduction-network-shared =
    يتولى الاتحاد لصالح الجميع سياسة الجودة وقواعد هذا الدليل والتدقيق الداخلي والمقارنة بين المؤشرات. وتبقى كل تعاونية مسؤولة عن خدماتها وأهدافها وسجلاتها، وترفع إلى الاتحاد التقرير السنوي الذي تستند إليه مراجعة الإدارة.
manual-introduction-services-title = ماذا نفعل
manual-introduction-services =
    يورد الجدول الخدمات العاملة في تاريخ هذا التنقيح. ويقتضي فتح خدمة أو إغلاقها أو نقلها تنقيح الدليل.
manual-introduction-service = الخدمة
manual-introduction-offer = ما تقدمه
manual-introduction-office = المقر
manual-introduction-contact = المسؤول
manual-introduction-offices-title = أين نحن
manual-introduction-offices =
    لكل مقر رقم يرد عليه إنسان لا تسجيل، في المواعيد المبينة. وخارج هذه المواعيد تبين رسالة مسجلة الرقم الذي يطلب في الحالات العاجلة.
manual-introduction-address-short = العنوان
manual-introduction-contacts = بيانات الاتصال
manual-introduction-hours = المواعيد
manual-introduction-reading-title = كيف يقرأ الدليل
manual-introduction-reading =
    تحمل الفصول من 4 إلى 10 أرقام بنود المواصفة نفسها، حتى يجد العاملون والجهات المتعاقدة والمدققون كل موضوع حيث يتوقعونه. ويقول الدليل <strong>ما نفعله ومن المسؤول عنه</strong>؛ أما طريقة تنفيذ كل نشاط فتصفها إجراءات العمل وتعليمات التشغيل المذكورة بأسمائها. وتجمع الملاحق السياسة والهيكل التنظيمي وخريطة العمليات والمصفوفتين اللتين تربطان الدليل بالمواصفة والعمليات بالأدوار.
manual-introduction-reading-copies =
    النسخة المعتد بها هي المنشورة في أرشيف الوثائق. والنسخ المطبوعة المسلمة وفق قائمة التوزيع نسخ مضبوطة تستبدل عند كل تنقيح؛ وكل نسخة مطبوعة أخرى لا تصلح إلا للاطلاع في يوم طباعتها.

## 2 Scope, exclusions, references

manual-scope-title = مجال التطبيق والمراجع
manual-scope-field-title = مجال التطبيق
manual-scope-boundaries =
    يشمل المجال العمليات التي تسبق الاتصال بالأشخاص والتي تليه: التصميم والمشاركة في إجراءات إسناد الخدمات العامة، واختيار العاملين وتدريبهم، والمشتريات، ومعالجة الشكاوى، والتحقق من النتائج. ويشمل أيضًا العمليات المسندة إلى الخارج، التي تتحمل المنظمة مسؤوليتها كما لو كانت تنفذها بنفسها. وتبقى خارجه المحاسبة العامة والالتزامات المتعلقة بالشركة، وهي خاضعة للرقابة القانونية وللرقابة التعاونية.
manual-scope-exclusions-title = المتطلبات غير القابلة للتطبيق
manual-scope-exclusions =
    لا يعلن عدم قابلية متطلب للتطبيق إلا إذا غاب النشاط الذي يتعلق به، ولا يعلن ذلك أبدًا لأن تطبيقه مكلف. ويراجع مسؤول الجودة هذه التصريحات كل سنة: فإذا تغيرت خدمة كتب السبب واعتمدته الإدارة مع تنقيح الدليل.
manual-scope-references-title = المراجع
manual-scope-references =
    يعدد الجدول النصوص التي يتوقف عليها النظام بصورة مباشرة أكثر من غيرها. أما القائمة الكاملة للأحكام السارية، مع تاريخ آخر تحقق والمكلف به، فتحفظها الشؤون الإدارية وتحدثها كل ستة أشهر على الأقل وعند كل جديد يبلغ به الاتحاد.
manual-scope-reference = المرجع
manual-scope-subject = الموضوع

## 3 Terms

manual-terms-title = المصطلحات
manual-terms-introduction =
    نستخدم كلمات المواصفة بمعناها المتداول. أما المصطلحات التالية فلها معنى خاص في عملنا، أو اختيرت حتى لا نسمي الشيء الواحد باسمين مختلفين: ويجب استخدامها على هذا النحو في المحاضر وإجراءات العمل وفي العلاقات مع الجهات المتعاقدة.
manual-terms-term = المصطلح
manual-terms-definition = المعنى

## 4 Context

manual-context-title = سياق المنظمة
manual-context-analysis-title = المنظمة وسياقها
manual-context-analysis-records = تحليل السياق
manual-context-analysis =
    تدرس الإدارة كل سنة العوامل الخارجية والداخلية التي يمكن أن تساعد على بلوغ النتائج المنتظرة أو تعوقه.
manual-context-sources =
    تحليل السياق وثيقة قصيرة تراجعها الإدارة كل سنة استعدادًا للمراجعة، وكلما تغير أمر ذو شأن: اتفاقية جديدة أو قانون أو فتح مقر أو إغلاقه. ويستند إلى مصادر يمكن التحقق منها:
    <ul>
    <li>الخطط الاجتماعية والصحية للمنطقة وقرارات الجهات المتعاقدة؛</li>
    <li>طلبات الالتحاق وقوائم الانتظار وأسباب عدم قبول الطلبات؛</li>
    <li>الشكاوى والبلاغات والاستبيانات في السنتين الأخيرتين؛</li>
    <li>الحسابات السنوية وتبدل العاملين وتطور حالات الغياب؛</li>
    <li>المقارنة بين تعاونيات الاتحاد على أساس المؤشرات نفسها.</li>
    </ul>
manual-context-climate =
    ويدخل في التحليل أيضًا تغير المناخ بسبب آثاره الممكنة في الأشخاص والمقار: موجات الحر، وانقطاع الكهرباء أو الماء، وصعوبات التنقل. وعندما يكون أثر منها ذا شأن يصبح خطرًا مقيدًا في السجل ويقابل بتدبير.
manual-context-parties-title = الأطراف المعنية
manual-context-parties-records = قائمة الأطراف المعنية
manual-context-parties =
    نسمي أطرافًا معنية من يتوقف عليهم معنى عملنا أو من يتأثرون به. وتحدد الإدارة لكل منهم التوقعات التي تصبح التزامًا وكيفية التحقق من الوفاء به. وتراجع القائمة مرة في السنة بالاستماع إلى من يمثل هذه الأطراف، لا إلى من يعمل معها فحسب.
manual-context-party = الطرف المعني
manual-context-needs = ما يتوقعه
manual-context-response = كيف نستجيب
manual-context-field-title = مجال تطبيق النظام
manual-context-field =
    مجال التطبيق، بحدوده وبالمتطلبات غير القابلة للتطبيق، معلن في الفصل 2. وقد حددته الإدارة مع مراعاة عوامل السياق والتوقعات المبينة أعلاه والخدمات المقدمة فعلًا؛ وتتيحه مع السياسة لكل من يطلبه.
manual-context-processes-title = النظام وعملياته
manual-context-processes-records = بطاقات العمليات، محاضر اللقاءات نصف السنوية
manual-context-processes =
    يوصف العمل في صورة عمليات: لكل عملية مسؤول، وبداية ونهاية واضحتان، وما تتلقاه وما تسلمه. فالعمليات <strong>الإدارية</strong> ترسم الوجهة وتتحقق من النتائج؛ والعمليات <strong>الرئيسية</strong> تصل إلى الأشخاص أو العملاء أو التعاونيات الأعضاء؛ والعمليات <strong>المساندة</strong> تمد العمليات الأخرى بالوسائل والكفاءات والمعلومات. وترد خريطة العمليات وبطاقاتها في الملحق.
manual-context-processes-owner =
    يعرف مسؤول العملية مخاطرها ويجمع مؤشراتها ويقترح تغييراتها ويحدّث إجراءات عملها ونماذجها. وله أن يفوض الأنشطة، لا المسؤولية عن النتيجة. ويجتمع مرتين في السنة بمسؤول الجودة لمقارنة النتائج بالأهداف؛ ومحضر هذا اللقاء أحد مصادر المراجعة.

## 5 Leadership

manual-leadership-title = القيادة والمسؤولية
manual-leadership-commitment-title = التزام الإدارة
manual-leadership-commitment-records = تقارير الزيارات، قرارات مجلس الإدارة
manual-leadership-commitment =
    <strong>الإدارة</strong>، أي المدير ومعه الرئيس في الخيارات التوجيهية، مسؤولة عن فاعلية النظام أمام مجلس الإدارة والأعضاء. وهذه المسؤولية لا تفوض: بل تمارس بقرارات تترك أثرًا.
    <ul>
    <li>تقترح كل سنة على مجلس الإدارة أهداف الجودة مع الموازنة التقديرية، حتى لا يبقى أي هدف بلا موارد.</li>
    <li>تزور كل مقر مرة في السنة على الأقل، وتلتقي بالعاملين وبمن يترددون عليه، وتكتب عن ذلك تقريرًا موجزًا.</li>
    <li>تقرأ بنفسها الشكاوى الجسيمة وبلاغات الحوادث الضارة في موعد لا يتجاوز يوم العمل التالي.</li>
    <li>تفتتح مراجعة الإدارة بحالة القرارات المتخذة في المراجعة السابقة.</li>
    <li>تساند من يبلغ عن خطأ: فالبلاغ بحسن نية لا يكون أبدًا سببًا للوم.</li>
    </ul>
manual-leadership-focus =
    تجمع توقعات من يتلقون خدماتنا وتترجم إلى متطلبات ويتحقق منها على فترات محددة.
manual-leadership-policy-title = سياسة الجودة
manual-leadership-policy-records = السياسة الموقعة، محاضر اجتماعات المجموعات
manual-leadership-policy =
    السياسة مشتركة بين الاتحاد وتعاونياته، وترد كاملة في الملحق. يوقعها الرئيس؛ ويتحقق مجلس الإدارة كل سنة من أنها ما زالت ملائمة، في الجلسة المخصصة للمراجعة. وينبثق عن كل التزام من التزامات السياسة هدف واحد قابل للقياس على الأقل، أو سبب مكتوب لعدم تحديد هدف في تلك السنة.
manual-leadership-policy-communication =
    تعلق السياسة في كل مقر وتنشر على الموقع الإلكتروني وتسلم مع عقد العمل. ويناقشها مسؤول كل مجموعة مع زملائه مرة في السنة على الأقل انطلاقًا من حالة وقعت: ويثبت محضر الاجتماع ذلك. وتسلم إلى الأطراف المعنية عند الطلب، وكذلك باللغات التي ترجمت إليها.
manual-leadership-roles-title = الأدوار والمسؤوليات والصلاحيات
manual-leadership-roles-records = كتب التكليف، قائمة البدلاء
manual-leadership-roles =
    يبين الهيكل التنظيمي في الملحق الروابط بين الوظائف وأسماء من يشغلها؛ وتقول مصفوفة المسؤوليات من المسؤول عن كل عملية. ويلخص الجدول المهام المتعلقة بالجودة. وتسند التكليفات كتابيًا وتقبل بالتوقيع؛ وإذا زاد الغياب على خمسة أيام يعين البديل مسبقًا. وأسماء الوظائف تسري على النساء والرجال.
manual-leadership-role = الدور
manual-leadership-duties = المهام والصلاحيات
manual-role-board = مجلس الإدارة
manual-role-board-duties = يعتمد السياسة والأهداف والموارد؛ ويعين الإدارة ومسؤول الجودة؛ ويتسلم محضر المراجعة.
manual-role-president = الرئيس
manual-role-president-duties = يمثل المنظمة، ويوقع السياسة ويعتمد الدليل؛ ويبت في الشكاوى في الدرجة الثانية.
manual-role-director = المدير
manual-role-director-duties = يخصص الأشخاص والوسائل، ويوقع الاتفاقيات والعقود في حدود التفويض، ويقود المراجعة ويسهر على تنفيذ قراراتها.
manual-role-quality = مسؤول الجودة
manual-role-quality-duties = يتولى الدليل وإجراءات العمل والسجلات؛ ويبرمج التدقيق؛ ويتابع حالات عدم المطابقة والإجراءات التصحيحية. ويرفع تقاريره إلى الإدارة مباشرة، وله أن يعلق نشاطًا مخالفًا للقواعد إلى أن يقرر المدير.
manual-role-administration = المسؤول الإداري
manual-role-administration-duties = يدير المشتريات والموردين المؤهلين ومواعيد العقود والتراخيص، وحماية البيانات مع المكلف بها.
manual-role-personnel = مسؤول شؤون العاملين والتدريب
manual-role-personnel-duties = يتولى اختيار العاملين وتهيئتهم وخطة التدريب وملفات العاملين؛ ويتحقق من المؤهلات والقيد في السجلات المهنية واللياقة للعمل.
manual-role-safety = مسؤول خدمة الوقاية والحماية
manual-role-safety-duties = يقيم المخاطر على العاملين، ويقترح التدابير، ويتولى تدريبات الطوارئ وسجل حوادث العمل والحوادث الوشيكة.
manual-role-line = مسؤول الخدمات
manual-role-line-duties = مسؤول عن العمليات الرئيسية ونتائجها، ويعتمد السجلات ويقترح التغييرات.
manual-role-group = مسؤول المجموعة
manual-role-group-duties = ينظم عمل المجموعة ويتولى اجتماعاتها ويمسك سجلاتها.
manual-role-contact = المرافق المرجعي
manual-role-contact-duties = هو المخاطب الأول لمن يتلقى الخدمة، ويجمع ملاحظاته وطلباته.
manual-role-staff = جميع العاملين
manual-role-staff-duties = يطبقون إجراءات العمل، ويسجلون ما يفعلونه وقت فعله، ويبلغون عن الأخطاء والأخطار ويقدمون المقترحات.

## 6 Planning

manual-planning-title = التخطيط
manual-planning-risks-title = المخاطر والفرص
manual-planning-risks-records = سجل المخاطر والفرص
manual-planning-risks =
    يقيم كل مسؤول عملية مع مجموعته ما يمكن أن يمنع النتيجة المنتظرة وما يمكن أن يحسنها. ويعطى كل بند درجتين من 1 إلى 5: <strong>احتمال</strong> وقوعه، <strong>وأثره</strong> في الأشخاص وفي استمرارية الخدمة وفي المنظمة. وحاصل ضربهما هو المستوى.
manual-planning-risks-levels =
    <ul>
    <li><strong>من 1 إلى 6، منخفض:</strong> يبقى تحت الملاحظة ويعاد تقييمه مرة في السنة.</li>
    <li><strong>من 8 إلى 12، متوسط:</strong> يحدد له تدبير بمسؤول وموعد، ويتحقق منه في المراقبة نصف السنوية.</li>
    <li><strong>من 15 إلى 25، مرتفع:</strong> تقرر الإدارة بشأنه خلال ثلاثين يومًا؛ وللتدبير أولوية في الموارد المتاحة، وتُحدَّث حالته كل شهر.</li>
    </ul>
manual-planning-risks-review =
    يُحدَّث السجل استعدادًا للمراجعة وبعد كل حادث ضار أو شكوى جسيمة أو عدم مطابقة متكرر. ويعد التدبير فعالًا إذا انخفض المستوى عند التحقق أو اغتنمت الفرصة؛ وإلا غير التدبير لا الدرجة. وتتبع الفرص الطريقة نفسها: فالأثر فيها هو الفائدة المنتظرة.
manual-planning-risks-caption = المخاطر والفرص مع التدابير الجارية
manual-planning-risk = الخطر أو الفرصة
manual-planning-action = التدبير
manual-planning-owner = المسؤول
manual-planning-likelihood = الاحتمال
manual-planning-impact = الأثر
manual-planning-likelihood-short = ح
manual-planning-impact-short = ث
manual-planning-level-short = م
manual-planning-level-key = ح الاحتمال، ث الأثر، م المستوى (ح × ث).
manual-planning-kind-risk = خطر
manual-planning-kind-opportunity = فرصة
manual-planning-risks-heading = المخاطر
manual-planning-opportunities-heading = الفرص
manual-planning-level-low = منخفض
manual-planning-level-medium = متوسط
manual-planning-level-high = مرتفع
manual-planning-matrix-alt = مصفوفة من خمسة صفوف وخمسة أعمدة: الصفوف هي الاحتمال والأعمدة هي الأثر؛ وتحمل كل خانة عدد المخاطر والفرص الواقعة فيها.
manual-planning-objectives-title = أهداف الجودة
manual-planning-objectives-records = برنامج الأهداف السنوي
manual-planning-objectives =
    تترجم الأهداف السياسة إلى نتائج يمكن قياسها. وهي قليلة، ولكل منها مسؤول قبله وقيمة ابتدائية؛ ويبين البرنامج السنوي الأنشطة والوسائل والمواعيد اللازمة لبلوغها. وتحددها الإدارة في المراجعة قبل نهاية فبراير، ويعتمدها مجلس الإدارة؛ ويتحقق من حالتها في يونيو ونوفمبر.
manual-planning-objective = الهدف والمؤشر
manual-planning-objectives-reached =
    إذا تحقق هدف سنتين متتاليتين قررت الإدارة تأكيده، أو رفع مستواه، أو جعله معيار عمل يراقب ولا يدرج بعد ذلك في القائمة، ليترك مكانه لهدف آخر. والهدف الذي لم يتحقق لا يمحى: بل يشرح المسؤول أسبابه في المراجعة، وتقرر الإدارة تأكيده أو تصحيحه أو تخصيص موارد أخرى له.
manual-planning-changes-title = تخطيط التغييرات
manual-planning-changes-records = بطاقة التغيير
manual-planning-changes =
    فتح مقر أو نقله، أو تغيير مورد أساسي، أو اعتماد برنامج حاسوبي جديد، أو إعادة تنظيم المناوبات أمور قد تعرض الاستمرارية للخطر. وقبل اتخاذ القرار يملأ من يقترح التغيير <strong>بطاقة تغيير</strong> تجيب عن خمسة أسئلة: لماذا نغير، وما الذي قد يسوء، ومن ينبغي إبلاغه وتدريبه، وأي وثائق ينبغي تحديثها، وكيف نعود إلى الوضع السابق إذا لم ينجح الأمر. ويأذن المدير بالتغيير، ويتحقق مسؤول الجودة من نتيجته بعد ثلاثة أشهر.

## 7 Support

manual-support-title = الدعم
manual-support-resources-title = الموارد
manual-support-resources-records = جدول العاملين المعتمد، ملفات المقار، قائمة الأجهزة
manual-support-people =
    <strong>الأشخاص.</strong> تحدد الإدارة كل سنة عدد العاملين في كل خدمة انطلاقًا من المعايير القانونية والاتفاقيات والاحتياجات المرصودة. وتغطى حالات الغياب المفاجئ وفق خطة البدلاء الموجودة في كل مقر: والبديل سبق له أن عمل مناوبة واحدة على الأقل برفقة زميل. وتبدل العاملين من مؤشرات الأهداف، لأن استقرار العلاقات جزء من الجودة.
manual-support-infrastructure =
    <strong>المقار والوسائل.</strong> لكل مقر ملف يضم التراخيص والتجهيزات وعمليات الفحص الدورية والصيانة. ويمسك المسؤول الإداري جدول المواعيد ويراجعه في أول يوم عمل من الشهر.
manual-support-environment =
    <strong>بيئة العمل.</strong> تعتني الإدارة بالظروف التي تتيح العمل الجيد: مناوبات محتملة، وأماكن ملائمة، وأوقات لتبادل الرأي.
manual-support-measuring =
    <strong>أجهزة القياس.</strong> الأجهزة التي يتوقف عليها قرار (الموازين ومقاييس الحرارة وأجهزة قياس الضغط ومسجلات الحرارة) مدرجة في قائمة ومميزة ببطاقة، ويتحقق منها في الموعد المبين. وإذا تبين أن جهازًا خارج حدود التفاوت المسموح به وضع جانبًا وأعيد تقييم البيانات المجمعة منذ آخر تحقق صحيح. والاستبيانات أيضًا أدوات قياس: فلا تعدل دون رأي مسؤول الجودة، وإلا فقدت المقارنة بين السنوات قيمتها.
manual-support-knowledge =
    <strong>المعرفة.</strong> ما نتعلمه ينبغي ألا يرحل مع الأشخاص. فمن يترك مهمة يكتب محضر تسليم ويرافق من يخلفه أسبوعًا على الأقل؛ وتناقش الحالات والأعمال الأكثر فائدة في لقاء سنوي بين تعاونيات الاتحاد، وتجمع في بطاقات متاحة للجميع.
manual-support-competence-title = الكفاءة
manual-support-competence-records = مواصفات الأدوار، بطاقات التقييم، خطة التدريب
manual-support-competence =
    لكل دور <strong>مواصفات</strong> تبين المؤهلات والخبرة والقدرات المطلوبة. ويقارن مسؤول شؤون العاملين هذه المواصفات بالسيرة الذاتية قبل التوظيف، ثم يقارنها مرة في السنة ببطاقة التقييم التي يملؤها مسؤول المجموعة مع صاحب الشأن في إحدى المقابلتين الفرديتين. ومن الفروق تنشأ خطة التدريب التي تعتمدها الإدارة قبل نهاية فبراير.
manual-support-competence-induction =
    يرافق الموظف الجديد ثلاثة أشهر: استقبال وتسليم للوثائق في اليوم الأول، وتدريب على السلامة خلال الأسبوع الأول، وعمل مع زميل ذي خبرة يدون يوميات موجزة، ومقابلتان بعد الشهر الأول والشهر الثالث. وفي الأسابيع الأربعة الأولى لا يعمل أحد وحده.
manual-support-competence-effect =
    يقيم التدريب مرتين: فورًا باستبيان المشاركين، وبعد ثلاثة أشهر عندما يتحقق مسؤول المجموعة مما إذا تغير شيء في العمل. والدورة التي لا أثر لها لا تكرر كما هي. وتحفظ الشهادات والتقييمات والساعات في الملف الشخصي.
manual-support-awareness-title = التوعية
manual-support-awareness =
    ينبغي أن يستطيع كل شخص أن يقول ما الغاية من عمله، وأي هدف يعنيه، وماذا يحدث إذا لم تتبع قاعدة ما. ويتحقق مسؤول المجموعة من ذلك في المقابلات الفردية؛ ويسأل عنه المدقق بكلمات بسيطة خلال كل تدقيق.
manual-support-communication-title = الاتصال
manual-support-communication-records = خطة الاتصال
manual-support-communication =
    تتبع الاتصالات المتعلقة بالجودة خطة. فلكل موضوع يعرف من يتحدث، وإلى من، ومتى، وبأي وسيلة؛ وما ليس في الخطة يمر بالإدارة. والعلاقات مع الصحافة من اختصاص الرئيس.
manual-support-subject = الموضوع
manual-support-who = من يبلغ
manual-support-whom = إلى من
manual-support-when = متى وكيف
manual-communication-policy = السياسة والأهداف
    .who = الإدارة
    .whom = جميع العاملين والأعضاء
    .when = في مارس، في الجمعية العامة وبمذكرة مكتوبة
manual-communication-results = النتائج والمؤشرات
    .who = مسؤول الجودة
    .whom = المسؤولون ومجموعات العمل
    .when = كل ستة أشهر، في اجتماع
manual-communication-shift = التسليم بين المناوبات
    .who = العاملون في المناوبة
    .whom = المناوبة التالية
    .when = عند كل تبديل، في سجل التسليم
manual-communication-service = الخدمات والقواعد والكلفة
    .who = مسؤول الخدمة
    .whom = متلقي الخدمة وأقاربه
    .when = عند أول اتصال وعند كل تغيير، شفويًا وكتابيًا
manual-communication-client = سير الأنشطة
    .who = المدير
    .whom = الجهات العامة والشركات المتعاقدة
    .when = وفق العقد، بتقرير مكتوب
manual-communication-event = الأحداث الجسيمة وحالات الطوارئ
    .who = المدير
    .whom = الأقارب والجهات العامة والسلطات المختصة
    .when = فورًا بالهاتف؛ وتقرير مكتوب في موعد لا يتجاوز اليوم التالي
manual-communication-report = التقرير الاجتماعي
    .who = الرئيس
    .whom = جميع الأطراف المعنية
    .when = مرة في السنة، على الموقع الإلكتروني وفي لقاء عام
manual-support-documents-title = المعلومات الموثقة
manual-support-documents-records = قائمة الوثائق السارية
manual-support-documents =
    وثائق النظام مرتبة في أربعة مستويات؛ يحيل كل مستوى إلى الذي يعلوه ولا يكرره.
    <ol>
    <li><strong>السياسة والدليل، وميثاق الخدمات في التعاونيات</strong>: الالتزامات وإطار المسؤوليات، ويعتمدها الرئيس.</li>
    <li><strong>إجراءات العمل</strong>: سير العمليات التي تشترك فيها عدة وظائف، ويتحقق منها مسؤول الجودة.</li>
    <li><strong>تعليمات التشغيل والبروتوكولات</strong>: أنشطة خدمة أو مقر، ويعتمدها مسؤول الخدمة.</li>
    <li><strong>النماذج والسجلات</strong>: الأدلة على ما تم إنجازه.</li>
    </ol>
manual-support-documents-control =
    تحمل كل وثيقة عنوانًا ورمزًا وتنقيحًا وتاريخًا واسم معدها واعتمادها. ويمسك مسؤول الجودة قائمة الوثائق السارية، وينشر التنقيحات الجديدة في أرشيف الوثائق، ويبلغ الجهات المستلمة، ويسحب النسخ الملغاة؛ وتبقى في الأرشيف نسخة من الوثائق المستبدلة عليها علامة تفيد بأنها ملغاة. وتصرح الترجمات بالتنقيح الذي ترجمت عنه وباللغة المرجحة.
manual-support-documents-external =
    الوثائق الآتية من الخارج (القوانين والاتفاقيات ودفاتر الشروط والبطاقات الفنية والوصفات الطبية وتعليمات السلطات) تقيد عند وصولها وتسلم إلى من عليه تطبيقها. ولا يطلع على البيانات الشخصية والصحية إلا المكلفون بها؛ وتؤخذ نسخ احتياطية يومية من الأرشيف الرقمي، ويختبر استرجاعها كل ستة أشهر.
manual-support-documents-retention =
    تبقى السجلات مقروءة ويسهل العثور عليها طوال مدة حفظها. وما لم يفرض القانون مدة أطول فالقاعدة العامة هي { $control-retention-years ->
        [zero] عدم الحفظ
        [one] سنة واحدة
        [two] سنتان
        [few] { $control-retention-years } سنوات
        [many] { $control-retention-years } سنة
       *[other] { $control-retention-years } سنة
    } من تاريخ الإغلاق؛ وبعد انقضاء المدة تتلف بمحضر. ويعدد الجدول السجلات الرئيسية.
manual-support-records-caption = السجلات الرئيسية
manual-support-record = السجل
manual-support-keeper = من يمسكه
manual-support-retention = مدة الحفظ
manual-record-review = محاضر المراجعة والتقارير السنوية
    .keeper = مسؤول الجودة
    .retention = { $control-retention-years ->
        [zero] لا تحفظ
        [one] سنة واحدة
        [two] سنتان
        [few] { $control-retention-years } سنوات
        [many] { $control-retention-years } سنة
       *[other] { $control-retention-years } سنة
    }
manual-record-audit = برنامج التدقيق وتقاريره
    .keeper = مسؤول الجودة
    .retention = دورتا تدقيق من ثلاث سنوات
manual-record-nonconformity = سجل حالات عدم المطابقة والشكاوى والتدابير
    .keeper = مسؤول الجودة
    .retention = { $control-retention-years ->
        [zero] لا يحفظ
        [one] سنة واحدة
        [two] سنتان
        [few] { $control-retention-years } سنوات
        [many] { $control-retention-years } سنة
       *[other] { $control-retention-years } سنة
    }
manual-record-personnel = ملفات العاملين وخطة التدريب
    .keeper = مسؤول شؤون العاملين
    .retention = مدة علاقة العمل وعشر سنوات
manual-record-supplier = قائمة الموردين وتقييمهم
    .keeper = المسؤول الإداري
    .retention = مدة العلاقة وخمس سنوات
manual-record-maintenance = ملفات المقار والصيانة والتحقق من الأجهزة
    .keeper = المسؤول الإداري
    .retention = عمر التجهيز أو الجهاز
manual-record-core = ملفات الخدمات
    .keeper = مسؤول الخدمة
    .retention = مدة الخدمة وعشر سنوات
manual-record-daily = سجلات الأنشطة اليومية
    .keeper = مسؤول الخدمة
    .retention = خمس سنوات

## 8 Operation

manual-operation-title = التشغيل
manual-operation-step = المرحلة
manual-operation-done = ما نفعله
manual-operation-answers = المسؤول
manual-operation-record = السجل
manual-operation-steps-caption = مراحل المسار
manual-operation-standards-caption = معايير جودة الخدمات
manual-operation-service = الخدمة
manual-operation-factor = عامل الجودة والمؤشر

## 9 Performance evaluation

manual-performance-title = تقييم الأداء
manual-performance-monitoring-title = القياسات والمؤشرات والرضا
manual-performance-monitoring-records = بطاقات المؤشرات، التقرير السنوي
manual-performance-monitoring =
    نقيس ما يفيد في اتخاذ القرار. ولكل مؤشر بطاقة تقول ما الذي نحصيه، ومن أي سجل، ومن يرصده، وبأي وتيرة: فتكون النتيجة واحدة أيًا كان من يحسبها. ويرسل مسؤولو العمليات البيانات إلى مسؤول الجودة في موعد أقصاه اليوم 15 من الشهر التالي للفترة؛ وغياب بيان ما هو في ذاته بلاغ.
manual-performance-indicators =
    يقارن الرسم البياني، لكل هدف، آخر قيمة مرصودة بالقيمة المستهدفة؛ ويضيف الجدول السنوات السابقة. ونقرؤهما مع تاريخ الخدمة: فالقيمة التي تسوء تفتح سؤالًا قبل أن تكون حكمًا.
manual-performance-chart-alt = رسم بياني بأشرطة أفقية، شريط لكل هدف: الشريط هو القيمة الحالية والعلامة العمودية هي القيمة المستهدفة. ويورد الجدول التالي القيم نفسها.
manual-performance-trend = المؤشرات نفسها في السنوات الأخيرة
manual-performance-objective = الهدف
manual-performance-measure = { NUMBER($value, maximumFractionDigits: 1) }
manual-performance-thresholds =
    إذا بقي مؤشر خارج القيمة المستهدفة في رصدين متتاليين فتح المسؤول بلاغًا وفق الفصل 10. وإذا كان الانحراف في رصد واحد فقط سجل سببه في البطاقة وتحدث عنه في اللقاء نصف السنوي.
manual-performance-satisfaction =
    <strong>الرضا.</strong> يجمع مرة في السنة رأي متلقي الخدمة باستبيان لا يذكر فيه الاسم؛ وتنشر النتائج خلال ستين يومًا مع القرارات المتخذة.
manual-performance-complaints =
    <strong>الشكاوى.</strong> يمكن لأي كان أن يقدم شكوى شفويًا أو بالهاتف أو كتابيًا، ولو دون ذكر اسمه. ويسجلها من يتلقاها في اليوم نفسه. { $charter-receipt-days ->
        [zero] وفي اليوم نفسه
        [one] وخلال يوم عمل واحد
        [two] وخلال يومي عمل
        [few] وخلال { $charter-receipt-days } أيام عمل
        [many] وخلال { $charter-receipt-days } يوم عمل
       *[other] وخلال { $charter-receipt-days } يوم عمل
    } يسند مسؤول الجودة دراستها إلى شخص لا صلة له بالوقائع، ويسلم مقدمها إيصالًا برقم القيد واسم المكلف؛ ثم يتولى الرد الكتابي. وتحصى الشكاوى وتصنف بحسب الموضوع: وتكفي شكوى واحدة ثابتة بشأن السلامة أو احترام الأشخاص لفتح إجراء تصحيحي.
manual-performance-report =
    <strong>التحليل.</strong> في يناير يجمع مسؤول الجودة في تقرير المؤشرات والشكاوى وحالات عدم المطابقة ونتائج التدقيق وتقييم الموردين وحالة المخاطر. ويعرض التقرير البيانات والأسباب التي رآها المسؤولون والمقترحات: وهو الوثيقة التي تفتتح المراجعة.
manual-performance-audit-title = التدقيق الداخلي
manual-performance-audit-records = البرنامج الثلاثي السنوات، خطط التدقيق وتقاريره
manual-performance-audit =
    برنامج التدقيق مدته ثلاث سنوات: وتدقق كل عملية وكل مقر مرة على الأقل في السنوات الثلاث، أما ما كانت مخاطره مرتفعة أو وردت بشأنه شكاوى ثابتة فيدقق كل سنة. ويعده مسؤول الجودة مع الاتحاد الذي يوفر مدققي التعاونيات الأخرى: فلا أحد يدقق عمله. ويكون المدقق قد تابع الدورة الأساسية وشارك مرافقًا في تدقيقين على الأقل، ويجدد اعتماده كل ثلاث سنوات.
manual-performance-audit-steps =
    <ol>
    <li>تبلغ خطة التدقيق إلى المقر قبل عشرة أيام على الأقل؛ ولا يعلن اليوم في تدقيق واحد من كل ثلاثة.</li>
    <li>ينطلق المدقق من حالات حقيقية: فيختار بعض الملفات أو الطلبيات، ويتتبعها من البداية إلى النهاية، ويتحدث إلى من عمل فيها وإلى من تلقى الخدمة.</li>
    <li>يعرض في اجتماع الختام ما لاحظه ويستمع إلى ملاحظات المسؤول.</li>
    <li>يسلم التقرير خلال خمسة عشر يومًا، ويميز بين حالات عدم المطابقة والملاحظات ونقاط القوة الجديرة بالتعميم.</li>
    <li>يقترح المسؤول الإجراءات خلال عشرين يومًا؛ ويتحقق المدقق من فاعليتها في الموعد المتفق عليه.</li>
    </ol>
manual-performance-review-title = مراجعة الإدارة
manual-performance-review-records = محضر المراجعة
manual-performance-review =
    تراجع الإدارة النظام كل سنة قبل نهاية فبراير، مع مسؤول الجودة ومسؤولي العمليات، وتراجعه استثنائيًا عندما يقتضي ذلك حدث جسيم أو تغيير مهم. وتدوم المراجعة الوقت اللازم لاتخاذ القرار لا للقراءة: فالوثائق ترسل قبل عشرة أيام.
manual-performance-review-inputs-title = ما نبحثه
manual-performance-review-inputs =
    <ul>
    <li>حالة قرارات المراجعة السابقة؛</li>
    <li>مستجدات السياق والأطراف المعنية؛</li>
    <li>الأهداف والمؤشرات، مع أسباب الانحرافات؛</li>
    <li>الاستبيانات والشكاوى والبلاغات والحوادث الضارة؛</li>
    <li>حالات عدم المطابقة والإجراءات التصحيحية ونتائج التدقيق الداخلي وتدقيق الجهات المتعاقدة؛</li>
    <li>ملاءمة عدد العاملين والمقار والوسائل والتدريب؛</li>
    <li>أداء الموردين؛</li>
    <li>المخاطر والفرص وفاعلية التدابير المتخذة؛</li>
    <li>مقترحات التحسين من العاملين ومن متلقي الخدمات.</li>
    </ul>
manual-performance-review-outputs-title = ما نقرره
manual-performance-review-outputs =
    يورد المحضر قرارات لا نقاشات: الأهداف والقيم المستهدفة للسنة، والتحسينات المطلوبة، والتغييرات في النظام والوثائق، والموارد المخصصة. ولكل قرار مسؤول وتاريخ. ويعتمد مجلس الإدارة المحضر، ويرسل ملخص منه إلى جميع العاملين وإلى الاتحاد.

## 10 Improvement

manual-improvement-title = التحسين
manual-improvement-general-title = من أين ينشأ التحسين
manual-improvement-general =
    ينشأ التحسين مما لم ينجح، ومما نجح أكثر من المتوقع، ومن أفكار من يعمل ومن يتلقى الخدمة. وتصب المصادر الثلاثة في سجل واحد يمسكه مسؤول الجودة ويطلع عليه جميع العاملين: فيستطيع من يبلغ أن يعرف دائمًا ما آل إليه بلاغه.
manual-improvement-nonconformity-title = عدم المطابقة والإجراءات التصحيحية
manual-improvement-nonconformity-records = بطاقة حالات عدم المطابقة وسجلها
manual-improvement-nonconformity =
    عدم المطابقة هو كل انحراف عما تقرر: في قانون أو اتفاقية أو إجراء عمل أو في التزام تجاه شخص. ومن يلاحظه يسجله. وتتبع المعالجة دائمًا الخطوات نفسها.
manual-improvement-steps =
    <ol>
    <li><strong>الاحتواء.</strong> يؤمن الحاضر سلامة الأشخاص ويحد من العواقب؛ ويبلغ مسؤول الخدمة في المناوبة نفسها.</li>
    <li><strong>التسجيل.</strong> تصف البطاقة الواقعة خلال يوم عمل واحد، بالتاريخ والمكان والأشخاص الذين أحيطوا علمًا بها، دون أحكام ودون بحث عن مذنب.</li>
    <li><strong>التصحيح.</strong> يقرر المسؤول العلاج الفوري ويتحقق مما إذا كانت المشكلة نفسها قائمة في خدمات أخرى.</li>
    <li><strong>البحث عن الأسباب.</strong> في الوقائع الجسيمة أو المتكررة تجتمع مجموعة صغيرة خلال خمسة أيام عمل، وتصل إلى الأسباب بالتساؤل لماذا لم تصمد القاعدة.</li>
    <li><strong>التنفيذ.</strong> يزيل الإجراء التصحيحي السبب؛ وله مسؤول وموعد وعلامة منتظرة على فاعليته.</li>
    <li><strong>التحقق.</strong> يتحقق مسؤول الجودة من الفاعلية بعد مدة مناسبة، هي ثلاثة أشهر عادة، ويغلق البطاقة؛ فإذا بقي السبب عاد العمل إلى الخطوة الرابعة.</li>
    <li><strong>التحديث.</strong> تراجع المخاطر وإجراءات العمل والتدريب، إذا لزم، قبل الإغلاق.</li>
    </ol>
manual-improvement-events =
    تستدعي حوادث العمل وانتهاكات البيانات الشخصية والشكاوى الثابتة التي تمس كرامة الأشخاص أو سلامتهم تحليل الأسباب دائمًا، حتى لو أمكن تجنب الضرر.
manual-improvement-severity-caption = درجة الجسامة ومدد الاستجابة
manual-improvement-severity = الجسامة
manual-improvement-example = متى
manual-improvement-deadline = يقترح الإجراء خلال
manual-improvement-decides = من يقرر
manual-severity-minor = طفيفة
    .example = انحراف معزول لا أثر له في الأشخاص ولا في النتيجة
    .deadline = ثلاثين يومًا
    .decides = مسؤول الخدمة
manual-severity-major = جسيمة
    .example = أثر في الأشخاص أو في النتيجة، أو انحراف يتكرر للمرة الثالثة في سنة واحدة
    .deadline = خمسة عشر يومًا
    .decides = المدير
manual-severity-critical = حرجة
    .example = ضرر أو خطر على الأشخاص، مخالفة للقانون، توقف الخدمة
    .deadline = ثلاثة أيام
    .decides = الإدارة، مع إبلاغ مجلس الإدارة
manual-improvement-continual-title = التحسين المستمر
manual-improvement-continual-records = برنامج التحسين السنوي
manual-improvement-continual =
    يجمع <strong>برنامج التحسين السنوي</strong> الإجراءات المقررة في المراجعة، والناشئة عن المخاطر، والمقترحات المقبولة. وهو قصير: لا يزيد على عشرة إجراءات، لكل منها مسؤول وموعد ونتيجة منتظرة. ويحدّث مسؤول الجودة حالته كل ثلاثة أشهر وينشره في أرشيف الوثائق.
manual-improvement-continual-sharing =
    عندما ينجح حل ما يقترحه الاتحاد على التعاونيات الأخرى في اللقاء السنوي حول الجودة؛ ومن يعتمده يقيس آثاره بالمؤشر نفسه. والغاية من المقارنة هي التعلم لا الترتيب: لهذا تتقاسم التعاونيات أيضًا المحاولات التي لم تنجح.

## Annexes

manual-annex-policy-title = سياسة الجودة
manual-annex-policy-introduction =
    يورد هذا الملحق نص السياسة الموقعة بتاريخ { $policy-date }. والوثيقة الموقعة تضبط على حدة، وهي المرجحة في حال وجود اختلاف.
manual-annex-policy-mission = رسالتنا
manual-annex-policy-commitments = التزاماتنا
manual-annex-organisation-title = الهيكل التنظيمي
manual-annex-organisation-introduction =
    يبين الهيكل التنظيمي الروابط الهرمية بين الوظائف. ويرفع مسؤول الجودة وخدمة الوقاية والحماية تقاريرهما إلى الإدارة مباشرة، ولهما حرية الدخول إلى كل مقر والاطلاع على كل سجل.
manual-annex-organisation-alt = الهيكل التنظيمي لدى { $organisation-name }: كل إطار وظيفة مع اسم من يشغلها، والخطوط تربطها بالوظيفة التي تتبعها. ويورد الجدول التالي البيانات نفسها.
manual-annex-organisation-unit = الوظيفة
manual-annex-organisation-person = من يشغلها
manual-annex-organisation-role = الدور
manual-annex-organisation-reports-to = تتبع
manual-annex-organisation-people-caption = الوظائف والأشخاص
manual-annex-processes-title = خريطة العمليات
manual-annex-processes-introduction =
    تبين الخريطة العمليات وروابطها الرئيسية؛ وتذكر البطاقات مسؤول كل عملية وما يدخل إليها وما يخرج منها. وتتبع الأسهم سير العمل: فما تسلمه عملية هو ما تحتاج إليه العملية التالية.
manual-annex-processes-alt = خريطة العمليات في ثلاثة أشرطة: في الأعلى العمليات الإدارية، وفي الوسط العمليات الرئيسية بترتيب سيرها، وفي الأسفل العمليات المساندة. ويورد الجدول التالي الروابط نفسها.
manual-annex-processes-sheets = بطاقات العمليات
manual-annex-processes-process = العملية
manual-annex-processes-inputs = ما تتلقاه
manual-annex-processes-outputs = ما تسلمه
manual-annex-processes-feeds = تغذي
manual-annex-processes-clauses = البنود
manual-annex-correlation-title = مصفوفة الارتباط
manual-annex-correlation-introduction =
    تربط المصفوفة بنود المواصفة { $standard-name } بفصول هذا الدليل وملاحقه التي تتناولها. وهي تفيد المدقق في العثور على الإجابات، وتفيدنا في التنبه إلى ما ينقص. ورقم الصفحة بين قوسين.
manual-annex-correlation-clause = البند
manual-annex-correlation-subject = موضوع المواصفة
manual-annex-correlation-section = موضع تناوله
manual-annex-correlation-page = (ص { $page })
manual-annex-correlation-none = غير متناول
manual-annex-responsibilities-title = مصفوفة المسؤوليات
manual-annex-responsibilities-introduction =
    تبين المصفوفة لكل عملية من المسؤول عنها ومن يشارك فيها ومن يحاط علمًا بها. والمسؤول شخص واحد دائمًا؛ والمشارك يتولى جزءًا من العمل؛ ومن يحاط علمًا يتلقى نتائجها.
manual-annex-responsibilities-process = العملية
manual-annex-responsibilities-answers = م
manual-annex-responsibilities-takes-part = ش
manual-annex-responsibilities-informed = ع
manual-annex-responsibilities-key = <strong>م</strong> مسؤول عن العملية؛ <strong>ش</strong> مشارك فيها؛ <strong>ع</strong> يحاط علمًا بها.
manual-annex-changes-title = التغييرات منذ الإصدار الأخير
manual-annex-changes-introduction =
    يلخّص هذا الملحق ما تغيّر مقارنةً بإصدار { $year } المؤرخ { $date }. الكلمات المحذوفة مشطوبة، والكلمات المضافة تحتها خط.
manual-annex-changes-commitments = التزامات السياسة
manual-annex-changes-objectives = الأهداف
manual-annex-changes-people = الأشخاص
manual-annex-changes-services = الخدمات
manual-annex-changes-texts = نصوص أخرى منقّحة
manual-annex-changes-kind = التغيير
manual-annex-changes-subject = الموضوع
manual-annex-changes-before = سابقًا
manual-annex-changes-now = حاليًا
manual-annex-changes-what = ما الذي تغيّر
manual-annex-changes-added = إضافة
manual-annex-changes-changed = تعديل
manual-annex-changes-withdrawn = سحب
manual-annex-changes-chapters = نُقّحت أيضًا نصوص هذه الفصول وبياناتها:
manual-annex-changes-none = لم تتغيّر منذ الإصدار الأخير سوى بيانات شكلية.
