//! `bindery check`: everything that can be found without rendering.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value as Json, json};

use super::gaps::{Told, gaps};
use super::{Outcome, Project, Result, has_errors};
use crate::check::{self, CHECKS, Level, Settings};
use crate::cli::{Check, Format};
use crate::commands::editions::standing;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::locale::Locale;
use crate::plan::{self, Job};
use crate::render::{self, Workers};
use crate::report;
use crate::theme;

/// Reads the workspace, resolves every job, checks every text and reports what is wrong.
pub fn run(root: &Path, arguments: &Check) -> Result {
    if let Some(name) = &arguments.explain {
        return explain(name, arguments.format);
    }
    let start = Instant::now();
    let mut project = Project::load(root)?;
    standing::recall_changed(&mut project, root)?;
    let Found { mut diagnostics, jobs } = match find(&project, &arguments.locale) {
        Ok(found) => found,
        Err(unknown) => return Err(project.fail(unknown)),
    };
    diagnostics.extend(standing::findings(&project));
    diagnostics.extend(standing::missing_objects(&project, root));
    Diagnostic::sort(&mut diagnostics);
    report::check(&diagnostics, jobs, start.elapsed(), &project.texts, arguments.format);
    let bad = has_errors(&diagnostics) || (arguments.strict && !diagnostics.is_empty());
    Ok(if bad { Outcome::Findings } else { Outcome::Good })
}

/// What was found, in order, and in how many documents.
pub(super) struct Found {
    pub diagnostics: Vec<Diagnostic>,
    jobs: usize,
}

/// Resolves every job and checks every text, of all locales or of those that are wanted, which must be there.
pub(super) fn find(project: &Project, wanted: &[String]) -> std::result::Result<Found, Vec<Diagnostic>> {
    let mut diagnostics = project.diagnostics.clone();
    let (mut jobs, found) = plan::plan(&project.workspace, &project.source_locale, wanted);
    diagnostics.extend(found);
    diagnostics.extend(theme::check(&project.templates));
    diagnostics.extend(render::Fonts::new(&project.tree, &project.templates).faults());
    let locales = locales(project, &jobs, wanted)?;
    let sources = project.job_sources();
    // Where an organisation has faults, nobody knows all values.
    let sound = !jobs.is_empty() && project.workspace.faulty.is_empty();
    let variables = if sound { sources.variables(&jobs) } else { check::Kinds::new() };
    if !wanted.is_empty() {
        jobs.retain(|job| locales.contains(&job.locale));
    }
    // The texts of a pseudo-locale are those of the source.
    let texts = |locale: Locale| if locale.is_pseudo() { project.source_locale.clone() } else { locale };
    let locales: BTreeSet<Locale> = locales.into_iter().map(texts).collect();
    let locales: Vec<Locale> = locales.into_iter().collect();
    let Told { gaps, diagnostics: mut resolved, .. } = gaps(project, &jobs);
    let sources = sources.heeding(gaps);
    let resolve = |index: usize| sources.resolve(&jobs[index]).1;
    render::run(Workers::new(None), jobs.len(), resolve, |index, found| {
        match found {
            Ok(found) => resolved.extend(found),
            Err(panic) => resolved.push(Diagnostic::error("panic", panic).in_job(jobs[index].name())),
        }
        true
    });

    let (settings, found) = Settings::new(&project.workspace.consortium);
    diagnostics.extend(found);
    let glossary = &project.workspace.consortium.data.glossary;
    let found = check::run(&project.catalogs, &project.source_locale, &locales, &settings, &variables, glossary);
    diagnostics.extend(untold(found, &resolved));
    // Where something is broken, nobody knows all that is asked for.
    if sound && !has_errors(&diagnostics) && !has_errors(&resolved) {
        diagnostics.extend(misspelt(project, &settings));
    }
    diagnostics.extend(resolved.into_iter().filter_map(|finding| settings.judge(finding)));
    // Once all has been judged: an excuse may be for what the work on jobs found.
    diagnostics.extend(settings.unused(&project.workspace.consortium, &locales));
    if !wanted.is_empty() {
        diagnostics.retain(|found| concerns(found, &locales));
    }
    Diagnostic::sort(&mut diagnostics);
    Ok(Found { diagnostics, jobs: jobs.len() })
}

/// The locales to check: those that were asked for, or all with texts in the workspace.
fn locales(project: &Project, jobs: &[Job], wanted: &[String]) -> std::result::Result<Vec<Locale>, Vec<Diagnostic>> {
    let own = project.catalogs.locales().filter(|locale| project.catalogs.has(locale));
    let all: BTreeSet<Locale> = own.cloned().chain(jobs.iter().map(|job| job.locale.clone())).collect();
    let unknown = wanted.iter().filter(|tag| !all.iter().any(|locale| locale.as_str() == tag.as_str()));
    let unknown: Vec<Diagnostic> = unknown
        .map(|tag| {
            let tags: Vec<&str> = all.iter().map(Locale::as_str).collect();
            let hint = did_you_mean(tag, tags.iter().copied());
            let hint = hint.unwrap_or_else(|| format!("there are: {}", tags.join(", ")));
            Diagnostic::error("unknown-selection", format!("no locale `{tag}` in this workspace")).hint(hint)
        })
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let is_wanted = |locale: &Locale| wanted.is_empty() || wanted.iter().any(|tag| tag == locale.as_str());
    Ok(all.into_iter().filter(is_wanted).collect())
}

/// Messages whose ids are not those that templates, data or other texts ask for, but nearly.
fn misspelt(project: &Project, settings: &Settings) -> Vec<Diagnostic> {
    let (workspace, asked) = (&project.workspace, project.templates.messages());
    // Data name messages in many places; a string that is the id of one is taken for its name.
    let named = LazyCell::new(|| {
        let mut named = BTreeSet::new();
        for organisation in workspace.cooperatives.iter().chain([&workspace.consortium]) {
            strings(serde_json::to_value(&organisation.data).unwrap_or_default(), &mut named);
        }
        named
    });
    check::misspelt(&project.catalogs, &project.source_locale, settings, &asked, |id| named.contains(id))
}

/// All strings in a value; of `id.attribute` the id.
fn strings(value: Json, found: &mut BTreeSet<String>) {
    match value {
        Json::String(text) => drop(found.insert(text.split('.').next().unwrap_or_default().to_string())),
        Json::Array(items) => items.into_iter().for_each(|item| strings(item, found)),
        Json::Object(fields) => fields.into_iter().for_each(|(_, field)| strings(field, found)),
        _ => {}
    }
}

/// The findings about texts without those of a kind that the work on jobs has told of the same file.
fn untold(found: Vec<Diagnostic>, resolved: &[Diagnostic]) -> Vec<Diagnostic> {
    let family = |name: &str| match name {
        "unknown-variable" | "missing-variable" | "missing-variable-in-text" | "extra-variable" => Some("variable"),
        "wrong-type" | "wrong-option" | "wrong-argument" | "wrong-selector" => Some("type"),
        "missing-reference" | "missing-message" | "missing-term" | "missing-value" | "unknown-attribute" => {
            Some("reference")
        }
        "unknown-function" => Some("function"),
        "unknown-option" => Some("option"),
        "missing-term-argument" => Some("argument"),
        "cyclic-reference" => Some("cycle"),
        "hidden-character" => Some("hidden"),
        "markup-broken" | "unclosed-element" | "misplaced-element" | "malformed-element" | "unknown-element"
        | "link-scheme" => Some("markup"),
        _ => None,
    };
    let key = |finding: &Diagnostic| Some((family(finding.name)?, finding.place.as_ref()?.path.clone()));
    let told: BTreeSet<(&str, String)> = resolved.iter().filter_map(key).collect();
    let missing: Vec<&str> =
        resolved.iter().filter(|told| told.name == "missing-message").map(|told| told.message.as_str()).collect();
    let is_told = |finding: &Diagnostic| match finding.name {
        // Not the translation is obsolete: the source was renamed, and is asked for by its name.
        "obsolete-message" => {
            let id = finding.message.split('`').nth(1).unwrap_or_default();
            missing.iter().any(|told| told.ends_with(&format!("`{id}`")))
        }
        _ => key(finding).is_some_and(|key| told.contains(&key)),
    };
    found.into_iter().filter(|finding| !is_told(finding)).collect()
}

/// Whether a finding is about one of the locales, or about no locale.
fn concerns(finding: &Diagnostic, locales: &[Locale]) -> bool {
    let Some(rest) = finding.place.as_ref().and_then(|place| place.path.strip_prefix("locales/")) else { return true };
    let here = |locale: &Locale| rest.split('/').next() == Some(locale.as_str());
    // A text that is not translated is told at its source.
    locales.iter().any(here) || locales.iter().any(|locale| finding.message.contains(&format!("into `{locale}`")))
}

/// Tells what a check looks for, or lists all.
fn explain(name: &str, format: Format) -> Result {
    let checks: Vec<&check::Check> = CHECKS.iter().filter(|check| name == "all" || check.name == name).collect();
    if checks.is_empty() {
        let hint = did_you_mean(name, CHECKS.iter().map(|check| check.name));
        let hint = hint.unwrap_or_else(|| "`bindery check --explain all` lists them".into());
        return Err(Diagnostic::error("unknown-check", format!("there is no check `{name}`")).hint(hint).into());
    }
    let level = |check: &check::Check| match check.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Off => "off",
    };
    let lines: Vec<String> = checks
        .iter()
        .map(|check| match name {
            "all" => format!("{:<26}{:<9}{}", check.name, level(check), first_sentence(check.about)),
            _ => format!("{} ({} unless the workspace says otherwise)\n\n{}", check.name, level(check), check.about),
        })
        .collect();
    let values = checks.iter().map(|one| json!({ "name": one.name, "severity": level(one), "about": one.about }));
    report::data(&lines, &values.collect::<Vec<_>>(), format);
    Ok(Outcome::Good)
}

fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
}
