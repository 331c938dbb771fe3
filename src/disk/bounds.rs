//! Where a workspace's sources stand on the disk, so that nothing is written over them.

use std::fs;
use std::path::{Component, Path, PathBuf, absolute};

use super::FOLDERS;

/// Why nothing may be written to a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clash {
    /// It is the workspace, or holds it.
    Around,
    /// It is in this folder of the sources, or is that folder.
    Sources(&'static str),
    /// It is in this folder that the program keeps for itself.
    Own(String),
}

/// How a path to write to stands to a workspace, wherever links lead; `None` if they have nothing to do with each other.
pub fn clash(root: &Path, path: &Path) -> Option<Clash> {
    let (root, path) = (real(root)?, real(path)?);
    let own = path.iter().map(|name| name.to_string_lossy()).find(|name| name.starts_with(".bindery-"));
    if let Some(name) = own {
        return Some(Clash::Own(name.into_owned()));
    }
    // A folder of the sources may be a link to somewhere else.
    let inside = FOLDERS.into_iter().find(|name| real(&root.join(name)).is_some_and(|folder| path.starts_with(folder)));
    inside.map(Clash::Sources).or_else(|| root.starts_with(&path).then_some(Clash::Around))
}

/// A path without links and `..`, as far as it exists.
fn real(path: &Path) -> Option<PathBuf> {
    let mut real = PathBuf::new();
    for component in absolute(path).ok()?.components() {
        match component {
            Component::ParentDir => {
                real.pop();
            }
            component => real.push(component),
        }
        real = fs::canonicalize(&real).unwrap_or(real);
    }
    Some(real)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_looked_at_where_it_leads() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("w");
        fs::create_dir_all(root.join("manuals/consortium")).unwrap();
        let find = |path: &str| clash(&root, &root.join(path));
        for path in ["", ".", "..", "manuals/..", "missing/.."] {
            assert_eq!(find(path), Some(Clash::Around), "{path}");
        }
        for path in ["manuals", "manuals/new/deep", "build/../manuals", "./manuals/consortium/../x"] {
            assert_eq!(find(path), Some(Clash::Sources("manuals")), "{path}");
        }
        assert_eq!(find("locales/it"), Some(Clash::Sources("locales")), "whether it exists or not");
        assert_eq!(find("build/.bindery-sources/x"), Some(Clash::Own(".bindery-sources".into())));
        for path in ["build", "../build", "manuals-old", "out/manuals", "../w2"] {
            assert_eq!(find(path), None, "{path}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(root.join("manuals"), root.join("link")).unwrap();
            assert_eq!(find("link/new"), Some(Clash::Sources("manuals")));
        }
    }
}
