//! The pages of a file with their boxes and inherited entries (ISO 32000-1, 7.7.3 and 14.11.2).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::geometry::{MM, Rect, decimal};
use super::pdf::File;
use super::pdf::object::{Dict, Object};

/// How many pages are looked at.
const MOST_PAGES: usize = 20_000;

/// How deep the tree of pages may be.
const MOST_DEPTH: usize = 32;

/// Entries that a page takes from the node above it.
const INHERITED: [&str; 4] = ["Resources", "MediaBox", "CropBox", "Rotate"];

/// A page.
#[derive(Debug)]
pub struct Page {
    /// From 1.
    pub number: usize,
    /// The number of its object.
    pub object: Option<u32>,
    /// Its entries, inherited ones included.
    pub dict: Dict,
    pub resources: Dict,
    pub media: Option<Rect>,
    pub crop: Option<Rect>,
    pub bleed: Option<Rect>,
    pub trim: Option<Rect>,
    pub art: Option<Rect>,
    /// Degrees clockwise: 0, 90, 180 or 270.
    pub rotation: i64,
}

/// Where on a page something is.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Place {
    /// Millimetres from the left edge of the trimmed page.
    pub left: f64,
    /// Millimetres from the top edge of the trimmed page.
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Page {
    /// The area of the finished page: the trim box, or what stands for it.
    pub fn finished(&self) -> Rect {
        let standing_in = || self.crop.or(self.media);
        self.trim.or(self.art).or_else(standing_in).unwrap_or(Rect::new(0.0, 0.0, 595.0, 842.0))
    }

    /// The area that is cut away and must be printed: the bleed box, or what stands for it.
    pub fn bled(&self) -> Rect {
        self.bleed.or(self.crop).or(self.media).unwrap_or(self.finished())
    }

    /// The size in millimetres as the page is seen.
    pub fn size(&self) -> (f64, f64) {
        let finished = self.finished();
        let (width, height) = (finished.width() * MM, finished.height() * MM);
        if self.rotation % 180 == 0 { (width, height) } else { (height, width) }
    }

    /// Where an area is, on the page as it is seen.
    pub fn place(&self, area: &Rect) -> Place {
        let page = self.finished();
        let (left, top, width, height) = match self.rotation {
            90 => (area.bottom - page.bottom, area.left - page.left, area.height(), area.width()),
            180 => (page.right - area.right, area.bottom - page.bottom, area.width(), area.height()),
            270 => (page.top - area.top, page.right - area.right, area.height(), area.width()),
            _ => (area.left - page.left, page.top - area.top, area.width(), area.height()),
        };
        let round = |points: f64| (points * MM * 10.0).round() / 10.0 + 0.0;
        Place { left: round(left), top: round(top), width: round(width), height: round(height) }
    }
}

impl Place {
    /// The place in words.
    pub fn words(&self) -> String {
        format!("{} mm from the left and {} mm from the top", decimal(self.left), decimal(self.top))
    }
}

/// All pages in order.
pub fn read(file: &File) -> Vec<Page> {
    let Some(catalog) = file.catalog() else { return Vec::new() };
    let Some(root) = catalog.raw("Pages").cloned() else { return Vec::new() };
    let mut pages = Vec::new();
    let mut seen = BTreeSet::new();
    // The node, what it inherits, and how deep it is; the next one to visit is the last.
    let mut waiting = vec![(root, BTreeMap::new(), 0)];
    while let Some((node, mut inherited, depth)) = waiting.pop() {
        let number = node.reference();
        if number.is_some_and(|number| !seen.insert(number)) {
            file.fault("damaged", "the tree of pages leads back to a node above or beside it".into(), number);
            continue;
        }
        if depth > MOST_DEPTH || pages.len() == MOST_PAGES {
            file.fault("too-complex", format!("more than {MOST_PAGES} pages, or their tree is too deep"), None);
            break;
        }
        let object = file.resolve(&node);
        let Some(dict) = object.dict() else {
            file.fault("damaged", "a page is missing".into(), number);
            continue;
        };
        for key in INHERITED {
            if let Some(value) = dict.raw(key) {
                inherited.insert(key, value.clone());
            }
        }
        let kids = file.get(dict, "Kids");
        match kids.array() {
            Some(kids) if file.get(dict, "Type").name() != Some("Page") => {
                waiting.extend(kids.iter().rev().map(|kid| (kid.clone(), inherited.clone(), depth + 1)));
            }
            _ => pages.push(page(file, number, dict, &inherited, pages.len() + 1)),
        }
    }
    pages
}

fn page(
    file: &File,
    object: Option<u32>,
    own: &Dict,
    inherited: &BTreeMap<&'static str, Object>,
    number: usize,
) -> Page {
    let mut entries: BTreeMap<Rc<str>, Object> =
        inherited.iter().map(|(key, value)| (Rc::from(*key), value.clone())).collect();
    entries.extend(own.iter().map(|(key, value)| (Rc::clone(key), value.clone())));
    let dict = Dict::new(entries);
    let rect = |key: &str| Rect::read(file, &file.get(&dict, key)).filter(|rect| !rect.is_empty());
    Page {
        number,
        object,
        resources: file.dict(&dict, "Resources"),
        media: rect("MediaBox"),
        crop: rect("CropBox"),
        bleed: rect("BleedBox"),
        trim: rect("TrimBox"),
        art: rect("ArtBox"),
        rotation: file.get(&dict, "Rotate").integer().unwrap_or(0).rem_euclid(360),
        dict,
    }
}
