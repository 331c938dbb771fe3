//! Where a passage of a job's pages comes from: the message or the value whose text it is part of.

use serde_json::{Map, Value as Json};

use super::origin::{Origin, text_in_entry};
use super::resolution::Resolution;
use super::{Sources, values};
use crate::plan::Job;
use crate::tree::Tree;

/// How a text and the passage are alike.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Same,
    /// The passage is part of the text.
    Part,
    /// The text is most of the passage: a caption beside its number.
    Most,
}

/// A text that may be where the passage comes from; the least one is the likeliest.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    likeness: Likeness,
    is_value: bool,
    /// By how many bytes of letters the two differ.
    apart: usize,
    /// The message's id or the value's path.
    name: String,
}

/// A passage, and the texts that have been found to hold it.
struct Search {
    letters: String,
    found: Vec<Candidate>,
}

impl Sources<'_> {
    /// Looks for the text that a passage, as it stands in a line of a page, is part of: among the texts of the job's data as
    /// they were resolved (`json`), so that placeables and variants are what they are on the page. Only letters and digits
    /// are compared, since hyphens, quotes and spaces are what a line changes.
    pub fn origin_of_passage(&self, job: &Job, json: &[u8], passage: &str, texts: &Tree) -> Option<Origin> {
        let input: Json = serde_json::from_slice(json).ok()?;
        let mut search = Search { letters: letters_of(passage), found: Vec::new() };
        if search.letters.is_empty() {
            return None;
        }
        for (key, parts) in input["messages"].as_object()? {
            let id = key.rsplit('#').next().unwrap_or(key);
            search.look(id, &text_of(parts), false);
        }
        let catalogs = self.catalogs(job);
        let resolution = Resolution::new(self, &catalogs, job);
        for (path, shown) in input["data"].as_object()? {
            if let Some(source) = values::lookup(&resolution.data, path) {
                search.walk(path, source, shown);
            }
        }
        let best = search.found.into_iter().min()?;
        if best.is_value {
            let place = job.organisation.place(&best.name)?;
            return Some(Origin { place, holder: format!("in the value `{}`", best.name) });
        }
        let entry = resolution.resolver.find(&best.name)?.place;
        let words = passage.split(|letter: char| !letter.is_alphanumeric());
        let word = words.max_by_key(|word| word.len()).unwrap_or(passage);
        let place = text_in_entry(&entry, word, texts).unwrap_or(entry);
        Some(Origin { place, holder: format!("in the message `{}`", best.name) })
    }
}

impl Search {
    fn look(&mut self, name: &str, text: &str, is_value: bool) {
        let letters = letters_of(text);
        let likeness = if letters == self.letters {
            Likeness::Same
        } else if letters.contains(&self.letters) {
            Likeness::Part
        } else if 2 * letters.len() > self.letters.len() && self.letters.contains(&letters) {
            Likeness::Most
        } else {
            return;
        };
        let apart = letters.len().abs_diff(self.letters.len());
        self.found.push(Candidate { likeness, is_value, apart, name: name.to_string() });
    }

    /// Goes through data before and after they were resolved: where the one names a message, the other has its text.
    fn walk(&mut self, path: &str, source: &Json, shown: &Json) {
        match (source, shown) {
            (Json::Object(object), _) => match values::leaf(object) {
                Some((values::Leaf::Message, id)) => self.look(id, &text_of(shown), false),
                Some(_) => {}
                None => self.walk_fields(path, object, shown),
            },
            (Json::Array(items), Json::Array(others)) => {
                for (item, other) in items.iter().zip(others) {
                    let id = item["id"].as_str().map(|id| format!("{path}.{id}"));
                    self.walk(id.as_deref().unwrap_or(path), item, other);
                }
            }
            (Json::String(text), _) => self.look(path, text, true),
            _ => {}
        }
    }

    fn walk_fields(&mut self, path: &str, object: &Map<String, Json>, shown: &Json) {
        for (key, value) in object {
            self.walk(&format!("{path}.{key}"), value, &shown[key]);
        }
    }
}

/// The characters of a resolved text: strings, and parts with others in them.
pub(super) fn text_of(parts: &Json) -> String {
    match parts {
        Json::String(text) => text.clone(),
        Json::Array(parts) => parts.iter().map(text_of).collect(),
        Json::Object(part) => part.get("c").map(text_of).unwrap_or_default(),
        _ => String::new(),
    }
}

fn letters_of(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_text_that_holds_a_passage_is_its_origin() {
        let source = serde_json::json!({ "a": { "message": "long" }, "b": { "message": "short" }, "c": "Lange Donau" });
        let shown = serde_json::json!({
            "a": ["Die ", { "t": "strong", "c": ["Donau\u{ad}dampf"] }, "schiff und mehr"],
            "b": ["Donaudampfschiff!"],
            "c": "Lange Donau",
        });
        let find = |passage: &str| {
            let mut search = Search { letters: letters_of(passage), found: Vec::new() };
            search.walk("top", &source, &shown);
            search.found.into_iter().min().map(|best| best.name)
        };
        assert_eq!(find("Donaudampf-").as_deref(), Some("short"));
        assert_eq!(find("dampfschiff und").as_deref(), Some("long"));
        assert_eq!(find("LANGE DONAU").as_deref(), Some("top.c"));
        assert_eq!(find("Abb. 1: Donaudampfschiff").as_deref(), Some("short"));
        assert_eq!(find("Rhein"), None);
    }
}
