//! The command line; the comments on its fields are the help.

mod edition;
mod inspect;
mod records;
mod translate;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

pub use edition::{Approve, Changes, Issue, Open, Rebuild, Revise, Step};
pub use inspect::{Impact, Watch};
pub use records::{Register, RegisterFormat, Verify};
pub use translate::{Action, Confirm, Degree, Export, Import, Review, Status, Translate};

/// Quality manuals, policies and service charters for every cooperative of a consortium, in every language.
///
/// A workspace is a folder with `manuals/` (data in TOML), `locales/` (texts in Fluent) and, if the built-in ones do not
/// serve, `templates/` (Typst). Start with `bindery new my-consortium`, change a text, run `bindery build`.
#[derive(Debug, Parser)]
#[command(version, about, long_about, max_term_width = 100)]
pub struct Cli {
    /// The workspace folder
    #[arg(short = 'C', long, value_name = "DIR", default_value = ".", global = true, value_hint = ValueHint::DirPath)]
    pub workspace: PathBuf,

    #[command(subcommand)]
    pub command: Command,
}

impl Cli {
    /// How the result was asked for, and so how a failure is told.
    pub fn format(&self) -> Format {
        match &self.command {
            Command::Build(Build { format, .. })
            | Command::Pack(Pack { format, .. })
            | Command::Check(Check { format, .. })
            | Command::Impact(Impact { format, .. })
            | Command::Verify(Verify { format, .. })
            | Command::Approve(Approve { format, .. })
            | Command::Issue(Issue { format, .. })
            | Command::Open(Open { format, .. })
            | Command::Revise(Revise { format, .. })
            | Command::Changes(Changes { format, .. })
            | Command::Rebuild(Rebuild { format, .. })
            | Command::Preflight(Preflight { format, .. })
            | Command::Explain(Explain { format, .. }) => *format,
            Command::Translate(translate) => match &translate.action {
                Action::Status(Status { format, .. })
                | Action::Import(Import { format, .. })
                | Action::Confirm(Confirm { format, .. }) => *format,
                Action::Export(_) | Action::Review(_) => Format::Human,
            },
            Command::Register(register) if register.format.contains(&RegisterFormat::Json) => Format::Json,
            Command::Register(_) | Command::Watch(_) | Command::New(_) | Command::Schema | Command::Completions(_) => {
                Format::Human
            }
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Render documents into PDFs
    ///
    /// Renders the chosen documents, or all, and writes one PDF for each organisation, document and language; those that
    /// would be as they are already are left alone. What is built is a draft, and says so on its pages. A document that
    /// fails leaves its earlier PDF as it was, and the others are written all the same.
    Build(Build),
    /// Gather what a printer needs in one folder
    ///
    /// Makes the print files of the chosen documents and writes them with names that begin with the language, a job sheet as
    /// PDF and JSON with copies from the distribution list, and checksums: all of it or nothing.
    Pack(Pack),
    /// Find everything that can be found without rendering
    ///
    /// Reads the workspace, compares every translation with its source, resolves every text of every document and reports
    /// what is wrong.
    Check(Check),
    /// Say what a change touches, before anything is built
    ///
    /// Compares the workspace with the documents of the last build: which documents change, through which messages and
    /// values, which translations become stale, and which revisions will be needed. Renders nothing and writes nothing.
    Impact(Impact),
    /// Show a document in the browser and follow its sources
    ///
    /// Lays one document out whenever a file of the workspace changes, and shows its pages, or what is wrong, at an
    /// address of this machine alone. Nothing is written; Ctrl-C ends it.
    Watch(Watch),
    /// Send texts to translators, take them back, and say how far translations are
    Translate(Translate),
    /// List the documents in force, from the records of what was issued
    ///
    /// The master list of controlled documents (ISO 9001, 7.5.3) as it stands on a day: by cooperative and language, with
    /// code, revision, pages, hash of the file and next review; superseded documents with what replaced them.
    Register(Register),
    /// Say of files whether they are issued documents, and in force
    ///
    /// A file is known by its hash, which the record of the issue keeps. What bears a mark of this program and is not in
    /// the records is told for what it is: a draft, altered, or unknown.
    Verify(Verify),
    /// Sign what documents say now: prepared, verified, approved
    ///
    /// Records who signed which content, and when; what is edited afterwards is not signed any more.
    Approve(Approve),
    /// Make an edition: the finals, their record and an archive of them
    ///
    /// Renders the documents without the mark of a draft, keeps a record of each under `manuals/editions/` and puts the
    /// PDFs with their checksums into an archive folder: all of it, or nothing. Whatever stands in the way is told at once.
    Issue(Issue),
    /// Begin the next year
    ///
    /// Sets the year, keeps the measured values of the year that ends, and moves the reviews that are due a year on.
    Open(Open),
    /// Say which documents need a new revision, and why
    Revise(Revise),
    /// Say what changed between two editions, word by word
    Changes(Changes),
    /// Make issued documents again from their record
    Rebuild(Rebuild),
    /// Hold finished PDFs against the rules of a printer or an archive
    ///
    /// Reads any PDF, whoever made it, and tells what a printer or an archive would object to, with page, place and the
    /// rule behind it. Nothing is rendered or changed.
    Preflight(Preflight),
    /// Show where an effective value comes from
    ///
    /// Prints the effective values of an organisation, each with its layer, file and line.
    Explain(Explain),
    /// Write a small complete workspace that builds at once
    ///
    /// Writes the data, messages and templates of a small consortium of two cooperatives; nothing that exists is
    /// overwritten.
    New(New),
    /// Print the JSON Schema of the data files, for editors
    Schema,
    /// Print a completion script for a shell
    Completions(Completions),
}

/// What `bindery build` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery build
  bindery build --cooperative diogene --document charter --locale de --locale fr
  bindery build --dry-run               # what would be built, and why
  bindery build --copies holders.toml --document manual
  bindery build --profile archive --profile print --marks
  bindery build --emit-data projects    # Typst projects to preview in an editor

Exit code: 0 all written, 1 something failed, or warnings with --strict, 2 wrong usage or environment")]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the command line")]
pub struct Build {
    /// Only this cooperative, or the consortium by its id (repeatable)
    #[arg(long, value_name = "ID")]
    pub cooperative: Vec<String>,
    /// Only this document (repeatable)
    #[arg(long, value_name = "ID")]
    pub document: Vec<String>,
    /// Only this language (repeatable); `en-XA` (accented, longer) and `ar-XB` (right to left) show any document with
    /// the texts of the source language
    #[arg(long, value_name = "TAG")]
    pub locale: Vec<String>,
    /// How the PDFs are made (repeatable)
    #[arg(long, value_enum, value_name = "NAME", default_values_t = [Profile::Archive])]
    pub profile: Vec<Profile>,
    /// In the print profile: draw crop marks, registration marks, colour bar and slug line, whatever the data say
    #[arg(long)]
    pub marks: bool,
    /// In the print profile: also write printer's spreads
    #[arg(long, value_enum, value_name = "KIND")]
    pub imposition: Option<Imposition>,
    /// Folder for the PDFs and their manifest [default: `build` in the workspace]
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub output: Option<PathBuf>,
    /// Number of jobs at a time; one for each core unless given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
    /// Memory to stay within, in MiB, as far as that is possible: less is kept for documents alike, and fewer are made at a
    /// time; one that needs more alone is made all the same
    #[arg(long, value_name = "MIB", value_parser = clap::value_parser!(u32).range(1..))]
    pub memory: Option<u32>,
    /// Mark the texts that changed since the last edition with a bar in the margin
    #[arg(long)]
    pub change_bars: bool,
    /// Also write each job as a Typst project of its own
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub emit_data: Option<PathBuf>,
    /// Make controlled copies instead, numbered and each with its holder on its pages, for the holders that a TOML file
    /// lists; they go to the folder `copies` of the workspace, or to `--output`
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["emit_data", "prune"])]
    pub copies: Option<PathBuf>,
    /// Exit with 1 on warnings too, those of the layout among them; all documents are written
    #[arg(long)]
    pub strict: bool,
    /// Also take fonts that templates name from the system, where neither the workspace nor the program has them
    #[arg(long)]
    pub system_fonts: bool,
    /// Remove PDFs that the manifest lists and the plan no longer has
    #[arg(long)]
    pub prune: bool,
    /// Say what would be built and why, and build nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Say why each document is built: the message or value that changed, before and after
    #[arg(long)]
    pub explain: bool,
    /// Read every finished PDF to see that it is as it was written, even if its size and times are
    #[arg(long)]
    pub verify_outputs: bool,
    /// Write what takes how long as a trace, for the viewers of Chrome's trace format (`chrome://tracing`, Perfetto,
    /// speedscope): a span for each phase, job and phase of a job. Layouts are counted too, and told by `--format json`;
    /// counting makes the build slower
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "copies")]
    pub timings: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery pack` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery pack --edition 2026 --output to-the-printer
  bindery pack --document charter --locale it --locale ro --marks --output proofs

Exit code: 0 all written, 1 something failed, and nothing was written, 2 wrong usage or environment")]
pub struct Pack {
    /// Only this cooperative, or the consortium by its id (repeatable)
    #[arg(long, value_name = "ID")]
    pub cooperative: Vec<String>,
    /// Only this document (repeatable)
    #[arg(long, value_name = "ID")]
    pub document: Vec<String>,
    /// Only this language (repeatable)
    #[arg(long, value_name = "TAG")]
    pub locale: Vec<String>,
    /// Make finals of what this edition issued; without it pages bear the mark of a draft
    #[arg(long, value_name = "YEAR")]
    pub edition: Option<i16>,
    /// Draw crop marks, registration marks, colour bar and slug line, whatever the data say
    #[arg(long)]
    pub marks: bool,
    /// Also write printer's spreads, for those who staple in-house
    #[arg(long, value_enum, value_name = "KIND")]
    pub imposition: Option<Imposition>,
    /// The language of the job sheet [default: the source language]
    #[arg(long, value_name = "TAG")]
    pub sheet_locale: Option<String>,
    /// Folder to write; it must be empty or not exist
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub output: PathBuf,
    /// Number of jobs at a time; one for each core unless given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery check` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery check --locale ro
  bindery check --strict --format json
  bindery check --explain plural-missing

Exit code: 0 no errors, 1 errors, or warnings with --strict, 2 wrong usage or environment")]
pub struct Check {
    /// Only this language (repeatable)
    #[arg(long, value_name = "TAG")]
    pub locale: Vec<String>,
    /// Exit with 1 on warnings too
    #[arg(long)]
    pub strict: bool,
    /// Tell what a check of texts looks for, and do nothing; `all` lists them
    #[arg(long, value_name = "NAME")]
    pub explain: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery preflight` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery preflight charter.pdf
  bindery preflight *.pdf --rules our-printer.toml --format json
  bindery preflight manual.pdf --profile archive --strict
  bindery preflight --explain ink-limit

Profiles: print (PDF/X-4), archive (PDF/A-2, PDF/UA-1), archive-data (PDF/A-3)

Exit code: 0 no errors, 1 errors, or warnings with --strict, 2 wrong usage or environment")]
pub struct Preflight {
    /// The PDFs
    #[arg(value_name = "FILE", required_unless_present = "explain", value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
    /// The built-in rules to hold them against [default: those of what the file says that it is, or `print`]
    #[arg(long, value_name = "NAME", conflicts_with = "rules")]
    pub profile: Option<String>,
    /// A printer's rules, in TOML
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub rules: Option<PathBuf>,
    /// Exit with 1 on warnings too
    #[arg(long)]
    pub strict: bool,
    /// Tell what a check looks for, and do nothing; `all` lists them
    #[arg(long, value_name = "NAME")]
    pub explain: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery explain` is asked for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  bindery explain diogene
  bindery explain diogene objectives.satisfaction.target")]
pub struct Explain {
    /// The cooperative, or the consortium by its id
    pub cooperative: String,
    /// A value or a part of the data, with dots and the ids of list items
    pub key: Option<String>,
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// What `bindery new` is asked for.
#[derive(Debug, Args)]
pub struct New {
    /// The folder to write; it must be empty or not exist
    #[arg(value_hint = ValueHint::DirPath)]
    pub folder: PathBuf,
}

/// What `bindery completions` is asked for.
#[derive(Debug, Args)]
pub struct Completions {
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// How PDFs are made
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Profile {
    /// PDF/A-2a and PDF/UA-1: to keep and to read, on screens too
    Archive,
    /// PDF/A-3a and PDF/UA-1 with the document's data attached, personal data left out
    ArchiveData,
    /// PDF/X-4: for a printing house
    Print,
}

/// How pages are put on sheets
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Imposition {
    /// For sheets that are folded and stapled
    Booklet,
    /// Two following pages side by side
    #[value(name = "2up")]
    TwoUp,
}

/// How results are told
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// Text for people
    #[default]
    Human,
    /// One JSON object on standard output
    Json,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        super::Cli::command().debug_assert();
    }
}
