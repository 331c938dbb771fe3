//! `bindery watch`: one document laid out whenever its sources change, shown in the browser.

mod preview;
mod server;

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use super::gaps::gaps;
use super::make::Maker;
use super::{Failure, Project, Result, io_failure};
use crate::cli::Watch;
use crate::diagnostic::Diagnostic;
use crate::disk::Changes;
use crate::plan::{self, Selection};
use crate::render::{self, Workers};
use crate::report;
use preview::{Preview, Shown};

/// After so many layouts the cache forgets what none of them used.
const LAYOUTS_KEPT: usize = 8;

/// Watches until it is ended.
pub fn run(root: &Path, arguments: &Watch) -> Result {
    let changes = Changes::of(root).map_err(|error| io_failure("watch", root, &error))?;
    let selection = Selection {
        organisations: arguments.cooperative.iter().cloned().collect(),
        documents: arguments.document.iter().cloned().collect(),
        locales: arguments.locale.iter().cloned().collect(),
    };
    // What was typed wrongly is no fault of the sources, and would never go away.
    let project = Project::load(root)?;
    let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &selection.locales);
    if let Err(unknown) = selection.choose(&jobs, &project.workspace) {
        return Err(project.fail(unknown));
    }
    let preview = Arc::new(Preview::default());
    let address = server::start(arguments.port, &preview)?;
    report::text(&format!("http://{address}/ shows the document; Ctrl-C ends it\n"));
    loop {
        let start = Instant::now();
        let shown = show(root, &selection);
        let seconds = start.elapsed().as_secs_f64();
        report::text(&format!("{}: {} in {seconds:.2} s\n", shown.job, shown.outcome()));
        preview.show(Shown { seconds, ..shown });
        render::forget(LAYOUTS_KEPT);
        if !changes.wait() {
            return Err(Diagnostic::error("input-output", "the system no longer tells of changes").into());
        }
    }
}

/// Lays the document out as its sources are now; what is wrong is shown in its place.
fn show(root: &Path, selection: &Selection) -> Shown {
    let project = match Project::load(root) {
        Ok(project) => project,
        Err(Failure { diagnostics, sources, .. }) => {
            return Shown::trouble("the workspace", preview::words(&diagnostics, &sources));
        }
    };
    let (jobs, found) = plan::plan(&project.workspace, &project.source_locale, &selection.locales);
    let job = selection.choose(&jobs, &project.workspace).ok().and_then(|chosen| chosen.into_iter().next());
    let general = [&project.diagnostics[..], &found].concat();
    let Some(job) = job else {
        return Shown::trouble("no document", preview::words(&general, &project.texts));
    };
    let gaps = gaps(&project, std::slice::from_ref(&job)).gaps;
    let maker = Maker::new(&project, project.job_sources().heeding(gaps), None);
    let mut shown = Shown::default();
    // A worker has the deep stack that layout needs, and its panic is the document's fault.
    render::run(
        Workers::new(None),
        1,
        |_| maker.preview(&job),
        |_, result| {
            let result = result.unwrap_or_else(|panic| Err(vec![Diagnostic::error("panic", panic)]));
            shown = match result {
                Ok((pages, warnings)) => {
                    Shown { pages, words: preview::words(&warnings, &project.texts), ..Shown::default() }
                }
                Err(faults) => {
                    let all = if faults.is_empty() { &general } else { &faults };
                    Shown::trouble("", preview::words(all, &project.texts))
                }
            };
            true
        },
    );
    Shown { job: job.name(), ..shown }
}
