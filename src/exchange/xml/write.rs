//! Tree → text, an element a line, the content of segments as it is.

use super::source::is_allowed;

/// An attribute; without a value it is left out.
pub type Attribute<'a> = (&'a str, Option<&'a str>);

/// A document that is being written.
#[derive(Debug)]
pub struct Output {
    text: String,
    open: Vec<&'static str>,
}

impl Output {
    /// Begins with the XML declaration.
    pub fn new() -> Self {
        Self { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_string(), open: Vec::new() }
    }

    /// Begins an element that others stand in.
    pub fn open(&mut self, name: &'static str, attributes: &[Attribute]) {
        self.indent();
        tag(&mut self.text, name, attributes, ">\n");
        self.open.push(name);
    }

    /// Ends the innermost element.
    pub fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.indent();
            self.text.push_str(&format!("</{name}>\n"));
        }
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &[Attribute]) {
        self.indent();
        tag(&mut self.text, name, attributes, "/>\n");
    }

    /// An element with text in it.
    pub fn text(&mut self, name: &str, attributes: &[Attribute], text: &str) {
        self.raw(name, attributes, &escape(text));
    }

    /// An element with markup in it, which is written as it is.
    pub fn raw(&mut self, name: &str, attributes: &[Attribute], markup: &str) {
        self.indent();
        tag(&mut self.text, name, attributes, ">");
        self.text.push_str(&format!("{markup}</{name}>\n"));
    }

    /// Ends all elements and gives the bytes.
    pub fn finish(mut self) -> Vec<u8> {
        while !self.open.is_empty() {
            self.close();
        }
        self.text.into_bytes()
    }

    fn indent(&mut self) {
        self.text.push_str(&"  ".repeat(self.open.len()));
    }
}

/// Writes a tag; `end` is `>` or `/>`.
pub fn tag(out: &mut String, name: &str, attributes: &[Attribute], end: &str) {
    out.push('<');
    out.push_str(name);
    for (name, value) in attributes {
        if let Some(value) = value {
            out.push_str(&format!(" {name}=\"{}\"", escape_line(value)));
        }
    }
    out.push_str(end);
}

/// Text as XML has it. A carriage return would be read as a line feed; a character that XML cannot hold (section 2.2)
/// becomes U+FFFD.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\r' => escaped.push_str("&#13;"),
            _ => escaped.push(if is_allowed(letter) { letter } else { char::REPLACEMENT_CHARACTER }),
        }
    }
    escaped
}

/// Text on one line, as attributes and codes need it.
pub fn escape_line(text: &str) -> String {
    escape(text).replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;")
}
