//! Where results may be written: never among the sources of a workspace. Folders that are not there are made.

use std::path::Path;

use super::Result;
use crate::diagnostic::Diagnostic;
use crate::disk::{self, Clash};

/// Refuses a folder to be filled that is among the sources of a workspace, or holds them.
pub(super) fn folder(root: &Path, folder: &Path) -> Result<()> {
    match disk::clash(root, folder) {
        Some(clash) => Err(refusal(folder, &clash).into()),
        None => Ok(()),
    }
}

/// Refuses a file among the sources of a workspace.
pub(super) fn file(root: &Path, path: &Path) -> Result<()> {
    match disk::clash(root, path).filter(|clash| *clash != Clash::Around) {
        Some(clash) => Err(refusal(path, &clash).into()),
        None => Ok(()),
    }
}

fn refusal(path: &Path, clash: &Clash) -> Diagnostic {
    let path = path.display();
    let (message, hint) = match clash {
        Clash::Around => {
            (format!("`{path}` is the workspace or holds it"), "choose a folder of its own, such as `build`")
        }
        Clash::Sources(name) => (
            format!("`{path}` is among the sources of the workspace, in `{name}`"),
            "choose a place outside of `manuals`, `locales` and `templates`",
        ),
        Clash::Own(name) => {
            (format!("`{path}` is in `{name}`, which bindery keeps for itself"), "choose a place outside of it")
        }
    };
    Diagnostic::error("output-in-sources", format!("nothing is written there: {message}")).hint(hint)
}
