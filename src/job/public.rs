//! A job's resolved data without what is personal, to be attached to the archive's copy.
//!
//! Personal are the name, e-mail address and telephone number of every person of the data ([`Person`]). They are left out
//! where they stand in a list of people, and replaced wherever else a text has them: in a signature, in a message. What an
//! office or a service has is no person's.

use serde_json::{Map, Value as Json};

use crate::render::is_layout_mark;
use crate::workspace::model::{Person, Shared};

/// What stands in a personal value's place.
const WITHHELD: &str = "[…]";

/// The data as JSON that reads well.
pub(super) fn data(job: &Json, people: &[Shared<Person>]) -> Vec<u8> {
    let values = people.iter().flat_map(|person| [Some(&person.name), person.email.as_ref(), person.phone.as_ref()]);
    let mut personal: Vec<&str> = values.flatten().map(String::as_str).filter(|value| !value.is_empty()).collect();
    // A longer value may hold a shorter one.
    personal.sort_by_key(|value| std::cmp::Reverse(value.len()));
    serde_json::to_vec_pretty(&public(job, &personal)).unwrap_or_default()
}

fn public(value: &Json, personal: &[&str]) -> Json {
    match value {
        Json::String(text) => {
            let text = text.replace(is_layout_mark, "");
            personal.iter().fold(text, |text, value| text.replace(value, WITHHELD)).into()
        }
        Json::Array(items) => items.iter().map(|item| public(item, personal)).collect(),
        Json::Object(fields) => {
            let kept = fields.iter().map(|(key, value)| (key.clone(), public(value, personal)));
            Json::Object(kept.filter(|(_, value)| value.as_str() != Some(WITHHELD)).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_and_addresses_of_people_are_withheld_wherever_they_stand() {
        let job = json!({
            "data": { "people": [{ "id": "president", "name": "Ada Rossi", "phone": "+39 1", "role": "President" }] },
            "messages": { "signed": [{ "t": "strong", "c": ["Ada Ros\u{ad}si"] }, ", President (+39 1)"] },
        });
        let expected = json!({
            "data": { "people": [{ "id": "president", "role": "President" }] },
            "messages": { "signed": [{ "t": "strong", "c": ["[…]"] }, ", President ([…])"] },
        });
        assert_eq!(public(&job, &["Ada Rossi", "+39 1"]), expected);
    }
}
