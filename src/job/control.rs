//! The document-control block: code, revision, approvals and distribution (ISO 9001, clause 7.5).
//!
//! The data say which revisions there are and which roles sign them. The record says who held the roles when a revision was
//! issued, and has the revisions that the data no longer list; approvals give the dates that the data leave open.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::{Sources, Stage};
use crate::edition::{Entry, Passages, STEPS};
use crate::mark::Mark;
use crate::plan::{self, Job};
use crate::render::Input;

/// The control block of the job's document.
pub(super) fn control(job: &Job, sources: &Sources) -> Json {
    let document = job.document;
    let mut revisions = revisions(job, sources);
    let revision = revisions.last_mut().map(|last| {
        complete(last, job, sources);
        last.clone()
    });
    let revision = revision.unwrap_or_default();
    let shared = &job.organisation.data.control;
    json!({
        "code": plan::code(job.organisation, document),
        "title": document.title,
        "subtitle": document.subtitle,
        "series": document.series,
        "number": document.number,
        "revision": revision["number"],
        "translation-revision": sources.translation_revision(job),
        "date": revision["date"],
        "draft": sources.stage == Stage::Draft,
        "prepared": revision["prepared"],
        "verified": revision["verified"],
        "approved": revision["approved"],
        "revisions": revisions,
        "distribution": document.distribution,
        "next-review": document.next_review,
        "replaces": document.replaces,
        "standard": job.organisation.data.standard.name,
        "retention-years": shared.retention_years,
        "mark-uncontrolled": shared.mark_uncontrolled,
        "qr": null,
        "source-locale": sources.source_locale.to_string(),
        "prevailing-locale": sources.workspace.languages.prevailing().as_str(),
        "source-revision": revision["number"],
        "source-date": revision["date"],
    })
}

/// The mark of the job's document.
pub(super) fn mark(job: &Job, sources: &Sources, meaning: String) -> Mark {
    Mark {
        organisation: job.organisation.id.clone(),
        document: job.document.id.to_string(),
        locale: job.locale.to_string(),
        code: plan::code(job.organisation, job.document),
        revision: job.document.revision().map_or(0, |revision| revision.number),
        translation: sources.translation_revision(job),
        edition: match sources.stage {
            Stage::Draft => None,
            Stage::Final { year, .. } => Some(year.to_string()),
        },
        copy: None,
        meaning,
    }
}

/// Puts the mark into what a resolved job says of itself: into its keywords, and as a QR code where one is wanted. The
/// meaning does not depend on either.
pub(super) fn sign(job: &Job, mark: &Mark, mut input: Input, json: &mut Json, passages: &mut Passages) -> Input {
    input.metadata.keywords.push(mark.to_string());
    json["metadata"]["keywords"] = input.metadata.keywords.clone().into();
    passages.0.insert("job/metadata".into(), json["metadata"].clone());
    if job.organisation.data.control.qr && json["data"]["control"].is_object() {
        let code = super::qr::code(&mark.short());
        json["data"]["control"]["qr"] = code.clone();
        passages.0.insert("control/qr".into(), code);
    }
    input.with(json)
}

/// The rows of the revision table: the revisions of the data and, up to the newest of them, those of the record.
fn revisions(job: &Job, sources: &Sources) -> Vec<Json> {
    let document = job.document;
    let mut issued: BTreeMap<u32, &Entry> = BTreeMap::new();
    if let Some(history) = sources.history {
        for (_, entry) in history.of_document(&job.organisation.id, document.id.as_str()) {
            // The reason is wanted in the job's language, or else in the source language.
            let nearness = |locale: &str| (locale == job.locale.as_str(), locale == sources.source_locale.as_str());
            let known = issued.entry(entry.revision).or_insert(entry);
            if nearness(&entry.locale) > nearness(&known.locale) {
                *known = entry;
            }
        }
    }
    let newest = document.revision().map_or(0, |revision| revision.number);
    let numbers: BTreeSet<u32> = document.revisions.iter().map(|revision| revision.number).collect();
    let all: BTreeSet<u32> = numbers.iter().chain(issued.keys()).copied().filter(|number| *number <= newest).collect();
    let row = |number: u32| {
        let own = document.revisions.iter().find(|revision| revision.number == number);
        let mut row = own.map_or_else(
            || {
                let entry = issued.get(&number);
                json!({
                    "id": number.to_string(),
                    "number": number,
                    "date": entry.map(|entry| json!({ "date": entry.date.to_string() })),
                    "reason": entry.map(|entry| entry.reason.as_str()),
                })
            },
            |own| serde_json::to_value(own).unwrap_or_default(),
        );
        for step in STEPS {
            let signed = issued.get(&number).and_then(|entry| entry.signatures.iter().find(|one| one.step == step));
            if let Some(signed) = signed {
                let date = json!({ "date": signed.date.to_string() });
                row[step] = json!({ "person": signed.role, "name": signed.person, "date": date });
            } else if let Some(signature) = row[step].as_object_mut() {
                signature.insert("name".into(), Json::Null);
            }
        }
        row
    };
    all.into_iter().map(row).collect()
}

/// Gives the steps of the revision in force the dates of their approvals, where the data leave them open.
fn complete(revision: &mut Json, job: &Job, sources: &Sources) {
    let Some((approvals, current)) = sources.approvals.zip(job.document.revision()) else { return };
    for step in STEPS {
        let approval = approvals.get(&job.organisation.id, job.document.id.as_str(), current.number, step);
        if let Some(approval) = approval.filter(|_| revision[step].is_object() && revision[step]["date"].is_null()) {
            revision[step]["date"] = json!({ "date": approval.date.to_string() });
        }
    }
}
