//! What the browser is shown: the pages of the last good layout, and what is wrong now.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;
use crate::tree::{Tree, sha256};

/// Hexadecimal digits of a page's name.
const DIGITS: usize = 16;

/// One state of the document.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// Name of the job.
    pub job: String,
    /// Its pages as SVG; none if it could not be laid out.
    pub pages: Vec<String>,
    /// Errors or warnings, as a person reads them.
    pub words: String,
    pub seconds: f64,
}

impl Shown {
    /// What is shown where there is no document.
    pub fn trouble(job: &str, words: String) -> Self {
        Self { job: job.to_string(), words, ..Self::default() }
    }

    /// How it ended, in words.
    pub fn outcome(&self) -> String {
        match self.pages.len() {
            0 => "errors".to_string(),
            1 => "1 page".to_string(),
            pages => format!("{pages} pages"),
        }
    }
}

/// Findings in words, each with its excerpt.
pub fn words(found: &[Diagnostic], texts: &Tree) -> String {
    let mut found = found.to_vec();
    Diagnostic::sort(&mut found);
    found.iter().map(|one| one.render(texts, false)).collect::<Vec<_>>().join("\n\n")
}

/// What the worker lays out and the server shows.
#[derive(Default)]
pub struct Preview {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// Counts what was shown; 0 while nothing was.
    version: u64,
    shown: Shown,
    /// The last pages that could be laid out, by the hash of their content, in order.
    pages: Vec<(String, String)>,
}

impl Preview {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows a new state. While there are errors the last good pages stay.
    pub fn show(&self, shown: Shown) {
        let mut state = self.state();
        if !shown.pages.is_empty() {
            let name = |page: &String| {
                let mut name = sha256(page.as_bytes());
                name.truncate(DIGITS);
                name
            };
            state.pages = shown.pages.iter().map(|page| (name(page), page.clone())).collect();
        }
        state.shown = shown;
        state.version += 1;
        self.changed.notify_all();
    }

    /// What is shown, once it is another version than `known` or some time has passed.
    pub fn after(&self, known: u64, most: Duration) -> Value {
        let state = self.state();
        let is_known = |state: &mut State| state.version == known;
        let waited = self.changed.wait_timeout_while(state, most, is_known);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        json!({
            "version": state.version,
            "job": state.shown.job,
            "pages": state.pages.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            "is-current": !state.shown.pages.is_empty(),
            "words": state.shown.words,
            "seconds": (state.shown.seconds * 1000.0).round() / 1000.0,
        })
    }

    /// A page by its name.
    pub fn page(&self, name: &str) -> Option<String> {
        let state = self.state();
        state.pages.iter().find(|(known, _)| known == name).map(|(_, page)| page.clone())
    }
}
