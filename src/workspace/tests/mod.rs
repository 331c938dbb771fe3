//! Whole small workspaces: what is effective, and what each kind of bad input gets.

mod checks;
mod faults;
mod layers;

use super::{Workspace, load};
use crate::diagnostic::Diagnostic;
use crate::tree::Tree;

const LANGUAGES: &str = "[languages]\nsource = \"it\"\n";
const DOCUMENTS: &str = r#"
[[documents]]
id = "manual"
withdrawn = true
[[documents]]
id = "charter"
withdrawn = true
[[documents]]
id = "policy"
locales = ["it"]
[[documents.revisions]]
id = "0"
number = 0
date = 2024-01-10
reason = "revision-first"
"#;
const CONSORTIUM: &str = "[organisation]\nid = \"lega\"\nname = \"Lega\"\nlegal-name = \"Lega consorzio\"\n";
const ALFA: &str = "[organisation]\ntype = \"a\"\nname = \"Alfa\"\nlegal-name = \"Alfa cooperativa\"\nfounded = 1990\n";
const BETA: &str = "[organisation]\ntype = \"b\"\nname = \"Beta\"\nlegal-name = \"Beta cooperativa\"\n";

const ALFA_FILE: &str = "manuals/cooperatives/alfa/organisation.toml";

/// A sound workspace with some files replaced or added.
fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::from_texts([
        ("manuals/languages.toml", LANGUAGES),
        ("manuals/documents.toml", DOCUMENTS),
        ("manuals/consortium/organisation.toml", CONSORTIUM),
        (ALFA_FILE, ALFA),
        ("manuals/cooperatives/beta/organisation.toml", BETA),
        ("locales/it/texts.ftl", ""),
    ]);
    for (path, text) in files {
        tree.insert(*path, text.as_bytes());
    }
    tree
}

/// Name and message, `file:line:column`, the text there, context and hints.
fn describe(tree: &Tree, diagnostic: &Diagnostic) -> String {
    let mut parts = vec![format!("{}: {}", diagnostic.name, diagnostic.message)];
    if let Some(place) = &diagnostic.place {
        let file = place.path.rsplit('/').next().unwrap();
        parts.push(match (&place.range, place.line_column(tree)) {
            (Some(range), Some((line, column))) => {
                format!("{file}:{line}:{column} {}", &tree.text(&place.path).unwrap()[range.clone()])
            }
            _ => place.path.clone(),
        });
    }
    parts.extend(diagnostic.context.iter().chain(&diagnostic.hints).cloned());
    parts.join(" | ")
}

/// Loads the workspace with the files; compares who is sound, then all findings.
fn check(files: &[(&str, &str)], sound: &[&str], expected: &[&str]) {
    let tree = tree(files);
    let (workspace, diagnostics) = load(&tree);
    let found: Vec<String> = diagnostics.iter().map(|diagnostic| describe(&tree, diagnostic)).collect();
    assert_eq!(found, expected);
    let ids = workspace.iter().flat_map(Workspace::organisations).map(|organisation| organisation.id.as_str());
    assert_eq!(ids.collect::<Vec<_>>(), sound);
}

/// The same for additions to a cooperative's file, which leave the others as they are.
fn check_alfa(addition: &str, expected: &[&str]) {
    check(&[(ALFA_FILE, &format!("{ALFA}{addition}"))], &["lega", "beta"], expected);
}

/// The same for texts of which warnings at most are expected.
fn check_sound(files: &[(&str, &str)], expected: &[&str]) {
    check(files, &["lega", "alfa", "beta"], expected);
}
