//! `bindery build`: plan, resolve, render, write.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Instant;

use super::copies;
use super::gaps::gaps;
use super::make::{Made, Maker, Wishes};
use super::{Outcome, Project, Result, has_errors, io_failure};
use crate::cli::{self, Build};
use crate::diagnostic::Diagnostic;
use crate::disk::{self, OutputFolder};
use crate::manifest::{self, Manifest};
use crate::plan::{self, Job, Selection};
use crate::press::Imposition;
use crate::render::{self, Profile, Workers};
use crate::report::{self, Progress, Status};
use crate::tree::{Tree, sha256};
use crate::workspace::model::Cover;

/// Renders the chosen jobs and writes PDFs and manifest.
pub fn run(root: &Path, arguments: &Build) -> Result {
    if let Some(holders) = &arguments.copies {
        return copies::run(root, arguments, holders);
    }
    let start = Instant::now();
    let mut project = Project::load(root)?;
    if arguments.system_fonts {
        // In the tree they are inputs like others: the manifest lists them with family, name and hash.
        project.tree.extend(&disk::system_fonts(&project.templates.strings()));
    }
    if arguments.change_bars {
        project.recall(root, None, |_, _| true)?;
    }
    let (jobs, found) = plan::plan(&project.workspace, &project.source_locale, &arguments.locale);
    let is_sound = !has_errors(&found);
    let selection = Selection {
        organisations: arguments.cooperative.clone(),
        documents: arguments.document.clone(),
        locales: arguments.locale.clone(),
    };
    let chosen = match selection.choose(&jobs, &project.workspace) {
        Ok(chosen) => chosen,
        Err(unknown) => return Err(project.fail(unknown)),
    };
    let (chosen, colliding) = plan::in_profiles(&chosen, &profiles(arguments));
    let is_sound = is_sound && colliding.is_empty();
    let found = if found.is_empty() { colliding } else { found };
    let (jobs, _) = plan::in_profiles(&jobs, &Profile::ALL);
    let mut report = report::Build {
        diagnostics: [&project.diagnostics[..], &found].concat(),
        held_back: project.workspace.faulty.iter().filter(|id| selection.takes(id)).cloned().collect(),
        ..report::Build::default()
    };
    if !is_sound {
        // Two documents would take one name: nothing is written.
    } else if arguments.dry_run {
        report.jobs = chosen.iter().map(|job| told(job, Status::Planned, None)).collect();
    } else {
        make(&project, &jobs, &chosen, root, arguments, &mut report)?;
    }
    report.seconds = start.elapsed().as_secs_f64();
    Diagnostic::sort(&mut report.diagnostics);
    report::build(&report, &project.texts, arguments.format);
    let bad = has_errors(&report.diagnostics) || (arguments.strict && !report.diagnostics.is_empty());
    Ok(if bad { Outcome::Findings } else { Outcome::Good })
}

/// Makes the chosen jobs; what fails is in the report, and only an output folder that does not serve is a failure.
fn make(
    project: &Project,
    plan: &[Job],
    chosen: &[Job],
    root: &Path,
    arguments: &Build,
    report: &mut report::Build,
) -> Result<()> {
    let folder = arguments.output.clone().unwrap_or_else(|| root.join("build"));
    let mut output = OutputFolder::open(&folder)
        .map_err(|error| io_failure("write to", &folder, &error).hint("choose another folder with `--output`"))?;
    let mut manifest = match output.read(manifest::FILE) {
        Ok(Some(content)) => Manifest::parse(&content)?,
        Ok(None) => Manifest::default(),
        Err(error) => return Err(io_failure("read", &folder.join(manifest::FILE), &error).into()),
    };
    let mut unlisted = output.unfinished();
    let ours: BTreeSet<String> = manifest.outputs.keys().chain(&unlisted).cloned().collect();

    let (gaps, found) = gaps(project, chosen);
    report.diagnostics.extend(found);
    let mut sources = project.job_sources().heeding(gaps);
    sources.change_bars = arguments.change_bars;
    let maker = Maker { wishes: wishes(arguments), ..Maker::new(project, sources, arguments.emit_data.clone()) };
    let hashes = Hashes { tree: &project.tree, known: BTreeMap::new() };
    let mut record = Recorder { hashes, manifest: &mut manifest };
    let progress = Progress::new(arguments.format, chosen.len());
    let workers = Workers::new(arguments.jobs.map(usize::from));
    let mut ended: Vec<Option<report::Job>> = chosen.iter().map(|_| None).collect();
    render::run(
        workers,
        chosen.len(),
        |index| maker.make(&chosen[index]),
        |index, result| {
            let job = &chosen[index];
            let made = result.unwrap_or_else(|panic| {
                let message = format!("the program failed on this job: {panic}");
                Err(vec![Diagnostic::error("panic", message).in_job(job.name())])
            });
            let written = made.and_then(|made| {
                write(&mut output, &folder, &ours, &job.output, &made.rendered.pdf)?;
                for (name, pdf) in &made.rendered.beside {
                    write(&mut output, &folder, &ours, &plan::beside(&job.output, name), pdf)?;
                }
                Ok(made)
            });
            let done = match written {
                Ok(made) => {
                    let done = told(job, Status::Written, Some(made.rendered.pages));
                    record.add(job, &made);
                    report.diagnostics.extend(made.rendered.warnings);
                    report.diagnostics.extend(made.warnings);
                    done
                }
                Err(diagnostics) => {
                    report.diagnostics.extend(diagnostics);
                    told(job, Status::Failed, None)
                }
            };
            progress.finished(&done);
            ended[index] = Some(done);
            true
        },
    );
    progress.end();
    report.jobs = ended.into_iter().flatten().collect();

    let written = report.jobs.iter().filter(|job| job.status == Status::Written);
    let source_locale = project.source_locale.to_string();
    report.diagnostics.extend(manifest.page_counts(written.map(|job| job.output.as_str()), &source_locale));
    report.obsolete = obsolete(&manifest, plan, project);
    if arguments.prune {
        for path in &report.obsolete {
            output.remove(path).map_err(|error| io_failure("remove", &folder.join(path), &error))?;
            manifest.outputs.remove(path);
        }
        report.pruned = true;
    }
    unlisted.retain(|path| !manifest.outputs.contains_key(path));
    let content = manifest.to_bytes();
    output
        .finish(manifest::FILE, &content, &unlisted)
        .map_err(|error| io_failure("write", &folder.join(manifest::FILE), &error))?;
    Ok(())
}

/// Replaces a job's PDF; a file that no manifest of ours names is left alone.
fn write(
    output: &mut OutputFolder,
    folder: &Path,
    ours: &BTreeSet<String>,
    path: &str,
    pdf: &[u8],
) -> std::result::Result<(), Vec<Diagnostic>> {
    if output.exists(path) && !ours.contains(path) {
        let message = format!("`{}` is there already and was not written by bindery", folder.join(path).display());
        return Err(vec![
            Diagnostic::error("foreign-file", message).hint("move it away, or choose another `--output`"),
        ]);
    }
    output.write(path, pdf).map_err(|error| vec![io_failure("write", &folder.join(path), &error)])
}

/// Enters finished documents into the manifest.
struct Recorder<'a> {
    hashes: Hashes<'a>,
    manifest: &'a mut Manifest,
}

impl Recorder<'_> {
    fn add(&mut self, job: &Job, made: &Made) {
        let inputs: BTreeMap<String, String> =
            made.rendered.reads.iter().map(|path| (path.clone(), self.hashes.of(path))).collect();
        let key = sha256(&serde_json::to_vec(&inputs).unwrap_or_default());
        self.manifest.input_sets.entry(key.clone()).or_insert(inputs);
        let (locale, document, organisation, profile) = job.key();
        let output = manifest::Output {
            organisation,
            document,
            locale,
            profile: profile.to_string(),
            code: plan::code(job.organisation, job.document),
            revision: job.document.revision().map_or(0, |revision| revision.number),
            pages: made.rendered.pages,
            bytes: made.rendered.pdf.len(),
            sha256: sha256(&made.rendered.pdf),
            job: made.job_hash.clone(),
            inputs: key,
            warnings: made.rendered.warnings.iter().map(|warning| warning.message.clone()).collect(),
        };
        for (name, pdf) in &made.rendered.beside {
            let profile = format!("{}-{name}", output.profile);
            let beside = manifest::Output { profile, bytes: pdf.len(), sha256: sha256(pdf), ..output.clone() };
            self.manifest.outputs.insert(plan::beside(&job.output, name), beside);
        }
        self.manifest.outputs.insert(job.output.clone(), output);
    }
}

/// The hashes of the workspace's files, each made when first asked for.
struct Hashes<'a> {
    tree: &'a Tree,
    known: BTreeMap<String, String>,
}

impl Hashes<'_> {
    fn of(&mut self, path: &str) -> String {
        let tree = self.tree;
        let hash = || tree.get(path).map(|content| sha256(content)).unwrap_or_default();
        self.known.entry(path.to_string()).or_insert_with(hash).clone()
    }
}

/// Outputs that the manifest lists and the full plan no longer has; those of faulty organisations may come back.
fn obsolete(manifest: &Manifest, plan: &[Job], project: &Project) -> Vec<String> {
    // Spreads are there once they were asked for, a cover as long as the data say so.
    let beside = |job: &Job| {
        let is_apart = job.organisation.data.print_of(job.document).cover == Some(Cover::Apart);
        let names = ["booklet", "2up"].into_iter().chain(is_apart.then_some("cover"));
        names.map(|name| plan::beside(&job.output, name)).collect::<Vec<_>>()
    };
    let printed = plan.iter().filter(|job| job.profile == Profile::Print);
    let mut planned: BTreeSet<String> = printed.flat_map(beside).collect();
    planned.extend(plan.iter().map(|job| job.output.clone()));
    let gone = manifest.outputs.iter().filter(|(path, output)| {
        !planned.contains(path.as_str()) && !project.workspace.faulty.contains(&output.organisation)
    });
    gone.map(|(path, _)| path.clone()).collect()
}

fn told(job: &Job, status: Status, pages: Option<usize>) -> report::Job {
    report::Job {
        name: job.name(),
        organisation: job.organisation.id.clone(),
        document: job.document.id.to_string(),
        locale: job.locale.to_string(),
        profile: job.profile.name(),
        output: job.output.clone(),
        status,
        pages,
    }
}

/// The profiles asked for, each once, in their order.
fn profiles(arguments: &Build) -> Vec<Profile> {
    let asked: BTreeSet<cli::Profile> = arguments.profile.iter().copied().collect();
    asked
        .into_iter()
        .map(|profile| match profile {
            cli::Profile::Archive => Profile::Archive,
            cli::Profile::ArchiveData => Profile::ArchiveData,
            cli::Profile::Print => Profile::Print,
        })
        .collect()
}

fn wishes(arguments: &Build) -> Wishes {
    let imposition = arguments.imposition.map(|imposition| match imposition {
        cli::Imposition::Booklet => Imposition::Booklet,
        cli::Imposition::TwoUp => Imposition::TwoUp,
    });
    Wishes { marks: arguments.marks, imposition }
}
