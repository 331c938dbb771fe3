//! The boxes of pages, and their size (ISO 32000-1, 14.11.2).

use std::collections::BTreeMap;

use super::Inspection;
use crate::preflight::findings::{At, Ledger};
use crate::preflight::geometry::{MM, Rect, decimal, millimetres};
use crate::preflight::page::Page;

/// How much a size may differ, in millimetres: what rounding to points and back can make.
const TOLERANCE: f64 = 0.2;

/// How far a box may stand over another, in points.
const HAIR: f64 = 0.05;

pub fn check(inspection: &Inspection, ledger: &mut Ledger) {
    // Where some pages say how they are cut, the size of one that does not is nobody's to tell.
    let has_trim = |page: &Page| page.trim.or(page.art).is_some();
    let some_have = inspection.pages.iter().any(has_trim);
    let counts = |page: &&Page| has_trim(page) || !some_have;
    let usual = usual_size(inspection.pages.iter().filter(counts));
    for page in &inspection.pages {
        boxes(inspection, page, ledger);
        if counts(&page) {
            size(inspection, page, usual, ledger);
        }
        let unit = inspection.file.get(&page.dict, "UserUnit").number().unwrap_or(1.0);
        if (unit - 1.0).abs() > 1e-6 {
            let message = format!("the page counts in units of {} points", decimal(unit));
            ledger.add("user-unit", message, At::page(page));
        }
    }
}

fn boxes(inspection: &Inspection, page: &Page, ledger: &mut Ledger) {
    let at = At::page(page);
    let Some(media) = page.media else {
        return ledger.add("media-box", "the page has no media box".into(), at);
    };
    match (page.trim, page.art) {
        (None, None) => ledger.add("trim-box", "the page has no trim box".into(), at),
        (Some(_), Some(_)) => ledger.add("trim-box", "the page has a trim box and an art box".into(), at),
        _ => {}
    }
    let mut nested = |inner: Option<Rect>, outer: Option<Rect>, names: &str| {
        if let (Some(inner), Some(outer)) = (inner, outer)
            && !outer.holds(&inner, HAIR)
        {
            ledger.add("box-nesting", format!("the {names} box"), at);
        }
    };
    let trim = page.trim.or(page.art);
    nested(page.bleed, Some(media), "bleed box does not lie in the media");
    nested(trim, page.bleed, "trim box does not lie in the bleed");
    nested(trim, Some(media), "trim box does not lie in the media");
    nested(trim, page.crop, "trim box does not lie in the crop");
    let Some(trim) = trim else { return };
    let Some(bleed) = page.bleed else {
        return ledger.add("bleed-box", "the page has no bleed box".into(), at);
    };
    let wanted = inspection.rules.limits.bleed;
    let sides = [
        ("left", trim.left - bleed.left),
        ("right", bleed.right - trim.right),
        ("top", bleed.top - trim.top),
        ("bottom", trim.bottom - bleed.bottom),
    ];
    let short: Vec<String> = sides
        .iter()
        .filter(|(_, bleed)| *bleed > -HAIR && bleed * MM < wanted - TOLERANCE / 2.0)
        .map(|(side, bleed)| format!("{} mm at the {side}", millimetres(bleed.max(0.0))))
        .collect();
    if !short.is_empty() {
        let message = format!("the bleed is {}; it should be {} mm", short.join(", "), decimal(wanted));
        ledger.add("bleed-size", message, at);
    }
}

/// The size that most pages have.
fn usual_size<'p>(pages: impl Iterator<Item = &'p Page>) -> (f64, f64) {
    let mut counts: BTreeMap<(i64, i64), (usize, (f64, f64))> = BTreeMap::new();
    for page in pages {
        let (width, height) = page.size();
        #[expect(clippy::cast_possible_truncation, reason = "the lexer keeps lengths within 1e12")]
        let key = (width.round() as i64, height.round() as i64);
        counts.entry(key).or_insert((0, (width, height))).0 += 1;
    }
    counts.into_values().max_by_key(|(count, _)| *count).map_or((0.0, 0.0), |(_, size)| size)
}

fn size(inspection: &Inspection, page: &Page, usual: (f64, f64), ledger: &mut Ledger) {
    let (width, height) = page.size();
    let is = |(a, b): (f64, f64)| (width - a).abs() <= TOLERANCE && (height - b).abs() <= TOLERANCE;
    let words = |(a, b): (f64, f64)| {
        format!("{} × {} mm", decimal((a * 10.0).round() / 10.0), decimal((b * 10.0).round() / 10.0))
    };
    if page.rotation != 0 {
        let message = format!("the page is turned by {}°", page.rotation);
        ledger.add("page-turned", message, At::page(page));
    }
    if !is(usual) {
        let (check, message) = if is((usual.1, usual.0)) {
            (
                "page-turned",
                format!("the page lies, where others stand or the other way round: {}", words((width, height))),
            )
        } else {
            ("page-size", format!("the page is {}, others are {}", words((width, height)), words(usual)))
        };
        ledger.add(check, message, At::page(page));
    }
    if let Some(job) = inspection.rules.limits.trim
        && !is(job)
    {
        let message = format!("the page is {}, the job {}", words((width, height)), words(job));
        ledger.add("trim-size", message, At::page(page));
    }
}
