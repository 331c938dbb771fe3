//! One organisation: its layers laid over one another, its model read and checked.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::builtin_file;
use super::files::{FOLDER, Files, Part};
use super::findings::Findings;
use super::merge::merge;
use super::model::{Data, Kind};
use super::node::{Content, Layer, Node};
use super::recover;
use super::validate::{Known, validate};
use crate::diagnostic::{Diagnostic, Place};
use crate::disk::Tree;

/// What organisations start from: the built-in and the consortium's layer, and over them that of each type.
pub struct Bases {
    shared: Base,
    types: BTreeMap<Kind, Base>,
}

/// Layers laid over one another, before an organisation's own.
#[derive(Clone)]
struct Base {
    root: Arc<Node>,
    complete: bool,
    faulty: bool,
}

impl Base {
    fn over(&self, part: &Part, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut found = part.diagnostics.clone();
        let root = merge(&self.root, &part.root, &mut found);
        let faulty = self.faulty || found.iter().any(Diagnostic::is_error);
        diagnostics.extend(found);
        Self { root, complete: self.complete && part.complete, faulty }
    }
}

impl Bases {
    /// Lays the shared layers over one another.
    pub fn new(files: &mut Files, findings: &mut Findings) -> Self {
        let (path, text) = builtin_file();
        let builtin = Part::read(&[(path, text.as_bytes())], Layer::BuiltIn);
        let nothing = Base { root: Arc::new(Node::empty_table()), complete: true, faulty: false };
        let mut shared = nothing.over(&builtin, &mut findings.general);
        if let Some(part) = files.shared.take() {
            shared = shared.over(&part, &mut findings.general);
        }
        let over_shared = |(kind, part): (Kind, Part)| (kind, shared.over(&part, &mut findings.general));
        let types = std::mem::take(&mut files.types).into_iter().map(over_shared).collect();
        Self { shared, types }
    }

    fn of(&self, kind: Option<Kind>) -> &Base {
        kind.and_then(|kind| self.types.get(&kind)).unwrap_or(&self.shared)
    }

    /// Reads the layers that no organisation uses, so that their faults are told too.
    pub fn probe(&self, all: &[Assembled], findings: &mut Findings) {
        let unused = self.types.iter().filter(|(kind, _)| !all.iter().any(|assembled| assembled.kind == Some(**kind)));
        let shared = all.is_empty().then_some(&self.shared);
        for base in unused.map(|(_, base)| base).chain(shared) {
            let mut found = Vec::new();
            let _: Option<Data> = recover::read(&mut Arc::clone(&base.root), true, &mut found);
            findings.general.extend(found);
        }
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
    complete: bool,
}

/// The consortium, with the id that its data say.
pub fn consortium(part: Option<Part>, bases: &Bases, findings: &mut Findings) -> Option<Assembled> {
    let Some(part) = part else {
        let message = format!("the consortium is missing: there are no TOML files in `{FOLDER}/consortium/`");
        findings.general.push(
            Diagnostic::error("missing-consortium", message).hint(format!(
                "add `{FOLDER}/consortium/organisation.toml` with `[organisation]`, its `id` and `name`"
            )),
        );
        return None;
    };
    let said = part.root.get("organisation");
    let id = said.and_then(|table| table.id()).unwrap_or("consortium").to_string();
    let mut diagnostics = Vec::new();
    if let Some(kind) = said.and_then(|table| table.get("type")).filter(|kind| kind.as_text() != Some("consortium")) {
        let message = format!("the consortium has no type, found {}", kind.describe());
        diagnostics.push(kind.blame_key(Diagnostic::error("misplaced-key", message).hint("remove `type`")));
    }
    let root = identified(&part.root, "type", Some(Kind::Consortium.as_str()));
    Some(assemble(id, Some(Kind::Consortium), &Part { root, ..part }, bases, diagnostics))
}

/// A cooperative, with its folder's name as its id.
pub fn cooperative(folder: &str, part: Part, bases: &Bases) -> Assembled {
    let mut diagnostics = Vec::new();
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_id = folder.split('-').all(|word| !word.is_empty() && word.chars().all(letter));
    if !is_id {
        let message = format!("the folder `{folder}` cannot be the id of a cooperative");
        let place = part.root.origin.as_ref().map_or_else(|| Place::file(FOLDER), |origin| origin.place());
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
    let mut kind = word.and_then(|word| Kind::from_word(word.as_text()?));
    if kind == Some(Kind::Consortium) {
        kind = None;
        let diagnostic = Diagnostic::error("unknown-word", "`consortium` is not possible for `type`");
        let diagnostic = diagnostic.hint("the consortium's own data stand in `manuals/consortium/`");
        diagnostics.extend(word.map(|word| word.blame(diagnostic)));
    }
    let root = identified(&part.root, "id", is_id.then_some(folder));
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
            identity.insert(key.to_string(), value.map_or_else(Node::hole, |value| Node::text(value, origin)));
        }
    }
    root
}

fn assemble(id: String, kind: Option<Kind>, own: &Part, bases: &Bases, mut diagnostics: Vec<Diagnostic>) -> Assembled {
    let base = bases.of(kind);
    let merged = base.over(own, &mut diagnostics);
    let is_faulty = merged.faulty || diagnostics.iter().any(Diagnostic::is_error);
    Assembled { id, kind, root: merged.root, data: None, diagnostics, is_faulty, complete: merged.complete }
}

/// Kinds of findings that a file which could not be read in full may cause.
const MAY_FOLLOW: [&str; 3] = ["missing-value", "unknown-reference", "missing-revision"];

impl Assembled {
    /// Reads the model and checks it.
    pub fn check(&mut self, tree: &Tree, known: &Known) {
        let mut found = Vec::new();
        let mut data: Option<Data> = recover::read(&mut self.root, false, &mut found);
        if let Some(data) = &mut data {
            let source = data.languages.source.clone();
            for document in data.documents.iter_mut().filter(|document| document.locales.is_empty()) {
                document.locales.push(source.clone());
            }
            // Without its type nobody knows which documents the organisation has.
            if self.kind.is_some() {
                found.extend(validate(&self.root, data, tree, known));
            }
        }
        if !self.complete {
            found.retain(|diagnostic| !MAY_FOLLOW.contains(&diagnostic.name));
            self.is_faulty = true;
        }
        self.data = data;
        self.diagnostics.extend(found);
    }
}
