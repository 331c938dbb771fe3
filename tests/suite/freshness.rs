//! A build makes what a change touches and nothing else, and says why.

mod messages;
mod outputs;

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::small::{ALFA, BETA, DOCUMENTS, ENGLISH, ITALIAN, ITALIAN_OF_ALFA, TEMPLATE, small};
use crate::support::{REPOSITORY, Run, Workspace, files};

const IT: [&str; 3] = ["it/letter/alfa", "it/letter/beta", "it/letter/lega"];
const EN: [&str; 3] = ["en/letter/alfa", "en/letter/beta", "en/letter/lega"];

fn parse(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap()
}

/// The names of the jobs that ended so.
fn ended(result: &Value, status: &str) -> Vec<String> {
    let jobs = result["jobs"].as_array().unwrap().iter().filter(|job| job["status"] == status);
    let mut names: Vec<String> = jobs.map(|job| job["name"].as_str().unwrap().to_string()).collect();
    names.sort();
    names
}

/// Reasons as `kind file:line key: before → after`, what there is of it, with the number of jobs where that is not 1.
fn reasons(result: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().map(str::to_string);
    let tell = |reason: &Value| {
        let mut words = vec![text(&reason["kind"]).unwrap()];
        let line = reason["line"].as_u64().map(|line| format!(":{line}")).unwrap_or_default();
        words.extend(text(&reason["file"]).map(|file| format!("{file}{line}")));
        words.extend(text(&reason["change"]));
        words.extend(text(&reason["key"]).map(|key| format!("{key}:")));
        if reason.get("before").is_some() {
            let value = |key: &str| text(&reason[key]).unwrap_or("none".to_string());
            words.push(format!("{} → {}", value("before"), value("after")));
        }
        match reason["jobs"].as_array().unwrap().len() {
            1 => {}
            jobs => words.push(format!("× {jobs}")),
        }
        words.join(" ")
    };
    result["reasons"].as_array().unwrap().iter().map(tell).collect()
}

/// Changes a workspace that was built. A dry run and a build then tell just these jobs and reasons, a further build finds
/// all fresh, and the documents are those of a build from nothing.
#[track_caller]
fn check_in(workspace: &Workspace, change: impl FnOnce(&Workspace) -> &Workspace, rebuilt: &[&str], expected: &[&str]) {
    let all = parse(&workspace.run(&["build", "--format", "json"]));
    assert!(all["failed"] == 0, "{all:#}");
    change(workspace);
    let mut wanted: Vec<String> = rebuilt.iter().map(|name| (*name).to_string()).collect();
    wanted.sort();
    let before = files(&workspace.path("build"));
    let foreseen = parse(workspace.run(&["build", "--dry-run", "--format", "json"]).ends_with(0));
    assert!(before == files(&workspace.path("build")), "a dry run wrote");
    assert_eq!((ended(&foreseen, "planned"), reasons(&foreseen)), (wanted.clone(), strings(expected)), "{foreseen:#}");
    let made = parse(workspace.run(&["build", "--format", "json"]).ends_with(0));
    assert_eq!((ended(&made, "written"), reasons(&made)), (wanted, strings(expected)), "{made:#}");
    let again = parse(workspace.run(&["build", "--format", "json"]).ends_with(0));
    assert!(again["written"] == 0 && again["fresh"] == again["jobs"].as_array().unwrap().len(), "{again:#}");
    same_as_clean(workspace);
}

fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(|text| (*text).to_string()).collect()
}

#[track_caller]
fn check(change: impl FnOnce(&Workspace) -> &Workspace, rebuilt: &[&str], expected: &[&str]) {
    check_in(&small(), change, rebuilt, expected);
}

/// Documents and manifest are those of a build from nothing.
#[track_caller]
fn same_as_clean(workspace: &Workspace) {
    let clean = tempfile::tempdir().unwrap();
    workspace.run(&["build", "--output", clean.path().to_str().unwrap()]).ends_with(0);
    let visible = |folder: &Path| {
        let mut found = files(folder);
        found.retain(|path, _| !path.starts_with(".bindery-"));
        found
    };
    let (one, other) = (visible(&workspace.path("build")), visible(clean.path()));
    let differ: Vec<_> = one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path)).collect();
    assert!(differ.is_empty(), "{differ:?}");
}

#[test]
fn what_no_document_shows_builds_nothing() {
    check(|w| w.append(ITALIAN, "# A remark."), &[], &[]);
    check(|w| w.append(ITALIAN, "nobody-asks = Nobody asks."), &[], &[]);
    check(|w| w.write("templates/other.typ", "= Nobody includes me"), &[], &[]);
    check(
        |w| {
            let table = "[organisation]\nfounded = 1990\nlegal-name = \"Alfa, cooperativa sociale\"\nname = \"Alfa\"\ntype = \"a\"\n";
            w.write(ALFA, table)
        },
        &[],
        &[],
    );
}

#[test]
fn a_message_of_one_language_builds_its_documents() {
    check(
        |w| w.replace(ITALIAN, "Lettera", "Lettera aperta"),
        &IT,
        &["message locales/it/letter.ftl:1 letter-title: Lettera → Lettera aperta × 3"],
    );
    check(
        |w| w.replace(ENGLISH, "{ $organisation-name }", "{ -us }\n-us = us"),
        &EN,
        &[
            "message locales/en/letter.ftl:2 letter-text: We are Alfa. → We are us.",
            "message locales/en/letter.ftl:2 letter-text: We are Beta. → We are us.",
            "message locales/en/letter.ftl:2 letter-text: We are Lega. → We are us.",
        ],
    );
}

#[test]
fn a_message_of_one_cooperative_builds_its_own() {
    // In English it is missing from then on, and the page says so.
    check(
        |w| w.write(ITALIAN_OF_ALFA, "letter-title = Nostra\n"),
        &["en/letter/alfa", "it/letter/alfa"],
        &[
            "message locales/en/letter.ftl:1 letter-title: Letter → Letter (missing)",
            "message locales/it/cooperatives/alfa/letter.ftl:1 letter-title: Lettera → Nostra",
        ],
    );
    check(
        |w| w.write("locales/en/cooperatives/alfa/letter.ftl", "letter-title = Ours\n"),
        &["en/letter/alfa"],
        &["message locales/en/cooperatives/alfa/letter.ftl:1 letter-title: Letter → Ours"],
    );
}

#[test]
fn the_ledger_builds_the_translations_that_it_finds_stale() {
    let workspace = small();
    workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2026-06-03"]).ends_with(0);
    check_in(
        &workspace,
        |w| w.replace(ITALIAN, "Lettera", "Lettera aperta"),
        &[EN, IT].concat(),
        &[
            "message locales/en/letter.ftl:1 letter-title: Letter → Letter (stale) × 3",
            "message locales/it/letter.ftl:1 letter-title: Lettera → Lettera aperta × 3",
        ],
    );
    check_in(
        &workspace,
        |w| {
            w.run(&["translate", "confirm", "--locale", "en", "--stale", "--on", "2026-06-04"]).ends_with(0);
            w
        },
        &EN,
        &["message locales/en/letter.ftl:1 letter-title: Letter (stale) → Letter × 3"],
    );
}

#[test]
fn a_value_of_one_cooperative_builds_its_own_and_is_the_reason() {
    // The message that shows the name has not changed.
    check(
        |w| w.replace(BETA, "name = \"Beta\"", "name = \"Beta Due\""),
        &["en/letter/beta", "it/letter/beta"],
        &["data manuals/cooperatives/beta/organisation.toml:3 organisation.name: Beta → Beta Due × 2"],
    );
}

#[test]
fn values_of_a_type_and_of_all_build_theirs() {
    check(
        |w| w.write("manuals/types/a.toml", "[organisation]\nlegal-form = \"A\"\n"),
        &["en/letter/alfa", "it/letter/alfa"],
        &["data manuals/types/a.toml:2 organisation.legal-form: none → A × 2"],
    );
    check(
        |w| w.replace(DOCUMENTS, "2024-01-10", "2024-01-11"),
        &[EN, IT].concat(),
        &["data metadata.date: 2024-01-10 → 2024-01-11 × 6"],
    );
}

#[test]
fn templates_build_the_documents_that_read_them() {
    check(|w| w.append(TEMPLATE, "// A remark."), &[EN, IT].concat(), &["template templates/letter.typ changed × 6"]);
    check(
        |w| w.append("templates/lib/parts.typ", "// A remark."),
        &[EN, IT].concat(),
        &["template templates/lib/parts.typ changed × 6"],
    );
}

/// The small workspace, in which `alfa` has its letter from a template of its own that takes in another file.
fn with_two_templates() -> Workspace {
    let workspace = small();
    let own = "[[documents]]\nid = \"letter\"\ntemplate = \"own.typ\"\n";
    workspace.append(ALFA, own).write("templates/own.typ", "#include \"part/text.typ\"\n");
    workspace.write("templates/part/text.typ", "#import \"../lib/job.typ\": msg\n= #msg(\"letter-title\")\n");
    workspace
}

#[test]
fn a_part_of_a_template_builds_the_documents_that_include_it() {
    check_in(
        &with_two_templates(),
        |w| w.append("templates/part/text.typ", "More."),
        &["en/letter/alfa", "it/letter/alfa"],
        &["template templates/part/text.typ changed × 2"],
    );
    check_in(
        &with_two_templates(),
        |w| w.replace(ALFA, "own.typ", "letter.typ"),
        &["en/letter/alfa", "it/letter/alfa"],
        &[
            "message locales/en/letter.ftl:2 letter-text: none → We are Alfa.",
            "message locales/it/letter.ftl:2 letter-text: none → Siamo Alfa.",
            "data brand: none → {\"colour\":null,\"ink\":{\"cmyk\":null,\"spot\":null},\"logo\":null,\"logo-alt\":null} × 2",
            "data manuals/cooperatives/alfa/organisation.toml:1 organisation: none → Alfa (alfa) × 2",
            "data manuals/cooperatives/alfa/organisation.toml:9 documents.letter.template: templates/own.typ → templates/letter.typ × 2",
        ],
    );
}

#[test]
fn an_image_builds_the_documents_of_its_owner() {
    let workspace = small();
    let image = |colour: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\" fill=\"{colour}\"/></svg>"
        )
    };
    let logo = "manuals/cooperatives/alfa/logo.svg";
    workspace.append(ALFA, "[brand]\nlogo = \"logo.svg\"\nlogo-alt = \"letter-title\"\n").write(logo, image("red"));
    check_in(
        &workspace,
        |w| w.write(logo, image("blue")),
        &["en/letter/alfa", "it/letter/alfa"],
        &["asset manuals/cooperatives/alfa/logo.svg changed × 2"],
    );
}

#[test]
fn a_font_builds_all() {
    let fonts = Path::new(REPOSITORY).join("templates/fonts");
    let mut names: Vec<_> = files(&fonts).into_keys().filter(|path| path.ends_with(".ttf")).collect();
    names.sort_by_key(|name| fs::metadata(fonts.join(name)).unwrap().len());
    let font = fs::read(fonts.join(&names[0])).unwrap();
    check(
        |w| w.write("templates/fonts/some.ttf", &font),
        &[EN, IT].concat(),
        &["font templates/fonts/some.ttf added × 6"],
    );
    let workspace = small();
    workspace.write("templates/fonts/some.ttf", &font);
    check_in(
        &workspace,
        |w| w.remove("templates/fonts/some.ttf"),
        &[EN, IT].concat(),
        &["font templates/fonts/some.ttf removed × 6"],
    );
}

#[test]
fn a_new_member_has_new_documents_and_the_others_stay() {
    let gamma = "[organisation]\ntype = \"b\"\nname = \"Gamma\"\nlegal-name = \"Gamma\"\nfounded = 2001\n";
    check(
        |w| w.write("manuals/cooperatives/gamma/organisation.toml", gamma),
        &["en/letter/gamma", "it/letter/gamma"],
        &["new × 2"],
    );
}

#[test]
fn the_members_of_a_document_that_lists_them_are_a_reason() {
    let workspace = small();
    workspace.append(TEMPLATE, "#for member in data(\"members\") { member.name }");
    check_in(
        &workspace,
        |w| w.replace(BETA, "founded = 1998", "founded = 1999"),
        &[EN, IT].concat(),
        &[
            "data manuals/cooperatives/beta/organisation.toml:5 members.beta.founded: 1998 → 1999 × 6",
            "data manuals/cooperatives/beta/organisation.toml:5 organisation.founded: 1998 → 1999 × 2",
        ],
    );
}

#[test]
fn reasons_have_their_values_where_the_data_name_a_printer_s_profile() {
    let workspace = small();
    let profile = Path::new(env!("CARGO_MANIFEST_DIR")).join("manuals/print/swop-small.icc");
    workspace.write("manuals/consortium/printer.icc", fs::read(profile).unwrap());
    workspace.append("manuals/consortium/organisation.toml", "\n[print]\nicc = \"printer.icc\"\n");
    check_in(
        &workspace,
        |w| w.replace(BETA, "founded = 1998", "founded = 1999"),
        &["en/letter/beta", "it/letter/beta"],
        &["data manuals/cooperatives/beta/organisation.toml:5 organisation.founded: 1998 → 1999 × 2"],
    );
}

#[test]
fn another_version_of_the_program_builds_all() {
    check(
        |w| w.replace("build/manifest.json", "bindery 0.1.0", "bindery 0.0.9"),
        &[EN, IT].concat(),
        &["tool bindery 0.0.9 → bindery 0.1.0 × 6"],
    );
}

#[test]
fn another_profile_builds_the_document() {
    check(
        |w| w.replace("build/manifest.json", "\"profile\": \"archive\"", "\"profile\": \"other\""),
        &["en/letter/alfa"],
        &["profile other → archive"],
    );
}

#[test]
fn without_the_earlier_texts_the_reason_has_no_values() {
    check(|w| w.replace(ITALIAN, "Lettera", "Altra").remove("build/.bindery-sources"), &IT, &["sources × 3"]);
}

#[test]
fn what_was_not_chosen_stays_to_be_built_with_its_reason() {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    workspace.replace(BETA, "name = \"Beta\"", "name = \"Beta Due\"");
    workspace.run(&["build", "--locale", "it"]).ends_with(0).prints("1 written, 0 failed, 2 fresh in ");
    workspace.replace(BETA, "name = \"Beta Due\"", "name = \"Beta Tre\"");
    let run = parse(&workspace.run(&["build", "--format", "json"]));
    let place = "data manuals/cooperatives/beta/organisation.toml:3 organisation.name:";
    assert_eq!(reasons(&run), [format!("{place} Beta → Beta Tre"), format!("{place} Beta Due → Beta Tre")]);
    let kept = fs::read_dir(workspace.path("build/.bindery-sources")).unwrap();
    let states = kept.filter(|entry| entry.as_ref().unwrap().file_type().unwrap().is_file());
    assert_eq!(states.count(), 1, "nobody needs the others");
    let parts =
        |folder: &str| fs::read_dir(workspace.path(&format!("{folder}/.bindery-sources/parts"))).unwrap().count();
    same_as_clean(&workspace);
    workspace.run(&["build", "--output", workspace.path("clean").to_str().unwrap()]).ends_with(0);
    assert_eq!(parts("build"), parts("clean"), "nobody needs what there was before");
}

#[test]
fn a_change_and_back_builds_nothing_if_nothing_was_built_between() {
    check(|w| w.replace(ITALIAN, "Lettera", "Altra").replace(ITALIAN, "Altra", "Lettera"), &[], &[]);
}

#[test]
fn people_are_told_the_reasons_when_they_ask() {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    workspace.replace(ITALIAN, "Lettera", "Lettera aperta");
    let told = "message `letter-title` changed at locales/it/letter.ftl:1
  - Lettera
  + Lettera aperta
  → it/letter/alfa, it/letter/beta, it/letter/lega
";
    let dry = workspace.run(&["build", "--dry-run"]);
    dry.ends_with(0).prints("would write it/letter/alfa.pdf\n").prints(told).prints("3 would be written, 3 fresh\n");
    let run = workspace.run(&["build", "--explain"]);
    run.ends_with(0).prints(told).prints("3 written, 0 failed, 3 fresh in ");
    let quiet = workspace.replace(ITALIAN, "aperta", "chiusa").run(&["build"]);
    assert!(!quiet.stdout.contains("letter-title"), "{}", quiet.stdout);
}
