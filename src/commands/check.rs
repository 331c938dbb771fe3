//! `bindery check`: everything that can be found without rendering.

use std::path::Path;
use std::time::Instant;

use super::{Outcome, Project, Result, has_errors};
use crate::cli::Check;
use crate::diagnostic::Diagnostic;
use crate::render::{self, Workers};
use crate::{plan, report};

/// Reads the workspace, resolves every job and reports what is wrong.
pub fn run(root: &Path, arguments: &Check) -> Result {
    let start = Instant::now();
    let project = Project::load(root)?;
    let mut diagnostics = project.diagnostics.clone();
    let (jobs, found) = plan::plan(&project.workspace, &project.source_locale);
    diagnostics.extend(found);

    let sources = project.job_sources();
    let resolve = |index: usize| sources.resolve(&jobs[index]).1;
    render::run(Workers::new(None), jobs.len(), resolve, |index, found| {
        match found {
            Ok(found) => diagnostics.extend(found),
            Err(panic) => diagnostics.push(Diagnostic::error("panic", panic).in_job(jobs[index].name())),
        }
        true
    });
    Diagnostic::sort(&mut diagnostics);
    report::check(&diagnostics, jobs.len(), start.elapsed(), &project.texts, arguments.format);
    Ok(if has_errors(&diagnostics) { Outcome::Findings } else { Outcome::Good })
}
