//! Variables and references, compared with the source variant by variant.

use std::collections::BTreeSet;

use super::Kinds;
use super::plurals::GENDER;
use super::profile::Profile;
use super::report::Report;
use crate::locale::{Element, Expression, Inline, InlineKind, Key, Pattern, References, Variant};

/// Checks that a translation shows what its source shows.
pub fn check(
    report: &mut Report<'_>,
    pattern: &Pattern,
    source: &Pattern,
    profile: &Profile,
    original: &Profile,
    known: &Kinds,
) {
    let (mut own, mut other) = (References::default(), References::default());
    pattern.collect(&mut own);
    source.collect(&mut other);
    // A source with a mistyped variable is no measure; the mistake is told there.
    if !known.is_empty() && other.variables.iter().any(|name| !known.contains_key(name)) {
        return;
    }
    for name in &other.variables {
        if always(source, name, original) {
            if let Some(lack) = lack(pattern, name, profile).map(Lack::variant) {
                let what = if own.variables.contains(name) { " in this variant" } else { "" };
                let message = format!("the translation does not show `${name}`{what}, which the source shows");
                let span = lack.map_or_else(|| report.head(), |variant| variant.span.clone());
                let hint = match lack.and_then(|variant| category(variant, profile)) {
                    Some(numbers) => format!("add `{{ ${name} }}`: the variant is chosen by {numbers}"),
                    None => format!("add `{{ ${name} }}` where it belongs"),
                };
                let check = match lack {
                    Some(variant) if is_counted(pattern, name, variant) => "number-not-shown",
                    _ => "missing-variable-in-text",
                };
                report.add(check, span, message, hint);
            }
        } else if !own.variables.contains(name) {
            let shown = shown_anywhere(source, name);
            // A selector alone may be needed for the source's grammar only.
            let check = if shown { "missing-variable-in-text" } else { "extra-variable" };
            let verb = if shown { "shows" } else { "chooses by" };
            if shown {
                let message = format!("the translation does not use `${name}`, which the source {verb}");
                report.add(check, report.head(), message, format!("add `{{ ${name} }}` where it belongs"));
            }
        }
    }
    let is_grammar = |name: &str| name == GENDER && !shown_anywhere(pattern, name);
    for name in own.variables.difference(&other.variables).filter(|name| !is_grammar(name)) {
        let message = format!("the source does not use `${name}`");
        report.add("extra-variable", place_of(pattern, name, report), message, "compare the text with its source");
    }
    references(report, &own, &other);
}

fn references(report: &mut Report<'_>, own: &References, other: &References) {
    let all = |found: &References| -> BTreeSet<String> { found.messages.union(&found.terms).cloned().collect() };
    let (own, other) = (all(own), all(other));
    for name in other.difference(&own) {
        let message = format!("the source refers to `{name}`, the translation does not");
        report.add("reference-differs", report.head(), message, format!("write `{{ {name} }}` for it"));
    }
    // A language may need terms of its own.
    if let Some(name) = own.difference(&other).find(|name| !name.starts_with('-')) {
        let message = format!("the translation refers to `{name}`, the source does not");
        report.add("reference-differs", report.head(), message, "compare the text with its source");
    }
}

fn place_of(pattern: &Pattern, name: &str, report: &Report<'_>) -> std::ops::Range<usize> {
    let mut span = None;
    pattern.visit(&mut |inline| {
        if matches!(&inline.kind, InlineKind::Variable(found) if found == name) {
            span.get_or_insert(inline.span.clone());
        }
    });
    span.unwrap_or_else(|| report.head())
}

/// Whether every reading of a pattern shows a variable, or may leave it out.
fn always(pattern: &Pattern, name: &str, profile: &Profile) -> bool {
    lack(pattern, name, profile).is_none()
}

fn shown_anywhere(pattern: &Pattern, name: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Text { .. } => false,
        Element::Placeable { expression, .. } => shows_anywhere(expression, name),
    })
}

fn shows_anywhere(expression: &Expression, name: &str) -> bool {
    match expression {
        Expression::Inline(inline) => shows(inline, name),
        Expression::Select { variants, .. } => variants.iter().any(|variant| shown_anywhere(&variant.value, name)),
    }
}

/// Whether an expression shows a variable in every case.
fn shows(inline: &Inline, name: &str) -> bool {
    match &inline.kind {
        InlineKind::Variable(found) => found == name,
        InlineKind::Function { arguments, .. } | InlineKind::Term { arguments, .. } => {
            arguments.positional.iter().any(|argument| shows(argument, name))
        }
        InlineKind::Placeable(expression) => shows_anywhere(expression, name),
        _ => false,
    }
}

/// What lacks a variable.
#[derive(Clone, Copy)]
enum Lack<'a> {
    Text,
    Variant(&'a Variant),
}

impl<'a> Lack<'a> {
    fn variant(self) -> Option<&'a Variant> {
        match self {
            Self::Text => None,
            Self::Variant(variant) => Some(variant),
        }
    }
}

/// The variant that lacks a variable, or the whole text.
fn lack<'a>(pattern: &'a Pattern, name: &str, profile: &Profile) -> Option<Lack<'a>> {
    let expressions = || {
        pattern.elements.iter().filter_map(|element| match element {
            Element::Placeable { expression, .. } => Some(expression),
            Element::Text { .. } => None,
        })
    };
    let mut worst = Lack::Text;
    for expression in expressions() {
        match expression {
            Expression::Inline(inline) if shows(inline, name) => return None,
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                let mut missing = None;
                let mut some = false;
                for variant in variants {
                    match lack(&variant.value, name, profile) {
                        None => some = true,
                        Some(_) if chooses(selector, name) && excuses(variant, selector, profile) => some = true,
                        Some(inner) => {
                            missing.get_or_insert(inner.variant().unwrap_or(variant));
                        }
                    }
                }
                match missing {
                    None => return None,
                    Some(variant) if some => worst = Lack::Variant(variant),
                    Some(_) => {}
                }
            }
        }
    }
    Some(worst)
}

/// Whether a selector is a variable, perhaps formatted.
fn chooses(selector: &Inline, name: &str) -> bool {
    shows(selector, name)
}

/// Whether a variant may leave out the number by which it is chosen, since it says it.
fn excuses(variant: &Variant, selector: &Inline, profile: &Profile) -> bool {
    match &variant.key {
        Key::Number(..) => true,
        Key::Name(name) => {
            let forms =
                if super::plurals::is_ordinal(selector) { &profile.plurals.ordinal } else { &profile.plurals.cardinal };
            match forms.iter().find(|form| form.name == name) {
                Some(form) => form.is_one_number(),
                // A text selected by its own words has said it; a superfluous category is told by its own check.
                None => true,
            }
        }
    }
}

/// The numbers that choose a variant, for a hint.
fn category(variant: &Variant, profile: &Profile) -> Option<String> {
    let Key::Name(name) = &variant.key else { return None };
    let form = profile.plurals.cardinal.iter().find(|form| form.name == name)?;
    (!form.numbers.is_empty()).then(|| form.examples())
}

/// Whether a variant is one of a plural choice by the variable, and not the general one.
fn is_counted(pattern: &Pattern, name: &str, variant: &Variant) -> bool {
    let mut found = false;
    super::plurals::selects(pattern, &mut |selector, variants| {
        found |= chooses(selector, name)
            && variants.iter().any(|one| std::ptr::eq(one, variant))
            && matches!(&variant.key, Key::Name(key) if ["one", "two", "zero"].contains(&key.as_str()));
    });
    found
}
