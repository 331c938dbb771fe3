//! Printer's spreads, for those who staple in-house: pages side by side on sheets, as they are to be printed.
//!
//! A booklet is folded in the middle, so a sheet holds the outer pages of what lies within it. The paper within a folded
//! sheet pushes its leaves outwards, and when the stack is trimmed their outer margins would shrink, the innermost most of
//! all (*creep*): the pages of inner sheets are moved towards the fold by the paper that lies around them.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::pages::Volume;
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
    let [width, height] = [trim[2] - trim[0], trim[3] - trim[1]];
    let bleed = volume.edges.first().map_or(0.0, |edges| edges.bleed.top.max(edges.bleed.bottom));
    #[expect(clippy::cast_possible_truncation, reason = "the file's numbers are of this size")]
    let bleed = bleed as f32;
    let mut sheets = Vec::new();
    for spread in spreads(pages.len(), imposition, specification.leaf, specification.bound_right) {
        #[expect(clippy::cast_possible_truncation, reason = "the file's numbers are of this size")]
        let creep = millimetres(spread.creep).to_pt() as f32;
        let mut content = String::new();
        let mut objects = Dictionary::new();
        for (page, at, towards) in [(spread.left, 0.0, creep), (spread.right, width, -creep)] {
            let Some(index) = page else { continue };
            let (Some(page), Some(form)) = (pages.get(index), forms.get(index)) else { continue };
            let trim = trim_of(&file, *page)?;
            let name = format!("P{index}");
            // Each page keeps to its half, but for its bleed at the three outer sides.
            let (left, right) = if at == 0.0 { (-bleed, width) } else { (width, 2.0 * width + bleed) };
            content.push_str(&format!(
                "q {} {} {} {} re W n 1 0 0 1 {} {} cm /{name} Do Q\n",
                left + bleed,
                0.0,
                right - left,
                height + 2.0 * bleed,
                at + towards - trim[0] + bleed,
                bleed - trim[1],
            ));
            objects.set(name, *form);
        }
        let content = file.add_object(pdfx::compressed(Stream::new(Dictionary::new(), content.into_bytes()))?);
        let rectangle = |edge: f32| {
            Object::Array(
                [edge, edge, 2.0 * width + 2.0 * bleed - edge, height + 2.0 * bleed - edge].map(Object::Real).to_vec(),
            )
        };
        sheets.push(Object::Reference(file.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => rectangle(0.0),
            "BleedBox" => rectangle(0.0),
            "TrimBox" => rectangle(bleed),
            "Resources" => dictionary! { "XObject" => objects },
            "Contents" => content,
        })));
    }
    let count = i64::try_from(sheets.len()).unwrap_or(i64::MAX);
    let root = dictionary! { "Type" => "Pages", "Kids" => sheets, "Count" => count };
    file.objects.insert(tree, Object::Dictionary(root));
    file.trailer.remove(b"ID");
    pdfx::write(file)
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
