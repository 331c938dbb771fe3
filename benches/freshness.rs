//! Holds what a build does when little or nothing changed to limits of time and memory, on a workspace of any size.
//!
//! ```sh
//! cargo bench --bench freshness                            # 1,000 cooperatives, 5 languages, 2 documents: 10,000 jobs
//! cargo bench --bench freshness -- --cooperatives 50       # 500 jobs
//! ```
//!
//! `--folder DIR` keeps the workspace and its build there, and takes what it finds. A build with nothing to do, a changed
//! message that all share in one language, and one changed cooperative: each must touch its documents alone. Planning is a
//! dry run, which tells each reason with its values, and all that a build does before the first document.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::disallowed_types,
    reason = "a program that measures, on files of its own"
)]

#[path = "workload/arguments.rs"]
mod arguments;
#[path = "workload/generate.rs"]
mod generate;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use arguments::Arguments;

const NOTHING: Duration = Duration::from_millis(1500);
const PLANNING: Duration = Duration::from_secs(2);
/// In KiB, as the kernel tells it; of runs that write nothing, or few documents.
const MEMORY: u64 = 1 << 20;
const FEW: u64 = 100;

fn main() {
    let arguments = Arguments::read();
    let workload = arguments.workload();
    let temporary = tempfile::tempdir().unwrap();
    let folder = arguments.text("folder").map_or_else(|| temporary.path().join("w"), PathBuf::from);
    if !folder.join("manuals").exists() {
        workload.write(&folder);
    }
    println!("{} documents and those of the consortium", workload.jobs());
    let mut bench = Bench { folder: &folder, peak: 0, faults: Vec::new() };
    let (first, seconds) = bench.build(&[]);
    println!("first build: {} written, {} fresh in {:.1} s", first["written"], first["fresh"], seconds.as_secs_f64());
    bench.expect(&first, "failed", 0);
    let all = first["jobs"].as_array().unwrap().len();

    bench.peak = 0;
    let runs: Vec<(Value, Duration)> = (0..3).map(|_| bench.build(&[])).collect();
    bench.expect(&runs[2].0, "fresh", all);
    let best = runs.iter().map(|(_, time)| *time).min().unwrap();
    bench.limit(&format!("nothing to do, {all} jobs"), best, NOTHING);

    // A message that the charters show, and nothing else; where there are policies alone, one of theirs.
    let (document, message) =
        if workload.documents < 2 { ("policy", "policy-introduction =") } else { ("charter", "charter-premise =") };
    let shared = folder.join(format!("locales/it/{document}.ftl"));
    let text = fs::read_to_string(&shared).unwrap();
    let title = text.lines().find(|line| line.starts_with(message)).unwrap();
    fs::write(&shared, text.replace(title, &format!("{title} x"))).unwrap();
    // A cooperative with a text of its own in its place is not touched.
    let has_own = |id: &str| {
        let own = folder.join(format!("locales/it/cooperatives/{id}/anew.ftl"));
        fs::read_to_string(own).is_ok_and(|text| text.lines().any(|line| line.starts_with(message)))
    };
    bench.change("one shared message in one language", &|job| {
        let id = job["organisation"].as_str().unwrap();
        job["locale"] == "it" && job["document"] == document && !has_own(id)
    });
    fs::write(&shared, text).unwrap();
    bench.build(&[]);

    let own = folder
        .join(format!("manuals/cooperatives/{}/organisation.toml", generate::Workload::id(workload.cooperatives / 2)));
    let text = fs::read_to_string(&own).unwrap();
    let phone = text.lines().find(|line| line.starts_with("founded = ")).unwrap();
    fs::write(&own, text.replace(phone, "founded = 1971")).unwrap();
    let id = generate::Workload::id(workload.cooperatives / 2);
    bench.change("one cooperative", &|job| job["organisation"] == id.as_str());
    fs::write(&own, text).unwrap();
    bench.build(&[]);

    let peak = bench.peak;
    println!("peak memory where nothing or little was written: {} MiB", peak >> 10);
    if peak > MEMORY {
        bench.faults.push(format!("peak memory is above {} MiB", MEMORY >> 10));
    }
    for fault in &bench.faults {
        println!("FAULT: {fault}");
    }
    std::process::exit(i32::from(!bench.faults.is_empty()));
}

struct Bench<'a> {
    folder: &'a Path,
    /// Most memory that a run took which wrote nothing or few documents, in KiB.
    peak: u64,
    faults: Vec<String>,
}

impl Bench<'_> {
    fn build(&mut self, more: &[&str]) -> (Value, Duration) {
        let start = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_bindery"))
            .args(["-C", self.folder.to_str().unwrap(), "build", "--format", "json"])
            .args(more)
            .stdin(Stdio::null())
            .stdout(fs::File::create(self.folder.join("told.json")).unwrap())
            .spawn()
            .unwrap();
        let mut most = 0;
        while child.try_wait().unwrap().is_none() {
            most = most.max(peak(child.id()));
            std::thread::sleep(Duration::from_millis(5));
        }
        let elapsed = start.elapsed();
        let told: Value = serde_json::from_slice(&fs::read(self.folder.join("told.json")).unwrap()).unwrap();
        if told["written"].as_u64().unwrap() <= FEW {
            self.peak = self.peak.max(most);
        }
        (told, elapsed)
    }

    fn expect(&mut self, result: &Value, key: &str, expected: usize) {
        if result[key] != expected {
            self.faults.push(format!("{key}: {} instead of {expected}", result[key]));
        }
    }

    fn limit(&mut self, what: &str, time: Duration, limit: Duration) {
        println!("{what}: {:.2} s", time.as_secs_f64());
        if time > limit {
            self.faults.push(format!("{what}: {:.2} s is above {:.1} s", time.as_secs_f64(), limit.as_secs_f64()));
        }
    }

    /// After a change, plans and builds: just the wanted jobs.
    fn change(&mut self, what: &str, is_wanted: &dyn Fn(&Value) -> bool) {
        let (planned, first) = self.build(&["--dry-run"]);
        let dry = (0..2).map(|_| self.build(&["--dry-run"]).1).fold(first, Duration::min);
        let is_touched = |job: &Value, status: &str| job["status"] == status;
        let check = |result: &Value, status: &str| {
            let jobs = result["jobs"].as_array().unwrap();
            let wrong = jobs.iter().filter(|job| is_touched(job, status) != is_wanted(job)).count();
            (jobs.iter().filter(|job| is_touched(job, status)).count(), wrong)
        };
        let (count, wrong) = check(&planned, "planned");
        self.limit(&format!("{what}: {count} jobs foreseen with their reasons"), dry, PLANNING);
        let trace = self.folder.join("trace.json");
        let (made, seconds) = self.build(&["--timings", trace.to_str().unwrap()]);
        self.limit(&format!("{what}: planned"), before_jobs(&trace), PLANNING);
        let (count, wrong_made) = check(&made, "written");
        println!("{what}: {count} jobs written in {:.1} s", seconds.as_secs_f64());
        if wrong + wrong_made > 0 || count == 0 {
            self.faults
                .push(format!("{what}: {wrong} jobs are planned and {wrong_made} written that should not be, or not"));
        }
    }
}

/// What a build did before the first job, by its trace.
fn before_jobs(trace: &Path) -> Duration {
    let trace: Value = serde_json::from_slice(&fs::read(trace).unwrap()).unwrap();
    let events = trace["traceEvents"].as_array().unwrap();
    let jobs = events.iter().find(|event| event["name"] == "jobs").unwrap();
    Duration::from_secs_f64(jobs["ts"].as_f64().unwrap() / 1e6)
}

/// The most memory that a process has had so far, in KiB; 0 where the system does not tell.
fn peak(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or(0)
}
