//! The command line of `bindery translate`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, ValueHint};

use super::Format;
use crate::exchange;
use crate::translation::Condition;

/// What `bindery translate` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery translate status
  bindery translate export --locale ro --document charter --output charter-ro.xlf
  bindery translate import charter-ro.xlf --dry-run
  bindery translate confirm --locale ro --state reviewed
  bindery translate review --locale ro --document charter")]
pub struct Translate {
    #[command(subcommand)]
    pub action: Action,
}

#[derive(Debug, Subcommand)]
pub enum Action {
    /// Say how far the translations are
    ///
    /// Counts words and messages for each language and document: translated, reviewed, stale, changed by hand, missing.
    Status(Status),
    /// Write texts for a translator
    ///
    /// Writes exactly the messages that the chosen documents need, one unit for each variant by the plural categories of
    /// the target language.
    Export(Export),
    /// Take translations back
    ///
    /// Takes over unit by unit what was made from the present source and passes the checks, and says of every other why
    /// not. Everything is written, or nothing.
    Import(Import),
    /// Say that translations were made from the present source
    ///
    /// For texts that were written or changed in the Fluent files by hand: nothing is known of them until someone says so.
    Confirm(Confirm),
    /// Write a PDF with source and translation side by side, to be reviewed on paper
    Review(Review),
}

/// What `bindery translate status` is asked for.
#[derive(Debug, Args)]
pub struct Status {
    /// Only this language (repeatable)
    #[arg(long, value_name = "TAG")]
    pub locale: Vec<String>,
    /// Only this document (repeatable)
    #[arg(long, value_name = "ID")]
    pub document: Vec<String>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery translate export` is asked for.
#[derive(Debug, Args)]
pub struct Export {
    /// The language to translate into; a new one too (repeatable)
    #[arg(long, value_name = "TAG", required = true)]
    pub locale: Vec<String>,
    /// Only what this document needs (repeatable)
    #[arg(long, value_name = "ID")]
    pub document: Vec<String>,
    /// Only what this cooperative's documents need (repeatable)
    #[arg(long, value_name = "ID")]
    pub cooperative: Vec<String>,
    /// Only texts in this condition (repeatable)
    #[arg(long, value_name = "CONDITION", value_enum)]
    pub state: Vec<Condition>,
    /// The translator's format
    #[arg(long, value_enum, default_value_t = exchange::Format::Xliff)]
    pub format: exchange::Format,
    /// A translation memory (TMX) to take matches from (repeatable)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub memory: Vec<PathBuf>,
    /// Do not lay the documents out to note the pages on which texts appear
    #[arg(long)]
    pub no_pages: bool,
    /// The file to write; with several languages its name contains `{locale}`
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: PathBuf,
}

/// What `bindery translate import` is asked for.
#[derive(Debug, Args)]
#[command(
    after_help = "Exit code: 0 all taken over, 1 something was refused, 2 wrong usage or a file that cannot be read"
)]
pub struct Import {
    /// Files that came back, in any of the formats
    #[arg(required = true, value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
    /// The language of files that do not say it
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Show what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The day to record [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<jiff::civil::Date>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// How far a confirmed translation is
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Degree {
    #[default]
    Translated,
    Reviewed,
    Final,
}

/// What `bindery translate confirm` is asked for.
#[derive(Debug, Args)]
pub struct Confirm {
    /// The language (repeatable)
    #[arg(long, value_name = "TAG", required = true)]
    pub locale: Vec<String>,
    /// Only what this document needs (repeatable)
    #[arg(long, value_name = "ID")]
    pub document: Vec<String>,
    /// Only this message, by its key in `status` and exports (repeatable)
    #[arg(long, value_name = "KEY")]
    pub message: Vec<String>,
    /// How far they are
    #[arg(long, value_enum, default_value_t)]
    pub state: Degree,
    /// Confirm stale texts too: they still say what the changed source says
    #[arg(long)]
    pub stale: bool,
    /// The day to record [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<jiff::civil::Date>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery translate review` is asked for.
#[derive(Debug, Args)]
pub struct Review {
    /// The language to review
    #[arg(long, value_name = "TAG")]
    pub locale: String,
    /// The document
    #[arg(long, value_name = "ID")]
    pub document: String,
    /// Only one cooperative's texts
    #[arg(long, value_name = "ID")]
    pub cooperative: Option<String>,
    /// The date of the PDF [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<jiff::civil::Date>,
    /// The PDF [default: `review-<locale>-<document>.pdf` in the workspace's `build`]
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
}
