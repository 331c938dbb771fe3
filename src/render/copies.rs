//! Controlled copies: the line that names number and holder is put into the places that the pages keep for it, so that a
//! document is laid out once, whoever holds copies of it.
//!
//! A place is a block or box of the template that is labelled `<copy>`. What stands in it, such as that the copy is not
//! controlled, goes; the tags of the place stay, so that the line is read as what the place is: a part of the running
//! footer (an artifact, ISO 32000-1, 14.8.2.2.2) or a paragraph. The line comes finished from a layout of its own, as its
//! first page; its own tags would lead nowhere and stay behind.

use typst::foundations::Label;
use typst::layout::{Abs, Frame, FrameItem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// The label of the places.
const PLACE: &str = "copy";
/// By how much a line may be larger than its place, in points: what layout rounds.
const TOLERANCE: Abs = Abs::raw(0.01);

/// Why a line does not stand on the pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Misfit {
    /// The document keeps no place for it.
    NoPlace,
    /// It is larger than the place, on this page from 1.
    TooLarge(usize),
}

/// The document with the line in all its places.
pub fn fill(document: &PagedDocument, line: &PagedDocument) -> Result<PagedDocument, Misfit> {
    let mut content = line.pages().first().map(|page| page.frame.clone()).ok_or(Misfit::NoPlace)?;
    without_tags(&mut content);
    let needed = content.size();
    let label = Label::new(PicoStr::intern(PLACE)).ok_or(Misfit::NoPlace)?;
    let mut places = 0;
    let mut too_large = None;
    let pages = document.pages().iter().enumerate().map(|(index, page)| {
        let mut page = page.clone();
        visit(&mut page.frame, label, &mut |place| {
            places += 1;
            let room = place.size();
            if needed.x > room.x + TOLERANCE || needed.y > room.y + TOLERANCE {
                too_large.get_or_insert(index + 1);
            }
            place.retain(|item| matches!(item, FrameItem::Tag(_)));
            place.push_multiple(content.items().cloned());
        });
        page
    });
    let pages = pages.collect();
    match too_large {
        Some(page) => Err(Misfit::TooLarge(page)),
        None if places == 0 => Err(Misfit::NoPlace),
        None => Ok(PagedDocument::new(pages, typst::model::Document::info(document).clone())),
    }
}

/// Visits the content of all places of a frame.
fn visit(frame: &mut Frame, label: Label, fill: &mut impl FnMut(&mut Frame)) {
    if !has_place(frame, label) {
        // Frames are shared, and only those that change are copied.
        return;
    }
    frame.retain(|item| {
        if let FrameItem::Group(group) = item {
            if group.label == Some(label) {
                fill(&mut group.frame);
            } else {
                visit(&mut group.frame, label, fill);
            }
        }
        true
    });
}

fn has_place(frame: &Frame, label: Label) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => group.label == Some(label) || has_place(&group.frame, label),
        _ => false,
    })
}

fn without_tags(frame: &mut Frame) {
    frame.retain(|item| {
        if let FrameItem::Group(group) = item {
            without_tags(&mut group.frame);
        }
        !matches!(item, FrameItem::Tag(_) | FrameItem::Link(..))
    });
}
