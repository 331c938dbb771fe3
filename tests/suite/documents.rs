//! The finished documents of the example, read back: what every one of them shows, says of itself and is.

mod contents;
mod drawn;
mod languages;
mod policy;
mod source;
mod tables;

use std::sync::LazyLock;

use bindery::mark::Mark;

use crate::pdf::{Pdf, letters};
use crate::support::{REPOSITORY, run};
use source::{LOCALES, ORGANISATIONS, Organisation, Texts, example, read_toml};

/// A document of the example.
struct Made {
    /// `it/policy/diogene`
    name: String,
    document: &'static str,
    locale: &'static str,
    organisation: &'static Organisation,
    texts: Texts,
    pdf: Pdf,
    /// The text of each page.
    pages: Vec<String>,
}

/// The documents that the example has to have in the languages that are read here word for word: manuals and policies for
/// all, charters for the cooperatives.
static MADE: LazyLock<Vec<Made>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let languages = LOCALES.iter().flat_map(|locale| ["--locale", locale]);
    let build = ["-C", REPOSITORY, "build", "--output", folder.path().to_str().unwrap()];
    run(&build.into_iter().chain(languages).collect::<Vec<_>>()).ends_with(0).prints("56 written, 0 failed");
    let mut made = Vec::new();
    for locale in LOCALES {
        for organisation in ORGANISATIONS.iter() {
            for document in ["policy", "manual", "charter"] {
                if document == "charter" && organisation.kind == "consortium" {
                    continue;
                }
                let name = format!("{locale}/{document}/{}", organisation.id);
                let pdf = Pdf::open(folder.path().join(format!("{name}.pdf")));
                let pages = (1..=pdf.pages()).map(|number| pdf.page(number.try_into().unwrap())).collect();
                let texts = Texts::of(organisation, locale);
                made.push(Made { name, document, locale, organisation, texts, pdf, pages });
            }
        }
    }
    assert_eq!(made.len(), 56);
    made
});

impl Made {
    /// The date of the example's revision in force, short and long, as the language writes it.
    fn date(&self) -> (&'static str, &'static str) {
        match (self.document, self.locale) {
            ("policy", "it") => ("13 dic 2018", "13 dicembre 2018"),
            ("policy", "en") => ("13 Dec 2018", "13 December 2018"),
            ("policy", "de") => ("13.12.2018", "13. Dezember 2018"),
            ("policy", "fr") => ("13 déc. 2018", "13 décembre 2018"),
            (_, "it") => ("29 gen 2026", "29 gennaio 2026"),
            (_, "en") => ("29 Jan 2026", "29 January 2026"),
            (_, "de") => ("29.01.2026", "29. Januar 2026"),
            _ => ("29 janv. 2026", "29 janvier 2026"),
        }
    }

    fn revision(&self) -> &'static str {
        if self.document == "policy" { "0" } else { "2" }
    }

    fn code(&self) -> String {
        match self.document {
            "policy" => "Al. 1 – DOC_SGQ 00".to_string(),
            "manual" => "DOC_SGQ 02".to_string(),
            _ => format!("CdS {} 02", self.organisation.text("acronym")),
        }
    }

    fn title(&self) -> String {
        self.texts.get(&format!("{}-title", self.document))
    }

    /// The page has neither header nor footer.
    fn is_cover(&self, page: usize) -> bool {
        page == 1 && self.document != "policy"
    }

    /// What stands at the foot of a page, as letters.
    fn footer(&self, page: usize) -> String {
        let pages = self.pages.len().to_string();
        let number = self.texts.with("label-page-of", &[("page", &page.to_string()), ("pages", &pages)]);
        let revision = self.texts.with("label-revision-number", &[("control-revision", self.revision())]);
        let notice = self.texts.get("example-notice");
        letters(&format!("{number}{}{}{revision}{}{notice}", self.title(), self.code(), self.date().0))
    }

    /// What stands at the head of a page, as letters: the first chapter that begins on it, or the one that goes on.
    fn header(&self, page: usize) -> String {
        let chapters: Vec<_> = self.pdf.bookmarks().into_iter().filter(|bookmark| bookmark.level == 1).collect();
        let begins = chapters.iter().find(|chapter| chapter.page as usize == page);
        let goes_on = chapters.iter().rfind(|chapter| (chapter.page as usize) < page);
        let chapter = match (self.document, page, begins.or(goes_on)) {
            // The title band stands in the place of the header.
            ("policy", 1, _) => String::new(),
            ("policy", _, Some(chapter)) => chapter.title.clone(),
            (_, _, Some(chapter)) => chapter.title.split_once(' ').unwrap().1.to_string(),
            (_, page, None) => self.texts.get(if page == 2 { "label-document-control" } else { "label-contents" }),
        };
        letters(&format!("{}{}{chapter}", self.texts.get("label-draft").to_uppercase(), self.organisation.name()))
    }

    /// The letters of a page between header and footer.
    fn body(&self, page: usize) -> String {
        let text = letters(&self.pages[page - 1]);
        if self.is_cover(page) {
            return text;
        }
        let body = text.strip_suffix(&self.footer(page)).unwrap_or_else(|| panic!("{} page {page}: {text}", self.name));
        let header = self.header(page);
        let body = body.strip_prefix(&header).unwrap_or_else(|| panic!("{} page {page}: {text}", self.name));
        body.to_string()
    }

    /// The letters of all pages without headers' marks and footers.
    fn bodies(&self) -> String {
        (1..=self.pages.len()).map(|page| self.body(page)).collect()
    }
}

/// Finds texts one after the other.
#[track_caller]
fn in_order(name: &str, whole: &str, parts: impl IntoIterator<Item = String>) {
    let mut from = 0;
    for part in parts {
        let found = whole[from..].find(&letters(&part));
        from += found.unwrap_or_else(|| panic!("{name} does not have {part:?} in its place:\n{whole}"))
            + letters(&part).len();
    }
}

#[test]
fn documents_have_the_pages_that_their_kind_needs() {
    for made in MADE.iter() {
        let pages = made.pages.len();
        let good = match made.document {
            "policy" => (1..=2).contains(&pages),
            "manual" => pages >= 16,
            _ => pages >= 6,
        };
        assert!(good, "{} has {pages} pages", made.name);
    }
}

#[test]
fn every_page_but_a_cover_says_page_x_of_y_and_what_it_belongs_to() {
    for made in MADE.iter() {
        for (number, page) in (1..).zip(&made.pages).filter(|(number, _)| !made.is_cover(*number)) {
            let (text, header, footer) = (letters(page), made.header(number), made.footer(number));
            assert!(text.starts_with(&header), "{} page {number}: no {header} in:\n{page}", made.name);
            assert!(text.ends_with(&footer), "{} page {number}: no {footer} in:\n{page}", made.name);
        }
    }
}

#[test]
fn every_page_is_marked_as_a_draft_and_as_an_example() {
    for made in MADE.iter() {
        let mark = made.texts.get("label-draft").to_uppercase();
        let notice = letters(&made.texts.get("example-notice"));
        for page in &made.pages {
            assert!(page.contains(&mark), "{}: no {mark} in:\n{page}", made.name);
            assert!(letters(page).contains(&notice), "{}: no {notice} in:\n{page}", made.name);
        }
    }
}

#[test]
fn a_cover_names_document_organisation_code_revision_and_date() {
    for made in MADE.iter().filter(|made| made.is_cover(1)) {
        let label = |id| made.texts.get(id);
        let parts = [
            made.title(),
            made.organisation.name().to_string(),
            made.organisation.text("legal-name").to_string(),
            label("label-code") + &made.code(),
            label("label-revision") + made.revision(),
            label("label-date") + made.date().1,
        ];
        in_order(&made.name, &made.body(1), parts);
    }
}

#[test]
fn metadata_tell_title_author_code_draft_and_language() {
    for made in MADE.iter() {
        let title = format!("{} – {}", made.title(), made.organisation.name());
        let author = made.organisation.text("legal-name");
        let words = format!("{}, rev. {}, draft, ", made.code(), made.revision());
        let keywords = made.pdf.info("Keywords").unwrap();
        let mark = Mark::parse(keywords.strip_prefix(&words).unwrap_or_else(|| panic!("{keywords}"))).unwrap();
        assert_eq!(format!("{}/{}/{}", mark.locale, mark.document, mark.organisation), made.name);
        assert_eq!(
            (mark.code.as_str(), mark.revision.to_string()),
            (made.code().as_str(), made.revision().to_string())
        );
        assert_eq!((mark.edition, mark.copy), (None, None), "{}", made.name);
        let info = |key, value: &str| assert_eq!(made.pdf.info(key).as_deref(), Some(value), "{}", made.name);
        info("Title", &title);
        info("Author", author);
        // The example's English is British.
        let language = if made.locale == "en" { "en-GB" } else { made.locale };
        assert_eq!(made.pdf.catalog(&["Lang"]).unwrap().as_str().unwrap(), language.as_bytes());
        let xmp = made.pdf.xmp();
        for part in [
            format!("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}<"),
            format!("<dc:creator><rdf:Seq><rdf:li>{author}<"),
            format!("<dc:language><rdf:Bag><rdf:li>{language}<"),
            format!("<pdf:Keywords>{keywords}<"),
        ] {
            assert!(xmp.contains(&part), "{}: no {part} in {xmp}", made.name);
        }
    }
}

#[test]
fn the_only_date_in_a_pdf_is_its_revisions() {
    for made in MADE.iter() {
        let (info, xmp) =
            if made.document == "policy" { ("D:20181213", "2018-12-13T") } else { ("D:20260129", "2026-01-29T") };
        for key in ["CreationDate", "ModDate"] {
            let date = made.pdf.info(key).unwrap_or_default();
            assert!(date.is_empty() || date.starts_with(info), "{}: {key} {date}", made.name);
        }
        let packet = made.pdf.xmp();
        let dates: Vec<_> = packet.split("Date>").filter(|piece| piece.ends_with("Z</xmp:Create")).collect();
        assert!(dates.len() == 1 && dates[0].starts_with(xmp), "{}: {packet}", made.name);
    }
}

#[test]
fn pdfs_are_tagged_and_identify_as_pdf_a_2a_and_pdf_ua_1() {
    for made in MADE.iter() {
        let xmp = made.pdf.xmp();
        let parts = ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"];
        assert!(parts.iter().all(|part| xmp.contains(part)), "{}: {xmp}", made.name);
        for flag in [["MarkInfo", "Marked"], ["ViewerPreferences", "DisplayDocTitle"]] {
            assert!(
                made.pdf.catalog(&flag).is_some_and(|value| value.as_bool().is_ok_and(|flag| flag)),
                "{} has no {flag:?}",
                made.name
            );
        }
        for entry in ["StructTreeRoot", "OutputIntents"] {
            assert!(made.pdf.catalog(&[entry]).is_some(), "{} has no {entry}", made.name);
        }
    }
}

/// The ids of the sections that a document has for a kind of organisation, and the ids of their titles, in order.
fn sections(document: &str, kind: &str) -> Vec<String> {
    let data = read_toml(&example("manuals/documents.toml"));
    let document =
        data["documents"].as_array().unwrap().iter().find(|one| one["id"].as_str() == Some(document)).unwrap();
    let applies = |section: &&toml::Value| {
        section
            .get("applies-to")
            .is_none_or(|kinds| kinds.as_array().unwrap().iter().any(|one| one.as_str() == Some(kind)))
    };
    let sections = document["sections"].as_array().unwrap().iter().filter(applies);
    sections.map(|section| section["title"].as_str().unwrap().to_string()).collect()
}
