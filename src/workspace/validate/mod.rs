//! What the types cannot say: references between items, dates in order, values in range, addresses and files that exist.

mod documents;
mod files;
mod identity;
mod known;
mod languages;
mod print;
mod references;
mod values;

use std::sync::Arc;

use super::explain;
use super::model::Data;
use super::node::{Content, Node};
use crate::diagnostic::Diagnostic;

pub use known::Known;

/// What is wrong with the effective data of one organisation.
pub fn validate(root: &Arc<Node>, data: &Data, known: &Known<'_>) -> Vec<Diagnostic> {
    let mut checker = Checker { root, data, found: Vec::new() };
    references::check(&mut checker);
    identity::check(&mut checker);
    documents::check(&mut checker);
    languages::check(&mut checker, known);
    values::check(&mut checker);
    files::check(&mut checker, known.tree);
    print::check(&mut checker, known);
    checker.found
}

/// The data under test, and what was found so far.
struct Checker<'a> {
    root: &'a Arc<Node>,
    data: &'a Data,
    found: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    /// The value at a path, or the nearest table above it.
    fn nearest(&self, path: &str) -> &'a Arc<Node> {
        let mut known = path;
        loop {
            if let Some(node) = explain::node(self.root, known) {
                return node;
            }
            match known.rsplit_once('.') {
                Some((above, _)) => known = above,
                None => return self.root,
            }
        }
    }

    /// Tells a finding at the value of a path; what no file says, nobody complains of.
    fn report(&mut self, path: &str, diagnostic: Diagnostic) {
        let node = self.nearest(path);
        if !matches!(node.content, Content::Hole) && node.origin.is_some() {
            self.found.push(node.blame(diagnostic));
        }
    }

    /// Tells a finding at one of several words that stand in the list at a path.
    fn report_item(&mut self, path: &str, word: &str, diagnostic: Diagnostic) {
        // The last one: where a word stands twice, it is the one too many. One that is not there stands for a hole.
        match self.nearest(path).as_list().map(|items| items.iter().rfind(|item| item.as_text() == Some(word))) {
            Some(Some(item)) => self.found.push(item.blame(diagnostic)),
            Some(None) => {}
            None => self.report(path, diagnostic),
        }
    }
}
