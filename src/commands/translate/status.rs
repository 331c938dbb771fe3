//! `bindery translate status`: how far translations are, by language and document.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::json;

use super::Desk;
use crate::cli::Status;
use crate::commands::{Outcome, Result};
use crate::diagnostic::counted;
use crate::report;
use crate::translation::{Condition, Text, words};

/// Characters of the bar.
const BAR: usize = 20;

/// Counts messages and words in each condition.
pub fn run(root: &Path, arguments: &Status) -> Result {
    let desk = Desk::load(root)?;
    let asked = desk.asked(&arguments.document, &[])?;
    let documents: BTreeSet<&String> = asked.values().flat_map(|one| &one.documents).collect();
    let documents: Vec<&String> =
        documents.into_iter().filter(|id| arguments.document.is_empty() || arguments.document.contains(id)).collect();
    let locales = if arguments.locale.is_empty() { desk.locales() } else { desk.targets(&arguments.locale)? };
    let originals = desk.originals();
    let (mut lines, mut records) = (Vec::new(), Vec::new());
    for locale in &locales {
        let texts = originals.with(&desk.project.catalogs, locale, &desk.ledger);
        let aside = desk.ledger.records(locale).map_or(0, |records| records.aside.len());
        for document in &documents {
            let is_needed = |text: &&Text| asked.get(&text.key).is_some_and(|one| one.documents.contains(*document));
            let needed: Vec<&Text> = texts.iter().filter(is_needed).collect();
            if needed.is_empty() {
                continue;
            }
            let mut counts: BTreeMap<Condition, (usize, usize)> = BTreeMap::new();
            for text in &needed {
                let count = counts.entry(text.condition).or_default();
                count.0 += 1;
                count.1 += words(text.source);
            }
            let total: usize = counts.values().map(|(_, words)| words).sum();
            let done: usize =
                counts.iter().filter(|(condition, _)| condition.is_done()).map(|(_, (_, words))| words).sum();
            lines.push(line(locale.as_str(), document, needed.len(), total, done, &counts));
            let states: serde_json::Map<_, _> = Condition::ALL
                .into_iter()
                .map(|condition| {
                    let (messages, words) = counts.get(&condition).copied().unwrap_or_default();
                    (condition.name().to_string(), json!({ "messages": messages, "words": words }))
                })
                .collect();
            let unfinished = needed.iter().filter(|text| !text.condition.is_done());
            let unfinished = unfinished.map(|text| json!({ "message": text.key, "condition": text.condition.name() }));
            records.push(json!({
                "locale": locale.to_string(),
                "document": document,
                "messages": needed.len(),
                "words": total,
                "states": states,
                "unfinished": unfinished.collect::<Vec<_>>(),
            }));
        }
        if aside > 0 {
            lines.push(format!("{locale:<6} {aside} translations wait aside and go out again with the next export"));
        }
    }
    report::data(&lines, &records, arguments.format);
    Ok(Outcome::Good)
}

fn line(
    locale: &str,
    document: &str,
    messages: usize,
    total: usize,
    done: usize,
    counts: &BTreeMap<Condition, (usize, usize)>,
) -> String {
    let share = (done * 100).checked_div(total).unwrap_or(100);
    let full = BAR * share / 100;
    let bar = format!("{}{}", "█".repeat(full), "░".repeat(BAR - full));
    let conditions = Condition::ALL.into_iter().rev();
    let counts = conditions.filter_map(|condition| {
        let (messages, _) = counts.get(&condition)?;
        Some(format!("{messages} {}", condition.name()))
    });
    let counts = counts.collect::<Vec<_>>().join(", ");
    format!(
        "{locale:<6} {document:<10} {bar} {share:>3} %  {}, {}: {counts}",
        counted(messages, "message"),
        counted(total, "word")
    )
}
