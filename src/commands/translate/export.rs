//! `bindery translate export`: the messages that documents need, as a file for a translator.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde_json::Value as Json;

use super::{Desk, appearances, in_order, pages};
use crate::cli::{Export, Format};
use crate::commands::{Outcome, Result, io_failure, target};
use crate::diagnostic::{Diagnostic, counted};
use crate::exchange::{self, Parcel};
use crate::locale::{Locale, PluralForms};
use crate::translation::{Memory, Outgoing, Text};
use crate::{disk, report};

/// What stands for the language in the name of an output file.
const LOCALE: &str = "{locale}";

/// Writes a file for each language.
pub fn run(root: &Path, arguments: &Export) -> Result {
    let desk = Desk::load(root)?;
    let targets = desk.targets(&arguments.locale)?;
    if targets.len() > 1 && !arguments.output.to_string_lossy().contains(LOCALE) {
        let message = "several languages cannot go into one file";
        let hint = "let the name of `--output` contain `{locale}`: `charter-{locale}.xlf`";
        return Err(Diagnostic::error("wrong-usage", message).hint(hint).into());
    }
    let paths: Vec<PathBuf> = targets
        .iter()
        .map(|target| PathBuf::from(arguments.output.to_string_lossy().replace(LOCALE, target.as_str())))
        .collect();
    paths.iter().try_for_each(|path| target::file(root, path))?;
    let memories = memories(&arguments.memory)?;
    let asked = desk.asked(&arguments.document, &arguments.cooperative)?;
    let mut appearances = appearances(&asked);
    let mut told: Vec<Diagnostic> = Vec::new();
    if !arguments.no_pages {
        let jobs = desk.chosen(&arguments.document, &arguments.cooperative)?;
        told.extend(pages::add(&desk, &jobs, &mut appearances).into_iter().map(|job| {
            let message = format!("the pages of `{job}` are not in the notes: it cannot be laid out");
            Diagnostic::warning("no-pages", message).hint("`bindery build` tells what is wrong with it")
        }));
    }
    let originals = desk.originals();
    let make = |target: &Locale| {
        let forms = PluralForms::new(target);
        let glossary = desk.terms(target);
        let texts = originals.with(&desk.project.catalogs, target, &desk.ledger);
        let mut outgoing = Outgoing {
            workspace: desk.project.workspace.consortium.id.as_str(),
            source: &desk.project.source_locale,
            target,
            rules: desk.rules(&forms),
            ledger: &desk.ledger,
            terms: &glossary,
            memory: Memory::default(),
            appearances: &appearances,
            tree: &desk.project.texts,
        };
        outgoing.remember(&texts);
        for (name, parcel) in &memories {
            outgoing.memory.add_parcel(name, parcel);
        }
        let wanted = |text: &&&Text| arguments.state.is_empty() || arguments.state.contains(&text.condition);
        let chosen: Vec<&Text> = in_order(&texts, &asked).iter().filter(wanted).copied().collect();
        let (parcel, found) = outgoing.parcel(&chosen);
        (exchange::write(&parcel, arguments.format), parcel.units().count(), chosen.len(), found)
    };
    let parcels: Vec<_> = targets.par_iter().map(make).collect();
    let mut lines = Vec::new();
    for (path, (content, units, messages, found)) in paths.iter().zip(parcels) {
        disk::write_atomic(path, &content?).map_err(|error| io_failure("write", path, &error))?;
        lines.push(format!("{}: {} in {}", path.display(), counted(messages, "message"), counted(units, "unit")));
        told.extend(found);
    }
    Diagnostic::sort(&mut told);
    report::outcome(&lines, Json::Null, &told, &desk.project.texts, Format::Human);
    Ok(Outcome::Good)
}

/// Reads translation memories.
fn memories(paths: &[PathBuf]) -> Result<Vec<(String, Parcel)>> {
    let read = |path: &PathBuf| {
        let name = path.display().to_string();
        let bytes = disk::read_bounded(path, exchange::MAX_FILE).map_err(|error| io_failure("read", path, &error))?;
        let (parcel, _) = exchange::read(&name, &bytes)?;
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok((file.unwrap_or(name), parcel))
    };
    paths.iter().map(read).collect()
}
