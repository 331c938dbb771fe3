//! The elements of a text while it is read: which are open, and what blanks and blank lines mean in them.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Place};

use super::pseudo::Pseudo;
use super::text::{Part, Text, push_parts, push_text};

/// Elements inside each other that a text may have.
const MAX_OPEN: usize = 16;

/// An element, or the text as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Root,
    Strong,
    Em,
    Link,
    Unordered,
    Ordered,
    Item,
    /// An element in a place where it cannot be: its content goes to what is around it.
    Misplaced(&'static str),
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Root => "",
            Self::Strong => "strong",
            Self::Em => "em",
            Self::Link => "a",
            Self::Unordered => "ul",
            Self::Ordered => "ol",
            Self::Item => "li",
            Self::Misplaced(name) => name,
        }
    }

    fn is_list(self) -> bool {
        matches!(self, Self::Unordered | Self::Ordered)
    }

    fn is_inline(self) -> bool {
        matches!(self, Self::Strong | Self::Em | Self::Link)
    }
}

/// An open element.
struct Frame {
    kind: Kind,
    parts: Vec<Part>,
    items: Vec<Text>,
    href: String,
    /// Where its tag stands.
    span: Range<usize>,
}

impl Frame {
    fn new(kind: Kind, span: Range<usize>) -> Self {
        Self { kind, parts: Vec::new(), items: Vec::new(), href: String::new(), span }
    }
}

/// The text read so far, with the elements that are still open.
pub(super) struct Outline<'f> {
    /// The text as a whole.
    root: Frame,
    /// The open elements, outermost first.
    open: Vec<Frame>,
    /// Elements that were opened beyond the bound, which have no frame.
    skipped: usize,
    /// Blanks that were read and whose meaning depends on what follows.
    blanks: String,
    /// What is done to the message's text.
    pseudo: Option<Pseudo>,
    path: &'f str,
    faults: &'f mut Vec<Diagnostic>,
}

impl<'f> Outline<'f> {
    pub(super) fn new(path: &'f str, pseudo: Option<Pseudo>, faults: &'f mut Vec<Diagnostic>) -> Self {
        let root = Frame::new(Kind::Root, 0..0);
        Self { root, open: Vec::new(), skipped: 0, blanks: String::new(), pseudo, path, faults }
    }

    pub(super) fn fault(&mut self, name: &'static str, message: String, span: Range<usize>, hint: Option<String>) {
        self.faults.push(Diagnostic::error(name, message).at(Place::span(self.path, span)).maybe_hint(hint));
    }

    fn top(&mut self) -> &mut Frame {
        self.open.last_mut().unwrap_or(&mut self.root)
    }

    /// Adds text of the message that holds no line break.
    pub(super) fn words(&mut self, words: &str, start: usize) {
        let inner = words.trim_start_matches([' ', '\r']);
        self.blanks.push_str(&words[..words.len() - inner.len()]);
        let inner = inner.trim_end_matches([' ', '\r']);
        if let Some(first) = inner.chars().next() {
            let span = start..start + words.len();
            self.flush(Some(first), span.clone());
            self.outside_item(span);
            match self.pseudo {
                Some(pseudo) => push_text(&mut self.top().parts, &pseudo.words(inner)),
                None => push_text(&mut self.top().parts, inner),
            }
            self.blanks.push_str(&words[words.trim_end_matches([' ', '\r']).len()..]);
        }
    }

    /// Adds a line break of the message's source.
    pub(super) fn line_feed(&mut self) {
        self.blanks.push('\n');
    }

    /// Adds what a placeable shows.
    pub(super) fn atom(&mut self, parts: Vec<Part>) {
        let Some(first) = parts.first() else { return };
        if first.is_block() {
            self.blanks.clear();
        } else {
            let character = if let Part::Text(text) = first { text.chars().next() } else { None };
            let span = self.top().span.clone();
            self.flush(character, span.clone());
            self.outside_item(span);
        }
        push_parts(&mut self.top().parts, parts);
    }

    /// Tells of text that stands in a list and in none of its items.
    fn outside_item(&mut self, span: Range<usize>) {
        let frame = self.top();
        if frame.kind.is_list() && frame.parts.is_empty() {
            let message = format!("text in `<{}>` stands outside its items", frame.kind.name());
            self.fault("misplaced-element", message, span, Some("put it between `<li>` and `</li>`".into()));
        }
    }

    /// Gives the blanks that were read their meaning, now that something follows.
    fn flush(&mut self, next: Option<char>, span: Range<usize>) {
        if self.blanks.is_empty() {
            return;
        }
        let blanks = std::mem::take(&mut self.blanks);
        let lines = blanks.matches('\n').count();
        let frame = self.top();
        let at_start = match frame.parts.last() {
            Some(part) => part.is_block(),
            None => lines > 0 || frame.kind == Kind::Item || frame.kind.is_list(),
        };
        if at_start {
            return;
        }
        match lines {
            0 => push_text(&mut frame.parts, &blanks),
            1 => {
                let before = match frame.parts.last() {
                    Some(Part::Text(text)) => text.chars().next_back(),
                    _ => None,
                };
                if !(before.is_some_and(is_wide) && next.is_some_and(is_wide)) {
                    push_text(&mut frame.parts, " ");
                }
            }
            _ if frame.kind.is_inline() => {
                push_text(&mut frame.parts, " ");
                let message = format!("a paragraph ends inside `<{}>`", frame.kind.name());
                let hint = "close the element before the blank line and open it again behind";
                self.fault("misplaced-element", message, span, Some(hint.into()));
            }
            _ => frame.parts.push(Part::Paragraph),
        }
    }

    /// Opens an element, or adds a line break.
    pub(super) fn open(&mut self, name: &'static str, span: Range<usize>) {
        let parent = self.top().kind;
        let in_link = name == "a" && self.open.iter().any(|frame| frame.kind == Kind::Link);
        let (kind, allowed) = match name {
            "strong" => (Kind::Strong, !parent.is_list()),
            "em" => (Kind::Em, !parent.is_list()),
            "a" => (Kind::Link, !parent.is_list() && !in_link),
            "ul" => (Kind::Unordered, !parent.is_list() && !parent.is_inline()),
            "ol" => (Kind::Ordered, !parent.is_list() && !parent.is_inline()),
            "li" => (Kind::Item, parent.is_list()),
            _ => {
                self.blanks.clear();
                self.top().parts.push(Part::Break);
                return;
            }
        };
        let deep = self.open.len() >= MAX_OPEN;
        if self.open.len() > MAX_OPEN {
            // Told once; the frames need not grow for what is not shown.
            self.skipped += 1;
            return;
        }
        if !allowed || deep {
            let message = match name {
                _ if deep => format!("`<{name}>` is nested too deeply"),
                "li" => "`<li>` stands outside a list".to_string(),
                _ => format!("`<{name}>` cannot stand inside `<{}>`", if in_link { "a" } else { parent.name() }),
            };
            let hint = "put it directly between `<ul>` and `</ul>` or `<ol>` and `</ol>`";
            self.fault("misplaced-element", message, span.clone(), (name == "li").then(|| hint.to_string()));
        }
        let kind = if allowed && !deep { kind } else { Kind::Misplaced(name) };
        if kind.is_list() || kind == Kind::Item {
            self.blanks.clear();
        } else {
            self.flush(None, span.clone());
        }
        self.open.push(Frame::new(kind, span));
    }

    /// Opens an element whose tag was told to be wrong: only its content will be shown.
    pub(super) fn open_without_effect(&mut self, name: &'static str, span: Range<usize>) {
        self.flush(None, span.clone());
        if self.open.len() > MAX_OPEN {
            self.skipped += 1;
        } else {
            self.open.push(Frame::new(Kind::Misplaced(name), span));
        }
    }

    /// Gives the innermost element, a link, its address; without one it is no link.
    pub(super) fn address(&mut self, address: Option<String>) {
        if self.skipped > 0 {
            return;
        }
        let frame = self.top();
        match address {
            Some(address) => frame.href = address,
            None => frame.kind = Kind::Misplaced("a"),
        }
    }

    /// Closes an element, and those that were left open inside it.
    pub(super) fn close(&mut self, name: &'static str, span: Range<usize>) {
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        let Some(index) = self.open.iter().rposition(|frame| frame.kind.name() == name) else {
            let message = if name == "br" {
                "`<br>` is not closed".to_string()
            } else {
                format!("`</{name}>` closes nothing: there is no `<{name}>` before it")
            };
            self.fault("misplaced-element", message, span, None);
            return;
        };
        while self.open.len() > index + 1 {
            self.unclosed();
        }
        self.wrap();
    }

    /// Tells that the innermost element is not closed, and closes it.
    fn unclosed(&mut self) {
        let (name, span) = (self.top().kind.name(), self.top().span.clone());
        let hint = Some(format!("close it with `</{name}>` in the same text"));
        self.fault("unclosed-element", format!("`<{name}>` is not closed"), span, hint);
        self.wrap();
    }

    /// Moves the innermost element into what is around it.
    fn wrap(&mut self) {
        let Some(mut frame) = self.open.pop() else { return };
        if frame.kind == Kind::Item || frame.kind.is_list() {
            self.blanks.clear();
        }
        // Text outside items was told; it is shown as an item.
        if frame.kind.is_list() && !frame.parts.is_empty() {
            frame.items.push(Text(std::mem::take(&mut frame.parts)));
        }
        let content = Text(frame.parts);
        let around = self.top();
        match frame.kind {
            Kind::Item => around.items.push(content),
            Kind::Unordered => around.parts.push(Part::Unordered(frame.items)),
            Kind::Ordered => around.parts.push(Part::Ordered(frame.items)),
            Kind::Strong if !content.is_empty() => around.parts.push(Part::Strong(content)),
            Kind::Em if !content.is_empty() => around.parts.push(Part::Em(content)),
            Kind::Link if !content.is_empty() => around.parts.push(Part::Link { href: frame.href, content }),
            _ => push_parts(&mut around.parts, content.0),
        }
    }

    /// The parts of the whole text; what is still open is told.
    pub(super) fn finish(mut self) -> Vec<Part> {
        while !self.open.is_empty() {
            self.unclosed();
        }
        let mut parts = self.root.parts;
        if !self.blanks.contains('\n') && !parts.last().is_some_and(Part::is_block) {
            push_text(&mut parts, &self.blanks);
        }
        parts
    }
}

/// Whether a character is of a script that is written without spaces, or of its punctuation.
pub(super) fn is_wide(character: char) -> bool {
    matches!(
        character,
        '\u{2e80}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}'
    )
}
