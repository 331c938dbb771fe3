//! Messages that nobody asks for under an id that is nearly one which is asked for: the text of the program stands in their place.

use std::collections::BTreeSet;

use super::Catalog;
use super::report::{Report, Settings};
use crate::diagnostic::Diagnostic;
use crate::locale::{Catalogs, Entry, Locale, References};

/// Tells the messages and terms of the source locale that no other text refers to and that `is_asked` does not know, if the
/// id is nearly one of the program's own texts or of those that templates ask for (`asked`), and the workspace has no text
/// under that one. `is_asked` says whether templates or data ask for an id.
///
/// A message that nobody asks for and that is like no other is a text in store.
pub fn misspelt(
    catalogs: &Catalogs,
    source: &Locale,
    settings: &Settings,
    asked: &BTreeSet<String>,
    is_asked: impl Fn(&str) -> bool,
) -> Vec<Diagnostic> {
    let own = Catalog::new(catalogs, source);
    let (built_in, written): (Vec<_>, Vec<_>) = own.list.iter().partition(|(layer, _)| layer.is_built_in());
    let mut known: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
    known.extend(built_in.iter().map(|(_, entry)| entry.id.as_str()));
    let mut referred = References::default();
    for (_, entry) in catalogs.locales().flat_map(|locale| catalogs.messages(locale)) {
        refer(entry, &mut referred);
    }
    known.extend(referred.messages.iter().chain(&referred.terms).map(|full| full.split('.').next().unwrap_or(full)));
    let mut without_text = known.clone();
    for (_, entry) in &written {
        without_text.remove(entry.id.as_str());
    }
    let mut found = Vec::new();
    for (_, entry) in written {
        if entry.fault.is_some() || known.contains(entry.id.as_str()) {
            continue;
        }
        let near = without_text.iter().filter(|id| is_misspelt(&entry.id, id));
        let nearest = near.min_by_key(|id| strsim::osa_distance(&entry.id, id));
        let Some(meant) = nearest.filter(|_| !is_asked(&entry.id)) else { continue };
        let hint = format!("did you mean `{meant}`?");
        let mut report = Report::new(settings, source, entry, None);
        let message = format!("nobody asks for {}", report.subject());
        report.add("misspelt-message", entry.span.clone(), message, hint);
        found.append(&mut report.found);
    }
    found
}

/// Whether an id is another one but for a letter or two that are wrong, missing, too many or in the wrong order.
fn is_misspelt(id: &str, other: &str) -> bool {
    id.len().min(other.len()) > 5 && strsim::osa_distance(id, other) <= 2
}

/// Adds what an entry refers to, but for itself.
fn refer(entry: &Entry, found: &mut References) {
    let mut direct = References::default();
    let patterns = entry.value.iter().chain(entry.attributes.iter().map(|attribute| &attribute.value));
    patterns.for_each(|pattern| pattern.collect(&mut direct));
    let is_other = |full: &String| full.split('.').next() != Some(&entry.id);
    found.messages.extend(direct.messages.into_iter().filter(is_other));
    found.terms.extend(direct.terms.into_iter().filter(is_other));
}
