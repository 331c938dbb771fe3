//! Tests of the whole way from files to parts.

mod bounds;
mod faults;
mod layers;
mod oracle;
mod references;
mod selectors;
mod values;

use super::{Catalogs, Locale, Scope, Value, Variables};
use crate::diagnostic::Diagnostic;
use crate::tree::Tree;

/// A tag as a locale.
fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

/// Variables by name.
fn variables<const N: usize>(pairs: [(&str, Value); N]) -> Variables {
    pairs.into_iter().map(|(name, value)| (name.to_string(), value)).collect()
}

/// The catalogs of some files, with what is wrong with them.
fn load(files: &[(&str, &str)]) -> (Catalogs, Vec<Diagnostic>) {
    Catalogs::load(&Tree::from_texts(files.iter().copied()), &Tree::default())
}

/// A diagnostic in one line: name, the text that it points at, message and context.
fn tell(diagnostic: &Diagnostic, source: &str) -> String {
    let range = diagnostic.place.as_ref().and_then(|place| place.range.clone()).unwrap_or_default();
    let at = source.get(range).unwrap_or("?");
    let context = diagnostic.context.join(" < ");
    format!("{} @ {at}: {} ({context})", diagnostic.name, diagnostic.message)
}

/// Resolves the message `a` of one file in a locale: its JSON, and what is wrong.
fn resolve(tag: &str, source: &str, variables: &Variables) -> (String, Vec<String>) {
    let path = format!("locales/{tag}/a.ftl");
    let (catalogs, loading) = load(&[(&path, source)]);
    let resolver = catalogs.resolver(&[locale(tag)], "a", "diogene");
    let (text, resolving) = resolver.resolve("a", &Scope::new(variables));
    // What is wrong with an entry as a whole is told again to those who use it.
    let resolving = resolving.iter().filter(|diagnostic| !loading.contains(diagnostic));
    let told = loading.iter().chain(resolving).map(|diagnostic| tell(diagnostic, source)).collect();
    (serde_json::to_string(&text).unwrap(), told)
}

/// Checks that the message `a` of an English file shows what is expected, without complaint.
fn check(source: &str, variables: &Variables, expected: &str) {
    check_in("en", source, variables, expected);
}

/// The same in another locale. The expected text may be given plain or as a JSON array.
fn check_in(tag: &str, source: &str, variables: &Variables, expected: &str) {
    let expected = if expected.starts_with("[\"") || expected.starts_with("[{") {
        expected.to_string()
    } else {
        serde_json::to_string(expected).unwrap()
    };
    assert_eq!(resolve(tag, source, variables), (expected, vec![]), "{source}");
}

/// Checks what an English file's message `a` shows and everything that is told about it.
fn faulty(source: &str, variables: &Variables, shown: &str, told: &[&str]) {
    let (text, found) = resolve("en", source, variables);
    let told: Vec<String> = told.iter().map(ToString::to_string).collect();
    assert_eq!((text, found), (serde_json::to_string(shown).unwrap(), told), "{source}");
}
