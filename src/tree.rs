//! The files of a workspace in memory: all that the program works on between reading and writing.

use std::collections::BTreeMap;
use std::path::{Component, Path};
use std::sync::Arc;

use sha2::{Digest, Sha256};

/// Where fonts of the system stand in a tree: `system-fonts/<family>/<file>`.
pub const SYSTEM_FONTS: &str = "system-fonts/";

/// The files of a workspace: path relative to its root, with `/` between the parts, and content.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    files: BTreeMap<String, Arc<[u8]>>,
}

impl Tree {
    /// A tree of texts, as tests and built-in files need it.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut tree = Self::default();
        for (path, text) in texts {
            tree.insert(path, text.as_bytes());
        }
        tree
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, content: &[u8]) {
        self.files.insert(path.into(), Arc::from(content));
    }

    /// Adds all files of another tree.
    pub fn extend(&mut self, other: &Self) {
        self.files.extend(other.files.iter().map(|(path, content)| (path.clone(), content.clone())));
    }

    /// The content of a file.
    pub fn get(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// The content of a file as text, if it is UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }

    /// The files below a folder (`manuals/types`), in the order of their paths; the empty string means all.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Arc<[u8]>)> {
        self.files
            .range(folder.to_string()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| folder.is_empty() || path[folder.len()..].starts_with('/'))
            .map(|(path, content)| (path.as_str(), content))
    }
}

/// SHA-256 of some bytes, in lowercase hexadecimal.
pub fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a relative path stays below the folder it is joined to: no `..`, no root, no drive.
pub fn stays_below(path: &str) -> bool {
    !path.is_empty()
        && !path.contains('\\')
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_means_the_folder_itself() {
        let tree = Tree::from_texts([("a-b/x", ""), ("a/x", ""), ("a/y/z", ""), ("ab/x", "")]);
        let found: Vec<_> = tree.below("a").map(|(path, _)| path).collect();
        assert_eq!(found, ["a/x", "a/y/z"]);
    }

    #[test]
    fn paths_that_leave_a_folder_are_known() {
        for path in ["", "..", "a/../../b", "/etc/passwd", "a\\b", "./a"] {
            assert!(!stays_below(path), "{path}");
        }
        assert!(stays_below("it/manual/diogene.pdf"));
    }
}
