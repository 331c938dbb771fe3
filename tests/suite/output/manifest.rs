//! `manifest.json`: what was built from what.

use std::fs;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{POLICIES, manifest, policies};
use crate::pdf::Pdf;
use crate::support::{Workspace, files};

fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn it_has_a_version_and_names_its_tool() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    let manifest = manifest(&workspace);
    let keys: Vec<_> = manifest.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["version", "tool", "outputs", "input-sets"]);
    assert_eq!((&manifest["version"], &manifest["tool"]), (&json!(2), &json!("bindery 0.1.0")));
}

#[test]
fn entries_tell_job_code_revision_pages_size_and_hash() {
    let workspace = Workspace::starter();
    workspace.run(&["build", "--cooperative", "alfa", "--locale", "it"]).ends_with(0);
    let manifest = manifest(&workspace);
    for (document, code) in [("charter", "CdS ALF 00"), ("manual", "DOC_SGQ 00"), ("policy", "Al. 1 – DOC_SGQ 00")] {
        let path = format!("it/{document}/alfa.pdf");
        let entry = &manifest["outputs"][&path];
        let content = fs::read(workspace.path("build").join(&path)).unwrap();
        let expected = json!({
            "organisation": "alfa",
            "document": document,
            "locale": "it",
            "profile": "archive",
            "code": code,
            "revision": 0,
            "pages": Pdf::open(workspace.path("build").join(&path)).pages(),
            "bytes": content.len(),
            "sha256": hash(&content),
            "sources": entry["sources"],
            "chain": ["it"],
            "job": entry["job"],
            "inputs": entry["inputs"],
            "assets": { "manuals/cooperatives/alfa/logo.svg": entry["assets"]["manuals/cooperatives/alfa/logo.svg"] },
        });
        assert_eq!(entry, &expected, "{path}");
        assert!(["sources", "job", "inputs"].iter().all(|key| entry[key].as_str().unwrap().len() == 64), "{entry}");
    }
}

#[test]
fn inputs_are_the_files_that_the_job_read_with_their_hashes() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    let manifest = manifest(&workspace);
    let entry = &manifest["outputs"]["it/policy/alfa.pdf"];
    let mut inputs = manifest["input-sets"][entry["inputs"].as_str().unwrap()].as_object().unwrap().clone();
    inputs.extend(entry["assets"].as_object().unwrap().clone());
    for (path, expected) in &inputs {
        assert_eq!(expected, &Value::from(hash(&fs::read(workspace.path(path)).unwrap())), "{path}");
    }
    let read = [
        "manuals/cooperatives/alfa/logo.svg",
        "templates/policy.typ",
        "templates/policy/mission.typ",
        "templates/theme.typ",
    ];
    assert!(read.iter().all(|path| inputs.contains_key(*path)), "{inputs:?}");
    let fonts = inputs.keys().filter(|path| path.starts_with("templates/fonts/")).count();
    assert_eq!(fonts, files(&workspace.path("templates/fonts")).keys().filter(|path| path.ends_with(".ttf")).count());
    let foreign = |path: &String| path.contains("beta") || path.contains("templates/manual");
    assert!(!inputs.keys().any(foreign), "{inputs:?}");
}

#[test]
fn everything_in_it_is_ordered() {
    let workspace = Workspace::starter();
    workspace.run(&["build", "--document", "policy", "--jobs", "3"]).ends_with(0);
    let manifest = manifest(&workspace);
    let sorted = |value: &Value| value.as_object().unwrap().keys().is_sorted();
    assert!(sorted(&manifest["outputs"]) && manifest["outputs"].as_object().unwrap().len() == 6);
    let sets = manifest["input-sets"].as_object().unwrap();
    assert!(sorted(&manifest["input-sets"]) && sets.len() == 1 && sets.values().all(sorted), "{sets:?}");
}

#[test]
fn the_data_of_a_job_change_its_hash_and_no_other() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    let before = manifest(&workspace);
    workspace.replace("manuals/cooperatives/alfa/organisation.toml", "name = \"Alfa\"", "name = \"Alfa Uno\"");
    workspace.run(&POLICIES).ends_with(0);
    let after = manifest(&workspace);
    let same = |path: &str, key: &str| before["outputs"][path][key] == after["outputs"][path][key];
    assert!(!same("it/policy/alfa.pdf", "job") && !same("it/policy/alfa.pdf", "sha256"));
    assert!(same("it/policy/alfa.pdf", "inputs"));
    assert!(["job", "sha256", "inputs"].iter().all(|key| same("it/policy/beta.pdf", key)));
}

#[test]
fn sets_of_inputs_that_nothing_uses_any_more_are_dropped() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    let before = manifest(&workspace)["input-sets"].as_object().unwrap().len();
    workspace.append("templates/theme.typ", "// A remark.");
    workspace.run(&POLICIES).ends_with(0);
    assert_eq!(manifest(&workspace)["input-sets"].as_object().unwrap().len(), before);
}

#[test]
fn warnings_of_the_compiler_are_told_and_kept() {
    let workspace = Workspace::starter();
    workspace.replace("templates/policy.typ", "#title-band()", "#title-band()\n#import calc: abs as abs");
    let run = workspace.run(&policies(&["--cooperative", "beta"]));
    run.ends_with(0)
        .tells("warning: unnecessary import rename to same name")
        .tells("templates/policy.typ:")
        .prints("1 written, 0 failed");
    let manifest = manifest(&workspace);
    let key = manifest["outputs"]["it/policy/beta.pdf"]["warnings"][0]["warning"].as_str().unwrap();
    let warning = &manifest["warnings"][key];
    assert_eq!(warning["message"], "unnecessary import rename to same name");
    assert_eq!(warning["file"], "templates/policy.typ");
}

#[test]
fn one_that_cannot_be_read_stops_the_build_before_anything_is_written() {
    for (content, message, hint) in [
        ("{ \"version\"", "cannot read `manifest.json` of the output folder", "hint: build into another folder"),
        (
            "{ \"version\": 99 }",
            "`manifest.json` of the output folder has version 99, this program knows 2",
            "hint: use the newer program",
        ),
    ] {
        let workspace = Workspace::starter();
        workspace.write("build/manifest.json", content);
        workspace.run(&POLICIES).ends_with(2).tells(message).tells(hint);
        assert!(workspace.pdfs().is_empty());
        assert_eq!(workspace.read("build/manifest.json"), content);
    }
}
