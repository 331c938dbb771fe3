//! Markup: elements that are wrong, and those that differ from the source's.

use std::collections::BTreeMap;

use super::reading::Reading;
use super::report::Report;
use crate::locale::markup_faults;

/// Checks the elements of each reading by themselves.
pub fn check(report: &mut Report<'_>, readings: &[Reading<'_>]) {
    for reading in readings {
        if !reading.text.contains('<') {
            continue;
        }
        for fault in markup_faults(&reading.pieces, &report.entry.path) {
            let span = fault.place.and_then(|place| place.range).unwrap_or_else(|| report.head());
            report.add("markup-broken", span, fault.message, fault.hints.into_iter().next().unwrap_or_default());
        }
    }
}

/// Compares the elements of each reading with the source's.
pub fn compare(report: &mut Report<'_>, readings: &[Reading<'_>], sources: &[Reading<'_>]) {
    let known: Vec<BTreeMap<&str, usize>> = sources.iter().map(|reading| elements(&reading.text)).collect();
    let Some(usual) = known.first() else { return };
    for reading in readings {
        let own = elements(&reading.text);
        if known.contains(&own) {
            continue;
        }
        let names = own.keys().chain(usual.keys()).copied();
        let differs = |name: &&str| own.get(name).copied().unwrap_or(0) != usual.get(name).copied().unwrap_or(0);
        let Some(name) = names.clone().find(differs) else { continue };
        let count = |map: &BTreeMap<&str, usize>| map.get(name).copied().unwrap_or(0);
        let what = if name == "paragraph" { "paragraphs".into() } else { format!("`<{name}>`") };
        let message = format!("{} {what} in the translation, {} in its source", count(&own), count(usual));
        report.of("markup-differs", reading, message, "put the elements where they fall, one for each of the source");
        return;
    }
}

/// How many elements of each name a text has, and paragraphs.
fn elements(text: &str) -> BTreeMap<&str, usize> {
    let mut found = BTreeMap::new();
    let mut blank = false;
    for (index, line) in text.split('\n').enumerate() {
        if line.trim().is_empty() && index > 0 {
            blank = true;
        } else if blank {
            blank = false;
            // Blank lines between the items of a list are nothing.
            if !line.trim_start().starts_with('<') || line.trim_start().starts_with("<s") {
                *found.entry("paragraph").or_default() += 1;
            }
        }
    }
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let length = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let name = &rest[..length];
        if ["strong", "em", "a", "br", "ul", "ol", "li"].contains(&name) {
            *found.entry(name).or_default() += 1;
        }
    }
    found
}
