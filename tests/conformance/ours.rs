//! Our resolver, asked as the other runtimes are.

use bindery::locale::{Catalogs, Locale, Scope, Value, Variables};
use bindery::tree::Tree;

use crate::cases::{Argument, Case, Source};

/// What a case shows, and the names of the diagnostics about the message asked for.
pub fn resolve(case: &Case) -> (String, Vec<String>) {
    let catalogs = catalogs(&case.chain);
    let chain: Vec<Locale> = case.chain.iter().map(|source| source.locale.parse().unwrap()).collect();
    let variables: Variables = case.args.iter().map(|(name, value)| (name.clone(), value.into())).collect();
    let resolver = catalogs.resolver(&chain, "a", "x");
    let (shown, diagnostics) = resolver.resolve_string(&case.id, &Scope::new(&variables));
    (shown, diagnostics.iter().map(|diagnostic| diagnostic.name.to_string()).collect())
}

/// The catalogs of some sources. What is wrong with other messages of a file is not the case's.
pub fn catalogs(sources: &[Source]) -> Catalogs {
    let paths: Vec<String> = sources.iter().map(|source| format!("locales/{}/a.ftl", source.locale)).collect();
    let files = paths.iter().zip(sources).map(|(path, source)| (path.as_str(), source.ftl.as_str()));
    Catalogs::load(&Tree::from_texts(files), &Tree::default()).0
}

impl From<&Argument> for Value {
    fn from(argument: &Argument) -> Self {
        match argument {
            Argument::Text(text) => Self::Text(text.clone()),
            Argument::Number(digits) => Self::Number(digits.parse().unwrap()),
            Argument::Date(date) => Self::Date(date.parse().unwrap()),
            Argument::List(items) => Self::List(items.clone().into()),
        }
    }
}
