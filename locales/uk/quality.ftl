### The words of the quality data: what all organizations share. Most of it is printed in the narrow columns of tables.

## Reasons of the revisions

revision-policy-first = Перший випуск, додаток до настанови з якості
revision-charter-first = Перший випуск
revision-charter-complaints = Переглянуто порядок розгляду скарг; оновлено стандарти
revision-charter-yearly = Щорічне оновлення послуг, стандартів і контактів

## Holders of copies

holder-sites = Заклади
holder-staff = Персонал, в архіві документів
holder-noticeboards = Дошки оголошень у закладах
holder-public = Громадськість, на вебсайті
holder-reception = Приймальні та вхідні зони закладів
holder-authorities = Органи-замовники

## Roles: the bare post, without article

role-president = Голова правління
role-vice-president =
    { $gender ->
        [female] Заступниця голови правління
       *[other] Заступник голови правління
    }
role-director =
    { $gender ->
        [female] Директорка
       *[other] Директор
    }
role-quality-manager =
    { $gender ->
        [female] Менеджерка з якості
       *[other] Менеджер із якості
    }
role-administration =
    { $gender ->
        [female] Керівниця адміністрації
       *[other] Керівник адміністрації
    }
role-staff-manager =
    { $gender ->
        [female] Керівниця служби персоналу та навчання
       *[other] Керівник служби персоналу та навчання
    }
role-safety =
    { $gender ->
        [female] Керівниця служби охорони праці
       *[other] Керівник служби охорони праці
    }

## Units of the organization chart: they stand in small boxes

unit-assembly = Загальні збори членів
unit-board = Правління
unit-management = Дирекція
unit-quality = Якість
unit-staff = Персонал і навчання
unit-administration = Адміністрація та закупівлі
unit-safety = Охорона праці

## Offices

office-registered = Юридична адреса та офіс
office-hours-weekdays = З понеділка до п’ятниці, 9:00–12:30 та 14:00–17:00

## Norms: what each one is about

norm-quality-standard = Вимоги до систем управління якістю
norm-cooperatives = Правове регулювання соціальних кооперативів
norm-social-services = Інтегрована система соціальних заходів і послуг; хартія соціальних послуг
norm-public-services = Принципи надання публічних послуг
norm-third-sector = Кодекс третього сектору: спільне планування та спільне проєктування
norm-social-enterprise = Правове регулювання соціальних підприємств
norm-workplace-safety = Безпека та здоров’я на робочих місцях
norm-data-protection = Захист персональних даних
norm-liability = Адміністративна відповідальність юридичних осіб

## Services: what a standard of service is about (factor)

factor-timeliness = Своєчасність
factor-personalisation = Індивідуальний підхід
factor-participation = Участь
factor-openness = Відкритість до громади
factor-continuity = Безперервність
factor-listening = Увага до думки людей
factor-reliability = Надійність
factor-effectiveness = Результативність
