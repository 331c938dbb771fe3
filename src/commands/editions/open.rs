//! `bindery open`: the next year begins.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::json;

use crate::cli::Open;
use crate::commands::{Failure, Outcome, Project, Result, has_errors, io_failure};
use crate::diagnostic::Diagnostic;
use crate::edition;
use crate::workspace::amend::{Amended, day, list};
use crate::{disk, report};

/// The file that says the year, where no file does yet.
const FILE: &str = "manuals/edition.toml";

/// Sets the year, keeps what was measured in the year that ends, and moves reviews on.
pub fn run(root: &Path, arguments: &Open) -> Result {
    let project = Project::load(root)?;
    if has_errors(&project.diagnostics) {
        return Err(Failure { is_finding: true, ..project.fail(Vec::new()) });
    }
    let year = arguments.year;
    let current = project.workspace.consortium.data.edition.year.or(project.history.year());
    if let Some(current) = current.filter(|current| current + 1 != year) {
        let (name, message) = if current >= year {
            ("opened-already", format!("the year {year} was opened already: the workspace is worked on for {current}"))
        } else {
            ("other-year", format!("the workspace is worked on for {current}, so the next year is {}", current + 1))
        };
        return Err(Diagnostic::error(name, message)
            .hint(format!("`bindery open {}` begins the next one", current + 1))
            .into());
    }
    let mut lines = Vec::new();
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut has_year = false;
    for path in project.tree.paths("manuals").filter(|path| path.ends_with(".toml")) {
        if path.starts_with(edition::FOLDER) {
            continue;
        }
        let Some(text) = project.tree.text(path) else { continue };
        let Some(mut file) = Amended::read(text) else { continue };
        let turned = turn(&mut file, year, &mut has_year);
        if !turned.is_empty() {
            lines.extend(turned.into_iter().map(|line| format!("{path}: {line}")));
            files.insert(path.to_string(), file.text());
        }
    }
    if !has_year {
        lines.push(format!("{FILE}: edition.year = {year}"));
        let text =
            format!("# The yearly edition that is worked on; `bindery open` sets it.\n[edition]\nyear = {year}\n");
        files.insert(FILE.to_string(), text);
    }
    if arguments.dry_run {
        lines.push("nothing was written".into());
    } else {
        let files: Vec<(String, Vec<u8>)> = files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect();
        disk::write_together(root, &files).map_err(|error| io_failure("write to", root, &error))?;
        lines.push(format!("the year {year} is open"));
    }
    report::data(&lines, &json!({ "year": year, "changes": lines }), arguments.format);
    Ok(Outcome::Good)
}

/// Turns the year in one file; says what changed.
fn turn(file: &mut Amended, year: i16, has_year: &mut bool) -> Vec<String> {
    let mut told = Vec::new();
    if file.get(&["edition", "year"]).is_some() {
        *has_year = true;
        file.set(&["edition", "year"], i64::from(year).into());
        told.push(format!("edition.year = {year}"));
    }
    if file.get(&["charter", "year"]).is_some() {
        file.set(&["charter", "year"], i64::from(year).into());
        told.push(format!("charter.year = {year}"));
    }
    for id in file.ids(&["documents"]) {
        let path = ["documents", id.as_str(), "next-review"];
        let review = file.get(&path).and_then(|value| value.as_datetime()?.to_string().parse::<Date>().ok());
        let Some(review) = review.filter(|review| review.year() <= year) else { continue };
        let years = i32::from(year + 1 - review.year());
        let next = review.saturating_add(years.years());
        file.set(&path, day(next));
        told.push(format!("documents.{id}.next-review = {next}"));
    }
    let mut measured: Vec<Vec<String>> =
        file.ids(&["objectives"]).into_iter().map(|id| vec!["objectives".to_string(), id]).collect();
    for service in file.ids(&["services"]) {
        let standards = file.ids(&["services", &service, "standards"]).into_iter();
        measured.extend(standards.map(|id| vec!["services".into(), service.clone(), "standards".into(), id]));
    }
    for item in measured {
        let item: Vec<&str> = item.iter().map(String::as_str).collect();
        told.extend(keep(file, &item, year - 1));
    }
    told
}

/// Keeps the last measured value of an item as that of a year, unless the year has one.
fn keep(file: &mut Amended, item: &[&str], year: i16) -> Option<String> {
    let below = |key| [item, &[key]].concat();
    let mut value = file.get(&below("value"))?;
    let id = year.to_string();
    let measures = below("measures");
    let has = file.ids(&measures).iter().any(|known| {
        file.get(&[&measures[..], &[known, "year"]].concat()).and_then(|year| year.as_integer())
            == Some(i64::from(year))
    });
    if has {
        return None;
    }
    value.decor_mut().clear();
    let told = format!("{}.measures: {} in {year}", item.join("."), value.to_string().trim());
    let fields = vec![("id", id.into()), ("year", i64::from(year).into()), ("value", value)];
    // A first measure begins a list on one line, as people write them.
    let is_first = file.ids(&measures).is_empty();
    let kept = if is_first { file.set(&measures, list(fields)) } else { file.push(&measures, fields) };
    kept.then_some(told)
}
