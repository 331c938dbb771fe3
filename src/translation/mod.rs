//! Translations: what is translated from which source, what has changed since, and how texts go out and come back.

mod edit;
mod frame;
mod incoming;
mod ledger;
mod meaning;
mod memory;
mod outgoing;
mod text;
mod variants;

pub use frame::{Frame, Rules};
pub use incoming::{Fate, Intake, NewText, confirm, take};
pub use ledger::{DAMAGED, Ledger, Records, path_of};
pub use memory::Memory;
pub use outgoing::{Appearance, Outgoing, frames};
pub use text::{Condition, Originals, Scope, Text, missing, prefix, words};
