//! Editions: the story of two years, and what damaged records, clashes and full disks lead to.

use std::fs;

use serde_json::Value;

use crate::small::{ALFA, small};
use crate::support::{Run, Workspace, copy, files};

mod faults;

/// The day, the year and the record of the first issue.
const FIRST: &str = "manuals/editions/2025/2025-02-13.toml";

/// The small workspace with a document that can be signed and issued: a manual in Italian and English with commitments,
/// objectives, people and services.
pub fn ready() -> Workspace {
    let workspace = small();
    for path in ["locales", "manuals", "templates"] {
        copy(
            &std::path::Path::new(crate::support::REPOSITORY).join("tests/suite/editions").join(path),
            &workspace.path(path),
        );
    }
    workspace
}

/// Everyone signs, on three days of a month such as `2025-02`.
pub fn sign(workspace: &Workspace, month: &str) {
    for (step, day) in [("prepared", "03"), ("verified", "05"), ("approved", "07")] {
        workspace.run(&["approve", "--as", step, "--on", &format!("{month}-{day}")]).ends_with(0);
    }
}

/// The first edition: translations confirmed, signed and issued.
pub fn issued() -> Workspace {
    let workspace = ready();
    workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2025-01-07"]).ends_with(0);
    sign(&workspace, "2025-02");
    workspace
        .run(&["issue", "2025", "--on", "2025-02-13"])
        .ends_with(0)
        .prints("6 documents of the edition 2025 issued on 2025-02-13");
    workspace
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}:\n{}\n{}", run.stdout, run.stderr))
}

#[test]
fn nothing_is_issued_before_everything_is_there() {
    let workspace = ready();
    let run = workspace.run(&["issue", "2025", "--on", "2025-02-13"]);
    run.ends_with(1)
        .tells("revision 1 of the `letter` of `alfa` is not prepared")
        .tells("`bindery approve --as approved --cooperative alfa --document letter`")
        .tells("texts that the documents in `en` need were written by hand")
        .prints("nothing was issued: 10 reasons stand in the way");
    assert!(!run.stdout.contains("would issue"), "{}", run.stdout);
    let foreseen = workspace.run(&["issue", "2025", "--on", "2025-02-13", "--dry-run"]);
    foreseen.ends_with(1).prints("due it/letter/alfa: revision 1\n");
    assert!(!foreseen.stdout.contains("would issue"), "{}", foreseen.stdout);
    assert!(!workspace.path("manuals/editions").exists() && !workspace.path("archive").exists());
    // A step rests on those before it, and a text that is edited is not signed any more.
    workspace.run(&["approve", "--as", "verified"]).ends_with(1).tells("cannot be verified before it is prepared");
    workspace.run(&["approve", "--as", "prepared", "--on", "2025-02-03"]).ends_with(0);
    workspace.replace("locales/it/letter.ftl", "Siamo", "Noi siamo");
    let run = workspace.run(&["check"]);
    run.tells("the `letter` of `beta` changed after it was prepared on 2025-02-03").tells("changed: `letter-text`");
    workspace.run(&["approve", "--as", "verified", "--on", "2025-02-05"]).ends_with(1).tells("once more");
}

/// The files of the first issue's archive, held against their checksums.
fn sound_archive(workspace: &Workspace) -> std::collections::BTreeMap<String, Vec<u8>> {
    let archive = files(&workspace.path("archive/2025/2025-02-13"));
    assert_eq!(archive.keys().filter(|path| path.contains("/letter/")).count(), 6);
    for line in String::from_utf8(archive["SHA256SUMS"].clone()).unwrap().lines() {
        let (hash, path) = line.split_once("  ").unwrap();
        assert_eq!(bindery::tree::sha256(&archive[path]), hash, "{path}");
    }
    archive
}

#[test]
fn two_years() {
    let workspace = issued();
    let archive = sound_archive(&workspace);
    let text = pdf_text(&archive["it/letter/alfa.pdf"]);
    assert!(text.contains("finale") && !text.contains("bozza"), "{text}");
    workspace.run(&["check"]).ends_with(0);
    workspace
        .run(&["issue", "2025", "--on", "2025-03-01"])
        .ends_with(1)
        .tells("the edition 2025 was issued on 2025-02-13");
    let run = workspace.run(&["issue", "2025", "--revised", "--on", "2025-03-01"]);
    run.ends_with(0).prints("nothing is to be issued: no document was revised since the last issue\n`bindery revise`");
    assert!(!workspace.path("manuals/editions/2025/2025-03-01.toml").exists(), "nothing is written");

    // The next year: a commitment, an objective, a person and a service change.
    workspace.run(&["open", "2026"]).ends_with(0);
    let alfa = workspace.read(ALFA);
    assert!(
        alfa.contains("value = 88 # last year")
            && alfa.contains("measures = [{ id = \"2025\", year = 2025, value = 88 }]"),
        "{alfa}"
    );
    workspace.run(&["open", "2026"]).ends_with(2).tells("was opened already");
    workspace.replace("locales/it/letter.ftl", "ascoltare chi arriva", "ascoltare subito chi arriva");
    workspace.replace("manuals/system.toml", "target = 90", "target = 92");
    workspace.replace(ALFA, "name = \"Ada\"", "name = \"Bea\"");
    workspace.replace(
        "manuals/cooperatives/beta/organisation.toml",
        "[[services]]\nid = \"garden\"",
        "[[services]]\nid = \"green\"",
    );
    let run = workspace.run(&["impact", "--edition", "2025"]);
    run.ends_with(0)
        .prints("message `commitment-listen` changed at locales/it/letter.ftl:7\n")
        .prints("value `people.president.name` changed at manuals/cooperatives/alfa/organisation.toml:9\n  - Ada\n  + Bea\n")
        .prints("value `objectives.satisfaction.target` changed at manuals/system.toml:23\n  - 90\n  + 92\n")
        .prints("value `services.garden` removed\n")
        .prints("stale translation `commitment-listen` at locales/en/letter.ftl:7\n")
        .prints("6 documents touched, 1 translation stale, 3 revisions needed\n");
    assert!(!run.stdout.contains("`changes`"), "what a document tells of its changes is no change: {}", run.stdout);
    let run = workspace.run(&["check"]);
    run.ends_with(1)
        .tells("the `letter` of `alfa` changed since its revision 1 was issued")
        .tells("`people.president`");

    let run = workspace.run(&["revise", "--write", "--on", "2026-01-20"]);
    run.ends_with(0)
        .prints("the `letter` of `beta`: revision 1 → 2")
        .prints("wrote manuals/documents.toml")
        .prints("wrote locales/it/revisions.ftl");
    let reason = "revision-letter-2 = Aggiornamento: impegni della politica, obiettivi, persone e servizi";
    assert!(
        workspace.read("locales/it/revisions.ftl").contains(reason),
        "{}",
        workspace.read("locales/it/revisions.ftl")
    );
    assert!(workspace.read("manuals/documents.toml").contains("# The day on which it is looked at again."));
    workspace.run(&["check"]).ends_with(0);

    // The translation follows its source.
    let run = workspace.run(&["issue", "2026", "--on", "2026-01-29"]);
    run.ends_with(1).tells("`commitment-listen`").tells("1 text that the documents in `en` need is not translated");
    workspace.replace("locales/en/letter.ftl", "listen to whoever comes", "listen at once to whoever comes");
    workspace.write("locales/en/revisions.ftl", "revision-letter-2 = Yearly update\n");
    workspace.run(&["translate", "confirm", "--locale", "en", "--stale", "--on", "2026-01-09"]).ends_with(0);
    sign(&workspace, "2026-01");
    workspace.run(&["issue", "2026", "--on", "2026-01-29", "--change-bars"]).ends_with(0);

    // What changed, for people, for programs, and in the document.
    let run = workspace.run(&["changes", "2025", "2026", "--locale", "en", "--cooperative", "alfa"]);
    run.ends_with(0)
        .prints("alfa · letter: revision 1 → 2")
        .prints("policy.commitments.listen.text: We listen {+at once+} to whoever comes")
        .prints("objectives.satisfaction: at least 90% → at least 92%")
        .prints("people.president.name: [-Ada-]{+Bea+}");
    let told = json(&workspace.run(&["changes", "2025", "2026", "--cooperative", "beta", "--format", "json"]));
    let kinds: Vec<(&str, &str)> = told[0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| (change["kind"].as_str().unwrap(), change["name"].as_str().unwrap()))
        .collect();
    assert!(
        kinds.contains(&("withdrawn", "services.garden")) && kinds.contains(&("added", "services.green")),
        "{kinds:?}"
    );
    let archive = files(&workspace.path("archive/2026/2026-01-29"));
    let text = pdf_text(&archive["en/letter/alfa.pdf"]);
    for words in [
        "Changes since 2025",
        "at least 90%",
        "at least 92%",
        "Ada",
        "Bea",
        "Revision 1: First issue",
        "Revision 2: Yearly update",
    ] {
        assert!(text.contains(words), "{words:?} is not in:\n{text}");
    }

    // Both years can be made again, byte for byte, and a branch that issued nothing disturbs neither.
    let run = workspace.run(&["rebuild", "2025", "--output", workspace.path("again").to_str().unwrap()]);
    run.ends_with(0).prints("6 of 6 documents are the same, byte for byte");
    let run = workspace.run(&["rebuild", "2026/2026-01-29", "--output", workspace.path("again").to_str().unwrap()]);
    run.ends_with(0).prints("6 of 6 documents are the same, byte for byte");
    assert_eq!(
        fs::read(workspace.path("again/2026/2026-01-29/it/letter/beta.pdf")).unwrap(),
        archive["it/letter/beta.pdf"]
    );
}

#[test]
fn a_corrected_translation_raises_its_own_revision_only() {
    let workspace = issued();
    workspace.replace("locales/en/letter.ftl", "We are", "We remain");
    workspace.run(&["check"]).ends_with(0);
    workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2025-03-01"]).ends_with(0);
    let run = workspace.run(&["issue", "2025", "--revised", "--on", "2025-03-02", "--format", "json"]);
    run.ends_with(0);
    let told = json(&run);
    let documents: Vec<(&str, i64, i64)> = told["documents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (one["locale"].as_str().unwrap(), one["revision"].as_i64().unwrap(), one["translation"].as_i64().unwrap())
        })
        .collect();
    // `alfa` has a text of its own.
    assert_eq!(documents, [("en", 1, 1); 2]);
    workspace.run(&["check"]).ends_with(0);
    // A new member and a new language are issued alone.
    copy(&workspace.path("manuals/cooperatives/alfa"), &workspace.path("manuals/cooperatives/gamma"));
    workspace.replace("manuals/cooperatives/gamma/organisation.toml", "name = \"Alfa\"", "name = \"Gamma\"");
    // It came later than the others, so its revision is of another day.
    let own = "[[documents]]\nid = \"letter\"\nrevisions = [{ id = \"1\", date = 2025-03-28 }]";
    workspace.append("manuals/cooperatives/gamma/organisation.toml", own);
    copy(&workspace.path("locales/it/cooperatives/alfa"), &workspace.path("locales/it/cooperatives/gamma"));
    copy(&workspace.path("locales/en/cooperatives/alfa"), &workspace.path("locales/en/cooperatives/gamma"));
    workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2025-04-01"]).ends_with(0);
    for step in ["prepared", "verified", "approved"] {
        workspace.run(&["approve", "--as", step, "--on", "2025-03-27", "--cooperative", "gamma"]).ends_with(0);
    }
    let run = workspace.run(&["issue", "2025", "--revised", "--on", "2025-04-02"]);
    run.ends_with(0).prints("issued it/letter/gamma: revision 1\n").prints("2 documents of the edition 2025");
    // A member that leaves is withdrawn.
    workspace
        .remove("manuals/cooperatives/gamma")
        .remove("locales/it/cooperatives/gamma")
        .remove("locales/en/cooperatives/gamma");
    let run = workspace.run(&["issue", "2025", "--revised", "--on", "2025-05-02"]);
    run.ends_with(0).prints("withdrawn it/letter/gamma");
}

/// The text of a PDF, page after page.
fn pdf_text(content: &[u8]) -> String {
    let document = lopdf::Document::load_mem(content).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).unwrap()
}
