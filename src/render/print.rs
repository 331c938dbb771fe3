//! The print profile: from the laid-out document to files for the printer.

use typst_layout::PagedDocument;

use super::{Input, Profile, describe, pdf};
use crate::press::{self, About, Fault, Specification, Volume};
use crate::trace::Spans;

/// What was made of a document.
pub struct Printed {
    pub pdf: Vec<u8>,
    /// Files beside it, by what stands before their extension.
    pub beside: Vec<(String, Vec<u8>)>,
    pub pages: usize,
}

/// Makes the files; what cannot be printed is told, and then there are none.
pub fn export(
    document: &PagedDocument,
    input: &Input,
    specification: &Specification,
    spans: &mut Spans,
) -> Result<Printed, Vec<Fault>> {
    debug_assert_eq!(input.profile, Profile::Print);
    let faults = spans.time("press-faults", |_| press::faults(document, specification));
    if !faults.is_empty() {
        return Err(faults);
    }
    let alone = |fault| vec![fault];
    let mut printed = Printed { pdf: Vec::new(), beside: Vec::new(), pages: 0 };
    for volume in spans.time("press", |_| press::arrange(document, specification)).map_err(alone)? {
        let pdf = finish(&volume, input, specification, spans).map_err(alone)?;
        let imposed = spans.time("press", |_| press::impose(&pdf, &volume, specification)).map_err(alone)?;
        let sheets = specification
            .imposition
            .map(|imposition| volume.name.into_iter().chain([imposition.name()]).collect::<Vec<_>>().join("."));
        printed.beside.extend(sheets.zip(imposed));
        if let Some(name) = volume.name {
            printed.beside.push((name.to_string(), pdf));
        } else {
            printed.pages = volume.document.pages().len();
            printed.pdf = pdf;
        }
    }
    Ok(printed)
}

fn finish(volume: &Volume, input: &Input, specification: &Specification, spans: &mut Spans) -> Result<Vec<u8>, Fault> {
    let mut document = volume.document.clone();
    describe(&mut document, &input.metadata);
    let words = |errors: typst::diag::EcoVec<typst::diag::SourceDiagnostic>| {
        Fault::File(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
    };
    let exported = spans.time("export", |_| pdf::export(&document, input)).map_err(words)?;
    let metadata = &input.metadata;
    let about = About {
        title: &metadata.title,
        author: &metadata.author,
        keywords: metadata.keywords.join(", "),
        creator: pdf::CREATOR,
        date: metadata.date.ok_or_else(|| Fault::File("the document has no date".to_string()))?,
    };
    spans.time("press", |_| press::finish(&exported, volume, specification, &about))
}
