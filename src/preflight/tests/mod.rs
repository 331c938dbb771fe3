//! Small PDFs made by hand: for each check one that it finds, and one that it leaves alone.

mod archive;
mod file;
mod hostile;
mod painted;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::{Rules, examine};

/// What the content of the page begins with: black text.
const CONTENT: &str = "0 0 0 1 k BT /F 12 Tf 60 150 Td (text) Tj ET\n";

const XMP: &str = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfxid:GTS_PDFXVersion="PDF/X-4" xmpMM:DocumentID="a"
 xmpMM:VersionID="1" xmpMM:RenditionClass="default" xmp:CreateDate="2026-01-01T00:00:00Z"
 xmp:ModifyDate="2026-01-01T00:00:00Z" xmp:MetadataDate="2026-01-01T00:00:00Z" pdfaid:part="2" pdfaid:conformance="A"
 pdfuaid:part="1"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Salt</rdf:li></rdf:Alt></dc:title></rdf:Description>
</rdf:RDF></x:xmpmeta>"#;

/// A PDF in the making: one page of 280 points with bleed, which print and archive both take.
struct Made {
    document: Document,
    page: ObjectId,
    catalog: ObjectId,
    content: String,
    xmp: String,
    profile: Vec<u8>,
}

fn numbers(list: [f32; 4]) -> Object {
    Object::Array(list.into_iter().map(Object::Real).collect())
}

fn name(text: &str) -> Object {
    Object::Name(text.into())
}

fn text(text: &str) -> Object {
    Object::string_literal(text)
}

/// The head of an ICC profile for a press, without tags.
fn profile() -> Vec<u8> {
    let mut data = vec![0; 132];
    data[3] = 132;
    data[8] = 4;
    data[12..20].copy_from_slice(b"prtrCMYK");
    data[36..40].copy_from_slice(b"acsp");
    data
}

impl Made {
    fn new() -> Self {
        let mut document = Document::with_version("1.6");
        let program = document.add_object(Stream::new(Dictionary::new(), b"%!PS-AdobeFont-1.0: F".to_vec()));
        let descriptor = document.add_object(dictionary! {
            "Type" => "FontDescriptor", "FontName" => "ABCDEF+F", "FontFile" => program, "Flags" => 32,
        });
        let font = document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "ABCDEF+F", "FirstChar" => 0, "LastChar" => 255,
            "Widths" => Object::Array(vec![Object::Integer(500); 256]), "Encoding" => "WinAnsiEncoding",
            "FontDescriptor" => descriptor,
        });
        let pages = document.new_object_id();
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages,
            "MediaBox" => numbers([0.0, 0.0, 320.0, 320.0]), "TrimBox" => numbers([20.0, 20.0, 300.0, 300.0]),
            "BleedBox" => numbers([11.4, 11.4, 308.6, 308.6]),
            "Resources" => dictionary! { "Font" => dictionary! { "F" => font } },
        });
        document.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
        let element = document.add_object(dictionary! { "S" => "P", "Pg" => page });
        let catalog = document.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => pages, "Lang" => text("en"),
            "MarkInfo" => dictionary! { "Marked" => true },
            "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
            "StructTreeRoot" => dictionary! { "Type" => "StructTreeRoot", "K" => element },
        });
        let info = document.add_object(dictionary! { "Title" => text("Salt"), "Trapped" => "False" });
        document.trailer.set("Root", catalog);
        document.trailer.set("Info", info);
        let id = Object::String(b"0123456789abcdef".to_vec(), StringFormat::Hexadecimal);
        document.trailer.set("ID", vec![id.clone(), id]);
        Self { document, page, catalog, content: CONTENT.into(), xmp: XMP.into(), profile: profile() }
    }

    /// Adds content.
    fn paint(mut self, content: &str) -> Self {
        self.content.push_str(content);
        self
    }

    fn dict(&mut self, id: ObjectId) -> &mut Dictionary {
        self.document.get_dictionary_mut(id).unwrap()
    }

    /// Sets an entry of the page.
    fn page(mut self, key: &str, value: impl Into<Object>) -> Self {
        let page = self.page;
        self.dict(page).set(key, value.into());
        self
    }

    /// Sets an entry of the catalog.
    fn catalog(mut self, key: &str, value: impl Into<Object>) -> Self {
        let catalog = self.catalog;
        self.dict(catalog).set(key, value.into());
        self
    }

    /// Takes an entry out of the page or the catalog.
    fn without(mut self, key: &str) -> Self {
        for id in [self.page, self.catalog] {
            self.dict(id).remove(key.as_bytes());
        }
        self
    }

    /// Adds a resource named `New`.
    fn resource(mut self, kind: &str, value: impl Into<Object>) -> Self {
        let id = self.document.add_object(value.into());
        let page = self.page;
        let resources = self.dict(page).get_mut(b"Resources").unwrap().as_dict_mut().unwrap();
        let mut entries = match resources.get(kind.as_bytes()) {
            Ok(Object::Dictionary(entries)) => entries.clone(),
            _ => Dictionary::new(),
        };
        entries.set("New", id);
        resources.set(kind, entries);
        self
    }

    /// The only font of the page.
    fn font(&mut self) -> &mut Dictionary {
        let fonts = self.document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
        fonts.into_iter().find(|dict| dict.has_type(b"Font")).unwrap()
    }

    fn bytes(mut self) -> Vec<u8> {
        let content = self.document.add_object(Stream::new(Dictionary::new(), self.content.clone().into_bytes()));
        let profile = dictionary! { "N" => 4 };
        let profile = self.document.add_object(Stream::new(profile, self.profile.clone()));
        let intent = |kind: &str| {
            Object::Dictionary(dictionary! {
                "Type" => "OutputIntent", "S" => kind, "OutputConditionIdentifier" => text("FOGRA51"),
                "DestOutputProfile" => profile,
            })
        };
        let intents = vec![intent("GTS_PDFX"), intent("GTS_PDFA1")];
        let metadata = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        let metadata = self.document.add_object(Stream::new(metadata, self.xmp.clone().into_bytes()));
        let page = self.page;
        self.dict(page).set("Contents", content);
        let catalog = self.catalog;
        let catalog = self.dict(catalog);
        if !catalog.has(b"OutputIntents") {
            catalog.set("OutputIntents", intents);
        }
        catalog.set("Metadata", metadata);
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).unwrap();
        bytes
    }

    /// What the rules for print find, by the names of the checks.
    fn told(self) -> Vec<&'static str> {
        told(&self.bytes(), &Rules::profile("print").unwrap())
    }
}

fn told(bytes: &[u8], rules: &Rules) -> Vec<&'static str> {
    let mut names: Vec<_> = examine(bytes, rules).findings.into_iter().map(|finding| finding.check).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What is found when content is added.
fn painted(content: &str) -> Vec<&'static str> {
    Made::new().paint(content).told()
}

/// An entry that is a stream.
fn stream(dict: Dictionary, content: &str) -> Object {
    Object::Stream(Stream::new(dict, content.as_bytes().to_vec()))
}

#[test]
fn a_good_file_is_left_alone() {
    let bytes = Made::new().bytes();
    let report = examine(&bytes, &Rules::profile("print").unwrap());
    assert_eq!(report.findings, []);
    assert_eq!(report.summary.line(), "1 page; 98.8 × 98.8 mm; Black; 1 font; FOGRA51");
    let spread = examine(
        &Made::new().paint("0 1 0 0 k 60 60 9 9 re f 1 0 0 rg 60 60 9 9 re f").bytes(),
        &Rules::profile("print").unwrap(),
    );
    assert_eq!(spread.summary.by_page[0].inks.iter().collect::<Vec<_>>(), ["Black", "Magenta"]);
    assert_eq!(spread.summary.by_page[0].colours.iter().collect::<Vec<_>>(), [&"RGB"]);
    assert_eq!(told(&bytes, &Rules::profile("archive").unwrap()), [""; 0]);
    assert_eq!(super::claim(&bytes), "print");
}
