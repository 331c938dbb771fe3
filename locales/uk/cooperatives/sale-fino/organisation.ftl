### Sale Fino, an invented cooperative of type B: restaurant, canteens, catering, laundry.

organisation-mission =
    Місія кооперативу { $organisation-name } — <strong>створювати справжню роботу для тих, кого до неї не допускають</strong>: готувати, подавати на стіл і прати для громади.

    Ми віримо, що добра страва й гарно випрасувана скатертина цінні самі собою, а не через те, хто їх зробив. Гідності праці надає якість продукту: тому ми вимагаємо її від усіх, терпляче навчаємо й даємо кожному завдання, яке він здатен виконати.

    Той, хто приходить до нас, може залишитися або рушити далі. Ми радіємо, коли хтось опановує фах і знаходить роботу на іншому підприємстві.
organisation-about =
    { $organisation-name } — соціальний кооператив типу B, заснований { $organisation-founded } року в місті { $organisation-address-city }. Він має ресторан, кухню для їдалень, службу кейтерингу та промислову пральню. { $workforce-employees ->
        [one] Тут працює { $workforce-employees } людина
        [few] Тут працюють { $workforce-employees } людини
        [many] Тут працює { $workforce-employees } людей
       *[other] Тут працює { $workforce-employees } людини
    }, { $workforce-disadvantaged ->
        [one] із них { $workforce-disadvantaged } — у несприятливому становищі
        [few] із них { $workforce-disadvantaged } — у несприятливому становищі
        [many] із них { $workforce-disadvantaged } — у несприятливому становищі
       *[other] із них { $workforce-disadvantaged } — у несприятливому становищі
    }.
organisation-history =
    Коли консорціум { $consortium-name } відновлює садибу, хтось має годувати бригаду. Троє людей, які щойно вийшли з житлової спільноти, і кухар-пенсіонер запалюють плиту: це перший обід кооперативу { $organisation-name }.

    З будівництва народжується ресторан, з ресторану — шкільні їдальні. Пральня з’являється, коли житлові спільноти інших кооперативів просять тих, хто привозить їжу, забирати й білизну: той самий фургон, на одну роботу більше.
organisation-values =
    <ul>
    <li><strong>Фах</strong>: учаться, роблячи, поруч із тими, хто вміє.</li>
    <li><strong>Смак</strong>: сезонні продукти, прості рецепти, дбайливо накриті столи.</li>
    <li><strong>Терпіння</strong>: кожному свій темп, усім однакова мета.</li>
    <li><strong>Рівність</strong>: однакові договори, однакові правила, однаковий робочий одяг.</li>
    </ul>
organisation-logo = Логотип Sale Fino: миска з трьома кристалами солі

## Roles and units of the cooperative's own

role-sales-manager =
    { $gender ->
        [female] Керівниця відділу продажу
       *[other] Керівник відділу продажу
    }
role-chef =
    { $gender ->
        [female] Керівниця кухні
       *[other] Керівник кухні
    }
role-head-laundry =
    { $gender ->
        [female] Керівниця пральні
       *[other] Керівник пральні
    }
unit-kitchen = Кухня, зала та їдальні
unit-laundry = Пральня
unit-sales = Замовники та кейтеринг

## Offices

office-restaurant = Ресторан у садибі
office-laundry = Пральня
office-hours-restaurant = З вівторка до суботи, 12:00–14:30 та 19:00–22:30; у неділю, 12:00–15:00
office-hours-laundry = З понеділка до суботи, 6:30–18:30
office-purpose-kitchen = Дирекція, адміністрація, кухня для їдалень
office-purpose-restaurant = Ресторан, зала для зустрічей
office-purpose-laundry = Приймання, прання та доставка білизни

## Quality data of the cooperative's own

norm-food-hygiene = Гігієна харчових продуктів
norm-allergens = Інформація про харчові продукти для споживачів
norm-laundry = Контроль біологічного забруднення текстилю, обробленого в пральнях
