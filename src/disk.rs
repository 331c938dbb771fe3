//! The disk: the only place that reads and writes files.
//!
//! A workspace is read once, as a tree of relative paths and bytes; all the rest of the program works on that tree.
//! Whatever is written appears under its name complete or not at all.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the one module that touches the disk")]

mod bounds;
mod output;
mod watch;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Place};
use crate::tree::{Content, SYSTEM_FONTS, Tree};

pub use bounds::{Clash, clash};
use output::{LOCK, PARTIAL};
pub use output::{OutputFolder, Outputs, Stamp};
pub use watch::Changes;

/// The folders that make up a workspace.
const FOLDERS: [&str; 3] = ["manuals", "locales", "templates"];

/// The folder of a workspace that is not read as a whole: each object in it is read when it is needed.
const OBJECTS: &str = "manuals/editions/objects";

/// The kind of finding that says what of a workspace could not be read.
pub const UNREADABLE: &str = "unreadable-file";

/// How deep folders may nest; links that lead in a circle end here.
const MAX_DEPTH: usize = 32;

/// Reads the folders of a workspace.
///
/// Hidden files are passed over. A link is followed as long as it stays inside the workspace; one that leaves it, and a
/// file that cannot be read, is an error, and the rest is read all the same.
pub fn read_workspace(root: &Path) -> (Tree, Vec<Diagnostic>) {
    read_holding(root, |_| true)
}

/// The same; of files that are not to be held in memory the contents are read again when they are needed.
pub fn read_holding(root: &Path, is_held: impl Fn(&str) -> bool + Sync) -> (Tree, Vec<Diagnostic>) {
    let mut reader = Reader { root: root.to_path_buf(), files: Vec::new(), diagnostics: Vec::new() };
    match root.canonicalize() {
        Ok(canonical) => {
            for folder in FOLDERS {
                if root.join(folder).symlink_metadata().is_ok() {
                    reader.entry(&canonical, folder, 0);
                }
            }
        }
        Err(error) => reader.fault("", &format!("cannot open the workspace `{}`: {error}", root.display())),
    }
    reader.read(is_held)
}

/// The walk over a workspace: first the names, then the files, on all cores.
struct Reader {
    root: PathBuf,
    files: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

impl Reader {
    /// Reads the files that were found.
    fn read(mut self, is_held: impl Fn(&str) -> bool + Sync) -> (Tree, Vec<Diagnostic>) {
        let read = |path: &String| {
            let file = self.root.join(path);
            let content = fs::read(&file)?;
            Ok(if is_held(path) {
                Content::held(content.into())
            } else {
                Content::read_again(&content, move || fs::read(&file))
            })
        };
        let contents: Vec<io::Result<Content>> = self.files.par_iter().map(read).collect();
        let mut tree = Tree::default();
        for (path, content) in std::mem::take(&mut self.files).into_iter().zip(contents) {
            match content {
                Ok(content) => tree.insert_content(path, content),
                Err(error) => self.fault(&path, &format!("cannot read the file: {error}")),
            }
        }
        (tree, self.diagnostics)
    }

    fn folder(&mut self, canonical: &Path, folder: &str, depth: usize) {
        if depth > MAX_DEPTH {
            return self.fault(folder, "folders nest too deep; links may lead in a circle");
        }
        let entries = match fs::read_dir(self.root.join(folder)) {
            Ok(entries) => entries,
            Err(error) => return self.fault(folder, &format!("cannot read the folder: {error}")),
        };
        let mut names = Vec::new();
        for entry in entries {
            match entry {
                Ok(entry) => match entry.file_name().into_string() {
                    Ok(name) => names.push((name, entry.file_type().ok())),
                    Err(name) => self.fault(folder, &format!("file name is not UTF-8: {}", name.display())),
                },
                Err(error) => self.fault(folder, &format!("cannot read the folder: {error}")),
            }
        }
        names.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (name, kind) in names.iter().filter(|(name, _)| !name.starts_with('.')) {
            let path = format!("{folder}/{name}");
            match kind {
                _ if path == OBJECTS => {}
                Some(kind) if kind.is_file() => self.files.push(path),
                Some(kind) if kind.is_dir() => self.folder(canonical, &path, depth + 1),
                _ => self.entry(canonical, &path, depth),
            }
        }
    }

    /// Takes in what may be a link: where it leads decides.
    fn entry(&mut self, canonical: &Path, path: &str, depth: usize) {
        let full = self.root.join(path);
        match full.canonicalize() {
            Ok(target) if !target.starts_with(canonical) => {
                self.fault(path, "the link leaves the workspace");
            }
            Ok(target) if target.is_dir() && stands_in(&full, &target) => {
                self.fault(path, "the link leads back to a folder above it");
            }
            Ok(target) if target.is_dir() => self.folder(canonical, path, depth + 1),
            Ok(_) if !path.contains('/') => self.fault(path, "this is no folder"),
            Ok(target) if target.is_file() => self.files.push(path.to_string()),
            // A pipe or a device would keep us waiting for ever.
            Ok(_) => self.fault(path, "cannot read the file: it is no regular one"),
            Err(error) => self.fault(path, &format!("cannot read the file: {error}")),
        }
    }

    fn fault(&mut self, path: &str, message: &str) {
        let diagnostic = Diagnostic::error(UNREADABLE, message);
        self.diagnostics.push(if path.is_empty() { diagnostic } else { diagnostic.at(Place::file(path)) });
    }
}

/// Whether a path stands in a folder, whichever links lead there.
fn stands_in(path: &Path, folder: &Path) -> bool {
    path.parent().and_then(|parent| parent.canonicalize().ok()).is_some_and(|parent| parent.starts_with(folder))
}

/// Reads the fonts of the system that belong to some families, given in lower case.
pub fn system_fonts(families: &BTreeSet<String>) -> Tree {
    let mut database = fontdb::Database::new();
    database.load_system_fonts();
    let mut tree = Tree::default();
    for face in database.faces() {
        let fontdb::Source::File(file) = &face.source else { continue };
        let Some((family, _)) = face.families.iter().find(|(name, _)| families.contains(&name.to_lowercase())) else {
            continue;
        };
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        // A file that went away since the database was made is one that is not there.
        if let Ok(content) = fs::read(file) {
            tree.insert(format!("{SYSTEM_FONTS}{family}/{name}"), &content);
        }
    }
    tree
}

/// A folder in the making: it appears under its name complete, or not at all.
pub struct Staging {
    aside: PathBuf,
    target: PathBuf,
    _lock: File,
}

/// Name of the file in a new folder that says that nothing points to the folder yet: a run was killed in between.
const UNRECORDED: &str = ".bindery-unrecorded";

impl Staging {
    /// Begins a folder. What a killed run left of it goes; one that is there and complete is an error.
    pub fn open(target: &Path) -> io::Result<Self> {
        let above = parent(target);
        fs::create_dir_all(above)?;
        let lock = File::options().create(true).truncate(false).write(true).open(above.join(LOCK))?;
        lock.try_lock().map_err(|error| match error {
            fs::TryLockError::WouldBlock => io::Error::other("another run is writing to it"),
            fs::TryLockError::Error(error) => error,
        })?;
        if target.join(UNRECORDED).exists() {
            fs::remove_dir_all(target)?;
        } else if !is_vacant(target)? {
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, "the folder is there already"));
        }
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let aside = above.join(format!("{PARTIAL}-{name}"));
        if aside.exists() {
            fs::remove_dir_all(&aside)?;
        }
        fs::create_dir(&aside)?;
        fs::write(aside.join(UNRECORDED), b"")?;
        Ok(Self { aside, target: target.to_path_buf(), _lock: lock })
    }

    /// Writes a file of the new folder.
    pub fn write(&self, path: &str, content: &[u8]) -> io::Result<()> {
        let full = self.aside.join(path);
        fs::create_dir_all(parent(&full))?;
        fs::write(full, content)
    }

    /// Gives the folder its name, then runs what makes it count; if that fails, the folder goes again.
    pub fn publish(self, record: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        if self.target.exists() {
            fs::remove_dir(&self.target)?;
        }
        fs::rename(&self.aside, &self.target)?;
        match record() {
            Ok(()) => fs::remove_file(self.target.join(UNRECORDED)),
            Err(error) => {
                fs::remove_dir_all(&self.target)?;
                Err(error)
            }
        }
    }
}

impl Drop for Staging {
    /// What was not published is not kept.
    fn drop(&mut self) {
        // Nothing can be told from here; the next run removes what is left.
        let _ = fs::remove_dir_all(&self.aside);
        let _ = fs::remove_file(parent(&self.target).join(LOCK));
    }
}

/// Writes files that are named by their content below a folder, those that are not there; if one cannot be written, those
/// of this call go again. Gives the number of new ones.
pub fn write_new(folder: &Path, files: &[(String, Vec<u8>)]) -> io::Result<usize> {
    let mut written = Vec::new();
    for (path, content) in files {
        let full = folder.join(path);
        if full.exists() {
            continue;
        }
        if let Err(error) = write_atomic(&full, content) {
            for path in written {
                fs::remove_file(path)?;
            }
            return Err(error);
        }
        written.push(full);
    }
    Ok(written.len())
}

/// Name of the folder that holds files which are to get their names together.
const TOGETHER: &str = ".bindery-writing";
/// Name of the file in it that says all of them are there: from then on they are the new content.
const COMPLETE: &str = "complete";

/// Writes some files of a workspace, all or none: their paths below the root, with their content.
///
/// They are written aside first. Only when all are there a list of them is written, and each is moved to its name; whoever
/// is killed in between is followed by [`finish_writing`]. A file that cannot be moved leaves all as they were.
pub fn write_together(root: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    if files.is_empty() {
        return Ok(());
    }
    finish_writing(root)?;
    let folder = root.join(TOGETHER);
    fs::create_dir_all(&folder)?;
    let written = files.iter().enumerate().try_for_each(|(index, (path, content))| {
        fs::create_dir_all(parent(&root.join(path)))?;
        fs::write(folder.join(index.to_string()), content)?;
        // What stands there now, in case a later file cannot be moved.
        match fs::copy(root.join(path), folder.join(format!("{index}.old"))) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    });
    if let Err(error) = written {
        fs::remove_dir_all(&folder)?;
        return Err(error);
    }
    let list: String = files.iter().map(|(path, _)| format!("{path}\n")).collect();
    write_atomic(&folder.join(COMPLETE), list.as_bytes())?;
    move_together(root, &folder, &list)
}

/// Ends what a run began that was killed while it wrote files of the workspace together.
pub fn finish_writing(root: &Path) -> io::Result<()> {
    let folder = root.join(TOGETHER);
    match fs::read_to_string(folder.join(COMPLETE)) {
        Ok(list) => move_together(root, &folder, &list),
        Err(_) if folder.exists() => fs::remove_dir_all(&folder),
        Err(_) => Ok(()),
    }
}

fn move_together(root: &Path, folder: &Path, list: &str) -> io::Result<()> {
    let moved = list.lines().enumerate().try_for_each(|(index, path)| {
        match fs::rename(folder.join(index.to_string()), root.join(path)) {
            // It was moved before the run was killed.
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    });
    if let Err(error) = moved {
        for (index, path) in list.lines().enumerate() {
            let old = folder.join(format!("{index}.old"));
            let put_back =
                if old.exists() { fs::rename(old, root.join(path)) } else { fs::remove_file(root.join(path)) };
            match put_back {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        fs::remove_dir_all(folder)?;
        return Err(error);
    }
    fs::remove_dir_all(folder)
}

/// Reads a file that may have at most so many bytes.
pub fn read_bounded(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let mut content = Vec::new();
    // What is known to be too large is not read; a pipe does not say how large it is.
    if file.metadata()?.len() <= most as u64 {
        io::Read::read_to_end(&mut io::Read::take(&file, most as u64 + 1), &mut content)?;
    }
    if content.len() > most || file.metadata()?.len() > most as u64 {
        let message = format!("the file is larger than {} MiB", most >> 20);
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(content)
}

/// Reads a file part by part, so that it may be of any size.
pub fn read_in_parts(path: &Path, mut take: impl FnMut(&[u8])) -> io::Result<()> {
    let mut file = File::open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut part = vec![0; 1 << 20];
    loop {
        match io::Read::read(&mut file, &mut part)? {
            0 => return Ok(()),
            read => take(part.get(..read).unwrap_or_default()),
        }
    }
}

/// Reads a file; `None` if there is none.
pub fn read_if_there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether a folder is missing or empty.
pub fn is_vacant(path: &Path) -> io::Result<bool> {
    match fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

/// Makes sure that a file can be written in a folder that is there, over nothing but an empty file or one that begins with
/// `head`.
pub fn can_be_written(path: &Path, head: &[u8]) -> io::Result<()> {
    let folder = parent(path);
    if !folder.is_dir() {
        return Err(io::Error::new(io::ErrorKind::NotFound, format!("there is no folder `{}`", folder.display())));
    }
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => return Err(io::Error::other("it is a folder")),
        Ok(metadata) if !metadata.is_file() => return Err(io::Error::other("it is no regular file")),
        Ok(_) => {
            let mut begin = Vec::new();
            io::Read::read_to_end(&mut io::Read::take(File::open(path)?, head.len() as u64), &mut begin)?;
            if !begin.is_empty() && begin != head {
                return Err(io::Error::new(io::ErrorKind::AlreadyExists, "another file is there already"));
            }
        }
        Err(_) => {}
    }
    // The name of the file that is tried is nobody's concern.
    tempfile::Builder::new().prefix(".bindery-").tempfile_in(folder).map(drop).map_err(|error| error.kind().into())
}

/// Writes a file so that its name shows the old content or the new, never a part; folders are made as needed.
pub fn write_atomic(path: &Path, content: &[u8]) -> io::Result<()> {
    write_by_way_of(parent(path), path, content)
}

/// Writes a file in a folder of the same file system, then moves it to its name.
fn write_by_way_of(folder: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    fs::create_dir_all(parent(path))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".bindery-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(content)?;
    file.persist(path)?;
    Ok(())
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_written_together_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let read = |path: &str| fs::read_to_string(root.join(path)).ok();
        let file = |path: &str, text: &str| (path.to_string(), text.as_bytes().to_vec());
        write_together(root, &[file("a/b", "1"), file("c", "1")]).unwrap();
        // A folder stands where the last file should go.
        fs::create_dir_all(root.join("d/e")).unwrap();
        write_together(root, &[file("a/b", "2"), file("c", "2"), file("d", "2")]).unwrap_err();
        assert_eq!((read("a/b"), read("c")), (Some("1".into()), Some("1".into())));
        assert!(!root.join(TOGETHER).exists());
    }

    #[test]
    fn files_that_a_killed_run_had_ready_get_their_names() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir(root.join(TOGETHER)).unwrap();
        fs::write(root.join(TOGETHER).join("1"), "new").unwrap();
        fs::write(root.join("a"), "moved").unwrap();
        fs::write(root.join(TOGETHER).join(COMPLETE), "a\nb\n").unwrap();
        finish_writing(root).unwrap();
        assert_eq!(fs::read_to_string(root.join("a")).unwrap(), "moved");
        assert_eq!(fs::read_to_string(root.join("b")).unwrap(), "new");
        // One that was not ready is forgotten.
        fs::create_dir(root.join(TOGETHER)).unwrap();
        fs::write(root.join(TOGETHER).join("0"), "part").unwrap();
        finish_writing(root).unwrap();
        assert!(!root.join(TOGETHER).exists() && root.join("a").exists());
    }
}
