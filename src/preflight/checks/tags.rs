//! The structure of a tagged file (ISO 32000-1, 14.7 and 14.8): figures, headings, tables.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Inspection;
use crate::preflight::findings::{At, Ledger};
use crate::preflight::pdf::object::{Dict, Object};

/// How deep elements may stand in each other.
const MOST_DEPTH: usize = 200;

/// How often a role may stand for another.
const MOST_ROLES: usize = 8;

/// A step of the walk: into an element, or out of a table.
enum Step {
    Into { node: Object, depth: usize, page: Option<u32> },
    OutOfTable { headers_before: usize, at: At },
}

pub fn check(inspection: &Inspection, ledger: &mut Ledger) {
    let (file, catalog) = (inspection.file, &inspection.catalog);
    let root = file.dict(catalog, "StructTreeRoot");
    let Some(first) = root.raw("K") else {
        return ledger.add("structure", "the file has no structure".into(), At::file());
    };
    let roles = file.dict(&root, "RoleMap");
    let pages: BTreeMap<u32, usize> =
        inspection.pages.iter().enumerate().filter_map(|(index, page)| Some((page.object?, index))).collect();
    let mut seen = BTreeSet::new();
    let (mut level, mut headers) = (0, 0);
    let mut steps = vec![Step::Into { node: first.clone(), depth: 0, page: None }];
    while let Some(step) = steps.pop() {
        let (node, depth, page) = match step {
            Step::Into { node, depth, page } => (node, depth, page),
            Step::OutOfTable { headers_before, at } => {
                if headers == headers_before {
                    ledger.add("table-headers", "a table has no header cells".into(), at);
                }
                continue;
            }
        };
        let number = node.reference();
        if number.is_some_and(|number| !seen.insert(number)) || depth > MOST_DEPTH || !file.spend(5) {
            continue;
        }
        let object = file.resolve(&node);
        if let Some(items) = object.array() {
            steps.extend(items.iter().rev().map(|node| Step::Into { node: node.clone(), depth: depth + 1, page }));
            continue;
        }
        let Some(element) = object.dict().filter(|dict| dict.has("S")) else { continue };
        let page = element.raw("Pg").and_then(Object::reference).or(page);
        let at = match page.and_then(|page| pages.get(&page)) {
            Some(index) => At::page(&inspection.pages[*index]),
            None => At::file(),
        };
        let at = at.object(number);
        let role = role(inspection, element, &roles);
        match &*role {
            "Figure" if !has_words(inspection, element) => {
                ledger.add("figure-alt", "a figure has no alternative text".into(), at);
            }
            "Table" => steps.push(Step::OutOfTable { headers_before: headers, at }),
            "TH" => headers += 1,
            _ => {
                if let Some(heading) = role.strip_prefix('H').and_then(|digit| digit.parse::<usize>().ok()) {
                    if heading > level + 1 {
                        let message = if level == 0 {
                            format!("the first heading is of level {heading}")
                        } else {
                            format!("a heading of level {heading} follows one of level {level}")
                        };
                        ledger.add("heading-levels", message, at);
                    }
                    level = heading;
                }
            }
        }
        if let Some(kids) = element.raw("K") {
            steps.push(Step::Into { node: kids.clone(), depth: depth + 1, page });
        }
    }
}

/// The standard type that an element stands for.
fn role(inspection: &Inspection, element: &Dict, roles: &Dict) -> Rc<str> {
    let mut role: Rc<str> = inspection.file.get(element, "S").name().unwrap_or_default().into();
    for _ in 0..MOST_ROLES {
        match inspection.file.get(roles, &role).name() {
            Some(other) if *other != *role => role = other.into(),
            _ => break,
        }
    }
    role
}

fn has_words(inspection: &Inspection, element: &Dict) -> bool {
    let words = |key: &str| inspection.file.get(element, key).readable().is_some_and(|text| !text.trim().is_empty());
    words("Alt") || words("ActualText")
}
