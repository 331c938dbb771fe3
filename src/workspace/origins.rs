//! Where an organisation's values come from: the nodes that its data were read from.
//!
//! They take more memory than the data, and hardly anybody asks, so those of a cooperative are read again for who does.

use std::sync::{Arc, OnceLock};

use super::assemble::{self, Bases};
use super::files::Sources;
use super::node::Node;
use crate::tree::Tree;

/// The nodes of one organisation, or the files that they are read from.
#[derive(Debug)]
pub struct Origins {
    /// The folder of a cooperative and its files.
    folder: String,
    files: Vec<(String, Arc<[u8]>)>,
    bases: Arc<Bases>,
    root: OnceLock<Arc<Node>>,
}

impl Origins {
    /// Those of an organisation that are kept.
    pub fn kept(root: Arc<Node>, bases: &Arc<Bases>) -> Self {
        Self { folder: String::new(), files: Vec::new(), bases: Arc::clone(bases), root: root.into() }
    }

    /// Those of a cooperative with its files in a tree.
    pub fn in_files(folder: &str, sources: &Sources<'_>, tree: &Tree, bases: &Arc<Bases>) -> Self {
        let file = |(path, _): &(&str, &[u8])| Some(((*path).to_string(), Arc::clone(tree.get(path)?)));
        let files = sources.iter().filter_map(file).collect();
        Self { folder: folder.to_string(), files, bases: Arc::clone(bases), root: OnceLock::new() }
    }

    /// The nodes; from now on they are kept.
    pub fn root(&self) -> &Arc<Node> {
        self.root.get_or_init(|| {
            let sources: Sources<'_> = self.files.iter().map(|(path, content)| (path.as_str(), &**content)).collect();
            assemble::cooperative(&self.folder, &sources, &self.bases).root
        })
    }
}
