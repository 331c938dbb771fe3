//! The data of print: values in their range, and the profile of a printer that is there and serves.

use super::{Checker, Known};
use crate::diagnostic::Diagnostic;
use crate::workspace::model::{Binding, Number, Print};

/// The smallest page whose margins leave room for text, in millimetres.
const SMALLEST: (f64, f64) = (100.0, 140.0);

/// Checks what is said of all documents, and of each of them.
pub fn check(checker: &mut Checker<'_>, known: &Known<'_>) {
    let data = checker.data;
    table(checker, known, &data.print, "print");
    for document in data.own_documents() {
        table(checker, known, &document.print, &format!("documents.{}.print", document.id));
        let effective = data.print_of(document);
        let multiple = effective.page_multiple();
        if effective.bound() == Binding::Stapled && !multiple.is_multiple_of(4) {
            let message = format!("stapled sheets have four pages each, and `multiple` is {multiple}");
            checker.report(
                &said(checker, document.id.as_str(), "multiple"),
                Diagnostic::error("out-of-range", message).hint("set it to 4 or 8, or choose another `binding`"),
            );
        }
    }
    let brand = &data.brand;
    if brand.ink.spot.is_some() && brand.ink.cmyk.is_none() {
        let diagnostic = Diagnostic::error("missing-print-value", "a spot ink needs `cmyk` too")
            .hint("write what a printer without that ink takes in its place: `cmyk = \"75 20 10 45\"`");
        checker.report("brand.ink.spot", diagnostic);
    }
    if brand.ink.cmyk.is_some() && brand.colour.is_none() {
        let diagnostic = Diagnostic::error("missing-print-value", "the brand has inks and no colour for screens")
            .hint("add `colour` to `[brand]`");
        checker.report("brand.ink", diagnostic);
    }
}

/// Where a value of a document's print stands: in its own table, or in that of all.
fn said(checker: &Checker<'_>, document: &str, key: &str) -> String {
    let own = format!("documents.{document}.print.{key}");
    if crate::workspace::explain::node(checker.root, &own).is_some() { own } else { format!("print.{key}") }
}

fn table(checker: &mut Checker<'_>, known: &Known<'_>, print: &Print, base: &str) {
    if let Some(icc) = &print.icc {
        let path = format!("{base}.icc");
        match known.tree.get(icc.path()) {
            None => {
                let message = format!("there is no file `{}`", icc.path());
                let diagnostic = Diagnostic::error("missing-file", message);
                checker.report(&path, diagnostic.hint("the printer gives the profile of the printing condition"));
            }
            Some(content) => {
                if let Some(what) = known.objection(icc.path(), content) {
                    let message = format!("`{}` cannot be the profile of a printer: {what}", icc.path());
                    let diagnostic = Diagnostic::error("unfit-profile", message);
                    checker.report(&path, diagnostic.hint("ask the printer for the CMYK profile of the press"));
                }
            }
        }
    }
    let bleed = &print.bleed;
    let lengths: [(&str, &Option<Number>, f64); 6] = [
        ("bleed.top", &bleed.top, 20.0),
        ("bleed.bottom", &bleed.bottom, 20.0),
        ("bleed.inner", &bleed.inner, 20.0),
        ("bleed.outer", &bleed.outer, 20.0),
        ("gutter", &print.gutter, 20.0),
        ("leaf", &print.leaf, 2.0),
    ];
    for (key, value, most) in lengths {
        let Some(value) = value.as_ref().filter(|value| !(0.0..=most).contains(&value.to_f64())) else { continue };
        let message = format!("`{key}` is {value} mm, but goes from 0 to {most}");
        checker.report(&format!("{base}.{key}"), Diagnostic::error("out-of-range", message));
    }
    let counts = [("multiple", print.multiple, 1..=64), ("resolution", print.resolution, 72..=2400)];
    for (key, value, range) in counts {
        let Some(value) = value.filter(|value| !range.contains(value)) else { continue };
        let message = format!("`{key}` is {value}, but goes from {} to {}", range.start(), range.end());
        checker.report(&format!("{base}.{key}"), Diagnostic::error("out-of-range", message));
    }
    let (width, height) = print.trim();
    if width < SMALLEST.0 || height < SMALLEST.1 {
        let message = format!("a page of {width} × {height} mm leaves no room for text between its margins");
        let hint = format!("the smallest page has {} × {} mm", SMALLEST.0, SMALLEST.1);
        checker.report(&format!("{base}.size"), Diagnostic::error("page-too-small", message).hint(hint));
    }
}
