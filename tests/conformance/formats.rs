//! Tables of formatted values, through our resolver: numbers, percent, dates and lists.

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

const LISTS: [&[&str]; 5] =
    [&["Alda"], &["Alda", "Bice"], &["Alda", "Bice", "Carla"], &["Ida", "Irma"], &["A", "B", "C", "D", "E"]];

/// Every value in every form in every locale.
pub fn tables() -> Json {
    let dates: Vec<String> = (1..=12).map(|month| format!("{}-{month:02}-{:02}", 2010 + month, 2 * month)).collect();
    let numbers = NUMBERS.map(|digits| Argument::Number(digits.to_string()));
    let shares = SHARES.map(|digits| Argument::Number(digits.to_string()));
    let dates: Vec<Argument> = dates.into_iter().map(Argument::Date).collect();
    let lists = LISTS.map(|items| Argument::List(items.iter().map(ToString::to_string).collect()));
    let forms: [(&[&str], &[Argument]); 4] = [
        (&["number", "places-2", "plain"], &numbers),
        (&["percent"], &shares),
        (&["full", "long", "medium", "short", "month-year"], &dates),
        (&["and", "or"], &lists),
    ];
    let mut rows = Vec::new();
    for locale in LOCALES {
        let catalogs = catalogs(&[Source { locale: locale.to_string(), ftl: SOURCE.to_string() }]);
        let resolver = catalogs.resolver(&[locale.parse().unwrap()], "a", "x");
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
