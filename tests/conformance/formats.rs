//! Tables of formatted values, through our resolver: numbers, percent, money, units, dates, lists, and sorted words.

use bindery::locale::{Scope, Value, Variables};
use serde_json::{Value as Json, json};

use crate::cases::{Argument, Source};
use crate::ours::catalogs;
use crate::plurals::LOCALES;

const SOURCE: &str = r#"
number = { $v }
places-2 = { NUMBER($v, minimumFractionDigits: 2, maximumFractionDigits: 2) }
plain = { NUMBER($v, useGrouping: "false") }
percent = { NUMBER($v, style: "percent", minimumFractionDigits: 0, maximumFractionDigits: 1) }
money = { NUMBER($v, style: "currency", currency: "EUR") }
whole-money = { NUMBER($v, style: "currency", currency: "EUR", maximumFractionDigits: 0) }
narrow-money = { NUMBER($v, style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol") }
coded-money = { NUMBER($v, style: "currency", currency: "CHF", currencyDisplay: "code") }
named-money = { NUMBER($v, style: "currency", currency: "EUR", currencyDisplay: "name") }
days = { NUMBER($v, style: "unit", unit: "day", unitDisplay: "long") }
short-days = { NUMBER($v, style: "unit", unit: "day") }
hours = { NUMBER($v, style: "unit", unit: "hour", unitDisplay: "long") }
short-hours = { NUMBER($v, style: "unit", unit: "hour") }
narrow-hours = { NUMBER($v, style: "unit", unit: "hour", unitDisplay: "narrow") }
points = { NUMBER($v, style: "unit", unit: "percent") }
full = { DATETIME($v, dateStyle: "full") }
long = { DATETIME($v, dateStyle: "long") }
medium = { DATETIME($v, dateStyle: "medium") }
short = { DATETIME($v, dateStyle: "short") }
month-year = { DATETIME($v, year: "numeric", month: "long") }
and = { LIST($v) }
or = { LIST($v, type: "or") }
"#;

const NUMBERS: [&str; 20] = [
    "0",
    "1",
    "12",
    "999",
    "1000",
    "1234",
    "9999",
    "10000",
    "12345",
    "123456",
    "1234567",
    "123456789",
    "-1",
    "-1234.5",
    "0.5",
    "1.50",
    "12.25",
    "1234.56",
    "12345.678",
    "0.001",
];

const SHARES: [&str; 7] = ["0", "0.5", "0.925", "1", "12.345", "-0.07", "0.1234"];

const AMOUNTS: [&str; 8] = ["0", "1", "2", "5", "20", "1234.5", "-7.25", "1000000"];

const COUNTS: [&str; 9] = ["0", "1", "2", "3", "11", "21", "100", "1.5", "12345"];

/// Words that one alphabet or another orders otherwise than their code points do.
const WORDS: [&[&str]; 6] = [
    &["zona", "Ente", "ente", "è", "età", "esito", "Azienda", "a", "città", "çmim", "cibo", "dzeta", "dhoma", "dorë"],
    &["čas", "cena", "cesta", "šola", "sto", "svet", "žena", "zakon", "zvezda", "đak", "dom"],
    &["ăla", "alt", "apă", "âncă", "încă", "in", "școală", "sta", "scop", "țară", "tată", "tz"],
    &["їжа", "іній", "ікло", "йод", "игра", "ґанок", "гора", "єдність", "ера", "ящик", "щука", "м’яч"],
    &["جودة", "أمان", "اجتماع", "إدارة", "آداب", "تدقيق", "ة", "يوم", "موظف", "هدف"],
    &[
        "质量",
        "手册",
        "安全",
        "部门",
        "投诉",
        "服务",
        "章程",
        "ऋण",
        "अधिकार",
        "आयोग",
        "क्षमता",
        "कार्य",
        "गुणवत्ता",
        "ज्ञान",
    ],
];

const LISTS: [&[&str]; 5] =
    [&["Alda"], &["Alda", "Bice"], &["Alda", "Bice", "Carla"], &["Ida", "Irma"], &["A", "B", "C", "D", "E"]];

/// Every value in every form in every locale.
pub fn tables() -> Json {
    let dates: Vec<String> = (1..=12).map(|month| format!("{}-{month:02}-{:02}", 2010 + month, 2 * month)).collect();
    let numbers = NUMBERS.map(|digits| Argument::Number(digits.to_string()));
    let shares = SHARES.map(|digits| Argument::Number(digits.to_string()));
    let dates: Vec<Argument> = dates.into_iter().map(Argument::Date).collect();
    let lists = LISTS.map(|items| Argument::List(items.iter().map(ToString::to_string).collect()));
    let amounts = AMOUNTS.map(|digits| Argument::Number(digits.to_string()));
    let counts = COUNTS.map(|digits| Argument::Number(digits.to_string()));
    let forms: [(&[&str], &[Argument]); 6] = [
        (&["number", "places-2", "plain"], &numbers),
        (&["percent"], &shares),
        (&["money", "whole-money", "narrow-money", "coded-money", "named-money"], &amounts),
        (&["days", "short-days", "hours", "short-hours", "narrow-hours", "points"], &counts),
        (&["full", "long", "medium", "short", "month-year"], &dates),
        (&["and", "or"], &lists),
    ];
    let mut rows = Vec::new();
    for locale in LOCALES {
        let catalogs = catalogs(&[Source { locale: locale.to_string(), ftl: SOURCE.to_string() }]);
        let resolver = catalogs.resolver(&[locale.parse().unwrap()], "a", "x");
        for words in WORDS {
            let mut sorted = words.to_vec();
            sorted.sort_by(|a, b| resolver.compare(a, b));
            let value = Argument::List(words.iter().map(ToString::to_string).collect());
            rows.push(json!({ "locale": locale, "form": "sorted", "value": value, "ours": sorted.join(" ") }));
        }
        for (names, values) in forms {
            for (name, value) in names.iter().flat_map(|name| values.iter().map(move |value| (name, value))) {
                let variables = Variables::from([("v".to_string(), Value::from(value))]);
                let (shown, told) = resolver.resolve_string(name, &Scope::new(&variables));
                assert!(told.is_empty(), "{locale} {name}: {told:?}");
                rows.push(json!({ "locale": locale, "form": name, "value": value, "ours": shown }));
            }
        }
    }
    Json::Array(rows)
}
