//! Documents: a revision in force, and dates and numbers in order.

use super::Checker;
use super::references::signatures;
use crate::diagnostic::Diagnostic;
use crate::workspace::model::{Date, Document, Revision};

/// Checks the documents that the organisation has.
pub fn check(checker: &mut Checker<'_>) {
    let data = checker.data;
    for document in data.own_documents() {
        let base = format!("documents.{}", document.id);
        let Some(current) = document.revision() else {
            let message = format!("the document `{}` has no revision", document.id);
            let diagnostic = Diagnostic::error("missing-revision", message)
                .hint("add one to `[[documents.revisions]]`")
                .hint("a document that is not wanted is withdrawn with its `id` and `withdrawn = true`");
            checker.report(&base, diagnostic);
            continue;
        };
        sections(checker, document, &base);
        for revision in &document.revisions {
            signed_in_order(checker, revision, &format!("{base}.revisions.{}", revision.id));
        }
        for pair in document.revisions.windows(2) {
            if let [earlier, later] = pair {
                ascending(checker, earlier, later, &format!("{base}.revisions.{}", later.id));
            }
        }
        if let Some(review) = document.next_review.filter(|review| *review <= current.date) {
            let message = format!("the next review, {review}, is not after the revision of {}", current.date);
            let diagnostic =
                out_of_order(message).hint("set `next-review` to the day on which the revision is looked at again");
            checker.report(&format!("{base}.next-review"), diagnostic);
        }
    }
}

fn sections(checker: &mut Checker<'_>, document: &Document, base: &str) {
    if !document.sections.is_empty() && document.sections_for(checker.data.organisation.kind).next().is_none() {
        let kind = checker.data.organisation.kind;
        let message = format!("no section of the document `{}` applies to the type `{kind}`", document.id);
        let hint = "widen `applies-to` of a section, or leave the type out of the document's `applies-to`";
        checker.report(base, Diagnostic::error("empty-document", message).hint(hint));
    }
}

/// Prepared, verified, approved, in force: each not before what precedes it.
fn signed_in_order(checker: &mut Checker<'_>, revision: &Revision, base: &str) {
    let mut latest: Option<(&str, Date)> = None;
    for (step, date) in signatures(revision).filter_map(|(step, signature)| Some((step, signature.date?))) {
        if let Some((before, earlier)) = latest.filter(|(_, earlier)| date < *earlier) {
            let message = format!("{step} on {date}, but {before} only on {earlier}");
            checker.report(&format!("{base}.{step}.date"), out_of_order(message).hint(ORDER));
        }
        latest = Some(latest.filter(|(_, earlier)| *earlier > date).unwrap_or((step, date)));
    }
    if let Some((step, date)) = latest.filter(|(_, date)| revision.date < *date) {
        let message = format!("in force from {}, but {step} only on {date}", revision.date);
        checker.report(&format!("{base}.date"), out_of_order(message).hint(ORDER));
    }
}

const ORDER: &str = "a revision is prepared, then verified, then approved, then in force";

fn ascending(checker: &mut Checker<'_>, earlier: &Revision, later: &Revision, base: &str) {
    if later.number <= earlier.number {
        let message = format!("revision {} stands after revision {}", later.number, earlier.number);
        let diagnostic = Diagnostic::error("revisions-out-of-order", message);
        checker.report(
            &format!("{base}.number"),
            diagnostic.hint("revisions are listed oldest first, their numbers rise"),
        );
    }
    if later.date < earlier.date {
        let message = format!(
            "revision {} of {} is older than revision {} of {}",
            later.number, later.date, earlier.number, earlier.date
        );
        checker.report(&format!("{base}.date"), out_of_order(message).hint("revisions are listed oldest first"));
    }
}

fn out_of_order(message: String) -> Diagnostic {
    Diagnostic::error("dates-out-of-order", message)
}
