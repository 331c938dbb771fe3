//! The cases: TOML files beside this one, read once; samples of plural categories become a case for each number.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

const FILES: [(&str, &str); 7] = [
    ("text", include_str!("cases/text.toml")),
    ("literals", include_str!("cases/literals.toml")),
    ("selectors", include_str!("cases/selectors.toml")),
    ("references", include_str!("cases/references.toml")),
    ("functions", include_str!("cases/functions.toml")),
    ("fallback", include_str!("cases/fallback.toml")),
    ("plurals", include_str!("cases/plurals.toml")),
];

/// One message in one locale with its arguments, and what it shows.
#[derive(Debug, Serialize)]
pub struct Case {
    pub name: String,
    /// The sources of the fallback chain, first asked first.
    pub chain: Vec<Source>,
    /// A message `id` or an attribute `id.attribute`.
    pub id: String,
    pub args: BTreeMap<String, Argument>,
    pub shows: String,
    /// The names of the diagnostics that ours gives.
    pub faults: Vec<String>,
}

/// A Fluent file of a locale.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct Source {
    pub locale: String,
    pub ftl: String,
}

/// The value of a variable; a number by its digits, so that `1.0` is not `1`.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Argument {
    Text(String),
    Number(String),
    Date(String),
    List(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    source: Vec<Group>,
    #[serde(default)]
    plural: Vec<Plural>,
}

/// A source with its cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    about: String,
    #[serde(default = "english")]
    locale: String,
    ftl: String,
    #[serde(default)]
    then: Vec<Source>,
    cases: Vec<Wanted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    id: String,
    #[serde(default)]
    args: BTreeMap<String, Written>,
    shows: String,
    #[serde(default)]
    faults: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Text(String),
    Integer(i64),
    List(Vec<String>),
    Number { number: String },
    Date { date: String },
}

/// Numbers, parted by blanks, by category.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plural {
    locale: String,
    cardinal: BTreeMap<String, String>,
    ordinal: BTreeMap<String, String>,
}

fn english() -> String {
    "en".to_string()
}

/// All cases, in the order of their files.
pub fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, text) in FILES {
        let file: File = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for group in file.source {
            let first = Source { locale: group.locale, ftl: group.ftl };
            let chain: Vec<Source> = std::iter::once(first).chain(group.then).collect();
            for wanted in group.cases {
                let args: BTreeMap<String, Argument> =
                    wanted.args.into_iter().map(|(name, value)| (name, value.into())).collect();
                let name = format!("{name}/{}/{}{}", group.about, wanted.id, label(&args));
                let (chain, id) = (chain.clone(), wanted.id);
                cases.push(Case { name, chain, id, args, shows: wanted.shows, faults: wanted.faults });
            }
        }
        cases.extend(file.plural.iter().flat_map(Plural::cases));
    }
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len(), "two cases have one name");
    cases
}

/// What a case's name says of its arguments: `(n=1.0)`.
fn label(args: &BTreeMap<String, Argument>) -> String {
    let show = |value: &Argument| match value {
        Argument::Text(text) => format!("{text:?}"),
        Argument::Number(digits) => digits.clone(),
        Argument::Date(date) => date.clone(),
        Argument::List(items) => items.join("+"),
    };
    let shown: Vec<String> = args.iter().map(|(name, value)| format!("{name}={}", show(value))).collect();
    if shown.is_empty() { String::new() } else { format!("({})", shown.join(", ")) }
}

impl From<Written> for Argument {
    fn from(written: Written) -> Self {
        match written {
            Written::Text(text) => Self::Text(text),
            Written::Integer(number) => Self::Number(number.to_string()),
            Written::Number { number } => Self::Number(number),
            Written::Date { date } => Self::Date(date),
            Written::List(items) => Self::List(items),
        }
    }
}

impl Plural {
    fn cases(&self) -> Vec<Case> {
        let mut cases = Vec::new();
        for (kind, selector, samples) in
            [("cardinal", "$n", &self.cardinal), ("ordinal", "NUMBER($n, type: \"ordinal\")", &self.ordinal)]
        {
            let chain = vec![Source { locale: self.locale.clone(), ftl: categories(selector) }];
            for (category, numbers) in samples {
                for number in numbers.split(' ') {
                    cases.push(Case {
                        name: format!("plurals/{kind}/{}/{number}", self.locale),
                        chain: chain.clone(),
                        id: "category".to_string(),
                        args: BTreeMap::from([("n".to_string(), Argument::Number(number.to_string()))]),
                        shows: category.clone(),
                        faults: Vec::new(),
                    });
                }
            }
        }
        cases
    }
}

/// A message that shows the plural category of a selector.
pub fn categories(selector: &str) -> String {
    let variants: String = ["zero", "one", "two", "few", "many"].map(|name| format!("    [{name}] {name}\n")).concat();
    format!("category = {{ {selector} ->\n{variants}   *[other] other\n}}\n")
}
