//! Finals for the printer: documents that say just what an edition issued, without the mark of a draft.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::commands::Project;
use crate::diagnostic::Diagnostic;
use crate::job::{Sources, Stage};
use crate::plan::Job;

/// On which day each document was issued in the edition of a year, in the order of the jobs, which are those of the archive.
///
/// # Errors
/// The documents that were not issued, or that are something else by now.
pub(super) fn days(project: &Project, jobs: &[Job], year: i16) -> Result<Vec<Date>, Vec<Diagnostic>> {
    let mut known: BTreeMap<Date, Sources> = BTreeMap::new();
    let (mut days, mut faults) = (Vec::new(), Vec::new());
    for job in jobs {
        let mut issues = project.history.of(&job.organisation.id, job.document.id.as_str(), job.locale.as_str());
        let Some((issue, entry)) = issues.rfind(|(issue, _)| issue.record.year == year) else {
            let message = format!("`{}` was not issued in the edition {year}", job.name());
            let hint =
                format!("`bindery issue {year}` makes it part of the edition; without `--edition` drafts are packed");
            faults.push(Diagnostic::error("not-issued", message).hint(hint));
            continue;
        };
        let date = issue.record.date;
        let own = known.entry(date).or_insert_with(|| sources(project, year, date));
        let says = own.resolve_whole(job).0.map(|whole| whole.passages.fingerprint());
        let revision = job.document.revision().map_or(0, |revision| revision.number);
        if says.as_ref() == Some(&entry.meaning) && revision == entry.revision {
            days.push(date);
        } else {
            let message = format!("`{}` is something else than its issue of {date}", job.name());
            let diagnostic = Diagnostic::error("changed-since-issue", message)
                .hint("issue it anew, or pack from the commit that issued it: `bindery changes` tells what changed");
            faults.push(diagnostic.at(project.history.place(issue, entry, &project.tree)));
        }
    }
    if faults.is_empty() { Ok(days) } else { Err(faults) }
}

/// What finals of an issue are resolved from.
pub(super) fn sources(project: &Project, year: i16, date: Date) -> Sources<'_> {
    let mut sources = project.job_sources();
    sources.stage = Stage::Final { year, date };
    sources.year = Some(year);
    sources
}
