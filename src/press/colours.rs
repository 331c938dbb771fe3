//! Colours that have no inks: whatever a template draws in RGB or another space of screens.
//!
//! Greys have an ink, black, and images go their own way (`images`).

use typst::foundations::Repr;
use typst::layout::{Frame, FrameItem};
use typst::syntax::Span;
use typst::text::TextItem;
use typst::visualize::{Cmyk, Color, FixedStroke, Paint, ProcessColor, ProcessColorSpace};

use super::Fault;

/// How many colours of a page are told.
const TOLD: usize = 5;

/// Looks at all that a frame draws, but not into its images; in black alone gradients must be of black.
pub fn look(frame: &Frame, page: usize, grey: bool, faults: &mut Vec<Fault>) {
    let mut found = Vec::new();
    walk(frame, &mut |paint, span, text: Option<&TextItem>| {
        let mut tell = |fault: Fault| {
            if found.len() < TOLD && !found.contains(&fault) && !faults.iter().any(|other| is_same(other, &fault)) {
                found.push(fault);
            }
        };
        for colour in colours(paint).into_iter().filter(|colour| !has_ink(colour)) {
            let text = text.map(|text| text.text.to_string());
            tell(Fault::NoInk { page, colour: colour.repr().to_string(), span, text });
        }
        if grey && matches!(paint, Paint::Gradient(_)) && !colours(paint).iter().all(|colour| is_black(colour)) {
            tell(Fault::ColouredGradient { page, span });
        }
    });
    faults.append(&mut found);
}

/// The same colour on other pages is the same fault.
fn is_same(one: &Fault, other: &Fault) -> bool {
    match (one, other) {
        (Fault::NoInk { colour, .. }, Fault::NoInk { colour: other, .. }) => colour == other,
        (Fault::ColouredGradient { span, .. }, Fault::ColouredGradient { span: other, .. }) => span == other,
        _ => false,
    }
}

fn walk(frame: &Frame, tell: &mut dyn FnMut(&Paint, Span, Option<&TextItem>)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, tell),
            FrameItem::Text(text) => {
                let span = text.glyphs.first().map_or(Span::detached(), |glyph| glyph.span.0);
                let stroke = text.stroke.as_ref().map(|stroke| &stroke.paint);
                for paint in stroke.into_iter().chain([&text.fill]) {
                    of_paint(paint, &mut |paint| tell(paint, span, Some(text)));
                }
            }
            FrameItem::Shape(shape, span) => {
                let stroke = shape.stroke.as_ref().map(|FixedStroke { paint, .. }| paint);
                for paint in stroke.into_iter().chain(&shape.fill) {
                    of_paint(paint, &mut |paint| tell(paint, *span, None));
                }
            }
            _ => {}
        }
    }
}

/// A paint, or those of which a tiling is made.
fn of_paint(paint: &Paint, tell: &mut dyn FnMut(&Paint)) {
    match paint {
        Paint::Tiling(tiling) => walk(tiling.frame(), &mut |paint, _, _| tell(paint)),
        Paint::Solid(_) | Paint::Gradient(_) => tell(paint),
    }
}

fn colours(paint: &Paint) -> Vec<&Color> {
    match paint {
        Paint::Solid(colour) => vec![colour],
        Paint::Gradient(gradient) => gradient.stops_ref().iter().map(|stop| &stop.0).collect(),
        Paint::Tiling(_) => Vec::new(),
    }
}

fn has_ink(colour: &Color) -> bool {
    match colour {
        Color::Spot(_) => true,
        Color::Process(colour) => matches!(colour.space(), ProcessColorSpace::Cmyk | ProcessColorSpace::D65Gray),
    }
}

fn is_black(colour: &Color) -> bool {
    match colour {
        Color::Process(ProcessColor::Cmyk(Cmyk { c, m, y, .. })) => c + m + y == 0.0,
        _ => false,
    }
}
