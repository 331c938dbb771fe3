//! The record of one issue, as a file: read, written, and held against its own hashes.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::{FOLDER, day, quoted};
use crate::diagnostic::{Diagnostic, Place};
use crate::tree::sha256;

/// Version of the shape of all files of the record.
pub const VERSION: u32 = 1;

const HEAD: &str = "# What was issued. Written by bindery and never edited: its hashes would not fit any more.\n";

/// What was issued on one day for one year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Record {
    pub version: u32,
    /// The year of the edition.
    pub year: i16,
    /// The day of the issue.
    #[serde(deserialize_with = "day::deserialize")]
    pub date: Date,
    /// Program and version that issued it.
    pub tool: String,
    /// Hash of all that the record says.
    pub root: String,
    /// Roots of the records that it follows; none for the first, several after branches were merged.
    #[serde(default)]
    pub parents: Vec<String>,
    /// Documents that were in force and are not any more, nor replaced by one of their name: `it/charter/diogene`.
    #[serde(default)]
    pub withdrawn: Vec<String>,
    /// Sets of templates and fonts that documents were made from, by the hash of the set: path → SHA-256.
    #[serde(default)]
    pub inputs: BTreeMap<String, BTreeMap<String, String>>,
    /// The documents, by organisation, document and locale.
    #[serde(default)]
    pub documents: Vec<Entry>,
}

/// One issued document in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Entry {
    pub organisation: String,
    pub document: String,
    pub locale: String,
    pub profile: String,
    /// Name of the organisation and title of the document, in its language.
    pub name: String,
    pub title: String,
    pub code: String,
    pub revision: u32,
    /// The translation's own revision under that of the document; 0 until it is corrected.
    pub translation: u32,
    /// The day from which the revision is in force, and why it was made.
    #[serde(deserialize_with = "day::deserialize")]
    pub date: Date,
    pub reason: String,
    #[serde(default, deserialize_with = "day::maybe::deserialize")]
    pub next_review: Option<Date>,
    /// Who signed, in the order of the steps.
    #[serde(default)]
    pub signatures: Vec<Signature>,
    /// Fingerprints of the meaning in this language and in the source language.
    pub meaning: String,
    pub source: String,
    /// Objects that hold the passages, each laid over the one before it.
    pub passages: Vec<String>,
    /// Main template, key of the set of templates and fonts, and the files of the organisation: path → SHA-256.
    pub template: String,
    pub inputs: String,
    #[serde(default)]
    pub assets: BTreeMap<String, String>,
    /// The PDF: its path in the archive folder, SHA-256, pages and bytes.
    pub output: String,
    pub sha256: String,
    pub pages: usize,
    pub bytes: usize,
    /// Hash of all that the entry says.
    #[serde(default)]
    pub hash: String,
}

/// Who signed a revision, and what.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Signature {
    /// `prepared`, `verified` or `approved`.
    pub step: String,
    /// The key of the role, and who held it.
    pub role: String,
    pub person: String,
    #[serde(deserialize_with = "day::deserialize")]
    pub date: Date,
    /// Fingerprint of the meaning in the source language that was signed.
    pub meaning: String,
}

impl Entry {
    /// How people name it: `it/manual/diogene`.
    pub fn label(&self) -> String {
        format!("{}/{}/{}", self.locale, self.document, self.organisation)
    }

    /// Name of the document in all revisions; equal keys follow one another.
    pub fn key(&self) -> (&str, &str, &str, &str) {
        (&self.organisation, &self.document, &self.locale, &self.profile)
    }

    /// The entry's lines without its hash.
    fn lines(&self) -> String {
        let mut lines = String::from("[[documents]]\n");
        let mut line = |key: &str, value: String| lines.push_str(&format!("{key} = {value}\n"));
        line("organisation", quoted(&self.organisation));
        line("document", quoted(&self.document));
        line("locale", quoted(&self.locale));
        line("profile", quoted(&self.profile));
        line("name", quoted(&self.name));
        line("title", quoted(&self.title));
        line("code", quoted(&self.code));
        line("revision", self.revision.to_string());
        line("translation", self.translation.to_string());
        line("date", self.date.to_string());
        line("reason", quoted(&self.reason));
        if let Some(review) = self.next_review {
            line("next-review", review.to_string());
        }
        if !self.signatures.is_empty() {
            let signatures: String = self.signatures.iter().map(Signature::line).collect();
            line("signatures", format!("[\n{signatures}]"));
        }
        line("meaning", quoted(&self.meaning));
        line("source", quoted(&self.source));
        line("passages", list(&self.passages));
        line("template", quoted(&self.template));
        line("inputs", quoted(&self.inputs));
        if !self.assets.is_empty() {
            let assets: Vec<String> =
                self.assets.iter().map(|(path, hash)| format!("{} = {}", quoted(path), quoted(hash))).collect();
            line("assets", format!("{{ {} }}", assets.join(", ")));
        }
        line("output", quoted(&self.output));
        line("sha256", quoted(&self.sha256));
        line("pages", self.pages.to_string());
        line("bytes", self.bytes.to_string());
        lines
    }

    /// SHA-256 of the entry's lines as the program writes them, whatever spaces a file has.
    fn own_hash(&self) -> String {
        sha256(self.lines().as_bytes())
    }
}

impl Signature {
    fn line(&self) -> String {
        let Self { step, role, person, date, meaning } = self;
        format!(
            "  {{ step = {}, role = {}, person = {}, date = {date}, meaning = {} }},\n",
            quoted(step),
            quoted(role),
            quoted(person),
            quoted(meaning)
        )
    }
}

fn list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

impl Record {
    /// A record of this program, without documents.
    pub fn new(year: i16, date: Date, parents: Vec<String>) -> Self {
        let tool = concat!("bindery ", env!("CARGO_PKG_VERSION")).to_string();
        Self {
            version: VERSION,
            year,
            date,
            tool,
            root: String::new(),
            parents,
            withdrawn: Vec::new(),
            inputs: BTreeMap::new(),
            documents: Vec::new(),
        }
    }

    /// The path of a record in the workspace.
    pub fn path(year: i16, date: Date) -> String {
        format!("{FOLDER}/{year}/{date}.toml")
    }

    /// Orders the entries and sets all hashes.
    pub fn seal(&mut self) {
        self.documents.sort_by(|one, other| one.key().cmp(&other.key()));
        for entry in &mut self.documents {
            entry.hash = entry.own_hash();
        }
        self.root = self.own_root();
    }

    fn head(&self) -> String {
        let Self { version, year, date, tool, .. } = self;
        format!("version = {version}\nyear = {year}\ndate = {date}\ntool = {}\n", quoted(tool))
    }

    /// What stands between the root and the documents.
    fn middle(&self) -> String {
        let mut text = format!("parents = {}\n", list(&self.parents));
        if !self.withdrawn.is_empty() {
            text.push_str(&format!("withdrawn = {}\n", list(&self.withdrawn)));
        }
        for (key, files) in &self.inputs {
            text.push_str(&format!("\n[inputs.{key}]\n"));
            text.extend(files.iter().map(|(path, hash)| format!("{} = {}\n", quoted(path), quoted(hash))));
        }
        text
    }

    fn own_root(&self) -> String {
        let hashes: String = self.documents.iter().map(|entry| format!("{}\n", entry.hash)).collect();
        sha256(format!("{}{}{hashes}", self.head(), self.middle()).as_bytes())
    }

    /// The record as text that reads and diffs well.
    pub fn write(&self) -> String {
        let root = quoted(&self.root);
        let mut text = format!("{HEAD}{}root = {root}\n{}", self.head(), self.middle());
        for entry in &self.documents {
            text.push_str(&format!("\n{}hash = {}\n", entry.lines(), quoted(&entry.hash)));
        }
        text
    }

    /// Reads a record. What does not fit its hashes is told, and the record is given all the same.
    pub fn read(path: &str, text: &str) -> (Option<Self>, Vec<Diagnostic>) {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        if let Ok(Version { version }) = toml::from_str(text)
            && version != VERSION
        {
            let message = format!("the record has version {version}, and this program knows {VERSION}");
            let newer = Diagnostic::error("newer-record", message).at(Place::file(path));
            return (None, vec![newer.hint("use the newer program that wrote it")]);
        }
        let record: Self = match toml::from_str(text) {
            Ok(record) => record,
            Err(error) => {
                let place = error.span().map_or_else(|| Place::file(path), |span| Place::span(path, span));
                let message = format!("the record of an issue cannot be read: {}", error.message());
                let damaged = Diagnostic::error("damaged-record", message).at(place);
                return (None, vec![damaged.hint(RESTORE)]);
            }
        };
        let mut faults = record.misfits(path, text);
        if path != Self::path(record.year, record.date) {
            let message = format!("the record of {} for {} stands in another file", record.date, record.year);
            let hint = format!("move it to `{}`", Self::path(record.year, record.date));
            faults.push(Diagnostic::error("misplaced-record", message).at(Place::file(path)).hint(hint));
        }
        (Some(record), faults)
    }

    /// Entries, and then the whole, that do not fit their hashes.
    fn misfits(&self, path: &str, text: &str) -> Vec<Diagnostic> {
        let edited =
            |message: String, place: Place| Diagnostic::error("edited-record", message).at(place).hint(RESTORE);
        let mut found = Vec::new();
        for (index, entry) in self.documents.iter().enumerate().filter(|(_, entry)| entry.hash != entry.own_hash()) {
            let message = format!("the entry of `{}` was changed after it was issued", entry.label());
            found.push(edited(message, nth_entry(path, text, index)));
        }
        if found.is_empty() && self.root != self.own_root() {
            let message = "the record was changed after it was issued: its root hash does not fit".to_string();
            let root = text.find("root = ").map(|at| at..at + 4);
            found.push(edited(message, root.map_or_else(|| Place::file(path), |range| Place::span(path, range))));
        }
        found
    }

    /// The place of an entry in the record's file.
    pub fn place(&self, index: usize, text: &str) -> Place {
        nth_entry(&Self::path(self.year, self.date), text, index)
    }
}

const RESTORE: &str = "take the file from the commit that issued it: `git log -- manuals/editions` finds it";

fn nth_entry(path: &str, text: &str, index: usize) -> Place {
    let head = "[[documents]]";
    text.match_indices(head)
        .filter(|(at, _)| *at == 0 || text[..*at].ends_with('\n'))
        .nth(index)
        .map_or_else(|| Place::file(path), |(at, _)| Place::span(path, at..at + head.len()))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn record() -> Record {
        let mut record = Record::new(2026, "2026-01-29".parse().unwrap(), vec!["00".into()]);
        record.inputs.insert("ab".into(), BTreeMap::from([("templates/a.typ".into(), "01".into())]));
        record.withdrawn.push("it/charter/beta".into());
        for organisation in ["beta", "alfa"] {
            record.documents.push(Entry {
                organisation: organisation.into(),
                document: "manual".into(),
                locale: "it".into(),
                reason: "a \"b\"\\ \u{7f}".into(),
                date: "2026-01-29".parse().unwrap(),
                next_review: Some("2027-01-31".parse().unwrap()),
                signatures: vec![Signature {
                    step: "approved".into(),
                    role: "president".into(),
                    person: "A. B.".into(),
                    date: "2026-01-20".parse().unwrap(),
                    meaning: "05".into(),
                }],
                passages: vec!["02".into(), "03".into()],
                assets: BTreeMap::from([("manuals/x/logo.svg".into(), "04".into())]),
                ..Entry::default()
            });
        }
        record.seal();
        record
    }

    #[test]
    fn what_is_written_is_read_back_and_fits() {
        let record = record();
        let text = record.write();
        let (again, faults) = Record::read("manuals/editions/2026/2026-01-29.toml", &text);
        assert_eq!((again, faults), (Some(record), vec![]), "{text}");
    }

    #[test]
    fn an_edited_record_is_found_at_its_line() {
        let text = record().write();
        let path = "manuals/editions/2026/2026-01-29.toml";
        let check = |text: &str, path: &str, name: &str, line: Option<usize>| {
            let (_, faults) = Record::read(path, text);
            let at = |place: &Place| Some(text[..place.range.as_ref()?.start].matches('\n').count() + 1);
            let found: Vec<_> = faults.iter().map(|fault| (fault.name, fault.place.as_ref().and_then(at))).collect();
            assert_eq!(found, [(name, line)]);
        };
        let beta = text.lines().position(|line| line.contains("\"beta\"")).unwrap();
        let last = text.rfind("A. B.").unwrap();
        check(&format!("{}C{}", &text[..last], &text[last + 1..]), path, "edited-record", Some(beta));
        check(&text.replace("it/charter/beta", "it/charter/alfa"), path, "edited-record", Some(6));
        check(&text, "manuals/editions/2026/2026-02-01.toml", "misplaced-record", None);
        check(&text.replace("version = 1", "version = 2"), path, "newer-record", None);
        check("version = 1\nyear = \n", path, "damaged-record", Some(2));
        // A line's end from another system changes nothing.
        assert!(Record::read(path, &text.replace('\n', "\r\n")).1.is_empty());
    }
}
