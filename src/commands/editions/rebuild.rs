//! `bindery rebuild`: issued documents made again from their record alone, and compared byte for byte.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use super::fetch;
use crate::cli::Rebuild;
use crate::commands::{Failure, Outcome, Result, io_failure, target};
use crate::diagnostic::Diagnostic;
use crate::edition::{Entry, History, Issue, Record};
use crate::render::{self, Input, Metadata, Profile, Renderer, Workers};
use crate::template::{self, Templates};
use crate::tree::{Tree, sha256};
use crate::{builtin, disk, report};

/// Makes the documents of an edition, or of one of its issues, again.
pub fn run(root: &Path, arguments: &Rebuild) -> Result {
    let (tree, mut faults) = disk::read_workspace(root);
    let (mut history, found) = History::load(&tree);
    faults.extend(found);
    let fail = |diagnostics| Failure { diagnostics, is_finding: true, sources: tree.clone() };
    if faults
        .iter()
        .any(|fault| fault.place.as_ref().is_some_and(|place| place.path.starts_with(crate::edition::FOLDER)))
    {
        return Err(fail(faults));
    }
    let (year, date) =
        arguments.issue.split_once('/').map_or((arguments.issue.as_str(), None), |(year, date)| (year, Some(date)));
    let is_meant =
        |record: &Record| record.year.to_string() == year && date.is_none_or(|date| record.date.to_string() == date);
    let issues: Vec<Issue> = history.issues().iter().filter(|issue| is_meant(&issue.record)).cloned().collect();
    if issues.is_empty() {
        let known: Vec<String> =
            history.issues().iter().map(|issue| format!("{}/{}", issue.record.year, issue.record.date)).collect();
        let unknown = Diagnostic::error("unknown-selection", format!("there is no issue `{}`", arguments.issue));
        let hint =
            if known.is_empty() { "nothing was issued yet".into() } else { format!("there are: {}", known.join(", ")) };
        return Err(unknown.hint(hint).into());
    }
    let (mut lines, mut records, mut told) = (Vec::new(), Vec::new(), Vec::new());
    for issue in &issues {
        target::folder(root, &folder_of(arguments, &issue.record))?;
    }
    for issue in &issues {
        let record = &issue.record;
        fetch(&mut history, root, needed(record))?;
        let own = Record::new(record.year, record.date, Vec::new()).tool;
        if record.tool != own {
            let message = format!("the issue of {} was made by {}, and this is {own}", record.date, record.tool);
            let hint = "only the same version makes the same bytes; the pages are compared";
            told.push(Diagnostic::warning("other-version", message).hint(hint));
        }
        again(&history, issue, root, arguments, &mut lines, &mut records, &mut told)?;
    }
    let same = records.iter().filter(|record| record["same"] == true).count();
    lines.push(format!("{same} of {} documents are the same, byte for byte", records.len()));
    let is_same = same == records.len();
    report::outcome(&lines, json!(records), &told, &tree, arguments.format);
    Ok(if is_same { Outcome::Good } else { Outcome::Findings })
}

/// The contents that a record's documents are made from.
fn needed(record: &Record) -> BTreeSet<String> {
    let files = record.inputs.values().chain(record.documents.iter().map(|entry| &entry.assets)).flatten();
    let files = files.filter(|(path, hash)| !builtin::carries(path, hash)).map(|(_, hash)| hash.clone());
    files.chain(record.documents.iter().flat_map(|entry| entry.passages.iter().cloned())).collect()
}

/// Where the documents of an issue are written.
fn folder_of(arguments: &Rebuild, record: &Record) -> PathBuf {
    arguments.output.join(record.year.to_string()).join(record.date.to_string())
}

fn again(
    history: &History,
    issue: &Issue,
    root: &Path,
    arguments: &Rebuild,
    lines: &mut Vec<String>,
    records: &mut Vec<Json>,
    told: &mut Vec<Diagnostic>,
) -> Result<()> {
    let record = &issue.record;
    let tree = files(history, record, told);
    let (templates, _) = Templates::load(&tree);
    let renderer = Renderer::new(&tree, &templates);
    let folder = folder_of(arguments, record);
    let documents = &record.documents;
    let mut ended: BTreeMap<usize, std::result::Result<render::Rendered, Vec<Diagnostic>>> = BTreeMap::new();
    let mut full = None;
    render::run(
        Workers::new(arguments.jobs.map(usize::from)),
        documents.len(),
        |index| {
            let input = input(history, &documents[index])?;
            renderer.render(&input, &|_| None)
        },
        |index, result| {
            let result = result.unwrap_or_else(|panic| {
                let message = format!("the program failed on this job: {panic}");
                Err(vec![Diagnostic::error("panic", message).in_job(documents[index].label())])
            });
            if let Ok(rendered) = &result {
                let path = folder.join(&documents[index].output);
                if let Err(error) = disk::write_atomic(&path, &rendered.pdf) {
                    full = Some(io_failure("write", &path, &error));
                    return false;
                }
            }
            ended.insert(index, result);
            true
        },
    );
    if let Some(diagnostic) = full {
        return Err(diagnostic.into());
    }
    for (index, result) in ended {
        let Some(entry) = documents.get(index) else { continue };
        let label = entry.label();
        match result {
            Ok(made) => {
                let same = sha256(&made.pdf) == entry.sha256;
                let text = if same { Some(true) } else { same_text(root, record, entry, &made.pdf) };
                let pages = format!("{} pages, it had {}", made.pages, entry.pages);
                let what = match (same, text) {
                    (true, _) => "the same".to_string(),
                    (false, Some(true)) => format!("differs in its bytes, not in its text: {pages}"),
                    (false, Some(false)) => format!("differs in its text too: {pages}"),
                    (false, None) => {
                        format!("differs in its bytes; the archive has no PDF to compare its text with: {pages}")
                    }
                };
                lines.push(format!("{}/{label}: {what}", record.date));
                records.push(json!({
                    "date": record.date.to_string(),
                    "document": label,
                    "same": same,
                    "same-text": text,
                    "pages": made.pages,
                    "issued-pages": entry.pages,
                }));
            }
            Err(found) => {
                let lost = Diagnostic::error("not-rebuilt", format!("`{label}` cannot be made again"));
                told.push(lost.at(history.place(issue, entry, &disk::read_workspace(root).0)));
                told.extend(found);
                records.push(json!({ "date": record.date.to_string(), "document": label, "same": false }));
            }
        }
    }
    Ok(())
}

/// Whether a PDF has the text of the issued one, page by page, if the archive still has that.
fn same_text(root: &Path, record: &Record, entry: &Entry, pdf: &[u8]) -> Option<bool> {
    let folder = root.join("archive").join(record.year.to_string()).join(record.date.to_string());
    let issued = disk::read_if_there(&folder.join(&entry.output)).ok()??;
    let text = |pdf: &[u8]| {
        let document = lopdf::Document::load_mem(pdf).ok()?;
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        pages.into_iter().map(|page| document.extract_text(&[page]).ok()).collect::<Option<Vec<String>>>()
    };
    Some(text(&issued)? == text(pdf)?)
}

/// The templates, fonts and files of organisations that an issue was made from.
fn files(history: &History, record: &Record, told: &mut Vec<Diagnostic>) -> Tree {
    let mut tree = Tree::default();
    let own = builtin::templates();
    let all = record.inputs.values().chain(record.documents.iter().map(|entry| &entry.assets)).flatten();
    let all: BTreeMap<&String, &String> = all.collect();
    for (path, hash) in all {
        let kept = history.objects.get(hash).or_else(|| own.get(path)).filter(|content| sha256(content) == *hash);
        if let Some(content) = kept {
            tree.insert(path.clone(), content);
        } else {
            let message = format!("`{path}`, as it was in the issue of {}, is kept nowhere", record.date);
            let hint =
                "`bindery check` says which object is missing; a font may be in an earlier version of the program";
            told.push(Diagnostic::error("missing-object", message).hint(hint));
        }
    }
    tree
}

/// What the renderer got when the document was issued.
fn input(history: &History, entry: &Entry) -> std::result::Result<Input, Vec<Diagnostic>> {
    let lost =
        |what: &str| vec![Diagnostic::error("missing-object", format!("{what} of `{}` are not kept", entry.label()))];
    let passages = history.passages(entry).ok_or_else(|| lost("passages"))?;
    if entry.profile != Profile::Archive.name() {
        return Err(lost(&format!("PDFs of the profile `{}`", entry.profile)));
    }
    let job = passages.to_job();
    let metadata = &job["metadata"];
    let text = |value: &Json| value.as_str().unwrap_or_default().to_string();
    Ok(Input {
        name: entry.label(),
        template: entry.template.clone(),
        json: serde_json::to_vec_pretty(&job).unwrap_or_default(),
        assets: entry.assets.keys().filter(|path| !path.starts_with(template::FOLDER)).cloned().collect(),
        metadata: Metadata {
            title: text(&metadata["title"]),
            author: text(&metadata["author"]),
            keywords: metadata["keywords"].as_array().into_iter().flatten().map(text).collect(),
            date: metadata["date"].as_str().and_then(|date| date.parse().ok()),
        },
        profile: Profile::Archive,
        press: None,
        attachment: None,
    })
}
