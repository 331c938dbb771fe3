//! Nothing that was there is lost: foreign files, failing jobs, killed runs.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use super::{POLICIES, listed, manifest};
use crate::pdf::Pdf;
use crate::support::{Workspace, command, files};

#[test]
fn a_file_that_bindery_did_not_write_is_never_replaced() {
    let workspace = Workspace::starter();
    workspace.write("build/it/policy/alfa.pdf", "mine").write("build/it/policy/readme.txt", "mine");
    let run = workspace.run(&POLICIES);
    run.ends_with(1).prints("failed  it/policy/alfa\n").prints("2 written, 1 failed in ");
    run.tells("it/policy/alfa.pdf` is there already, and no `manifest.json` says whether bindery wrote it");
    let run = workspace.run(&POLICIES);
    run.ends_with(1).prints("0 written, 1 failed, 2 fresh in ");
    run.tells("it/policy/alfa.pdf` is there already and was not written by bindery");
    run.tells("hint: move it away, or choose another `--output`");
    assert_eq!(workspace.read("build/it/policy/alfa.pdf"), "mine");
    assert_eq!(workspace.read("build/it/policy/readme.txt"), "mine");
    assert_eq!(listed(&workspace), ["it/policy/beta.pdf", "it/policy/esempio.pdf"]);
    workspace.remove("build/it/policy/alfa.pdf").run(&POLICIES).ends_with(0);
    assert_eq!(listed(&workspace), workspace.pdfs());
}

#[test]
fn without_a_manifest_nobody_says_whose_the_documents_are() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    let manifest = workspace.read("build/manifest.json");
    workspace.remove("build/manifest.json");
    let run = workspace.run(&POLICIES);
    run.ends_with(1)
        .tells("no `manifest.json` says whether bindery wrote it")
        .tells("hint: put the manifest back, or remove");
    assert!(!run.stderr.contains("was not written by bindery"), "{}", run.stderr);
    workspace.write("build/manifest.json", manifest).run(&POLICIES).ends_with(0).prints("3 fresh");
}

#[test]
fn a_failing_job_leaves_its_earlier_pdf_and_entry() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    let (before, entries) = (files(&workspace.path("build")), manifest(&workspace));
    let fail = "#if data(\"organisation\").name == \"Alfa\" { panic(\"not this one\") }";
    workspace.replace(
        "templates/policy/mission.typ",
        "#import \"../lib/job.typ\": msg",
        "#import \"../lib/job.typ\": data, msg",
    );
    workspace.append("templates/policy/mission.typ", fail);
    let run = workspace.run(&POLICIES);
    run.ends_with(1).prints("failed  it/policy/alfa\n").prints("2 written, 1 failed in ");
    run.tells("not this one").tells("templates/policy/mission.typ:").tells("in the job `it/policy/alfa`");
    assert!(before["it/policy/alfa.pdf"] == files(&workspace.path("build"))["it/policy/alfa.pdf"]);
    assert_eq!(listed(&workspace), workspace.pdfs());
    let after = manifest(&workspace);
    let entry = &after["outputs"]["it/policy/alfa.pdf"];
    assert_eq!(entry, &entries["outputs"]["it/policy/alfa.pdf"]);
    assert!(after["input-sets"].get(entry["inputs"].as_str().unwrap()).is_some());
    assert_ne!(after["outputs"]["it/policy/beta.pdf"]["inputs"], entries["outputs"]["it/policy/beta.pdf"]["inputs"]);
}

#[test]
fn a_killed_run_loses_neither_its_pdfs_nor_its_truth() {
    let workspace = Workspace::starter();
    let mut child = command()
        .args(["-C", workspace.path("").to_str().unwrap(), "build", "--jobs", "1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let first = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();

    let path = first.strip_prefix("written ").unwrap().split(' ').next().unwrap();
    assert!(Pdf::open(workspace.path("build").join(path)).pages() > 0);
    assert!(!workspace.path("build/manifest.json").exists(), "the run was not over");
    let journal = workspace.read("build/.bindery-journal");
    let line = |kind: &str| format!("{{\"{kind}\":");
    assert!(journal.lines().any(|noted| noted == format!("{{\"replacing\":\"{path}\"}}")), "{journal}");
    assert!(journal.lines().any(|noted| noted.starts_with(&line("done")) && noted.contains(path)), "{journal}");

    // The next run takes them for its own, and what is finished stays as it is.
    let before = fs::metadata(workspace.path("build").join(path)).unwrap().modified().unwrap();
    workspace.run(&["build", "--locale", "it"]).ends_with(0).prints(", 0 failed, ").prints(" fresh in ");
    assert_eq!(fs::metadata(workspace.path("build").join(path)).unwrap().modified().unwrap(), before);
    assert!(listed(&workspace).contains(&path.to_string()));
    assert!(!workspace.path("build/.bindery-journal").exists());
}

#[test]
fn what_a_killed_run_left_stays_known_when_the_next_one_chooses_others() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    // As a run leaves it that dies after its first document.
    fs::remove_file(workspace.path("build/manifest.json")).unwrap();
    workspace.write("build/.bindery-journal", "it/policy/alfa.pdf\n");
    workspace.run(&["build", "--document", "policy", "--locale", "en"]).ends_with(0);
    // What no record names is foreign; what the journal named is not.
    let run = workspace.run(&POLICIES);
    run.ends_with(1)
        .prints("written it/policy/alfa.pdf")
        .prints("failed  it/policy/beta\n")
        .prints("failed  it/policy/esempio\n");
}
