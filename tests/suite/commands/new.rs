//! `bindery new`, and workspaces that leave things to what is built in.

use std::collections::BTreeMap;
use std::fs;

use crate::support::{Workspace, files, run};

#[test]
fn what_it_writes_checks_without_findings_and_builds() {
    let workspace = Workspace::starter();
    let check = workspace.run(&["check"]);
    check.ends_with(0).prints("16 documents checked, 0 errors, 0 warnings in ");
    assert_eq!(check.stderr, "");
    let build = workspace.run(&["build"]);
    build.ends_with(0).prints("16 written, 0 failed in ");
    assert_eq!(build.stderr, "");
    assert_eq!(workspace.pdfs().len(), 16);
}

#[test]
fn it_takes_a_new_folder_or_an_empty_one() {
    let here = tempfile::tempdir().unwrap();
    fs::create_dir(here.path().join("empty")).unwrap();
    for folder in ["empty", "new/and/deep"] {
        let folder = here.path().join(folder);
        let run = run(&["new", folder.to_str().unwrap()]);
        run.ends_with(0).prints(&format!("wrote a workspace to `{}`", folder.display()));
        run.prints(&format!("bindery -C {} build", folder.display()));
        for path in ["manuals/settings.toml", "locales/it/policy.ftl", "locales/it/labels.ftl", "templates/policy.typ"]
        {
            assert!(folder.join(path).exists(), "{path}");
        }
    }
}

#[test]
fn it_changes_nothing_in_a_folder_that_holds_something() {
    let here = tempfile::tempdir().unwrap();
    fs::write(here.path().join("notes.txt"), "mine").unwrap();
    let run = run(&["new", here.path().to_str().unwrap()]);
    run.ends_with(2).tells(&format!("error: `{}` exists and is not empty", here.path().display()));
    run.tells("hint: choose a new folder; nothing was changed");
    assert!(files(here.path()).into_iter().eq([("notes.txt".to_string(), b"mine".to_vec())]));
}

#[test]
fn it_does_not_take_a_file_for_a_folder() {
    let here = tempfile::tempdir().unwrap();
    let file = here.path().join("notes.txt");
    fs::write(&file, "mine").unwrap();
    let run = run(&["new", file.to_str().unwrap()]);
    run.ends_with(2).tells("error: ").tells("notes.txt");
    assert_eq!(fs::read(&file).unwrap(), b"mine");
}

#[test]
fn without_templates_of_its_own_a_workspace_has_the_built_in_ones() {
    let (with, without) = (Workspace::starter(), Workspace::starter());
    without.remove("templates");
    for workspace in [&with, &without] {
        let run = workspace.run(&["build", "--cooperative", "beta", "--locale", "it"]);
        run.ends_with(0).prints("3 written, 0 failed in ");
    }
    assert!(documents(&with) == documents(&without));
}

#[test]
fn without_generic_messages_of_its_own_a_workspace_has_the_built_in_ones() {
    let (with, without) = (Workspace::starter(), Workspace::starter());
    for file in ["labels", "standard", "manual", "charter"] {
        without.remove(&format!("locales/it/{file}.ftl"));
    }
    for workspace in [&with, &without] {
        workspace
            .run(&["build", "--cooperative", "alfa", "--locale", "it"])
            .ends_with(0)
            .prints("3 written, 0 failed in ");
    }
    assert!(documents(&with) == documents(&without));
}

/// The PDFs; the manifest says what they were made from, which differs.
fn documents(workspace: &Workspace) -> BTreeMap<String, Vec<u8>> {
    let mut found = files(&workspace.path("build"));
    found.retain(|path, _| path.ends_with(".pdf"));
    found
}
