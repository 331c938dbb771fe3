//! PDF profiles: which standards a profile stands for, and the export that enforces them.

use typst::diag::SourceResult;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{Input, Profile};

/// What the PDF names as the program that made it.
const CREATOR: &str = concat!("bindery ", env!("CARGO_PKG_VERSION"));

/// Writes the document as a PDF of the input's profile; breaches of its standards are errors.
pub fn export(document: &PagedDocument, input: &Input) -> SourceResult<Vec<u8>> {
    let options = PdfOptions {
        // Stable for the job, so that a viewer knows two revisions as the same document.
        ident: Smart::Custom(format!("bindery:{}:{}", input.name, input.profile.name())),
        creator: Smart::Custom(Some(CREATOR.to_string())),
        timestamp: None,
        page_ranges: None,
        standards: standards(input.profile),
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(document, &options)
}

fn standards(profile: Profile) -> PdfStandards {
    let list: &[PdfStandard] = match profile {
        Profile::Archive => &[PdfStandard::A_2a, PdfStandard::Ua_1],
    };
    PdfStandards::new(list).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_names_standards_that_go_together() {
        assert!(PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).is_ok());
    }
}
