//! Controlled copies that were handed out: whose they are, and of which issued document.
//!
//! Beside the record of an issue, `copies/<date>.toml` has a line for each file, sorted by its hash.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::record::VERSION;
use super::{FOLDER, day, quoted};
use crate::diagnostic::{Diagnostic, Place};
use crate::tree::Tree;

/// Name of the folder, below that of an edition, in which the lists stand.
const COPIES: &str = "copies";

const HEAD: &str = "# Controlled copies, by SHA-256 of the file. Written by bindery; commit it with the records.\n";

/// A controlled copy of an issued document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Copy {
    /// SHA-256 of the issued document.
    pub of: String,
    pub number: u32,
    /// Id and name of the holder.
    pub holder: String,
    pub name: String,
    /// The day it was made.
    #[serde(deserialize_with = "day::deserialize")]
    pub date: Date,
}

/// The controlled copies of a workspace, by SHA-256 of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Copies(pub BTreeMap<String, Copy>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    #[serde(default)]
    copies: BTreeMap<String, Copy>,
}

impl Copies {
    /// The path of the list of those that were made with an issue.
    pub fn path(year: i16, date: Date) -> String {
        format!("{FOLDER}/{year}/{COPIES}/{date}.toml")
    }

    /// Reads all lists of a workspace; one that cannot be read is told.
    pub fn load(tree: &Tree) -> (Self, Vec<Diagnostic>) {
        let (mut copies, mut faults) = (Self::default(), Vec::new());
        let is_list = |path: &str| path.ends_with(".toml") && path.split('/').nth_back(1) == Some(COPIES);
        for (path, content) in tree.below(FOLDER).filter(|(path, _)| is_list(path)) {
            match Self::read(path, content) {
                Ok(list) => copies.0.extend(list),
                Err(fault) => faults.push(*fault),
            }
        }
        (copies, faults)
    }

    fn read(path: &str, content: &[u8]) -> Result<BTreeMap<String, Copy>, Box<Diagnostic>> {
        let damaged = |what: &str, place: Place| {
            let damaged =
                Diagnostic::error("damaged-copies", format!("the list of controlled copies cannot be read: {what}"));
            Box::new(damaged.at(place).hint("take the file from the commit that issued them"))
        };
        let text = std::str::from_utf8(content).map_err(|_| damaged("it is no text in UTF-8", Place::file(path)))?;
        match toml::from_str::<File>(text) {
            Ok(File { version: VERSION, copies }) => Ok(copies),
            Ok(File { version, .. }) => {
                let message = format!("the list of copies has version {version}, and this program knows {VERSION}");
                let newer = Diagnostic::error("newer-record", message).at(Place::file(path));
                Err(newer.hint("use the newer program that wrote it").into())
            }
            Err(error) => {
                let place = error.span().map_or_else(|| Place::file(path), |span| Place::span(path, span));
                Err(damaged(error.message(), place))
            }
        }
    }

    /// The file.
    pub fn write(&self) -> String {
        let mut text = format!("{HEAD}version = {VERSION}\n\n[copies]\n");
        for (sha256, Copy { of, number, holder, name, date }) in &self.0 {
            let (of, holder, name) = (quoted(of), quoted(holder), quoted(name));
            text.push_str(&format!(
                "{sha256} = {{ of = {of}, number = {number}, holder = {holder}, name = {name}, date = {date} }}\n"
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
        let copy = Copy {
            of: "0b".into(),
            number: 3,
            holder: "sites".into(),
            name: "Sede \"Nord\"".into(),
            date: "2026-02-01".parse().unwrap(),
        };
        let copies = Copies(BTreeMap::from([("0a".into(), copy)]));
        let path = Copies::path(2026, "2026-02-01".parse().unwrap());
        assert_eq!(path, "manuals/editions/2026/copies/2026-02-01.toml");
        let tree = Tree::from_texts([(path.as_str(), copies.write().as_str())]);
        assert_eq!(Copies::load(&tree), (copies, vec![]));
    }

    #[test]
    fn damaged_and_newer_files_are_told() {
        for (text, name) in [("version = 2\n", "newer-record"), ("version = 1\n<<<<<<<\n", "damaged-copies")] {
            let (_, fault) = Copies::load(&Tree::from_texts([("manuals/editions/2026/copies/2026-02-01.toml", text)]));
            assert_eq!(fault[0].name, name);
        }
    }
}
