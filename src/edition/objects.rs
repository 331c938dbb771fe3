//! Contents by their hash: how documents share what they have in common.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::passages::Passages;
use crate::tree::sha256;

/// The key of an own layer for the keys of the shared one that the document does not have.
const WITHOUT: &str = "without";

/// Contents that are at hand, by their SHA-256.
#[derive(Debug, Clone, Default)]
pub struct Objects(pub BTreeMap<String, Arc<[u8]>>);

/// A content to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    pub hash: String,
    pub content: Vec<u8>,
}

impl Stored {
    pub fn new(content: Vec<u8>) -> Self {
        Self { hash: sha256(&content), content }
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.content == b"{\n\n}\n"
    }

    /// Some passages as an object: one a line, in order.
    pub fn of(passages: &Passages) -> Self {
        Self::lines(&passages.0, &[])
    }

    /// What a document has beside the passages that it shares.
    pub fn own(passages: &Passages, shared: &Passages) -> Self {
        let own = passages.0.iter().filter(|(key, value)| shared.0.get(*key) != Some(value));
        let own = own.map(|(key, value)| (key.clone(), value.clone())).collect();
        let without: Vec<&str> =
            shared.0.keys().filter(|key| !passages.0.contains_key(*key)).map(String::as_str).collect();
        Self::lines(&own, &without)
    }

    fn lines(passages: &BTreeMap<String, Json>, without: &[&str]) -> Self {
        let mut lines: Vec<String> =
            passages.iter().map(|(key, value)| format!("{}: {value}", Json::from(key.as_str()))).collect();
        if !without.is_empty() {
            lines.push(format!("\"{WITHOUT}\": {}", Json::from(without.to_vec())));
        }
        Self::new(format!("{{\n{}\n}}\n", lines.join(",\n")).into_bytes())
    }
}

/// What several documents of one kind have in common: the passages that at least two of them share. Three documents are
/// enough to find it, and a change in one of them alone leaves it as it was.
pub fn shared(documents: &[Passages]) -> Passages {
    let mut found = BTreeMap::new();
    for (position, one) in documents.iter().enumerate() {
        for (key, value) in &one.0 {
            let others = documents.get(position + 1..).unwrap_or_default();
            if !found.contains_key(key) && others.iter().any(|other| other.0.get(key) == Some(value)) {
                found.insert(key.clone(), value.clone());
            }
        }
    }
    Passages(found)
}

impl Objects {
    /// A content, if it is at hand.
    pub fn get(&self, hash: &str) -> Option<&Arc<[u8]>> {
        self.0.get(hash)
    }

    /// The passages that some layers hold, each over the one before it. `None` if one is not at hand or damaged.
    pub fn passages(&self, layers: &[String]) -> Option<Passages> {
        let mut passages = BTreeMap::new();
        for hash in layers {
            let content = self.get(hash).filter(|content| sha256(content) == *hash)?;
            let mut layer: Map<String, Json> = serde_json::from_slice(content).ok()?;
            if let Some(without) = layer.remove(WITHOUT) {
                without.as_array()?.iter().filter_map(Json::as_str).for_each(|key| drop(passages.remove(key)));
            }
            passages.extend(layer);
        }
        Some(Passages(passages))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn passages(pairs: &[(&str, Json)]) -> Passages {
        Passages(pairs.iter().map(|(key, value)| ((*key).to_string(), value.clone())).collect())
    }

    #[test]
    fn layers_give_the_document_back() {
        let one = passages(&[("job/a", json!(1)), ("job/b", json!(null)), ("job/c", json!("x"))]);
        let two = passages(&[("job/a", json!(1)), ("job/b", json!(2)), ("job/c", json!("x"))]);
        let three = passages(&[("job/a", json!(3)), ("job/b", json!(null))]);
        let common = shared(&[one.clone(), two.clone(), three.clone()]);
        assert_eq!(common, one);
        let base = Stored::of(&common);
        for document in [one, two, three] {
            let own = Stored::own(&document, &common);
            let layers = vec![base.hash.clone(), own.hash.clone()];
            let stored = [&base, &own].map(|one| (one.hash.clone(), Arc::from(one.content.as_slice())));
            assert_eq!(Objects(BTreeMap::from(stored)).passages(&layers), Some(document));
        }
        assert_eq!(Objects::default().passages(&[base.hash]), None);
    }
}
