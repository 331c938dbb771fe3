//! How often Typst lays out, counted by the spans of its own timing.
//!
//! Those are kept for the whole process, and a document has tens of thousands of them, so they are counted only for who
//! asks, and taken as each job ends.

use std::collections::BTreeMap;
use std::num::NonZeroU64;

use serde::{Deserialize, Serialize};
use typst_timing::TimingScope;

/// The span of one pass over a whole document; what it asks of the layout itself may need another pass.
const PASS: &str = "layout document";
/// The span of one paragraph, cell or caption that is set: what was set before, in the same style, is not set again.
const PARAGRAPH: &str = "prepare";
/// Our own span around a job, whose number it bears.
const JOB: &str = "bindery job";

/// How often was laid out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Layouts {
    /// Passes over whole documents.
    pub passes: usize,
    /// Paragraphs that were set anew, in all passes.
    pub paragraphs: usize,
}

/// Counts layouts, in all threads, from when it is made until it is dropped.
#[derive(Debug, Default)]
pub struct Counter {
    all: Layouts,
    jobs: BTreeMap<u32, Layouts>,
    /// The job that a thread is at.
    at: BTreeMap<u64, u32>,
}

/// An event as Typst writes it.
#[derive(Deserialize)]
struct Event<'a> {
    name: &'a str,
    ph: &'a str,
    tid: u64,
    args: Option<Args>,
}

#[derive(Deserialize)]
struct Args {
    line: u32,
}

impl Counter {
    /// Begins to count.
    pub fn start() -> Self {
        typst_timing::clear();
        typst_timing::enable();
        Self::default()
    }

    /// Counts what happened since, and gives what it was for a job that has ended. What threads do that help a job is in no
    /// job's count.
    pub fn take(&mut self, job: usize) -> Layouts {
        let mut json = Vec::new();
        let written =
            typst_timing::export_json(&mut json, |span| (String::new(), u32::try_from(span.get()).unwrap_or(0)));
        let events: Vec<Event> = written.ok().and_then(|()| serde_json::from_slice(&json).ok()).unwrap_or_default();
        for event in &events {
            self.count(event);
        }
        self.jobs.remove(&number(job)).unwrap_or_default()
    }

    /// What was counted of all.
    pub fn all(&self) -> Layouts {
        self.all
    }

    fn count(&mut self, event: &Event) {
        let begins = event.ph == "B";
        if event.name == JOB {
            match event.args.as_ref().filter(|_| begins) {
                Some(args) => self.at.insert(event.tid, args.line),
                None => self.at.remove(&event.tid),
            };
        }
        let (passes, paragraphs) = (usize::from(event.name == PASS), usize::from(event.name == PARAGRAPH));
        if begins && passes + paragraphs > 0 {
            let own = self.at.get(&event.tid).map(|job| self.jobs.entry(*job).or_default());
            for sum in own.into_iter().chain([&mut self.all]) {
                sum.passes += passes;
                sum.paragraphs += paragraphs;
            }
        }
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        typst_timing::disable();
        typst_timing::clear();
    }
}

/// Runs a job so that a counter, if there is one, knows whose layouts are made.
pub fn of_job<T>(job: usize, work: impl FnOnce() -> T) -> T {
    let _span = TimingScope::with_span(JOB, NonZeroU64::new(number(job).into()));
    work()
}

/// The number that a span bears; there is none that is zero.
fn number(job: usize) -> u32 {
    u32::try_from(job).unwrap_or(u32::MAX - 1) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_job_has_the_layouts_of_its_thread() {
        let mut counter = Counter::default();
        let event = |name, ph, tid, job| Event { name, ph, tid, args: Some(Args { line: job }) };
        for event in [
            event(JOB, "B", 1, number(0)),
            event(PASS, "B", 1, 0),
            event(PASS, "E", 1, 0),
            event(JOB, "B", 2, number(1)),
            event(PARAGRAPH, "B", 2, 0),
            event(PASS, "B", 1, 0),
            event(JOB, "E", 1, number(0)),
            // A thread that helps, and one whose job is over.
            event(PARAGRAPH, "B", 3, 0),
            event(PASS, "B", 1, 0),
        ] {
            counter.count(&event);
        }
        let of = |job: usize| counter.jobs[&number(job)];
        assert_eq!(of(0), Layouts { passes: 2, paragraphs: 0 });
        assert_eq!(of(1), Layouts { passes: 0, paragraphs: 1 });
        assert_eq!(counter.all(), Layouts { passes: 3, paragraphs: 2 });
    }
}
