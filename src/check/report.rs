//! Findings of checks: their severity by the workspace's settings, excuses, and the words that all of them share.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};

use super::reading::Reading;
use super::table::{self, CHECKS, Level};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::locale::{Entry, Locale};
use crate::workspace::Organisation;
use crate::workspace::model::{CheckSeverity, Excuse};

/// What the workspace says of checks.
pub struct Settings {
    levels: HashMap<&'static str, Level>,
    excuses: HashMap<String, Vec<(Excuse, AtomicBool)>>,
}

impl Settings {
    /// Reads the settings that hold for all; names that no check has are errors.
    pub fn new(consortium: &Organisation) -> (Self, Vec<Diagnostic>) {
        let mut faults = Vec::new();
        let mut unknown = |name: &str, path: String| {
            if table::find(name).is_none() {
                let names = CHECKS.iter().map(|check| check.name);
                let hint = did_you_mean(name, names).unwrap_or_else(|| "`bindery check --explain` lists them".into());
                let fault = Diagnostic::error("unknown-check", format!("there is no check `{name}`")).hint(hint);
                faults.push(Diagnostic { place: consortium.place(&path), ..fault });
            }
        };
        let checks = &consortium.data.checks;
        let mut levels: HashMap<&'static str, Level> = CHECKS.iter().map(|check| (check.name, check.level)).collect();
        for (name, severity) in &checks.severity {
            unknown(name, format!("checks.severity.{name}"));
            if let Some(level) = levels.get_mut(name.as_str()) {
                *level = match severity {
                    CheckSeverity::Error => Level::Error,
                    CheckSeverity::Warning => Level::Warning,
                    CheckSeverity::Off => Level::Off,
                };
            }
        }
        let mut excuses: HashMap<String, Vec<(Excuse, AtomicBool)>> = HashMap::new();
        for excuse in &checks.excuses {
            unknown(&excuse.check, format!("checks.excuses.{}.check", excuse.id));
            excuses
                .entry(excuse.message.as_str().to_string())
                .or_default()
                .push((excuse.clone(), AtomicBool::new(false)));
        }
        (Self { levels, excuses }, faults)
    }

    /// The settings of a workspace that says nothing.
    pub fn standard() -> Self {
        Self { levels: CHECKS.iter().map(|check| (check.name, check.level)).collect(), excuses: HashMap::new() }
    }

    fn level(&self, check: &str) -> Level {
        self.levels.get(check).copied().unwrap_or(Level::Off)
    }

    /// A finding of the work on jobs with the severity that the workspace gives its kind; `None` if that is off or the
    /// message is excused.
    pub fn judge(&self, mut finding: Diagnostic) -> Option<Diagnostic> {
        if ["untranslated", "stale", "by-hand"].contains(&finding.name) {
            finding.severity = diagnostic(finding.name, self.level(finding.name), String::new())?.severity;
            let mut names = finding.message.split('`').skip(1).step_by(2);
            if let (Some(id), Some(locale)) = (names.next(), names.next())
                && self.excuses(finding.name, locale, id, None)
            {
                return None;
            }
        }
        Some(finding)
    }

    fn excuses(&self, check: &str, locale: &str, id: &str, attribute: Option<&str>) -> bool {
        if self.excuses.is_empty() {
            return false;
        }
        let full = attribute.map(|attribute| format!("{id}.{attribute}"));
        let lists = [Some(id), full.as_deref()].into_iter().flatten().filter_map(|id| self.excuses.get(id));
        let mut excused = false;
        for (excuse, used) in lists.flatten() {
            let here = excuse.locale.as_ref().is_none_or(|tag| tag.as_str() == locale);
            if excuse.check == check && here {
                used.store(true, Ordering::Relaxed);
                excused = true;
            }
        }
        excused
    }

    /// Excuses that excused nothing in the locales that were checked.
    pub fn unused(&self, consortium: &Organisation, checked: &[Locale]) -> Vec<Diagnostic> {
        let level = self.level("unused-excuse");
        let tags: BTreeSet<&str> = checked.iter().map(Locale::as_str).collect();
        let mut unused: BTreeMap<&str, Diagnostic> = BTreeMap::new();
        for (excuse, used) in self.excuses.values().flatten() {
            let here = excuse.locale.as_ref().is_none_or(|tag| tags.contains(tag.as_str()));
            if !here || used.load(Ordering::Relaxed) || table::find(&excuse.check).is_none() {
                continue;
            }
            let message = format!("the excuse `{}` excuses nothing: `{}` does not find", excuse.id, excuse.check);
            let message = format!("{message} message `{}`", excuse.message.as_str());
            if let Some(found) = diagnostic("unused-excuse", level, message) {
                let place = consortium.place(&format!("checks.excuses.{}", excuse.id));
                unused.insert(excuse.id.as_str(), Diagnostic { place, ..found.hint("remove it") });
            }
        }
        unused.into_values().collect()
    }
}

fn diagnostic(check: &'static str, level: Level, message: String) -> Option<Diagnostic> {
    match level {
        Level::Error => Some(Diagnostic::error(check, message)),
        Level::Warning => Some(Diagnostic::warning(check, message)),
        Level::Off => None,
    }
}

/// How many findings one text may have; what is wrong so often is wrong as a whole.
const MOST: usize = 100;

/// The findings about one text: a message's value or attribute in one locale.
pub struct Report<'a> {
    pub settings: &'a Settings,
    pub locale: &'a Locale,
    pub entry: &'a Entry,
    pub attribute: Option<&'a str>,
    pub found: Vec<Diagnostic>,
}

impl<'a> Report<'a> {
    pub fn new(settings: &'a Settings, locale: &'a Locale, entry: &'a Entry, attribute: Option<&'a str>) -> Self {
        Self { settings, locale, entry, attribute, found: Vec::new() }
    }

    /// The text in words: ``message `a` ``.
    pub fn subject(&self) -> String {
        let kind = if self.entry.is_term() { "term" } else { "message" };
        match self.attribute {
            Some(attribute) => format!("{kind} `{}.{attribute}`", self.entry.id),
            None => format!("{kind} `{}`", self.entry.id),
        }
    }

    /// Where the text is named.
    pub fn head(&self) -> Range<usize> {
        let attribute = self.attribute.and_then(|id| self.entry.attribute(id));
        attribute.map_or(&self.entry.span, |attribute| &attribute.span).clone()
    }

    /// Adds a finding at some bytes of the file; one at the same place and of the same check is told once.
    pub fn add(&mut self, check: &'static str, span: Range<usize>, message: String, hint: impl Into<String>) {
        self.push(check, span, message, hint.into(), None);
    }

    /// Adds a finding at some bytes of a reading's text.
    pub fn at(
        &mut self,
        check: &'static str,
        reading: &Reading<'_>,
        range: Range<usize>,
        message: String,
        hint: impl Into<String>,
    ) {
        self.push(check, reading.span(range), message, hint.into(), reading.name());
    }

    /// Adds a finding about a reading as a whole, at the key of its innermost variant.
    pub fn of(&mut self, check: &'static str, reading: &Reading<'_>, message: String, hint: impl Into<String>) {
        let span = reading.choices.last().map_or_else(|| self.head(), |choice| choice.variant.span.clone());
        self.push(check, span, message, hint.into(), reading.name());
    }

    fn push(
        &mut self,
        check: &'static str,
        span: Range<usize>,
        message: String,
        hint: String,
        variant: Option<String>,
    ) {
        let place = Place::span(&*self.entry.path, span);
        let told = |found: &Diagnostic| found.name == check && found.place.as_ref() == Some(&place);
        if self.found.len() >= MOST || self.found.iter().any(told) {
            return;
        }
        let Some(found) = diagnostic(check, self.settings.level(check), message) else { return };
        if self.settings.excuses(check, self.locale.as_str(), &self.entry.id, self.attribute) {
            return;
        }
        let context = match variant {
            Some(variant) => format!("{}, variant {variant}", self.subject()),
            None => self.subject(),
        };
        let hint = Some(hint).filter(|hint| !hint.is_empty());
        self.found.push(found.at(place).within(context).maybe_hint(hint));
    }
}
