//! `bindery build`: plan, resolve, render what is not fresh, write.

mod folder;
mod foresee;
mod timings;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use rayon::prelude::*;

use super::copies;
use super::earlier::{Earlier, EarlierProjects};
use super::gaps::{Told, gaps_of};
use super::make::{Made, Maker, Resolved, Wishes};
use super::standing::{Judge, Origin, Record, Standing, sound_layers};
use super::{Outcome, Project, Result, has_errors, io_failure, target};
use crate::cli::{self, Build, Format};
use crate::diagnostic::Diagnostic;
use crate::disk::{self, OutputFolder, Outputs};
use crate::freshness::{Inputs, Reason};
use crate::locale::{Layer, Locale};
use crate::plan::{self, Job, Selection};
use crate::render::{self, Profile, Workers};
use crate::report::{self, Progress, Status};
use crate::trace::Spans;
use folder::Folder;
use timings::{JOBS, Timings};

/// Renders the chosen jobs that are not fresh and writes PDFs and manifest.
pub fn run(root: &Path, arguments: &Build) -> Result {
    if let Some(holders) = &arguments.copies {
        return copies::run(root, arguments, holders);
    }
    let start = Instant::now();
    let mut timings = Timings::start(arguments)?;
    let folder = arguments.output.clone().unwrap_or_else(|| root.join("build"));
    let mut project =
        Project::load_knowing(root, &mut timings.spans, sound_layers(&Outputs::at(&folder)), &arguments.cooperative)?;
    for filled in [Some(&folder), arguments.emit_data.as_ref()].into_iter().flatten() {
        target::folder(root, filled)?;
    }
    if let Some(trace) = &arguments.timings {
        target::file(root, trace)?;
    }
    if arguments.system_fonts {
        // In the tree they are inputs like others: the manifest lists them with family, name and hash.
        project.tree.extend(&disk::system_fonts(&project.templates.strings()));
    }
    if arguments.change_bars {
        project.recall(root, None, |_, _| true)?;
        // With them a document is another one.
        project.program.push_str(" change-bars");
    }
    if arguments.marks || arguments.imposition.is_some() {
        project.program.push_str(&format!(" {:?}", Wishes::new(arguments.marks, arguments.imposition)));
    }
    timings.spans.begin("plan");
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
    timings.spans.end();
    let mut report = report::Build {
        diagnostics: [&project.diagnostics[..], &found].concat(),
        held_back: project.workspace.faulty.iter().filter(|id| selection.takes(id)).cloned().collect(),
        explain: arguments.explain || arguments.dry_run,
        is_dry: arguments.dry_run,
        ..report::Build::default()
    };
    // Where two documents would take one name, nothing is written.
    if is_sound {
        let mut sources = project.job_sources();
        sources.change_bars = arguments.change_bars;
        let emit = arguments.emit_data.clone().filter(|_| !arguments.dry_run);
        let maker =
            Maker { wishes: Wishes::new(arguments.marks, arguments.imposition), ..Maker::new(&project, sources, emit) };
        let run = Run { maker: &maker, plan: &jobs, chosen: &chosen, arguments, root, folder: &folder };
        if arguments.dry_run { run.foresee(&mut report, &mut timings)? } else { run.make(&mut report, &mut timings)? }
    }
    timings.end(&mut report);
    report.seconds = start.elapsed().as_secs_f64();
    Diagnostic::sort(&mut report.diagnostics);
    report.reasons.sort();
    report::build(&report, &project.texts, arguments.format);
    let bad = has_errors(&report.diagnostics) || (arguments.strict && !report.diagnostics.is_empty());
    // The program ends here, and thousands of organisations take a while to be taken apart.
    drop((jobs, chosen));
    std::mem::forget(project);
    Ok(if bad { Outcome::Findings } else { Outcome::Good })
}

/// One build.
struct Run<'a> {
    maker: &'a Maker<'a>,
    plan: &'a [Job<'a>],
    chosen: &'a [Job<'a>],
    arguments: &'a Build,
    root: &'a Path,
    folder: &'a Path,
}

/// What is known of the jobs before they are made.
struct Known<'a> {
    judge: &'a Judge<'a>,
    standings: &'a [Standing<'a>],
    /// The jobs as they were, if the reasons are to be told with their values.
    earlier: Option<&'a Earlier<'a>>,
}

/// What came of a job on a worker.
#[expect(clippy::large_enum_variant, reason = "a handful of them are on their way at a time")]
enum Worked {
    /// It is fresh after all; untouched, it was not resolved.
    Fresh(Option<Resolved>, Origin),
    Made(Made, Origin, Vec<Reason>),
}

impl Run<'_> {
    /// Whether the reasons are to be told with their values.
    fn tells_reasons(&self) -> bool {
        self.arguments.explain || self.arguments.dry_run || self.arguments.format == Format::Json
    }

    fn judge<'j>(
        &'j self,
        record: &'j Record,
        outputs: &'j Outputs,
        inputs: Inputs<'j>,
        earlier: &'j EarlierProjects,
    ) -> Judge<'j> {
        Judge::new(record, self.maker, outputs, inputs, earlier, self.arguments.verify_outputs)
    }

    fn inputs(&self) -> Inputs<'_> {
        Inputs::new(&self.maker.project.tree, &self.maker.project.program)
    }

    /// The workspaces that the documents of the chosen jobs were made from.
    fn earlier_projects(&self, record: &Record, outputs: &Outputs, inputs: &Inputs) -> EarlierProjects {
        let (view, project) = ((outputs, self.root), self.maker.project);
        EarlierProjects::read(record, view, project, inputs, self.chosen.iter(), self.tells_reasons())
    }

    /// What the jobs were resolved from of which it is to be told what changed.
    fn earlier<'p>(&self, record: &Record, projects: &'p EarlierProjects, standings: &[Standing]) -> Earlier<'p> {
        let changed = self.chosen.iter().zip(standings).filter(|(_, one)| !one.is_unchanged && !one.is_untouched());
        Earlier::new(record, projects, changed.map(|(job, _)| job).filter(|_| self.tells_reasons()))
    }

    /// How the jobs stand, whatever texts they show.
    fn standings<'j>(&self, judge: &Judge<'j>) -> Vec<Standing<'j>> {
        if !self.chosen.iter().all(|job| judge.is_as_it_was(job)) {
            let locales = self.chosen.iter().map(|job| &job.locale).collect();
            let shared = gaps_of(self.maker.project, &locales, &BTreeSet::new());
            self.maker.sources.heed_shared(shared.gaps);
        }
        self.chosen.par_iter().map(|job| judge.judge(job)).collect()
    }

    /// Asks the ledger about the texts of the jobs that are to be resolved, and of layers of which nobody knows that nothing
    /// is wrong with them; gives the keys of those of which that is known now.
    fn heed_gaps(&self, to_do: impl Iterator<Item = usize>, report: &mut report::Build) -> BTreeSet<String> {
        let project = self.maker.project;
        let unknown = project.layers.except(&project.sound, &self.arguments.cooperative);
        let (mut organisations, mut locales) = (BTreeSet::new(), BTreeSet::new());
        for job in to_do.map(|index| &self.chosen[index]) {
            organisations.insert(job.organisation.id.as_str());
            locales.insert(&job.locale);
        }
        if organisations.is_empty() && unknown.is_empty() {
            return project.layers.keys(|_, _, key| project.sound.contains(key));
        }
        let is_unknown = |locale: &&Locale| unknown.keys().any(|(one, _)| one.language() == locale.language());
        locales.extend(self.chosen.iter().map(|job| &job.locale).filter(is_unknown));
        organisations.extend(unknown.keys().filter_map(|(_, layer)| match layer {
            Layer::Organisation(id) => Some(id.as_str()),
            _ => None,
        }));
        let Told { gaps, diagnostics, by_hand, asked } = gaps_of(project, &locales, &organisations);
        report.diagnostics.extend(diagnostics);
        self.maker.sources.heed(gaps);
        project.layers.keys(|locale, layer, key| {
            let is_told = by_hand.contains(&(locale.clone(), layer.clone()));
            let is_known = !project.ledger.is_kept() || *locale == project.source_locale || asked.contains(locale);
            project.sound.contains(key) || (is_known && !is_told && project.catalogs.is_sound(locale, layer))
        })
    }

    fn workers(&self) -> Workers {
        let memory = self.arguments.memory.and_then(|mib| usize::try_from(mib).ok());
        Workers::new(self.arguments.jobs.map(usize::from)).within(memory)
    }

    /// Makes what is not fresh; what fails is in the report, and only an output folder that does not serve is a failure.
    fn make(&self, report: &mut report::Build, timings: &mut Timings) -> Result<()> {
        let failure = |error: &std::io::Error| {
            io_failure("write to", self.folder, error).hint("choose another folder with `--output`")
        };
        let output = OutputFolder::open(self.folder).map_err(|error| failure(&error))?;
        let view = Outputs::at(self.folder);
        let record = timings.spans.time("manifest", |_| Record::read(&view, self.folder))?;
        let inputs = timings.spans.time("inputs", |_| self.inputs());
        let projects = timings.spans.time("earlier", |_| self.earlier_projects(&record, &view, &inputs));
        timings.spans.begin("compare");
        let judge = self.judge(&record, &view, inputs, &projects);
        let standings = self.standings(&judge);
        let earlier = self.earlier(&record, &projects, &standings);
        timings.spans.end();
        let known = Known { judge: &judge, standings: &standings, earlier: self.tells_reasons().then_some(&earlier) };

        let is_to_do = |index: &usize| !standings[*index].is_fresh() || self.maker.emit.is_some();
        let to_do: Vec<usize> = (0..self.chosen.len()).filter(is_to_do).collect();
        let mut folder = Folder::new(output, self.folder, &record, self.maker.project, &judge.inputs);
        folder.sound = timings.spans.time("translations", |_| self.heed_gaps(to_do.iter().copied(), report));
        let mut ended: Vec<Option<report::Job>> = self.chosen.iter().map(|_| None).collect();
        for (index, standing) in standings.iter().enumerate().filter(|(_, standing)| standing.is_fresh()) {
            let Some(entry) = standing.entry else { continue };
            let job = &self.chosen[index];
            folder.saw(job, standing);
            let warnings = record.manifest.warnings(entry, &job.name(), &self.maker.project.texts);
            report.diagnostics.extend(warnings);
            ended[index] = Some(told(job, Status::Fresh, Some(entry.pages)));
        }
        for (index, done) in self.make_jobs(&to_do, &known, &mut folder, report, timings) {
            ended[index] = Some(done);
        }
        report.jobs = ended.into_iter().flatten().collect();
        if !to_do.is_empty() {
            // With a thousand cooperatives this takes seconds, for which no document need wait.
            timings.spans.time("keep", |_| folder.keep_texts()).map_err(|error| failure(&error))?;
        }
        timings.spans.begin("finish");
        if !to_do.is_empty() {
            // What is wrong with translations is known for the languages that were chosen.
            let locales: BTreeSet<_> = self.chosen.iter().map(|job| &job.locale).collect();
            let known = self.plan.par_iter().filter(|job| locales.contains(&job.locale));
            let same: Vec<&Job> = known.filter(|job| folder.is_of(job, &judge)).collect();
            folder.carry_over(&same);
        }
        let finished = self.finish(folder, report);
        timings.spans.end();
        finished
    }

    /// Makes jobs on the workers and writes what they give as they end; gives them with their numbers.
    fn make_jobs(
        &self,
        to_do: &[usize],
        known: &Known,
        folder: &mut Folder,
        report: &mut report::Build,
        timings: &mut Timings,
    ) -> Vec<(usize, report::Job)> {
        let mut ended = Vec::with_capacity(to_do.len());
        let progress = Progress::new(self.arguments.format, to_do.len());
        let clock = timings.clock;
        let work = |position: usize| {
            let index = to_do[position];
            timings::of_job(clock, position, |spans| self.work(known, index, spans))
        };
        timings.spans.begin(JOBS);
        render::run(self.workers(), to_do.len(), work, |position, result| {
            let index = to_do[position];
            let (job, standing) = (&self.chosen[index], &known.standings[index]);
            let (worked, spans) = parted(job, result);
            let done = worked.and_then(|worked| match worked {
                Worked::Made(made, origin, reasons) => {
                    timings.writing(&job.name(), || folder.write(job, origin, &made))?;
                    report.reasons.add(&job.name(), reasons);
                    report.diagnostics.extend(made.rendered.warnings);
                    report.diagnostics.extend(made.warnings);
                    Ok(told(job, Status::Written, Some(made.rendered.pages)))
                }
                Worked::Fresh(resolved, origin) => {
                    // Of a job whose sources are as they were the warnings have been told.
                    if !standing.is_unchanged {
                        report.diagnostics.extend(folder.confirm(job, standing, origin, resolved));
                    }
                    Ok(told(job, Status::Fresh, standing.entry.map(|entry| entry.pages)))
                }
            });
            let done = done.unwrap_or_else(|diagnostics| {
                report.diagnostics.extend(diagnostics);
                told(job, Status::Failed, None)
            });
            timings.ended(position, spans, &done);
            progress.finished(&done);
            ended.push((index, done));
            true
        });
        timings.spans.end();
        progress.end();
        ended
    }

    /// Looks over what there is now, and writes the manifest.
    fn finish(&self, mut folder: Folder, report: &mut report::Build) -> Result<()> {
        let there = report.jobs.iter().filter(|job| matches!(job.status, Status::Written | Status::Fresh));
        let source_locale = self.maker.project.source_locale.to_string();
        let counts = folder.manifest.page_counts(there.map(|job| job.output.as_str()), &source_locale);
        report.diagnostics.extend(counts);
        report.obsolete = folder.obsolete(self.plan);
        if self.arguments.prune {
            for path in &report.obsolete {
                let removed = folder.remove(path);
                removed.map_err(|error| io_failure("remove", &self.folder.join(path), &error))?;
            }
            report.pruned = true;
        }
        folder.finish().map_err(|(path, error)| io_failure("write", &self.folder.join(path), &error).into())
    }

    fn work(&self, known: &Known, index: usize, spans: &mut Spans) -> std::result::Result<Worked, Vec<Diagnostic>> {
        let (job, standing) = (&self.chosen[index], &known.standings[index]);
        if standing.is_untouched() && self.maker.emit.is_none() {
            return Ok(Worked::Fresh(None, spans.time("compare", |_| known.judge.origin(job))));
        }
        let resolved = spans.time("resolve", |_| self.maker.resolve(job))?;
        let (reasons, origin) = spans.time("compare", |_| {
            (known.judge.reasons(job, standing, &resolved, known.earlier), known.judge.origin(job))
        });
        if reasons.is_empty() {
            return Ok(Worked::Fresh(Some(resolved), origin));
        }
        Ok(Worked::Made(self.maker.render(job, resolved, &[], spans)?.0, origin, reasons))
    }
}

/// What a worker gives: the result of a job beside its spans, or with what it panicked.
type Given<T> = std::result::Result<(std::result::Result<T, Vec<Diagnostic>>, Spans), String>;

/// Takes the result of a job and its spans apart; a panic is a failure, and its spans are lost.
fn parted<T>(job: &Job, given: Given<T>) -> (std::result::Result<T, Vec<Diagnostic>>, Option<Spans>) {
    match given {
        Ok((result, spans)) => (result, Some(spans)),
        Err(panic) => {
            let message = format!("the program failed on this job: {panic}");
            (Err(vec![Diagnostic::error("panic", message).in_job(job.name())]), None)
        }
    }
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
