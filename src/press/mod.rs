//! Print: what turns a laid-out document into what a printing house takes, PDF/X-4 (ISO 15930-7).
//!
//! A document goes three ways here. [`images`] and [`colours`] look for what cannot be printed; [`pages`] works on the
//! frames, before the export: blank pages, the shift away from the spine, bleed and marks; [`plates`], [`samples`] and [`pdfx`]
//! work on the exported file: inks instead of other colours, overprint; boxes, output intent, metadata. [`imposition`] puts finished
//! pages on sheets.
//!
//! **Invariant:** all of it is a function of its arguments; the same document gives the same bytes.

mod colours;
mod content;
mod icc;
mod images;
mod imposition;
mod marks;
mod pages;
mod pdfx;
mod plates;
mod samples;

use std::sync::Arc;

use serde::Serialize;
use typst::layout::Abs;
use typst::syntax::Span;
use typst_layout::PagedDocument;

pub use icc::{Inks, objection};
pub use imposition::Imposition;
pub use pages::{Volume, content_pages};

/// What the printer is told, with all defaults filled in; lengths in millimetres.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is something else that a printer is told")]
pub struct Specification {
    /// The ICC profile of the printing condition, and its path in the workspace.
    pub icc: Arc<[u8]>,
    pub icc_path: String,
    /// The name of the printing condition.
    pub condition: String,
    /// Bleed at head, foot, spine and the side that opens.
    pub bleed: Bleed,
    /// The pages are a multiple of this.
    pub multiple: usize,
    /// By how much the inner margin is wider than the outer one, whatever the spine.
    pub gutter: f64,
    /// The thickness of a leaf, which makes the spine.
    pub leaf: f64,
    /// Whether the cover becomes a file of its own.
    pub cover_apart: bool,
    /// Whether marks stand around the pages.
    pub marks: bool,
    /// Whether all is printed in black alone.
    pub grey: bool,
    /// The lowest resolution of images, in dots an inch.
    pub resolution: f64,
    /// Whether the document is bound at its right side, as those of scripts from right to left are.
    pub bound_right: bool,
    /// What the slug line says before the number of the page.
    pub slug: String,
    /// Printer's spreads beside the single pages.
    pub imposition: Option<Imposition>,
}

impl Specification {
    /// All of it but the profile's content, as text: two that are alike make the same files of the same pages.
    pub fn record(&self) -> String {
        let Self { icc: _, icc_path, condition, bleed, multiple, gutter, leaf, cover_apart, .. } = self;
        let Self { marks, grey, resolution, bound_right, slug, imposition, .. } = self;
        format!(
            "{icc_path} {condition} {bleed:?} {multiple} {gutter} {leaf} {cover_apart} {marks} {grey} {resolution} \
             {bound_right} {slug} {imposition:?}"
        )
    }
}

/// How far colours reach over each edge, in millimetres.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Bleed {
    pub top: f64,
    pub bottom: f64,
    pub inner: f64,
    pub outer: f64,
}

/// What the file says about itself; Info and XMP agree on it.
#[derive(Debug, Clone)]
pub struct About<'a> {
    pub title: &'a str,
    pub author: &'a str,
    pub keywords: String,
    pub creator: &'a str,
    /// Date of the document, the only one in the file.
    pub date: jiff::civil::Date,
}

/// Why a document cannot be printed.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// A colour that has no inks: on a page, in the template at a place, or in a text.
    NoInk { page: usize, colour: String, span: Span, text: Option<String> },
    /// A gradient of coloured inks in a document that is printed in black alone.
    ColouredGradient { page: usize, span: Span },
    /// An image, and why it cannot be printed.
    Image { page: usize, image: Source, span: Span, flaw: Flaw },
    /// The inner margin takes more from the outer one than that can give, in millimetres.
    Margin { shift: f64, most: f64 },
    /// The finished file could not be made, in words.
    File(String),
}

/// Why an image cannot be printed.
#[derive(Debug, Clone, PartialEq)]
pub enum Flaw {
    /// It has too few dots an inch.
    LowResolution(u32),
    /// It lets through what lies behind it.
    Transparent,
    /// It is a drawing with something that no printer can be given, in words.
    Drawing(String),
}

/// An image, by its content.
pub type Source = typst::foundations::Bytes;

/// Looks for everything that keeps a document from being printed.
pub fn faults(document: &PagedDocument, specification: &Specification) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, page) in document.pages().iter().enumerate() {
        colours::look(&page.frame, index + 1, specification.grey, &mut faults);
        images::look(&page.frame, index + 1, specification.resolution, &mut faults);
    }
    faults
}

/// Splits a document into what is printed apart, each with its blank pages, bleed and marks: the pages, then the cover if
/// it is apart.
pub fn arrange(document: &PagedDocument, specification: &Specification) -> Result<Vec<Volume>, Fault> {
    pages::arrange(document, specification)
}

/// Makes PDF/X-4 of an exported file.
pub fn finish(pdf: &[u8], volume: &Volume, specification: &Specification, about: &About) -> Result<Vec<u8>, Fault> {
    let inks = Inks::new(&specification.icc).map_err(Fault::File)?;
    pdfx::finish(pdf, volume, specification, &inks, about).map_err(|error| Fault::File(error.to_string()))
}

/// Puts the pages of a finished file on sheets.
pub fn impose(pdf: &[u8], volume: &Volume, specification: &Specification) -> Result<Option<Vec<u8>>, Fault> {
    let Some(imposition) = specification.imposition else { return Ok(None) };
    let made = imposition::impose(pdf, volume, specification, imposition);
    made.map(Some).map_err(|error| Fault::File(error.to_string()))
}

fn millimetres(length: f64) -> Abs {
    Abs::mm(length)
}
