//! What this machine knows of an output folder's documents: it spares work, and nothing depends on it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::disk::Stamp;

/// Name of the file in the output folder.
pub const FILE: &str = ".bindery-local.json";

/// Version of the shape of the file; one of another version is as if it were not there.
const VERSION: u32 = 2;

/// Documents with the hash that they had when their size and times were these, and the key of the texts that they were
/// made from.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Local {
    outputs: BTreeMap<String, Seen>,
    /// The keys of layers of messages in which nothing is wrong.
    pub sound: BTreeSet<String>,
    /// When the file itself was written: a document of the same moment may have been altered right after it was seen.
    written: Option<Stamp>,
}

#[derive(Debug, Clone, PartialEq)]
struct Seen {
    stamp: Stamp,
    sha256: String,
    state: Option<String>,
}

/// The shape of the file: keys of texts once, and an array for each document.
#[derive(Serialize, Deserialize)]
struct Shape {
    version: u32,
    states: Vec<String>,
    sound: BTreeSet<String>,
    /// Size, modified, changed, SHA-256, index of the state.
    outputs: BTreeMap<String, (u64, i64, i64, String, Option<usize>)>,
}

impl Local {
    /// Reads the file; one that is damaged says nothing. `written` are its own size and times.
    pub fn read(content: &[u8], written: Option<Stamp>) -> Self {
        let Some(shape) = serde_json::from_slice(content).ok().filter(|shape: &Shape| shape.version == VERSION) else {
            return Self::default();
        };
        let Shape { states, outputs, sound, .. } = shape;
        let seen = |(bytes, modified, changed, sha256, state): (u64, i64, i64, String, Option<usize>)| Seen {
            stamp: Stamp { bytes, modified, changed },
            sha256,
            state: state.and_then(|index| states.get(index).cloned()),
        };
        Self { outputs: outputs.into_iter().map(|(path, one)| (path, seen(one))).collect(), sound, written }
    }

    /// The file's content.
    pub fn to_bytes(&self) -> Vec<u8> {
        let states = self.states();
        let index = |state: &Option<String>| states.binary_search(state.as_ref()?).ok();
        let shape = |seen: &Seen| {
            let Stamp { bytes, modified, changed } = seen.stamp;
            (bytes, modified, changed, seen.sha256.clone(), index(&seen.state))
        };
        let outputs = self.outputs.iter().map(|(path, seen)| (path.clone(), shape(seen))).collect();
        let shape = Shape { version: VERSION, outputs, sound: self.sound.clone(), states };
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

    /// Notes a document; without a state it keeps the one that it had with this hash.
    pub fn see(&mut self, path: &str, stamp: Stamp, sha256: &str, state: Option<&str>) {
        let state = state.or_else(|| self.state(path, sha256)).map(str::to_string);
        self.outputs.insert(path.to_string(), Seen { stamp, sha256: sha256.to_string(), state });
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
}
