//! One TOML file → nodes, with every syntax error that it has.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::node::{Content, Layer, Node, Origin, Scalar, ScalarKind, Source, Table};
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
    let faults: Vec<_> = errors.iter().filter_map(toml::de::Error::span).collect();
    diagnostics.extend(errors.iter().map(|error| syntax_error(path, text, error)));

    let file = File { source: Arc::new(Source::new(path, layer, text)), faults };
    let origin = Origin { source: Arc::clone(&file.source), key: None, value: None };
    let root = Node { origin: Some(origin), content: Content::Table(file.table(document.into_inner())) };
    Some((root, errors.is_empty()))
}

fn syntax_error(path: &str, text: &str, error: &toml::de::Error) -> Diagnostic {
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
}

impl File {
    fn table(&self, table: DeTable<'_>) -> Table {
        let field = |(key, value): (Spanned<std::borrow::Cow<'_, str>>, Spanned<DeValue<'_>>)| {
            let span = key.span();
            (key.into_inner().into_owned(), self.node(Some(span), value))
        };
        table.into_iter().map(field).collect()
    }

    fn node(&self, key: Option<Range<usize>>, value: Spanned<DeValue<'_>>) -> Arc<Node> {
        let span = value.span();
        let content = match value.into_inner() {
            DeValue::Table(table) => Content::Table(self.table(table)),
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
        let origin = Origin { source: Arc::clone(&self.source), key, value: Some(span) };
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
