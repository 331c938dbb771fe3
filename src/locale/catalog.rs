//! Catalogs: the messages of every locale, in layers.

use std::collections::btree_map::Entry as MapEntry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

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
    locales: OnceLock<BTreeMap<Locale, Catalog>>,
    /// What they are read from when somebody asks first.
    unread: Option<Unread>,
}

#[derive(Debug)]
struct Unread {
    tree: Tree,
    built_in: Tree,
    conventions: BTreeMap<Locale, Locale>,
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

impl Catalog {
    /// The layers that concern one organisation, strongest first.
    pub(super) fn layers_for(&self, kind: &str, organisation: &str) -> impl Iterator<Item = (&Layer, &Entries)> {
        self.own(organisation).into_iter().chain(self.shared(kind))
    }

    fn own(&self, organisation: &str) -> Option<(&Layer, &Entries)> {
        self.layers.get_key_value(&Layer::Organisation(organisation.to_string()))
    }

    /// The layers that all organisations of a type see, strongest first.
    fn shared(&self, kind: &str) -> impl Iterator<Item = (&Layer, &Entries)> {
        let kind = kind.to_string();
        let layers = [Layer::Type(kind.clone()), Layer::Shared, Layer::BuiltInType(kind), Layer::BuiltIn];
        layers.into_iter().filter_map(|layer| self.layers.get_key_value(&layer))
    }
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
        let mut catalogs = BTreeMap::new();
        let mut diagnostics = Vec::new();
        let mut refused = BTreeSet::new();
        let mut files = Vec::new();
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
                files.push((locale, layer, name, content, tree));
            }
        }
        let read: Vec<_> = files.par_iter().map(|(_, _, name, content, _)| source::read(name, content)).collect();
        for ((locale, layer, name, _, tree), (entries, mut faults)) in files.into_iter().zip(read) {
            diagnostics.append(&mut faults);
            add(&mut catalogs, locale, layer, &name, entries, tree, &mut diagnostics);
        }
        // File by file, in the order of their paths.
        let path = |found: &Diagnostic| found.place.as_ref().map(|place| place.path.clone());
        diagnostics.sort_by_cached_key(path);
        (Self { locales: OnceLock::from(catalogs), unread: None }, diagnostics)
    }

    /// The same files, read when somebody asks for a message first; nothing may be wrong with them, since nobody is told.
    /// `conventions` are those that [`Self::follow`] would be given.
    pub fn later(tree: &Tree, built_in: &Tree, conventions: BTreeMap<Locale, Locale>) -> Self {
        let unread = Unread { tree: tree.clone(), built_in: built_in.clone(), conventions };
        Self { locales: OnceLock::new(), unread: Some(unread) }
    }

    pub(super) fn all(&self) -> &BTreeMap<Locale, Catalog> {
        self.locales.get_or_init(|| {
            let Some(unread) = &self.unread else { return BTreeMap::new() };
            let (mut catalogs, _) = Self::load(&unread.tree, &unread.built_in);
            for (locale, conventions) in &unread.conventions {
                catalogs.follow(locale, conventions.clone());
            }
            catalogs.locales.take().unwrap_or_default()
        })
    }

    /// Lets a locale write numbers and dates as another one does: `en` as `en-GB`.
    pub fn follow(&mut self, locale: &Locale, conventions: Locale) {
        if let Some(catalog) = self.locales.get_mut().and_then(|all| all.get_mut(locale)) {
            catalog.formats = Arc::new(Formats::new(conventions));
        }
    }

    /// The locales that have messages, the program's own included, by tag.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.all().keys()
    }

    /// Whether the workspace itself, not only the program, has messages in a locale.
    pub fn has(&self, locale: &Locale) -> bool {
        self.all().get(locale).is_some_and(|catalog| catalog.layers.keys().any(|layer| !layer.is_built_in()))
    }

    /// The layers of a locale, weakest first, each with a file of it.
    pub fn layers(&self, locale: &Locale) -> impl Iterator<Item = (&Layer, &str)> {
        let layers = self.all().get(locale).into_iter().flat_map(|catalog| &catalog.layers);
        layers.map(|(layer, entries)| (layer, entries.file.as_str()))
    }

    /// All messages and terms of a locale: layer by layer, weakest first, in the order of files and lines.
    pub fn messages(&self, locale: &Locale) -> impl Iterator<Item = (&Layer, &Entry)> {
        let layers = self.all().get(locale).into_iter().flat_map(|catalog| &catalog.layers);
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

    /// Whether a locale of a chain has texts, in the layers of all or of a type, that none before it has: then a message
    /// may fall back to it.
    pub fn fills_in(&self, chain: &[Locale], index: usize, kind: &str) -> bool {
        let above = self.entries(&chain[..index], kind, "");
        let own = self.all().get(&chain[index]).into_iter().flat_map(|catalog| catalog.shared(kind));
        own.flat_map(|(_, entries)| entries.iter()).any(|entry| !is_there(entry, &above))
    }

    /// The same for the layer of one organisation.
    pub fn fills_in_own(&self, chain: &[Locale], index: usize, kind: &str, organisation: &str) -> bool {
        let own = self.all().get(&chain[index]).and_then(|catalog| catalog.own(organisation));
        own.is_some_and(|(_, entries)| {
            let above = self.entries(&chain[..index], kind, organisation);
            entries.iter().any(|entry| !is_there(entry, &above))
        })
    }

    /// The layers that concern an organisation in some locales.
    fn entries(&self, chain: &[Locale], kind: &str, organisation: &str) -> Vec<&Entries> {
        let catalogs = chain.iter().filter_map(|locale| self.all().get(locale));
        catalogs.flat_map(|catalog| catalog.layers_for(kind, organisation)).map(|(_, entries)| entries).collect()
    }

    /// A resolver for one organisation in the first locale of a chain; `kind` is its type.
    pub fn resolver<'a>(&'a self, chain: &[Locale], kind: &str, organisation: &str) -> Resolver<'a> {
        Resolver::new(self, chain, kind, organisation)
    }
}

/// Adds the entries of a file to its layer.
fn add(
    catalogs: &mut BTreeMap<Locale, Catalog>,
    locale: Locale,
    layer: Layer,
    file: &str,
    entries: Vec<Entry>,
    tree: &Tree,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let catalog = match catalogs.entry(locale) {
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

/// Whether text and attributes of an entry are all there in some layers.
fn is_there(entry: &Entry, layers: &[&Entries]) -> bool {
    let known: Vec<&Entry> = layers.iter().filter_map(|entries| entries.get(&entry.id)).collect();
    let has = |attribute: Option<&str>| known.iter().any(|known| known.pattern(attribute).is_some());
    (entry.value.is_none() || has(None)) && entry.attributes.iter().all(|attribute| has(Some(&attribute.id)))
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
