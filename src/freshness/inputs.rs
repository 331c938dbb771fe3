//! What a job can depend on, and what it did, as hashes of files.

use std::collections::BTreeMap;

use super::parts::{Part, Parts};
use super::reason::{FileChange, Reason};
use crate::locale::Locale;
use crate::manifest::Output;
use crate::plan::Job;
use crate::render;
use crate::template;
use crate::tree::{Tree, sha256};

/// Counts the ways in which hashes were made; a new one makes all documents anew.
const VERSION: &str = "1";

/// What a result depends on beside the workspace: the program's version and its own messages.
pub fn program(tool: &str, built_in: &Tree) -> String {
    let own: String = built_in.hashes().map(|(path, hash)| format!("{path}\0{hash}\n")).collect();
    [VERSION, tool, &sha256(own.as_bytes())].join(" ")
}

/// What a job can depend on, and what it did.
pub struct Inputs<'a> {
    tree: &'a Tree,
    pub parts: Parts,
    /// The program's own part.
    program: &'a str,
}

impl<'a> Inputs<'a> {
    /// Hashes a workspace.
    pub fn new(tree: &'a Tree, program: &'a str) -> Self {
        Self { tree, parts: Parts::new(tree), program }
    }

    /// SHA-256 over all files that a job can depend on; `chain` are the locales in which its messages are looked for, each
    /// with whether it can depend on the texts that organisations share in it. Its organisation's own count in any case. `seen` is what it sees of other organisations.
    pub fn sources(&self, job: &Job, seen: &str, chain: &[(Locale, bool)]) -> String {
        self.sources_in(&self.parts, job, seen, chain)
    }

    /// The same over the files of another state of the workspace.
    pub fn sources_in(&self, files: &Parts, job: &Job, seen: &str, chain: &[(Locale, bool)]) -> String {
        let (locale, document, organisation, profile) = job.key();
        let mut text = format!("{}\n{seen}\n{locale}\n{document}\n{organisation}\n{profile}\n", self.program);
        for (locale, _) in chain.iter().filter(|(_, is_reached)| *is_reached) {
            text.push_str(&format!("{locale}\n"));
        }
        for part in &Self::owners(job, chain) {
            text.push_str(files.hash(part));
            text.push('\n');
        }
        sha256(text.as_bytes())
    }

    /// The owners on whose files a job can depend.
    pub fn owners(job: &Job, chain: &[(Locale, bool)]) -> Vec<Part> {
        let (kind, id) = (job.organisation.kind.as_str().to_string(), &job.organisation.id);
        let mut owners = vec![Part::Everyone, Part::Templates, Part::Type(kind.clone()), Part::of_organisation(job)];
        for (locale, is_reached) in chain {
            let tag = locale.to_string();
            owners.push(Part::LocaleOrganisation(tag.clone(), id.clone()));
            if *is_reached {
                owners.extend([Part::Locale(tag.clone()), Part::LocaleType(tag, kind.clone())]);
            }
        }
        owners
    }

    /// Whether the images that an output was made from are as they were.
    pub fn has_images_of(&self, output: &Output) -> bool {
        output.assets.iter().all(|(path, hash)| self.tree.sha256(path) == Some(hash))
    }

    /// The templates and fonts of a set that are not as they were, and fonts that were not there: which one a text gets
    /// depends on all.
    pub fn changed_since(&self, set: &BTreeMap<String, String>) -> Vec<Reason> {
        let mut reasons = self.changes(set);
        let fonts = self.tree.paths("").filter(|path| render::is_font(path));
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
        let (shared, own): (Vec<_>, Vec<_>) = reads
            .into_iter()
            .map(hash)
            .partition(|(path, _)| render::is_font(path) || path.starts_with(template::FOLDER));
        [shared.into_iter().collect(), own.into_iter().collect()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_in_a_set_is_told_by_its_kind() {
        let tree =
            Tree::from_texts([("templates/a.typ", "1"), ("templates/b.typ", "2"), ("templates/fonts/x.ttf", "3")]);
        let inputs = Inputs::new(&tree, "");
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
