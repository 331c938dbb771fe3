//! `bindery new`: a small complete workspace of one's own, built-in templates and messages included.

use super::{Outcome, Result, io_failure};
use crate::cli::New;
use crate::diagnostic::Diagnostic;
use crate::{builtin, disk, report};

/// Writes the workspace into an empty or new folder.
pub fn run(arguments: &New) -> Result {
    let folder = arguments.folder.as_path();
    let vacant = disk::is_vacant(folder).map_err(|error| io_failure("read", folder, &error))?;
    if !vacant {
        let message = format!("`{}` exists and is not empty", folder.display());
        return Err(Diagnostic::error("folder-exists", message)
            .hint("choose a new folder; nothing was changed")
            .into());
    }
    let mut tree = builtin::templates();
    tree.extend(&builtin::messages());
    tree.extend(&builtin::starter());
    for (path, content) in tree.below("") {
        let target = folder.join(path);
        disk::write_atomic(&target, content).map_err(|error| io_failure("write", &target, &error))?;
    }
    report::text(&format!(
        "wrote a workspace to `{0}`\n\n  bindery -C {0} build     makes its documents\n  {0}/manuals              is where its data stands\n  {0}/locales              holds its texts, a folder a language\n",
        folder.display()
    ));
    Ok(Outcome::Good)
}
