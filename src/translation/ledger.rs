//! The ledger: from which source each translation was made, how far it is, and since when. Committed with the texts.
//!
//! `locales/<tag>/translations.toml` has a line for each message of a language, sorted, so that the work of two people merges
//! line by line. `locales/sources.toml` keeps each source text that some translation was made from, once for all languages
//! and under its fingerprint, so that a changed source can be compared with the one that was translated.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Place};
use crate::exchange::State;
use crate::locale::Locale;
use crate::tree::Tree;

/// Version of the shape of both files.
const VERSION: u32 = 1;

const SOURCES: &str = "locales/sources.toml";

const HEAD: &str = "# Written by bindery; commit it with the texts.";

/// The kinds of findings about files of the ledger that cannot be read.
pub const DAMAGED: [&str; 2] = ["damaged-ledger", "unknown-version"];

/// All that is known about the translations of a workspace.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    locales: BTreeMap<String, Records>,
    sources: BTreeMap<String, String>,
}

/// What is known about the translations into one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Records {
    /// By the keys of messages.
    pub messages: BTreeMap<String, Record>,
    /// Translations that came back and could not be taken over, by the keys of their units.
    pub aside: BTreeMap<String, Aside>,
}

/// What is known about one translated message.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Fingerprint of the source's meaning when it was translated.
    pub source: String,
    /// Fingerprint of the translation that was recorded; a text with another one was changed by hand since.
    pub text: String,
    #[serde(deserialize_with = "state")]
    pub state: State,
    /// The day it got that state.
    pub on: toml::value::Datetime,
}

/// A translation that waits, since its source changed while it was made or its message is not complete.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aside {
    /// The source text that it was made from, in plain notation.
    pub source: String,
    pub target: String,
}

/// The names of states in the ledger.
const STATES: [(State, &str); 3] =
    [(State::Translated, "translated"), (State::Reviewed, "reviewed"), (State::Final, "final")];

fn state<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<State, D::Error> {
    let name = String::deserialize(deserializer)?;
    let known = STATES.iter().find(|(_, known)| *known == name);
    let unknown = || serde::de::Error::custom(format!("unknown state `{name}`: there are translated, reviewed, final"));
    known.map(|(state, _)| *state).ok_or_else(unknown)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordsFile {
    version: u32,
    #[serde(default)]
    messages: BTreeMap<String, Record>,
    #[serde(default)]
    aside: BTreeMap<String, Aside>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesFile {
    version: u32,
    #[serde(default)]
    texts: BTreeMap<String, String>,
}

impl Ledger {
    /// Reads the ledger of a workspace. A file that cannot be read is told, and nothing may be written over it.
    pub fn load(tree: &Tree) -> (Self, Vec<Diagnostic>) {
        let (mut ledger, mut faults) = (Self::default(), Vec::new());
        for path in tree.paths("locales").filter(|path| path.ends_with(".toml")) {
            let Some(text) = tree.text(path) else {
                faults.push(damaged(path, "it is no text in UTF-8", None));
                continue;
            };
            if path == SOURCES {
                match read::<SourcesFile>(path, text).and_then(|file| known(path, file.version).map(|()| file)) {
                    Ok(file) => ledger.sources = file.texts,
                    Err(fault) => faults.push(*fault),
                }
            } else if let Some(tag) = tag_of(path) {
                match read::<RecordsFile>(path, text).and_then(|file| known(path, file.version).map(|()| file)) {
                    Ok(RecordsFile { messages, aside, .. }) => {
                        ledger.locales.insert(tag.to_string(), Records { messages, aside });
                    }
                    Err(fault) => faults.push(*fault),
                }
            }
        }
        (ledger, faults)
    }

    /// What is known about a language.
    pub fn records(&self, locale: &Locale) -> Option<&Records> {
        self.locales.get(locale.as_str())
    }

    /// Whether the workspace keeps a ledger, for any language.
    pub fn is_kept(&self) -> bool {
        !self.locales.is_empty()
    }

    /// What is known about a language, to be changed.
    pub fn records_mut(&mut self, locale: &Locale) -> &mut Records {
        self.locales.entry(locale.as_str().to_string()).or_default()
    }

    /// The meaning that a fingerprint stands for.
    pub fn source(&self, fingerprint: &str) -> Option<&str> {
        self.sources.get(fingerprint).map(String::as_str)
    }

    /// Keeps a meaning under its fingerprint.
    pub fn keep(&mut self, fingerprint: &str, meaning: &str) {
        self.sources.entry(fingerprint.to_string()).or_insert_with(|| meaning.to_string());
    }

    /// The files of the ledger for some languages, and that of the sources, without texts that no record needs.
    pub fn files<'l>(&self, locales: impl IntoIterator<Item = &'l Locale>) -> Vec<(String, Vec<u8>)> {
        let needed: BTreeSet<&str> = self
            .locales
            .values()
            .flat_map(|records| records.messages.values())
            .map(|one| one.source.as_str())
            .collect();
        let mut sources =
            format!("{HEAD}\n# Source texts that translations were made from.\nversion = {VERSION}\n\n[texts]\n");
        for (fingerprint, text) in self.sources.iter().filter(|(fingerprint, _)| needed.contains(fingerprint.as_str()))
        {
            sources.push_str(&format!("{fingerprint} = {}\n", quoted(text)));
        }
        let mut files = vec![(SOURCES.to_string(), sources.into_bytes())];
        for locale in locales {
            if let Some(records) = self.records(locale) {
                files.push((path_of(locale), records.write().into_bytes()));
            }
        }
        files
    }
}

impl Records {
    fn write(&self) -> String {
        let mut text = format!(
            "{HEAD}\n# From which source each message was translated, and how far it is.\nversion = {VERSION}\n\n[messages]\n"
        );
        for (key, record) in &self.messages {
            let state = STATES.iter().find(|(state, _)| *state == record.state).map_or("translated", |(_, name)| name);
            let Record { source, text: own, on, .. } = record;
            let key = bare(key);
            text.push_str(&format!(
                "{key} = {{ source = \"{source}\", text = \"{own}\", state = \"{state}\", on = {on} }}\n"
            ));
        }
        if !self.aside.is_empty() {
            text.push_str("\n# Came back from translators and waits: the source changed meanwhile, or a part is missing.\n[aside]\n");
        }
        for (key, aside) in &self.aside {
            let (source, target) = (quoted(&aside.source), quoted(&aside.target));
            text.push_str(&format!("{} = {{ source = {source}, target = {target} }}\n", bare(key)));
        }
        text
    }
}

/// The day of a record.
pub fn day(date: Date) -> toml::value::Datetime {
    let date = toml::value::Date {
        year: u16::try_from(date.year()).unwrap_or_default(),
        month: date.month().unsigned_abs(),
        day: date.day().unsigned_abs(),
    };
    date.into()
}

/// The file of a language's records.
pub fn path_of(locale: &Locale) -> String {
    format!("locales/{locale}/translations.toml")
}

fn tag_of(path: &str) -> Option<&str> {
    let tag = path.strip_prefix("locales/")?.strip_suffix("/translations.toml")?;
    (!tag.contains('/')).then_some(tag)
}

/// A key as TOML writes it: in quotes where it has other signs than letters, digits, `-` and `_`.
fn bare(key: &str) -> String {
    let is_bare = !key.is_empty() && key.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'));
    if is_bare { key.to_string() } else { quoted(key) }
}

/// A text as a string of TOML on one line.
fn quoted(text: &str) -> String {
    // Strings of JSON are strings of TOML, but for DEL.
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

fn read<T: serde::de::DeserializeOwned>(path: &str, text: &str) -> Result<T, Box<Diagnostic>> {
    toml::from_str(text).map_err(|error| Box::new(damaged(path, error.message(), error.span())))
}

fn known(path: &str, version: u32) -> Result<(), Box<Diagnostic>> {
    if version == VERSION {
        return Ok(());
    }
    let message = format!("the ledger of translations has the version {version}, and this program knows {VERSION}");
    Err(Box::new(Diagnostic::error(DAMAGED[1], message).at(Place::file(path)).hint("use a newer bindery")))
}

fn damaged(path: &str, what: &str, span: Option<std::ops::Range<usize>>) -> Diagnostic {
    let place = span.map_or_else(|| Place::file(path), |span| Place::span(path, span));
    Diagnostic::error(DAMAGED[0], format!("the ledger of translations cannot be read: {what}"))
        .at(place)
        .hint("if two branches were merged, keep one line for each message; else take the file from the last commit")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let locale: Locale = "ro".parse().unwrap();
        let mut ledger = Ledger::default();
        let on = day("2026-06-03".parse().unwrap());
        let record = Record { source: "0a".into(), text: "0b".into(), state: State::Reviewed, on };
        ledger.records_mut(&locale).messages.insert("types:a:x".into(), record);
        let aside = Aside { source: "a \"b\"\nc".into(), target: "d\u{7f}\\".into() };
        ledger.records_mut(&locale).aside.insert("x.alt::few".into(), aside);
        ledger.keep("0a", "x = « y »\n");
        let files = ledger.files([&locale]);
        let texts: Vec<(&str, String)> =
            files.iter().map(|(path, text)| (path.as_str(), String::from_utf8(text.clone()).unwrap())).collect();
        let tree = Tree::from_texts(texts.iter().map(|(path, text)| (*path, text.as_str())));
        let (again, faults) = Ledger::load(&tree);
        assert_eq!((again, faults), (ledger, vec![]));
        assert!(
            texts[1]
                .1
                .contains("\"types:a:x\" = { source = \"0a\", text = \"0b\", state = \"reviewed\", on = 2026-06-03 }")
        );
    }

    #[test]
    fn damaged_and_newer_files_are_told() {
        for (path, text, name) in [
            ("locales/ro/translations.toml", "version = 1\n<<<<<<< HEAD\n", "damaged-ledger"),
            ("locales/sources.toml", "version = 2\n", "unknown-version"),
            (
                "locales/ro/translations.toml",
                "version = 1\n[messages]\na = { source = \"1\", text = \"2\", state = \"done\", on = 2026-01-01 }\n",
                "damaged-ledger",
            ),
        ] {
            let (_, faults) = Ledger::load(&Tree::from_texts([(path, text)]));
            assert_eq!(faults.iter().map(|fault| fault.name).collect::<Vec<_>>(), [name]);
        }
    }
}
