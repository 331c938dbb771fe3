//! `bindery schema`: the JSON Schema of the data files, generated from the types that read them.

use super::Outcome;
use crate::{report, workspace};

/// Prints the schema.
pub fn run() -> Outcome {
    let schema = workspace::schema();
    report::data(&[], &schema, crate::cli::Format::Json);
    Outcome::Good
}
