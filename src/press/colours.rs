//! Colours that have no inks: whatever a template draws in RGB or another space of screens.
//!
//! Greys have an ink, black, and images go their own way (`images`).

use typst::foundations::Repr;
use typst::layout::{Frame, FrameItem};
use typst::syntax::Span;
use typst::text::TextItem;
use typst::visualize::{Color, FixedStroke, Paint, ProcessColorSpace};

use super::Fault;

/// How many colours of a page are told.
const TOLD: usize = 5;

/// Looks at all that a frame draws, but not into its images.
pub fn look(frame: &Frame, page: usize, faults: &mut Vec<Fault>) {
    let mut found = Vec::new();
    walk(frame, &mut |colour, span, text: Option<&TextItem>| {
        let text = text.map(|text| text.text.to_string());
        let fault = Fault::NoInk { page, colour: colour.repr().to_string(), span, text };
        let same = |other: &Fault| matches!(other, Fault::NoInk { colour: other, .. } if *other == *colour.repr());
        if found.len() < TOLD && !found.iter().any(same) {
            found.push(fault);
        }
    });
    // The same colour on other pages is the same fault.
    found.retain(|fault| {
        let same = |other: &Fault| match (fault, other) {
            (Fault::NoInk { colour, .. }, Fault::NoInk { colour: other, .. }) => colour == other,
            _ => false,
        };
        !faults.iter().any(same)
    });
    faults.append(&mut found);
}

fn walk(frame: &Frame, tell: &mut dyn FnMut(&Color, Span, Option<&TextItem>)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, tell),
            FrameItem::Text(text) => {
                let span = text.glyphs.first().map_or(Span::detached(), |glyph| glyph.span.0);
                let stroke = text.stroke.as_ref().map(|stroke| &stroke.paint);
                for paint in stroke.into_iter().chain([&text.fill]) {
                    of_paint(paint, &mut |colour| tell(colour, span, Some(text)));
                }
            }
            FrameItem::Shape(shape, span) => {
                let stroke = shape.stroke.as_ref().map(|FixedStroke { paint, .. }| paint);
                for paint in stroke.into_iter().chain(&shape.fill) {
                    of_paint(paint, &mut |colour| tell(colour, *span, None));
                }
            }
            _ => {}
        }
    }
}

fn of_paint(paint: &Paint, tell: &mut dyn FnMut(&Color)) {
    let mut judge = |colour: &Color| {
        let has_ink = match colour {
            Color::Spot(_) => true,
            Color::Process(colour) => matches!(colour.space(), ProcessColorSpace::Cmyk | ProcessColorSpace::D65Gray),
        };
        if !has_ink {
            tell(colour);
        }
    };
    match paint {
        Paint::Solid(colour) => judge(colour),
        Paint::Gradient(gradient) => gradient.stops_ref().iter().for_each(|stop| judge(&stop.0)),
        Paint::Tiling(tiling) => walk(tiling.frame(), &mut |colour, _, _| tell(colour)),
    }
}
