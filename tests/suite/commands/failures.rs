//! Failures of all commands, as JSON.

use super::parse;
use crate::editions::ready;
use crate::support::Workspace;

#[test]
fn whoever_asks_for_json_gets_one_object_when_a_command_fails() {
    let workspace = Workspace::starter();
    for (arguments, name) in [
        (vec!["build", "--cooperative", "nobody"], "unknown-selection"),
        (vec!["check", "--locale", "xx"], "unknown-selection"),
        (vec!["explain", "nobody"], "unknown-selection"),
        (vec!["changes", "2024"], "unknown-selection"),
        (vec!["revise", "--document", "nothing"], "unknown-selection"),
        (vec!["approve", "--as", "prepared", "--cooperative", "nobody"], "unknown-selection"),
        (vec!["rebuild", "2026", "--output", "x"], "unknown-selection"),
        (vec!["pack", "--output", "x", "--cooperative", "nobody"], "unknown-selection"),
        (vec!["impact", "--document", "nothing"], "unknown-selection"),
        (vec!["register"], "no-records"),
        (vec!["verify", "x.pdf"], "no-records"),
        (vec!["preflight", "nowhere.pdf"], "input-output"),
        (vec!["translate", "import", "nowhere.po"], "input-output"),
    ] {
        let run = workspace.run(&[&arguments[..], &["--format", "json"]].concat());
        let told = parse(run.ends_with(2));
        assert_eq!(told["diagnostics"][0]["name"], name, "{arguments:?}: {told}");
    }
    workspace.run(&["explain", "nobody"]).ends_with(2).tells("error: ");
}

#[test]
fn what_is_refused_stands_beside_what_was_done() {
    let workspace = ready();
    let run = workspace.run(&["approve", "--as", "verified", "--format", "json"]);
    run.ends_with(1).tells("cannot be verified before it is prepared");
    assert_eq!(run.stdout, "[]\n");
    let told = parse(workspace.run(&["issue", "2025", "--on", "2025-02-13", "--format", "json"]).ends_with(1));
    assert_eq!((&told["issued"], told["diagnostics"].as_array().map(Vec::len)), (&false.into(), Some(10)));
    workspace.replace("manuals/cooperatives/alfa/organisation.toml", "legal-name", "legel-name");
    for command in ["revise", "approve --as prepared", "open 2026"] {
        let arguments: Vec<&str> = command.split(' ').chain(["--format", "json"]).collect();
        let told = parse(workspace.run(&arguments).ends_with(1));
        assert_eq!(told["diagnostics"][0]["hints"][0], "did you mean `legal-name`?", "{command}");
    }
}
