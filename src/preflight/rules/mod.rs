//! Rules: which checks count, how much, and the limits of a printer. They are TOML, the built-in profiles too.

mod read;

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Check, Level};
use crate::diagnostic::Diagnostic;
use read::read;

/// The profiles that come with the program.
pub const PROFILES: [(&str, &str); 3] = [
    ("print", include_str!("../profiles/print.toml")),
    ("archive", include_str!("../profiles/archive.toml")),
    ("archive-data", include_str!("../profiles/archive-data.toml")),
];

/// The standards that rules can be for.
const STANDARDS: [(&str, Standard); 4] =
    [("PDF/X-4", Standard::X4), ("PDF/A-2", Standard::A(2)), ("PDF/A-3", Standard::A(3)), ("none", Standard::None)];

/// The standard that a file is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    None,
    X4,
    /// PDF/A, by its part.
    A(u8),
}

/// Which checks count, how much, and with which limits.
#[derive(Debug, Clone)]
pub struct Rules {
    /// What they are called: the name of a profile or of a file.
    pub name: String,
    pub standard: Standard,
    groups: BTreeSet<String>,
    severity: BTreeMap<&'static str, Level>,
    pub limits: Limits,
}

/// A printer's limits.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Limits {
    /// The latest version of PDF: 1.6.
    pub pdf_version: f64,
    /// Millimetres on each side.
    pub bleed: f64,
    /// Millimetres from the edge.
    pub safety: f64,
    /// Pixels to the inch.
    pub resolution: f64,
    pub resolution_least: f64,
    pub bilevel_resolution: f64,
    pub bilevel_resolution_least: f64,
    /// Percent.
    pub ink: f64,
    /// Points.
    pub hairline: f64,
    pub small_text: f64,
    pub page_multiple: f64,
    /// How many spot colours are allowed beside those by name.
    pub spot_colours: f64,
    /// Spot colours that are allowed.
    pub spots: BTreeSet<String>,
    /// Width and height of the job's pages in millimetres.
    pub trim: Option<(f64, f64)>,
}

/// The names of limits that are numbers.
const LIMITS: [&str; 12] = [
    "pdf-version",
    "bleed",
    "safety",
    "resolution",
    "resolution-least",
    "bilevel-resolution",
    "bilevel-resolution-least",
    "ink",
    "hairline",
    "small-text",
    "page-multiple",
    "spot-colours",
];

impl Limits {
    fn number(&mut self, name: &str) -> Option<&mut f64> {
        Some(match name {
            "pdf-version" => &mut self.pdf_version,
            "bleed" => &mut self.bleed,
            "safety" => &mut self.safety,
            "resolution" => &mut self.resolution,
            "resolution-least" => &mut self.resolution_least,
            "bilevel-resolution" => &mut self.bilevel_resolution,
            "bilevel-resolution-least" => &mut self.bilevel_resolution_least,
            "ink" => &mut self.ink,
            "hairline" => &mut self.hairline,
            "small-text" => &mut self.small_text,
            "page-multiple" => &mut self.page_multiple,
            "spot-colours" => &mut self.spot_colours,
            _ => return None,
        })
    }
}

impl Rules {
    /// A built-in profile; the names are in [`PROFILES`].
    pub fn profile(name: &str) -> Option<Self> {
        let (name, text) = PROFILES.iter().find(|(known, _)| *known == name)?;
        let mut faults = Vec::new();
        Some(read(name, text, Self::nothing(), &mut faults))
    }

    /// Reads a printer's rules; `path` names the file in what is told of its faults.
    pub fn parse(path: &str, text: &str) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        // What a file does not say is as in the built-in rules for print.
        let rules = read(path, text, Self::profile("print").unwrap_or_else(Self::nothing), &mut faults);
        if faults.is_empty() { Ok(rules) } else { Err(faults) }
    }

    fn nothing() -> Self {
        Self {
            name: String::new(),
            standard: Standard::None,
            groups: BTreeSet::new(),
            severity: BTreeMap::new(),
            limits: Limits::default(),
        }
    }

    /// How grave a check is under these rules.
    pub fn level(&self, check: &Check) -> Level {
        let is_off = !self.groups.contains(check.group) && !self.severity.contains_key(check.name);
        if is_off { Level::Off } else { self.severity.get(check.name).copied().unwrap_or(check.level) }
    }

    /// The same rules with another severity for a check.
    #[must_use]
    pub fn with(mut self, check: &'static str, level: Level) -> Self {
        self.severity.insert(check, level);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::table;
    use super::*;

    #[test]
    fn the_built_in_profiles_are_sound() {
        for (name, text) in PROFILES {
            let mut faults = Vec::new();
            let rules = read(name, text, Rules::nothing(), &mut faults);
            assert!(faults.is_empty(), "{name}: {faults:?}");
            assert_ne!(rules.standard, Standard::None);
        }
        assert_eq!(Rules::profile("archive-data").unwrap().level(table::find("black-text").unwrap()), Level::Off);
    }

    #[test]
    fn a_printer_sets_limits_over_a_profile() {
        let text =
            "based-on = \"print\"\n[severity]\nblank-page = \"off\"\n[limits]\nink = 280\nspots = [\"HKS 13\"]\n";
        let rules = Rules::parse("p.toml", text).unwrap();
        assert_eq!(rules.level(table::find("blank-page").unwrap()), Level::Off);
        assert!((rules.limits.ink - 280.0).abs() < 1e-9 && rules.limits.spots.contains("HKS 13"));
        assert!((rules.limits.bleed - 3.0).abs() < 1e-9, "what is not said is as in the profile");
    }

    #[test]
    fn faults_in_rules_have_a_place_and_a_suggestion() {
        let text =
            "based-on = \"prnt\"\n[severity]\nblank-pge = \"off\"\nhairline = \"eror\"\n[limits]\nbled = 3\nink = -1\n";
        let faults = Rules::parse("p.toml", text).unwrap_err();
        let told: Vec<String> = faults.iter().map(|fault| format!("{} {:?}", fault.message, fault.hints)).collect();
        assert_eq!(
            told,
            [
                "`prnt` is not possible here [\"did you mean `print`?\"]",
                "unknown check `blank-pge` [\"did you mean `blank-page`?\"]",
                "`eror` is not possible here [\"did you mean `error`?\"]",
                "unknown limit `bled` [\"did you mean `bleed`?\"]",
                "expected a number of 0 or more []",
            ]
        );
        assert!(faults.iter().all(|fault| fault.place.as_ref().unwrap().range.is_some()));
    }
}
