//! Out: the messages that documents need as a parcel for a translator, with all that helps to translate them.

use std::collections::{BTreeMap, BTreeSet};

use super::frame::{Frame, Rules};
use super::ledger::Ledger;
use super::memory::Memory;
use super::text::{Condition, Text};
use crate::check::{Terms, has_term};
use crate::diagnostic::Diagnostic;
use crate::exchange::{Group, Match, Note, NoteKind, Parcel, Piece, Segment, State, Unit};
use crate::locale::{Catalogs, Entry, Locale, chunks};
use crate::tree::Tree;

/// Where a message appears in a finished document, and with which values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Appearance {
    /// Id and heading of the document and section, as a group of the parcel.
    pub group: (String, String),
    /// Documents and sections in words, by the ids of the documents.
    pub places: BTreeMap<String, BTreeSet<String>>,
    /// Pages in words, by the ids of the documents; empty where nobody laid them out.
    pub pages: BTreeMap<String, String>,
    /// Values that stood for its variables, by name.
    pub samples: BTreeMap<String, String>,
}

/// Everything that goes into a parcel besides the texts.
pub struct Outgoing<'a> {
    pub workspace: &'a str,
    pub source: &'a Locale,
    pub target: &'a Locale,
    pub rules: Rules<'a>,
    pub ledger: &'a Ledger,
    pub terms: &'a Terms,
    pub memory: Memory,
    pub appearances: &'a BTreeMap<String, Appearance>,
    /// All texts of the workspace, to tell lines.
    pub tree: &'a Tree,
}

/// The frames of a message's value and attributes.
pub fn frames(text: &Text<'_>, rules: Rules<'_>) -> Vec<Frame> {
    frames_of(&text.key, text.source, text.target, rules)
}

fn frames_of(key: &str, source: &Entry, target: Option<&Entry>, rules: Rules<'_>) -> Vec<Frame> {
    let value = source.value.as_ref().map(|value| (key.to_string(), value, target.and_then(|own| own.value.as_ref())));
    let attributes = source.attributes.iter().map(|attribute| {
        let own = target.and_then(|own| own.attribute(&attribute.id)).map(|own| &own.value);
        (format!("{key}.{}", attribute.id), &attribute.value, own)
    });
    let both = value.into_iter().chain(attributes);
    both.map(|(key, source, own)| Frame::new(&key, &chunks(source), own.map(chunks).as_deref(), rules)).collect()
}

impl Outgoing<'_> {
    /// Remembers the translations that count, to offer them for like texts.
    pub fn remember(&mut self, texts: &[Text<'_>]) {
        for text in texts.iter().filter(|text| text.condition.is_done()) {
            for frame in frames(text, self.rules) {
                for unit in frame.units() {
                    if let Some(target) = &unit.target {
                        self.memory.add(&text.key, &unit.source, target);
                    }
                }
            }
        }
    }

    /// The parcel of some texts, grouped by where they appear first; texts that cannot be cut into units are told.
    pub fn parcel(&self, texts: &[&Text<'_>]) -> (Parcel, Vec<Diagnostic>) {
        let (mut groups, mut faults): (Vec<Group>, Vec<Diagnostic>) = (Vec::new(), Vec::new());
        let lines = Lines::new(self.tree, texts);
        for text in texts {
            let frames = frames(text, self.rules);
            if frames.iter().any(Frame::is_too_deep) {
                let message =
                    format!("message `{}` has choices inside choices, too deep to be sent out", text.source.id);
                let hint = "give the inner texts to messages of their own, or translate it in the Fluent file";
                faults.push(Diagnostic::warning("too-deep", message).at(text.source.place()).hint(hint));
                continue;
            }
            let previous = self.previous(text);
            let units =
                frames.iter().flat_map(Frame::units).map(|frame| self.unit(text, frame, previous.as_ref(), &lines));
            let units: Vec<Unit> = units.collect();
            let appearance = self.appearances.get(&text.key);
            let (id, title) = appearance.map_or_else(|| ("other".into(), String::new()), |one| one.group.clone());
            match groups.iter_mut().find(|group| group.id == id) {
                Some(group) => group.units.extend(units),
                None => groups.push(Group { id, title, units }),
            }
        }
        let parcel = Parcel {
            workspace: Some(self.workspace.to_string()),
            source_locale: Some(self.source.to_string()),
            target_locale: Some(self.target.to_string()),
            groups,
        };
        (parcel, faults)
    }

    /// The source text that a stale translation was made from, by the keys of units.
    fn previous(&self, text: &Text<'_>) -> Option<BTreeMap<String, Segment>> {
        if text.condition != Condition::Stale {
            return None;
        }
        let record = self.ledger.records(self.target)?.messages.get(&text.key)?;
        let old = self.ledger.source(&record.source)?;
        Some(units_of_meaning(old, &text.key, self.rules))
    }

    fn unit(
        &self,
        text: &Text<'_>,
        frame: &Frame,
        previous: Option<&BTreeMap<String, Segment>>,
        lines: &Lines,
    ) -> Unit {
        let samples = self.appearances.get(&text.key).map(|one| &one.samples);
        let mut source = frame.source.clone();
        for piece in &mut source.0 {
            if let Piece::Code(code) = piece {
                let name = code.syntax.trim_matches(['{', '}']).trim_start_matches('$');
                if let Some(sample) = samples.and_then(|samples| samples.get(name)) {
                    code.readable = format!("{{{name}: {sample}}}");
                }
            }
        }
        let mut matches = Vec::new();
        let aside = self.ledger.records(self.target).and_then(|records| records.aside.get(&frame.key));
        if let Some(aside) = aside {
            let target = Segment::from_plain(&aside.target).numbered_as(&frame.source);
            let (source, percent) =
                (Segment::from_plain(&aside.source), if aside.source == frame.source.to_plain() { 100 } else { 99 });
            matches.push(Match { percent, origin: "kept aside".into(), source, target });
        }
        if !text.condition.is_done() {
            matches.extend(self.memory.find(&frame.source));
        }
        let exact = matches.iter().find(|one| one.percent == 100).map(|one| one.target.clone());
        let (target, state) = match &frame.target {
            Some(target) => (Some(target.numbered_as(&source)), text.condition.state()),
            // A text that was translated elsewhere is filled in for someone to look at.
            None if exact.is_some() => (exact, State::NeedsWork),
            None => (None, State::New),
        };
        Unit {
            key: frame.key.clone(),
            fingerprint: text.fingerprint.clone(),
            target,
            state,
            previous: previous
                .and_then(|previous| previous.get(&frame.key))
                .filter(|old| **old != frame.source)
                .cloned(),
            matches,
            notes: self.notes(text, frame),
            max_length: max_length(text.source),
            location: lines.of(text.source),
            place: None,
            source,
        }
    }

    fn notes(&self, text: &Text<'_>, frame: &Frame) -> Vec<Note> {
        let comment =
            text.source.comment.iter().flat_map(|comment| comment.lines()).filter(|line| limit(line).is_none());
        let comment = comment.collect::<Vec<_>>().join("\n");
        let mut notes = Vec::new();
        let mut note = |kind, text: String| {
            if !text.trim().is_empty() {
                notes.push(Note { kind, text });
            }
        };
        note(NoteKind::Comment, comment);
        note(NoteKind::Variant, frame.note.clone().unwrap_or_default());
        if let Some(appearance) = self.appearances.get(&text.key) {
            let samples = appearance.samples.iter().map(|(name, value)| format!("{name} = {value}"));
            note(NoteKind::Sample, samples.collect::<Vec<_>>().join("; "));
            let place = |(document, titles): (&String, &BTreeSet<String>)| {
                let titles = titles.iter().map(String::as_str);
                titles.chain(appearance.pages.get(document).map(String::as_str)).collect::<Vec<_>>().join(", ")
            };
            note(NoteKind::Place, appearance.places.iter().map(place).collect::<Vec<_>>().join("; "));
        }
        let words = frame.source.text().to_lowercase();
        for (source, target) in self.terms.iter().filter(|(source, _)| source.iter().any(|form| has_term(&words, form)))
        {
            note(NoteKind::Term, format!("{} = {}", source.join(", "), target.join(", ")));
        }
        notes
    }
}

/// The units of a meaning that the ledger kept, by key.
pub fn units_of_meaning(meaning: &str, key: &str, rules: Rules<'_>) -> BTreeMap<String, Segment> {
    let tree = Tree::from_texts([("locales/en/old.ftl", meaning)]);
    let (catalogs, _) = Catalogs::load(&tree, &Tree::default());
    let Some(locale) = catalogs.locales().next().cloned() else { return BTreeMap::new() };
    let Some((_, old)) = catalogs.messages(&locale).next() else { return BTreeMap::new() };
    let frames = frames_of(key, old, None, rules);
    frames.iter().flat_map(Frame::units).map(|unit| (unit.key.clone(), unit.source.clone())).collect()
}

/// The most characters that a comment of the source allows: `max-length: 24` on a line of its own.
pub fn max_length(source: &Entry) -> Option<u32> {
    source.comment.iter().flat_map(|comment| comment.lines()).find_map(limit)
}

fn limit(line: &str) -> Option<u32> {
    line.trim().strip_prefix("max-length:")?.trim().parse().ok()
}

/// The line numbers of entries, each file read once.
struct Lines(BTreeMap<String, Vec<usize>>);

impl Lines {
    fn new(tree: &Tree, texts: &[&Text<'_>]) -> Self {
        let mut feeds: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for path in texts.iter().map(|text| &*text.source.path) {
            if !feeds.contains_key(path) {
                let found = tree.text(path).into_iter().flat_map(|text| text.match_indices('\n').map(|(at, _)| at));
                feeds.insert(path.to_string(), found.collect());
            }
        }
        Self(feeds)
    }

    fn of(&self, entry: &Entry) -> Option<(String, usize)> {
        let feeds = self.0.get(&*entry.path)?;
        Some((entry.path.to_string(), feeds.partition_point(|at| *at < entry.span.start) + 1))
    }
}
