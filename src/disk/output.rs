//! The folder that results are written to: looked at, or held for one run at a time.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::{read_if_there, write_atomic, write_by_way_of};

/// An output folder to look at; nothing in it is changed.
pub struct Outputs {
    root: PathBuf,
}

/// Size and times of a file, in bytes and nanoseconds; they can only say that its content need not be hashed again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub bytes: u64,
    pub modified: i64,
    /// When its name, owner or times were last set, where the system knows; nobody can set this one back.
    pub changed: i64,
}

impl Outputs {
    /// The folder at a path, which need not exist.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_path_buf() }
    }

    /// Reads a file of the folder; `None` if there is none.
    pub fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        read_if_there(&self.root.join(path))
    }

    /// Whether something stands at the path.
    pub fn exists(&self, path: &str) -> bool {
        self.root.join(path).symlink_metadata().is_ok()
    }

    /// Size and times of a file; `None` if there is none.
    pub fn stamp(&self, path: &str) -> Option<Stamp> {
        let metadata = fs::metadata(self.root.join(path)).ok().filter(fs::Metadata::is_file)?;
        let modified = metadata.modified().ok()?;
        // Before 1970 there are negative ones: clocks say what they like.
        let modified = match modified.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_nanos()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_nanos()).map_or(i64::MIN, |nanoseconds| -nanoseconds),
        };
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt;
            metadata.ctime().saturating_mul(1_000_000_000).saturating_add(metadata.ctime_nsec())
        };
        #[cfg(not(unix))]
        let changed = 0;
        Some(Stamp { bytes: metadata.len(), modified, changed })
    }

    /// The names of the files of a folder in it, in order.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.root.join(folder)).into_iter().flatten();
        let mut names: Vec<String> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
        names.sort();
        names
    }

    /// What runs noted that did not live to write their manifest; bytes that are no text are the end of a note cut short.
    pub fn journal(&self) -> io::Result<String> {
        let content = self.read(JOURNAL)?.unwrap_or_default();
        Ok(String::from_utf8_lossy(&content).into_owned())
    }
}

/// An output folder, held for one run.
pub struct OutputFolder {
    outputs: Outputs,
    journal: File,
    _lock: File,
}

/// Name of the file in which a run notes what it replaces, until its manifest is written.
const JOURNAL: &str = ".bindery-journal";
/// Name of the file whose lock says that a run is under way.
pub(super) const LOCK: &str = ".bindery-lock";
/// Name of the folder in which files are written before they get their names; what a killed run left there goes.
pub(super) const PARTIAL: &str = ".bindery-partial";

impl OutputFolder {
    /// Opens the folder, making it where it does not exist, and takes its lock.
    pub fn open(root: &Path) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        let lock = File::options().create(true).truncate(false).write(true).open(root.join(LOCK))?;
        lock.try_lock().map_err(|error| match error {
            fs::TryLockError::WouldBlock => io::Error::other("another run is writing to it"),
            fs::TryLockError::Error(error) => error,
        })?;
        let partial = root.join(PARTIAL);
        if partial.exists() {
            fs::remove_dir_all(&partial)?;
        }
        fs::create_dir(&partial)?;
        let outputs = Outputs::at(root);
        let is_cut = outputs.read(JOURNAL)?.is_some_and(|content| !content.is_empty() && !content.ends_with(b"\n"));
        let mut journal = File::options().create(true).append(true).open(root.join(JOURNAL))?;
        if is_cut {
            journal.write_all(b"\n")?;
        }
        Ok(Self { outputs, journal, _lock: lock })
    }

    /// The folder to look at.
    pub fn outputs(&self) -> &Outputs {
        &self.outputs
    }

    /// Adds a line to the journal.
    pub fn note(&mut self, line: &str) -> io::Result<()> {
        // One write, so that a killed run cuts short the last line at most.
        self.journal.write_all(format!("{line}\n").as_bytes())
    }

    /// Replaces a file; its name shows the old content or the new, never a part.
    pub fn replace(&self, path: &str, content: &[u8]) -> io::Result<()> {
        write_by_way_of(&self.outputs.root.join(PARTIAL), &self.outputs.root.join(path), content)
    }

    /// Removes a file and the folders that it leaves empty.
    pub fn remove(&self, path: &str) -> io::Result<()> {
        let full = self.outputs.root.join(path);
        match fs::remove_file(&full) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut folder = full.parent();
        while let Some(path) = folder.filter(|path| *path != self.outputs.root) {
            if fs::remove_dir(path).is_err() {
                break;
            }
            folder = path.parent();
        }
        Ok(())
    }

    /// Ends the journal, once the manifest says all that it says; `left` is what an earlier run noted of files that no
    /// manifest lists yet.
    pub fn finish(self, left: &str) -> io::Result<()> {
        let root = &self.outputs.root;
        fs::remove_dir_all(root.join(PARTIAL))?;
        if left.is_empty() {
            fs::remove_file(root.join(JOURNAL))
        } else {
            write_atomic(&root.join(JOURNAL), left.as_bytes())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_run_at_a_time_holds_an_output_folder() {
        let folder = tempfile::tempdir().unwrap();
        let first = OutputFolder::open(folder.path()).unwrap();
        let error = OutputFolder::open(folder.path()).err().unwrap();
        assert!(error.to_string().contains("another run"), "{error}");
        drop(first);
        OutputFolder::open(folder.path()).unwrap();
    }

    #[test]
    fn a_run_that_was_cut_off_leaves_its_notes() {
        let folder = tempfile::tempdir().unwrap();
        let mut output = OutputFolder::open(folder.path()).unwrap();
        output.note("a").unwrap();
        drop(output);
        fs::write(folder.path().join(JOURNAL), b"a\nb is cut \xc3").unwrap();
        let mut output = OutputFolder::open(folder.path()).unwrap();
        output.note("c").unwrap();
        assert_eq!(output.outputs().journal().unwrap(), "a\nb is cut \u{fffd}\nc\n");
        output.finish("a\n").unwrap();
        let output = OutputFolder::open(folder.path()).unwrap();
        assert_eq!(output.outputs().journal().unwrap(), "a\n");
        output.finish("").unwrap();
        assert_eq!(Outputs::at(folder.path()).journal().unwrap(), "");
    }

    #[test]
    fn a_file_written_again_has_another_stamp() {
        let folder = tempfile::tempdir().unwrap();
        let output = OutputFolder::open(folder.path()).unwrap();
        output.replace("it/a.pdf", b"1").unwrap();
        let before = output.outputs().stamp("it/a.pdf").unwrap();
        assert_eq!(output.outputs().stamp("it/a.pdf"), Some(before));
        let past = File::options().write(true).open(folder.path().join("it/a.pdf")).unwrap();
        past.set_modified(UNIX_EPOCH - std::time::Duration::from_secs(9)).unwrap();
        let stamp = output.outputs().stamp("it/a.pdf").unwrap();
        assert_eq!((stamp.bytes, stamp.modified), (1, -9_000_000_000));
        assert_ne!(stamp, before);
        assert_eq!(output.outputs().stamp("it/b.pdf"), None);
    }
}
