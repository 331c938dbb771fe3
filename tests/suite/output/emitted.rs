//! `--emit-data`: each job as a Typst project of its own.

use std::collections::BTreeMap;

use serde_json::Value;

use super::policies;
use crate::support::{Workspace, files};

/// The files of the project of a policy.
fn project(workspace: &Workspace, organisation: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = workspace.path("projects");
    let run = workspace.run(&policies(&["--cooperative", organisation, "--emit-data", folder.to_str().unwrap()]));
    run.ends_with(0).prints("1 written, 0 failed");
    files(&folder.join(format!("it/policy/{organisation}")))
}

#[test]
fn a_project_holds_main_file_data_templates_fonts_and_assets_of_its_job_alone() {
    let workspace = Workspace::starter();
    let project = project(&workspace, "alfa");
    let templates = files(&workspace.path("templates"));
    assert!(templates.keys().any(|path| path.starts_with("fonts/")), "{:?}", templates.keys());
    let mut wanted: Vec<String> = templates.keys().map(|path| format!("templates/{path}")).collect();
    wanted.extend(["job.json", "main.typ", "manuals/cooperatives/alfa/logo.svg"].map(str::to_string));
    wanted.sort();
    assert!(project.keys().eq(&wanted), "{:?}", project.keys());
    for (path, content) in project.iter().filter(|(path, _)| path.contains('/')) {
        assert!(*content == std::fs::read(workspace.path(path)).unwrap(), "{path}");
    }
}

#[test]
fn its_main_file_sets_the_metadata_and_includes_the_template() {
    let workspace = Workspace::starter();
    let title = "name = \"Alfa \\\"#1\\\"\"";
    workspace.replace("manuals/cooperatives/alfa/organisation.toml", "name = \"Alfa\"", title);
    let project = project(&workspace, "alfa");
    let main = String::from_utf8(project["main.typ"].clone()).unwrap();
    for part in [
        "// it/policy/alfa: typst compile --root . --font-path templates/fonts main.typ\n",
        "– Alfa \\\"#1\\\"\",\n",
        "  author: \"Alfa – società cooperativa sociale\",\n",
        "  keywords: (\"Al. 1 – DOC_SGQ 00\", \"rev. 0\", \"draft\", \"bindery:1;organisation=alfa;document=policy;locale=it;",
        "  date: datetime(year: 2026, month: 1, day: 15),\n",
        "#include \"templates/policy.typ\"\n",
    ] {
        assert!(main.contains(part), "no {part:?} in:\n{main}");
    }
}

#[test]
fn its_data_are_the_jobs_and_every_file_that_they_name_is_there() {
    let workspace = Workspace::starter();
    let project = project(&workspace, "beta");
    let job: Value = serde_json::from_slice(&project["job.json"]).unwrap();
    for (key, value) in [("organisation", "beta"), ("document", "policy"), ("locale", "it"), ("profile", "archive")] {
        assert_eq!(job[key], value);
    }
    assert_eq!(
        (&job["version"], &job["draft"], &job["translated"]),
        (&Value::from(1), &Value::from(true), &Value::from(false))
    );
    assert_eq!(job["sections"], serde_json::json!(["mission", "commitments"]));
    let logo = job["data"]["brand"]["logo"]["path"].as_str().or(job["data"]["brand.logo"]["path"].as_str()).unwrap();
    assert!(project.contains_key(logo.strip_prefix('/').unwrap()), "{logo}");
    assert!(!String::from_utf8_lossy(&project["job.json"]).contains("Alfa"), "the others' data stay out");
}

#[test]
fn the_same_job_gives_the_same_project() {
    let (one, other) = (Workspace::starter(), Workspace::starter());
    assert!(project(&one, "esempio") == project(&other, "esempio"));
}
