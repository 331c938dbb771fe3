//! One organisation: its layers laid over one another, its model read and checked.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::builtin_file;
use super::de::Common;
use super::files::{FOLDER, Files, Part, Sources};
use super::merge::merge;
use super::model::{Data, Kind};
use super::node::{Content, Layer, Node};
use super::recover;
use super::validate::{Known, validate};
use crate::diagnostic::{Diagnostic, Place};

/// What organisations start from: the built-in and the consortium's layer, and over them that of each type.
#[derive(Debug)]
pub struct Bases {
    shared: Base,
    types: BTreeMap<Kind, Base>,
}

/// Layers laid over one another, before an organisation's own.
#[derive(Debug, Clone)]
struct Base {
    root: Arc<Node>,
    /// What those who build on the layers have in common.
    common: Arc<Common>,
    complete: bool,
    faulty: bool,
}

impl Base {
    fn over(&self, part: &Part, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut found = part.diagnostics.clone();
        let root = merge(&self.root, &part.root, &mut found);
        let faulty = self.faulty || found.iter().any(Diagnostic::is_error);
        diagnostics.extend(found);
        Self { root, complete: self.complete && part.complete, faulty, ..self.clone() }
    }

    /// Tells the faults that all who build on the layers would meet, and mends them.
    fn healed(mut self, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let before = diagnostics.len();
        self.common = Arc::new(recover::heal::<Data>(&mut self.root, diagnostics));
        self.faulty |= diagnostics.len() > before;
        self
    }
}

impl Bases {
    /// Lays the shared layers over one another.
    pub fn new(files: &Files<'_>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let (path, text) = builtin_file();
        let builtin = Part::read(&[(path, text.as_bytes())], Layer::BuiltIn);
        let root = Arc::new(Node::empty_table());
        let nothing = Base { root, common: Arc::default(), complete: true, faulty: false };
        let mut shared = nothing.over(&builtin, diagnostics);
        let part = Part::read(&files.shared, Layer::Consortium);
        shared = shared.over(&part, diagnostics).healed(diagnostics);
        let over_shared = |(kind, sources): (&Kind, &Sources<'_>)| {
            let part = Part::read(sources, Layer::Type(*kind));
            (*kind, shared.over(&part, diagnostics).healed(diagnostics))
        };
        let types = files.types.iter().map(over_shared).collect();
        Self { shared, types }
    }

    fn of(&self, kind: Option<Kind>) -> &Base {
        kind.and_then(|kind| self.types.get(&kind)).unwrap_or(&self.shared)
    }
}

/// An organisation in the making.
pub struct Assembled {
    pub id: String,
    /// `None` if its data do not say it, or say it wrongly.
    pub kind: Option<Kind>,
    pub root: Arc<Node>,
    pub data: Option<Data>,
    pub diagnostics: Vec<Diagnostic>,
    pub is_faulty: bool,
    common: Arc<Common>,
    complete: bool,
}

/// The consortium, with the id that its data say.
pub fn consortium(sources: &Sources<'_>, bases: &Bases, diagnostics: &mut Vec<Diagnostic>) -> Option<Assembled> {
    if sources.is_empty() {
        let message = format!("the consortium is missing: there are no TOML files in `{FOLDER}/consortium/`");
        diagnostics.push(
            Diagnostic::error("missing-consortium", message).hint(format!(
                "add `{FOLDER}/consortium/organisation.toml` with `[organisation]`, its `id` and `name`"
            )),
        );
        return None;
    }
    let part = Part::read(sources, Layer::Own);
    let said = part.root.get("organisation");
    let id = said.and_then(|table| table.id()).unwrap_or("consortium").to_string();
    let mut found = Vec::new();
    if let Some(kind) = said.and_then(|table| table.get("type")).filter(|kind| kind.as_text() != Some("consortium")) {
        let message = format!("the consortium has no type, found {}", kind.describe());
        found.push(kind.blame_key(Diagnostic::error("misplaced-key", message).hint("remove `type`")));
    }
    let root = identified(&part.root, "type", Some(Kind::Consortium.as_str()));
    Some(assemble(id, Some(Kind::Consortium), &Part { root, ..part }, bases, found))
}

/// A cooperative, with its folder's name as its id.
pub fn cooperative(folder: &str, sources: &Sources<'_>, bases: &Bases) -> Assembled {
    let part = Part::read(sources, Layer::Own);
    let mut diagnostics = Vec::new();
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_id = folder.split('-').all(|word| !word.is_empty() && word.chars().all(letter));
    if !is_id {
        let message = format!("the folder `{folder}` cannot be the id of a cooperative");
        let place = part.root.place().unwrap_or_else(|| Place::file(FOLDER));
        diagnostics.push(
            Diagnostic::error("invalid-id", message)
                .at(place)
                .hint("rename it: an id is made of small letters a to z, digits and hyphens, such as `casa-del-sole`"),
        );
    }
    let said = part.root.get("organisation");
    if let Some(id) = said.and_then(|table| table.get("id")).filter(|id| id.as_text() != Some(folder)) {
        let message = format!("the id of a cooperative is its folder's name, `{folder}`, found {}", id.describe());
        diagnostics.push(id.blame(Diagnostic::error("wrong-id", message).hint("remove `id`, or rename the folder")));
    }
    let word = said.and_then(|table| table.get("type"));
    let kind = word.and_then(|word| Kind::from_word(word.as_text()?)).filter(|kind| *kind != Kind::Consortium);
    let mut root = identified(&part.root, "id", is_id.then_some(folder));
    if let (Some(word), Some(written), None) = (word, word.and_then(|word| word.as_text()), kind) {
        let message = format!("`{written}` is not possible for `type`");
        diagnostics
            .push(word.blame(Diagnostic::error("unknown-word", message).hint("a cooperative is of type `a` or `b`")));
        root = identified(&root, "type", None);
    }
    assemble(folder.to_string(), kind, &Part { root, ..part }, bases, diagnostics)
}

/// The same data with a field of `[organisation]` that the program knows; without a value it is a hole.
fn identified(root: &Arc<Node>, key: &str, value: Option<&str>) -> Arc<Node> {
    let mut root = Arc::clone(root);
    if let Content::Table(table) = &mut Arc::make_mut(&mut root).content
        && let Some(organisation) = table.get_mut("organisation")
    {
        let origin = organisation.origin.clone();
        if let Content::Table(identity) = &mut Arc::make_mut(organisation).content {
            identity.insert(key.into(), value.map_or_else(Node::hole, |value| Node::text(value, origin)));
        }
    }
    root
}

fn assemble(id: String, kind: Option<Kind>, own: &Part, bases: &Bases, mut diagnostics: Vec<Diagnostic>) -> Assembled {
    let base = bases.of(kind);
    let merged = base.over(own, &mut diagnostics);
    let is_faulty = merged.faulty || diagnostics.iter().any(Diagnostic::is_error);
    let Base { root, common, complete, .. } = merged;
    Assembled { id, kind, root, data: None, diagnostics, is_faulty, common, complete }
}

/// Kinds of findings that a file which could not be read in full may cause.
const MAY_FOLLOW: [&str; 3] = ["missing-value", "unknown-reference", "missing-revision"];

impl Assembled {
    /// Reads the model and checks it.
    pub fn check(&mut self, known: &Known<'_>) {
        let mut found = Vec::new();
        let mut data = recover::read::<Data>(&mut self.root, &self.common, &mut found);
        if let Some(data) = &mut data {
            let source = data.languages.source.clone();
            for document in data.documents.iter_mut().filter(|document| document.locales.is_empty()) {
                document.make_mut().locales.push(source.clone());
            }
            // Without its type nobody knows which documents the organisation has.
            if self.kind.is_some() {
                found.extend(validate(&self.root, data, known));
            }
        }
        if !self.complete {
            found.retain(|diagnostic| !MAY_FOLLOW.contains(&diagnostic.name));
            self.is_faulty = true;
        }
        self.data = data;
        self.diagnostics.extend(found);
    }

    /// Lets go of all nodes but those that say who the organisation is, unless something is wrong with it.
    pub fn slim(&mut self) {
        if self.is_faulty || self.diagnostics.iter().any(Diagnostic::is_error) {
            return;
        }
        let identity = self.root.get("organisation").map(|node| ("organisation".into(), Arc::clone(node)));
        let content = Content::Table(Box::new(identity.into_iter().collect()));
        self.root = Arc::new(Node { origin: self.root.origin.clone(), content });
    }
}
