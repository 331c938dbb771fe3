//! What this machine knows of an output folder's documents: it spares work, and nothing depends on it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::disk::Stamp;
use crate::tree::sha256;

/// Name of the file in the output folder.
pub const FILE: &str = ".bindery-local.json";

/// Version of the shape of the file; one of another version is as if it were not there.
const VERSION: u32 = 3;

/// Documents with the hash that they had when their size and times were these, and the key of the texts that they were
/// made from.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Local {
    outputs: BTreeMap<String, Seen>,
    /// The keys of layers of messages in which nothing is wrong.
    pub sound: BTreeSet<String>,
    /// Sets of names of messages and terms, by a hash of each.
    names: BTreeMap<String, BTreeSet<String>>,
    /// When the file itself was written: a document of the same moment may have been altered right after it was seen.
    written: Option<Stamp>,
}

#[derive(Debug, Clone, PartialEq)]
struct Seen {
    stamp: Stamp,
    sha256: String,
    state: Option<String>,
    /// The hash of the names that it looked for when it was resolved from these texts.
    names: Option<String>,
}

/// A document: size, modified, changed, SHA-256, index of the state, index of the set of names.
type Row = (u64, i64, i64, String, Option<usize>, Option<usize>);

/// The shape of the file: keys of texts, names and sets of names once, and an array for each document.
#[derive(Serialize, Deserialize)]
struct Shape {
    version: u32,
    states: Vec<String>,
    sound: BTreeSet<String>,
    names: Vec<String>,
    /// Sets of indices of names.
    sets: Vec<Vec<usize>>,
    outputs: BTreeMap<String, Row>,
}

impl Local {
    /// Reads the file; one that is damaged says nothing. `written` are its own size and times.
    pub fn read(content: &[u8], written: Option<Stamp>) -> Self {
        let Some(shape) = serde_json::from_slice(content).ok().filter(|shape: &Shape| shape.version == VERSION) else {
            return Self::default();
        };
        let Shape { states, outputs, sound, names, sets, .. } = shape;
        let set = |set: &Vec<usize>| set.iter().filter_map(|index| names.get(*index).cloned()).collect();
        let sets: Vec<(String, BTreeSet<String>)> = sets.iter().map(set).map(|set| (key(&set), set)).collect();
        let seen = |(bytes, modified, changed, sha256, state, names): Row| Seen {
            stamp: Stamp { bytes, modified, changed },
            sha256,
            state: state.and_then(|index| states.get(index).cloned()),
            names: names.and_then(|index| Some(sets.get(index)?.0.clone())),
        };
        let outputs = outputs.into_iter().map(|(path, one)| (path, seen(one))).collect();
        Self { outputs, sound, names: sets.iter().cloned().collect(), written }
    }

    /// The file's content.
    pub fn to_bytes(&self) -> Vec<u8> {
        let states = self.states();
        let index = |state: &Option<String>| states.binary_search(state.as_ref()?).ok();
        let used: BTreeSet<&String> = self.outputs.values().filter_map(|seen| seen.names.as_ref()).collect();
        let used: Vec<(&String, &BTreeSet<String>)> =
            used.into_iter().filter_map(|key| self.names.get_key_value(key)).collect();
        let names: BTreeSet<&String> = used.iter().flat_map(|(_, set)| *set).collect();
        let names: Vec<String> = names.into_iter().cloned().collect();
        let of = |set: &BTreeSet<String>| set.iter().filter_map(|name| names.binary_search(name).ok()).collect();
        let sets = used.iter().map(|(_, set)| of(set)).collect();
        let set = |seen: &Seen| used.binary_search_by(|(key, _)| Some(*key).cmp(&seen.names.as_ref())).ok();
        let row = |seen: &Seen| {
            let Stamp { bytes, modified, changed } = seen.stamp;
            (bytes, modified, changed, seen.sha256.clone(), index(&seen.state), set(seen))
        };
        let outputs = self.outputs.iter().map(|(path, seen)| (path.clone(), row(seen))).collect();
        let shape = Shape { version: VERSION, outputs, sound: self.sound.clone(), states, names, sets };
        serde_json::to_vec(&shape).unwrap_or_default()
    }

    /// The hash of a document, if it is known for this size and these times.
    pub fn sha256(&self, path: &str, stamp: Stamp) -> Option<&str> {
        let seen = self.outputs.get(path)?;
        let written = self.written?;
        let is_older = stamp.modified.max(stamp.changed) < written.modified.max(written.changed);
        (seen.stamp == stamp && is_older).then_some(&seen.sha256)
    }

    /// The key of the texts that a document with this hash was made from.
    pub fn state(&self, path: &str, sha256: &str) -> Option<&str> {
        let seen = self.outputs.get(path).filter(|seen| seen.sha256 == sha256)?;
        seen.state.as_deref()
    }

    /// The names of the messages and terms that a document with this hash looked for when it was resolved from its texts,
    /// found or not.
    pub fn names(&self, path: &str, sha256: &str) -> Option<&BTreeSet<String>> {
        let seen = self.outputs.get(path).filter(|seen| seen.sha256 == sha256)?;
        self.names.get(seen.names.as_ref()?)
    }

    /// Notes a document; without a state it keeps the one that it had with this hash, and its names.
    pub fn see(&mut self, path: &str, stamp: Stamp, sha256: &str, state: Option<&str>) {
        let before = self.outputs.get(path).filter(|seen| seen.sha256 == sha256 && state.is_none());
        let (state, names) = match before {
            Some(seen) => (seen.state.clone(), seen.names.clone()),
            None => (state.map(str::to_string), None),
        };
        self.outputs.insert(path.to_string(), Seen { stamp, sha256: sha256.to_string(), state, names });
    }

    /// Notes which names a document looked for.
    pub fn asks_for(&mut self, path: &str, names: &BTreeSet<String>) {
        if let Some(seen) = self.outputs.get_mut(path) {
            let key = key(names);
            seen.names = Some(key.clone());
            self.names.entry(key).or_insert_with(|| names.clone());
        }
    }

    /// Notes that a document is also what a later state of the texts gives.
    pub fn carry_over(&mut self, path: &str, sha256: &str, state: &str) {
        if let Some(seen) = self.outputs.get_mut(path).filter(|seen| seen.sha256 == sha256) {
            seen.state = Some(state.to_string());
        }
    }

    /// Forgets documents.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.outputs.retain(|path, _| keep(path));
    }

    /// The keys of texts that some document was made from, in order.
    pub fn states(&self) -> Vec<String> {
        let mut states: Vec<String> = self.outputs.values().filter_map(|seen| seen.state.clone()).collect();
        states.sort();
        states.dedup();
        states
    }
}

/// The hash of some names.
fn key(names: &BTreeSet<String>) -> String {
    sha256(names.iter().map(String::as_str).collect::<Vec<_>>().join("\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_known_for_its_stamp_alone() {
        let stamp = |modified| Stamp { bytes: 1, modified, changed: 0 };
        let mut local = Local::default();
        local.see("a.pdf", stamp(5), "h", Some("s"));
        local.see("b.pdf", stamp(9), "h", None);
        let local = Local::read(&local.to_bytes(), Some(stamp(9)));
        assert_eq!(local.sha256("a.pdf", stamp(5)), Some("h"));
        assert_eq!(local.sha256("a.pdf", stamp(4)), None);
        assert_eq!(local.sha256("b.pdf", stamp(9)), None, "it may have been altered in the same moment");
        assert_eq!(
            (local.state("a.pdf", "h"), local.state("a.pdf", "x"), local.state("b.pdf", "h")),
            (Some("s"), None, None)
        );
        assert_eq!(Local::read(b"{", None), Local::default());
    }

    #[test]
    fn names_hold_for_the_texts_that_they_were_looked_for_in() {
        let stamp = Stamp { bytes: 1, modified: 5, changed: 0 };
        let names = BTreeSet::from(["title".to_string(), "-term".to_string()]);
        let mut local = Local::default();
        local.see("a.pdf", stamp, "h", Some("s"));
        local.asks_for("a.pdf", &names);
        let mut local = Local::read(&local.to_bytes(), Some(stamp));
        assert_eq!((local.names("a.pdf", "h"), local.names("a.pdf", "x")), (Some(&names), None));
        local.see("a.pdf", stamp, "h", None);
        assert_eq!(local.names("a.pdf", "h"), Some(&names));
        local.see("a.pdf", stamp, "h", Some("t"));
        assert_eq!(local.names("a.pdf", "h"), None);
    }
}
