//! Segments ⇄ the inline elements of XLIFF 1.2 (section 2.4).

use std::collections::BTreeMap;

use crate::exchange::inline::{Mark, PILCROW, Pair, closing, guess, marks, number, type_name};
use crate::exchange::segment::{Code, CodeKind, PARAGRAPH, Piece, Segment};
use crate::exchange::xml::read::Fault;
use crate::exchange::xml::write::{escape, escape_line, tag};
use crate::exchange::xml::{Element, Namespace, Node};

/// Writes what stands in `<source>` or `<target>`.
pub fn write(segment: &Segment) -> String {
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
        let id = ("id", Some(mark.label.as_str()));
        let ctype = ("ctype", type_name(&code.syntax));
        let shown = ("equiv-text", Some(code.readable.as_str()).filter(|text| !text.is_empty()));
        let content = escape_line(&code.syntax);
        let rid = ("rid", Some(mark.label.as_str()));
        match (code.kind, mark.pair) {
            (CodeKind::Single, _) if code.syntax == PARAGRAPH => {
                let shown = shown.1.unwrap_or(PILCROW);
                tag(&mut out, "x", &[id, ctype, ("equiv-text", Some(shown))], "/>");
            }
            (CodeKind::Single, _) => {
                tag(&mut out, "ph", &[id, ctype, shown], ">");
                out.push_str(&format!("{content}</ph>"));
            }
            (CodeKind::Open, Pair::Nested) if is_plain(segment, &marks, index) => {
                let syntax = Some(code.syntax.as_str()).filter(|syntax| !syntax.is_empty());
                tag(&mut out, "g", &[id, ctype, ("equiv-text", syntax)], ">");
            }
            (CodeKind::Close, Pair::Nested) if is_plain(segment, &marks, index) => out.push_str("</g>"),
            (_, Pair::Alone) => {
                let side = if code.kind == CodeKind::Open { "open" } else { "close" };
                tag(&mut out, "it", &[id, ("pos", Some(side)), ctype, shown], ">");
                out.push_str(&format!("{content}</it>"));
            }
            (CodeKind::Open, _) => {
                tag(&mut out, "bpt", &[id, rid, ctype, shown], ">");
                out.push_str(&format!("{content}</bpt>"));
            }
            (CodeKind::Close, _) => {
                tag(&mut out, "ept", &[id, rid, shown], ">");
                out.push_str(&format!("{content}</ept>"));
            }
        }
    }
    out
}

/// Whether a `<g>` says all of the nested pair that the piece at `index` is of.
fn is_plain(segment: &Segment, marks: &[Mark], index: usize) -> bool {
    let label = &marks[index].label;
    let mut pair = segment.0.iter().zip(marks).filter_map(|(piece, mark)| match piece {
        Piece::Code(code) if mark.label == *label => Some(code),
        _ => None,
    });
    let (Some(open), Some(close)) = (pair.next(), pair.next()) else { return false };
    // An attribute can only hold a notation that is known as one. Some tools write attributes without escaping them;
    // links are where `&` is common.
    let survives = !open.syntax.contains('&') && guess(&open.syntax, CodeKind::Open).0 == open.syntax;
    survives && open.readable.is_empty() && close.readable.is_empty() && close.syntax == closing(&open.syntax)
}

/// Reads what stands in `<source>` or `<target>`.
pub fn read(element: &Element) -> Result<Segment, Fault> {
    let mut segment = Segment::default();
    content(element, &mut segment, &mut BTreeMap::new())?;
    Ok(segment)
}

/// `ids` has, for each pair that tools number by `rid`, that number and the id of the opening code.
fn content(element: &Element, segment: &mut Segment, ids: &mut BTreeMap<String, u32>) -> Result<(), Fault> {
    for child in &element.children {
        let child = match child {
            Node::Text(text) => {
                segment.push_text(text);
                continue;
            }
            Node::Element(child) => child,
        };
        if child.namespace == Namespace::Other {
            content(child, segment, ids)?;
            continue;
        }
        let id = number(child.attribute("id"));
        let mut push = |id, kind, syntax: String, readable: String| {
            segment.0.push(Piece::Code(Code { id, kind, syntax, readable }));
        };
        let shown = child.attribute("equiv-text").unwrap_or_default().to_string();
        match child.name {
            "mrk" => content(child, segment, ids)?,
            "g" => {
                let (syntax, readable) = told(child, CodeKind::Open);
                let end = closing(&syntax);
                push(id, CodeKind::Open, syntax, readable);
                content(child, segment, ids)?;
                let end = Code { id, kind: CodeKind::Close, syntax: end, readable: String::new() };
                segment.0.push(Piece::Code(end));
            }
            "x" => {
                let (syntax, readable) = told(child, CodeKind::Single);
                push(id, CodeKind::Single, syntax, readable);
            }
            "ph" => push(id, CodeKind::Single, child.text(), shown),
            "bpt" | "bx" => {
                ids.extend(child.attribute("rid").map(|rid| (rid.to_string(), id)));
                let (syntax, readable) = told(child, CodeKind::Open);
                push(id, CodeKind::Open, syntax, readable);
            }
            "ept" | "ex" => {
                let opened = child.attribute("rid").and_then(|rid| ids.get(rid).copied());
                let (syntax, readable) = told(child, CodeKind::Close);
                push(opened.unwrap_or(id), CodeKind::Close, syntax, readable);
            }
            "it" => {
                let kind = if child.attribute("pos") == Some("close") { CodeKind::Close } else { CodeKind::Open };
                push(id, kind, child.text(), shown);
            }
            name => return Err((format!("`<{name}>` is no inline element of XLIFF 1.2"), child.at)),
        }
    }
    Ok(())
}

/// Notation and readable text of a code that has its content, or else only `equiv-text`, which may be either.
fn told(element: &Element, kind: CodeKind) -> (String, String) {
    let shown = element.attribute("equiv-text").unwrap_or_default();
    if element.attribute("ctype") == type_name(PARAGRAPH) {
        return (PARAGRAPH.to_string(), if shown == PILCROW { String::new() } else { shown.to_string() });
    }
    let inside = if element.name == "g" { String::new() } else { element.text() };
    if !inside.is_empty() {
        return (inside, shown.to_string());
    }
    guess(shown, kind)
}
