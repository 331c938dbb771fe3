//! Printer's spreads, for those who staple in-house: pages side by side on sheets, as they are to be printed.
//!
//! A booklet is folded in the middle, so a sheet holds the outer pages of what lies within it. The paper within a folded
//! sheet pushes its leaves outwards, and when the stack is trimmed their outer margins would shrink, the innermost most of
//! all (*creep*): the pages of inner sheets are moved towards the fold by the paper that lies around them.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::pages::{MARKS, Volume};
use super::{Specification, millimetres, pdfx};

/// How pages are put on sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Imposition {
    /// For sheets that are folded and stapled.
    Booklet,
    /// Two following pages side by side.
    TwoUp,
}

impl Imposition {
    /// The name in options and file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Booklet => "booklet",
            Self::TwoUp => "2up",
        }
    }
}

/// Two pages of a spread, by their index, and how far they are moved towards the fold, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Spread {
    left: Option<usize>,
    right: Option<usize>,
    creep: f64,
}

/// Measures of a sheet, in points.
#[derive(Debug, Clone, Copy)]
struct Sheet {
    /// Width and height of one trimmed page.
    page: [f32; 2],
    bleed: f32,
    /// Bleed and room for marks.
    edge: f32,
}

impl Sheet {
    /// A box of the sheet, so far within its edge.
    fn rectangle(&self, inset: f32) -> Object {
        let [width, height] = self.page;
        let (right, top) = (2.0 * (width + self.edge) - inset, height + 2.0 * self.edge - inset);
        Object::Array([inset, inset, right, top].map(Object::Real).to_vec())
    }

    /// Shows a page in its half, of which only the three outer sides have a bleed; moved towards the fold.
    fn place(&self, name: &str, is_left: bool, creep: f32, trim: [f32; 4]) -> String {
        let Self { page: [width, height], bleed, edge } = *self;
        let left = if is_left { edge - bleed } else { edge + width };
        let (at, towards) = if is_left { (edge, creep) } else { (edge + width, -creep) };
        format!(
            "q {left} {} {} {} re W n 1 0 0 1 {} {} cm /{name} Do Q\n",
            edge - bleed,
            width + bleed,
            height + 2.0 * bleed,
            at + towards - trim[0],
            edge - trim[1],
        )
    }

    /// Where the sheet is trimmed and, in the middle, where it is folded.
    fn marks(&self, grey: bool) -> String {
        let Self { page: [width, height], bleed, edge } = *self;
        let [near, far] = [1.0, 6.0].map(|length| bleed + points(length));
        let (right, top) = (edge + 2.0 * width, edge + height);
        let across = [edge, top].into_iter().flat_map(|y| {
            [(edge - far, edge - near), (right + near, right + far)]
                .map(|(from, to)| format!("{from} {y} m {to} {y} l S\n"))
        });
        let upright = [edge, edge + width, right].into_iter().flat_map(|x| {
            [(edge - far, edge - near), (top + near, top + far)]
                .map(|(from, to)| format!("{x} {from} m {x} {to} l S\n"))
        });
        let colour = if grey { "0 0 0 1 K" } else { "/All CS 1 SCN" };
        format!("q 0.25 w {colour}\n{}Q\n", across.chain(upright).collect::<String>())
    }
}

/// A length in millimetres as the file's numbers are.
fn points(length: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "the file's numbers are of this size")]
    let points = millimetres(length).to_pt() as f32;
    points
}

/// Puts the pages of a finished file on sheets; the boxes of a sheet go round both pages.
pub(super) fn impose(
    pdf: &[u8],
    volume: &Volume,
    specification: &Specification,
    imposition: Imposition,
) -> lopdf::Result<Vec<u8>> {
    let mut file = Document::load_mem(pdf)?;
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let forms = pages.iter().map(|page| form(&mut file, *page)).collect::<lopdf::Result<Vec<_>>>()?;
    let tree = file.catalog()?.get(b"Pages")?.as_reference()?;
    let trim = trim_of(&file, pages.first().copied().unwrap_or(tree))?;
    let bleed = volume.edges.first().map_or(0.0, |edges| edges.bleed.top.max(edges.bleed.bottom));
    #[expect(clippy::cast_possible_truncation, reason = "the file's numbers are of this size")]
    let bleed = bleed as f32;
    let edge = bleed + if specification.marks { points(MARKS) } else { 0.0 };
    let sheet = Sheet { page: [trim[2] - trim[0], trim[3] - trim[1]], bleed, edge };
    let mut sheets = Vec::new();
    for spread in spreads(pages.len(), imposition, specification.leaf, specification.bound_right) {
        let mut content = if specification.marks { sheet.marks(specification.grey) } else { String::new() };
        let mut objects = Dictionary::new();
        for (page, is_left) in [(spread.left, true), (spread.right, false)] {
            let Some(index) = page else { continue };
            let (Some(page), Some(form)) = (pages.get(index), forms.get(index)) else { continue };
            let name = format!("P{index}");
            content.push_str(&sheet.place(&name, is_left, points(spread.creep), trim_of(&file, *page)?));
            objects.set(name, *form);
        }
        let content = file.add_object(pdfx::compressed(Stream::new(Dictionary::new(), content.into_bytes()))?);
        let mut resources = dictionary! { "XObject" => objects };
        if specification.marks && !specification.grey {
            resources.set("ColorSpace", dictionary! { "All" => all_plates() });
        }
        sheets.push(Object::Reference(file.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => sheet.rectangle(0.0),
            "BleedBox" => sheet.rectangle(sheet.edge - sheet.bleed),
            "TrimBox" => sheet.rectangle(sheet.edge),
            "Resources" => resources,
            "Contents" => content,
        })));
    }
    let count = i64::try_from(sheets.len()).unwrap_or(i64::MAX);
    let root = dictionary! { "Type" => "Pages", "Kids" => sheets, "Count" => count };
    file.objects.insert(tree, Object::Dictionary(root));
    file.trailer.remove(b"ID");
    pdfx::write(file)
}

/// The colour that is on every plate (ISO 32000-1, 8.6.6.4).
fn all_plates() -> Object {
    let ends = |tint: i64| Object::Array(vec![tint.into(); 4]);
    let tints = dictionary! {
        "FunctionType" => 2,
        "Domain" => vec![0.into(), 1.into()],
        "C0" => ends(0),
        "C1" => ends(1),
        "N" => 1,
    };
    Object::Array(vec!["Separation".into(), "All".into(), "DeviceCMYK".into(), tints.into()])
}

/// A page as a form that can be placed.
fn form(file: &mut Document, page: ObjectId) -> lopdf::Result<ObjectId> {
    let content = file.get_page_content(page);
    let dictionary = file.get_dictionary(page)?;
    let resources = dictionary.get(b"Resources").cloned().unwrap_or_else(|_| Object::Dictionary(Dictionary::new()));
    let bounds = dictionary.get(b"BleedBox")?.clone();
    let form = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => bounds, "Resources" => resources };
    let form = pdfx::compressed(Stream::new(form, content))?;
    Ok(file.add_object(form))
}

fn trim_of(file: &Document, page: ObjectId) -> lopdf::Result<[f32; 4]> {
    let numbers = file.get_dictionary(page)?.get(b"TrimBox")?.as_array()?;
    let numbers: Vec<f32> = numbers.iter().map(Object::as_float).collect::<Result<_, _>>()?;
    numbers.try_into().map_err(|_| lopdf::Error::Unimplemented("a page without a rectangle"))
}

/// The spreads of a number of pages, in the order in which they are printed.
fn spreads(pages: usize, imposition: Imposition, leaf: f64, bound_right: bool) -> Vec<Spread> {
    let page = |index: usize| (index < pages).then_some(index);
    let spread = |left, right, creep| {
        let (left, right) = if bound_right { (right, left) } else { (left, right) };
        Spread { left: page(left), right: page(right), creep }
    };
    match imposition {
        Imposition::TwoUp => (0..pages).step_by(2).map(|index| spread(index, index + 1, 0.0)).collect(),
        Imposition::Booklet => {
            let all = pages.next_multiple_of(4);
            let sheet = |sheet: usize| {
                #[expect(clippy::cast_precision_loss, reason = "no booklet has that many sheets")]
                let creep = leaf * sheet as f64;
                let first = 2 * sheet;
                [spread(all - 1 - first, first, creep), spread(first + 1, all - 2 - first, creep)]
            };
            (0..all / 4).flat_map(sheet).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pages: usize, imposition: Imposition, bound_right: bool, expected: &str) {
        let side = |page: Option<usize>| page.map_or("-".to_string(), |page| (page + 1).to_string());
        let found: Vec<String> = spreads(pages, imposition, 0.1, bound_right)
            .into_iter()
            .map(|spread| format!("{} {}", side(spread.left), side(spread.right)))
            .collect();
        assert_eq!(found.join(", "), expected);
    }

    #[test]
    fn a_folded_sheet_holds_what_lies_outside() {
        check(8, Imposition::Booklet, false, "8 1, 2 7, 6 3, 4 5");
        check(8, Imposition::Booklet, true, "1 8, 7 2, 3 6, 5 4");
        check(6, Imposition::Booklet, false, "- 1, 2 -, 6 3, 4 5");
        check(4, Imposition::TwoUp, false, "1 2, 3 4");
        check(3, Imposition::TwoUp, true, "2 1, - 3");
    }

    #[test]
    fn inner_sheets_creep_more() {
        let creep: Vec<f64> = spreads(12, Imposition::Booklet, 0.1, false).iter().map(|spread| spread.creep).collect();
        assert_eq!(creep, [0.0, 0.0, 0.1, 0.1, 0.2, 0.2]);
    }
}
