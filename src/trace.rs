//! What a run spends its time on: spans of phases and jobs, their sums, and the trace that viewers open.
//!
//! **Invariant:** this module alone reads clocks, and what they say goes into the report and the trace that were asked for
//! and into nothing else that is written. A run that asks for neither reads no clock.
//!
//! Spans are kept by the run, or by the job at work on a thread, and put together when a job has ended: no thread waits for
//! another.

use std::collections::BTreeSet;
use std::thread;
use std::time::{Duration, Instant};

use cpu_time::{ProcessTime, ThreadTime};
use serde::Serialize;
use serde_json::{Map, Value as Json, json};

/// Since when time is taken; without a beginning it is not.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock(Option<Instant>);

impl Clock {
    /// A clock that runs from now on.
    pub fn start() -> Self {
        Self(Some(Instant::now()))
    }

    /// Spans of the phases of a run. Nothing else goes on beside them, so that all that the process does is theirs.
    pub fn of_run(self, name: &'static str) -> Spans {
        let mut spans = self.spans("", of_process);
        spans.begin(name);
        spans
    }

    /// Spans of what a worker does within a phase: the CPU time of its thread, and of those that help it.
    pub fn of_worker(self, within: &'static str) -> Spans {
        self.spans(within, of_worker)
    }

    fn spans(self, within: &'static str, cpu: fn() -> Duration) -> Spans {
        let thread = self.0.and_then(|_| thread::current().name().map(str::to_string)).unwrap_or_default();
        Spans { clock: self, cpu, thread, within, open: Vec::new(), list: Vec::new() }
    }
}

/// CPU time of the whole process; none where the system does not tell.
fn of_process() -> Duration {
    ProcessTime::try_now().map_or(Duration::ZERO, |time| time.as_duration())
}

/// CPU time of this thread, or of all threads of the pool that it belongs to: between two parts of a job the others rest.
fn of_worker() -> Duration {
    let own = || ThreadTime::try_now().map_or(Duration::ZERO, |time| time.as_duration());
    if rayon::current_thread_index().is_some() { rayon::broadcast(|_| own()).into_iter().sum() } else { own() }
}

/// A part of a run: times are those since it began.
#[derive(Debug, Clone)]
struct Span {
    name: &'static str,
    /// The span that it stands in, empty for the first.
    within: &'static str,
    thread: String,
    begin: Duration,
    end: Duration,
    /// CPU time at its begin while it is open, then that which it took.
    cpu: Duration,
    about: Map<String, Json>,
}

/// Spans that are made on one thread, in the order in which they began.
#[derive(Debug)]
pub struct Spans {
    clock: Clock,
    cpu: fn() -> Duration,
    thread: String,
    within: &'static str,
    open: Vec<usize>,
    list: Vec<Span>,
}

impl Spans {
    /// Spans of which none is kept.
    pub fn off() -> Self {
        Clock::default().spans("", of_process)
    }

    /// Does a piece of work as a span.
    pub fn time<T>(&mut self, name: &'static str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.begin(name);
        let done = work(self);
        self.end();
        done
    }

    /// Begins a span, inside those that are open.
    pub fn begin(&mut self, name: &'static str) {
        let Some(start) = self.clock.0 else { return };
        let within = self.open.last().map_or(self.within, |index| self.list[*index].name);
        let (thread, about) = (self.thread.clone(), Map::new());
        let begin = start.elapsed();
        self.open.push(self.list.len());
        self.list.push(Span { name, within, thread, begin, end: begin, cpu: (self.cpu)(), about });
    }

    /// Ends the span that began last.
    pub fn end(&mut self) {
        let Some((start, index)) = self.clock.0.zip(self.open.pop()) else { return };
        let span = &mut self.list[index];
        span.cpu = (self.cpu)().saturating_sub(span.cpu);
        span.end = start.elapsed();
    }

    /// Takes over what was done elsewhere, with what is to be said of its first span.
    pub fn take(&mut self, others: Spans, about: Map<String, Json>) {
        let first = self.list.len();
        self.list.extend(others.list);
        if let Some(span) = self.list.get_mut(first) {
            span.about = about;
        }
    }

    /// Whether spans are kept.
    pub fn is_on(&self) -> bool {
        self.clock.0.is_some()
    }

    /// Ends all.
    pub fn finish(mut self) -> Trace {
        while !self.open.is_empty() {
            self.end();
        }
        Trace(self.list)
    }
}

/// The spans of a run that is over.
#[derive(Debug)]
pub struct Trace(Vec<Span>);

/// The sum of all spans of a name.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Phase {
    pub phase: &'static str,
    /// The phase that it is a part of.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub within: &'static str,
    /// How many spans there are.
    pub spans: usize,
    /// Seconds by the clock on the wall; spans on several threads count each.
    pub wall_seconds: f64,
    pub cpu_seconds: f64,
}

impl Trace {
    /// The sums by phase, in the order in which phases began first.
    pub fn phases(&self) -> Vec<Phase> {
        let mut sums: Vec<(Phase, Duration, Duration)> = Vec::new();
        for span in &self.0 {
            let known = sums.iter().position(|(sum, ..)| (sum.phase, sum.within) == (span.name, span.within));
            let index = known.unwrap_or_else(|| {
                let (phase, within) = (span.name, span.within);
                let sum = Phase { phase, within, spans: 0, wall_seconds: 0.0, cpu_seconds: 0.0 };
                sums.push((sum, Duration::ZERO, Duration::ZERO));
                sums.len() - 1
            });
            let (sum, wall, cpu) = &mut sums[index];
            sum.spans += 1;
            *wall += span.end.saturating_sub(span.begin);
            *cpu += span.cpu;
        }
        // To the microsecond: more digits say nothing.
        let seconds = |time: Duration| (time.as_secs_f64() * 1e6).round() / 1e6;
        let sum = |(sum, wall, cpu)| Phase { wall_seconds: seconds(wall), cpu_seconds: seconds(cpu), ..sum };
        sums.into_iter().map(sum).collect()
    }

    /// The trace in Chrome's trace event format: a complete event (`X`) for each span, times in microseconds, and the names
    /// of the threads.
    pub fn to_chrome(&self) -> Vec<u8> {
        // `main` before `worker 1`, that before `worker 10`.
        let threads: BTreeSet<(usize, &str)> =
            self.0.iter().map(|span| (span.thread.len(), span.thread.as_str())).collect();
        let number = |thread: &str| threads.iter().position(|(_, name)| *name == thread);
        let named = |(number, (_, name)): (usize, &(usize, &str))| json!({ "name": "thread_name", "ph": "M", "pid": 1, "tid": number, "args": { "name": name } });
        let process = json!({ "name": "process_name", "ph": "M", "pid": 1, "args": { "name": "bindery" } });
        let spans = self.0.iter().map(|span| {
            let mut about = span.about.clone();
            about.insert("cpu-milliseconds".to_string(), json!(microseconds(span.cpu) / 1000.0));
            json!({
                "name": span.name,
                "cat": if span.within.is_empty() { span.name } else { span.within },
                "ph": "X",
                "ts": microseconds(span.begin),
                "dur": microseconds(span.end.saturating_sub(span.begin)),
                "pid": 1,
                "tid": number(&span.thread),
                "args": about,
            })
        });
        let events: Vec<String> = std::iter::once(process)
            .chain(threads.iter().enumerate().map(named))
            .chain(spans)
            .map(|event| event.to_string())
            .collect();
        // An event a line, for those who read it without a viewer.
        format!("{HEAD}\n{}\n]}}\n", events.join(",\n")).into_bytes()
    }
}

/// What a trace begins with.
pub const HEAD: &str = "{\"displayTimeUnit\":\"ms\",\"traceEvents\":[";

/// A time in microseconds, of which the part after the point are nanoseconds.
fn microseconds(time: Duration) -> f64 {
    let nanoseconds = u32::try_from(time.as_nanos() % 1000).unwrap_or_default();
    let whole = u32::try_from(time.as_micros()).map_or_else(|_| time.as_secs_f64() * 1e6, f64::from);
    whole + f64::from(nanoseconds) / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_kept_that_is_not_asked_for() {
        let mut spans = Spans::off();
        assert_eq!(spans.time("a", |spans| spans.time("b", |_| 7)), 7);
        assert!(!spans.is_on() && spans.finish().0.is_empty());
    }

    #[test]
    fn sums_count_each_span_in_its_phase() {
        let clock = Clock::start();
        let mut run = clock.of_run("build");
        run.time("read", |_| ());
        run.begin("jobs");
        for _ in 0..2 {
            let mut job = clock.of_worker("jobs");
            job.time("job", |spans| spans.time("compile", |_| thread::sleep(Duration::from_millis(5))));
            run.take(job, Map::from_iter([("job".to_string(), json!("it/a/b"))]));
        }
        run.end();
        let trace = run.finish();
        let phases = trace.phases();
        let told: Vec<_> = phases.iter().map(|phase| (phase.within, phase.phase, phase.spans)).collect();
        let expected =
            [("", "build", 1), ("build", "read", 1), ("build", "jobs", 1), ("jobs", "job", 2), ("job", "compile", 2)];
        assert_eq!(told, expected);
        // Who sleeps takes time and works little.
        let compile = &phases[4];
        assert!(compile.wall_seconds >= 0.01 && compile.cpu_seconds < compile.wall_seconds, "{compile:?}");
        let jobs = trace.0.iter().filter(|span| span.about.get("job") == Some(&json!("it/a/b")));
        assert_eq!(jobs.map(|span| span.name).collect::<Vec<_>>(), ["job", "job"]);
    }

    #[test]
    fn work_that_other_threads_of_a_pool_do_counts() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        let busy = || {
            let start = ThreadTime::now();
            while start.elapsed() < Duration::from_millis(20) {}
        };
        let spans = pool.install(|| {
            let mut spans = Clock::start().of_worker("");
            spans.time("both", |_| rayon::join(busy, busy));
            spans
        });
        assert!(spans.finish().phases()[0].cpu_seconds >= 0.04);
    }

    #[test]
    fn microseconds_keep_nanoseconds() {
        assert_eq!(microseconds(Duration::from_nanos(1_234_567)).to_string(), "1234.567");
    }
}
