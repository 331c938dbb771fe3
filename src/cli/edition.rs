//! The command line of editions: approve, issue, open, revise, changes, rebuild.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};
use jiff::civil::Date;

use super::Format;

/// A step by which a revision is agreed to
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Step {
    Prepared,
    Verified,
    Approved,
}

impl Step {
    /// The name in data and records.
    pub fn name(self) -> &'static str {
        match self {
            Self::Prepared => "prepared",
            Self::Verified => "verified",
            Self::Approved => "approved",
        }
    }
}

/// What `bindery approve` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery approve --as prepared --on 2026-01-12
  bindery approve --as approved --cooperative diogene --document manual")]
pub struct Approve {
    /// The step that is signed
    #[arg(long = "as", value_name = "STEP", value_enum)]
    pub step: Step,
    /// Only this cooperative, or the consortium by its id (repeatable)
    #[arg(long, value_name = "ID")]
    pub cooperative: Vec<String>,
    /// Only this document (repeatable)
    #[arg(long, value_name = "ID")]
    pub document: Vec<String>,
    /// The day of the signature [default: the one that the revision says, or today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery issue` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery issue 2026 --dry-run
  bindery issue 2026 --on 2026-01-29
  bindery issue 2026 --copies holders.toml
  bindery issue 2026 --revised

Exit code: 0 issued, or nothing is to be issued, 1 something stands in the way, 2 wrong usage or environment; with
1 and 2 nothing was issued")]
pub struct Issue {
    /// The year of the edition
    pub year: i16,
    /// Issue what was revised since: raised revisions, corrected translations, new languages and members
    #[arg(long)]
    pub revised: bool,
    /// The day of the issue [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// Mark the texts that changed since the last edition with a bar in the margin
    #[arg(long)]
    pub change_bars: bool,
    /// Folder for the PDFs, below it `<year>/<date>` [default: `archive` in the workspace]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub archive: Option<PathBuf>,
    /// Also make controlled copies, numbered and each with its holder on its pages, for the holders that a TOML file lists
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub copies: Option<PathBuf>,
    /// Number of jobs at a time; one for each core unless given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
    /// Say what would be issued and what stands in the way, and do nothing
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery open` is asked for.
#[derive(Debug, Args)]
pub struct Open {
    /// The year to begin
    pub year: i16,
    /// Say what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery revise` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery revise                                   # what is due, and why
  bindery revise --write --on 2026-05-04
  bindery revise --write --document charter --reason \"Aggiornati gli orari\"")]
pub struct Revise {
    /// Only this cooperative, or the consortium by its id (repeatable)
    #[arg(long, value_name = "ID")]
    pub cooperative: Vec<String>,
    /// Only this document (repeatable)
    #[arg(long, value_name = "ID")]
    pub document: Vec<String>,
    /// Enter the revisions into the data files
    #[arg(long)]
    pub write: bool,
    /// Why they are made, in the source language [default: what changed]
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// The day from which they are in force [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery changes` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery changes 2025 2026
  bindery changes 2026 --cooperative diogene --locale de     # an edition against the present texts")]
pub struct Changes {
    /// The year of an edition
    pub from: i16,
    /// The year of a later one; the present texts unless given
    pub to: Option<i16>,
    /// Only this cooperative, or the consortium by its id (repeatable)
    #[arg(long, value_name = "ID")]
    pub cooperative: Vec<String>,
    /// Only this document (repeatable)
    #[arg(long, value_name = "ID")]
    pub document: Vec<String>,
    /// The language to read them in [default: the source language]
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery rebuild` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Exit code: 0 all the same, byte for byte, 1 something differs, 2 wrong usage or environment")]
pub struct Rebuild {
    /// The edition's year, or one of its issues: `2026/2026-01-29`
    #[arg(value_name = "YEAR[/DATE]")]
    pub issue: String,
    /// Folder for the PDFs, below it `<year>/<date>`
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub output: PathBuf,
    /// Number of jobs at a time; one for each core unless given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
