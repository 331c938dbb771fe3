//! The pages on which messages appear, for the notes of an export: the documents are laid out in the source language.

use std::collections::{BTreeMap, BTreeSet};

use super::{Desk, key};
use crate::plan::Job;
use crate::render::{self, Renderer, Workers};
use crate::translation::Appearance;

/// How many pages of a document are named: header and footer stand on all.
const MOST: usize = 3;

/// Adds to the places of each message the pages of the first organisation's document that shows it.
///
/// Gives the names of documents that cannot be laid out; their places stay without pages.
pub(super) fn add(desk: &Desk, jobs: &[Job], appearances: &mut BTreeMap<String, Appearance>) -> Vec<String> {
    let project = &desk.project;
    let sources = project.job_sources();
    let renderer = Renderer::new(&project.tree, &project.templates);
    let mut laid: Vec<Option<BTreeMap<String, BTreeSet<usize>>>> = jobs.iter().map(|_| None).collect();
    let lay_out = |index: usize| renderer.pages(&sources.with_passages(&jobs[index])?).ok();
    render::run(Workers::new(None), jobs.len(), lay_out, |index, pages| {
        laid[index] = pages.ok().flatten();
        true
    });
    let mut failed = Vec::new();
    // Document → message → organisation and pages.
    let mut found: BTreeMap<&str, BTreeMap<String, (&str, BTreeSet<usize>)>> = BTreeMap::new();
    for (job, pages) in jobs.iter().zip(laid) {
        let Some(pages) = pages else {
            failed.push(job.name());
            continue;
        };
        let known = found.entry(job.document.id.as_str()).or_default();
        for (name, pages) in sources.pages_of_all(job, &pages) {
            let name = key(name);
            // A layer of the program and that of the workspace above it are one.
            let (organisation, all) = known.entry(name).or_insert_with(|| (&job.organisation.id, BTreeSet::new()));
            if *organisation == job.organisation.id {
                all.extend(pages);
            }
        }
    }
    for (document, messages) in found {
        for (key, (organisation, pages)) in messages {
            if let Some(appearance) = appearances.get_mut(&key) {
                appearance.pages.insert(document.to_string(), in_words(organisation, &pages));
            }
        }
    }
    failed
}

fn in_words(organisation: &str, pages: &BTreeSet<usize>) -> String {
    let mut numbers: Vec<String> = pages.iter().take(MOST).map(usize::to_string).collect();
    if pages.len() > MOST {
        numbers.push("…".to_string());
    }
    format!("p. {} ({organisation})", numbers.join(", "))
}
