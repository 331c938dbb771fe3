//! What each command says, and with which exit code.

mod explain;
mod failures;
mod help;
mod new;
mod schema;

use serde_json::{Value, json};

use crate::support::{REPOSITORY, Run, Workspace, command, run};

/// The whole result as JSON, with nothing for people beside it.
#[track_caller]
fn parse(run: &Run) -> Value {
    assert_eq!(run.stderr, "");
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}:\n{}", run.stdout))
}

#[track_caller]
fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// Whether a text ends in a duration: `… in 0.4 s`.
fn ends_in_seconds(text: &str) -> bool {
    let seconds = text.strip_suffix(" s\n").and_then(|text| text.rsplit(' ').next());
    seconds.is_some_and(|seconds| seconds.parse::<f64>().is_ok())
}

#[test]
fn a_check_of_the_example_finds_nothing() {
    let run = run(&["-C", REPOSITORY, "check"]);
    run.ends_with(0).prints("138 documents checked, 0 errors, 0 warnings in ");
    assert!(run.stderr.is_empty() && ends_in_seconds(&run.stdout), "{run:?}");
}

#[test]
fn a_check_tells_what_it_found_to_people() {
    let workspace = Workspace::starter();
    workspace.replace("manuals/cooperatives/alfa/organisation.toml", "legal-name", "legel-name");
    let run = workspace.run(&["check"]);
    run.ends_with(1).tells("legel-name").tells("manuals/cooperatives/alfa/organisation.toml:6:1");
    run.tells("hint: did you mean `legal-name`?").prints(" checked, 1 error, 0 warnings in ");
    assert!(run.stdout.lines().count() == 1 && ends_in_seconds(&run.stdout), "{}", run.stdout);
}

#[test]
fn a_check_tells_what_it_found_as_json() {
    let workspace = Workspace::starter();
    workspace.replace(
        "locales/it/policy.ftl",
        "Il consorzio { $consortium-name }",
        "Il consorzio { $consortium-nome }",
    );
    let run = workspace.run(&["check", "--format", "json"]);
    run.ends_with(1);
    let result = parse(&run);
    assert_eq!(keys(&result), ["diagnostics", "errors", "warnings", "jobs", "seconds"]);
    let found = result["diagnostics"].as_array().unwrap();
    assert_eq!((result["errors"].as_u64(), result["warnings"].as_u64()), (Some(found.len() as u64), Some(0)));
    let line =
        workspace.read("locales/it/policy.ftl").lines().position(|line| line.contains("consortium-nome")).unwrap() + 1;
    let first = &found[0];
    for (key, value) in [
        ("severity", json!("error")),
        ("name", json!("missing-variable")),
        ("file", json!("locales/it/policy.ftl")),
        ("line", json!(line)),
        ("column", json!(20)),
        ("hints", json!(["did you mean `$consortium-name`?"])),
    ] {
        assert_eq!(first[key], value, "{key} of {first:#}");
    }
    assert!(first["message"].as_str().unwrap().contains("`$consortium-nome`"), "{first:#}");
}

#[test]
fn a_check_without_findings_is_json_too() {
    let run = Workspace::starter().run(&["check", "--format", "json"]);
    run.ends_with(0);
    let result = parse(&run);
    assert_eq!((&result["diagnostics"], &result["errors"], &result["jobs"]), (&json!([]), &json!(0), &json!(16)));
}

#[test]
fn a_build_tells_people_each_document_and_closes_with_counts_and_seconds() {
    let run = Workspace::starter().run(&["build", "--document", "policy", "--locale", "it"]);
    run.ends_with(0);
    let mut lines: Vec<_> = run.stdout.lines().collect();
    assert!(
        lines.pop().unwrap().starts_with("3 written, 0 failed in ") && ends_in_seconds(&run.stdout),
        "{}",
        run.stdout
    );
    lines.sort_unstable();
    let written = ["alfa", "beta", "esempio"].map(|id| format!("written it/policy/{id}.pdf (1 page)"));
    assert_eq!(lines, written);
    assert_eq!(run.stderr, "");
}

#[test]
fn a_build_tells_its_result_as_json() {
    let workspace = Workspace::starter();
    let select = [
        "--document",
        "policy",
        "--locale",
        "it",
        "--cooperative",
        "beta",
        "--cooperative",
        "alfa",
        "--format",
        "json",
    ];
    let run = workspace.run(&[&["build"], select.as_slice()].concat());
    run.ends_with(0);
    let mut result = parse(&run);
    assert!(result["seconds"].as_f64().unwrap() > 0.0);
    result["seconds"] = json!(1);
    let phases = result.as_object_mut().unwrap().remove("phases").unwrap();
    let phases: Vec<_> = phases.as_array().unwrap().iter().map(|one| one["phase"].as_str().unwrap()).collect();
    assert_eq!(phases[..4], ["build", "read", "parse", "editions"], "{phases:?}");
    let job = |id: &str| {
        json!({
            "name": format!("it/policy/{id}"),
            "organisation": id,
            "document": "policy",
            "locale": "it",
            "profile": "archive",
            "output": format!("it/policy/{id}.pdf"),
            "status": "written",
            "pages": 1,
        })
    };
    let expected = json!({
        "jobs": [job("alfa"), job("beta")],
        "diagnostics": [],
        "held-back": [],
        "obsolete": [],
        "pruned": false,
        "written": 2,
        "failed": 0,
        "fresh": 0,
        "planned": 0,
        "reasons": [{ "kind": "new", "jobs": ["it/policy/alfa", "it/policy/beta"] }],
        "seconds": 1,
    });
    assert_eq!(result, expected, "{result:#}");
}

#[test]
fn a_failed_build_is_json_too() {
    let workspace = Workspace::starter();
    workspace.append("templates/policy.typ", "#nowhere");
    let run = workspace.run(&["build", "--locale", "it", "--cooperative", "alfa", "--format", "json"]);
    run.ends_with(1);
    let result = parse(&run);
    assert_eq!((&result["written"], &result["failed"]), (&json!(2), &json!(1)));
    let failed: Vec<_> = result["jobs"].as_array().unwrap().iter().filter(|job| job["status"] == "failed").collect();
    assert!(
        failed.len() == 1 && failed[0]["name"] == "it/policy/alfa" && failed[0].get("pages").is_none(),
        "{failed:?}"
    );
    let found = &result["diagnostics"][0];
    assert_eq!((&found["file"], &found["jobs"]), (&json!("templates/policy.typ"), &json!(["it/policy/alfa"])));
}

#[test]
fn selections_are_checked_against_the_plan() {
    let workspace = Workspace::starter();
    for (option, name, message) in [
        ("--cooperative", "alpha", "no cooperative `alpha` in this workspace\n |\n = hint: did you mean `alfa`?"),
        ("--document", "polcy", "no document `polcy` in this workspace\n |\n = hint: did you mean `policy`?"),
        ("--locale", "de", "no locale `de` in this workspace\n |\n = hint: there are: en, it"),
    ] {
        let run = workspace.run(&["build", option, name]);
        run.ends_with(2).tells(message);
        assert!(run.stdout.is_empty() && !workspace.path("build").exists());
    }
}

#[test]
fn all_unknown_selections_are_told_in_one_run() {
    let run =
        Workspace::starter().run(&["build", "--cooperative", "gamma", "--cooperative", "delta", "--locale", "xx"]);
    run.ends_with(2).tells("`gamma`").tells("`delta`").tells("`xx`");
}

#[test]
fn the_consortium_is_chosen_by_its_id() {
    let run = Workspace::starter().run(&["build", "--cooperative", "esempio", "--dry-run"]);
    run.ends_with(0).prints("would write it/manual/esempio.pdf").prints("would write en/policy/esempio.pdf");
    run.prints("4 would be written");
    assert!(!run.stdout.contains("alfa"), "{}", run.stdout);
}

#[test]
fn a_workspace_that_is_not_there_is_an_environment_that_does_not_serve() {
    for command in ["build", "check"] {
        let run = run(&["-C", "/nowhere/at/all", command]);
        run.ends_with(2).tells("error: cannot open the workspace `/nowhere/at/all`");
        assert_eq!(run.stdout, "");
    }
}

/// Standard output on a full disk.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_said_is_a_failure_and_what_was_done_is_done() {
    let workspace = Workspace::starter();
    let folder = workspace.path("");
    for arguments in [&["check"][..], &["check", "--format", "json"], &["schema"], &["build"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = command().arg("-C").arg(&folder).args(arguments).stdout(full).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {told}");
        assert!(told.contains("error: cannot write to standard output: "), "{told}");
    }
    workspace.run(&["build"]).ends_with(0).prints("0 written, 0 failed, 16 fresh");
}
