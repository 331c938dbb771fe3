//! Structure: which messages, attributes, references, functions and variables there are.

use std::collections::{BTreeMap, BTreeSet};

use super::Catalog;
use super::Known;
use super::report::Report;
use crate::diagnostic::did_you_mean;
use crate::locale::{Entry, FUNCTIONS, Inline, InlineKind, Named, Pattern, option_faults};

/// Checks a text by itself: functions, options, variables, references.
pub fn check_text(report: &mut Report<'_>, pattern: &Pattern, known: &Known<'_>, own: &Catalog<'_>) {
    let in_term = report.entry.is_term();
    pattern.visit(&mut |inline| match &inline.kind {
        InlineKind::Variable(name) if !in_term => variable(report, inline, name, known),
        InlineKind::Function { name, arguments } => {
            if !FUNCTIONS.iter().any(|(function, _)| function == name) {
                let hint = did_you_mean(name, FUNCTIONS.iter().map(|(name, _)| *name));
                let hint = hint.unwrap_or_else(|| "there are `NUMBER`, `DATETIME` and `LIST`".into());
                report.add("unknown-function", inline.span.clone(), format!("unknown function `{name}`"), hint);
                return;
            }
            for fault in option_faults(name, &inline.span, arguments, &report.entry.path) {
                let check = if fault.name == "unknown-option" { "unknown-option" } else { "wrong-option" };
                let span = fault.place.and_then(|place| place.range).unwrap_or_else(|| inline.span.clone());
                report.add(check, span, fault.message, fault.hints.into_iter().next().unwrap_or_default());
            }
            let wanted = if name == "NUMBER" { "number" } else { "date" };
            for argument in arguments.positional.iter().filter(|_| name != "LIST" && !in_term) {
                if let InlineKind::Variable(variable) = &argument.kind
                    && let Some(kinds) = known.variables.get(variable)
                    && !kinds.is_empty()
                    && !kinds.contains(wanted)
                {
                    let is = kinds.iter().next().copied().unwrap_or_default();
                    let message = format!("`{name}` takes a {wanted}, but `${variable}` is a {is}");
                    report.add("wrong-type", argument.span.clone(), message, "show the variable without the function");
                }
            }
        }
        InlineKind::Message { id, attribute } => reference(report, inline, id, attribute.as_deref(), known, own),
        InlineKind::Term { id, attribute, arguments } => {
            reference(report, inline, id, attribute.as_deref(), known, own);
            let Some(term) = own.any(id) else { return };
            let Some(used) = term.pattern(attribute.as_deref()) else { return };
            let mut needed = BTreeSet::new();
            shown(used, &mut needed);
            for name in needed.iter().filter(|name| !arguments.named.iter().any(|named| named.name == **name)) {
                let message = format!("term `{id}` needs the argument `{name}`");
                let hint = format!("give it: `{{ {id}({name}: \"…\") }}`");
                report.add("missing-term-argument", inline.span.clone(), message, hint);
            }
            term_variants(report, id, used, &arguments.named);
        }
        _ => {}
    });
}

/// Checks that a term has the variants that it is asked for by the words of its arguments.
fn term_variants(report: &mut Report<'_>, id: &str, term: &Pattern, arguments: &[Named]) {
    super::plurals::selects(term, &mut |selector, variants| {
        let InlineKind::Variable(name) = &selector.kind else { return };
        let Some(named) = arguments.iter().find(|named| named.name == *name) else { return };
        let InlineKind::Text(wanted) = &named.value.kind else { return };
        if !variants.iter().any(|variant| variant.key.to_string() == *wanted) {
            let message = format!("term `{id}` has no variant `[{wanted}]` of `${name}`");
            let keys: Vec<String> = variants.iter().map(|variant| variant.key.to_string()).collect();
            let hint = did_you_mean(wanted, keys.iter().map(String::as_str));
            let hint = hint.unwrap_or_else(|| format!("add it to the term, or use one of `{}`", keys.join("`, `")));
            report.add("missing-term-variant", named.span.clone(), message, hint);
        }
    });
}

/// The variables of a term that are shown or selected by.
fn shown(pattern: &Pattern, found: &mut BTreeSet<String>) {
    pattern.visit(&mut |inline| {
        if let InlineKind::Variable(name) = &inline.kind {
            found.insert(name.clone());
        }
    });
}

fn variable(report: &mut Report<'_>, inline: &Inline, name: &str, known: &Known<'_>) {
    if known.variables.is_empty() || known.variables.contains_key(name) {
        return;
    }
    let hint = did_you_mean(name, known.variables.keys().map(String::as_str));
    let hint = hint.unwrap_or_else(|| "variables are values of the data by their path, `-` for the dots".into());
    report.add("unknown-variable", inline.span.clone(), format!("no data give a variable `${name}`"), hint);
}

fn reference(
    report: &mut Report<'_>,
    inline: &Inline,
    id: &str,
    attribute: Option<&str>,
    known: &Known<'_>,
    own: &Catalog<'_>,
) {
    let there = |catalog: &Catalog<'_>| {
        let mut entries = catalog.all(id);
        entries.any(|entry| entry.fault.is_some() || entry.pattern(attribute).is_some())
    };
    if there(own) || there(known.source) {
        return;
    }
    let what = if id.starts_with('-') { "term" } else { "message" };
    let (message, hint) = match attribute {
        Some(attribute) if own.any(id).is_some() => {
            let names = own.all(id).flat_map(|entry| &entry.attributes).map(|attribute| attribute.id.as_str());
            (format!("{what} `{id}` has no attribute `{attribute}`"), did_you_mean(attribute, names))
        }
        _ => {
            let names = own.ids().filter(|known| known.starts_with('-') == id.starts_with('-'));
            (format!("there is no {what} `{id}`"), did_you_mean(id, names))
        }
    };
    report.add("missing-reference", inline.span.clone(), message, hint.unwrap_or_default());
}

/// Checks an entry's attributes against its source.
pub fn check_attributes(report: &mut Report<'_>, source: Option<&Entry>) {
    let entry = report.entry;
    let Some(source) = source.filter(|source| source.fault.is_none() && !source.is_term()) else { return };
    for attribute in source.attributes.iter().filter(|attribute| entry.attribute(&attribute.id).is_none()) {
        let message = format!("attribute `{}` of {} is not translated", attribute.id, report.subject());
        let hint = format!("add a line `.{} = …` to it", attribute.id);
        report.add("missing-attribute", entry.span.clone(), message, hint);
    }
    for attribute in entry.attributes.iter().filter(|attribute| source.attribute(&attribute.id).is_none()) {
        let message = format!("the source of {} has no attribute `{}`", report.subject(), attribute.id);
        let hint = did_you_mean(&attribute.id, source.attributes.iter().map(|attribute| attribute.id.as_str()));
        report.add("obsolete-attribute", attribute.span.clone(), message, hint.unwrap_or_else(|| "remove it".into()));
    }
}

/// The entries of a locale that refer to themselves, each with the chain of references back to it.
pub fn cycles<'a>(own: &Catalog<'a>) -> BTreeMap<&'a str, String> {
    let mut graph: BTreeMap<&str, BTreeSet<&'a str>> = BTreeMap::new();
    for entry in own.entries() {
        let mut names = BTreeSet::new();
        for pattern in entry.value.iter().chain(entry.attributes.iter().map(|attribute| &attribute.value)) {
            pattern.visit(&mut |inline| {
                // A text may show its own message's attribute, and an attribute its message's value.
                if let InlineKind::Message { id, attribute } | InlineKind::Term { id, attribute, .. } = &inline.kind
                    && !(*id == entry.id && (attribute.is_some() || !is_value(entry, pattern)))
                {
                    names.insert(id.as_str());
                }
            });
        }
        if !names.is_empty() {
            graph.entry(&entry.id).or_default().extend(names);
        }
    }
    let mut found = BTreeMap::new();
    // 0: unseen, 1: open, 2: done.
    let mut state: BTreeMap<&str, u8> = BTreeMap::new();
    for start in graph.keys().copied() {
        let mut path: Vec<(&str, Vec<&'a str>)> = Vec::new();
        let mut next = Some(start);
        loop {
            if let Some(id) = next.take() {
                match state.get(id).copied().unwrap_or_default() {
                    0 => {
                        state.insert(id, 1);
                        path.push((id, graph.get(id).into_iter().flatten().copied().collect()));
                    }
                    1 => {
                        let from = path.iter().position(|(open, _)| *open == id).unwrap_or_default();
                        let names: Vec<&str> = path[from..].iter().map(|(open, _)| *open).chain([id]).collect();
                        let chain = names.join("` → `");
                        let entry = own.any(id).map_or("", |entry| entry.id.as_str());
                        found.insert(entry, format!("`{chain}`"));
                    }
                    _ => {}
                }
            }
            let Some((id, open)) = path.last_mut() else { break };
            if let Some(id) = open.pop() {
                next = Some(id);
            } else {
                state.insert(id, 2);
                path.pop();
            }
        }
    }
    found
}

fn is_value(entry: &Entry, pattern: &Pattern) -> bool {
    entry.value.as_ref().is_some_and(|value| std::ptr::eq(value, pattern))
}
