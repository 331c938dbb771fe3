//! XLIFF 2.0 (OASIS standard of 5 August 2014), with its modules for matches, metadata and size restriction; 2.1 is read too.
//!
//! **States.** The standard has four (section 4.3.1.30); ours that they do not tell apart stand in `subState`.
//!
//! | state        | written as                                   | read from                                               |
//! |--------------|----------------------------------------------|---------------------------------------------------------|
//! | `New`        | no `state`; with a text `bindery:new`        | no text and `initial`; `bindery:new`                    |
//! | `NeedsWork`  | `initial` and `bindery:needs-work`           | text in the state `initial`; a text of which parts lack |
//! | `Translated` | `translated`                                 | `translated`; text without a state                      |
//! | `Reviewed`   | `reviewed`                                   | `reviewed`                                              |
//! | `Final`      | `final`                                      | `final`                                                 |
//!
//! A state that the standard does not have is `NeedsWork` and told; tools have `subState` for their own.
//!
//! **Codes.** A nested pair is a `<pc>`, one that crosses another `<sc>` and `<ec>`, all others `<ph>`. The notation stands
//! in `<originalData>`, what people see in `disp`.
//!
//! **The rest.** The fingerprint and the place stand in metadata of the unit; the source of a stale translation is a match of
//! the sub-type `bindery:previous`, beside that translation. The workspace is the file's `original`, the heading of a group
//! a note of it.

mod inline;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::read;
pub use write::write;

/// The states of the standard.
const STATES: [&str; 4] = ["initial", "translated", "reviewed", "final"];
/// The sub-type of the match that holds the previous source; sub-states have the same prefix.
const PREVIOUS: &str = "bindery:previous";
/// A text that does not count as a translation.
const NEW: &str = "bindery:new";
/// A text that someone must look at.
const NEEDS_WORK: &str = "bindery:needs-work";
/// The category of our metadata.
const CATEGORY: &str = "bindery";
