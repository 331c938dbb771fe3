//! Checks of translations: what is wrong in texts and can be found without resolving or rendering them.
//!
//! [`run`] looks at every text of the workspace in every locale: by itself, and against the text of the source locale
//! in the same layer. A pattern is looked at in its readings (`reading`): the default one, and one for each other
//! variant. Each family of checks is a file; `table` names all checks with their severity and explanation, and `report`
//! applies what the workspace says of them.
//!
//! Invariants: checks are functions of catalogs and settings; findings come in the order of locales, layers and files;
//! a check is told at most once a place.

mod facts;
mod letters;
mod markup;
mod misspelt;
mod plurals;
mod profile;
mod reading;
mod report;
mod structure;
mod table;
#[cfg(test)]
mod tests;
mod together;
mod typography;
mod variables;
mod wording;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::locale::{Catalogs, Entry, Layer, Locale, Pattern};
use crate::workspace::model::GlossaryTerm;
pub use misspelt::misspelt;
use profile::Profile;
use report::Report;
pub use report::Settings;
pub use table::{CHECKS, Check, Level, find};
pub use wording::{Terms, has as has_term, terms as glossary_terms};

/// The variables that messages can have, each with the kinds of its values: `number`, `text`, `date`, `list`, `slot`.
pub type Kinds = BTreeMap<String, BTreeSet<&'static str>>;

/// What texts are checked against.
pub struct Known<'a> {
    variables: &'a Kinds,
    source: &'a Catalog<'a>,
}

/// The texts of one locale, by layer and by id.
pub struct Catalog<'a> {
    list: Vec<(&'a Layer, &'a Entry)>,
    index: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Catalog<'a> {
    fn new(catalogs: &'a Catalogs, locale: &Locale) -> Self {
        let list: Vec<(&Layer, &Entry)> = catalogs.messages(locale).collect();
        let mut index: HashMap<&str, Vec<usize>> = HashMap::with_capacity(list.len());
        for (position, (_, entry)) in list.iter().enumerate() {
            index.entry(&entry.id).or_default().push(position);
        }
        Self { list, index }
    }

    fn entries(&self) -> impl Iterator<Item = &'a Entry> {
        self.list.iter().map(|(_, entry)| *entry)
    }

    fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.entries().map(|entry| entry.id.as_str())
    }

    fn layers(&self, id: &str) -> impl Iterator<Item = (&'a Layer, &'a Entry)> {
        self.index.get(id).into_iter().flatten().filter_map(|position| self.list.get(*position).copied())
    }

    /// The entries of an id in all layers.
    fn all(&self, id: &str) -> impl Iterator<Item = &'a Entry> {
        self.layers(id).map(|(_, entry)| entry)
    }

    /// The entry of an id in its weakest layer.
    fn any(&self, id: &str) -> Option<&'a Entry> {
        self.all(id).next()
    }

    /// The entry of an id in a layer, or in the program's own layer below it.
    fn at(&self, layer: &Layer, id: &str) -> Option<&'a Entry> {
        let both = self.layers(id).filter(|(other, _)| *other == layer || is_under(other, layer));
        // The strongest layer comes last.
        both.last().map(|(_, entry)| entry)
    }
}

/// Whether a layer is the program's own one below a layer of the workspace.
fn is_under(own: &Layer, layer: &Layer) -> bool {
    match (own, layer) {
        (Layer::BuiltIn, Layer::Shared) => true,
        (Layer::BuiltInType(own), Layer::Type(kind)) => own == kind,
        _ => false,
    }
}

/// Checks all texts of some locales; the source locale's by themselves, the others' against it too.
pub fn run(
    catalogs: &Catalogs,
    source: &Locale,
    locales: &[Locale],
    settings: &Settings,
    variables: &Kinds,
    glossary: &[GlossaryTerm],
) -> Vec<Diagnostic> {
    let original = Catalog::new(catalogs, source);
    let original_profile = Profile::new(source);
    let known = Known { variables, source: &original };
    let mut found = Vec::new();
    for locale in locales {
        let own = Catalog::new(catalogs, locale);
        let profile = Profile::new(locale);
        let terms = wording::terms(glossary, source.as_str(), locale.as_str());
        let ratio = together::usual_length(&own, &original);
        let is_source = locale == source;
        let is_han = profile.writes("Han");
        let repeated = if is_source { HashMap::new() } else { together::repeated(&own, &original, is_han) };
        let (known, own) = (&known, &own);
        let original = &original_profile;
        let work = Work { settings, known, own, profile: &profile, original, ratio, repeated, terms };
        let cycles = structure::cycles(own);
        let entries: Vec<_> = own.list.iter().filter(|(layer, _)| !layer.is_built_in()).collect();
        let parts: Vec<Vec<Diagnostic>> =
            entries.par_iter().map(|(layer, entry)| work.entry(layer, entry, is_source, &cycles)).collect();
        found.extend(parts.into_iter().flatten());
        if !is_source {
            found.extend(together::general(own, known.source, locale, settings));
        }
    }
    found
}

/// The work on one locale.
struct Work<'a> {
    settings: &'a Settings,
    known: &'a Known<'a>,
    own: &'a Catalog<'a>,
    profile: &'a Profile,
    original: &'a Profile,
    /// How long its texts usually are against their sources.
    ratio: Option<f64>,
    /// Its texts that stand in the place of others.
    repeated: together::Repeated<'a>,
    /// The glossary's terms for it.
    terms: wording::Terms,
}

impl Work<'_> {
    fn entry(&self, layer: &Layer, entry: &Entry, is_source: bool, cycles: &BTreeMap<&str, String>) -> Vec<Diagnostic> {
        if entry.fault.is_some() {
            return Vec::new();
        }
        let source = if is_source { None } else { self.known.source.at(layer, &entry.id) };
        let mut report = Report::new(self.settings, &self.profile.locale, entry, None);
        structure::check_attributes(&mut report, source);
        if let Some(chain) = cycles.get(entry.id.as_str()) {
            let message = format!("{} refers to itself: {chain}", report.subject());
            report.add("cyclic-reference", entry.span.clone(), message, "remove one of the references");
        }
        if !is_source && !entry.is_term() && self.known.source.any(&entry.id).is_none() {
            let message = format!("the source has no {}", report.subject());
            let near = self.known.source.ids();
            let hint = crate::diagnostic::did_you_mean(&entry.id, near).unwrap_or_else(|| "remove or rename it".into());
            report.add("obsolete-message", entry.span.clone(), message, hint);
        }
        let mut found = report.found;
        let source = source.filter(|source| source.fault.is_none());
        if let Some(pattern) = &entry.value {
            let report = Report::new(self.settings, &self.profile.locale, entry, None);
            found.extend(self.text(report, pattern, source.and_then(|source| source.value.as_ref())));
        }
        for attribute in &entry.attributes {
            let report = Report::new(self.settings, &self.profile.locale, entry, Some(&attribute.id));
            let source = source.and_then(|source| source.attribute(&attribute.id)).map(|attribute| &attribute.value);
            found.extend(self.text(report, &attribute.value, source));
        }
        found
    }

    fn text(&self, mut report: Report<'_>, pattern: &Pattern, source: Option<&Pattern>) -> Vec<Diagnostic> {
        let readings = reading::readings(pattern);
        structure::check_text(&mut report, pattern, self.known, self.own);
        plurals::check(&mut report, pattern, self.profile, self.known);
        markup::check(&mut report, &readings);
        typography::check(&mut report, &readings, self.profile);
        wording::check(&mut report, &readings, self.profile);
        let sources = source.map(reading::readings).unwrap_or_default();
        letters::check(&mut report, &readings, &sources, self.profile);
        if let Some(source) = source.filter(|_| !report.entry.is_term()) {
            variables::check(&mut report, pattern, source, self.profile, self.original, self.known.variables);
            plurals::compare(&mut report, pattern, source, self.profile);
            markup::compare(&mut report, &readings, &sources);
            facts::compare(&mut report, &readings, &sources, self.profile);
            together::check(&mut report, pattern, &self.repeated);
            wording::compare(&mut report, &readings, &sources, self.ratio, &self.terms);
        }
        report.found
    }
}
