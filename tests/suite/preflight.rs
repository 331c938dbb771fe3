//! `bindery preflight` on the command line: what is told of PDFs, by which rules, and with which exit code.

use std::fs;

use crate::support::{Workspace, run};

/// The shortest file that has a page: all the same it lacks what print and archives need.
const BARE: &str = "%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >> endobj
4 0 obj << /Length 31 >> stream
1 0 0 rg 50 50 100 100 re f    \nendstream endobj
trailer << /Root 1 0 R >>
";

fn bare() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bare.pdf");
    fs::write(&path, BARE).unwrap();
    (folder, path.to_str().unwrap().to_string())
}

#[test]
fn what_we_build_is_held_against_what_it_claims() {
    let workspace = Workspace::starter();
    workspace.run(&["build", "--document", "policy", "--locale", "it", "--cooperative", "esempio"]).ends_with(0);
    let pdf = workspace.path(&format!("build/{}", workspace.pdfs()[0]));
    let pdf = pdf.to_str().unwrap();
    run(&["preflight", pdf, "--strict"]).ends_with(0).prints("0 errors, 0 warnings by the rules `archive`");
    run(&["preflight", pdf, "--profile", "print"]).ends_with(1).tells("error: the page has no trim box (page 1)");
}

#[test]
fn findings_have_place_rule_and_hint() {
    let (_folder, path) = bare();
    let told = run(&["preflight", &path]);
    told.ends_with(1)
        .tells("error: an area is in RGB (page 1)")
        .tells("17.6 mm from the left and 17.6 mm from the top of the trimmed page")
        .tells("`device-rgb`: ISO 15930-7, colour spaces")
        .tells("hint: convert colours to the output intent")
        .prints("1 page; 70.6 × 70.6 mm; RGB; 0 fonts; no output intent");
}

#[test]
fn json_is_whole_and_the_same_each_time() {
    let (_folder, path) = bare();
    let told = run(&["preflight", &path, &path, "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&told.ends_with(1).stdout).unwrap();
    assert_eq!(value["files"][0], value["files"][1]);
    let findings = value["files"][0]["findings"].as_array().unwrap();
    let rgb = findings.iter().find(|finding| finding["check"] == "device-rgb").unwrap();
    assert_eq!((rgb["page"].as_u64(), rgb["place"]["left"].as_f64()), (Some(1), Some(17.6)));
    assert_eq!(value["files"][0]["errors"].as_u64().unwrap() * 2, value["errors"].as_u64().unwrap());
    assert_eq!(told.stdout, run(&["preflight", &path, &path, "--format", "json"]).stdout);
}

#[test]
fn a_printer_has_rules_of_its_own() {
    let (folder, path) = bare();
    let rules = folder.path().join("printer.toml");
    let text = "groups = [\"colour\"]\n[severity]\ndevice-rgb = \"warning\"\nmedia-box = \"off\"\n";
    fs::write(&rules, format!("based-on = \"print\"\n{text}")).unwrap();
    let rules_path = rules.to_str().unwrap();
    let told = run(&["preflight", &path, "--rules", rules_path]);
    told.ends_with(0).tells("warning: an area is in RGB");
    assert!(!told.stderr.contains("trim box"), "{}", told.stderr);

    fs::write(&rules, "based-on = \"print\"\n[limits]\nbled = 3\n").unwrap();
    run(&["preflight", &path, "--rules", rules_path])
        .ends_with(2)
        .tells("unknown limit `bled`")
        .tells("printer.toml:3:1")
        .tells("did you mean `bleed`?");
}

#[test]
fn a_file_too_large_to_be_read_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.pdf");
    // All holes, so that it takes no room on the disk.
    fs::File::create(&path).unwrap().set_len(1 << 40).unwrap();
    run(&["preflight", path.to_str().unwrap()])
        .ends_with(1)
        .tells("the file is larger than 512 MB and was not read")
        .tells("huge.pdf");
}

#[test]
fn wrong_usage_ends_with_2_and_other_files_are_checked() {
    let (_folder, path) = bare();
    run(&["preflight"]).ends_with(2);
    run(&["preflight", &path, "--profile", "prnt"]).ends_with(2).tells("did you mean `print`?");
    run(&["preflight", "nowhere.pdf", &path])
        .ends_with(2)
        .tells("cannot read `nowhere.pdf`")
        .tells("an area is in RGB");
    run(&["preflight", "--explain", "ink-limt"]).ends_with(2).tells("did you mean `ink-limit`?");
    run(&["preflight", "--explain", "ink-limit"]).ends_with(0).prints("ISO 12647-2");
    let all = run(&["preflight", "--explain", "all"]);
    assert!(all.ends_with(0).stdout.lines().count() > 70);
}
