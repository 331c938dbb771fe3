//! PO, the portable objects of GNU gettext (manual of gettext 0.22, "The Format of PO Files").
//!
//! | in a parcel | in the file |
//! |---|---|
//! | workspace, source, target | `X-Workspace`, `X-Source-Language`, `Language` (with `_` for `-`) |
//! | group | `#. section: ID TITLE` at each unit |
//! | key, source, target | `msgctxt`, `msgid`, `msgstr`, in plain notation |
//! | needs work | the flag `fuzzy`, with `#| msgid` for the previous source |
//! | reviewed, final | the translator's comment `# state: final`, for flags that gettext does not know are dropped by its tools |
//! | first match, where there is no translation | filled in as `fuzzy`, `# suggestion: 87 % ORIGIN`, `#| msgid` |
//! | note, length, fingerprint | `#. KIND: …`, further lines as `#. \| …` |
//! | location | `#: FILE:LINE` |
//!
//! Not held: other matches, what people see in place of a code, the state of a unit without translation. A match that is
//! still fuzzy when it comes back is a match again and no translation. The crate `polib` is not used: it knows neither
//! `#| msgid` nor obsolete entries nor lines, merges duplicates, and panics at a stray quote.

mod charset;
mod lex;
mod read;
mod wrap;
mod write;

pub use charset::decode;
pub use read::read;
pub use write::write;

/// Begins the translator's comment with the state of a translation.
const STATE: &str = "state: ";
/// Begins the translator's comment that says that the translation is a suggestion.
const SUGGESTION: &str = "suggestion: ";
/// Begins the extracted comment that names the group.
const SECTION: &str = "section: ";
/// Begins the extracted comment with the most characters.
const MAX_LENGTH: &str = "max-length: ";
/// Begins the extracted comment with the fingerprint of the source.
const FINGERPRINT: &str = "fingerprint: ";
/// Begins a further line of an extracted comment.
const FURTHER: char = '|';

#[cfg(test)]
mod tests;
