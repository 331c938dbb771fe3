//! Segments ⇄ the inline elements of XLIFF 2.0 (section 4.2.3).

use std::collections::BTreeMap;

use crate::exchange::inline::{PILCROW, Pair, guess, marks, number};
use crate::exchange::segment::{Code, CodeKind, PARAGRAPH, Piece, Segment, tag_name};
use crate::exchange::xml::read::Fault;
use crate::exchange::xml::write::{escape, escape_line, tag};
use crate::exchange::xml::{Element, Namespace, Node, Output};

/// The notations of a unit's codes, in the order of their first appearance: `d1`, `d2` and so on.
#[derive(Debug, Default)]
pub struct Data(Vec<String>);

impl Data {
    /// The notations of some segments.
    pub fn of(segments: &[&Segment]) -> Self {
        let mut data = Self::default();
        for code in segments.iter().flat_map(|segment| segment.codes()) {
            if !code.syntax.is_empty() && !data.0.contains(&code.syntax) {
                data.0.push(code.syntax.clone());
            }
        }
        data
    }

    fn reference(&self, syntax: &str) -> Option<String> {
        self.0.iter().position(|known| known == syntax).map(|index| format!("d{}", index + 1))
    }

    /// Writes `<originalData>`, if there is any.
    pub fn write(&self, out: &mut Output) {
        if self.0.is_empty() {
            return;
        }
        out.open("originalData", &[]);
        for (index, syntax) in self.0.iter().enumerate() {
            out.raw("data", &[("id", Some(&format!("d{}", index + 1)))], &escape_line(syntax));
        }
        out.close();
    }
}

/// Writes what stands in `<source>` or `<target>`.
pub fn write(segment: &Segment, data: &Data) -> String {
    let marks = marks(segment);
    let mut out = String::new();
    for (index, (piece, mark)) in segment.0.iter().zip(&marks).enumerate() {
        let code = match piece {
            Piece::Text(text) => {
                out.push_str(&escape(text));
                continue;
            }
            Piece::Code(code) => code,
        };
        let label = Some(mark.label.as_str());
        let (kind, subtype) = types(&code.syntax);
        let (kind, subtype) = (("type", kind), ("subType", subtype.as_deref()));
        let reference = data.reference(&code.syntax);
        let (reference, shown) = (reference.as_deref(), shown(code));
        match (code.kind, mark.pair) {
            (CodeKind::Open, Pair::Nested) => {
                let end =
                    segment.0[index..].iter().zip(&marks[index..]).skip(1).find_map(|(piece, other)| match piece {
                        Piece::Code(code) if other.label == mark.label => Some(code),
                        _ => None,
                    });
                let end_reference = end.and_then(|code| data.reference(&code.syntax));
                let attributes = [
                    ("id", label),
                    kind,
                    subtype,
                    ("dataRefStart", reference),
                    ("dataRefEnd", end_reference.as_deref()),
                    ("dispStart", shown),
                    ("dispEnd", end.and_then(self::shown)),
                ];
                tag(&mut out, "pc", &attributes, ">");
            }
            (CodeKind::Close, Pair::Nested) => out.push_str("</pc>"),
            (CodeKind::Single, _) => {
                let attributes = [("id", label), kind, subtype, ("dataRef", reference), ("disp", shown)];
                tag(&mut out, "ph", &attributes, "/>");
            }
            (CodeKind::Open, pair) => {
                let alone = (pair == Pair::Alone).then_some("yes");
                let rest = [("dataRef", reference), ("disp", shown), ("isolated", alone)];
                tag(&mut out, "sc", &[[("id", label), kind, subtype], rest].concat(), "/>");
            }
            (CodeKind::Close, Pair::Alone) => {
                let rest = [("dataRef", reference), ("disp", shown), ("isolated", Some("yes"))];
                tag(&mut out, "ec", &[[("id", label), kind, subtype], rest].concat(), "/>");
            }
            (CodeKind::Close, _) => {
                tag(&mut out, "ec", &[("startRef", label), ("dataRef", reference), ("disp", shown)], "/>");
            }
        }
    }
    out
}

/// What a tool shows for a code. For a tag it has signs of its own.
fn shown(code: &Code) -> Option<&str> {
    let shown = match (code.syntax.as_str(), code.kind) {
        _ if !code.readable.is_empty() => &code.readable,
        (PARAGRAPH, _) => PILCROW,
        (syntax, CodeKind::Single) => syntax,
        _ => "",
    };
    Some(shown).filter(|text| !text.is_empty())
}

/// `type` and `subType` of a code (sections 4.3.1.35 and 4.3.1.40).
fn types(syntax: &str) -> (Option<&'static str>, Option<String>) {
    let (kind, subtype) = match (syntax, tag_name(syntax)) {
        ("", _) => return (None, None),
        (PARAGRAPH, _) => ("fmt", "bindery:paragraph"),
        (_, "strong") => ("fmt", "xlf:b"),
        (_, "em") => ("fmt", "xlf:i"),
        (_, "br") => ("fmt", "xlf:lb"),
        (_, "a") => return (Some("link"), None),
        (_, "ul" | "ol" | "li") => return (Some("fmt"), Some(format!("bindery:{}", tag_name(syntax)))),
        _ if syntax.starts_with('{') => ("ui", "xlf:var"),
        _ => return (Some("other"), None),
    };
    (Some(kind), Some(subtype.to_string()))
}

/// The notations that an `<originalData>` holds, by their ids.
pub fn original_data(holder: &Element) -> BTreeMap<String, String> {
    let data = holder.elements().filter(|child| child.namespace == Namespace::Xliff2 && child.name == "originalData");
    data.flat_map(|data| data.all("data"))
        .filter_map(|data| {
            let mut text = Segment::default();
            content(data, &BTreeMap::new(), &mut text).ok()?;
            Some((data.attribute("id")?.to_string(), text.text()))
        })
        .collect()
}

/// Reads what stands in `<source>` or `<target>`.
pub fn read(element: &Element, data: &BTreeMap<String, String>) -> Result<Segment, Fault> {
    let mut segment = Segment::default();
    content(element, data, &mut segment)?;
    Ok(segment)
}

fn content(element: &Element, data: &BTreeMap<String, String>, segment: &mut Segment) -> Result<(), Fault> {
    for child in &element.children {
        let child = match child {
            Node::Text(text) => {
                segment.push_text(text);
                continue;
            }
            Node::Element(child) => child,
        };
        if child.namespace != element.namespace {
            content(child, data, segment)?;
            continue;
        }
        // A code that was copied in the translation names the one that it is a copy of.
        let id = match number(child.attribute("id")) {
            0 => number(child.attribute("copyOf")),
            id => id,
        };
        let code = |id, kind, reference, shown| {
            let (syntax, readable) = told(child, data, kind, reference, shown);
            Piece::Code(Code { id, kind, syntax, readable })
        };
        match child.name {
            "mrk" => content(child, data, segment)?,
            "sm" | "em" => {}
            "cp" => {
                let hex = child.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                let letter = hex.and_then(char::from_u32);
                let letter = letter.ok_or_else(|| ("`<cp>` names no character".to_string(), child.at))?;
                segment.push_text(letter.encode_utf8(&mut [0; 4]));
            }
            "ph" => segment.0.push(code(id, CodeKind::Single, "dataRef", "disp")),
            "pc" => {
                segment.0.push(code(id, CodeKind::Open, "dataRefStart", "dispStart"));
                content(child, data, segment)?;
                segment.0.push(code(id, CodeKind::Close, "dataRefEnd", "dispEnd"));
            }
            "sc" => segment.0.push(code(id, CodeKind::Open, "dataRef", "disp")),
            "ec" => {
                let id = child.attribute("startRef").map_or(id, |start| number(Some(start)));
                segment.0.push(code(id, CodeKind::Close, "dataRef", "disp"));
            }
            name => return Err((format!("`<{name}>` is no inline element of XLIFF 2.0"), child.at)),
        }
    }
    Ok(())
}

/// Notation and readable text of a code, by the names of the attributes that tell them.
fn told(
    element: &Element,
    data: &BTreeMap<String, String>,
    kind: CodeKind,
    reference: &str,
    shown: &str,
) -> (String, String) {
    let shown = element.attribute(shown).unwrap_or_default();
    match element.attribute(reference).and_then(|id| data.get(id)) {
        Some(syntax) if shown == syntax || (shown == PILCROW && syntax == PARAGRAPH) => (syntax.clone(), String::new()),
        Some(syntax) => (syntax.clone(), shown.to_string()),
        None if element.attribute("subType") == Some("bindery:paragraph") => (PARAGRAPH.to_string(), String::new()),
        None => guess(shown, kind),
    }
}
