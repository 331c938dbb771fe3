//! The pass over the frames between layout and export: what Typst lets through and a reader must not meet.
//!
//! Layout needs marks of direction and soft hyphens; a reader who searches, copies or listens must not find them in the
//! text. Glyphs that no declared font has would be boxes on paper. Both stand in the text items of the finished frames, and
//! so do the clusters that layout took apart (see [`clusters`]).

use std::collections::{BTreeMap, BTreeSet};

use typst::layout::{Em, Frame, FrameItem};
use typst::text::{Glyph, TextItem};
use typst_layout::PagedDocument;

use super::clusters;

/// Characters that order or break a line and are no part of its text: the marks, embeddings, overrides and isolates of the
/// bidirectional algorithm (UAX #9), the soft hyphen, and the word joiner.
pub fn is_layout_mark(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// Where a character stands first.
#[derive(Debug)]
pub struct Found {
    /// The page, from 1.
    pub page: usize,
    /// The family that it is set in, or that was asked last.
    pub family: String,
}

/// Characters without a glyph.
pub type Missing = BTreeMap<char, Found>;

/// Looks for glyphs that no font has.
pub fn missing_glyphs(document: &PagedDocument) -> Missing {
    let mut missing = Missing::new();
    for (index, page) in document.pages().iter().enumerate() {
        visit(&page.frame, &mut |text| {
            for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                let letters = text.text.get(glyph.range()).unwrap_or_default().chars();
                for letter in letters.filter(|letter| !is_layout_mark(*letter)) {
                    let found = || Found { page: index + 1, family: text.font.info().family.clone() };
                    missing.entry(letter).or_insert_with(found);
                }
            }
        });
    }
    missing
}

/// Characters that are set in a family that is not declared, the first of each family.
pub fn undeclared_faces(document: &PagedDocument, declared: &BTreeSet<String>) -> Vec<(char, Found)> {
    let mut undeclared = BTreeMap::new();
    for (index, page) in document.pages().iter().enumerate() {
        visit(&page.frame, &mut |text| {
            let family = &text.font.info().family;
            let visible = text.text.chars().find(|letter| !letter.is_whitespace() && !is_layout_mark(*letter));
            if let Some(letter) = visible
                && !declared.contains(&family.to_lowercase())
            {
                let found = || (letter, Found { page: index + 1, family: family.clone() });
                undeclared.entry(family.clone()).or_insert_with(found);
            }
        });
    }
    undeclared.into_values().collect()
}

/// Takes the layout marks out of the text of all pages and puts clusters together; a document with nothing of both is given
/// back as it is.
pub fn mend_text(document: PagedDocument) -> PagedDocument {
    if !document.pages().iter().any(|page| needs_mending(&page.frame)) {
        return document;
    }
    let info = typst::model::Document::info(&document).clone();
    let pages = document.pages().iter().map(|page| {
        let mut page = page.clone();
        if needs_mending(&page.frame) {
            mend_frame(&mut page.frame);
        }
        page
    });
    PagedDocument::new(pages.collect(), info)
}

/// Whether something stands in a frame or in the groups within it that is to be mended.
fn needs_mending(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Text(text) => needs_strip(text) || clusters::may_be_in(&text.text),
        FrameItem::Group(group) => needs_mending(&group.frame),
        _ => false,
    })
}

/// Looks at all runs of text.
pub fn visit(frame: &Frame, look: &mut impl FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Text(text) => look(text),
            FrameItem::Group(group) => visit(&group.frame, look),
            _ => {}
        }
    }
}

/// Mends a frame; groups without need stay shared with the layout's cache.
fn mend_frame(frame: &mut Frame) {
    frame.retain(|item| {
        match item {
            FrameItem::Text(text) if needs_strip(text) => {
                strip_text(text);
                return !text.glyphs.is_empty();
            }
            FrameItem::Group(group) if needs_mending(&group.frame) => mend_frame(&mut group.frame),
            _ => {}
        }
        true
    });
    clusters::join(frame);
    frame.retain(|item| {
        if let FrameItem::Text(text) = item {
            clusters::divide(text);
        }
        true
    });
    clusters::order(frame);
}

/// What of a run's text is to be looked at: a soft hyphen at its end that is drawn is the hyphen that ends a line, by which
/// a reader's program joins the word again. The one before it, at which the word was broken, draws nothing.
fn body(item: &TextItem) -> &str {
    let text = item.text.as_str();
    let Some(before) = text.strip_suffix('\u{ad}') else { return text };
    let is_drawn = |glyph: &Glyph| usize::from(glyph.range.start) == before.len() && glyph.x_advance != Em::zero();
    if item.glyphs.iter().any(is_drawn) { before } else { text }
}

fn needs_strip(item: &TextItem) -> bool {
    body(item).contains(is_layout_mark)
}

/// Takes the marks out of one run: out of its text, and its glyphs point into what is left. A mark draws nothing, so its
/// own glyph goes too.
fn strip_text(item: &mut TextItem) {
    // Where each byte of the old text stands in the new one.
    let mut moved = Vec::with_capacity(item.text.len() + 1);
    let mut kept = String::with_capacity(item.text.len());
    let end = body(item).len();
    for (index, letter) in item.text.char_indices() {
        moved.extend(std::iter::repeat_n(kept.len(), letter.len_utf8()));
        if index >= end || !is_layout_mark(letter) {
            kept.push(letter);
        }
    }
    moved.push(kept.len());
    let at = |index: u16| moved.get(usize::from(index)).copied().unwrap_or(kept.len());
    item.glyphs.retain_mut(|glyph: &mut Glyph| {
        let is_ornament = glyph.range.is_empty();
        let (start, end) = (at(glyph.range.start), at(glyph.range.end));
        // Positions only shrink, so they still fit.
        let fit = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
        glyph.range = fit(start)..fit(end);
        start < end || is_ornament
    });
    item.text = kept.into();
}
