//! The survey: which messages the documents need, where they appear, and with which values.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::Sources;
use super::resolution::Resolution;
use crate::locale::{self, Layer, Resolver, Scope, Text, Variables};
use crate::plan::Job;
use crate::render::Input;

/// What documents ask of one message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The documents that need it, by id.
    pub documents: BTreeSet<String>,
    /// Where it appears: document and section, by the order of the documents; the id is empty for what belongs to no section.
    pub sections: BTreeSet<Section>,
    /// A value for each of its variables, as the source language writes it.
    pub samples: BTreeMap<String, String>,
}

/// A section of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Section {
    pub document: String,
    /// Its number in the document.
    pub index: usize,
    pub id: String,
    /// Titles of document and section.
    pub title: String,
}

/// Messages by layer and id.
pub type Survey<'a> = BTreeMap<(&'a Layer, &'a str), Asked>;

/// What one job asks for, as it is resolved.
#[derive(Default)]
pub(super) struct Trace<'a> {
    /// The template that asks.
    pub template: String,
    found: BTreeMap<(&'a Layer, &'a str), Noted>,
}

/// The templates that ask for a message, and a value for each of its variables.
type Noted = (BTreeSet<String>, BTreeMap<String, String>);

impl<'a> Trace<'a> {
    /// Notes that a message was asked for.
    pub(super) fn note(&mut self, resolver: &Resolver<'a>, id: &str, scope: &Scope) {
        for (layer, entry) in resolver.sources(id) {
            let (templates, samples) = self.found.entry((layer, &entry.id)).or_default();
            if !templates.contains(&self.template) {
                templates.insert(self.template.clone());
            }
            for name in variables(entry) {
                let value = || scope.get(&name).and_then(|value| resolver.format_value(value));
                if let Entry::Vacant(sample) = samples.entry(name.clone()) {
                    value().map(|value| sample.insert(value));
                }
            }
        }
    }
}

fn variables(entry: &locale::Entry) -> BTreeSet<String> {
    if entry.is_term() { BTreeSet::new() } else { entry.references().variables }
}

impl Sources<'_> {
    /// Which messages some documents need in the source language. Faults of the documents are not told here.
    pub fn survey<'a>(&'a self, jobs: &'a [Job<'a>]) -> Survey<'a> {
        let mut survey = Survey::new();
        for job in jobs {
            // What is found borrows from the messages.
            let mut resolution = Resolution::new(self, self.catalogs, job);
            resolution.trace = Some(Trace::default());
            let _ = resolution.input();
            let sections = sections(job, &resolution.resolver);
            for (name, (templates, samples)) in resolution.trace.take().unwrap_or_default().found {
                let asked: &mut Asked = survey.entry(name).or_default();
                asked.documents.insert(job.document.id.to_string());
                let section = |template: &String| sections.get(template).or_else(|| sections.get(""));
                asked.sections.extend(templates.iter().filter_map(section).cloned());
                for (name, value) in samples {
                    asked.samples.entry(name).or_insert(value);
                }
            }
        }
        survey
    }
}

impl Sources<'_> {
    /// A job whose pages tell where each message begins; nothing if it has errors.
    pub fn with_passages(&self, job: &Job) -> Option<Input> {
        let catalogs = self.catalogs(job);
        let mut resolution = Resolution::new(self, &catalogs, job);
        resolution.shows_passages = true;
        resolution.sound_input()
    }

    /// The pages of all messages that stand in those which a template asks for, by layer and id.
    pub fn pages_of_all<'a>(
        &'a self,
        job: &'a Job<'a>,
        pages: &BTreeMap<String, BTreeSet<usize>>,
    ) -> BTreeMap<(&'a Layer, &'a str), BTreeSet<usize>> {
        let resolver = Resolution::new(self, self.catalogs, job).resolver;
        let mut all: BTreeMap<(&Layer, &str), BTreeSet<usize>> = BTreeMap::new();
        for (id, pages) in pages {
            for (layer, entry) in resolver.sources(id) {
                all.entry((layer, &entry.id)).or_default().extend(pages);
            }
        }
        all
    }
}

/// The sections of a job by their template files; that of the empty path is the document as a whole.
fn sections(job: &Job, resolver: &Resolver) -> BTreeMap<String, Section> {
    let document = job.document;
    let nothing = Variables::new();
    let title = |id: &str| Text::plain_text(&resolver.resolve(id, &Scope::new(&nothing)).0);
    let whole = title(document.title.as_str());
    let section = |index, id: &str, title: String| Section {
        document: document.id.to_string(),
        index,
        id: id.to_string(),
        title,
    };
    let mut sections = BTreeMap::from([(String::new(), section(0, "", whole.clone()))]);
    for (index, one) in document.sections_for(job.organisation.kind).enumerate() {
        let path = format!("{}/{}/{}.typ", crate::template::FOLDER, document.id, one.id);
        let own = one.title.as_ref().map_or_else(|| one.id.to_string(), |id| title(id.as_str()));
        let name = format!("{whole} › {own}");
        sections.insert(path, section(index + 1, one.id.as_str(), name));
    }
    sections
}
