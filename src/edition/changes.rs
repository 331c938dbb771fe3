//! What changed between two states of a document, passage by passage.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::passages::{Passages, Subject};

/// A passage that is not what it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The key of the passage.
    pub key: String,
    pub old: Option<Json>,
    pub new: Option<Json>,
}

/// What became of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Added,
    Changed,
    Withdrawn,
}

impl Change {
    pub fn subject(&self) -> Subject<'_> {
        Subject::of(&self.key)
    }

    pub fn kind(&self) -> Kind {
        match (&self.old, &self.new) {
            (None, _) => Kind::Added,
            (_, None) => Kind::Withdrawn,
            _ => Kind::Changed,
        }
    }
}

impl Kind {
    /// The name in results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// The changes of the meaning between two states, in the order of their keys.
///
/// What only follows from a change is left out: the order of a list whose items came or went, and messages about an item that
/// changed itself.
pub fn changes(old: &Passages, new: &Passages) -> Vec<Change> {
    let (old, new) = (old.meaning(), new.meaning());
    let keys: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
    let differs = |key: &&str| old.get(key) != new.get(key);
    let changed: BTreeSet<&str> = keys.into_iter().filter(differs).collect();
    let follows = |key: &str| match Subject::of(key) {
        // `messages/services/day-centre/standards/x#y` follows from `data/services/day-centre`.
        Subject::Message(message) => {
            let mut parts = message.split('/');
            let item = parts.next().zip(parts.next()).map(|(list, id)| (list, id.split('#').next().unwrap_or(id)));
            item.is_some_and(|(list, id)| {
                let list = format!("data/{list}");
                let below = |key: &&str| {
                    let rest = key.strip_prefix(list.as_str());
                    rest.is_some_and(|rest| rest.strip_suffix(id).is_some_and(|rest| rest.ends_with('/')))
                };
                changed.iter().any(below)
            })
        }
        Subject::Value(_) => {
            let has = |items: &str| changed.iter().any(|other| other.starts_with(items));
            // The order of a list, or a table in which nothing changed but a list that is told item by item.
            let tables = old.get(key).zip(new.get(key)).filter(|(old, new)| old.is_object() && new.is_object());
            let lists = |(old, new): (&Json, &Json)| {
                let list =
                    |(path, ..): &(String, String, String)| path.split('.').next().unwrap_or_default().to_string();
                fields(old, new).iter().all(|field| has(&format!("{key}.{}/", list(field))))
            };
            has(&format!("{key}/")) || tables.is_some_and(lists)
        }
        Subject::Item(..) => false,
    };
    let kept = changed.iter().filter(|key| !follows(key));
    kept.map(|key| Change { key: (*key).to_string(), old: old.get(key).cloned(), new: new.get(key).cloned() }).collect()
}

/// The bare text of a value: a text's letters, a date's long form, a number's digits.
pub fn plain(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Null => String::new(),
        Json::Array(parts) => parts.iter().map(plain).collect(),
        Json::Object(part) => match (part.get("t").and_then(Json::as_str), part.get("long")) {
            (Some("br" | "par"), _) => "\n".to_string(),
            (Some("ul" | "ol"), _) => {
                let items = part.get("c").and_then(Json::as_array).into_iter().flatten();
                items.map(|item| format!("\n{}", plain(item))).collect::<String>() + "\n"
            }
            (Some(_), _) => part.get("c").or_else(|| part.get("name")).map(plain).unwrap_or_default(),
            (None, Some(long)) => plain(long),
            (None, None) => value.to_string(),
        },
        other => other.to_string(),
    }
}

/// The fields of a value whose texts differ between two states: path, old and new text.
pub fn fields(old: &Json, new: &Json) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    compare("", old, new, &mut found);
    found
}

fn compare(path: &str, old: &Json, new: &Json, found: &mut Vec<(String, String, String)>) {
    if old == new {
        return;
    }
    let below = |key: &str| if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
    let id = |item: &Json| item.get("id").and_then(Json::as_str).map(str::to_string);
    let ids = |value: &Json| value.as_array().and_then(|items| items.iter().map(id).collect::<Option<Vec<_>>>());
    match (old, new) {
        (Json::Object(one), Json::Object(other)) if is_table(one) && is_table(other) => {
            let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for key in keys {
                let value = |table: &serde_json::Map<String, Json>| table.get(key).cloned().unwrap_or_default();
                compare(&below(key), &value(one), &value(other), found);
            }
        }
        (Json::Array(one), Json::Array(other)) if ids(old).is_some() && ids(new).is_some() => {
            let names: BTreeSet<String> = ids(old).into_iter().chain(ids(new)).flatten().collect();
            for name in names {
                let item = |list: &[Json]| list.iter().find(|item| id(item).as_deref() == Some(&name)).cloned();
                compare(&below(&name), &item(one).unwrap_or_default(), &item(other).unwrap_or_default(), found);
            }
        }
        // An item that came or went is told by its fields, but for its name, which is in the path.
        (Json::Object(table), Json::Null) if is_table(table) => {
            own_fields(table).for_each(|(key, value)| compare(&below(key), value, &Json::Null, found));
        }
        (Json::Null, Json::Object(table)) if is_table(table) => {
            own_fields(table).for_each(|(key, value)| compare(&below(key), &Json::Null, value, found));
        }
        _ => found.push((path.to_string(), plain(old).trim().to_string(), plain(new).trim().to_string())),
    }
}

/// The fields of an item that say more than its id does.
fn own_fields(item: &serde_json::Map<String, Json>) -> impl Iterator<Item = (&String, &Json)> {
    let id = item.get("id").map(plain);
    item.iter().filter(move |(_, value)| id.as_ref() != Some(&plain(value)))
}

/// Whether an object is a table of the data, and no part of a text and no date.
fn is_table(object: &serde_json::Map<String, Json>) -> bool {
    !object.contains_key("t") && !object.contains_key("long")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn passages(pairs: &[(&str, Json)]) -> Passages {
        Passages(pairs.iter().map(|(key, value)| ((*key).to_string(), value.clone())).collect())
    }

    #[test]
    fn what_only_follows_is_left_out() {
        let old = passages(&[
            ("data/policy", json!({ "place": "B", "commitments": [{ "id": "x", "text": "old" }] })),
            ("data/policy.commitments/x", json!({ "id": "x", "text": "old" })),
            ("data/services", json!({ "items": ["a", "b"] })),
            ("data/services/a", json!({ "id": "a", "places": 3 })),
            ("data/services/b", json!({ "id": "b" })),
            ("messages/services/a#places", json!("3 places")),
            ("messages/x", json!("old")),
        ]);
        let new = passages(&[
            ("data/policy", json!({ "place": "B", "commitments": [{ "id": "x", "text": "new" }] })),
            ("data/policy.commitments/x", json!({ "id": "x", "text": "new" })),
            ("data/services", json!({ "items": ["a"] })),
            ("data/services/a", json!({ "id": "a", "places": 4 })),
            ("messages/services/a#places", json!("4 places")),
            ("messages/x", json!("new")),
            ("messages/y", json!("more")),
        ]);
        let found: Vec<_> = changes(&old, &new).into_iter().map(|one| (one.kind().name(), one.key)).collect();
        let expected = [
            ("changed", "data/policy.commitments/x"),
            ("changed", "data/services/a"),
            ("withdrawn", "data/services/b"),
            ("changed", "messages/x"),
            ("added", "messages/y"),
        ];
        assert_eq!(found, expected.map(|(kind, key)| (kind, key.to_string())));
        let swapped = passages(&[("data/services", json!({ "items": ["b", "a"] }))]);
        let kept = passages(&[("data/services", json!({ "items": ["a", "b"] }))]);
        assert_eq!(changes(&swapped, &kept).len(), 1);
    }

    #[test]
    fn fields_of_tables_and_lists_are_told_apart() {
        let old =
            json!({ "id": "a", "title": ["A ", { "t": "em", "c": ["b"] }], "standards": [{ "id": "x", "target": 3 }] });
        let new = json!({ "id": "a", "title": "A c", "standards": [{ "id": "x", "target": 4 }], "date": { "long": "1 May" } });
        let text = |one: &str, other: &str, third: &str| (one.to_string(), other.to_string(), third.to_string());
        assert_eq!(
            fields(&old, &new),
            [text("date", "", "1 May"), text("standards.x.target", "3", "4"), text("title", "A b", "A c")]
        );
    }
}
