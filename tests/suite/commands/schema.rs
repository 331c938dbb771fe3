//! `bindery schema`: a JSON Schema that takes the data files as they are and refuses what the program refuses.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::parse;
use crate::support::{REPOSITORY, Workspace, files, run};

static SCHEMA: LazyLock<Value> = LazyLock::new(|| parse(run(&["schema"]).ends_with(0)));

/// The keywords that the reader below knows, and those that only tell something.
const KNOWN: [&str; 19] = [
    "$ref",
    "type",
    "properties",
    "patternProperties",
    "additionalProperties",
    "required",
    "items",
    "const",
    "allOf",
    "oneOf",
    "minimum",
    "maximum",
    "pattern",
    "format",
    "$schema",
    "title",
    "description",
    "definitions",
    "examples",
];

/// What a schema (JSON Schema draft 7) has against a value; the few keywords that the program's schema uses.
fn faults(schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let Some(schema) = schema.as_object() else {
        return if schema == &json!(false) { vec![format!("{path}: nothing may stand here")] } else { Vec::new() };
    };
    let mut found = Vec::new();
    let all = |list: &Value| list.as_array().unwrap().iter().map(|one| faults(one, value, path)).collect::<Vec<_>>();
    for (keyword, rule) in schema {
        assert!(KNOWN.contains(&keyword.as_str()), "`{keyword}` is not known to this test");
        match keyword.as_str() {
            "$ref" => {
                let pointer = rule.as_str().unwrap().strip_prefix('#').unwrap();
                let target = SCHEMA.pointer(pointer).unwrap_or_else(|| panic!("{rule} leads nowhere"));
                found.extend(faults(target, value, path));
            }
            "type" => {
                let types = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                if !types.iter().any(|name| is_a(value, name.as_str().unwrap())) {
                    found.push(format!("{path}: {value} is no {rule}"));
                }
            }
            "const" if rule != value => found.push(format!("{path}: {value} is not {rule}")),
            "allOf" => found.extend(all(rule).concat()),
            "oneOf" if all(rule).iter().filter(|faults| faults.is_empty()).count() != 1 => {
                found.push(format!("{path}: {:?}", all(rule)));
            }
            "items" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                found.extend(items.flat_map(|(index, item)| faults(rule, item, &format!("{path}[{index}]"))));
            }
            "required" => {
                let absent = rule.as_array().unwrap().iter().filter(|key| value.get(key.as_str().unwrap()).is_none());
                found.extend(absent.map(|key| format!("{path}: no {key}")));
            }
            "minimum" if value.as_f64() < rule.as_f64() => found.push(format!("{path}: {value} is less than {rule}")),
            "maximum" if value.as_f64() > rule.as_f64() => found.push(format!("{path}: {value} is more than {rule}")),
            _ => {}
        }
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    for (key, value) in value.as_object().into_iter().flatten() {
        let named = properties.and_then(|properties| properties.get(key));
        // Patterns are taken to match: those of the schema tell how a language tag looks.
        let rule =
            named.or(patterns.and_then(|patterns| patterns.values().next())).or(schema.get("additionalProperties"));
        found.extend(rule.iter().flat_map(|rule| faults(rule, value, &format!("{path}.{key}"))));
    }
    found
}

fn is_a(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("`{other}` is no type of JSON"),
    }
}

/// TOML as JSON, dates as text.
fn to_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), to_json(value))).collect(),
        toml::Value::Array(list) => list.iter().map(to_json).collect(),
        toml::Value::Datetime(date) => Value::from(date.to_string()),
        toml::Value::String(text) => Value::from(text.clone()),
        toml::Value::Integer(number) => Value::from(*number),
        toml::Value::Float(number) => Value::from(*number),
        toml::Value::Boolean(flag) => Value::from(*flag),
    }
}

fn read(text: &str) -> Value {
    to_json(&toml::Value::Table(text.parse().unwrap()))
}

/// The TOML files of a workspace.
fn data(workspace: &Path) -> BTreeMap<String, String> {
    let mut data = files(&workspace.join("manuals"));
    data.retain(|path, _| path.ends_with(".toml"));
    data.into_iter().map(|(path, content)| (path, String::from_utf8(content).unwrap())).collect()
}

#[test]
fn it_is_a_json_schema_of_an_object() {
    assert_eq!(SCHEMA["$schema"], "http://json-schema.org/draft-07/schema#");
    assert_eq!((&SCHEMA["type"], &SCHEMA["additionalProperties"]), (&json!("object"), &json!(false)));
    for key in ["organisation", "policy", "documents", "objectives", "languages", "services"] {
        assert!(SCHEMA["properties"].get(key).is_some(), "{key}");
    }
}

#[test]
fn it_takes_every_data_file_of_example_and_starter() {
    let starter = Workspace::starter();
    for root in [Path::new(REPOSITORY), &starter.path("")] {
        let data = data(root);
        assert!(data.len() > 5, "{:?}", data.keys());
        for (path, text) in data {
            assert_eq!(faults(&SCHEMA, &read(&text), ""), [""; 0], "{path}");
        }
    }
}

#[test]
fn it_refuses_what_the_program_refuses() {
    for (text, expected) in [
        ("[organisation]\nadress = 1", ".organisation.adress: nothing may stand here"),
        ("polcy = {}", ".polcy: nothing may stand here"),
        ("[organisation]\nname = 1", ".organisation.name: 1 is no \"string\""),
        ("[[services]]\nid = \"a\"\nplaces = \"many\"", ".services[0].places: \"many\" is no "),
        ("[[objectives]]\ntarget = 1", ".objectives[0]: no \"id\""),
        ("[[objectives]]\nid = \"a\"\nunit = \"miles\"", ".objectives[0].unit: "),
    ] {
        let found = faults(&SCHEMA, &read(text), "");
        assert!(found.iter().any(|fault| fault.contains(expected)), "{text}: {found:?}");
    }
}

#[test]
fn every_key_of_a_file_tells_what_it_is_for() {
    for (key, rule) in SCHEMA["properties"].as_object().unwrap() {
        assert!(rule["description"].as_str().is_some_and(|text| text.len() > 10), "{key}: {rule}");
    }
}
