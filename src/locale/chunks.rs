//! Chunks: the normal form of a text, in which white space that means nothing is gone, and Fluent written from it.
//!
//! Two patterns with the same chunks show the same in every document. A line break is a space, or nothing between two
//! characters of Chinese or Japanese; a blank line parts paragraphs; what stands around lists and their items is dropped;
//! text in quotes is text like other. What is written from chunks parses to the same chunks again.

use super::outline::is_wide;
use super::syntax::{Arguments, Element, Entry, Expression, Inline, InlineKind, Key, Pattern};

/// What parts two paragraphs in the text of a chunk.
pub const PARAGRAPH: &str = "\n\n";

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chunk {
    /// Words with the tags of elements; a blank line parts paragraphs, and there are no other line feeds.
    Text(String),
    /// An expression that is shown, as Fluent writes it between its braces: `$places`.
    Placeable(String),
    /// A choice between texts.
    Select {
        /// As Fluent writes it: `$places`, `NUMBER($place, type: "ordinal")`.
        selector: String,
        variants: Vec<ChunkVariant>,
    },
}

/// A text that a choice may take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChunkVariant {
    pub key: String,
    pub default: bool,
    pub chunks: Vec<Chunk>,
}

/// The chunks of a pattern.
pub fn chunks(pattern: &Pattern) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    for element in &pattern.elements {
        match element {
            Element::Text { value, .. } => push_text(&mut chunks, &value.replace('\r', "")),
            Element::Placeable { expression, .. } => push(&mut chunks, expression),
        }
    }
    normalize(&mut chunks);
    chunks
}

/// Brings the white space of chunks into normal form.
pub fn normalize(chunks: &mut Vec<Chunk>) {
    let count = chunks.len();
    for (index, chunk) in chunks.iter_mut().enumerate() {
        if let Chunk::Text(text) = chunk {
            *text = normal(text);
            if index == 0 {
                *text = text.trim_start_matches('\n').to_string();
            }
            if index + 1 == count {
                *text = text.trim_end_matches('\n').to_string();
            }
        }
    }
    chunks.retain(|chunk| !matches!(chunk, Chunk::Text(text) if text.is_empty()));
}

fn push_text(chunks: &mut Vec<Chunk>, text: &str) {
    match chunks.last_mut() {
        Some(Chunk::Text(before)) => before.push_str(text),
        _ => chunks.push(Chunk::Text(text.to_string())),
    }
}

fn push(chunks: &mut Vec<Chunk>, expression: &Expression) {
    match expression {
        Expression::Inline(Inline { kind: InlineKind::Placeable(inner), .. }) => push(chunks, inner),
        // A sign that could be read as syntax stays what it is.
        Expression::Inline(Inline { kind: InlineKind::Text(text), .. }) if !text.contains(['{', '}', '<', '>']) => {
            push_text(chunks, text);
        }
        Expression::Inline(inline) => chunks.push(Chunk::Placeable(written(inline))),
        Expression::Select { selector, variants } => {
            let variants = variants.iter().map(|variant| ChunkVariant {
                key: key(&variant.key),
                default: variant.default,
                chunks: self::chunks(&variant.value),
            });
            chunks.push(Chunk::Select { selector: written(selector), variants: variants.collect() });
        }
    }
}

fn key(key: &Key) -> String {
    key.to_string()
}

/// A text with its white space in normal form.
fn normal(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\n') {
        kept.push_str(rest[..at].trim_end_matches(' '));
        let behind = rest[at..].trim_start_matches(['\n', ' ']);
        let lines = rest[at..rest.len() - behind.len()].matches('\n').count();
        let wide = |letter: Option<char>| letter.is_some_and(is_wide);
        kept.push_str(match lines {
            1 if wide(kept.chars().next_back()) && wide(behind.chars().next()) => "",
            1 => " ",
            _ => PARAGRAPH,
        });
        rest = behind;
    }
    kept.push_str(rest);
    around_lists(&kept)
}

/// Drops the white space around lists and items, where it shows nothing.
fn around_lists(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let tag =
            ["<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>"].into_iter().find(|tag| rest[at..].starts_with(tag));
        let Some(tag) = tag else {
            kept.push_str(&rest[..=at]);
            rest = &rest[at + 1..];
            continue;
        };
        kept.push_str(rest[..at].trim_end_matches([' ', '\n']));
        kept.push_str(tag);
        rest = rest[at + tag.len()..].trim_start_matches([' ', '\n']);
    }
    kept.push_str(rest);
    kept
}

/// An inline expression as Fluent writes it, without braces of its own.
pub fn written(inline: &Inline) -> String {
    let full = |id: &str, attribute: &Option<String>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_string(),
    };
    match &inline.kind {
        InlineKind::Text(text) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
        InlineKind::Number(number) => number.shown().to_string(),
        InlineKind::Variable(name) => format!("${name}"),
        InlineKind::Message { id, attribute } => full(id, attribute),
        InlineKind::Term { id, attribute, arguments } => {
            let arguments = written_arguments(arguments);
            let call = if arguments.is_empty() { String::new() } else { format!("({arguments})") };
            format!("{}{call}", full(id, attribute))
        }
        InlineKind::Function { name, arguments } => format!("{name}({})", written_arguments(arguments)),
        InlineKind::Placeable(expression) => match &**expression {
            Expression::Inline(inner) => format!("{{ {} }}", written(inner)),
            Expression::Select { .. } => {
                let mut chunks = Vec::new();
                push(&mut chunks, expression);
                write(&chunks)
            }
        },
    }
}

fn written_arguments(arguments: &Arguments) -> String {
    let positional = arguments.positional.iter().map(written);
    let named = arguments.named.iter().map(|named| format!("{}: {}", named.name, written(&named.value)));
    positional.chain(named).collect::<Vec<_>>().join(", ")
}

/// A message or term as Fluent, without its comment and without a line feed at its end.
pub fn write_entry(id: &str, value: Option<&[Chunk]>, attributes: &[(String, Vec<Chunk>)]) -> String {
    let mut text = format!("{id} =");
    if let Some(value) = value {
        text.push_str(&right_side(value, 4));
    }
    for (name, chunks) in attributes {
        text.push_str(&format!("\n    .{name} ={}", right_side(chunks, 8)));
    }
    text
}

/// The normal form of an entry as Fluent.
pub fn write_normal(entry: &Entry) -> String {
    let value = entry.value.as_ref().map(chunks);
    let attributes = entry.attributes.iter().map(|one| (one.id.clone(), chunks(&one.value))).collect::<Vec<_>>();
    write_entry(&entry.id, value.as_deref(), &attributes)
}

/// Characters after which a value gets a line of its own.
const LINE: usize = 100;

/// What stands behind `=`: on the same line if it is short, else on lines below it.
fn right_side(chunks: &[Chunk], indent: usize) -> String {
    let short = |chunk: &Chunk| match chunk {
        Chunk::Text(text) => !text.contains('\n') && !text.contains("<li>"),
        Chunk::Placeable(_) => true,
        Chunk::Select { .. } => false,
    };
    let mut text = String::new();
    write_chunks(chunks, indent, &mut text);
    if chunks.iter().all(short) && text.chars().count() <= LINE {
        format!(" {text}")
    } else {
        format!("\n{}{text}", " ".repeat(indent))
    }
}

/// Chunks as the text of a Fluent pattern.
pub fn write(chunks: &[Chunk]) -> String {
    let mut text = String::new();
    write_chunks(chunks, 4, &mut text);
    text
}

fn write_chunks(chunks: &[Chunk], indent: usize, text: &mut String) {
    let start = text.len();
    let blanks = " ".repeat(indent);
    for (index, chunk) in chunks.iter().enumerate() {
        match chunk {
            Chunk::Text(words) => {
                let (first, last) = (index == 0, index + 1 == chunks.len());
                write_words(words, first, last, &blanks, text);
            }
            Chunk::Placeable(inner) => text.push_str(&format!("{{ {inner} }}")),
            Chunk::Select { selector, variants } => {
                text.push_str(&format!("{{ {selector} ->\n"));
                for variant in variants {
                    let star = if variant.default { "*" } else { " " };
                    text.push_str(&format!("{blanks}   {star}[{}] ", variant.key));
                    write_chunks(&variant.chunks, indent + 8, text);
                    text.push('\n');
                }
                text.push_str(&format!("{blanks}}}"));
            }
        }
    }
    if text.len() == start {
        text.push_str("{ \"\" }");
    }
}

/// Words of a pattern, with quotes round what Fluent would take for syntax or drop.
fn write_words(words: &str, first: bool, last: bool, blanks: &str, text: &mut String) {
    let lines = words.replace("<li>", "\n<li>").replace("</ul>", "\n</ul>").replace("</ol>", "\n</ol>");
    let count = lines.split('\n').count();
    for (index, line) in lines.split('\n').enumerate() {
        if index > 0 {
            text.push('\n');
            if !line.is_empty() {
                text.push_str(blanks);
            }
        }
        let begins = index > 0 || first;
        let ends = index + 1 < count || last;
        let inner = if begins { line.trim_start_matches(' ') } else { line };
        quote_blanks(line.len() - inner.len(), text);
        let body = if ends { inner.trim_end_matches(' ') } else { inner };
        for (at, letter) in body.char_indices() {
            match letter {
                '{' | '}' => text.push_str(&format!("{{ \"{letter}\" }}")),
                '[' | '*' | '.' if at == 0 && begins => text.push_str(&format!("{{ \"{letter}\" }}")),
                _ => text.push(letter),
            }
        }
        quote_blanks(inner.len() - body.len(), text);
    }
}

fn quote_blanks(count: usize, text: &mut String) {
    if count > 0 {
        text.push_str(&format!("{{ \"{}\" }}", " ".repeat(count)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::source::read;

    fn entry(source: &str) -> Entry {
        let (entries, faults) = read("x.ftl", source.as_bytes());
        assert!(faults.is_empty(), "{faults:?}");
        entries.into_iter().next().unwrap()
    }

    fn check(source: &str, expected: &str) {
        let normal = write_normal(&entry(source));
        assert_eq!(normal, expected);
        assert_eq!(write_normal(&entry(&normal)), expected, "it is its own normal form");
    }

    #[test]
    fn line_breaks_and_indents_mean_nothing() {
        check("a =\n    one\n    two\n\n\n    three\n", "a =\n    one two\n\n    three");
        check("a = { $x }{ \"\" } b {\"c\"}\n", "a = { $x } b c");
        check("a = 中文\n    中文\n", "a = 中文中文");
        check(
            "a =\n    x:\n    <ul>\n    <li>b</li> <li>c</li>\n\n    </ul>\n",
            "a =\n    x:<ul>\n    <li>b</li>\n    <li>c</li>\n    </ul>",
        );
    }

    #[test]
    fn signs_that_fluent_would_take_are_quoted() {
        check("a = {\"[\"}x { \"*\" }y\n", "a = { \"[\" }x *y");
        check("a = {\" \"}x{\" \"}\n", "a = { \" \" }x{ \" \" }");
        check("a = {\"{\"}{\"}\"}\n", "a = { \"{\" }{ \"}\" }");
        check("a = {\"\"}\n", "a = { \"\" }");
        check("a = x\n\n    { \"*\" } y\n", "a =\n    x\n\n    { \"*\" } y");
    }

    #[test]
    fn choices_calls_and_attributes_are_kept() {
        check(
            "a = You { $n ->\n [0] {\"\"}\n [one] { -b(case: \"x\") }\n *[other] { NUMBER($n, minimumFractionDigits: 2) } c.d\n }.\n  .e = f\n",
            "a =\n    You { $n ->\n        [0] { \"\" }\n        [one] { -b(case: \"x\") }\n       *[other] { NUMBER($n, minimumFractionDigits: 2) } c.d\n    }.\n    .e = f",
        );
    }
}
