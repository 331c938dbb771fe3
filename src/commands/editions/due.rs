//! What an issue takes in: which jobs, under which revision of their translation, signed by whom.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde_json::{Value as Json, json};

use super::readiness::{self, Wanted};
use super::standing::{Standing, standings};
use crate::commands::Project;
use crate::diagnostic::Diagnostic;
use crate::edition::Signature;
use crate::job::Sources;
use crate::plan::Job;

/// What is to be issued.
pub(super) struct Due<'a> {
    pub jobs: Vec<Job<'a>>,
    /// Revisions of translations, by the names of jobs.
    pub translations: BTreeMap<String, u32>,
    /// What was signed, by organisation and document.
    pub signed: BTreeMap<(String, String), Signed>,
    /// Documents that were in force and are not made any more.
    pub withdrawn: Vec<String>,
    /// Why some of it cannot be issued.
    pub reasons: Vec<Diagnostic>,
}

/// Fingerprint of a document's meaning in the source language, and who signed it.
pub(super) struct Signed {
    pub source: String,
    pub signatures: Vec<Signature>,
}

impl<'a> Due<'a> {
    /// The yearly edition takes in every job; a further issue those that are not what was issued last.
    pub fn find(project: &'a Project, sources: &Sources, jobs: &[Job<'a>], wanted: Wanted) -> Self {
        let history = &project.history;
        let look = |job: &Job<'a>| {
            let last = history.of(&job.organisation.id, job.document.id.as_str(), job.locale.as_str()).next_back();
            let revision = job.document.revision().map_or(0, |revision| revision.number);
            let Some((_, last)) = last else { return (true, 0) };
            let is_same = sources.meaning(job).fingerprint() == last.meaning;
            let translation = match (last.revision == revision, is_same) {
                (false, _) => 0,
                (true, true) => last.translation,
                (true, false) => last.translation + 1,
            };
            (!is_same || last.revision != revision, translation)
        };
        let looked: Vec<(bool, u32)> = jobs.par_iter().map(look).collect();
        let chosen = jobs.iter().zip(looked).filter(|(_, (changed, _))| *changed || !wanted.revised);
        let (mut due, mut translations) = (Vec::new(), BTreeMap::new());
        for (job, (_, translation)) in chosen {
            translations.insert(job.name(), translation);
            due.push(job.clone());
        }
        let (mut signed, mut reasons) = (BTreeMap::new(), Vec::new());
        for standing in standings(project, sources, &due) {
            let key = (standing.job.organisation.id.clone(), standing.job.document.id.to_string());
            match readiness::document(project, &standing, wanted) {
                Ok(signatures) => {
                    let Standing { fingerprint: source, .. } = standing;
                    signed.insert(key, Signed { source, signatures });
                }
                Err(found) => reasons.extend(found),
            }
        }
        Self { jobs: due, translations, signed, withdrawn: readiness::withdrawn(project, jobs), reasons }
    }

    /// A line for each document.
    pub fn lines(&self, verb: &str) -> Vec<String> {
        let line = |job: &Job| {
            let revision = job.document.revision().map_or(0, |revision| revision.number);
            let translation = match self.translations.get(&job.name()) {
                None | Some(0) => String::new(),
                Some(number) => format!(", translation {number}"),
            };
            format!("{verb} {}: revision {revision}{translation}", job.name())
        };
        let withdrawn = self.withdrawn.iter().map(|name| format!("withdrawn {name}"));
        self.jobs.iter().map(line).chain(withdrawn).collect()
    }

    /// The same for programs.
    pub fn records(&self) -> Vec<Json> {
        let record = |job: &Job| {
            json!({
                "organisation": job.organisation.id,
                "document": job.document.id,
                "locale": job.locale.to_string(),
                "revision": job.document.revision().map_or(0, |revision| revision.number),
                "translation": self.translations.get(&job.name()),
            })
        };
        self.jobs.iter().map(record).collect()
    }
}
