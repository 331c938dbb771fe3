//! The house rules that no compiler checks.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::REPOSITORY;

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

fn all_sources() -> Vec<PathBuf> {
    let root = Path::new(REPOSITORY);
    ["src", "tests"].iter().flat_map(|folder| sources(&root.join(folder))).collect()
}

#[test]
fn every_file_says_what_it_owns() {
    for path in all_sources() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not begin with a `//!` line", path.display());
    }
}

#[test]
fn no_file_is_longer_than_one_sitting() {
    for path in all_sources() {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 500, "{} has {lines} lines: ask which second noun hides inside", path.display());
    }
}

#[test]
fn modules_use_only_what_stands_above_them() {
    let root = Path::new(REPOSITORY).join("src");
    let library = fs::read_to_string(root.join("lib.rs")).unwrap();
    let order: Vec<&str> =
        library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert!(order.len() > 5, "{order:?}");
    for (position, module) in order.iter().enumerate() {
        let file = root.join(format!("{module}.rs"));
        let files = if file.exists() { vec![file] } else { sources(&root.join(module)) };
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            for below in &order[position + 1..] {
                let used =
                    text.lines().any(|line| line.contains(&format!("crate::{below}")) && !line.starts_with("//!"));
                assert!(!used, "{} uses `{below}`, which stands below it in lib.rs", path.display());
            }
        }
    }
}
