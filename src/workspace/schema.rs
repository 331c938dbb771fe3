//! The JSON Schema of the data files, for editors, and what the types say about data paths.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::model::Data;
use super::node::WITHDRAWN;

/// The schema of the whole model, as its types say it.
static MODEL: LazyLock<Value> = LazyLock::new(|| {
    SchemaSettings::draft07().for_deserialize().into_generator().into_root_schema_for::<Data>().to_value()
});

const DEFINITIONS: &str = "#/definitions/";

/// The JSON Schema (draft 7, which editors' TOML support understands) of a data file of any layer.
///
/// A layer alone need not be complete, so nothing but the `id` of items is required; items may be withdrawn or placed.
pub fn schema() -> Value {
    let mut schema = MODEL.clone();
    relax(&mut schema);
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_string(), json!("bindery data file"));
        // Taplo and VS Code show this note instead of the model's.
        let note = "A file of `manuals/`: any of these keys, each in one file of its layer.";
        root.insert("description".to_string(), json!(note));
    }
    schema
}

/// Turns the schema of the whole model into that of one file.
fn relax(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.remove("required");
            object.remove("default");
            without_null(object);
            if let Some(Value::Object(properties)) = object.get_mut("properties")
                && is_item(properties)
            {
                let mark = json!({
                    "type": "boolean", "description": "Takes the item out, for this layer and those below it."
                });
                let after = json!({
                    "type": "string", "description": "The id of the item after which this one stands."
                });
                properties.insert(WITHDRAWN.to_string(), mark);
                properties.insert("after".to_string(), after);
                object.insert("required".to_string(), json!(["id"]));
            }
            object.values_mut().for_each(relax);
        }
        Value::Array(items) => items.iter_mut().for_each(relax),
        _ => {}
    }
}

/// Whether an object is an item of a list: it has an id. So has the organisation, which is none.
fn is_item(properties: &Map<String, Value>) -> bool {
    properties.contains_key("id") && !properties.contains_key("legal-name")
}

/// TOML has no null: a value that may be absent is of its type or not there.
fn without_null(object: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".to_string(), only);
        }
    }
    if let Some(Value::Array(variants)) = object.get_mut("anyOf") {
        variants.retain(|variant| variant != &json!({ "type": "null" }));
        if let [only] = variants.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            object.insert("allOf".to_string(), json!([only]));
        }
    }
}

/// Whether templates can ask for a path of the model: `policy.commitments`.
pub fn is_data_path(path: &str) -> bool {
    at(path).is_some()
}

/// The fields at and below a data path that name messages: `text` for `policy.commitments`, `standards.factor` among
/// those of `services`, the empty string for `notice` itself. `None` if the model has no such path.
pub fn message_fields(path: &str) -> Option<Vec<String>> {
    let mut fields = Vec::new();
    gather(at(path)?, String::new(), &mut fields);
    Some(fields)
}

/// The names that may follow a data path, for suggestions; those of the model's top for the empty path.
pub fn data_keys(path: &str) -> Vec<&'static str> {
    let object = if path.is_empty() { Some(&*MODEL) } else { at(path) };
    let properties = object.and_then(|object| inner(object).0.get("properties")).and_then(Value::as_object);
    properties.map(|properties| properties.keys().map(String::as_str).collect()).unwrap_or_default()
}

/// The names of variables that the fields of lists' items can give: `places`, `value`, `address-city`.
pub fn item_fields() -> BTreeSet<String> {
    fn gather(object: &'static Value, prefix: &str, depth: usize, names: &mut BTreeSet<String>) {
        for (key, child) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let name = format!("{prefix}{key}");
            // Nothing in the model lies deeper.
            if depth < 3 && child.get("type") != Some(&json!("array")) {
                gather(inner(child).0, &format!("{name}-"), depth + 1, names);
            }
            names.insert(name);
        }
    }
    let mut names = BTreeSet::new();
    let definitions = MODEL.get("definitions").and_then(Value::as_object);
    for definition in definitions.into_iter().flat_map(Map::values) {
        if definition.get("properties").and_then(Value::as_object).is_some_and(is_item) {
            gather(definition, "", 0, &mut names);
        }
    }
    names
}

fn at(path: &str) -> Option<&'static Value> {
    path.split('.').try_fold(&*MODEL, |object, key| inner(object).0.get("properties")?.get(key))
}

/// Looks through references, absence and lists: what a value or an item is, and the name of its definition.
fn inner(object: &'static Value) -> (&'static Value, &'static str) {
    let (mut object, mut name) = (object, "");
    loop {
        let variants = object.get("anyOf").or_else(|| object.get("allOf")).and_then(Value::as_array);
        let next = if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
            name = reference.strip_prefix(DEFINITIONS).unwrap_or("");
            MODEL.get("definitions").and_then(|definitions| definitions.get(name))
        } else if let Some(variants) = variants {
            variants.iter().find(|variant| variant.get("$ref").is_some())
        } else {
            object.get("items")
        };
        match next {
            Some(next) => object = next,
            None => return (object, name),
        }
    }
}

fn gather(object: &'static Value, path: String, fields: &mut Vec<String>) {
    let (object, name) = inner(object);
    if name == "MessageId" {
        fields.push(path);
        return;
    }
    for (key, child) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
        gather(child, if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, fields);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn message_fields_are_known_from_the_types() {
        assert_eq!(message_fields("policy.commitments").unwrap(), ["text"]);
        assert_eq!(message_fields("objectives").unwrap(), ["title", "indicator", "frequency"]);
        assert_eq!(message_fields("brand").unwrap(), ["logo-alt"]);
        assert_eq!(message_fields("notice").unwrap(), [""]);
        assert!(message_fields("services").unwrap().contains(&"standards.factor".to_string()));
        assert!(message_fields("workforce").unwrap().is_empty());
        assert_eq!(message_fields("policy.comitments"), None);
        assert!(is_data_path("organisation.address.city") && !is_data_path("organisation.adress"));
        assert!(data_keys("").contains(&"policy") && data_keys("policy").contains(&"commitments"));
    }

    #[test]
    fn a_layer_needs_nothing_but_ids() {
        let schema = schema();
        let definition = |name: &str| &schema["definitions"][name];
        assert_eq!(schema["required"], Value::Null);
        assert_eq!(definition("Commitment")["required"], json!(["id"]));
        assert!(definition("Commitment")["properties"]["withdrawn"].is_object());
        assert!(definition("Identity")["properties"].get("after").is_none());
        assert_eq!(definition("Commitment")["additionalProperties"], json!(false));
        assert!(!schema.to_string().contains("null"), "{schema:#}");
    }

    #[test]
    fn every_key_says_what_it_is() {
        fn check(path: &str, schema: &Value) {
            for (key, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
                assert!(property.get("description").is_some(), "{path}.{key} has no description");
            }
        }
        let schema = schema();
        check("", &schema);
        for (name, definition) in schema["definitions"].as_object().unwrap() {
            check(name, definition);
        }
    }
}
