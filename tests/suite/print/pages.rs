//! Pages as the printer gets them: their boxes and marks, sizes, covers, blank pages and sheets.

use std::fs;
use std::path::Path;

use super::file::Printed;
use super::{PRINT, print, printable};
use crate::small::{ALFA, DOCUMENTS, TEMPLATE};
use crate::support::{REPOSITORY, Workspace, copy, run};

/// The starter with a printer, and its cooperative with inks.
fn starter() -> Workspace {
    let workspace = Workspace::starter();
    let profile = fs::read(Path::new(REPOSITORY).join("manuals/print/swop-small.icc")).unwrap();
    workspace.write("manuals/printer.icc", profile);
    workspace.write(PRINT, "[print]\nicc = \"printer.icc\"\ncondition = \"CGATS TR 001\"\n");
    workspace.replace(ALFA, "logo = ", "ink = { cmyk = \"75 30 85 20\" }\nlogo = ");
    workspace
}

#[test]
fn marks_stand_outside_the_bleed_on_all_plates() {
    let workspace = printable();
    let printed = print(&workspace, &["--marks"]);
    assert_eq!(printed.millimetres(0, "MediaBox"), [0.0, 0.0, 234.0, 321.0]);
    assert_eq!(printed.millimetres(0, "BleedBox"), [9.0, 9.0, 225.0, 312.0]);
    assert_eq!(printed.millimetres(0, "TrimBox"), [12.0, 12.0, 222.0, 309.0]);
    assert!(printed.separations().contains(&"All".to_string()), "{:?}", printed.separations());
    let slug = printed.text(1);
    assert!(slug.contains("it – 2024-01-10 – 1/4"), "{slug}");
}

#[test]
fn bleed_is_given_for_each_side_and_the_inner_one_changes_with_the_page() {
    let workspace = printable();
    workspace.append(PRINT, "size = \"A5\"\nbleed = { top = 5, inner = 0, outer = 4 }");
    let printed = print(&workspace, &[]);
    // The letter's template does not know of sizes; what matters here are the sides.
    let [trim, bleed] = ["TrimBox", "BleedBox"].map(|name| printed.millimetres(0, name));
    assert_eq!([trim[0] - bleed[0], bleed[3] - trim[3], bleed[2] - trim[2], trim[1] - bleed[1]], [0.0, 5.0, 4.0, 3.0]);
    let [trim, bleed] = ["TrimBox", "BleedBox"].map(|name| printed.millimetres(1, name));
    assert_eq!([trim[0] - bleed[0], bleed[2] - trim[2]], [4.0, 0.0]);
}

#[test]
fn pages_move_away_from_the_spine() {
    let workspace = printable();
    let before = print(&workspace, &[]).first_text_at(0);
    workspace.append(PRINT, "gutter = 6\nleaf = 0.5");
    let after = print(&workspace, &[]).first_text_at(0);
    // Half of the gutter and of the spine, which two leaves make.
    let moved = (after - before) / 72.0 * 25.4;
    assert!((moved - 3.5).abs() < 0.01, "{moved}");
}

#[test]
fn a_cover_apart_is_a_file_of_four_pages_that_goes_when_the_data_say_so() {
    let workspace = printable();
    workspace.append(PRINT, "cover = \"apart\"");
    workspace.replace(TEMPLATE, "= #msg(", "#page[#metadata(none) <cover> Front]\n\n= #msg(");
    let printed = print(&workspace, &[]);
    let cover = Printed::open(workspace.path("build/it/letter/alfa.print.cover.pdf"));
    assert_eq!((printed.pages(), cover.pages()), (4, 4));
    assert_eq!((printed.text(1).contains("Front"), cover.text(1).as_str()), (false, "Front"));
    print(&workspace, &["--prune"]);
    assert_eq!(workspace.pdfs(), ["it/letter/alfa.print.cover.pdf", "it/letter/alfa.print.pdf"]);
    workspace.replace(PRINT, "apart", "together");
    assert!(print(&workspace, &["--prune"]).text(1).contains("Front"));
    assert_eq!(workspace.pdfs(), ["it/letter/alfa.print.pdf"]);
}

#[test]
fn chapters_begin_on_a_recto_after_pages_that_are_blank() {
    let workspace = starter();
    workspace.append(PRINT, "recto-chapters = true\nblank-notice = \"print-blank\"");
    workspace
        .run(&["build", "--profile", "print", "--cooperative", "alfa", "--locale", "it", "--document", "charter"])
        .ends_with(0);
    let printed = Printed::open(workspace.path("build/it/charter/alfa.print.pdf"));
    let count = u32::try_from(printed.pages()).unwrap();
    let texts: Vec<String> = (1..=count).map(|page| printed.text(page)).collect();
    let blank = |text: &String| text == "Pagina lasciata intenzionalmente bianca";
    // The back cover stands last, on the back of its leaf.
    assert!(!blank(texts.last().unwrap()));
    let followers: Vec<usize> =
        (1..texts.len() - 1).filter(|page| blank(&texts[page - 1]) && !blank(&texts[*page])).collect();
    assert!(followers.len() > 3 && followers.iter().all(|index| index % 2 == 0), "{followers:?}: {texts:#?}");
    assert_eq!(count % 4, 0);
}

#[test]
fn a_document_says_otherwise_than_all() {
    let workspace = printable();
    workspace.append(PRINT, "multiple = 2\nbinding = \"glued\"");
    assert_eq!(print(&workspace, &[]).pages(), 2);
    workspace.replace(DOCUMENTS, "template = \"letter.typ\"", "print = { multiple = 8 }, template = \"letter.typ\"");
    assert_eq!(print(&workspace, &[]).pages(), 8);
}

#[test]
fn the_back_cover_stands_outside_with_who_can_be_reached() {
    let workspace = starter();
    let build = |more: &[&str]| {
        let arguments = ["build", "--cooperative", "alfa", "--locale", "it", "--document", "charter"];
        workspace.run(&[&arguments[..], more].concat()).ends_with(0);
    };
    let back = |text: &str| text.contains("info@alfa.example") && text.contains("CdS") && !text.contains("Pagina");
    build(&["--profile", "archive", "--profile", "print"]);
    let archive = Printed::open(workspace.path("build/it/charter/alfa.pdf"));
    let printed = Printed::open(workspace.path("build/it/charter/alfa.print.pdf"));
    let texts =
        |file: &Printed| (1..=u32::try_from(file.pages()).unwrap()).map(|page| file.text(page)).collect::<Vec<_>>();
    let (archive, printed) = (texts(&archive), texts(&printed));
    assert!(!archive.iter().any(|text| back(text)));
    assert!(back(printed.last().unwrap()), "{:?}", printed.last());
    // Blank pages stand before it, and it is none of the numbered ones.
    assert_eq!(printed.len(), (archive.len() + 1).next_multiple_of(4));
    assert!(printed[archive.len()..printed.len() - 1].iter().all(String::is_empty), "{printed:#?}");
    let count = format!("Pagina 1 di {}", archive.len());
    assert!(archive[0].contains(&count) && printed[0].contains(&count), "{}", printed[0]);
    let path = workspace.path("build/it/charter/alfa.print.pdf");
    run(&["preflight", "--strict", path.to_str().unwrap()]).ends_with(0);

    workspace.append(PRINT, "cover = \"apart\"");
    build(&["--profile", "print"]);
    let cover = texts(&Printed::open(workspace.path("build/it/charter/alfa.print.cover.pdf")));
    let inner = texts(&Printed::open(workspace.path("build/it/charter/alfa.print.pdf")));
    assert_eq!(cover.len(), 4);
    assert!(cover[0].contains(&count) && cover[1].is_empty() && cover[2].is_empty() && back(&cover[3]), "{cover:#?}");
    assert_eq!(inner.len(), (archive.len() - 1).next_multiple_of(4));
    assert!(!inner.iter().any(|text| back(text)));
}

#[test]
fn sheets_of_a_booklet_have_marks_and_creep_and_so_has_a_cover_apart() {
    let workspace = printable();
    workspace.append(PRINT, "cover = \"apart\"\nleaf = 0.5\nmultiple = 8");
    workspace.replace(TEMPLATE, "= #msg(", "#page[#metadata(none) <cover> Front]\n\n= #msg(");
    print(&workspace, &["--marks", "--imposition", "booklet"]);
    let sheets = Printed::open(workspace.path("build/it/letter/alfa.print.booklet.pdf"));
    let cover = Printed::open(workspace.path("build/it/letter/alfa.print.cover.booklet.pdf"));
    assert_eq!((sheets.pages(), cover.pages()), (4, 2));
    for sheet in [&sheets, &cover] {
        assert_eq!(sheet.millimetres(0, "MediaBox"), [0.0, 0.0, 444.0, 321.0]);
        assert_eq!(sheet.millimetres(0, "BleedBox"), [9.0, 9.0, 435.0, 312.0]);
        assert_eq!(sheet.millimetres(0, "TrimBox"), [12.0, 12.0, 432.0, 309.0]);
        // Two at each of four corners, and two for the fold.
        assert_eq!(sheet.operators(0).iter().filter(|operator| *operator == "S").count(), 10);
        assert!(sheet.separations().contains(&"All".to_string()));
    }
    // Where the left page stands: the inner sheet is moved towards the fold by one leaf.
    let left = |sheet: usize| {
        let operators = sheets.operators(sheet);
        let matrix = operators.iter().find_map(|operator| operator.strip_suffix(" cm")).unwrap();
        matrix.split(' ').nth(4).unwrap().parse::<f64>().unwrap() / 72.0 * 25.4
    };
    assert!((left(2) - left(0) - 0.5).abs() < 0.01, "{} {}", left(0), left(2));
    let path = workspace.path("build/it/letter/alfa.print.booklet.pdf");
    run(&["preflight", path.to_str().unwrap()]).ends_with(0);
}

#[test]
fn tables_and_drawings_fit_a_page_of_half_the_size() {
    let workspace = Workspace::empty();
    for folder in ["manuals", "locales", "templates"] {
        copy(&Path::new(REPOSITORY).join(folder), &workspace.path(folder));
    }
    workspace.append("manuals/control.toml", "size = \"A5\"");
    let arguments = ["build", "--strict", "--profile", "print", "--cooperative", "diogene"];
    workspace.run(&[&arguments[..], &["--locale", "it", "--locale", "de", "--locale", "ar"]].concat()).ends_with(0);
    let manual = Printed::open(workspace.path("build/de/manual/diogene.print.pdf"));
    assert_eq!(manual.millimetres(0, "TrimBox"), [3.0, 3.0, 151.0, 213.0]);
}
