//! The workspace's data: TOML files in layers → the typed model of each organisation, and where every value comes from.
//!
//! Files are read into nodes that know their place ([`node`], `parse`), gathered into layers (`files`) and laid over one
//! another (`merge`): built-in → consortium → type → organisation. The typed [`model`] is read from the merged nodes
//! with all faults at once (`de`, `recover`), then `validate` looks at what types cannot say.
//!
//! **Invariant.** A faulty organisation takes no other with it, and what is wrong in a shared file is told once.

pub mod amend;
mod assemble;
mod de;
mod explain;
mod fault;
mod files;
mod findings;
mod holders;
mod merge;
pub mod model;
mod node;
mod order;
mod origins;
mod parse;
pub mod pattern;
mod recover;
mod schema;
#[cfg(test)]
mod tests;
mod validate;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Place};
use crate::tree::Tree;

use assemble::{Assembled, Bases};
pub use explain::Effective;
use files::Files;
use findings::Findings;
pub use holders::{Holder, Names, holders};
use model::{Data, Identity, Kind, Languages};
pub use node::Layer;
use node::Node;
use origins::Origins;
pub use schema::{data_keys, is_data_path, item_fields, message_fields, schema};

/// The kind of finding that says that there are no data at all.
pub const EMPTY: &str = "empty-workspace";

/// Everything that the data say.
#[derive(Debug, Clone)]
pub struct Workspace {
    /// The languages of all documents.
    pub languages: Languages,
    /// The consortium; it is here even if it is among the faulty, as its members' documents name it.
    pub consortium: Arc<Organisation>,
    /// The cooperatives without errors, by id.
    pub cooperatives: Vec<Arc<Organisation>>,
    /// The ids of organisations with errors: nothing is made for them, and nothing of theirs is obsolete.
    pub faulty: BTreeSet<String>,
    /// Who the cooperatives are, in the order of their ids, those with errors too: others' documents name them.
    pub members: Vec<Identity>,
    /// The ids of those of which it cannot be made out: a document that names the members is not made.
    pub unknown_members: BTreeSet<String>,
}

impl Workspace {
    /// The organisations that documents can be made for, the consortium first.
    pub fn organisations(&self) -> impl Iterator<Item = &Organisation> {
        let consortium = (!self.faulty.contains(&self.consortium.id)).then_some(&self.consortium);
        consortium.into_iter().chain(&self.cooperatives).map(|organisation| &**organisation)
    }

    /// An organisation that documents can be made for.
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        self.organisations().find(|organisation| organisation.id == id)
    }

    /// The same workspace with the data that some cooperatives have in another tree, whose other data are the same; what is
    /// wrong with them is not told. `None` if nobody knows who the consortium is.
    pub fn with(&self, tree: &Tree, cooperatives: &BTreeSet<&str>) -> Option<Self> {
        let mut findings = Findings::default();
        let files = Files::gather(tree, &mut findings.general);
        let (known, bases) = (validate::Known::new(tree), Arc::new(Bases::new(&files, &mut findings.general)));
        let mut others: Vec<Assembled> =
            assemble::consortium(&files.consortium, &bases, &mut findings.general).into_iter().collect();
        let wanted = files.cooperatives.iter().filter(|(folder, _)| cooperatives.contains(*folder));
        others.extend(wanted.map(|(folder, sources)| assemble::cooperative(folder, sources, &bases)));
        for assembled in &mut others {
            assembled.check(&known);
        }
        findings.absorb(&mut others);
        let others = finish(others, &files, tree, &bases)?;
        let mut all = self.clone();
        all.cooperatives.retain(|one| !cooperatives.contains(one.id.as_str()));
        all.cooperatives.extend(others.cooperatives);
        all.cooperatives.sort_by(|one, other| one.id.cmp(&other.id));
        all.members.retain(|one| !cooperatives.contains(one.id.as_str()));
        all.members.extend(others.members);
        all.members.sort_by(|one, other| one.id.as_str().cmp(other.id.as_str()));
        let is_same = |id: &String| !cooperatives.contains(id.as_str());
        all.faulty.retain(is_same);
        all.faulty.extend(others.faulty);
        all.unknown_members.retain(is_same);
        all.unknown_members.extend(others.unknown_members);
        Some(all)
    }

    /// The ids of all organisations, faulty ones too, in order.
    pub fn ids(&self) -> BTreeSet<&str> {
        let sound = self.organisations().map(|organisation| organisation.id.as_str());
        sound.chain(self.faulty.iter().map(String::as_str)).collect()
    }
}

/// The consortium or a cooperative, with its effective data.
#[derive(Debug)]
pub struct Organisation {
    pub id: String,
    pub kind: Kind,
    pub data: Data,
    origins: Origins,
}

impl Organisation {
    /// The effective values at and below a path, each with its layer, file and line; all of them for `None`.
    ///
    /// # Errors
    /// A diagnostic with a suggestion if there is no such path.
    pub fn explain(&self, key: Option<&str>) -> Result<Vec<Effective>, Box<Diagnostic>> {
        explain::explain(self.origins.root(), key)
    }

    /// The place of an effective value: `documents.manual.next-review`, items of lists by their `id`.
    pub fn place(&self, path: &str) -> Option<Place> {
        explain::node(self.origins.root(), path)?.place()
    }
}

/// The built-in layer, as path and text: in a tree it lets excerpts of it be shown.
pub fn builtin_file() -> (&'static str, &'static str) {
    ("built-in/workspace.toml", include_str!("builtin.toml"))
}

/// Reads all data of a workspace.
///
/// Gives what could be read together with everything that is wrong, sorted and each finding once. There is no workspace
/// if there are no data, or if the consortium or the languages cannot be made out.
pub fn load(tree: &Tree) -> (Option<Workspace>, Vec<Diagnostic>) {
    let mut findings = Findings::default();
    let files = Files::gather(tree, &mut findings.general);
    if files.is_empty() {
        let diagnostic = Diagnostic::error(EMPTY, "there are no data here: no TOML files in `manuals/`")
            .hint("`bindery new DIR` makes a workspace to begin with")
            .hint("`--workspace DIR` says where the workspace is");
        return (None, vec![diagnostic]);
    }
    let known = validate::Known::new(tree);
    let bases = Arc::new(Bases::new(&files, &mut findings.general));
    let consortium = assemble::consortium(&files.consortium, &bases, &mut findings.general);
    let cooperatives = files.cooperatives.par_iter().map(|(folder, sources)| {
        let mut assembled = assemble::cooperative(folder, sources, &bases);
        assembled.check(&known);
        assembled.slim();
        assembled
    });
    let mut all: Vec<Assembled> = consortium
        .into_iter()
        .map(|mut assembled| {
            assembled.check(&known);
            assembled
        })
        .collect();
    all.par_extend(cooperatives);
    duplicates(&mut all);
    let workspace = findings.absorb(&mut all).then(|| finish(all, &files, tree, &bases)).flatten();
    (workspace, findings.finish())
}

/// No two organisations have one id, name or acronym; the later one is at fault, or the one that has faults anyway.
fn duplicates(all: &mut [Assembled]) {
    let mut seen: BTreeMap<(&str, String), String> = BTreeMap::new();
    let (faulty, sound): (Vec<_>, Vec<_>) = all.iter_mut().partition(|assembled| assembled.is_faulty);
    for assembled in sound.into_iter().chain(faulty) {
        let Some(data) = &assembled.data else { continue };
        let identity = &data.organisation;
        let acronym = identity.acronym.as_ref().map(|acronym| ("acronym", acronym));
        let mut found = Vec::new();
        for (key, value) in [("id", &assembled.id), ("name", &identity.name)].into_iter().chain(acronym) {
            let folded = value.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            if folded.is_empty() {
                continue;
            }
            if let Some(other) = seen.get(&(key, folded.clone())) {
                let message = format!("two organisations have the {key} `{value}`");
                let diagnostic = Diagnostic::error("duplicate-cooperative", message)
                    .within(format!("the other is {other}"))
                    .hint(if key == "id" { "rename the folder of one of them" } else { "give one of them another" });
                let node = explain::node(&assembled.root, &format!("organisation.{key}"));
                let node = node.filter(|node| node.origin.is_some()).or_else(|| assembled.root.get("organisation"));
                found.push(node.unwrap_or(&assembled.root).blame(diagnostic));
            } else {
                seen.insert((key, folded), format!("`{}`", assembled.id));
            }
        }
        assembled.diagnostics.extend(found);
    }
}

/// The workspace, if its consortium can be made out.
fn finish(all: Vec<Assembled>, files: &Files<'_>, tree: &Tree, bases: &Arc<Bases>) -> Option<Workspace> {
    let (mut faulty, mut unknown_members) = (BTreeSet::new(), BTreeSet::new());
    let (mut cooperatives, mut members) = (Vec::new(), Vec::new());
    let mut consortium = None;
    for assembled in all {
        let Assembled { id, kind, root, data, is_faulty, .. } = assembled;
        if is_faulty {
            faulty.insert(id.clone());
        }
        let has_identity = is_whole(&root, "organisation");
        let Some((data, kind)) = data.zip(kind).filter(|_| has_identity) else {
            unknown_members.insert(id);
            continue;
        };
        if kind != Kind::Consortium {
            members.push(data.organisation.clone());
        }
        let origins = match files.cooperatives.get(id.as_str()).filter(|_| kind != Kind::Consortium) {
            Some(sources) => Origins::in_files(&id, sources, tree, bases),
            None => Origins::Kept(root),
        };
        let organisation = Arc::new(Organisation { id, kind, data, origins });
        if kind == Kind::Consortium {
            consortium = Some(organisation);
        } else if !is_faulty {
            cooperatives.push(organisation);
        }
    }
    let consortium = consortium.filter(|consortium| is_whole(consortium.origins.root(), "languages"))?;
    let languages = Languages::clone(&consortium.data.languages);
    Some(Workspace { languages, consortium, cooperatives, faulty, members, unknown_members })
}

/// Whether all that is said at a path could be read.
fn is_whole(root: &Arc<Node>, path: &str) -> bool {
    explain::node(root, path).is_some_and(|node| node.is_whole())
}
