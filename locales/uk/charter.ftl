### The service charter (Italian Law 328/2000, Article 13): texts that every cooperative shares.

charter-title = Хартія послуг
charter-subtitle = Видання { $charter-year } року

## Premise

charter-premise = Передмова
charter-premise-commitment =
    Усе, що тут написано, нас зобов’язує. Хто читає цю Хартію, може <strong>знати, чого очікувати</strong>, <strong>перевірити, чи це виконується</strong>, і <strong>вимагати пояснень</strong>, якщо цього не сталося. Тому поряд із цільовими значеннями Хартія наводить виміряні, для кожної послуги називає відповідальну особу й пояснює, як подати скаргу та до кого звернутися, якщо відповіді недостатньо.

charter-premise-law-title = Чого вимагає закон
charter-premise-law =
    Стаття 13 рамкового закону Італії про соціальні послуги (Закон від 8 листопада 2000 року № 328) вимагає, щоб той, хто надає такі послуги, ухвалив хартію з їх описом. У таблиці вказано, де міститься кожна складова її змісту.
charter-premise-law-asked = Вимога закону
charter-premise-law-answered = Розділ
charter-premise-law-access = Критерії доступу до послуг
charter-premise-law-working = Порядок роботи
charter-premise-law-judging = Умови, за яких отримувачі послуг і їхні представники можуть оцінювати послуги
charter-premise-law-protection = Порядок захисту отримувачів послуг
charter-premise-law-recourse = Можливість оскаржити дії осіб, відповідальних за послуги

charter-premise-norms-title = Нормативні документи
charter-premise-norms =
    Окрім рамкового закону про соціальні послуги, Хартія враховує наведені нижче норми. З їхніми текстами можна ознайомитися в нашому офісі.
charter-premise-norm = Документ
charter-premise-subject = Предмет

## About us

charter-about = Хто ми
charter-about-history-title = Наша історія
charter-about-mission-title = Місія
charter-about-values-title = Цінності
charter-about-structure-title = Як ми організовані
charter-about-structure =
    { $organisation-name } — це кооператив: найважливіші рішення ухвалюють загальні збори, на яких кожен член має один голос. { $workforce-members ->
        [one] У кооперативі { $workforce-members } член
        [few] У кооперативі { $workforce-members } члени
        [many] У кооперативі { $workforce-members } членів
       *[other] У кооперативі { $workforce-members } члена
    }; { $workforce-employees ->
        [one] у його підрозділах працює { $workforce-employees } людина
        [few] у його підрозділах працюють { $workforce-employees } людини
        [many] у його підрозділах працює { $workforce-employees } людей
       *[other] у його підрозділах працює { $workforce-employees } людини
    }{ $workforce-volunteers ->
        [0] {""}
        [one] , а допомагає їм { $workforce-volunteers } волонтер
        [few] , а допомагають їм { $workforce-volunteers } волонтери
        [many] , а допомагає їм { $workforce-volunteers } волонтерів
       *[other] , а допомагає їм { $workforce-volunteers } волонтера
    }. Організаційна схема показує, хто за що відповідає.
charter-about-chart-alt = Організаційна схема кооперативу: від загальних зборів членів до дирекції, функцій і служб, з іменами відповідальних осіб.
charter-about-consortium-title = Консорціум
charter-about-consortium =
    { $organisation-name } входить до консорціуму { $consortium-name }, який об’єднує { $member-count ->
        [one] { $member-count } соціальний кооператив
        [few] { $member-count } соціальні кооперативи
        [many] { $member-count } соціальних кооперативів
       *[other] { $member-count } соціального кооперативу
    }: { $members }. Спільними з консорціумом є наша політика у сфері якості, принципи цієї Хартії, навчання персоналу та внутрішні перевірки. Система управління відповідає вимогам стандарту { $standard-name }.

## Principles

charter-principles = Принципи
charter-principles-introduction =
    Ми працюємо за принципами, що регулюють надання публічних послуг. Про кожен із них розповідаємо, що він означає в нас на ділі.
charter-principles-list =
    <ul>
    <li><strong>Рівність.</strong> Послуги доступні всім незалежно від статі, віку, походження, мови, релігії, поглядів, сексуальної орієнтації чи матеріального становища. Рівність не означає однаковості: кожна дія враховує конкретну людину.</li>
    <li><strong>Неупередженість.</strong> Кожен, хто працює з нами, діє об’єктивно та справедливо. Правила записані, вони однакові для всіх, і ми пояснюємо їх тим, хто має їх дотримуватися.</li>
    <li><strong>Безперервність.</strong> Послуги надаються регулярно, в оголошені години. Про призупинення ми повідомляємо заздалегідь, називаючи причину та заходи, що зменшують незручності.</li>
    <li><strong>Участь.</strong> Люди беруть участь у рішеннях, що їх стосуються, можуть бачити документи про себе, вносити пропозиції, висловлювати свою думку про послугу й отримувати відповідь.</li>
    <li><strong>Ефективність і результативність.</strong> Ми дбайливо використовуємо ресурси, порівнюємо результати з цілями й виправляємо те, що не працює.</li>
    <li><strong>Право вибору.</strong> Кожен може обрати серед доступних послуг ту, що найкраще відповідає його потребам, і може змінити свою думку.</li>
    <li><strong>Конфіденційність.</strong> Про людей, які до нас звертаються, ми знаємо лише те, що потрібно для послуги, і нічого більше. Ці відомості ми ретельно бережемо.</li>
    </ul>

## Services

charter-services = Послуги
charter-services-introduction =
    Для кожної послуги вказано види діяльності, графік, адресу та особу, до якої слід звертатися. Загальні умови доступу викладено в наступному розділі.
charter-service-activities = Що ми робимо
charter-service-access = Як отримати
charter-service-hours = Графік
charter-service-office = Місце надання
charter-service-capacity = Місця
charter-service-places =
    { $places ->
        [one] { $places } місце
        [few] { $places } місця
        [many] { $places } місць
       *[other] { $places } місця
    }
charter-service-staff = Персонал
charter-service-workers =
    { $workers ->
        [one] { $workers } особа
        [few] { $workers } особи
        [many] { $workers } осіб
       *[other] { $workers } особи
    }
charter-service-fee = Вартість
charter-service-contact = Відповідає

## Access

charter-access = Доступ до послуг
charter-access-introduction =
    Кожного, хто до нас звертається, ми насамперед вислуховуємо й даємо зрозумілу інформацію, навіть якщо потрібну послугу надаємо не ми.
charter-access-answer =
    На кожне звернення ми відповідаємо письмово <strong>впродовж { $charter-access-days ->
        [one] { $charter-access-days } дня
        [few] { $charter-access-days } днів
        [many] { $charter-access-days } днів
       *[other] { $charter-access-days } дня
    }</strong>. Відмова завжди обґрунтована й містить пораду, до якої іншої служби можна звернутися.

## Rights and duties

charter-rights = Права та обов’язки
charter-rights-introduction =
    Добра послуга тримається на взаємній повазі. Ось права, які ми гарантуємо, і зобов’язання, про які просимо.

## Standards of quality

charter-standards = Стандарти якості
charter-standards-introduction =
    Стандарт — це обіцянка, яку можна виміряти. Для кожної послуги ми вказуємо чинник якості, важливий для тих, хто нею користується, показник, за яким його вимірюємо, останнє значення та рівень, який зобов’язуємося підтримувати.
charter-standards-reading =
    Смужка порівнює значення із зобов’язанням, позначеним вертикальною лінією: вона зафарбована, якщо зобов’язання виконано, і порожня, якщо ще ні. Значення стосуються року, що передує цьому виданню.
charter-standards-factor = Чинник
charter-standards-indicator = Показник
charter-standards-value = Значення
charter-standards-target = Зобов’язання
charter-standards-comparison = Порівняння
charter-standards-measure = { $year }: { label-value-with-unit }
charter-standards-missed-title = Якщо стандарту не дотримано
charter-standards-missed =
    Невиконаний стандарт є приводом для перевірки: особа, відповідальна за послугу, з’ясовує причини, пропонує коригування й повідомляє про результат тим, кого це стосується. Хто вважає, що не отримав обіцяного, може вимагати пояснень, подавши скаргу.

## Listening and participation

charter-participation = Зворотний зв’язок та участь
charter-participation-introduction =
    Думка того, хто користується послугою, важить не менше, ніж думка того, хто нею керує. Ми збираємо її трьома способами.
charter-participation-survey-title = Анкета
charter-participation-survey =
    Раз на рік ми пропонуємо всім анкету, додану до Хартії. Вона анонімна; її можна віддати особисто, залишити в скриньці, яка є в кожному закладі, або надіслати електронною поштою, а хто бажає, може заповнити її з допомогою людини, якій довіряє. Наша мета — щоб <strong>щонайменше { $charter-satisfaction-target }%</strong> відповідей були позитивними.
charter-participation-meetings-title = Зустрічі
charter-participation-proposals-title = Пропозиції
charter-participation-proposals =
    Пропозиції та подяки можна залишити будь-коли, усно або на доданому бланку. Менеджер із якості читає їх усі й, якщо пропозицію прийнято, повідомляє про це тому, хто її подав.
charter-participation-results-title = Що ми робимо з результатами
charter-participation-results =
    Результати анкетування, кількість скарг зі строками відповіді та ухвалені заходи ми вивішуємо в закладах і публікуємо разом зі щорічним оновленням Хартії. Представники отримувачів послуг можуть запросити докладні дані в знеособленому вигляді.

## Protection

charter-protection = Захист
charter-protection-introduction =
    Захищати людей означає запобігати тому, що може їм зашкодити, і діяти негайно, коли це сталося.
charter-protection-privacy-title = Персональні дані
charter-protection-privacy =
    Ми обробляємо персональні дані відповідно до Регламенту (ЄС) 2016/679. Збираючи їх, надаємо зрозуміло написане повідомлення; дані бачать лише ті, кому вони потрібні для роботи; зберігаємо їх упродовж строку, встановленого законом. Кожен може попросити ознайомитися зі своїми даними, виправити їх та отримати копію.
charter-protection-safety-title = Безпека
charter-protection-safety =
    Кожен заклад має документ з оцінки ризиків, план дій у надзвичайних ситуаціях із навчальною евакуацією щонайменше раз на рік і персонал, навчений надавати домедичну допомогу та гасити пожежу. Приміщення, інженерні мережі й транспорт перевіряються за письмовою програмою.
charter-protection-insurance-title = Страхування
charter-protection-insurance =
    Страхування цивільної відповідальності покриває шкоду, якої люди можуть зазнати або завдати під час занять. Той, хто зазнав шкоди, отримує від особи, відповідальної за послугу, інформацію про те, як заявити про страховий випадок.

## Complaints and recourse

charter-complaints = Скарги та оскарження
charter-complaints-introduction =
    Скарга — найпряміший спосіб сказати нам, що щось пішло не так. <strong>Подання скарги не має жодних наслідків</strong> ні для того, хто її подає, ні для людини, яку ми супроводжуємо.
charter-complaints-who-title = Хто може подати скаргу
charter-complaints-how-title = Як подати скаргу
charter-complaints-how =
    Можна скористатися доданим бланком або написати в довільній формі; усну скаргу записує той, хто її приймає, і перечитує разом із заявником. Анонімні скарги ми розглядаємо, але особисто відповісти на них не можемо.
charter-complaints-email = Електронна пошта
charter-complaints-phone = Телефон
charter-complaints-post = Пошта або особисто
charter-complaints-person = Відповідь надає
charter-complaints-times-title = Що відбувається і коли
charter-complaints-times =
    Кожна скарга проходить той самий шлях, і той, хто її подав, може будь-коли дізнатися, на якому вона етапі.
charter-complaints-step = Етап
charter-complaints-action = Що відбувається
charter-complaints-term = Строк
charter-complaints-receipt = Реєстрація
charter-complaints-receipt-action = Особа, яка подала скаргу, отримує її номер та ім’я того, хто нею займається.
charter-complaints-receipt-term =
    { $charter-receipt-days ->
        [one] { $charter-receipt-days } робочий день
        [few] { $charter-receipt-days } робочі дні
        [many] { $charter-receipt-days } робочих днів
       *[other] { $charter-receipt-days } робочого дня
    }
charter-complaints-inquiry = Розгляд
charter-complaints-inquiry-action = Ми вислуховуємо причетних людей, перевіряємо факти й одразу виправляємо те, що можна виправити одразу.
charter-complaints-reply = Відповідь
charter-complaints-reply-action = Письмова обґрунтована відповідь з ухваленими заходами та строками їх виконання.
charter-complaints-reply-term =
    { $charter-reply-days ->
        [one] { $charter-reply-days } день
        [few] { $charter-reply-days } дні
        [many] { $charter-reply-days } днів
       *[other] { $charter-reply-days } дня
    }
charter-complaints-appeal = Оскарження
charter-complaints-appeal-action = Хто не задоволений відповіддю, звертається до особи, вказаної нижче; вона переглядає справу, не будучи раніше до неї причетною.
charter-complaints-appeal-term =
    { $charter-appeal-days ->
        [one] { $charter-appeal-days } день
        [few] { $charter-appeal-days } дні
        [many] { $charter-appeal-days } днів
       *[other] { $charter-appeal-days } дня
    }
charter-complaints-recourse-title = Оскарження дій відповідальних осіб
charter-complaints-recourse =
    Закон передбачає, що отримувачі послуг можуть оскаржити дії осіб, які керують послугами. Відповідь на скаргу або відсутність відповіді у строк можна письмово оскаржити, звернувшись до особи, вказаної нижче, яка ухвалює рішення <strong>впродовж { $charter-appeal-days ->
        [one] { $charter-appeal-days } дня
        [few] { $charter-appeal-days } днів
        [many] { $charter-appeal-days } днів
       *[other] { $charter-appeal-days } дня
    }</strong>, вислухавши заявника та відповідального за послугу.
charter-complaints-appeal-person = Рішення щодо оскарження ухвалює

## Yearly update

charter-update = Оновлення Хартії
charter-update-text =
    Хартія оновлюється щороку. Це видання чинне на { $charter-year } рік; нове міститиме досягнуті результати, переглянуті стандарти та зміни в послугах. Перш ніж його затвердити, ми просимо висловитися тих, хто користується послугами, і тих, хто їх надає. Про важливу зміну, що сталася протягом року, ми одразу повідомляємо тим, кого вона стосується.
charter-update-copies =
    Хартію ми вручаємо кожній людині під час першої зустрічі; вона є в усіх закладах і на нашому вебсайті. На прохання пояснюємо її усно й надаємо надруковану великим шрифтом.
charter-update-next = Наступне оновлення
charter-update-edition = Видання
charter-update-approved = Ким затверджено

## Contacts

charter-contacts = Адреси та контакти
charter-contacts-introduction = У кожному закладі є Хартія, анкета та бланк для скарг і пропозицій.
charter-contacts-office = Заклад
charter-contacts-hours = Графік
charter-contacts-reach = Контакти
charter-contacts-identity-title = Кооператив
charter-contacts-name = Повна назва
charter-contacts-address = Юридична адреса
charter-contacts-vat = Номер платника ПДВ
charter-contacts-register = Номер у реєстрі
charter-contacts-phone = Телефон
charter-contacts-email = Електронна пошта
charter-contacts-certified-email = Сертифікована пошта
charter-contacts-web = Вебсайт

## Annex: satisfaction questionnaire

charter-questionnaire = Анкета задоволеності
charter-questionnaire-introduction =
    Анкета анонімна, її заповнення триває п’ять хвилин. Навпроти кожного твердження позначте клітинку, що найкраще відповідає вашому досвіду за останній рік; якщо твердження вас не стосується, скористайтеся останньою колонкою.
charter-questionnaire-service = Послуга
charter-questionnaire-as = Хто відповідає
charter-questionnaire-role-other = інша особа
charter-questionnaire-statement = Чи погоджуєтеся ви з цими твердженнями?
charter-questionnaire-never = зовсім ні
charter-questionnaire-little = радше ні
charter-questionnaire-fairly = почасти
charter-questionnaire-much = радше так
charter-questionnaire-fully = цілком
charter-questionnaire-not-applicable = мене не стосується
charter-questionnaire-information = Інформація, яку мені надали на початку, була зрозуміла й повна.
charter-questionnaire-waiting = Час очікування був прийнятний.
charter-questionnaire-welcome = Мене привітно прийняли й до мене ставилися з повагою.
charter-questionnaire-staff = Люди, які надають послугу, компетентні та уважні.
charter-questionnaire-places = Приміщення чисті, безпечні та затишні.
charter-questionnaire-privacy = Моєї приватності дотримуються.
charter-questionnaire-problems = Коли виникає проблема, її розв’язують швидко.
charter-questionnaire-overall = Загалом послуга мене задовольняє.
charter-questionnaire-best = Що вам сподобалося найбільше?
charter-questionnaire-better = Що нам слід поліпшити?
charter-questionnaire-return =
    Анкету можна залишити в скриньці в будь-якому закладі або надіслати на адресу { $charter-complaint-email }. Дякуємо.

## Annex: form for complaints and suggestions

charter-complaint-form = Бланк для скарг і пропозицій
charter-complaint-form-introduction =
    Бланк можна заповнити самостійно або з допомогою людини, якій довіряєте. Залишивши контактні дані, ви отримаєте письмову відповідь упродовж { $charter-reply-days ->
        [one] { $charter-reply-days } дня
        [few] { $charter-reply-days } днів
        [many] { $charter-reply-days } днів
       *[other] { $charter-reply-days } дня
    }.
charter-complaint-form-kind = Я хочу подати
charter-complaint-form-kind-complaint = скаргу
charter-complaint-form-kind-suggestion = пропозицію
charter-complaint-form-kind-praise = подяку
charter-complaint-form-name = Ім’я та прізвище
charter-complaint-form-reach = Телефон або електронна пошта
charter-complaint-form-address = Адреса
charter-complaint-form-service = Послуга
charter-complaint-form-day = Дата події
charter-complaint-form-for = Я звертаюся
charter-complaint-form-for-myself = від себе
charter-complaint-form-for-other = в інтересах іншої особи (ім’я)
charter-complaint-form-what = Що сталося або що ви пропонуєте
charter-complaint-form-wish = Про що ви просите
charter-complaint-form-consent = Зазначені дані використовуються лише для розгляду цього звернення та зберігаються відповідно до Регламенту (ЄС) 2016/679.
charter-complaint-form-date = Дата
charter-complaint-form-signature = Підпис
charter-complaint-form-office = Заповнює кооператив
charter-complaint-form-number = Номер
charter-complaint-form-received = Дата отримання
charter-complaint-form-by = Хто прийняв
charter-complaint-form-answered = Дата відповіді
