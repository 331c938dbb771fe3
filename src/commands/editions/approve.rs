//! `bindery approve`: someone agrees to what documents say now.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;

use super::standing::{Due, Standing, standings};
use crate::cli::Approve;
use crate::commands::translate::today;
use crate::commands::{Failure, Outcome, Project, Result, has_errors, io_failure};
use crate::diagnostic::Diagnostic;
use crate::edition::{self, Approval, Approvals, Passages, STEPS, Stored, shared};
use crate::plan::{self, Selection};
use crate::workspace::model::{Revision, Signature};
use crate::{disk, report};

/// Enters who signed which content of the chosen documents.
pub fn run(root: &Path, arguments: &Approve) -> Result {
    let project = Project::load(root)?;
    if has_errors(&project.diagnostics) {
        return Err(Failure { is_finding: true, ..project.fail(Vec::new()) });
    }
    let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &[]);
    let selection = Selection {
        organisations: arguments.cooperative.clone(),
        documents: arguments.document.clone(),
        ..Selection::default()
    };
    let chosen = match selection.choose(&jobs, &project.workspace) {
        Ok(chosen) => chosen,
        Err(unknown) => return Err(project.fail(unknown)),
    };
    let sources = project.job_sources();
    let all = standings(&project, &sources, &jobs);
    let is_chosen = |standing: &&Standing| {
        chosen.iter().any(|job| {
            job.organisation.id == standing.job.organisation.id && job.document.id == standing.job.document.id
        })
    };
    let step = arguments.step.name();
    let mut approvals = project.approvals.clone();
    let (mut lines, mut records, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    let mut objects: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for standing in all.iter().filter(is_chosen) {
        if matches!(standing.due(), Due::Nothing) {
            lines.push(format!("{}: revision {} is issued already", standing.name(), standing.revision));
            continue;
        }
        match sign(standing, step, arguments.on, &approvals) {
            Ok((signature, date)) => {
                let layers = store(standing, &all, &mut objects);
                let (organisation, document) = (&standing.job.organisation.id, standing.job.document.id.as_str());
                let approval = Approval {
                    role: signature.person.to_string(),
                    person: person(standing, signature).unwrap_or_default(),
                    date,
                    meaning: standing.fingerprint.clone(),
                    passages: layers,
                };
                let line = format!("{}: {step} by {} on {date}", standing.name(), approval.person);
                lines.push(line);
                records.push(json!({
                    "organisation": organisation,
                    "document": document,
                    "revision": standing.revision,
                    "step": step,
                    "person": approval.person,
                    "date": date.to_string(),
                    "meaning": approval.meaning,
                }));
                approvals.enter(organisation, document, standing.revision, step, approval);
            }
            Err(diagnostic) => refused.push(*diagnostic),
        }
    }
    let mut files: Vec<(String, Vec<u8>)> = objects
        .into_iter()
        .map(|(hash, content)| (format!("{}/{}", edition::OBJECTS, edition::object_path(&hash)), content))
        .collect();
    if approvals != project.approvals {
        files.push((Approvals::path(), approvals.write().into_bytes()));
        files.push(edition::attributes());
    }
    disk::write_together(root, &files).map_err(|error| io_failure("write the approvals of", root, &error))?;
    Diagnostic::sort(&mut refused);
    report::outcome(&lines, json!(records), &refused, &project.texts, arguments.format);
    Ok(if refused.is_empty() { Outcome::Good } else { Outcome::Findings })
}

/// Who signs the step, and when; or why it cannot be signed.
fn sign<'s>(
    standing: &Standing<'s>,
    step: &str,
    on: Option<jiff::civil::Date>,
    approvals: &Approvals,
) -> std::result::Result<(&'s Signature, jiff::civil::Date), Box<Diagnostic>> {
    let refuse = |message: String, hint: String| {
        Err(Box::new(Diagnostic { place: standing.place(), ..Diagnostic::error("no-approval", message).hint(hint) }))
    };
    let (name, number) = (standing.name(), standing.revision);
    let Some(signed) = standing.job.document.revision().and_then(|revision| signature(revision, step)) else {
        let message = format!("revision {number} of {name} names nobody for `{step}`");
        return refuse(message, format!("add `{step} = {{ person = \"…\" }}` to the revision"));
    };
    if person(standing, signed).is_none() {
        let message = format!("`{}` has nobody with the role `{}`", standing.job.organisation.id, signed.person);
        return refuse(message, "add the person to `[[people]]`".into());
    }
    let said = signed.date.map(|date| *date);
    if let Some((on, said)) = on.zip(said).filter(|(on, said)| on != said) {
        let message = format!("revision {number} of {name} says that it was {step} on {said}, not on {on}");
        return refuse(message, format!("leave `--on` out, or take the date out of `{step}`"));
    }
    let date = said.or(on).unwrap_or_else(|| today(None));
    // A step rests on those before it.
    for before in STEPS.into_iter().take_while(|other| *other != step) {
        if standing.job.document.revision().and_then(|revision| signature(revision, before)).is_none() {
            continue;
        }
        let (organisation, document) = (&standing.job.organisation.id, standing.job.document.id.as_str());
        match approvals.get(organisation, document, number, before) {
            None => {
                let message = format!("{name} cannot be {step} before it is {before}");
                return refuse(message, format!("first `bindery approve --as {before}`"));
            }
            Some(earlier) if earlier.meaning != standing.fingerprint => {
                let message = format!("{name} changed after it was {before} on {}", earlier.date);
                return refuse(message, format!("first `bindery approve --as {before}` once more"));
            }
            Some(earlier) if earlier.date > date => {
                let message = format!("{name} was {before} on {}, after {date}", earlier.date);
                return refuse(message, "a revision is prepared, then verified, then approved".into());
            }
            Some(_) => {}
        }
    }
    Ok((signed, date))
}

/// The signature of a step.
pub(super) fn signature<'r>(revision: &'r Revision, step: &str) -> Option<&'r Signature> {
    match step {
        "prepared" => revision.prepared.as_ref(),
        "verified" => revision.verified.as_ref(),
        _ => revision.approved.as_ref(),
    }
}

/// The name of who signs.
pub(super) fn person(standing: &Standing, signature: &Signature) -> Option<String> {
    let people = &standing.job.organisation.data.people;
    people.iter().find(|person| person.id == signature.person).map(|person| person.name.clone())
}

/// Stores what is signed, so that it can be said later what changed: in two layers, as an issue does.
fn store(standing: &Standing, all: &[Standing], objects: &mut BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let (document, kind) = (&standing.job.document.id, standing.job.organisation.kind);
    let alike = all.iter().filter(|one| one.job.document.id == *document && one.job.organisation.kind == kind);
    let first: Vec<Passages> = alike.take(edition::ENOUGH).map(|one| one.meaning.clone()).collect();
    let common = shared(&first);
    let layers = [Stored::of(&common), Stored::own(&standing.meaning, &common)];
    let layers = layers.into_iter().filter(|layer| !layer.is_empty());
    layers
        .map(|Stored { hash, content }| {
            objects.insert(hash.clone(), content);
            hash
        })
        .collect()
}
