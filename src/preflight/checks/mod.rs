//! The checks, a file for each group of them, and what they all look at.

mod archive;
mod boxes;
mod colour;
mod edges;
mod file;
mod fonts;
mod images;
mod interactive;
mod metadata;
mod press;
mod tags;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

pub use metadata::read as metadata;

use super::findings::{At, Ledger};
use super::intent::{self, Intent};
use super::page::{self, Page};
use super::paint::{self, Family, Kind, Mark, Painted};
use super::pdf::File;
use super::pdf::object::Dict;
use super::rules::{Rules, Standard};
use super::summary::{Plates, Summary};
use super::xmp::Xmp;

/// A file and all that was read of it.
pub struct Inspection<'f, 'a> {
    pub file: &'f File<'a>,
    pub rules: &'f Rules,
    pub catalog: Dict,
    /// The information dictionary.
    pub info: Dict,
    pub xmp: Option<Xmp>,
    pub intents: Vec<Intent>,
    pub pages: Vec<Page>,
}

impl<'f, 'a> Inspection<'f, 'a> {
    pub fn new(file: &'f File<'a>, rules: &'f Rules) -> Self {
        let catalog = file.catalog().unwrap_or_default();
        Self {
            file,
            rules,
            info: file.dict(&file.trailer, "Info"),
            xmp: metadata(file),
            intents: intent::read(file, &catalog),
            pages: page::read(file),
            catalog,
        }
    }

    /// The output intents that count for the standard.
    pub fn intents(&self) -> impl Iterator<Item = &Intent> {
        let kind = if self.is_archive() { "GTS_PDFA1" } else { "GTS_PDFX" };
        self.intents.iter().filter(move |intent| intent.kind == kind)
    }

    pub fn is_archive(&self) -> bool {
        matches!(self.rules.standard, Standard::A(_))
    }

    /// The colours of the device that the file is for, as its profile names them; print is in CMYK whatever the file says.
    pub fn device(&self) -> Option<&str> {
        if self.is_archive() { self.intents().find_map(Intent::space) } else { Some("CMYK") }
    }
}

/// What was seen on the pages.
#[derive(Debug, Default)]
pub struct Seen {
    pub fonts: BTreeMap<(Option<u32>, Rc<str>), (Dict, usize)>,
    pub families: BTreeSet<Family>,
    /// The numbers of blank pages.
    pub blank: Vec<usize>,
    /// Spot colours, with the page on which each is first.
    pub spots: BTreeMap<Rc<str>, usize>,
}

/// Carries out all checks.
pub fn run(inspection: &Inspection, ledger: &mut Ledger, summary: &mut Summary) {
    if inspection.pages.is_empty() {
        ledger.add("unreadable", "the file has no pages that can be read".into(), At::file());
        return;
    }
    file::check(inspection, ledger);
    boxes::check(inspection, ledger);
    press::intents(inspection, ledger);
    metadata::check(inspection, ledger);
    interactive::check(inspection, ledger);
    let (mut seen, mut known) = (Seen::default(), paint::Known::default());
    for page in &inspection.pages {
        let painted = paint::paint(inspection.file, page, &mut known);
        for note in &painted.notes {
            let at = note.area.map_or(At::page(page), |area| At::area(page, &area));
            ledger.add(note.check, note.message.clone(), at.object(note.object));
        }
        colour::check(inspection, page, &painted, ledger);
        text::check(inspection, page, &painted, ledger);
        images::check(inspection, page, &painted, ledger);
        press::check(inspection, page, &painted, ledger);
        edges::check(inspection, page, &painted, ledger);
        note(page, &painted, &mut seen);
        summary.page(plates(page, &painted));
        summary.size(page.size());
    }
    edges::count(inspection, &seen.blank, ledger);
    colour::spots(inspection, &seen, ledger);
    fonts::check(inspection, &seen, ledger);
    if inspection.is_archive() {
        archive::check(inspection, &seen, ledger);
        tags::check(inspection, ledger);
    }
    summarise(inspection, &seen, summary);
}

/// Keeps what checks of the whole file need.
fn note(page: &Page, painted: &Painted, seen: &mut Seen) {
    for (key, dict) in &painted.fonts {
        seen.fonts.entry(key.clone()).or_insert_with(|| (dict.clone(), page.number));
    }
    if edges::is_blank(page, painted) {
        seen.blank.push(page.number);
    }
    for mark in &painted.marks {
        seen.families.insert(mark.colour.family);
        if mark.colour.family == Family::Spot {
            for name in mark.colour.inks.keys() {
                if !seen.spots.contains_key(name) {
                    seen.spots.insert(Rc::clone(name), page.number);
                }
            }
        }
    }
}

fn summarise(inspection: &Inspection, seen: &Seen, summary: &mut Summary) {
    summary.pages = inspection.pages.len();
    summary.fonts = seen.fonts.keys().map(|(_, name)| without_tag(name).to_string()).collect();
    let intent = inspection.intents().next().or(inspection.intents.first());
    summary.intent = intent.and_then(|intent| {
        let described = intent.profile.as_ref().and_then(|profile| profile.description.clone());
        intent.condition.clone().or(described)
    });
}

/// The inks and other colours of a page.
fn plates(page: &Page, painted: &Painted) -> Plates {
    let mut plates = Plates { page: page.number, ..Plates::default() };
    for mark in &painted.marks {
        let colour = &mark.colour;
        match colour.family {
            Family::Grey | Family::Cmyk | Family::Spot if colour.total().is_some() => {
                for (ink, _) in colour.inks.iter().filter(|(_, amount)| **amount > 0.005) {
                    if !plates.inks.contains(&**ink) {
                        plates.inks.insert(ink.to_string());
                    }
                }
            }
            // Images, of which nobody looked at the pixels.
            Family::Grey => drop(plates.inks.insert("Black".into())),
            Family::Cmyk => plates.inks.extend(paint::PROCESS.map(str::to_string)),
            Family::Spot | Family::Nothing | Family::Unknown => {}
            other => drop(plates.colours.insert(words(other))),
        }
    }
    plates
}

/// A font's name without the tag of a subset.
pub fn without_tag(name: &str) -> &str {
    match name.split_once('+') {
        Some((tag, rest)) if tag.len() == 6 => rest,
        _ => name,
    }
}

/// A kind of colours in words.
pub fn words(family: Family) -> &'static str {
    match family {
        Family::Grey => "grey",
        Family::Rgb => "RGB",
        Family::Cmyk => "CMYK",
        Family::ManagedGrey => "grey with a profile",
        Family::ManagedRgb => "RGB with a profile",
        Family::ManagedCmyk => "CMYK with a profile",
        Family::Lab => "Lab",
        Family::Spot => "a spot colour",
        Family::Registration => "all inks",
        Family::Nothing => "no ink",
        Family::Unknown => "an unknown colour",
    }
}

/// What a mark is, in words: `text`, `an area`.
pub fn what(mark: &Mark) -> String {
    match &mark.kind {
        Kind::Fill { .. } => "an area".into(),
        Kind::Stroke { .. } => "a line".into(),
        Kind::Text { .. } => "text".into(),
        Kind::Image(image) => match &image.name {
            Some(name) => format!("the image `{name}`"),
            None => "an inline image".into(),
        },
        Kind::Shading => "a gradient or pattern".into(),
    }
}

/// Where a mark is, with the image or form that holds it.
pub fn at(page: &Page, mark: &Mark) -> At {
    let object = match &mark.kind {
        Kind::Image(image) => image.object.or(mark.object),
        _ => mark.object,
    };
    At::area(page, &mark.area).object(object)
}
