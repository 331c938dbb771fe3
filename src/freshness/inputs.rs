//! What a job can depend on, and what it did: the workspace's files by their owners, as hashes.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::reason::{FileChange, Reason};
use crate::locale::Locale;
use crate::manifest::Output;
use crate::plan::Job;
use crate::render;
use crate::template;
use crate::tree::{SYSTEM_FONTS, Tree, sha256};
use crate::workspace::model::Kind;

/// Counts the ways in which hashes were made; a new one makes all documents anew.
const VERSION: &str = "1";

/// What a result depends on beside the workspace: the program's version and its own messages.
pub fn program(tool: &str, built_in: &Tree) -> String {
    let own: String = built_in.hashes().map(|(path, hash)| format!("{path}\0{hash}\n")).collect();
    [VERSION, tool, &sha256(own.as_bytes())].join(" ")
}

/// The key of a workspace's messages: what is found wrong with their files depends on them and on who there is.
pub fn messages_key(tree: &Tree, program: &str) -> String {
    let files = tree.hashes().filter(|(path, _)| path.starts_with("locales/") || path.starts_with("manuals/"));
    let files: String = files.map(|(path, hash)| format!("{path}\0{hash}\n")).collect();
    sha256(format!("{program}\n{files}").as_bytes())
}

/// All files of a workspace, hashed by their owners.
pub struct Inputs<'a> {
    tree: &'a Tree,
    parts: BTreeMap<Part<'a>, String>,
    /// The program's own part, and what every job sees of the other organisations.
    common: String,
}

/// The owner of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part<'p> {
    /// All organisations in all languages.
    Everyone,
    Type(&'p str),
    Consortium,
    Organisation(&'p str),
    Locale(&'p str),
    LocaleType(&'p str, &'p str),
    LocaleOrganisation(&'p str, &'p str),
    Templates,
    /// Images: a job knows by name those that it uses.
    Images,
}

impl<'p> Part<'p> {
    fn of(path: &'p str) -> Self {
        let is_data = path.ends_with(".toml");
        let parts: Vec<&str> = path.split('/').collect();
        match parts[..] {
            ["manuals", "editions", ..] => Self::Everyone,
            ["manuals", ..] if !is_data => Self::Images,
            ["manuals", "types", file] => Self::Type(file.trim_end_matches(".toml")),
            ["manuals", "consortium", _] => Self::Consortium,
            ["manuals", "cooperatives", id, _] => Self::Organisation(id),
            ["locales", tag, _] => Self::Locale(tag),
            ["locales", tag, "types", kind, _] => Self::LocaleType(tag, kind),
            ["locales", tag, "cooperatives", id, _] => Self::LocaleOrganisation(tag, id),
            [first, ..] if first == template::FOLDER || path.starts_with(SYSTEM_FONTS) => Self::Templates,
            _ => Self::Everyone,
        }
    }
}

impl<'a> Inputs<'a> {
    /// Hashes a workspace; `seen` is what every job sees of other organisations.
    pub fn new(tree: &'a Tree, program: &str, seen: &[u8]) -> Self {
        let mut parts: BTreeMap<Part, Sha256> = BTreeMap::new();
        for (path, hash) in tree.hashes() {
            let part = parts.entry(Part::of(path)).or_default();
            part.update(format!("{path}\0{hash}\n"));
        }
        let parts = parts.into_iter().map(|(part, hash)| (part, sha256(&hash.finalize()))).collect();
        let common = [program, &sha256(seen)].join("\n");
        Self { tree, parts, common }
    }

    /// SHA-256 over all files that a job can depend on; `chain` are the locales that its messages can come from.
    pub fn sources(&self, job: &Job, chain: &[Locale]) -> String {
        let kind = job.organisation.kind.as_str();
        let id = job.organisation.id.as_str();
        let own = if job.organisation.kind == Kind::Consortium { Part::Consortium } else { Part::Organisation(id) };
        let (locale, document, organisation, profile) = job.key();
        let mut text = format!("{}\n{locale}\n{document}\n{organisation}\n{profile}\n", self.common);
        let messages = chain.iter().flat_map(|locale| {
            let tag = locale.as_str();
            [Part::Locale(tag), Part::LocaleType(tag, kind), Part::LocaleOrganisation(tag, id)]
        });
        for locale in chain {
            text.push_str(&format!("{locale}\n"));
        }
        for part in [Part::Everyone, Part::Templates, Part::Type(kind), own].into_iter().chain(messages) {
            text.push_str(self.parts.get(&part).map_or("", String::as_str));
            text.push('\n');
        }
        sha256(text.as_bytes())
    }

    /// Whether the images that an output was made from are as they were.
    pub fn has_images_of(&self, output: &Output) -> bool {
        output.assets.iter().all(|(path, hash)| self.tree.sha256(path) == Some(hash))
    }

    /// The templates and fonts of a set that are not as they were, and fonts that were not there: which one a text gets
    /// depends on all.
    pub fn changed_since(&self, set: &BTreeMap<String, String>) -> Vec<Reason> {
        let mut reasons = self.changes(set);
        let fonts = self.tree.below("").map(|(path, _)| path).filter(|path| render::is_font(path));
        let added = fonts.filter(|path| !set.contains_key(*path));
        reasons.extend(added.map(|path| Reason::Font(FileChange::added(path))));
        reasons
    }

    /// The images of an output that are not as they were.
    pub fn changed_images(&self, output: &Output) -> Vec<Reason> {
        self.changes(&output.assets)
    }

    fn changes(&self, files: &BTreeMap<String, String>) -> Vec<Reason> {
        let change = |(path, hash): (&String, &String)| {
            let change = match self.tree.sha256(path) {
                Some(now) if now == hash => return None,
                Some(_) => FileChange::changed(path),
                None => FileChange::removed(path),
            };
            Some(if render::is_font(path) {
                Reason::Font(change)
            } else if path.starts_with(template::FOLDER) {
                Reason::Template(change)
            } else {
                Reason::Asset(change)
            })
        };
        files.iter().filter_map(change).collect()
    }

    /// The files that a document read, parted into the set that many share and the images of its own, with their hashes.
    pub fn read<'r>(&self, reads: impl IntoIterator<Item = &'r String>) -> [BTreeMap<String, String>; 2] {
        let hash = |path: &String| (path.clone(), self.tree.sha256(path).unwrap_or_default().to_string());
        let (shared, own): (Vec<_>, Vec<_>) =
            reads.into_iter().map(hash).partition(|(path, _)| Part::of(path) == Part::Templates);
        [shared.into_iter().collect(), own.into_iter().collect()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_owner() {
        for (path, part) in [
            ("manuals/documents.toml", Part::Everyone),
            ("manuals/types/a.toml", Part::Type("a")),
            ("manuals/consortium/x.toml", Part::Consortium),
            ("manuals/cooperatives/alfa/x.toml", Part::Organisation("alfa")),
            ("manuals/cooperatives/alfa/logo.svg", Part::Images),
            ("manuals/editions/2025/2025-01-01.toml", Part::Everyone),
            ("locales/sources.toml", Part::Everyone),
            ("locales/it/a.ftl", Part::Locale("it")),
            ("locales/it/types/a/a.ftl", Part::LocaleType("it", "a")),
            ("locales/it/cooperatives/alfa/a.ftl", Part::LocaleOrganisation("it", "alfa")),
            ("templates/lib/job.typ", Part::Templates),
            ("system-fonts/Noto/a.ttf", Part::Templates),
        ] {
            assert_eq!(Part::of(path), part, "{path}");
        }
    }

    #[test]
    fn what_changed_in_a_set_is_told_by_its_kind() {
        let tree =
            Tree::from_texts([("templates/a.typ", "1"), ("templates/b.typ", "2"), ("templates/fonts/x.ttf", "3")]);
        let inputs = Inputs::new(&tree, "", b"");
        let old = |path: &str, text: &str| (path.to_string(), sha256(text.as_bytes()));
        let set = [old("templates/a.typ", "1"), old("templates/b.typ", "0"), old("templates/c.typ", "9")];
        assert_eq!(
            inputs.changed_since(&set.into_iter().collect()),
            [
                Reason::Template(FileChange::changed("templates/b.typ")),
                Reason::Template(FileChange::removed("templates/c.typ")),
                Reason::Font(FileChange::added("templates/fonts/x.ttf")),
            ]
        );
    }
}
