//! The options of the commands that ask the records: `register` and `verify`.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use super::Format;

/// What `bindery register` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery register
  bindery register --on 2025-12-31 --format pdf --format xlsx --locale it --locale en
  bindery register --format json

The CSV has English names of columns, for other programs; PDF and XLSX are in the languages that --locale names")]
pub struct Register {
    /// The day that is asked for [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<jiff::civil::Date>,
    /// Language of PDF and XLSX (repeatable) [default: the source language]
    #[arg(long, value_name = "TAG")]
    pub locale: Vec<String>,
    /// How it is given (repeatable): `human` and `json` to standard output, the others as files
    #[arg(long, value_enum)]
    pub format: Vec<RegisterFormat>,
    /// Folder for the files [default: `build/register` in the workspace]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub output: Option<PathBuf>,
}

/// How the register is given
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RegisterFormat {
    /// Text for people
    Human,
    /// One JSON object
    Json,
    /// A table for other programs (RFC 4180)
    Csv,
    /// A workbook
    Xlsx,
    /// A document
    Pdf,
}

/// What `bindery verify` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery verify archive/2026/2026-02-01/it/manual/diogene.pdf
  bindery -C our-consortium verify ~/Downloads/*.pdf --format json

Exit code: 0 all are issued documents in force or controlled copies of such, 1 some are not, or the records have errors, 2 \
                  a file cannot be read")]
pub struct Verify {
    /// The files
    #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
    /// The day that is asked for [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<jiff::civil::Date>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
