//! Which file belongs to which layer, and the files of one layer as one table.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::model::Kind;
use super::node::{Content, Layer, Node, Table};
use super::parse::parse;
use crate::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::tree::Tree;

/// The folder that holds the data.
pub const FOLDER: &str = "manuals";

/// What begins the paths of records of what was issued, which are no data.
const RECORDS: &str = "manuals/editions/";

/// The files of one owner in one layer, read as one table.
#[derive(Debug)]
pub struct Part {
    pub root: Arc<Node>,
    /// Whether every file could be read in full; otherwise what is missing may stand in what could not be read.
    pub complete: bool,
    /// What is wrong with the files themselves.
    pub diagnostics: Vec<Diagnostic>,
}

/// All data files of a workspace.
#[derive(Debug, Default)]
pub struct Files<'t> {
    pub shared: Sources<'t>,
    pub types: BTreeMap<Kind, Sources<'t>>,
    pub consortium: Sources<'t>,
    /// By the name of the folder.
    pub cooperatives: BTreeMap<&'t str, Sources<'t>>,
}

/// Files of one owner, by path: path and content.
pub type Sources<'t> = Vec<(&'t str, &'t [u8])>;

/// Whose a file is.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Owner<'p> {
    Shared,
    Type(Kind),
    Consortium,
    Cooperative(&'p str),
}

impl<'t> Files<'t> {
    /// Finds all data files; one that belongs nowhere gets a warning.
    pub fn gather(tree: &'t Tree, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut by_owner: BTreeMap<Owner<'t>, Sources<'t>> = BTreeMap::new();
        let mut empty: BTreeSet<&str> = BTreeSet::new();
        for (path, content) in tree.below(FOLDER).filter(|(path, _)| !path.starts_with(RECORDS)) {
            let parts: Vec<&str> = path.split('/').skip(1).collect();
            if let ["cooperatives", folder, _, ..] = parts[..] {
                empty.insert(folder);
            }
            if path.strip_suffix(".toml").is_none() {
                continue;
            }
            match owner(&parts) {
                Ok(owner) => by_owner.entry(owner).or_default().push((path, content)),
                Err(hint) => diagnostics.push(
                    Diagnostic::warning("stray-file", format!("`{path}` is not read")).at(Place::file(path)).hint(hint),
                ),
            }
        }
        empty.retain(|folder| !by_owner.contains_key(&Owner::Cooperative(folder)));
        for name in empty {
            let folder = format!("{FOLDER}/cooperatives/{name}");
            let hint =
                format!("a cooperative begins with `[organisation]` in a file like `{folder}/organisation.toml`");
            let diagnostic = Diagnostic::warning("stray-file", format!("the folder `{folder}` has no data"));
            diagnostics.push(diagnostic.at(Place::file(&folder)).hint(hint));
        }
        let mut files = Self::default();
        for (owner, sources) in by_owner {
            match owner {
                Owner::Shared => files.shared = sources,
                Owner::Type(kind) => drop(files.types.insert(kind, sources)),
                Owner::Consortium => files.consortium = sources,
                Owner::Cooperative(id) => drop(files.cooperatives.insert(id, sources)),
            }
        }
        files
    }

    /// Whether there are no data at all.
    pub fn is_empty(&self) -> bool {
        self.shared.is_empty() && self.consortium.is_empty() && self.types.is_empty() && self.cooperatives.is_empty()
    }
}

/// The owner of a file below the data folder, or what to do with a file that nobody owns.
fn owner<'p>(inner: &[&'p str]) -> Result<Owner<'p>, String> {
    match inner {
        [_] => Ok(Owner::Shared),
        ["types", file] => {
            let word = file.trim_end_matches(".toml");
            let names = Kind::ALL.map(|kind| format!("`{kind}.toml`")).join(", ");
            Kind::from_word(word).map(Owner::Type).ok_or_else(|| format!("files of types are {names}"))
        }
        ["consortium", _] => Ok(Owner::Consortium),
        ["cooperatives", id, _] => Ok(Owner::Cooperative(id)),
        ["cooperatives", file] => {
            let id = file.trim_end_matches(".toml");
            Err(format!("a cooperative is a folder: move it to `{FOLDER}/cooperatives/{id}/{file}`"))
        }
        ["types" | "consortium" | "cooperatives", ..] => Err("data files do not stand deeper".to_string()),
        [folder, ..] => Err(did_you_mean(folder, ["types", "consortium", "cooperatives"])
            .unwrap_or_else(|| "data stand in `types/`, `consortium/` and `cooperatives/<id>/`".to_string())),
        [] => Err("data files have names".to_string()),
    }
}

impl Part {
    /// Reads the files of one owner; a key may stand at the top of one of them only.
    pub fn read(sources: &[(&str, &[u8])], layer: Layer) -> Self {
        let mut diagnostics = Vec::new();
        let mut complete = true;
        let mut origin = None;
        let mut fields = Table::default();
        for (path, content) in sources {
            let Some((root, whole)) = parse(path, content, layer, &mut diagnostics) else {
                complete = false;
                continue;
            };
            complete &= whole;
            origin = origin.or(root.origin);
            let Content::Table(table) = root.content else { continue };
            for (key, value) in *table {
                if let Some(reason) = misplaced(&key, layer) {
                    diagnostics.push(value.blame_key(reason));
                } else if let Some(first) = fields.get(&key) {
                    diagnostics.push(said_twice(&key, &value, first));
                } else {
                    fields.insert(key, value);
                }
            }
        }
        Self { root: Arc::new(Node { origin, content: Content::Table(Box::new(fields)) }), complete, diagnostics }
    }
}

/// Languages, checks and the edition hold for the whole workspace.
fn misplaced(key: &str, layer: Layer) -> Option<Diagnostic> {
    (["languages", "checks", "glossary", "edition"].contains(&key) && matches!(layer, Layer::Type(_) | Layer::Own))
        .then(|| {
            Diagnostic::error("misplaced-key", format!("`{key}` holds for the whole workspace"))
                .hint(format!("move it to a file directly in `{FOLDER}/`"))
        })
}

fn said_twice(key: &str, second: &Node, first: &Node) -> Diagnostic {
    let mut diagnostic = Diagnostic::error("duplicate-key", format!("`{key}` stands in two files of one layer"));
    if let Some(origin) = &first.origin {
        diagnostic = diagnostic.within(format!("first in {}:{}", origin.source.path, origin.line()));
    }
    second.blame_key(diagnostic.hint("move what belongs to it into one file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let mut diagnostics = Vec::new();
        let tree = Tree::from_texts(files.iter().copied());
        let files = Files::gather(&tree, &mut diagnostics);
        diagnostics.extend(Part::read(&files.shared, Layer::Consortium).diagnostics);
        for (kind, sources) in &files.types {
            diagnostics.extend(Part::read(sources, Layer::Type(*kind)).diagnostics);
        }
        let line = |d: &Diagnostic| {
            let place = d.place.as_ref().map(|place| format!("{}{:?}", place.path, place.range)).unwrap_or_default();
            [&[d.to_string(), place][..], &d.context[..], &d.hints[..]].concat().join(" | ")
        };
        assert_eq!(diagnostics.iter().map(line).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn files_that_belong_nowhere_are_told() {
        check(
            &[
                ("manuals/cooperative/x/a.toml", ""),
                ("manuals/cooperatives/x.toml", ""),
                ("manuals/cooperatives/y/logo.svg", ""),
                ("manuals/types/c.toml", ""),
            ],
            &[
                "warning: `manuals/cooperative/x/a.toml` is not read | manuals/cooperative/x/a.tomlNone | \
                 did you mean `cooperatives`?",
                "warning: `manuals/cooperatives/x.toml` is not read | manuals/cooperatives/x.tomlNone | \
                 a cooperative is a folder: move it to `manuals/cooperatives/x/x.toml`",
                "warning: `manuals/types/c.toml` is not read | manuals/types/c.tomlNone | \
                 files of types are `consortium.toml`, `a.toml`, `b.toml`",
                "warning: the folder `manuals/cooperatives/y` has no data | manuals/cooperatives/yNone | a cooperative \
                 begins with `[organisation]` in a file like `manuals/cooperatives/y/organisation.toml`",
            ],
        );
    }

    #[test]
    fn a_key_stands_in_one_file_of_a_layer() {
        check(
            &[
                ("manuals/a.toml", "\n[[risks]]\nid = \"x\"\n"),
                ("manuals/b.toml", "[[risks]]\nid = \"y\"\n"),
                ("manuals/types/a.toml", "risks = []\n[languages]\nsource = \"it\"\n"),
            ],
            &[
                "error: `risks` stands in two files of one layer | manuals/b.tomlSome(2..7) | first in manuals/a.toml:2 \
                 | move what belongs to it into one file",
                "error: `languages` holds for the whole workspace | manuals/types/a.tomlSome(12..21) | \
                 move it to a file directly in `manuals/`",
            ],
        );
    }
}
