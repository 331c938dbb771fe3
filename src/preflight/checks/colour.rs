//! Colours against the output intent, spot colours, transparency.

use std::collections::BTreeMap;

use super::{Inspection, Seen, at, what, words};
use crate::preflight::findings::{At, Ledger};
use crate::preflight::page::Page;
use crate::preflight::paint::{Family, PROCESS, Painted, Space};
use crate::preflight::rules::Standard;

pub fn check(inspection: &Inspection, page: &Page, painted: &Painted, ledger: &mut Ledger) {
    let device = inspection.device();
    for mark in &painted.marks {
        let family = mark.colour.family;
        let message = || format!("{} is in {}", what(mark), words(family));
        let check = match family {
            Family::Rgb if device.is_some_and(|device| device != "RGB") => "device-rgb",
            Family::Cmyk if device.is_some_and(|device| device != "CMYK") => "device-cmyk",
            Family::ManagedRgb => "managed-rgb",
            Family::ManagedGrey => "managed-grey",
            Family::ManagedCmyk => "managed-cmyk",
            Family::Lab => "lab-colour",
            _ => {
                let is_rgb = mark.colour.alternate == Some(Family::Rgb);
                if is_rgb && device.is_some_and(|device| device != "RGB") {
                    let names: Vec<&str> = mark.colour.inks.keys().map(|name| &**name).collect();
                    let message = format!("what stands for the spot colour `{}` is in RGB", names.join(", "));
                    ledger.add("device-rgb", message, at(page, mark));
                }
                continue;
            }
        };
        ledger.add(check, message(), at(page, mark));
    }
    transparency(inspection, page, painted, ledger);
}

fn transparency(inspection: &Inspection, page: &Page, painted: &Painted, ledger: &mut Ledger) {
    let file = inspection.file;
    let group = file.dict(&page.dict, "Group");
    let space = file.get(&group, "CS");
    let own = (!space.is_null()).then(|| Space::read(file, &space, &page.resources).family());
    let is_other = |family: Family| match inspection.device() {
        Some("CMYK") => !matches!(family, Family::Cmyk | Family::ManagedCmyk),
        Some("RGB") => !matches!(family, Family::Rgb | Family::ManagedRgb),
        Some("GRAY") => !matches!(family, Family::Grey | Family::ManagedGrey),
        _ => false,
    };
    let mut tell = |family: Family, whose: &str, at: At| {
        if is_other(family) {
            ledger.add("blending-space", format!("{whose} is blended in {}", words(family)), at);
        }
    };
    if let Some(family) = own {
        tell(family, "the page", At::page(page));
    }
    for group in &painted.groups {
        if let Some(family) = group.space {
            tell(family, "a group", At::page(page).object(group.object));
        }
    }
    if let Some(why) = &painted.transparency {
        let is_clear = own.is_some() || inspection.intents().next().is_some();
        if !is_clear {
            let message = format!("the page has {why} and does not say in which colours it is blended");
            ledger.add("blending-space-missing", message, At::page(page));
        }
    }
}

/// Spot colours, over all pages.
pub fn spots(inspection: &Inspection, seen: &Seen, ledger: &mut Ledger) {
    let limits = &inspection.rules.limits;
    let spots: Vec<_> = seen.spots.iter().filter(|(name, _)| !PROCESS.contains(&&***name)).collect();
    let page = |number: usize| At::page(&inspection.pages[number - 1]);
    let strangers = spots.iter().filter(|(name, _)| !limits.spots.contains(&***name));
    for (index, (name, number)) in strangers.enumerate() {
        let place = u32::try_from(index + 1).unwrap_or(u32::MAX);
        if f64::from(place) > limits.spot_colours {
            ledger.add("spot-colour", format!("the spot colour `{name}` is printed"), page(**number));
        }
    }
    // PANTONE 286 C and Pantone 286C: what people take for one.
    let mut plain: BTreeMap<String, &str> = BTreeMap::new();
    for (name, number) in spots {
        let letters = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        match plain.get(&letters) {
            Some(other) if !letters.is_empty() => {
                let message = format!("the spot colours `{other}` and `{name}` have almost the same name");
                ledger.add("spot-names", message, page(*number));
            }
            _ => drop(plain.insert(letters, name)),
        }
    }
    let is_print = inspection.rules.standard == Standard::X4;
    let process = |name: &str| PROCESS.iter().find(|process| process.eq_ignore_ascii_case(name) && **process != name);
    for (name, number) in seen.spots.iter().filter(|_| is_print) {
        if let Some(process) = process(name) {
            let message = format!("the spot colour `{name}` is not the ink {process}, but has almost its name");
            ledger.add("spot-names", message, page(*number));
        }
    }
}
