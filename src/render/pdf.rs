//! PDF profiles: which standards a profile stands for, and the export that enforces them.

use typst::diag::SourceResult;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{Input, Profile};

/// What the PDF names as the program that made it.
pub(super) const CREATOR: &str = concat!("bindery ", env!("CARGO_PKG_VERSION"));

/// Writes the document as a PDF of the input's profile; breaches of its standards are errors.
pub fn export(document: &PagedDocument, input: &Input) -> SourceResult<Vec<u8>> {
    let options = PdfOptions {
        // Stable for the job, so that a viewer knows two revisions as the same document.
        ident: Smart::Custom(format!("bindery:{}:{}", input.name, input.profile.name())),
        creator: Smart::Custom(Some(CREATOR.to_string())),
        timestamp: None,
        page_ranges: None,
        standards: PdfStandards::new(standards(input.profile)).unwrap_or_default(),
        // On paper there is no reader to tell.
        tagged: input.profile != Profile::Print,
        pretty: false,
    };
    typst_pdf::pdf(document, &options)
}

fn standards(profile: Profile) -> &'static [PdfStandard] {
    match profile {
        Profile::Archive => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        Profile::ArchiveData => &[PdfStandard::A_3a, PdfStandard::Ua_1],
        // What `press` makes PDF/X-4 of.
        Profile::Print => &[PdfStandard::V_1_6],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_names_standards_that_go_together() {
        for profile in Profile::ALL {
            assert!(PdfStandards::new(standards(profile)).is_ok(), "{profile:?}");
        }
    }
}
