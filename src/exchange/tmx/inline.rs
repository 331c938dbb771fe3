//! Segments ⇄ the inline elements of TMX 1.4b (section 4).

use std::collections::BTreeMap;

use crate::exchange::inline::{Pair, marks, number, type_name};
use crate::exchange::segment::{Code, CodeKind, PARAGRAPH, Piece, Segment};
use crate::exchange::xml::read::Fault;
use crate::exchange::xml::write::{escape, escape_line, tag};
use crate::exchange::xml::{Element, Node};

/// Writes what stands in `<seg>`: `x` is the number of a code, the same in all languages; `i` ties the codes of a pair.
pub fn write(segment: &Segment) -> String {
    let marks = marks(segment);
    let mut pairs: Vec<&str> = Vec::new();
    let mut out = String::new();
    for (piece, mark) in segment.0.iter().zip(&marks) {
        let code = match piece {
            Piece::Text(text) => {
                out.push_str(&escape(text));
                continue;
            }
            Piece::Code(code) => code,
        };
        let number = code.id.to_string();
        let x = ("x", Some(number.as_str()).filter(|_| code.id > 0));
        let kind = ("type", type_name(&code.syntax));
        let (name, attributes) = match (code.kind, mark.pair) {
            (CodeKind::Single, _) => ("ph", vec![x, kind]),
            (CodeKind::Open, Pair::Alone) => ("it", vec![("pos", Some("begin")), x, kind]),
            (CodeKind::Close, Pair::Alone) => ("it", vec![("pos", Some("end")), x, kind]),
            (CodeKind::Open, _) => ("bpt", vec![x, kind]),
            (CodeKind::Close, _) => ("ept", vec![]),
        };
        let known = pairs.iter().position(|label| *label == mark.label);
        let pair = known.unwrap_or(pairs.len());
        if known.is_none() {
            pairs.push(&mark.label);
        }
        let pair = (pair + 1).to_string();
        let is_pair = matches!(name, "bpt" | "ept");
        let attributes: Vec<_> = [("i", is_pair.then_some(pair.as_str()))].into_iter().chain(attributes).collect();
        tag(&mut out, name, &attributes, ">");
        // The type says all of the end of a paragraph, and two line feeds would not survive.
        let content = if code.syntax == PARAGRAPH { "" } else { &code.syntax };
        out.push_str(&format!("{}</{name}>", escape_line(content)));
    }
    out
}

/// Reads what stands in `<seg>`.
pub fn read(element: &Element) -> Result<Segment, Fault> {
    let mut segment = Segment::default();
    content(element, &mut segment, &mut BTreeMap::new())?;
    Ok(segment)
}

/// `ids` has, for each `i` of a pair, the number of its opening code.
fn content(element: &Element, segment: &mut Segment, ids: &mut BTreeMap<String, u32>) -> Result<(), Fault> {
    for child in &element.children {
        let child = match child {
            Node::Text(text) => {
                segment.push_text(text);
                continue;
            }
            Node::Element(child) => child,
        };
        let mut id = number(child.attribute("x"));
        let kind = match (child.name, child.attribute("pos")) {
            ("hi", _) => {
                content(child, segment, ids)?;
                continue;
            }
            ("ph" | "ut", _) => CodeKind::Single,
            ("bpt", _) => {
                ids.extend(child.attribute("i").map(|pair| (pair.to_string(), id)));
                CodeKind::Open
            }
            ("ept", _) => {
                id = child.attribute("i").and_then(|pair| ids.get(pair).copied()).unwrap_or(id);
                CodeKind::Close
            }
            ("it", Some("end")) => CodeKind::Close,
            ("it", _) => CodeKind::Open,
            (name, _) => return Err((format!("`<{name}>` is no inline element of TMX 1.4"), child.at)),
        };
        let is_paragraph = child.attribute("type") == type_name(PARAGRAPH);
        let syntax = if is_paragraph { PARAGRAPH.to_string() } else { child.text() };
        segment.0.push(Piece::Code(Code { id, kind, syntax, readable: String::new() }));
    }
    Ok(())
}
