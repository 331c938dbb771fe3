//! Scripts: right-to-left order, characters that no font has, and the fonts themselves.

use std::fs;
use std::path::Path;

use lopdf::Document;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::pdf::{Pdf, letters};
use crate::reading;
use crate::small::{ALFA, DOCUMENTS, ITALIAN, TEMPLATE, small};
use crate::support::{REPOSITORY, Workspace, command, copy, run};

/// The small workspace in Arabic and with the built-in styles; the template shows `body`.
pub fn arabic(messages: &str, body: &str) -> Workspace {
    let workspace = small();
    copy(&Path::new(REPOSITORY).join("templates/lib"), &workspace.path("templates/lib"));
    copy(&Path::new(REPOSITORY).join("templates/fonts"), &workspace.path("templates/fonts"));
    workspace.write("templates/theme.typ", fs::read(Path::new(REPOSITORY).join("templates/theme.typ")).unwrap());
    workspace
        .replace(DOCUMENTS, r#"["it", "en"]"#, r#"["it", "ar"]"#)
        .write("locales/ar/letter.ftl", format!("letter-title = رسالة\n{messages}"))
        .write(
            "templates/letter.typ",
            format!(
                "#import \"lib/job.typ\": as-is, data, language, msg, script\n#import \"lib/headings.typ\": heading-style\n\
                 #import \"theme.typ\": serif\n#set text(font: serif, fallback: false, lang: language, \
                 dir: if script == \"Arab\" {{ rtl }} else {{ ltr }})\n#show: heading-style\n{body}\n"
            ),
        )
        .replace(ALFA, "Alfa", "Alfa Uno")
        .replace(ALFA, "founded", "phone = \"+39 030 000\"\nfounded");
    workspace
}

/// What a message's line looks like, from left to right; `N` stands for what is written in Arabic.
#[track_caller]
fn check_line(message: &str, expected: &str) {
    let workspace = arabic(&format!("letter-text = {message}\n"), "#msg(\"letter-text\")");
    workspace.run(&["build", "--locale", "ar", "--cooperative", "alfa"]).ends_with(0);
    let seen = Pdf::open(workspace.path("build/ar/letter/alfa.pdf")).seen(1);
    let is_arabic = |letter: char| ('\u{600}'..='\u{6ff}').contains(&letter);
    // Parts of Arabic letters that stand above or below their line are told as lines of their own.
    let line = seen.iter().max_by_key(|line| line.len()).unwrap();
    let mut masked = String::new();
    for letter in line.chars() {
        let letter = if is_arabic(letter) { 'N' } else { letter };
        if !((letter == 'N' || letter == ' ') && masked.ends_with(letter)) {
            masked.push(letter);
        }
    }
    // Arabic words beside each other are one.
    while masked.contains("N N") {
        masked = masked.replace("N N", "N");
    }
    assert_eq!(masked, expected, "{seen:?}");
}

#[test]
fn latin_names_and_numbers_keep_their_order_in_arabic_lines() {
    check_line("{ $organisation-name } - 5 منازل", "N 5 - Alfa Uno");
    check_line("تعمل { $organisation-name } منذ 1997", "1997 N Alfa Uno N");
    check_line("معيار ISO 9001 ساري", "N ISO 9001 N");
    check_line("هاتف { $organisation-phone } مساء", "N +39 030 000 N");
}

#[test]
fn heading_numbers_of_two_parts_read_from_left_to_right_in_arabic() {
    let workspace = arabic(
        "letter-text = نص\n",
        "= #msg(\"letter-title\")\n== #msg(\"letter-text\")\n== #msg(\"letter-text\")\n#msg(\"letter-title\")",
    );
    workspace.run(&["build", "--locale", "ar", "--cooperative", "alfa"]).ends_with(0);
    let pdf = Pdf::open(workspace.path("build/ar/letter/alfa.pdf"));
    let seen = pdf.seen(1);
    assert!(seen.iter().any(|line| line.ends_with(" 1.2")), "{seen:?}");
    assert!(!pdf.page(1).contains(|letter| ('\u{202a}'..='\u{2069}').contains(&letter)), "{:?}", pdf.page(1));
}

/// The paragraphs and items of a text of `job.json`, without what only the template fills in; `None` for a text with such.
fn paragraphs(text: &Json, found: &mut Vec<String>) -> Option<()> {
    match text {
        Json::String(text) => found.last_mut().unwrap().push_str(text),
        Json::Array(parts) => parts.iter().try_for_each(|part| paragraphs(part, found))?,
        part => match part["t"].as_str().unwrap() {
            "slot" => return None,
            "par" | "br" => found.push(String::new()),
            "ul" | "ol" => {
                for item in part["c"].as_array().unwrap() {
                    found.push(String::new());
                    paragraphs(item, found)?;
                }
                found.push(String::new());
            }
            _ => paragraphs(&part["c"], found)?,
        },
    }
    Some(())
}

/// A reader finds every message of the example's documents, letter by letter, and no mark that orders or breaks lines.
#[track_caller]
fn check_reading(locale: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    let (output, projects) = (path("build"), path("projects"));
    let chosen = ["-C", REPOSITORY, "build", "--cooperative", "diogene", "--locale", locale];
    run(&[
        &chosen[..],
        &["--document", "policy", "--document", "charter", "--output", &output, "--emit-data", &projects],
    ]
    .concat())
    .ends_with(0);
    for document in ["policy", "charter"] {
        let pdf = Document::load(format!("{output}/{locale}/{document}/diogene.pdf")).unwrap();
        let reading = reading::read(&pdf);
        let is_mark = |letter| {
            let marks = ['\u{61c}', '\u{200e}', '\u{200f}', '\u{2060}'];
            matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') || marks.contains(&letter)
        };
        for line in &reading.lines {
            // A soft hyphen at the end is how a broken word is joined again.
            assert!(!line.contains(is_mark) && !line.trim_end_matches('\u{ad}').contains('\u{ad}'), "{line:?}");
        }
        let job = fs::read_to_string(format!("{projects}/{locale}/{document}/diogene/job.json")).unwrap();
        let job: Json = serde_json::from_str(&job).unwrap();
        let (mut count, mut lost) = (0, Vec::new());
        for (id, text) in job["messages"].as_object().unwrap() {
            let mut found = vec![String::new()];
            // A label is shown where a document has what it names.
            if paragraphs(text, &mut found).is_none() || id.starts_with("label-") {
                continue;
            }
            for paragraph in
                found.iter().map(|text| letters(&text.replace(is_mark, ""))).filter(|text| !text.is_empty())
            {
                count += 1;
                let all = [&reading.body, &reading.around, &reading.spoken];
                if !all.iter().any(|text| text.to_lowercase().contains(&paragraph.to_lowercase())) {
                    lost.push(format!("{id}: {paragraph}"));
                }
            }
        }
        assert!(lost.is_empty(), "{locale} {document}: {} of {count} texts:\n{}", lost.len(), lost.join("\n"));
        assert!(count > 5, "{locale} {document}: {count}");
    }
}

#[test]
fn readers_find_latin_messages() {
    check_reading("it");
    check_reading("ro");
}

#[test]
fn readers_find_cyrillic_messages() {
    check_reading("uk");
}

#[test]
fn readers_find_arabic_messages() {
    check_reading("ar");
}

#[test]
fn readers_find_hindi_messages() {
    check_reading("hi");
}

#[test]
fn readers_find_chinese_messages() {
    check_reading("zh");
}

/// A character that no font has: its error names the file, line and column and what holds it.
#[track_caller]
fn check_missing(spoil: impl FnOnce(&Workspace) -> &Workspace, place: &str, holder: &str) {
    let workspace = arabic("letter-text = نص\n", "#msg(\"letter-text\")\n\n#as-is(data(\"organisation\").legal-name)");
    spoil(&workspace);
    let run = workspace.run(&["build", "--cooperative", "alfa"]);
    run.ends_with(1).tells("no declared font has the character `☃` (U+2603)").tells(place).tells(holder);
}

#[test]
fn a_character_without_a_glyph_is_told_at_its_place() {
    check_missing(
        |workspace| workspace.write("locales/ar/letter.ftl", "letter-title = رسالة\nletter-text =\n    نص\n    ☃\n"),
        "locales/ar/letter.ftl:4:5",
        "in the message `letter-text`",
    );
    check_missing(
        |workspace| workspace.write(ITALIAN, "letter-title = Lettera\nletter-text = { -t }\n-t = Uno ☃\n"),
        "locales/it/letter.ftl:3:10",
        "in the message `-t`",
    );
    check_missing(
        |workspace| workspace.write(ITALIAN, "letter-title = Lettera\nletter-text = Uno { \"\\u2603\" }\n"),
        "locales/it/letter.ftl:2:22",
        "in the message `letter-text`",
    );
    check_missing(
        |workspace| workspace.replace(ALFA, "legal-name = \"", "legal-name = \"☃ "),
        ALFA,
        "in the value `organisation.legal-name`",
    );
    check_missing(|workspace| workspace.append("templates/letter.typ", "☃"), "templates/letter.typ", "in the template");
}

#[test]
fn a_font_that_no_template_declares_fails_the_document() {
    let workspace = small();
    // Typst would take any of its own fonts for letters that the first one lacks.
    workspace.replace(ITALIAN, "Siamo", "س Siamo");
    let run = workspace.run(&["build", "--cooperative", "alfa", "--locale", "it"]);
    run.ends_with(1).tells("is set in DejaVu Sans Mono").tells("a font that no template declares").tells(ITALIAN);
    workspace.replace(TEMPLATE, "#set text(lang", "#set text(font: (\"Libertinus Serif\", \"DejaVu Sans Mono\"), lang");
    workspace.run(&["build", "--cooperative", "alfa", "--locale", "it"]).ends_with(0);
}

/// The small workspace with a text in Chinese, and its template's text in a font of the built-in ones.
fn in_chinese_font(name: &str) -> Workspace {
    let workspace = small();
    let font = fs::read(Path::new(REPOSITORY).join("templates/fonts/NotoSansSC-Regular.ttf")).unwrap();
    workspace.write(name, font);
    workspace.replace(TEMPLATE, "#set text(lang", "#set text(font: \"Noto Sans SC\", fallback: false, lang");
    workspace.replace(ITALIAN, "Siamo", "会员");
    workspace
}

#[test]
fn fonts_of_the_workspace_are_found_in_its_folder() {
    let workspace = in_chinese_font("templates/fonts/brand/Brand.TTF");
    workspace.run(&["build", "--cooperative", "alfa", "--locale", "it"]).ends_with(0);
    assert!(workspace.read("build/manifest.json").contains("templates/fonts/brand/Brand.TTF"));
}

/// A font with a table of characters (OpenType, `cmap`, format 12) that maps ASCII alone to glyphs: a subset of it.
fn with_ascii_only(mut font: Vec<u8>) -> Vec<u8> {
    let table: Vec<u8> = [
        // Version 0 with one subtable, of Unicode in full (platform 3, encoding 10), which follows.
        &[0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12][..],
        // Format 12, 28 bytes long, no language, one group: blank to tilde begin with glyph 1.
        &[0, 12, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, b' ', 0, 0, 0, b'~', 0, 0, 0, 1],
    ]
    .concat();
    let count = usize::from(u16::from_be_bytes([font[4], font[5]]));
    let record = (0..count).map(|index| 12 + 16 * index).find(|at| &font[*at..at + 4] == b"cmap").unwrap();
    font.resize(font.len().next_multiple_of(4), 0);
    let place = [u32::try_from(font.len()).unwrap().to_be_bytes(), u32::try_from(table.len()).unwrap().to_be_bytes()];
    font[record + 8..record + 16].copy_from_slice(&place.concat());
    font.extend(table);
    font
}

#[test]
fn of_two_files_of_one_face_the_one_with_more_characters_is_taken() {
    let workspace = in_chinese_font("templates/fonts/Z-full.ttf");
    let full = fs::read(workspace.path("templates/fonts/Z-full.ttf")).unwrap();
    workspace.write("templates/fonts/A-subset.ttf", with_ascii_only(full));
    let build = || workspace.run(&["build", "--cooperative", "alfa", "--locale", "it"]);
    build().ends_with(0);
    fs::remove_file(workspace.path("templates/fonts/Z-full.ttf")).unwrap();
    build()
        .ends_with(1)
        .tells("no declared font has the character `会` (U+4F1A)")
        .tells("in the message `letter-text`");
}

#[test]
#[cfg(target_os = "linux")]
fn fonts_of_the_system_are_taken_only_when_asked_for_and_recorded() {
    let workspace = in_chinese_font("home/.local/share/fonts/Chinese.ttf");
    let build = |more: &[&str]| {
        let folder = workspace.path("");
        let output = command()
            .env("HOME", workspace.path("home"))
            .env("XDG_DATA_HOME", workspace.path("home/.local/share"))
            .args(["-C", folder.to_str().unwrap(), "build", "--cooperative", "alfa", "--locale", "it"])
            .args(more)
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, told) = build(&[]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("error: unknown font family: noto sans sc") && told.contains("--system-fonts"), "{told}");
    let (code, told) = build(&["--system-fonts"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(workspace.read("build/manifest.json").contains("system-fonts/Noto Sans SC/Chinese.ttf"));
}

#[test]
fn fonts_are_those_that_their_list_names() {
    let folder = Path::new(REPOSITORY).join("templates/fonts");
    let list: toml::Table = fs::read_to_string(folder.join("SOURCE.toml")).unwrap().parse().unwrap();
    let mut listed = Vec::new();
    for font in list["fonts"].as_array().unwrap() {
        for key in ["family", "licence", "package", "version"] {
            assert!(font[key].is_str(), "{font}");
        }
        assert!(folder.join(font["licence-file"].as_str().unwrap()).is_file(), "{font}");
        for (name, file) in font["files"].as_table().unwrap() {
            let hash: String =
                Sha256::digest(fs::read(folder.join(name)).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(file["sha256"].as_str(), Some(hash.as_str()), "{name}");
            listed.push(name.clone());
        }
    }
    let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap()).collect();
    let mut found: Vec<_> = files.iter().map(|entry| entry.file_name().into_string().unwrap()).collect();
    found.retain(|name| name.ends_with(".ttf") || name.ends_with(".otf"));
    found.sort();
    listed.sort();
    assert_eq!(found, listed);
    let bytes: u64 = files.iter().map(|entry| entry.metadata().unwrap().len()).sum();
    assert!(bytes < 8_000_000, "{bytes}: small enough for a repository");
}

#[test]
fn quotation_marks_of_templates_are_those_of_the_language_and_typed_ones_stay() {
    for (tag, quoted) in [("sq", "«a ‘b’»"), ("hi", "“a ‘b’”"), ("zh", "“a ‘b’”"), ("it", "«a “b”»"), ("ro", "„a ’b’”")]
    {
        let workspace = small();
        workspace
            .write(
                "templates/lib/quotes.typ",
                fs::read(Path::new(REPOSITORY).join("templates/lib/quotes.typ")).unwrap(),
            )
            .replace(DOCUMENTS, r#"["it", "en"]"#, &format!("[\"{tag}\"]"))
            .write(&format!("locales/{tag}/letter.ftl"), "letter-title = A\nletter-text = \"c\" it's\n")
            .write(
                "templates/letter.typ",
                "#import \"lib/job.typ\": language, msg\n#import \"lib/quotes.typ\": quotation-style\n\
                 #set text(lang: language)\n#show: quotation-style\n\"a 'b'\" #msg(\"letter-text\")\n",
            );
        workspace.run(&["build", "--locale", tag, "--cooperative", "alfa"]).ends_with(0);
        let text = Pdf::open(workspace.path(&format!("build/{tag}/letter/alfa.pdf"))).page(1);
        assert_eq!(text, format!("{quoted} \"c\" it's"), "{tag}");
    }
}

#[test]
fn a_font_file_without_a_font_is_told_and_no_other_face_stands_for_it() {
    let workspace = Workspace::starter();
    let path = "templates/fonts/SourceSans3-Regular.ttf";
    let font = fs::read(workspace.path(path)).unwrap();
    workspace.write(path, &font[..5000]);
    let told = format!("`{path}` holds no font that can be read");
    workspace.run(&["check"]).ends_with(1).tells(&told).tells("hint: copy the file anew");
    workspace.run(&["build"]).ends_with(1).tells(&told);
    assert_eq!(workspace.pdfs(), Vec::<String>::new());
    workspace.write(path, &font).run(&["build", "--document", "policy"]).ends_with(0);
}

#[test]
fn a_family_without_a_face_for_plain_or_for_bold_text_is_told() {
    let workspace = Workspace::starter();
    for (file, what) in [("Regular", "regular"), ("SemiBold", "bold")] {
        let path = format!("templates/fonts/SourceSans3-{file}.ttf");
        let font = fs::read(workspace.path(&path)).unwrap();
        fs::remove_file(workspace.path(&path)).unwrap();
        let told = format!("the family `Source Sans 3` has no upright {what} face");
        workspace.run(&["check"]).tells(&told).tells("hint: add the family's");
        workspace.run(&["build", "--document", "policy"]).ends_with(0).tells(&told);
        // A build with nothing to do tells it too.
        workspace.run(&["build", "--document", "policy"]).ends_with(0).tells(&told);
        workspace.write(&path, &font);
        assert!(!workspace.run(&["check"]).stderr.contains(&told));
    }
}
