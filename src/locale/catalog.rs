//! Catalogs: the messages of every locale, in layers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Place};
use crate::tree::Tree;

use super::files::{Entries, Files};
use super::formats::Formats;
use super::resolver::Resolver;
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

    /// The layer of the workspace that stands above this one of the program, or this one.
    #[must_use]
    pub fn of_workspace(self) -> Self {
        match self {
            Self::BuiltIn => Self::Shared,
            Self::BuiltInType(kind) => Self::Type(kind),
            own => own,
        }
    }

    /// Whether the layer comes with the program.
    pub fn is_built_in(&self) -> bool {
        matches!(self, Self::BuiltIn | Self::BuiltInType(_))
    }
}

/// All messages and terms of all locales, shared by all jobs; a layer is read when somebody asks for it first.
#[derive(Debug, Clone, Default)]
pub struct Catalogs {
    locales: BTreeMap<Locale, Catalog>,
}

/// The messages of one locale, and how it writes numbers and dates.
#[derive(Debug, Clone)]
pub(super) struct Catalog {
    layers: BTreeMap<Layer, Arc<Files>>,
    pub formats: Arc<Formats>,
}

impl Catalog {
    /// The same with the own layers of some organisations only, which are read apart.
    fn apart(&self, organisations: &BTreeSet<&str>) -> Self {
        let first = Layer::Organisation(String::new());
        let shared = self.layers.range(..first).map(|(layer, files)| (layer.clone(), Arc::clone(files)));
        let own = organisations.iter().filter_map(|id| {
            let (layer, files) = self.layers.get_key_value(&Layer::Organisation((*id).to_string()))?;
            Some((layer.clone(), files.apart()))
        });
        Self { layers: shared.chain(own).collect(), formats: Arc::clone(&self.formats) }
    }

    /// The layers that concern one organisation, strongest first.
    pub(super) fn layers_for(&self, kind: &str, organisation: &str) -> impl Iterator<Item = (&Layer, &Entries)> {
        self.own(organisation).into_iter().chain(self.shared(kind))
    }

    fn own(&self, organisation: &str) -> Option<(&Layer, &Entries)> {
        self.layer(&Layer::Organisation(organisation.to_string()))
    }

    fn layer(&self, layer: &Layer) -> Option<(&Layer, &Entries)> {
        self.layers.get_key_value(layer).map(|(layer, files)| (layer, files.entries()))
    }

    /// The layers that all organisations of a type see, strongest first.
    fn shared(&self, kind: &str) -> impl Iterator<Item = (&Layer, &Entries)> {
        let kind = kind.to_string();
        let layers = [Layer::Type(kind.clone()), Layer::Shared, Layer::BuiltInType(kind), Layer::BuiltIn];
        layers.into_iter().filter_map(|layer| self.layer(&layer))
    }
}

impl Catalogs {
    /// Reads the files `locales/**.ftl` of a workspace and of the program's own tree.
    ///
    /// Gives what could be read, with everything that is wrong: files that are not UTF-8, entries that are no Fluent,
    /// names given twice, folders that are no locale, files where none is read.
    pub fn load(tree: &Tree, built_in: &Tree) -> (Self, Vec<Diagnostic>) {
        let (catalogs, mut diagnostics) = Self::find(tree, built_in);
        diagnostics.extend(catalogs.faults(|_, _| true));
        // File by file, in the order of their paths.
        diagnostics.sort_by_cached_key(|found| found.place.as_ref().map(|place| place.path.clone()));
        (catalogs, diagnostics)
    }

    /// Finds the same files, by locale and layer, and reads none; gives what is wrong with their places.
    pub fn find(tree: &Tree, built_in: &Tree) -> (Self, Vec<Diagnostic>) {
        let mut locales: BTreeMap<Locale, Catalog> = BTreeMap::new();
        let mut diagnostics = Vec::new();
        let mut refused = BTreeSet::new();
        for (tree, own) in [(built_in, true), (tree, false)] {
            for (path, content) in tree.files(FOLDER.trim_end_matches('/')).filter(|(path, _)| is_fluent(path)) {
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
                let catalog = locales.entry(locale).or_insert_with_key(|locale| {
                    let formats = Arc::new(Formats::new(locale.clone()));
                    Catalog { layers: BTreeMap::new(), formats }
                });
                let files = catalog.layers.entry(layer).or_default();
                Arc::make_mut(files).push(name, content.clone());
            }
        }
        (Self { locales }, diagnostics)
    }

    /// The same catalogs with the messages of another tree in some layers of the workspace, all in locales that are here.
    #[must_use]
    pub fn with(&self, tree: &Tree, is_other: impl Fn(&Locale, &Layer) -> bool) -> Self {
        let mut catalogs = self.clone();
        let mut others = Self::find(tree, &Tree::default()).0.locales;
        for (locale, catalog) in &mut catalogs.locales {
            catalog.layers.retain(|layer, _| layer.is_built_in() || !is_other(locale, layer));
            let layers = others.remove(locale).map(|other| other.layers).unwrap_or_default();
            catalog.layers.extend(layers.into_iter().filter(|(layer, _)| is_other(locale, layer)));
        }
        catalogs
    }

    /// The same catalogs with the own layers of some organisations only. These are read apart, and what they take is free
    /// again with the catalogs; all other layers are read once and kept.
    #[must_use]
    pub fn apart(&self, organisations: &BTreeSet<&str>) -> Self {
        let apart = |(locale, catalog): (&Locale, &Catalog)| (locale.clone(), catalog.apart(organisations));
        Self { locales: self.locales.iter().map(apart).collect() }
    }

    /// Reads the layers of the workspace that are wanted, on all cores, and gives what is wrong with their files, by locale
    /// and layer. Those of organisations are not kept.
    pub fn faults(&self, is_wanted: impl Fn(&Locale, &Layer) -> bool) -> Vec<Diagnostic> {
        let layers =
            self.locales.iter().flat_map(|(locale, catalog)| catalog.layers.iter().map(move |one| (locale, one)));
        let wanted: Vec<(&Layer, &Files)> = layers
            .filter(|(locale, (layer, _))| is_wanted(locale, layer))
            .map(|(_, (layer, files))| (layer, &**files))
            .collect();
        let faults = |(layer, files): &(&Layer, &Files)| match layer {
            Layer::Organisation(_) => files.faults(),
            _ => files.read().1.clone(),
        };
        wanted.par_iter().flat_map_iter(faults).collect()
    }

    /// The names of a layer's messages and terms that are not written as they were in other catalogs; `None` if something is
    /// wrong with the layer here or there.
    pub fn rewritten(&self, then: &Self, locale: &Locale, layer: &Layer) -> Option<BTreeSet<String>> {
        let written = |catalogs: &'_ Self| match catalogs.locales.get(locale)?.layers.get(layer) {
            Some(files) => Some(files.written()?.into_iter().map(|(id, text)| (id.to_string(), text)).collect()),
            None => Some(BTreeMap::new()),
        };
        let (now, then): (BTreeMap<String, String>, BTreeMap<String, String>) = (written(self)?, written(then)?);
        let names = now.keys().chain(then.keys()).filter(|name| now.get(*name) != then.get(*name));
        Some(names.cloned().collect())
    }

    /// Whether an organisation sees none of what a layer says under a name, here and in other catalogs, since layers above
    /// say all of it.
    pub fn hides(
        &self,
        then: &Self,
        (locale, layer): (&Locale, &Layer),
        name: &str,
        kind: &str,
        organisation: &str,
    ) -> bool {
        let layers = self.locales.get(locale).into_iter().flat_map(|catalog| catalog.layers_for(kind, organisation));
        let above: Vec<&Entries> = layers.take_while(|(one, _)| *one > layer).map(|(_, entries)| entries).collect();
        let is_hidden = |catalogs: &Self| {
            let files = catalogs.locales.get(locale).and_then(|catalog| catalog.layers.get(layer));
            files.and_then(|files| files.entries().get(name)).is_none_or(|entry| is_there(entry, &above))
        };
        is_hidden(self) && is_hidden(then)
    }

    /// Whether a layer was read and nothing is wrong with it.
    pub fn is_sound(&self, locale: &Locale, layer: &Layer) -> bool {
        let files = self.locales.get(locale).and_then(|catalog| catalog.layers.get(layer));
        files.is_some_and(|files| files.is_sound())
    }

    /// What is wrong with own layers of organisations that were read here after their files had changed: what they say was not
    /// to be had.
    pub fn altered(&self) -> Vec<Diagnostic> {
        let layers = self.locales.values().flat_map(|catalog| catalog.layers.values());
        layers.flat_map(|files| files.altered()).cloned().collect()
    }

    pub(super) fn all(&self) -> &BTreeMap<Locale, Catalog> {
        &self.locales
    }

    /// Lets a locale write numbers and dates as another one does: `en` as `en-GB`.
    pub fn follow(&mut self, locale: &Locale, conventions: Locale) {
        if let Some(catalog) = self.locales.get_mut(locale) {
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
        layers.map(|(layer, files)| (layer, files.path()))
    }

    /// All messages and terms of a locale: layer by layer, weakest first, in the order of files and lines.
    pub fn messages(&self, locale: &Locale) -> impl Iterator<Item = (&Layer, &Entry)> {
        self.messages_in(locale, |_| true)
    }

    /// The same of the layers that are wanted; the others are not read.
    pub fn messages_in(
        &self,
        locale: &Locale,
        is_wanted: impl Fn(&Layer) -> bool,
    ) -> impl Iterator<Item = (&Layer, &Entry)> {
        let layers = self.all().get(locale).into_iter().flat_map(|catalog| &catalog.layers);
        let wanted = layers.filter(move |(layer, _)| is_wanted(layer));
        wanted.flat_map(|(layer, files)| files.entries().iter().map(move |entry| (layer, entry)))
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

/// Whether text and attributes of an entry are all there in some layers.
fn is_there(entry: &Entry, layers: &[&Entries]) -> bool {
    let known: Vec<&Entry> = layers.iter().filter_map(|entries| entries.get(&entry.id)).collect();
    let has = |attribute: Option<&str>| known.iter().any(|known| known.pattern(attribute).is_some());
    (entry.value.is_none() || has(None)) && entry.attributes.iter().all(|attribute| has(Some(&attribute.id)))
}

/// Whether a path of a workspace is that of a cooperative's own messages.
pub fn is_own_layer(path: &str) -> bool {
    path.starts_with(FOLDER) && is_fluent(path) && matches!(position(path), Some((_, Layer::Organisation(_))))
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
