//! Archives and readers who do not see: PDF/A (ISO 19005-2, -3) and PDF/UA (ISO 14289-1), as far as it can be told without
//! rendering.

use super::interactive::{annotations, attachments};
use super::{Inspection, Seen};
use crate::preflight::findings::{At, Ledger};
use crate::preflight::paint::Family;
use crate::preflight::rules::Standard;

/// From how many pages on a document should have bookmarks.
const MANY_PAGES: usize = 10;

pub fn check(inspection: &Inspection, seen: &Seen, ledger: &mut Ledger) {
    claims(inspection, ledger);
    intent(inspection, seen, ledger);
    carried(inspection, ledger);
    viewer(inspection, ledger);
    fields(inspection, ledger);
    for page in &inspection.pages {
        links(inspection, page, ledger);
    }
}

fn claims(inspection: &Inspection, ledger: &mut Ledger) {
    let Some(xmp) = &inspection.xmp else { return };
    let Standard::A(part) = inspection.rules.standard else { return };
    let at = At::file();
    match (xmp.get("pdfaid:part"), xmp.get("pdfaid:conformance")) {
        (None, _) => ledger.add("pdfa-claim", "the file does not say that it is PDF/A".into(), at),
        (Some(said), _) if said != part.to_string() => {
            ledger.add("pdfa-claim", format!("the file says that it is PDF/A-{said}, not PDF/A-{part}"), at);
        }
        (_, Some("A" | "B" | "U")) => {}
        (_, level) => {
            let level = level.unwrap_or("none");
            ledger.add("pdfa-claim", format!("PDF/A-{part} has no conformance level `{level}`"), at);
        }
    }
    if xmp.get("pdfuaid:part") != Some("1") {
        ledger.add("pdfua-claim", "the file does not say that it is PDF/UA-1".into(), at);
    }
}

/// Form fields are kept as they look, and no program draws them anew.
fn fields(inspection: &Inspection, ledger: &mut Ledger) {
    let file = inspection.file;
    let form = file.dict(&inspection.catalog, "AcroForm");
    if form.has("XFA") || file.get(&form, "NeedAppearances").bool() == Some(true) {
        ledger.add("field-look", "programs draw the form fields as they like".into(), At::file());
    }
    for page in &inspection.pages {
        for (number, annotation) in annotations(inspection, page) {
            let is_field = file.get(&annotation, "Subtype").name() == Some("Widget");
            if is_field && !file.dict(&annotation, "AP").has("N") {
                let at = At::page(page).object(number);
                ledger.add("field-look", "a form field does not say how it looks".into(), at);
            }
        }
    }
}

fn intent(inspection: &Inspection, seen: &Seen, ledger: &mut Ledger) {
    let needs = seen.families.iter().any(|family| matches!(family, Family::Grey | Family::Rgb | Family::Cmyk));
    let fault = match inspection.intents().next() {
        None if needs => "the file has colours and no output intent that says what they mean".to_string(),
        None => return,
        Some(intent) => match &intent.profile {
            None => "the output intent has no embedded profile".to_string(),
            Some(profile) => match &profile.fault {
                Some(fault) => format!("the profile of the output intent is broken: {fault}"),
                None if profile.components != profile.expected() => {
                    "the number of components of the output intent's profile is wrong".to_string()
                }
                None => return,
            },
        },
    };
    ledger.add("archive-intent", fault, At::file());
}

fn carried(inspection: &Inspection, ledger: &mut Ledger) {
    let file = inspection.file;
    let associated = file.list(&inspection.catalog, "AF");
    for (name, dict) in attachments(inspection) {
        let embedded = file.dict(&dict, "EF");
        let content = file.get(&embedded, "F");
        let mime = content.dict().map(|dict| file.get(dict, "Subtype"));
        let mime = mime.as_ref().and_then(|mime| mime.name()).unwrap_or_default();
        let faults = if inspection.rules.standard == Standard::A(2) {
            vec![(mime != "application/pdf").then_some("is not allowed in PDF/A-2, which carries only PDF/A")]
        } else {
            vec![
                (!mime.contains('/')).then_some("has no MIME type"),
                (!dict.has("AFRelationship")).then_some("does not say how it relates to the document"),
                (!dict.has("UF") || !dict.has("F")).then_some("has not both names, `F` and `UF`"),
                (!associated.iter().any(|one| one.dict() == Some(&dict))).then_some("is not listed in `AF`"),
            ]
        };
        for fault in faults.into_iter().flatten() {
            ledger.add("archive-attachment", format!("the attached file `{name}` {fault}"), At::file());
        }
    }
}

/// What viewers are told: title, language, bookmarks, tags.
fn viewer(inspection: &Inspection, ledger: &mut Ledger) {
    let (file, catalog, at) = (inspection.file, &inspection.catalog, At::file());
    let marks = file.dict(catalog, "MarkInfo");
    if file.get(&marks, "Marked").bool() != Some(true) {
        ledger.add("marked", "the file does not say that it is tagged".into(), at);
    } else if file.get(&marks, "Suspects").bool() == Some(true) {
        ledger.add("marked", "the file says that its tags may be wrong".into(), at);
    }
    if file.get(catalog, "Lang").readable().is_none_or(|language| language.trim().is_empty()) {
        ledger.add("language", "the document does not say in which language it is".into(), at);
    }
    let preferences = file.dict(catalog, "ViewerPreferences");
    if file.get(&preferences, "DisplayDocTitle").bool() != Some(true) {
        ledger.add("display-title", "viewers are not told to show the title".into(), at);
    }
    let outline = file.dict(catalog, "Outlines");
    if inspection.pages.len() >= MANY_PAGES && !outline.has("First") {
        let message = format!("the document has {} pages and no bookmarks", inspection.pages.len());
        ledger.add("bookmarks", message, at);
    }
}

fn links(inspection: &Inspection, page: &crate::preflight::page::Page, ledger: &mut Ledger) {
    let file = inspection.file;
    let annotations = annotations(inspection, page);
    if !annotations.is_empty() && file.get(&page.dict, "Tabs").name() != Some("S") {
        ledger.add("tab-order", "the page has links and no order in which they are visited".into(), At::page(page));
    }
    for (number, annotation) in annotations {
        let at = At::page(page).object(number);
        let kind = file.get(&annotation, "Subtype");
        let kind = kind.name().unwrap_or_default();
        let words = file.get(&annotation, "Contents").readable().unwrap_or_default();
        if kind == "Link" && words.trim().is_empty() {
            ledger.add("link-text", "a link does not say in words where it leads".into(), at);
        }
        // Print must be set; Invisible, Hidden, NoView and ToggleNoView must not (ISO 32000-1, table 165).
        let flags = file.get(&annotation, "F").integer().unwrap_or(0);
        if kind != "Popup" && (flags & 4 == 0 || flags & (1 | 2 | 32 | 256) != 0) {
            let message = format!("an annotation of the kind `{kind}` is hidden or not printed");
            ledger.add("annotation-flags", message, at);
        }
    }
}
