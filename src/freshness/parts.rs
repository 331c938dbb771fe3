//! The files of a workspace by their owners, each owner's as one hash.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::locale::{Layer, Locale};
use crate::plan::Job;
use crate::template;
use crate::tree::{Content, SYSTEM_FONTS, Tree, hex};
use crate::workspace::model::Kind;

/// The owner of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    /// All organisations in all languages.
    Everyone,
    Type(String),
    Consortium,
    Organisation(String),
    Locale(String),
    LocaleType(String, String),
    LocaleOrganisation(String, String),
    Templates,
    /// Images: a job knows by name those that it uses.
    Images,
}

/// Folders of languages with the tags that they stand for: `pt-br` is `pt-BR`.
#[derive(Default)]
struct Tags<'p>(HashMap<&'p str, String>);

impl<'p> Tags<'p> {
    fn of(&mut self, folder: &'p str) -> String {
        let tag = || folder.parse().map_or_else(|_| folder.to_string(), |locale: Locale| locale.to_string());
        self.0.entry(folder).or_insert_with(tag).clone()
    }
}

impl Part {
    fn of<'p>(path: &'p str, tags: &mut Tags<'p>) -> Self {
        let mut parts = [""; 6];
        let mut count = 0;
        for (place, part) in parts.iter_mut().zip(path.split('/')) {
            (*place, count) = (part, count + 1);
        }
        match parts[..count] {
            ["manuals", "editions", ..] => Self::Everyone,
            ["manuals", ..] if !path.ends_with(".toml") => Self::Images,
            ["manuals", "types", file] => Self::Type(file.trim_end_matches(".toml").to_string()),
            ["manuals", "consortium", _] => Self::Consortium,
            ["manuals", "cooperatives", id, _] => Self::Organisation(id.to_string()),
            ["locales", tag, _] => Self::Locale(tags.of(tag)),
            ["locales", tag, "types", kind, _] => Self::LocaleType(tags.of(tag), kind.to_string()),
            ["locales", tag, "cooperatives", id, _] => Self::LocaleOrganisation(tags.of(tag), id.to_string()),
            [first, ..] if first == template::FOLDER || path.starts_with(SYSTEM_FONTS) => Self::Templates,
            _ => Self::Everyone,
        }
    }

    /// The data of a job's organisation.
    pub fn of_organisation(job: &Job) -> Self {
        match job.organisation.kind {
            Kind::Consortium => Self::Consortium,
            _ => Self::Organisation(job.organisation.id.clone()),
        }
    }

    /// The cooperative whose data it is.
    pub fn organisation(&self) -> Option<&str> {
        match self {
            Self::Organisation(id) => Some(id),
            _ => None,
        }
    }

    /// The layer of messages that it is.
    pub fn layer(&self) -> Option<(Locale, Layer)> {
        let (tag, layer) = match self {
            Self::Locale(tag) => (tag, Layer::Shared),
            Self::LocaleType(tag, kind) => (tag, Layer::Type(kind.clone())),
            Self::LocaleOrganisation(tag, id) => (tag, Layer::Organisation(id.clone())),
            _ => return None,
        };
        Some((tag.parse().ok()?, layer))
    }

    /// A layer of messages of the workspace.
    pub fn of_layer(locale: &Locale, layer: &Layer) -> Self {
        match layer {
            Layer::Type(kind) => Self::LocaleType(locale.to_string(), kind.clone()),
            Layer::Organisation(id) => Self::LocaleOrganisation(locale.to_string(), id.clone()),
            _ => Self::Locale(locale.to_string()),
        }
    }
}

/// The owners of a workspace's files.
pub struct Parts(HashMap<Part, String>);

impl Parts {
    /// Hashes the names and contents of a workspace's files.
    pub fn new(tree: &Tree) -> Self {
        let mut parts: BTreeMap<Part, Sha256> = BTreeMap::new();
        let mut tags = Tags::default();
        for (path, hash) in tree.hashes() {
            let part = parts.entry(Part::of(path, &mut tags)).or_default();
            part.update(path);
            part.update("\0");
            part.update(hash);
            part.update("\n");
        }
        Self(parts.into_iter().map(|(part, hash)| (part, hex(&hash.finalize()))).collect())
    }

    /// Owners and their hashes, as a list has them.
    pub fn of_list(list: &BTreeMap<Part, String>) -> Self {
        Self(list.iter().map(|(part, hash)| (part.clone(), hash.clone())).collect())
    }

    /// The hash of an owner's files, in lowercase hexadecimal; empty if there are none.
    pub fn hash(&self, part: &Part) -> &str {
        self.0.get(part).map_or("", String::as_str)
    }

    /// The owners whose files are others than in a list of owners with their hashes.
    pub fn changed_since(&self, before: &Self) -> BTreeSet<Part> {
        let is_other = |part: &&Part| before.hash(part) != self.hash(part);
        self.0.keys().chain(before.0.keys()).filter(is_other).cloned().collect()
    }

    /// All owners with their hashes.
    pub fn iter(&self) -> impl Iterator<Item = (&Part, &str)> {
        self.0.iter().map(|(part, hash)| (part, hash.as_str()))
    }

    /// Leaves the files of some owners out of a workspace.
    pub fn leave_out(tree: &mut Tree, left_out: &BTreeSet<Part>) {
        let paths =
            Self::files(tree).filter(|(part, _)| left_out.contains(part)).map(|(_, (path, _))| path.to_string());
        let paths: BTreeSet<String> = paths.collect();
        tree.retain(|path| !paths.contains(path));
    }

    /// The files of a workspace, each with its owner.
    pub fn files(tree: &Tree) -> impl Iterator<Item = (Part, (&str, &Content))> {
        let mut tags = Tags::default();
        tree.files("").map(move |(path, content)| (Part::of(path, &mut tags), (path, content)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_owner() {
        for (path, part) in [
            ("manuals/documents.toml", Part::Everyone),
            ("manuals/types/a.toml", Part::Type("a".to_string())),
            ("manuals/consortium/x.toml", Part::Consortium),
            ("manuals/cooperatives/alfa/x.toml", Part::Organisation("alfa".to_string())),
            ("manuals/cooperatives/alfa/logo.svg", Part::Images),
            ("manuals/editions/2025/2025-01-01.toml", Part::Everyone),
            ("locales/sources.toml", Part::Everyone),
            ("locales/it/a.ftl", Part::Locale("it".to_string())),
            ("locales/pt-br/a.ftl", Part::Locale("pt-BR".to_string())),
            ("locales/it/types/a/a.ftl", Part::LocaleType("it".to_string(), "a".to_string())),
            ("locales/it/cooperatives/alfa/a.ftl", Part::LocaleOrganisation("it".to_string(), "alfa".to_string())),
            ("templates/lib/job.typ", Part::Templates),
            ("system-fonts/Noto/a.ttf", Part::Templates),
        ] {
            assert_eq!(Part::of(path, &mut Tags::default()), part, "{path}");
        }
    }
}
