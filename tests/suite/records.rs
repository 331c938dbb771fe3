//! What the records answer: the register, and what a file is.

use std::fs;
use std::io::Read;
use std::path::Path;

use bindery::edition::{Copies, Copy, Entry, Record};
use bindery::tree::sha256;
use serde_json::Value;

use crate::pdf::Pdf;
use crate::small::small;
use crate::support::{Run, Workspace};

const OLD: &[u8] = b"%PDF-1.7 what was issued in 2025";
const NEW: &[u8] = b"%PDF-1.7 what was issued in 2026";
const COPY: &[u8] = b"%PDF-1.7 what was issued in 2026, copy 3";

fn entry(organisation: &str, locale: &str, revision: u32, date: &str, content: &[u8]) -> Entry {
    let titles = [("it", "Manuale"), ("en", "Manual"), ("ar", "دليل الجودة")];
    Entry {
        organisation: organisation.into(),
        document: "manual".into(),
        locale: locale.into(),
        profile: "archive".into(),
        name: format!("Cooperativa {organisation}"),
        title: titles.iter().find(|(tag, _)| *tag == locale).unwrap().1.into(),
        code: "DOC_SGQ 00".into(),
        revision,
        date: date.parse().unwrap(),
        next_review: Some("2027-01-31".parse().unwrap()),
        sha256: sha256(content),
        pages: 26,
        ..Entry::default()
    }
}

/// Records of two years, and of a copy.
fn issued(workspace: &Workspace) {
    let mut first = Record::new(2025, "2025-02-01".parse().unwrap(), vec![]);
    first.documents = vec![
        entry("alfa", "it", 1, "2025-01-20", OLD),
        entry("alfa", "ar", 1, "2025-01-20", b"an Arabic one"),
        entry("beta", "it", 1, "2025-01-20", b"one of beta"),
    ];
    first.seal();
    let mut second = Record::new(2026, "2026-02-01".parse().unwrap(), vec![first.root.clone()]);
    second.documents =
        vec![entry("alfa", "it", 2, "2026-01-29", NEW), entry("alfa", "ar", 2, "2026-01-29", b"a new Arabic one")];
    second.withdrawn = vec!["it/manual/beta".into()];
    second.seal();
    for record in [&first, &second] {
        workspace.write(&Record::path(record.year, record.date), record.write());
    }
    let copy = Copy {
        of: sha256(NEW),
        number: 3,
        holder: "sites".into(),
        name: "Sede \u{202e}Nord".into(),
        date: "2026-02-01".parse().unwrap(),
    };
    workspace.write(&list(), Copies([(sha256(COPY), copy)].into()).write());
}

fn verify(workspace: &Workspace, files: &[(&str, &[u8])], more: &[&str]) -> Run {
    let paths = files.iter().map(|(name, content)| {
        fs::write(workspace.path(name), content).unwrap();
        workspace.path(name).to_str().unwrap().to_string()
    });
    let paths: Vec<String> = paths.collect();
    let arguments = ["verify", "--on", "2026-03-01"].into_iter().chain(paths.iter().map(String::as_str));
    workspace.run(&arguments.chain(more.iter().copied()).collect::<Vec<_>>())
}

fn list() -> String {
    Copies::path(2026, "2026-02-01".parse().unwrap())
}

/// A mark as a file has it.
fn marked(state: &str) -> Vec<u8> {
    format!(
        "%PDF-1.7 (DOC, bindery:1;organisation=alfa;document=manual;locale=it;code=DOC;revision=2;translation=0;{state};\
         meaning=0123456789abcdef)"
    )
    .into_bytes()
}

#[test]
fn an_issued_document_is_known_by_its_hash() {
    let workspace = small();
    issued(&workspace);
    let run = verify(&workspace, &[("new.pdf", NEW)], &[]);
    run.ends_with(0).prints("new.pdf: an issued document, in force");
    run.prints("Manuale – Cooperativa alfa (it/manual/alfa), 26 pages");
    run.prints("DOC_SGQ 00, revision 2 of 2026-01-29, edition 2026, issued on 2026-02-01")
        .prints("next review 2027-01-31");
    let run = verify(&workspace, &[("old.pdf", OLD), ("new.pdf", NEW)], &[]);
    run.ends_with(1).prints("old.pdf: an issued document, superseded");
    run.prints("now in force: DOC_SGQ 00, revision 2 of 2026-01-29, edition 2026");
    verify(&workspace, &[("b.pdf", b"one of beta")], &[]).ends_with(1).prints("withdrawn on 2026-02-01");
    let run = verify(&workspace, &[("copy.pdf", COPY)], &[]);
    run.ends_with(0).prints("controlled copy 3 for Sede \u{fffd}Nord, of an issued document, in force");
    // What was in force then.
    let then = workspace.run(&["verify", "--on", "2025-12-31", workspace.path("old.pdf").to_str().unwrap()]);
    then.ends_with(0).prints("in force");
}

#[test]
fn what_no_record_has_is_told_for_what_it_is() {
    let workspace = small();
    issued(&workspace);
    for (content, words) in [
        (marked("draft=1"), "a draft, never issued: DOC, revision 2 (it/manual/alfa)"),
        (marked("edition=2026"), "altered: it says that it is DOC, revision 2, edition 2026"),
        (marked("edition=2026;copy=3"), "altered: it says that it is DOC, revision 2, edition 2026, copy 3"),
        (marked("edition=2024"), "not in the records: it says that it is DOC, revision 2, edition 2024"),
        (b"%PDF-1.7 of somebody else".to_vec(), "not a document of this program"),
        (b"%PDF-1.4 bindery:1;organisation=%zz;code=%00".to_vec(), "not a document of this program"),
        (Vec::new(), "not a document of this program"),
        (b"bindery:".repeat(200_000), "not a document of this program"),
        (
            (0..5_000_000_u32).flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes()).collect(),
            "not a document",
        ),
    ] {
        verify(&workspace, &[("x.pdf", &content)], &[]).ends_with(1).prints(&format!("x.pdf: {words}"));
    }
    let run = verify(&workspace, &[("x.pdf", NEW)], &["/nowhere.pdf", workspace.path("").to_str().unwrap()]);
    run.ends_with(2).tells("cannot read `/nowhere.pdf`").tells("it is no file").prints("in force");
}

#[test]
fn programs_are_told_all_of_it() {
    let workspace = small();
    issued(&workspace);
    let altered = marked("edition=2026");
    let run = verify(&workspace, &[("old.pdf", OLD), ("x.pdf", &altered), ("c.pdf", COPY)], &["--format", "json"]);
    let json: Value = serde_json::from_str(&run.ends_with(1).stdout).unwrap();
    let files = json["files"].as_array().unwrap();
    let verdicts: Vec<_> = files.iter().map(|file| file["verdict"].as_str().unwrap()).collect();
    assert_eq!(verdicts, ["superseded", "altered", "in-force"]);
    assert_eq!(files[0]["document"]["replaced-by"]["revision"], 2);
    assert_eq!(files[0]["in-force-now"]["sha256"], sha256(NEW));
    assert_eq!(files[1]["sha256"], sha256(&altered));
    assert!(files[1]["mark"].as_str().unwrap().contains(";edition=2026;"));
    assert_eq!((&files[2]["copy"]["number"], &files[2]["is-in-force"]), (&3.into(), &true.into()));
}

#[test]
fn records_that_were_edited_vouch_for_nothing() {
    let workspace = small();
    issued(&workspace);
    let forged = b"%PDF-1.7 forged";
    workspace.replace("manuals/editions/2026/2026-02-01.toml", &sha256(NEW), &sha256(forged));
    let run = verify(&workspace, &[("x.pdf", forged)], &[]);
    run.ends_with(1).tells("the entry of `it/manual/alfa` was changed after it was issued");
    workspace.run(&["register"]).ends_with(1).tells("was changed after it was issued");
    workspace.write(&list(), "version = 1\n<<<<<<<\n");
    verify(&workspace, &[("x.pdf", NEW)], &[]).ends_with(1).tells("the list of controlled copies cannot be read");
}

#[test]
fn nothing_issued_is_said_so() {
    let workspace = small();
    verify(&workspace, &[("x.pdf", NEW)], &[]).ends_with(2).tells("nothing was issued here");
    workspace.run(&["register"]).ends_with(2).tells("nothing was issued here");
}

#[test]
fn the_register_lists_what_is_in_force_and_what_was_replaced() {
    let workspace = Workspace::starter();
    issued(&workspace);
    let run = workspace.run(&["register", "--on", "2026-12-31"]);
    run.ends_with(0).prints("documents in force on 2026-12-31: 2").prints("superseded documents:");
    run.prints("  it/manual/alfa  DOC_SGQ 00, revision 2.0, edition 2026, review due soon: 2027-01-31");
    run.prints("  it/manual/alfa  DOC_SGQ 00, revision 1.0, edition 2025, replaced by revision 2.0 of 2026-02-01");
    run.prints("  it/manual/beta  DOC_SGQ 00, revision 1.0, edition 2025, withdrawn on 2026-02-01");
    let json = workspace.run(&["register", "--on", "2025-06-01", "--format", "json"]);
    let json: Value = serde_json::from_str(&json.ends_with(0).stdout).unwrap();
    assert_eq!((&json["date"], &json["in-force"]), (&"2025-06-01".into(), &3.into()));
    assert_eq!(json["documents"].as_array().unwrap().len(), 3);
}

#[test]
fn the_register_is_a_document_a_workbook_and_a_table() {
    let workspace = Workspace::starter();
    issued(&workspace);
    let make = || {
        let files = ["--format", "csv", "--format", "xlsx", "--format", "pdf"];
        let languages = ["--locale", "it", "--locale", "ar", "--locale", "hi", "--locale", "zh"];
        let run = workspace.run(&[&["register", "--on", "2027-02-01"], &files[..], &languages[..]].concat());
        run.ends_with(0).prints("register-2027-02-01.csv");
        crate::support::files(&workspace.path("build/register"))
    };
    let files = make();
    assert_eq!(files.len(), 9);
    assert_eq!(files, make());
    let csv = String::from_utf8(files["register-2027-02-01.csv"].clone()).unwrap();
    assert_eq!(csv.matches("\r\n").count(), 6);
    assert!(csv.contains(",in-force,26,2027-01-31,overdue,,"), "{csv}");

    let open = |name: &str| Pdf::open(workspace.path("build/register").join(name));
    let pdf = open("register-2027-02-01-it.pdf");
    let text = pdf.page(1);
    for words in ["Elenco dei documenti in vigore", "Situazione al 1 febbraio 2027", "Riesame scaduto: 2", "DOC_SGQ 00"]
    {
        assert!(text.contains(words), "no {words}: {text}");
    }
    let seen = pdf.seen(1).join("\n");
    let (half, other) = (&sha256(NEW)[..32], &sha256(NEW)[32..]);
    assert!(seen.contains(half) && seen.contains(other), "{seen}");
    assert!(pdf.xmp().contains("pdfuaid:part>1") && pdf.xmp().contains("pdfaid:conformance>A"));
    for (name, title) in [("hi", "प्रभावी दस्तावेज़ों की सूची"), ("zh", "现行文件清单")]
    {
        let pdf = open(&format!("register-2027-02-01-{name}.pdf"));
        assert!(pdf.info("Title").unwrap().contains(title), "{:?}", pdf.info("Title"));
    }
    let workbook = workspace.path("build/register/register-2027-02-01-it.xlsx");
    let strings = part(&workbook, "xl/sharedStrings.xml");
    assert!(strings.contains("Riesame scaduto") && strings.contains("Sostituito da"), "{strings}");
    assert!(part(&workbook, "xl/worksheets/sheet1.xml").contains("autoFilter"));
    let run = workspace.run(&["register", "--format", "pdf", "--locale", "xx"]);
    run.ends_with(2).tells("no locale `xx` in this workspace");
}

fn part(workbook: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(fs::File::open(workbook).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}
