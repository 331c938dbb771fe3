//! Marks around a page: where it is trimmed, whether the plates lie on each other, how much ink there is, and a line that
//! says what page of what it is.

use std::sync::Arc;

use typst::layout::{Abs, Em, Frame, FrameItem, Point, Ratio, Size};
use typst::syntax::Span;
use typst::text::{FontInstance, Glyph, TextItem};
use typst::visualize::{
    Cmyk, Color, Curve, FixedStroke, Geometry, Paint, ProcessColor, SpotColor, SpotColorant, SpotColorantName,
};
use typst_layout::PagedDocument;

use super::millimetres;

/// Width of lines.
const LINE: f64 = 0.25;
/// Size of the slug line.
const SLUG: f64 = 6.0;

/// A font of the document that has all letters of a text.
pub fn font(document: &PagedDocument, text: &str) -> Option<FontInstance> {
    fn within(frame: &Frame, text: &str) -> Option<FontInstance> {
        frame.items().find_map(|(_, item)| match item {
            FrameItem::Text(run) => {
                let has = |letter| run.font.ttf().glyph_index(letter).is_some();
                text.chars().chain("0123456789/–".chars()).all(has).then(|| run.font.clone())
            }
            FrameItem::Group(group) => within(&group.frame, text),
            _ => None,
        })
    }
    document.pages().iter().find_map(|page| within(&page.frame, text))
}

/// Draws all marks around a page of the size of the frame; none lies within the bleed. In black alone there is one plate.
pub fn draw(frame: &mut Frame, bleed: Abs, slug: Option<(&FontInstance, &str)>, grey: bool) {
    let paint = if grey { inks(0.0, 0.0, 0.0, 1.0) } else { all_plates() };
    let Size { x: width, y: height } = frame.size();
    let (near, far) = (bleed + millimetres(1.0), bleed + millimetres(6.0));
    let mut line = |from: (Abs, Abs), to: (Abs, Abs)| {
        let from = Point::new(from.0, from.1);
        let target = Point::new(to.0, to.1) - from;
        let shape = Geometry::Line(target).stroked(FixedStroke::from_pair(paint.clone(), Abs::pt(LINE)));
        frame.push(from, FrameItem::Shape(shape, Span::detached()));
    };
    // Where it is trimmed.
    for y in [Abs::zero(), height] {
        line((-far, y), (-near, y));
        line((width + near, y), (width + far, y));
    }
    for x in [Abs::zero(), width] {
        line((x, -far), (x, -near));
        line((x, height + near), (x, height + far));
    }
    // Whether the plates lie on each other.
    let (middle, arm) = (bleed + millimetres(4.0), millimetres(2.5));
    let centres = [
        (width / 2.0, -middle),
        (width / 2.0, height + middle),
        (-middle, height / 2.0),
        (width + middle, height / 2.0),
    ];
    for (x, y) in centres {
        line((x - arm, y), (x + arm, y));
        line((x, y - arm), (x, y + arm));
    }
    let radius = millimetres(1.4);
    for (x, y) in centres {
        let circle = Geometry::Curve(Curve::ellipse(Size::splat(radius * 2.0)));
        let shape = circle.stroked(FixedStroke::from_pair(paint.clone(), Abs::pt(LINE)));
        frame.push(Point::new(x - radius, y - radius), FrameItem::Shape(shape, Span::detached()));
    }
    bar(frame, height + bleed + millimetres(2.0), width / 2.0 - millimetres(12.0), grey);
    if let Some((font, text)) = slug {
        let at = Point::new(millimetres(8.0), -bleed - millimetres(3.0));
        frame.push(at, FrameItem::Text(text_item(font, text)));
    }
}

/// Squares of each ink, full and at a half, and of greys, as far as there is room.
fn bar(frame: &mut Frame, top: Abs, room: Abs, grey: bool) {
    let side = millimetres(4.0);
    let full = |index: usize, tint: f32| {
        let part = |own: usize| if own == index { tint } else { 0.0 };
        inks(part(0), part(1), part(2), part(3))
    };
    let mut greys = vec![inks(0.0, 0.0, 0.0, 0.25), inks(0.0, 0.0, 0.0, 0.75)];
    if !grey {
        greys.push(inks(0.5, 0.4, 0.4, 0.0));
    }
    let plates = if grey { 3..4 } else { 0..4 };
    let patches = plates.flat_map(|ink| [full(ink, 1.0), full(ink, 0.5)]).chain(greys);
    let mut left = millimetres(8.0);
    for paint in patches {
        if left + side > room {
            return;
        }
        let shape = Geometry::Rect(Size::splat(side)).filled(paint);
        frame.push(Point::new(left, top), FrameItem::Shape(shape, Span::detached()));
        left += side;
    }
}

/// A line of text whose letters each have a glyph; it needs no shaping.
fn text_item(font: &FontInstance, text: &str) -> TextItem {
    let glyph = |(at, letter): (usize, char)| {
        let id = font.ttf().glyph_index(letter).map_or(0, |glyph| glyph.0);
        let fit = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
        Glyph {
            id,
            x_advance: font.x_advance(id).unwrap_or(Em::zero()),
            x_offset: Em::zero(),
            y_advance: Em::zero(),
            y_offset: Em::zero(),
            range: fit(at)..fit(at + letter.len_utf8()),
            span: (Span::detached(), 0),
        }
    };
    TextItem {
        font: font.clone(),
        size: Abs::pt(SLUG),
        fill: inks(0.0, 0.0, 0.0, 1.0),
        stroke: None,
        lang: typst::text::Lang::ENGLISH,
        region: None,
        text: text.into(),
        glyphs: text.char_indices().map(glyph).collect(),
    }
}

/// The colour that is on every plate (ISO 32000-1, 8.6.6.4).
fn all_plates() -> Paint {
    let fallback = ProcessColor::Cmyk(Cmyk { c: 1.0, m: 1.0, y: 1.0, k: 1.0 });
    let colorant = SpotColorant { name: Some(SpotColorantName::All), fallback };
    Paint::Solid(Color::Spot(SpotColor::new(Arc::new(colorant), Ratio::one())))
}

fn inks(c: f32, m: f32, y: f32, k: f32) -> Paint {
    Paint::Solid(Color::Process(ProcessColor::Cmyk(Cmyk { c, m, y, k })))
}
