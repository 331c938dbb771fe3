//! `build --timings`: a trace with every job, and phases and layouts in the report.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Value as Json, json};

use crate::small::{TEMPLATE, small};
use crate::support::{REPOSITORY, Run, Workspace, files, run};

/// A complete event of a trace; times in nanoseconds.
#[derive(Debug, Clone)]
struct Event {
    name: String,
    within: String,
    thread: String,
    begin: u64,
    end: u64,
    about: Json,
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "times of a short run")]
fn nanoseconds(time: &Json) -> u64 {
    (time.as_f64().unwrap() * 1000.0).round() as u64
}

/// Reads a trace, and makes sure that the events of each thread nest.
fn events(content: &str) -> Vec<Event> {
    let trace: Json = serde_json::from_str(content).unwrap();
    let all = trace["traceEvents"].as_array().unwrap();
    let (labels, spans): (Vec<&Json>, Vec<&Json>) = all.iter().partition(|event| event["ph"] == "M");
    assert!(spans.iter().all(|event| event["ph"] == "X" && event["pid"] == 1));
    let named = labels.iter().filter(|event| event["name"] == "thread_name");
    let threads: BTreeMap<u64, &str> =
        named.map(|event| (event["tid"].as_u64().unwrap(), event["args"]["name"].as_str().unwrap())).collect();
    let event = |event: &&Json| {
        let begin = nanoseconds(&event["ts"]);
        Event {
            name: event["name"].as_str().unwrap().to_string(),
            within: event["cat"].as_str().unwrap().to_string(),
            thread: threads[&event["tid"].as_u64().unwrap()].to_string(),
            begin,
            end: begin + nanoseconds(&event["dur"]),
            about: event["args"].clone(),
        }
    };
    let events: Vec<Event> = spans.iter().map(event).collect();
    for one in &events {
        for other in events.iter().filter(|other| other.thread == one.thread) {
            let are_apart = one.end <= other.begin || other.end <= one.begin;
            let nest = (one.begin <= other.begin && other.end <= one.end)
                || (other.begin <= one.begin && one.end <= other.end);
            assert!(are_apart || nest, "{one:?}\n{other:?}");
        }
    }
    events
}

fn build(workspace: &Workspace, options: &[&str]) -> (Run, Vec<Event>) {
    let trace = workspace.path("trace.json");
    let timings = ["build", "--timings", trace.to_str().unwrap(), "--format", "json"];
    let run = workspace.run(&[&timings, options].concat());
    let events = events(&workspace.read("trace.json"));
    (run, events)
}

/// What an event says of its job, without what differs from run to run.
fn told(event: &Event) -> Json {
    let mut about = event.about.clone();
    about
        .as_object_mut()
        .unwrap()
        .retain(|key, _| !["cpu-milliseconds", "passes", "paragraphs"].contains(&key.as_str()));
    about
}

#[test]
fn a_trace_has_every_job_on_its_worker_and_all_events_nest() {
    let workspace = small();
    let panic = "#if data(\"organisation\").name == \"Alfa\" { panic(\"not this one\") }";
    workspace.append(TEMPLATE, &format!("#import \"lib/job.typ\": data\n{panic}"));
    let (run, events) = build(&workspace, &["--jobs", "2"]);
    run.ends_with(1);
    let report: Json = serde_json::from_str(&run.stdout).unwrap();

    let jobs: Vec<&Event> = events.iter().filter(|event| event.name == "job").collect();
    let mut expected = report["jobs"].as_array().unwrap().clone();
    for job in &mut expected {
        let job = job.as_object_mut().unwrap();
        job.remove("output");
        let name = job.remove("name").unwrap();
        job.insert("job".to_string(), name);
    }
    let mut jobs_told: Vec<Json> = jobs.iter().map(|job| told(job)).collect();
    jobs_told.sort_by_key(|job| job["job"].as_str().unwrap().to_string());
    expected.sort_by_key(|job| job["job"].as_str().unwrap().to_string());
    assert_eq!(jobs_told, expected);
    assert_eq!(expected.iter().filter(|job| job["status"] == "failed").count(), 2);
    assert!(jobs.iter().all(|job| job.thread.starts_with("worker ")), "{jobs:?}");

    // What a written document went through, and one that failed; all inside their job.
    for job in &jobs {
        let is_in_it = |event: &&Event| event.thread == job.thread && event.begin >= job.begin && event.end <= job.end;
        let parts = events.iter().filter(is_in_it).filter(|event| event.within == "job");
        let mut parts: Vec<&str> = parts.map(|event| event.name.as_str()).collect();
        // Whoever comes first prepares them.
        parts.retain(|name| *name != "fonts");
        let rest = ["glyphs", "faces", "layout-faults", "mend-text", "export"];
        let rest = if job.about["status"] == "failed" { &[][..] } else { &rest[..] };
        assert_eq!(parts, [&["resolve", "compare", "compile"], rest].concat());
    }
    let writes: BTreeSet<&str> =
        events.iter().filter(|event| event.name == "write").map(|event| event.about["job"].as_str().unwrap()).collect();
    let written = expected.iter().filter(|job| job["status"] == "written");
    assert_eq!(writes, written.map(|job| job["job"].as_str().unwrap()).collect());

    let phases: Vec<&str> =
        events.iter().filter(|event| event.within == "build").map(|event| event.name.as_str()).collect();
    let expected = [
        "build",
        "read",
        "parse",
        "editions",
        "plan",
        "manifest",
        "inputs",
        "earlier",
        "compare",
        "translations",
        "jobs",
        "keep",
        "finish",
    ];
    assert_eq!(phases, expected);
}

/// Every further pass is a tenth of the cost of a document (`templates/lib/headings.typ`).
#[test]
fn documents_of_the_example_are_done_after_two_passes() {
    let workspace = Workspace::empty();
    let [output, trace] = ["output", "trace.json"].map(|path| workspace.path(path).to_str().unwrap().to_string());
    let all = ["-C", REPOSITORY, "build", "--output", &output, "--timings", &trace];
    let chosen = [
        "--cooperative",
        "sale-fino",
        "--locale",
        "de",
        "--locale",
        "ar",
        "--profile",
        "archive",
        "--profile",
        "print",
    ];
    run(&[&all[..], &chosen].concat()).ends_with(0);
    let mut documents = BTreeSet::new();
    for job in events(&workspace.read("trace.json")).iter().filter(|event| event.name == "job") {
        assert_eq!(job.about["passes"], 2, "{job:?}");
        documents.insert(job.about["document"].as_str().unwrap().to_string());
    }
    assert_eq!(documents.into_iter().collect::<Vec<_>>(), ["charter", "manual", "policy"]);
}

#[test]
fn the_report_has_the_sums_of_the_trace_and_counts_layouts() {
    let workspace = small();
    let (run, events) = build(&workspace, &[]);
    let report: Json = serde_json::from_str(&run.ends_with(0).stdout).unwrap();
    for phase in report["phases"].as_array().unwrap() {
        let within = phase.get("within").map_or("build", |within| within.as_str().unwrap());
        let spans: Vec<&Event> =
            events.iter().filter(|event| phase["phase"] == event.name.as_str() && within == event.within).collect();
        assert_eq!(phase["spans"], spans.len(), "{phase}");
        let seconds = |time: u64| f64::from(u32::try_from(time / 1000).unwrap()) / 1e6;
        let wall = seconds(spans.iter().map(|event| event.end - event.begin).sum());
        assert!((phase["wall-seconds"].as_f64().unwrap() - wall).abs() < 2e-6, "{phase}, {wall}");
        assert!(phase["cpu-seconds"].as_f64().unwrap() >= 0.0);
    }
    let jobs: Vec<&Event> = events.iter().filter(|event| event.name == "job").collect();
    let sum = |key: &str| jobs.iter().map(|job| job.about[key].as_u64().unwrap()).sum::<u64>();
    let layouts = &report["layouts"];
    assert_eq!(layouts["needed"], 6);
    assert!(jobs.iter().all(|job| job.about["passes"].as_u64().unwrap() >= 1), "{jobs:?}");
    // One paragraph of two letters in six may be set by a thread that helps.
    assert!(layouts["executed"] == sum("passes") && layouts["paragraphs"].as_u64().unwrap() >= sum("paragraphs"));

    // Nothing is laid out where nothing is to do, and without a trace nothing is counted.
    let (run, events) = build(&workspace, &[]);
    let report: Json = serde_json::from_str(&run.ends_with(0).stdout).unwrap();
    assert_eq!(report["layouts"], json!({ "needed": 0, "executed": 0, "paragraphs": 0 }));
    assert!(!events.iter().any(|event| event.name == "job"));
    let report: Json = serde_json::from_str(&workspace.run(&["build", "--format", "json"]).stdout).unwrap();
    assert!(report.get("layouts").is_none() && report["phases"][0]["phase"] == "build");
}

#[test]
fn every_profile_tells_its_phases_and_a_dry_run_tells_what_it_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    let select = ["--cooperative", "diogene", "--document", "policy", "--locale", "it", "--jobs", "1"];
    let build = |more: &[&str]| {
        let (output, trace) = (path("out"), path("trace.json"));
        let all = ["-C", REPOSITORY, "build", "--output", &output, "--timings", &trace];
        run(&[&all, &select[..], more].concat()).ends_with(0);
        let events = events(&fs::read_to_string(trace).unwrap());
        events.into_iter().filter(|event| event.within == "job").map(|event| event.name).collect::<Vec<_>>()
    };
    let archive = "resolve compare fonts compile glyphs faces layout-faults mend-text export";
    let print =
        "resolve compare compile glyphs faces layout-faults mend-text press-faults press export press press preflight";
    let both = [archive, print].join(" ");
    assert_eq!(build(&["--profile", "archive", "--profile", "print"]).join(" "), both);
    assert_eq!(build(&["--dry-run"]), [""; 0]);
}

#[test]
fn a_build_with_a_trace_writes_what_one_without_writes() {
    let (one, other) = (small(), small());
    one.run(&["build"]).ends_with(0);
    build(&other, &["--jobs", "3"]).0.ends_with(0);
    let made = |workspace: &Workspace| {
        let mut files = files(&workspace.path("build"));
        files.retain(|path, _| !path.starts_with(".bindery-local"));
        files
    };
    assert!(made(&one) == made(&other));
}

#[test]
fn a_trace_that_cannot_be_written_is_told_before_anything_is_built() {
    let workspace = small();
    workspace.write("mine.json", "{}");
    for (file, message) in [
        ("nowhere/trace.json", "there is no folder `"),
        ("manuals", "it is a folder"),
        ("mine.json", "another file is there already"),
    ] {
        let path = workspace.path(file);
        let run = workspace.run(&["build", "--timings", path.to_str().unwrap()]);
        run.ends_with(2).tells(&format!("cannot write the trace to `{}`: {message}", path.display()));
        run.tells("hint: `--timings` takes the name of a new file, or of an earlier trace, in a folder that exists");
    }
    assert!(!workspace.path("build").exists() && !workspace.path("nowhere").exists());
    assert_eq!(workspace.read("mine.json"), "{}");
    #[cfg(unix)]
    workspace.run(&["build", "--timings", "/dev/null"]).ends_with(2).tells("it is no regular file");
    let path = workspace.path("trace.json");
    let both = ["build", "--copies", "holders.toml", "--timings", path.to_str().unwrap()];
    workspace.run(&both).ends_with(2).tells("cannot be used with");
    // An empty file is nobody's loss, and a trace is written over an earlier one.
    workspace.write("trace.json", "");
    assert_eq!(build(&workspace, &[]).0.code, 0);
    assert_eq!(build(&workspace, &["--locale", "it"]).0.code, 0);
}
