//! Which messages a job looks for, and the part of it that depends on some of them.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::neutral::{Lasting, is_neutral};
use super::resolution::{Pass, Resolution};
use super::values::{self, Leaf};
use crate::diagnostic::Diagnostic;
use crate::locale::{Resolver, Scope, Watch};

impl Resolution<'_> {
    /// The same work, noting the names of the messages and terms that it looks for.
    pub(super) fn noting(mut self) -> Self {
        self.resolver = self.resolver.noting();
        self.originals = self.originals.map(Resolver::noting);
        self.names = Some(BTreeSet::new());
        self
    }

    /// The names that were looked for.
    pub(super) fn take_names(&mut self) -> BTreeSet<String> {
        let mut names = self.names.take().unwrap_or_default();
        for resolver in [&self.resolver].into_iter().chain(&self.originals) {
            names.extend(resolver.take_asked());
        }
        names
    }

    /// The names of messages whose texts can depend on those with some names.
    pub(super) fn depending_on(&self, names: &BTreeSet<String>) -> BTreeSet<String> {
        let resolvers = [&self.resolver].into_iter().chain(&self.originals);
        resolvers.flat_map(|resolver| resolver.depending_on(names)).collect()
    }

    /// Resolves some messages and the data that name one of them, as templates read them, and gives them beside the data
    /// before. `None` if something is wrong with them, or if more than these depends on the messages.
    pub(super) fn part(mut self, only: BTreeSet<String>) -> Option<(Json, Json)> {
        let tells_changes = self.usage.data.contains_key("changes") || self.sources.change_bars;
        if tells_changes {
            return None;
        }
        let variables = std::mem::take(&mut self.variables);
        let watch = Watch::new(is_neutral);
        let source_data = std::mem::take(&mut self.data);
        let usage = Arc::clone(&self.usage);
        self.only = Some(only);
        let scope = Scope::watched(&variables, &watch);
        let mut pass = Pass { data: &source_data, scope, watch: &watch, known: Lasting::default() };
        let messages = self.messages(&usage, &mut pass);
        let data = self.shown_data(&usage, &mut pass);
        if self.is_wanted(self.job.document.title.as_str()) {
            // What it gives follows from the message; a fault of it counts.
            self.metadata(&scope);
        }
        self.tell_gaps();
        let is_sound = !usage.faulty && !self.diagnostics.iter().any(Diagnostic::is_error);
        is_sound.then(|| (source_data, json!({ "messages": messages, "data": data })))
    }

    /// Whether a message is to be resolved.
    pub(super) fn is_wanted(&self, id: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(id))
    }

    /// Whether data name a message that is to be resolved.
    pub(super) fn names_wanted(&self, value: &Json) -> bool {
        self.only.is_none()
            || match value {
                Json::Object(object) => match values::leaf(object) {
                    Some((Leaf::Message, id)) => self.is_wanted(id),
                    Some(_) => false,
                    None => object.values().any(|value| self.names_wanted(value)),
                },
                Json::Array(items) => items.iter().any(|item| self.names_wanted(item)),
                _ => false,
            }
    }
}
