//! The files of one layer, and the messages that they hold.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use super::resolver::split;
use super::source;
use super::syntax::{Entry, References};
use crate::diagnostic::{Diagnostic, Place};
use crate::tree::Content;

/// The kind of finding that a file is not any more what it was when the run began.
const ALTERED: &str = "altered-file";

/// The files of one layer, in the order of their paths, and what they hold.
#[derive(Debug, Clone, Default)]
pub(super) struct Files {
    files: Vec<(String, Content)>,
    read: OnceLock<(Entries, Vec<Diagnostic>)>,
    /// Whether nothing was found to be wrong with them, also where what was read is not kept.
    is_sound: OnceLock<bool>,
}

/// The messages and terms of one layer, in the order of files and lines.
#[derive(Debug, Clone, Default)]
pub(super) struct Entries {
    list: Vec<Entry>,
    index: HashMap<String, usize>,
    /// What is referred to by those that refer to others at all.
    references: OnceLock<Vec<(String, BTreeSet<String>)>>,
}

impl Files {
    /// Adds a file; the next one's path is greater.
    pub(super) fn push(&mut self, name: String, content: Content) {
        self.files.push((name, content));
    }

    /// The path of one of them.
    pub(super) fn path(&self) -> &str {
        self.files.first().map_or("", |(name, _)| name)
    }

    /// What they hold, and what is wrong with them; both are kept.
    pub(super) fn read(&self) -> &(Entries, Vec<Diagnostic>) {
        self.read.get_or_init(|| self.parse())
    }

    fn parse(&self) -> (Entries, Vec<Diagnostic>) {
        let (mut entries, mut diagnostics) = (Entries::default(), Vec::new());
        for (name, content) in &self.files {
            let Some(content) = content.read() else {
                diagnostics.push(altered(name));
                continue;
            };
            let (read, mut found) = source::read(name, &content);
            diagnostics.append(&mut found);
            for entry in read {
                diagnostics.extend(entries.add(entry, |first| self.line(first)));
            }
        }
        self.is_sound.get_or_init(|| diagnostics.is_empty());
        (entries, diagnostics)
    }

    /// What is wrong with them; what they hold is not kept.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        self.read.get().map_or_else(|| self.parse().1, |(_, faults)| faults.clone())
    }

    /// Whether they were read and nothing is wrong with them.
    pub(super) fn is_sound(&self) -> bool {
        self.is_sound.get().is_some_and(|is_sound| *is_sound)
    }

    /// What could not be had any more of what was read and kept.
    pub(super) fn altered(&self) -> impl Iterator<Item = &Diagnostic> {
        let faults = self.read.get().map_or(&[][..], |(_, faults)| faults);
        faults.iter().filter(|fault| fault.name == ALTERED)
    }

    /// The same files, to be read apart unless these have been read and are kept.
    pub(super) fn apart(self: &Arc<Self>) -> Arc<Self> {
        if self.read.get().is_some() {
            return Arc::clone(self);
        }
        Arc::new(Self { files: self.files.clone(), ..Self::default() })
    }

    pub(super) fn entries(&self) -> &Entries {
        &self.read().0
    }

    /// The entries as they are written, without comments, by their names; `None` if something is wrong with one.
    pub(super) fn written(&self) -> Option<BTreeMap<&str, String>> {
        let (entries, faults) = self.read();
        if !faults.is_empty() {
            return None;
        }
        let contents = self.files.iter().filter_map(|(name, content)| Some((&**name, content.read()?)));
        let contents: BTreeMap<&str, Arc<[u8]>> = contents.collect();
        let mut written = BTreeMap::new();
        for (index, entry) in entries.list.iter().enumerate() {
            let content = std::str::from_utf8(contents.get(&*entry.path)?).ok()?;
            let line = |entry: &Entry| content.get(..entry.span.start)?.rfind('\n').map_or(Some(0), |at| Some(at + 1));
            let next = entries.list.get(index + 1).filter(|next| next.path == entry.path);
            let text = content.get(line(entry)?..next.map_or(Some(content.len()), line)?)?;
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            written.insert(entry.id.as_str(), lines.collect::<Vec<_>>().join("\n").trim_end().to_string());
        }
        Some(written)
    }

    /// The file and line of a place in one of the files.
    fn line(&self, place: &Place) -> String {
        let line = self.files.iter().find(|(name, _)| *name == place.path).and_then(|(_, content)| {
            let content = content.read()?;
            let before = content.get(..place.range.as_ref()?.start)?;
            Some(format!(":{}", before.split(|byte| *byte == b'\n').count()))
        });
        format!("{}{}", place.path, line.unwrap_or_default())
    }
}

impl Entries {
    /// A message by its id, or a term by its id with the `-`.
    pub(super) fn get(&self, id: &str) -> Option<&Entry> {
        self.list.get(*self.index.get(id)?)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.list.iter()
    }

    /// The names of entries that refer to others, each with the names of these; attributes count for what has them.
    pub(super) fn references(&self) -> &[(String, BTreeSet<String>)] {
        self.references.get_or_init(|| {
            let referring = self.list.iter().filter_map(|entry| {
                let mut direct = References::default();
                let attributes = entry.attributes.iter().map(|attribute| &attribute.value);
                entry.value.iter().chain(attributes).for_each(|pattern| pattern.collect(&mut direct));
                let names = direct.messages.iter().chain(&direct.terms).map(|name| split(name).0.to_string());
                let names: BTreeSet<String> = names.collect();
                (!names.is_empty()).then(|| (entry.id.clone(), names))
            });
            referring.collect()
        })
    }

    /// Adds an entry, unless its name is taken; `line` says where the first one stands.
    fn add(&mut self, entry: Entry, line: impl FnOnce(&Place) -> String) -> Option<Diagnostic> {
        let Some(&index) = self.index.get(&entry.id) else {
            self.index.insert(entry.id.clone(), self.list.len());
            self.list.push(entry);
            return None;
        };
        let first = &mut self.list[index];
        if entry.fault.is_some() {
            return None;
        }
        let kind = if entry.is_term() { "term" } else { "message" };
        let twice = Diagnostic::error("duplicate-message", format!("{kind} `{}` is there twice", entry.id))
            .at(entry.place())
            .hint(format!("the first one stands at {}: remove or rename one of them", line(&first.place())));
        first.fault.get_or_insert_with(|| Box::new(twice.clone()));
        Some(twice)
    }
}

fn altered(path: &str) -> Diagnostic {
    Diagnostic::error(ALTERED, format!("`{path}` was changed or removed while documents were made"))
        .at(Place::file(path))
        .hint("run the command again")
}
