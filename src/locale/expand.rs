//! The expansion of one message: patterns and expressions to parts, within bounds of depth and size.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Place};

use super::function::Resolved;
use super::markup::{Piece, compose};
use super::pseudo::Pseudo;
use super::resolver::{Hit, Resolver};
use super::scope::Scope;
use super::syntax::{Element, Entry, Expression, Named, Pattern, Variant};
use super::text::{Part, push_parts, push_text};

/// Placeables inside each other, references included, that a message may have.
const MAX_DEPTH: usize = 64;

/// Placeables that one message may come to.
const MAX_PLACEABLES: usize = 10_000;

/// Bytes of text that one message may come to.
const MAX_LENGTH: usize = 1 << 20;

/// The work on one message.
pub(super) struct Expansion<'a, 's> {
    pub(super) resolver: &'s Resolver<'a>,
    pub(super) scope: &'s Scope<'s>,
    markup: bool,
    /// What is done to the text of patterns.
    pub(super) pseudo: Option<Pseudo>,
    /// What is being expanded, outermost first.
    trail: Vec<Step<'a>>,
    depth: usize,
    placeables: usize,
    length: usize,
    /// Set when a bound was passed: nothing more is expanded.
    stopped: bool,
    diagnostics: Vec<Diagnostic>,
}

/// Something that is being expanded.
enum Step<'a> {
    Entry { entry: &'a Entry, attribute: Option<&'a str>, pattern: &'a Pattern },
    Variant(&'a Variant),
}

/// Where an expression stands and which variables it sees.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    /// The level of the fallback chain that its text comes from.
    pub level: usize,
    pub path: &'a str,
    /// In a term, its arguments: it sees no other variables.
    pub arguments: Option<&'a [Named]>,
}

impl<'a, 's> Expansion<'a, 's> {
    pub(super) fn new(resolver: &'s Resolver<'a>, scope: &'s Scope<'s>, markup: bool) -> Self {
        Self {
            resolver,
            scope,
            markup,
            pseudo: resolver.pseudo(),
            trail: Vec::new(),
            depth: 0,
            placeables: 0,
            length: 0,
            stopped: false,
            diagnostics: Vec::new(),
        }
    }

    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Expands the message that was asked for.
    pub(super) fn entry(&mut self, hit: &Hit<'a>, attribute: Option<&str>) -> Vec<Part> {
        self.expand(hit, attribute, None)
    }

    pub(super) fn expand(
        &mut self,
        hit: &Hit<'a>,
        attribute: Option<&str>,
        arguments: Option<&'a [Named]>,
    ) -> Vec<Part> {
        let entry = hit.entry;
        self.diagnostics.extend(entry.fault.as_deref().cloned());
        let attribute = attribute.and_then(|id| entry.attribute(id)).map(|attribute| attribute.id.as_str());
        self.trail.push(Step::Entry { entry, attribute, pattern: hit.pattern });
        let parts = self.pattern(hit.pattern, Context { level: hit.level, path: &entry.path, arguments });
        self.trail.pop();
        parts
    }

    fn pattern(&mut self, pattern: &'a Pattern, context: Context<'a>) -> Vec<Part> {
        for element in &pattern.elements {
            if let Element::Text { value, start } = element {
                self.hidden(value, *start, context);
            }
        }
        if let [Element::Text { value, .. }] = pattern.elements.as_slice()
            && !(self.markup && value.contains(['<', '\n']))
        {
            self.length += value.len();
            return vec![Part::Text(self.pseudo.map_or_else(|| value.clone(), |pseudo| pseudo.words(value)))];
        }
        let mut pieces = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            match element {
                Element::Text { value, start } => {
                    self.length += value.len();
                    pieces.push(Piece::Text { text: value, start: *start });
                }
                Element::Placeable { expression, start } => {
                    let parts = self.nested(*start, context, |this| this.placeable(expression, context));
                    pieces.extend(parts.map(Piece::Atom));
                }
            }
        }
        if self.markup {
            let mut faults = Vec::new();
            let parts = compose(pieces, context.path, self.pseudo, &mut faults);
            for fault in faults {
                self.report(fault);
            }
            return parts;
        }
        let mut parts = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Text { text, .. } => match self.pseudo {
                    Some(pseudo) => push_text(&mut parts, &pseudo.words(text)),
                    None => push_text(&mut parts, text),
                },
                Piece::Atom(more) => push_parts(&mut parts, more),
            }
        }
        parts
    }

    /// Refuses signs that nobody sees and that turn the order of what is read: directions are found from the letters.
    fn hidden(&mut self, text: &str, start: usize, context: Context<'a>) {
        let turns = |sign: char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if let Some((at, sign)) = text.char_indices().find(|(_, sign)| turns(*sign)) {
            let span = start + at..start + at + sign.len_utf8();
            let message = format!("hidden character U+{:04X}", u32::from(sign));
            self.fault("hidden-character", message, &span, context, Some("remove it".into()));
        }
    }

    /// Does the work of a placeable that stands at a position, unless it would be one too many.
    pub(super) fn nested<T>(
        &mut self,
        start: usize,
        context: Context<'a>,
        work: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        if !self.bounded(start, context) {
            return None;
        }
        self.depth += 1;
        let done = work(self);
        self.depth -= 1;
        Some(done)
    }

    /// Whether another placeable may be expanded.
    fn bounded(&mut self, start: usize, context: Context<'a>) -> bool {
        if self.stopped {
            return false;
        }
        self.placeables += 1;
        let (name, message) = if self.depth >= MAX_DEPTH {
            ("too-deep", "placeables and references are nested too deeply")
        } else if self.placeables > MAX_PLACEABLES || self.length > MAX_LENGTH {
            self.stopped = true;
            ("too-large", "the message grows too large")
        } else {
            return true;
        };
        self.report(
            Diagnostic::error(name, message)
                .at(Place::span(context.path, start..start + 1))
                .hint("shorten the chain of references, or move parts of the text to messages of their own"),
        );
        false
    }

    pub(super) fn placeable(&mut self, expression: &'a Expression, context: Context<'a>) -> Vec<Part> {
        match expression {
            Expression::Inline(inline) => {
                let resolved = self.inline(inline, context);
                let counted = matches!(resolved, Resolved::Parts(_));
                let parts = self.show(resolved, context);
                if !counted {
                    self.length += parts.iter().map(Part::length).sum::<usize>();
                }
                parts
            }
            Expression::Select { selector, variants } => {
                let selector = self.selector(selector, context);
                let variant = selector
                    .and_then(|selector| variants.iter().find(|variant| self.matches(&selector, &variant.key, context)))
                    .or_else(|| variants.iter().find(|variant| variant.default));
                let Some(variant) = variant else { return Vec::new() };
                self.trail.push(Step::Variant(variant));
                let parts = self.pattern(&variant.value, context);
                self.trail.pop();
                parts
            }
        }
    }

    /// Describes the circle that a reference to a pattern would close, if that is being expanded already.
    pub(super) fn cycle(&self, pattern: &Pattern, id: &str) -> Option<String> {
        let again = |step: &Step<'a>| matches!(step, Step::Entry { pattern: open, .. } if std::ptr::eq(*open, pattern));
        let first = self.trail.iter().position(again)?;
        let names = self.trail.iter().skip(first).filter_map(|step| match step {
            Step::Entry { entry, attribute: Some(attribute), .. } => Some(format!("`{}.{attribute}`", entry.id)),
            Step::Entry { entry, .. } => Some(format!("`{}`", entry.id)),
            Step::Variant(_) => None,
        });
        let names: Vec<String> = names.collect();
        let [first, .., _] = names.as_slice() else { return Some(format!("`{id}` refers to itself")) };
        Some(format!("{first} refers to itself: {} → {first}", names.join(" → ")))
    }

    pub(super) fn fault(
        &mut self,
        name: &'static str,
        message: String,
        span: &Range<usize>,
        context: Context<'a>,
        hint: Option<String>,
    ) {
        self.report(Diagnostic::error(name, message).at(Place::span(context.path, span.clone())).maybe_hint(hint));
    }

    /// Adds a diagnostic with the message and variant that it stands in, and those that led there.
    pub(super) fn report(&mut self, mut diagnostic: Diagnostic) {
        let mut variants: Vec<String> = Vec::new();
        let mut inner = true;
        for step in self.trail.iter().rev() {
            match step {
                Step::Variant(variant) => variants.push(format!("`[{}]`", variant.key)),
                Step::Entry { entry, attribute, .. } => {
                    let kind = if entry.is_term() { "term" } else { "message" };
                    let attribute = attribute.map(|name| format!(", attribute `{name}`")).unwrap_or_default();
                    variants.reverse();
                    let variants = match std::mem::take(&mut variants) {
                        none if none.is_empty() => String::new(),
                        some => format!(", variant {}", some.join(", ")),
                    };
                    let used = if inner { "" } else { "used by " };
                    diagnostic = diagnostic.within(format!("{used}{kind} `{}`{attribute}{variants}", entry.id));
                    inner = false;
                }
            }
        }
        self.diagnostics.push(diagnostic);
    }
}
