//! `bindery build --copies`: controlled copies, numbered, each with its holder on its pages.
//!
//! They stand in a folder of their own. A document is laid out once, whoever holds copies of it.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use super::gaps::{Told, gaps};
use super::make::{Made, Maker};
use super::{Outcome, Project, Result, has_errors, io_failure, target};
use crate::cli::Build;
use crate::diagnostic::Diagnostic;
use crate::disk;
use crate::mark::Mark;
use crate::plan::{self, Job, Selection};
use crate::render::{self, Workers};
use crate::report::{self, Progress, Status};
use crate::verify::Examiner;
use crate::workspace::{Holder, Names, holders};

/// How large a list of holders may be, in bytes.
const MOST: usize = 1 << 20;

/// Makes the copies of the chosen documents that somebody holds.
pub fn run(root: &Path, arguments: &Build, file: &Path) -> Result {
    let start = Instant::now();
    let mut project = Project::load(root)?;
    let folder = arguments.output.clone().unwrap_or_else(|| root.join("copies"));
    target::folder(root, &folder)?;
    let held = read(&mut project, file, &arguments.locale)?;
    let (jobs, found) = plan::plan(&project.workspace, &project.source_locale, &arguments.locale);
    let selection = Selection {
        organisations: arguments.cooperative.clone(),
        documents: arguments.document.clone(),
        locales: arguments.locale.clone(),
    };
    let chosen = match selection.choose(&jobs, &project.workspace) {
        Ok(chosen) => chosen,
        Err(unknown) => return Err(project.fail(unknown)),
    };
    let work: Vec<(Job, Vec<&Holder>)> = chosen.into_iter().map(|job| (job.clone(), holding(&held, &job))).collect();
    let work: Vec<(Job, Vec<&Holder>)> = work.into_iter().filter(|(_, held)| !held.is_empty()).collect();
    let mut report = report::Build {
        diagnostics: [&project.diagnostics[..], &found, &collisions(&jobs, &work)].concat(),
        held_back: project.workspace.faulty.iter().filter(|id| selection.takes(id)).cloned().collect(),
        ..report::Build::default()
    };
    if has_errors(&found) || work.is_empty() {
        if work.is_empty() {
            let message = format!("nobody in `{}` holds a copy of these documents", file.display());
            report.diagnostics.push(Diagnostic::warning("no-copies", message));
        }
    } else if arguments.dry_run {
        let planned = |(job, held): &(Job, Vec<&Holder>)| {
            held.iter().map(|holder| told(job, holder, Status::Planned, None)).collect::<Vec<_>>()
        };
        report.jobs = work.iter().flat_map(planned).collect();
    } else {
        make(&project, &work, &folder, arguments, &mut report);
    }
    report.seconds = start.elapsed().as_secs_f64();
    Diagnostic::sort(&mut report.diagnostics);
    report::build(&report, &project.texts, arguments.format);
    let bad = has_errors(&report.diagnostics) || (arguments.strict && !report.diagnostics.is_empty());
    Ok(if bad { Outcome::Findings } else { Outcome::Good })
}

/// Reads the list of holders, which may name what the workspace has, and makes sure that their line can be set.
pub(super) fn read(project: &mut Project, file: &Path, wanted: &[String]) -> Result<Vec<Holder>> {
    project.complete(&["templates/copy.typ", "templates/lib/copy.typ"]);
    let path = file.display().to_string();
    let content = disk::read_bounded(file, MOST).map_err(|error| io_failure("read", file, &error))?;
    let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, wanted);
    let tags: BTreeSet<String> = jobs.iter().map(|job| job.locale.to_string()).collect();
    let names = Names {
        organisations: project.workspace.ids(),
        documents: jobs.iter().map(|job| job.document.id.as_str()).collect(),
        locales: tags.iter().map(String::as_str).collect(),
    };
    let (held, found) = holders(&path, &content, &names);
    project.texts.insert(path, &content);
    if has_errors(&found) {
        let sources = project.texts.clone();
        return Err(super::Failure { diagnostics: found, is_finding: true, sources });
    }
    project.diagnostics.extend(found);
    Ok(held)
}

/// Who of some holders has a copy of a job's document.
pub(super) fn holding<'h>(held: &'h [Holder], job: &Job) -> Vec<&'h Holder> {
    let locale = job.locale.to_string();
    held.iter().filter(|one| one.holds(&job.organisation.id, job.document.id.as_str(), &locale)).collect()
}

/// Copies that would have the name of a document.
pub(super) fn collisions(jobs: &[Job], work: &[(Job, Vec<&Holder>)]) -> Vec<Diagnostic> {
    let outputs: BTreeSet<String> = jobs.iter().map(|job| job.output.to_lowercase()).collect();
    let copies = work.iter().flat_map(|(job, held)| held.iter().map(|holder| path(job, holder)));
    let taken = copies.filter(|path| outputs.contains(&path.to_lowercase()));
    taken
        .map(|path| {
            let message = format!("a controlled copy and a document would be written to the same file `{path}`");
            Diagnostic::error("output-collision", message).hint("give the organisation or the document another id")
        })
        .collect()
}

/// Where a copy stands below the output folder.
pub(super) fn path(job: &Job, holder: &Holder) -> String {
    let stem = job.output.strip_suffix(".pdf").unwrap_or(&job.output);
    format!("{stem}-copy-{:03}.pdf", holder.number)
}

/// Makes and writes the copies; what fails is in the report.
fn make(project: &Project, work: &[(Job, Vec<&Holder>)], folder: &Path, arguments: &Build, report: &mut report::Build) {
    let jobs: Vec<Job> = work.iter().map(|(job, _)| job.clone()).collect();
    let Told { gaps, diagnostics: found, .. } = gaps(project, &jobs);
    report.diagnostics.extend(found);
    let maker = Maker::new(project, project.job_sources().heeding(gaps), None);
    let progress = Progress::new(arguments.format, work.iter().map(|(_, held)| held.len()).sum());
    let mut ended: Vec<Vec<report::Job>> = work.iter().map(|_| Vec::new()).collect();
    render::run(
        Workers::new(arguments.jobs.map(usize::from)),
        work.len(),
        |index| maker.make_with_copies(&work[index].0, &work[index].1),
        |index, result| {
            let (job, held) = &work[index];
            let made = result.unwrap_or_else(|panic| {
                let message = format!("the program failed on this job: {panic}");
                Err(vec![Diagnostic::error("panic", message).in_job(job.name())])
            });
            let written = made.and_then(|made| {
                for (holder, pdf) in held.iter().zip(&made.rendered.copies) {
                    write(&folder.join(path(job, holder)), job, holder, pdf)?;
                }
                Ok(made)
            });
            let (status, pages) = match &written {
                Ok(made) => (Status::Written, Some(made.rendered.pages)),
                Err(_) => (Status::Failed, None),
            };
            report.diagnostics.extend(match written {
                Ok(Made { rendered, warnings, .. }) => [rendered.warnings, warnings].concat(),
                Err(diagnostics) => diagnostics,
            });
            for holder in held {
                let one = told(job, holder, status, pages);
                progress.finished(&one);
                ended[index].push(one);
            }
            true
        },
    );
    progress.end();
    report.jobs = ended.into_iter().flatten().collect();
}

/// Writes a copy; a file that stands there and is no copy of the same number of the same document is left alone.
fn write(path: &Path, job: &Job, holder: &Holder, pdf: &[u8]) -> std::result::Result<(), Vec<Diagnostic>> {
    let failed = |error: std::io::Error| vec![io_failure("write", path, &error)];
    if path.symlink_metadata().is_ok() {
        let mut examiner = Examiner::default();
        disk::read_in_parts(path, |part| examiner.take(part)).map_err(failed)?;
        let is_same = |mark: &Mark| {
            (&mark.organisation, mark.document.as_str(), mark.locale.as_str(), mark.copy)
                == (&job.organisation.id, job.document.id.as_str(), job.locale.as_str(), Some(holder.number))
        };
        if !examiner.finish().mark.as_ref().is_some_and(is_same) {
            let message = format!("`{}` is there already and is no such copy", path.display());
            let foreign = Diagnostic::error("foreign-file", message);
            return Err(vec![foreign.hint("move it away, or choose another `--output`")]);
        }
    }
    disk::write_atomic(path, pdf).map_err(failed)
}

fn told(job: &Job, holder: &Holder, status: Status, pages: Option<usize>) -> report::Job {
    report::Job {
        name: format!("{}, copy {}", job.name(), holder.number),
        organisation: job.organisation.id.clone(),
        document: job.document.id.to_string(),
        locale: job.locale.to_string(),
        profile: job.profile.name(),
        output: path(job, holder),
        status,
        pages,
    }
}
