//! Conformance: our resolver on cases of our own, and its results written down for comparison with other runtimes.
//!
//! Expected texts stand beside the cases, in `cases/`; `every_case_shows_what_it_should` holds ours against them. With
//! `BINDERY_CONFORMANCE` set to a folder, cases, results and tables are written there as JSON for the programs in
//! `.ci/conformance`, which ask the other runtimes the same.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests stop at the first surprise")]

mod cases;
mod crates;
mod exchange;
mod formats;
mod ours;
mod plurals;

use std::fs;
use std::path::Path;

use serde_json::json;

/// Where to write for the other runtimes.
const TARGET: &str = "BINDERY_CONFORMANCE";

#[test]
fn every_case_shows_what_it_should() {
    let cases = cases::all();
    assert!(cases.len() >= 500, "{} cases", cases.len());
    let wrong: Vec<String> = cases.iter().filter_map(check).collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

fn check(case: &cases::Case) -> Option<String> {
    let (shown, faults) = ours::resolve(case);
    let right = shown == case.shows && faults == case.faults;
    let (wanted, expected) = (&case.shows, &case.faults);
    (!right).then(|| format!("{}\n  is  {shown:?} {faults:?}\n  not {wanted:?} {expected:?}", case.name))
}

#[test]
fn results_are_written_for_comparison() {
    let Ok(folder) = std::env::var(TARGET) else { return };
    let folder = Path::new(&folder);
    let cases = cases::all();
    let answer = |(text, told): (String, bool)| json!({ "shows": text, "told": told });
    let ours: Vec<_> =
        cases.iter().map(ours::resolve).map(|(text, faults)| answer((text, !faults.is_empty()))).collect();
    let theirs: Vec<_> = cases.iter().map(crates::resolve).map(answer).collect();
    let write = |name: &str, value: &serde_json::Value| {
        fs::write(folder.join(name), serde_json::to_vec(value).unwrap()).unwrap();
    };
    write("cases.json", &serde_json::to_value(&cases).unwrap());
    write("results-bindery.json", &json!(ours));
    write("results-fluent-rs.json", &json!(theirs));
    write("plurals.json", &plurals::tables());
    write("formats.json", &formats::tables());
}
