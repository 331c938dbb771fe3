//! Pseudo-locales: any document in `en-XA` and `ar-XB`, made of the texts of the source language.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::pdf::{Pdf, fold};
use crate::small::{ALFA, ITALIAN, small};
use crate::support::{REPOSITORY, Workspace, copy};

const MESSAGES: &str = r#"letter-title = È più
letter-text =
    { $organisation-name } dà <strong>più</strong> { NUMBER(12345.5) }, <a href="https://alfa.example/carta">la carta</a> dal { $control-date }. { -body.gender ->
        [feminine] Nata
       *[masculine] Nato
    } { -body(place: "Roma") }
-body = ente di { $place }
    .gender = feminine
"#;

/// The small workspace with the built-in styles and an Italian letter in which there is something of everything.
fn letter() -> Workspace {
    let workspace = small();
    for folder in ["templates/lib", "templates/fonts"] {
        copy(&Path::new(REPOSITORY).join(folder), &workspace.path(folder));
    }
    workspace.write("templates/theme.typ", fs::read(Path::new(REPOSITORY).join("templates/theme.typ")).unwrap());
    workspace.write(ITALIAN, MESSAGES).write(
        "templates/letter.typ",
        "#import \"lib/job.typ\": direction, language, msg, region\n#import \"theme.typ\": serif\n\
         #set text(font: serif, fallback: false, lang: language, region: region, \
         dir: if direction == \"rtl\" { rtl } else { ltr })\n= #msg(\"letter-title\")\n#msg(\"letter-text\")\n",
    );
    workspace
}

/// A letter's job.
fn job(locale: &str) -> (Workspace, Value) {
    let workspace = letter();
    let projects = workspace.path("projects");
    let run = workspace.run(&[
        "build",
        "--locale",
        locale,
        "--cooperative",
        "alfa",
        "--emit-data",
        projects.to_str().unwrap(),
    ]);
    run.ends_with(0).prints(&format!("written {locale}/letter/alfa.pdf (1 page)"));
    assert_eq!(run.stderr, "", "nothing is amiss, and nothing is untranslated");
    let job = fs::read(projects.join(locale).join("letter/alfa/job.json")).unwrap();
    (workspace, serde_json::from_slice(&job).unwrap())
}

#[test]
fn en_xa_accents_and_stretches_the_text_and_nothing_else() {
    let (workspace, job) = job("en-XA");
    assert_eq!(
        job["messages"]["letter-text"],
        json!([
            "[Alfa đạ\u{300}ạ\u{300} ",
            { "t": "strong", "c": ["ṗîîụ\u{300}"] },
            " 12,345.5, ",
            { "t": "link", "href": "https://alfa.example/carta", "c": ["ļåå çååŕţåå"] },
            " đååļ January 10, 2024. Ñååţå ëëñţëë đî Roma]",
        ])
    );
    assert_eq!(job["messages"]["letter-title"], "[Ẹ\u{300}Ẹ\u{300} ṗîîụ\u{300}]");
    assert_eq!((&job["language"], &job["direction"]), (&json!("en"), &json!("ltr")));
    let pdf = Pdf::open(workspace.path("build/en-XA/letter/alfa.pdf"));
    assert_eq!(pdf.catalog(&["Lang"]).unwrap().as_str().unwrap(), b"en-XA");
    assert!(pdf.page(1).contains("Ñååţå ëëñţëë đî Roma]"), "{}", pdf.page(1));
}

#[test]
fn ar_xb_runs_from_right_to_left() {
    let (workspace, job) = job("ar-XB");
    assert_eq!((&job["language"], &job["script"], &job["direction"]), (&json!("ar"), &json!("Arab"), &json!("rtl")));
    assert_eq!(job["metadata"]["title"], "È più – Alfa");
    let pdf = Pdf::open(workspace.path("build/ar-XB/letter/alfa.pdf"));
    // Letters from left to right: the line begins at the right, names and numbers keep their own order.
    let seen = pdf.seen(1);
    assert_eq!(fold(&seen[0]), "ùip È");
    let line =
        seen.iter().map(|line| fold(line)).find(|line| line.ends_with("Alfa")).unwrap_or_else(|| panic!("{seen:?}"));
    for words in ["atrac al ,", "12,345.5", " ùip àd Alfa"] {
        assert!(line.contains(words), "{words}: {seen:?}");
    }
    let text = pdf.page(1);
    assert!(!text.contains(|letter| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')), "{text:?}");
}

#[test]
fn every_document_can_be_asked_for_and_ordinary_builds_are_left_alone() {
    let workspace = letter();
    workspace.run(&["build"]).ends_with(0).prints("6 written, 0 failed");
    let pseudo = |tag| ["build", "--prune", "--locale", tag];
    for tag in ["en-XA", "ar-XB"] {
        let run = workspace.run(&pseudo(tag));
        run.ends_with(0).prints("3 written, 0 failed");
        assert!(!run.stdout.contains("removed") && !run.stdout.contains("obsolete"), "{}", run.stdout);
    }
    assert_eq!(workspace.pdfs().len(), 12);
    // An ordinary plan does not have them.
    workspace.run(&["build", "--cooperative", "alfa"]).ends_with(0).prints("obsolete ar-XB/letter/alfa.pdf");
    assert_eq!(workspace.pdfs().len(), 12);
    workspace.run(&["build", "--cooperative", "alfa", "--prune"]).ends_with(0).prints("removed en-XA/letter/beta.pdf");
    assert_eq!(workspace.pdfs().len(), 6);
    workspace.run(&["build", "--locale", "en-XB"]).ends_with(2).tells("no locale `en-XB` in this workspace");
}

#[test]
fn check_looks_at_the_texts_of_the_source() {
    let workspace = letter();
    workspace.run(&["check", "--locale", "en-XA"]).ends_with(0);
    workspace.replace(ITALIAN, "$organisation-name", "$organisation-nme").replace(ALFA, "Alfa", "Alfa");
    let run = workspace.run(&["check", "--locale", "en-XA"]);
    run.ends_with(1).tells("there is no variable `$organisation-nme`").tells("locales/it/letter.ftl:3");
    workspace.write("locales/en-XA/letter.ftl", "letter-title = [Ţîţļë]\n");
    workspace.run(&["check"]).tells("messages are not read from here").tells("locales/en-XA/letter.ftl");
}
