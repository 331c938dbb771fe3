//! Layers of messages in which nothing is wrong: what is known of them need not be found out again.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::{Part, Parts};
use crate::locale::{Catalogs, Layer, Locale, write_normal};
use crate::translation::{self, Ledger};
use crate::tree::{Tree, sha256};

/// The layers of a workspace's messages, each with a key: the hash of all that decides whether something is wrong with it.
#[derive(Default)]
pub struct Layers(BTreeMap<(Locale, Layer), String>);

impl Layers {
    /// Of a layer its own files decide, and where a ledger is kept the texts that it translates and what the ledger says.
    pub fn new(tree: &Tree, program: &str, catalogs: &Catalogs, source: &Locale, ledger: &Ledger) -> Self {
        let parts = Parts::new(tree);
        // A text means what the terms in it mean.
        let terms = || {
            let shared = catalogs.messages_in(source, |layer| layer.clone().of_workspace() == Layer::Shared);
            let terms = shared.filter(|(_, entry)| entry.is_term()).map(|(_, entry)| write_normal(entry));
            sha256(terms.collect::<Vec<_>>().join("\n").as_bytes())
        };
        let terms = if ledger.is_kept() { terms() } else { String::new() };
        let key = |locale: &Locale, layer: &Layer| {
            let mut key = format!("{program}\n{}\n", parts.hash(&Part::of_layer(locale, layer)));
            if ledger.is_kept() && locale != source {
                let ledger = tree.sha256(&translation::path_of(locale)).unwrap_or_default();
                key.push_str(&format!("{terms}\n{ledger}\n{}\n", parts.hash(&Part::of_layer(source, layer))));
            }
            sha256(key.as_bytes())
        };
        let layers =
            catalogs.locales().flat_map(|locale| catalogs.layers(locale).map(move |(layer, _)| (locale, layer)));
        let own = layers.filter(|(_, layer)| !layer.is_built_in());
        Self(own.map(|(locale, layer)| ((locale.clone(), layer.clone()), key(locale, layer))).collect())
    }

    /// The layers whose keys are not known, with these; of the own layers of organisations those that are wanted, or all
    /// where nobody is named.
    pub fn except<'l>(&'l self, known: &BTreeSet<String>, wanted: &[String]) -> BTreeMap<&'l (Locale, Layer), &'l str> {
        let is_wanted = |layer: &Layer| match layer {
            Layer::Organisation(id) => wanted.is_empty() || wanted.contains(id),
            _ => true,
        };
        let unknown = self.0.iter().filter(|((_, layer), key)| is_wanted(layer) && !known.contains(*key));
        unknown.map(|(layer, key)| (layer, key.as_str())).collect()
    }

    /// The keys of the layers that are as wanted.
    pub fn keys(&self, is_wanted: impl Fn(&Locale, &Layer, &str) -> bool) -> BTreeSet<String> {
        let wanted = self.0.iter().filter(|((locale, layer), key)| is_wanted(locale, layer, key));
        wanted.map(|(_, key)| key.clone()).collect()
    }
}
