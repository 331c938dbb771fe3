//! Edits of Fluent files: single messages put in or replaced, and every other byte left as it is.

use std::collections::{BTreeMap, HashMap};

use fluent_syntax::ast;
use fluent_syntax::parser;

/// Puts messages into a file's text: one that is there is replaced, another comes behind the nearest of `order` before it.
///
/// `messages` are Fluent texts by id, without comments; `order` are the ids of the source file. What of the file is no
/// Fluent stays too.
pub fn put(text: &str, messages: &BTreeMap<&str, String>, order: &[&str]) -> String {
    let entries = entries(text);
    let stands: HashMap<&str, &Stand> = entries.iter().map(|entry| (entry.id.as_str(), entry)).collect();
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    let mut spot = None;
    let ordered = order.iter().copied().chain(messages.keys().copied().filter(|id| !order.contains(id)));
    for (index, id) in ordered.enumerate() {
        let fluent = messages.get(id);
        if let Some(stand) = stands.get(id) {
            edits.extend(fluent.map(|fluent| (stand.start, stand.end, fluent.clone())));
            spot = Some(Spot::Behind(stand.end));
        } else if let Some(fluent) = fluent {
            let next = || order.iter().skip(index + 1).find_map(|id| stands.get(id));
            match *spot.get_or_insert_with(|| next().map_or(Spot::End, |stand| Spot::Before(stand.whole))) {
                Spot::Behind(at) => edits.push((at, at, format!("\n{fluent}"))),
                Spot::Before(at) => edits.push((at, at, format!("{fluent}\n"))),
                Spot::End => edits.push((text.len(), text.len(), format!("{fluent}\n"))),
            }
        }
    }
    // A stable sort: what is put at one place keeps its order.
    edits.sort_by_key(|(start, end, _)| (*start, *end));
    let mut edited = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end, new) in edits {
        edited.push_str(&text[at..start]);
        if start == text.len() && !edited.is_empty() && !edited.ends_with('\n') && !new.starts_with('\n') {
            edited.push('\n');
        }
        edited.push_str(&new);
        at = end;
    }
    edited.push_str(&text[at..]);
    edited
}

/// Where new messages are put.
#[derive(Clone, Copy)]
enum Spot {
    Behind(usize),
    Before(usize),
    End,
}

/// Where an entry stands in a file's text.
struct Stand {
    id: String,
    /// Where its comment begins, or itself.
    whole: usize,
    /// Where its identifier begins.
    start: usize,
    /// Where its last character ends.
    end: usize,
}

/// The entries of a text.
fn entries(text: &str) -> Vec<Stand> {
    let source = text.strip_prefix('\u{feff}').unwrap_or(text);
    let base = text.len() - source.len();
    let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let at = |slice: &str| slice.as_ptr().addr() - source.as_ptr().addr();
    let comment_start = |comment: &ast::Comment<&str>| comment.content.first().map(|line| line_start(source, at(line)));
    let mut stands: Vec<(Option<String>, usize, usize)> = Vec::new();
    for entry in &resource.body {
        let (id, start, comment) = match entry {
            ast::Entry::Message(message) => {
                (Some(message.id.name.to_string()), at(message.id.name), message.comment.as_ref())
            }
            ast::Entry::Term(term) => (Some(format!("-{}", term.id.name)), at(term.id.name) - 1, term.comment.as_ref()),
            ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
                match comment_start(comment) {
                    Some(start) => (None, start, None),
                    None => continue,
                }
            }
            ast::Entry::Junk { content } => (None, at(content), None),
        };
        let whole = comment.and_then(comment_start).unwrap_or(start);
        stands.push((id, whole, start));
    }
    let ends = stands.iter().skip(1).map(|(_, whole, _)| *whole).chain([source.len()]).collect::<Vec<_>>();
    let stand = |((id, whole, start), end): ((Option<String>, usize, usize), usize)| {
        let end = start + source[start..end].trim_end().len();
        Some(Stand { id: id?, whole: whole + base, start: start + base, end: end + base })
    };
    stands.into_iter().zip(ends).filter_map(stand).collect()
}

/// Where the line of a position begins.
fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |feed| feed + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, id: &str, fluent: &str, order: &[&str], expected: &str) {
        assert_eq!(put(text, &BTreeMap::from([(id, fluent.to_string())]), order), expected);
    }

    #[test]
    fn a_message_is_replaced_and_the_rest_stays() {
        let text = "\u{feff}### Head\n\n# Comment\na = old\n    more\n\n    .x = y\n\n\n# Next\nb   =  { $n ->\n *[x] y\n}\n## Group\n-c = d";
        check(text, "a", "a = new", &[], &text.replace("a = old\n    more\n\n    .x = y", "a = new"));
        check(text, "b", "b = z", &[], &text.replace("b   =  { $n ->\n *[x] y\n}", "b = z"));
        check(text, "-c", "-c = z", &[], &text.replace("-c = d", "-c = z"));
    }

    #[test]
    fn a_new_message_stands_where_the_source_has_it() {
        let order = ["a", "b", "c", "d"];
        check("a = 1\nc = 3\n", "b", "b = 2", &order, "a = 1\nb = 2\nc = 3\n");
        check("# of c\nc = 3\n", "a", "a = 1", &order, "a = 1\n# of c\nc = 3\n");
        check("", "a", "a = 1", &order, "a = 1\n");
        check("x = 1", "d", "d = 4", &order, "x = 1\nd = 4\n");
        let messages = order.iter().map(|id| (*id, format!("{id} = new"))).collect();
        assert_eq!(put("c = 3\n", &messages, &order), "a = new\nb = new\nc = new\nd = new\n");
        assert_eq!(put("", &messages, &order), "a = new\nb = new\nc = new\nd = new\n");
    }

    #[test]
    fn line_ends_and_junk_are_kept() {
        check("a = 1\r\n\r\nb = 2\r\n", "a", "a = x", &[], "a = x\r\n\r\nb = 2\r\n");
        check("junk {\na = 1\n", "a", "a = x", &[], "junk {\na = x\n");
    }
}
