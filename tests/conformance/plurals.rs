//! Tables of plural categories, through our resolver.

use bindery::locale::{Resolver, Scope, Value, Variables};
use serde_json::{Value as Json, json};

use crate::cases::{Source, categories};
use crate::ours::catalogs;

/// The locales of the example.
pub const LOCALES: [&str; 12] = ["it", "en", "de", "fr", "es", "ro", "sl", "sq", "uk", "ar", "hi", "zh"];

/// Numbers in a row: the first and last, the step and how many digits of them are behind the point.
const RANGES: [(&str, u64, u64, u64, usize); 5] = [
    ("whole", 0, 10_000, 1, 0),
    ("one-place", 0, 10_000, 1, 1),
    ("two-places", 0, 10_000, 1, 2),
    ("millions", 1_000_000, 300_000_000, 1_000_000, 0),
    ("near-millions", 900_001, 30_000_000, 100_003, 0),
];

/// The category of every number of every range in every locale, a letter each.
pub fn tables() -> Json {
    let mut tables = Vec::new();
    for locale in LOCALES {
        for (kind, selector) in [("cardinal", "$n"), ("ordinal", "NUMBER($n, type: \"ordinal\")")] {
            let catalogs = catalogs(&[Source { locale: locale.to_string(), ftl: categories(selector) }]);
            let resolver = catalogs.resolver(&[locale.parse().unwrap()], "a", "x");
            for (name, first, last, step, digits) in RANGES {
                let numbers = (first..=last).step_by(usize::try_from(step).unwrap());
                let found: String = numbers.map(|number| letter(&resolver, number, digits)).collect();
                let range = json!({ "first": first, "last": last, "step": step, "digits": digits });
                tables.push(json!({ "locale": locale, "kind": kind, "name": name, "range": range, "ours": found }));
            }
        }
    }
    Json::Array(tables)
}

/// The category's first letter; `t` is two and `x` other.
fn letter(resolver: &Resolver<'_>, number: u64, digits: usize) -> char {
    let divisor = 10_u64.pow(u32::try_from(digits).unwrap());
    let written = match digits {
        0 => number.to_string(),
        _ => format!("{}.{:0digits$}", number / divisor, number % divisor),
    };
    let variables = Variables::from([("n".to_string(), Value::Number(written.parse().unwrap()))]);
    let (category, told) = resolver.resolve_string("category", &Scope::new(&variables));
    assert!(told.is_empty(), "{written}: {told:?}");
    if category == "other" { 'x' } else { category.chars().next().unwrap() }
}
