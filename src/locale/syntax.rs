//! The syntax tree that the resolver and the checks work on: Fluent's own, with the place of every node.
//!
//! Spans are bytes of the file that an entry stands in. String literals are unescaped, numbers read and indentation
//! removed when a file is loaded, so that nothing is parsed twice.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};

use super::number::Number;

/// A message or a term.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The identifier; that of a term begins with `-`.
    pub id: String,
    pub value: Option<Pattern>,
    pub attributes: Vec<Attribute>,
    /// The comment directly above it, which is written for translators.
    pub comment: Option<String>,
    /// The group comment (`##`) that it stands under.
    pub group: Option<Arc<str>>,
    /// The file that it stands in.
    pub path: Arc<str>,
    /// The identifier's bytes.
    pub span: Range<usize>,
    /// Why nobody can rely on its text. It is told when the file is read, and again to all who use the text.
    pub fault: Option<Box<Diagnostic>>,
}

/// A named text of a message or term besides its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute {
    pub id: String,
    pub value: Pattern,
    pub span: Range<usize>,
}

/// A text with placeables.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    pub elements: Vec<Element>,
}

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq)]
pub enum Element {
    /// At most a line of text, with its line feed; `start` is where its first byte stands in the file.
    Text { value: String, start: usize },
    /// An expression in braces; `start` is where its opening brace stands.
    Placeable { expression: Expression, start: usize },
}

/// What stands between braces.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    Inline(Inline),
    Select { selector: Inline, variants: Vec<Variant> },
}

/// An expression that is shown, selected by or given to a function.
#[derive(Debug, Clone, PartialEq)]
pub struct Inline {
    pub kind: InlineKind,
    /// The bytes that name it: a variable with its `$`, a function without its arguments.
    pub span: Range<usize>,
}

/// The kinds of inline expression.
#[derive(Debug, Clone, PartialEq)]
pub enum InlineKind {
    Text(String),
    Number(Number),
    Variable(String),
    Message {
        id: String,
        attribute: Option<String>,
    },
    /// A term, by its identifier with the leading `-`.
    Term {
        id: String,
        attribute: Option<String>,
        arguments: Arguments,
    },
    Function {
        name: String,
        arguments: Arguments,
    },
    Placeable(Box<Expression>),
}

/// The arguments of a call.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Arguments {
    pub positional: Vec<Inline>,
    pub named: Vec<Named>,
}

/// A named argument; its value is a text or number literal.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    pub name: String,
    pub value: Inline,
    pub span: Range<usize>,
}

/// A variant of a select expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    pub key: Key,
    pub default: bool,
    pub value: Pattern,
    /// The key's bytes.
    pub span: Range<usize>,
}

/// The key of a variant.
#[derive(Debug, Clone, PartialEq)]
pub enum Key {
    Name(String),
    /// A number, and how it was written.
    Number(Number, String),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Number(_, written) => f.write_str(written),
        }
    }
}

impl Entry {
    /// Whether it is a term, which only other messages can show.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// Where its identifier stands.
    pub fn place(&self) -> Place {
        Place::span(&*self.path, self.span.clone())
    }

    /// The attribute of a name.
    pub fn attribute(&self, id: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.id == id)
    }

    /// The value, or the attribute of a name; one that could not be read may have had any attribute.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute.map(|id| self.attribute(id)) {
            Some(Some(attribute)) => Some(&attribute.value),
            Some(None) if self.fault.is_none() => None,
            _ => self.value.as_ref(),
        }
    }

    /// What its value and attributes refer to directly.
    pub fn references(&self) -> References {
        let mut found = References::default();
        for pattern in self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.value)) {
            pattern.collect(&mut found);
        }
        found
    }
}

/// The names that a text refers to, in all of its variants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct References {
    /// Messages, as `id` or `id.attribute`.
    pub messages: BTreeSet<String>,
    /// Terms, as `-id` or `-id.attribute`.
    pub terms: BTreeSet<String>,
    /// Variables without their `$`; in a term they are its arguments.
    pub variables: BTreeSet<String>,
    pub functions: BTreeSet<String>,
}

impl Pattern {
    /// Adds what the pattern refers to.
    pub fn collect(&self, found: &mut References) {
        self.visit(&mut |inline| {
            let full = |id: &str, attribute: &Option<String>| match attribute {
                Some(attribute) => format!("{id}.{attribute}"),
                None => id.to_string(),
            };
            match &inline.kind {
                InlineKind::Text(_) | InlineKind::Number(_) | InlineKind::Placeable(_) => false,
                InlineKind::Variable(name) => found.variables.insert(name.clone()),
                InlineKind::Message { id, attribute } => found.messages.insert(full(id, attribute)),
                InlineKind::Term { id, attribute, .. } => found.terms.insert(full(id, attribute)),
                InlineKind::Function { name, .. } => found.functions.insert(name.clone()),
            };
        });
    }

    /// Calls `see` on every inline expression in it, selectors, arguments and nested ones included.
    pub fn visit<'a>(&'a self, see: &mut impl FnMut(&'a Inline)) {
        for element in &self.elements {
            if let Element::Placeable { expression, .. } = element {
                visit_expression(expression, see);
            }
        }
    }
}

fn visit_expression<'a>(expression: &'a Expression, see: &mut impl FnMut(&'a Inline)) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, see),
        Expression::Select { selector, variants } => {
            visit_inline(selector, see);
            for variant in variants {
                variant.value.visit(see);
            }
        }
    }
}

fn visit_inline<'a>(inline: &'a Inline, see: &mut impl FnMut(&'a Inline)) {
    see(inline);
    match &inline.kind {
        InlineKind::Placeable(expression) => visit_expression(expression, see),
        InlineKind::Term { arguments, .. } | InlineKind::Function { arguments, .. } => {
            for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
                visit_inline(argument, see);
            }
        }
        _ => {}
    }
}
