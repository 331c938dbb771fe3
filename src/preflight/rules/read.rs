//! Reads rules from TOML and tells all faults, each at its place and with what was perhaps meant.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::super::table::{self, CHECKS, GROUPS, Level};
use super::{LIMITS, Limits, PROFILES, Rules, STANDARDS};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};

/// Reads rules over those that they build on.
pub(super) fn read(path: &str, text: &str, base: Rules, faults: &mut Vec<Diagnostic>) -> Rules {
    let table = match DeTable::parse(text) {
        Ok(table) => table.into_inner(),
        Err(error) => {
            let fault = Diagnostic::error("toml-syntax", error.message());
            let place = error.span().map_or_else(|| Place::file(path), |span| Place::span(path, span));
            faults.push(fault.at(place));
            return base;
        }
    };
    let mut reader = Reader { path, faults };
    let mut rules = match table.iter().find(|(key, _)| &**key.get_ref() == "based-on") {
        Some((_, value)) => {
            reader.word(value, &PROFILES.map(|(name, _)| name)).and_then(Rules::profile).unwrap_or(base)
        }
        None => base,
    };
    rules.name = path.to_string();
    for (key, value) in &table {
        match &**key.get_ref() {
            "based-on" => {}
            "standard" => {
                let word = reader.word(value, &STANDARDS.map(|(name, _)| name));
                let standard = STANDARDS.iter().find(|(name, _)| Some(*name) == word);
                rules.standard = standard.map_or(rules.standard, |(_, standard)| *standard);
            }
            "groups" => {
                let groups = reader.list(value);
                let words = groups.into_iter().filter_map(|group| reader.word(group, &GROUPS));
                rules.groups = words.map(str::to_string).collect();
            }
            "severity" => {
                for (name, level) in reader.table(value) {
                    let Some(check) = table::find(name.get_ref()) else {
                        reader.unknown("check", name, CHECKS.iter().map(|check| check.name));
                        continue;
                    };
                    let level = match reader.word(level, &["error", "warning", "off"]) {
                        Some("error") => Level::Error,
                        Some("warning") => Level::Warning,
                        Some(_) => Level::Off,
                        None => continue,
                    };
                    rules.severity.insert(check.name, level);
                }
            }
            "limits" => reader.limits(value, &mut rules.limits),
            _ => reader.unknown("key", key, ["based-on", "standard", "groups", "severity", "limits"]),
        }
    }
    rules
}

struct Reader<'p> {
    path: &'p str,
    faults: &'p mut Vec<Diagnostic>,
}

type Value<'t> = Spanned<DeValue<'t>>;

impl Reader<'_> {
    fn fault(&mut self, name: &'static str, message: String, span: Range<usize>, hint: Option<String>) {
        self.faults.push(Diagnostic::error(name, message).at(Place::span(self.path, span)).maybe_hint(hint));
    }

    fn unknown<'k, S: AsRef<str>>(
        &mut self,
        what: &str,
        key: &Spanned<S>,
        known: impl IntoIterator<Item = &'k str> + Clone,
    ) {
        let hint = did_you_mean(key.get_ref().as_ref(), known.clone()).unwrap_or_else(|| {
            if what == "check" {
                return "`bindery preflight --explain all` lists them".into();
            }
            let names: Vec<String> = known.into_iter().map(|name| format!("`{name}`")).collect();
            format!("known here are {}", names.join(", "))
        });
        let message = format!("unknown {what} `{}`", key.get_ref().as_ref());
        self.fault("unknown-key", message, key.span(), Some(hint));
    }

    /// One of some words.
    fn word(&mut self, value: &Value, known: &[&'static str]) -> Option<&'static str> {
        let written = value.get_ref().as_str().unwrap_or_default();
        let found = known.iter().find(|word| **word == written);
        if found.is_none() {
            let names: Vec<String> = known.iter().map(|name| format!("`\"{name}\"`")).collect();
            let hint = did_you_mean(written, known.iter().copied());
            let hint = hint.unwrap_or_else(|| format!("possible are {}", names.join(", ")));
            let message = if written.is_empty() {
                "expected a word in quotes".into()
            } else {
                format!("`{written}` is not possible here")
            };
            self.fault("unknown-word", message, value.span(), Some(hint));
        }
        found.copied()
    }

    fn list<'v, 't>(&mut self, value: &'v Value<'t>) -> Vec<&'v Value<'t>> {
        if let DeValue::Array(items) = value.get_ref() {
            return items.iter().collect();
        }
        self.fault("wrong-type", "expected a list".into(), value.span(), Some("write `[\"…\"]`".into()));
        Vec::new()
    }

    fn table<'v, 't>(&mut self, value: &'v Value<'t>) -> Vec<(&'v Spanned<std::borrow::Cow<'t, str>>, &'v Value<'t>)> {
        if let DeValue::Table(table) = value.get_ref() {
            return table.iter().collect();
        }
        self.fault("wrong-type", "expected a table".into(), value.span(), None);
        Vec::new()
    }

    /// A number that is not negative, with or without decimals.
    fn number(&mut self, value: &Value) -> Option<f64> {
        let number = match value.get_ref() {
            DeValue::Integer(number) => number.as_str().replace('_', "").parse::<f64>().ok(),
            DeValue::Float(number) => number.as_str().replace('_', "").parse::<f64>().ok(),
            _ => None,
        };
        let number = number.filter(|number| number.is_finite() && *number >= 0.0 && *number <= 1e6);
        if number.is_none() {
            self.fault("wrong-type", "expected a number of 0 or more".into(), value.span(), None);
        }
        number
    }

    fn limits(&mut self, value: &Value, limits: &mut Limits) {
        for (name, value) in self.table(value) {
            match &**name.get_ref() {
                "spots" => {
                    let words = self.list(value).into_iter().filter_map(|word| word.get_ref().as_str());
                    limits.spots = words.map(str::to_string).collect();
                }
                "trim" => {
                    let numbers: Vec<f64> =
                        self.list(value).into_iter().filter_map(|number| self.number(number)).collect();
                    if let [width, height] = numbers[..] {
                        limits.trim = Some((width, height));
                    } else {
                        let hint = "write `trim = [210, 297]`".to_string();
                        let message = "expected width and height in millimetres".to_string();
                        self.fault("wrong-type", message, value.span(), Some(hint));
                    }
                }
                known => match limits.number(known) {
                    Some(limit) => *limit = self.number(value).unwrap_or(*limit),
                    None => self.unknown("limit", name, LIMITS.into_iter().chain(["spots", "trim"])),
                },
            }
        }
    }
}
