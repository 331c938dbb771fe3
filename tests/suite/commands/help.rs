//! `--help` that teaches, and completions.

use crate::pdf::fold;
use crate::support::run;

const COMMANDS: [&str; 9] = ["build", "pack", "check", "impact", "watch", "explain", "new", "schema", "completions"];

#[test]
fn help_names_the_parts_of_a_workspace_the_commands_and_where_to_start() {
    let run = run(&["--help"]);
    run.ends_with(0)
        .prints("`manuals/`")
        .prints("`locales/`")
        .prints("`templates/`")
        .prints("bindery new my-consortium");
    for command in COMMANDS {
        let line = run.stdout.lines().find(|line| line.trim_start().starts_with(command)).unwrap_or_default();
        assert!(line.split_whitespace().count() > 4, "{command} is not explained in:\n{}", run.stdout);
    }
    run.prints("-C, --workspace <DIR>");
}

#[test]
fn every_command_explains_itself() {
    for (command, text) in [
        ("build", "one PDF for each organisation, document and language"),
        ("pack", "with copies from the distribution list, and checksums: all of it or nothing"),
        ("check", "resolves every text of every document and reports what is wrong"),
        ("impact", "which revisions will be needed"),
        ("watch", "at an address of this machine alone"),
        ("explain", "each with its layer, file and line"),
        ("new", "nothing that exists is overwritten"),
        ("schema", "Print the JSON Schema of the data files, for editors"),
        ("completions", "Print a completion script for a shell"),
    ] {
        let help = run(&[command, "--help"]);
        help.ends_with(0).prints(&format!("Usage: bindery {command}")).prints("-C, --workspace <DIR>");
        assert!(fold(&help.stdout).contains(text), "{command}: no {text:?} in:\n{}", help.stdout);
    }
}

#[test]
fn help_of_build_tells_every_option_with_examples_and_exit_codes() {
    let help = run(&["build", "--help"]);
    for option in [
        "--cooperative <ID>",
        "--document <ID>",
        "--locale <TAG>",
        "--profile <NAME>",
        "--marks",
        "--imposition <KIND>",
        "--output <DIR>",
        "--jobs <N>",
        "--emit-data <DIR>",
        "--strict",
        "--system-fonts",
        "--prune",
        "--dry-run",
        "--explain",
        "--verify-outputs",
        "--timings <FILE>",
        "--format <FORMAT>",
    ] {
        help.prints(option);
    }
    help.prints("[default: `build` in the workspace]").prints("(repeatable)").prints("Examples:\n  bindery build\n");
    // The sentence is longer than a line of help.
    let told = help.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    let codes = "Exit code: 0 all written, 1 something failed, or warnings with --strict, 2 wrong usage or environment";
    assert!(told.ends_with(codes), "{told}");
}

#[test]
fn help_of_explain_has_examples() {
    run(&["explain", "--help"]).ends_with(0).prints("bindery explain diogene objectives.satisfaction.target");
}

#[test]
fn wrong_usage_is_told_with_exit_code_2() {
    for (arguments, message) in [
        (&["biuld"][..], "'build'"),
        (&["build", "--locales", "it"], "'--locale'"),
        (&["build", "--jobs", "0"], "0 is not in 1.."),
        (&["build", "--format", "xml"], "[possible values: human, json]"),
        (&["explain"], "<COOPERATIVE>"),
        (&[], "Usage: bindery"),
    ] {
        run(arguments).ends_with(2).tells(message);
    }
}

#[test]
fn the_version_is_told() {
    let version = run(&["--version"]);
    assert_eq!(version.ends_with(0).stdout, concat!("bindery ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn completions_know_commands_and_options_in_every_usual_shell() {
    for (shell, mark) in
        [("bash", "complete -F _bindery"), ("zsh", "#compdef bindery"), ("fish", "complete -c bindery")]
    {
        let script = run(&["completions", shell]);
        script.ends_with(0).prints(mark);
        for word in COMMANDS.iter().chain(&["workspace", "emit-data", "dry-run", "cooperative"]) {
            assert!(script.stdout.contains(word), "{shell} does not know {word}");
        }
        assert_eq!(script.stderr, "");
    }
    run(&["completions", "tcsh"]).ends_with(2).tells("bash");
}
