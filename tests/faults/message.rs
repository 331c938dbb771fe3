//! A Fluent file cut into the source texts of its messages, and the parts of such a text, found line by line.

use std::ops::Range;

/// The source text of one message or term in a file, from its identifier to the next entry or blank comment.
#[derive(Debug, Clone)]
pub struct Message<'a> {
    pub path: &'a str,
    pub id: &'a str,
    pub text: &'a str,
    /// Where the text begins in the file.
    pub start: usize,
}

/// The messages of a file, in order.
pub fn messages<'a>(path: &'a str, file: &'a str) -> Vec<Message<'a>> {
    let mut found: Vec<Message> = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut at = 0;
    for line in file.split_inclusive('\n').chain(["#"]) {
        let head = line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
        if (head || line.starts_with('#'))
            && let Some((start, end)) = open.take()
        {
            let text = &file[start..end];
            let id = text.split([' ', '=']).next().unwrap();
            found.push(Message { path, id, text, start });
        }
        if head {
            open = Some((at, at + line.len()));
        } else if let Some((_, end)) = &mut open
            && !line.trim().is_empty()
        {
            *end = at + line.len();
        }
        at += line.len();
    }
    found
}

/// A text with some bytes replaced.
pub fn replaced(text: &str, range: Range<usize>, by: &str) -> String {
    format!("{}{by}{}", &text[..range.start], &text[range.end..])
}

/// The lines of a message's text, each with where it begins.
pub fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    })
}

/// Where the words of a line begin: behind `id =`, `.attribute =` or `[key]`.
fn words_begin(line: &str, is_first: bool) -> usize {
    let trimmed = line.trim_start();
    let indent = line.len() - trimmed.len();
    if is_first || trimmed.starts_with('.') {
        return line.find('=').map_or(0, |at| at + 1);
    }
    let is_variant = trimmed.trim_start_matches('*').starts_with('[');
    if is_variant { line.find(']').map_or(indent, |at| at + 1) } else { indent }
}

/// The pieces of a message's text that people read: no identifiers, keys, placeables and elements.
pub fn prose(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (start, line) in lines(text) {
        let mut from = words_begin(line, start == 0);
        let end = line.trim_end().len();
        let mut at = from;
        while at < end {
            let rest = &line[at..end];
            let skipped = match rest.as_bytes()[0] {
                b'{' => rest.find('}').map_or(rest.len(), |close| close + 1),
                b'}' => 1,
                b'<' if rest[1..].starts_with(|next: char| next == '/' || next.is_ascii_alphabetic()) => {
                    rest.find('>').map_or(rest.len(), |close| close + 1)
                }
                _ => 0,
            };
            if skipped == 0 {
                at += rest.chars().next().unwrap().len_utf8();
                continue;
            }
            found.push(start + from..start + at);
            at += skipped;
            from = at;
        }
        found.push(start + from..start + end.max(from));
    }
    found.retain(|range| !text[range.clone()].trim().is_empty());
    found
}

/// The words of the pieces that people read.
pub fn words(text: &str) -> Vec<Range<usize>> {
    runs(text, |sign| sign.is_alphabetic() || matches!(sign, '\u{93c}'..='\u{94d}' | '\u{200d}' | '’'))
}

/// The runs of digits in the pieces that people read.
pub fn digits(text: &str) -> Vec<Range<usize>> {
    runs(text, |sign| sign.is_ascii_digit())
}

fn runs(text: &str, is_part: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for piece in prose(text) {
        let mut open: Option<usize> = None;
        for (at, sign) in text[piece.clone()].char_indices().chain([(piece.len(), '\n')]) {
            match (is_part(sign), open) {
                (true, None) => open = Some(piece.start + at),
                (false, Some(start)) => {
                    found.push(start..piece.start + at);
                    open = None;
                }
                _ => {}
            }
        }
    }
    found
}

/// Where a string occurs in the pieces that people read.
pub fn occurrences(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let pieces = prose(text).into_iter();
    pieces
        .flat_map(|piece| {
            let found = text[piece.clone()].match_indices(wanted);
            found.map(|(at, _)| piece.start + at..piece.start + at + wanted.len()).collect::<Vec<_>>()
        })
        .collect()
}

/// The placeables that are one variable each: `{ $name }`.
pub fn variables(text: &str) -> Vec<Range<usize>> {
    let starts = text.match_indices("{ $").map(|(at, _)| at);
    starts
        .filter_map(|at| {
            let length = text[at..].find('}')? + 1;
            (!text[at..at + length].contains(['\n', '>', '('])).then_some(at..at + length)
        })
        .collect()
}

/// A variant on one line: its bytes with the line feed, its key, and whether it is the default one.
#[derive(Debug, Clone)]
pub struct Variant<'a> {
    pub line: Range<usize>,
    pub key: &'a str,
    pub default: bool,
}

/// The variants that stand on a line each.
pub fn variants(text: &str) -> Vec<Variant<'_>> {
    lines(text)
        .filter_map(|(start, line)| {
            let trimmed = line.trim_start();
            let key = trimmed.trim_start_matches('*').strip_prefix('[')?;
            let end = key.find(']')?;
            let whole = !key[end + 1..].trim().is_empty() && line.matches('{').count() == line.matches('}').count();
            let default = trimmed.starts_with('*');
            whole.then_some(Variant { line: start..start + line.len(), key: &key[..end], default })
        })
        .collect()
}
