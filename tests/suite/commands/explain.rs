//! `bindery explain`: each value with its layer, file and line.

use serde_json::json;

use super::parse;
use crate::support::Workspace;

/// The line of a file on which a text stands after another one, from 1.
#[track_caller]
fn line(workspace: &Workspace, path: &str, after: &str, text: &str) -> usize {
    let content = workspace.read(path);
    let mut lines = content.lines().enumerate().skip_while(|(_, line)| !line.contains(after));
    lines.find(|(_, line)| line.contains(text)).unwrap_or_else(|| panic!("{path} has no {text:?} after {after:?}")).0
        + 1
}

/// Explaining a key gives this one value, which stands in that file on the line of that text.
#[track_caller]
fn check(organisation: &str, key: &str, value: &str, layer: &str, path: &str, place: (&str, &str)) {
    let workspace = Workspace::starter();
    let line = line(&workspace, path, place.0, place.1);
    let run = workspace.run(&["explain", organisation, key]);
    run.ends_with(0);
    assert_eq!(run.stdout, format!("{key} = {value}\n    {layer} · {path}:{line}\n"));
    assert_eq!(run.stderr, "");
}

#[test]
fn a_value_comes_from_the_lowest_layer_that_says_it() {
    let policy = "manuals/policy.toml";
    check("alfa", "objectives.satisfaction.target", "90", "consortium", policy, ("\"satisfaction\"", "target ="));
    let own = "manuals/cooperatives/beta/organisation.toml";
    check("beta", "risks.contracts.likelihood", "3", "own", own, ("\"contracts\"", "likelihood ="));
    check("beta", "organisation.founded", "2006", "own", own, ("[organisation]", "founded ="));
    let of_type = "[\"placements\", \"safety\"]";
    check(
        "beta",
        "processes.delivery.involved",
        of_type,
        "type b",
        "manuals/types/b.toml",
        ("\"delivery\"", "involved ="),
    );
    let consortium = "manuals/consortium/organisation.toml";
    check("esempio", "organisation.id", "\"esempio\"", "own", consortium, ("[organisation]", "id ="));
}

#[test]
fn what_nobody_says_is_built_in() {
    let run = Workspace::starter().run(&["explain", "alfa", "control.retention-years"]);
    run.ends_with(0).prints("control.retention-years = 10\n    built-in · built-in/workspace.toml:");
}

#[test]
fn a_part_of_the_data_is_explained_with_all_that_is_below_it() {
    let run = Workspace::starter().run(&["explain", "alfa", "organisation.address"]);
    run.ends_with(0)
        .prints("organisation.address.city = \"Borgo Esempio\"\n")
        .prints("organisation.address.country = \"IT\"\n");
    let values: Vec<_> = run.stdout.lines().filter(|line| !line.starts_with(' ')).collect();
    assert!(values.len() == 5 && values.iter().all(|line| line.starts_with("organisation.address.")), "{}", run.stdout);
}

#[test]
fn without_a_key_everything_is_explained() {
    let run = Workspace::starter().run(&["explain", "beta"]);
    run.ends_with(0)
        .prints("organisation.name = \"Beta\"\n")
        .prints("policy.commitments.people.text = \"commitment-people\"\n");
    run.prints("documents.manual.sections.introduction.title = ").prints("    built-in · ").prints("    type b · ");
    let lines: Vec<_> = run.stdout.lines().collect();
    assert!(lines.len() > 400 && lines.chunks(2).all(|pair| pair[1].starts_with("    ") && pair[1].contains(" · ")));
}

#[test]
fn values_and_origins_are_json_too() {
    let workspace = Workspace::starter();
    let path = "manuals/cooperatives/alfa/organisation.toml";
    let line = line(&workspace, path, "[organisation]", "founded");
    let run = workspace.run(&["explain", "alfa", "organisation.founded", "--format", "json"]);
    run.ends_with(0);
    let founded = workspace.read(path).lines().nth(line - 1).unwrap().replace("founded = ", "");
    let expected =
        json!([{ "path": "organisation.founded", "value": founded, "layer": "own", "file": path, "line": line }]);
    assert_eq!(parse(&run), expected);
}

#[test]
fn an_unknown_key_is_refused_with_a_suggestion() {
    let workspace = Workspace::starter();
    for (key, message, hint) in [
        (
            "objectives.satisfactoin.target",
            "there is no `satisfactoin` in `objectives`",
            "did you mean `satisfaction`?",
        ),
        ("polcy", "there is no `polcy`", "did you mean `policy`?"),
        ("organisation.adress", "there is no `adress` in `organisation`", "did you mean `address`?"),
    ] {
        let run = workspace.run(&["explain", "alfa", key]);
        run.ends_with(2).tells(message).tells(&format!("hint: {hint}"));
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn an_unknown_cooperative_is_refused_with_a_suggestion() {
    let run = Workspace::starter().run(&["explain", "btea"]);
    run.ends_with(2).tells("error: no cooperative `btea` in this workspace").tells("hint: did you mean `beta`?");
}

#[test]
fn a_cooperative_with_faults_tells_its_faults() {
    let workspace = Workspace::starter();
    workspace.replace("manuals/cooperatives/beta/organisation.toml", "founded = 2006", "founded = \"long ago\"");
    let run = workspace.run(&["explain", "beta", "organisation.founded"]);
    run.ends_with(1).tells("expected a whole number").tells("manuals/cooperatives/beta/organisation.toml:8:11");
    workspace.run(&["explain", "alfa", "organisation.name"]).ends_with(0).prints("organisation.name = \"Alfa\"\n");
}
