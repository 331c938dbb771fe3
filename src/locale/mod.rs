//! Fluent messages: files to catalogs, messages to typed parts, numbers and dates by ICU.
//!
//! The way of a message: [`Catalogs::load`] reads every file of every locale with the parser of the `fluent` project
//! (`source`), gives its tree positions (`lower`) and keeps it in layers (`catalog`). A [`Resolver`] sees those layers
//! that concern one organisation in one locale and its fallbacks; it expands the selected patterns (`expand`, `expression`), reads
//! the inline elements in them (`markup`, `outline`) and gives a [`Text`]. For a pseudo-locale the text of the patterns
//! is changed on this way (`pseudo`).
//!
//! The semantics are those of the Fluent specification 1.0. Beyond it lie the inline elements, lists, slots and the
//! fallback of single messages; stricter than it is that an unknown option, a wrong argument or a term's missing
//! argument is an error.
//!
//! Invariants: nothing here reads files, clock or environment, and nothing panics on any input. A value of a variable
//! is never read as markup or as Fluent. Every failure is a diagnostic at its place, and something is shown all the
//! same. Depth and size are bounded before they can harm.

mod alphabet;
mod bidi;
mod catalog;
mod chunks;
mod dates;
mod expand;
mod expression;
mod files;
mod formats;
mod function;
mod hyphens;
mod isolate;
mod lower;
mod markup;
mod measures;
mod nesting;
mod number;
mod outline;
mod plurals;
mod pseudo;
mod resolver;
mod scope;
mod source;
mod syntax;
mod tag;
#[cfg(test)]
mod tests;
mod text;

pub use alphabet::{Alphabet, is_letter, script};
pub use catalog::{Catalogs, Layer, is_own_layer};
pub use chunks::{Chunk, ChunkVariant, PARAGRAPH, chunks, normalize, write_entry, write_normal};
pub use dates::DateStyle;
pub use function::{FUNCTIONS, option_faults};
pub use hyphens::hyphenate;
pub use markup::markup_faults;
pub use number::{InvalidNumber, Number};
pub use plurals::{Category, PluralForms};
pub use pseudo::PSEUDO_LOCALES;
pub use resolver::{Found, Resolver};
pub use scope::{Scope, Value, Variables, Watch};
pub use syntax::{
    Arguments, Attribute, Element, Entry, Expression, Inline, InlineKind, Key, Named, Pattern, References, Variant,
};
pub use tag::{Direction, InvalidLocale, Locale};
pub use text::{Part, Text};
