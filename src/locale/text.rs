//! Texts as typed parts: what a message becomes, and how a template reads it.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::tag::{Direction, Locale};

/// A resolved text.
///
/// It serialises to a plain string if there is nothing but characters in it, else to an array of parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Part>);

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Characters.
    Text(String),
    /// Strong importance.
    Strong(Text),
    /// Stress.
    Em(Text),
    /// A link and what is shown for it.
    Link { href: String, content: Text },
    /// The items of a list without order.
    Unordered(Vec<Text>),
    /// The items of a numbered list.
    Ordered(Vec<Text>),
    /// A line break inside a paragraph.
    Break,
    /// The gap between two paragraphs.
    Paragraph,
    /// What the template fills in, by name.
    Slot(String),
    /// A run whose direction, or language where one is given, differs from that of the text around it.
    Run { direction: Direction, lang: Option<Locale>, content: Text },
}

impl Text {
    /// A text of nothing but characters.
    pub fn plain(text: impl Into<String>) -> Self {
        let mut parts = Vec::new();
        push_text(&mut parts, &text.into());
        Self(parts)
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text without its markup, for metadata and comparison: breaks and items stand on lines of their own.
    pub fn plain_text(&self) -> String {
        let mut out = String::new();
        write_plain(&self.0, &mut out);
        out
    }
}

impl Part {
    /// Whether the part ends the line that it stands in, so that blanks beside it mean nothing.
    pub(super) fn is_block(&self) -> bool {
        matches!(self, Self::Break | Self::Paragraph | Self::Unordered(_) | Self::Ordered(_))
    }

    /// The bytes of its characters, or 1 for a part that has none of its own.
    pub(super) fn length(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Run { content, .. } => content.0.iter().map(Self::length).sum(),
            _ => 1,
        }
    }
}

/// Adds characters to the end of a list of parts, joining them to characters before.
pub(super) fn push_text(parts: &mut Vec<Part>, text: &str) {
    if text.is_empty() {
        return;
    }
    match parts.last_mut() {
        Some(Part::Text(last)) => last.push_str(text),
        _ => parts.push(Part::Text(text.to_string())),
    }
}

/// Adds parts to the end of a list of parts, joining characters.
pub(super) fn push_parts(parts: &mut Vec<Part>, more: Vec<Part>) {
    for part in more {
        match part {
            Part::Text(text) => push_text(parts, &text),
            part => parts.push(part),
        }
    }
}

/// The characters of some parts, for the selectors and attributes that can only hold characters.
pub(super) fn plain_of(parts: &[Part]) -> String {
    let mut out = String::new();
    write_plain(parts, &mut out);
    out
}

fn write_plain(parts: &[Part], out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Strong(content) | Part::Em(content) | Part::Link { content, .. } | Part::Run { content, .. } => {
                write_plain(&content.0, out);
            }
            Part::Unordered(items) | Part::Ordered(items) => {
                for item in items {
                    if !out.is_empty() && !out.ends_with('\n') {
                        out.push('\n');
                    }
                    write_plain(&item.0, out);
                }
                out.push('\n');
            }
            Part::Break => out.push('\n'),
            Part::Paragraph => out.push_str("\n\n"),
            Part::Slot(name) => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
        }
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [] => serializer.serialize_str(""),
            [Part::Text(text)] => serializer.serialize_str(text),
            parts if parts.iter().all(|part| matches!(part, Part::Text(_))) => {
                serializer.serialize_str(&plain_of(parts))
            }
            parts => Parts(parts).serialize(serializer),
        }
    }
}

/// A text inside a text: always an array, so that a template need not tell cases apart.
struct Parts<'a>(&'a [Part]);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(Some(self.0.len()))?;
        for part in self.0 {
            sequence.serialize_element(part)?;
        }
        sequence.end()
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Self::Text(text) = self {
            return serializer.serialize_str(text);
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("t", self.kind())?;
        match self {
            Self::Text(_) | Self::Break | Self::Paragraph => {}
            Self::Strong(content) | Self::Em(content) => map.serialize_entry("c", &Parts(&content.0))?,
            Self::Link { href, content } => {
                map.serialize_entry("href", href)?;
                map.serialize_entry("c", &Parts(&content.0))?;
            }
            Self::Unordered(items) | Self::Ordered(items) => {
                let items: Vec<_> = items.iter().map(|item| Parts(&item.0)).collect();
                map.serialize_entry("c", &items)?;
            }
            Self::Slot(name) => map.serialize_entry("name", name)?,
            Self::Run { direction, lang, content } => {
                map.serialize_entry("dir", direction)?;
                if let Some(lang) = lang {
                    map.serialize_entry("lang", lang)?;
                }
                map.serialize_entry("c", &Parts(&content.0))?;
            }
        }
        map.end()
    }
}

impl Part {
    /// The name of the kind of part in JSON.
    fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Strong(_) => "strong",
            Self::Em(_) => "em",
            Self::Link { .. } => "link",
            Self::Unordered(_) => "ul",
            Self::Ordered(_) => "ol",
            Self::Break => "br",
            Self::Paragraph => "par",
            Self::Slot(_) => "slot",
            Self::Run { .. } => "run",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &Text, json: &str, plain: &str) {
        assert_eq!(serde_json::to_string(text).unwrap(), json);
        assert_eq!(text.plain_text(), plain);
    }

    #[test]
    fn plain_texts_are_strings() {
        check(&Text::default(), r#""""#, "");
        check(&Text::plain("a \"b\""), r#""a \"b\"""#, "a \"b\"");
    }

    #[test]
    fn parts_are_tagged() {
        let word = |text: &str| Text::plain(text);
        check(
            &Text(vec![Part::Text("a ".into()), Part::Strong(word("b")), Part::Break, Part::Slot("page".into())]),
            r#"["a ",{"t":"strong","c":["b"]},{"t":"br"},{"t":"slot","name":"page"}]"#,
            "a b\n{page}",
        );
        check(
            &Text(vec![Part::Unordered(vec![word("a"), word("b")]), Part::Paragraph]),
            r#"[{"t":"ul","c":[["a"],["b"]]},{"t":"par"}]"#,
            "a\nb\n\n\n",
        );
        check(
            &Text(vec![Part::Run { direction: Direction::Ltr, lang: "en".parse().ok(), content: word("x") }]),
            r#"[{"t":"run","dir":"ltr","lang":"en","c":["x"]}]"#,
            "x",
        );
        check(
            &Text(vec![Part::Link { href: "https://e.it".into(), content: word("x") }, Part::Ordered(vec![])]),
            r#"[{"t":"link","href":"https://e.it","c":["x"]},{"t":"ol","c":[]}]"#,
            "x\n",
        );
    }
}
