//! What the content of a page paints (ISO 32000-1, 8 to 11): marks with their area, colour and overprint, without drawing
//! anything.
//!
//! Areas are rectangles in the page's user space. Clipping counts with its bounding box, so an area may be told too large,
//! never too small. Samples of images are not looked at.

pub mod colour;
mod font;
mod image;
mod interpreter;
mod parameters;
mod path;
mod shown;
mod state;
mod text;

use std::collections::BTreeMap;
use std::rc::Rc;

pub use colour::{Colour, Family, PROCESS, Space};
use font::Font;
pub use image::Image;

use super::geometry::Rect;
use super::page::Page;
use super::pdf::File;
use super::pdf::object::Dict;

/// Something that was painted.
#[derive(Debug, Clone)]
pub struct Mark {
    pub kind: Kind,
    pub area: Rect,
    pub colour: Rc<Colour>,
    pub overprint: bool,
    /// Whether an ink of which a CMYK colour has nothing is left as it was (overprint mode 1).
    pub keeps_inks: bool,
    pub alpha: f64,
    /// The form or pattern in whose content it stands.
    pub object: Option<u32>,
}

/// How something was painted.
#[derive(Debug, Clone)]
pub enum Kind {
    /// A filled path; `is_box` if it is a rectangle.
    Fill {
        is_box: bool,
    },
    /// A line, with its width in points.
    Stroke {
        width: f64,
    },
    /// Letters of a size in points.
    Text {
        size: f64,
    },
    Image(Rc<Image>),
    Shading,
}

/// Something about the content that is no mark.
#[derive(Debug, Clone)]
pub struct Note {
    pub check: &'static str,
    pub message: String,
    pub object: Option<u32>,
    pub area: Option<Rect>,
}

/// A transparency group, of the page or of a form.
#[derive(Debug, Clone)]
pub struct Group {
    /// The form; `None` for the page.
    pub object: Option<u32>,
    /// The space in which it is blended, if it says one.
    pub space: Option<Family>,
}

/// All that a page paints.
#[derive(Debug, Default)]
pub struct Painted {
    pub marks: Vec<Mark>,
    pub notes: Vec<Note>,
    /// Fonts that show something, by object and name.
    pub fonts: BTreeMap<(Option<u32>, Rc<str>), Dict>,
    /// Groups of forms that were shown.
    pub groups: Vec<Group>,
    /// What is transparent first of all: an opacity, a blend mode or a soft mask.
    pub transparency: Option<String>,
}

/// What pages share and what is read once for all of them, by the numbers of objects.
#[derive(Debug, Default)]
pub struct Known {
    fonts: BTreeMap<u32, Rc<Font>>,
    spaces: BTreeMap<u32, Rc<Space>>,
    /// The content of forms and patterns.
    forms: BTreeMap<u32, Rc<Vec<u8>>>,
}

/// Reads the content of a page.
pub fn paint(file: &File, page: &Page, known: &mut Known) -> Painted {
    interpreter::run(file, page, known)
}
