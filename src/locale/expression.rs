//! Expressions: what variables, references, functions and selectors come to, and how a value is shown.

use std::ops::Range;

use crate::diagnostic::{Place, did_you_mean};

use super::bidi::value_run;
use super::dates::DateStyle;
use super::expand::{Context, Expansion};
use super::formats::ListKind;
use super::function::{Call, Resolved};
use super::scope::Value;
use super::syntax::{Expression, Inline, InlineKind, Key, Named};
use super::text::{Part, Text, plain_of, push_parts};

impl<'a> Expansion<'a, '_> {
    /// The value that variants are chosen by; `None` takes the default one.
    pub(super) fn selector(&mut self, selector: &'a Inline, context: Context<'a>) -> Option<Resolved> {
        // A term with variants has a default one for those who use it without the argument.
        if let (InlineKind::Variable(name), Some(arguments)) = (&selector.kind, context.arguments)
            && !arguments.iter().any(|argument| argument.name == *name)
        {
            return None;
        }
        // Variants are named after the texts of the source, whatever is shown.
        let pseudo = self.pseudo.take();
        let resolved = self.inline(selector, context);
        self.pseudo = pseudo;
        match resolved {
            Resolved::Failed(_) => None,
            Resolved::Parts(parts) => Some(Resolved::Text(plain_of(&parts))),
            resolved @ (Resolved::Literal(_) | Resolved::Text(_) | Resolved::Number(_)) => Some(resolved),
            other => {
                let message = format!("variants are chosen by text or a number, but this is {}", other.describe());
                self.fault("wrong-selector", message, &selector.span, context, None);
                None
            }
        }
    }

    pub(super) fn matches(&self, selector: &Resolved, key: &Key, context: Context<'a>) -> bool {
        match (selector, key) {
            (Resolved::Literal(text) | Resolved::Text(text), Key::Name(name)) => text == name,
            (Resolved::Number(number), Key::Number(key, _)) => number.equals(key),
            (Resolved::Number(number), Key::Name(name)) => {
                self.resolver.levels.get(context.level).is_some_and(|level| level.plurals.category(number) == name)
            }
            _ => false,
        }
    }

    pub(super) fn inline(&mut self, inline: &'a Inline, context: Context<'a>) -> Resolved {
        match &inline.kind {
            InlineKind::Text(text) => Resolved::Literal(text.clone()),
            InlineKind::Number(number) => Resolved::Number(number.clone()),
            InlineKind::Variable(name) => self.variable(name, &inline.span, context),
            InlineKind::Message { id, attribute } => {
                self.reference(id, attribute.as_deref(), &inline.span, context, context.arguments)
            }
            InlineKind::Term { id, attribute, arguments } => {
                self.reference(id, attribute.as_deref(), &inline.span, context, Some(&arguments.named))
            }
            InlineKind::Function { name, arguments } => {
                let values = arguments.positional.iter().map(|argument| self.inline(argument, context)).collect();
                let call = Call {
                    name,
                    positional: &arguments.positional,
                    named: &arguments.named,
                    path: context.path,
                    span: &inline.span,
                };
                let mut faults = Vec::new();
                let resolved = call.apply(values, &mut faults);
                for fault in faults {
                    self.report(fault);
                }
                resolved
            }
            InlineKind::Placeable(expression) => {
                let inner = self.nested(inline.span.start, context, |this| match &**expression {
                    Expression::Inline(inner) => this.inline(inner, context),
                    select @ Expression::Select { .. } => Resolved::Parts(this.placeable(select, context)),
                });
                inner.unwrap_or_else(|| Resolved::Failed(String::new()))
            }
        }
    }

    fn variable(&mut self, name: &str, span: &Range<usize>, context: Context<'a>) -> Resolved {
        if let Some(arguments) = context.arguments {
            return match arguments.iter().find(|argument| argument.name == name).map(|argument| &argument.value.kind) {
                Some(InlineKind::Text(text)) => Resolved::Text(text.clone()),
                Some(InlineKind::Number(number)) => Resolved::Number(number.clone()),
                _ => {
                    let message = format!("the term needs the argument `{name}`, which was not given to it");
                    let hint = format!("a term sees only its own arguments: write `({name}: …)` where it is used");
                    self.fault("missing-term-argument", message, span, context, Some(hint));
                    Resolved::Failed(format!("{{${name}}}"))
                }
            };
        }
        match self.scope.get(name) {
            Some(Value::Text(text)) => Resolved::Text(text.clone()),
            Some(Value::Number(number)) => Resolved::Number(number.clone()),
            Some(Value::Date(date)) => Resolved::Date(*date, DateStyle::Long.shape()),
            Some(Value::List(items)) => Resolved::List(items.to_vec(), ListKind::And),
            Some(Value::Slot(name)) => Resolved::Slot(name.clone()),
            None => {
                let hint = did_you_mean(name, self.scope.names()).map(|hint| hint.replacen('`', "`$", 1));
                self.fault("missing-variable", format!("there is no variable `${name}`"), span, context, hint);
                Resolved::Failed(format!("{{${name}}}"))
            }
        }
    }

    fn reference(
        &mut self,
        id: &'a str,
        attribute: Option<&str>,
        span: &Range<usize>,
        context: Context<'a>,
        arguments: Option<&'a [Named]>,
    ) -> Resolved {
        let shown =
            || Resolved::Failed(attribute.map_or_else(|| format!("{{{id}}}"), |name| format!("{{{id}.{name}}}")));
        let Some(hit) = self.resolver.hit(context.level, id, attribute) else {
            let missing = self.resolver.missing(context.level, id, attribute);
            self.report(missing.at(Place::span(context.path, span.clone())));
            return shown();
        };
        if let Some(message) = self.cycle(hit.pattern, id) {
            self.fault("cyclic-reference", message, span, context, None);
            return shown();
        }
        let parts = self.expand(&hit, attribute, arguments);
        Resolved::Parts(self.resolver.wrap(context.level, hit.level, parts))
    }

    /// What a value shows in a text.
    pub(super) fn show(&self, resolved: Resolved, context: Context<'a>) -> Vec<Part> {
        let (Some(level), Some(around)) =
            (self.resolver.levels.get(context.level), self.resolver.around(context.level))
        else {
            return Vec::new();
        };
        let own = |text: String| {
            if text.is_empty() { Vec::new() } else { vec![Part::Text(text)] }
        };
        // Values are in the language of the source, the last of the chain.
        let source = self.resolver.levels.last().map_or(&level.locale, |last| &last.locale);
        let value = |text: String| match value_run(&text, around, source) {
            Some((direction, lang)) => vec![Part::Run { direction, lang, content: Text::plain(text) }],
            None => own(text),
        };
        match resolved {
            Resolved::Literal(text) | Resolved::Failed(text) => own(text),
            Resolved::Text(text) => value(text),
            Resolved::Number(number) => own(level.formats.number(&number)),
            Resolved::Date(date, shape) => own(level.formats.date(date, shape)),
            Resolved::Slot(name) => vec![Part::Slot(name)],
            Resolved::Parts(parts) => parts,
            Resolved::List(items, kind) => {
                let mut parts = Vec::new();
                for (element, text) in level.formats.list(&items, kind) {
                    push_parts(&mut parts, if element { value(text) } else { own(text) });
                }
                parts
            }
        }
    }
}
