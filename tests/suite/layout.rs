//! Faults of a layout: each found where it is, at its message, and what is right left alone.

use serde_json::Value as Json;

use crate::scripts::arabic;
use crate::small::{ENGLISH, ITALIAN, TEMPLATE, small};
use crate::support::{REPOSITORY, Workspace, run};

/// A word that no dictionary breaks here.
const LONG: &str = "precipitevolissimevolmentissimamente";

/// The findings of a build: name, page of `alfa` in a locale, file and line.
fn findings(workspace: &Workspace, locale: &str) -> Vec<(String, u64, String)> {
    let run = workspace.run(&["build", "--locale", locale, "--cooperative", "alfa", "--format", "json"]);
    run.ends_with(0);
    let report: Json = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["written"], 1, "a document with such faults is written");
    let told = |found: &Json| {
        let page = found["pages"][format!("{locale}/letter/alfa")].as_u64().unwrap();
        let place = format!("{}:{}", found["file"].as_str().unwrap_or_default(), found["line"]);
        (found["name"].as_str().unwrap().to_string(), page, place)
    };
    report["diagnostics"].as_array().unwrap().iter().map(told).collect()
}

/// A page of 10 × 10 cm that shows the message `letter-text`, set by `body`.
fn page(message: &str, body: &str) -> Workspace {
    let workspace = small();
    workspace.write(ITALIAN, format!("letter-title = Lettera\nletter-text = {message}\n"));
    workspace.write(
        TEMPLATE,
        format!(
            "#import \"lib/job.typ\": language, msg\n#set text(lang: language, size: 10pt, hyphenate: false)\n\
             #set page(width: 10cm, height: 10cm, margin: 1cm, header: [-])\n{body}\n"
        ),
    );
    workspace
}

/// The first body has the fault, at the message and on the page given; the second one does not.
#[track_caller]
fn check(name: &str, number: u64, message: &str, faulty: &str, sound: &str) {
    let found = findings(&page(message, faulty), "it");
    assert_eq!(found, [(name.to_string(), number, format!("{ITALIAN}:2"))], "{faulty}");
    assert_eq!(findings(&page(message, sound), "it"), [], "{sound}");
}

#[test]
fn text_off_the_page() {
    check(
        "text-overflow",
        1,
        "Fuori",
        "#place(top + left, dx: 88mm, msg(\"letter-text\"))",
        "#place(top + left, dx: 80mm, msg(\"letter-text\"))",
    );
    let tall = |height| format!("#block(height: {height}, breakable: false)[] #place(dy: 1cm, msg(\"letter-text\"))");
    check("text-overflow", 1, "Sotto", &tall("79mm"), &tall("60mm"));
}

#[test]
fn text_over_its_column_and_over_the_foot() {
    let column = |margin| format!("#set page(margin: (x: {margin}, y: 1cm))\n- a\n- b\n- c\n#msg(\"letter-text\")");
    check("text-overflow", 1, LONG, &column("3cm"), &column("1cm"));
    let many = ["Parole e parole"; 30].join(" ");
    let block = |size| format!("#block(breakable: false, text(size: {size}, msg(\"letter-text\")))");
    check("text-overflow", 1, &many, &block("15pt"), &block("10pt"));
}

#[test]
fn text_larger_than_its_box() {
    let long = ["Parole e parole"; 8].join(" ");
    let block = |height| format!("#block(width: 5cm, height: {height}, fill: aqua, msg(\"letter-text\"))\n\n-");
    check("text-overflow", 1, &long, &block("1cm"), &block("4cm"));
    let clipped = |height| format!("#block(width: 5cm, height: {height}, clip: true, msg(\"letter-text\"))\n\n-");
    check("text-overflow", 1, &long, &clipped("1cm"), &clipped("4cm"));
    let wide = |width| format!("#box(width: {width}, msg(\"letter-text\")) #h(1fr) -");
    check("text-overflow", 1, LONG, &wide("3cm"), &wide("7cm"));
    // What is moved into the margin on purpose, and overlays without an extent of their own.
    let moved = "#place(dx: -9mm)[12] #box(width: 0pt, msg(\"letter-text\")) #pad(left: -5mm, msg(\"letter-text\"))";
    assert_eq!(findings(&page("Margine", moved), "it"), []);
}

#[test]
fn a_word_wider_than_its_table_cell() {
    let table = |columns| format!("#table(columns: {columns}, [a], msg(\"letter-text\"), [b], [c], [d], [e])");
    check("text-overflow", 1, LONG, &table("(1cm, 3cm, 1cm)"), &table("(5mm, 7cm, 5mm)"));
    check("text-overflow", 1, LONG, &table("(2cm, 1cm, 3cm)"), &table("(8mm, auto, 8mm)"));
    // The last column, and two columns in one.
    let grid =
        |columns| format!("#grid(columns: {columns}, [a], [b], grid.cell(colspan: 2, msg(\"letter-text\")), [c])");
    check("text-overflow", 1, LONG, &grid("(1cm, 2cm)"), &grid("(1cm, 7cm)"));
    let hyphenated = "#set text(hyphenate: true)\n#table(columns: (1cm, 3cm, 1cm), [a], msg(\"letter-text\"), [b])";
    assert_eq!(findings(&page(LONG, hyphenated), "it"), []);
}

#[test]
fn a_heading_alone_at_the_foot() {
    let letter = |sticky| {
        format!(
            "#show heading: it => block(sticky: {sticky}, it.body)\n#block(height: 70mm)[Testo]\n\
             = #msg(\"letter-text\")\n#block(height: 3cm, breakable: false)[Altro \\ testo]"
        )
    };
    check("lone-heading", 1, "Titolo solo", &letter(false), &letter(true));
    // A page with nothing but a heading is a title page.
    let title = "= #msg(\"letter-text\")\n#pagebreak()\nTesto \\ e testo";
    assert_eq!(findings(&page("Parte prima", title), "it"), []);
}

#[test]
fn the_head_of_a_table_alone_at_the_foot() {
    // Typst keeps the head with the first row; a table without rows has none.
    let table =
        |rows| format!("#block(height: 68mm)[Testo]\n#table(table.header(msg(\"letter-text\")){rows})\nAltro \\ testo");
    check("lone-table-head", 1, "Voce", &table(""), &table(", [Cella]"));
}

#[test]
fn a_caption_parted_from_its_figure() {
    let figure = |breakable| {
        format!(
            "#show figure: set block(breakable: {breakable})\nTesto\n#figure(block(height: 72mm)[Disegno], \
             alt: \"-\", caption: msg(\"letter-text\"))\nAltro \\ testo"
        )
    };
    check("parted-caption", 2, "Didascalia del disegno", &figure(true), &figure(false));
}

#[test]
fn a_line_alone_on_its_page() {
    let lines = ["Parole e parole"; 9].join(" ");
    let letter = |costs| {
        format!(
            "#set text(costs: {costs})\n#block(height: 66mm)[Testo]\n#msg(\"letter-text\")\n\nAltro ancora.\n\nAltro."
        )
    };
    check("lone-line", 2, &lines, &letter("(widow: 0%, orphan: 0%)"), &letter("(:)"));
    let cell = |costs| {
        format!(
            "#set text(costs: {costs})\n#block(height: 62mm)[Testo]\n\
             #table(columns: (1fr, 1cm), msg(\"letter-text\"), [b], [c], [d])"
        )
    };
    check("lone-line", 2, &lines, &cell("(widow: 0%, orphan: 0%)"), &cell("(:)"));
    let last = |gap| format!("#block(height: {gap})[Testo]\n#msg(\"letter-text\")");
    check("lone-line", 2, "Fine", &last("79mm"), &last("50mm"));
}

#[test]
fn pages_in_arabic() {
    let text = "letter-text = والمستشفياتوالمستوصفات\n";
    let table = |width: &str| {
        let body = format!(
            "#set page(width: 12cm, height: 10cm, margin: 1cm, header: [-])\n#table(columns: ({width}, 1fr), msg(\"letter-text\"), [ب], [ج], [د])\n\
             #block(height: 4cm)[]\n#show heading: it => block(sticky: false, it.body)\n\
             = #msg(\"letter-title\")\n#block(height: 3cm, breakable: false)[ه \\ و]"
        );
        findings(&arabic(text, &body), "ar")
    };
    let heading = ("lone-heading".to_string(), 1, "locales/ar/letter.ftl:1".to_string());
    let cell = ("text-overflow".to_string(), 1, "locales/ar/letter.ftl:2".to_string());
    assert_eq!(table("1cm"), [heading.clone(), cell]);
    assert_eq!(table("8cm"), [heading]);
}

#[test]
fn what_befalls_many_documents_is_told_once() {
    let workspace = page(LONG, "#set page(margin: (x: 3cm, y: 1cm))\n- a\n- b\n- c\n#msg(\"letter-text\")");
    let run = workspace.run(&["build", "--locale", "it"]);
    run.ends_with(0).tells("warning: text is wider than the column: `precipitevolissimevolmentissimamente`");
    run.tells("in the message `letter-text`");
    run.tells("in the jobs `it/letter/alfa` (page 1), `it/letter/beta` (page 1) and `it/letter/lega` (page 1)");
    assert_eq!(run.stderr.matches("warning").count(), 1, "{}", run.stderr);
    workspace.run(&["build", "--locale", "it", "--strict"]).ends_with(1).prints("0 written, 0 failed, 3 fresh");
    page("Breve", "#msg(\"letter-text\")").run(&["build", "--strict"]).ends_with(0).prints("6 written, 0 failed");
}

#[test]
fn pages_are_counted_against_the_source() {
    let workspace = page("Breve", "#msg(\"letter-text\")");
    workspace.write(ENGLISH, format!("letter-title = Letter\nletter-text = {}\n", "Long words. ".repeat(400)));
    let told = "pages, and 1 in the source language";
    let build = |arguments: &[&str]| {
        let all = ["build", "--cooperative", "alfa"].iter().chain(arguments).copied().collect::<Vec<_>>();
        let run = workspace.run(&all);
        run.ends_with(0);
        run.stderr.contains(told)
    };
    // There is no source to compare with yet; then it is of this build, whatever the threads; then of an earlier one.
    assert!(!build(&["--locale", "en"]));
    assert!(build(&["--jobs", "1"]));
    assert!(build(&["--jobs", "4"]));
    assert!(build(&["--locale", "en"]));
    workspace.write(ENGLISH, "letter-title = Letter\nletter-text = Short\n");
    assert!(!build(&[]));
}

#[test]
fn the_example_and_the_starter_have_none() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().to_str().unwrap();
    let locales = ["it", "de", "ar", "zh"].into_iter().flat_map(|locale| ["--locale", locale]);
    let build = ["-C", REPOSITORY, "build", "--output", output, "--cooperative", "girandola-di-carta"];
    let example = run(&build.into_iter().chain(locales).collect::<Vec<_>>());
    assert_eq!((example.code, example.stderr.as_str()), (0, ""));
    let starter = Workspace::starter().run(&["build"]);
    assert_eq!((starter.code, starter.stderr.as_str()), (0, ""));
}
