//! What is wrong with files and folders, with templates and images, and with what was asked for.

mod environment;
mod files;
mod templates;

use crate::small::{ALFA, small, told};
use crate::support::Workspace;

#[test]
fn unknown_names_are_refused_with_a_suggestion() {
    let workspace = small();
    told(
        workspace.run(&["build", "--cooperative", "alpha", "--document", "leter", "--locale", "IT"]).ends_with(2),
        "error: no cooperative `alpha` in this workspace
         hint: did you mean `alfa`?
         error: no document `leter` in this workspace
         hint: did you mean `letter`?
         error: no locale `IT` in this workspace
         hint: did you mean `it`?",
    );
    told(
        workspace.run(&["build", "--cooperative", "lega", "--cooperative", "x", "--locale", "ru"]).ends_with(2),
        "error: no cooperative `x` in this workspace
         hint: there are: alfa, beta, lega
         error: no locale `ru` in this workspace
         hint: there are: en, it",
    );
    assert!(!workspace.path("build").exists());
}

#[test]
fn a_cooperative_with_faults_is_known_and_its_faults_are_told() {
    let workspace = small();
    workspace.append(ALFA, "emial = \"a@b\"");
    let findings = "error: unknown key `emial`
                    --> manuals/cooperatives/alfa/organisation.toml:7:1
                    note: in `organisation`
                    hint: did you mean `email`?";
    told(workspace.run(&["explain", "alfa"]).ends_with(1), findings);
    let run = workspace.run(&["build", "--cooperative", "alfa"]);
    told(
        run.ends_with(1).prints("nothing was made for `alfa`: its data have errors\n0 written, 0 failed in "),
        findings,
    );
    // It is told whatever is asked for, as far as it is held back only where it is.
    let run = workspace.run(&["build", "--cooperative", "beta"]);
    told(run.ends_with(1).prints("2 written, 0 failed in "), findings);
    assert!(!run.stdout.contains("nothing was made"), "{}", run.stdout);
}

#[test]
fn wrong_usage_is_told_by_the_command_line() {
    let workspace = small();
    workspace.run(&["build", "--locals", "it"]).ends_with(2).tells("unexpected argument '--locals'").tells("--locale");
    workspace.run(&["build", "--jobs", "0"]).ends_with(2).tells("invalid value '0' for '--jobs <N>'");
    workspace.run(&["biuld"]).ends_with(2).tells("unrecognized subcommand 'biuld'").tells("build");
}

/// Commands that read a workspace.
const READERS: [&[&str]; 3] = [&["build"], &["check"], &["explain", "alfa"]];

#[track_caller]
fn check_no_workspace(workspace: &Workspace, arguments: &[&str], findings: &str) {
    for reader in READERS {
        told(workspace.run(&[arguments, reader].concat()).ends_with(2), findings);
    }
    assert!(!workspace.path("build").exists());
}

const NO_DATA: &str = "error: there are no data here: no TOML files in `manuals/`
                       hint: `bindery new DIR` makes a workspace to begin with
                       hint: `--workspace DIR` says where the workspace is";

#[test]
fn an_empty_folder_is_no_workspace() {
    check_no_workspace(&Workspace::empty(), &[], NO_DATA);
    let workspace = small();
    workspace.remove("manuals").write("manuals/.hidden.toml", "x = 1").write("manuals/cooperatives/alfa/logo.svg", "x");
    check_no_workspace(&workspace, &[], NO_DATA);
    workspace.remove("manuals").write("manuals", "no folder");
    check_no_workspace(&workspace, &[], &format!("{NO_DATA}\nerror: this is no folder\n--> manuals"));
}

#[test]
fn a_folder_that_is_not_there_is_no_workspace() {
    let workspace = Workspace::empty();
    let nowhere = workspace.path("nowhere");
    let nowhere = nowhere.to_str().unwrap();
    let reason = std::fs::read_dir(nowhere).unwrap_err();
    for reader in READERS {
        told(
            crate::support::run(&[&["-C", nowhere], reader].concat()).ends_with(2),
            &format!("error: cannot open the workspace `{nowhere}`: {reason}\n{NO_DATA}"),
        );
    }
}
