//! Frames: one text of a message and its translation side by side, cut into units, and put together again.
//!
//! A frame is a text in which every choice is one inline code; each variant of a choice is a frame of its own. The variants
//! are those that the *target* language needs: its plural categories by Unicode's rules (CLDR) and the numbers that have a
//! text of their own; for choices by words those of the source. A choice that the target language cannot make, or that its
//! present text does not make, is read through: its default variant stands in the frame. What the present translation
//! chooses by and the source does not is one code, kept as it is.

use super::variants::{is_one_number, keys, note, source_variant};
use crate::exchange::{Code, Piece, Segment};
use crate::locale::{Chunk, ChunkVariant, PluralForms, normalize};

/// How deep choices may lie in each other to be cut into units.
const MAX_DEPTH: usize = 4;

/// A text in source and target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The key of its unit.
    pub key: String,
    pub source: Segment,
    pub target: Option<Segment>,
    /// Which numbers or words choose it, if it is a variant.
    pub note: Option<String>,
    /// The selector that may be left out of it, since one number alone chooses it.
    pub alone: Option<String>,
    choices: Vec<Choice>,
    /// Whether choices lie so deep in it that they are not cut.
    too_deep: bool,
    /// Choices that the translation alone has, by the code that stands for them.
    kept: Vec<(String, Chunk)>,
}

/// A choice between frames.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    /// The code that stands for it.
    syntax: String,
    selector: String,
    /// Key, whether it is the default, text.
    variants: Vec<(String, bool, Frame)>,
}

/// The plural rules of both languages.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    pub source: &'a PluralForms,
    pub target: &'a PluralForms,
}

impl Frame {
    /// Cuts a text and its present translation, if there is one.
    pub fn new(key: &str, source: &[Chunk], target: Option<&[Chunk]>, rules: Rules<'_>) -> Self {
        Self::at_depth(key, source, target, rules, 0)
    }

    fn at_depth(key: &str, source: &[Chunk], target: Option<&[Chunk]>, rules: Rules<'_>, depth: usize) -> Self {
        let spread = target.and_then(|target| spread(source, target));
        let source = spread.as_deref().unwrap_or(source);
        let is_choice = |selector: &str, nth: usize, variants: &[ChunkVariant], other: Option<&[Chunk]>| {
            keys(selector, variants, other.and_then(|other| nth_select(other, selector, nth)), rules).len() > 1
        };
        // A translation that does not choose where the source does says one text for all.
        let is_made = |selector: &str, nth: usize, variants: &[ChunkVariant]| {
            target.is_none_or(|target| nth_select(target, selector, nth).is_some())
                && is_choice(selector, nth, variants, target)
        };
        let made = dissolve(source, &is_made);
        let target = target
            .map(|own| dissolve(own, &|selector, nth, variants| is_choice(selector, nth, variants, Some(source))));
        let source = made;
        let total = selects(&source).count();
        let mut too_deep = depth >= MAX_DEPTH && total > 0;
        let mut choices: Vec<Choice> = Vec::new();
        let source_plain = plain(&source, &mut |selector, nth, variants| {
            let syntax = code(selector, nth);
            if depth >= MAX_DEPTH {
                return syntax;
            }
            let present = target.as_deref().and_then(|target| nth_select(target, selector, nth));
            let step = if total > 1 { format!("{}-", choices.len() + 1) } else { String::new() };
            let mut made = Vec::new();
            for (name, default) in keys(selector, variants, present, rules) {
                let colon = if depth == 0 { "::" } else { ":" };
                let key = format!("{key}{colon}{step}{name}");
                let from = source_variant(selector, &name, variants, rules);
                let to = present.and_then(|present| present.iter().find(|variant| variant.key == name));
                let to = to.map(|variant| variant.chunks.as_slice());
                let mut frame = Self::at_depth(&key, from, to, rules, depth + 1);
                too_deep |= frame.too_deep;
                frame.note = Some(note(selector, &name, variants, rules));
                frame.alone = is_one_number(selector, &name, variants, rules).then(|| selector.to_string());
                made.push((name, default, frame));
            }
            choices.push(Choice { syntax: syntax.clone(), selector: selector.to_string(), variants: made });
            syntax
        });
        let mut kept = Vec::new();
        let target_plain = target.as_deref().map(|target| {
            plain(target, &mut |selector, nth, variants| {
                let syntax = code(selector, nth);
                if !choices.iter().any(|choice| choice.syntax == syntax) {
                    let select = Chunk::Select { selector: selector.to_string(), variants: variants.to_vec() };
                    kept.push((syntax.clone(), select));
                }
                syntax
            })
        });
        let source = Segment::from_plain(&source_plain);
        let target = target_plain.map(|plain| Segment::from_plain(&plain).numbered_as(&source));
        Self { key: key.to_string(), source, target, note: None, alone: None, choices, too_deep, kept }
    }

    /// Whether choices lie so deep in it that it cannot be cut into units.
    pub fn is_too_deep(&self) -> bool {
        self.too_deep
    }

    /// The frames that translators see, outermost first: those with a source text of their own.
    pub fn units(&self) -> Vec<&Self> {
        let mut units = Vec::new();
        self.gather(&mut units);
        units
    }

    fn gather<'a>(&'a self, units: &mut Vec<&'a Self>) {
        if !self.is_bare() && !self.source.is_empty() {
            units.push(self);
        }
        for (_, _, frame) in self.choices.iter().flat_map(|choice| &choice.variants) {
            frame.gather(units);
        }
    }

    /// Whether nothing but a choice stands in it.
    fn is_bare(&self) -> bool {
        matches!(self.source.0.as_slice(), [Piece::Code(code)] if self.choice(&code.syntax).is_some())
    }

    fn choice(&self, syntax: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.syntax == syntax)
    }

    /// The codes that a translation of this frame may have.
    pub fn allowed_codes(&self) -> impl Iterator<Item = &Code> {
        self.source.codes().chain(self.target.iter().flat_map(Segment::codes))
    }

    /// Puts the text together from translations of its units, by their keys; where there is none, the present one stays.
    ///
    /// Fails with the keys of units that have no translation at all.
    pub fn assemble<'t>(&self, translation: &impl Fn(&str) -> Option<&'t Segment>) -> Result<Vec<Chunk>, Vec<String>> {
        let bare;
        let own = if self.is_bare() {
            bare = self.source.clone();
            Some(&bare)
        } else {
            translation(&self.key).or(self.target.as_ref())
        };
        let empty = Segment::default();
        let Some(own) = own.or(self.source.is_empty().then_some(&empty)) else { return Err(vec![self.key.clone()]) };
        let (mut chunks, mut missing) = (Vec::new(), Vec::new());
        for piece in &own.0 {
            match piece {
                Piece::Text(text) => push_text(&mut chunks, &text.replace("\r\n", "\n").replace('\r', "\n")),
                Piece::Code(code) if !code.syntax.starts_with('{') => push_text(&mut chunks, &code.syntax),
                Piece::Code(code) => {
                    if let Some(choice) = self.choice(&code.syntax) {
                        match choice.assemble(translation) {
                            Ok(select) => chunks.push(select),
                            Err(keys) => missing.extend(keys),
                        }
                    } else if let Some((_, select)) = self.kept.iter().find(|(syntax, _)| *syntax == code.syntax) {
                        chunks.push(select.clone());
                    } else {
                        let inner = code.syntax.trim_start_matches('{').trim_end_matches('}').trim();
                        chunks.push(Chunk::Placeable(inner.to_string()));
                    }
                }
            }
        }
        normalize(&mut chunks);
        if missing.is_empty() { Ok(chunks) } else { Err(missing) }
    }
}

impl Choice {
    fn assemble<'t>(&self, translation: &impl Fn(&str) -> Option<&'t Segment>) -> Result<Chunk, Vec<String>> {
        let (mut variants, mut missing) = (Vec::new(), Vec::new());
        for (key, default, frame) in &self.variants {
            match frame.assemble(translation) {
                Ok(chunks) => variants.push(ChunkVariant { key: key.clone(), default: *default, chunks }),
                Err(keys) => missing.extend(keys),
            }
        }
        if missing.is_empty() { Ok(Chunk::Select { selector: self.selector.clone(), variants }) } else { Err(missing) }
    }
}

fn push_text(chunks: &mut Vec<Chunk>, text: &str) {
    match chunks.last_mut() {
        Some(Chunk::Text(before)) => before.push_str(text),
        _ => chunks.push(Chunk::Text(text.to_string())),
    }
}

/// The code that stands for the nth choice by a selector.
fn code(selector: &str, nth: usize) -> String {
    match nth {
        0 => format!("{{{selector} -> …}}"),
        _ => format!("{{{selector} -> … {}}}", nth + 1),
    }
}

/// Chunks in plain notation; `choice` says which code stands for a choice, by selector, how many of it came before, and
/// variants.
fn plain(chunks: &[Chunk], choice: &mut impl FnMut(&str, usize, &[ChunkVariant]) -> String) -> String {
    let mut seen: Vec<&str> = Vec::new();
    let mut plain = String::new();
    for chunk in chunks {
        match chunk {
            Chunk::Text(text) => plain.push_str(text),
            Chunk::Placeable(inner) => plain.push_str(&format!("{{{inner}}}")),
            Chunk::Select { selector, variants } => {
                let nth = seen.iter().filter(|known| *known == selector).count();
                seen.push(selector);
                plain.push_str(&choice(selector, nth, variants));
            }
        }
    }
    plain
}

/// The source with a choice that its whole translation makes and it does not, such as one by the gender of a person: each
/// variant is translated from the same text.
fn spread(source: &[Chunk], target: &[Chunk]) -> Option<Vec<Chunk>> {
    let [Chunk::Select { selector, variants }] = target else { return None };
    if nth_select(source, selector, 0).is_some() || selects(source).next().is_some() {
        return None;
    }
    let variant = |own: &ChunkVariant| ChunkVariant { chunks: source.to_vec(), ..own.clone() };
    Some(vec![Chunk::Select { selector: selector.clone(), variants: variants.iter().map(variant).collect() }])
}

fn selects(chunks: &[Chunk]) -> impl Iterator<Item = (&str, &[ChunkVariant])> {
    chunks.iter().filter_map(|chunk| match chunk {
        Chunk::Select { selector, variants } => Some((selector.as_str(), variants.as_slice())),
        _ => None,
    })
}

fn nth_select<'a>(chunks: &'a [Chunk], selector: &str, nth: usize) -> Option<&'a [ChunkVariant]> {
    selects(chunks).filter(|(known, _)| *known == selector).nth(nth).map(|(_, variants)| variants)
}

/// Puts the default variant in the place of the choices that are not made.
fn dissolve(chunks: &[Chunk], is_made: &impl Fn(&str, usize, &[ChunkVariant]) -> bool) -> Vec<Chunk> {
    let mut kept: Vec<Chunk> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for chunk in chunks {
        let inner = match chunk {
            Chunk::Select { selector, variants } => {
                let nth = seen.iter().filter(|known| *known == selector).count();
                seen.push(selector);
                let default = variants.iter().find(|variant| variant.default).or(variants.last());
                default.filter(|_| !is_made(selector, nth, variants)).map(|default| dissolve(&default.chunks, is_made))
            }
            _ => None,
        };
        for chunk in inner.unwrap_or_else(|| vec![chunk.clone()]) {
            match chunk {
                Chunk::Text(text) => push_text(&mut kept, &text),
                other => kept.push(other),
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalogs, chunks};
    use crate::tree::Tree;

    fn pattern(text: &str) -> Vec<Chunk> {
        let tree = Tree::from_texts([("locales/it/x.ftl", format!("a = {text}\n").as_str())]);
        let (catalogs, faults) = Catalogs::load(&tree, &Tree::default());
        assert!(faults.is_empty(), "{faults:?}");
        let (_, entry) = catalogs.messages(&"it".parse().unwrap()).next().unwrap();
        chunks(entry.value.as_ref().unwrap())
    }

    fn frame(source: &str, target: Option<&str>, locale: &str) -> Frame {
        let forms = |tag: &str| PluralForms::new(&tag.parse().unwrap());
        let (source, target) = (pattern(source), target.map(pattern));
        let (it, other) = (forms("it"), forms(locale));
        Frame::new("a", &source, target.as_deref(), Rules { source: &it, target: &other })
    }

    /// The units as `key source|target`.
    fn check(source: &str, target: Option<&str>, locale: &str, expected: &[&str]) {
        let frame = frame(source, target, locale);
        let unit = |unit: &&Frame| {
            let target = unit.target.as_ref().map_or("-".into(), Segment::to_plain);
            format!("{} {}|{target}", unit.key, unit.source.to_plain())
        };
        assert_eq!(frame.units().iter().map(unit).collect::<Vec<_>>(), expected);
        if let Some(target) = target {
            assert_eq!(frame.assemble(&|_| None).unwrap(), pattern(target), "the present text comes back");
        }
    }

    const PLACES: &str = "{ $n ->\n [one] un posto\n *[other] { $n } posti\n }";

    #[test]
    fn a_choice_has_the_plural_forms_of_the_target() {
        check(PLACES, None, "ro", &["a::one un posto|-", "a::few {$n} posti|-", "a::other {$n} posti|-"]);
        check(
            PLACES,
            None,
            "uk",
            &["a::one {$n} posti|-", "a::few {$n} posti|-", "a::many {$n} posti|-", "a::other {$n} posti|-"],
        );
        check(PLACES, None, "zh", &["a {$n} posti|-"]);
        check(PLACES, Some("{ $n } 个"), "zh", &["a {$n} posti|{$n} 个"]);
    }

    #[test]
    fn a_form_whose_numbers_have_texts_of_their_own_is_not_asked_for() {
        let source = "{ $n ->\n [0] nessuno\n [1] uno\n *[other] { $n }\n }";
        check(source, None, "en", &["a::0 nessuno|-", "a::1 uno|-", "a::other {$n}|-"]);
        check(source, None, "pt", &["a::0 nessuno|-", "a::1 uno|-", "a::other {$n}|-"]);
        // In Slovenian 101 is `one` too.
        let forms = ["a::one {$n}|-", "a::two {$n}|-", "a::few {$n}|-", "a::other {$n}|-"];
        check(source, None, "sl", &[&["a::0 nessuno|-", "a::1 uno|-"], &forms[..]].concat());
        let own = "{ $n ->\n [0] none\n [1] one\n [one] x\n *[other] { $n }\n }";
        check(source, Some(own), "en", &["a::0 nessuno|none", "a::1 uno|one", "a::one {$n}|x", "a::other {$n}|{$n}"]);
    }

    #[test]
    fn text_around_a_choice_is_a_unit_with_a_code() {
        check(
            "Hai { $n ->\n [one] un giorno\n *[other] { $n } giorni\n } e { $m ->\n [0] {\"\"}\n *[other] altro\n}.",
            Some(
                "You { $n ->\n [one] a day\n *[other] { $n } days\n } and { $m ->\n [0] {\"\"}\n [one] x\n *[other] more\n}.",
            ),
            "en",
            &[
                "a Hai {$n -> …} e {$m -> …}.|You {$n -> …} and {$m -> …}.",
                "a::1-one un giorno|a day",
                "a::1-other {$n} giorni|{$n} days",
                "a::2-one altro|x",
                "a::2-other altro|more",
            ],
        );
    }

    #[test]
    fn what_a_translation_does_not_choose_by_is_read_through() {
        check(PLACES, Some("{ $n } स्थान"), "hi", &["a {$n} posti|{$n} स्थान"]);
    }

    #[test]
    fn what_only_a_translation_chooses_by_is_kept() {
        check("Di { $x }", Some("{ $g ->\n [f] Ta\n *[m] To\n } { $x }"), "sl", &["a Di {$x}|{$g -> …} {$x}"]);
    }

    #[test]
    fn a_choice_of_the_whole_translation_is_cut_too() {
        let target = "{ $g ->\n [female] Presidentessa\n *[other] Presidente\n }";
        check(
            "Chi presiede",
            Some(target),
            "it",
            &["a::female Chi presiede|Presidentessa", "a::other Chi presiede|Presidente"],
        );
    }

    #[test]
    fn translations_of_units_make_a_text() {
        let frame = frame(PLACES, None, "ro");
        assert_eq!(frame.assemble(&|_| None), Err(vec!["a::one".into(), "a::few".into(), "a::other".into()]));
        let text = Segment::from_plain("<strong>{$n}</strong> x");
        let made = frame.assemble(&|_| Some(&text)).unwrap();
        assert_eq!(
            crate::locale::write_entry("a", Some(&made), &[]).lines().nth(2),
            Some("        [one] <strong>{ $n }</strong> x")
        );
    }

    #[test]
    fn words_choose_as_in_the_source() {
        check(
            "{ $unit ->\n [percent] per cento\n *[number] numero\n }",
            None,
            "ro",
            &["a::percent per cento|-", "a::number numero|-"],
        );
    }
}
