//! Finished PDFs, whoever made them, held against the rules of a printer or an archive, without rendering them.
//!
//! ```text
//!  bytes ──▶ pdf (objects, within limits) ──▶ page ──▶ paint (marks, inks) ──▶ checks ──▶ findings
//!                                         └──▶ xmp, intent                 ──┘
//! ```
//!
//! A file is never trusted: what it says of lengths, counts and depths is held against limits, and reading ends with a
//! finding where they are passed.

mod checks;
mod findings;
mod geometry;
mod intent;
mod page;
mod paint;
mod pdf;
mod rules;
mod summary;
mod table;
mod xmp;

#[cfg(test)]
mod tests;

pub use findings::{Finding, Group, group};
pub use page::Place;
pub use rules::{Limits, PROFILES, Rules, Standard};
pub use summary::Summary;
pub use table::{CHECKS, Check, Level};

use checks::Inspection;
use findings::{At, Ledger};
use pdf::File;

/// What is known of a file once it was looked at.
#[derive(Debug)]
pub struct Report {
    pub summary: Summary,
    /// In the order of pages, then of checks.
    pub findings: Vec<Finding>,
}

/// Holds a file against rules.
pub fn check(bytes: &[u8], rules: &Rules) -> Vec<Finding> {
    examine(bytes, rules).findings
}

/// Holds a file against rules, and says what it is.
pub fn examine(bytes: &[u8], rules: &Rules) -> Report {
    let file = File::open(bytes);
    let mut ledger = Ledger::new(rules);
    let mut summary = Summary::default();
    let head = &bytes[..bytes.len().min(1024)];
    if file.trailer.has("Encrypt") {
        ledger.add("encrypted", "the file is encrypted; nothing else was checked".into(), At::file());
    } else if pdf::xref::find(head, b"%PDF-").is_none() {
        ledger.add("unreadable", "the file cannot be read: it does not begin as a PDF".into(), At::file());
        return Report { summary, findings: ledger.finish() };
    } else if file.catalog().is_none() {
        ledger.add("unreadable", "the file cannot be read: it has no pages".into(), At::file());
    } else {
        let inspection = Inspection::new(&file, rules);
        checks::run(&inspection, &mut ledger, &mut summary);
    }
    for fault in file.faults() {
        ledger.add(fault.check, fault.message, At::file().object(fault.object));
    }
    Report { summary, findings: ledger.finish() }
}

/// What there is to say of a file that is too large to be read, with the limit in megabytes.
pub fn too_large(limit: usize, rules: &Rules) -> Report {
    let mut ledger = Ledger::new(rules);
    ledger.add("too-complex", format!("the file is larger than {limit} MB and was not read"), At::file());
    Report { summary: Summary::default(), findings: ledger.finish() }
}

/// The built-in profile for what a file says that it is: `archive` or `archive-data` for PDF/A, else `print`.
pub fn claim(bytes: &[u8]) -> &'static str {
    let file = File::open(bytes);
    let xmp = checks::metadata(&file).unwrap_or_default();
    let is_x = xmp.get("pdfxid:GTS_PDFXVersion").is_some();
    match xmp.get("pdfaid:part") {
        _ if is_x => "print",
        Some("3") => "archive-data",
        Some(_) => "archive",
        None => "print",
    }
}
