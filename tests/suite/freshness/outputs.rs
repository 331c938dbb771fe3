//! Finished documents that are missing or altered, warnings that are told again, and records that say nothing.

use std::fs::{self, File};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use super::{EN, IT, check, check_in, parse};
use crate::small::{ITALIAN, TEMPLATE, small};
use crate::support::{Workspace, files};

const PDF: &str = "build/it/letter/alfa.pdf";

#[test]
fn a_missing_output_is_made_again() {
    check(|w| w.remove(PDF), &["it/letter/alfa"], &["output-missing"]);
}

/// Changes a byte in the middle.
fn alter(workspace: &Workspace) -> &Workspace {
    let mut content = fs::read(workspace.path(PDF)).unwrap();
    let middle = content.len() / 2;
    content[middle] ^= 1;
    workspace.write(PDF, content)
}

#[test]
fn an_altered_output_is_made_again_even_if_its_size_is_the_same() {
    check(alter, &["it/letter/alfa"], &["output-altered"]);
    check(|w| w.write(PDF, "less"), &["it/letter/alfa"], &["output-altered"]);
}

#[test]
fn a_time_that_is_off_builds_nothing() {
    let day = Duration::from_hours(24);
    for time in [SystemTime::now() + 10_000 * day, UNIX_EPOCH - day, UNIX_EPOCH] {
        for paths in [&[PDF][..], &[ITALIAN, TEMPLATE, "build/manifest.json", "build/.bindery-local.json"]] {
            let set = |path: &&str, w: &Workspace| {
                let file = File::options().append(true).open(w.path(path)).unwrap();
                file.set_modified(time).unwrap();
            };
            let touch = |w: &Workspace| paths.iter().for_each(|path| set(path, w));
            check(
                |w| {
                    touch(w);
                    w
                },
                &[],
                &[],
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn size_and_times_are_believed_unless_outputs_are_to_be_verified() {
    use std::os::unix::fs::MetadataExt;
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    alter(&workspace);
    // As if nobody had altered it since.
    let metadata = fs::metadata(workspace.path(PDF)).unwrap();
    let mut local: Value = serde_json::from_str(&workspace.read("build/.bindery-local.json")).unwrap();
    let seen = &mut local["outputs"]["it/letter/alfa.pdf"];
    seen[1] = (metadata.mtime() * 1_000_000_000 + metadata.mtime_nsec()).into();
    seen[2] = (metadata.ctime() * 1_000_000_000 + metadata.ctime_nsec()).into();
    std::thread::sleep(Duration::from_millis(50));
    workspace.write("build/.bindery-local.json", local.to_string());
    workspace.run(&["build"]).ends_with(0).prints("0 written, 0 failed, 6 fresh in ");
    let run = workspace.run(&["build", "--verify-outputs", "--explain"]);
    run.ends_with(0).prints("the output was altered\n  → it/letter/alfa\n").prints("1 written, 0 failed, 5 fresh in ");
}

#[test]
fn a_record_of_the_machine_that_is_gone_or_damaged_only_costs_time() {
    for content in ["", "{", "{\"version\":99}", "[]"] {
        check(|w| w.write("build/.bindery-local.json", content), &[], &[]);
    }
    check(|w| w.remove("build/.bindery-local.json").remove("build/.bindery-sources"), &[], &[]);
}

#[test]
fn with_an_earlier_manifest_all_is_made_anew() {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    let mut manifest: Value = serde_json::from_str(&workspace.read("build/manifest.json")).unwrap();
    manifest["version"] = 1.into();
    for output in manifest["outputs"].as_object_mut().unwrap().values_mut() {
        output.as_object_mut().unwrap().retain(|key, _| key != "sources");
    }
    workspace.write("build/manifest.json", manifest.to_string());
    let run = workspace.run(&["build", "--explain"]);
    run.ends_with(0).prints("made by bindery 0.1.0 with a manifest of version 1, this is bindery 0.1.0\n");
    run.prints("6 written, 0 failed in ");
}

/// A letter with a warning of the layout and one of the texts.
fn with_warnings() -> Workspace {
    let workspace = small();
    workspace.append(TEMPLATE, "#block(width: 1cm, height: 3mm)[#msg(\"letter-long\")]");
    workspace.append(ITALIAN, "letter-long = Unapparolatroppolungaperlasuacolonna");
    workspace
}

#[test]
fn warnings_of_fresh_documents_are_told_again() {
    let workspace = with_warnings();
    let first = workspace.run(&["build", "--format", "json", "--strict"]);
    let (first, told) = (parse(first.ends_with(1)), |result: &Value| result["diagnostics"].clone());
    let kinds: Vec<_> = told(&first).as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
    assert!(kinds.contains(&"untranslated".into()) && kinds.contains(&"text-overflow".into()), "{kinds:?}");
    let second = parse(workspace.run(&["build", "--format", "json", "--strict"]).ends_with(1));
    assert_eq!((&second["written"], &second["fresh"]), (&0.into(), &6.into()));
    assert_eq!(told(&second), told(&first));
    // They point at their text where it stands now, and a text that is translated is told of no more.
    workspace.write(ITALIAN, format!("# One.\n# Two.\n{}", workspace.read(ITALIAN)));
    let third = parse(workspace.run(&["build", "--format", "json", "--strict"]).ends_with(1));
    assert_eq!((&third["written"], &third["fresh"]), (&0.into(), &6.into()));
    let line = |result: &Value| told(result)[0]["line"].as_u64().unwrap();
    assert_eq!(line(&third), line(&first) + 2);
    workspace.run(&["build", "--strict"]).ends_with(1);
}

#[test]
fn a_document_that_fails_is_tried_again_and_keeps_its_place() {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    let before = files(&workspace.path("build"))["it/letter/alfa.pdf"].clone();
    workspace.append(TEMPLATE, "#if data(\"organisation\").id == \"alfa\" and language == \"it\" { panic(\"no\") }");
    for written in [5, 0] {
        let run = workspace.run(&["build"]);
        run.ends_with(1).prints("failed  it/letter/alfa\n").prints(&format!("{written} written, 1 failed"));
        assert!(files(&workspace.path("build"))["it/letter/alfa.pdf"] == before);
    }
    check_in(&mended(workspace), |w| w, &[], &[]);
}

/// The workspace with the template mended.
fn mended(workspace: Workspace) -> Workspace {
    let text = workspace.read(TEMPLATE);
    let text: String = text.lines().filter(|line| !line.contains("panic")).map(|line| format!("{line}\n")).collect();
    workspace.write(TEMPLATE, text);
    workspace
}

#[test]
fn projects_of_fresh_documents_are_written_without_rendering_them() {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    let projects = workspace.path("projects");
    let run = workspace.run(&["build", "--emit-data", projects.to_str().unwrap()]);
    run.ends_with(0).prints("0 written, 0 failed, 6 fresh in ");
    for name in [EN, IT].concat() {
        assert!(projects.join(name).join("main.typ").exists(), "{name}");
    }
}

#[test]
fn impact_tells_documents_translations_and_revisions_and_writes_nothing() {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    workspace.run(&["impact"]).ends_with(0).prints("0 documents touched, 0 translations stale, 0 revisions needed\n");
    workspace.replace(ITALIAN, "Lettera", "Lettera aperta").replace(TEMPLATE, "2cm", "3cm");
    workspace.append("locales/en/letter.ftl", "# A remark.");
    let before = files(&workspace.path(""));
    let run = workspace.run(&["impact", "--cooperative", "alfa"]);
    assert!(before == files(&workspace.path("")));
    let told = "template `templates/letter.typ` changed
  → en/letter/alfa, it/letter/alfa
message `letter-title` changed at locales/it/letter.ftl:1
  - Lettera
  + Lettera aperta
  → it/letter/alfa
stale translation `letter-title` at locales/en/letter.ftl:1
`letter` of `alfa` needs a new revision
2 documents touched, 1 translation stale, 1 revision needed
";
    assert_eq!(run.ends_with(0).stdout, told);
    let value = parse(&workspace.run(&["impact", "--cooperative", "alfa", "--format", "json"]));
    assert_eq!(value["documents"].as_array().unwrap().len(), 2);
    assert_eq!(value["revisions"], serde_json::json!([{ "organisation": "alfa", "document": "letter" }]));
}

#[test]
fn a_corrected_translation_needs_a_revision_of_its_own_only() {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    workspace.replace("locales/en/letter.ftl", "We are", "We still are");
    let run = workspace.run(&["impact", "--cooperative", "alfa"]);
    run.ends_with(0).prints("`letter` of `alfa` needs a new translation revision (en)\n");
    run.prints("1 document touched, 0 translations stale, 1 revision needed\n");
}

#[test]
fn members_with_faults_are_named_in_others_documents_and_one_that_nobody_knows_holds_them() {
    let workspace = small();
    workspace.append(TEMPLATE, "#for member in data(\"members\") { member.name }");
    workspace.run(&["build"]).ends_with(0);
    // Something is wrong with a cooperative, and it is still known who it is: the others' documents are as they were.
    let beta = "manuals/cooperatives/beta/organisation.toml";
    workspace.append(beta, "\n[unheard-of]\nkey = 1\n");
    workspace.run(&["build"]).ends_with(1).prints("0 written, 0 failed, 4 fresh");
    // Nobody knows any more who it is: what there is of the others' documents is kept.
    let before = files(&workspace.path("build"));
    workspace.replace(beta, "name = \"Beta\"", "name = 7");
    let run = workspace.run(&["build"]);
    run.ends_with(1).prints("0 written, 4 failed").tells("it cannot be made out who `beta` is");
    let after = files(&workspace.path("build"));
    assert!(before.iter().filter(|(path, _)| path.ends_with(".pdf")).all(|(path, pdf)| after[path] == *pdf));
}
