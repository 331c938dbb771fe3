//! The print profile: files that a printing house takes, and what keeps a document from becoming one.
#![expect(clippy::float_cmp, reason = "the boxes of pages are compared as they are written")]

mod file;

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

/// A letter that cannot be printed: the build fails and tells the text, and the archive's copy is made all the same.
#[track_caller]
fn refused(spoil: impl FnOnce(&Workspace), words: &[&str]) {
    let workspace = printable();
    spoil(&workspace);
    let run = workspace.run(&["build", "--profile", "print", "--cooperative", "alfa", "--locale", "it"]);
    run.ends_with(1);
    for word in words {
        run.tells(word);
    }
    assert_eq!(workspace.pdfs(), [""; 0]);
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
}

#[test]
fn drawings_become_inks() {
    let workspace = printable();
    workspace.write(
        LOGO,
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z' fill='#d9a441'/></svg>",
    );
    workspace.append(ALFA, "[brand]\nlogo = \"logo.svg\"\nlogo-alt = \"letter-title\"");
    let operators = print(&workspace, &[]).operators(0);
    let inks: Vec<Vec<f32>> = operators
        .iter()
        .filter_map(|operator| operator.strip_suffix(" k"))
        .map(|numbers| numbers.split(' ').map(|number| number.parse().unwrap()).collect())
        .collect();
    assert!(inks.iter().any(|ink| ink[2] > 0.8 && ink[0] < 0.3 && ink[3] < 0.1), "{inks:?}");
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
    let workspace = Workspace::starter();
    let profile = fs::read(Path::new(REPOSITORY).join("manuals/print/swop-small.icc")).unwrap();
    workspace.write("manuals/printer.icc", profile);
    workspace.write(
        PRINT,
        "[print]\nicc = \"printer.icc\"\ncondition = \"CGATS TR 001\"\nrecto-chapters = true\nblank-notice = \"print-blank\"\n",
    );
    workspace.replace(ALFA, "logo = ", "ink = { cmyk = \"75 30 85 20\" }\nlogo = ");
    workspace
        .run(&["build", "--profile", "print", "--cooperative", "alfa", "--locale", "it", "--document", "charter"])
        .ends_with(0);
    let printed = Printed::open(workspace.path("build/it/charter/alfa.print.pdf"));
    let count = u32::try_from(printed.pages()).unwrap();
    let texts: Vec<String> = (1..=count).map(|page| printed.text(page)).collect();
    let blank = |text: &String| text == "Pagina lasciata intenzionalmente bianca";
    let followers: Vec<usize> =
        (1..texts.len()).filter(|page| blank(&texts[page - 1]) && !blank(&texts[*page])).collect();
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
fn a_profile_that_does_not_serve_is_told_at_its_place() {
    let spoil = |content: &'static [u8], words: &'static [&str]| {
        refused(
            |workspace| {
                workspace.write("manuals/printer.icc", content);
            },
            words,
        );
    };
    let profile: &'static [u8] = include_bytes!("../../manuals/print/swop-small.icc");
    spoil(
        b"GIF89a",
        &["`manuals/printer.icc` cannot be the profile of a printer: it is no ICC profile", "manuals/print.toml:2:7"],
    );
    spoil(&profile[..9000], &["it is truncated or damaged: it says 60952 bytes and has 9000"]);
    refused(
        |workspace| {
            workspace.remove("manuals/printer.icc");
        },
        &["there is no file `manuals/printer.icc`"],
    );
    let mut rgb = profile.to_vec();
    rgb[16..20].copy_from_slice(b"RGB ");
    refused(
        |workspace| {
            workspace.write("manuals/printer.icc", rgb);
        },
        &["its colours are RGB, and print needs CMYK"],
    );
    refused(
        |workspace| {
            workspace.remove(PRINT);
        },
        &["the print profile needs `icc`", "the print profile needs `condition`"],
    );
}

#[test]
fn values_out_of_range_are_told_at_their_place() {
    let say = |line: &str, words: &[&str]| {
        refused(
            |workspace| {
                workspace.append(PRINT, line);
            },
            words,
        );
    };
    say("size = \"60 x 90\"", &["a page of 60 × 90 mm leaves no room for text", "manuals/print.toml:5:8"]);
    say("size = \"A3\"", &["`A3` is no size of a page"]);
    say("bleed = { top = 40 }", &["`bleed.top` is 40 mm, but goes from 0 to 20"]);
    say("multiple = 6", &["stapled sheets have four pages each, and `multiple` is 6"]);
    say("binding = \"glue\"", &["`glue`", "`glued`"]);
    say("gutter = 20\nleaf = 2", &["spine and gutter move the pages by 12.0 mm", "manuals/print.toml:5"]);
}

#[test]
fn colours_without_inks_are_told_at_their_place() {
    let colour = "[brand]\ncolour = \"#7a2e3a\"";
    let words = ["the brand's colour `#7a2e3a` has no inks", "manuals/cooperatives/alfa/organisation.toml:"];
    refused(
        |workspace| {
            workspace.append(ALFA, colour);
        },
        &words,
    );
    let red = |workspace: &Workspace| {
        let old = "#let brand";
        workspace.replace(TEMPLATE, old, &format!("#rect(fill: rgb(\"#ff0000\"))\n{old}"));
    };
    refused(red, &["`rgb(\"#ff0000\")` is a colour of screens", "templates/letter.typ:", "(page 1)"]);
    let text = |workspace: &Workspace| {
        workspace.replace(TEMPLATE, "#set text(", "#set text(fill: red, ");
    };
    refused(text, &["is a colour of screens", "(page 1)"]);
    let ink = "[brand]\ncolour = \"#7a2e3a\"\nink = { spot = \"PANTONE 704 C\" }";
    refused(
        |workspace| {
            workspace.append(ALFA, ink);
        },
        &["a spot ink needs `cmyk` too"],
    );
}

#[test]
fn what_a_printer_would_refuse_in_the_finished_file_fails_the_document() {
    let thin = |workspace: &Workspace| {
        let drawn = "#rect(fill: cmyk(100%, 100%, 100%, 100%), width: 5cm, height: 5cm)";
        workspace.append(TEMPLATE, drawn);
    };
    refused(thin, &["a printer would refuse the file: ", "in the job `it/letter/alfa.print`"]);
}

#[test]
fn images_that_cannot_be_printed_are_told_with_file_and_place() {
    let logo = |name: &'static str, content: Vec<u8>| {
        move |workspace: &Workspace| {
            workspace.write(&format!("manuals/cooperatives/alfa/{name}"), content);
            workspace.append(ALFA, &format!("[brand]\nlogo = \"{name}\"\nlogo-alt = \"letter-title\""));
        }
    };
    let place = "manuals/cooperatives/alfa/organisation.toml:";
    // 2 cm wide, so 32 pixels are 41 to the inch.
    let words = ["logo.png` has 41 dots an inch", place, "(page 1)"];
    refused(logo("logo.png", file::png(32, false)), &words);
    refused(logo("logo.png", file::png(400, true)), &["logo.png` is transparent in places", place]);
    let svg = |inside: &str| {
        format!("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{inside}<path d='M0 0h9v9z'/></svg>")
            .into_bytes()
    };
    refused(logo("logo.svg", svg("<script>1</script>")), &["logo.svg` has a script", place]);
    refused(logo("logo.svg", svg("<use href='other.svg#a'/>")), &["a reference to `other.svg#a`", place]);
    refused(logo("logo.svg", svg("<text>A</text>")), &["text in a font of its own", place]);
}

#[test]
fn raster_images_become_inks() {
    let workspace = printable();
    workspace.write("manuals/cooperatives/alfa/logo.png", file::png(400, false));
    workspace.append(ALFA, "[brand]\nlogo = \"logo.png\"\nlogo-alt = \"letter-title\"");
    assert_eq!(print(&workspace, &[]).image_spaces(), ["DeviceCMYK"]);
    workspace.append(PRINT, "grey = true");
    assert_eq!(print(&workspace, &[]).image_spaces(), ["DeviceGray"]);
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
    let page = Printed::open(folder.join("job-sheet.pdf")).text(1);
    assert!(page.contains("it-letter-alfa.pdf") && page.contains("Scheda di lavoro"), "{page}");

    // Never into a folder that holds something, and not a file where one document fails.
    workspace.run(&["pack", "--output", output]).ends_with(2).tells("is not empty");
    workspace.append(LEGA, "[brand]\ncolour = \"#7a2e3a\"");
    let other = workspace.path("other");
    workspace.run(&["pack", "--output", other.to_str().unwrap()]).ends_with(1).tells("nothing was written");
    assert!(!other.exists());
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
