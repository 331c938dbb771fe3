//! Outcomes told to people and programs: diagnostics, progress, closing lines, JSON. The only module that prints.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::sync::OnceLock;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::cli::Format;
use crate::diagnostic::{Diagnostic, Severity, counted};
use crate::freshness::Reasons;
use crate::preflight;
use crate::render::Layouts;
use crate::trace::Phase;
use crate::tree::Tree;

/// How many findings of one kind are told for one job.
const MOST_OF_A_KIND: usize = 5;

/// How many findings of one kind are told at all: nobody reads more, and a broken file may have a hundred thousand.
const MOST_TOLD: usize = 100;

/// The end of one job.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Job {
    pub name: String,
    pub organisation: String,
    pub document: String,
    pub locale: String,
    pub profile: &'static str,
    /// Path below the output folder.
    pub output: String,
    pub status: Status,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
}

/// What became of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Written,
    Failed,
    /// Its document is as it would be made again.
    Fresh,
    /// It would be built, were it not a dry run.
    Planned,
}

/// All that a build has to tell.
#[derive(Debug, Default)]
pub struct Build {
    pub jobs: Vec<Job>,
    pub diagnostics: Vec<Diagnostic>,
    /// Organisations for which nothing was made, as their data have errors.
    pub held_back: Vec<String>,
    /// Outputs of the manifest that the plan no longer has.
    pub obsolete: Vec<String>,
    /// Whether the obsolete outputs were removed.
    pub pruned: bool,
    /// Why documents were made, or would be.
    pub reasons: Reasons,
    /// Whether a person wants to know the reasons.
    pub explain: bool,
    /// Whether nothing was to be written.
    pub is_dry: bool,
    pub seconds: f64,
    /// What the time was spent on, if somebody wants to know.
    pub phases: Vec<Phase>,
    /// How many documents were laid out, and how often, if that was counted.
    pub layouts: Option<(usize, Layouts)>,
}

impl Build {
    fn count(&self, status: Status) -> usize {
        self.jobs.iter().filter(|job| job.status == status).count()
    }
}

/// Follows the jobs of a build: a bar on a terminal, a line a job otherwise, nothing beside JSON.
pub struct Progress {
    bar: Option<ProgressBar>,
    lines: bool,
}

impl Progress {
    pub fn new(format: Format, total: usize) -> Self {
        let human = format == Format::Human;
        let terminal = std::io::stderr().is_terminal();
        let bar = (human && terminal).then(|| {
            let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::stderr());
            let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}");
            style.map(|style| bar.clone().with_style(style)).unwrap_or(bar)
        });
        Self { lines: human && bar.is_none(), bar }
    }

    pub fn finished(&self, job: &Job) {
        if let Some(bar) = &self.bar {
            bar.set_message(job.name.clone());
            bar.inc(1);
        } else if self.lines {
            match (job.status, job.pages) {
                (Status::Fresh, _) => {}
                (Status::Failed, _) => say(format!("failed  {}", job.name)),
                (_, Some(1)) => say(format!("written {} (1 page)", job.output)),
                (_, Some(pages)) => say(format!("written {} ({})", job.output, counted(pages, "page"))),
                (_, None) => say(format!("written {}", job.output)),
            }
        }
    }

    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Tells the outcome of a build: diagnostics to standard error, the rest to standard output.
pub fn build(report: &Build, sources: &Tree, format: Format) {
    match format {
        Format::Json => {
            let mut told = json!({
                "jobs": report.jobs,
                "diagnostics": records(&report.diagnostics, sources),
                "held-back": report.held_back,
                "obsolete": report.obsolete,
                "pruned": report.pruned,
                "written": report.count(Status::Written),
                "failed": report.count(Status::Failed),
                "fresh": report.count(Status::Fresh),
                "planned": report.count(Status::Planned),
                "reasons": report.reasons.to_json(),
                "seconds": (report.seconds * 1000.0).round() / 1000.0,
            });
            if !report.phases.is_empty() {
                told["phases"] = json!(report.phases);
            }
            if let Some((needed, executed)) = report.layouts {
                told["layouts"] =
                    json!({ "needed": needed, "executed": executed.passes, "paragraphs": executed.paragraphs });
            }
            print_json(&told);
        }
        Format::Human => {
            print_diagnostics(&report.diagnostics, sources);
            for job in report.jobs.iter().filter(|job| job.status == Status::Planned) {
                say(format!("would write {}", job.output));
            }
            for id in &report.held_back {
                say(format!("nothing was made for `{id}`: its data have errors"));
            }
            for path in &report.obsolete {
                let what = if report.pruned { "removed" } else { "obsolete" };
                say(format!("{what} {path}"));
            }
            if !report.obsolete.is_empty() && !report.pruned {
                say("obsolete documents can be removed with `--prune`");
            }
            if report.explain {
                report.reasons.lines().iter().for_each(say);
            }
            let [written, failed, fresh, planned] =
                [Status::Written, Status::Failed, Status::Fresh, Status::Planned].map(|status| report.count(status));
            let fresh = if fresh == 0 { String::new() } else { format!(", {} fresh", grouped(fresh)) };
            if report.is_dry {
                say(format!("{} would be written{fresh}", grouped(planned)));
            } else {
                let seconds = duration(report.seconds);
                say(format!("{} written, {} failed{fresh} in {seconds}", grouped(written), grouped(failed)));
            }
        }
    }
}

/// Tells what a check found.
pub fn check(diagnostics: &[Diagnostic], jobs: usize, elapsed: Duration, sources: &Tree, format: Format) {
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match format {
        Format::Json => print_json(&json!({
            "diagnostics": records(diagnostics, sources),
            "errors": errors,
            "warnings": warnings,
            "jobs": jobs,
            "seconds": (elapsed.as_secs_f64() * 1000.0).round() / 1000.0,
        })),
        Format::Human => {
            print_diagnostics(diagnostics, sources);
            let seconds = duration(elapsed.as_secs_f64());
            let [jobs, errors, warnings] = [(jobs, "document"), (errors, "error"), (warnings, "warning")]
                .map(|(count, noun)| counted(count, noun));
            say(format!("{jobs} checked, {errors}, {warnings} in {seconds}"));
        }
    }
}

/// A PDF that was held against rules.
pub struct Preflight {
    pub file: String,
    /// The profile or file of the rules.
    pub rules: String,
    pub report: preflight::Report,
    /// The findings as they are told to people.
    pub diagnostics: Vec<Diagnostic>,
}

/// Tells what was found in finished PDFs, and which could not be read: findings to standard error, a line for each file to
/// standard output.
pub fn preflight(files: &[Preflight], unread: &[Diagnostic], format: Format) {
    let count = |file: &Preflight, wanted: bool| {
        file.report.findings.iter().filter(|finding| finding.is_error() == wanted).count()
    };
    let all = |wanted: bool| files.iter().map(|file| count(file, wanted)).sum::<usize>();
    match format {
        Format::Json => {
            let record = |file: &Preflight| {
                json!({
                    "file": file.file,
                    "rules": file.rules,
                    "summary": file.report.summary,
                    "findings": file.report.findings,
                    "errors": count(file, true),
                    "warnings": count(file, false),
                })
            };
            let records: Vec<_> = files.iter().map(record).collect();
            let value = json!({ "files": records, "errors": all(true), "warnings": all(false) });
            outcome(&[], value, unread, &Tree::default(), format);
        }
        Format::Human => {
            for file in files {
                print_diagnostics(&file.diagnostics, &Tree::default());
                say(format!("{}: {}", file.file, file.report.summary.line()));
                let (errors, warnings) = (counted(count(file, true), "error"), counted(count(file, false), "warning"));
                say(format!("    {errors}, {warnings} by the rules `{}`", file.rules));
            }
            print_diagnostics(unread, &Tree::default());
        }
    }
}

/// Prints lines of data, or the same as JSON.
pub fn data(lines: &[String], value: &impl Serialize, format: Format) {
    match format {
        Format::Json => print_json(value),
        Format::Human => lines.iter().for_each(say),
    }
}

/// Prints text as it is.
pub fn text(text: &str) {
    let mut output = anstream::stdout();
    note(write!(output, "{text}").and_then(|()| output.flush()));
}

/// Tells a result and what was found beside it: lines with diagnostics on standard error, or an object that has both. Beside a
/// list they stand on standard error too.
pub fn outcome(lines: &[String], mut value: Json, diagnostics: &[Diagnostic], sources: &Tree, format: Format) {
    match format {
        Format::Json => {
            if value.is_array() {
                print_diagnostics(diagnostics, sources);
            } else {
                value["diagnostics"] = json!(records(diagnostics, sources));
            }
            print_json(&value);
        }
        Format::Human => {
            print_diagnostics(diagnostics, sources);
            lines.iter().for_each(say);
        }
    }
}

/// Tells what kept a command from running; nothing if the command told that itself.
pub fn failure(diagnostics: &[Diagnostic], sources: &Tree, format: Format) {
    if !diagnostics.is_empty() {
        outcome(&[], json!({}), diagnostics, sources, format);
    }
}

/// Why something could not be written to standard output, if that happened.
static LOST: OnceLock<io::Error> = OnceLock::new();

/// What of the output could not be written, as a failure of the run: what was done is done all the same.
pub fn lost() -> Option<Diagnostic> {
    let error = LOST.get()?;
    let lost = Diagnostic::error("input-output", format!("cannot write to standard output: {error}"));
    Some(lost.hint("what the command had to do is done; what it had to say is lost"))
}

/// A line on standard output.
fn say(line: impl fmt::Display) {
    note(writeln!(anstream::stdout(), "{line}"));
}

/// Notes what could not be written; a closed pipe is the reader's choice.
fn note(written: io::Result<()>) {
    if let Err(error) = written
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        LOST.get_or_init(|| error);
    }
}

/// A line on standard error; where that cannot be written nobody can be told.
fn complain(line: &str) {
    writeln!(anstream::stderr(), "{line}").unwrap_or_default();
}

fn print_json(value: &impl Serialize) {
    // A value of ours always serialises.
    say(serde_json::to_string_pretty(value).unwrap_or_default());
}

fn records<'a>(diagnostics: &'a [Diagnostic], sources: &Tree) -> Vec<crate::diagnostic::Record<'a>> {
    diagnostics.iter().map(|diagnostic| diagnostic.record(sources)).collect()
}

fn print_diagnostics(diagnostics: &[Diagnostic], sources: &Tree) {
    let mut told: BTreeMap<(&str, &[String], Option<&String>), usize> = BTreeMap::new();
    // How many of each kind were told and were not.
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for diagnostic in diagnostics {
        let kind = kinds.entry(diagnostic.name).or_default();
        if kind.0 == MOST_TOLD {
            kind.1 += 1;
            continue;
        }
        let count = told.entry((diagnostic.name, &diagnostic.jobs, diagnostic.context.last())).or_default();
        *count += 1;
        if *count <= MOST_OF_A_KIND {
            kind.0 += 1;
            complain(&format!("{}\n", diagnostic.render(sources, true)));
        }
    }
    for ((name, _, context), count) in told.into_iter().filter(|(_, count)| *count > MOST_OF_A_KIND) {
        let context = context.map(|context| format!(" ({context})")).unwrap_or_default();
        complain(&format!("and {} more of the kind `{name}`{context}\n", count - MOST_OF_A_KIND));
    }
    for (name, (_, more)) in kinds.into_iter().filter(|(_, (_, more))| *more > 0) {
        complain(&format!("and {more} more of the kind `{name}`; `--format json` tells them all\n"));
    }
}

/// A count with commas between its thousands.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let start = digits.len() % 3;
    let comma = |index: usize| if index > 0 && (index + 3 - start).is_multiple_of(3) { "," } else { "" };
    digits.char_indices().flat_map(|(index, digit)| [comma(index).to_string(), digit.to_string()]).collect()
}

fn duration(seconds: f64) -> String {
    if seconds < 10.0 { format!("{seconds:.1} s") } else { format!("{seconds:.0} s") }
}
