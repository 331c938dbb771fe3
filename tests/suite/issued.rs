//! Issued documents from the first draft to the auditor: the mark, the archive with register and copies, and what each
//! file is said to be.

use std::fs;
use std::path::PathBuf;

use bindery::mark::Mark;
use bindery::tree::sha256;
use serde_json::Value;

use crate::pdf::Pdf;
use crate::support::Workspace;

const HOLDERS: &str = "[[holders]]\nid = \"sites\"\nname = \"Sedi\"\nnumber = 4\ndocuments = [\"policy\"]\n";

/// The starter with its policies alone, in Italian: short documents.
fn policies() -> Workspace {
    let workspace = Workspace::starter();
    workspace.write("manuals/control.toml", "[control]\nqr = true\n");
    let documents = workspace.read("manuals/documents.toml");
    let line = |line: &str| match line {
        line if line.starts_with("locales =") => "locales = [\"it\"]\n".to_string(),
        "id = \"manual\"" | "id = \"charter\"" => format!("{line}\nwithdrawn = true\n"),
        line => format!("{line}\n"),
    };
    workspace.write("manuals/documents.toml", documents.lines().map(line).collect::<String>());
    workspace
}

fn mark(path: PathBuf) -> Mark {
    let pdf = Pdf::open(path);
    let keywords = pdf.info("Keywords").unwrap();
    assert!(pdf.xmp().contains(&keywords), "Info and XMP disagree: {keywords}");
    Mark::parse(keywords.split(", ").find(|word| word.starts_with("bindery:")).unwrap()).unwrap()
}

#[test]
fn every_pdf_says_what_it_is() {
    let workspace = policies();
    workspace.run(&["build", "--cooperative", "alfa"]).ends_with(0);
    let draft = mark(workspace.path("build/it/policy/alfa.pdf"));
    assert_eq!((draft.organisation.as_str(), draft.document.as_str(), draft.locale.as_str()), ("alfa", "policy", "it"));
    assert_eq!((draft.revision, draft.translation, draft.edition, draft.copy), (0, 0, None, None));
    assert_eq!(draft.meaning.len(), 64);
    // A comment changes nothing that is said; a word does.
    workspace.append("locales/it/policy.ftl", "# a remark");
    workspace.run(&["build", "--cooperative", "alfa"]).ends_with(0);
    assert_eq!(mark(workspace.path("build/it/policy/alfa.pdf")).meaning, draft.meaning);
    let commitments = workspace.read("locales/it/policy.ftl");
    let line = commitments.lines().find(|line| line.starts_with("commitment-")).unwrap();
    workspace.replace("locales/it/policy.ftl", line, &format!("{line} davvero"));
    workspace.run(&["build", "--cooperative", "alfa"]).ends_with(0);
    assert_ne!(mark(workspace.path("build/it/policy/alfa.pdf")).meaning, draft.meaning);
}

#[test]
fn an_issue_hands_out_copies_and_the_register_and_all_of_it_is_recognised() {
    let workspace = policies();
    for step in ["prepared", "verified", "approved"] {
        workspace.run(&["approve", "--as", step]).ends_with(0);
    }
    workspace.write("holders.toml", HOLDERS);
    let holders = workspace.path("holders.toml");
    let run = workspace.run(&["issue", "2026", "--on", "2026-02-01", "--copies", holders.to_str().unwrap()]);
    run.ends_with(0);
    let folder = workspace.path("archive/2026/2026-02-01");
    let files = crate::support::files(&folder);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "SHA256SUMS",
            "it/policy/alfa-copy-004.pdf",
            "it/policy/alfa.pdf",
            "it/policy/beta-copy-004.pdf",
            "it/policy/beta.pdf",
            "it/policy/esempio-copy-004.pdf",
            "it/policy/esempio.pdf",
            "register-it.pdf",
            "register-it.xlsx",
            "register.csv",
        ]
    );
    let sums = String::from_utf8(files["SHA256SUMS"].clone()).unwrap();
    assert_eq!(sums.lines().count(), 9);
    for line in sums.lines() {
        let (hash, path) = line.split_once("  ").unwrap();
        assert_eq!(hash, sha256(&files[path]), "{path}");
    }
    let copy = mark(folder.join("it/policy/alfa-copy-004.pdf"));
    assert_eq!((copy.edition.as_deref(), copy.copy), (Some("2026"), Some(4)));
    assert!(Pdf::open(folder.join("it/policy/alfa-copy-004.pdf")).page(1).contains("n. 4, assegnata a: Sedi"));
    assert!(Pdf::open(folder.join("register-it.pdf")).page(1).contains("Documenti in vigore: 3"));

    let verify = |path: PathBuf| {
        let run = workspace.run(&["verify", "--on", "2026-03-01", "--format", "json", path.to_str().unwrap()]);
        let json: Value = serde_json::from_str(&run.stdout).unwrap();
        (json["files"][0]["verdict"].as_str().unwrap().to_string(), run.code)
    };
    let told = |verdict: &str, code: i32| (verdict.to_string(), code);
    assert_eq!(verify(folder.join("it/policy/alfa.pdf")), told("in-force", 0));
    assert_eq!(verify(folder.join("it/policy/alfa-copy-004.pdf")), told("in-force", 0));
    // A reader's remark, saved with the file.
    let mut changed = fs::read(folder.join("it/policy/alfa.pdf")).unwrap();
    changed.extend(b"\n% a remark\n");
    fs::write(workspace.path("changed.pdf"), &changed).unwrap();
    assert_eq!(verify(workspace.path("changed.pdf")), told("altered", 1));
    workspace.run(&["build", "--cooperative", "alfa"]).ends_with(0);
    assert_eq!(verify(workspace.path("build/it/policy/alfa.pdf")), told("draft", 1));
    assert_eq!(verify(workspace.path("archive/2026/2026-02-01/register.csv")), told("not-ours", 1));
    workspace.run(&["check"]).ends_with(0);
}
