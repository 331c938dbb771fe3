//! What a build tells of its time: phases and layouts for the report, and the trace of `--timings`.

use std::path::PathBuf;

use serde_json::{Map, Value as Json, json};

use crate::cli::{Build, Format};
use crate::commands::{Failure, io_failure};
use crate::disk;
use crate::render::{self, Counter};
use crate::report;
use crate::trace::{self, Clock, Spans};

/// The phase in which jobs are made, on all workers.
pub const JOBS: &str = "jobs";

/// The times of one build.
pub struct Timings {
    /// Where the trace goes.
    file: Option<PathBuf>,
    pub clock: Clock,
    /// The phases.
    pub spans: Spans,
    counter: Option<Counter>,
    /// How many documents were laid out.
    rendered: usize,
}

impl Timings {
    /// Begins to take the time if somebody wants to know it.
    ///
    /// # Errors
    /// A trace that could not be written in the end.
    pub fn start(arguments: &Build) -> Result<Self, Failure> {
        let file = arguments.timings.clone();
        if let Some(file) = &file {
            disk::can_be_written(file, trace::HEAD.as_bytes()).map_err(|error| {
                let failure = io_failure("write the trace to", file, &error);
                failure
                    .hint("`--timings` takes the name of a new file, or of an earlier trace, in a folder that exists")
            })?;
        }
        let is_asked_for = file.is_some() || arguments.format == Format::Json;
        let clock = if is_asked_for { Clock::start() } else { Clock::default() };
        let counter = file.is_some().then(Counter::start);
        Ok(Self { file, clock, spans: clock.of_run("build"), counter, rendered: 0 })
    }

    /// Writes a job's document on the thread of the run, while workers go on.
    pub fn writing<T>(&mut self, name: &str, work: impl FnOnce() -> T) -> T {
        let mut spans = self.clock.of_worker(JOBS);
        let done = spans.time("write", |_| work());
        self.spans.take(spans, Map::from_iter([("job".to_string(), json!(name))]));
        done
    }

    /// Notes the end of the job with a number.
    pub fn ended(&mut self, number: usize, spans: Option<Spans>, job: &report::Job) {
        let Some(spans) = spans.filter(Spans::is_on) else { return };
        let mut about = Map::new();
        let mut tell = |key: &str, value: Json| about.insert(key.to_string(), value);
        tell("job", json!(job.name));
        tell("organisation", json!(job.organisation));
        tell("document", json!(job.document));
        tell("locale", json!(job.locale));
        tell("profile", json!(job.profile));
        tell("status", json!(job.status));
        if let Some(pages) = job.pages {
            tell("pages", json!(pages));
        }
        if let Some(layouts) = self.counter.as_mut().map(|counter| counter.take(number)) {
            tell("passes", json!(layouts.passes));
            tell("paragraphs", json!(layouts.paragraphs));
            self.rendered += usize::from(layouts.passes > 0);
        }
        self.spans.take(spans, about);
    }

    /// Enters phases and layouts into the report, and writes the trace.
    pub fn end(self, report: &mut report::Build) {
        if !self.spans.is_on() {
            return;
        }
        report.layouts = self.counter.map(|counter| (self.rendered, counter.all()));
        let trace = self.spans.finish();
        report.phases = trace.phases();
        if let Some(file) = self.file
            && let Err(error) = disk::write_atomic(&file, &trace.to_chrome())
        {
            report.diagnostics.push(io_failure("write the trace to", &file, &error));
        }
    }
}

/// Does the job with a number on a worker, and gives its spans beside its result.
pub fn of_job<T>(clock: Clock, number: usize, work: impl FnOnce(&mut Spans) -> T) -> (T, Spans) {
    let mut spans = clock.of_worker(JOBS);
    let done = render::of_job(number, || spans.time("job", work));
    (done, spans)
}
