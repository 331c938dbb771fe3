//! From the parser's tree, which borrows the source and has no positions, to ours, which has both.
//!
//! The parser's slices point into the source, so the distance of their addresses from its start is their position.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;

use crate::diagnostic::{Diagnostic, Place};

use super::number::Number;
use super::syntax::{
    Arguments, Attribute, Element, Entry, Expression, Inline, InlineKind, Key, Named, Pattern, Variant,
};

/// Lowers the entries of one file and gathers what is wrong with them.
pub(super) struct Lowering<'s> {
    /// What the parser was given.
    pub source: &'s str,
    /// Bytes of the file before the source: a byte order mark.
    pub base: usize,
    pub path: Arc<str>,
    pub diagnostics: Vec<Diagnostic>,
}

impl<'s> Lowering<'s> {
    /// Lowers a message or term; `id` is given with the `-` of a term.
    pub(super) fn entry(
        &mut self,
        id: &ast::Identifier<&'s str>,
        value: Option<&ast::Pattern<&'s str>>,
        attributes: &[ast::Attribute<&'s str>],
        comment: Option<&ast::Comment<&'s str>>,
        is_term: bool,
    ) -> Entry {
        let mut span = self.span(id.name);
        span.start -= usize::from(is_term);
        let id = format!("{}{}", if is_term { "-" } else { "" }, id.name);
        let value = value.map(|value| self.pattern(value));
        let attributes = self.attributes(&id, attributes);
        let comment = comment.map(|comment| comment.content.join("\n"));
        Entry { id, value, attributes, comment, group: None, path: self.path.clone(), span, fault: None }
    }

    fn attributes(&mut self, entry: &str, attributes: &[ast::Attribute<&'s str>]) -> Vec<Attribute> {
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        let mut lowered = Vec::with_capacity(attributes.len());
        for attribute in attributes {
            let span = self.span(attribute.id.name);
            if first.insert(attribute.id.name, span.start).is_some() {
                let message = format!("attribute `{}` of `{entry}` is there twice", attribute.id.name);
                self.report("duplicate-attribute", message, span, "the first one counts: remove or rename this one");
                continue;
            }
            let value = self.pattern(&attribute.value);
            lowered.push(Attribute { id: attribute.id.name.to_string(), value, span });
        }
        lowered
    }

    /// Lowers a pattern and takes the indentation off its lines as the specification has it.
    ///
    /// The parser leaves lines that begin with a placeable out of account, so the common indent is measured again here.
    fn pattern(&mut self, pattern: &ast::Pattern<&'s str>) -> Pattern {
        let starts: Vec<usize> = pattern.elements.iter().map(|element| self.element_start(element)).collect();
        let indents = pattern.elements.iter().zip(&starts).map(|(element, start)| self.indent(element, *start));
        let indents: Vec<Option<Range<usize>>> = indents.collect();
        let common = indents.iter().flatten().map(ExactSizeIterator::len).min().unwrap_or(0);
        let mut elements = Vec::with_capacity(pattern.elements.len());
        for ((element, start), indent) in pattern.elements.iter().zip(starts).zip(indents) {
            let line = indent.map(|indent| indent.start + common);
            match element {
                ast::PatternElement::TextElement { value } => {
                    let end = self.offset(value) + value.len();
                    let start = line.unwrap_or(start);
                    let text = &self.source[start..end];
                    let blank = text.trim_start_matches(' ');
                    // Blanks behind a placeable are text, however the line ends.
                    let alone = blank == "\n" && self.begins_line(start);
                    let (value, start) = if alone { (blank, end - 1) } else { (text, start) };
                    elements.push(Element::Text { value: value.to_string(), start: start + self.base });
                }
                ast::PatternElement::Placeable { expression } => {
                    if let Some(line) = line.filter(|line| *line < start) {
                        let value = self.source[line..start].to_string();
                        elements.push(Element::Text { value, start: line + self.base });
                    }
                    let expression = self.expression(expression);
                    elements.push(Element::Placeable { expression, start: start + self.base });
                }
            }
        }
        Pattern { elements }
    }

    /// The blanks before an element that is the first of a line which is not blank.
    fn indent(&self, element: &ast::PatternElement<&'s str>, start: usize) -> Option<Range<usize>> {
        if !self.begins_line(start) {
            return None;
        }
        let before = self.source[..start].trim_end_matches(' ');
        let inside = match element {
            ast::PatternElement::TextElement { value } => value.len() - value.trim_start_matches(' ').len(),
            ast::PatternElement::Placeable { .. } => 0,
        };
        let end = start + inside;
        (!self.source[end..].starts_with('\n')).then_some(before.len()..end)
    }

    /// Whether nothing but blanks stands before a position in its line.
    fn begins_line(&self, at: usize) -> bool {
        let before = self.source[..at].trim_end_matches(' ');
        before.is_empty() || before.ends_with('\n')
    }

    fn element_start(&self, element: &ast::PatternElement<&'s str>) -> usize {
        match element {
            ast::PatternElement::TextElement { value } => self.offset(value),
            ast::PatternElement::Placeable { expression } => self.brace(expression),
        }
    }

    /// Where a placeable's opening brace stands.
    fn brace(&self, expression: &ast::Expression<&'s str>) -> usize {
        let (ast::Expression::Inline(first) | ast::Expression::Select { selector: first, .. }) = expression;
        let inside = match first {
            ast::InlineExpression::Placeable { expression } => self.brace(expression),
            other => self.span_of(other).start - self.base,
        };
        self.source[..inside].trim_end_matches([' ', '\n', '\r']).len().saturating_sub(1)
    }

    fn expression(&mut self, expression: &ast::Expression<&'s str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => Expression::Inline(self.inline(inline)),
            ast::Expression::Select { selector, variants } => Expression::Select {
                selector: self.inline(selector),
                variants: variants.iter().map(|variant| self.variant(variant)).collect(),
            },
        }
    }

    fn variant(&mut self, variant: &ast::Variant<&'s str>) -> Variant {
        let (key, written) = match variant.key {
            ast::VariantKey::Identifier { name } => (Key::Name(name.to_string()), name),
            ast::VariantKey::NumberLiteral { value } => (Key::Number(self.number(value), value.to_string()), value),
        };
        Variant { key, default: variant.default, value: self.pattern(&variant.value), span: self.span(written) }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'s str>) -> Inline {
        let span = self.span_of(inline);
        let name = |id: &ast::Identifier<&'s str>| id.name.to_string();
        let kind = match inline {
            ast::InlineExpression::StringLiteral { value } => InlineKind::Text(self.unescape(value)),
            ast::InlineExpression::NumberLiteral { value } => InlineKind::Number(self.number(value)),
            ast::InlineExpression::VariableReference { id } => InlineKind::Variable(name(id)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                InlineKind::Message { id: name(id), attribute: attribute.as_ref().map(name) }
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => InlineKind::Term {
                id: format!("-{}", id.name),
                attribute: attribute.as_ref().map(name),
                arguments: arguments.as_ref().map(|arguments| self.arguments(arguments)).unwrap_or_default(),
            },
            ast::InlineExpression::FunctionReference { id, arguments } => {
                InlineKind::Function { name: name(id), arguments: self.arguments(arguments) }
            }
            ast::InlineExpression::Placeable { expression } => {
                InlineKind::Placeable(Box::new(self.expression(expression)))
            }
        };
        Inline { kind, span }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&'s str>) -> Arguments {
        Arguments {
            positional: arguments.positional.iter().map(|argument| self.inline(argument)).collect(),
            named: arguments
                .named
                .iter()
                .map(|named| Named {
                    name: named.name.name.to_string(),
                    value: self.inline(&named.value),
                    span: self.span(named.name.name),
                })
                .collect(),
        }
    }

    fn number(&mut self, written: &'s str) -> Number {
        written.parse().unwrap_or_else(|_| {
            let message = "this number has too many digits".to_string();
            self.report("invalid-number", message, self.span(written), "write it as text, or shorter");
            Number::from(0)
        })
    }

    /// The text of a string literal: `\\`, `\"`, `\uXXXX` and `\UXXXXXX` are the only escapes.
    fn unescape(&mut self, written: &'s str) -> String {
        let mut text = String::with_capacity(written.len());
        let mut rest = written;
        while let Some(at) = rest.find('\\') {
            text.push_str(&rest[..at]);
            let escape = &rest[at + 1..];
            let digits = match escape.as_bytes().first() {
                Some(b'u') => 4,
                Some(b'U') => 6,
                _ => 0,
            };
            let length = 1 + digits.max(1);
            let sequence = rest.get(at..at + length + usize::from(digits > 0)).unwrap_or(&rest[at..]);
            let character = match escape.chars().next() {
                Some(character @ ('\\' | '"')) => Some(character),
                _ if digits > 0 => {
                    sequence.get(2..).and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32)
                }
                _ => None,
            };
            if character.is_none() {
                let message = format!("`{sequence}` is not an escape that stands for a character");
                let hint = r#"there are `\\`, `\"`, `\u` with four and `\U` with six hexadecimal digits"#;
                self.report("invalid-escape", message, self.span(sequence), hint);
            }
            text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
            rest = &rest[at + sequence.len()..];
        }
        text.push_str(rest);
        text
    }

    /// The bytes that name an expression.
    fn span_of(&self, inline: &ast::InlineExpression<&'s str>) -> Range<usize> {
        let with_attribute = |id: &ast::Identifier<&'s str>, attribute: &Option<ast::Identifier<&'s str>>| {
            let end = attribute.as_ref().map_or(self.span(id.name).end, |attribute| self.span(attribute.name).end);
            self.span(id.name).start..end
        };
        match inline {
            ast::InlineExpression::StringLiteral { value } => self.span(value).start - 1..self.span(value).end + 1,
            ast::InlineExpression::NumberLiteral { value } => self.span(value),
            ast::InlineExpression::VariableReference { id } => self.span(id.name).start - 1..self.span(id.name).end,
            ast::InlineExpression::FunctionReference { id, .. } => self.span(id.name),
            ast::InlineExpression::MessageReference { id, attribute } => with_attribute(id, attribute),
            ast::InlineExpression::TermReference { id, attribute, .. } => {
                let span = with_attribute(id, attribute);
                span.start - 1..span.end
            }
            ast::InlineExpression::Placeable { expression } => {
                let (ast::Expression::Inline(inner) | ast::Expression::Select { selector: inner, .. }) = &**expression;
                self.span_of(inner)
            }
        }
    }

    /// The bytes of the file that a slice of the source is.
    fn span(&self, slice: &str) -> Range<usize> {
        let start = self.offset(slice) + self.base;
        start..start + slice.len()
    }

    fn offset(&self, slice: &str) -> usize {
        slice.as_ptr().addr() - self.source.as_ptr().addr()
    }

    fn report(&mut self, name: &'static str, message: String, span: Range<usize>, hint: &str) {
        self.diagnostics.push(Diagnostic::error(name, message).at(Place::span(&*self.path, span)).hint(hint));
    }
}
