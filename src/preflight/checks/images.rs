//! Images: pixels to the inch at the size at which they are printed, compression, transparency.

use super::{Inspection, at, what};
use crate::preflight::findings::Ledger;
use crate::preflight::geometry::decimal;
use crate::preflight::page::Page;
use crate::preflight::paint::{Kind, Painted};

/// Images of fewer pixels are areas of one colour, whatever their size.
const LEAST_PIXELS: i64 = 4;

pub fn check(inspection: &Inspection, page: &Page, painted: &Painted, ledger: &mut Ledger) {
    let limits = &inspection.rules.limits;
    for mark in &painted.marks {
        let Kind::Image(image) = &mark.kind else { continue };
        let name = what(mark);
        let (wanted, least) = if image.is_bilevel {
            (limits.bilevel_resolution, limits.bilevel_resolution_least)
        } else {
            (limits.resolution, limits.resolution_least)
        };
        let is_picture = image.width >= LEAST_PIXELS && image.height >= LEAST_PIXELS;
        if is_picture && mark.area.touches(&page.bled()) {
            let resolution = decimal(image.resolution.round());
            let size = format!("{} × {} pixels", image.width, image.height);
            let message = |wanted: f64| {
                format!("{name} ({size}) has {resolution} pixels to the inch in print, fewer than {}", decimal(wanted))
            };
            // A picture that was scaled to measure may be short by a rounding.
            if image.resolution < least * 0.995 {
                ledger.add("image-pixels", message(least), at(page, mark));
            } else if image.resolution < wanted * 0.995 {
                ledger.add("image-resolution", message(wanted), at(page, mark));
            }
        }
        if image.is_jpeg2000 {
            ledger.add("jpeg2000", format!("{name} is compressed with JPEG 2000"), at(page, mark));
        }
        if image.has_alpha {
            ledger.add("image-alpha", format!("{name} is transparent in parts"), at(page, mark));
        }
        if image.is_interpolated {
            ledger.add("image-interpolation", format!("{name} asks to be smoothed"), at(page, mark));
        }
    }
}
