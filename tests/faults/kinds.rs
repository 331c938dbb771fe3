//! The kinds of fault: how each is made, and the checks that fit it.

use std::fmt;

use bindery::builtin;
use bindery::diagnostic::Diagnostic;
use bindery::tree::Tree;

use crate::message::{Message, messages, replaced};
use crate::random::Random;
use crate::run::SOURCE;
use crate::{facts, signs, structure, words};

/// The seed of all faults.
const SEED: u64 = 2026;

/// The languages of the translations.
const LOCALES: [&str; 11] = ["en", "de", "fr", "es", "ro", "sl", "sq", "uk", "ar", "hi", "zh"];

/// A message to make a fault in.
pub struct Context<'a> {
    pub locale: &'a str,
    pub message: &'a Message<'a>,
    /// The source text of the same message in the source language.
    pub source: &'a str,
    /// The program's own messages in the source language.
    pub programs: &'a [Message<'a>],
    /// All messages of the language.
    pub all: &'a [Message<'a>],
}

/// Gives the message's source text with a fault, or nothing where it has no place for one.
type Make = fn(&Context, &mut Random) -> Option<String>;

/// A kind of fault.
struct Kind {
    name: &'static str,
    make: Make,
    finds: &'static [&'static str],
}

const fn kind(name: &'static str, make: Make, finds: &'static [&'static str]) -> Kind {
    Kind { name, make, finds }
}

const NUMBER: &[&str] = &["numbers-differ", "amounts-differ", "law-differs", "standard-differs", "phone-differs"];
const VARIABLE: &[&str] = &["missing-variable-in-text", "missing-variable", "number-not-shown"];
const MARKUP: &[&str] =
    &["markup-broken", "unclosed-element", "unknown-element", "misplaced-element", "markup-differs"];
const GONE: &[&str] = &["untranslated", "general-text", "missing-reference", "missing-term"];

const KINDS: &[Kind] = &[
    kind("message-deleted", structure::deleted, GONE),
    kind("message-renamed", structure::renamed, &["untranslated", "general-text", "obsolete-message", "missing-term"]),
    kind("message-twice", structure::twice, &["duplicate-message"]),
    kind("message-left-over", structure::left_over, &["obsolete-message"]),
    kind("conflict-markers", structure::conflict, &["junk-entry", "duplicate-message"]),
    kind("equals-lost", structure::equals_lost, &["junk-entry", "untranslated"]),
    kind("brace-lost", structure::brace_lost, &["junk-entry"]),
    kind("braces-lost", structure::braces_lost, VARIABLE),
    kind("default-star-lost", structure::star_lost, &["junk-entry"]),
    kind("attribute-deleted", structure::attribute_deleted, &["missing-attribute"]),
    kind("attribute-renamed", structure::attribute_renamed, &["missing-attribute", "obsolete-attribute"]),
    kind("attribute-twice", structure::attribute_twice, &["duplicate-attribute"]),
    kind("refers-to-itself", structure::cycle, &["cyclic-reference"]),
    kind(
        "reference-mistyped",
        structure::reference_mistyped,
        &["missing-reference", "missing-term", "missing-message"],
    ),
    kind("argument-dropped", structure::argument_dropped, &["missing-term-argument"]),
    kind("function-mistyped", structure::function_mistyped, &["unknown-function"]),
    kind("option-mistyped", structure::option_mistyped, &["unknown-option"]),
    kind("option-translated", structure::option_value, &["wrong-argument", "unknown-option", "wrong-option"]),
    kind("variable-dropped", structure::variable_dropped, VARIABLE),
    kind("variable-dropped-in-variant", structure::variable_dropped_in_variant, VARIABLE),
    kind("variable-mistyped", structure::variable_mistyped, &["unknown-variable", "missing-variable"]),
    kind("variable-of-another-text", structure::variable_swapped, VARIABLE),
    kind(
        "variant-dropped",
        structure::variant_dropped,
        &["plural-missing", "plural-flat", "variants-differ", "missing-term-variant"],
    ),
    kind("variant-twice", structure::variant_twice, &["unreachable-variant"]),
    kind(
        "variant-mistyped",
        structure::variant_mistyped,
        &["plural-missing", "variants-differ", "plural-superfluous", "missing-term-variant"],
    ),
    kind("variant-superfluous", structure::variant_superfluous, &["plural-superfluous"]),
    kind("plural-flattened", structure::flattened, &["plural-flat", "variants-differ", "missing-variable-in-text"]),
    kind("number-changed", facts::number, NUMBER),
    kind("number-dropped", facts::number_dropped, NUMBER),
    kind("law-changed", facts::law, NUMBER),
    kind("standard-changed", facts::standard, &["standard-differs"]),
    kind("amount-changed", facts::amount, &["amounts-differ", "numbers-differ"]),
    kind("currency-changed", facts::currency, &["amounts-differ"]),
    kind("phone-changed", facts::phone, &["phone-differs"]),
    kind("email-changed", facts::email, &["email-differs"]),
    kind("url-changed", facts::url, &["url-differs"]),
    kind("element-dropped", structure::element_dropped, MARKUP),
    kind("element-unclosed", structure::element_unclosed, MARKUP),
    kind("element-mistyped", structure::element_mistyped, MARKUP),
    kind("item-dropped", structure::item_dropped, MARKUP),
    kind("source-copied", words::source_copied, &["untouched"]),
    kind(
        "text-truncated",
        words::truncated,
        &["length", "end-mark", "unbalanced", "markup-differs", "unclosed-element"],
    ),
    kind("sentence-dropped", words::sentence_dropped, &["length"]),
    kind("other-text-pasted", words::pasted, &["same-text", "length", "missing-variable-in-text", "extra-variable"]),
    kind("word-doubled", words::doubled, &["double-word"]),
    kind("space-doubled", words::double_space, &["double-space"]),
    kind("edge-space", words::edge_space, &["edge-space"]),
    kind("term-not-used", words::glossary, &["glossary"]),
    kind("entity-left", words::entity, &["entity"]),
    kind("foreign-quotes", signs::foreign_quotes, &["wrong-quotes"]),
    kind("straight-quote", signs::straight_quote, &["straight-quote"]),
    kind("quote-unclosed", signs::quote_unclosed, &["unbalanced"]),
    kind("bracket-unclosed", signs::bracket_unclosed, &["unbalanced"]),
    kind("end-mark-dropped", signs::end_dropped, &["end-mark"]),
    kind("end-mark-changed", signs::end_changed, &["end-mark"]),
    kind("space-before-mark", signs::space_before, &["space-before-mark", "french-space"]),
    kind("space-after-mark-lost", signs::space_after, &["space-after-mark"]),
    kind("french-space-lost", signs::french_space, &["french-space"]),
    kind("opening-mark-lost", signs::opening_mark, &["opening-mark"]),
    kind("latin-mark", signs::latin_mark, &["foreign-mark", "end-mark"]),
    kind("look-alike-letter", signs::look_alike, &["mixed-script", "foreign-script"]),
    kind("wrong-letter", signs::wrong_letter, &["foreign-letter", "mixed-script", "foreign-script"]),
    kind("hidden-character", signs::hidden, &["hidden-character"]),
    kind("encoding-lost", signs::encoding, &["lost-character", "foreign-letter", "mixed-script", "hidden-character"]),
];

/// A fault in one message of the example.
pub struct Fault {
    pub kind: &'static str,
    pub finds: &'static [&'static str],
    pub locale: String,
    pub path: String,
    pub id: String,
    /// Where the message's text begins in the file, and how long it was.
    start: usize,
    length: usize,
    /// The message's text with the fault.
    text: String,
}

impl Fault {
    /// The file with the fault.
    pub fn faulted(&self, tree: &Tree) -> String {
        replaced(tree.text(&self.path).unwrap(), self.start..self.start + self.length, &self.text)
    }

    /// Whether neither fault changes what is found of the other.
    pub fn is_apart(&self, other: &Self) -> bool {
        self.path != other.path && self.id != other.id
    }

    /// Whether a finding is about the message: it points into its text, or names it for the language.
    pub fn is_at(&self, found: &Diagnostic) -> bool {
        let Some(place) = &found.place else { return false };
        let span = self.start..self.start + self.text.len().max(1);
        let points = place.path == self.path && place.range.as_ref().is_some_and(|range| span.contains(&range.start));
        let quoted = format!("`{}`", self.id);
        let names = found.message.contains(&quoted) || found.context.iter().any(|context| context.contains(&quoted));
        let language = format!("`{}`", self.locale);
        let here = place.path.starts_with(&format!("locales/{}/", self.locale)) || found.message.contains(&language);
        points || (names && here)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {} at {}: {:?}", self.kind, self.path, self.id, self.text)
    }
}

/// One fault of each kind in each language that has a place for it, in a message chosen by the seed.
pub fn seeded(tree: &Tree) -> Vec<Fault> {
    let mut random = Random::new(SEED);
    let mut faults: Vec<Fault> = Vec::new();
    let sources = of_locale(tree, SOURCE);
    let programs = builtin::messages();
    let programs = of_locale(&programs, SOURCE);
    for locale in LOCALES {
        let all = of_locale(tree, locale);
        for kind in KINDS {
            for message in random.shuffle(all.iter().collect()) {
                let path = message.path.replacen(&format!("/{locale}/"), &format!("/{SOURCE}/"), 1);
                let is_source = |source: &&Message| source.path == path && source.id == message.id;
                let Some(source) = sources.iter().find(is_source) else { continue };
                let taken = faults.iter().any(|fault| fault.path == message.path && fault.id == message.id);
                let context = Context { locale, message, source: source.text, programs: &programs, all: &all };
                let Some(text) = (kind.make)(&context, &mut random).filter(|_| !taken) else { continue };
                assert!(text != message.text, "{}: {}", kind.name, message.text);
                faults.push(Fault {
                    kind: kind.name,
                    finds: kind.finds,
                    locale: locale.into(),
                    path: message.path.into(),
                    id: message.id.into(),
                    start: message.start,
                    length: message.text.len(),
                    text,
                });
                break;
            }
        }
    }
    faults
}

fn of_locale<'a>(tree: &'a Tree, locale: &str) -> Vec<Message<'a>> {
    let prefix = format!("locales/{locale}/");
    let files = tree.below("locales").filter(|(path, _)| path.starts_with(&prefix));
    files.flat_map(|(path, _)| messages(path, tree.text(path).unwrap())).collect()
}
