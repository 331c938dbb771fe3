//! What is for screens: annotations, forms, actions, attachments, layers.

use super::Inspection;
use crate::preflight::findings::{At, Ledger};
use crate::preflight::geometry::Rect;
use crate::preflight::page::Page;
use crate::preflight::pdf::object::{Dict, Object};

/// Actions that do more than show another place (ISO 19005-2, 6.5.1).
const ACTIVE: [&str; 13] = [
    "JavaScript",
    "Launch",
    "Sound",
    "Movie",
    "ResetForm",
    "ImportData",
    "Hide",
    "SetOCGState",
    "Rendition",
    "Trans",
    "GoTo3DView",
    "SubmitForm",
    "RichMediaExecute",
];

/// How many annotations of a page are looked at.
const MOST_ANNOTATIONS: usize = 20_000;

pub fn check(inspection: &Inspection, ledger: &mut Ledger) {
    let (file, catalog) = (inspection.file, &inspection.catalog);
    action(inspection, catalog, "OpenAction", At::file(), ledger);
    let names = file.dict(catalog, "Names");
    if names.has("JavaScript") {
        ledger.add("action", "the file has scripts (JavaScript)".into(), At::file());
    }
    let form = file.dict(catalog, "AcroForm");
    let has_fields = !file.list(&form, "Fields").is_empty();
    if has_fields || form.has("XFA") {
        ledger.add("form-field", "the file has form fields".into(), At::file());
    }
    if !attachments(inspection).is_empty() {
        ledger.add("attachment", "the file carries other files".into(), At::file());
    }
    let layers = file.dict(catalog, "OCProperties");
    let count = file.list(&layers, "OCGs").len();
    if count > 0 {
        let layers = if count == 1 { "a layer".to_string() } else { format!("{count} layers") };
        ledger.add("layers", format!("the file has {layers}"), At::file());
    }
    on_entry(catalog, At::file(), ledger);
    for page in &inspection.pages {
        on_entry(&page.dict, At::page(page), ledger);
        for (number, annotation) in annotations(inspection, page) {
            let at = At::page(page).object(number);
            on_entry(&annotation, at, ledger);
            action(inspection, &annotation, "A", at, ledger);
            let kind = file.get(&annotation, "Subtype");
            let kind = kind.name().unwrap_or("unknown");
            let is_field = kind == "Widget" && has_fields;
            let area = Rect::read(file, &file.get(&annotation, "Rect")).unwrap_or(Rect::new(0.0, 0.0, 0.0, 0.0));
            let is_on_page = area.touches(&page.bled());
            if is_on_page && !is_field && !matches!(kind, "PrinterMark" | "TrapNet" | "Popup") {
                let at = At::area(page, &area).object(number);
                ledger.add("annotation", format!("an annotation of the kind `{kind}` lies on the page"), at);
            }
        }
    }
}

/// The annotations of a page, with the numbers of their objects.
pub fn annotations(inspection: &Inspection, page: &Page) -> Vec<(Option<u32>, Dict)> {
    let list = inspection.file.get(&page.dict, "Annots");
    let items = list.array().unwrap_or_default().iter().take(MOST_ANNOTATIONS);
    items.filter_map(|item| Some((item.reference(), inspection.file.resolve(item).dict()?.clone()))).collect()
}

/// Additional actions (ISO 32000-1, 12.6.3).
fn on_entry(dict: &Dict, at: At, ledger: &mut Ledger) {
    if dict.has("AA") {
        ledger.add("action", "something happens when a page or field is entered or left".into(), at);
    }
}

fn action(inspection: &Inspection, dict: &Dict, key: &str, at: At, ledger: &mut Ledger) {
    let action = inspection.file.get(dict, key);
    let kind = action.dict().map(|action| inspection.file.get(action, "S"));
    if let Some(kind) = kind.as_ref().and_then(Object::name)
        && ACTIVE.contains(&kind)
    {
        ledger.add("action", format!("there is an action of the kind `{kind}`"), at);
    }
}

/// The files that a PDF carries: their names, and the dictionaries that describe them.
pub fn attachments(inspection: &Inspection) -> Vec<(String, Dict)> {
    let (file, catalog) = (inspection.file, &inspection.catalog);
    let mut found: Vec<(String, Dict)> = Vec::new();
    let mut waiting = vec![(file.get(&file.dict(catalog, "Names"), "EmbeddedFiles"), 0)];
    let mut add = |object: &Object| {
        if let Some(dict) = object.dict().filter(|dict| dict.has("EF"))
            && found.len() < 10_000
        {
            let name = file.get(dict, "UF").readable().or(file.get(dict, "F").readable()).unwrap_or_default();
            if !found.iter().any(|(_, known)| known == dict) {
                found.push((name, dict.clone()));
            }
        }
    };
    let mut nodes = 0;
    while let Some((node, depth)) = waiting.pop() {
        nodes += 1;
        let Some(dict) = node.dict().filter(|_| depth < 16 && nodes < 10_000) else { continue };
        for pair in file.list(dict, "Names").chunks(2) {
            pair.get(1).map(&mut add);
        }
        waiting.extend(file.list(dict, "Kids").into_iter().map(|kid| (kid, depth + 1)));
    }
    file.list(catalog, "AF").iter().for_each(&mut add);
    for page in &inspection.pages {
        for (_, annotation) in annotations(inspection, page) {
            if file.get(&annotation, "Subtype").name() == Some("FileAttachment") {
                add(&file.get(&annotation, "FS"));
            }
        }
    }
    found
}
