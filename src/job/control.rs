//! The document-control block: code, revision, approvals and distribution (ISO 9001, clause 7.5).

use serde_json::{Value as Json, json};

use super::Sources;
use crate::plan::{self, Job};

/// The control block of the job's document.
pub(super) fn control(job: &Job, sources: &Sources) -> Json {
    let document = job.document;
    let revision = document.revision().and_then(|revision| serde_json::to_value(revision).ok()).unwrap_or_default();
    let shared = &job.organisation.data.control;
    json!({
        "code": plan::code(job.organisation, document),
        "title": document.title,
        "subtitle": document.subtitle,
        "series": document.series,
        "number": document.number,
        "revision": revision["number"],
        "date": revision["date"],
        "draft": true,
        "prepared": revision["prepared"],
        "verified": revision["verified"],
        "approved": revision["approved"],
        "revisions": document.revisions,
        "distribution": document.distribution,
        "next-review": document.next_review,
        "replaces": document.replaces,
        "standard": job.organisation.data.standard.name,
        "retention-years": shared.retention_years,
        "source-locale": sources.source_locale.to_string(),
        "prevailing-locale": sources.workspace.languages.prevailing().as_str(),
        "source-revision": revision["number"],
        "source-date": revision["date"],
    })
}
