//! Translations: out to a translator and back, what is taken and what is not, and what is known of them.

use std::fs;
use std::path::{Path, PathBuf};

use bindery::exchange::{self, Format, NoteKind, Parcel, Piece, Segment, State, Unit};
use serde_json::Value as Json;

use crate::support::Workspace;

const LOCALE: &str = "sl";

/// How a commitment ends.
const LAST: &str = "rispettarne le scelte e la riservatezza.";

/// Exports the policy; gives the file's path.
fn export(workspace: &Workspace, format: Format, more: &[&str]) -> PathBuf {
    let path = workspace.path(&format!("out.{}", format.extension()));
    let name = path.to_str().unwrap().to_string();
    let fixed = [
        "translate",
        "export",
        "--locale",
        LOCALE,
        "--document",
        "policy",
        "--format",
        format.name(),
        "--output",
        &name,
    ];
    workspace.run(&[&fixed, more].concat()).ends_with(0);
    path
}

fn read(path: &Path) -> Parcel {
    let (parcel, faults) = exchange::read("out", &fs::read(path).unwrap()).unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    parcel
}

/// Translates as a tool would: every unit gets a target, `words` put before its text.
fn translate(path: &Path, words: &str, change: impl Fn(&mut Unit)) {
    let format = if path.extension().unwrap() == "po" { Format::Po } else { Format::Xliff };
    let mut parcel = read(path);
    for unit in parcel.groups.iter_mut().flat_map(|group| &mut group.units) {
        let mut target = Segment::default();
        target.push_text(words);
        target.0.extend(unit.source.0.clone());
        unit.target = Some(target);
        unit.state = State::Translated;
        unit.matches.clear();
        change(unit);
    }
    fs::write(path, exchange::write(&parcel, format).unwrap()).unwrap();
}

fn import(workspace: &Workspace, path: &Path, code: i32) -> Json {
    let arguments = ["translate", "import", path.to_str().unwrap(), "--on", "2026-06-03", "--format", "json"];
    let run = workspace.run(&arguments);
    run.ends_with(code);
    serde_json::from_str::<Json>(&run.stdout).unwrap()[0].clone()
}

/// Messages of the policy by condition.
fn status(workspace: &Workspace) -> Json {
    let run = workspace.run(&["translate", "status", "--locale", LOCALE, "--document", "policy", "--format", "json"]);
    run.ends_with(0);
    serde_json::from_str::<Json>(&run.stdout).unwrap()[0].clone()
}

fn count(status: &Json, condition: &str) -> u64 {
    status["states"][condition]["messages"].as_u64().unwrap()
}

/// A workspace whose policy was translated.
fn translated() -> Workspace {
    let workspace = Workspace::starter();
    let path = export(&workspace, Format::Xliff, &[]);
    translate(&path, "Sl ", |_| {});
    import(&workspace, &path, 0);
    workspace
}

#[test]
fn a_new_language_needs_nothing_but_its_first_import() {
    let workspace = Workspace::starter();
    let before = status(&workspace);
    // What comes with the program in both languages is there already.
    assert!(count(&before, "missing") > 0 && count(&before, "final") > 0, "{before}");
    assert_eq!(count(&before, "missing") + count(&before, "final"), before["messages"]);
    let path = export(&workspace, Format::Xliff, &[]);
    translate(&path, "Sl ", |_| {});
    let told = import(&workspace, &path, 0);
    assert_eq!((told["refused"].as_array().unwrap().len(), told["aside"].as_array().unwrap().len()), (0, 0));
    let after = status(&workspace);
    assert_eq!(count(&after, "translated"), after["messages"]);
    assert!(workspace.read("locales/sl/policy.ftl").contains("Sl <strong>Mettere al centro"));
    // It can be checked and built at once.
    workspace.replace("manuals/documents.toml", "locales = [\"it\", \"en\"]", "locales = [\"it\", \"en\", \"sl\"]");
    workspace.run(&["build", "--document", "policy", "--locale", LOCALE]).ends_with(0);
}

#[test]
fn importing_twice_changes_nothing_and_exports_are_the_same() {
    for format in [Format::Xliff, Format::Po] {
        let workspace = Workspace::starter();
        let path = export(&workspace, format, &[]);
        translate(&path, "Sl ", |_| {});
        import(&workspace, &path, 0);
        let files = ["locales/sl/policy.ftl", "locales/sl/translations.toml", "locales/sources.toml"];
        let before = files.map(|file| workspace.read(file));
        let told = import(&workspace, &path, 0);
        assert_eq!(told["taken"], 0);
        assert_eq!(files.map(|file| workspace.read(file)), before);
        let first = fs::read(export(&workspace, format, &[])).unwrap();
        import(&workspace, &path, 0);
        assert_eq!(fs::read(export(&workspace, format, &[])).unwrap(), first);
    }
}

#[test]
fn a_changed_source_makes_its_translation_stale_until_it_is_translated_anew() {
    let workspace = translated();
    workspace.replace("locales/it/policy.ftl", "commitment-people =", "# Comments do not count\ncommitment-people =");
    assert_eq!(count(&status(&workspace), "stale"), 0);
    workspace.replace("locales/it/policy.ftl", LAST, &format!("{LAST} Sempre."));
    let after = status(&workspace);
    assert_eq!(count(&after, "stale"), 1);
    assert_eq!(after["unfinished"][0]["message"], "commitment-people");
    // Only that goes out, with its old source beside it.
    let path = export(&workspace, Format::Xliff, &["--state", "stale"]);
    let parcel = read(&path);
    let unit = parcel.units().next().unwrap();
    assert_eq!(parcel.units().count(), 1);
    let previous = unit.previous.as_ref().unwrap().to_plain();
    assert_eq!(unit.source.to_plain(), format!("{previous} Sempre."));
    assert!(unit.target.as_ref().unwrap().to_plain().starts_with("Sl "));
    // Untouched, it is not taken for a new translation.
    import(&workspace, &path, 0);
    assert_eq!(count(&status(&workspace), "stale"), 1);
    translate(&path, "Sl ", |_| {});
    let told = import(&workspace, &path, 0);
    assert_eq!(told["taken"], 1);
    assert_eq!(count(&status(&workspace), "stale"), 0);
}

#[test]
fn what_is_made_from_an_older_source_waits_and_is_offered_again() {
    let workspace = Workspace::starter();
    let path = export(&workspace, Format::Xliff, &[]);
    translate(&path, "Sl ", |_| {});
    workspace.replace("locales/it/policy.ftl", LAST, &format!("{LAST} Sempre."));
    let run = workspace.run(&["translate", "import", path.to_str().unwrap(), "--dry-run"]);
    run.ends_with(1).tells("the unit `commitment-people` is kept aside").prints("someone must look at 1 unit");
    let told = import(&workspace, &path, 1);
    assert_eq!(told["aside"][0]["unit"], "commitment-people");
    assert!(!workspace.read("locales/sl/policy.ftl").contains("commitment-people"));
    let parcel = read(&export(&workspace, Format::Xliff, &["--state", "missing"]));
    let unit = parcel.units().next().unwrap();
    assert_eq!(
        unit.matches[0].target.to_plain(),
        format!("Sl {}", unit.source.to_plain().trim_end_matches(" Sempre."))
    );
}

#[test]
fn white_space_round_a_translation_is_not_taken() {
    let workspace = Workspace::starter();
    let path = export(&workspace, Format::Xliff, &["--no-pages"]);
    translate(&path, "\n Sl ", |unit| unit.target.as_mut().unwrap().push_text(" \n"));
    import(&workspace, &path, 0);
    let written = workspace.read("locales/sl/policy.ftl");
    assert!(written.contains("Sl <strong>Mettere") && !written.contains("{ \" \" }"), "{written}");
}

#[test]
fn edits_by_hand_are_noticed_and_confirmed() {
    let workspace = translated();
    workspace.replace(
        "locales/sl/policy.ftl",
        "Sl <strong>Mettere al centro",
        "Po slovensko <strong>Mettere al centro",
    );
    assert_eq!(count(&status(&workspace), "by-hand"), 1);
    workspace
        .run(&["translate", "confirm", "--locale", LOCALE, "--state", "reviewed", "--on", "2026-07-01"])
        .ends_with(0);
    let after = status(&workspace);
    assert_eq!(count(&after, "reviewed"), after["messages"]);
}

#[test]
fn only_the_messages_concerned_are_touched() {
    let workspace = translated();
    let before = workspace.read("locales/sl/policy.ftl");
    let crafted = format!("### Ours\r\n\r\n{before}\n\n# A term of ours\n-ours = x\n");
    workspace.write("locales/sl/policy.ftl", &crafted);
    let path = export(&workspace, Format::Xliff, &[]);
    translate(&path, "Sl ", |unit| {
        if unit.key == "commitment-people" {
            let mut target = Segment::default();
            target.push_text("Novo: ");
            target.0.extend(unit.source.0.clone());
            unit.target = Some(target);
        }
    });
    import(&workspace, &path, 0);
    let expected = crafted.replace("Sl <strong>Mettere al centro", "Novo: <strong>Mettere al centro");
    assert_eq!(workspace.read("locales/sl/policy.ftl"), expected);
}

#[test]
fn units_that_cannot_be_taken_are_refused_with_the_reason() {
    let workspace = translated();
    let before = workspace.read("locales/sl/policy.ftl");
    let path = export(&workspace, Format::Xliff, &[]);
    translate(&path, "Zdaj ", |unit| {
        let target = unit.target.as_mut().unwrap();
        match unit.key.as_str() {
            "commitment-people" => target.0.retain(|piece| matches!(piece, Piece::Text(_))),
            "policy-introduction" => target.push_text(" {$nobody}"),
            _ => unit.target = None,
        }
    });
    let told = import(&workspace, &path, 1);
    let reasons: Vec<&str> =
        told["refused"].as_array().unwrap().iter().map(|one| one["reason"].as_str().unwrap()).collect();
    assert!(reasons.iter().any(|reason| reason.contains("is missing")), "{reasons:?}");
    assert!(reasons.iter().any(|reason| reason.contains("was typed as text")), "{reasons:?}");
    assert_eq!(workspace.read("locales/sl/policy.ftl"), before);
}

/// What is told of a file whose only fault is that a unit lost its code, and where, as JSON.
fn told_of_a_lost_code(format: Format) -> (String, Json) {
    let workspace = Workspace::starter();
    let path = export(&workspace, Format::Xliff, &["--no-pages"]);
    translate(&path, "Sl ", |unit| {
        if unit.key == "commitment-people" {
            unit.target.as_mut().unwrap().0.retain(|piece| matches!(piece, Piece::Text(_)));
        }
    });
    let parcel = read(&path);
    let path = workspace.path(&format!("out.{}", format.extension()));
    fs::write(&path, exchange::write(&parcel, format).unwrap()).unwrap();
    let run = workspace.run(&["translate", "import", path.to_str().unwrap(), "--dry-run", "--format", "json"]);
    run.ends_with(1).tells("the unit `commitment-people` is refused").tells("of the source is missing");
    let told = serde_json::from_str::<Json>(&run.stdout).unwrap();
    (run.stderr.clone(), told[0]["refused"][0].clone())
}

#[test]
fn what_is_refused_is_told_at_its_line_or_cell() {
    for (format, excerpt) in [
        (Format::Xliff, "<target state=\"translated\">Sl Mettere al centro"),
        (Format::Xliff2, "<target>Sl Mettere al centro"),
        (Format::Po, "msgstr \""),
        (Format::Tmx, "<tuv xml:lang=\"sl\">"),
    ] {
        let (told, unit) = told_of_a_lost_code(format);
        let place = format!("{}:{}:{}", unit["file"].as_str().unwrap(), unit["line"], unit["column"]);
        assert!(told.contains(&place) && told.contains(excerpt), "{format:?} {unit}: {told}");
    }
    let (told, unit) = told_of_a_lost_code(Format::Xlsx);
    assert!(unit["cell"].as_str().unwrap().starts_with('C'), "{unit}");
    assert!(told.contains(&format!("out.xlsx:{}", unit["cell"].as_str().unwrap())), "{told}");
}

#[test]
fn files_of_another_workspace_or_language_are_refused_as_a_whole() {
    let workspace = translated();
    let path = export(&workspace, Format::Xliff, &[]);
    let original = fs::read_to_string(&path).unwrap();
    let files = ["locales/sl/policy.ftl", "locales/sl/translations.toml"];
    let before = files.map(|file| workspace.read(file));
    for (old, new, told) in [
        ("product-name=\"esempio\"", "product-name=\"altri\"", "comes from the workspace `altri`"),
        ("source-language=\"it\"", "source-language=\"fr\"", "translated from `fr`"),
        ("target-language=\"sl\"", "target-language=\"it\"", "written in first"),
        ("</xliff>", "", "`out.xlf`"),
        ("<xliff", "<!DOCTYPE xliff [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xliff", "document type"),
    ] {
        assert!(original.contains(old), "{old}");
        fs::write(&path, original.replacen(old, new, 1)).unwrap();
        let run = workspace.run(&["translate", "import", path.to_str().unwrap()]);
        assert_ne!(run.code, 0, "{new}");
        if told != "`out.xlf`" {
            run.tells(told);
        }
        assert_eq!(files.map(|file| workspace.read(file)), before);
    }
}

/// Import refuses a file as a whole, and leaves the workspace as it is.
#[track_caller]
fn check_refused(workspace: &Workspace, name: &str, content: &[u8], told: &str) {
    let files = ["locales/sl/policy.ftl", "locales/sl/translations.toml", "locales/sources.toml"];
    let before = files.map(|file| workspace.read(file));
    workspace.write(name, content);
    let run = workspace.run(&["translate", "import", workspace.path(name).to_str().unwrap()]);
    run.ends_with(2).tells(told);
    assert_eq!(files.map(|file| workspace.read(file)), before);
}

#[test]
fn files_that_cannot_be_trusted_are_refused_as_a_whole() {
    let workspace = translated();
    let path = export(&workspace, Format::Xliff, &["--no-pages"]);
    let whole = fs::read(&path).unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    check_refused(&workspace, "cut.xlf", &whole[..whole.len() / 2], "the file may have been cut off");
    // UTF-8 with a letter of Latin-1 in it.
    let mixed = [&whole[..], b"<!-- \xe8 -->"].concat();
    check_refused(&workspace, "mixed.xlf", &mixed, "not valid UTF-8");
    let bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>";
    check_refused(
        &workspace,
        "bomb.xlf",
        text.replacen("<xliff", &format!("{bomb}<xliff"), 1).as_bytes(),
        "document type",
    );
    check_refused(&workspace, "letter.xlf", b"Dear colleague", "no translators' format");
    check_refused(&workspace, "empty.xlf", b"", "no translators' format");
    // Of 200 MB nothing is read.
    fs::File::create(workspace.path("large.xlf")).unwrap().set_len(200 << 20).unwrap();
    let run = workspace.run(&["translate", "import", workspace.path("large.xlf").to_str().unwrap()]);
    run.ends_with(2).tells("large.xlf");
}

#[test]
fn a_file_of_messages_that_cannot_be_read_is_not_written_over() {
    let workspace = Workspace::starter();
    let path = export(&workspace, Format::Xliff, &["--no-pages"]);
    translate(&path, "Sl ", |_| {});
    let messages = workspace.path("locales/sl/policy.ftl");
    fs::create_dir_all(messages.parent().unwrap()).unwrap();
    let wide: Vec<u8> = "\u{feff}other = č\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (content, told) in [
        (wide, "the file is UTF-16"),
        (b"other = \xe8\n".to_vec(), "the file is not UTF-8"),
        (b"other = c\rmore = d\r".to_vec(), "carriage returns alone"),
    ] {
        fs::write(&messages, &content).unwrap();
        let run = workspace.run(&["translate", "import", path.to_str().unwrap()]);
        assert_ne!(run.code, 0);
        run.tells(told).tells("locales/sl/policy.ftl");
        assert_eq!(fs::read(&messages).unwrap(), content);
    }
}

#[test]
fn one_file_that_cannot_be_trusted_holds_all_back() {
    let workspace = translated();
    let good = export(&workspace, Format::Xliff, &["--no-pages"]);
    translate(&good, "Novo ", |_| {});
    let before = workspace.read("locales/sl/policy.ftl");
    workspace.write("bad.xlf", "<xliff>");
    let bad = workspace.path("bad.xlf");
    let run = workspace.run(&["translate", "import", good.to_str().unwrap(), bad.to_str().unwrap()]);
    run.ends_with(2);
    assert_eq!(workspace.read("locales/sl/policy.ftl"), before);
}

#[test]
fn unknown_and_doubled_units_are_left_out_and_the_others_taken() {
    let workspace = Workspace::starter();
    let path = export(&workspace, Format::Xliff, &["--no-pages"]);
    translate(&path, "Sl ", |unit| {
        if unit.key == "commitment-staff" {
            unit.key = "commitment-nobody".into();
        }
    });
    let text = fs::read_to_string(&path).unwrap();
    let start = text.find("<trans-unit id=\"commitment-people\"").unwrap();
    let end = start + text[start..].find("</trans-unit>").unwrap() + "</trans-unit>".len();
    fs::write(&path, [&text[..end], &text[start..end], &text[end..]].concat()).unwrap();
    let run = workspace.run(&["translate", "import", path.to_str().unwrap(), "--on", "2026-06-03"]);
    run.ends_with(1).tells("the unit `commitment-people` stands in the file more than once");
    run.tells("the workspace has no text `commitment-nobody`");
    let written = workspace.read("locales/sl/policy.ftl");
    assert!(written.contains("commitment-community") && !written.contains("commitment-people"), "{written}");
}

#[test]
fn a_damaged_ledger_stops_everything() {
    let workspace = translated();
    workspace.append("locales/sl/translations.toml", "<<<<<<< ours");
    let before = workspace.read("locales/sl/translations.toml");
    workspace.run(&["translate", "status"]).ends_with(2).tells("ledger of translations cannot be read");
    workspace.run(&["translate", "confirm", "--locale", LOCALE]).ends_with(2);
    assert_eq!(workspace.read("locales/sl/translations.toml"), before);
}

#[test]
fn a_dry_run_shows_the_difference_and_writes_nothing() {
    let workspace = Workspace::starter();
    let path = export(&workspace, Format::Po, &[]);
    translate(&path, "Sl ", |_| {});
    let run = workspace.run(&["translate", "import", path.to_str().unwrap(), "--dry-run"]);
    run.ends_with(0).prints("+    Sl <strong>Mettere al centro").prints("nothing was written");
    assert!(!workspace.path("locales/sl/policy.ftl").exists());
}

#[test]
fn notes_name_the_pages_where_texts_appear() {
    let workspace = Workspace::starter();
    let places = |more: &[&str]| -> Vec<String> {
        let parcel = read(&export(&workspace, Format::Xliff, more));
        let unit = parcel.units().find(|unit| unit.key == "commitment-people").unwrap();
        let places = unit.notes.iter().filter(|note| note.kind == NoteKind::Place);
        places.map(|note| note.text.clone()).collect()
    };
    assert_eq!(places(&[]), ["Mission e Politica › La politica del consorzio, p. 1 (alfa)"]);
    assert_eq!(places(&["--no-pages"]), ["Mission e Politica › La politica del consorzio"]);
    // Where a document cannot be laid out, its texts go out all the same.
    workspace.append("templates/policy.typ", "#panic(\"no\")");
    let path = workspace.path("out.xlf");
    let arguments = ["translate", "export", "--locale", LOCALE, "--document", "policy", "--output"];
    let run = workspace.run(&[&arguments[..], &[path.to_str().unwrap()]].concat());
    run.ends_with(0).tells("the pages of `it/policy/alfa` are not in the notes");
    assert!(read(&path).units().count() > 5);
}

#[test]
fn a_review_is_a_pdf_with_both_texts() {
    let workspace = translated();
    let path = workspace.path("review.pdf");
    let arguments = [
        "translate",
        "review",
        "--locale",
        LOCALE,
        "--document",
        "policy",
        "--on",
        "2026-06-03",
        "--output",
        path.to_str().unwrap(),
    ];
    workspace.run(&arguments).ends_with(0);
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF-"));
}
