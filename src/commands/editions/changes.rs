//! `bindery changes`: what changed between two editions, in the reader's language, word by word.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value as Json, json};

use super::fetch;
use crate::cli::Changes;
use crate::commands::{Outcome, Project, Result};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::edition::{Change, Entry, Kind, Passages, Piece, Subject, changes, fields, plain, word_diff};
use crate::plan::{self, Selection};
use crate::report;

/// The groups in which changes are told, each with the list that it is about.
const GROUPS: [(&str, &str); 4] = [
    ("commitments", "policy.commitments"),
    ("objectives", "objectives"),
    ("people", "people"),
    ("services", "services"),
];

/// Where a group ends that is about no list of its own.
const OTHERS: &str = "other texts and data";

/// What a document was on one side of the comparison.
struct Side {
    revision: u32,
    passages: Passages,
}

/// Compares two editions, or one with the present texts.
pub fn run(root: &Path, arguments: &Changes) -> Result {
    let mut project = Project::load(root)?;
    let locale = arguments.locale.clone().unwrap_or_else(|| project.source_locale.to_string());
    let years: BTreeSet<i16> = [Some(arguments.from), arguments.to].into_iter().flatten().collect();
    let known: BTreeSet<i16> = project.history.issues().iter().map(|issue| issue.record.year).collect();
    if let Some(missing) = years.iter().find(|year| !known.contains(year)) {
        let all = known.iter().map(i16::to_string).collect::<Vec<_>>().join(", ");
        let hint =
            if all.is_empty() { "nothing was issued yet".into() } else { format!("there are editions of {all}") };
        return Err(Diagnostic::error("unknown-selection", format!("no edition of {missing} was issued"))
            .hint(hint)
            .into());
    }
    let selection = Selection {
        organisations: arguments.cooperative.clone(),
        documents: arguments.document.clone(),
        locales: vec![locale.clone()],
    };
    let of_year = |project: &Project, year: i16| -> BTreeMap<(String, String), Entry> {
        let mut found = BTreeMap::new();
        for issue in project.history.issues().iter().filter(|issue| issue.record.year == year) {
            for entry in issue.record.documents.iter().filter(|entry| entry.locale == locale) {
                if selection.takes(&entry.organisation) && selection.takes_document(&entry.document) {
                    found.insert((entry.organisation.clone(), entry.document.clone()), entry.clone());
                }
            }
        }
        found
    };
    let old = of_year(&project, arguments.from);
    let new = arguments.to.map(|year| of_year(&project, year));
    if old.is_empty() && new.as_ref().is_none_or(BTreeMap::is_empty) {
        let locales: BTreeSet<&str> = project
            .history
            .issues()
            .iter()
            .flat_map(|issue| issue.record.documents.iter().map(|entry| entry.locale.as_str()))
            .collect();
        let hint = did_you_mean(&locale, locales.iter().copied());
        let hint = hint
            .unwrap_or_else(|| format!("issued languages are {}", locales.into_iter().collect::<Vec<_>>().join(", ")));
        let nothing = Diagnostic::error("unknown-selection", format!("no such document was issued in `{locale}`"));
        return Err(nothing.hint(hint).into());
    }
    let needed = old.values().chain(new.iter().flat_map(BTreeMap::values));
    let needed: BTreeSet<String> = needed.flat_map(|entry| entry.passages.iter().cloned()).collect();
    fetch(&mut project.history, root, needed)?;
    let side = |entry: &Entry| -> std::result::Result<Side, Box<Diagnostic>> {
        let passages = project.history.passages(entry).ok_or_else(|| {
            let message = format!("the passages of `{}` are not kept any more", entry.label());
            Box::new(Diagnostic::error("missing-object", message).hint("`bindery check` says which object is missing"))
        });
        Ok(Side { revision: entry.revision, passages: passages? })
    };
    let sides = |entries: &BTreeMap<(String, String), Entry>| -> std::result::Result<BTreeMap<_, _>, Box<Diagnostic>> {
        entries.iter().map(|(key, entry)| Ok((key.clone(), side(entry)?))).collect()
    };
    let before = sides(&old)?;
    let after = if let Some(new) = &new {
        sides(new)?
    } else {
        let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &[]);
        let sources = project.job_sources();
        let mine = jobs.iter().filter(|job| {
            job.locale.as_str() == locale
                && selection.takes(&job.organisation.id)
                && selection.takes_document(job.document.id.as_str())
        });
        mine.map(|job| {
            let revision = job.document.revision().map_or(0, |revision| revision.number);
            let key = (job.organisation.id.clone(), job.document.id.to_string());
            (key, Side { revision, passages: sources.meaning(job) })
        })
        .collect()
    };
    let (mut lines, mut records) = (Vec::new(), Vec::new());
    let keys: BTreeSet<&(String, String)> = before.keys().chain(after.keys()).collect();
    for key in keys {
        compare(key, before.get(key), after.get(key), &mut lines, &mut records);
    }
    if records.is_empty() {
        lines.push("nothing changed".into());
    }
    report::data(&lines, &records, arguments.format);
    Ok(Outcome::Good)
}

fn compare(
    key: &(String, String),
    old: Option<&Side>,
    new: Option<&Side>,
    lines: &mut Vec<String>,
    records: &mut Vec<Json>,
) {
    let (organisation, document) = key;
    let revision = |side: Option<&Side>| side.map(|side| side.revision);
    let head = match (revision(old), revision(new)) {
        (None, Some(new)) => format!("{organisation} · {document}: added, revision {new}"),
        (Some(old), None) => format!("{organisation} · {document}: withdrawn, was revision {old}"),
        (Some(old), Some(new)) if old == new => format!("{organisation} · {document}: revision {old}"),
        (old, new) => {
            format!("{organisation} · {document}: revision {} → {}", old.unwrap_or(0), new.unwrap_or(0))
        }
    };
    let found = old.zip(new).map(|(old, new)| changes(&old.passages, &new.passages)).unwrap_or_default();
    if found.is_empty() && revision(old) == revision(new) {
        return;
    }
    lines.push(head);
    let mut told = Vec::new();
    for (group, mine) in grouped(&found) {
        lines.push(format!("  {group}"));
        for change in mine {
            let target = |side: Option<&Side>| {
                let id = change.key.rsplit('/').next().unwrap_or_default();
                let text = side?.passages.get(&format!("messages/objectives/{id}#label-target-with-unit"))?;
                Some(plain(&text))
            };
            let targets = (group == "objectives").then(|| (target(old), target(new))).filter(|(old, new)| old != new);
            tell(change, targets.as_ref(), lines);
            told.push(record(group, change, targets.as_ref()));
        }
    }
    records.push(json!({
        "organisation": organisation,
        "document": document,
        "old-revision": revision(old),
        "new-revision": revision(new),
        "changes": told,
    }));
}

/// The changes by groups, in the order in which they are told.
fn grouped(found: &[Change]) -> Vec<(&'static str, Vec<&Change>)> {
    let list_of = |change: &Change| match change.subject() {
        Subject::Item(list, _) => GROUPS.iter().find(|(_, own)| *own == list).map(|(group, _)| *group),
        _ => None,
    };
    let groups = GROUPS.iter().map(|(group, _)| Some(*group)).chain([None]);
    let groups = groups.map(|group| {
        let mine = found.iter().filter(|change| list_of(change) == group).collect::<Vec<_>>();
        (group.unwrap_or(OTHERS), mine)
    });
    groups.filter(|(_, mine)| !mine.is_empty()).collect()
}

/// The name of a passage for people: `services.day-centre`, `manual-scope-text`.
fn name(change: &Change) -> String {
    let (_, path) = change.key.split_once('/').unwrap_or(("", &change.key));
    path.replace('/', ".")
}

/// Targets of an objective before and now.
type Targets = (Option<String>, Option<String>);

fn tell(change: &Change, targets: Option<&Targets>, lines: &mut Vec<String>) {
    let name = name(change);
    match (change.kind(), &change.old, &change.new) {
        (Kind::Added, _, Some(new)) => lines.push(format!("    + {name}: {}", gist(new))),
        (Kind::Withdrawn, Some(old), _) => lines.push(format!("    - {name}: {}", gist(old))),
        (_, Some(old), Some(new)) => {
            if let Some((Some(old), Some(new))) = targets {
                lines.push(format!("    ~ {name}: {old} → {new}"));
            }
            for (field, old, new) in fields(old, new) {
                if targets.is_some() && field.starts_with("target") {
                    continue;
                }
                let field = if field.is_empty() { String::new() } else { format!(".{field}") };
                lines.push(format!("    ~ {name}{field}: {}", marked(&old, &new)));
            }
        }
        _ => {}
    }
}

fn record(group: &str, change: &Change, targets: Option<&Targets>) -> Json {
    let field = |(path, old, new): &(String, String, String)| {
        let pieces = word_diff(old, new).into_iter().map(|piece| match piece {
            Piece::Same(text) => json!({ "same": text }),
            Piece::Removed(text) => json!({ "removed": text }),
            Piece::Added(text) => json!({ "added": text }),
        });
        json!({ "field": path, "old": old, "new": new, "words": pieces.collect::<Vec<_>>() })
    };
    let changed = change.old.as_ref().zip(change.new.as_ref()).map(|(old, new)| fields(old, new)).unwrap_or_default();
    json!({
        "group": group,
        "kind": change.kind().name(),
        "name": name(change),
        "text": change.new.as_ref().or(change.old.as_ref()).map(gist),
        "fields": changed.iter().map(field).collect::<Vec<_>>(),
        "old-target": targets.and_then(|(old, _)| old.clone()),
        "new-target": targets.and_then(|(_, new)| new.clone()),
    })
}

/// What a value is, in one line: the title or name of an item, or the text itself.
fn gist(value: &Json) -> String {
    let field = ["text", "title", "term", "name", "role"].into_iter().find_map(|key| value.get(key));
    let text = plain(field.unwrap_or(value));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Two texts in one line, as word diffs are written: `[-old-]{+new+}`.
fn marked(old: &str, new: &str) -> String {
    let piece = |piece| match piece {
        Piece::Same(text) => text,
        Piece::Removed(text) => format!("[-{}-]{}", text.trim_end(), blank(&text)),
        Piece::Added(text) => format!("{{+{}+}}{}", text.trim_end(), blank(&text)),
    };
    word_diff(old, new).into_iter().map(piece).collect::<String>().replace('\n', " ")
}

fn blank(text: &str) -> &str {
    &text[text.trim_end().len()..]
}
