//! Files made to break a reader: nothing panics, hangs or takes memory without end.

use std::io::Write;
use std::time::{Duration, Instant};

use lopdf::{Dictionary, Object, Stream, dictionary};

use super::{Made, numbers, told};
use crate::preflight::Rules;

/// What is found in bytes, within a time that is bounded even where the machine has other work.
fn bounded(bytes: &[u8]) -> Vec<&'static str> {
    let start = Instant::now();
    let found = told(bytes, &Rules::profile("print").unwrap());
    assert!(start.elapsed() < Duration::from_mins(2), "{:?}", start.elapsed());
    found
}

fn deflate(data: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

fn flate(content: Vec<u8>) -> Object {
    Object::Stream(Stream::new(dictionary! { "Filter" => "FlateDecode" }, content))
}

#[test]
fn files_that_are_none() {
    for bytes in [&b""[..], b"%PDF-", b"%PDF-1.7\n%%EOF", b"<html></html>", &[0; 5000]] {
        assert!(bounded(bytes).contains(&"unreadable"));
    }
}

#[test]
fn files_that_are_cut_off() {
    let bytes = Made::new().bytes();
    for part in 1..20 {
        let found = bounded(&bytes[..bytes.len() * part / 20]);
        assert!(found.contains(&"damaged") || found.contains(&"unreadable"), "{part}: {found:?}");
    }
}

#[test]
fn files_with_wrong_bytes() {
    let bytes = Made::new().paint("q 1 0 0 1 5 5 cm [(a) 20 (b)] TJ << /A [1 2] >> Q").bytes();
    let mut seed: u64 = 20_260_101;
    let mut random = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap()
    };
    for _ in 0..400 {
        let mut broken = bytes.clone();
        for _ in 0..=random() % 8 {
            let at = random() % broken.len();
            broken[at] = u8::try_from(random() % 256).unwrap();
        }
        bounded(&broken);
        told(&broken, &Rules::profile("archive").unwrap());
    }
}

#[test]
fn a_stream_that_unfolds_without_end() {
    let mut made = Made::new();
    let bomb = made.document.add_object(flate(deflate(&vec![b' '; 80 << 20])));
    let form = dictionary! { "Subtype" => "Form", "BBox" => numbers([0.0, 0.0, 1.0, 1.0]), "Filter" => "FlateDecode" };
    let form = Object::Stream(Stream::new(form, deflate(&vec![b' '; 80 << 20])));
    let bytes = made.resource("XObject", form).page("Annots", bomb).paint("/New Do").bytes();
    assert!(bytes.len() < 2 << 20);
    assert!(bounded(&bytes).contains(&"too-complex"));
}

#[test]
fn forms_that_show_each_other() {
    let mut made = Made::new();
    let ids: Vec<_> = (0..11).map(|_| made.document.new_object_id()).collect();
    for (index, id) in ids.iter().enumerate() {
        let next = ids[(index + 1) % ids.len()];
        let form = dictionary! {
            "Subtype" => "Form", "BBox" => numbers([0.0, 0.0, 300.0, 300.0]),
            "Resources" => dictionary! { "XObject" => dictionary! { "X" => next } },
        };
        made.document.objects.insert(*id, Object::Stream(Stream::new(form, b"/X Do ".repeat(10))));
    }
    let resources = Object::Dictionary(dictionary! { "XObject" => dictionary! { "X" => ids[0] } });
    let bytes = made.page("Resources", resources).paint("/X Do").bytes();
    assert!(bounded(&bytes).contains(&"too-complex"));
}

#[test]
fn pages_that_lead_back() {
    let mut made = Made::new();
    let pages = made.dict(made.page).get(b"Parent").and_then(Object::as_reference).unwrap();
    let page = made.page;
    made.dict(pages).set("Kids", vec![page.into(), pages.into(), page.into()]);
    assert!(bounded(&made.bytes()).contains(&"damaged"));
}

#[test]
fn lengths_that_wait_for_each_other() {
    let mut text = String::from("%PDF-1.4\n");
    let count = 5000;
    for number in 1..=count {
        text += &format!("{number} 0 obj << /Length {} 0 R >> stream\nx\nendstream endobj\n", number % count + 1);
    }
    text += "9999 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 9999 0 R >>\n";
    assert!(bounded(text.as_bytes()).contains(&"damaged"));
}

#[test]
fn tables_that_point_at_one_place() {
    let object = format!("1 0 obj [{}] endobj\n", "0 ".repeat(200_000));
    let mut text = format!("%PDF-1.4\n{object}2 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\n");
    let start = text.len();
    text += "xref\n0 100000\n";
    text += &"0000000009 00000 n \n".repeat(100_000);
    text += &format!("trailer << /Root 2 0 R >>\nstartxref\n{start}\n%%EOF");
    assert!(bounded(text.as_bytes()).contains(&"damaged"));
}

#[test]
fn an_object_stream_of_one_object_many_times() {
    let body = format!("[{}]", "0 ".repeat(100_000));
    let index: String = (100..1100).map(|number| format!("{number} 0 ")).collect();
    let data = deflate(format!("{index}{body}").as_bytes());
    let dict = format!("<< /Type /ObjStm /N 1000 /First {} /Filter /FlateDecode", index.len());
    let mut bytes = b"%PDF-1.5\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n".to_vec();
    bytes.extend(b"2 0 obj << /Type /Pages /Kids [3 0 R] >> endobj 3 0 obj << /Type /Page >> endobj\n");
    bytes.extend(format!("4 0 obj {dict} /Length {} >> stream\n", data.len()).into_bytes());
    bytes.extend(data);
    // Without a table the file is searched, and what the object stream holds is found.
    bytes.extend(b"\nendstream endobj\ntrailer << /Root 1 0 R >>\n");
    assert!(bounded(&bytes).contains(&"too-complex"));
}

#[test]
fn what_nests_too_deep() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(50_000), close.repeat(50_000));
    for content in [deep("[", "]"), deep("<</A ", ">>"), deep("(", ")"), deep("q ", "Q "), deep("BI ", "")] {
        bounded(&Made::new().paint(&content).bytes());
    }
    let mut object = Object::Null;
    for _ in 0..90 {
        object = Object::Array(vec![object]);
    }
    bounded(&Made::new().catalog("Names", object).bytes());
    let mut tags = Dictionary::new();
    for _ in 0..60 {
        tags = dictionary! { "S" => "Sect", "K" => tags };
    }
    let tagged = Made::new().catalog("StructTreeRoot", dictionary! { "K" => tags }).bytes();
    told(&tagged, &Rules::profile("archive").unwrap());
}

#[test]
fn a_file_with_a_password_is_told_and_left() {
    let mut made = Made::new();
    made.document.trailer.set("Encrypt", dictionary! { "Filter" => "Standard", "V" => 5 });
    assert_eq!(bounded(&made.bytes()), ["encrypted"]);
}

#[test]
fn numbers_without_measure() {
    for content in [
        "9999999999999999999 0 0 99999999999999999999 0 0 cm 0 0 1 1 re f",
        "1e400 w 0 0 m 1 1 l S",
        "0 0 0 0 0 0 cm BT /F 0 Tf (x) Tj ET",
        "/F 1000000000000 Tf BT (x) Tj ET",
        "8 0 0 8 60 60 cm BI /W 9999999999 /H 9999999999 /BPC 8 /CS /RGB ID abc EI",
        "8 0 0 8 60 60 cm BI /W -5 /H 3 /BPC 8 /CS /G ID abc EI",
    ] {
        bounded(&Made::new().paint(content).bytes());
    }
    bounded(&Made::new().page("TrimBox", numbers([1e30, -1e30, f32::MAX, 0.0])).bytes());
}
