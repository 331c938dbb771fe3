//! What a document says of its own changes: the summary since the last edition, and which texts get a bar.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::resolution::Resolution;
use super::{Sources, values};
use crate::edition::{CHANGED, Change, Issue, Kind, Passages, Piece, Subject, changes, fields, plain, word_diff};
use crate::locale::Scope;
use crate::render::is_layout_mark;
use crate::template;

/// The lists whose changes are told item by item.
const LISTS: [&str; 4] = ["policy.commitments", "objectives", "people", "services"];

/// An earlier state of a job.
pub(super) struct Earlier<'a> {
    pub issue: &'a Issue,
    pub passages: Passages,
}

impl Resolution<'_> {
    /// The summary of changes, as templates get it from `data("changes")`.
    pub(super) fn summary(&mut self, earlier: &Earlier, now: &Passages, scope: &Scope) -> Json {
        let found = changes(&earlier.passages, now);
        let of = |list: &str| -> Vec<&Change> {
            found.iter().filter(|one| matches!(one.subject(), Subject::Item(own, _) if own == list)).collect()
        };
        // What changed of an item and is no matter of the summary, such as a telephone number, is not told.
        let told = |list: &str, tell: &dyn Fn(&Change) -> (Json, bool)| -> Vec<Json> {
            let items = of(list).into_iter().map(|one| (one.kind() != Kind::Changed, tell(one)));
            items
                .filter(|(always, (item, told))| *always || *told || item["text-changed"] == true)
                .map(|(_, (item, _))| item)
                .collect()
        };
        let commitment = |one: &Change| (item(one, "text", Json::Null), false);
        let objective = |one: &Change| {
            let target = |passages: &Passages, value: Option<&Json>| {
                let id = value.and_then(|value| value["id"].as_str()).unwrap_or_default();
                let text = passages.get(&format!("messages/objectives/{id}#label-target-with-unit"));
                text.or_else(|| value.map(|value| plain(&value["target"]).into()))
            };
            let (old, new) = (target(&earlier.passages, one.old.as_ref()), target(now, one.new.as_ref()));
            let changed = old != new;
            (item(one, "title", json!({ "old-target": old, "new-target": new })), changed)
        };
        let person = |one: &Change| {
            let name = |value: &Option<Json>| value.as_ref().map(|value| value["name"].clone());
            let (old, new) = (name(&one.old), name(&one.new));
            let changed = old != new;
            (item(one, "role", json!({ "old-name": old, "new-name": new })), changed)
        };
        let service = |one: &Change| {
            let details =
                one.old.as_ref().zip(one.new.as_ref()).map(|(old, new)| details(old, new)).unwrap_or_default();
            let changed = !details.is_empty();
            (item(one, "title", json!({ "details": details })), changed)
        };
        let mut summary = json!({
            "commitments": told("policy.commitments", &commitment),
            "objectives": told("objectives", &objective),
            "people": told("people", &person),
            "services": told("services", &service),
        });
        summary["chapters"] = self.chapters(&found, scope).into();
        let date = json!({ "date": earlier.issue.record.date.to_string() });
        summary["since"] = json!({
            "year": earlier.issue.record.year,
            "date": self.transform(&date, scope, "changes.since.date"),
        });
        summary
    }

    /// The titles of the sections that show other changes.
    fn chapters(&mut self, found: &[Change], scope: &Scope) -> Vec<Json> {
        let job = self.job;
        let (mut messages, mut paths) = (BTreeSet::new(), BTreeSet::new());
        for change in found {
            match change.subject() {
                Subject::Message(key) => drop(messages.insert(key.rsplit('#').next().unwrap_or(key).to_string())),
                Subject::Item(list, _) if LISTS.contains(&list) => {}
                Subject::Item(path, _) | Subject::Value(path) => drop(paths.insert(path.to_string())),
            }
        }
        let templates = self.sources.templates;
        let shows = |id: &str| {
            let path = format!("{}/{}/{id}.typ", template::FOLDER, job.document.id);
            let usage = templates.usage([path.as_str()]);
            let item = |(_, id): &(String, String)| messages.contains(id);
            !usage.data.contains_key("changes")
                && (usage.messages.keys().any(|id| messages.contains(id))
                    || usage.item_messages.keys().any(item)
                    || usage.data.keys().any(|path| paths.contains(path)))
        };
        let sections = job.document.sections_for(job.organisation.kind).filter(|section| shows(section.id.as_str()));
        let titles: Vec<_> = sections.filter_map(|section| section.title.as_ref()).collect();
        titles.into_iter().map(|title| self.text(title.as_str(), scope, &|| None)).collect()
    }

    /// What the job was in the last edition, if texts that changed since are marked.
    fn marks(&self) -> Option<&Passages> {
        self.earlier.as_ref().filter(|_| self.sources.change_bars && !self.neutral).map(|earlier| &earlier.passages)
    }

    /// A message as it is shown: marked, if bars are asked for and it is not what it was.
    pub(super) fn marked(&self, key: &str, text: Json) -> Json {
        match self.marks() {
            Some(earlier) => marked(earlier.get(key).as_ref(), text),
            None => text,
        }
    }

    /// A value of the data with its texts marked, as [`Resolution::marked`] does; `source` is the value before its messages
    /// were resolved.
    pub(super) fn marked_data(&self, path: &str, source: &Json, shown: Json) -> Json {
        let Some(earlier) = self.marks().filter(|_| path != "control") else { return shown };
        let key = format!("data/{path}");
        match shown {
            Json::Array(items) => {
                let id = |item: &Json| item["id"].as_str().map(|id| format!("{key}/{id}"));
                let old = |item: &Json| earlier.get(&id(item)?);
                let sources = source.as_array().into_iter().flatten();
                items.into_iter().zip(sources).map(|(item, source)| walk(old(&item).as_ref(), source, item)).collect()
            }
            shown => walk(earlier.get(&key).as_ref(), source, shown),
        }
    }
}

/// Goes through a value before and after it was resolved; where the one names a message, the other has its text.
fn walk(old: Option<&Json>, source: &Json, shown: Json) -> Json {
    match (source, shown) {
        (Json::Object(object), shown) if values::leaf(object).is_some() => match values::leaf(object) {
            Some((values::Leaf::Message, _)) => marked(old, shown),
            _ => shown,
        },
        (Json::Object(object), Json::Object(fields)) => {
            let field = |(key, shown): (String, Json)| {
                let source = object.get(&key).unwrap_or(&Json::Null);
                let shown = walk(old.and_then(|old| old.get(&key)), source, shown);
                (key, shown)
            };
            Json::Object(fields.into_iter().map(field).collect())
        }
        (Json::Array(sources), Json::Array(items)) => {
            let before = |item: &Json| old?.as_array()?.iter().find(|old| old["id"] == item["id"]);
            sources.iter().zip(items).map(|(source, item)| walk(before(&item), source, item)).collect()
        }
        (_, shown) => shown,
    }
}

fn marked(old: Option<&Json>, text: Json) -> Json {
    let bare = plain(&text).replace(is_layout_mark, "");
    if bare.is_empty() || old.is_some_and(|old| plain(old) == bare) {
        return text;
    }
    json!([{ "t": CHANGED, "c": text }])
}

impl Sources<'_> {
    /// The passages of the issue with which a job's changes are told, if it is known and at hand: the last one of an
    /// earlier year.
    pub(super) fn earlier(&self, organisation: &str, document: &str, locale: &str) -> Option<Earlier<'_>> {
        let history = self.history?;
        let year = self.year?;
        let mut issues = history.of(organisation, document, locale);
        let (issue, entry) = issues.rfind(|(issue, _)| issue.record.year < year)?;
        Some(Earlier { issue, passages: history.passages(entry)? })
    }
}

/// A change of an item: what became of it, its text before and now, and what changed in the text.
fn item(change: &Change, field: &str, others: Json) -> Json {
    let text = |value: &Option<Json>| value.as_ref().map(|value| value[field].clone());
    let (old, new) = (text(&change.old), text(&change.new));
    let bare = |text: &Option<Json>| text.as_ref().map(plain).unwrap_or_default();
    let mut item = json!({
        "kind": change.kind().name(),
        "old": old,
        "new": new,
        "pieces": pieces(&bare(&old), &bare(&new)),
        "text-changed": old != new,
    });
    if let (Some(item), Json::Object(others)) = (item.as_object_mut(), others) {
        item.extend(others);
    }
    item
}

/// What changed in a service beside its title: each text compared; that of a standard with what the standard is about.
fn details(old: &Json, new: &Json) -> Vec<Json> {
    let standard =
        |id: &str| new["standards"].as_array()?.iter().find(|one| one["id"] == *id).map(|one| plain(&one["factor"]));
    let detail = |(path, old, new): (String, String, String)| match path.split('.').collect::<Vec<_>>()[..] {
        ["title"] => None,
        [_] => Some(json!({ "label": Json::Null, "pieces": pieces(&old, &new) })),
        ["standards", id, "factor" | "indicator" | "target"] => {
            Some(json!({ "label": standard(id), "pieces": pieces(&old, &new) }))
        }
        _ => None,
    };
    fields(old, new).into_iter().filter_map(detail).collect()
}

fn pieces(old: &str, new: &str) -> Vec<Json> {
    let piece = |piece| match piece {
        Piece::Same(text) => json!({ "p": "same", "text": text }),
        Piece::Removed(text) => json!({ "p": "removed", "text": text }),
        Piece::Added(text) => json!({ "p": "added", "text": text }),
    };
    word_diff(old, new).into_iter().map(piece).collect()
}
