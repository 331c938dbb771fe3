//! The cells of a workbook's sheets (ISO/IEC 29500-1, 18.2 to 18.4), as far as texts need them.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::super::intake::file_fault;
use super::package::Package;
use crate::diagnostic::Diagnostic;

/// How many rows with content a sheet may have; a parcel has a tenth of it.
const MAX_ROWS: usize = 200_000;
/// Columns beyond this one are passed over.
const MAX_COLUMN: u32 = 255;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// A text by its number among the shared ones, which many cells may have at no cost.
    Shared(usize),
    /// A text, or a number as the file writes it.
    Own(String),
    /// Something that is calculated.
    Formula,
    /// The result of a calculation that failed.
    Error,
}

/// A row with content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// As people see it, from 1.
    pub(super) number: u32,
    /// By column from 0, in the order of the file.
    pub(super) cells: Vec<(u32, Value)>,
}

/// A workbook of which sheets can be read.
pub(super) struct Book<'a> {
    name: &'a str,
    package: Package<'a>,
    /// Name and part of each sheet.
    pub(super) sheets: Vec<(String, String)>,
    strings: Vec<String>,
}

impl<'a> Book<'a> {
    /// Reads what sheets there are, and the texts that they share.
    pub(super) fn open(name: &'a str, mut package: Package<'a>) -> Result<Self, Box<Diagnostic>> {
        let workbook = relations(name, &mut package, "")?
            .into_iter()
            .find(|relation| relation.kind.ends_with("/officeDocument"))
            .map(|relation| relation.target);
        let content = match &workbook {
            Some(path) => package.part(path)?.map(|content| (path.clone(), content)),
            None => None,
        };
        let Some((path, content)) = content else {
            let fault = file_fault(name, "the file is a ZIP archive and no workbook");
            return Err(Box::new(fault.hint("save the texts as .xlsx in a spreadsheet program")));
        };
        let relations = relations(name, &mut package, &path)?;
        let mut sheets = Vec::new();
        each_event(name, &content, |event, _| {
            if let Event::Start(element) | Event::Empty(element) = event
                && element.local_name().as_ref() == "sheet"
            {
                let id = attribute(element, "id").unwrap_or_default();
                let part = relations.iter().find(|relation| relation.id == id);
                if let (Some(part), Some(title)) = (part, attribute(element, "name")) {
                    sheets.push((title, part.target.clone()));
                }
            }
            Ok(())
        })?;
        let shared = relations.iter().find(|relation| relation.kind.ends_with("/sharedStrings"));
        let strings = match shared.map(|relation| package.part(&relation.target)).transpose()?.flatten() {
            Some(content) => shared_strings(name, &content)?,
            None => Vec::new(),
        };
        Ok(Self { name, package, sheets, strings })
    }

    /// The rows of a sheet that have content.
    pub(super) fn rows(&mut self, part: &str) -> Result<Vec<Row>, Box<Diagnostic>> {
        match self.package.part(part)? {
            Some(content) => rows(self.name, &content),
            None => Ok(Vec::new()),
        }
    }

    /// The text of a value; nothing for what is calculated.
    pub(super) fn text<'b>(&'b self, value: &'b Value) -> Option<&'b str> {
        match value {
            Value::Shared(index) => self.strings.get(*index).map(String::as_str),
            Value::Own(text) => Some(text),
            Value::Formula | Value::Error => None,
        }
    }
}

/// From one part to another (ISO/IEC 29500-2, 9.3).
struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// The relations of a part to other parts of the workbook; what is outside is passed over.
fn relations(name: &str, package: &mut Package, path: &str) -> Result<Vec<Relation>, Box<Diagnostic>> {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let part = format!("{folder}/_rels/{file}.rels");
    let Some(content) = package.part(part.trim_start_matches('/'))? else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    each_event(name, &content, |event, _| {
        if let Event::Start(element) | Event::Empty(element) = event
            && element.local_name().as_ref() == "Relationship"
            && attribute(element, "TargetMode").is_none_or(|mode| mode != "External")
        {
            let said = |name| attribute(element, name).unwrap_or_default();
            let target = said("Target");
            let target = match target.strip_prefix('/') {
                Some(absolute) => absolute.to_string(),
                None => format!("{folder}/{target}").trim_start_matches('/').to_string(),
            };
            found.push(Relation { id: said("Id"), kind: said("Type"), target });
        }
        Ok(())
    })?;
    Ok(found)
}

/// Calls a function with each event of a part, and with the names of the elements that are open.
fn each_event(
    name: &str,
    content: &str,
    mut take: impl FnMut(&Event, &[String]) -> Result<(), String>,
) -> Result<(), Box<Diagnostic>> {
    let refuse = |why: String| Box::new(file_fault(name, format!("the workbook is damaged: {why}")));
    let mut reader = Reader::from_str(content.trim_start_matches('\u{feff}'));
    let mut open: Vec<String> = Vec::new();
    loop {
        let event = reader.read_event().map_err(|error| refuse(error.to_string()))?;
        match &event {
            Event::Eof if open.is_empty() => return Ok(()),
            Event::Eof => return Err(refuse("a part ends too early".to_string())),
            Event::DocType(_) => return Err(refuse("a part has a document type declaration".to_string())),
            Event::Start(element) => {
                open.push(element.local_name().as_ref().to_string());
                if open.len() > 64 {
                    return Err(refuse("elements nest too deep".to_string()));
                }
            }
            _ => {}
        }
        take(&event, &open).map_err(refuse)?;
        if let Event::End(_) = event {
            open.pop();
        }
    }
}

/// An attribute by its local name.
fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = element.attributes().flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// Adds the text that an event has.
fn push_text(text: &mut String, event: &Event) -> Result<(), String> {
    match event {
        Event::Text(part) => text.push_str(&part.xml10_content()),
        Event::CData(part) => text.push_str(&part.xml10_content()),
        Event::GeneralRef(reference) => {
            let letter = match reference.as_ref() {
                "lt" => '<',
                "gt" => '>',
                "amp" => '&',
                "quot" => '"',
                "apos" => '\'',
                other => reference
                    .resolve_char_ref()
                    .ok()
                    .flatten()
                    .ok_or_else(|| format!("the entity `&{other};` is not declared by XML"))?,
            };
            text.push(letter);
        }
        _ => {}
    }
    Ok(())
}

/// Whether an event inside the open elements is of a text, and not of a reading aid to one.
fn in_text(open: &[String]) -> bool {
    open.last().is_some_and(|last| last == "t") && !open.iter().any(|name| name == "rPh")
}

fn shared_strings(name: &str, content: &str) -> Result<Vec<String>, Box<Diagnostic>> {
    let mut strings = Vec::new();
    let mut text = String::new();
    each_event(name, content, |event, open| {
        match event {
            Event::End(element) if element.local_name().as_ref() == "si" => {
                strings.push(unescape(&text));
                text.clear();
            }
            Event::Empty(element) if element.local_name().as_ref() == "si" => strings.push(String::new()),
            _ if in_text(open) => push_text(&mut text, event)?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(strings)
}

fn rows(name: &str, content: &str) -> Result<Vec<Row>, Box<Diagnostic>> {
    let mut rows: Vec<Row> = Vec::new();
    let (mut number, mut column) = (0, 0);
    let (mut kind, mut text, mut formula) = (String::new(), String::new(), false);
    each_event(name, content, |event, open| {
        match event {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "row" => {
                    // Rows and cells that do not say where they are follow the one before.
                    number = attribute(element, "r").and_then(|r| r.parse().ok()).unwrap_or(number + 1);
                    column = 0;
                }
                "c" => {
                    if let Some(said) = attribute(element, "r").and_then(|place| column_of(&place)) {
                        column = said;
                    }
                    kind = attribute(element, "t").unwrap_or_default();
                    text.clear();
                    formula = false;
                    if matches!(event, Event::Empty(_)) {
                        column += 1;
                    }
                }
                "f" => formula = true,
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "c" => {
                let value = value(&kind, &text, formula);
                if let Some(value) = value
                    && column <= MAX_COLUMN
                {
                    let full = rows.len() == MAX_ROWS;
                    match rows.last_mut().filter(|row| row.number == number) {
                        Some(row) => row.cells.push((column, value)),
                        None if full => return Err(format!("a sheet has more than {MAX_ROWS} rows")),
                        None => rows.push(Row { number, cells: vec![(column, value)] }),
                    }
                }
                column += 1;
            }
            _ if in_text(open) || open.last().is_some_and(|last| last == "v") => push_text(&mut text, event)?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(rows)
}

/// What a cell of a type (18.18.11) has; nothing for one without content.
fn value(kind: &str, text: &str, formula: bool) -> Option<Value> {
    Some(match kind {
        _ if formula => Value::Formula,
        "e" => Value::Error,
        _ if text.is_empty() => return None,
        "s" => Value::Shared(text.trim().parse().ok()?),
        "b" => Value::Own(if text.trim() == "1" { "TRUE" } else { "FALSE" }.to_string()),
        _ => Value::Own(unescape(text)),
    })
}

/// The column, from 0, of a cell's name: `AB12`.
fn column_of(place: &str) -> Option<u32> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.take(4).fold(0, |sum, letter| sum * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1)
}

/// Resolves the escapes of characters that XML cannot have, `_x000D_` (22.9.2.19).
fn unescape(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        result.push_str(&rest[..at]);
        rest = &rest[at..];
        let code = rest.get(2..6).filter(|_| rest.as_bytes().get(6) == Some(&b'_'));
        let code = code.filter(|code| code.bytes().all(|digit| digit.is_ascii_hexdigit()));
        if let Some(letter) = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            result.push(letter);
            rest = &rest[7..];
        } else {
            result.push_str("_x");
            rest = &rest[2..];
        }
    }
    result + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_all_types() {
        let sheet = "<worksheet><sheetData><row r=\"3\"><c r=\"B3\" t=\"s\"><v>7</v></c><c><v>12</v></c><c/>\
            <c t=\"inlineStr\"><is><r><t>a </t></r><r><t>&lt;b&#x3e;</t></r><rPh><t>kana</t></rPh></is></c>\
            <c t=\"str\"><f>A1</f><v>x</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"b\"><v>1</v></c></row>\
            <row/><row><c t=\"s\"/><c r=\"XFD5\"><v>1</v></c></row></sheetData></worksheet>";
        let own = |text: &str| Value::Own(text.into());
        assert_eq!(
            rows("a.xlsx", sheet).unwrap(),
            [Row {
                number: 3,
                cells: vec![
                    (1, Value::Shared(7)),
                    (2, own("12")),
                    (4, own("a <b>")),
                    (5, Value::Formula),
                    (6, Value::Error),
                    (7, own("TRUE"))
                ]
            }]
        );
    }

    #[test]
    fn escaped_characters() {
        assert_eq!(unescape("a_x000D_\n_x005F_x000D_ _x00_ _xé"), "a\r\n_x000D_ _x00_ _xé");
    }

    #[test]
    fn parts_that_cannot_be_trusted() {
        for (part, told) in [
            ("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>", "document type"),
            ("<sst><si><t>&b;</t></si></sst>", "the entity `&b;`"),
            ("<sst><si>", "ends too early"),
            ("<sst></si>", "damaged"),
        ] {
            let refusal = shared_strings("a.xlsx", part).unwrap_err();
            assert!(refusal.message.contains(told), "{}", refusal.message);
        }
        assert!(shared_strings("a.xlsx", &"<a>".repeat(100)).is_err());
    }
}
