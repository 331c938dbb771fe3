//! Strings of PO files: escapes, and lines broken where `msgcat` breaks them, so that gettext's tools leave files unchanged.

use std::iter::Peekable;
use std::str::Chars;

use icu::segmenter::LineSegmenter;
use icu::segmenter::options::LineBreakOptions;
use unicode_width::UnicodeWidthChar;

/// How many columns a line may have: gettext's default.
const PAGE_WIDTH: usize = 79;

/// Adds a keyword and its string to a file; `prefix` stands before each line (`#| `).
pub(super) fn push_string(file: &mut String, prefix: &str, keyword: &str, text: &str) {
    // Room for the prefix and both quotes.
    let width = PAGE_WIDTH - 2 - prefix.len();
    let portions: Vec<String> = text.split_inclusive('\n').map(escape).collect();
    let one_line = match portions.as_slice() {
        [] => Some(""),
        [only] if lines(only, width, keyword.len() + 1).len() < 2 => Some(only.as_str()),
        _ => None,
    };
    file.push_str(&format!("{prefix}{keyword} \"{}\"\n", one_line.unwrap_or_default()));
    if one_line.is_none() {
        for line in portions.iter().flat_map(|portion| lines(portion, width, 0)) {
            file.push_str(&format!("{prefix}\"{line}\"\n"));
        }
    }
}

/// Breaks an escaped text into lines of `width` columns, of which `used` are taken in the first.
fn lines(escaped: &str, width: usize, used: usize) -> Vec<&str> {
    if columns(escaped) + used <= width {
        return vec![escaped];
    }
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let (mut lines, mut start, mut last, mut column) = (Vec::new(), 0, 0, used);
    for end in segmenter.segment_str(escaped).filter(|&end| end > 0 && !splits_escape(escaped, end)) {
        let piece = columns(&escaped[last..end]);
        if last > start && column + piece > width {
            lines.push(&escaped[start..last]);
            (start, column) = (last, 0);
        }
        column += piece;
        last = end;
    }
    lines.push(&escaped[start..]);
    lines
}

/// How many columns a text takes for gettext: letter by letter, ligatures such as the Arabic lam-alef apart.
fn columns(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}

/// Whether a position stands between a backslash and what it escapes.
fn splits_escape(escaped: &str, at: usize) -> bool {
    let backslashes = escaped[..at].len() - escaped[..at].trim_end_matches('\\').len();
    backslashes % 2 == 1
}

/// Writes a text as the inside of a C string, with the escapes that gettext uses.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{7}' => escaped.push_str("\\a"),
            '\u{8}' => escaped.push_str("\\b"),
            '\t' => escaped.push_str("\\t"),
            '\n' => escaped.push_str("\\n"),
            '\u{b}' => escaped.push_str("\\v"),
            '\u{c}' => escaped.push_str("\\f"),
            '\r' => escaped.push_str("\\r"),
            '"' | '\\' => escaped.extend(['\\', letter]),
            control if control < ' ' => escaped.push_str(&format!("\\{:03o}", u32::from(control))),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Reads the inside of a C string (ISO/IEC 9899, 6.4.4.4); nothing where an escape is none.
pub(super) fn unescape(escaped: &str) -> Option<String> {
    let mut text = String::with_capacity(escaped.len());
    let mut rest = escaped.chars().peekable();
    while let Some(letter) = rest.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        text.push(match *rest.peek()? {
            '0'..='7' => number(&mut rest, 8, 3)?,
            'x' => {
                rest.next();
                number(&mut rest, 16, 2)?
            }
            named => {
                rest.next();
                match named {
                    'a' => '\u{7}',
                    'b' => '\u{8}',
                    't' => '\t',
                    'n' => '\n',
                    'v' => '\u{b}',
                    'f' => '\u{c}',
                    'r' => '\r',
                    '"' | '\\' | '\'' | '?' => named,
                    _ => return None,
                }
            }
        });
    }
    Some(text)
}

/// Reads a character by its number, of one to `most` digits; above ASCII it would be a byte of an unknown encoding.
fn number(rest: &mut Peekable<Chars>, radix: u32, most: usize) -> Option<char> {
    let mut value = None;
    for _ in 0..most {
        let Some(digit) = rest.peek().and_then(|letter| letter.to_digit(radix)) else { break };
        value = Some(value.unwrap_or(0) * radix + digit);
        rest.next();
    }
    char::from_u32(value?).filter(char::is_ascii)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(prefix: &str, text: &str) -> String {
        let mut file = String::new();
        push_string(&mut file, prefix, "msgid", text);
        file
    }

    #[test]
    fn escapes_come_back() {
        let text = "tab\t quote\" back\\slash \\n bell\u{7} esc\u{1b} nbsp\u{a0} line\nend\r\n";
        assert_eq!(unescape(&escape(text)).as_deref(), Some(text));
        assert_eq!(unescape("\\x41\\101\\0611"), Some("AA11".into()));
        for bad in ["\\", "\\q", "\\x", "\\377"] {
            assert_eq!(unescape(bad), None, "{bad}");
        }
    }

    #[test]
    fn lines_break_as_in_gettext() {
        assert_eq!(written("", &"a".repeat(90)), format!("msgid \"{}\"\n", "a".repeat(90)));
        assert_eq!(written("", "one\n"), "msgid \"one\\n\"\n");
        assert_eq!(written("", "one\ntwo"), "msgid \"\"\n\"one\\n\"\n\"two\"\n");
        let text = "word ".repeat(20);
        let broken = written("#| ", &text);
        let widest = broken.lines().map(str::len).max();
        assert_eq!(broken.lines().count(), 3, "{broken}");
        assert!(widest.is_some_and(|widest| widest <= PAGE_WIDTH), "{broken}");
    }
}
