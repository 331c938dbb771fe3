//! `bindery revise`: which documents need a new revision and why; written into the data when asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;
use serde_json::json;

use super::approve::signature;
use super::standing::{Due, Standing, in_words, recall_changed, standings};
use crate::cli::Revise;
use crate::commands::translate::today;
use crate::commands::{Failure, Outcome, Project, Result, has_errors, io_failure};
use crate::diagnostic::Diagnostic;
use crate::edition::{Change, STEPS, Subject};
use crate::locale::{Scope, Variables};
use crate::plan::{self, Selection};
use crate::workspace::amend::{Amended, Fields, day, inline};
use crate::workspace::model::Kind;
use crate::{disk, report};

/// A revision that is proposed.
struct Proposal<'s, 'a> {
    standing: &'s Standing<'a>,
    number: u32,
    changes: Vec<Change>,
    reason: String,
}

/// A revision to be written: one for all documents that share it, or one of an organisation's own.
struct Writing {
    /// The file of data, and the id of the document in it.
    path: String,
    document: String,
    number: u32,
    message: String,
    /// Why, as it was said, or what changed in all the documents.
    reason: Option<String>,
    changes: Vec<Change>,
    signatures: Vec<(&'static str, String)>,
}

/// Proposes, and writes if asked to.
pub fn run(root: &Path, arguments: &Revise) -> Result {
    let mut project = Project::load(root)?;
    if has_errors(&project.diagnostics) {
        return Err(Failure { is_finding: true, ..project.fail(Vec::new()) });
    }
    recall_changed(&mut project, root)?;
    let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &[]);
    let selection = Selection {
        organisations: arguments.cooperative.clone(),
        documents: arguments.document.clone(),
        ..Selection::default()
    };
    if let Err(unknown) = selection.choose(&jobs, &project.workspace) {
        return Err(project.fail(unknown));
    }
    let sources = project.job_sources();
    let all = standings(&project, &sources, &jobs);
    let is_due = |standing: &&Standing| {
        let (organisation, document) = (&standing.job.organisation.id, standing.job.document.id.as_str());
        standing.due() == Due::Revision && selection.takes(organisation) && selection.takes_document(document)
    };
    let propose = |standing| propose(&project, standing, arguments.reason.as_deref());
    let proposals: Vec<Proposal> = all.iter().filter(is_due).map(propose).collect();
    let mut lines = Vec::new();
    for proposal in &proposals {
        let revision = proposal.standing.revision;
        lines.push(format!("{}: revision {revision} → {}", proposal.standing.name(), proposal.number));
        lines.push(format!("  reason: {}", proposal.reason));
        if !proposal.changes.is_empty() {
            lines.push(format!("  changed: {}", in_words(&proposal.changes)));
        }
    }
    if project.history.is_empty() {
        lines.push("nothing was issued yet: until then a revision is whatever the data say".into());
    } else if proposals.is_empty() {
        lines.push("no document needs a new revision".into());
    }
    let on = today(arguments.on);
    let mut written = Vec::new();
    if arguments.write && !proposals.is_empty() {
        let writings = writings(&project, &all, &proposals, arguments.reason.as_deref());
        let files = files(&project, &writings, on)?;
        written = files.iter().map(|(path, _)| path.clone()).collect();
        disk::write_together(root, &files).map_err(|error| io_failure("write to", root, &error))?;
        lines.extend(written.iter().map(|path| format!("wrote {path}")));
        lines.push("have the reasons translated, and the documents signed with `bindery approve`".into());
    } else if !proposals.is_empty() {
        lines.push("with `--write` they are entered into the data".into());
    }
    let records: Vec<_> = proposals
        .iter()
        .map(|proposal| {
            json!({
                "organisation": proposal.standing.job.organisation.id,
                "document": proposal.standing.job.document.id,
                "revision": proposal.number,
                "reason": proposal.reason,
                "changes": proposal.changes.iter().map(|change| json!({ "kind": change.kind().name(), "passage": change.key })).collect::<Vec<_>>(),
            })
        })
        .collect();
    report::data(&lines, &json!({ "proposals": records, "written": written }), arguments.format);
    Ok(Outcome::Good)
}

fn propose<'s, 'a>(project: &Project, standing: &'s Standing<'a>, reason: Option<&str>) -> Proposal<'s, 'a> {
    let changes = standing.changes(project).unwrap_or_default();
    let reason = reason.map_or_else(|| because(project, &changes), str::to_string);
    let last = standing.last.map_or(0, |(_, last)| last.revision);
    Proposal { standing, number: last.max(standing.revision) + 1, changes, reason }
}

/// The reason in the source language: what kinds of things changed.
fn because(project: &Project, changes: &[Change]) -> String {
    let subject = |change: &Change| match change.subject() {
        Subject::Item("policy.commitments", _) => "label-changed-commitments",
        Subject::Item("objectives", _) => "label-changed-objectives",
        Subject::Item("people", _) => "label-changed-people",
        Subject::Item("services", _) => "label-changed-services",
        _ => "label-changed-texts",
    };
    let subjects: BTreeSet<&str> = changes.iter().map(subject).collect();
    let source = &project.source_locale;
    let chain = project.catalogs.chain(source, &BTreeMap::new(), source);
    let resolver = project.catalogs.resolver(&chain, "consortium", &project.workspace.consortium.id);
    let nothing = Variables::new();
    let text = |id: &str| resolver.resolve(id, &Scope::new(&nothing)).0.plain_text();
    let names: Vec<String> = subjects.into_iter().map(text).collect();
    format!("{}: {}", text("label-changed"), resolver.format_list(&names))
}

/// Where the revisions are written: once in the shared file, where all documents that share the last revision get the same
/// one; else with each organisation.
fn writings(project: &Project, all: &[Standing], proposals: &[Proposal], said: Option<&str>) -> Vec<Writing> {
    let origin = |standing: &Standing| {
        let document = standing.job.document;
        let id = document.revision().map(|revision| revision.id.to_string()).unwrap_or_default();
        let place = standing.job.organisation.place(&format!("documents.{}.revisions.{id}", document.id));
        place.map(|place| place.path).filter(|path| project.tree.get(path).is_some())
    };
    let mut writings: BTreeMap<(String, String), Writing> = BTreeMap::new();
    for proposal in proposals {
        let (job, path) = (&proposal.standing.job, origin(proposal.standing));
        let document = job.document.id.to_string();
        let mates = all.iter().filter(|one| one.job.document.id == job.document.id && origin(one) == path);
        let shared = mates.into_iter().all(|mate| {
            let mine = |other: &&Proposal| std::ptr::eq(other.standing, mate);
            proposals.iter().find(mine).is_some_and(|other| other.number == proposal.number)
        });
        let own = own_file(project, job.organisation.kind, &job.organisation.id);
        let is_own = path.as_ref() == Some(&own);
        let (path, message) = match path {
            Some(path) if shared && !is_own => (path, format!("revision-{document}-{}", proposal.number)),
            _ => (own, format!("revision-{}-{document}-{}", job.organisation.id, proposal.number)),
        };
        let revision = job.document.revision();
        let role = |step: &'static str| Some((step, signature(revision?, step)?.person.to_string()));
        let writing = || Writing {
            path: path.clone(),
            document: document.clone(),
            number: proposal.number,
            message,
            reason: said.map(str::to_string),
            changes: Vec::new(),
            signatures: STEPS.into_iter().filter_map(role).collect(),
        };
        let writing = writings.entry((path.clone(), document.clone())).or_insert_with(writing);
        writing.changes.extend(proposal.changes.iter().cloned());
    }
    writings.into_values().collect()
}

/// The file in which an organisation's own documents stand, or would stand.
fn own_file(project: &Project, kind: Kind, id: &str) -> String {
    let folder = match kind {
        Kind::Consortium => "manuals/consortium".to_string(),
        Kind::TypeA | Kind::TypeB => format!("manuals/cooperatives/{id}"),
    };
    let files = project.tree.paths(&folder).filter(|path| path.ends_with(".toml"));
    let has_documents = |path: &&str| {
        let file = project.tree.text(path).and_then(Amended::read);
        file.is_some_and(|file| !file.ids(&["documents"]).is_empty())
    };
    files.into_iter().find(has_documents).map_or_else(|| format!("{folder}/documents.toml"), str::to_string)
}

/// The changed files: data, and the reasons in the source language.
fn files(project: &Project, writings: &[Writing], on: Date) -> Result<Vec<(String, Vec<u8>)>> {
    let mut data: BTreeMap<&str, Amended> = BTreeMap::new();
    let reasons = format!("locales/{}/revisions.ftl", project.source_locale);
    let mut messages = project.tree.text(&reasons).unwrap_or_default().to_string();
    for writing in writings {
        let unwritable = || {
            let message = format!("the revision of `{}` cannot be entered into `{}`", writing.document, writing.path);
            Diagnostic::error("not-written", message).hint(format!(
                "add it by hand to `[[documents.revisions]]`: number {}, date {on}, reason `{}`",
                writing.number, writing.message
            ))
        };
        if !data.contains_key(writing.path.as_str()) {
            let text = project.tree.text(&writing.path).unwrap_or_default();
            data.insert(&writing.path, Amended::read(text).ok_or_else(unwritable)?);
        }
        let Some(file) = data.get_mut(writing.path.as_str()) else { continue };
        let document = writing.document.as_str();
        if !file.ids(&["documents"]).iter().any(|id| id == document)
            && !file.push(&["documents"], vec![("id", document.into())])
        {
            return Err(unwritable().into());
        }
        let mut fields: Fields = vec![
            ("id", writing.number.to_string().into()),
            ("number", i64::from(writing.number).into()),
            ("date", day(on)),
            ("reason", writing.message.as_str().into()),
        ];
        for (step, role) in &writing.signatures {
            fields.push((step, inline(vec![("person", role.as_str().into())])));
        }
        if !file.push(&["documents", document, "revisions"], fields) {
            return Err(unwritable().into());
        }
        if !messages.is_empty() && !messages.ends_with('\n') {
            messages.push('\n');
        }
        let reason = writing.reason.clone().unwrap_or_else(|| because(project, &writing.changes));
        messages.push_str(&format!("{} = {}\n", writing.message, fluent(&reason)));
    }
    let mut files: Vec<(String, Vec<u8>)> =
        data.into_iter().map(|(path, file)| (path.to_string(), file.text().into_bytes())).collect();
    files.push((reasons, messages.into_bytes()));
    Ok(files)
}

/// A text as the value of a message: on one line, its braces as letters.
fn fluent(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut value = String::new();
    for letter in line.chars() {
        match letter {
            '{' => value.push_str("{\"{\"}"),
            '}' => value.push_str("{\"}\"}"),
            letter => value.push(letter),
        }
    }
    value
}
