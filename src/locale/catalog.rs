//! Catalogs: the messages of every locale, in layers.

use std::collections::btree_map::Entry as MapEntry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};
use crate::tree::Tree;

use super::formats::Formats;
use super::resolver::Resolver;
use super::source;
use super::syntax::Entry;
use super::tag::Locale;

/// The folder of messages in a workspace.
const FOLDER: &str = "locales/";

/// What the places of the program's own messages begin with, which no file of a workspace has.
const BUILT_IN: &str = "built-in/";

/// A layer of messages; the greater one hides the others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// The program's own generic texts.
    BuiltIn,
    /// The program's own texts for one type of organisation.
    BuiltInType(String),
    /// `locales/<tag>/*.ftl`.
    Shared,
    /// `locales/<tag>/types/<type>/*.ftl`, by the type.
    Type(String),
    /// `locales/<tag>/cooperatives/<id>/*.ftl`, by the organisation's id.
    Organisation(String),
}

impl Layer {
    /// The program's own layer that stands below this one of the workspace.
    fn built_in(self) -> Self {
        match self {
            Self::Type(kind) => Self::BuiltInType(kind),
            _ => Self::BuiltIn,
        }
    }

    /// Whether the layer comes with the program.
    pub fn is_built_in(&self) -> bool {
        matches!(self, Self::BuiltIn | Self::BuiltInType(_))
    }
}

/// All messages and terms of all locales, read once and shared by all jobs.
#[derive(Debug, Default)]
pub struct Catalogs {
    pub(super) locales: BTreeMap<Locale, Catalog>,
}

/// The messages of one locale, and how it writes numbers and dates.
#[derive(Debug)]
pub(super) struct Catalog {
    pub layers: BTreeMap<Layer, Entries>,
    pub formats: Arc<Formats>,
}

/// The messages and terms of one layer, in the order of files and lines.
#[derive(Debug, Default)]
pub(super) struct Entries {
    list: Vec<Entry>,
    index: HashMap<String, usize>,
    /// The first of its files.
    file: String,
}

impl Entries {
    /// A message by its id, or a term by its id with the `-`.
    pub(super) fn get(&self, id: &str) -> Option<&Entry> {
        self.list.get(*self.index.get(id)?)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.list.iter()
    }
}

impl Catalogs {
    /// Reads the files `locales/**.ftl` of a workspace and of the program's own tree.
    ///
    /// Gives what could be read, with everything that is wrong: files that are not UTF-8, entries that are no Fluent,
    /// names given twice, folders that are no locale, files where none is read.
    pub fn load(tree: &Tree, built_in: &Tree) -> (Self, Vec<Diagnostic>) {
        let mut catalogs = Self::default();
        let mut diagnostics = Vec::new();
        let mut refused = BTreeSet::new();
        for (tree, own) in [(built_in, true), (tree, false)] {
            for (path, content) in tree.below(FOLDER.trim_end_matches('/')).filter(|(path, _)| is_fluent(path)) {
                let Some((tag, layer)) = position(path) else {
                    let hint = "they stand in `locales/<tag>/`, `locales/<tag>/types/<type>/` or \
                                `locales/<tag>/cooperatives/<id>/`";
                    let stray = Diagnostic::warning("stray-file", "messages are not read from here");
                    diagnostics.push(stray.at(Place::file(path)).hint(hint));
                    continue;
                };
                let locale: Locale = match tag.parse() {
                    Ok(locale) => locale,
                    Err(error) => {
                        if refused.insert(tag.to_string()) {
                            let hint = "the folders in `locales` are named by language: `it`, `pt-BR`";
                            let place = Place::file(path);
                            diagnostics
                                .push(Diagnostic::error("unknown-locale", error.to_string()).at(place).hint(hint));
                        }
                        continue;
                    }
                };
                if locale.is_pseudo() {
                    let hint = "a pseudo-locale is made of the texts of the source language";
                    let stray = Diagnostic::warning("stray-file", "messages are not read from here");
                    diagnostics.push(stray.at(Place::file(path)).hint(hint));
                    continue;
                }
                let (name, layer) =
                    if own { (format!("{BUILT_IN}{path}"), layer.built_in()) } else { (path.to_string(), layer) };
                let (entries, mut faults) = source::read(&name, content);
                diagnostics.append(&mut faults);
                catalogs.add(locale, layer, &name, entries, tree, &mut diagnostics);
            }
        }
        (catalogs, diagnostics)
    }

    fn add(
        &mut self,
        locale: Locale,
        layer: Layer,
        file: &str,
        entries: Vec<Entry>,
        tree: &Tree,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let catalog = match self.locales.entry(locale) {
            MapEntry::Occupied(entry) => entry.into_mut(),
            MapEntry::Vacant(entry) => {
                let formats = Arc::new(Formats::new(entry.key().clone()));
                entry.insert(Catalog { layers: BTreeMap::new(), formats })
            }
        };
        let layer = catalog.layers.entry(layer).or_default();
        if layer.file.is_empty() {
            layer.file = file.to_string();
        }
        for entry in entries {
            if let Some(&index) = layer.index.get(&entry.id) {
                let first = &mut layer.list[index];
                if entry.fault.is_some() {
                    continue;
                }
                let kind = if entry.is_term() { "term" } else { "message" };
                let place = first.place();
                let line = place.line_column(tree).map(|(line, _)| format!(":{line}")).unwrap_or_default();
                let twice = Diagnostic::error("duplicate-message", format!("{kind} `{}` is there twice", entry.id))
                    .at(entry.place())
                    .hint(format!("the first one stands at {}{line}: remove or rename one of them", place.path));
                first.fault.get_or_insert_with(|| Box::new(twice.clone()));
                diagnostics.push(twice);
                continue;
            }
            layer.index.insert(entry.id.clone(), layer.list.len());
            layer.list.push(entry);
        }
    }

    /// Lets a locale write numbers and dates as another one does: `en` as `en-GB`.
    pub fn follow(&mut self, locale: &Locale, conventions: Locale) {
        if let Some(catalog) = self.locales.get_mut(locale) {
            catalog.formats = Arc::new(Formats::new(conventions));
        }
    }

    /// The locales that have messages, the program's own included, by tag.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.keys()
    }

    /// Whether the workspace itself, not only the program, has messages in a locale.
    pub fn has(&self, locale: &Locale) -> bool {
        self.locales.get(locale).is_some_and(|catalog| catalog.layers.keys().any(|layer| !layer.is_built_in()))
    }

    /// The layers of a locale, weakest first, each with a file of it.
    pub fn layers(&self, locale: &Locale) -> impl Iterator<Item = (&Layer, &str)> {
        let layers = self.locales.get(locale).into_iter().flat_map(|catalog| &catalog.layers);
        layers.map(|(layer, entries)| (layer, entries.file.as_str()))
    }

    /// All messages and terms of a locale: layer by layer, weakest first, in the order of files and lines.
    pub fn messages(&self, locale: &Locale) -> impl Iterator<Item = (&Layer, &Entry)> {
        let layers = self.locales.get(locale).into_iter().flat_map(|catalog| &catalog.layers);
        layers.flat_map(|(layer, entries)| entries.list.iter().map(move |entry| (layer, entry)))
    }

    /// The locales in which a message is looked for, in order: the locale, what the workspace says it falls back to, or
    /// else its parents in CLDR, and last the source locale with its parents. A pseudo-locale has only these.
    pub fn chain(&self, locale: &Locale, fallback: &BTreeMap<Locale, Locale>, source: &Locale) -> Vec<Locale> {
        let mut chain: Vec<Locale> = Vec::new();
        for start in [locale, source] {
            if start.is_pseudo() {
                chain.push(start.clone());
                continue;
            }
            let mut next = Some(start.clone());
            while let Some(current) = next.take().filter(|current| !chain.contains(current)) {
                next = fallback.get(&current).cloned().or_else(|| current.parents().into_iter().next());
                chain.push(current);
            }
        }
        chain
    }

    /// A resolver for one organisation in the first locale of a chain; `kind` is its type.
    pub fn resolver<'a>(&'a self, chain: &[Locale], kind: &str, organisation: &str) -> Resolver<'a> {
        Resolver::new(self, chain, kind, organisation)
    }
}

/// Whether a file's name is that of a Fluent file; the extension is written small, as everywhere in a workspace.
fn is_fluent(path: &str) -> bool {
    path.strip_suffix(".ftl").is_some()
}

/// The tag and layer that a file's path says.
fn position(path: &str) -> Option<(&str, Layer)> {
    let parts: Vec<&str> = path.strip_prefix(FOLDER).unwrap_or(path).split('/').collect();
    match parts.as_slice() {
        [tag, _] => Some((tag, Layer::Shared)),
        [tag, "types", kind, _] => Some((tag, Layer::Type((*kind).to_string()))),
        [tag, "cooperatives", id, _] => Some((tag, Layer::Organisation((*id).to_string()))),
        _ => None,
    }
}
