//! Fonts: embedded, whole, rightly named, and with a way back to characters.

use super::{Inspection, Seen, without_tag};
use crate::preflight::findings::{At, Ledger};
use crate::preflight::pdf::File;
use crate::preflight::pdf::object::{Dict, Object};

pub fn check(inspection: &Inspection, seen: &Seen, ledger: &mut Ledger) {
    let file = inspection.file;
    for ((number, name), (dict, page)) in &seen.fonts {
        let at = At::page(&inspection.pages[page - 1]).object(*number);
        let kind = file.get(dict, "Subtype");
        let kind = kind.name().unwrap_or_default();
        if !has_characters(file, dict, kind) {
            let message = format!("the codes of the font `{}` have no characters", without_tag(name));
            ledger.add("to-unicode", message, at);
        }
        // The glyphs of Type 3 are content of the file itself.
        if kind == "Type3" {
            continue;
        }
        let descendants = file.list(dict, "DescendantFonts");
        let font = if kind == "Type0" { descendants.first().and_then(Object::dict).unwrap_or(dict) } else { dict };
        let descriptor = file.dict(font, "FontDescriptor");
        let programs = ["FontFile", "FontFile2", "FontFile3"];
        let Some(key) = programs.into_iter().find(|key| descriptor.has(key)) else {
            ledger.add("font-missing", format!("the font `{}` is not embedded", without_tag(name)), at);
            continue;
        };
        if let Some(fault) = program_fault(file, &descriptor, key) {
            let message = format!("the font `{}` is broken: {fault}", without_tag(name));
            ledger.add("font-broken", message, at);
        }
        if let Some(fault) = name_fault(file, font, &descriptor) {
            ledger.add("font-name", format!("the font `{name}` {fault}"), at);
        }
    }
}

/// What is wrong with an embedded font program (ISO 32000-1, 9.9).
fn program_fault(file: &File, descriptor: &Dict, key: &str) -> Option<String> {
    let program = file.get(descriptor, key);
    let Some(stream) = program.stream() else { return Some("it has no data".into()) };
    let data = file.decode(stream)?;
    let kind = file.get(&stream.dict, "Subtype");
    let is_sfnt = || matches!(data.get(..4), Some([0, 1, 0, 0] | b"true" | b"OTTO"));
    match (key, kind.name()) {
        ("FontFile", _) => {
            let is_type1 = data.starts_with(b"%!") || data.first() == Some(&0x80);
            (!is_type1).then(|| "it is no Type 1 font".into())
        }
        ("FontFile2", _) | ("FontFile3", Some("OpenType")) => {
            if is_sfnt() {
                sfnt_fault(&data)
            } else {
                Some("it is no TrueType or OpenType font".into())
            }
        }
        (_, Some("Type1C" | "CIDFontType0C")) => (data.first() != Some(&1)).then(|| "it is no CFF font".into()),
        _ => Some("it does not say of which kind it is".into()),
    }
}

/// Whether the tables of a font lie in its data.
fn sfnt_fault(data: &[u8]) -> Option<String> {
    let short = |at: usize| data.get(at..at + 2).map(|two| (usize::from(two[0]) << 8) | usize::from(two[1]));
    let long = |at: usize| Some((short(at)? << 16) | short(at + 2)?);
    let end = |table: usize| {
        let entry = 12 + table * 16;
        Some(long(entry + 8)?.saturating_add(long(entry + 12)?))
    };
    let tables = short(4)?;
    let is_whole = (0..tables).all(|table| end(table).is_some_and(|end| end <= data.len()));
    (!is_whole).then(|| "it is cut off".into())
}

fn name_fault(file: &File, font: &Dict, descriptor: &Dict) -> Option<&'static str> {
    let (base, own) = (file.get(font, "BaseFont"), file.get(descriptor, "FontName"));
    let (base, own) = (base.name()?, own.name()?);
    if base != own {
        return Some("has another name in its descriptor");
    }
    let (tag, _) = base.split_once('+')?;
    let is_tag = tag.len() == 6 && tag.bytes().all(|letter| letter.is_ascii_uppercase());
    (!is_tag).then_some("has a wrong subset tag")
}

/// Whether codes lead to characters, by a map or by a known encoding (ISO 32000-1, 9.10.2).
fn has_characters(file: &File, font: &Dict, kind: &str) -> bool {
    if file.get(font, "ToUnicode").stream().is_some() {
        return true;
    }
    let encoding = file.get(font, "Encoding");
    match kind {
        // The predefined maps of Chinese, Japanese and Korean have names; `Identity` says nothing.
        "Type0" => encoding.name().is_some_and(|name| !name.starts_with("Identity")),
        _ => match &encoding {
            Object::Name(_) => true,
            Object::Dict(dict) => dict.has("BaseEncoding") || dict.has("Differences"),
            _ => {
                let descriptor = file.dict(font, "FontDescriptor");
                let flags = file.get(&descriptor, "Flags").integer().unwrap_or(0);
                kind != "Type3" && flags & 4 == 0
            }
        },
    }
}
