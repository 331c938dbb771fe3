//! What a build leaves in its output folder, and what it never touches.

mod emitted;
mod manifest;
mod places;
mod safety;

use std::fs;

use serde_json::Value;

use crate::support::{Workspace, files, run_in};

/// The quickest choice of jobs: the policies of `alfa`, `beta` and `esempio` in Italian.
const POLICIES: [&str; 5] = ["build", "--document", "policy", "--locale", "it"];

/// The arguments of a build of the policies, and more.
fn policies<'a>(more: &[&'a str]) -> Vec<&'a str> {
    POLICIES.iter().chain(more).copied().collect()
}

/// The manifest in the default output folder.
fn manifest(workspace: &Workspace) -> Value {
    serde_json::from_str(&workspace.read("build/manifest.json")).unwrap()
}

/// The paths that the manifest lists.
fn listed(workspace: &Workspace) -> Vec<String> {
    manifest(workspace)["outputs"].as_object().unwrap().keys().cloned().collect()
}

#[test]
fn any_number_of_jobs_any_folder_and_any_repetition_give_the_same_bytes() {
    let (one, many) = (Workspace::starter(), Workspace::starter());
    one.run(&["build", "--locale", "it", "--jobs", "1"]).ends_with(0);
    many.run(&["build", "--locale", "it", "--jobs", "5", "--memory", "64"]).ends_with(0);
    // But for what the machine knows of sizes and times.
    let content = |workspace: &Workspace| {
        let mut found = files(&workspace.path("build"));
        found.remove(".bindery-local.json");
        found
    };
    let first = content(&one);
    assert!(first.len() > 8, "{:?}", first.keys());
    // Compared by names first: a difference of bytes makes no good message.
    let differ = |other: &Workspace| {
        let other = content(other);
        assert!(first.keys().eq(other.keys()), "{:?}\n{:?}", first.keys(), other.keys());
        let differ: Vec<_> = first.keys().filter(|path| first[*path] != other[*path]).cloned().collect();
        assert!(differ.is_empty(), "{differ:?}");
    };
    differ(&many);
    many.run(&["build", "--locale", "it"]).ends_with(0).prints("0 written, 0 failed, 8 fresh in ");
    differ(&many);
}

#[test]
fn pdfs_stand_by_language_document_and_organisation() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    assert_eq!(workspace.pdfs(), ["it/policy/alfa.pdf", "it/policy/beta.pdf", "it/policy/esempio.pdf"]);
    let all: Vec<_> = files(&workspace.path("build")).into_keys().filter(|path| !path.ends_with(".pdf")).collect();
    let (sources, others): (Vec<&String>, Vec<&String>) =
        all.iter().partition(|path| path.starts_with(".bindery-sources/"));
    assert_eq!(others, [".bindery-local.json", ".bindery-lock", "manifest.json"], "nothing else is left behind");
    assert!(sources.iter().any(|path| path.starts_with(".bindery-sources/parts/")), "{sources:?}");
}

#[test]
fn an_output_folder_is_relative_to_where_one_stands() {
    let workspace = Workspace::starter();
    let here = tempfile::tempdir().unwrap();
    let root = workspace.path("");
    for output in ["build", "out/pdf"] {
        let arguments = [&["-C", root.to_str().unwrap()], policies(&["--output", output]).as_slice()].concat();
        run_in(here.path(), &arguments).ends_with(0).prints("3 written, 0 failed");
        assert!(here.path().join(output).join("it/policy/beta.pdf").exists(), "{output}");
        assert!(!workspace.path("build").exists());
    }
}

#[test]
fn a_workspace_is_the_folder_where_one_stands_unless_named() {
    let workspace = Workspace::starter();
    run_in(&workspace.path(""), &POLICIES).ends_with(0).prints("3 written, 0 failed");
    assert_eq!(workspace.pdfs().len(), 3);
}

#[test]
fn a_dry_run_tells_the_plan_and_writes_nothing() {
    let workspace = Workspace::starter();
    let before = files(&workspace.path(""));
    let projects = workspace.path("projects");
    let run = workspace.run(&policies(&["--dry-run", "--prune", "--emit-data", projects.to_str().unwrap()]));
    run.ends_with(0).prints("would write it/policy/alfa.pdf\n").prints("3 would be written\n");
    assert!(files(&workspace.path("")) == before && !workspace.path("build").exists() && !projects.exists());
}

#[test]
fn jobs_that_meet_in_one_file_are_refused_before_anything_is_written() {
    let workspace = Workspace::starter();
    let place = "id = \"policy\"\n";
    workspace.replace("manuals/documents.toml", place, &format!("{place}output = \"{{locale}}/{{document}}.pdf\"\n"));
    let run = workspace.run(&POLICIES);
    run.ends_with(1).tells("`it/policy/alfa` and `it/policy/beta` would be written to the same file `it/policy.pdf`");
    run.tells("manuals/documents.toml:").tells("hint: let the pattern of `output` contain");
    assert!(!workspace.path("build").exists());
}

#[test]
fn a_selection_keeps_what_other_builds_wrote() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    let before = manifest(&workspace);
    let run = workspace.run(&["build", "--document", "policy", "--locale", "en", "--cooperative", "alfa"]);
    run.ends_with(0).prints("1 written, 0 failed");
    assert_eq!(
        listed(&workspace),
        ["en/policy/alfa.pdf", "it/policy/alfa.pdf", "it/policy/beta.pdf", "it/policy/esempio.pdf"]
    );
    for (path, entry) in before["outputs"].as_object().unwrap() {
        assert_eq!(&manifest(&workspace)["outputs"][path], entry);
        let set = entry["inputs"].as_str().unwrap();
        assert_eq!(manifest(&workspace)["input-sets"][set], before["input-sets"][set]);
    }
}

/// A workspace whose English policies have been built and are not wanted any more.
fn without_english_policies() -> Workspace {
    let workspace = Workspace::starter();
    workspace.run(&["build", "--document", "policy"]).ends_with(0).prints("6 written, 0 failed");
    let languages = "id = \"policy\"\nlocales = [\"it\", \"en\"]";
    workspace.replace("manuals/documents.toml", languages, "id = \"policy\"\nlocales = [\"it\"]");
    workspace
}

#[test]
fn what_the_plan_no_longer_has_is_reported_and_kept() {
    let workspace = without_english_policies();
    let run = workspace.run(&policies(&["--cooperative", "beta"]));
    run.ends_with(0)
        .prints("obsolete en/policy/alfa.pdf\nobsolete en/policy/beta.pdf\nobsolete en/policy/esempio.pdf\n");
    run.prints("obsolete documents can be removed with `--prune`\n");
    assert_eq!(workspace.pdfs().len(), 6);
    assert_eq!(listed(&workspace), workspace.pdfs());
}

#[test]
fn pruning_removes_just_what_the_plan_no_longer_has() {
    let workspace = without_english_policies();
    workspace.write("build/en/policy/notes.txt", "mine").write("build/en/policy/mine.pdf", "mine");
    workspace.write("build/fr/policy/alfa.pdf", "mine");
    // The selection does not matter: what it leaves out is still in the plan.
    let run = workspace.run(&policies(&["--cooperative", "beta", "--prune"]));
    run.ends_with(0).prints("removed en/policy/alfa.pdf\nremoved en/policy/beta.pdf\nremoved en/policy/esempio.pdf\n");
    assert_eq!(listed(&workspace), ["it/policy/alfa.pdf", "it/policy/beta.pdf", "it/policy/esempio.pdf"]);
    let is_others = |path: &String| !path.starts_with("it/") && !path.starts_with(".bindery-");
    let left: Vec<_> = files(&workspace.path("build")).into_keys().filter(is_others).collect();
    let mine = ["en/policy/mine.pdf", "en/policy/notes.txt", "fr/policy/alfa.pdf"];
    assert_eq!(left, [&mine[..], &["manifest.json"]].concat());
    assert!(mine.iter().all(|path| fs::read(workspace.path("build").join(path)).unwrap() == b"mine"));
    workspace.run(&policies(&["--prune"])).ends_with(0);
    assert_eq!(workspace.pdfs().len(), 5, "nothing more to remove");
}

#[test]
fn pruning_takes_the_folders_that_it_empties_along() {
    let workspace = without_english_policies();
    workspace.run(&policies(&["--prune"])).ends_with(0);
    assert!(!workspace.path("build/en").exists() && workspace.path("build/it/policy").exists());
}

#[test]
fn documents_of_a_cooperative_with_faults_are_not_obsolete() {
    let workspace = Workspace::starter();
    workspace.run(&POLICIES).ends_with(0);
    workspace.replace("manuals/cooperatives/beta/organisation.toml", "type = \"b\"", "type = \"x\"");
    let run = workspace.run(&policies(&["--prune"]));
    run.ends_with(1).prints("0 written, 0 failed, 2 fresh");
    assert!(!run.stdout.contains("removed"), "{}", run.stdout);
    assert_eq!(listed(&workspace), ["it/policy/alfa.pdf", "it/policy/beta.pdf", "it/policy/esempio.pdf"]);
    assert_eq!(workspace.pdfs(), listed(&workspace));
}
