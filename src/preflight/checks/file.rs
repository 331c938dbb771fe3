//! The file as a whole: version, identifier, parts that stand elsewhere.

use super::Inspection;
use crate::preflight::findings::{At, Ledger};
use crate::preflight::geometry::decimal;
use crate::preflight::pdf::xref;

pub fn check(inspection: &Inspection, ledger: &mut Ledger) {
    header(inspection, ledger);
    let file = inspection.file;
    let id = file.list(&file.trailer, "ID");
    let is_whole = id.len() == 2 && id.iter().all(|part| part.text().is_some_and(|text| !text.is_empty()));
    if !is_whole {
        ledger.add("file-id", "the file has no identifier".into(), At::file());
    }
    for number in file.numbers() {
        let object = file.object(number);
        let Some(stream) = object.stream() else { continue };
        // `F` names a file in which the data of the stream stand.
        if stream.dict.has("F") {
            let message = "the data of a stream stand in another file".to_string();
            ledger.add("external-content", message, At::file().object(Some(number)));
        }
        for (filter, _) in file.filters(&stream.dict) {
            if matches!(filter.as_str(), "LZWDecode" | "Crypt") {
                let message = format!("data are compressed with the filter `{filter}`");
                ledger.add("archive-filter", message, At::file().object(Some(number)));
            }
        }
    }
}

fn header(inspection: &Inspection, ledger: &mut Ledger) {
    let bytes = inspection.file.bytes;
    let head = &bytes[..bytes.len().min(1024)];
    let start = xref::find(head, b"%PDF-").unwrap_or(0);
    if start != 0 {
        let message = format!("{start} bytes stand before the header of the file");
        ledger.add("header", message, At::file());
    }
    let version = head.get(start + 5..start + 8).and_then(|text| std::str::from_utf8(text).ok());
    let declared = version.and_then(|version| version.parse::<f64>().ok());
    let updated = inspection.file.get(&inspection.catalog, "Version");
    let updated = updated.name().and_then(|version| version.parse::<f64>().ok());
    let most = inspection.rules.limits.pdf_version;
    match declared {
        None => ledger.add("header", "the header names no version".into(), At::file()),
        Some(declared) => {
            let version = updated.unwrap_or(declared).max(declared);
            if version > most + 0.001 && most > 0.0 {
                let message = format!("the file is PDF {version:.1}, later than {}", decimal(most));
                ledger.add("header", message, At::file());
            }
        }
    }
    let mut lines = head[start..].split(|byte| matches!(byte, b'\r' | b'\n')).filter(|line| !line.is_empty());
    let second = lines.nth(1).unwrap_or_default();
    let is_binary =
        second.first() == Some(&b'%') && second.iter().skip(1).take(4).filter(|byte| **byte > 127).count() == 4;
    if !is_binary {
        let message = "the second line does not say that the file is binary".to_string();
        ledger.add("header", message, At::file());
    }
}
