//! Approvals: who agreed to which content of a revision that is not issued yet.
//!
//! `approvals.toml` has a line for each step of each document, sorted, so that what two people sign merges line by line. An
//! approval names the fingerprint of the meaning in the source language, and the objects that hold it: a text that is edited
//! afterwards voids it, and can be told with what changed.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::record::VERSION;
use super::{FOLDER, day, quoted};
use crate::diagnostic::{Diagnostic, Place};
use crate::tree::Tree;

const HEAD: &str = "# Who agreed to which revision. Written by `bindery approve`; commit it with the data.\n";

/// Who agreed, when, and to what.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Approval {
    /// The key of the role, and who held it.
    pub role: String,
    pub person: String,
    #[serde(deserialize_with = "day::deserialize")]
    pub date: Date,
    /// Fingerprint of the meaning in the source language.
    pub meaning: String,
    /// The objects that hold it.
    pub passages: Vec<String>,
}

/// The approvals of a workspace, by `organisation/document/revision/step`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Approvals(pub BTreeMap<String, Approval>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    #[serde(default)]
    approvals: BTreeMap<String, Approval>,
}

impl Approvals {
    /// The path of the file in the workspace.
    pub fn path() -> String {
        format!("{FOLDER}/approvals.toml")
    }

    /// Reads the approvals of a workspace. A file that cannot be read is told, and nothing may be written over it.
    pub fn load(tree: &Tree) -> (Self, Option<Diagnostic>) {
        let path = Self::path();
        let Some(content) = tree.get(&path) else { return Default::default() };
        let damaged = |what: &str, place: Place| {
            Diagnostic::error("damaged-approvals", format!("the approvals cannot be read: {what}")).at(place).hint(
                "if two branches were merged, keep one line for each step; else take the file from the last commit",
            )
        };
        let Ok(text) = std::str::from_utf8(content) else {
            return (Self::default(), Some(damaged("they are no text in UTF-8", Place::file(path))));
        };
        match toml::from_str::<File>(text) {
            Ok(File { version: VERSION, approvals }) => (Self(approvals), None),
            Ok(File { version, .. }) => {
                let message = format!("the approvals have version {version}, and this program knows {VERSION}");
                let newer = Diagnostic::error("newer-record", message).at(Place::file(path));
                (Self::default(), Some(newer.hint("use the newer program that wrote them")))
            }
            Err(error) => {
                let place = error.span().map_or_else(|| Place::file(&path), |span| Place::span(&path, span));
                (Self::default(), Some(damaged(error.message(), place)))
            }
        }
    }

    /// The key of a step.
    pub fn key(organisation: &str, document: &str, revision: u32, step: &str) -> String {
        format!("{organisation}/{document}/{revision}/{step}")
    }

    /// The approval of a step.
    pub fn get(&self, organisation: &str, document: &str, revision: u32, step: &str) -> Option<&Approval> {
        self.0.get(&Self::key(organisation, document, revision, step))
    }

    /// Enters the approval of a step; those of the document's earlier revisions go, as the record has them.
    pub fn enter(&mut self, organisation: &str, document: &str, revision: u32, step: &str, approval: Approval) {
        let (all, own) = (format!("{organisation}/{document}/"), format!("{organisation}/{document}/{revision}/"));
        self.0.retain(|key, _| !key.starts_with(&all) || key.starts_with(&own));
        self.0.insert(Self::key(organisation, document, revision, step), approval);
    }

    /// The file.
    pub fn write(&self) -> String {
        let mut text = format!("{HEAD}version = {VERSION}\n\n[approvals]\n");
        for (key, Approval { role, person, date, meaning, passages }) in &self.0 {
            let passages = passages.iter().map(|hash| quoted(hash)).collect::<Vec<_>>().join(", ");
            text.push_str(&format!(
                "{} = {{ role = {}, person = {}, date = {date}, meaning = {}, passages = [{passages}] }}\n",
                quoted(key),
                quoted(role),
                quoted(person),
                quoted(meaning)
            ));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let approval = Approval {
            role: "president".into(),
            person: "A \"B\"".into(),
            date: "2026-01-29".parse().unwrap(),
            meaning: "0a".into(),
            passages: vec!["0b".into()],
        };
        let mut approvals = Approvals::default();
        approvals.enter("alfa", "manual", 1, "approved", approval.clone());
        approvals.enter("alfa", "manual-two", 1, "approved", approval.clone());
        approvals.enter("alfa", "manual", 2, "approved", approval);
        assert_eq!(approvals.0.keys().collect::<Vec<_>>(), ["alfa/manual-two/1/approved", "alfa/manual/2/approved"]);
        let tree = Tree::from_texts([("manuals/editions/approvals.toml", approvals.write().as_str())]);
        assert_eq!(Approvals::load(&tree), (approvals, None));
    }

    #[test]
    fn damaged_and_newer_files_are_told() {
        for (text, name) in [("version = 2\n", "newer-record"), ("version = 1\n<<<<<<<\n", "damaged-approvals")] {
            let (_, fault) = Approvals::load(&Tree::from_texts([("manuals/editions/approvals.toml", text)]));
            assert_eq!(fault.unwrap().name, name);
        }
    }
}
