//! `bindery completions`: completion scripts for the usual shells.

use clap::CommandFactory;

use super::Outcome;
use crate::cli::{Cli, Completions};
use crate::report;

/// Prints the script for a shell.
pub fn run(arguments: &Completions) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "bindery", &mut script);
    report::text(&String::from_utf8_lossy(&script));
    Outcome::Good
}
