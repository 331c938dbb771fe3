//! Pages before the export: blank ones where they are needed, all moved away from the spine, with bleed and marks.
//!
//! A page in the hand is a *recto*, the front of a leaf, or a *verso*, its back. Page 1 is a recto. The spine is at the left
//! of a recto, or at its right in a document that is bound at the right side.

use typst::foundations::{Label, Smart};
use typst::introspection::Tag;
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Sides};
use typst::pdf::ArtifactElem;
use typst::text::FontInstance;
use typst::visualize::{Curve, Geometry};
use typst_layout::{Page, PagedDocument};

use super::{Fault, Specification, marks, millimetres};

/// The label of the front cover.
const COVER: &str = "cover";
/// The label of the back cover; blank pages stand before it.
const BACK_COVER: &str = "back-cover";
/// The label of a page that is no page, but what blank ones show. It is the last one.
const BLANK_PAGE: &str = "blank-page";

/// The most that pages are moved away from the spine, as a share of their width: outer margins of a tenth of it keep more
/// than half of themselves.
const MOST_SHIFT: f64 = 10.0 / 210.0;

/// The room for marks around the bleed, in millimetres.
pub(super) const MARKS: f64 = 9.0;

/// What becomes one file.
pub struct Volume {
    /// `cover` for a cover apart, nothing for the pages.
    pub name: Option<&'static str>,
    pub document: PagedDocument,
    pub(super) edges: Vec<Edges>,
}

/// What lies around the trimmed page, in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edges {
    pub bleed: Sides<f64>,
    /// Bleed and room for marks.
    pub media: Sides<f64>,
}

/// Splits a document into its volumes and makes their pages ready.
pub(super) fn arrange(document: &PagedDocument, specification: &Specification) -> Result<Vec<Volume>, Fault> {
    let info = typst::model::Document::info(document).clone();
    let font = marks::font(document, &specification.slug);
    let mut pages = document.pages().to_vec();
    let blank = blank_page(&mut pages);
    for page in &mut pages {
        if is_empty(&page.frame) {
            page.frame = blank.frame.clone();
        }
    }
    let mut cover = Vec::new();
    if specification.cover_apart && pages.first().is_some_and(|page| has_label(page, COVER)) {
        let back = pages.pop_if(|page| has_label(page, BACK_COVER)).unwrap_or_else(|| blank.clone());
        cover.extend([pages.remove(0), blank.clone(), blank.clone(), back]);
    }
    let missing = pages.len().next_multiple_of(specification.multiple.max(1)) - pages.len();
    let at = pages.len() - usize::from(pages.last().is_some_and(|page| has_label(page, BACK_COVER)));
    pages.splice(at..at, std::iter::repeat_n(blank, missing));

    #[expect(clippy::cast_precision_loss, reason = "no document has that many pages")]
    let spine = specification.leaf * pages.len() as f64 / 2.0;
    let shift = specification.gutter.midpoint(spine);
    let most = pages.first().map_or(0.0, |page| page.frame.width().to_mm() * MOST_SHIFT);
    if shift > most {
        return Err(Fault::Margin { shift, most });
    }
    let volume = |name, pages: Vec<Page>, shift| {
        let count = pages.len();
        let dress = |(index, page): (usize, Page)| {
            let is_spine_left = (index % 2 == 0) != specification.bound_right;
            let slug = format!("{} – {}/{count}", specification.slug, index + 1);
            dress(page, is_spine_left, shift, specification, font.as_ref().map(|font| (font, slug.as_str())))
        };
        let (pages, edges) = pages.into_iter().enumerate().map(dress).unzip::<_, _, Vec<_>, Vec<_>>();
        Volume { name, document: PagedDocument::new(pages.into_iter().collect(), info.clone()), edges }
    };
    let mut volumes = vec![volume(None, pages, shift)];
    if !cover.is_empty() {
        volumes.push(volume(Some(COVER), cover, 0.0));
    }
    Ok(volumes)
}

/// The number of pages that a document has, without the one that is none.
pub fn content_pages(document: &PagedDocument) -> usize {
    let pages = document.pages();
    pages.len() - usize::from(pages.last().is_some_and(|page| has_label(page, BLANK_PAGE)))
}

/// What a blank page is like: what the template says, or nothing at all.
fn blank_page(pages: &mut Vec<Page>) -> Page {
    if let Some(page) = pages.pop_if(|page| has_label(page, BLANK_PAGE)) {
        return page;
    }
    let size = pages.first().map(|page| page.frame.size()).unwrap_or_default();
    let number = pages.len() as u64;
    Page {
        frame: Frame::hard(size),
        bleed: Sides::splat(Abs::zero()),
        fill: Smart::Auto,
        numbering: None,
        supplement: typst::foundations::Content::empty(),
        number,
    }
}

fn has_label(page: &Page, label: &str) -> bool {
    fn within(frame: &Frame, label: Label) -> bool {
        frame.items().any(|(_, item)| match item {
            FrameItem::Tag(Tag::Start(content, _)) => content.label() == Some(label),
            FrameItem::Group(group) => within(&group.frame, label),
            _ => false,
        })
    }
    Label::new(typst::utils::PicoStr::intern(label)).is_some_and(|label| within(&page.frame, label))
}

/// Whether a page has nothing but what stands on every page, its header and footer: a break to the next recto made it.
fn is_empty(frame: &Frame) -> bool {
    fn draws(frame: &Frame, artifacts: &mut usize) -> bool {
        frame.items().any(|(_, item)| match item {
            FrameItem::Tag(Tag::Start(content, _)) if content.is::<ArtifactElem>() => {
                *artifacts += 1;
                false
            }
            // Elements nest, so within an artifact every start and end counts.
            FrameItem::Tag(Tag::Start(..)) if *artifacts > 0 => {
                *artifacts += 1;
                false
            }
            FrameItem::Tag(Tag::End(..)) => {
                *artifacts = artifacts.saturating_sub(1);
                false
            }
            FrameItem::Group(group) => draws(&group.frame, artifacts),
            FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) => *artifacts == 0,
            FrameItem::Tag(_) | FrameItem::Link(..) => false,
        })
    }
    !draws(frame, &mut 0)
}

/// Moves what stands on a page, cuts it off at the bleed and puts marks around it.
fn dress(
    mut page: Page,
    is_spine_left: bool,
    shift: f64,
    specification: &Specification,
    slug: Option<(&FontInstance, &str)>,
) -> (Page, Edges) {
    let size = page.frame.size();
    let bleed = specification.bleed;
    let (left, right) = if is_spine_left { (bleed.inner, bleed.outer) } else { (bleed.outer, bleed.inner) };
    let bleed = Sides::new(left, bleed.top, right, bleed.bottom).map(millimetres);
    let widest = bleed.left.max(bleed.top).max(bleed.right).max(bleed.bottom);
    let media = if specification.marks { Sides::splat(widest + millimetres(MARKS)) } else { bleed };

    let mut inner = Frame::hard(size + bleed.sum_by_axis());
    if let Some(fill) = page.fill_or_transparent() {
        inner.push(
            Point::zero(),
            FrameItem::Shape(Geometry::Rect(inner.size()).filled(fill), typst::syntax::Span::detached()),
        );
    }
    drop_links(&mut page.frame);
    let shift = millimetres(if is_spine_left { shift } else { -shift });
    inner.push(Point::new(bleed.left + shift, bleed.top), FrameItem::Group(GroupItem::new(page.frame)));
    if specification.marks {
        inner.clip(Curve::rect(inner.size()));
    }
    let mut frame = Frame::hard(size);
    frame.push_frame(Point::new(-bleed.left, -bleed.top), inner);
    if specification.marks {
        marks::draw(&mut frame, widest, slug, specification.grey);
    }
    let edges = Edges { bleed: bleed.map(Abs::to_pt), media: media.map(Abs::to_pt) };
    (Page { frame, bleed: media, fill: Smart::Custom(None), numbering: None, ..page }, edges)
}

/// On paper nobody follows a link.
fn drop_links(frame: &mut Frame) {
    frame.retain(|item| {
        if let FrameItem::Group(group) = item {
            drop_links(&mut group.frame);
        }
        !matches!(item, FrameItem::Link(..))
    });
}
