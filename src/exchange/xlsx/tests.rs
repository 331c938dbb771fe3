//! Workbooks written and read again, and workbooks as other programs and people leave them.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Formula, Workbook, Worksheet};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::super::sample::plain::parcel;
use super::super::sample::unplaced;
use super::super::{MAX_FILE, Parcel, Segment, State};
use super::{read, write};
use crate::diagnostic::{Diagnostic, Place};

fn received(bytes: &[u8]) -> (Parcel, Vec<Diagnostic>) {
    read("a.xlsx", bytes).unwrap()
}

fn refused(bytes: &[u8]) -> String {
    read("a.xlsx", bytes).unwrap_err().message
}

/// A workbook of one sheet.
fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

fn fill(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
}

/// An archive of parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        archive.start_file(*name, options).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn what_was_written_comes_back() {
    for locale in ["ar", "sl"] {
        let mut parcel = parcel(locale);
        let bytes = write(&parcel).unwrap();
        assert_eq!(bytes, write(&parcel).unwrap());
        let (back, told) = received(&bytes);
        assert!(told.is_empty(), "{told:?}");
        for unit in parcel.groups.iter_mut().flat_map(|group| &mut group.units) {
            unit.matches.clear();
        }
        assert_eq!(unplaced(back), parcel);
    }
}

#[test]
fn every_text_is_written_as_text() {
    let bytes = write(&parcel("de")).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    names.retain(|name| name.starts_with("xl/worksheets/sheet"));
    assert_eq!(names.len(), 3);
    for name in names {
        let sheet = std::io::read_to_string(archive.by_name(&name).unwrap()).unwrap();
        assert!(!sheet.contains("<f>") && !sheet.contains("<hyperlink"), "{name}");
        let (values, texts) = (sheet.matches("<v>").count(), sheet.matches(" t=\"s\"").count());
        assert!(texts > 5 && values == texts, "{name}: {texts} of {values} values are texts");
    }
}

#[test]
fn rows_and_columns_may_be_moved() {
    let bytes = workbook(|sheet| {
        fill(
            sheet,
            &[
                &["Thank you, I did it on Sunday"],
                &[],
                &["Remarks", "STATE", " translation ", "Source", "Key", "Section"],
                &["", "New", "zwei", "two", "b", "s"],
                &["", "needs-work", "eins {$n}", "one {$n}", " a ", "s"],
                &["only a remark"],
                &["", "", "", "The title", "", "s"],
                &["", "", "", "three", "c", "s"],
                &["", "?", "vier", "four", "d", "t"],
                &["", "", "lost", "", "", ""],
            ],
        );
        sheet.write_number(10, 2, 12.0).unwrap();
        sheet.write_string(10, 3, "12").unwrap().write_string(10, 4, "e").unwrap();
    });
    let (parcel, told) = received(&bytes);
    let units: Vec<_> = parcel
        .units()
        .map(|unit| (unit.key.as_str(), unit.target.as_ref().map(Segment::to_plain).unwrap_or_default(), unit.state))
        .collect();
    assert_eq!(
        units,
        [
            ("b", "zwei".into(), State::Translated),
            ("a", "eins {$n}".into(), State::NeedsWork),
            ("c", String::new(), State::New),
            ("d", "vier".into(), State::NeedsWork),
            ("e", "12".into(), State::Translated),
        ]
    );
    assert_eq!(parcel.groups.iter().map(|group| group.title.as_str()).collect::<Vec<_>>(), ["The title", ""]);
    let told: Vec<_> = told.into_iter().map(|fault| (fault.is_error(), fault.place.unwrap())).collect();
    assert_eq!(told, [(false, Place::cell("a.xlsx", 9, 2)), (true, Place::cell("a.xlsx", 10, 3))]);
}

#[test]
fn formulas_and_contested_rows_are_left_out() {
    let bytes = workbook(|sheet| {
        fill(
            sheet,
            &[&["Key", "Source", "Translation"], &["a", "x"], &["b", "y", "1"], &["b", "y", "2"], &["c", "z", "3"]],
        );
        sheet.write_formula(1, 2, Formula::new("=WEBSERVICE(\"http://example.org\")").set_result("t")).unwrap();
    });
    let (parcel, told) = received(&bytes);
    assert_eq!(parcel.units().map(|unit| unit.key.as_str()).collect::<Vec<_>>(), ["c"]);
    let told: Vec<_> = told.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(
        told,
        [
            "the cell in the column `Translation` has a formula in place of a text",
            "the unit `b` stands in the file more than once"
        ]
    );
}

#[test]
fn what_is_no_workbook_of_ours_is_refused() {
    let headings = |row: &[&str]| workbook(|sheet| fill(sheet, &[row]));
    for (bytes, told) in [
        (Vec::new(), "no workbook"),
        (b"Key,Source,Translation\n".to_vec(), "no workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), "password"),
        (archive(&[("a.txt", b"a")]), "no workbook"),
        (archive(&[("xl/vbaProject.bin", b"a")]), "macros"),
        (archive(&[("xl/externalLinks/externalLink1.xml", b"a")]), "links to other workbooks"),
        (headings(&["Key", "Source", "Text"]), "no sheet has the headings"),
        (headings(&["Key", "Source", "Translation", "Translation"]), "two columns `Translation`"),
        (vec![0; MAX_FILE + 1], "64 are the most"),
    ] {
        let message = refused(&bytes);
        assert!(message.contains(told), "{message}");
    }
    let whole = write(&parcel("de")).unwrap();
    for length in (0..whole.len()).step_by(97) {
        assert!(read("a.xlsx", &whole[..length]).is_err(), "cut at {length}");
    }
}

#[test]
fn bombs_are_refused_before_they_are_unpacked() {
    let zeros = vec![b' '; 40 << 20];
    let bomb = archive(&[("xl/sharedStrings.xml", &zeros)]);
    assert!(bomb.len() < 100_000);
    assert!(refused(&bomb).contains("40 MiB when unpacked"), "{}", refused(&bomb));

    // The directory says that the part is small.
    let mut liar = archive(&[("_rels/.rels", &zeros[..1 << 20])]);
    let size = (1_u32 << 20).to_le_bytes();
    for at in 0..liar.len() - 4 {
        if liar[at..at + 4] == size {
            liar[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
        }
    }
    assert!(refused(&liar).contains("`_rels/.rels`"), "{}", refused(&liar));

    let many: Vec<String> = (0..5_001).map(|index| format!("{index}")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(refused(&archive(&many)), "the workbook has 5001 parts");
}

#[test]
fn one_long_text_in_many_cells_is_refused() {
    let long = "x".repeat(30_000);
    let bytes = workbook(|sheet| {
        fill(sheet, &[&["Key", "Source", "Translation"]]);
        for row in 1..5_000 {
            sheet.write_string(row, 0, format!("{row}")).unwrap().write_string(row, 2, long.as_str()).unwrap();
        }
    });
    assert!(bytes.len() < 200_000);
    assert_eq!(refused(&bytes), "the sheet `Sheet1` repeats long texts without end");
}

#[test]
fn a_text_longer_than_a_cell_is_told() {
    let mut parcel = parcel("de");
    parcel.groups[1].units[1].source = Segment::from_plain(&"x".repeat(32_768));
    assert_eq!(write(&parcel).unwrap_err().message, "the text `bare` is longer than a cell of a workbook may be");
}
