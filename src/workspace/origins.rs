//! Where an organisation's values come from: the nodes that its data were read from.
//!
//! They take more memory than the data, and hardly anybody asks, so those of a cooperative are read again for who does.

use std::sync::{Arc, OnceLock};

use super::assemble::{self, Bases};
use super::files::Sources;
use super::node::Node;
use crate::tree::Tree;

/// The nodes of one organisation.
#[derive(Debug)]
pub enum Origins {
    Kept(Arc<Node>),
    /// Those of a cooperative, by its folder; once somebody asked they are kept.
    InFiles {
        folder: String,
        files: Vec<(String, Arc<[u8]>)>,
        bases: Arc<Bases>,
        root: OnceLock<Arc<Node>>,
    },
}

impl Origins {
    /// Those of a cooperative with its files in a tree.
    pub fn in_files(folder: &str, sources: &Sources<'_>, tree: &Tree, bases: &Arc<Bases>) -> Self {
        let file = |(path, _): &(&str, &[u8])| Some(((*path).to_string(), Arc::clone(tree.get(path)?)));
        let files = sources.iter().filter_map(file).collect();
        Self::InFiles { folder: folder.to_string(), files, bases: Arc::clone(bases), root: OnceLock::new() }
    }

    /// The nodes, from the root.
    pub fn root(&self) -> &Arc<Node> {
        match self {
            Self::Kept(root) => root,
            Self::InFiles { folder, files, bases, root } => root.get_or_init(|| {
                let sources: Sources<'_> = files.iter().map(|(path, content)| (path.as_str(), &**content)).collect();
                assemble::cooperative(folder, &sources, bases).root
            }),
        }
    }
}
