//! What is painted: inks, lines, text, images, edges, transparency.

use lopdf::{Object, Stream, dictionary};

use super::{CONTENT, Made, name, numbers, painted, stream, text};

const NONE: [&str; 0] = [];

fn spot(ink: &str, alternate: &str) -> Object {
    let function = dictionary! { "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1 };
    vec![name("Separation"), name(ink), name(alternate), function.into()].into()
}

fn image(pixels: i64, space: &str) -> Object {
    let dict = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => pixels, "Height" => pixels, "BitsPerComponent" => 8,
        "ColorSpace" => space,
    };
    stream(dict, "")
}

#[test]
fn ink_is_added_up() {
    assert_eq!(painted("1 1 .9 .2 k 60 60 50 50 re f"), ["ink-limit"]);
    assert_eq!(painted("1 1 .9 .1 k 60 60 50 50 re f"), NONE);
    assert_eq!(painted("1 1 1 1 k 1 1 5 5 re f"), NONE, "a colour bar outside of the bleed");
}

#[test]
fn lines_have_a_width_in_print() {
    assert_eq!(painted("0 0 0 1 K .2 w 60 60 m 90 60 l S"), ["hairline"]);
    assert_eq!(painted("0 0 0 1 K .3 w 60 60 m 90 60 l S"), NONE);
    assert_eq!(painted("q .5 0 0 .5 0 0 cm 0 0 0 1 K .3 w 160 160 m 190 160 l S Q"), ["hairline"], "scaled");
    assert_eq!(painted("0 0 0 1 k 60 60 50 .1 re f"), ["hairline"], "a line drawn as an area");
    assert_eq!(painted("0 0 0 1 k 60 60 50 .5 re f"), NONE);
}

#[test]
fn black_text_is_black_ink() {
    let letters = |colour: &str| format!("{colour} BT /F 10 Tf 60 100 Td (x) Tj ET");
    assert_eq!(painted(&letters("0 g")), NONE);
    assert_eq!(painted(&letters("0 0 0 rg")), ["black-text", "device-rgb"]);
    assert_eq!(painted(&letters(".9 .9 .9 0 k")), ["black-text"]);
    assert_eq!(painted(&letters(".3 0 0 1 k")), ["rich-black-text"]);
    assert_eq!(painted(&letters("1 .5 0 0 k")), NONE, "blue is not black");
    assert_eq!(painted(&letters("1 .5 0 0 k").replace("10 Tf", "6 Tf")), ["small-text-inks"]);
    assert_eq!(painted(&letters("0 1 0 0 k").replace("10 Tf", "6 Tf")), NONE);
    assert_eq!(painted("BT 3 Tr 0 0 0 rg /F 10 Tf 60 100 Td (x) Tj ET"), NONE, "text that nobody sees");
}

#[test]
fn text_keeps_off_the_edge() {
    let at = |x: i32| format!("0 0 0 1 k BT /F 10 Tf {x} 100 Td (xx) Tj ET");
    assert_eq!(painted(&at(24)), ["text-near-edge"]);
    assert_eq!(painted(&at(30)), NONE);
    assert_eq!(painted(&at(295)), ["text-near-edge"], "by its width");
    assert_eq!(painted(&at(2)), NONE, "a slug line");
    assert_eq!(painted("0 0 0 1 k BT /F 10 Tf 0 1 -1 0 24 100 Tm (x) Tj ET"), ["text-near-edge"], "turned");
}

#[test]
fn what_touches_the_edge_fills_the_bleed() {
    assert_eq!(painted("0 1 1 0 k 20 100 50 50 re f"), ["bleed-missing"]);
    assert_eq!(painted("0 1 1 0 k 14 100 50 50 re f"), ["bleed-missing"]);
    assert_eq!(painted("0 1 1 0 k 11 100 50 50 re f"), NONE);
    assert_eq!(painted("0 1 1 0 k 22 100 50 50 re f"), NONE);
    assert_eq!(painted("0 0 0 0 k 20 100 50 50 re f"), NONE, "white");
    assert_eq!(painted("0 0 1 0 k 5 90 60 70 re f 0 1 1 0 k 20 100 50 50 re f"), NONE, "another fills it");
    assert_eq!(painted("q 20 100 50 50 re W n 0 1 1 0 k 0 90 90 70 re f Q"), ["bleed-missing"], "clipped");
    assert_eq!(painted("0 0 0 1 K 2 w 10 310 m 310 310 l S"), NONE, "a crop mark");
}

#[test]
fn overprint_is_for_black() {
    let over = dictionary! { "OP" => true, "op" => true, "OPM" => 1 };
    let told = |content: &str| Made::new().resource("ExtGState", over.clone()).paint(content).told();
    assert_eq!(told("/New gs 0 0 0 0 k 60 60 50 50 re f"), ["overprint-white"]);
    assert_eq!(told("/New gs 0 1 1 0 k 60 60 50 50 re f"), ["overprint-colour"]);
    assert_eq!(told("/New gs 0 0 0 1 k 60 60 50 50 re f"), NONE);
    assert_eq!(told("q /New gs Q 0 0 0 0 k 60 60 50 50 re f"), NONE, "the state is gone");
    let ground = "0 .5 1 0 k 50 90 60 40 re f";
    let letters = "0 0 0 1 k BT /F 10 Tf 60 100 Td (x) Tj ET";
    assert_eq!(painted(&format!("{ground} {letters}")), ["text-knockout"]);
    assert_eq!(told(&format!("{ground} /New gs {letters}")), NONE);
    assert_eq!(painted(&format!("{ground} 0 0 0 0 k 55 95 50 30 re f {letters}")), NONE, "white lies between");
}

#[test]
fn colours_are_those_of_the_intent() {
    assert_eq!(painted("1 0 0 rg 60 60 50 50 re f"), ["device-rgb"]);
    assert_eq!(painted("1 0 0 rg 60 60 50 50 re n"), NONE, "nothing is painted");
    assert_eq!(painted("8 0 0 8 60 60 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI"), ["device-rgb"]);
    let space =
        |space: Object| Made::new().resource("ColorSpace", space).paint("/New cs 1 scn 60 60 50 50 re f").told();
    assert_eq!(space(vec![name("CalGray"), dictionary! {}.into()].into()), ["managed-grey"]);
    assert_eq!(space(vec![name("Lab"), dictionary! {}.into()].into()), ["lab-colour"]);
    assert_eq!(space(vec![name("Indexed"), name("DeviceRGB"), 1.into(), text("abcdef")].into()), ["device-rgb"]);
    assert_eq!(space(vec![name("Indexed"), name("DeviceCMYK"), 1.into(), text("abcdefgh")].into()), NONE);
    assert_eq!(space(spot("All", "DeviceCMYK")), ["registration-colour"]);
    assert_eq!(space(spot("Black", "DeviceCMYK")), NONE);
    assert_eq!(space(spot("HKS 43", "DeviceCMYK")), ["spot-colour"]);
    assert_eq!(space(spot("HKS 43", "DeviceRGB")), ["device-rgb", "spot-colour"]);
    assert_eq!(space(spot("black", "DeviceCMYK")), ["spot-colour", "spot-names"]);
    let default = Made::new().resource("ColorSpace", vec![name("CalRGB"), dictionary! {}.into()]);
    assert_eq!(default.paint("/New cs 1 0 0 scn 60 60 50 50 re f").told(), ["managed-rgb"]);
}

#[test]
fn images_have_pixels_enough() {
    let told = |pixels| {
        Made::new().resource("XObject", image(pixels, "DeviceCMYK")).paint("72 0 0 72 60 60 cm /New Do").told()
    };
    assert_eq!(told(300), NONE);
    assert_eq!(told(200), ["image-resolution"]);
    assert_eq!(told(72), ["image-pixels"]);
    assert_eq!(told(1), NONE, "an area of one colour");
    let rgb = Made::new().resource("XObject", image(300, "DeviceRGB")).paint("72 0 0 72 60 60 cm /New Do");
    assert_eq!(rgb.told(), ["device-rgb"]);
}

#[test]
fn forms_are_read_where_they_are_shown() {
    let form = |more: Object| {
        let mut dict =
            dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => numbers([0.0, 0.0, 50.0, 50.0]) };
        dict.set("Group", more);
        Made::new()
            .resource("XObject", stream(dict, "0 0 0 .5 k 0 0 90 90 re f"))
            .paint("1 0 0 1 15 100 cm /New Do")
            .told()
    };
    assert_eq!(form(Object::Null), ["bleed-missing"], "cut by its box");
    // What the clipping path leaves nothing of is not there, a line across its edges included.
    let line = |y: i32| {
        let form = dictionary! { "Subtype" => "Form", "BBox" => numbers([0.0, 0.0, 400.0, 100.0]) };
        let content = format!("1 0 0 RG 0 {y} m 400 {y} l S");
        Made::new().resource("XObject", stream(form, &content)).paint("/New Do").told()
    };
    assert_eq!((line(150), line(50)), (vec![], vec!["device-rgb"]));
    let group = |space: &str| dictionary! { "S" => "Transparency", "CS" => space };
    assert_eq!(form(group("DeviceRGB").into()), ["bleed-missing", "blending-space"]);
    assert_eq!(form(group("DeviceCMYK").into()), ["bleed-missing"]);
    assert_eq!(Made::new().page("Group", group("DeviceRGB")).told(), ["blending-space"]);
    assert_eq!(Made::new().page("Group", group("DeviceCMYK")).told(), NONE);
    let mode = |mode: &str| {
        Made::new().resource("ExtGState", dictionary! { "BM" => mode }).paint("/New gs 60 60 50 50 re f").told()
    };
    assert_eq!((mode("Shimmer"), mode("Multiply")), (vec!["blend-mode"], vec![]));
}

#[test]
fn a_page_shows_something() {
    let mut made = Made::new();
    made.content = "0 0 0 0 k 60 60 50 50 re f".into();
    assert_eq!(made.told(), ["blank-page"]);
    // The first of some pages shows something, the others nothing.
    let blank = |pages: usize| {
        let mut made = Made::new();
        let page = made.page;
        let parent = made.dict(page).get(b"Parent").and_then(Object::as_reference).unwrap();
        let empty = made.document.get_dictionary(made.page).unwrap().clone();
        let mut kids: Vec<Object> = vec![made.page.into()];
        kids.extend((1..pages).map(|_| Object::from(made.document.add_object(empty.clone()))));
        made.dict(parent).set("Kids", kids);
        made.told()
    };
    let before_a_back_cover = {
        let mut made = Made::new();
        let page = made.page;
        let parent = made.dict(page).get(b"Parent").and_then(Object::as_reference).unwrap();
        let empty = made.document.get_dictionary(made.page).unwrap().clone();
        let mut back = empty.clone();
        back.set("Contents", made.document.add_object(Stream::new(dictionary! {}, CONTENT.into())));
        let others = [empty.clone(), empty, back].map(|page| Object::from(made.document.add_object(page)));
        made.dict(parent).set("Kids", [&[page.into()], &others[..]].concat());
        made.told()
    };
    assert_eq!(before_a_back_cover, NONE);
    assert_eq!((blank(4), blank(3), blank(8)), (vec![], vec!["blank-page"], vec!["blank-page"]));
}

#[test]
fn places_are_measured_from_the_trimmed_page() {
    let bytes = Made::new().paint("1 0 0 rg 91.9 205.5 28.35 14.17 re f").bytes();
    let report = super::examine(&bytes, &super::Rules::profile("print").unwrap());
    let place = report.findings[0].place.unwrap();
    assert_eq!((place.left, place.top, place.width, place.height), (25.4, 28.3, 10.0, 5.0));
    assert_eq!(report.findings[0].page, Some(1));
}
