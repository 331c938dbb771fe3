//! The print profile: files that a printing house takes, and what keeps a document from becoming one.
#![expect(clippy::float_cmp, reason = "the boxes of pages are compared as they are written")]

mod file;
mod images;
mod pages;
mod refused;

use std::fs;
use std::path::Path;

use crate::small::{ALFA, DOCUMENTS, LEGA, TEMPLATE, small};
use crate::support::{REPOSITORY, Workspace};
use file::Printed;

const PRINT: &str = "manuals/print.toml";
const LOGO: &str = "manuals/cooperatives/alfa/logo.svg";

/// The small workspace with a printer.
fn printable() -> Workspace {
    let workspace = small();
    let profile = fs::read(Path::new(REPOSITORY).join("manuals/print/swop-small.icc")).unwrap();
    workspace.write("manuals/printer.icc", profile);
    workspace.write(PRINT, "[print]\nicc = \"printer.icc\"\ncondition = \"CGATS TR 001\"\n");
    workspace
}

/// Builds one letter for the printer.
fn print(workspace: &Workspace, more: &[&str]) -> Printed {
    let arguments = ["build", "--profile", "print", "--cooperative", "alfa", "--locale", "it"];
    workspace.run(&[&arguments[..], more].concat()).ends_with(0);
    Printed::open(workspace.path("build/it/letter/alfa.print.pdf"))
}

#[test]
fn a_file_is_pdf_x_4_with_boxes_intent_and_agreeing_metadata() {
    let printed = print(&printable(), &[]);
    // One page, three blank ones to make a folded sheet.
    assert_eq!(printed.pages(), 4);
    assert_eq!(printed.millimetres(0, "TrimBox"), [3.0, 3.0, 213.0, 300.0]);
    assert_eq!(printed.millimetres(0, "BleedBox"), [0.0, 0.0, 216.0, 303.0]);
    assert_eq!(printed.millimetres(0, "MediaBox"), [0.0, 0.0, 216.0, 303.0]);
    assert_eq!(printed.intent(), ("GTS_PDFX".to_string(), "CGATS TR 001".to_string()));
    let profile = fs::read(Path::new(REPOSITORY).join("manuals/print/swop-small.icc")).unwrap();
    assert!(printed.profile() == profile, "the profile is not embedded as it is");
    assert_eq!(printed.info("GTS_PDFXVersion"), "PDF/X-4");
    assert_eq!(printed.info("CreationDate"), "D:20240110000000Z");
    let xmp = printed.xmp();
    for text in ["<pdfxid:GTS_PDFXVersion>PDF/X-4<", "<xmp:CreateDate>2024-01-10T00:00:00Z<", "<pdf:Trapped>False<"] {
        assert!(xmp.contains(text), "no {text} in {xmp}");
    }
    assert!(xmp.contains(&printed.info("Title")), "{xmp}");
    assert!(!printed.has_annotations());
}

#[test]
fn text_is_black_ink_alone_and_overprints() {
    let printed = print(&printable(), &[]);
    let operators = printed.operators(0);
    assert!(
        operators.contains(&"0 0 0 1 k".to_string()) && operators.contains(&"/Over10 gs".to_string()),
        "{operators:?}"
    );
    for operator in &operators {
        let last = operator.rsplit(' ').next().unwrap_or_default();
        assert!(!["rg", "RG", "g", "G", "cs", "CS", "sc", "scn", "SC", "SCN"].contains(&last), "{operator}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let workspace = printable();
    let arguments = ["build", "--profile", "print", "--marks", "--imposition", "booklet"];
    workspace.run(&[&arguments[..], &["--jobs", "1"]].concat()).ends_with(0);
    // But for what the machine alone knows, such as the times of files.
    let outputs = || {
        let mut files = crate::support::files(&workspace.path("build"));
        files.retain(|path, _| !path.contains(".bindery-"));
        files
    };
    let first = outputs();
    workspace.remove("build");
    workspace.run(&[&arguments[..], &["--jobs", "4"]].concat()).ends_with(0);
    assert!(first == outputs());
    assert!(first.contains_key("it/letter/alfa.print.booklet.pdf"), "{:?}", first.keys());
}

#[test]
fn a_spot_colour_is_its_own_plate_and_grey_documents_have_one_plate() {
    let workspace = printable();
    workspace.append(ALFA, "[brand]\ncolour = \"#7a2e3a\"\nink = { cmyk = \"45 90 75 25\", spot = \"PANTONE 704 C\" }");
    let plain = "#let brand = data(\"brand\")\n";
    let drawn = "#rect(fill: color.spot(\"PANTONE 704 C\", cmyk(45%, 90%, 75%, 25%)).tint(100%))\n#rect(fill: cmyk(50%, 0%, 0%, 0%))\n";
    workspace.replace(TEMPLATE, plain, &format!("{plain}{drawn}"));
    let printed = print(&workspace, &[]);
    assert_eq!(printed.separations(), ["PANTONE 704 C"]);
    assert!(printed.operators(0).contains(&"0.502 0 0 0 k".to_string()), "{:?}", printed.operators(0));
    workspace.append(PRINT, "grey = true");
    let printed = print(&workspace, &[]);
    let inks = printed.operators(0).into_iter().filter(|operator| operator.ends_with(" k") || operator.ends_with(" K"));
    assert!(inks.clone().all(|operator| operator.starts_with("0 0 0 ")), "{:?}", inks.collect::<Vec<_>>());
    // Neither the spot ink nor the colour of all plates is left.
    assert_eq!(print(&workspace, &["--marks", "--imposition", "booklet"]).separations(), [""; 0]);
    let sheets = Printed::open(workspace.path("build/it/letter/alfa.print.booklet.pdf"));
    assert_eq!(sheets.separations(), [""; 0]);
}

#[test]
fn the_archive_can_have_its_data_without_those_of_people() {
    let workspace = Workspace::starter();
    let arguments =
        ["build", "--profile", "archive-data", "--document", "manual", "--cooperative", "alfa", "--locale", "it"];
    workspace.run(&arguments).ends_with(0);
    let printed = Printed::open(workspace.path("build/it/manual/alfa.archive-data.pdf"));
    let (data, kind, relationship) = printed.attachment("data.json");
    assert_eq!((kind.as_str(), relationship.as_str()), ("application/json", "Data"));
    let data = String::from_utf8(data).unwrap();
    let parsed: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert!(parsed["data"]["people"].as_array().is_some_and(|people| people.len() > 2), "{data}");
    let own = workspace.read("manuals/cooperatives/alfa/organisation.toml");
    let people = own.split("[[people]]").skip(1).filter_map(|person| person.split("[[").next());
    let personal: Vec<&str> = people
        .flat_map(str::lines)
        .filter_map(|line| ["name = ", "email = ", "phone = "].iter().find_map(|key| line.strip_prefix(key)))
        .map(|value| value.trim_matches('"'))
        .collect();
    assert!(personal.len() > 4, "{own}");
    for value in personal {
        assert!(!data.contains(value), "{value} is in the attachment");
    }
    assert!(printed.xmp().contains("<pdfaid:part>3<"), "{}", printed.xmp());
}

#[test]
fn tables_that_are_hard_to_follow_say_in_the_archive_how_they_are_read() {
    let workspace = Workspace::starter();
    workspace.run(&["build", "--document", "manual", "--cooperative", "alfa", "--locale", "it"]).ends_with(0);
    let (summaries, scopes) = Printed::open(workspace.path("build/it/manual/alfa.pdf")).table_tags();
    for summary in
        ["P probabilità, I impatto, L livello (P × I).", "R risponde del processo; C collabora; I è informato."]
    {
        assert!(summaries.contains(summary), "{summaries:?}");
    }
    assert_eq!(scopes.into_iter().collect::<Vec<_>>(), ["Column", "Row"]);
}

#[test]
fn the_archive_refuses_images_without_a_text_and_gaps_between_headings() {
    let check = |drawn: &str, words: &[&str]| {
        let workspace = small();
        workspace.append(TEMPLATE, drawn);
        let run = workspace.run(&["build", "--cooperative", "alfa", "--locale", "it"]);
        run.ends_with(1);
        for word in words {
            run.tells(word);
        }
    };
    check("=== Deep", &["skipped from heading level 1 to 3", "templates/letter.typ:15:1"]);
    check("#figure(rect(), caption: [x])", &["missing alt text", "templates/letter.typ:15:2"]);
}

#[test]
fn a_pack_is_all_a_printer_needs_or_nothing() {
    let workspace = printable();
    workspace.replace(
        DOCUMENTS,
        "revisions = [",
        "distribution = [\n    { id = \"desk\", holder = \"letter-title\", copies = 20, medium = \"paper\", controlled = false },\n    \
         { id = \"guests\", holder = \"letter-title\", copies = 7, medium = \"paper\", controlled = false, locale = \"en\" },\n    \
         { id = \"web\", holder = \"letter-title\", copies = 1, medium = \"digital\", controlled = false },\n  ], revisions = [",
    );
    workspace.append(ALFA, "[brand]\ncolour = \"#7a2e3a\"\nink = { cmyk = \"45 90 75 25\", spot = \"PANTONE 704 C\" }");
    let folder = workspace.path("to-the-printer");
    let output = folder.to_str().unwrap();
    workspace.run(&["pack", "--cooperative", "alfa", "--output", output]).ends_with(0);
    let files = crate::support::files(&folder);
    let names: Vec<&String> = files.keys().collect();
    assert_eq!(names, ["SHA256SUMS", "en-letter-alfa.pdf", "it-letter-alfa.pdf", "job-sheet.json", "job-sheet.pdf"]);
    let sheet: serde_json::Value = serde_json::from_slice(&files["job-sheet.json"]).unwrap();
    assert_eq!(sheet["copies"], 27);
    assert_eq!([&sheet["jobs"][0]["copies"], &sheet["jobs"][1]["copies"]], [7, 20]);
    assert_eq!(sheet["jobs"][1]["trim-mm"], serde_json::json!([210.0, 297.0]));
    let sums = String::from_utf8(files["SHA256SUMS"].clone()).unwrap();
    assert!(sums.lines().count() == 4 && sums.contains("  it-letter-alfa.pdf"), "{sums}");
    assert_eq!([&sheet["jobs"][1]["bound-at"], &sheet["jobs"][1]["spot-ink"]], ["left", "PANTONE 704 C"]);
    let page = Printed::open(folder.join("job-sheet.pdf")).text(1);
    assert!(page.contains("PANTONE 704 C"), "{page}");
    assert!(page.contains("it-letter-alfa.pdf") && page.contains("Scheda di lavoro"), "{page}");

    // Never into a folder that holds something, and not a file where one document fails.
    workspace.run(&["pack", "--output", output]).ends_with(2).tells("is not empty");
    workspace.append(LEGA, "[brand]\ncolour = \"#7a2e3a\"");
    let other = workspace.path("other");
    workspace.run(&["pack", "--output", other.to_str().unwrap()]).ends_with(1).tells("nothing was written");
    assert!(!other.exists());
}

#[test]
fn a_job_sheet_is_set_in_every_script_and_says_what_is_bound_at_the_right() {
    let workspace = printable();
    let name = workspace.read(LEGA).lines().find(|line| line.starts_with("legal-name")).unwrap().to_string();
    workspace.replace(LEGA, &name, "legal-name = \"اتحاد · 联盟 · संघ\"");
    workspace.replace(DOCUMENTS, "locales = [\"it\", \"en\"]", "locales = [\"it\", \"ar\"]");
    workspace.write("locales/ar/letter.ftl", workspace.read("locales/en/letter.ftl"));
    let folder = workspace.path("to-the-printer");
    workspace.run(&["pack", "--cooperative", "alfa", "--output", folder.to_str().unwrap()]).ends_with(0);
    let sheet = fs::read(folder.join("job-sheet.json")).unwrap();
    let sheet: serde_json::Value = serde_json::from_slice(&sheet).unwrap();
    assert_eq!([&sheet["jobs"][0]["bound-at"], &sheet["jobs"][1]["bound-at"]], ["right", "left"]);
    let page = crate::pdf::Pdf::open(folder.join("job-sheet.pdf")).page(1);
    for words in ["联盟", "a destra"] {
        assert!(page.contains(words), "{page}");
    }
}

#[test]
fn colours_of_the_theme_are_held_to_contrast() {
    let workspace = Workspace::starter();
    for (path, content) in crate::support::files(&Path::new(REPOSITORY).join("templates")) {
        workspace.write(&format!("templates/{path}"), content);
    }
    workspace.replace("templates/theme.typ", "rgb: \"#595855\"", "rgb: \"#a0a0a0\"");
    workspace
        .run(&["check"])
        .ends_with(1)
        .tells("the contrast of `soft` against paper is 2.6")
        .tells("templates/theme.typ:");
}

#[test]
fn finals_for_the_printer_are_what_an_edition_issued() {
    let workspace = crate::editions::issued();
    let profile = fs::read(Path::new(REPOSITORY).join("manuals/print/swop-small.icc")).unwrap();
    workspace.write("manuals/printer.icc", profile);
    workspace.write(PRINT, "[print]\nicc = \"printer.icc\"\ncondition = \"CGATS TR 001\"\n");
    let pack = |name: &str, more: &[&str]| {
        let folder = workspace.path(name);
        let run = workspace.run(&[&["pack", "--output", folder.to_str().unwrap()], more].concat());
        (folder, run)
    };
    let (folder, run) = pack("finals", &["--edition", "2025", "--imposition", "booklet"]);
    run.ends_with(0);
    let text = Printed::open(folder.join("it-letter-alfa.pdf")).text(1);
    assert!(text.contains("finale") && !text.contains("bozza"), "{text}");
    let sheet: serde_json::Value = serde_json::from_slice(&fs::read(folder.join("job-sheet.json")).unwrap()).unwrap();
    assert_eq!(sheet["jobs"][0]["issued"], "2025-02-13");
    let spreads = sheet["jobs"][0]["beside"]["booklet"]["file"].as_str().unwrap();
    assert!(Printed::open(folder.join(spreads)).pages() > 1);
    // Without it, proofs.
    let (folder, run) = pack("proofs", &[]);
    run.ends_with(0);
    assert!(Printed::open(folder.join("it-letter-alfa.pdf")).text(1).contains("bozza"));
    // What was never issued, or says something else by now, is no final.
    let (folder, run) = pack("other", &["--edition", "2024"]);
    run.ends_with(1).tells("`it/letter/alfa` was not issued in the edition 2024").tells("`bindery issue 2024`");
    assert!(!folder.exists());
    workspace.replace("locales/it/letter.ftl", "Siamo", "Noi siamo");
    let (folder, run) = pack("changed", &["--edition", "2025", "--locale", "it"]);
    run.ends_with(1).tells("`it/letter/beta` is something else than its issue of 2025-02-13").tells("2025-02-13.toml:");
    assert!(!folder.exists());
}
