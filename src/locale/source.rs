//! One Fluent file: bytes to entries, with everything that is wrong with it.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use encoding_rs::{UTF_16BE, UTF_16LE};
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, Place};

use super::lower::Lowering;
use super::nesting;
use super::syntax::{Element, Entry, Pattern};

/// How often a file is parsed again for entries in what could not be read.
const MAX_PASSES: usize = 4;

/// The bytes that a file may have; the largest that people write have a twentieth of them.
const MAX_BYTES: usize = 8 << 20;

/// Reads a file's messages and terms; what cannot be read is told and left out, never the rest with it.
pub(super) fn read(path: &str, bytes: &[u8]) -> (Vec<Entry>, Vec<Diagnostic>) {
    let path: Arc<str> = path.into();
    if bytes.len() > MAX_BYTES {
        return too_large(&path, bytes);
    }
    if let Some(text) = utf_16(bytes) {
        let diagnostic = Diagnostic::error("not-utf-8", "the file is UTF-16, and messages are read as UTF-8");
        return whole(&path, text.lines(), diagnostic.hint("save it with the encoding UTF-8 and line ends LF"));
    }
    let mut diagnostics = Vec::new();
    let text = decode(&path, bytes, &mut diagnostics);
    if text.contains('\r') && !text.contains('\n') {
        let message = "the lines of the file end with carriage returns alone, so Fluent takes it for one line";
        let diagnostic = Diagnostic::error("line-ends", message).hint("save it with line ends LF");
        return whole(&path, text.split('\r'), diagnostic);
    }
    let garbled = diagnostics.first().cloned().map(Box::new);
    let mut unread = Vec::new();
    let source = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let base = text.len() - source.len();
    let bounded = bounded(&path, source, base, &mut unread);
    let freed;
    let mut source = bounded.as_str();
    let (mut resource, mut errors) = parse(source);
    if errors.iter().any(|error| first_lines(source, error).is_some()) {
        freed = free(&path, source, base, errors, &mut unread);
        source = &freed;
        (resource, errors) = parse(source);
    }
    unread.extend(errors.iter().map(|error| junk(&path, source, base, error)));
    diagnostics.extend(unread.iter().map(|(_, diagnostic)| diagnostic.clone()));
    let mut lowering = Lowering { source, base, path: path.clone(), diagnostics };
    let mut entries = Vec::with_capacity(resource.body.len());
    let mut group: Option<Arc<str>> = None;
    for entry in &resource.body {
        let mut lowered = match entry {
            ast::Entry::Message(ast::Message { id, value, attributes, comment }) => {
                lowering.entry(id, value.as_ref(), attributes, comment.as_ref(), false)
            }
            ast::Entry::Term(ast::Term { id, value, attributes, comment }) => {
                lowering.entry(id, Some(value), attributes, comment.as_ref(), true)
            }
            ast::Entry::GroupComment(comment) => {
                // An empty `##` ends a group.
                group = Some(comment.content.join("\n")).filter(|text| !text.trim().is_empty()).map(Arc::from);
                continue;
            }
            ast::Entry::Comment(_) | ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => continue,
        };
        lowered.group.clone_from(&group);
        lowered.fault.clone_from(&garbled);
        entries.push(lowered);
    }
    entries.extend(unread.into_iter().filter_map(|(id, diagnostic)| Some(unreadable(id?, &path, diagnostic))));
    (entries, lowering.diagnostics)
}

fn too_large(path: &Arc<str>, bytes: &[u8]) -> (Vec<Entry>, Vec<Diagnostic>) {
    let message = format!("the file is too large: it has {} MB", bytes.len() >> 20);
    let hint = format!("a file of messages may have {} MB; cut it into several", MAX_BYTES >> 20);
    let lines =
        bytes.split(|byte| *byte == b'\n').filter_map(|line| std::str::from_utf8(line.get(..200).unwrap_or(line)).ok());
    whole(path, lines, Diagnostic::error("file-too-large", message).hint(hint))
}

/// What stands for a file that is not parsed: its identifiers, so that no other text slips into their place.
fn whole<'l>(
    path: &Arc<str>,
    lines: impl Iterator<Item = &'l str>,
    diagnostic: Diagnostic,
) -> (Vec<Entry>, Vec<Diagnostic>) {
    let diagnostic = diagnostic.at(Place::file(&**path));
    let heads = lines.filter(|line| line.starts_with(|first: char| first == '-' || first.is_ascii_alphabetic()));
    let entries = heads.map(|line| unreadable(name_of(line).to_string(), path, diagnostic.clone())).collect();
    (entries, vec![diagnostic])
}

/// The text of a file in UTF-16, as editors of Windows save it: with a byte order mark, or with a letter of two bytes first.
fn utf_16(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let encoding = match bytes {
        [0xff, 0xfe, ..] | [1..=0xff, 0, ..] => UTF_16LE,
        [0xfe, 0xff, ..] | [0, 1..=0xff, ..] => UTF_16BE,
        _ => return None,
    };
    Some(encoding.decode_with_bom_removal(bytes).0)
}

/// The parser's tree, with what it could not read.
fn parse(source: &str) -> (ast::Resource<&str>, Vec<ParserError>) {
    parser::parse(source).map_or_else(|both| both, |resource| (resource, Vec::new()))
}

/// The source with junk blanked that held the heads of other entries, so that these are read.
fn free(path: &str, source: &str, base: usize, errors: Vec<ParserError>, unread: &mut Vec<Unread>) -> String {
    let mut source = source.to_string();
    let mut errors = errors;
    // What is freed may hold such junk again.
    for _ in 0..MAX_PASSES {
        let mut kept = String::with_capacity(source.len());
        for error in &errors {
            if let Some(lines) = first_lines(&source, error).filter(|lines| lines.start >= kept.len()) {
                unread.push(junk(path, &source, base, error));
                kept.push_str(&source[kept.len()..lines.start]);
                blank(&mut kept, &source[lines]);
            }
        }
        if kept.is_empty() {
            break;
        }
        kept.push_str(&source[kept.len()..]);
        source = kept;
        errors = parse(&source).1;
    }
    source
}

/// The lines that are junk, if the parser took the head of another entry to it.
///
/// Junk ends before a line that begins with a letter, `-` or `#` (Fluent's grammar, `Junk`), but the parser goes on
/// behind the line of its error: a brace that is not closed would cost the next message too.
fn first_lines(source: &str, error: &ParserError) -> Option<Range<usize>> {
    let junk = error.slice.clone()?;
    let content = source.get(junk.clone())?;
    let head = |at: &usize| {
        content[*at..].starts_with(|first: char| matches!(first, '-' | '#') || first.is_ascii_alphabetic())
    };
    let length = content.match_indices('\n').map(|(at, _)| at + 1).find(head)?;
    Some(junk.start..junk.start + length)
}

/// Adds blanks in place of some text, its lines kept.
fn blank(kept: &mut String, text: &str) {
    kept.extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
}

/// The entry that stands for one that could not be read: a text of another layer must not slip into its place.
fn unreadable(id: String, path: &Arc<str>, diagnostic: Diagnostic) -> Entry {
    let span = diagnostic.place.as_ref().and_then(|place| place.range.clone()).unwrap_or_default();
    let shown = Element::Text { value: format!("{{{id}}}"), start: span.start };
    Entry {
        id,
        value: Some(Pattern { elements: vec![shown] }),
        attributes: Vec::new(),
        comment: None,
        group: None,
        path: path.clone(),
        span,
        fault: Some(Box::new(diagnostic)),
    }
}

/// What could not be read, with its identifier if it has one.
type Unread = (Option<String>, Diagnostic);

/// The bytes as text; a byte that is not UTF-8 becomes a question mark, so that positions stay what they are.
fn decode(path: &str, bytes: &[u8], diagnostics: &mut Vec<Diagnostic>) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        let wrong = chunk.invalid().len();
        if wrong > 0 && diagnostics.is_empty() {
            let line = text.matches('\n').count() + 1;
            diagnostics.push(
                Diagnostic::error(
                    "not-utf-8",
                    format!("the file is not UTF-8: line {line} has a byte that is no text"),
                )
                .at(Place::span(path, text.len()..text.len() + wrong))
                .hint("save it with the encoding UTF-8"),
            );
        }
        text.extend(std::iter::repeat_n('?', wrong));
    }
    text
}

/// The source with the entries blanked that nest too deeply for the parser.
fn bounded(path: &str, source: &str, base: usize, unread: &mut Vec<Unread>) -> String {
    let mut kept = String::with_capacity(source.len());
    for found in nesting::too_deep(source) {
        let id = name_of(&source[found.entry.clone()]);
        let diagnostic = Diagnostic::error("nesting-too-deep", "placeables or calls are nested too deeply")
            .at(Place::span(path, found.at + base..found.at + base + 1))
            .within(format!("entry `{id}`"))
            .hint("32 levels are allowed; move inner parts to messages or terms of their own");
        unread.push((Some(id.to_string()), diagnostic));
        kept.push_str(&source[kept.len()..found.entry.start]);
        // A blank line for the entry's name keeps what stands above from being continued by what stands below.
        blank(&mut kept, &source[found.entry]);
    }
    kept.push_str(&source[kept.len()..]);
    kept
}

/// What the parser could not read, said so that it can be mended.
fn junk(path: &str, source: &str, base: usize, error: &ParserError) -> Unread {
    let entry = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let content = source.get(entry.clone()).unwrap_or("");
    let indented = content.starts_with(' ');
    let (message, hint) = match content.trim_start_matches(' ').chars().next() {
        Some(sign @ ('*' | '[' | '.' | '}')) if indented => {
            let message = format!("a line that begins with `{sign}` does not continue the text above it");
            (message, Some(format!("if it is text, begin it with `{{\"{sign}\"}}`")))
        }
        Some(_) if indented => (
            "an indented line continues no message".to_string(),
            Some("begin the message at the line's start".to_string()),
        ),
        _ => explain(&error.kind),
    };
    let at =
        if indented { entry.start + content.len() - content.trim_start_matches(' ').len() } else { error.pos.start };
    let at = within(source, at, error.pos.end);
    let diagnostic =
        Diagnostic::error("junk-entry", message).at(Place::span(path, at.start + base..at.end + base)).maybe_hint(hint);
    if !indented && content.starts_with(|first: char| first == '-' || first.is_ascii_alphabetic()) {
        let id = name_of(content);
        return (Some(id.to_string()), diagnostic.within(format!("entry `{id}`, which cannot be read")));
    }
    (None, diagnostic)
}

/// A range of one character at least, inside the source and on the boundaries of characters.
fn within(source: &str, start: usize, end: usize) -> Range<usize> {
    let start = source.floor_char_boundary(start.min(source.len()));
    let shortest = source[start..].chars().next().map_or(start, |first| start + first.len_utf8());
    let one_line = source[start..].find('\n').map_or(source.len(), |length| start + length);
    start..source.ceil_char_boundary(end.min(one_line).min(source.len())).max(shortest)
}

/// The identifier at the head of an entry.
fn name_of(entry: &str) -> &str {
    entry.split(|part: char| !(part.is_ascii_alphanumeric() || matches!(part, '-' | '_'))).next().unwrap_or("")
}

/// A parser's error in our words, and what to do.
fn explain(kind: &ErrorKind) -> (String, Option<String>) {
    let (message, hint): (String, &str) = match kind {
        ErrorKind::ExpectedToken('=') => {
            ("expected `=` behind the identifier".into(), "a message is written `id = text`")
        }
        ErrorKind::ExpectedToken('}') => {
            ("expected `}`, which closes the placeable".into(), "for a brace as text write `{ \"{\" }`")
        }
        ErrorKind::ExpectedToken(token) => (format!("expected `{token}`"), ""),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            ("expected an identifier, which begins with a letter".into(), "")
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('n') => {
            ("expected a new line behind `->`".into(), "each variant stands on a line of its own")
        }
        ErrorKind::ExpectedCharRange { range } => (format!("expected one of `{range}`"), ""),
        ErrorKind::ExpectedMessageField { entry_id } => {
            (format!("message `{entry_id}` has no text"), "for an empty text write `{ \"\" }`")
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("term `-{entry_id}` has no text"), "for an empty text write `{ \"\" }`")
        }
        ErrorKind::ForbiddenCallee => {
            ("only functions can be called here".into(), "a function's name has capital letters: `NUMBER($n)`")
        }
        ErrorKind::MissingDefaultVariant => {
            ("no variant is the default one".into(), "mark one with a star: `*[other]`")
        }
        ErrorKind::MultipleDefaultVariants => {
            ("two variants are the default one".into(), "leave the star to one of them")
        }
        ErrorKind::MissingValue => ("there is no text here".into(), "for an empty text write `{ \"\" }`"),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            ("a message cannot be a selector".into(), "select by a variable or by the attribute of a term")
        }
        ErrorKind::TermReferenceAsSelector => {
            ("a term's value cannot be a selector".into(), "select by an attribute of the term: `-term.attribute`")
        }
        ErrorKind::TermAttributeAsPlaceable => {
            ("a term's attribute cannot be shown".into(), "such attributes only serve as selectors")
        }
        ErrorKind::UnterminatedStringLiteral => ("the text in quotes is not closed on its line".into(), ""),
        ErrorKind::PositionalArgumentFollowsNamed => ("arguments without a name come before named ones".into(), ""),
        ErrorKind::DuplicatedNamedArgument(name) => (format!("argument `{name}` is there twice"), ""),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "this is not an escape that Fluent has".into(),
            r#"there are `\\`, `\"`, `\u` with four and `\U` with six hexadecimal digits"#,
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "this `}` closes nothing".into(),
            "for a brace as text write `{ \"}\" }`; a select expression closes on a line of its own",
        ),
        ErrorKind::ExpectedInlineExpression => (
            "expected a variable, reference, function, number or text in quotes".into(),
            "for a brace as text write `{ \"{\" }`",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("this cannot be a selector".into(), "select by a variable or function")
        }
        ErrorKind::ExpectedLiteral => ("a named argument's value is a number or a text in quotes".into(), ""),
    };
    (message, Some(hint).filter(|hint| !hint.is_empty()).map(str::to_string))
}
