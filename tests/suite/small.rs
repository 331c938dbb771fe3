//! A workspace small enough to be read at a glance, and what its faults lead to.
//!
//! Its files stand in `small/`: the consortium `lega` with the cooperatives `alfa` (type A) and `beta` (type B), and one
//! document of one page, in Italian and English.

use std::fs;
use std::path::Path;

use crate::support::{REPOSITORY, Run, Workspace, copy};

pub const LEGA: &str = "manuals/consortium/organisation.toml";
pub const ALFA: &str = "manuals/cooperatives/alfa/organisation.toml";
pub const BETA: &str = "manuals/cooperatives/beta/organisation.toml";
pub const DOCUMENTS: &str = "manuals/documents.toml";
pub const TEMPLATE: &str = "templates/letter.typ";
/// All Italian messages, and those of `alfa` alone, where there are none yet.
pub const ITALIAN: &str = "locales/it/letter.ftl";
pub const ITALIAN_OF_ALFA: &str = "locales/it/cooperatives/alfa/letter.ftl";
pub const ENGLISH: &str = "locales/en/letter.ftl";

/// All that a build makes.
const PDFS: [&str; 6] = [
    "en/letter/alfa.pdf",
    "en/letter/beta.pdf",
    "en/letter/lega.pdf",
    "it/letter/alfa.pdf",
    "it/letter/beta.pdf",
    "it/letter/lega.pdf",
];

/// What every path of [`PDFS`] has in it.
pub const ALL: &str = "letter";

pub fn small() -> Workspace {
    let workspace = Workspace::empty();
    copy(&Path::new(REPOSITORY).join("tests/suite/small"), &workspace.path(""));
    for path in ["templates/lib/job.typ", "templates/lib/parts.typ"] {
        workspace.write(path, fs::read(Path::new(REPOSITORY).join(path)).unwrap());
    }
    workspace
}

/// Spoils a workspace that was built, and builds it again: the build ends with 1 and tells just the findings given; PDFs
/// whose path has one of the words in `lost` stay as they were, all others are written anew.
#[track_caller]
pub fn check_build(spoil: impl FnOnce(&Workspace) -> &Workspace, lost: &[&str], findings: &str) -> Workspace {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0).prints("6 written, 0 failed");
    let before = PDFS.map(|path| pdf(&workspace, path).unwrap());
    spoil(&workspace);
    let is_lost = |path: &str| lost.iter().any(|word| path.contains(word));
    for path in PDFS.into_iter().filter(|path| !is_lost(path)) {
        workspace.remove(&format!("build/{path}"));
    }

    let run = workspace.run(&["build"]);
    run.ends_with(1);
    told(&run, findings);
    for (path, before) in PDFS.into_iter().zip(before) {
        let now = pdf(&workspace, path).unwrap_or_else(|| panic!("{path} is not there:\n{}", run.stdout));
        assert!(now.starts_with(b"%PDF"), "{path}");
        assert_eq!(
            run.stdout.contains(&format!("written {path} (1 page)\n")),
            !is_lost(path),
            "{path}\n{}",
            run.stdout
        );
        assert!(!is_lost(path) || now == before, "{path} is another");
    }
    assert_eq!(workspace.pdfs(), PDFS);
    workspace
}

/// The same for what can be found without rendering: `check` ends and tells as `build` does.
#[track_caller]
pub fn check(spoil: impl FnOnce(&Workspace) -> &Workspace, lost: &[&str], findings: &str) -> Workspace {
    let workspace = check_build(spoil, lost, findings);
    let run = workspace.run(&["check"]);
    run.ends_with(1);
    told(&run, findings);
    workspace
}

fn pdf(workspace: &Workspace, path: &str) -> Option<Vec<u8>> {
    fs::read(workspace.path("build").join(path)).ok()
}

/// Just these findings are told: messages, places, notes and hints as a person sees them, without the excerpts.
#[track_caller]
pub fn told(run: &Run, findings: &str) {
    let is_excerpt =
        |line: &str| line.trim_start_matches(|letter: char| letter == ' ' || letter.is_ascii_digit()).starts_with('|');
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.trim().is_empty() && !is_excerpt(line));
        lines.map(|line| line.trim().trim_start_matches("= ").to_string()).collect()
    };
    let (found, expected) = (lines(&run.stderr), lines(findings));
    assert!(found == expected, "found:\n{}\n\nexpected:\n{}", found.join("\n"), expected.join("\n"));
}
