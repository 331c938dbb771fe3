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

/// The limits that are numbers: the name, the least and the greatest value that make sense, and what is counted.
const LIMITS: [(&str, f64, f64, &str); 12] = [
    ("pdf-version", 1.0, 2.0, "a version of PDF"),
    ("bleed", 0.0, 100.0, "millimetres"),
    ("safety", 0.0, 100.0, "millimetres"),
    ("resolution", 0.0, 10_000.0, "pixels to the inch"),
    ("resolution-least", 0.0, 10_000.0, "pixels to the inch"),
    ("bilevel-resolution", 0.0, 10_000.0, "pixels to the inch"),
    ("bilevel-resolution-least", 0.0, 10_000.0, "pixels to the inch"),
    ("ink", 1.0, 1000.0, "percent of all inks together"),
    ("hairline", 0.0, 100.0, "points"),
    ("small-text", 0.0, 100.0, "points"),
    ("page-multiple", 1.0, 1000.0, PAGES),
    ("spot-colours", 0.0, 100.0, COLOURS),
];

/// What is counted in whole numbers.
const PAGES: &str = "pages, in whole numbers";
const COLOURS: &str = "colours, in whole numbers";

/// The sides that a page can have in millimetres (ISO 32000-2, annex C: 14,400 points).
const SIDES: std::ops::RangeInclusive<f64> = 1.0..=5080.0;

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
                "`ink` cannot be `-1` [\"it goes from 1 to 1000: percent of all inks together\"]",
            ]
        );
        assert!(faults.iter().all(|fault| fault.place.as_ref().unwrap().range.is_some()));
    }

    #[test]
    fn limits_that_make_no_sense_are_told_once_each() {
        for (limit, message, hint) in [
            ("page-multiple = 0", "`page-multiple` cannot be `0`", "it goes from 1 to 1000: pages, in whole numbers"),
            (
                "page-multiple = 1.5",
                "`page-multiple` cannot be `1.5`",
                "it goes from 1 to 1000: pages, in whole numbers",
            ),
            ("bleed = -3", "`bleed` cannot be `-3`", "it goes from 0 to 100: millimetres"),
            ("hairline = nan", "`hairline` cannot be `nan`", "it goes from 0 to 100: points"),
            ("pdf-version = 0x10", "`pdf-version` cannot be `0x10`", "it goes from 1 to 2: a version of PDF"),
            ("ink = \"300\"", "`ink` is a number", "it goes from 1 to 1000: percent of all inks together"),
            ("trim = [0, 0]", "`trim` is a width and a height in millimetres", "write `trim = [210, 297]`"),
            ("trim = [210, -1]", "`trim` is a width and a height in millimetres", "write `trim = [210, 297]`"),
            ("trim = [210, 297, 3]", "`trim` is a width and a height in millimetres", "write `trim = [210, 297]`"),
            ("spots = [\"HKS 13\", 3]", "expected the name of a colour in quotes", "write `[\"PANTONE 301 C\"]`"),
        ] {
            let faults = Rules::parse("p.toml", &format!("[limits]\n{limit}\n")).unwrap_err();
            let [fault] = &faults[..] else { panic!("{limit}: {faults:?}") };
            assert_eq!((fault.message.as_str(), fault.hints.join("; ").as_str()), (message, hint), "{limit}");
            assert!(fault.place.as_ref().unwrap().range.as_ref().unwrap().start > "[limits]".len());
        }
        let sound = "[limits]\npage-multiple = 4\nbleed = 0\nresolution = 0x96\ntrim = [148, 210.5]\n";
        let limits = Rules::parse("p.toml", sound).unwrap().limits;
        assert!(limits.trim == Some((148.0, 210.5)) && (limits.resolution - 150.0).abs() < 1e-9, "{limits:?}");
    }
}
