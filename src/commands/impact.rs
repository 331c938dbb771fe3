//! `bindery impact`: which documents, translations and revisions a change touches, before anything is built: a change since
//! the last build, or since an edition was issued.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::earlier::{Earlier, EarlierProjects};
use super::gaps::gaps;
use super::make::Maker;
use super::standing::{Judge, Record, Standing, value_reason};
use super::{Outcome, Project, Result, editions, has_errors};
use crate::cli::Impact;
use crate::diagnostic::Diagnostic;
use crate::disk::Outputs;
use crate::freshness::{Inputs, Reason, Reasons};
use crate::job::Change;
use crate::locale::{Entry, Locale, PSEUDO_LOCALES, write_normal};
use crate::plan::{self, Job, Selection};
use crate::render::{self, Workers};
use crate::report;
use crate::translation::{Condition, Ledger, Originals, Scope, Text};
use crate::tree::Tree;

/// How many documents a person is told by name.
const NAMED: usize = 12;

/// Compares the workspace with the documents of the last build.
pub fn run(root: &Path, arguments: &Impact) -> Result {
    let mut project = Project::load(root)?;
    let (jobs, found) = plan::plan(&project.workspace, &project.source_locale, &arguments.locale);
    let selection = Selection {
        organisations: arguments.cooperative.clone(),
        documents: arguments.document.clone(),
        locales: arguments.locale.clone(),
    };
    let chosen = match selection.choose(&jobs, &project.workspace) {
        Ok(chosen) => chosen,
        Err(unknown) => return Err(project.fail(unknown)),
    };
    let gaps = gaps(&project, &chosen).gaps;
    let mut touched = Touched { jobs: Vec::new(), diagnostics: [&project.diagnostics[..], &found].concat() };
    let stale = if let Some(year) = arguments.edition {
        recall(&mut project, root, year)?;
        let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &arguments.locale);
        let chosen = selection.choose(&jobs, &project.workspace).unwrap_or_default();
        let maker = Maker::new(&project, project.job_sources().heeding(gaps), None);
        touched.gather(&chosen, |job| since_edition(&maker, job, year));
        stale_by_ledger(&project, &arguments.locale)
    } else {
        let folder = arguments.output.clone().unwrap_or_else(|| root.join("build"));
        let outputs = Outputs::at(&folder);
        let record = Record::read(&outputs, &folder)?;
        let maker = Maker::new(&project, project.job_sources().heeding(gaps), None);
        let inputs = Inputs::new(&project.tree, &project.program);
        let projects = EarlierProjects::read(&record, (&outputs, root), &project, &inputs, chosen.iter(), true);
        let judge = Judge::new(&record, &maker, &outputs, inputs, &projects, false);
        let is_changed = |standing: Standing| !standing.is_unchanged && !standing.is_untouched();
        let changed = chosen.iter().filter(|job| is_changed(judge.judge_content(job)));
        let earlier = Earlier::new(&record, &projects, changed);
        touched.gather(&chosen, |job| {
            let standing = judge.judge_content(job);
            if standing.is_unchanged || standing.is_untouched() || standing.entry.is_none() {
                return Ok(standing.certain);
            }
            if let Some(reasons) = judge.foresee(job, &standing, &earlier) {
                return Ok(reasons);
            }
            Ok(judge.reasons(job, &standing, &maker.resolve(job)?, Some(&earlier)))
        });
        stale(&project, &projects, &arguments.locale)
    };
    let Touched { jobs: touched, mut diagnostics } = touched;
    let revisions = revisions(&touched, project.source_locale.as_str());
    Diagnostic::sort(&mut diagnostics);
    let (lines, told) = tell(&touched, &stale, &revisions);
    report::outcome(&lines, told, &diagnostics, &project.texts, arguments.format);
    Ok(if has_errors(&diagnostics) { Outcome::Findings } else { Outcome::Good })
}

/// The jobs that a change touches, and what was found on the way.
struct Touched {
    jobs: Vec<(TouchedJob, Vec<Reason>)>,
    diagnostics: Vec<Diagnostic>,
}

/// A touched job, as it is told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct TouchedJob {
    name: String,
    organisation: String,
    document: String,
    locale: String,
    profile: &'static str,
}

impl Touched {
    /// Asks for each job why it would be another one. A job that cannot be made any more is touched too.
    fn gather(
        &mut self,
        chosen: &[Job],
        reasons: impl Fn(&Job) -> std::result::Result<Vec<Reason>, Vec<Diagnostic>> + Sync,
    ) {
        let mut found: Vec<Vec<Reason>> = chosen.iter().map(|_| Vec::new()).collect();
        render::run(
            Workers::new(None),
            chosen.len(),
            |index| reasons(&chosen[index]),
            |index, result| {
                found[index] = result
                    .unwrap_or_else(|panic| Err(vec![Diagnostic::error("panic", panic)]))
                    .unwrap_or_else(|faults| {
                        self.diagnostics.extend(faults);
                        vec![Reason::Refused]
                    });
                true
            },
        );
        let touched = chosen.iter().zip(found).filter(|(_, reasons)| !reasons.is_empty());
        self.jobs.extend(touched.map(|(job, reasons)| {
            let (locale, document, organisation, profile) = job.key();
            (TouchedJob { name: job.name(), organisation, document, locale, profile }, reasons)
        }));
    }
}

/// Reads what the documents of a year's edition said.
fn recall(project: &mut Project, root: &Path, year: i16) -> Result<()> {
    let issued = project.history.issues().iter().filter(|issue| issue.record.year == year);
    let entries: Vec<_> = issued.flat_map(|issue| &issue.record.documents).collect();
    if entries.is_empty() {
        let unknown = Diagnostic::error("unknown-selection", format!("no edition of {year} was issued"));
        return Err(unknown.hint("`bindery register` lists what was issued").into());
    }
    let needed: BTreeSet<String> = entries.iter().flat_map(|entry| entry.passages.iter().cloned()).collect();
    editions::fetch(&mut project.history, root, needed)
}

/// What a job says otherwise than the document that was issued last in a year; the control block apart.
fn since_edition(maker: &Maker, job: &Job, year: i16) -> std::result::Result<Vec<Reason>, Vec<Diagnostic>> {
    let history = &maker.project.history;
    let mut issues = history.of(&job.organisation.id, job.document.id.as_str(), job.locale.as_str());
    let Some((_, entry)) = issues.rfind(|(issue, _)| issue.record.year == year) else { return Ok(vec![Reason::New]) };
    let resolved = maker.resolve(job)?;
    if resolved.whole.passages.fingerprint() == entry.meaning {
        return Ok(Vec::new());
    }
    let Some(before) = history.passages(entry).map(|passages| passages.to_job()) else {
        return Ok(vec![Reason::Sources]);
    };
    let after = serde_json::from_slice(&resolved.whole.input.json).unwrap_or_default();
    let changes = maker.sources.changes(job, &after, None, &before);
    let mut reasons: Vec<Reason> = changes.into_iter().map(|change| told(maker, job, change)).collect();
    reasons.retain(Reason::is_of_meaning);
    if reasons.is_empty() {
        reasons.push(Reason::Sources);
    }
    Ok(reasons)
}

fn told(maker: &Maker, job: &Job, change: Change) -> Reason {
    let place = maker.sources.place(job, &change.key);
    let line = place.as_ref().and_then(|place| Some(place.line_column(&maker.project.texts)?.0));
    value_reason(change, place.map(|place| place.path), line)
}

/// A translation whose source says something else than when the documents were made.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Stale {
    locale: String,
    message: String,
    file: String,
    line: Option<usize>,
}

impl Stale {
    fn new(locale: &Locale, message: &str, entry: &Entry, texts: &Tree) -> Self {
        let place = entry.place();
        let line = place.line_column(texts).map(|(line, _)| line);
        Self { locale: locale.to_string(), message: message.to_string(), file: place.path, line }
    }
}

/// The translations that stayed as they were while their sources changed.
fn stale(project: &Project, earlier: &EarlierProjects, wanted: &[String]) -> BTreeSet<Stale> {
    let mut found = BTreeSet::new();
    let is_wanted = |locale: &&Locale| {
        **locale != project.source_locale && (wanted.is_empty() || wanted.iter().any(|tag| tag == locale.as_str()))
    };
    let ledger = Ledger::default();
    let source = &project.source_locale;
    let originals = Originals::new(&project.catalogs, source, Scope::All);
    let locales = project.catalogs.locales().filter(|locale| project.catalogs.has(locale)).filter(is_wanted);
    let locales: Vec<&Locale> = locales.collect();
    for then in earlier.projects() {
        let originals_then = Originals::new(&then.catalogs, source, Scope::All);
        for locale in &locales {
            let texts_then = originals_then.with(&then.catalogs, locale, &ledger);
            let texts_then: BTreeMap<&str, &Text> = texts_then.iter().map(|text| (text.key.as_str(), text)).collect();
            for text in originals.with(&project.catalogs, locale, &ledger) {
                let Some(then) = texts_then.get(text.key.as_str()) else { continue };
                let is_left = |entry: &Entry| then.target.is_some_and(|was| write_normal(was) == write_normal(entry));
                if let Some(entry) = text.target.filter(|entry| then.fingerprint != text.fingerprint && is_left(entry))
                {
                    found.insert(Stale::new(locale, &text.key, entry, &project.texts));
                }
            }
        }
    }
    found
}

/// The translations that the ledger knows to be stale.
fn stale_by_ledger(project: &Project, wanted: &[String]) -> BTreeSet<Stale> {
    let mut found = BTreeSet::new();
    let originals = Originals::new(&project.catalogs, &project.source_locale, Scope::All);
    for locale in project.catalogs.locales().filter(|locale| project.catalogs.has(locale)) {
        if *locale == project.source_locale || !(wanted.is_empty() || wanted.iter().any(|tag| tag == locale.as_str())) {
            continue;
        }
        for text in originals.with(&project.catalogs, locale, &project.ledger) {
            if let Some(entry) = text.target.filter(|_| text.condition == Condition::Stale) {
                found.insert(Stale::new(locale, &text.key, entry, &project.texts));
            }
        }
    }
    found
}

/// What is to be raised once the change is meant.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Revision {
    organisation: String,
    document: String,
    /// The languages whose translation revision is due; without any it is the document's revision.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    translations: BTreeSet<String>,
}

/// Documents whose meaning changes need a revision; where it does not change in the source language, their translations do.
fn revisions(touched: &[(TouchedJob, Vec<Reason>)], source: &str) -> BTreeSet<Revision> {
    let mut meant: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for (job, _) in touched.iter().filter(|(_, reasons)| reasons.iter().any(Reason::is_of_meaning)) {
        if !PSEUDO_LOCALES.contains(&job.locale.as_str()) {
            meant.entry((&job.organisation, &job.document)).or_default().insert(&job.locale);
        }
    }
    let revision = |((organisation, document), locales): ((&str, &str), BTreeSet<&str>)| {
        let translations = if locales.contains(source) { BTreeSet::new() } else { locales };
        let translations = translations.into_iter().map(str::to_string).collect();
        Revision { organisation: organisation.to_string(), document: document.to_string(), translations }
    };
    meant.into_iter().map(revision).collect()
}

/// The same in lines for people and as a value for programs.
fn tell(
    touched: &[(TouchedJob, Vec<Reason>)],
    stale: &BTreeSet<Stale>,
    revisions: &BTreeSet<Revision>,
) -> (Vec<String>, Json) {
    let mut reasons = Reasons::default();
    for (job, own) in touched {
        reasons.add(&job.name, own.iter().cloned());
    }
    reasons.sort();
    let mut lines = reasons.lines();
    let place = |stale: &Stale| stale.line.map_or_else(|| stale.file.clone(), |line| format!("{}:{line}", stale.file));
    lines.extend(stale.iter().map(|one| format!("stale translation `{}` at {}", one.message, place(one))));
    lines.extend(revisions.iter().take(NAMED).map(|one| {
        let due = match one.translations.iter().map(String::as_str).collect::<Vec<_>>().join(", ") {
            locales if locales.is_empty() => "a new revision".to_string(),
            locales => format!("a new translation revision ({locales})"),
        };
        format!("`{}` of `{}` needs {due}", one.document, one.organisation)
    }));
    if revisions.len() > NAMED {
        lines.push(format!("and {} documents more", revisions.len() - NAMED));
    }
    let count = |count: usize, one: &str, more: &str| format!("{count} {}", if count == 1 { one } else { more });
    lines.push(format!(
        "{} touched, {} stale, {}",
        count(touched.len(), "document", "documents"),
        count(stale.len(), "translation", "translations"),
        count(revisions.len(), "revision needed", "revisions needed"),
    ));
    let documents: Vec<&TouchedJob> = touched.iter().map(|(job, _)| job).collect();
    let value = json!({
        "documents": documents,
        "reasons": reasons.to_json(),
        "stale-translations": stale,
        "revisions": revisions,
    });
    (lines, value)
}
