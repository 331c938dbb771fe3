//! Clusters: letters that are drawn together, with their glyphs put back together, so that every reader finds the text.
//!
//! Layout gives all glyphs of a cluster (base and dots, consonant and vowel sign) the whole text of it, and cuts a run
//! wherever a glyph stands higher than the one before. Exported like that, the cluster's text would stand in the PDF once
//! for each of its glyphs. So the pieces of a run are joined again; then each glyph is given its own letters where they
//! can be told apart in the order in which they are written. What is left, a vowel sign drawn before its consonant for
//! instance, is one cluster in one piece: the export gives it an `ActualText` (ISO 32000-1, 14.9.4).

use icu::properties::CodePointMapData;
use icu::properties::props::{BidiClass, GeneralCategory};
use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};

/// Whether a text may have clusters of several glyphs: it has marks that combine with letters, or letters of a script whose
/// fonts draw dots apart.
pub fn may_be_in(text: &str) -> bool {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let combines =
        |letter| matches!(categories.get(letter), GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark);
    !text.is_ascii() && (text.chars().any(combines) || is_reversed(text))
}

/// Joins the pieces of runs that stand in a frame, but not in the groups within it.
pub fn join(frame: &mut Frame) {
    let mut items: Vec<(Point, FrameItem)> = Vec::with_capacity(frame.items().len());
    for (at, item) in frame.items() {
        if let (FrameItem::Text(piece), Some((start, FrameItem::Text(run)))) = (item, items.last_mut())
            && let Some(seam) = Seam::between(run, *start, piece, *at)
        {
            seam.join(run, piece);
            continue;
        }
        items.push((*at, item.clone()));
    }
    if items.len() < frame.items().len() {
        frame.clear();
        frame.push_multiple(items);
    }
}

/// How a piece continues a run.
struct Seam {
    /// How much higher the piece stands.
    rise: Em,
    /// Whether the run is written from right to left, so that the piece's text comes before the run's.
    reversed: bool,
    /// Bytes of the cluster that ends the one and begins the other.
    shared: usize,
}

impl Seam {
    /// `None` if the piece does not continue the run.
    fn between(run: &TextItem, start: Point, piece: &TextItem, at: Point) -> Option<Self> {
        let same = run.font == piece.font
            && run.size == piece.size
            && run.fill == piece.fill
            && run.stroke == piece.stroke
            && run.lang == piece.lang
            && run.region == piece.region;
        let (last, first) = (run.glyphs.last()?, piece.glyphs.first()?);
        let distance = start.x + run.width() - at.x;
        let rise = start.y - at.y;
        // A piece of the same run touches it; of the next line, it does not.
        if !same || last.span.0 != first.span.0 || distance.abs() > Abs::pt(0.01) || rise.abs() > run.size {
            return None;
        }
        let reversed = is_reversed(&run.text) || is_reversed(&piece.text);
        let (before, after) = if reversed { (first, last) } else { (last, first) };
        let (text_before, text_after) = if reversed { (&piece.text, &run.text) } else { (&run.text, &piece.text) };
        // Text that comes before ends with its cluster, text that comes after begins with it.
        if before.range().end != text_before.len() || after.range().start != 0 {
            return None;
        }
        let is_shared = before.span == after.span && text_before.get(before.range()) == text_after.get(after.range());
        let shared = if is_shared { after.range().end } else { 0 };
        let fits = u16::try_from(run.text.len() + piece.text.len()).is_ok();
        fits.then(|| Self { rise: Em::from_abs(rise, run.size), reversed, shared })
    }

    fn join(self, run: &mut TextItem, piece: &TextItem) {
        let (before, after) = if self.reversed { (&piece.text, &run.text) } else { (&run.text, &piece.text) };
        // `between` saw that it fits.
        let shift = u16::try_from(before.len() - self.shared).unwrap_or(0);
        let text = format!("{before}{}", after.get(self.shared..).unwrap_or_default());
        let moved = |glyph: &mut Glyph| glyph.range = glyph.range.start + shift..glyph.range.end + shift;
        let mut glyphs = piece.glyphs.clone();
        for glyph in &mut glyphs {
            glyph.y_offset += self.rise;
        }
        if self.reversed {
            run.glyphs.iter_mut().for_each(moved);
        } else {
            glyphs.iter_mut().for_each(moved);
        }
        run.glyphs.extend(glyphs);
        run.text = text.into();
    }
}

fn is_reversed(text: &str) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    text.chars().any(|letter| matches!(classes.get(letter), BidiClass::RightToLeft | BidiClass::ArabicLetter))
}

/// Gives each glyph of a cluster its own letters where that is possible.
pub fn divide(item: &mut TextItem) {
    let reversed = is_reversed(&item.text);
    let TextItem { text, glyphs, font, .. } = item;
    for cluster in glyphs.chunk_by_mut(|a, b| a.range == b.range) {
        let range = cluster[0].range();
        if cluster.len() < 2 || range.is_empty() {
            continue;
        }
        let letters = text.get(range.clone()).unwrap_or_default();
        let nominal: Vec<_> = letters
            .char_indices()
            .map(|(at, letter)| (at, font.ttf().glyph_index(letter).map_or(0, |glyph| glyph.0)))
            .collect();
        if reversed {
            cluster.reverse();
        }
        let ids: Vec<u16> = cluster.iter().map(|glyph| glyph.id).collect();
        if let Some(starts) = starts(&ids, &nominal) {
            let ends = starts.iter().skip(1).copied().chain([letters.len()]);
            for ((glyph, start), end) in cluster.iter_mut().zip(&starts).zip(ends) {
                // Parts of a range that is itself of this type.
                let fit = |index: usize| u16::try_from(range.start + index).unwrap_or(u16::MAX);
                glyph.range = fit(*start)..fit(end);
            }
        }
        if reversed {
            cluster.reverse();
        }
    }
}

/// Puts text that is written from right to left in the order in which it is read, a word at a time.
///
/// Layout gives the pieces of such a run from left to right, and the export says that letters stand in reverse order
/// (`ReversedChars`, ISO 32000-1, 14.8.2.3.3) only of words all of whose glyphs have letters of their own.
pub fn order(frame: &mut Frame) {
    let reversed = |item: &FrameItem| matches!(item, FrameItem::Text(text) if is_reversed(&text.text));
    if !frame.items().any(|(_, item)| reversed(item)) {
        return;
    }
    let mut items: Vec<(Point, FrameItem)> = Vec::with_capacity(frame.items().len());
    let mut row: Vec<(Point, TextItem)> = Vec::new();
    let mut end = Point::zero();
    for (at, item) in frame.items() {
        let FrameItem::Text(text) = item else {
            flush(&mut row, &mut items);
            items.push((*at, item.clone()));
            continue;
        };
        let touches = (end.x - at.x).abs() < Abs::pt(0.01) && (end.y - at.y).abs() < text.size;
        if !touches || is_forward(&text.text) {
            flush(&mut row, &mut items);
        }
        end = Point::new(at.x + text.width(), at.y);
        if is_forward(&text.text) { items.push((*at, item.clone())) } else { row.push((*at, text.clone())) }
    }
    flush(&mut row, &mut items);
    frame.clear();
    frame.push_multiple(items);
}

/// Ends a row of pieces that follow each other from left to right, none of which is written like that.
fn flush(row: &mut Vec<(Point, TextItem)>, items: &mut Vec<(Point, FrameItem)>) {
    let is_run = row.iter().any(|(_, text)| is_reversed(&text.text));
    let mut parts = Vec::new();
    for (mut at, text) in row.drain(..) {
        if !is_run {
            parts.push((at, FrameItem::Text(text)));
            continue;
        }
        let is_blank = |glyph: &Glyph| text.text.get(glyph.range()) == Some(" ");
        let clusters: Vec<_> = text.glyphs.windows(2).filter(|pair| pair[0].range == pair[1].range).collect();
        let is_whole = |glyph: &Glyph| clusters.iter().any(|pair| pair[0].range == glyph.range);
        // After a blank, and on both sides of a cluster of several glyphs.
        let words = text.glyphs.chunk_by(|a, b| a.range == b.range || !(is_whole(a) || is_whole(b) || is_blank(a)));
        for word in words {
            let part = section(&text, word);
            let width = part.width();
            parts.push((at, FrameItem::Text(part)));
            at.x += width;
        }
    }
    if is_run {
        parts.reverse();
    }
    items.append(&mut parts);
}

/// Whether a text has letters or numbers that go from left to right.
fn is_forward(text: &str) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    let is_forward =
        |class| matches!(class, BidiClass::LeftToRight | BidiClass::EuropeanNumber | BidiClass::ArabicNumber);
    text.chars().any(|letter| is_forward(classes.get(letter)))
}

/// Some of an item's glyphs, with their part of its text.
fn section(item: &TextItem, glyphs: &[Glyph]) -> TextItem {
    let start = glyphs.iter().map(|glyph| glyph.range.start).min().unwrap_or(0);
    let end = glyphs.iter().map(|glyph| glyph.range.end).max().unwrap_or(0);
    let moved = |glyph: &Glyph| Glyph { range: glyph.range.start - start..glyph.range.end - start, ..glyph.clone() };
    TextItem {
        text: item.text.get(usize::from(start)..usize::from(end)).unwrap_or_default().into(),
        glyphs: glyphs.iter().map(moved).collect(),
        ..item.clone()
    }
}

/// Where the letters of each glyph begin, in order; `None` if that cannot be told.
///
/// A glyph that the font has for just one of the letters stands for it. One glyph at most may have another form: what is
/// left over is its own.
fn starts(glyphs: &[u16], letters: &[(usize, u16)]) -> Option<Vec<usize>> {
    let mut starts: Vec<usize> = Vec::with_capacity(glyphs.len());
    // The next letter that no glyph has yet.
    let mut next = 0;
    let mut is_form = None;
    for (index, glyph) in glyphs.iter().enumerate() {
        let after_form = is_form == Some(index.wrapping_sub(1));
        match letters.iter().skip(next).position(|(_, nominal)| nominal == glyph) {
            // The letters skipped are those of a form just before, or belong to nobody.
            Some(skipped) if after_form && skipped > 0 || !after_form && (skipped == 0) => {
                next += skipped;
                starts.push(letters.get(next)?.0);
                next += 1;
            }
            None if is_form.is_none() => {
                is_form = Some(index);
                starts.push(letters.get(next)?.0);
            }
            _ => return None,
        }
    }
    let ends_in_form = is_form == Some(glyphs.len() - 1);
    (ends_in_form == (next < letters.len())).then_some(starts)
}
