//! Text → tree. Names and most values are slices of the text; comments and processing instructions are passed over.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::attributes::Attributes;
use quick_xml::events::{BytesRef, Event};
use quick_xml::reader::Reader;

use super::source::is_allowed;
use super::{Namespace, Source};
use crate::diagnostic::Diagnostic;

/// How deep elements may stand in each other. A unit stands six deep, and codes in it as deep as the elements of a text.
const MOST_DEPTH: usize = 100;

/// How many attributes an element may have.
const MOST_ATTRIBUTES: usize = 100;

/// How many elements, attributes and texts a file may have: a memory of 100,000 units has as many. It bounds the memory,
/// since an element of four bytes takes a hundred in the tree.
const MOST_NODES: usize = 4_000_000;

/// A fault in a unit, which is then left out: what is wrong, and at which byte of the text.
pub type Fault = (String, usize);

/// An element with what stands in it.
#[derive(Debug)]
pub struct Element<'t> {
    pub namespace: Namespace,
    /// The name without its prefix.
    pub name: &'t str,
    /// Those of the known vocabularies; names without their prefix.
    attributes: Vec<(Namespace, &'t str, Cow<'t, str>)>,
    pub children: Vec<Node<'t>>,
    /// The byte of the text where it begins.
    pub at: usize,
}

/// What stands in an element.
#[derive(Debug)]
pub enum Node<'t> {
    Element(Element<'t>),
    /// Text next to no other text.
    Text(Cow<'t, str>),
}

impl<'t> Element<'t> {
    /// An attribute without a prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attribute_of(Namespace::None, name)
    }

    /// An attribute of a vocabulary.
    pub fn attribute_of(&self, namespace: Namespace, name: &str) -> Option<&str> {
        let same = |(of, known, _): &&(Namespace, &str, Cow<str>)| *of == namespace && *known == name;
        self.attributes.iter().find(same).map(|(_, _, value)| &**value)
    }

    /// The elements in it, in order.
    pub fn elements(&self) -> impl Iterator<Item = &Element<'t>> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements in it that have this name and its own vocabulary.
    pub fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element<'t>> {
        self.elements().filter(move |element| element.namespace == self.namespace && element.name == name)
    }

    /// The first of [`Element::all`].
    pub fn first<'e>(&'e self, name: &'e str) -> Option<&'e Element<'t>> {
        self.all(name).next()
    }

    /// All text in it, that of its elements too.
    pub fn text(&self) -> String {
        let pieces = self.children.iter().map(|child| match child {
            Node::Element(element) => Cow::Owned(element.text()),
            Node::Text(text) => Cow::Borrowed(&**text),
        });
        pieces.collect()
    }
}

/// Reads the tree of a file, or says why the file cannot be trusted.
pub fn parse<'t>(source: &'t Source) -> Result<Element<'t>, Box<Diagnostic>> {
    let mut reader = Reader::from_str(&source.text);
    let mut builder = Builder { source, stack: Vec::new(), scopes: Vec::new(), nodes: 0, root: None };
    loop {
        let at = position(reader.buffer_position());
        let event = reader.read_event().map_err(|error| {
            let fault = source.error("exchange-xml", format!("damaged: {error}"), position(reader.error_position()));
            Box::new(fault.hint(WHOLE))
        })?;
        let end = position(reader.buffer_position());
        match event {
            Event::Start(_) => builder.start(at, &source.text[at + 1..end - 1])?,
            Event::Empty(_) => {
                builder.start(at, &source.text[at + 1..end - 2])?;
                builder.end();
            }
            Event::End(_) => builder.end(),
            Event::Text(text) => builder.text(text.xml10_content(), at)?,
            Event::CData(text) => builder.text(text.xml10_content(), at)?,
            Event::GeneralRef(reference) => builder.text(resolve(source, &reference, at)?, at)?,
            Event::DocType(_) => {
                let fault = source.error("exchange-doctype", "a document type declaration is not read", at);
                return Err(Box::new(fault.hint("remove `<!DOCTYPE …>` from the head of the file")));
            }
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => return builder.finish(),
        }
    }
}

/// What to do about a file that was cut off or damaged.
const WHOLE: &str = "the file may have been cut off or edited by hand: ask for it again, or save it anew in the tool";

#[expect(clippy::cast_possible_truncation, reason = "a position in a text that is in memory")]
fn position(reader: u64) -> usize {
    reader as usize
}

/// The letter that a reference stands for: by number, or one of the five that XML has (section 4.6).
fn resolve(source: &Source, reference: &BytesRef, at: usize) -> Result<Cow<'static, str>, Box<Diagnostic>> {
    match reference.resolve_char_ref() {
        Ok(Some(letter)) if is_allowed(letter) => return Ok(Cow::Owned(letter.to_string())),
        Ok(None) => {
            if let Some(text) = resolve_predefined_entity(reference) {
                return Ok(Cow::Borrowed(text));
            }
        }
        _ => {}
    }
    let fault = source.error("exchange-entity", format!("the entity `&{};` is not read", &**reference), at);
    Err(Box::new(fault.hint("write the letter itself; only &amp; &lt; &gt; &quot; &apos; and numbers are known")))
}

struct Builder<'t> {
    source: &'t Source<'t>,
    /// The open elements, each with how many prefixes were known outside it.
    stack: Vec<(Element<'t>, usize)>,
    scopes: Vec<(&'t str, Namespace)>,
    nodes: usize,
    root: Option<Element<'t>>,
}

impl<'t> Builder<'t> {
    /// Opens an element; `tag` is what stands between its angle brackets.
    fn start(&mut self, at: usize, tag: &'t str) -> Result<(), Box<Diagnostic>> {
        let outside = self.scopes.len();
        if self.stack.len() >= MOST_DEPTH {
            return Err(self.fault(format!("elements stand more than {MOST_DEPTH} deep"), at));
        }
        if self.stack.is_empty() && self.root.is_some() {
            return Err(self.fault("a second element after the end".to_string(), at));
        }
        let length = tag.find([' ', '\t', '\n', '\r']).unwrap_or(tag.len());
        let mut read: Vec<(&str, Cow<str>)> = Vec::new();
        for attribute in Attributes::new(tag, length).with_checks(false) {
            let attribute = attribute.map_err(|error| self.fault(format!("damaged: {error}"), at))?;
            let name = attribute.key.into_inner();
            if read.iter().any(|(known, _)| *known == name) {
                return Err(self.fault(format!("the attribute `{name}` stands twice"), at));
            }
            if read.len() == MOST_ATTRIBUTES {
                return Err(self.fault(format!("an element has more than {MOST_ATTRIBUTES} attributes"), at));
            }
            let value = match &attribute.value {
                Cow::Borrowed(value) if !value.contains(['&', '\t', '\n', '\r']) => Cow::Borrowed(*value),
                _ => {
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0);
                    let bare = |_| self.fault(format!("the attribute `{name}` holds an entity or a bare `&`"), at);
                    Cow::Owned(value.map_err(bare)?.into_owned())
                }
            };
            if let Some(letter) = value.chars().find(|letter| !is_allowed(*letter)) {
                return Err(self.fault(format!("the control character {letter:?}"), at));
            }
            match name.strip_prefix("xmlns") {
                Some("") => self.scopes.push(("", Namespace::of(&value))),
                Some(prefix) if prefix.starts_with(':') => self.scopes.push((&prefix[1..], Namespace::of(&value))),
                _ => {}
            }
            read.push((name, value));
        }
        self.count(1 + read.len(), at)?;
        let (prefix, name) = split(&tag[..length]);
        let mut attributes: Vec<_> = read
            .into_iter()
            .map(|(name, value)| match split(name) {
                ("", name) => (Namespace::None, name, value),
                (prefix, name) => (self.namespace(prefix), name, value),
            })
            .collect();
        attributes.retain(|(namespace, name, _)| *namespace != Namespace::Other && *name != "xmlns");
        let element = Element { namespace: self.namespace(prefix), name, attributes, children: Vec::new(), at };
        self.stack.push((element, outside));
        Ok(())
    }

    /// Closes the innermost element; that its name is right was seen by the reader.
    fn end(&mut self) {
        let Some((element, outside)) = self.stack.pop() else { return };
        self.scopes.truncate(outside);
        match self.stack.last_mut() {
            Some((parent, _)) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
    }

    fn text(&mut self, text: Cow<'t, str>, at: usize) -> Result<(), Box<Diagnostic>> {
        let Some((parent, _)) = self.stack.last_mut() else {
            let blank = text.trim().is_empty();
            return if blank { Ok(()) } else { Err(self.fault("text outside of all elements".to_string(), at)) };
        };
        if let Some(Node::Text(before)) = parent.children.last_mut() {
            before.to_mut().push_str(&text);
            return Ok(());
        }
        parent.children.push(Node::Text(text));
        self.count(1, at)
    }

    fn finish(mut self) -> Result<Element<'t>, Box<Diagnostic>> {
        let end = self.source.text.len();
        if let Some((open, _)) = self.stack.pop() {
            let line = self.source.text[..open.at].matches('\n').count() + 1;
            let message = format!("the file ends within `<{}>`, which begins in line {line}", open.name);
            return Err(self.fault(message, end));
        }
        match self.root.take() {
            Some(root) => Ok(root),
            None => Err(self.fault("the file holds nothing".to_string(), end)),
        }
    }

    fn count(&mut self, more: usize, at: usize) -> Result<(), Box<Diagnostic>> {
        self.nodes += more;
        if self.nodes <= MOST_NODES {
            return Ok(());
        }
        let fault = self.source.error("exchange-size", format!("the file has more than {MOST_NODES} elements"), at);
        Err(Box::new(fault.hint("send back a part at a time")))
    }

    fn namespace(&self, prefix: &str) -> Namespace {
        let found = self.scopes.iter().rev().find(|(known, _)| *known == prefix);
        match (found, prefix) {
            (Some((_, namespace)), _) => *namespace,
            (None, "xml") => Namespace::Xml,
            (None, "") => Namespace::None,
            (None, _) => Namespace::Other,
        }
    }

    fn fault(&self, message: String, at: usize) -> Box<Diagnostic> {
        Box::new(self.source.error("exchange-xml", message, at).hint(WHOLE))
    }
}

/// Prefix and local part of a name.
fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}
