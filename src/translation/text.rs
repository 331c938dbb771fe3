//! The messages of the source language, each with its translation and how far that is.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::ledger::{Ledger, Record};
use super::meaning::{fingerprint, meaning};
use crate::exchange::State;
use crate::locale::{Catalogs, Chunk, Entry, Layer, Locale, chunks, write_normal};

/// A message or term of the source language and its translation.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    /// Names the message in its layer: `policy-signatory`, `types:a:charter-intro`.
    pub key: String,
    pub layer: &'a Layer,
    pub source: &'a Entry,
    pub meaning: Arc<str>,
    /// Fingerprint of the meaning.
    pub fingerprint: String,
    /// The translation in the same layer.
    pub target: Option<&'a Entry>,
    pub condition: Condition,
}

/// How far the translation of a message is.
#[derive(Debug, Clone, Copy, clap::ValueEnum, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// There is none.
    Missing,
    /// The source changed since it was translated.
    Stale,
    /// It was written or changed by hand, and nobody has said from which source.
    ByHand,
    Translated,
    Reviewed,
    Final,
}

impl Condition {
    /// All, from least to most done.
    pub const ALL: [Self; 6] =
        [Self::Missing, Self::Stale, Self::ByHand, Self::Translated, Self::Reviewed, Self::Final];

    /// The name in options, results and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::ByHand => "by-hand",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Final => "final",
        }
    }

    /// Whether the text can be relied on.
    pub fn is_done(self) -> bool {
        self >= Self::Translated
    }

    /// What translators' tools call it.
    pub fn state(self) -> State {
        match self {
            Self::Missing => State::New,
            Self::Stale | Self::ByHand => State::NeedsWork,
            Self::Translated => State::Translated,
            Self::Reviewed => State::Reviewed,
            Self::Final => State::Final,
        }
    }
}

/// The messages of a language by layer and id, where layers of the program count as those of the workspace above them.
pub struct Texts<'a> {
    entries: HashMap<(String, &'a str), (&'a Layer, &'a Entry)>,
    /// The program's own entries, also where the workspace has others in their place.
    built_in: HashMap<(String, &'a str), &'a Entry>,
    order: Vec<(String, &'a str)>,
}

/// Whose layers of messages are looked at; those that are not are not read.
#[derive(Debug, Clone, Copy)]
pub enum Scope<'a> {
    All,
    /// Those that all organisations, or all of a type, share, and those of some organisations, by id.
    Of(&'a BTreeSet<&'a str>),
}

impl Scope<'_> {
    fn has(self, layer: &Layer) -> bool {
        match (self, layer) {
            (Self::Of(organisations), Layer::Organisation(id)) => organisations.contains(id.as_str()),
            _ => true,
        }
    }
}

impl<'a> Texts<'a> {
    /// The messages of a locale.
    pub fn new(catalogs: &'a Catalogs, locale: &Locale, scope: Scope<'_>) -> Self {
        let mut texts = Self { entries: HashMap::new(), built_in: HashMap::new(), order: Vec::new() };
        let messages = catalogs.messages_in(locale, |layer| scope.has(layer));
        for (layer, entry) in messages.filter(|(_, entry)| entry.fault.is_none()) {
            let name = (prefix(layer), entry.id.as_str());
            if layer.is_built_in() {
                texts.built_in.insert(name.clone(), entry);
            }
            if texts.entries.insert(name.clone(), (layer, entry)).is_none() {
                texts.order.push(name);
            }
        }
        texts
    }

    /// The entry of an id in the layer of a prefix.
    fn get(&self, prefix: &str, id: &str) -> Option<(&'a Layer, &'a Entry)> {
        // The key borrows from the catalog; looking up by parts would need a key of another type.
        self.entries.get(&(prefix.to_string(), id)).copied()
    }

    /// A term as the messages of a layer see it: their own, else the shared one.
    fn term(&self, prefix: &str, id: &str) -> Option<&'a Entry> {
        self.get(prefix, id).or_else(|| self.get("", id)).map(|(_, entry)| entry)
    }

    /// Whether an entry says what the program's own says.
    fn is_as_built_in(&self, prefix: &str, entry: &Entry) -> bool {
        let own = self.built_in.get(&(prefix.to_string(), entry.id.as_str()));
        own.is_some_and(|own| write_normal(own) == write_normal(entry))
    }

    /// The translation of an entry in a layer, if there is one; `None` where both come with the program.
    #[expect(clippy::option_option, reason = "no translation, and none that is the workspace's affair, are two things")]
    fn translation(&self, prefix: &str, layer: &Layer, source: &'a Entry, others: &Self) -> Option<Option<&'a Entry>> {
        match others.get(prefix, &source.id) {
            Some((own, entry)) if !own.is_built_in() => Some(Some(entry)),
            // The program's translation is one of the program's text, not of a text that the workspace put in its place.
            Some(_) if layer.is_built_in() || self.is_as_built_in(prefix, source) => None,
            _ => Some(None),
        }
    }
}

/// The messages of the source that a language lacks, each with its key and layer.
pub fn missing<'a>(
    catalogs: &'a Catalogs,
    source: &Locale,
    target: &Locale,
    scope: Scope<'_>,
) -> Vec<(String, &'a Layer, &'a Entry)> {
    let (texts, others) = (Texts::new(catalogs, source, scope), Texts::new(catalogs, target, scope));
    let missing = |(prefix, id): &(String, &'a str)| {
        let (layer, entry) = texts.get(prefix, id)?;
        let translation = texts.translation(prefix, layer, entry, &others)?;
        translation.is_none().then(|| (format!("{prefix}{id}"), layer, entry))
    };
    texts.order.iter().filter_map(missing).collect()
}

/// The messages of the source language with their meanings, which serve for all translations.
pub struct Originals<'a> {
    scope: Scope<'a>,
    texts: Texts<'a>,
    list: Vec<Original<'a>>,
}

struct Original<'a> {
    prefix: String,
    layer: &'a Layer,
    entry: &'a Entry,
    meaning: Arc<str>,
    fingerprint: String,
}

impl<'a> Originals<'a> {
    pub fn new(catalogs: &'a Catalogs, source: &Locale, scope: Scope<'a>) -> Self {
        let texts = Texts::new(catalogs, source, scope);
        let original = |(prefix, id): &(String, &'a str)| {
            let (layer, entry) = texts.get(prefix, id)?;
            let meaning = meaning(entry, &|id| texts.term(prefix, id));
            let fingerprint = fingerprint(&meaning);
            Some(Original { prefix: prefix.clone(), layer, entry, meaning: meaning.into(), fingerprint })
        };
        let list = texts.order.par_iter().filter_map(original).collect();
        Self { scope, texts, list }
    }

    /// Each message with its translation, in the order of layers, files and lines; those that come with the program in both
    /// languages apart.
    pub fn with(&self, catalogs: &'a Catalogs, target: &Locale, ledger: &Ledger) -> Vec<Text<'a>> {
        let others = Texts::new(catalogs, target, self.scope);
        let records = ledger.records(target);
        let text = |original: &Original<'a>| {
            let Original { prefix, layer, entry: source, meaning, fingerprint } = original;
            let target = self.texts.translation(prefix, layer, source, &others)?;
            let key = format!("{prefix}{}", source.id);
            let record = records.and_then(|records| records.messages.get(&key));
            let mut condition = condition(fingerprint, target, record);
            // Text and translation that both come with the program need nobody's word.
            if condition == Condition::ByHand
                && record.is_none()
                && target.is_some_and(|own| others.is_as_built_in(prefix, own))
                && self.texts.is_as_built_in(prefix, source)
            {
                condition = Condition::Final;
            }
            let (meaning, fingerprint) = (meaning.clone(), fingerprint.clone());
            Some(Text { key, layer, source, meaning, fingerprint, target, condition })
        };
        self.list.par_iter().filter_map(text).collect()
    }
}

/// The fingerprint of a translation.
pub fn own_fingerprint(entry: &Entry) -> String {
    fingerprint(&write_normal(entry))
}

fn condition(source: &str, target: Option<&Entry>, record: Option<&Record>) -> Condition {
    match (target, record) {
        (None, _) => Condition::Missing,
        (Some(target), Some(record)) if own_fingerprint(target) == record.text => match record.state {
            _ if record.source != source => Condition::Stale,
            State::Final => Condition::Final,
            State::Reviewed => Condition::Reviewed,
            _ => Condition::Translated,
        },
        _ => Condition::ByHand,
    }
}

/// What the keys of a layer's messages begin with.
pub fn prefix(layer: &Layer) -> String {
    match layer {
        Layer::BuiltIn | Layer::Shared => String::new(),
        Layer::BuiltInType(kind) | Layer::Type(kind) => format!("types:{kind}:"),
        Layer::Organisation(id) => format!("cooperatives:{id}:"),
    }
}

/// The words of a source message, in its value and attributes, each variant counted.
pub fn words(entry: &Entry) -> usize {
    let of = |pattern| count_words(&chunks(pattern));
    entry.value.as_ref().map_or(0, of) + entry.attributes.iter().map(|attribute| of(&attribute.value)).sum::<usize>()
}

fn count_words(chunks: &[Chunk]) -> usize {
    let count = |chunk: &Chunk| match chunk {
        Chunk::Text(text) => text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count(),
        Chunk::Placeable(_) => 0,
        Chunk::Select { variants, .. } => variants.iter().map(|variant| count_words(&variant.chunks)).sum(),
    };
    chunks.iter().map(count).sum()
}
