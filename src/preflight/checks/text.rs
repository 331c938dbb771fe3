//! Text in print: black, small, near the edge.

use super::{Inspection, at, words};
use crate::preflight::findings::Ledger;
use crate::preflight::geometry::{MM, decimal};
use crate::preflight::page::Page;
use crate::preflight::paint::{Colour, Family, Kind, Painted};

pub fn check(inspection: &Inspection, page: &Page, painted: &Painted, ledger: &mut Ledger) {
    let limits = &inspection.rules.limits;
    let finished = page.finished();
    for mark in &painted.marks {
        let Kind::Text { size } = mark.kind else { continue };
        if !mark.area.touches(&finished) {
            continue;
        }
        let colour = &*mark.colour;
        if let Some((check, message)) = black(colour) {
            ledger.add(check, message, at(page, mark));
        } else if size < limits.small_text - 0.05 && colour.plates().is_some_and(|plates| plates > 1) {
            let message = format!("text of {} pt is printed in {} inks", decimal(size), colour.plates().unwrap_or(0));
            ledger.add("small-text-inks", message, at(page, mark));
        }
        let (area, safe) = (&mark.area, limits.safety);
        let distances = [
            area.left - finished.left,
            finished.right - area.right,
            finished.top - area.top,
            area.bottom - finished.bottom,
        ];
        let nearest = distances.into_iter().fold(f64::INFINITY, f64::min) * MM;
        if nearest < safe - 0.05 {
            let message = if nearest < 0.0 {
                "text is cut by the edge of the page".to_string()
            } else {
                format!(
                    "text stands {} mm from the edge, nearer than {}",
                    decimal((nearest * 10.0).floor() / 10.0),
                    decimal(safe)
                )
            };
            ledger.add("text-near-edge", message, at(page, mark));
        }
    }
}

/// What is wrong with the black of a text.
fn black(colour: &Colour) -> Option<(&'static str, String)> {
    if !colour.is_black() || colour.is_black_only() {
        return None;
    }
    match colour.family {
        Family::Rgb | Family::ManagedRgb | Family::ManagedGrey | Family::Lab => {
            Some(("black-text", format!("black text is in {}", words(colour.family))))
        }
        Family::Cmyk | Family::ManagedCmyk if colour.ink("Black") > 0.85 => {
            let inks = colour.plates().unwrap_or(0);
            Some(("rich-black-text", format!("black text is printed in {inks} inks")))
        }
        Family::Cmyk | Family::ManagedCmyk => {
            Some(("black-text", "black text is mixed from cyan, magenta and yellow".to_string()))
        }
        _ => None,
    }
}
