//! XLIFF 1.2 (OASIS standard of 1 February 2008): what is written is valid against the strict schema.
//!
//! **States.** Each of ours has one `state` of the standard (section 2.3.1), so that nothing is lost on the way out and
//! back. What other tools write is read by its nearest meaning; translate-toolkit and Weblate mark a translation that must
//! be looked at with `needs-translation`.
//!
//! | state        | written as                       | read from                                                        |
//! |--------------|----------------------------------|------------------------------------------------------------------|
//! | `New`        | no `target`, or `new`            | no `target`; `new`; `needs-translation` without text             |
//! | `NeedsWork`  | `needs-review-translation`       | `needs-…` with text; any other value; a rejected or machine text |
//! | `Translated` | `translated`                     | `translated`; text without a state                               |
//! | `Reviewed`   | `signed-off` and `approved="yes"`| `signed-off`; text without a state that is approved              |
//! | `Final`      | `final` and `approved="yes"`     | `final`                                                          |
//!
//! A state of a tool's own (`x-…`, which the standard allows) may mean anything: `approved="yes"` beside it makes it
//! `Reviewed`. Without that it is `NeedsWork` and told, as is a state that the standard does not have.
//!
//! `approved="no"` takes `signed-off` and `final` back to `Translated`.
//!
//! **Codes.** A nested pair is a `<g>` with its tag in `equiv-text`. A placeable is a `<ph>` that holds its notation, with
//! what people see in `equiv-text`; so are pairs that cross or have something to show, as `<bpt>` and `<ept>`, and codes
//! that lost their partner, as `<it>`. The end of a paragraph has no letters and is an `<x>`.
//!
//! **The rest.** The fingerprint stands in `extradata`, an attribute that tools keep when they drop elements they do not
//! know; the source of a stale translation in an `alt-trans` of the type `previous-version`, beside that translation.

mod inline;
mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::read;
pub use write::write;

/// The states of the standard, but for those of a tool's own.
const STATES: [&str; 10] = [
    "new",
    "needs-translation",
    "needs-adaptation",
    "needs-l10n",
    "needs-review-translation",
    "needs-review-adaptation",
    "needs-review-l10n",
    "translated",
    "signed-off",
    "final",
];
