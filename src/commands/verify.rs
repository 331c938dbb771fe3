//! `bindery verify`: whether files are issued documents, and whether they are in force.

use std::path::Path;

use serde_json::json;

use super::{Failure, Outcome, Records, Result, io_failure};
use crate::cli::Verify;
use crate::register::Register;
use crate::verify::{Examiner, Verdict};
use crate::{disk, report};

/// Judges each file by the records of the workspace.
pub fn run(root: &Path, arguments: &Verify) -> Result {
    let records = Records::load(root)?;
    let register = Register::of(&records.history, records.day(arguments.on));
    let (mut lines, mut files, mut unread) = (Vec::new(), Vec::new(), Vec::new());
    let mut is_good = records.faults.is_empty();
    for path in &arguments.files {
        let mut examiner = Examiner::default();
        if let Err(error) = disk::read_in_parts(path, |part| examiner.take(part)) {
            unread.push(io_failure("read", path, &error));
            continue;
        }
        let traits = examiner.finish();
        let verdict = Verdict::of(&traits, &register, &records.copies);
        is_good &= verdict.is_in_force();
        let mut told = verdict.lines(&register).into_iter();
        lines.push(format!("{}: {}", path.display(), told.next().unwrap_or_default()));
        lines.extend(told.map(|line| format!("    {line}")));
        let mut one = json!({ "file": path.display().to_string(), "sha256": traits.sha256, "bytes": traits.bytes });
        if let (Some(one), Some(verdict)) = (one.as_object_mut(), verdict.to_json(&register).as_object()) {
            one.extend(verdict.clone());
        }
        files.push(one);
    }
    let told = [&records.faults[..], &unread].concat();
    let result = json!({ "date": register.date.to_string(), "files": files });
    report::outcome(&lines, result, &told, &records.tree, arguments.format);
    if !unread.is_empty() {
        // What could not be read was told.
        return Err(Failure::default());
    }
    Ok(if is_good { Outcome::Good } else { Outcome::Findings })
}
