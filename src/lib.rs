//! bindery turns one consortium's quality data, its Fluent translations and its Typst templates into controlled PDFs for
//! every cooperative in every language.
//!
//! # The way of one job
//!
//! ```text
//!  files ──▶ disk ──▶ workspace  (TOML layers → typed data)  ──┐
//!                 ──▶ locale     (Fluent layers → catalogs)  ──┼──▶ plan ──▶ job ──▶ render ──▶ disk ──▶ PDF
//!                 ──▶ template   (Typst → what it asks for)  ──┘      ▲        │                 │
//!                                                                 freshness ◀──┴────────────── manifest
//! ```
//!
//! What is issued is kept: [`edition`] holds records and contents, from which a job knows its earlier revisions and changes.
//! The records alone say what is in force ([`register`]) and whether a file was issued ([`verify`]); each PDF bears a [`mark`].
//! A printing house gets other PDFs than an archive: they pass through [`press`] between layout and disk.
//! Beside it stands [`preflight`]: finished PDFs, whoever made them, held against the rules of a printer or an archive.
//!
//! The modules in reading order; each may use those above it, and only [`commands`] sees them all.
//!
//! **Architecture invariants**
//! - Only [`disk`] touches files, and only [`report`] and `main` print.
//! - Between reading the tree and writing results everything is a function of its inputs: no clock, no environment.
//!   [`trace`] reads clocks when it is asked how long things take, and nothing else learns what they say.
//! - Parsers return what they could read together with all diagnostics; nothing stops at the first fault.
//! - One job's failure, a panic included, is that job's diagnostic; the others are written.
//! - Whatever is written is ordered, and the same for the same inputs, whichever the number of threads.

pub mod tree;
pub mod diagnostic;
pub mod disk;
pub mod trace;
pub mod builtin;
pub mod press;
pub mod workspace;
pub mod locale;
pub mod template;
pub mod theme;
pub mod render;
pub mod plan;
pub mod mark;
pub mod edition;
pub mod register;
pub mod verify;
pub mod job;
pub mod check;
pub mod exchange;
pub mod translation;
pub mod manifest;
pub mod preflight;
pub mod freshness;
pub mod cli;
pub mod report;
pub mod commands;
