//! How the documents of a workspace stand against what was issued of them: which revision or translation is due.

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;

use super::fetch;
use crate::commands::{Project, Result};
use crate::diagnostic::{Diagnostic, Place};
use crate::edition::{self, Change, Entry, Issue, Passages, STEPS, changes};
use crate::job::Sources;
use crate::locale::Locale;
use crate::plan::{self, Job};
use crate::tree::sha256;
use crate::{builtin, disk};

/// A document of an organisation in the source language, whether or not it is made in it.
pub(super) struct Standing<'a> {
    pub job: Job<'a>,
    /// The number of the revision that the data have in force.
    pub revision: u32,
    pub meaning: Passages,
    pub fingerprint: String,
    /// What was issued last of it, in any language.
    pub last: Option<(&'a Issue, &'a Entry)>,
}

/// What a document asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Due {
    /// It was never issued.
    First,
    /// It says what its last issue says.
    Nothing,
    /// Its revision was raised since the last issue.
    Issue,
    /// It says something else than its last issue, under the same revision.
    Revision,
    /// Its revision is older than the one that was issued.
    Backwards,
}

impl Standing<'_> {
    pub fn due(&self) -> Due {
        match self.last {
            None => Due::First,
            Some((_, last)) if self.revision > last.revision => Due::Issue,
            Some((_, last)) if self.revision < last.revision => Due::Backwards,
            Some((_, last)) if self.fingerprint == last.source => Due::Nothing,
            Some(_) => Due::Revision,
        }
    }

    /// How people name it: ``the `manual` of `diogene` ``.
    pub fn name(&self) -> String {
        format!("the `{}` of `{}`", self.job.document.id, self.job.organisation.id)
    }

    /// Where the data say its revision.
    pub fn place(&self) -> Option<Place> {
        let document = self.job.document;
        let id = document.revision().map(|revision| revision.id.as_str()).unwrap_or_default();
        self.job.organisation.place(&format!("documents.{}.revisions.{id}.number", document.id))
    }

    /// What changed since it was issued last, if that is at hand.
    pub fn changes(&self, project: &Project) -> Option<Vec<Change>> {
        let (_, last) = self.last?;
        // The issue in the source language, or in one that is not: then only what has no language can be compared.
        let history = &project.history;
        let (organisation, document) = (&last.organisation, &last.document);
        let source = history.of(organisation, document, project.source_locale.as_str()).next_back();
        let (_, entry) = source.filter(|(_, entry)| entry.source == last.source)?;
        Some(changes(&history.passages(entry)?, &self.meaning))
    }
}

/// One job for each document of each organisation, in the source language.
pub(super) fn source_jobs<'a>(jobs: &[Job<'a>], source: &Locale) -> Vec<Job<'a>> {
    let mut seen = BTreeSet::new();
    let first = jobs.iter().filter(|job| seen.insert((job.organisation.id.as_str(), job.document.id.as_str())));
    first.map(|job| Job { locale: source.clone(), ..job.clone() }).collect()
}

/// How some documents stand, in the order of their jobs.
pub(super) fn standings<'a>(project: &'a Project, sources: &Sources, jobs: &[Job<'a>]) -> Vec<Standing<'a>> {
    let stand = |job: &Job<'a>| {
        let meaning = sources.meaning(job);
        Standing {
            revision: job.document.revision().map_or(0, |revision| revision.number),
            fingerprint: meaning.fingerprint(),
            last: project.history.last_of(&job.organisation.id, job.document.id.as_str()),
            meaning,
            job: job.clone(),
        }
    };
    source_jobs(jobs, &project.source_locale).par_iter().map(stand).collect()
}

/// Fetches what those documents were whose content changed since, so that it can be told what changed.
pub(in crate::commands) fn recall_changed(project: &mut Project, root: &Path) -> Result<()> {
    if project.history.is_empty() && project.approvals.0.is_empty() {
        return Ok(());
    }
    let mut needed: BTreeSet<String> = BTreeSet::new();
    {
        let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &[]);
        let sources = project.job_sources();
        for standing in standings(project, &sources, &jobs) {
            let (organisation, document) = (&standing.job.organisation.id, standing.job.document.id.as_str());
            let source = project.history.of(organisation, document, project.source_locale.as_str()).next_back();
            let changed = source.filter(|(_, entry)| entry.source != standing.fingerprint);
            needed.extend(changed.into_iter().flat_map(|(_, entry)| entry.passages.iter().cloned()));
            let approvals =
                STEPS.iter().filter_map(|step| project.approvals.get(organisation, document, standing.revision, step));
            let void = approvals.filter(|approval| approval.meaning != standing.fingerprint);
            needed.extend(void.flat_map(|approval| approval.passages.iter().cloned()));
        }
    }
    fetch(&mut project.history, root, needed)
}

/// What `check` says of the documents against the record: nothing before the first issue.
pub(in crate::commands) fn findings(project: &Project) -> Vec<Diagnostic> {
    if project.history.is_empty() && project.approvals.0.is_empty() {
        return Vec::new();
    }
    let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &[]);
    let sources = project.job_sources();
    standings(project, &sources, &jobs).iter().flat_map(|standing| told(project, standing)).collect()
}

fn told(project: &Project, standing: &Standing) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut add = |diagnostic: Diagnostic| {
        found.push(Diagnostic { place: standing.place(), ..diagnostic });
    };
    if let Some((issue, last)) = standing.last {
        match standing.due() {
            Due::Revision => {
                let message = format!("{} changed since its revision {} was issued", standing.name(), last.revision);
                let what = standing.changes(project).map(|changes| in_words(&changes)).unwrap_or_default();
                let diagnostic = Diagnostic::error("revision-due", message)
                    .hint("`bindery revise` proposes the new revision and says what changed; `--write` enters it");
                add(if what.is_empty() { diagnostic } else { diagnostic.within(format!("changed: {what}")) });
            }
            Due::Backwards => {
                let message = format!(
                    "{} has revision {}, but revision {} was issued on {}",
                    standing.name(),
                    standing.revision,
                    last.revision,
                    issue.record.date
                );
                let hint = format!("revisions only rise: the next one is {}", last.revision + 1);
                add(Diagnostic::error("revision-backwards", message).hint(hint));
            }
            Due::First | Due::Nothing | Due::Issue => {}
        }
    }
    let (organisation, document) = (&standing.job.organisation.id, standing.job.document.id.as_str());
    for step in STEPS {
        let Some(approval) = project.approvals.get(organisation, document, standing.revision, step) else { continue };
        // What was issued stands in the record.
        if approval.meaning == standing.fingerprint || standing.due() == Due::Revision {
            continue;
        }
        let message = format!("{} changed after it was {step} on {}", standing.name(), approval.date);
        let old = project.history.objects.passages(&approval.passages);
        let what = old.map(|old| in_words(&changes(&old, &standing.meaning))).unwrap_or_default();
        let diagnostic = Diagnostic::warning("approval-void", message)
            .hint(format!("let it be signed again: `bindery approve --as {step}`"));
        add(if what.is_empty() { diagnostic } else { diagnostic.within(format!("changed: {what}")) });
    }
    found
}

/// The first few changes by the names of their passages.
pub(super) fn in_words(changes: &[Change]) -> String {
    const NAMED: usize = 4;
    let name = |change: &Change| {
        let (_, path) = change.key.split_once('/').unwrap_or(("", &change.key));
        format!("`{}`", path.replace('/', "."))
    };
    let names = changes.iter().take(NAMED).map(name).collect::<Vec<_>>().join(", ");
    match changes.len().saturating_sub(NAMED) {
        0 => names,
        more => format!("{names} and {more} more"),
    }
}

/// Contents that records and approvals name and that are not there, or are not what they were.
pub(in crate::commands) fn missing_objects(project: &Project, root: &Path) -> Vec<Diagnostic> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut faults = Vec::new();
    for issue in project.history.issues() {
        let record = &issue.record;
        for entry in &record.documents {
            let inputs = record.inputs.get(&entry.inputs).into_iter().flatten();
            let files = inputs.chain(&entry.assets).filter(|(path, hash)| !builtin::carries(path, hash));
            let all = entry.passages.iter().map(|hash| ("passages", hash));
            for (what, hash) in all.chain(files.map(|(path, hash)| (path.as_str(), hash))) {
                if !seen.insert(hash) {
                    continue;
                }
                let path = format!("{}/{}", edition::OBJECTS, edition::object_path(hash));
                let fault = match disk::read_if_there(&root.join(&path)) {
                    Ok(Some(content)) if sha256(&content) == *hash => continue,
                    Ok(Some(_)) => format!("`{path}` is not what was issued: its content does not fit its name"),
                    Ok(None) => format!("`{path}` is missing, which keeps the {what} of `{}`", entry.label()),
                    Err(error) => format!("`{path}` cannot be read: {error}"),
                };
                let place = project.history.place(issue, entry, &project.tree);
                faults.push(
                    Diagnostic::error("missing-object", fault)
                        .at(place)
                        .hint(format!("take it from the commit that issued it: `git log -- {path}` finds it")),
                );
            }
        }
    }
    faults
}
