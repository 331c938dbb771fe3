//! The wiring, proved on workspaces of their own: files in, PDFs, messages and exit codes out.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tests stop at the first surprise"
)]

mod bad_data;
mod bad_input;
mod bad_messages;
mod checks;
mod commands;
mod copies;
mod documents;
mod editions;
mod exchange_po_xlsx;
mod freshness;
mod house;
mod issued;
mod layout;
mod output;
mod pdf;
mod print;
mod preflight;
mod pseudo;
mod reading;
mod records;
mod scripts;
mod sharing;
mod small;
mod support;
mod timings;
mod translate;
mod untranslated;
mod watch;
