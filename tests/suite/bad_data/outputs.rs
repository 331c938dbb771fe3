//! Paths of PDFs: two of one name, and names that leave the output folder or take the place of its own files.

use super::*;
use crate::support::files;

const CONTROL: &str = "manuals/control.toml";
const OF_ALFA: &str = "manuals/cooperatives/alfa/control.toml";
const OUTSIDE: &str = "hint: a path is relative and stays inside: no leading `/`, no drive, no `..` that leads out";
const NO_OUTPUT: &str = "hint: no part of it begins with `.`, and no folder ends with `.pdf` or `.json`";

/// With these patterns nothing at all is written, and what was there stays.
#[track_caller]
fn check_pattern(path: &str, pattern: &str, findings: &str) {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    let before = files(&workspace.path(""));
    workspace.write(path, format!("[control]\noutput = \"{pattern}\"\n"));
    for command in ["build", "check"] {
        told(workspace.run(&[command]).ends_with(1), findings);
    }
    workspace.remove(path);
    assert!(files(&workspace.path("")) == before);
}

#[test]
fn two_documents_of_one_name_are_refused_before_anything_is_written() {
    let hint = "hint: let the pattern of `output` contain `{locale}`, `{document}` and `{organisation}`";
    let both = |place: &str, pairs: &[(&str, &str, &str)]| -> String {
        let told = |(one, other, path): &(&str, &str, &str)| {
            let message = format!("error: `{one}` and `{other}` would be written to the same file `{path}`");
            format!("{message}\n--> {place}:2:10\n{hint}\n")
        };
        pairs.iter().map(told).collect()
    };
    check_pattern(
        CONTROL,
        "{document}/{organisation}.pdf",
        &both(
            CONTROL,
            &[
                ("it/letter/alfa", "en/letter/alfa", "letter/alfa.pdf"),
                ("it/letter/beta", "en/letter/beta", "letter/beta.pdf"),
                ("it/letter/lega", "en/letter/lega", "letter/lega.pdf"),
            ],
        ),
    );
    // Some file systems take both for one; the pattern that is not the program's own is at fault.
    check_pattern(
        OF_ALFA,
        "{locale}/Letter/BETA.pdf",
        &both(
            OF_ALFA,
            &[
                ("en/letter/alfa", "en/letter/beta", "en/letter/beta.pdf"),
                ("it/letter/alfa", "it/letter/beta", "it/letter/beta.pdf"),
            ],
        ),
    );
}

#[test]
fn a_collision_does_not_hide_other_faults() {
    let workspace = small();
    workspace.append(BETA, "emial = \"b\"").write(CONTROL, "[control]\noutput = \"{locale}.pdf\"\n");
    let run = workspace.run(&["build"]);
    run.ends_with(1).tells("unknown key `emial`").tells("would be written to the same file `it.pdf`");
    assert!(!workspace.path("build").exists());
}

#[test]
fn no_path_leaves_the_output_folder() {
    for pattern in
        ["../{locale}/{organisation}.pdf", "/tmp/{locale}/{organisation}.pdf", "{locale}/../../{organisation}.pdf"]
    {
        let message = format!("error: the path `{pattern}` leaves the output folder");
        check_pattern(CONTROL, pattern, &format!("{message}\n--> {CONTROL}:2:10\n{OUTSIDE}"));
    }
}

#[test]
fn a_value_cannot_lead_out_of_the_output_folder() {
    let workspace = small();
    workspace
        .append(ALFA, "acronym = \"../../..\"")
        .append(BETA, "acronym = \"/b\\\\c\"")
        .append(LEGA, "acronym = \"Ü è\"");
    workspace.write(CONTROL, "[control]\noutput = \"{locale}/x-{acronym}/{document}.pdf\"\n");
    let before = files(&workspace.path(""));
    workspace.run(&["build"]).ends_with(0).prints("6 written, 0 failed");
    let outside: Vec<_> = files(&workspace.path("")).into_keys().filter(|path| !path.starts_with("build/")).collect();
    assert!(before.keys().eq(&outside), "{outside:?}");
    assert_eq!(workspace.pdfs().len(), 6, "{:?}", workspace.pdfs());
}

#[test]
fn no_path_takes_the_place_of_the_folders_own_files() {
    let each = |path: &str, outputs: &[(&str, &str)]| -> String {
        let told = |(output, job): &(&str, &str)| {
            let message =
                format!("error: the output path `{output}` of `{job}` is no path of a PDF in the output folder");
            format!("{message}\n--> {path}:2:10\n{NO_OUTPUT}\n")
        };
        outputs.iter().map(told).collect()
    };
    for folder in [".bindery-lock", "manifest.json", "x/{locale}/letter.pdf"] {
        let filled = |locale: &str| format!("{}/{locale}.pdf", folder.replace("{locale}", locale));
        let outputs = [(&*filled("en"), "en/letter/alfa"), (&*filled("it"), "it/letter/alfa")];
        check_pattern(OF_ALFA, &format!("{folder}/{{locale}}.pdf"), &each(OF_ALFA, &outputs));
    }
}

#[test]
fn patterns_know_their_placeholders() {
    check_pattern(
        CONTROL,
        "{locale}/{organization}.pdf",
        "error: unknown placeholder `{organization}`
         --> manuals/control.toml:2:10
         hint: did you mean `organisation`?",
    );
    check_pattern(
        CONTROL,
        "{locale}/{organisation}",
        "error: `{locale}/{organisation}` does not end with `.pdf`
         --> manuals/control.toml:2:10",
    );
}
