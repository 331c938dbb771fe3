//! What is found out about a workspace once, for the checks of all organisations.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use crate::press;
use crate::tree::Tree;

/// What all organisations are checked against.
pub struct Known<'t> {
    pub tree: &'t Tree,
    /// The languages that the workspace has texts in: the folders of `locales/`.
    pub languages: BTreeSet<&'t str>,
    /// What is wrong with profiles of printers, by path: each is tried once.
    profiles: Mutex<BTreeMap<String, Option<String>>>,
}

impl<'t> Known<'t> {
    /// Looks at the files of a workspace.
    pub fn new(tree: &'t Tree) -> Self {
        let language = |path: &'t str| path.strip_prefix("locales/")?.split_once('/').map(|(tag, _)| tag);
        let languages = tree.paths("locales").filter_map(language).collect();
        Self { tree, languages, profiles: Mutex::default() }
    }

    /// What is wrong with a file as the profile of a printing condition, in words.
    pub fn objection(&self, path: &str, content: &[u8]) -> Option<String> {
        let mut profiles = self.profiles.lock().unwrap_or_else(PoisonError::into_inner);
        profiles.entry(path.to_string()).or_insert_with(|| press::objection(content)).clone()
    }
}
