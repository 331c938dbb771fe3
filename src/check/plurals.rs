//! Plurals: the variants of a text against the plural categories of its language, and choices by words.

use std::collections::BTreeMap;

use super::Known;
use super::profile::Profile;
use super::report::Report;
use crate::locale::{Category, Element, Expression, Inline, InlineKind, Key, Pattern, Variant};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Calls `see` on every choice in a pattern, nested ones too.
pub fn selects<'a>(pattern: &'a Pattern, see: &mut impl FnMut(&'a Inline, &'a [Variant])) {
    for element in &pattern.elements {
        if let Element::Placeable { expression, .. } = element {
            within(expression, see);
        }
    }
}

fn within<'a>(expression: &'a Expression, see: &mut impl FnMut(&'a Inline, &'a [Variant])) {
    match expression {
        Expression::Select { selector, variants } => {
            see(selector, variants);
            for variant in variants {
                selects(&variant.value, see);
            }
        }
        Expression::Inline(Inline { kind: InlineKind::Placeable(inner), .. }) => within(inner, see),
        Expression::Inline(_) => {}
    }
}

/// Whether a selector asks for ranks.
pub fn is_ordinal(selector: &Inline) -> bool {
    let InlineKind::Function { arguments, .. } = &selector.kind else { return false };
    arguments
        .named
        .iter()
        .any(|named| named.name == "type" && matches!(&named.value.kind, InlineKind::Text(text) if text == "ordinal"))
}

/// The variable that a selector is about.
fn variable(selector: &Inline) -> Option<&str> {
    match &selector.kind {
        InlineKind::Variable(name) => Some(name),
        InlineKind::Function { arguments, .. } => arguments.positional.first().and_then(variable),
        _ => None,
    }
}

fn name(variant: &Variant) -> Option<&str> {
    match &variant.key {
        Key::Name(name) => Some(name),
        Key::Number(..) => None,
    }
}

fn whole(variant: &Variant) -> Option<u32> {
    match &variant.key {
        Key::Number(_, written) => written.parse().ok(),
        Key::Name(_) => None,
    }
}

/// Whether a choice is one between plural forms.
fn is_plural(variants: &[Variant]) -> bool {
    let mut names = variants.iter().filter_map(name);
    let all = names.clone().all(|name| CATEGORIES.contains(&name));
    // One category among other names is enough: they are mistyped.
    names.any(|name| name != "other" && CATEGORIES.contains(&name))
        || (all && variants.iter().any(|variant| whole(variant).is_some()))
}

/// Checks each choice of a text by itself.
pub fn check(report: &mut Report<'_>, pattern: &Pattern, profile: &Profile, known: &Known<'_>) {
    let is_term = report.entry.is_term();
    selects(pattern, &mut |selector, variants| {
        duplicates(report, variants);
        if !is_plural(variants) {
            return;
        }
        let kinds = variable(selector).filter(|_| !is_term).and_then(|name| known.variables.get(name));
        let is_number = kinds.is_none_or(|kinds| kinds.is_empty() || kinds.contains("number"));
        let by_category = variants.iter().any(|variant| name(variant).is_some_and(|name| name != "other"));
        if !is_number {
            let of = variable(selector).unwrap_or_default();
            let message = format!("`${of}` is not a number, so no plural category is chosen by it");
            report.add("wrong-type", selector.span.clone(), message, "choose by a number");
        } else if by_category {
            categories(report, selector, variants, profile);
        }
    });
}

fn duplicates(report: &mut Report<'_>, variants: &[Variant]) {
    for (index, variant) in variants.iter().enumerate() {
        if variants.iter().take(index).any(|before| before.key.to_string() == variant.key.to_string()) {
            let message = format!("an earlier variant has the key `[{}]` too", variant.key);
            report.add("unreachable-variant", variant.span.clone(), message, "remove one of them");
        }
    }
}

fn categories(report: &mut Report<'_>, selector: &Inline, variants: &[Variant], profile: &Profile) {
    let ordinal = is_ordinal(selector);
    let forms = if ordinal { &profile.plurals.ordinal } else { &profile.plurals.cardinal };
    let language = &profile.locale;
    let has = |category: &str| variants.iter().any(|variant| name(variant) == Some(category));
    let exact: Vec<u32> = variants.iter().filter_map(whole).collect();
    for form in forms.iter().filter(|form| !has(form.name)) {
        let covered = !form.numbers.is_empty() && form.numbers.iter().all(|number| exact.contains(number));
        // The default variant stands for `other`; fractions alone need no form of their own.
        if form.name == "other" || covered || (form.numbers.is_empty() && !form.only_large) {
            continue;
        }
        let check = if form.only_large { "plural-many" } else { "plural-missing" };
        let kind = if ordinal { " of ranks" } else { "" };
        let message = format!("no variant for the plural category `{}`{kind}, which `{language}` has", form.name);
        let numbers = if form.only_large { "whole millions".into() } else { format!("{} and others", form.examples()) };
        let hint = format!("add `[{}]`: {numbers} fall in it", form.name);
        report.add(check, selector.span.clone(), message, hint);
    }
    for (index, variant) in variants.iter().enumerate() {
        let before = || variants.iter().take(index);
        if let Some(category) = name(variant) {
            match forms.iter().find(|form| form.name == category) {
                None if !variant.default => {
                    let message = format!("`{language}` has no plural category `{category}`");
                    let names: Vec<&str> = forms.iter().map(|form| form.name).collect();
                    let hint = format!("it has `{}`", names.join("`, `"));
                    report.add("plural-superfluous", variant.span.clone(), message, hint);
                }
                Some(form) if !variant.default && !form.only_large => shadowed(report, variant, form, before()),
                _ => {}
            }
        } else if let Some(number) = whole(variant) {
            let holder = forms.iter().find(|form| form.numbers.contains(&number));
            if let Some(form) = holder.filter(|form| before().any(|earlier| name(earlier) == Some(form.name))) {
                let message = format!("`[{number}]` is never chosen: `[{}]` stands before it", form.name);
                report.add("unreachable-variant", variant.span.clone(), message, "put it first");
            }
        }
    }
}

/// Tells of a category all of whose numbers choose an earlier variant.
fn shadowed<'a>(
    report: &mut Report<'_>,
    variant: &Variant,
    form: &Category,
    mut before: impl Iterator<Item = &'a Variant> + Clone,
) {
    let exact = before.clone().filter_map(whole).collect::<Vec<_>>();
    let all = !form.numbers.is_empty() && form.numbers.iter().all(|number| exact.contains(number));
    if all && before.any(|earlier| whole(earlier).is_some()) {
        let message = format!("`[{}]` is never chosen: its numbers have variants before it", form.name);
        report.add("unreachable-variant", variant.span.clone(), message, "remove it");
    }
}

/// The variable by which a language may choose a form whether its source does or not: the gender of a person's role.
pub const GENDER: &str = "gender";

/// Whether a language has several forms where a source chooses by number.
fn has_forms(profile: &Profile, source: &Chosen) -> bool {
    let forms = if source.is_ordinal { &profile.plurals.ordinal } else { &profile.plurals.cardinal };
    forms.iter().filter(|form| !form.only_large).count() > 1
}

/// The choices of a text by one variable.
struct Chosen {
    keys: Vec<String>,
    is_plural: bool,
    is_ordinal: bool,
    /// Where the first selector stands.
    span: std::ops::Range<usize>,
}

/// Compares the choices of a translation with those of its source, by variable.
pub fn compare(report: &mut Report<'_>, pattern: &Pattern, source: &Pattern, profile: &Profile) {
    let of = |pattern| {
        let mut found: BTreeMap<String, Chosen> = BTreeMap::new();
        selects(pattern, &mut |selector: &Inline, variants: &[Variant]| {
            if let Some(name) = variable(selector) {
                let one = found.entry(name.to_string()).or_insert_with(|| Chosen {
                    keys: Vec::new(),
                    is_plural: is_plural(variants),
                    is_ordinal: is_ordinal(selector),
                    span: selector.span.clone(),
                });
                one.keys.extend(variants.iter().map(|variant| variant.key.to_string()));
            }
        });
        found
    };
    let (own, other) = (of(pattern), of(source));
    if let Some(own) = own.get(GENDER) {
        for key in own.keys.iter().filter(|key| !["female", "male", "other"].contains(&key.as_str())) {
            let message = format!("no `${GENDER}` is `{key}`");
            report.add("variants-differ", own.span.clone(), message, "genders are `female`, `male` and `other`");
        }
    }
    for (name, source) in other.iter().filter(|(name, _)| *name != GENDER) {
        match own.get(name) {
            Some(own) => {
                let is_number = |key: &String| key.parse::<f64>().is_ok() || CATEGORIES.contains(&key.as_str());
                let needed = |key: &&String| {
                    let zero = ["0", "zero"];
                    let none = zero.contains(&key.as_str()) && !own.keys.iter().any(|own| zero.contains(&own.as_str()));
                    if source.is_plural { none } else { !own.keys.contains(key) }
                };
                for key in source.keys.iter().filter(needed) {
                    let message = format!("there is no variant `[{key}]` of `${name}`, which the source has");
                    report.add("variants-differ", own.span.clone(), message, format!("add `[{key}]`"));
                }
                let strange = |key: &&String| !(source.keys.contains(key) || source.is_plural && is_number(key));
                let is_form = |key: &String| key != "other" && key != "zero" && CATEGORIES.contains(&key.as_str());
                let is_flat = source.is_plural
                    && !source.is_ordinal
                    && !own.keys.iter().any(|key| key == "1" || is_form(key))
                    && source.keys.iter().any(is_form)
                    && !own.keys.iter().any(|key| strange(&key));
                if is_flat && has_forms(profile, source) {
                    let message = format!("the source has plural forms of `${name}`, the translation one form for all");
                    report.add("plural-flat", own.span.clone(), message, "choose by the number as the source does");
                }
                for key in own.keys.iter().filter(strange) {
                    let message = format!("the source has no variant `[{key}]` of `${name}`");
                    report.add("variants-differ", own.span.clone(), message, "keys are names and are never translated");
                }
            }
            None if source.is_plural => {
                let mut shown = crate::locale::References::default();
                pattern.collect(&mut shown);
                // Many nouns of Hindi are the same in both numbers.
                if has_forms(profile, source) && profile.language() != "hi" && shown.variables.contains(name) {
                    let message = format!("the source has plural forms of `${name}`, the translation one form for all");
                    report.add("plural-flat", report.head(), message, "choose by the number as the source does");
                }
            }
            None => {
                let message = format!("the source chooses by `${name}`, the translation does not");
                report.add("variants-differ", report.head(), message, "give it the variants of the source");
            }
        }
    }
}
