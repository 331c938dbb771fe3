//! Inline codes in markup: which belong together, what they are called, what they are.

use super::segment::{CodeKind, PARAGRAPH, Piece, Segment, tag_name};

/// How a code stands to its partner in a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pair {
    /// A single code, or one whose partner is missing.
    Alone,
    /// All codes between the two are paired between them too, so that one element can hold them.
    Nested,
    /// Another pair begins between the two and ends outside, or the other way round.
    Crossing,
}

/// What markup needs to know of a piece of a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub pair: Pair,
    /// The code's name in the segment, the same for both of a pair: its number; `3-2` where another code has the same;
    /// `new-1` where it has none.
    pub label: String,
}

/// A mark for each piece; those of text say nothing.
pub fn marks(segment: &Segment) -> Vec<Mark> {
    let none = Mark { pair: Pair::Alone, label: String::new() };
    let mut marks = vec![none; segment.0.len()];
    let mut open: Vec<(usize, u32)> = Vec::new();
    let (mut used, mut unknown) = (std::collections::BTreeMap::<u32, u32>::new(), 0);
    for (index, piece) in segment.0.iter().enumerate() {
        let Piece::Code(code) = piece else { continue };
        if code.kind == CodeKind::Close
            && let Some(at) = open.iter().rposition(|(_, id)| *id == code.id)
        {
            let (begin, _) = open.remove(at);
            let pair = if at == open.len() { Pair::Nested } else { Pair::Crossing };
            marks[begin].pair = pair;
            marks[index] = marks[begin].clone();
            continue;
        }
        let count = used.entry(code.id).or_default();
        *count += 1;
        marks[index].label = match (code.id, *count) {
            (0, _) => {
                unknown += 1;
                format!("new-{unknown}")
            }
            (id, 1) => id.to_string(),
            (id, count) => format!("{id}-{count}"),
        };
        if code.kind == CodeKind::Open {
            open.push((index, code.id));
        }
    }
    marks
}

/// The number that a label stands for; 0 for one that a tool made.
pub fn number(label: Option<&str>) -> u32 {
    label.and_then(|label| label.split('-').next()?.parse().ok()).unwrap_or(0)
}

/// The closing tag for an opening one.
pub fn closing(syntax: &str) -> String {
    if syntax.is_empty() { String::new() } else { format!("</{}>", tag_name(syntax)) }
}

/// What a code is, as XLIFF 1.2 (`ctype`, section 3.3) and TMX 1.4b (`type`, section 3) call it.
pub fn type_name(syntax: &str) -> Option<&'static str> {
    Some(match (syntax, tag_name(syntax)) {
        ("", _) => return None,
        (PARAGRAPH, _) => "x-paragraph",
        (_, "strong") => "bold",
        (_, "em") => "italic",
        (_, "a") => "link",
        (_, "br") => "lb",
        (_, "ul") => "x-ul",
        (_, "ol") => "x-ol",
        (_, "li") => "x-li",
        _ if syntax.starts_with('{') => "x-placeable",
        _ => "x-other",
    })
}

/// What people see for a code that has no letters: the end of a paragraph.
pub const PILCROW: &str = "¶";

/// The longest notation that is looked for in a text that may be one, in bytes.
const LONGEST_CODE: usize = 4096;

/// Notation and readable text of a code of which a file kept one text only, which may be either.
pub fn guess(shown: &str, kind: CodeKind) -> (String, String) {
    if shown.len() > LONGEST_CODE {
        return (String::new(), shown.to_string());
    }
    match Segment::from_plain(shown).0.as_slice() {
        [Piece::Code(code)] if code.kind == kind => (shown.to_string(), String::new()),
        _ => (String::new(), shown.to_string()),
    }
}

/// Whether a segment has neither a code nor a word.
pub fn is_blank(segment: &Segment) -> bool {
    segment.0.iter().all(|piece| matches!(piece, Piece::Text(text) if text.trim().is_empty()))
}

/// A match's quality in percent: `85`, `85%` and `85.50%` are 85; words are 0.
pub fn percent(quality: Option<&str>) -> u8 {
    let digits = quality.unwrap_or_default().trim().split(|letter: char| !letter.is_ascii_digit()).next();
    digits
        .and_then(|digits| digits.parse::<u32>().ok())
        .map_or(0, |percent| u8::try_from(percent.min(100)).unwrap_or(100))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::segment::Code;

    fn segment(codes: &[(u32, CodeKind)]) -> Segment {
        let code = |(id, kind): &(u32, CodeKind)| {
            Piece::Code(Code { id: *id, kind: *kind, syntax: String::new(), readable: String::new() })
        };
        Segment(codes.iter().map(code).collect())
    }

    #[test]
    fn pairs_nest_cross_or_stand_alone() {
        use CodeKind::{Close, Open, Single};
        use Pair::{Alone, Crossing, Nested};
        let shown = |codes: &[(u32, CodeKind)]| -> Vec<(Pair, String)> {
            marks(&segment(codes)).into_iter().map(|mark| (mark.pair, mark.label)).collect()
        };
        let nested = [(1, Open), (2, Single), (3, Open), (3, Close), (1, Close)];
        let pairs: Vec<_> = shown(&nested).into_iter().map(|(pair, _)| pair).collect();
        assert_eq!(pairs, [Nested, Alone, Nested, Nested, Nested]);
        let crossing = shown(&[(1, Open), (2, Open), (1, Close), (2, Close)]);
        assert_eq!(crossing.iter().map(|(pair, _)| *pair).collect::<Vec<_>>(), [Crossing, Nested, Crossing, Nested]);
        let odd = shown(&[(4, Close), (4, Open), (0, Single), (0, Single), (7, Single), (7, Single)]);
        let labels: Vec<_> = odd.iter().map(|(_, label)| label.as_str()).collect();
        assert_eq!(labels, ["4", "4-2", "new-1", "new-2", "7", "7-2"]);
        assert_eq!(labels.iter().map(|label| number(Some(label))).collect::<Vec<_>>(), [4, 4, 0, 0, 7, 7]);
    }
}
