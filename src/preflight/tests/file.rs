//! The file, its boxes, output intent, metadata, fonts, and what is for screens.

use lopdf::{Object, dictionary};

use super::{Made, numbers, stream, text, told};
use crate::preflight::Rules;

const NONE: [&str; 0] = [];

#[test]
fn boxes_lie_in_each_other() {
    assert_eq!(Made::new().without("TrimBox").told(), ["trim-box"]);
    assert_eq!(Made::new().without("BleedBox").told(), ["bleed-box"]);
    assert_eq!(Made::new().without("MediaBox").told(), ["media-box"]);
    let with = |key: &str, sides| Made::new().page(key, numbers(sides)).told();
    assert_eq!(with("ArtBox", [20.0, 20.0, 300.0, 300.0]), ["trim-box"]);
    assert_eq!(with("BleedBox", [0.0, 0.0, 330.0, 320.0]), ["box-nesting"]);
    assert_eq!(with("BleedBox", [11.4, 11.4, 308.6, 303.0]), ["bleed-size"]);
    assert_eq!(with("CropBox", [0.0, 0.0, 320.0, 320.0]), NONE);
    assert_eq!(with("CropBox", [30.0, 0.0, 320.0, 320.0]), ["box-nesting"]);
    assert_eq!(Made::new().page("Rotate", 90).told(), ["page-turned"]);
    assert_eq!(Made::new().page("UserUnit", 2).told(), ["user-unit"]);
}

#[test]
fn sizes_are_those_of_the_job() {
    let rules = |text: &str| Rules::parse("p", text).unwrap();
    let bytes = Made::new().bytes();
    assert_eq!(told(&bytes, &rules("[limits]\ntrim = [98.8, 98.8]")), NONE);
    assert_eq!(told(&bytes, &rules("[limits]\ntrim = [210, 297]")), ["trim-size"]);
    assert_eq!(told(&bytes, &rules("[limits]\npage-multiple = 4")), ["page-multiple"]);
    assert_eq!(told(&bytes, &rules("[limits]\nbleed = 5")), ["bleed-size"]);
    assert_eq!(told(&bytes, &rules("[limits]\nbleed = 5\n[severity]\nbleed-size = \"off\"")), NONE);
}

#[test]
fn the_output_intent_is_whole() {
    assert_eq!(Made::new().catalog("OutputIntents", Vec::<Object>::new()).told(), ["intent-missing"]);
    let bare = dictionary! { "S" => "GTS_PDFX" };
    let told = Made::new().catalog("OutputIntents", vec![Object::Dictionary(bare)]).told();
    assert_eq!(told, ["intent-condition", "intent-profile"]);
    let with = |change: fn(&mut Vec<u8>)| {
        let mut made = Made::new();
        change(&mut made.profile);
        made.told()
    };
    assert_eq!(with(|data| data.truncate(100)), ["intent-profile-broken"]);
    assert_eq!(with(|data| data[2] = 9), ["intent-profile-broken"]);
    assert_eq!(with(|data| data[36] = 0), ["intent-profile-broken"]);
    assert_eq!(with(|data| data[12..16].copy_from_slice(b"mntr")), ["intent-profile-class"]);
    assert_eq!(with(|data| data[16..20].copy_from_slice(b"GRAY")), ["intent-components", "intent-space"]);
}

#[test]
fn metadata_agree() {
    let with = |old: &str, new: &str| {
        let mut made = Made::new();
        assert!(made.xmp.contains(old));
        made.xmp = made.xmp.replace(old, new);
        made.told()
    };
    assert_eq!(with("PDF/X-4", "PDF/X-1a"), ["pdfx-claim"]);
    assert_eq!(with("Salt", "Bread"), ["metadata-differ"]);
    assert_eq!(with("</rdf:RDF>", ""), ["xmp"]);
    assert_eq!(with("xmpMM:VersionID=\"1\"", ""), ["xmp-identity"]);
    assert_eq!(with("xmp:CreateDate=\"2026-01-01T00:00:00Z\"", ""), ["dates"]);
    let mut made = Made::new();
    let info = made.document.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
    made.dict(info).set("Trapped", "Unknown");
    assert_eq!(made.told(), ["trapped"]);
}

#[test]
fn fonts_are_embedded() {
    let mut made = Made::new();
    made.font().remove(b"FontDescriptor");
    assert_eq!(made.told(), ["font-missing"]);
    let mut made = Made::new();
    made.font().set("BaseFont", "abc+F");
    assert_eq!(made.told(), ["font-name"]);
    let mut made = Made::new();
    for object in made.document.objects.values_mut() {
        if let Ok(stream) = object.as_stream_mut() {
            stream.set_content(b"no font".to_vec());
        }
    }
    assert_eq!(made.told(), ["font-broken"]);
    let mut made = Made::new();
    made.font().set("Subtype", "Type3");
    assert_eq!(made.told(), NONE, "its glyphs are content");
}

#[test]
fn screens_are_not_paper() {
    let annotation = |kind: &str, at: f32| {
        let dict = dictionary! { "Subtype" => kind, "Rect" => numbers([at, 100.0, at + 5.0, 110.0]) };
        Made::new().page("Annots", vec![Object::Dictionary(dict)]).told()
    };
    assert_eq!(annotation("Link", 100.0), ["annotation"]);
    assert_eq!(annotation("Link", 1.0), NONE, "outside of the bleed");
    assert_eq!(annotation("PrinterMark", 100.0), NONE);
    let script = |kind: &str| Made::new().catalog("OpenAction", dictionary! { "S" => kind }).told();
    assert_eq!((script("JavaScript"), script("GoTo")), (vec!["action"], vec![]));
    let layers = dictionary! { "OCGs" => vec![Object::Dictionary(dictionary! { "Type" => "OCG" })] };
    assert_eq!(Made::new().catalog("OCProperties", layers).told(), ["layers"]);
    let field = dictionary! { "FT" => "Tx" };
    let form = dictionary! { "Fields" => vec![Object::Dictionary(field)] };
    assert_eq!(Made::new().catalog("AcroForm", form).told(), ["form-field"]);
}

#[test]
fn content_is_sound() {
    for content in ["Q", "q", "1 0 0 zz", "/Nowhere Do", "/Nowhere gs", "BT /G 1 Tf ET", "BI /W 1 ID", "/Nowhere cs"] {
        assert_eq!(Made::new().paint(content).told(), ["content"], "{content}");
    }
    let program = Made::new().resource("XObject", stream(dictionary! { "Subtype" => "PS" }, "showpage"));
    assert_eq!(program.paint("/New Do").told(), ["postscript"]);
    let transfer = Made::new().resource("ExtGState", dictionary! { "TR" => dictionary! { "FunctionType" => 2 } });
    assert_eq!(transfer.paint("/New gs").told(), ["transfer-function"]);
    let outside =
        dictionary! { "Subtype" => "Form", "F" => text("elsewhere"), "BBox" => numbers([0.0, 0.0, 1.0, 1.0]) };
    assert_eq!(Made::new().resource("XObject", stream(outside, "")).told(), ["external-content"]);
}

#[test]
fn the_header_names_a_version() {
    let bytes = Made::new().bytes();
    let rules = Rules::profile("print").unwrap();
    let mut later = bytes.clone();
    later[5..8].copy_from_slice(b"2.0");
    assert_eq!(told(&later, &rules), ["header"]);
    let mut made = Made::new();
    made.document.trailer.remove(b"ID");
    assert_eq!(made.told(), ["file-id"]);
}
