//! Segments: text cut into words and inline codes, and the plain notation for formats that have no codes.
//!
//! In plain notation a placeable is `{…}` as Fluent writes it, an element is its tag, and a blank line parts paragraphs.
//! A brace that is text stands as the placeable `{"{"}`, so that the notation can always be read back.

/// A text with inline codes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Segment(pub Vec<Piece>);

/// A piece of a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Code(Code),
}

/// Something inside a text that is kept and not translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Number of the code in its unit, from 1: the same in source and target; an element's opening and closing codes share
    /// it. 0 where it is not known.
    pub id: u32,
    pub kind: CodeKind,
    /// The plain notation: `{$places}`, `<strong>`, `</strong>`, `<br>`; a blank line for the end of a paragraph. Empty where
    /// a file did not keep it: then `id` tells.
    pub syntax: String,
    /// What people see in its place: `{places: 12}`. Empty where it says no more than the notation.
    pub readable: String,
}

/// How a code stands in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeKind {
    /// A placeable, a line break, the end of a paragraph.
    Single,
    /// The begin of an element.
    Open,
    /// The end of an element.
    Close,
}

/// What parts two paragraphs in plain notation.
pub const PARAGRAPH: &str = "\n\n";

/// The elements that texts may have, besides `br`; they are those of messages.
const ELEMENTS: [&str; 6] = ["strong", "em", "a", "ul", "ol", "li"];

impl Segment {
    /// The text in plain notation.
    pub fn to_plain(&self) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Code(code) => code.syntax.clone(),
        };
        self.0.iter().map(piece).collect()
    }

    /// Reads plain notation. Codes are numbered in their order; a brace or tag that is none stays text.
    pub fn from_plain(plain: &str) -> Self {
        let mut segment = Self::default();
        let mut open: Vec<(String, u32)> = Vec::new();
        let mut last = 0;
        let mut rest = plain;
        while let Some(at) = rest.find(['{', '<', '\n']) {
            segment.push_text(&rest[..at]);
            rest = &rest[at..];
            let Some((length, kind)) = code_at(rest) else {
                let next = rest.chars().next().map_or(rest.len(), char::len_utf8);
                segment.push_text(&rest[..next]);
                rest = &rest[next..];
                continue;
            };
            let syntax = if kind == CodeKind::Single && rest.starts_with('\n') { PARAGRAPH } else { &rest[..length] };
            let name = tag_name(syntax).to_string();
            let opened = open.iter().rposition(|(known, _)| *known == name).filter(|_| kind == CodeKind::Close);
            let id = if let Some(index) = opened {
                open.remove(index).1
            } else {
                last += 1;
                last
            };
            if kind == CodeKind::Open {
                open.push((name, id));
            }
            segment.0.push(Piece::Code(Code { id, kind, syntax: syntax.to_string(), readable: String::new() }));
            rest = &rest[length..];
        }
        segment.push_text(rest);
        segment
    }

    /// Adds text, to the last piece if that is text too.
    pub fn push_text(&mut self, text: &str) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.0.push(Piece::Text(text.to_string())),
        }
    }

    /// The words without the codes.
    pub fn text(&self) -> String {
        let texts = self.0.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(text.as_str()),
            Piece::Code(_) => None,
        });
        texts.collect()
    }

    /// Its codes, in order.
    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Text(_) => None,
            Piece::Code(code) => Some(code),
        })
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The element that a tag opens or closes; nothing for other codes.
pub(super) fn tag_name(syntax: &str) -> &str {
    let inside = syntax.trim_start_matches('<').trim_start_matches('/');
    inside.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

/// How long the code is that plain notation begins with, and its kind.
fn code_at(rest: &str) -> Option<(usize, CodeKind)> {
    match rest.as_bytes().first()? {
        b'{' => Some((placeable_length(rest)?, CodeKind::Single)),
        b'\n' => {
            let blank = rest.len() - rest.trim_start_matches(['\n', ' ', '\r']).len();
            (rest[..blank].matches('\n').count() > 1).then_some((blank, CodeKind::Single))
        }
        _ => {
            let length = rest.find('>')? + 1;
            let (tag, name) = (&rest[..length], tag_name(rest));
            let closes = tag.starts_with("</");
            let has_attributes = tag.len() > name.len() + 2 + usize::from(closes);
            match name {
                "br" if !closes => Some((length, CodeKind::Single)),
                _ if !ELEMENTS.contains(&name) || (has_attributes && (closes || name != "a")) => None,
                _ if closes => Some((length, CodeKind::Close)),
                _ => Some((length, CodeKind::Open)),
            }
        }
    }
}

/// The length of a placeable: to the brace that closes it, braces in quotes apart.
fn placeable_length(rest: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, letter) in rest.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_notation_comes_back() {
        for plain in [
            "Up to { $places } <strong>places</strong><br>",
            "a {\"{\"} b {NUMBER($n, style: \"percent\")}",
            "one\n\ntwo",
            "x < y > z {",
            "<a href=\"https://example.org/\">here</a> <b>",
            "<ul><li>a</li><li>b</li></ul>",
        ] {
            assert_eq!(Segment::from_plain(plain).to_plain(), plain);
        }
    }

    #[test]
    fn codes_are_numbered_and_paired() {
        use CodeKind::{Close, Open, Single};
        let segment = Segment::from_plain("{$a}<strong>b <em>c</em></strong>{$a}");
        let codes: Vec<_> = segment.codes().map(|code| (code.id, code.kind, code.syntax.as_str())).collect();
        assert_eq!(
            codes,
            [
                (1, Single, "{$a}"),
                (2, Open, "<strong>"),
                (3, Open, "<em>"),
                (3, Close, "</em>"),
                (2, Close, "</strong>"),
                (4, Single, "{$a}")
            ]
        );
        assert_eq!(segment.text(), "b c");
    }

    #[test]
    fn lone_line_feeds_and_braces_are_text() {
        let segment = Segment::from_plain("a\nb { c");
        assert_eq!(segment.codes().count(), 0);
        assert_eq!(segment.text(), "a\nb { c");
    }
}
