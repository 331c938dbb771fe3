//! The options of the commands that look at a change before anything is built for good: `impact` and `watch`.

use std::path::PathBuf;

use clap::{Args, ValueHint};

use super::Format;

/// What `bindery impact` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery impact
  bindery impact --document manual --format json
  bindery impact --edition 2026         # since that edition was issued

Exit code: 0 done, 1 errors in the workspace, 2 wrong usage or environment")]
pub struct Impact {
    /// Only this cooperative, or the consortium by its id (repeatable)
    #[arg(long, value_name = "ID")]
    pub cooperative: Vec<String>,
    /// Only this document (repeatable)
    #[arg(long, value_name = "ID")]
    pub document: Vec<String>,
    /// Only this language (repeatable)
    #[arg(long, value_name = "TAG")]
    pub locale: Vec<String>,
    /// Folder with the documents to compare with and their manifest [default: `build` in the workspace]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub output: Option<PathBuf>,
    /// Compare with what was issued in this year, not with the last build
    #[arg(long, value_name = "YEAR", conflicts_with = "output")]
    pub edition: Option<i16>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery watch` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery watch
  bindery watch --cooperative diogene --document charter --locale de

Exit code: 2 wrong usage or environment; it ends with Ctrl-C")]
pub struct Watch {
    /// The cooperative, or the consortium by its id [default: the first in the plan]
    #[arg(long, value_name = "ID")]
    pub cooperative: Option<String>,
    /// The document [default: the first of the organisation]
    #[arg(long, value_name = "ID")]
    pub document: Option<String>,
    /// The language [default: the source language]
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Port of this machine at which the preview is shown; 0 takes one that is free
    #[arg(long, value_name = "PORT", default_value_t = 8328)]
    pub port: u16,
}
