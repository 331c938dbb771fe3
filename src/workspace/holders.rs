//! The holders of controlled copies: a TOML file of their own, read with all faults at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;

use super::de::Common;
use super::files::Part;
use super::merge::merge;
use super::model::{Id, Tag};
use super::node::{Layer, Node};
use super::{explain, recover};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};

/// Who holds controlled copies, and of what.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    #[serde(default)]
    holders: Vec<Entry>,
}

/// A holder as the file says it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    /// Its id.
    id: Id,
    /// Who holds the copy, as it is printed.
    name: String,
    /// The number of the copy; by default the lowest that no other holder has.
    #[serde(default)]
    number: Option<u32>,
    /// The documents of which it holds a copy; all if not said.
    #[serde(default)]
    documents: Vec<Id>,
    /// The cooperatives, or the consortium by its id, whose documents they are; all if not said.
    #[serde(default)]
    cooperatives: Vec<Id>,
    /// The languages in which it holds them; all if not said.
    #[serde(default)]
    locales: Vec<Tag>,
}

/// The holder of a controlled copy (ISO 9001, 7.5.3.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    pub id: String,
    /// As it is printed.
    pub name: String,
    /// The number of the copy, from 1.
    pub number: u32,
    /// Where the name stands.
    pub place: Option<Place>,
    documents: Vec<String>,
    organisations: Vec<String>,
    locales: Vec<String>,
}

impl Holder {
    /// Whether it holds a copy of a document of an organisation in a language.
    pub fn holds(&self, organisation: &str, document: &str, locale: &str) -> bool {
        let has = |list: &[String], name: &str| list.is_empty() || list.iter().any(|one| one == name);
        has(&self.organisations, organisation) && has(&self.documents, document) && has(&self.locales, locale)
    }
}

/// What a list of holders may name.
#[derive(Debug, Default)]
pub struct Names<'a> {
    pub organisations: BTreeSet<&'a str>,
    pub documents: BTreeSet<&'a str>,
    pub locales: BTreeSet<&'a str>,
}

/// Reads a list of holders; `path` is how findings name the file.
///
/// A holder without a number gets the lowest that is free, in the order of the list. With any error there are none.
pub fn holders(path: &str, content: &[u8], names: &Names) -> (Vec<Holder>, Vec<Diagnostic>) {
    let part = Part::read(&[(path, content)], Layer::Own);
    let mut found = part.diagnostics;
    // Laid over nothing, the ids of the list are checked.
    let mut root = merge(&Arc::new(Node::empty_table()), &part.root, &mut found);
    let file: Option<File> = recover::read(&mut root, &Common::default(), &mut found);
    let Some(file) = file.filter(|_| part.complete) else { return (Vec::new(), found) };
    let mut tell = |entry: &Entry, field: &str, diagnostic: Diagnostic| {
        let place = place(&root, &entry.id, field).or_else(|| Some(Place::file(path)));
        found.push(Diagnostic { place, ..diagnostic });
    };
    if file.holders.is_empty() {
        let nobody = Diagnostic::error("no-holders", "the list names no holder").at(Place::file(path));
        return (
            Vec::new(),
            [found, vec![nobody.hint("a holder begins with `[[holders]]`, its `id` and `name`")]].concat(),
        );
    }
    let mut taken: BTreeSet<u32> = BTreeSet::new();
    for entry in &file.holders {
        if entry.name.trim().is_empty() || entry.name.chars().any(char::is_control) {
            let message = format!("the holder `{}` has no name that can be printed in a line", entry.id);
            tell(entry, "name", Diagnostic::error("invalid-value", message));
        }
        let lists: [(&str, &str, Vec<&str>, &BTreeSet<&str>); 3] = [
            ("documents", "document", entry.documents.iter().map(Id::as_str).collect(), &names.documents),
            ("cooperatives", "cooperative", entry.cooperatives.iter().map(Id::as_str).collect(), &names.organisations),
            ("locales", "locale", entry.locales.iter().map(Tag::as_str).collect(), &names.locales),
        ];
        for (field, what, named, known) in lists {
            for name in named.into_iter().filter(|name| !known.contains(name)) {
                let hint = did_you_mean(name, known.iter().copied());
                let message = format!("no {what} `{name}` in this workspace");
                tell(entry, field, Diagnostic::error("unknown-reference", message).maybe_hint(hint));
            }
        }
        match entry.number {
            Some(0) => {
                tell(entry, "number", Diagnostic::error("invalid-value", "copies are numbered from 1"));
            }
            Some(number) if !taken.insert(number) => {
                let message = format!("two holders have the copy number {number}");
                tell(entry, "number", Diagnostic::error("duplicate-number", message).hint("give one of them another"));
            }
            _ => {}
        }
    }
    if found.iter().any(Diagnostic::is_error) {
        return (Vec::new(), found);
    }
    let mut free = (1..).filter(|number| !taken.contains(number));
    let strings = |list: &[Id]| list.iter().map(ToString::to_string).collect();
    let holders = file.holders.iter().map(|entry| Holder {
        id: entry.id.to_string(),
        name: entry.name.split_whitespace().collect::<Vec<_>>().join(" "),
        number: entry.number.or_else(|| free.next()).unwrap_or(u32::MAX),
        place: place(&root, &entry.id, "name"),
        documents: strings(&entry.documents),
        organisations: strings(&entry.cooperatives),
        locales: entry.locales.iter().map(ToString::to_string).collect(),
    });
    (holders.collect(), found)
}

fn place(root: &Arc<Node>, id: &Id, field: &str) -> Option<Place> {
    let find = |path: &str| explain::node(root, path)?.place();
    find(&format!("holders.{id}.{field}")).or_else(|| find(&format!("holders.{id}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<Holder>, Vec<String>) {
        let names = Names {
            organisations: ["alfa", "lega"].into(),
            documents: ["manual"].into(),
            locales: ["it", "ar"].into(),
        };
        let (holders, found) = holders("holders.toml", text.as_bytes(), &names);
        let written = |place: Place| place.range.and_then(|range| text.get(range)).unwrap_or("the file").to_string();
        let tell = |one: Diagnostic| format!("{}: {}", one.place.map(written).unwrap_or_default(), one.message);
        (holders, found.into_iter().map(tell).collect())
    }

    #[test]
    fn holders_without_a_number_get_those_that_are_free() {
        let (holders, found) = read(
            "[[holders]]\nid = \"a\"\nname = \"A\"\n[[holders]]\nid = \"b\"\nname = \"B  b\"\nnumber = 1\n\
             cooperatives = [\"alfa\"]\nlocales = [\"ar\"]\n[[holders]]\nid = \"c\"\nname = \"C\"\n",
        );
        assert!(found.is_empty(), "{found:?}");
        let told: Vec<_> = holders.iter().map(|one| (one.id.as_str(), one.name.as_str(), one.number)).collect();
        assert_eq!(told, [("a", "A", 2), ("b", "B b", 1), ("c", "C", 3)]);
        assert!(holders[0].holds("lega", "manual", "it"));
        assert!(holders[1].holds("alfa", "manual", "ar") && !holders[1].holds("alfa", "manual", "it"));
        assert!(!holders[1].holds("lega", "manual", "ar"));
    }

    #[test]
    fn every_fault_of_the_list_is_told_at_its_place() {
        let (holders, found) = read(
            "[[holders]]\nid = \"a\"\nname = \" \"\nnumber = 0\n[[holders]]\nid = \"b\"\nname = \"B\"\nnumber = 7\n\
             document = [\"manual\"]\n[[holders]]\nid = \"c\"\nname = \"C\"\nnumber = 7\nlocales = [\"fr\"]\n\
             cooperatives = [\"alpha\"]\n",
        );
        assert!(holders.is_empty());
        assert_eq!(
            found,
            [
                "document: unknown key `document`",
                "\" \": the holder `a` has no name that can be printed in a line",
                "0: copies are numbered from 1",
                "[\"alpha\"]: no cooperative `alpha` in this workspace",
                "[\"fr\"]: no locale `fr` in this workspace",
                "7: two holders have the copy number 7",
            ]
        );
        assert_eq!(read("").1, ["the file: the list names no holder"]);
        assert_eq!(read("[[holders]]\nid = \"a\"\nname = \"A\"\n[[holders]]\nid = \"a\"\nname = \"B\"\n").1.len(), 1);
    }
}
