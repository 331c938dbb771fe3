//! The texts of a workspace as they were, kept in the output folder while documents that were made from them are there.
//!
//! A state of a workspace is a list of its parts, named by the hash of all of them and of the program. Each part, the files
//! of one owner, is one ZIP archive, which any program opens, named by its own hash: what did not change is there once for
//! all states. Texts are there as they were; of images a few bytes stand for the file and fonts are left out, since their
//! hashes say all that is told of them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::parts::{Part, Parts};
use crate::render;
use crate::tree::{Content, Tree, sha256};

/// What an image begins with, so that it passes for one.
const SIGNATURES: [(&str, &[u8]); 3] =
    [(".png", b"\x89PNG\r\n\x1a\n"), (".jpg", b"\xff\xd8\xff"), (".jpeg", b"\xff\xd8\xff")];

/// A state of a workspace's texts.
pub struct Kept<'a> {
    tree: &'a Tree,
    parts: &'a Parts,
    /// Its key.
    pub state: String,
}

impl<'a> Kept<'a> {
    /// The folder of the states in the output folder.
    pub const FOLDER: &'static str = ".bindery-sources";

    /// The folder of the parts in the output folder.
    pub const PARTS: &'static str = ".bindery-sources/parts";

    /// The state that a workspace with these owners is in, for a program with its own texts.
    pub fn new(tree: &'a Tree, parts: &'a Parts, program: &str) -> Self {
        let state = sha256(format!("{program}\n{}", list(parts)).as_bytes());
        Self { tree, parts, state }
    }

    /// The path of a state in the output folder.
    pub fn path(state: &str) -> String {
        format!("{}/{state}.json", Self::FOLDER)
    }

    /// The path of a part in the output folder.
    pub fn part_path(hash: &str) -> String {
        format!("{}/{hash}.zip", Self::PARTS)
    }

    /// The list of the parts.
    pub fn to_bytes(&self) -> Vec<u8> {
        list(self.parts).into_bytes()
    }

    /// The archives of parts that are not there, each with its hash; the same for the same texts. Each is made when it is asked
    /// for: all together are as large as the workspace. There is none of a part of which a file changed since.
    pub fn archives(&self, is_there: impl Fn(&str) -> bool) -> impl Iterator<Item = (&str, Option<Vec<u8>>)> {
        let missing: BTreeMap<&Part, &str> = self.parts.iter().filter(|(_, hash)| !is_there(hash)).collect();
        let files = Parts::files(self.tree).filter(|(part, _)| missing.contains_key(part));
        let mut by_part: BTreeMap<Part, Vec<(&str, &Content)>> = BTreeMap::new();
        for (part, file) in files {
            by_part.entry(part).or_default().push(file);
        }
        by_part.into_iter().filter_map(move |(part, files)| Some((*missing.get(&part)?, archive(&files))))
    }

    /// The hashes of the parts that a list names; `None` for what is no list of ours.
    pub fn parts(list: &[u8]) -> Option<BTreeMap<Part, String>> {
        let parts: Vec<(Part, String)> = serde_json::from_slice(list).ok()?;
        Some(parts.into_iter().collect())
    }

    /// Adds the texts of a part's archive to a tree; `None` for what is none of ours.
    pub fn read(tree: &mut Tree, content: &[u8]) -> Option<()> {
        let mut archive = ZipArchive::new(Cursor::new(content)).ok()?;
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).ok()?;
            let path = file.name().ok()?.into_owned();
            let mut text = Vec::new();
            // Nothing in an archive of ours is packed, so no file is larger than all of it.
            file.by_ref().take(content.len() as u64).read_to_end(&mut text).ok()?;
            tree.insert(path, &text);
        }
        Some(())
    }

    /// The paths of what some lists need.
    pub fn needed<'l>(lists: impl IntoIterator<Item = (&'l str, &'l [u8])>) -> BTreeSet<String> {
        let paths = lists.into_iter().flat_map(|(state, list)| {
            let parts = Self::parts(list).unwrap_or_default();
            let parts: Vec<String> = parts.values().map(|hash| Self::part_path(hash)).collect();
            parts.into_iter().chain([Self::path(state)])
        });
        paths.collect()
    }
}

/// Parts and their hashes, in order.
fn list(parts: &Parts) -> String {
    let parts: BTreeMap<&Part, &str> = parts.iter().collect();
    serde_json::to_string(&parts.into_iter().collect::<Vec<_>>()).unwrap_or_default()
}

fn archive(files: &[(&str, &Content)]) -> Option<Vec<u8>> {
    // Texts are a hundredth of the documents: packing them would cost more than it saves.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in files.iter().filter(|(path, _)| is_kept(path)) {
        archive.start_file(*path, options).ok()?;
        if is_whole(path) {
            archive.write_all(&content.read()?).ok()?;
        } else {
            archive.write_all(stand_in(path)).ok()?;
        }
    }
    Some(archive.finish().ok()?.into_inner())
}

fn is_kept(path: &str) -> bool {
    !render::is_font(path)
}

/// Whether a file is kept as it is. Profiles of printers are no texts, but data that name one which does not serve are
/// faulty.
fn is_whole(path: &str) -> bool {
    [".toml", ".ftl", ".typ", ".svg", ".icc", ".icm"].iter().any(|ending| path.ends_with(ending))
}

fn stand_in(path: &str) -> &'static [u8] {
    let path = path.to_ascii_lowercase();
    SIGNATURES.iter().find(|(ending, _)| path.ends_with(ending)).map_or(&b""[..], |(_, signature)| *signature)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_and_images_are_stood_for() {
        let tree = Tree::from_texts([
            ("locales/it/a.ftl", "a = à\n"),
            ("manuals/a.toml", ""),
            ("manuals/logo.PNG", "many bytes"),
            ("templates/fonts/a.ttf", "font"),
        ]);
        let parts = Parts::new(&tree);
        let kept = Kept::new(&tree, &parts, "");
        let archives: BTreeMap<&str, Option<Vec<u8>>> = kept.archives(|_| false).collect();
        assert_eq!(archives, Kept::new(&tree, &parts, "").archives(|_| false).collect());
        let parts = Kept::parts(&kept.to_bytes()).unwrap();
        assert_eq!(parts.len(), 4);
        let mut read = Tree::default();
        for hash in parts.values() {
            Kept::read(&mut read, archives[hash.as_str()].as_ref().unwrap()).unwrap();
        }
        let paths: Vec<_> = read.below("").map(|(path, _)| path).collect();
        assert_eq!(paths, ["locales/it/a.ftl", "manuals/a.toml", "manuals/logo.PNG"]);
        assert_eq!(read.text("locales/it/a.ftl"), Some("a = à\n"));
        assert!(read.get("manuals/logo.PNG").unwrap().starts_with(b"\x89PNG"));
        assert!(Kept::read(&mut read, b"no archive").is_none());
    }
}
