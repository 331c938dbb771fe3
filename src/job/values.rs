//! Data as variables of messages: which values there are, under which names, and the items of lists.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value as Json};

use crate::diagnostic::did_you_mean;
use crate::locale::{Scope, Value, Variables};
use crate::plan::Job;

/// Sections of the data whose plain values every message may use as variables: `organisation.name` as
/// `$organisation-name`.
pub(super) const SCOPE_SECTIONS: [&str; 8] =
    ["organisation", "consortium", "workforce", "charter", "standard", "policy", "control", "brand"];

/// The variables that every message of the job may use; `members` are the members' names in order.
pub(super) fn variables(job: &Job, data: &Json, members: Arc<[String]>) -> Variables {
    let mut variables = Variables::new();
    for section in SCOPE_SECTIONS {
        flatten(section, &data[section], &mut variables);
    }
    variables.insert("member-count".into(), Value::from(i64::try_from(members.len()).unwrap_or(i64::MAX)));
    variables.insert("members".into(), Value::List(members));
    variables.insert("document".into(), Value::Text(job.document.id.to_string()));
    variables
}

/// Adds the plain values of a table as variables, `-` between the parts of their paths.
fn flatten(name: &str, value: &Json, variables: &mut Variables) {
    if let Some(value) = variable(name, value) {
        variables.insert(name.to_string(), value);
    } else if let Json::Object(object) = value {
        for (key, value) in object {
            flatten(&format!("{name}-{key}"), value, variables);
        }
    }
}

/// Variables of the optional values that the data do not give, with the paths of the values.
pub(super) fn absent(data: &Json) -> BTreeMap<String, String> {
    let mut absent = BTreeMap::new();
    for section in SCOPE_SECTIONS {
        find_absent(section, &data[section], &mut absent);
    }
    absent
}

/// Finds the optional values that a table does not give: variable → path.
fn find_absent(path: &str, value: &Json, absent: &mut BTreeMap<String, String>) {
    match value {
        Json::Null => {
            absent.insert(path.replace('.', "-"), path.to_string());
        }
        Json::Object(object) => {
            object.iter().for_each(|(key, value)| find_absent(&format!("{path}.{key}"), value, absent));
        }
        _ => {}
    }
}

/// A plain value as a variable; tables, lists and texts are none.
fn variable(name: &str, value: &Json) -> Option<Value> {
    match value {
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Bool(flag) => Some(Value::Text(flag.to_string())),
        // A year is a name, not an amount: it is never grouped.
        Json::Number(number) if name.ends_with("year") || name.ends_with("founded") => {
            Some(Value::Text(number.to_string()))
        }
        Json::Number(number) => number.to_string().parse().ok().map(Value::Number),
        Json::Object(object) => match leaf(object)? {
            (Leaf::Number, digits) => digits.parse().ok().map(Value::Number),
            (Leaf::Date, date) => date.parse().ok().map(Value::Date),
            _ => None,
        },
        _ => None,
    }
}

/// Adds the variables that messages of a job can have, its own and those of its lists' items, with the kinds of their
/// values.
pub(super) fn kinds(variables: Variables, data: &Json, found: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    let mut add = |variables: Variables| {
        for (name, value) in variables {
            found.entry(name).or_default().insert(match value {
                Value::Text(_) => "text",
                Value::Number(_) => "number",
                Value::Date(_) => "date",
                Value::List(_) => "list",
                Value::Slot(_) => "slot",
            });
        }
    };
    add(variables);
    let mut open: Vec<&Json> = vec![data];
    while let Some(value) = open.pop() {
        match value {
            Json::Object(object) => {
                if object.contains_key("id") {
                    add(item_variables(object));
                }
                open.extend(object.values());
            }
            Json::Array(items) => open.extend(items),
            _ => {}
        }
    }
    for name in absent(data).into_keys() {
        found.entry(name).or_default();
    }
}

/// An item's own plain values, under their own names.
pub(super) fn item_variables(object: &Map<String, Json>) -> Variables {
    let mut variables = Variables::new();
    for (key, value) in object {
        flatten(key, value, &mut variables);
    }
    variables
}

/// Whether a variable is an item's own optional value, and the item does not have it.
pub(super) fn is_absent(item: &Map<String, Json>, variable: &str) -> bool {
    let name = |key: &str| variable == key || variable.strip_prefix(key).is_some_and(|rest| rest.starts_with('-'));
    item.iter().any(|(key, value)| value.is_null() && name(key))
}

/// Visits the items of a list by its data path, which may run through lists (`services.standards`), each with its scope
/// and key (`services/day-centre/standards/access`, `policy.commitments/welcome`).
pub(super) fn for_each_item(
    value: &Json,
    path: &str,
    scope: &Scope,
    prefix: &str,
    visit: &mut impl FnMut(&Map<String, Json>, &Scope, &str),
) {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let name = format!("{prefix}{first}");
    let Json::Array(list) = &value[first] else {
        if !rest.is_empty() {
            for_each_item(&value[first], rest, scope, &format!("{name}."), visit);
        }
        return;
    };
    for item in list {
        let Some((object, id)) = item.as_object().zip(item["id"].as_str()) else { continue };
        let own = item_variables(object);
        let (scope, key) = (Scope::over(scope, &own), format!("{name}/{id}"));
        if rest.is_empty() {
            visit(object, &scope, &key);
        } else {
            for_each_item(item, rest, &scope, &format!("{key}/"), visit);
        }
    }
}

/// The positions of a list's items in the order of a field's texts; `None` for what is no list, or where an item has no
/// such field.
pub(super) fn order(list: &Json, field: &str, compare: &dyn Fn(&str, &str) -> Ordering) -> Option<Vec<usize>> {
    let texts: Option<Vec<String>> = list.as_array()?.iter().map(|item| Some(shown(item.get(field)?))).collect();
    let texts = texts?;
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by(|&a, &b| compare(&texts[a], &texts[b]));
    Some(order)
}

/// The characters of a value as a template shows it.
fn shown(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(parts) => parts.iter().map(shown).collect(),
        Json::Object(part) => part.get("c").map(shown).unwrap_or_default(),
        Json::Null => String::new(),
        other => other.to_string(),
    }
}

/// The value at a dotted path; what lies below an absent optional value is absent too.
pub(super) fn lookup<'a>(data: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('.').try_fold(data, |value, key| if value.is_null() { Some(value) } else { value.get(key) })
}

/// A hint at the key that may be meant by one that is not there.
pub(super) fn meant(data: &Json, path: &str) -> Option<String> {
    let mut table = data;
    for key in path.split('.') {
        match table.get(key) {
            Some(inner) => table = inner,
            None => return did_you_mean(key, table.as_object()?.keys().map(String::as_str)),
        }
    }
    None
}

/// The kinds of value that the model marks by an object with one key.
#[derive(Clone, Copy)]
pub(super) enum Leaf {
    Message,
    Date,
    Asset,
    Number,
}

pub(super) fn leaf(object: &Map<String, Json>) -> Option<(Leaf, &str)> {
    let (key, value) = object.iter().next().filter(|_| object.len() == 1)?;
    let kind = match key.as_str() {
        "message" => Leaf::Message,
        "date" => Leaf::Date,
        "asset" => Leaf::Asset,
        "number" => Leaf::Number,
        _ => return None,
    };
    value.as_str().map(|content| (kind, content))
}
