//! What the printer is told of one job: the data of print with their defaults, and what is missing for them.

use serde_json::{Value as Json, json};

use crate::diagnostic::Diagnostic;
use crate::locale::Direction;
use crate::plan::{self, Job};
use crate::press::{Bleed, Specification};
use crate::tree::Tree;
use crate::workspace::model::{Cover, Number};

/// The specification of a job.
///
/// # Errors
/// What the data lack.
pub(super) fn specification(job: &Job, tree: &Tree) -> Result<Specification, Vec<Diagnostic>> {
    let data = &job.organisation.data;
    let print = data.print_of(job.document);
    let mut missing = Vec::new();
    let mut lacks = |key: &str, example: &str| {
        let message = format!("the print profile needs `{key}`");
        missing.push(
            Diagnostic::error("missing-print-value", message)
                .hint(format!("ask the printer, and write it in `[print]`: `{example}`"))
                .in_job(job.name()),
        );
    };
    if print.icc.is_none() {
        lacks("icc", "icc = \"printer.icc\"");
    }
    if print.condition.is_none() {
        lacks("condition", "condition = \"FOGRA39\"");
    }
    if let Some(colour) = data.brand.colour.as_ref().filter(|_| data.brand.ink.cmyk.is_none()) {
        let message = format!("the brand's colour `{colour}` has no inks");
        missing.push(Diagnostic {
            place: job.organisation.place("brand.colour"),
            ..Diagnostic::error("colour-without-ink", message)
                .hint("write beside it which inks make it: `ink = { cmyk = \"75 20 10 45\" }`")
                .in_job(job.name())
        });
    }
    // That the file is there and serves was checked with the data.
    let icc = print.icc.as_ref().and_then(|icc| tree.get(icc.path())).cloned();
    let (Some(icc), Some(condition), true) = (icc, print.condition.clone(), missing.is_empty()) else {
        return Err(missing);
    };
    let revision = job.document.revision().map_or(String::new(), |revision| format!(" – {}", revision.date));
    let multiple = usize::try_from(print.page_multiple()).unwrap_or(1);
    Ok(Specification {
        icc,
        icc_path: print.icc.map(|icc| icc.path().to_string()).unwrap_or_default(),
        condition,
        bleed: print.bleed.with_defaults(),
        multiple,
        gutter: print.gutter.as_ref().map_or(0.0, Number::to_f64),
        leaf: print.leaf.as_ref().map_or(0.0, Number::to_f64),
        cover_apart: print.cover == Some(Cover::Apart),
        marks: print.marks.unwrap_or(false),
        grey: print.grey.unwrap_or(false),
        resolution: f64::from(print.resolution.unwrap_or(300)),
        bound_right: job.locale.direction() == Direction::Rtl,
        slug: format!("{} – {}{revision}", plan::code(job.organisation, job.document), job.locale),
        imposition: None,
    })
}

/// What templates may know of it: lengths in millimetres, and on which pages chapters begin.
pub(super) fn geometry(job: &Job, press: &Specification) -> Json {
    let print = job.organisation.data.print_of(job.document);
    let (width, height) = print.trim();
    let Bleed { top, bottom, inner, outer } = press.bleed;
    // A cover apart takes page 1 with it, and page 2 becomes the first recto.
    let recto = if press.cover_apart { "even" } else { "odd" };
    json!({
        "width": width,
        "height": height,
        "bleed": top.max(bottom).max(inner).max(outer),
        "chapters": print.recto_chapters.unwrap_or(false).then_some(recto),
    })
}
