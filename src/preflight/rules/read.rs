//! Reads rules from TOML and tells all faults, each at its place and with what was perhaps meant.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::super::table::{self, CHECKS, GROUPS, Level};
use super::{COLOURS, LIMITS, Limits, PAGES, PROFILES, Rules, SIDES, STANDARDS};
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

    fn limits(&mut self, value: &Value, limits: &mut Limits) {
        for (name, value) in self.table(value) {
            match &**name.get_ref() {
                "spots" => limits.spots = self.spots(value),
                "trim" => limits.trim = self.trim(value).or(limits.trim),
                known => {
                    if let Some(limit) = limits.number(known) {
                        *limit = self.limit(known, value).unwrap_or(*limit);
                    } else {
                        let names = LIMITS.into_iter().map(|(name, ..)| name);
                        self.unknown("limit", name, names.chain(["spots", "trim"]));
                    }
                }
            }
        }
    }

    /// A limit that is a number in its range.
    fn limit(&mut self, name: &str, value: &Value) -> Option<f64> {
        let (_, least, most, counted) = LIMITS.into_iter().find(|(known, ..)| *known == name)?;
        let is_whole = matches!(counted, PAGES | COLOURS);
        let fits = |number: &f64| (least..=most).contains(number) && (!is_whole || number.fract() == 0.0);
        let found = number(value).filter(fits);
        if found.is_none() {
            let (kind, message) = match value.get_ref() {
                DeValue::Integer(number) => ("out-of-range", format!("`{name}` cannot be `{number}`")),
                DeValue::Float(number) => ("out-of-range", format!("`{name}` cannot be `{number}`")),
                _ => ("wrong-type", format!("`{name}` is a number")),
            };
            let hint = format!("it goes from {least} to {most}: {counted}");
            self.fault(kind, message, value.span(), Some(hint));
        }
        found
    }

    /// The names of spot colours.
    fn spots(&mut self, value: &Value) -> BTreeSet<String> {
        let mut spots = BTreeSet::new();
        for spot in self.list(value) {
            if let Some(name) = spot.get_ref().as_str() {
                spots.insert(name.to_string());
            } else {
                let hint = "write `[\"PANTONE 301 C\"]`".to_string();
                self.fault("wrong-type", "expected the name of a colour in quotes".into(), spot.span(), Some(hint));
            }
        }
        spots
    }

    /// Width and height of a page.
    fn trim(&mut self, value: &Value) -> Option<(f64, f64)> {
        let sides: Option<Vec<f64>> = match value.get_ref() {
            DeValue::Array(items) => {
                items.iter().map(|item| number(item).filter(|side| SIDES.contains(side))).collect()
            }
            _ => None,
        };
        if let Some([width, height]) = sides.as_deref() {
            return Some((*width, *height));
        }
        let message = "`trim` is a width and a height in millimetres".to_string();
        self.fault("out-of-range", message, value.span(), Some("write `trim = [210, 297]`".into()));
        None
    }
}

/// A number, with or without decimals.
fn number(value: &Value) -> Option<f64> {
    match value.get_ref() {
        DeValue::Integer(number) => i32::from_str_radix(number.as_str(), number.radix()).ok().map(f64::from),
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}
