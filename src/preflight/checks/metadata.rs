//! Metadata: what XMP and the information dictionary say, and whether they say the same.

use jiff::civil::DateTime;
use jiff::{Span, ToSpan};

use super::Inspection;
use crate::preflight::findings::{At, Ledger};
use crate::preflight::pdf::File;
use crate::preflight::rules::Standard;
use crate::preflight::xmp::Xmp;

/// Entries of the information dictionary, and the properties of XMP that say the same (ISO 15930-7).
const TEXTS: [(&str, &str); 7] = [
    ("Title", "dc:title"),
    ("Author", "dc:creator"),
    ("Subject", "dc:description"),
    ("Keywords", "pdf:Keywords"),
    ("Creator", "xmp:CreatorTool"),
    ("Producer", "pdf:Producer"),
    ("GTS_PDFXVersion", "pdfxid:GTS_PDFXVersion"),
];
const DATES: [(&str, &str); 2] = [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")];

/// The XMP metadata of a file, if it has any that can be read.
pub fn read(file: &File) -> Option<Xmp> {
    let catalog = file.catalog()?;
    let metadata = file.get(&catalog, "Metadata");
    Xmp::parse(&file.decode(metadata.stream()?)?)
}

pub fn check(inspection: &Inspection, ledger: &mut Ledger) {
    let (file, at) = (inspection.file, At::file());
    let Some(xmp) = &inspection.xmp else {
        let is_there = file.get(&inspection.catalog, "Metadata").stream().is_some();
        let what = if is_there { "the XMP metadata cannot be read" } else { "the file has no XMP metadata" };
        return ledger.add("xmp", what.into(), at);
    };
    if xmp.get("dc:title").is_none() {
        ledger.add("title", "the metadata have no title".into(), at);
    }
    differences(inspection, xmp, ledger);
    if inspection.rules.standard != Standard::X4 {
        return;
    }
    match xmp.get("pdfxid:GTS_PDFXVersion") {
        Some(version) if version.starts_with("PDF/X-4") => {}
        Some(version) => ledger.add("pdfx-claim", format!("the file says that it is `{version}`, not PDF/X-4"), at),
        None => ledger.add("pdfx-claim", "the file does not say in XMP that it is PDF/X-4".into(), at),
    }
    let trapped = file.get(&inspection.info, "Trapped");
    match trapped.name() {
        Some("True" | "False") => {}
        Some("Unknown") => ledger.add("trapped", "whether the file is trapped is said to be unknown".into(), at),
        _ => ledger.add("trapped", "the file does not say whether it is trapped".into(), at),
    }
    let dates = ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"];
    let missing: Vec<&str> = dates.into_iter().filter(|date| xmp.get(date).is_none()).collect();
    // Some programs leave out the date of the metadata, which says no more than that of the change.
    if missing.iter().any(|date| *date != "xmp:MetadataDate") {
        ledger.add("dates", format!("the metadata lack {}", listed(&missing)), at);
    }
    let identity = ["xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass"];
    let mut missing: Vec<&str> = identity.into_iter().filter(|key| xmp.get(key).is_none()).collect();
    missing.extend(xmp.get("xmp:MetadataDate").is_none().then_some("xmp:MetadataDate"));
    if !missing.is_empty() {
        ledger.add("xmp-identity", format!("XMP lacks {}", listed(&missing)), at);
    }
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Where the information dictionary and XMP differ. What only one of them says is no difference, but for PDF/X.
fn differences(inspection: &Inspection, xmp: &Xmp, ledger: &mut Ledger) {
    let info = |key: &str| inspection.file.get(&inspection.info, key);
    let mut tell = |key: &str, property: &str, said: &str, other: Option<&str>| {
        let message = match other {
            Some(other) => format!("`{key}` is `{}`, and `{property}` in XMP `{}`", short(said), short(other)),
            None => format!("`{key}` is `{}`, and XMP has no `{property}`", short(said)),
        };
        ledger.add("metadata-differ", message, At::file());
    };
    for (key, property) in TEXTS {
        let Some(said) = info(key).readable().filter(|text| !text.is_empty()) else { continue };
        let other = match property {
            "dc:creator" => Some(xmp.all(property).join(", ")).filter(|names| !names.is_empty()),
            _ => xmp.get(property).map(str::to_string),
        };
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_same = other.as_deref().is_some_and(|other| {
            plain(other) == plain(&said) || (key == "Author" && plain(&other.replace(", ", "; ")) == plain(&said))
        });
        if !is_same {
            tell(key, property, &said, other.as_deref());
        }
    }
    if let (Some(said), Some(other)) = (info("Trapped").name(), xmp.get("pdf:Trapped"))
        && said != other
    {
        tell("Trapped", "pdf:Trapped", said, Some(other));
    }
    for (key, property) in DATES {
        let Some(said) = info(key).readable() else { continue };
        let other = xmp.get(property);
        let is_same = match (moment(&digits_of_pdf(&said)), other.and_then(moment)) {
            (Some((local, None)), Some((other, _))) | (Some((local, _)), Some((other, None))) => local == other,
            (Some((local, Some(offset))), Some((other, Some(theirs)))) => {
                local.checked_sub(offset).ok() == other.checked_sub(theirs).ok()
            }
            _ => false,
        };
        if !is_same {
            tell(key, property, &said, other);
        }
    }
}

fn short(text: &str) -> String {
    let cut: String = text.chars().take(60).collect();
    if cut.len() < text.len() { format!("{cut}…") } else { cut }
}

/// A date of PDF (ISO 32000-1, 7.9.4) written as XMP does: `D:20260101120000+01'00'` is `2026-01-01T12:00:00+01:00`.
fn digits_of_pdf(date: &str) -> String {
    let date = date.strip_prefix("D:").unwrap_or(date);
    let digits: Vec<char> = date.chars().take_while(char::is_ascii_digit).collect();
    let mut text = String::new();
    for (index, digit) in digits.iter().enumerate() {
        match index {
            4 | 6 => text.push('-'),
            8 => text.push('T'),
            10 | 12 => text.push(':'),
            _ => {}
        }
        text.push(*digit);
    }
    let zone: String = date.chars().skip(digits.len()).collect();
    text + zone.replace('\'', ":").trim_end_matches(':')
}

/// A date of XMP: the time on the clock there, and how far that clock is ahead of UTC, if it is said.
fn moment(date: &str) -> Option<(DateTime, Option<Span>)> {
    let zone_at = date.get(10..).and_then(|rest| rest.find(['Z', '+', '-'])).map(|at| at + 10);
    let (clock, zone) = date.split_at(zone_at.unwrap_or(date.len()));
    let mut parts = clock.split(['-', 'T', ':']).map(|part| part.split('.').next().unwrap_or(part).parse::<i16>());
    let year = parts.next()?.ok()?;
    let mut next = |default: i8| match parts.next() {
        Some(part) => i8::try_from(part.ok()?).ok(),
        None => Some(default),
    };
    let local = DateTime::new(year, next(1)?, next(1)?, next(0)?, next(0)?, next(0)?, 0).ok()?;
    let offset = match zone.chars().next() {
        None => None,
        Some('Z') => Some(0.minutes()),
        Some(sign) => {
            let mut parts = zone[1..].split(':').map(|part| part.parse::<i64>().unwrap_or(0).clamp(0, 99));
            let minutes = parts.next().unwrap_or(0) * 60 + parts.next().unwrap_or(0);
            Some((if sign == '-' { -minutes } else { minutes }).minutes())
        }
    };
    Some((local, offset))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_same(pdf: &str, xmp: &str) -> bool {
        let (a, b) = (moment(&digits_of_pdf(pdf)).unwrap(), moment(xmp).unwrap());
        let utc = |(local, offset): (DateTime, Option<Span>)| local.checked_sub(offset.unwrap_or_default()).unwrap();
        utc(a) == utc(b)
    }

    #[test]
    fn dates_are_moments() {
        assert!(is_same("D:20260101120000+01'00'", "2026-01-01T11:00:00Z"));
        assert!(is_same("D:20260101120000+01'00", "2026-01-01T12:00:00+01:00"));
        assert!(is_same("D:20260101", "2026-01-01"));
        assert!(is_same("D:20260101120000Z", "2026-01-01T12:00:00.000Z"));
        assert!(!is_same("D:20260101120000Z", "2026-01-01T12:00:01Z"));
        assert!(moment("yesterday").is_none());
    }
}
