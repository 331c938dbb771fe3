//! What a file is in one line: pages, sizes, inks, fonts, intent.

use crate::diagnostic::counted;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::geometry::decimal;

/// What is told of a file beside its findings.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    pub pages: usize,
    /// Trim sizes in millimetres, with the number of pages of each.
    pub sizes: BTreeMap<String, usize>,
    /// The inks that are printed, as far as colours are given in inks.
    pub inks: BTreeSet<String>,
    /// Other kinds of colour in use: `RGB`, `grey with a profile`.
    pub colours: BTreeSet<&'static str>,
    pub fonts: BTreeSet<String>,
    /// The printing condition of the output intent, or the name of its profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent: Option<String>,
    /// The inks and colours of each page, in order.
    pub by_page: Vec<Plates>,
}

/// What a page prints.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Plates {
    pub page: usize,
    pub inks: BTreeSet<String>,
    pub colours: BTreeSet<&'static str>,
}

impl Summary {
    pub fn size(&mut self, (width, height): (f64, f64)) {
        // To a tenth of a millimetre: sizes in points are never quite those in millimetres.
        let round = |length: f64| decimal((length * 10.0).round() / 10.0);
        *self.sizes.entry(format!("{} × {} mm", round(width), round(height))).or_default() += 1;
    }

    /// Adds what a page prints.
    pub fn page(&mut self, plates: Plates) {
        self.inks.extend(plates.inks.iter().cloned());
        self.colours.extend(&plates.colours);
        self.by_page.push(plates);
    }

    /// The line for people.
    pub fn line(&self) -> String {
        if self.pages == 0 {
            return "nothing was read".into();
        }
        let pages = counted(self.pages, "page");
        let fonts = counted(self.fonts.len(), "font");
        let sizes: Vec<&str> = self.sizes.keys().take(4).map(String::as_str).collect();
        let colours = self.inks.iter().map(String::as_str).chain(self.colours.iter().copied());
        let colours: Vec<&str> = colours.collect();
        let colours = if colours.is_empty() { "no inks".to_string() } else { colours.join(", ") };
        let intent = self.intent.as_deref().unwrap_or("no output intent");
        [pages, sizes.join(", "), colours, fonts, intent.to_string()].join("; ")
    }
}
