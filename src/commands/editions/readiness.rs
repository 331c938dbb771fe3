//! What stands in the way of an issue: all reasons at once.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::approve::{person, signature};
use super::standing::{Due, Standing};
use crate::commands::Project;
use crate::diagnostic::{Diagnostic, Place, counted};
use crate::edition::{STEPS, Signature};
use crate::job::Sources;
use crate::locale::Locale;
use crate::plan::Job;
use crate::translation::{self, Condition, Originals, Scope};

/// The issue that is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    pub year: i16,
    pub date: Date,
    /// Whether it is a further issue of an edition.
    pub revised: bool,
}

/// Why the year or the day is wrong.
pub(super) fn calendar(project: &Project, wanted: Wanted) -> Vec<Diagnostic> {
    let Wanted { year, date, revised } = wanted;
    let mut reasons = Vec::new();
    let mut refuse = |name: &'static str, message: String, hint: String| {
        reasons.push(Diagnostic::error(name, message).hint(hint));
    };
    let history = &project.history;
    let first = history.issues().iter().find(|issue| issue.record.year == year).map(|issue| issue.record.date);
    let open = project.workspace.consortium.data.edition.year.or(history.year());
    match first {
        Some(day) if !revised => refuse(
            "issued-already",
            format!("the edition {year} was issued on {day}"),
            format!(
                "`bindery issue {year} --revised` issues what was revised since; `bindery open {}` begins the next year",
                year + 1
            ),
        ),
        None if revised => refuse(
            "not-issued",
            format!("the edition {year} was not issued yet"),
            format!("`bindery issue {year}` without `--revised` makes the yearly edition"),
        ),
        _ => {}
    }
    if let Some(open) = open.filter(|open| *open != year && first.is_none_or(|_| revised)) {
        let hint = if year > open {
            format!("`bindery open {year}` begins that year")
        } else {
            format!("an edition is never older than the last one: issue {open}")
        };
        refuse("other-year", format!("the workspace is worked on for {open}, not for {year}"), hint);
    }
    if let Some(last) = history.last_day().filter(|last| date <= *last) {
        let message = format!("the last issue was on {last}, so the next one cannot be of {date}");
        refuse("issue-date", message, "say the day with `--on`, or look at the clock of this machine".into());
    }
    if !(year - 1..=year + 1).contains(&date.year()) {
        let message = format!("an edition {year} is not issued on {date}");
        refuse("issue-date", message, "say the day with `--on`, or look at the clock of this machine".into());
    }
    reasons
}

/// Why a document cannot be issued, and the signatures under it.
pub(super) fn document(
    project: &Project,
    standing: &Standing,
    wanted: Wanted,
) -> std::result::Result<Vec<Signature>, Vec<Diagnostic>> {
    let mut reasons = Vec::new();
    let mut refuse = |name: &'static str, message: String, hint: String| {
        reasons.push(Diagnostic { place: standing.place(), ..Diagnostic::error(name, message).hint(hint) });
    };
    let document = standing.job.document;
    let Some(revision) = document.revision() else { return Ok(Vec::new()) };
    match document.next_review {
        None => refuse(
            "no-review",
            format!("nobody says when {} is reviewed next", standing.name()),
            "set its `next-review`".into(),
        ),
        Some(review) if *review <= wanted.date => refuse(
            "review-due",
            format!("{} was to be reviewed by {review}", standing.name()),
            "review it, and set its `next-review` to a later day".into(),
        ),
        Some(_) => {}
    }
    if *revision.date > wanted.date {
        let message =
            format!("revision {} of {} is in force from {} only", revision.number, standing.name(), revision.date);
        refuse("issue-date", message, "issue it on that day or later, or correct the date of the revision".into());
    }
    // What was issued before under the same revision stays signed.
    let issued = standing.last.filter(|_| standing.due() == Due::Nothing);
    if let Some((_, last)) = issued {
        return if reasons.is_empty() { Ok(last.signatures.clone()) } else { Err(reasons) };
    }
    // That it needs another revision was told, and that one is signed anew.
    if standing.due() == Due::Revision {
        return Err(reasons);
    }
    if revision.approved.is_none() {
        let message = format!("revision {} of {} names nobody who approves it", revision.number, standing.name());
        refuse("no-approval", message, "add `approved = { person = \"…\" }` to the revision".into());
    }
    let mut signatures = Vec::new();
    for step in STEPS {
        let Some(named) = signature(revision, step) else { continue };
        let (organisation, id) = (&standing.job.organisation.id, document.id.as_str());
        let approval = project.approvals.get(organisation, id, revision.number, step);
        let again = format!("`bindery approve --as {step} --cooperative {organisation} --document {id}`");
        match approval {
            None => {
                let message = format!("revision {} of {} is not {step}", revision.number, standing.name());
                refuse("no-approval", message, again);
            }
            Some(approval) if approval.meaning != standing.fingerprint => {
                let message = format!("{} changed after it was {step} on {}", standing.name(), approval.date);
                refuse("approval-void", message, again);
            }
            Some(approval) if approval.date > *revision.date || approval.date > wanted.date => {
                let message = format!(
                    "revision {} of {} is of {}, but was {step} only on {}",
                    revision.number,
                    standing.name(),
                    revision.date,
                    approval.date
                );
                refuse("issue-date", message, "let the revision's `date` be the day of its approval or later".into());
            }
            Some(approval) if person(standing, named).as_ref() != Some(&approval.person) => {
                let message = format!(
                    "{} was {step} by {}, who is not `{}` any more",
                    standing.name(),
                    approval.person,
                    named.person
                );
                refuse("approval-void", message, again);
            }
            Some(approval) => signatures.push(Signature {
                step: step.to_string(),
                role: approval.role.clone(),
                person: approval.person.clone(),
                date: approval.date,
                meaning: approval.meaning.clone(),
            }),
        }
    }
    if reasons.is_empty() { Ok(signatures) } else { Err(reasons) }
}

/// Translations that the jobs need and that cannot be relied on.
pub(super) fn translations(project: &Project, sources: &Sources, jobs: &[Job]) -> Vec<Diagnostic> {
    let mut reasons = Vec::new();
    let source = &project.source_locale;
    let originals = Originals::new(&project.catalogs, source, Scope::All);
    let mut by_locale: BTreeMap<&Locale, Vec<Job>> = BTreeMap::new();
    for job in jobs.iter().filter(|job| job.locale != *source && !job.locale.is_pseudo()) {
        by_locale.entry(&job.locale).or_default().push(Job { locale: source.clone(), ..job.clone() });
    }
    for (locale, jobs) in by_locale {
        let survey = sources.survey(&jobs);
        let asked: BTreeSet<String> =
            survey.keys().map(|(layer, id)| format!("{}{id}", translation::prefix(layer))).collect();
        let texts = originals.with(&project.catalogs, locale, &project.ledger);
        for condition in Condition::ALL.into_iter().filter(|condition| !condition.is_done()) {
            let mine: Vec<_> =
                texts.iter().filter(|text| text.condition == condition && asked.contains(&text.key)).collect();
            let Some(first) = mine.first() else { continue };
            let (one, more, what) = match condition {
                Condition::Missing => ("is", "are", "not translated"),
                Condition::Stale => ("was", "were", "translated from an earlier source"),
                _ => ("was", "were", "written by hand, and nobody has said from which source"),
            };
            let verb = if mine.len() == 1 { one } else { more };
            let texts = counted(mine.len(), "text");
            let message = format!("{texts} that the documents in `{locale}` need {verb} {what}");
            let keys = mine.iter().take(4).map(|text| format!("`{}`", text.key)).collect::<Vec<_>>().join(", ");
            let more = if mine.len() > 4 { ", …" } else { "" };
            let hint = match condition {
                Condition::ByHand => format!("`bindery translate confirm --locale {locale}` says that they are right"),
                _ => format!("`bindery translate export --locale {locale}` sends them to a translator"),
            };
            let entry = first.target.unwrap_or(first.source);
            let place = Place::span(entry.path.to_string(), entry.span.clone());
            reasons.push(
                Diagnostic::error("unfinished-translation", message)
                    .at(place)
                    .within(format!("{keys}{more}"))
                    .hint(hint),
            );
        }
    }
    reasons
}

/// Documents that were in force and for which there is no job any more.
pub(super) fn withdrawn(project: &Project, jobs: &[Job]) -> Vec<String> {
    let names: BTreeSet<String> = jobs.iter().map(Job::name).collect();
    let gone =
        project.history.in_force().into_iter().map(|(_, entry)| entry.label()).filter(|name| !names.contains(name));
    gone.collect::<BTreeSet<_>>().into_iter().collect()
}
