//! TMX 1.4b (translation memory exchange of LISA/OSCAR, 26 April 2005).
//!
//! A memory holds pairs: units without a translation are left out on writing, and so is what is no part of a pair (notes,
//! matches, the previous source, places, lengths, headings, the readable text of codes). Properties carry the group, the
//! fingerprint and the state; the key is the `tuid`. Memories of other tools are read too: their units have no key, unless
//! they have a `tuid`, and their state is `Translated`.

mod inline;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::read;
pub use write::write;

/// The property of a unit that names its group.
const GROUP: &str = "x-group";
/// The property of a unit that holds its fingerprint.
const FINGERPRINT: &str = "x-fingerprint";
/// The property of a unit that holds its state.
const STATE: &str = "x-state";
/// The property of the header that holds the workspace.
const WORKSPACE: &str = "x-workspace";
/// The property of the header that holds the language translated into.
const TARGET: &str = "x-target-language";

/// The states with their names.
const STATES: [(crate::exchange::State, &str); 5] = {
    use crate::exchange::State::{Final, NeedsWork, New, Reviewed, Translated};
    [(New, "new"), (NeedsWork, "needs-work"), (Translated, "translated"), (Reviewed, "reviewed"), (Final, "final")]
};
