//! `bindery issue`: the finals of an edition, their record and their archive, all or nothing.

use std::path::Path;

use serde_json::json;

use super::due::Due;
use super::press;
use super::readiness::{self, Wanted};
use super::standing;
use crate::cli::Issue;
use crate::commands::translate::today;
use crate::commands::{Outcome, Project, Result, check, copies, target};
use crate::diagnostic::{Diagnostic, counted};
use crate::job::Stage;
use crate::plan;
use crate::report;

/// Said where there is nothing to issue, and what to look at then.
const NOTHING: &str = "nothing is to be issued: no document was revised since the last issue
`bindery revise` says which documents changed without a new revision";

/// Issues what is due, or tells everything that stands in the way.
pub fn run(root: &Path, arguments: &Issue) -> Result {
    let mut project = Project::load(root)?;
    standing::recall_changed(&mut project, root)?;
    project.recall(root, Some(arguments.year), |project, job| arguments.change_bars || project.tells_changes(job))?;
    let held = match &arguments.copies {
        Some(file) => copies::read(&mut project, file, &[])?,
        None => Vec::new(),
    };
    let wanted = Wanted { year: arguments.year, date: today(arguments.on), revised: arguments.revised };
    let archive = arguments.archive.clone().unwrap_or_else(|| root.join("archive"));
    let archive = archive.join(wanted.year.to_string()).join(wanted.date.to_string());
    target::folder(root, &archive)?;
    let mut sources = project.job_sources();
    sources.stage = Stage::Final { year: wanted.year, date: wanted.date };
    sources.year = Some(wanted.year);
    sources.change_bars = arguments.change_bars;
    let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &[]);
    let due = Due::find(&project, &sources, &jobs, wanted);

    let mut reasons = readiness::calendar(&project, wanted);
    reasons.extend(unsound(&project, root));
    reasons.extend(due.reasons.iter().cloned());
    let copied: Vec<_> = due.jobs.iter().map(|job| (job.clone(), copies::holding(&held, job))).collect();
    reasons.extend(copies::collisions(&jobs, &copied));
    reasons.extend(readiness::translations(&project, &sources, &due.jobs));
    Diagnostic::sort(&mut reasons);
    let is_refused = !reasons.is_empty();
    let is_nothing = due.jobs.is_empty() && due.withdrawn.is_empty();
    let issued = !is_refused && !is_nothing && !arguments.dry_run;
    let (mut lines, found) = if issued {
        sources.translations.clone_from(&due.translations);
        press::issue(&project, sources, &jobs, &due, &copied, wanted, root, &archive, arguments)?
    } else if is_refused {
        (if arguments.dry_run { due.lines("due") } else { Vec::new() }, reasons)
    } else {
        (due.lines("would issue"), reasons)
    };
    let documents = counted(due.jobs.len(), "document");
    lines.push(match (is_refused, found.len()) {
        (true, 1) => "nothing was issued: one reason stands in the way".to_string(),
        (true, many) => format!("nothing was issued: {many} reasons stand in the way"),
        _ if is_nothing => NOTHING.to_string(),
        _ if issued => format!("{documents} of the edition {} issued on {}", wanted.year, wanted.date),
        _ => format!("{documents} would be issued, nothing stands in the way"),
    });
    let told = json!({
        "issued": issued,
        "year": wanted.year,
        "date": wanted.date.to_string(),
        "documents": due.records(),
        "withdrawn": due.withdrawn,
        "reasons": found.iter().filter(|_| is_refused).map(|it| it.record(&project.texts)).collect::<Vec<_>>(),
    });
    report::outcome(&lines, told, &found, &project.texts, arguments.format);
    Ok(if is_refused { Outcome::Findings } else { Outcome::Good })
}

/// Errors of the check, of the record, and of the documents against it.
fn unsound(project: &Project, root: &Path) -> Vec<Diagnostic> {
    let mut found = match check::find(project, &[]) {
        Ok(found) => found.diagnostics,
        Err(diagnostics) => diagnostics,
    };
    found.extend(standing::findings(project));
    found.extend(standing::missing_objects(project, root));
    found.retain(Diagnostic::is_error);
    found
}
