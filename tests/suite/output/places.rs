//! Where results are written: in any folder but among the sources or around them.

use super::policies;
use crate::support::{Workspace, files, run_in};

#[test]
fn nothing_is_built_over_the_sources() {
    let workspace = Workspace::starter();
    let before = files(&workspace.path(""));
    for (place, message) in [
        (".", "`.` is the workspace or holds it"),
        ("..", "`..` is the workspace or holds it"),
        ("build/..", "is the workspace or holds it"),
        ("manuals", "is among the sources of the workspace, in `manuals`"),
        ("manuals/../locales/it", "is among the sources of the workspace, in `locales`"),
        ("templates/new", "is among the sources of the workspace, in `templates`"),
        ("build/.bindery-sources", "is in `.bindery-sources`, which bindery keeps for itself"),
    ] {
        for option in [&["--output", place][..], &["--output", place, "--prune"], &["--emit-data", place]] {
            run_in(&workspace.path(""), &policies(option)).ends_with(2).tells(message);
        }
    }
    let holders = workspace.path("holders.toml");
    for arguments in [
        policies(&["--output", "locales", "--copies", holders.to_str().unwrap()]),
        policies(&["--timings", "manuals/trace.json"]),
        vec!["pack", "--output", "manuals/new"],
        vec!["issue", "2026", "--archive", "templates"],
        vec!["translate", "export", "--locale", "de", "-o", "locales/it/policy.ftl"],
        vec!["translate", "review", "--locale", "en", "--document", "policy", "-o", "manuals/policy.toml"],
    ] {
        run_in(&workspace.path(""), &arguments).ends_with(2).tells("is among the sources of the workspace");
    }
    assert!(files(&workspace.path("")) == before);
}

#[test]
fn folders_of_results_are_made() {
    let workspace = Workspace::starter();
    let here = workspace.path("");
    let build = ["--cooperative", "alfa", "--output", "new/pdfs"];
    run_in(&here, &policies(&build)).ends_with(0).prints("1 written");
    let export =
        ["translate", "export", "--locale", "en", "--document", "policy", "--no-pages", "-o", "sent/policy.po"];
    run_in(&here, &export).ends_with(0).prints("sent/policy.po");
    let review = ["translate", "review", "--locale", "en", "--document", "policy", "-o", "paper/x.pdf"];
    run_in(&here, &review).ends_with(0).prints("paper/x.pdf");
}
