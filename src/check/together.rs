//! Texts seen together: how long those of a language usually are, which stand twice, and which only the source has.

use std::collections::HashMap;

use super::reading::PLACEABLE;
use super::report::{Report, Settings};
use super::{Catalog, is_under, wording};
use crate::diagnostic::Diagnostic;
use crate::locale::{Element, Entry, Layer, Locale, Pattern};

/// Texts with fewer characters than this may well be the same for two messages; in Chinese, with fewer than a third.
const SHORT: usize = 40;

/// The words of a text, with one sign for each placeable.
fn words(pattern: &Pattern) -> String {
    let pieces = pattern.elements.iter().map(|element| match element {
        Element::Text { value, .. } => value.as_str(),
        Element::Placeable { .. } => "\u{fffc}",
    });
    pieces.collect()
}

/// The median of the lengths of texts against their sources; `None` where there are too few.
pub fn usual_length(own: &Catalog<'_>, source: &Catalog<'_>) -> Option<f64> {
    let lengths = own.list.iter().filter_map(|(layer, entry)| {
        let text = |entry: &Entry| Some(words(entry.value.as_ref()?).replace(PLACEABLE, ""));
        wording::proportion(&text(entry)?, &text(source.at(layer, &entry.id)?)?)
    });
    let mut lengths: Vec<f64> = lengths.collect();
    lengths.sort_by(f64::total_cmp);
    lengths.get(lengths.len() / 2).copied().filter(|_| lengths.len() >= 20)
}

/// The texts that two messages have whose sources differ: by the address of the text, the name of the other message.
pub type Repeated<'a> = HashMap<usize, &'a str>;

/// A text of a message or attribute in a layer.
struct Text<'a> {
    layer: &'a Layer,
    entry: &'a Entry,
    attribute: Option<&'a str>,
    pattern: &'a Pattern,
}

/// Finds the texts of a locale that stand in the place of two messages.
pub fn repeated<'a>(own: &Catalog<'a>, source: &Catalog<'_>, is_han: bool) -> Repeated<'a> {
    let shortest = if is_han { SHORT / 3 } else { SHORT };
    let mut texts: HashMap<String, Vec<Text<'a>>> = HashMap::new();
    for (layer, entry) in own.list.iter().filter(|(layer, entry)| !layer.is_built_in() && !entry.is_term()) {
        let attributes = entry.attributes.iter().map(|attribute| (Some(attribute.id.as_str()), &attribute.value));
        for (name, pattern) in entry.value.iter().map(|value| (None, value)).chain(attributes) {
            let words = words(pattern);
            if words.chars().filter(|sign| *sign != PLACEABLE).count() >= shortest {
                texts.entry(words).or_default().push(Text { layer, entry, attribute: name, pattern });
            }
        }
    }
    let mut found = Repeated::new();
    for texts in texts.into_values().filter(|texts| texts.len() > 1) {
        let original = |text: &Text<'_>| {
            source.at(text.layer, &text.entry.id).and_then(|entry| entry.pattern(text.attribute)).map(words)
        };
        let sources: Vec<Option<String>> = texts.iter().map(original).collect();
        let mut known = texts.iter().zip(&sources).filter(|(_, source)| source.is_some());
        let Some(first) = known.next() else { continue };
        // Two that differ are enough to name another one for each.
        let Some(second) = known.find(|(_, source)| *source != first.1) else { continue };
        for (text, source) in texts.iter().zip(&sources).filter(|(_, source)| source.is_some()) {
            let (other, _) = if source == first.1 { second } else { first };
            found.insert(std::ptr::from_ref(text.pattern).addr(), other.entry.id.as_str());
        }
    }
    found
}

/// Tells of a text that stands in the place of another one.
pub fn check(report: &mut Report<'_>, pattern: &Pattern, repeated: &Repeated<'_>) {
    if let Some(other) = repeated.get(&std::ptr::from_ref(pattern).addr()) {
        let message = format!("message `{other}` has the same text, and another one in the source");
        report.add("same-text", report.head(), message, "see whether one was pasted in the place of the other");
    }
}

/// Tells of the texts that types and cooperatives have for themselves in the source alone, so that a general one is shown.
pub fn general(own: &Catalog<'_>, source: &Catalog<'_>, locale: &Locale, settings: &Settings) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (layer, entry) in &source.list {
        let (what, folder) = match layer {
            Layer::Shared => ("the workspace".to_string(), String::new()),
            Layer::Type(name) => (format!("type `{name}`"), format!("types/{name}/")),
            Layer::Organisation(name) => (format!("`{name}`"), format!("cooperatives/{name}/")),
            Layer::BuiltIn | Layer::BuiltInType(_) => continue,
        };
        // The program's own translation fits the program's own text.
        let is_programs = |(other, same): (&Layer, &Entry)| is_under(other, layer) && same.value == entry.value;
        let covers = |(other, _): (&Layer, &Entry)| match other {
            Layer::BuiltIn => true,
            Layer::Shared => !matches!(layer, Layer::Shared),
            Layer::BuiltInType(_) | Layer::Type(_) => matches!(layer, Layer::Organisation(_)) || is_under(other, layer),
            Layer::Organisation(_) => false,
        };
        let is_there = own.layers(&entry.id).any(|(other, _)| other == *layer);
        let is_programs = !is_there && source.layers(&entry.id).any(is_programs);
        if entry.is_term() || entry.fault.is_some() || is_there || is_programs || !own.layers(&entry.id).any(covers) {
            continue;
        }
        let mut report = Report::new(settings, locale, entry, None);
        let message = format!(
            "the text of {what} for {} is not translated into `{locale}`; the general text is shown",
            report.subject()
        );
        let hint = format!("add it to `locales/{locale}/{folder}`");
        report.add("general-text", entry.span.clone(), message, hint);
        found.append(&mut report.found);
    }
    found
}
