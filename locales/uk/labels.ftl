### Words of the template library: header, footer, cover, document control, tables and charts. Keep them short.

## Header and footer

label-draft = Проєкт
label-page-of = Сторінка { $page } з { $pages }
label-revision-number = Ред. { $control-revision }

## Cover and contents

label-contents = Зміст

label-gaps = Тексти без чинного перекладу
label-gaps-text = У документі ці тексти підкреслено крапками. Ті, яких бракує, подано мовою оригіналу; застарілі перекладено з попередньої версії оригіналу.
label-page = Сторінка
label-section = Розділ
label-text = Текст
label-state = Стан
label-gap-missing = бракує
label-gap-stale = застарілий
label-revision = Редакція
label-date = Дата
label-code = Код

## Document control page

label-document-control = Контроль документа
label-title = Назва
label-organisation = Організація
label-standard = Стандарт
label-next-review = Наступний перегляд
label-retention = Строк зберігання
label-retention-years =
    { $control-retention-years ->
        [one] { $control-retention-years } рік після заміни
        [few] { $control-retention-years } роки після заміни
        [many] { $control-retention-years } років після заміни
       *[other] { $control-retention-years } року після заміни
    }
label-replaces = Замінює
label-source = Текст оригіналу
label-source-text = Переклад італійського оригіналу, редакція { $control-source-revision } від { $control-source-date }
label-prevailing = Переважна мова
label-prevailing-text = У разі розбіжностей переважну силу має текст італійською мовою.

label-approvals = Розроблення, перевірка та затвердження
label-step = Етап
label-role-and-name = Посада та ім’я
label-prepared = Розроблено
label-verified = Перевірено
label-approved = Затверджено
label-signature = Підпис

label-revisions = Редакції
label-revision-abbreviated = Ред.
label-description = Опис

label-translation-revision = Редакція перекладу

label-changed = Оновлення
label-changed-commitments = зобов’язання політики
label-changed-objectives = цілі
label-changed-people = особи
label-changed-services = послуги
label-changed-texts = тексти

label-distribution = Список розсилання
label-holder = Отримувач
label-copies = Примірники
label-medium = Носій
label-medium-paper = Паперовий
label-medium-digital = Електронний
label-copy-kind = Вид примірника
label-copy-controlled = Контрольований
label-copy-uncontrolled = Неконтрольований

## Numbers with their unit

label-value-with-unit =
    { $unit ->
        [percent] { NUMBER($value, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $value ->
                [one] { $value } день
                [few] { $value } дні
                [many] { $value } днів
               *[other] { $value } дня
            }
        [hours]
            { $value ->
                [one] { $value } година
                [few] { $value } години
                [many] { $value } годин
               *[other] { $value } години
            }
        [euro] { NUMBER($value, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($value, maximumFractionDigits: 1) }
    }
label-target-with-unit =
    { $direction ->
        [at-most] щонайбільше{" "}
        [exactly] {""}
       *[at-least] щонайменше{" "}
    }{ $unit ->
        [percent] { NUMBER($target, style: "unit", unit: "percent", maximumFractionDigits: 1) }
        [days]
            { $target ->
                [one] { $target } день
                [few] { $target } дні
                [many] { $target } днів
               *[other] { $target } дня
            }
        [hours]
            { $target ->
                [one] { $target } годину
                [few] { $target } години
                [many] { $target } годин
               *[other] { $target } години
            }
        [euro] { NUMBER($target, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol", minimumFractionDigits: 0) }
        [score] { NUMBER($target, minimumFractionDigits: 1, maximumFractionDigits: 1) }
       *[count] { NUMBER($target, maximumFractionDigits: 1) }
    }

## Punctuation

label-comma = ,{" "}

## Charts

label-value = Значення
label-target = Цільове значення
label-target-met = ціль досягнуто
label-target-not-met = ціль ще не досягнуто

## The annex “Mission and Policy”

policy-title = Місія та політика
policy-mission-title = Наша місія
policy-policy-title = Політика консорціуму
policy-place-and-date = { $policy-place }, { $policy-date }
