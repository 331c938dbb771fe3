//! `bindery preflight`: finished PDFs held against the rules of a printer or an archive.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

use serde_json::json;

use super::{Failure, Outcome, Result, io_failure};
use crate::cli::{Format, Preflight};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::disk;
use crate::preflight::{self, CHECKS, Level, PROFILES, Report, Rules};
use crate::render::{self, Workers};
use crate::report;
use crate::tree::Tree;

/// The largest file that is read.
const MOST_BYTES: usize = 512 << 20;

/// The largest file of rules.
const MOST_RULES: usize = 1 << 20;

/// Checks every file and tells what was found.
pub fn run(arguments: &Preflight) -> Result {
    if let Some(name) = &arguments.explain {
        return explain(name, arguments.format);
    }
    let chosen = rules(arguments)?;
    let mut results: BTreeMap<usize, std::result::Result<(Report, String), Box<Diagnostic>>> = BTreeMap::new();
    render::run(
        Workers::new(None),
        arguments.files.len(),
        |index| examine(&arguments.files[index], chosen.as_ref()),
        |index, result| {
            let panicked =
                |panic| Err(Box::new(Diagnostic::error("panic", format!("the program failed on this file: {panic}"))));
            results.insert(index, result.unwrap_or_else(panicked));
            true
        },
    );
    let mut unread = Vec::new();
    let mut checked = Vec::new();
    for (index, result) in results {
        let path = arguments.files[index].display().to_string();
        match result {
            Ok((report, rules)) => {
                checked.push(report::Preflight { diagnostics: diagnostics(&path, &report), file: path, rules, report });
            }
            Err(diagnostic) => unread.push(diagnostic.at(Place::file(path))),
        }
    }
    report::preflight(&checked, &unread, arguments.format);
    if !unread.is_empty() {
        // What could not be read was told.
        return Err(Failure::default());
    }
    let findings = || checked.iter().flat_map(|checked| &checked.report.findings);
    let bad = findings().any(|finding| finding.is_error() || arguments.strict);
    Ok(if bad { Outcome::Findings } else { Outcome::Good })
}

/// The rules that were chosen; `None` if each file's own claim decides.
fn rules(arguments: &Preflight) -> Result<Option<Rules>> {
    if let Some(path) = &arguments.rules {
        let content = disk::read_bounded(path, MOST_RULES).map_err(|error| io_failure("read", path, &error))?;
        let name = path.display().to_string();
        let sources = |content: &[u8]| {
            let mut tree = Tree::default();
            tree.insert(name.clone(), content);
            tree
        };
        let Ok(text) = std::str::from_utf8(&content) else {
            let fault = Diagnostic::error("not-utf-8", "the file is not UTF-8 text").at(Place::file(&*name));
            return Err(fault.into());
        };
        return match Rules::parse(&name, text) {
            Ok(rules) => Ok(Some(rules)),
            Err(diagnostics) => Err(Failure { diagnostics, is_finding: false, sources: sources(&content) }),
        };
    }
    let Some(name) = &arguments.profile else { return Ok(None) };
    if let Some(rules) = Rules::profile(name) {
        return Ok(Some(rules));
    }
    let names = PROFILES.map(|(name, _)| name);
    let hint = did_you_mean(name, names).unwrap_or_else(|| format!("there are: {}", names.join(", ")));
    let hint = format!("{hint}; a file of your own is given with `--rules`");
    Err(Diagnostic::error("unknown-profile", format!("there is no profile `{name}`")).hint(hint).into())
}

/// Reads a file and holds it against the rules, or those of its own claim.
fn examine(path: &Path, chosen: Option<&Rules>) -> std::result::Result<(Report, String), Box<Diagnostic>> {
    let bytes = match disk::read_bounded(path, MOST_BYTES) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::FileTooLarge => {
            let rules = chosen.cloned().or_else(|| Rules::profile(PROFILES[0].0));
            return match rules {
                Some(rules) => Ok((preflight::too_large(MOST_BYTES >> 20, &rules), rules.name)),
                None => Err(Box::new(io_failure("read", path, &error))),
            };
        }
        Err(error) => return Err(Box::new(io_failure("read", path, &error))),
    };
    let claimed = || Rules::profile(preflight::claim(&bytes));
    match chosen.cloned().or_else(claimed) {
        Some(rules) => Ok((preflight::examine(&bytes, &rules), rules.name)),
        None => Err(Box::new(Diagnostic::error("unknown-profile", "the built-in rules cannot be read"))),
    }
}

/// Findings as they are told to people: equal ones of several pages as one.
fn diagnostics(path: &str, report: &Report) -> Vec<Diagnostic> {
    let told = |group: preflight::Group| {
        let first = group.first;
        let message = match group.pages_in_words() {
            Some(pages) => format!("{} ({pages})", first.message),
            None => first.message.clone(),
        };
        let diagnostic = if first.is_error() {
            Diagnostic::error(first.check, message)
        } else {
            Diagnostic::warning(first.check, message)
        };
        let place = first.place.map(|place| format!("{} of the trimmed page", place.words()));
        let page = first.page.filter(|_| group.pages.len() > 1).map(|page| format!("first on page {page}"));
        let object = first.object.map(|number| format!("object {number}"));
        let place: Vec<String> = [page, place, object].into_iter().flatten().collect();
        let diagnostic = diagnostic.at(Place::file(path)).hint(first.hint);
        let diagnostic = if place.is_empty() { diagnostic } else { diagnostic.within(place.join(", ")) };
        diagnostic.within(format!("`{}`: {}", first.check, first.clause))
    };
    preflight::group(&report.findings).into_iter().map(told).collect()
}

/// Tells what a check looks for, or lists all.
fn explain(name: &str, format: Format) -> Result {
    let checks: Vec<_> = CHECKS.iter().filter(|check| name == "all" || check.name == name).collect();
    if checks.is_empty() {
        let hint = did_you_mean(name, CHECKS.iter().map(|check| check.name));
        let hint = hint.unwrap_or_else(|| "`bindery preflight --explain all` lists them".into());
        return Err(Diagnostic::error("unknown-check", format!("there is no check `{name}`")).hint(hint).into());
    }
    let level = |level: Level| match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Off => "off",
    };
    let lines: Vec<String> = checks
        .iter()
        .map(|check| match name {
            "all" => format!("{:<24}{:<13}{:<9}{}", check.name, check.group, level(check.level), check.clause),
            _ => format!(
                "{} ({}; {} unless the rules say otherwise)\n{}\n\n{} What to do: {}.",
                check.name,
                check.group,
                level(check.level),
                check.clause,
                check.about,
                check.hint
            ),
        })
        .collect();
    let value = |check: &&preflight::Check| {
        json!({
            "name": check.name,
            "group": check.group,
            "severity": level(check.level),
            "clause": check.clause,
            "about": check.about,
            "hint": check.hint,
        })
    };
    report::data(&lines, &checks.iter().map(value).collect::<Vec<_>>(), format);
    Ok(Outcome::Good)
}
