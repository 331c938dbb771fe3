//! Translations: what is translated from which source, what has changed since, and how texts go out and come back.

mod edit;
mod frame;
mod ledger;
mod meaning;
mod text;

pub use frame::{Frame, Rules};
pub use ledger::{Ledger, Records};
pub use text::{Condition, Text, texts};
