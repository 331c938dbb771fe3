//! What holds for all formats of XML: the whole parcel comes back; what cannot be trusted is refused at its place.

use super::{Format, MAX_FILE, Parcel, read, sample, text as text_of, write};
use crate::diagnostic::Diagnostic;

/// Writes, reads, compares, and writes again.
fn check_round_trip(format: Format, parcel: &Parcel) {
    let bytes = write(parcel, format).unwrap();
    let (back, faults) = read("back", &bytes).unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    let back = sample::unplaced(back);
    for (left, right) in back.units().zip(parcel.units()) {
        assert_eq!(left, right);
    }
    assert_eq!(back, *parcel);
    assert_eq!(write(&back, format).unwrap(), bytes);
}

#[test]
fn everything_comes_back_from_xliff() {
    for format in [Format::Xliff, Format::Xliff2] {
        check_round_trip(format, &sample::parcel());
    }
    check_round_trip(Format::Xliff, &Parcel::default());
}

/// The refusal of a whole file.
fn refused(bytes: &[u8]) -> Box<Diagnostic> {
    let fault = read("x.xlf", bytes).unwrap_err();
    assert!(!fault.hints.is_empty(), "{fault:?}");
    assert!(fault.place.as_ref().is_some_and(|place| place.path == "x.xlf"), "{fault:?}");
    fault
}

fn check_refused(text: &str, message: &str, place: &str) {
    let fault = refused(text.as_bytes());
    assert!(fault.message.contains(message), "{fault:?}");
    assert_eq!(sample::position(&fault, text), place, "{fault:?}");
}

#[test]
fn damaged_files_are_refused_where_the_damage_is() {
    let whole = String::from_utf8(write(&sample::parcel(), Format::Xliff).unwrap()).unwrap();
    for cut in (1..whole.len() - 1).step_by(97).filter(|cut| whole.is_char_boundary(*cut)) {
        refused(&whole.as_bytes()[..cut]);
    }
    check_refused("<xliff><a></b></xliff>", "damaged", "1:11");
    check_refused("<xliff>\n <a>", "ends within `<a>`, which begins in line 2", "2:5");
    check_refused("<xliff>\n<a b='1' b='2'/></xliff>", "`b` stands twice", "2:1");
    check_refused("<xliff/>\n<xliff/>", "second element", "2:1");
    check_refused("<xliff/>\nx", "outside", "1:9");
    check_refused("<xliff>è\u{1}</xliff>", "control character", "1:9");
    check_refused("<xliff>&#1;</xliff>", "`&#1;`", "1:8");
    check_refused("<xliff a='&#0;'/>", "`a` holds an entity", "1:1");
    check_refused("<?xml version='1.0'?>", "holds nothing", "1:22");
}

#[test]
fn document_types_and_entities_are_refused() {
    let bomb = "<?xml version='1.0'?>\n<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>\n<xliff>&b;</xliff>";
    check_refused(bomb, "document type", "2:1");
    check_refused("<!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx/>", "document type", "1:1");
    check_refused("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>", "document type", "1:1");
    check_refused("<xliff>&nbsp;</xliff>", "`&nbsp;`", "1:8");
    check_refused("<xliff a='b&c'/>", "a bare `&`", "1:1");
    check_refused("<xliff a='&x;'/>", "`a` holds an entity", "1:1");
}

#[test]
fn what_would_fill_the_memory_is_refused() {
    let deep = format!("{}{}", "<a>".repeat(200_000), "</a>".repeat(200_000));
    check_refused(&deep, "more than 100 deep", "1:301");
    let many = format!("<a>{}</a>", "<b/>".repeat(4_000_001));
    check_refused(&many, "more than 4000000", "1:16000000");
    let wide = format!("<a {}/>", (0..200_000).map(|n| format!("b{n}='' ")).collect::<String>());
    check_refused(&wide, "more than 100 attributes", "1:1");
    let fault = refused(&vec![b' '; MAX_FILE + 1]);
    assert_eq!(fault.name, "exchange-size");
    let units = "<trans-unit id='a'/>".repeat(5_000);
    let units = format!("<xliff version='1.2'><file original='x'><body>{units}</body></file></xliff>");
    assert!(refused(units.as_bytes()).message.contains("1000 faulty units"));
}

#[test]
fn other_formats_and_versions_are_named() {
    let foreign = "urn:oasis:names:tc:xliff:document:2.2";
    check_refused(&format!("<xliff version='2.2' xmlns='{foreign}'/>"), "version `2.2` of XLIFF", "1:1");
    check_refused("<tmx version='2.0'/>", "version `2.0` of TMX", "1:1");
    check_refused("\n<html/>", "`<html>`", "2:1");
    assert!(refused(b"Dear colleague").message.contains("no translators' format"));
    assert!(refused(b"").message.contains("no translators' format"));
}

#[test]
fn every_encoding_that_a_file_declares_is_read() {
    let text = "<?xml version='1.0' encoding='NAME'?><tmx version='1.4'><header srclang='it'/><body><tu>\
        <tuv xml:lang='it'><seg>perché</seg></tuv><tuv xml:lang='de'><seg>Größe</seg></tuv></tu></body></tmx>";
    let named = |name: &str| text.replace("NAME", name);
    let wide = |text: &str, unit: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(unit).collect() };
    let narrow =
        |text: &str| -> Vec<u8> { text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect() };
    let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
    let files = [
        named("UTF-8").into_bytes(),
        marked(b"\xef\xbb\xbf", named("utf-8").into_bytes()),
        named("UTF-16").into_bytes(),
        wide(&named("UTF-16"), u16::to_le_bytes),
        wide(&named("UTF-16"), u16::to_be_bytes),
        marked(b"\xff\xfe", wide(&named("UTF-16"), u16::to_le_bytes)),
        marked(b"\xfe\xff", wide(&named("UTF-16"), u16::to_be_bytes)),
        narrow(&named("ISO-8859-1")),
        narrow(&named("windows-1252")),
    ];
    for file in files {
        let (parcel, _) = read("x", &file).unwrap();
        let unit = parcel.units().next().unwrap();
        assert_eq!((unit.source.text(), unit.target.as_ref().unwrap().text()), ("perché".into(), "Größe".into()));
    }
    let fault = refused(&narrow(&named("UTF-8")));
    assert!(fault.message.contains("not valid UTF-8") && fault.context == ["in line 1"], "{fault:?}");
    assert!(refused(named("klingon").as_bytes()).message.contains("`klingon`"));
    // A place counts the bytes of the text, whatever the file has.
    for file in [b"\xef\xbb\xbf \n<html/>".to_vec(), wide("\u{feff} \n<html/>", u16::to_le_bytes)] {
        let decoded = text_of("x.xlf", &file).unwrap().unwrap();
        assert_eq!(sample::position(&refused(&file), &decoded), "2:1");
    }
}
