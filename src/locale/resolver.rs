//! The resolver: one organisation's messages in one locale, with fallback and overrides.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Place, did_you_mean};

use super::catalog::{Catalogs, Layer};
use super::dates::DateStyle;
use super::expand::Expansion;
use super::files::Entries;
use super::formats::{Formats, ListKind};
use super::isolate::isolate;
use super::number::{Number, Style};
use super::pseudo::Pseudo;
use super::scope::{Scope, Value};
use super::syntax::{Entry, Pattern, References};
use super::tag::{Direction, Locale};
use super::text::{Part, Text, plain_of};

/// Resolves messages for one organisation in one locale.
///
/// Making one is cheap: it borrows the catalogs and the formatters that they keep.
#[derive(Debug)]
pub struct Resolver<'a> {
    /// None for an empty chain, where every message is missing.
    pub(super) levels: Vec<Level<'a>>,
    /// The pseudo-locale in which the texts are shown; the levels are then those of the source language.
    pseudo: Option<(Pseudo, Locale)>,
    /// The names of messages and terms that were looked for, if somebody wants to know.
    asked: Option<Mutex<BTreeSet<String>>>,
}

/// A locale of the fallback chain with the layers that concern the organisation.
#[derive(Debug)]
pub(super) struct Level<'a> {
    pub locale: Locale,
    /// How numbers, dates and lists are written in its texts.
    pub formats: Arc<Formats>,
    /// By which rules the variants of its texts are chosen.
    pub plurals: Arc<Formats>,
    /// Strongest first.
    layers: Vec<(&'a Layer, &'a Entries)>,
}

/// A pattern that was found, and where.
pub(super) struct Hit<'a> {
    pub level: usize,
    pub layer: &'a Layer,
    pub entry: &'a Entry,
    pub pattern: &'a Pattern,
}

/// Where a message comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<'a> {
    /// The locale that has it; another than the resolver's if it falls back.
    pub locale: Locale,
    pub layer: &'a Layer,
    /// Its identifier, or its attribute's.
    pub place: Place,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(catalogs: &'a Catalogs, chain: &[Locale], kind: &str, organisation: &str) -> Self {
        let mut levels: Vec<Level<'a>> = Vec::new();
        let pseudo = chain.first().and_then(|first| Some((first.pseudo()?, first.clone())));
        let pseudo_formats = pseudo.as_ref().map(|(_, locale)| Arc::new(Formats::new(locale.clone())));
        for locale in chain.iter().skip(usize::from(pseudo.is_some())) {
            let catalog = catalogs.all().get(locale);
            if catalog.is_none() && !levels.is_empty() {
                continue;
            }
            let plurals =
                catalog.map_or_else(|| Arc::new(Formats::new(locale.clone())), |catalog| catalog.formats.clone());
            // A French text in a Canadian document has the numbers of that document.
            let formats = match (&pseudo_formats, levels.first()) {
                (Some(formats), _) => formats.clone(),
                (None, Some(first)) if first.locale.reads_like(locale) => first.formats.clone(),
                _ => plurals.clone(),
            };
            let layers = catalog.into_iter().flat_map(|catalog| catalog.layers_for(kind, organisation)).collect();
            levels.push(Level { locale: locale.clone(), formats, plurals, layers });
        }
        Self { levels, pseudo, asked: None }
    }

    /// The same resolver, noting the names that it looks for.
    #[must_use]
    pub fn noting(self) -> Self {
        Self { asked: Some(Mutex::default()), ..self }
    }

    /// The names of the messages and terms that were looked for since this was asked last, found or not; none where nobody
    /// wants to know.
    pub fn take_asked(&self) -> BTreeSet<String> {
        let asked = self.asked.as_ref().map(|asked| asked.lock().unwrap_or_else(PoisonError::into_inner));
        asked.map(|mut asked| std::mem::take(&mut *asked)).unwrap_or_default()
    }

    /// The names of messages and terms whose texts can depend on those with some names, these among them.
    pub fn depending_on(&self, names: &BTreeSet<String>) -> BTreeSet<String> {
        let mut found = names.clone();
        loop {
            let before = found.len();
            for (_, entries) in self.levels.iter().flat_map(|level| &level.layers) {
                let depends = |needed: &BTreeSet<String>| !needed.is_disjoint(&found);
                let more = entries.references().iter().filter(|(_, needed)| depends(needed));
                let more: Vec<String> = more.map(|(id, _)| id.clone()).collect();
                found.extend(more);
            }
            if found.len() == before {
                return found;
            }
        }
    }

    /// The locale that is resolved for; `None` for an empty chain.
    pub fn locale(&self) -> Option<&Locale> {
        self.pseudo.as_ref().map(|(_, locale)| locale).or(self.levels.first().map(|level| &level.locale))
    }

    /// What is done to the text of patterns, in a pseudo-locale.
    pub(super) fn pseudo(&self) -> Option<Pseudo> {
        self.pseudo.as_ref().map(|(pseudo, _)| *pseudo)
    }

    /// The locale of the text that values from a level of the chain stand in.
    pub(super) fn around(&self, level: usize) -> Option<&Locale> {
        self.pseudo.as_ref().map(|(_, locale)| locale).or(self.levels.get(level).map(|level| &level.locale))
    }

    /// Resolves a message `id` or an attribute `id.attribute`.
    ///
    /// Gives what can be shown, with everything that went wrong at its place. A message that is missing itself has no
    /// place: the caller knows who asked for it.
    pub fn resolve(&self, id: &str, scope: &Scope<'_>) -> (Text, Vec<Diagnostic>) {
        let (parts, diagnostics) = self.run(id, scope, true);
        (Text(parts), diagnostics)
    }

    /// Resolves a message to the string that the Fluent specification gives, in which markup is only text.
    pub fn resolve_string(&self, id: &str, scope: &Scope<'_>) -> (String, Vec<Diagnostic>) {
        let (parts, diagnostics) = self.run(id, scope, false);
        (plain_of(&parts), diagnostics)
    }

    fn run(&self, id: &str, scope: &Scope<'_>, markup: bool) -> (Vec<Part>, Vec<Diagnostic>) {
        let (name, attribute) = split(id);
        let hit = if name.starts_with('-') { None } else { self.hit(0, name, attribute) };
        let Some(hit) = hit else {
            return (vec![Part::Text(format!("{{{id}}}"))], vec![self.missing(0, name, attribute)]);
        };
        let mut expansion = Expansion::new(self, scope, markup);
        let mut parts = expansion.entry(&hit, attribute);
        let is_rtl = |level: &Level| level.locale.direction() == Direction::Rtl;
        if markup && self.levels.get(hit.level).is_some_and(is_rtl) {
            parts = isolate(parts);
        }
        let parts = match self.pseudo() {
            Some(pseudo) => pseudo.message(parts),
            None => self.wrap(0, hit.level, parts),
        };
        (parts, expansion.into_diagnostics())
    }

    /// Marks parts that come from another language as a run of it.
    pub(super) fn wrap(&self, around: usize, level: usize, parts: Vec<Part>) -> Vec<Part> {
        let (Some(outer), Some(inner)) = (self.levels.get(around), self.levels.get(level)) else {
            return parts;
        };
        if self.pseudo.is_some() || outer.locale.reads_like(&inner.locale) || parts.is_empty() {
            return parts;
        }
        vec![Part::Run { direction: inner.locale.direction(), lang: Some(inner.locale.clone()), content: Text(parts) }]
    }

    /// The strongest pattern of a name, from a level of the chain on.
    ///
    /// Value and attributes are looked for each by itself, so that an override need not repeat what it leaves alone.
    pub(super) fn hit(&self, from: usize, id: &str, attribute: Option<&str>) -> Option<Hit<'a>> {
        if let Some(asked) = &self.asked {
            let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
            if !asked.contains(id) {
                asked.insert(id.to_string());
            }
        }
        self.levels.iter().enumerate().skip(from).find_map(|(level, at)| {
            at.layers.iter().find_map(|(layer, entries)| {
                let entry = entries.get(id)?;
                let pattern = entry.pattern(attribute)?;
                Some(Hit { level, layer, entry, pattern })
            })
        })
    }

    /// The diagnostic, still without a place, for a name that has no pattern.
    pub(super) fn missing(&self, from: usize, id: &str, attribute: Option<&str>) -> Diagnostic {
        let kind = if id.starts_with('-') { "term" } else { "message" };
        let entries =
            || self.levels.iter().skip(from).flat_map(|level| &level.layers).filter_map(|(_, all)| all.get(id));
        let exists = entries().next().is_some();
        match attribute {
            Some(attribute) if exists => {
                let known = entries().flat_map(|entry| &entry.attributes).map(|known| known.id.as_str());
                Diagnostic::error("unknown-attribute", format!("{kind} `{id}` has no attribute `{attribute}`"))
                    .maybe_hint(did_you_mean(attribute, known))
            }
            None if exists => {
                Diagnostic::error("missing-value", format!("{kind} `{id}` has attributes, but no text of its own"))
            }
            _ => {
                let is_term = id.starts_with('-');
                let known = self.names().filter(|known| known.starts_with('-') == is_term);
                let name = if is_term { "missing-term" } else { "missing-message" };
                Diagnostic::error(name, format!("there is no {kind} `{id}`")).maybe_hint(did_you_mean(id, known))
            }
        }
    }

    fn names(&self) -> impl Iterator<Item = &'a str> {
        let layers = self.levels.iter().flat_map(|level| &level.layers);
        layers.flat_map(|(_, entries)| entries.iter().map(|entry| entry.id.as_str()))
    }

    /// The ids of all messages that can be resolved, sorted.
    pub fn ids(&self) -> BTreeSet<&'a str> {
        self.names().filter(|id| !id.starts_with('-')).collect()
    }

    /// Where the text of `id` or `id.attribute` comes from; `None` if there is none.
    pub fn find(&self, id: &str) -> Option<Found<'a>> {
        let (name, attribute) = split(id);
        let hit = self.hit(0, name, attribute)?;
        let span =
            attribute.and_then(|id| hit.entry.attribute(id)).map_or(&hit.entry.span, |attribute| &attribute.span);
        let locale = self.levels.get(hit.level)?.locale.clone();
        Some(Found { locale, layer: hit.layer, place: Place::span(&*hit.entry.path, span.clone()) })
    }

    /// Everything that a message needs, through all references and all variants.
    ///
    /// The variables are those that the caller has to give: the arguments of terms are not among them.
    pub fn references(&self, id: &str) -> References {
        let mut found = References::default();
        let mut seen = BTreeSet::new();
        let mut open = vec![(0, id.to_string(), false)];
        while let Some((from, full, in_term)) = open.pop() {
            let (name, attribute) = split(&full);
            let Some(hit) = self.hit(from, name, attribute) else {
                continue;
            };
            let in_term = in_term || name.starts_with('-');
            if !seen.insert((hit.level, full.clone(), in_term)) {
                continue;
            }
            let mut direct = References::default();
            hit.pattern.collect(&mut direct);
            open.extend(direct.messages.iter().chain(&direct.terms).map(|name| (hit.level, name.clone(), in_term)));
            found.messages.extend(direct.messages);
            found.terms.extend(direct.terms);
            found.functions.extend(direct.functions);
            if !in_term {
                found.variables.extend(direct.variables);
            }
        }
        found
    }

    /// The messages and terms that a text is made of, itself first, through all references and all variants, each with
    /// its layer; those that another locale fills in apart.
    pub fn sources(&self, id: &str) -> Vec<(&'a Layer, &'a Entry)> {
        let needed = self.references(id);
        let names = std::iter::once(id).chain(needed.messages.iter().chain(&needed.terms).map(String::as_str));
        let hits = names.filter_map(|name| {
            let (name, attribute) = split(name);
            self.hit(0, name, attribute).filter(|hit| hit.level == 0)
        });
        hits.map(|hit| (hit.layer, hit.entry)).collect()
    }

    /// A value of a variable as the locale writes it.
    pub fn format_value(&self, value: &Value) -> Option<String> {
        Some(match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => self.format_number(number),
            Value::Date(date) => self.format_date(*date, DateStyle::Long),
            Value::List(items) => self.format_list(items),
            Value::Slot(_) => return None,
        })
    }

    /// A date as the locale writes it.
    pub fn format_date(&self, date: Date, style: DateStyle) -> String {
        self.levels.first().map_or_else(|| date.to_string(), |level| level.formats.date(date, style.shape()))
    }

    /// A number as the locale writes it.
    pub fn format_number(&self, number: &Number) -> String {
        self.levels.first().map_or_else(|| number.shown().to_string(), |level| level.formats.number(number))
    }

    /// A number as parts of a hundred: `0.925` is 92.5 %; one fraction digit is kept.
    pub fn format_percent(&self, number: &Number) -> String {
        let mut number = number.clone();
        number.options.style = Some(Style::Percent);
        number.options.minimum_fraction = None;
        number.options.maximum_fraction = Some(1);
        self.format_number(&number)
    }

    /// The order of two texts in the alphabet of the locale's readers.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.levels.first().map_or_else(|| a.cmp(b), |level| level.formats.compare(a, b))
    }

    /// Texts joined by commas and "and" as the locale joins them.
    pub fn format_list(&self, items: &[String]) -> String {
        let Some(level) = self.levels.first() else {
            return items.join(", ");
        };
        level.formats.list(items, ListKind::And).into_iter().map(|(_, text)| text).collect()
    }
}

/// A name and its attribute.
pub(super) fn split(id: &str) -> (&str, Option<&str>) {
    match id.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (id, None),
    }
}
