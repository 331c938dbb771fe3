//! Values as they stand in the files: literal text kept, each with the place that it comes from.
//!
//! A tree of nodes is cheap to copy: children and keys are shared, so a thousand organisations hold the consortium's data
//! once.

use std::fmt;
use std::hash::{BuildHasherDefault, DefaultHasher};
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;

use super::model::Kind;
use crate::diagnostic::{Diagnostic, Place};

/// Where in the order of defaults a value comes from; a later layer overrides an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// What the program brings along.
    BuiltIn,
    /// `manuals/*.toml`: what all organisations share.
    Consortium,
    /// `manuals/types/<type>.toml`: what one type of organisation shares.
    Type(Kind),
    /// The organisation's own files.
    Own,
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BuiltIn => f.write_str("built-in"),
            Self::Consortium => f.write_str("consortium"),
            Self::Type(kind) => write!(f, "type {kind}"),
            Self::Own => f.write_str("own"),
        }
    }
}

/// A data file: its path, its layer and where its lines begin.
#[derive(Debug)]
pub struct Source {
    pub path: String,
    pub layer: Layer,
    lines: Vec<usize>,
}

impl Source {
    /// A file of the workspace with its text.
    pub fn new(path: &str, layer: Layer, text: &str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { path: path.to_string(), layer, lines }
    }

    /// The number of the line, from 1, in which a byte stands.
    pub fn line(&self, byte: usize) -> usize {
        self.lines.partition_point(|start| *start <= byte).max(1)
    }
}

/// A range of bytes in a file, half the size of a `Range<usize>`: there are millions of them.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    start: u32,
    end: u32,
}

impl From<Range<usize>> for Span {
    /// A file of more than 4 GiB gets a place at its end, and has other problems.
    fn from(range: Range<usize>) -> Self {
        let small = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: small(range.start), end: small(range.end) }
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start as usize..span.end as usize
    }
}

/// The place of a value and of the key that it has there.
#[derive(Debug, Clone)]
pub struct Origin {
    pub source: Arc<Source>,
    pub key: Option<Span>,
    /// The value; for `[tables]` their header. `None` means the file as a whole.
    pub value: Option<Span>,
}

impl Origin {
    /// The place of the value.
    pub fn place(&self) -> Place {
        Place::new(&*self.source.path, self.value.map(Range::from))
    }

    /// The place of the key, or of the value where there is no key.
    pub fn key_place(&self) -> Place {
        Place::new(&*self.source.path, self.key.or(self.value).map(Range::from))
    }

    /// The line in which the key, or else the value, stands.
    pub fn line(&self) -> usize {
        self.source.line(self.key.or(self.value).map_or(0, |span| span.start as usize))
    }
}

/// A value with its origin.
#[derive(Debug, Clone)]
pub struct Node {
    /// `None` for what no file says: holes and what fills them.
    pub origin: Option<Origin>,
    pub content: Content,
}

/// The name of a field.
pub type Key = Arc<str>;

/// The fields of a table, in the order of the file.
pub type Table = IndexMap<Key, Arc<Node>, BuildHasherDefault<DefaultHasher>>;

/// What a value is.
#[derive(Debug, Clone)]
pub enum Content {
    Scalar(Scalar),
    List(Vec<Arc<Node>>),
    Table(Box<Table>),
    /// Stands where a faulty value stood, so that the rest can be read: it passes for any value, and nobody complains of it.
    Hole,
}

/// A single value: its type and its text, a number's digits as they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    pub kind: ScalarKind,
    pub text: String,
}

/// The types of single values that TOML tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScalarKind {
    Text,
    Integer,
    Float,
    Boolean,
    /// A local date without time.
    Date,
    /// A time, or a date with time: nothing in the model wants one.
    Time,
}

/// The key that withdraws an item of a list.
pub const WITHDRAWN: &str = "withdrawn";

impl Node {
    /// A hole.
    pub fn hole() -> Arc<Self> {
        Arc::new(Self { origin: None, content: Content::Hole })
    }

    /// An empty table that no file says.
    pub fn empty_table() -> Self {
        Self { origin: None, content: Content::Table(Box::default()) }
    }

    /// A text that the program says, as if it stood at a place.
    pub fn text(text: &str, origin: Option<Origin>) -> Arc<Self> {
        Arc::new(Self { origin, content: Content::Scalar(Scalar { kind: ScalarKind::Text, text: text.to_string() }) })
    }

    /// The fields, if it is a table.
    pub fn as_table(&self) -> Option<&Table> {
        match &self.content {
            Content::Table(table) => Some(table),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn as_list(&self) -> Option<&[Arc<Self>]> {
        match &self.content {
            Content::List(items) => Some(items),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(Scalar { kind: ScalarKind::Text, text }) => Some(text),
            _ => None,
        }
    }

    /// A field of a table.
    pub fn get(&self, key: &str) -> Option<&Arc<Self>> {
        self.as_table()?.get(key)
    }

    /// The `id` of an item of a list.
    pub fn id(&self) -> Option<&str> {
        self.get("id")?.as_text()
    }

    /// Whether it is an item with `withdrawn = true`.
    pub fn is_withdrawn(&self) -> bool {
        self.get(WITHDRAWN).is_some_and(|node| {
            matches!(&node.content, Content::Scalar(Scalar { kind: ScalarKind::Boolean, text }) if text == "true")
        })
    }

    /// The place of the value, if a file says it.
    pub fn place(&self) -> Option<Place> {
        self.origin.as_ref().map(Origin::place)
    }

    /// Whether there is no hole in it.
    pub fn is_whole(&self) -> bool {
        match &self.content {
            Content::Hole => false,
            Content::Scalar(_) => true,
            Content::List(items) => items.iter().all(|item| item.is_whole()),
            Content::Table(table) => table.values().all(|value| value.is_whole()),
        }
    }

    /// Points a finding at the value, if a file says it.
    pub fn blame(&self, diagnostic: Diagnostic) -> Diagnostic {
        match self.place() {
            Some(place) => diagnostic.at(place),
            None => diagnostic,
        }
    }

    /// Points a finding at the key of the value, if a file says it.
    pub fn blame_key(&self, diagnostic: Diagnostic) -> Diagnostic {
        match &self.origin {
            Some(origin) => diagnostic.at(origin.key_place()),
            None => diagnostic,
        }
    }

    /// What it is in words, with its text if it is short: the whole number `12`.
    pub fn describe(&self) -> String {
        match &self.content {
            Content::List(_) => "a list".to_string(),
            Content::Table(_) => "a table".to_string(),
            Content::Hole => "nothing".to_string(),
            Content::Scalar(scalar) => {
                let what = match scalar.kind {
                    ScalarKind::Text => "the text",
                    ScalarKind::Integer => "the whole number",
                    ScalarKind::Float => "the decimal number",
                    ScalarKind::Boolean => return format!("`{}`", scalar.text),
                    ScalarKind::Date => "the date",
                    ScalarKind::Time => "the time",
                };
                if scalar.text.chars().count() > 40 || scalar.text.contains('\n') {
                    format!("{what} `{}…`", scalar.text.chars().take_while(|c| *c != '\n').take(40).collect::<String>())
                } else {
                    format!("{what} `{}`", scalar.text)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_from_one() {
        let source = Source::new("a.toml", Layer::Own, "a = 1\nb = 2\n");
        assert_eq!([0, 5, 6, 11].map(|byte| source.line(byte)), [1, 1, 2, 2]);
    }
}
