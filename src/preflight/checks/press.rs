//! What a press can do: the output intent, overprint, thin lines, amounts of ink.

use super::{Inspection, at, what};
use crate::preflight::findings::{At, Ledger};
use crate::preflight::geometry::decimal;
use crate::preflight::page::Page;
use crate::preflight::paint::{Family, Kind, Mark, Painted};
use crate::preflight::rules::Standard;

/// How many marks under a text are looked at, the nearest first.
const MOST_GROUNDS: usize = 100;

/// Output intents for print.
pub fn intents(inspection: &Inspection, ledger: &mut Ledger) {
    if inspection.rules.standard != Standard::X4 {
        return;
    }
    let intents: Vec<_> = inspection.intents().collect();
    match intents.len() {
        0 => return ledger.add("intent-missing", "the file has no output intent for print".into(), At::file()),
        1 => {}
        many => ledger.add("intent-several", format!("the file has {many} output intents for print"), At::file()),
    }
    for intent in intents {
        let at = At::file().object(intent.object);
        if intent.condition.is_none() {
            ledger.add("intent-condition", "the output intent does not name its printing condition".into(), at);
        }
        let Some(profile) = &intent.profile else {
            ledger.add("intent-profile", "the output intent has no embedded profile".into(), at);
            continue;
        };
        let at = at.object(Some(profile.object));
        if let Some(fault) = &profile.fault {
            ledger.add("intent-profile-broken", format!("the profile of the output intent is broken: {fault}"), at);
            continue;
        }
        if profile.class != "prtr" {
            let message = format!("the profile of the output intent is of the class `{}`, not `prtr`", profile.class);
            ledger.add("intent-profile-class", message, at);
        }
        if profile.space != "CMYK" {
            let message = format!("the profile of the output intent is for {}, not CMYK", profile.space);
            ledger.add("intent-space", message, at);
        }
        if profile.components != profile.expected() {
            let given = profile.components.map_or("none".to_string(), |count| count.to_string());
            let message = format!("the file gives the profile {given} as its number of components, which is wrong");
            ledger.add("intent-components", message, at);
        }
    }
}

/// What is painted.
pub fn check(inspection: &Inspection, page: &Page, painted: &Painted, ledger: &mut Ledger) {
    let limits = &inspection.rules.limits;
    let finished = page.finished();
    let with_bleed = page.bled();
    for (index, mark) in painted.marks.iter().enumerate() {
        let colour = &mark.colour;
        if colour.family == Family::Registration && mark.area.touches(&finished) {
            ledger.add("registration-colour", format!("{} is painted with all inks", what(mark)), at(page, mark));
        }
        if !mark.area.touches(&with_bleed) {
            continue;
        }
        let percent = colour.total().unwrap_or(0.0) * 100.0;
        if percent > limits.ink + 0.5 && limits.ink > 0.0 {
            let message =
                format!("{} has {} % of ink, more than {}", what(mark), decimal(percent.round()), decimal(limits.ink));
            ledger.add("ink-limit", message, at(page, mark));
        }
        overprint(page, mark, ledger);
        if let Some(width) = thinness(mark)
            && width < limits.hairline - 0.005
            && !colour.is_white()
            && mark.area.touches(&finished.grown(0.01))
        {
            let message = format!("a line is {} pt wide, less than {}", decimal(width), decimal(limits.hairline));
            ledger.add("hairline", message, at(page, mark));
        }
        if let Kind::Text { .. } = mark.kind
            && colour.is_black_only()
            && colour.is_black()
            && !mark.overprint
            && inspection.file.spend(5)
            && is_on_colour(&painted.marks[..index], mark)
        {
            ledger.add("text-knockout", "black text on colour does not overprint".into(), at(page, mark));
        }
    }
}

fn overprint(page: &Page, mark: &Mark, ledger: &mut Ledger) {
    let colour = &mark.colour;
    let vanishes = match colour.family {
        Family::Cmyk => mark.keeps_inks,
        Family::Spot | Family::Grey => true,
        _ => false,
    };
    if !mark.overprint || matches!(mark.kind, Kind::Image(_)) {
        return;
    }
    if colour.is_white() && vanishes {
        ledger.add("overprint-white", format!("{} is white and overprints", what(mark)), at(page, mark));
    } else if matches!(colour.family, Family::Cmyk | Family::Spot) && !colour.is_white() && !colour.is_black_only() {
        ledger.add("overprint-colour", format!("{} is coloured and overprints", what(mark)), at(page, mark));
    }
}

/// The width of a line, drawn as such or as a thin area.
fn thinness(mark: &Mark) -> Option<f64> {
    match mark.kind {
        Kind::Stroke { width } => Some(width),
        Kind::Fill { .. } => {
            let (width, height) = (mark.area.width(), mark.area.height());
            // What is small on both sides is a dot, and not meant to be a line.
            (width.max(height) > 4.0).then(|| width.min(height))
        }
        _ => None,
    }
}

/// Whether what lies under a text is coloured.
fn is_on_colour(under: &[Mark], text: &Mark) -> bool {
    let covers = |mark: &&Mark| {
        let is_ground = matches!(mark.kind, Kind::Fill { is_box: true } | Kind::Image(_) | Kind::Shading);
        is_ground && mark.alpha > 0.99 && mark.area.holds(&text.area, 1.0)
    };
    let ground = under.iter().rev().take(MOST_GROUNDS).find(covers);
    ground.is_some_and(|ground| {
        let colour = &ground.colour;
        let is_grey = colour.is_black_only() || matches!(colour.family, Family::ManagedGrey | Family::Grey);
        !colour.is_white() && !is_grey && colour.family != Family::Unknown
    })
}
