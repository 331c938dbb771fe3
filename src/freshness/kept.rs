//! The texts of a workspace as they were, kept in the output folder while documents that were made from them are there.
//!
//! Each state of a workspace is one ZIP archive, which any program opens, named by the hash of all its files and of the
//! program. Its texts are there as they were; of images a few bytes stand for the file and fonts are left out, since their
//! hashes say all that is told of them.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::render;
use crate::tree::{Tree, sha256};

/// What an image begins with, so that it passes for one.
const SIGNATURES: [(&str, &[u8]); 3] =
    [(".png", b"\x89PNG\r\n\x1a\n"), (".jpg", b"\xff\xd8\xff"), (".jpeg", b"\xff\xd8\xff")];

/// A state of a workspace's texts.
pub struct Kept<'a> {
    tree: &'a Tree,
    /// Its key.
    pub state: String,
}

impl<'a> Kept<'a> {
    /// The folder of the archives in the output folder.
    pub const FOLDER: &'static str = ".bindery-sources";

    /// The state that a workspace is in, for a program with its own texts.
    pub fn new(tree: &'a Tree, program: &str) -> Self {
        let files: String = tree.hashes().map(|(path, hash)| format!("{path}\0{hash}\n")).collect();
        Self { tree, state: sha256(format!("{program}\n{files}").as_bytes()) }
    }

    /// The path of a state's archive in the output folder.
    pub fn path(state: &str) -> String {
        format!("{}/{state}.zip", Self::FOLDER)
    }

    /// The archive; the same for the same texts. `None` if they cannot be put into one.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        // Texts are a hundredth of the documents: packing them would cost more than it saves.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, content) in self.tree.below("").filter(|(path, _)| is_kept(path)) {
            archive.start_file(path, options).ok()?;
            archive.write_all(if is_text(path) { content } else { stand_in(path) }).ok()?;
        }
        Some(archive.finish().ok()?.into_inner())
    }

    /// The texts of an archive; `None` for what is none of ours.
    pub fn read(content: &[u8]) -> Option<Tree> {
        let mut archive = ZipArchive::new(Cursor::new(content)).ok()?;
        let mut tree = Tree::default();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).ok()?;
            let path = file.name().ok()?.into_owned();
            let mut text = Vec::new();
            // Nothing in an archive of ours is packed, so no file is larger than all of it.
            file.by_ref().take(content.len() as u64).read_to_end(&mut text).ok()?;
            tree.insert(path, &text);
        }
        Some(tree)
    }
}

fn is_kept(path: &str) -> bool {
    !render::is_font(path)
}

fn is_text(path: &str) -> bool {
    [".toml", ".ftl", ".typ", ".svg"].iter().any(|ending| path.ends_with(ending))
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
        let kept = Kept::new(&tree, "");
        let bytes = kept.to_bytes().unwrap();
        assert_eq!(bytes, Kept::new(&tree, "").to_bytes().unwrap());
        let read = Kept::read(&bytes).unwrap();
        let paths: Vec<_> = read.below("").map(|(path, _)| path).collect();
        assert_eq!(paths, ["locales/it/a.ftl", "manuals/a.toml", "manuals/logo.PNG"]);
        assert_eq!(read.text("locales/it/a.ftl"), Some("a = à\n"));
        assert!(read.get("manuals/logo.PNG").unwrap().starts_with(b"\x89PNG"));
        assert!(Kept::read(b"no archive").is_none());
    }
}
