//! Warnings kept with the documents that they are about, so that a later run which builds nothing tells them again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Place, stable_name};
use crate::tree::{Tree, sha256};

/// Hexadecimal digits of a key.
const DIGITS: usize = 16;

/// A warning, without the job and the page: many documents may have the same one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Warning {
    name: String,
    message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    /// The text that it points at. Where it stands is looked up in the file as it is then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<Passage>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    context: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hints: Vec<String>,
    /// Whether it names the job that it befell.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    names_job: bool,
}

/// A part of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Passage {
    /// Its first byte.
    start: usize,
    text: String,
}

/// A warning as one document has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// The warning's key.
    pub warning: String,
    /// The page on which it stands, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<usize>,
}

impl Warning {
    /// Keeps the warnings of one job; `texts` are what they point into.
    pub fn keep(found: &[Diagnostic], job: &str, texts: &Tree) -> (BTreeMap<String, Self>, Vec<Told>) {
        let (mut warnings, mut told) = (BTreeMap::new(), Vec::new());
        for one in found {
            let warning = Self::of(one, job, texts);
            let mut key = sha256(&serde_json::to_vec(&warning).unwrap_or_default());
            key.truncate(DIGITS);
            told.push(Told { warning: key.clone(), page: one.pages.get(job).copied() });
            warnings.insert(key, warning);
        }
        (warnings, told)
    }

    /// Whether it points into a folder.
    pub(super) fn is_in(&self, folder: &str) -> bool {
        self.file.as_ref().is_some_and(|file| file.starts_with(folder))
    }

    fn of(found: &Diagnostic, job: &str, texts: &Tree) -> Self {
        let at = found.place.as_ref().and_then(|place| {
            let range = place.range.clone()?;
            let text = texts.text(&place.path)?.get(range.clone())?.to_string();
            Some(Passage { start: range.start, text })
        });
        Self {
            name: found.name.to_string(),
            message: found.message.clone(),
            file: found.place.as_ref().map(|place| place.path.clone()),
            at,
            context: found.context.clone(),
            hints: found.hints.clone(),
            names_job: found.jobs.iter().any(|name| name == job),
        }
    }

    /// The warning as it was told, for a job and a page of it.
    pub(super) fn recall(&self, page: Option<usize>, job: &str, texts: &Tree) -> Diagnostic {
        let mut found = Diagnostic::warning(stable_name(&self.name), self.message.clone());
        found.place = self.file.clone().map(|path| Place::new(&*path, self.range(&path, texts)));
        found.context.clone_from(&self.context);
        found.hints.clone_from(&self.hints);
        match page {
            Some(page) => found.on_page(job, page),
            None if self.names_job => found.in_job(job),
            None => found,
        }
    }

    /// Where the text stands now: at its place, or elsewhere if it is there just once.
    fn range(&self, path: &str, texts: &Tree) -> Option<std::ops::Range<usize>> {
        let Passage { start, text } = self.at.as_ref()?;
        let content = texts.text(path)?;
        let is_there = content.get(*start..).is_some_and(|rest| rest.starts_with(text.as_str()));
        let only = || {
            let mut found = content.match_indices(text.as_str()).map(|(at, _)| at);
            found.next().filter(|_| !text.is_empty() && found.next().is_none())
        };
        let start = if is_there { *start } else { only()? };
        Some(start..start + text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_is_told_again_where_its_text_stands_now() {
        let texts = |text: &str| Tree::from_texts([("a.ftl", text)]);
        let found = [
            Diagnostic::warning("lone-line", "x").at(Place::span("a.ftl", 4..7)).hint("h").on_page("it/a", 3),
            Diagnostic::warning("untranslated", "y").at(Place::file("a.ftl")).within("c"),
        ];
        let (warnings, told) = Warning::keep(&found, "it/a", &texts("a = one\nb = two\n"));
        let recall = |text: &str| -> Vec<Diagnostic> {
            told.iter().map(|told| warnings[&told.warning].recall(told.page, "it/a", &texts(text))).collect()
        };
        assert_eq!(recall("a = one\nb = two\n"), found);
        let range = |text: &str| recall(text)[0].place.as_ref().and_then(|place| place.range.clone());
        assert_eq!(range("# Remark.\na = one\n"), Some(14..17));
        assert_eq!(range("bb = one one\n"), None);
    }
}
