//! The passages of a job: `/job.json` taken apart into values that can be shared, compared and put together again.
//!
//! Keys are paths with `/`: `messages/<id>`, `data/<path>`, `data/<list>/<item>` with the order of the items under
//! `data/<list>`, `control/<field>`, and `job/<field>` for the rest. A message that speaks of the control block ("Rev. 2 of 3
//! March") has a second passage below `meaning/`, with neutral values in place of number and dates.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use crate::render::is_layout_mark;
use crate::tree::sha256;

/// The kind of part that marks a changed text, as parts of `/job.json` have it.
pub const CHANGED: &str = "changed";

/// The kinds of parts that say something about a text and are no part of it.
const MARKS: [&str; 3] = [CHANGED, "gap", "passage"];

/// The key under which a list of items keeps their order.
const ITEMS: &str = "items";

/// The values of one job by their keys.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Passages(pub BTreeMap<String, Json>);

/// What a passage is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'k> {
    /// A message, by its key in the job.
    Message(&'k str),
    /// An item of a list: the path of the list, the id.
    Item(&'k str, &'k str),
    /// Another value: its path.
    Value(&'k str),
}

impl Passages {
    /// Takes a job apart. `neutral` is the same job resolved with neutral control values.
    pub fn of(job: &Json, neutral: &Json) -> Self {
        let mut passages: BTreeMap<String, Json> =
            take_apart(job).into_iter().map(|(key, value)| (key, value.into_owned())).collect();
        // Most are the same, and need not be copied.
        let others = take_apart(neutral)
            .into_iter()
            .filter(|(key, value)| is_meaning(key) && passages.get(key) != Some(value))
            .map(|(key, value)| (format!("meaning/{key}"), value.into_owned()));
        let others: Vec<(String, Json)> = others.collect();
        passages.extend(others);
        Self(passages)
    }

    /// Puts the job together again: what [`Passages::of`] took apart, with the keys of its tables in order.
    pub fn to_job(&self) -> Json {
        let mut job = Map::new();
        let (mut data, mut messages, mut control) = (Map::new(), Map::new(), Map::new());
        for (key, value) in &self.0 {
            let Some((kind, path)) = key.split_once('/') else { continue };
            match kind {
                "messages" => drop(messages.insert(path.to_string(), value.clone())),
                "control" => drop(control.insert(path.to_string(), value.clone())),
                "job" => drop(job.insert(path.to_string(), value.clone())),
                "data" if !path.contains('/') => {
                    let item = |id: &Json| self.0.get(&format!("{key}/{}", id.as_str()?)).cloned();
                    let items = value[ITEMS].as_array().map(|ids| ids.iter().filter_map(item).collect::<Vec<_>>());
                    data.insert(path.to_string(), items.map_or_else(|| value.clone(), Json::from));
                }
                _ => {}
            }
        }
        if !control.is_empty() {
            data.insert("control".into(), control.into());
        }
        job.insert("data".into(), data.into());
        job.insert("messages".into(), messages.into());
        canonical(job.into())
    }

    /// The passages that make up the meaning, without marks of layout and of change.
    pub fn meaning(&self) -> BTreeMap<&str, Json> {
        let own = self.0.iter().filter(|(key, _)| is_meaning(key)).map(|(key, value)| (key.as_str(), value));
        let neutral = self.0.iter().filter_map(|(key, value)| Some((key.strip_prefix("meaning/")?, value)));
        own.chain(neutral).map(|(key, value)| (key, bare(value))).collect()
    }

    /// The fingerprint of the meaning: SHA-256 of its passages, a line each.
    pub fn fingerprint(&self) -> String {
        let lines: String = self.meaning().iter().map(|(key, value)| format!("{key} = {value}\n")).collect();
        sha256(lines.as_bytes())
    }

    /// A value without marks.
    pub fn get(&self, key: &str) -> Option<Json> {
        self.0.get(&format!("meaning/{key}")).or_else(|| self.0.get(key)).map(bare)
    }
}

impl<'k> Subject<'k> {
    /// What the key of a passage of the meaning is about.
    pub fn of(key: &'k str) -> Self {
        let (kind, path) = key.split_once('/').unwrap_or(("", key));
        match (kind, path.split_once('/')) {
            ("messages", _) => Self::Message(path),
            ("data", Some((list, id))) => Self::Item(list, id),
            _ => Self::Value(path),
        }
    }
}

/// The tables of a value with their keys in order, so that a job has the same bytes whoever put it together.
pub fn canonical(mut value: Json) -> Json {
    value.sort_all_objects();
    value
}

/// Whether the passages of a key belong to the meaning: not the control block, not how the organisation looks, not what
/// the document says of its own changes.
fn is_meaning(key: &str) -> bool {
    let Some((kind, path)) = key.split_once('/') else { return false };
    match kind {
        "messages" => true,
        "data" => !matches!(path.split('/').next(), Some("brand" | "changes")),
        "control" => matches!(path, "title" | "subtitle" | "standard"),
        "job" => path == "sections",
        _ => false,
    }
}

/// The values of a job by their keys.
fn take_apart(job: &Json) -> Vec<(String, Cow<'_, Json>)> {
    let mut passages = Vec::new();
    for (field, value) in job.as_object().into_iter().flatten() {
        match (field.as_str(), value.as_object()) {
            ("messages", Some(messages)) => {
                let messages = messages.iter();
                passages.extend(messages.map(|(id, text)| (format!("messages/{id}"), Cow::Borrowed(text))));
            }
            ("data", Some(data)) => data.iter().for_each(|(path, value)| take_data(path, value, &mut passages)),
            _ => passages.push((format!("job/{field}"), Cow::Borrowed(value))),
        }
    }
    passages
}

fn take_data<'j>(path: &str, value: &'j Json, passages: &mut Vec<(String, Cow<'j, Json>)>) {
    if let ("control", Some(control)) = (path, value.as_object()) {
        passages.extend(control.iter().map(|(field, value)| (format!("control/{field}"), Cow::Borrowed(value))));
        return;
    }
    let ids: Option<Vec<&str>> =
        value.as_array().and_then(|items| items.iter().map(|item| item.get("id")?.as_str()).collect());
    let Some(ids) = ids.filter(|ids| !ids.is_empty() && path != "changes") else {
        passages.push((format!("data/{path}"), Cow::Borrowed(value)));
        return;
    };
    for (id, item) in ids.iter().zip(value.as_array().into_iter().flatten()) {
        passages.push((format!("data/{path}/{id}"), Cow::Borrowed(item)));
    }
    passages.push((format!("data/{path}"), Cow::Owned(json!({ ITEMS: ids }))));
}

/// A value without marks of layout and of change.
fn bare(value: &Json) -> Json {
    match value {
        Json::String(text) if text.contains(is_layout_mark) => text.replace(is_layout_mark, "").into(),
        Json::Array(parts) => match parts.as_slice() {
            // A text of nothing but characters is those characters.
            [part] if MARKS.iter().any(|mark| part["t"] == *mark) => match bare(&part["c"]) {
                Json::Array(inner) if inner.len() == 1 && inner[0].is_string() => inner[0].clone(),
                inner => inner,
            },
            _ => parts.iter().map(bare).collect(),
        },
        Json::Object(object) => object.iter().map(|(key, value)| (key.clone(), bare(value))).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(revision: u32, text: &str) -> Json {
        canonical(json!({
            "locale": "it",
            "sections": ["a"],
            "data": {
                "control": { "title": "T", "revision": revision },
                "people": [{ "id": "b.1", "name": "B" }, { "id": "a", "name": "A" }],
                "policy.commitments": [],
                "brand": { "colour": "#000000" },
            },
            "messages": { "x": text, "services/y#z": "Z", "rev": format!("Rev. {revision}") },
        }))
    }

    #[test]
    fn a_job_is_put_together_as_it_was() {
        let job = job(2, "one");
        assert_eq!(Passages::of(&job, &job).to_job().to_string(), job.to_string());
    }

    #[test]
    fn the_control_block_is_no_part_of_the_meaning() {
        let of = |revision, text| Passages::of(&job(revision, text), &job(0, text));
        assert_eq!(of(2, "one").fingerprint(), of(3, "one").fingerprint());
        assert_eq!(of(2, "one").fingerprint(), of(2, "o\u{ad}ne").fingerprint());
        assert_ne!(of(2, "one").fingerprint(), of(2, "two").fingerprint());
        assert_eq!(of(2, "one").get("messages/rev"), Some(json!("Rev. 0")));
    }

    #[test]
    fn marks_of_change_are_no_part_of_the_meaning() {
        let marked = json!([{ "t": "changed", "c": ["a ", { "t": "em", "c": ["b"] }] }]);
        assert_eq!(bare(&marked), json!(["a ", { "t": "em", "c": ["b"] }]));
        assert_eq!(bare(&json!([{ "t": "changed", "c": "a" }])), json!("a"));
        assert_eq!(bare(&json!([{ "t": "gap", "id": "x", "c": ["a"] }])), json!("a"));
    }
}
