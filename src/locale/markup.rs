//! Inline markup: the few elements that a message may hold, read in the text of one pattern.
//!
//! Grammar: `<strong>`, `<em>`, `<a href="…">`, `<ul>` and `<ol>` with `<li>`, each closed in the same pattern; `<br>`
//! alone. A tag stands on one line. A blank line parts paragraphs, any other line break is a space, or nothing between
//! two characters of Chinese or Japanese. `<` begins an element only before a letter, or before `/` and a letter.
//! Placeables are atoms: what they show is never read as markup, but they may stand in an address.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, did_you_mean};

use super::outline::Outline;
use super::pseudo::Pseudo;
use super::text::{Part, plain_of};

/// A piece of a pattern as it is fed to the reader.
pub(super) enum Piece<'t> {
    /// Text of the message, whose first byte stands at `start` in its file.
    Text { text: &'t str, start: usize },
    /// What a placeable shows.
    Atom(Vec<Part>),
}

const ELEMENTS: [&str; 7] = ["strong", "em", "a", "br", "ul", "ol", "li"];

/// Addresses that a document may link to.
const SCHEMES: [&str; 4] = ["https:", "http:", "mailto:", "tel:"];

const LINK_HINT: &str = "write `<a href=\"https://…\">`, on one line and with no other attribute";

/// Reads the markup of a pattern's pieces; faults are told and what they concern is shown without the element.
///
/// In a pseudo-locale the text outside the tags is shown as that does.
pub(super) fn compose(
    pieces: Vec<Piece<'_>>,
    path: &str,
    pseudo: Option<Pseudo>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Part> {
    let mut reader = Reader { outline: Outline::new(path, pseudo, faults), address: None, unknown: Vec::new() };
    for piece in pieces {
        match (piece, &mut reader.address) {
            (Piece::Text { text, start }, _) => reader.text(text, start),
            (Piece::Atom(parts), Some(address)) => address.text.push_str(&plain_of(&parts)),
            (Piece::Atom(parts), None) => reader.outline.atom(parts),
        }
    }
    if let Some(address) = reader.address.take() {
        reader.unclosed_address(address);
    }
    reader.outline.finish()
}

/// What is wrong with the markup of a text; `None` between its pieces stands for a placeable.
pub fn markup_faults(pieces: &[Option<(&str, usize)>], path: &str) -> Vec<Diagnostic> {
    let pieces = pieces.iter().map(|piece| match *piece {
        Some((text, start)) => Piece::Text { text, start },
        // An address may begin with a placeable.
        None => Piece::Atom(vec![Part::Text("https:".into())]),
    });
    let mut faults = Vec::new();
    compose(pieces.collect(), path, None, &mut faults);
    faults
}

/// An address that is being read, in which placeables may stand.
struct Address {
    text: String,
    span: Range<usize>,
}

struct Reader<'f> {
    outline: Outline<'f>,
    address: Option<Address>,
    /// Unknown elements that were opened, so that their closing tags are not told again.
    unknown: Vec<String>,
}

impl Reader<'_> {
    fn text(&mut self, text: &str, start: usize) {
        let mut at = 0;
        while at < text.len() {
            if let Some(address) = self.address.take() {
                at = self.address(address, text, at, start);
                continue;
            }
            let rest = &text[at..];
            let length = rest.find(['<', '\n']).unwrap_or(rest.len());
            self.outline.words(&rest[..length], start + at);
            at += length;
            match text.as_bytes().get(at) {
                Some(b'\n') => {
                    self.outline.line_feed();
                    at += 1;
                }
                Some(_) => at = self.tag(text, at, start),
                None => {}
            }
        }
    }

    /// Reads what begins with `<`; gives the position behind it.
    fn tag(&mut self, text: &str, at: usize, start: usize) -> usize {
        let closing = text[at + 1..].starts_with('/');
        let name_start = at + 1 + usize::from(closing);
        let name: String = text[name_start..].chars().take_while(char::is_ascii_alphanumeric).collect();
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            self.outline.words("<", start + at);
            return at + 1;
        }
        let behind = name_start + name.len();
        let span = start + at..start + behind;
        let Some(known) = ELEMENTS.iter().find(|known| **known == name) else {
            self.unknown(&name, closing, span);
            self.outline.words("<", start + at);
            return at + 1;
        };
        if *known == "a" && !closing {
            return self.link(text, behind, start, span);
        }
        let rest = text[behind..].trim_start_matches(' ');
        let rest = if closing { rest } else { rest.strip_prefix('/').unwrap_or(rest).trim_start_matches(' ') };
        let Some(rest) = rest.strip_prefix('>') else {
            let message = format!("the tag `{}` is not closed by `>`", &text[at..behind]);
            let hint = "a tag stands on one line, and only `<a>` has an attribute; for a sign write `{ \"<\" }`";
            self.outline.fault("malformed-element", message, span, Some(hint.into()));
            self.outline.words("<", start + at);
            return at + 1;
        };
        let end = text.len() - rest.len();
        if closing {
            self.outline.close(known, start + at..start + end);
        } else {
            self.outline.open(known, start + at..start + end);
        }
        end
    }

    fn unknown(&mut self, name: &str, closing: bool, span: Range<usize>) {
        if closing {
            if let Some(index) = self.unknown.iter().rposition(|open| open == name) {
                self.unknown.truncate(index);
                return;
            }
        } else {
            self.unknown.push(name.to_string());
        }
        let meant = match name {
            "b" => Some("did you mean `strong`?".to_string()),
            "i" => Some("did you mean `em`?".to_string()),
            _ => did_you_mean(name, ELEMENTS),
        };
        let hint = meant.unwrap_or_else(|| {
            "there are `<strong>`, `<em>`, `<a>`, `<br>`, `<ul>`, `<ol>` and `<li>`; for a sign write `{ \"<\" }`"
                .into()
        });
        let sign = if closing { "/" } else { "" };
        self.outline.fault("unknown-element", format!("unknown element `<{sign}{name}>`"), span, Some(hint));
    }

    /// Reads what follows `<a`; gives the position behind the quote with which its address begins.
    fn link(&mut self, text: &str, behind: usize, start: usize, span: Range<usize>) -> usize {
        if let Some(length) = address_start(&text[behind..]) {
            let at = start + behind + length;
            self.outline.open("a", span);
            self.address = Some(Address { text: String::new(), span: at..at });
            return behind + length;
        }
        let message = "`<a>` has no address that can be read".to_string();
        self.outline.fault("malformed-element", message, span.clone(), Some(LINK_HINT.into()));
        self.outline.open_without_effect("a", span);
        let end = text[behind..].find(['>', '\n']).map_or(text.len(), |end| behind + end);
        end + usize::from(text[end..].starts_with('>'))
    }

    /// Reads on in an address; gives the position behind what was read.
    fn address(&mut self, mut address: Address, text: &str, at: usize, start: usize) -> usize {
        let rest = &text[at..];
        let length = rest.find(['"', '\n', '<']).unwrap_or(rest.len());
        address.text.push_str(&rest[..length]);
        address.span.end = start + at + length;
        let end = at + length;
        match text.as_bytes().get(end) {
            None => {
                self.address = Some(address);
                return end;
            }
            Some(b'"') => {}
            Some(_) => {
                self.unclosed_address(address);
                return end;
            }
        }
        let span = address.span;
        if SCHEMES.iter().any(|scheme| address.text.starts_with(scheme)) {
            self.outline.address(Some(address.text));
        } else {
            let message = format!("`{}` is not an address that a document can link to", address.text);
            let hint = "it begins with `https:`, `http:`, `mailto:` or `tel:`";
            self.outline.fault("link-scheme", message, span.clone(), Some(hint.into()));
            self.outline.address(None);
        }
        let behind = text[end + 1..].trim_start_matches(' ');
        if let Some(content) = behind.strip_prefix('>') {
            return text.len() - content.len();
        }
        let message = "the tag `<a` is not closed by `>`".to_string();
        self.outline.fault("malformed-element", message, span, Some(LINK_HINT.into()));
        behind.find('>').map_or(end + 1, |close| text.len() - behind.len() + close + 1)
    }

    fn unclosed_address(&mut self, address: Address) {
        let message = "the address of `<a>` is not closed by a quote on its line".to_string();
        self.outline.fault("malformed-element", message, address.span, Some(LINK_HINT.into()));
        self.outline.address(None);
    }
}

/// The length of ` href="` at the start of what follows `<a`, blanks included.
fn address_start(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(' ')?.trim_start_matches(' ');
    let rest = rest.strip_prefix("href")?.trim_start_matches(' ');
    let rest = rest.strip_prefix('=')?.trim_start_matches(' ');
    Some(text.len() - rest.strip_prefix('"')?.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Text;

    /// Reads a text; gives its JSON and the names of faults with the text that they point at.
    fn read(text: &str) -> (String, Vec<String>) {
        let mut faults = Vec::new();
        let parts = compose(vec![Piece::Text { text, start: 0 }], "x.ftl", None, &mut faults);
        let faults = faults.iter().map(|fault| {
            let range = fault.place.as_ref().and_then(|place| place.range.clone()).unwrap();
            format!("{} {}", fault.name, &text[range])
        });
        (serde_json::to_string(&Text(parts)).unwrap(), faults.collect())
    }

    fn check(text: &str, json: &str) {
        assert_eq!(read(text), (json.to_string(), vec![]), "{text}");
    }

    fn faulty(text: &str, json: &str, faults: &[&str]) {
        let (shown, found) = read(text);
        assert_eq!((shown.as_str(), found), (json, faults.iter().map(ToString::to_string).collect()), "{text}");
    }

    #[test]
    fn known_elements_become_parts() {
        check("a <strong>b <em>c</em></strong> d", r#"["a ",{"t":"strong","c":["b ",{"t":"em","c":["c"]}]}," d"]"#);
        check("a<br>b<br/>c <br /> d", r#"["a",{"t":"br"},"b",{"t":"br"},"c",{"t":"br"},"d"]"#);
        check("<a href=\"https://e.it\">x</a>", r#"[{"t":"link","href":"https://e.it","c":["x"]}]"#);
        check("a: <ul>\n<li>b</li>\n <li> c\nd</li>\n</ul>\ne", r#"["a:",{"t":"ul","c":[["b"],["c d"]]},"e"]"#);
        check("<ol><li>a<ul><li>b</li></ul></li></ol>", r#"[{"t":"ol","c":[["a",{"t":"ul","c":[["b"]]}]]}]"#);
        check("<em></em>a", r#""a""#);
    }

    #[test]
    fn lines_are_joined_and_blank_lines_part_paragraphs() {
        check("a\nb", r#""a b""#);
        check("a\n\n\nb\nc", r#"["a",{"t":"par"},"b c"]"#);
        check("a  b", r#""a  b""#);
        check("中文,\n中文", r#""中文, 中文""#);
        check("中文,\n中文。\n中", r#""中文, 中文。中""#);
    }

    #[test]
    fn other_signs_are_letters() {
        for text in ["3 < 5 > 2", "<3", "a<", "<- ->", "< b>", "*a* _b_ $c @d #e `f` \\g &lt;", "</ b>"] {
            check(text, &serde_json::to_string(text).unwrap());
        }
    }

    #[test]
    fn faults_are_told_at_their_place_and_text_is_kept() {
        faulty("a <strong>b", r#"["a ",{"t":"strong","c":["b"]}]"#, &["unclosed-element <strong>"]);
        faulty("<strong><em>a</strong>", r#"[{"t":"strong","c":[{"t":"em","c":["a"]}]}]"#, &["unclosed-element <em>"]);
        faulty("a</em>", r#""a""#, &["misplaced-element </em>"]);
        faulty(
            "<b>a</b> <stong>b</stong>",
            r#""<b>a</b> <stong>b</stong>""#,
            &["unknown-element <b", "unknown-element <stong"],
        );
        faulty("a <em b", r#""a <em b""#, &["malformed-element <em"]);
        faulty(
            "<em class=\"x\">b</em>",
            r#""<em class=\"x\">b""#,
            &["malformed-element <em", "misplaced-element </em>"],
        );
        faulty("<li>a</li>", r#""a""#, &["misplaced-element <li>"]);
        faulty("<ul>a<li>b</li></ul>", r#"[{"t":"ul","c":[["b"],["a"]]}]"#, &["misplaced-element a"]);
        faulty(
            "<em>a<ul><li>b</li></ul></em>",
            r#"[{"t":"em","c":["ab"]}]"#,
            &["misplaced-element <ul>", "misplaced-element <li>"],
        );
        faulty("<em>a\n\nb</em>", r#"[{"t":"em","c":["a b"]}]"#, &["misplaced-element b"]);
        faulty("a</br>", r#""a""#, &["misplaced-element </br>"]);
    }

    #[test]
    fn addresses_are_checked() {
        faulty("<a>b</a>", r#""b""#, &["malformed-element <a"]);
        faulty("<a href='x'>b</a>", r#""b""#, &["malformed-element <a"]);
        faulty("<a href=\"x", "\"\"", &["malformed-element x", "unclosed-element <a"]);
        faulty("<a href=\"javascript:x\">b</a>", r#""b""#, &["link-scheme javascript:x"]);
        faulty(
            "<a href=\"tel:1\" target=\"x\">b</a>",
            r#"[{"t":"link","href":"tel:1","c":["b"]}]"#,
            &["malformed-element tel:1"],
        );
        faulty(
            "<a href=\"tel:1\">b <a href=\"tel:2\">c</a></a>",
            r#"[{"t":"link","href":"tel:1","c":["b c"]}]"#,
            &["misplaced-element <a"],
        );
    }

    #[test]
    fn nesting_is_bounded() {
        let deep = format!("{}a{}", "<em>".repeat(20_000), "</em>".repeat(20_000));
        let (_, faults) = read(&deep);
        assert_eq!(faults, ["misplaced-element <em>"]);
        let (_, faults) = read(&"<em>".repeat(20_000));
        assert!(faults.len() < 30, "{}", faults.len());
    }
}
