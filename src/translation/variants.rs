//! The variants of a choice in a translation: which keys it has, which source text each is translated from, and which numbers
//! choose it.

use super::frame::Rules;
use crate::locale::{Category, Chunk, ChunkVariant};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether a choice is one between plural forms or numbers.
fn is_plural(variants: &[ChunkVariant]) -> bool {
    let named = |variant: &ChunkVariant| CATEGORIES.contains(&variant.key.as_str());
    variants.iter().all(|variant| named(variant) || is_number(&variant.key))
        && variants.iter().any(|variant| variant.key != "other")
}

fn is_number(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_digit() || first == '-')
}

fn is_ordinal(selector: &str) -> bool {
    selector.contains("type: \"ordinal\"")
}

/// The keys that a choice has in the translation, in order, and which of them is the default.
pub fn keys(
    selector: &str,
    source: &[ChunkVariant],
    own: Option<&[ChunkVariant]>,
    rules: Rules<'_>,
) -> Vec<(String, bool)> {
    let own = own.unwrap_or_default();
    let mut keys: Vec<(String, bool)> = Vec::new();
    let mut add = |key: &str, default: bool| {
        if !keys.iter().any(|(known, _)| known == key) {
            keys.push((key.to_string(), default));
        }
    };
    if is_plural(source) && (own.is_empty() || is_plural(own)) {
        for variant in source.iter().chain(own).filter(|variant| is_number(&variant.key)) {
            add(&variant.key, false);
        }
        let forms = if is_ordinal(selector) { &rules.target.ordinal } else { &rules.target.cardinal };
        // Categories of fractions or of millions only, and those whose every number has a text of its own, are there if the
        // translation has them already.
        let has = |name: &str| own.iter().any(|variant| variant.key == name);
        let exact: Vec<u32> = source.iter().chain(own).filter_map(|variant| variant.key.parse().ok()).collect();
        let is_open = |form: &Category| form.numbers.iter().any(|number| !exact.contains(number));
        let needed = |form: &&Category| form.name != "other" && (is_open(form) || has(form.name));
        for form in CATEGORIES.iter().filter_map(|name| forms.iter().find(|form| form.name == *name)).filter(needed) {
            add(form.name, false);
        }
        add("other", true);
    } else {
        let default = own.iter().chain(source).find(|variant| variant.default).map(|variant| variant.key.as_str());
        for variant in source.iter().chain(own) {
            add(&variant.key, default == Some(variant.key.as_str()));
        }
    }
    keys
}

/// The number that stands for a key of a choice between plural forms: one that most of its cases are like.
fn sample(key: &str, form: Option<&Category>) -> Option<u32> {
    if is_number(key) {
        return key.parse().ok();
    }
    let form = form?;
    let single = form.is_one_number();
    form.numbers.iter().copied().find(|number| single && *number > 0 || *number > 1).or(form.numbers.first().copied())
}

/// The source text for a variant of the translation.
pub fn source_variant<'a>(selector: &str, key: &str, variants: &'a [ChunkVariant], rules: Rules<'_>) -> &'a [Chunk] {
    let ordinal = is_ordinal(selector);
    let named = |name: &str| variants.iter().find(|variant| variant.key == name);
    let by_number = || {
        let target = rules.target;
        let form = if ordinal { &target.ordinal } else { &target.cardinal }.iter().find(|form| form.name == key);
        let number = sample(key, form)?;
        let source = if ordinal { &rules.source.ordinal } else { &rules.source.cardinal };
        let category = source.iter().find(|form| form.numbers.contains(&number)).map_or("other", |form| form.name);
        named(&number.to_string()).filter(|_| is_number(key)).or_else(|| named(category))
    };
    let chosen = if is_plural(variants) { by_number() } else { named(key) };
    let chosen = chosen.or_else(|| variants.iter().find(|variant| variant.default)).or(variants.last());
    chosen.map(|variant| variant.chunks.as_slice()).unwrap_or_default()
}

/// Whether one number alone chooses a variant.
pub fn is_one_number(selector: &str, key: &str, variants: &[ChunkVariant], rules: Rules<'_>) -> bool {
    let forms = if is_ordinal(selector) { &rules.target.ordinal } else { &rules.target.cardinal };
    let single = || forms.iter().any(|form| form.name == key && form.is_one_number());
    is_plural(variants) && (is_number(key) || single())
}

/// Which numbers or words choose a variant, in words.
pub fn note(selector: &str, key: &str, variants: &[ChunkVariant], rules: Rules<'_>) -> String {
    let forms = if is_ordinal(selector) { &rules.target.ordinal } else { &rules.target.cardinal };
    match forms.iter().find(|form| form.name == key).filter(|_| is_plural(variants)) {
        Some(form) if !form.numbers.is_empty() => {
            format!("plural form `{key}` of {selector}, for {}", form.examples())
        }
        _ if is_number(key) => format!("for {selector} = {key}"),
        _ => format!("for {selector} = `{key}`"),
    }
}
