//! How deeply braces nest, found before parsing: the parser calls itself for each level and would exhaust the stack.
//!
//! The scan starts afresh at each entry's head (`id =`), the only kind of line at which the parser can begin to nest,
//! and follows the grammar exactly for as long as the entry is valid. Where an entry is not valid the parser gives up
//! and nests no further until the next head, so the scan can only count too much there, never too little.

use std::ops::Range;

/// Levels of placeables and calls that an entry may have; real texts have four at most.
const MAX_NESTING: usize = 32;

/// An entry whose braces nest too deeply.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooDeep {
    /// The bytes of the entry, to the next one's head.
    pub entry: Range<usize>,
    /// The brace or parenthesis that is one too many.
    pub at: usize,
}

/// The entries of a source that the parser must not see.
pub(super) fn too_deep(source: &str) -> Vec<TooDeep> {
    let heads = heads(source.as_bytes());
    let ends = heads.iter().map(|head| head.start).skip(1).chain([source.len()]);
    let entries = heads.iter().zip(ends);
    entries
        .filter_map(|(head, end)| {
            let at = head.end + excess(&source.as_bytes()[head.end..end])?;
            Some(TooDeep { entry: head.start..end, at })
        })
        .collect()
}

/// The heads of entries, each from its line's start to behind its `=`.
fn heads(source: &[u8]) -> Vec<Range<usize>> {
    let mut heads = Vec::new();
    let mut start = 0;
    for line in source.split_inclusive(|byte| *byte == b'\n') {
        let name = usize::from(line.first() == Some(&b'-'));
        if line.get(name).is_some_and(u8::is_ascii_alphabetic) {
            let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            let behind = name + line[name..].iter().take_while(|byte| is_name(byte)).count();
            let equals = behind + line[behind..].iter().take_while(|byte| **byte == b' ').count();
            if line.get(equals) == Some(&b'=') {
                heads.push(start..start + equals + 1);
            }
        }
        start += line.len();
    }
    heads
}

/// What the scan stands in; outside all of these it stands in the text of a value or attribute.
enum Level {
    /// Between braces, before any `->`, with so many parentheses open.
    Code(usize),
    /// In the variants of a select expression.
    Variants,
}

/// The position at which there is one level too many, if there is.
fn excess(entry: &[u8]) -> Option<usize> {
    let mut levels: Vec<Level> = Vec::new();
    let mut parentheses = 0;
    let mut at = 0;
    while let Some(byte) = entry.get(at).copied() {
        let mut next = at + 1;
        match (levels.last_mut(), byte) {
            (_, b'{') => levels.push(Level::Code(0)),
            (Some(Level::Code(open)), b'}') => {
                parentheses -= *open;
                levels.pop();
            }
            (_, b'}') => return None,
            (Some(Level::Code(open)), b'(') => {
                *open += 1;
                parentheses += 1;
            }
            (Some(Level::Code(open)), b')') if *open > 0 => {
                *open -= 1;
                parentheses -= 1;
            }
            (Some(Level::Code(_)), b'"') => next = behind_string(entry, next)?,
            (Some(level @ Level::Code(_)), b'-') if entry.get(next) == Some(&b'>') => {
                if let Level::Code(open) = level {
                    parentheses -= *open;
                }
                *level = Level::Variants;
                next += 1;
            }
            (Some(Level::Variants), b'\n') => {
                next += entry[next..].iter().take_while(|byte| matches!(byte, b' ' | b'\r' | b'\n')).count();
                match entry.get(next) {
                    Some(b'}') => {
                        levels.pop();
                        next += 1;
                    }
                    Some(b'[' | b'*') => {
                        next += entry[next..].iter().take_while(|byte| !matches!(byte, b']' | b'{')).count();
                    }
                    _ => {}
                }
            }
            (None, b'\n') if entry.get(next) == Some(&b'#') => {
                next += entry[next..].iter().take_while(|byte| **byte != b'\n').count();
            }
            _ => {}
        }
        if levels.len() + parentheses > MAX_NESTING {
            return Some(at);
        }
        at = next;
    }
    None
}

/// The position behind a string literal's closing quote; nothing if it is not closed on its line.
fn behind_string(entry: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match entry.get(at)? {
            b'\\' => at += 2,
            b'"' => return Some(at + 1),
            b'\n' => return None,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[&str]) {
        let found: Vec<_> =
            too_deep(source).into_iter().map(|found| source[found.entry].split(' ').next().unwrap()).collect();
        assert_eq!(found, expected, "{source:.80}");
    }

    #[test]
    fn many_placeables_side_by_side_are_shallow() {
        check(&format!("a = {}\n", "{ $x } { \"{\" } { \"}\" } { F(\"((\") }".repeat(1000)), &[]);
        check(&format!("a = text\n# {}\nb = ) ( (\n", "{".repeat(100)), &[]);
        let select = "{ NUMBER($n) ->\n    [one] a ( \" {\"{\"}\n   *[other] b\n }\n";
        check(&format!("a = {}\nb = {select}", select.repeat(500)), &[]);
    }

    #[test]
    fn deep_nesting_is_found_in_every_guise() {
        check(&format!("a = x\nb = {}\nc = y\n", "{".repeat(20_000)), &["b"]);
        check(&format!("-a = {{ {}\n", "F(\n".repeat(20_000)), &["-a"]);
        check(&format!("a = {{ {}\n", "F(\"}}))\", ".repeat(20_000)), &["a"]);
        check(&format!("a =\n {}\n", "{ $n ->\n [one] \" ) ]\n *[other] ".repeat(20_000)), &["a"]);
        check(&format!("a = x\n .b = {}\n", "{ ".repeat(33)), &["a"]);
        check(&format!("a = {}$x{}\n", "{ ".repeat(32), " }".repeat(32)), &[]);
        check(&format!("a = {{ \"\nb = \"{}\n", "{".repeat(40)), &["b"]);
    }
}
