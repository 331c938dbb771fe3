//! Controlled copies: numbered, each with its holder on its pages, laid out once.

use std::fs;

use bindery::render::{Input, Metadata, Profile, Renderer};
use bindery::template::Templates;
use bindery::trace::Spans;
use bindery::tree::Tree;
use serde_json::Value;

use crate::pdf::Pdf;
use crate::small::{ALFA, ITALIAN, TEMPLATE, small};
use crate::support::{Run, Workspace};

const HOLDERS: &str = "holders.toml";

fn make(workspace: &Workspace, holders: &str, more: &[&str]) -> Run {
    workspace.write(HOLDERS, holders);
    let file = workspace.path(HOLDERS);
    workspace.run(&[&["build", "--copies", file.to_str().unwrap()], more].concat())
}

/// The small workspace with a place for the line at the foot of its pages.
fn with_places() -> Workspace {
    let workspace = small();
    let place = "#set page(footer: [#box(width: 100%, height: 12mm)[Non controllata] <copy>])\n\n= #msg";
    workspace.replace(TEMPLATE, "\n= #msg", place);
    let theme = "#let (sans, note-size, bold, ink, column-text, line-edges) = (\"Libertinus Serif\", 8pt, 700, black, 12cm, (:))\n";
    workspace.write("templates/theme.typ", theme);
    workspace
}

#[test]
fn every_page_of_a_copy_names_number_and_holder() {
    let workspace = Workspace::starter();
    let holders = "[[holders]]\nid = \"a\"\nname = \"Sede di Borgo Nord\"\nnumber = 12\n\
                   [[holders]]\nid = \"b\"\nname = \"Comune\"\nlocales = [\"en\"]\n";
    let run = make(&workspace, holders, &["--document", "manual", "--cooperative", "alfa"]);
    run.ends_with(0).prints("written it/manual/alfa-copy-012.pdf").prints("3 written, 0 failed");
    for (path, line) in [
        ("it/manual/alfa-copy-012.pdf", "Copia controllata n. 12, assegnata a: Sede di Borgo Nord"),
        ("en/manual/alfa-copy-012.pdf", "Controlled copy No. 12, issued to: Sede di Borgo Nord"),
        ("en/manual/alfa-copy-001.pdf", "Controlled copy No. 1, issued to: Comune"),
    ] {
        let pdf = Pdf::open(workspace.path("copies").join(path));
        for page in 1..=u32::try_from(pdf.pages()).unwrap() {
            let text = pdf.page(page);
            assert!(text.contains(line), "{path}, page {page}: {text}");
        }
    }
    assert!(!workspace.path("copies/it/manual/alfa-copy-001.pdf").exists());
    // The document itself was not made.
    assert!(!workspace.path("build").exists());
}

#[test]
fn the_line_takes_the_place_of_what_an_uncontrolled_copy_says() {
    let workspace = with_places();
    workspace.run(&["build", "--locale", "it"]).ends_with(0);
    let plain = Pdf::open(workspace.path("build/it/letter/alfa.pdf"));
    assert!(plain.page(1).contains("Non controllata"));
    make(&workspace, "[[holders]]\nid = \"a\"\nname = \"A & <b> #x *y*\"\n", &["--locale", "it"]).ends_with(0);
    let copy = Pdf::open(workspace.path("copies/it/letter/alfa-copy-001.pdf"));
    assert!(copy.page(1).contains("n. 1, assegnata a: A & <b> #x *y*"), "{}", copy.page(1));
    assert!(!copy.page(1).contains("Non controllata"));
    assert_eq!(copy.parts_of("P"), plain.parts_of("P"));
}

#[test]
fn the_house_may_mark_copies_that_are_not_controlled() {
    let workspace = Workspace::starter();
    workspace.write("manuals/control.toml", "[control]\nmark-uncontrolled = true\n");
    workspace.run(&["build", "--document", "policy", "--cooperative", "alfa", "--locale", "it"]).ends_with(0);
    let pdf = Pdf::open(workspace.path("build/it/policy/alfa.pdf"));
    assert!(pdf.page(1).contains("Copia non controllata"), "{}", pdf.page(1));
}

#[test]
fn faults_of_the_list_and_of_names_are_told_at_their_place() {
    let workspace = with_places();
    let run = make(&workspace, "[[holders]]\nid = \"a\"\nname = \"A\"\ndocuments = [\"leter\"]\n", &[]);
    run.ends_with(1).tells("no document `leter` in this workspace").tells("holders.toml:4:13").tells("`letter`");
    make(&workspace, "[[holders]\n", &[]).ends_with(1).tells("holders.toml:1:");
    make(&workspace, "holders = []\n", &[]).ends_with(1).tells("the list names no holder");
    workspace.run(&["build", "--copies", "/nowhere/holders.toml"]).ends_with(2).tells("cannot read");

    let run = make(&workspace, "[[holders]]\nid = \"a\"\nname = \"Il ☃\"\n", &["--cooperative", "alfa"]);
    run.ends_with(1).tells("no declared font has the character `☃`").tells("holders.toml:3:").tells("the holder `a`");
    let long = format!("[[holders]]\nid = \"a\"\nname = \"{}\"\n", "lungo ".repeat(200));
    make(&workspace, &long, &["--cooperative", "alfa"]).ends_with(1).tells("the holder of a copy is too long");
    assert!(!workspace.path("copies").exists());

    let run = make(&small(), "[[holders]]\nid = \"a\"\nname = \"A\"\n", &["--cooperative", "alfa"]);
    run.ends_with(1);
}

#[test]
fn a_file_that_is_no_such_copy_is_left_alone() {
    let workspace = with_places();
    workspace.write("copies/it/letter/alfa-copy-001.pdf", "mine");
    let holders = "[[holders]]\nid = \"a\"\nname = \"A\"\n";
    let only = ["--cooperative", "alfa", "--locale", "it"];
    let run = make(&workspace, holders, &only);
    run.ends_with(1).tells("is there already and is no such copy");
    assert_eq!(workspace.read("copies/it/letter/alfa-copy-001.pdf"), "mine");
    workspace.remove("copies/it/letter/alfa-copy-001.pdf");
    make(&workspace, holders, &only).ends_with(0);
    let first = fs::read(workspace.path("copies/it/letter/alfa-copy-001.pdf")).unwrap();
    make(&workspace, holders, &only).ends_with(0);
    assert_eq!(fs::read(workspace.path("copies/it/letter/alfa-copy-001.pdf")).unwrap(), first);
    make(&workspace, holders, &[&only[..], &["--dry-run"]].concat()).ends_with(0).prints("would write");
}

#[test]
fn faults_of_documents_are_theirs_alone() {
    let workspace = with_places();
    workspace.replace(ALFA, "name", "nome");
    let run = make(&workspace, "[[holders]]\nid = \"a\"\nname = \"A\"\n", &["--locale", "it"]);
    run.ends_with(1).prints("nothing was made for `alfa`").prints("2 written, 0 failed");
    let workspace = with_places();
    workspace.write(ITALIAN, "letter-title = Lettera\n");
    let run = make(&workspace, "[[holders]]\nid = \"a\"\nname = \"A\"\n", &["--locale", "it", "--cooperative", "beta"]);
    run.ends_with(1).prints("failed  it/letter/beta, copy 1");
}

#[test]
fn a_document_is_laid_out_once_for_all_its_copies() {
    let tree = Tree::from_texts([
        ("templates/main.typ", "#json(\"/job.json\").text\n#pagebreak()\n#[#box(width: 90pt, height: 20pt) <copy>]"),
        ("templates/line.typ", "#set page(width: 90pt, height: auto, margin: 0pt)\n#json(\"/job.json\").text"),
    ]);
    let (templates, faults) = Templates::load(&tree);
    assert!(faults.is_empty(), "{faults:?}");
    let input = |template: &str, text: &str| Input {
        name: text.into(),
        template: template.into(),
        json: serde_json::to_vec(&serde_json::json!({ "text": text })).unwrap(),
        assets: [].into(),
        metadata: Metadata { title: text.into(), date: Some("2026-01-29".parse().unwrap()), ..Metadata::default() },
        profile: Profile::Archive,
        press: None,
        attachment: None,
    };
    let copies: Vec<Input> = (1..=20).map(|number| input("templates/line.typ", &format!("copy {number}"))).collect();
    let layouts = |count: usize| {
        typst_timing::clear();
        typst_timing::enable();
        let renderer = Renderer::new(&tree, &templates);
        let document = input("templates/main.typ", &format!("document with {count}"));
        let made = renderer.render_with_copies(&document, &copies[..count], &|_| None, &mut Spans::off());
        typst_timing::disable();
        let made = made.unwrap_or_else(|faults| panic!("{faults:?}"));
        assert_eq!(made.copies.len(), count);
        let mut json = Vec::new();
        typst_timing::export_json(&mut json, |_| (String::new(), 0)).unwrap();
        let events: Vec<Value> = serde_json::from_slice(&json).unwrap();
        events.iter().filter(|event| event["name"] == "layout document" && event["ph"] == "B").count()
    };
    // So often the document itself is laid out until its layout settles, and a line once: ten more copies are ten more lines.
    let (alone, ten, twenty) = (layouts(0), layouts(10), layouts(20));
    assert!(alone >= 1);
    assert_eq!((ten - alone, twenty - alone), (10, 20));
}
