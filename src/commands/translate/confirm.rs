//! `bindery translate confirm`: someone says that translations were made from the present source.

use std::path::Path;

use serde_json::json;

use super::{Desk, today};
use crate::cli::{Confirm, Degree};
use crate::commands::{Outcome, Result, io_failure};
use crate::diagnostic::{Diagnostic, counted, did_you_mean};
use crate::exchange::State;
use crate::translation::{Condition, Text, confirm};
use crate::{disk, report};

/// Enters the chosen translations into the ledger as they stand.
pub fn run(root: &Path, arguments: &Confirm) -> Result {
    let desk = Desk::load(root)?;
    let locales = desk.targets(&arguments.locale)?;
    let asked = desk.asked(&arguments.document, &[])?;
    let degree = match arguments.state {
        Degree::Translated => State::Translated,
        Degree::Reviewed => State::Reviewed,
        Degree::Final => State::Final,
    };
    let on = today(arguments.on);
    let mut ledger = desk.ledger.clone();
    let originals = desk.originals();
    let (mut lines, mut records) = (Vec::new(), Vec::new());
    for target in &locales {
        let texts = originals.with(&desk.project.catalogs, target, &ledger);
        for key in &arguments.message {
            if !texts.iter().any(|text| text.key == *key) {
                let hint = did_you_mean(key, texts.iter().map(|text| text.key.as_str()));
                let message = format!("there is no message `{key}` to translate");
                return Err(Diagnostic::error("unknown-selection", message).maybe_hint(hint).into());
            }
        }
        let is_chosen = |text: &&Text| {
            let named = arguments.message.contains(&text.key);
            let needed = arguments.document.is_empty() || asked.contains_key(&text.key);
            let is_stale = text.condition == Condition::Stale;
            (named || (arguments.message.is_empty() && needed)) && (!is_stale || named || arguments.stale)
        };
        let chosen: Vec<&Text> = texts.iter().filter(is_chosen).collect();
        let left = texts.iter().filter(|text| text.condition == Condition::Stale && !is_chosen(text)).count();
        let count = confirm(&chosen, degree, &mut ledger, target, on);
        lines.push(format!("{target}: {} confirmed", counted(count, "translation")));
        if left > 0 && !arguments.stale && arguments.message.is_empty() {
            lines.push(format!("{target}: {left} stale ones left as they are; with `--stale` they are confirmed too"));
        }
        records.push(json!({ "locale": target.to_string(), "confirmed": count }));
    }
    let files = ledger.files(&locales);
    disk::write_together(root, &files).map_err(|error| io_failure("write the ledger of", root, &error))?;
    report::data(&lines, &records, arguments.format);
    Ok(Outcome::Good)
}
