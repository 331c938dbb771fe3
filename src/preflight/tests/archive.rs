//! What archives and readers who do not see need.

use lopdf::{Object, dictionary};

use super::{Made, name, numbers, text, told};
use crate::preflight::Rules;

const NONE: [&str; 0] = [];

impl Made {
    /// What the rules for archives find.
    fn archived(self) -> Vec<&'static str> {
        told(&self.bytes(), &Rules::profile("archive").unwrap())
    }

    /// Puts elements below the root of the structure.
    fn tags(self, elements: Vec<Object>) -> Self {
        self.catalog("StructTreeRoot", dictionary! { "K" => elements, "RoleMap" => dictionary! { "Bild" => "Figure" } })
    }
}

fn element(role: &str, kids: Vec<Object>) -> Object {
    dictionary! { "S" => role, "K" => kids }.into()
}

#[test]
fn the_file_says_what_it_is() {
    let with = |old: &str, new: &str| {
        let mut made = Made::new();
        made.xmp = made.xmp.replace(old, new);
        made.archived()
    };
    assert_eq!(with("pdfaid:part=\"2\"", ""), ["pdfa-claim"]);
    assert_eq!(with("pdfaid:part=\"2\"", "pdfaid:part=\"3\""), ["pdfa-claim"]);
    assert_eq!(with("conformance=\"A\"", "conformance=\"X\""), ["pdfa-claim"]);
    assert_eq!(with("pdfuaid:part=\"1\"", ""), ["pdfua-claim"]);
    assert_eq!(Made::new().without("Lang").archived(), ["language"]);
    assert_eq!(Made::new().without("MarkInfo").archived(), ["marked"]);
    assert_eq!(Made::new().without("ViewerPreferences").archived(), ["display-title"]);
    assert_eq!(Made::new().without("StructTreeRoot").archived(), ["structure"]);
    assert_eq!(Made::new().catalog("OutputIntents", Vec::<Object>::new()).archived(), ["archive-intent"]);
    assert_eq!(Made::new().paint("1 0 0 rg 60 60 50 50 re f").archived(), ["device-rgb"]);
}

#[test]
fn form_fields_say_how_they_look() {
    let field = |look: Object| {
        let mut field = dictionary! { "Subtype" => "Widget", "Rect" => numbers([60.0, 60.0, 90.0, 80.0]), "F" => 4 };
        field.set("AP", dictionary! { "N" => look });
        Made::new().page("Annots", vec![field.into()]).page("Tabs", name("S")).archived()
    };
    assert_eq!((field(Object::Null), field(dictionary! {}.into())), (vec!["field-look"], vec![]));
    let form = |key: &str| Made::new().catalog("AcroForm", dictionary! { key => true }).archived();
    assert_eq!((form("NeedAppearances"), form("SigFlags")), (vec!["field-look"], vec![]));
}

#[test]
fn figures_have_words() {
    let figure = |role: &str, alt: &str| dictionary! { "S" => role, "Alt" => text(alt) }.into();
    assert_eq!(Made::new().tags(vec![figure("Figure", " ")]).archived(), ["figure-alt"]);
    assert_eq!(Made::new().tags(vec![figure("Bild", "")]).archived(), ["figure-alt"], "by its role");
    assert_eq!(Made::new().tags(vec![figure("Bild", "a loaf")]).archived(), NONE);
}

#[test]
fn headings_leave_no_level_out() {
    let headings = |levels: &[&str]| {
        let headings = levels.iter().map(|level| element(level, vec![])).collect();
        Made::new().tags(vec![element("Sect", headings)]).archived()
    };
    assert_eq!(headings(&["H1", "H2", "H3", "H1", "H2"]), NONE);
    assert_eq!(headings(&["H1", "H3"]), ["heading-levels"]);
    assert_eq!(headings(&["H2"]), ["heading-levels"]);
}

#[test]
fn tables_have_headers() {
    let table = |cell: &str| element("Table", vec![element("TR", vec![element(cell, vec![])])]);
    assert_eq!(Made::new().tags(vec![table("TH")]).archived(), NONE);
    assert_eq!(Made::new().tags(vec![table("TH"), table("TD")]).archived(), ["table-headers"]);
}

#[test]
fn links_say_where_they_lead() {
    let link = |words: &str, flags: i64| {
        let rect = numbers([60.0, 60.0, 90.0, 70.0]);
        let link = dictionary! { "Subtype" => "Link", "Rect" => rect, "Contents" => text(words), "F" => flags };
        Made::new().page("Tabs", name("S")).page("Annots", vec![Object::Dictionary(link)])
    };
    assert_eq!(link("the charter", 4).archived(), NONE);
    assert_eq!(link("", 4).archived(), ["link-text"]);
    assert_eq!(link("the charter", 6).archived(), ["annotation-flags"]);
    assert_eq!(link("the charter", 4).without("Tabs").archived(), ["tab-order"]);
}

#[test]
fn codes_lead_to_characters() {
    let mut made = Made::new();
    made.font().remove(b"Encoding");
    assert_eq!(made.archived(), NONE, "a font of letters has its own encoding");
    let mut made = Made::new();
    made.font().set("Encoding", "Identity-H");
    made.font().set("Subtype", "Type0");
    assert_eq!(made.archived(), ["to-unicode"]);
}

#[test]
fn attachments_say_what_they_are() {
    let attached = |mime: &str, relation: bool, part: &str| {
        let mut made = Made::new();
        let file = dictionary! { "Type" => "EmbeddedFile", "Subtype" => mime };
        let file = made.document.add_object(super::stream(file, "{}"));
        let mut spec = dictionary! {
            "F" => text("data.json"), "UF" => text("data.json"), "EF" => dictionary! { "F" => file },
        };
        if relation {
            spec.set("AFRelationship", "Data");
        }
        let spec = made.document.add_object(spec);
        let names = dictionary! { "EmbeddedFiles" => dictionary! { "Names" => vec![text("data.json"), spec.into()] } };
        let mut made = made.catalog("Names", names).catalog("AF", vec![spec.into()]);
        made.xmp = made.xmp.replace("pdfaid:part=\"2\"", &format!("pdfaid:part=\"{part}\""));
        let profile = if part == "3" { "archive-data" } else { "archive" };
        told(&made.bytes(), &Rules::profile(profile).unwrap())
    };
    assert_eq!(attached("application/json", true, "3"), NONE);
    assert_eq!(attached("application/json", false, "3"), ["archive-attachment"]);
    assert_eq!(attached("json", true, "3"), ["archive-attachment"]);
    assert_eq!(attached("application/json", true, "2"), ["archive-attachment"]);
}
