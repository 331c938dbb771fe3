//! Editions: the record of what was issued, and what follows from it.
//!
//! # What a record is for
//!
//! An auditor asks which revision is in force, what changed since last year, who approved it, and whether this PDF is the one
//! that was issued. A hash answers the last question only. So an issue keeps the content of each document beside the hash of
//! its file, and everything else is read from there: changes, word by word; change bars; the rows of revision tables whose
//! data are gone; the register; and the same bytes again, when the file itself is lost.
//!
//! # What is kept
//!
//! ```text
//!  manuals/editions/2026/2026-01-29.toml     one file an issue: who, what, when, which hashes        (`record`)
//!  manuals/editions/approvals.toml           who approved which content, until it is issued          (`approvals`)
//!  manuals/editions/objects/ab/cd…           contents by their SHA-256: passages, templates, logos   (`objects`)
//! ```
//!
//! A job's resolved data (`/job.json`) are taken apart into [`Passages`]: one value for each message, each item of a list,
//! each field of the control block. Most of them are the same for all cooperatives, so a document is stored as two layers
//! of passages, one that many share and one of its own, each a file of one passage a line. The *meaning* is what is left of
//! the passages without the control block; its fingerprint tells whether a new revision is due, and an approval names it.
//!
//! # Why records merge
//!
//! Each issue is a file of its own, and an object is named by its content, so two branches that both issued never change the
//! same file. A record has a root hash over its entries and names the roots that it follows; after a merge there are two
//! records that nothing follows yet, and the next issue names both. Whatever was edited by hand no longer fits its hash, and
//! [`History::load`] says where.
//!
//! **Invariant.** Nothing here touches the disk: records come in as text, objects as bytes that someone has read.

mod approvals;
mod changes;
mod copies;
mod history;
mod objects;
mod passages;
mod record;
mod words;

pub use approvals::{Approval, Approvals};
pub use changes::{Change, Kind, changes, fields, plain};
pub use copies::{Copies, Copy};
pub use history::{History, Issue, Issued};
pub use objects::{Objects, Stored, shared};
pub use passages::{CHANGED, Passages, Subject, canonical};
pub use record::{Entry, Record, Signature, VERSION};
pub use words::{Piece, word_diff};

/// The folder of records, approvals and objects.
pub const FOLDER: &str = "manuals/editions";

/// The folder of the objects; each stands in a folder named by the first two digits of its hash.
pub const OBJECTS: &str = "manuals/editions/objects";

/// The steps by which a revision is agreed to, in order.
pub const STEPS: [&str; 3] = ["prepared", "verified", "approved"];

/// How many documents of one kind are looked at to find what all of them share.
pub const ENOUGH: usize = 3;

/// A file for git: contents that are known by their hash keep their line ends, and nobody reads them in a diff.
pub fn attributes() -> (String, Vec<u8>) {
    (format!("{FOLDER}/.gitattributes"), b"* -text\nobjects/** -diff\n".to_vec())
}

/// The path of an object in the folder of the objects.
pub fn object_path(hash: &str) -> String {
    let (folder, name) = hash.split_at_checked(2).unwrap_or(("", hash));
    format!("{folder}/{name}")
}

/// A text as a string of TOML on one line.
fn quoted(text: &str) -> String {
    // Strings of JSON are strings of TOML, but for DEL.
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

/// Days as TOML writes them, without quotes.
mod day {
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer};
    use toml::value::Datetime;

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let value = Datetime::deserialize(deserializer)?;
        value.to_string().parse().map_err(|_| serde::de::Error::custom(format!("`{value}` is no day")))
    }

    pub mod maybe {
        use super::{Date, Deserializer};

        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
            super::deserialize(deserializer).map(Some)
        }
    }
}
