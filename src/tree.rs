//! The files of a workspace in memory: all that the program works on between reading and writing.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Component, Path};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use sha2::{Digest, Sha256};

/// Where fonts of the system stand in a tree: `system-fonts/<family>/<file>`.
pub const SYSTEM_FONTS: &str = "system-fonts/";

/// The files of a workspace: path relative to its root, with `/` between the parts, and content.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    files: BTreeMap<String, Content>,
}

/// A file's content, and what is found out when somebody asks first.
#[derive(Debug, Clone)]
pub struct Content(Arc<Known>);

/// What is known about a content.
#[derive(Default)]
struct Known {
    /// Not there while nobody asked for a content that is not held.
    bytes: OnceLock<Option<Arc<[u8]>>>,
    /// Reads it for who asks.
    read: Option<Read>,
    /// Where its lines begin: thousands of findings may stand in it. `None` for what is no UTF-8.
    lines: OnceLock<Option<Vec<usize>>>,
    sha256: OnceLock<String>,
}

/// Reads a file.
type Read = Box<dyn Fn() -> io::Result<Vec<u8>> + Send + Sync>;

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Known").field("sha256", &self.sha256).finish_non_exhaustive()
    }
}

impl Content {
    /// A content in memory.
    pub fn held(bytes: Arc<[u8]>) -> Self {
        Self(Arc::new(Known { bytes: Some(bytes).into(), ..Known::default() }))
    }

    /// A content that is these bytes now. They are not kept, and whoever asks has it read again: all that a thousand
    /// organisations say does not stay in memory.
    pub fn read_again(bytes: &[u8], read: impl Fn() -> io::Result<Vec<u8>> + Send + Sync + 'static) -> Self {
        Self(Arc::new(Known { read: Some(Box::new(read)), sha256: sha256(bytes).into(), ..Known::default() }))
    }

    /// The content, which is kept from now on; `None` if it was read again and is another one.
    pub fn get(&self) -> Option<&Arc<[u8]>> {
        self.0.bytes.get_or_init(|| self.again()).as_ref()
    }

    /// The same without keeping it.
    pub fn read(&self) -> Option<Arc<[u8]>> {
        self.0.bytes.get().map_or_else(|| self.again(), Clone::clone)
    }

    fn again(&self) -> Option<Arc<[u8]>> {
        let bytes = (self.0.read.as_ref()?)().ok()?;
        (self.0.sha256.get()? == &sha256(&bytes)).then(|| Arc::from(bytes))
    }

    fn lines(&self) -> Option<&[usize]> {
        let starts = || {
            let text = std::str::from_utf8(self.get()?).ok()?;
            Some(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
        };
        self.0.lines.get_or_init(starts).as_deref()
    }

    fn sha256(&self) -> &str {
        self.0.sha256.get_or_init(|| self.get().map_or_else(String::new, |bytes| sha256(bytes)))
    }
}

impl Tree {
    /// A tree of texts, as tests and built-in files need it.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut tree = Self::default();
        for (path, text) in texts {
            tree.insert(path, text.as_bytes());
        }
        tree
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, content: &[u8]) {
        self.insert_content(path, Content::held(Arc::from(content)));
    }

    /// The same, with a content that need not be copied.
    pub fn insert_content(&mut self, path: impl Into<String>, content: Content) {
        self.files.insert(path.into(), content);
    }

    /// Adds all files of another tree.
    pub fn extend(&mut self, other: &Self) {
        self.files.extend(other.files.iter().map(|(path, file)| (path.clone(), file.clone())));
    }

    /// Keeps the files whose paths are wanted.
    pub fn retain(&mut self, mut is_wanted: impl FnMut(&str) -> bool) {
        self.files.retain(|path, _| is_wanted(path));
    }

    /// The content of a file; nothing if it changed since.
    pub fn get(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.files.get(path)?.get()
    }

    /// SHA-256 of a file's content, in lowercase hexadecimal; made once.
    pub fn sha256(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(Content::sha256)
    }

    /// All files with their SHA-256, in the order of their paths; the hashes are made on all cores.
    pub fn hashes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.par_iter().for_each(|(_, file)| {
            file.sha256();
        });
        self.files.iter().map(|(path, file)| (path.as_str(), file.sha256()))
    }

    /// The content of a file as text, if it is UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.get(path)?).ok()
    }

    /// The number, from 1, of the line with a byte of a file, and where it begins. `None` if the file is not there or no UTF-8.
    pub fn line(&self, path: &str, at: usize) -> Option<(usize, usize)> {
        let lines = self.files.get(path)?.lines()?;
        let number = lines.partition_point(|line| *line <= at);
        Some((number, *lines.get(number.checked_sub(1)?)?))
    }

    /// The lines of a file from the one with the byte `start` to the one with the byte `end`: the number of the first one,
    /// from 1, where it begins, and their text without the last line feed. `None` if the file is not there or no UTF-8.
    pub fn lines(&self, path: &str, start: usize, end: usize) -> Option<(usize, usize, &str)> {
        let (number, begin) = self.line(path, start)?;
        let file = self.files.get(path)?;
        let lines = file.lines()?;
        let next = lines.partition_point(|line| *line <= end.max(start));
        let content = file.get()?;
        let end = lines.get(next).map_or(content.len(), |next| next - 1);
        Some((number, begin, std::str::from_utf8(content.get(begin..end)?).ok()?))
    }

    /// The files below a folder (`manuals/types`) with their contents, in the order of their paths; the empty string means
    /// all. What is not held is read and kept: where only paths are wanted there is [`Tree::paths`], and [`Tree::files`] lets the
    /// caller read.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Arc<[u8]>)> {
        self.files(folder).filter_map(|(path, file)| Some((path, file.get()?)))
    }

    /// The same without reading a file.
    pub fn files<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a Content)> {
        self.files
            .range(folder.to_string()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .filter(move |(path, _)| folder.is_empty() || path[folder.len()..].starts_with('/'))
            .map(|(path, file)| (path.as_str(), file))
    }

    /// The paths of the files below a folder.
    pub fn paths<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.files(folder).map(|(path, _)| path)
    }
}

/// SHA-256 of some bytes, in lowercase hexadecimal.
pub fn sha256(content: &[u8]) -> String {
    hex(&Sha256::digest(content))
}

/// Bytes in lowercase hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Whether a relative path stays below the folder it is joined to: no `..`, no root, no drive.
pub fn stays_below(path: &str) -> bool {
    !path.is_empty()
        && !path.contains('\\')
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn below_means_the_folder_itself() {
        let tree = Tree::from_texts([("a-b/x", ""), ("a/x", ""), ("a/y/z", ""), ("ab/x", "")]);
        let found: Vec<_> = tree.below("a").map(|(path, _)| path).collect();
        assert_eq!(found, ["a/x", "a/y/z"]);
    }

    #[test]
    fn what_is_not_held_is_read_again_while_it_is_what_it_was() {
        let file = Arc::new(Mutex::new("a = b\n"));
        let read = {
            let file = Arc::clone(&file);
            move || Ok(file.lock().unwrap().as_bytes().to_vec())
        };
        let mut tree = Tree::default();
        tree.insert_content("a.ftl", Content::read_again(b"a = b\n", read));
        let read = || tree.files("").next().unwrap().1.read();
        assert_eq!(read().as_deref(), Some(&b"a = b\n"[..]));
        *file.lock().unwrap() = "a = c\n";
        assert_eq!((read(), tree.sha256("a.ftl")), (None, Some(sha256(b"a = b\n").as_str())));
        *file.lock().unwrap() = "a = b\n";
        assert_eq!(tree.text("a.ftl"), Some("a = b\n"));
        // Now it is kept.
        *file.lock().unwrap() = "";
        assert_eq!((tree.lines("a.ftl", 0, 0), read().is_some()), (Some((1, 0, "a = b")), true));
    }

    #[test]
    fn lines_hold_their_bytes() {
        let tree = Tree::from_texts([("a", "à\n\nxyz\n")]);
        assert_eq!(tree.lines("a", 0, 0), Some((1, 0, "à")));
        assert_eq!(tree.lines("a", 3, 3), Some((2, 3, "")));
        assert_eq!(tree.lines("a", 2, 5), Some((1, 0, "à\n\nxyz")));
        assert_eq!(tree.lines("a", 8, 99), Some((4, 8, "")));
        assert_eq!(tree.lines("b", 0, 0), None);
    }

    #[test]
    fn paths_that_leave_a_folder_are_known() {
        for path in ["", "..", "a/../../b", "/etc/passwd", "a\\b", "./a"] {
            assert!(!stays_below(path), "{path}");
        }
        assert!(stays_below("it/manual/diogene.pdf"));
    }
}
