//! Output folders that do not serve: taken, damaged, of a newer program.

use std::fs;

use crate::small::{small, told};
use crate::support::files;

#[test]
fn an_output_folder_that_cannot_be_made_is_told() {
    let workspace = small();
    workspace.write("build", "a file").write("../taken", "a file");
    let folders = [workspace.path("build"), workspace.path("../taken/below")];
    for (arguments, folder) in
        [(vec!["build"], &folders[0]), (vec!["build", "--output", folders[1].to_str().unwrap()], &folders[1])]
    {
        let run = workspace.run(&arguments);
        let reason = fs::create_dir_all(folder).unwrap_err();
        let message = format!("error: cannot write to `{}`: {reason}", folder.display());
        told(run.ends_with(2), &format!("{message}\nhint: choose another folder with `--output`"));
        assert_eq!(run.stdout, "");
    }
    assert_eq!(workspace.read("build"), "a file");
}

#[test]
fn a_file_in_the_place_of_a_folder_fails_the_jobs_that_need_it() {
    let workspace = small();
    workspace.write("build/en", "a file");
    let run = workspace.run(&["build"]);
    run.ends_with(1).prints("3 written, 3 failed in ");
    for job in ["alfa", "beta", "lega"] {
        run.prints(&format!("failed  en/letter/{job}\n"));
        let path = workspace.path(&format!("build/en/letter/{job}.pdf"));
        run.tells(&format!("error: cannot write `{}`: ", path.display()));
    }
    assert_eq!(workspace.pdfs(), ["it/letter/alfa.pdf", "it/letter/beta.pdf", "it/letter/lega.pdf"]);
    assert_eq!(workspace.read("build/en"), "a file");
}

#[test]
fn what_bindery_did_not_write_is_left_alone() {
    for taken in ["build/it/letter/alfa.pdf", "build/it/letter/alfa.pdf/inside"] {
        let workspace = small();
        workspace.write(taken, "mine");
        let before = files(&workspace.path("build"));
        let run = workspace.run(&["build"]);
        let path = workspace.path("build/it/letter/alfa.pdf");
        told(
            run.ends_with(1).prints("failed  it/letter/alfa\n").prints("5 written, 1 failed in "),
            &format!(
                "error: `{}` is there already, and no `manifest.json` says whether bindery wrote it
                 hint: put the manifest back, or remove the output folder if all of it can be built again; otherwise \
                 choose another `--output`",
                path.display()
            ),
        );
        let after = files(&workspace.path("build"));
        assert!(before.iter().all(|(path, content)| after.get(path) == Some(content)), "{:?}", after.keys());
        assert!(!workspace.read("build/manifest.json").contains("it/letter/alfa.pdf"));
    }
}

/// With this manifest nothing is built, and all that the folder holds stays as it is.
#[track_caller]
fn check_manifest(content: &[u8], findings: &str) {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    workspace.write("build/manifest.json", content);
    let before = files(&workspace.path("build"));
    for arguments in [&["build"][..], &["build", "--prune"]] {
        told(workspace.run(arguments).ends_with(2), findings);
    }
    let mut after = files(&workspace.path("build"));
    after.retain(|path, _| !path.starts_with(".bindery"));
    assert!(before.iter().filter(|(path, _)| !path.starts_with(".bindery")).eq(&after), "{:?}", after.keys());
    let elsewhere = workspace.path("elsewhere");
    workspace.run(&["build", "--output", elsewhere.to_str().unwrap()]).ends_with(0).prints("6 written, 0 failed");
}

#[test]
fn a_damaged_manifest_is_refused_and_nothing_lost() {
    let hint =
        "hint: build into another folder with `--output`, or remove the output folder if all of it can be built again";
    for (content, reason) in [
        (&b"{ \"version\": 1, \"outp"[..], "EOF while parsing a string at line 1 column 21"),
        (b"", "EOF while parsing a value at line 1 column 0"),
        (b"\xff\xfe", "expected value at line 1 column 1"),
        (b"{}", "missing field `version` at line 1 column 2"),
    ] {
        check_manifest(content, &format!("error: cannot read `manifest.json` of the output folder: {reason}\n{hint}"));
    }
}

#[test]
fn a_newer_manifest_is_refused_and_nothing_lost() {
    check_manifest(
        b"{ \"version\": 3, \"documents\": [] }",
        "error: `manifest.json` of the output folder has version 3, this program knows 2
         hint: use the newer program, or build into another folder",
    );
}

#[test]
fn a_manifest_cannot_make_pruning_reach_outside_the_folder() {
    for stranger in ["../../precious.pdf", "/precious.pdf"] {
        let workspace = small();
        workspace.run(&["build"]).ends_with(0);
        workspace.write("../precious.pdf", "mine");
        workspace.replace("build/manifest.json", "\"en/letter/alfa.pdf\"", &format!("\"{stranger}\""));
        let run = workspace.run(&["build", "--prune"]);
        run.ends_with(2)
            .tells(&format!("cannot read `manifest.json` of the output folder: the path `{stranger}` leaves"));
        assert_eq!(workspace.read("../precious.pdf"), "mine");
    }
}
