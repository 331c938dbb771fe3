//! The commands of editions: documents are revised, signed, issued, compared and made again.

pub(super) mod approve;
pub(super) mod changes;
mod due;
pub(super) mod issue;
pub(super) mod open;
mod press;
mod readiness;
pub(super) mod rebuild;
pub(super) mod revise;
pub(super) mod standing;

use std::path::Path;

use super::{Result, io_failure};
use crate::disk;
use crate::edition::{History, OBJECTS, object_path};

/// Reads objects of the record; what is missing or damaged is told by `check`.
pub(super) fn fetch(history: &mut History, root: &Path, needed: impl IntoIterator<Item = String>) -> Result<()> {
    for hash in needed {
        if history.objects.get(&hash).is_none() {
            let path = root.join(OBJECTS).join(object_path(&hash));
            let content = disk::read_if_there(&path).map_err(|error| io_failure("read", &path, &error))?;
            history.objects.0.extend(content.map(|content| (hash, content.into())));
        }
    }
    Ok(())
}
