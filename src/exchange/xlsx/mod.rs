//! Workbooks for volunteers: Office Open XML (ISO/IEC 29500-1:2016, part 18, `SpreadsheetML`).
//!
//! The sheet `Texts` has a row a unit below a coloured row a group; columns are known by their heading, and rows by their
//! key, so that sorting, filtering and added rows, columns and sheets do no harm. Only translation and state can be
//! written in. A hidden sheet says whose texts they are, and the sheet `Read me` what to do.
//!
//! Not held: matches (shown as suggestions), what people see in place of a code, the state of a unit without translation;
//! a translation in the state *new* is one that a volunteer typed, and counts as translated.
//!
//! The reader is our own, over `zip` and `quick-xml`: `calamine` reserves memory by a number that the file names, keeps
//! copies of a shared string for each cell, and reads parts that nobody asked for.

mod cells;
mod package;
mod read;
mod write;

pub use read::read;
pub use write::write;

use super::State;

/// The most UTF-16 units that a cell can hold, by Excel's limits.
const MAX_CELL: usize = 32_767;

/// The sheet with the texts.
const TEXTS: &str = "Texts";
/// The hidden sheet that says whose texts they are: a name and a value in each row.
const ABOUT: &str = "bindery";
const WORKSPACE: &str = "workspace";
const SOURCE_LOCALE: &str = "source language";
const TARGET_LOCALE: &str = "target language";

/// A column of the sheet with the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Key,
    Source,
    Translation,
    State,
    Notes,
    Limit,
    Previous,
    Suggestions,
    Section,
    Location,
    Fingerprint,
}

impl Column {
    const ALL: [Self; 11] = [
        Self::Key,
        Self::Source,
        Self::Translation,
        Self::State,
        Self::Notes,
        Self::Limit,
        Self::Previous,
        Self::Suggestions,
        Self::Section,
        Self::Location,
        Self::Fingerprint,
    ];

    /// The heading.
    fn heading(self) -> &'static str {
        match self {
            Self::Key => "Key",
            Self::Source => "Source",
            Self::Translation => "Translation",
            Self::State => "State",
            Self::Notes => "Notes",
            Self::Limit => "Limit",
            Self::Previous => "Source before",
            Self::Suggestions => "Suggestions",
            Self::Section => "Section",
            Self::Location => "Location",
            Self::Fingerprint => "Fingerprint",
        }
    }

    /// The column of a heading, however it is spaced and capitalised.
    fn of_heading(heading: &str) -> Option<Self> {
        let heading = heading.trim();
        Self::ALL.into_iter().find(|column| column.heading().eq_ignore_ascii_case(heading))
    }
}

/// The word for a state in the drop-down list.
fn state_word(state: State) -> &'static str {
    match state {
        State::New => "new",
        State::NeedsWork => "needs work",
        State::Translated => "translated",
        State::Reviewed => "reviewed",
        State::Final => "final",
    }
}

/// All states, in the order of the list.
const STATES: [State; 5] = [State::New, State::NeedsWork, State::Translated, State::Reviewed, State::Final];

#[cfg(test)]
mod tests;
