//! What differs between a job as it was and as it is: its messages and values, each with both.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::passage::text_of;
use super::resolution::Resolution;
use super::{Sources, values};
use crate::diagnostic::Place;
use crate::locale::write_normal;
use crate::plan::Job;
use crate::render::is_layout_mark;

/// A message or value that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub key: Key,
    /// What templates saw; `None` if there was nothing.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A message, by its id.
    Message(String),
    /// A value of the data, by its path.
    Data(String),
}

impl Sources<'_> {
    /// What differs between the content of `/job.json` before and after. `self` is what the later one was resolved from,
    /// `then` what the earlier one was, where that is still there.
    pub fn changes(&self, job: &Job, after: &Json, then: Option<(&Sources, &Job)>, before: &Json) -> Vec<Change> {
        let data = |sources: &Sources, job| {
            let catalogs = sources.catalogs(job);
            Resolution::with_all_data(sources, &catalogs, job).into_data().1
        };
        let source = data(self, job);
        let was = then.map(|(sources, job)| data(sources, job));
        let mut search = Search { found: Vec::new() };
        search.texts([was.as_ref().unwrap_or(&source), &source], [before, after]);
        for key in ["sections", "language", "region", "script", "direction", "translated", "source-locale"] {
            search.value(key, [&Json::Null; 2], [&before[key], &after[key]]);
        }
        if search.found.is_empty() {
            // These follow from others, where others changed.
            for key in ["metadata", "orders", "profile", "draft", "marked", "change-marks", "version"] {
                search.value(key, [&Json::Null; 2], [&before[key], &after[key]]);
            }
        }
        search.end()
    }

    /// The same where nothing but the messages with some names was written anew, found by what depends on them alone. `None`
    /// if that does not tell all, or nothing.
    pub fn changes_of(&self, job: &Job, names: &BTreeSet<String>, then: (&Sources, &Job)) -> Option<Vec<Change>> {
        let (catalogs, earlier) = (self.catalogs(job), then.0.catalogs(then.1));
        let (now, was) = (Resolution::new(self, &catalogs, job), Resolution::new(then.0, &earlier, then.1));
        let mut only = now.depending_on(names);
        only.extend(was.depending_on(names));
        let ((source, after), (was, before)) = (now.part(only.clone())?, was.part(only)?);
        let mut search = Search { found: Vec::new() };
        search.texts([&was, &source], [&before, &after]);
        Some(search.end()).filter(|found| !found.is_empty())
    }

    /// What is written in a message and in all that it refers to; empty where it falls back to another language. The values
    /// that it shows are no part of it.
    pub fn wording(&self, job: &Job, id: &str) -> String {
        let catalogs = self.catalogs(job);
        let entries = self.resolver(&catalogs, job, &job.locale).sources(id);
        entries.iter().map(|(_, entry)| write_normal(entry)).collect::<Vec<_>>().join("\n")
    }

    /// Where a message or value of a job stands.
    pub fn place(&self, job: &Job, key: &Key) -> Option<Place> {
        match key {
            Key::Message(id) => Some(self.resolver(&self.catalogs(job), job, &job.locale).find(id)?.place),
            Key::Data(path) => {
                let organisation = job.organisation;
                let (first, rest) = path.split_once('.').unwrap_or((path, ""));
                let elsewhere = match first {
                    // The block is made of the document's own values.
                    "control" => organisation.place(&format!("documents.{}.{rest}", job.document.id)),
                    "consortium" => self.workspace.consortium.place(&format!("organisation.{rest}")),
                    "members" => {
                        let (id, rest) = rest.split_once('.').unwrap_or((rest, ""));
                        let member = self.workspace.organisation(id);
                        member.and_then(|member| member.place(format!("organisation.{rest}").trim_end_matches('.')))
                    }
                    _ => None,
                };
                elsewhere.or_else(|| organisation.place(path))
            }
        }
    }
}

struct Search {
    found: Vec<Change>,
}

impl Search {
    fn add(&mut self, key: Key, before: &Json, after: &Json) {
        let (mut one, mut other) = (shown(before), shown(after));
        if one == other {
            // Only what stands around the characters differs: an element, a language.
            (one, other) = (Some(before.to_string()), Some(after.to_string()));
        }
        self.found.push(Change { key, before: one, after: other });
    }

    /// Compares messages and data before and after; `sources` are the data before they were resolved.
    fn texts(&mut self, sources: [&Json; 2], [before, after]: [&Json; 2]) {
        self.messages(&before["messages"], &after["messages"]);
        for path in keys(&before["data"], &after["data"]) {
            let named = sources.map(|data| values::lookup(data, &path).unwrap_or(&Json::Null));
            self.value(&path, named, [&before["data"][&path], &after["data"][&path]]);
        }
    }

    /// What was found, in order.
    fn end(mut self) -> Vec<Change> {
        self.found.sort_by(|one, other| one.key.cmp(&other.key));
        self.found.dedup();
        self.found
    }

    fn messages(&mut self, before: &Json, after: &Json) {
        for key in keys(before, after) {
            if before[&key] != after[&key] {
                let id = key.rsplit('#').next().unwrap_or(&key).to_string();
                self.add(Key::Message(id), &before[&key], &after[&key]);
            }
        }
    }

    /// Compares a value before and after; `sources` are the data before they were resolved. Where both name one message,
    /// it is the message that changed.
    fn value(&mut self, path: &str, sources: [&Json; 2], [before, after]: [&Json; 2]) {
        // The code is made of the meaning, which is compared itself.
        if before == after || path == "control.qr" {
            return;
        }
        let [was, is] = sources.map(|source| source.as_object().and_then(values::leaf));
        match (before, after) {
            _ if is.is_some() => match (was, is) {
                (Some((values::Leaf::Message, id)), Some((_, other))) if id == other => {
                    self.add(Key::Message(id.to_string()), before, after);
                }
                _ => self.add(Key::Data(path.to_string()), before, after),
            },
            (Json::Object(one), Json::Object(other)) if !is_whole(one) && !is_whole(other) => {
                for key in keys(before, after) {
                    let path = format!("{path}.{key}");
                    self.value(&path, sources.map(|source| &source[&key]), [&before[&key], &after[&key]]);
                }
            }
            (Json::Array(one), Json::Array(other)) if are_items(one) && are_items(other) => {
                self.items(path, sources, one, other);
            }
            _ => self.add(Key::Data(path.to_string()), before, after),
        }
    }

    fn items(&mut self, path: &str, sources: [&Json; 2], before: &[Json], after: &[Json]) {
        let find = |items: &[Json], id: &str| items.iter().find(|item| item["id"] == id).cloned().unwrap_or_default();
        let sources = sources.map(|source| source.as_array().map_or(&[][..], Vec::as_slice));
        let (one, other) = (ids(before), ids(after));
        let all: BTreeSet<&&str> = one.iter().chain(&other).collect();
        for id in all {
            let [was, is] = sources.map(|items| find(items, id));
            self.value(&format!("{path}.{id}"), [&was, &is], [&find(before, id), &find(after, id)]);
        }
        let common = |ids: &[&str], others: &[&str]| -> Vec<Json> {
            ids.iter().filter(|id| others.contains(id)).map(|id| Json::from(*id)).collect()
        };
        let (one, other) = (common(&one, &other), common(&other, &one));
        if one != other {
            self.add(Key::Data(path.to_string()), &Json::from(one), &Json::from(other));
        }
    }
}

fn keys(one: &Json, other: &Json) -> BTreeSet<String> {
    [one, other].into_iter().filter_map(Json::as_object).flat_map(Map::keys).cloned().collect()
}

/// Whether an object is one value: a part of a text, a date, an image.
fn is_whole(object: &Map<String, Json>) -> bool {
    ["t", "c", "iso"].iter().any(|key| object.contains_key(*key))
}

fn are_items(items: &[Json]) -> bool {
    items.iter().all(|item| item["id"].is_string())
}

fn ids(items: &[Json]) -> Vec<&str> {
    items.iter().filter_map(|item| item["id"].as_str()).collect()
}

/// A value as people read it.
fn shown(value: &Json) -> Option<String> {
    match value {
        Json::Null => None,
        Json::String(text) => Some(text.replace(is_layout_mark, "")),
        Json::Object(object) => match (object.get("iso"), object.get("name"), object.get("id")) {
            (Some(iso), ..) => shown(iso),
            // An item that came or went is known by its name.
            (_, Some(name), Some(id)) => Some(format!("{} ({})", text_of(name), text_of(id))),
            _ => Some(value.to_string()),
        },
        // A text whose translation is missing or stale, as its page says.
        Json::Array(items) if items.len() == 1 && items[0]["t"] == "gap" => {
            Some(format!("{} ({})", text_of(value).replace(is_layout_mark, ""), text_of(&items[0]["gap"])))
        }
        Json::Array(items) if items.iter().any(|item| item.get("t").is_some()) => {
            Some(text_of(value).replace(is_layout_mark, ""))
        }
        Json::Array(items) if items.iter().all(Json::is_string) => {
            Some(items.iter().filter_map(shown).collect::<Vec<_>>().join(", "))
        }
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    #[expect(clippy::needless_pass_by_value, reason = "values are written where they are used")]
    fn check(source: Json, before: Json, after: Json, expected: &[(&str, &str, &str)]) {
        let mut search = Search { found: Vec::new() };
        search.value("x", [&source, &source], [&before, &after]);
        let word = |value: &Option<String>| value.clone().unwrap_or("none".into());
        let found: Vec<_> = search
            .found
            .iter()
            .map(|change| {
                let key = match &change.key {
                    Key::Message(id) => format!("message {id}"),
                    Key::Data(path) => path.clone(),
                };
                (key, word(&change.before), word(&change.after))
            })
            .collect();
        let found: Vec<_> = found.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn items_are_compared_by_their_ids() {
        check(
            json!([{ "id": "a", "text": { "message": "m" } }]),
            json!([{ "id": "a", "text": "one", "n": 1 }, { "id": "b", "name": "B" }, { "id": "c" }]),
            json!([{ "id": "c" }, { "id": "a", "text": "two", "n": 2 }]),
            &[("x.a.n", "1", "2"), ("message m", "one", "two"), ("x.b", "B (b)", "none"), ("x", "a, c", "c, a")],
        );
    }

    #[test]
    fn texts_dates_and_nothing_are_read_as_people_do() {
        check(
            json!({}),
            json!({ "a": ["x ", { "t": "strong", "c": "y" }] }),
            json!({ "a": ["x ", { "t": "em", "c": "y" }] }),
            &[("x.a", r#"["x ",{"t":"strong","c":"y"}]"#, r#"["x ",{"t":"em","c":"y"}]"#)],
        );
        check(
            json!({ "d": { "date": "2026-01-02" } }),
            json!({ "d": { "iso": "2026-01-01", "long": "1 gennaio 2026" }, "n": null }),
            json!({ "d": { "iso": "2026-01-02", "long": "2 gennaio 2026" }, "n": 7 }),
            &[("x.d", "2026-01-01", "2026-01-02"), ("x.n", "none", "7")],
        );
    }
}
