//! Segments: text cut into words and inline codes, and the plain notation for formats that have no codes.
//!
//! In plain notation a placeable is `{…}` as Fluent writes it, an element is its tag, and a blank line parts paragraphs.
//! A brace that is text stands as the placeable `{"{"}`, so that the notation can always be read back.

use std::collections::HashMap;

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
        let mut open: HashMap<&str, Vec<u32>> = HashMap::new();
        let mut ends = Ends::default();
        let mut last = 0;
        let mut rest = plain;
        while let Some(at) = rest.find(['{', '<', '\n']) {
            segment.push_text(&rest[..at]);
            rest = &rest[at..];
            let Some((length, kind)) = code_at(plain, plain.len() - rest.len(), &mut ends) else {
                let next = rest.chars().next().map_or(rest.len(), char::len_utf8);
                segment.push_text(&rest[..next]);
                rest = &rest[next..];
                continue;
            };
            let syntax = if kind == CodeKind::Single && rest.starts_with('\n') { PARAGRAPH } else { &rest[..length] };
            let name = tag_name(syntax);
            let opened = open.get_mut(name).filter(|_| kind == CodeKind::Close).and_then(Vec::pop);
            let id = opened.unwrap_or_else(|| {
                last += 1;
                last
            });
            if kind == CodeKind::Open {
                open.entry(name).or_default().push(id);
            }
            segment.0.push(Piece::Code(Code { id, kind, syntax: syntax.to_string(), readable: String::new() }));
            rest = &rest[length..];
        }
        segment.push_text(rest);
        segment
    }

    /// Reads plain notation as a tool left it: line ends of any system.
    pub fn from_plain_of_any(plain: &str) -> Self {
        Self::from_plain(&plain.replace("\r\n", "\n"))
    }

    /// The same text, its codes numbered, and shown, as the same codes of its source are.
    #[must_use]
    pub fn numbered_as(&self, source: &Self) -> Self {
        let mut target = self.clone();
        let mut free: Vec<&Code> = source.codes().collect();
        let mut next = source.codes().map(|code| code.id).max().unwrap_or(0);
        let mut open: Vec<(String, u32)> = Vec::new();
        for piece in &mut target.0 {
            let Piece::Code(code) = piece else { continue };
            let opened = open.iter().rposition(|(closing, _)| *closing == code.syntax);
            if let Some(index) = opened.filter(|_| code.kind == CodeKind::Close) {
                code.id = open.remove(index).1;
                continue;
            }
            let same = free.iter().position(|known| known.syntax == code.syntax && known.kind == code.kind);
            code.id = if let Some(index) = same {
                let known = free.remove(index);
                code.readable.clone_from(&known.readable);
                known.id
            } else {
                next += 1;
                next
            };
            if code.kind == CodeKind::Open {
                open.push((format!("</{}>", tag_name(&code.syntax)), code.id));
            }
        }
        target
    }

    /// The same text with the outer white space of its source: spaces and line ends that a cell or a tool has round a text
    /// are no part of it.
    #[must_use]
    pub fn trimmed_as(&self, source: &Self) -> Self {
        let is_blank = |piece: &Piece| match piece {
            Piece::Text(text) => text.trim().is_empty(),
            Piece::Code(code) => code.syntax.starts_with('\n'),
        };
        let is_word = |piece: &Piece| !is_blank(piece);
        let (Some(start), Some(end)) = (self.0.iter().position(is_word), self.0.iter().rposition(is_word)) else {
            return self.clone();
        };
        let plain = source.to_plain();
        let (before, after) = plain.split_once(plain.trim()).unwrap_or_default();
        let mut trimmed = Self::default();
        trimmed.push_text(before);
        for (index, piece) in self.0.iter().enumerate().take(end + 1).skip(start) {
            match piece {
                Piece::Text(text) => {
                    let text = if index == start { text.trim_start() } else { text };
                    trimmed.push_text(if index == end { text.trim_end() } else { text });
                }
                Piece::Code(_) => trimmed.0.push(piece.clone()),
            }
        }
        trimmed.push_text(after);
        trimmed
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
    let inside = syntax.strip_prefix('<').unwrap_or(syntax);
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    inside.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

/// Where codes end, as far as it was looked for: a text with many that never end is read in one go all the same.
#[derive(Default)]
struct Ends {
    /// The next `>` after a position that was asked for; the end of the text if there is none.
    tag: Option<usize>,
    /// The ends of placeables by their starts; `None` for one that never ends.
    placeables: HashMap<usize, Option<usize>>,
}

impl Ends {
    fn tag(&mut self, plain: &str, at: usize) -> Option<usize> {
        let known = self.tag.filter(|end| *end >= at);
        let end =
            *self.tag.insert(known.unwrap_or_else(|| plain[at..].find('>').map_or(plain.len(), |length| at + length)));
        (end < plain.len()).then_some(end + 1)
    }

    /// The end of a placeable: behind the brace that closes it, braces in quotes apart. Those inside it are found on the way.
    fn placeable(&mut self, plain: &str, at: usize) -> Option<usize> {
        if let Some(end) = self.placeables.get(&at) {
            return *end;
        }
        let (mut open, mut quoted, mut escaped) = (Vec::new(), false, false);
        for (index, letter) in plain[at..].char_indices() {
            match letter {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                '{' if !quoted => open.push(at + index),
                '}' if !quoted => {
                    let end = at + index + 1;
                    self.placeables.extend(open.pop().map(|start| (start, Some(end))));
                    if open.is_empty() {
                        return Some(end);
                    }
                }
                _ => {}
            }
        }
        self.placeables.extend(open.into_iter().map(|start| (start, None)));
        None
    }
}

/// How long the code is that stands in plain notation at a `{`, `<` or line feed, and its kind.
fn code_at(plain: &str, at: usize, ends: &mut Ends) -> Option<(usize, CodeKind)> {
    let rest = &plain[at..];
    match rest.as_bytes().first()? {
        b'{' => Some((ends.placeable(plain, at)? - at, CodeKind::Single)),
        b'\n' => {
            let blank = rest.len() - rest.trim_start_matches(['\n', ' ', '\r']).len();
            (rest[..blank].matches('\n').count() > 1).then_some((blank, CodeKind::Single))
        }
        _ => {
            let length = ends.tag(plain, at)? - at;
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

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

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
    fn codes_of_a_translation_have_the_numbers_of_its_source() {
        let source = Segment::from_plain("{$a} <em>{$b}</em>");
        let target = Segment::from_plain("<em>{$b}</em> {$c} {$a} <strong>x</strong>").numbered_as(&source);
        assert_eq!(target.codes().map(|code| code.id).collect::<Vec<_>>(), [2, 3, 2, 4, 1, 5, 5]);
    }

    #[test]
    fn outer_white_space_is_that_of_the_source() {
        for (source, target, expected) in [
            ("a b", "\r\n x  y\u{a0}\t", "x  y"),
            ("a b", "x\n\n", "x"),
            ("a b", "\n\nx\n\ny <br>", "x\n\ny <br>"),
            (" a {$n}\n", "{$n} x", " {$n} x\n"),
            ("{$n}", " {$n} ", "{$n}"),
            ("a", " ", " "),
            ("", " x", "x"),
        ] {
            let trimmed = Segment::from_plain(target).trimmed_as(&Segment::from_plain(source));
            assert_eq!(trimmed.to_plain(), expected);
        }
    }

    #[test]
    fn lone_line_feeds_and_braces_are_text() {
        let segment = Segment::from_plain("a\nb { c");
        assert_eq!(segment.codes().count(), 0);
        assert_eq!(segment.text(), "a\nb { c");
    }

    #[test]
    fn an_inner_placeable_ends_where_an_outer_one_does_not() {
        let syntax = |plain| Segment::from_plain(plain).codes().map(|code| code.syntax.clone()).collect::<Vec<_>>();
        assert_eq!(syntax("{ a {$b} {\"}\"} c"), ["{$b}", "{\"}\"}"]);
        assert_eq!(syntax("{\"{$a}"), ["{$a}"]);
        assert_eq!(syntax("</em><em>x</strong></em>"), ["</em>", "<em>", "</strong>", "</em>"]);
    }

    #[test]
    fn codes_that_never_end_are_read_soon() {
        for odd in ["<", "{", "<a ", "<em>", "</em>", "{\"", "{\"{\"", "{\"\\", "<br", "\n ", "<strong"] {
            let plain = odd.repeat(60_000);
            let start = Instant::now();
            let segment = Segment::from_plain(&plain);
            let elapsed = start.elapsed();
            assert_eq!(segment.to_plain().trim_end(), if odd == "\n " { "" } else { plain.trim_end() });
            assert!(elapsed < Duration::from_secs(10), "{odd:?}: {elapsed:?}");
        }
    }
}
