//! The journal: what a run replaced and finished, line by line, until its manifest is written.
//!
//! Before a document is replaced a line says so, and once it stands there another line says all that the manifest is to
//! say of it. So after a kill the next run knows of every document whether it is the old one, the new one with its entry,
//! or one of which nobody can say. Lines are JSON; an earlier program wrote bare paths of documents that it replaced. A
//! last line that was cut short says nothing: what it was to announce had not begun, or cannot be proved.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Output, Warning};

/// A line.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Note {
    /// The document at a path is about to be replaced.
    Replacing(String),
    Done {
        path: String,
        #[serde(flatten)]
        done: Box<Done>,
    },
}

/// A document that a run finished.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Done {
    pub output: Output,
    /// The set of inputs, where the run names it for the first time.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub input_sets: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub warnings: BTreeMap<String, Warning>,
    /// Key of the workspace's texts that it was made from.
    pub state: String,
}

/// What a journal says.
#[derive(Debug, Default, PartialEq)]
pub struct Journal {
    /// Documents that were about to be replaced; whether they were, nobody knows.
    pub replaced: BTreeSet<String>,
    /// Documents that were finished.
    pub done: BTreeMap<String, Done>,
}

/// The line that says that a document is about to be replaced.
pub fn replacing(path: &str) -> String {
    line(&Note::Replacing(path.to_string()))
}

/// The line that says that a document is finished.
pub fn done(path: &str, done: Done) -> String {
    line(&Note::Done { path: path.to_string(), done: Box::new(done) })
}

fn line(note: &Note) -> String {
    serde_json::to_string(note).unwrap_or_default()
}

impl Journal {
    /// Reads a journal; the later line counts.
    pub fn read(text: &str) -> Self {
        let mut journal = Self::default();
        for line in text.lines().filter(|line| !line.is_empty()) {
            match serde_json::from_str(line) {
                Ok(Note::Done { path, done }) => {
                    journal.replaced.remove(&path);
                    journal.done.insert(path, *done);
                }
                Ok(Note::Replacing(path)) => journal.replace(path),
                Err(_) if line.starts_with('{') => {}
                Err(_) => journal.replace(line.to_string()),
            }
        }
        journal
    }

    fn replace(&mut self, path: String) {
        self.done.remove(&path);
        self.replaced.insert(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(hash: &str) -> Done {
        let output = Output {
            organisation: "alfa".into(),
            document: "letter".into(),
            locale: "it".into(),
            profile: "archive".into(),
            code: String::new(),
            revision: 0,
            pages: 1,
            bytes: 2,
            sha256: hash.into(),
            chain: Vec::new(),
            sources: "s".into(),
            job: "j".into(),
            inputs: "i".into(),
            assets: BTreeMap::new(),
            tool: None,
            warnings: Vec::new(),
        };
        let input_sets = BTreeMap::from([("i".to_string(), BTreeMap::from([("a.typ".to_string(), "h".to_string())]))]);
        Done { output, input_sets, warnings: BTreeMap::new(), state: "t".into() }
    }

    #[test]
    fn the_later_line_counts_and_a_cut_one_says_nothing() {
        let lines = [
            replacing("a.pdf"),
            done("a.pdf", finished("1")),
            replacing("b.pdf"),
            replacing("a.pdf"),
            done("a.pdf", finished("2")),
        ];
        let cut = done("b.pdf", finished("3"));
        let journal = Journal::read(&format!("{}\n{}", lines.join("\n"), &cut[..cut.len() - 2]));
        assert_eq!(journal.done, BTreeMap::from([("a.pdf".to_string(), finished("2"))]));
        assert_eq!(journal.replaced, BTreeSet::from(["b.pdf".to_string()]));
    }

    #[test]
    fn bare_paths_are_documents_that_an_earlier_program_replaced() {
        assert_eq!(Journal::read("it/a.pdf\n\nb.pdf\n").replaced.len(), 2);
    }
}
