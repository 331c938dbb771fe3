//! `bindery translate`: texts out to translators and back, and how far translations are.

mod confirm;
mod export;
mod import;
mod pages;
mod review;
mod status;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Project, Result};
use crate::check::{self, Terms};
use crate::cli::Action;
use crate::diagnostic::Diagnostic;
use crate::job::Asked;
use crate::locale::{Layer, Locale, PluralForms};
use crate::plan::{self, Job, Selection};
use crate::translation::{self, Appearance, Ledger, Originals, Rules, Scope, Text};

/// Runs what was asked for.
pub fn run(root: &Path, action: &Action) -> Result {
    match action {
        Action::Status(arguments) => status::run(root, arguments),
        Action::Export(arguments) => export::run(root, arguments),
        Action::Import(arguments) => import::run(root, arguments),
        Action::Confirm(arguments) => confirm::run(root, arguments),
        Action::Review(arguments) => review::run(root, arguments),
    }
}

/// The workspace with what is known of its translations.
struct Desk {
    project: Project,
    ledger: Ledger,
    source_forms: PluralForms,
}

impl Desk {
    /// Reads workspace and ledger. A ledger that cannot be read is a failure: nothing may be written over it.
    fn load(root: &Path) -> Result<Self> {
        let mut project = Project::load(root)?;
        let is_damage = |found: &&Diagnostic| translation::DAMAGED.contains(&found.name);
        let faults: Vec<Diagnostic> = project.diagnostics.iter().filter(is_damage).cloned().collect();
        if !faults.is_empty() {
            return Err(project.fail(faults));
        }
        let ledger = std::mem::take(&mut project.ledger);
        let source_forms = PluralForms::new(&project.source_locale);
        Ok(Self { project, ledger, source_forms })
    }

    /// The messages of the source with their meanings.
    fn originals(&self) -> Originals<'_> {
        Originals::new(&self.project.catalogs, &self.project.source_locale, Scope::All)
    }

    fn rules<'a>(&'a self, target: &'a PluralForms) -> Rules<'a> {
        Rules { source: &self.source_forms, target }
    }

    /// The glossary's terms that have forms in both languages.
    fn terms(&self, target: &Locale) -> Terms {
        let glossary = &self.project.workspace.consortium.data.glossary;
        check::glossary_terms(glossary, self.project.source_locale.as_str(), target.as_str())
    }

    /// The chosen documents of each organisation, in the source language: it needs the same messages as any other, whether
    /// or not the documents are made in it.
    fn chosen(&self, documents: &[String], cooperatives: &[String]) -> Result<Vec<Job<'_>>> {
        let (jobs, _) = plan::plan(&self.project.workspace, &self.project.source_locale, &[]);
        let selection =
            Selection { documents: documents.to_vec(), organisations: cooperatives.to_vec(), ..Selection::default() };
        let chosen = selection.choose(&jobs, &self.project.workspace).map_err(|unknown| super::Failure {
            diagnostics: unknown,
            sources: self.project.texts.clone(),
            ..super::Failure::default()
        })?;
        let mut seen = BTreeSet::new();
        let chosen = chosen.into_iter().filter(|job| seen.insert((&job.organisation.id, &job.document.id)));
        Ok(chosen.map(|job| Job { locale: self.project.source_locale.clone(), ..job }).collect())
    }

    /// Which messages some documents need, by their keys.
    fn asked(&self, documents: &[String], cooperatives: &[String]) -> Result<BTreeMap<String, Asked>> {
        let chosen = self.chosen(documents, cooperatives)?;
        let sources = self.project.job_sources();
        let survey = sources.survey(&chosen);
        let mut asked: BTreeMap<String, Asked> = BTreeMap::new();
        for (name, one) in survey {
            // A layer of the program and that of the workspace above it are one.
            let known = asked.entry(key(name)).or_default();
            known.documents.extend(one.documents);
            known.sections.extend(one.sections);
            known.samples.extend(one.samples);
        }
        Ok(asked)
    }

    /// The languages that documents are made in, or that have texts, but for the source.
    fn locales(&self) -> Vec<Locale> {
        let (jobs, _) = plan::plan(&self.project.workspace, &self.project.source_locale, &[]);
        let mut locales: BTreeSet<Locale> = jobs.into_iter().map(|job| job.locale).collect();
        let catalogs = &self.project.catalogs;
        locales.extend(catalogs.locales().filter(|locale| catalogs.has(locale)).cloned());
        locales.remove(&self.project.source_locale);
        locales.into_iter().collect()
    }

    /// Languages as typed; the source language is none to translate into.
    fn targets(&self, tags: &[String]) -> Result<Vec<Locale>> {
        let parse = |tag: &String| {
            let locale: Locale = tag.parse().map_err(|error| {
                Diagnostic::error("unknown-locale", format!("{error}"))
                    .hint("languages are named by tags such as `ro`, `pt-BR`")
            })?;
            if locale == self.project.source_locale {
                let message = format!("`{tag}` is the language that texts are written in first");
                return Err(Diagnostic::error("unknown-selection", message)
                    .hint("choose a language to translate into")
                    .into());
            }
            Ok(locale)
        };
        tags.iter().map(parse).collect()
    }
}

/// The name of a message for `bindery translate`.
fn key((layer, id): (&Layer, &str)) -> String {
    format!("{}{id}", translation::prefix(layer))
}

/// Where a message appears, as a parcel says it.
fn appearances(asked: &BTreeMap<String, Asked>) -> BTreeMap<String, Appearance> {
    let appearance = |asked: &Asked| {
        let first = asked.sections.first();
        let group = first.map(|section| {
            let id = if section.id.is_empty() {
                section.document.clone()
            } else {
                format!("{}.{}", section.document, section.id)
            };
            (id, section.title.clone())
        });
        let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for section in &asked.sections {
            places.entry(section.document.clone()).or_default().insert(section.title.clone());
        }
        Appearance {
            group: group.unwrap_or(("other".into(), String::new())),
            places,
            pages: BTreeMap::new(),
            samples: asked.samples.clone(),
        }
    };
    asked.iter().map(|(key, asked)| (key.clone(), appearance(asked))).collect()
}

/// The texts that some documents need, in the order in which readers meet their sections.
fn in_order<'t, 'a>(texts: &'t [Text<'a>], asked: &BTreeMap<String, Asked>) -> Vec<&'t Text<'a>> {
    let mut needed: Vec<(Option<_>, &Text)> =
        texts.iter().filter_map(|text| Some((asked.get(&text.key)?.sections.first().cloned(), text))).collect();
    needed.sort_by(|(one, _), (other, _)| one.cmp(other));
    needed.into_iter().map(|(_, text)| text).collect()
}

/// Today, in the zone of the machine, where no day is given: the one place that reads the clock.
pub(super) fn today(on: Option<jiff::civil::Date>) -> jiff::civil::Date {
    on.unwrap_or_else(|| jiff::Zoned::now().date())
}
