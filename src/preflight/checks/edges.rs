//! The edges of pages: bleed; and their number.

use super::{Inspection, at, what};
use crate::preflight::findings::{At, Ledger};
use crate::preflight::geometry::{MM, Rect, decimal};
use crate::preflight::page::Page;
use crate::preflight::paint::{Kind, Mark, Painted};
use crate::preflight::rules::Standard;

/// How near to the edge something is meant to reach it, in points: half a millimetre.
const NEAR: f64 = 0.5 / MM;

/// What may be missing from the bleed, in points: a tenth of a millimetre.
const HAIR: f64 = 0.1 / MM;

/// How many marks are asked whether they fill what another leaves open.
const MOST_OTHERS: usize = 500;

/// How many pages a sheet that is folded once has; blank ones at the end, or before a back cover, fill the last sheet.
const SHEET: usize = 4;

/// Whether something is seen of a mark once the page is cut.
fn is_seen(mark: &Mark, finished: &Rect) -> bool {
    !mark.colour.is_white() && mark.area.touches(&finished.grown(0.01))
}

/// Whether a page shows nothing.
pub fn is_blank(page: &Page, painted: &Painted) -> bool {
    !painted.marks.iter().any(|mark| is_seen(mark, &page.finished()))
}

pub fn check(inspection: &Inspection, page: &Page, painted: &Painted, ledger: &mut Ledger) {
    let finished = page.finished();
    let (Some(bleed), true) = (page.bleed, inspection.rules.standard == Standard::X4) else { return };
    for mark in &painted.marks {
        let is_area = !matches!(mark.kind, Kind::Text { .. });
        if !is_area || !is_seen(mark, &finished) {
            continue;
        }
        let strips = sides(&mark.area, &finished, &bleed);
        if !strips.is_empty() && !inspection.file.spend(50) {
            break;
        }
        let open: Vec<&str> = strips
            .into_iter()
            .filter(|(_, strip)| !painted.marks.iter().take(MOST_OTHERS).any(|other| fills(other, strip)))
            .map(|(side, _)| side)
            .collect();
        if !open.is_empty() {
            let message = format!("{} reaches the {} edge and does not fill the bleed", what(mark), open.join(" and "));
            ledger.add("bleed-missing", message, at(page, mark));
        }
    }
}

/// The strips of the bleed next to an area that reaches the edge and ends there, with the names of their sides.
fn sides(area: &Rect, finished: &Rect, bleed: &Rect) -> Vec<(&'static str, Rect)> {
    let mut open = Vec::new();
    let seen = area.meet(finished);
    if area.left <= finished.left + NEAR && area.right > finished.left + NEAR && area.left > bleed.left + HAIR {
        open.push(("left", Rect { left: bleed.left, right: finished.left, ..seen }));
    }
    if area.right >= finished.right - NEAR && area.left < finished.right - NEAR && area.right < bleed.right - HAIR {
        open.push(("right", Rect { left: finished.right, right: bleed.right, ..seen }));
    }
    if area.top >= finished.top - NEAR && area.bottom < finished.top - NEAR && area.top < bleed.top - HAIR {
        open.push(("top", Rect { bottom: finished.top, top: bleed.top, ..seen }));
    }
    if area.bottom <= finished.bottom + NEAR && area.top > finished.bottom + NEAR && area.bottom > bleed.bottom + HAIR {
        open.push(("bottom", Rect { bottom: bleed.bottom, top: finished.bottom, ..seen }));
    }
    open
}

/// Whether another mark paints a strip of the bleed.
fn fills(other: &Mark, strip: &Rect) -> bool {
    let is_area = matches!(other.kind, Kind::Fill { .. } | Kind::Image(_) | Kind::Shading);
    is_area && !other.colour.is_white() && other.area.holds(strip, HAIR)
}

/// The number of pages, and those that are blank though they do not fill the last sheet.
pub fn count(inspection: &Inspection, blank: &[usize], ledger: &mut Ledger) {
    let total = inspection.pages.len();
    let is_filled = total.is_multiple_of(SHEET);
    let last = if blank.contains(&total) { total } else { total.saturating_sub(1) };
    let filling: Vec<usize> =
        (0..last.min(SHEET - 1)).map(|back| last - back).take_while(|it| blank.contains(it)).collect();
    for number in blank.iter().filter(|number| !is_filled || !filling.contains(number)) {
        ledger.add("blank-page", "the page is blank".into(), At::page(&inspection.pages[number - 1]));
    }
    let multiple = inspection.rules.limits.page_multiple.round();
    let pages = u32::try_from(inspection.pages.len()).map_or(0.0, f64::from);
    if multiple > 1.0 && pages % multiple != 0.0 {
        let message = format!("the file has {} pages, no multiple of {}", decimal(pages), decimal(multiple));
        ledger.add("page-multiple", message, At::file());
    }
}
