//! Where a character of a job's pages comes from: the message, the value or the template that holds it.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::resolution::Resolution;
use super::{Sources, values};
use crate::diagnostic::Place;
use crate::plan::Job;
use crate::template;
use crate::tree::Tree;

/// What holds a character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The character itself.
    pub place: Place,
    /// In words: ``in the message `policy-title` ``.
    pub holder: String,
}

impl Sources<'_> {
    /// Looks for a character in what a job's templates ask for: messages first, then data, then in the templates themselves.
    ///
    /// The workspace's files are searched as they are written, since a place in them is what is asked for; a character that
    /// only formatting makes is not found.
    pub fn origin(&self, job: &Job, letter: char, texts: &Tree) -> Option<Origin> {
        let catalogs = self.catalogs(job);
        let resolution = Resolution::new(self, &catalogs, job);
        let usage = self.usage(job);
        let mut ids: BTreeSet<String> = usage.messages.keys().cloned().collect();
        ids.extend(usage.item_messages.keys().map(|(_, id)| id.clone()));
        // Only what its templates ask for can stand on a page.
        let data = || usage.data.keys().filter_map(|path| Some((path, values::lookup(&resolution.data, path)?)));
        data().for_each(|(_, value)| collect_messages(value, &mut ids));

        let in_messages = || {
            let resolver = &resolution.resolver;
            ids.iter().find_map(|id| {
                let needed = resolver.references(id);
                let all = std::iter::once(id).chain(&needed.messages).chain(&needed.terms);
                all.into_iter().find_map(|name| {
                    let place = letter_in_entry(&resolver.find(name)?.place, letter, texts)?;
                    Some(Origin { place, holder: format!("in the message `{name}`") })
                })
            })
        };
        let in_data = || {
            let path = data().find_map(|(path, value)| path_of_letter(value, letter, path))?;
            let place = job.organisation.place(&path)?;
            let place = letter_after(&place, place.range.as_ref()?.start, usize::MAX, letter, texts).unwrap_or(place);
            Some(Origin { place, holder: format!("in the value `{path}`") })
        };
        let in_templates = || {
            let templates = texts.below(template::FOLDER).filter(|(path, _)| path.ends_with(".typ"));
            templates.into_iter().find_map(|(path, _)| {
                let place = letter_after(&Place::file(path), 0, usize::MAX, letter, texts)?;
                Some(Origin { place, holder: "in the template".to_string() })
            })
        };
        in_messages().or_else(in_data).or_else(in_templates)
    }
}

/// The ids of the messages that data name.
fn collect_messages(data: &Json, ids: &mut BTreeSet<String>) {
    match data {
        Json::Object(object) => match values::leaf(object) {
            Some((values::Leaf::Message, id)) => drop(ids.insert(id.to_string())),
            Some(_) => {}
            None => object.values().for_each(|value| collect_messages(value, ids)),
        },
        Json::Array(items) => items.iter().for_each(|item| collect_messages(item, ids)),
        _ => {}
    }
}

/// The path of the first string that has the letter, items by their ids.
fn path_of_letter(data: &Json, letter: char, path: &str) -> Option<String> {
    let below = |key: &str| if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
    match data {
        Json::String(text) => text.contains(letter).then(|| path.to_string()),
        Json::Object(object) => object.iter().find_map(|(key, value)| path_of_letter(value, letter, &below(key))),
        Json::Array(items) => items.iter().find_map(|item| {
            let id = item["id"].as_str().map(below);
            path_of_letter(item, letter, id.as_deref().unwrap_or(path))
        }),
        _ => None,
    }
}

/// The letter within a Fluent entry, or the escape that stands for it in a string literal.
fn letter_in_entry(entry: &Place, letter: char, texts: &Tree) -> Option<Place> {
    let escape = || {
        let (start, text) = entry_text(entry, texts)?;
        let is_letter = |digits: &str| u32::from_str_radix(digits, 16) == Ok(u32::from(letter));
        let length = |at: usize| match text.get(at..at + 2)? {
            "\\u" => text.get(at + 2..at + 6).filter(|digits| is_letter(digits)).map(|_| 6),
            "\\U" => text.get(at + 2..at + 8).filter(|digits| is_letter(digits)).map(|_| 8),
            _ => None,
        };
        let (at, length) = text.match_indices('\\').find_map(|(at, _)| Some((start + at, length(at)?)))?;
        Some(Place::span(entry.path.clone(), at..at + length))
    };
    text_in_entry(entry, letter.encode_utf8(&mut [0; 4]), texts).or_else(escape)
}

/// A text within a Fluent entry, as it is written there.
pub(super) fn text_in_entry(entry: &Place, wanted: &str, texts: &Tree) -> Option<Place> {
    let (start, text) = entry_text(entry, texts)?;
    text_after(entry, start, start + text.len(), wanted, texts)
}

/// Where a Fluent entry begins, and how it is written.
fn entry_text<'t>(entry: &Place, texts: &'t Tree) -> Option<(usize, &'t str)> {
    let start = entry.range.as_ref()?.start;
    let text = texts.text(&entry.path)?.get(start..)?;
    let goes_on = |rest: &str| rest.starts_with([' ', '\n', '\r', '}']) || rest.is_empty();
    // An entry ends before the next line that begins with neither a blank nor a brace.
    let end = text.match_indices('\n').map(|(index, _)| index + 1).find(|index| !goes_on(&text[*index..]));
    Some((start, text.get(..end.unwrap_or(text.len()))?))
}

fn letter_after(file: &Place, start: usize, end: usize, letter: char, texts: &Tree) -> Option<Place> {
    text_after(file, start, end, letter.encode_utf8(&mut [0; 4]), texts)
}

fn text_after(file: &Place, start: usize, end: usize, wanted: &str, texts: &Tree) -> Option<Place> {
    let text = texts.text(&file.path)?;
    let found = start + text.get(start..end.min(text.len()))?.find(wanted)?;
    Some(Place::span(file.path.clone(), found..found + wanted.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_looked_for_in_its_own_entry() {
        let texts = Tree::from_texts([(
            "a.ftl",
            "a = x\nb =\n    { $n ->\n        [one] ☃\n       *[other] y\n    }\nc = ☃\nd = { \"\\\\ \\U002603\" }\ne = { \"\\u2603\" }\n",
        )]);
        let find = |start: usize| letter_in_entry(&Place::span("a.ftl", start..start + 1), '☃', &texts);
        let line = |place: Option<Place>| place.and_then(|place| place.line_column(&texts));
        assert_eq!(line(find(0)), None);
        assert_eq!(line(find(6)), Some((4, 15)));
        let of = |entry: &str| line(find(texts.text("a.ftl").unwrap().find(entry).unwrap()));
        assert_eq!([of("c ="), of("d ="), of("e =")], [Some((7, 5)), Some((8, 11)), Some((9, 8))]);
    }

    #[test]
    fn values_are_named_by_their_items() {
        let data = serde_json::json!({ "people": [{ "id": "a", "name": "x" }, { "id": "b", "name": "☃" }] });
        assert_eq!(path_of_letter(&data, '☃', "").as_deref(), Some("people.b.name"));
        assert_eq!(path_of_letter(&data, '☂', ""), None);
    }
}
