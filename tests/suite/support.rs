//! Workspaces to try things on, and what a run of the program gave.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The program under test.
const PROGRAM: &str = env!("CARGO_BIN_EXE_bindery");

/// The repository, whose own workspace is the example.
pub const REPOSITORY: &str = env!("CARGO_MANIFEST_DIR");

/// A workspace in a folder of its own, gone when dropped.
pub struct Workspace {
    folder: TempDir,
}

impl Workspace {
    /// What `bindery new` writes: a consortium `esempio` with two cooperatives.
    pub fn starter() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let run = run(&["new", folder.path().join("w").to_str().unwrap()]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        Self { folder }
    }

    /// A folder with nothing in it.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("w")).unwrap();
        Self { folder }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join("w").join(path)
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Writes a file, and the folders above it.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> &Self {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), content).unwrap();
        self
    }

    /// Adds text at the end of a file.
    pub fn append(&self, path: &str, text: &str) -> &Self {
        let old = self.read(path);
        self.write(path, format!("{old}\n{text}\n"))
    }

    /// Replaces a text that the file must contain.
    pub fn replace(&self, path: &str, old: &str, new: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(old), "{path} has no {old:?}:\n{text}");
        self.write(path, text.replacen(old, new, 1))
    }

    pub fn remove(&self, path: &str) -> &Self {
        let path = self.path(path);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
        self
    }

    /// Runs the program on the workspace.
    pub fn run(&self, arguments: &[&str]) -> Run {
        let mut all = vec!["-C", self.folder.path().join("w").to_str().unwrap()]
            .into_iter()
            .map(str::to_string)
            .collect::<Vec<_>>();
        all.extend(arguments.iter().map(|argument| (*argument).to_string()));
        run(&all.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The PDFs below the default output folder, as paths relative to it.
    pub fn pdfs(&self) -> Vec<String> {
        let root = self.path("build");
        let mut found = Vec::new();
        list(&root, &root, &mut found);
        found.retain(|path| Path::new(path).extension().is_some_and(|extension| extension == "pdf"));
        found.sort();
        found
    }
}

/// What a run of the program gave.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    #[track_caller]
    pub fn ends_with(&self, code: i32) -> &Self {
        assert_eq!(self.code, code, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }

    /// The diagnostics hold this text.
    #[track_caller]
    pub fn tells(&self, text: &str) -> &Self {
        assert!(self.stderr.contains(text), "no {text:?} in:\n{}", self.stderr);
        self
    }

    /// The result holds this text.
    #[track_caller]
    pub fn prints(&self, text: &str) -> &Self {
        assert!(self.stdout.contains(text), "no {text:?} in:\n{}", self.stdout);
        self
    }
}

/// Runs the program.
pub fn run(arguments: &[&str]) -> Run {
    finish(command().args(arguments))
}

/// Runs the program in a folder.
pub fn run_in(folder: &Path, arguments: &[&str]) -> Run {
    finish(command().args(arguments).current_dir(folder))
}

/// The program, without colours.
pub fn command() -> Command {
    let mut command = Command::new(PROGRAM);
    command.env("NO_COLOR", "1");
    command
}

fn finish(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).map(drop).unwrap();
        }
    }
}

/// The files below a folder: path relative to it, and content.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = Vec::new();
    list(folder, folder, &mut found);
    found.into_iter().map(|path| (path.clone(), fs::read(folder.join(path)).unwrap())).collect()
}

fn list(root: &Path, folder: &Path, found: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list(root, &path, found);
        } else {
            found.push(path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
}
