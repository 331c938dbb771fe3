//! One TOML file → nodes, with every syntax error that it has.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::node::{Content, Key, Layer, Node, Origin, Scalar, ScalarKind, Source, Span, Table};
use crate::diagnostic::{Diagnostic, Place};

/// Reads a file: its table, as far as it can be understood, and whether all of it could.
///
/// `None` means that nothing could be read, because the file is no UTF-8.
pub fn parse(path: &str, content: &[u8], layer: Layer, diagnostics: &mut Vec<Diagnostic>) -> Option<(Node, bool)> {
    let text = match std::str::from_utf8(content) {
        Ok(text) => text,
        Err(error) => {
            let line = content.split_at(error.valid_up_to()).0.split(|byte| *byte == b'\n').count();
            let message = format!("the file is not UTF-8 text: line {line} has bytes of another encoding");
            diagnostics.push(
                Diagnostic::error("not-utf-8", message)
                    .at(Place::file(path))
                    .hint("save the file with the encoding UTF-8"),
            );
            return None;
        }
    };
    let (document, errors) = DeTable::parse_recoverable(text);
    let (told, broken) = sift(&errors, &bracketed(document.get_ref(), text));
    let source = Arc::new(Source::new(path, layer, text));
    diagnostics.extend(told.into_iter().map(|(error, bracket)| {
        let hint = bracket.map(|at| format!("or the bracket that opens in line {} is not closed", source.line(at)));
        syntax_error(path, text, error).maybe_hint(hint)
    }));

    let faults = errors.iter().filter_map(Error::span).collect();
    let mut file = File { source, faults, broken, keys: BTreeSet::new() };
    let origin = Origin { source: Arc::clone(&file.source), key: None, value: None };
    let root = Node { origin: Some(origin), content: Content::Table(Box::new(file.table(document.into_inner()))) };
    Some((root, errors.is_empty()))
}

/// The outermost lists in brackets and tables in braces.
fn bracketed(table: &DeTable<'_>, text: &str) -> Vec<Range<usize>> {
    let mut tables = vec![table];
    let mut found = Vec::new();
    while let Some(table) = tables.pop() {
        for (key, value) in table {
            let span = value.span();
            // The span of a `[header]` has the key in it; that of a value follows its key.
            let follows = key.span().end <= span.start;
            match value.get_ref() {
                DeValue::Table(_) | DeValue::Array(_) if follows && text[span.start..].starts_with(['[', '{']) => {
                    found.push(span);
                }
                DeValue::Table(inner) => tables.push(inner),
                DeValue::Array(items) => tables.extend(items.iter().filter_map(|item| item.get_ref().as_table())),
                _ => {}
            }
        }
    }
    found
}

/// A syntax error, and where the bracket opens whose content it breaks.
type Told<'e> = (&'e Error, Option<usize>);

/// The errors worth telling, each with the bracket in which it breaks the structure, and all that is broken so.
///
/// Where a comma or a bracket is missing, the parser reads on as if all that follows stood inside; nothing that it then
/// finds in that list or table is told.
fn sift<'e>(errors: &'e [Error], bracketed: &[Range<usize>]) -> (Vec<Told<'e>>, Vec<Range<usize>>) {
    let mut sorted: Vec<&Error> = errors.iter().collect();
    sorted.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    let mut told = Vec::new();
    let mut broken: Vec<Range<usize>> = Vec::new();
    for error in sorted {
        let Some(span) = error.span() else {
            told.push((error, None));
            continue;
        };
        let inside = |range: &&Range<usize>| range.start < span.end.max(span.start + 1) && span.start <= range.end;
        if broken.iter().any(|range| inside(&range)) {
            continue;
        }
        let local = ["string values must be quoted", "invalid", "duplicate key"];
        let is_local = local.iter().any(|start| error.message().starts_with(start));
        let bracket = bracketed.iter().find(inside).filter(|_| !is_local);
        told.push((error, bracket.map(|range| range.start)));
        broken.extend(bracket.cloned());
    }
    (told, broken)
}

fn syntax_error(path: &str, text: &str, error: &Error) -> Diagnostic {
    let span = error.span();
    let written = span.clone().and_then(|range| text.get(range)).unwrap_or("");
    let diagnostic = match error.message() {
        "duplicate key" => Diagnostic::error("duplicate-key", format!("`{written}` is said twice"))
            .hint("a key stands once in its table; items of a list begin with `[[list]]`"),
        message if message.starts_with("string values must be quoted") => {
            let message = if written.is_empty() { "a value is missing" } else { "text must stand in quotes" };
            Diagnostic::error("toml-syntax", message)
        }
        message => Diagnostic::error("toml-syntax", message),
    };
    match span {
        Some(range) => diagnostic.at(Place::span(path, range)),
        None => diagnostic.at(Place::file(path)),
    }
}

/// A file in the course of being read.
struct File {
    source: Arc<Source>,
    /// Where the syntax errors are: what stands there is a guess of the parser.
    faults: Vec<Range<usize>>,
    /// The lists and tables in brackets of which nobody knows where they end.
    broken: Vec<Range<usize>>,
    /// The keys met so far, each kept once.
    keys: BTreeSet<Key>,
}

impl File {
    fn table(&mut self, table: DeTable<'_>) -> Table {
        let mut fields = Table::default();
        for (key, value) in table {
            let span = key.span();
            let node = self.node(Some(span), value);
            fields.insert(self.key(key.get_ref()), node);
        }
        fields
    }

    fn key(&mut self, text: &str) -> Key {
        if let Some(key) = self.keys.get(text) {
            return Key::clone(key);
        }
        let key = Key::from(text);
        self.keys.insert(Key::clone(&key));
        key
    }

    fn node(&mut self, key: Option<Range<usize>>, value: Spanned<DeValue<'_>>) -> Arc<Node> {
        let span = value.span();
        let content = match value.into_inner() {
            _ if self.broken.contains(&span) => return Node::hole(),
            DeValue::Table(table) => Content::Table(Box::new(self.table(table))),
            DeValue::Array(items) => Content::List(items.into_iter().map(|item| self.node(None, item)).collect()),
            _ if self.is_guess(&span) => return Node::hole(),
            DeValue::String(text) => Content::Scalar(Scalar { kind: ScalarKind::Text, text: text.into_owned() }),
            DeValue::Integer(number) => {
                // A number with a radix is rare (`0x1F`) and becomes decimal, as all that read it expect.
                let text = i64::from_str_radix(number.as_str(), number.radix())
                    .map_or_else(|_| number.as_str().to_string(), |number| number.to_string());
                Content::Scalar(Scalar { kind: ScalarKind::Integer, text })
            }
            DeValue::Float(number) => {
                let text = number.as_str().trim_start_matches('+').to_string();
                Content::Scalar(Scalar { kind: ScalarKind::Float, text })
            }
            DeValue::Boolean(value) => Content::Scalar(Scalar { kind: ScalarKind::Boolean, text: value.to_string() }),
            DeValue::Datetime(value) => {
                let is_date = value.date.is_some() && value.time.is_none() && value.offset.is_none();
                let kind = if is_date { ScalarKind::Date } else { ScalarKind::Time };
                Content::Scalar(Scalar { kind, text: value.to_string() })
            }
        };
        let origin = Origin { source: Arc::clone(&self.source), key: key.map(Span::from), value: Some(span.into()) };
        Arc::new(Node { origin: Some(origin), content })
    }

    fn is_guess(&self, span: &Range<usize>) -> bool {
        self.faults.iter().any(|fault| fault.start <= span.end && span.start <= fault.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let mut diagnostics = Vec::new();
        let (_, sound) = parse("a.toml", text.as_bytes(), Layer::Own, &mut diagnostics).unwrap();
        assert_eq!(sound, diagnostics.is_empty());
        let range = |d: &Diagnostic| d.place.as_ref().and_then(|place| place.range.clone()).unwrap();
        diagnostics.sort_by_key(|d| range(d).start);
        diagnostics.iter().map(|d| format!("{:?} {}", range(d), d.message)).collect()
    }

    #[test]
    fn all_syntax_errors_of_a_file_are_told() {
        assert_eq!(
            faults("a = \nb = word\nc = 2018-02-30\n[t]\nx = 1\nx = 2\n"),
            [
                "4..4 a value is missing",
                "9..13 text must stand in quotes",
                "18..28 invalid date, expected day between 01 and 28",
                "39..40 `x` is said twice",
            ]
        );
    }

    #[test]
    fn a_missing_bracket_or_comma_is_told_once() {
        assert_eq!(
            faults("a = 1 2\n[t]\nb = [1,\n 2\n[[c]]\nid = \"x\"\nd = [3]\n"),
            ["4..7 text must stand in quotes", "23..23 missing comma between array elements, expected `,`",]
        );
        assert_eq!(faults("a = { b = 1\nc = 2\n[d]\n"), ["12..12 missing comma between key-value pairs, expected `,`"]);
        assert_eq!(faults("a = [1, 2]\n[[b]]\nc = [1 2]\n"), ["22..25 text must stand in quotes"]);
    }

    #[test]
    fn what_is_a_guess_becomes_a_hole() {
        let mut diagnostics = Vec::new();
        let (root, _) = parse("a.toml", b"a = word\nb = 1_0\n", Layer::Own, &mut diagnostics).unwrap();
        assert!(matches!(root.get("a").unwrap().content, Content::Hole));
        assert_eq!(root.get("b").unwrap().describe(), "the whole number `10`");
    }

    #[test]
    fn digits_are_kept_and_a_byte_order_mark_is_passed_over() {
        let mut diagnostics = Vec::new();
        let text = "\u{feff}value = 92.50\n";
        let (root, _) = parse("a.toml", text.as_bytes(), Layer::Own, &mut diagnostics).unwrap();
        let value = root.get("value").unwrap();
        assert_eq!(value.describe(), "the decimal number `92.50`");
        assert_eq!(value.origin.as_ref().unwrap().place(), Place::span("a.toml", 11..16));
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
    }

    #[test]
    fn other_encodings_are_named() {
        let mut diagnostics = Vec::new();
        assert!(parse("a.toml", b"a = 1\nb = \"citt\xe0\"\n", Layer::Own, &mut diagnostics).is_none());
        assert_eq!(diagnostics[0].message, "the file is not UTF-8 text: line 2 has bytes of another encoding");
    }
}
