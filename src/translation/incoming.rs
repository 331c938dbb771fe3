//! In: what of a parcel is taken over, unit by unit, and the messages that come of it.
//!
//! A unit is taken if its source is still the one that was sent, its codes are those of the source, and the message that it
//! belongs to is whole. One whose source changed meanwhile, or whose message lacks other parts, is put aside in the
//! ledger and offered again when the message is sent out anew; nothing that came back is lost.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::edit;
use super::frame::{Frame, Rules};
use super::ledger::{Aside, Ledger, Record, day};
use super::meaning::fingerprint;
use super::outgoing::{frames, max_length};
use super::text::Text;
use crate::exchange::{Code, CodeKind, Parcel, Piece, Segment, State, Unit};
use crate::locale::{Catalogs, Chunk, Locale, chunks, write_entry};
use crate::tree::Tree;

/// What became of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// The translation is in the Fluent file now.
    Taken,
    /// The translation was there already.
    Unchanged,
    /// It holds no translation, or one that its tool calls unfinished.
    Untranslated,
    /// It waits in the ledger, for this reason.
    Aside(String),
    /// It was left out, for this reason.
    Refused(String),
}

/// A message that came in whole.
#[derive(Debug, Clone)]
pub struct NewText {
    /// The position of its text among those given.
    pub index: usize,
    /// The file that it belongs to.
    pub path: String,
    pub fluent: String,
    pub state: State,
    /// Whether the Fluent text differs from the present one.
    pub changed: bool,
    /// The keys of its units.
    pub units: Vec<String>,
}

/// The outcome of reading one parcel against the workspace.
#[derive(Debug, Default)]
pub struct Intake {
    /// By the keys of units.
    pub fates: BTreeMap<String, Fate>,
    pub texts: Vec<NewText>,
    aside: BTreeMap<String, Aside>,
}

/// Reads a parcel against the messages of the workspace.
pub fn take(parcel: &Parcel, texts: &[Text<'_>], rules: Rules<'_>, target: &Locale) -> Intake {
    let mut intake = Intake::default();
    let mut received: BTreeMap<&str, Vec<&Unit>> = BTreeMap::new();
    for unit in parcel.units() {
        received.entry(message_of(&unit.key)).or_default().push(unit);
    }
    for (index, text) in texts.iter().enumerate() {
        if let Some(units) = received.remove(text.key.as_str()) {
            intake.message(index, text, &units, rules, target);
        }
    }
    for unit in received.into_values().flatten() {
        let reason = format!("the workspace has no text `{}`", unit.key);
        intake.fates.insert(unit.key.clone(), Fate::Refused(reason));
    }
    intake
}

/// The message that a unit belongs to, by their keys.
fn message_of(key: &str) -> &str {
    let own = key.find("::").map_or(key, |end| &key[..end]);
    let start = own.rfind(':').map_or(0, |colon| colon + 1);
    own[start..].find('.').map_or(own, |dot| &own[..start + dot])
}

impl Intake {
    fn message(&mut self, index: usize, text: &Text<'_>, units: &[&Unit], rules: Rules<'_>, target: &Locale) {
        let frames = frames(text, rules);
        let known: BTreeMap<&str, &Frame> =
            frames.iter().flat_map(Frame::units).map(|frame| (frame.key.as_str(), frame)).collect();
        let mut taken: BTreeMap<&str, (Segment, State)> = BTreeMap::new();
        for unit in units {
            let fate = match judge(unit, known.get(unit.key.as_str()).copied(), text) {
                Ok(segment) => {
                    taken.insert(unit.key.as_str(), (segment, unit.state));
                    continue;
                }
                Err(fate) => fate,
            };
            if let Fate::Aside(_) = fate {
                self.put_aside(unit);
            }
            self.fates.insert(unit.key.clone(), fate);
        }
        let Some(state) = taken.values().map(|(_, state)| *state).min() else { return };
        let translation = |key: &str| taken.get(key).map(|(segment, _)| segment);
        let made: Vec<Result<Vec<Chunk>, Vec<String>>> =
            frames.iter().map(|frame| frame.assemble(&translation)).collect();
        let missing: Vec<String> = made.iter().filter_map(|made| made.as_ref().err()).flatten().cloned().collect();
        if !missing.is_empty() {
            let reason = format!("its message is not whole: `{}` has no translation", missing.join("`, `"));
            for unit in units.iter().filter(|unit| taken.contains_key(unit.key.as_str())) {
                self.put_aside(unit);
                self.fates.insert(unit.key.clone(), Fate::Aside(reason.clone()));
            }
            return;
        }
        let made: Vec<Vec<Chunk>> = made.into_iter().filter_map(Result::ok).collect();
        let keys: Vec<String> = taken.keys().map(ToString::to_string).collect();
        let fluent = written(text, made);
        if !reads_back(&fluent) {
            let reason = "it cannot be written as Fluent; look for braces".to_string();
            self.fates.extend(keys.into_iter().map(|key| (key, Fate::Refused(reason.clone()))));
            return;
        }
        let present = text.target.map(crate::locale::write_normal);
        let changed = present.as_deref() != Some(&fluent);
        let fate = if changed { Fate::Taken } else { Fate::Unchanged };
        self.fates.extend(keys.iter().map(|key| (key.clone(), fate.clone())));
        let path = text.target.map_or_else(|| path_for(&text.source.path, target), |own| own.path.to_string());
        self.texts.push(NewText { index, path, fluent, state, changed, units: keys });
    }

    fn put_aside(&mut self, unit: &Unit) {
        let target = unit.target.as_ref().map(Segment::to_plain).unwrap_or_default();
        self.aside.insert(unit.key.clone(), Aside { source: unit.source.to_plain(), target });
    }

    /// Refuses messages that were whole, by their position among the texts, each for a reason.
    pub fn refuse(&mut self, reasons: &BTreeMap<usize, String>) {
        for text in self.texts.iter().filter(|text| reasons.contains_key(&text.index)) {
            let reason = reasons.get(&text.index).cloned().unwrap_or_default();
            self.fates.extend(text.units.iter().map(|key| (key.clone(), Fate::Refused(reason.clone()))));
        }
        self.texts.retain(|text| !reasons.contains_key(&text.index));
    }

    /// The files of the workspace with the new messages in their places; those without a change apart.
    pub fn edited(&self, texts: &[Text<'_>], tree: &Tree) -> BTreeMap<String, String> {
        let mut files: BTreeMap<&str, BTreeMap<&str, String>> = BTreeMap::new();
        for new in self.texts.iter().filter(|text| text.changed) {
            if let Some(text) = texts.get(new.index) {
                files.entry(&new.path).or_default().insert(&text.source.id, new.fluent.clone());
            }
        }
        let mut orders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for text in texts {
            orders.entry(&text.source.path).or_default().push(&text.source.id);
        }
        let mut edited = BTreeMap::new();
        for (path, messages) in files {
            let before = tree.text(path).unwrap_or_default();
            let here = self.texts.iter().filter(|new| new.changed && new.path == path);
            let sources: BTreeSet<&str> =
                here.filter_map(|new| texts.get(new.index)).map(|text| &*text.source.path).collect();
            let order: Vec<&str> = sources.iter().filter_map(|path| orders.get(path)).flatten().copied().collect();
            edited.insert(path.to_string(), edit::put(before, &messages, &order));
        }
        edited
    }

    /// Enters what was taken and what waits into the ledger.
    pub fn record(&self, texts: &[Text<'_>], ledger: &mut Ledger, target: &Locale, on: Date) {
        for new in &self.texts {
            let Some(text) = texts.get(new.index) else { continue };
            let own = fingerprint(&new.fluent);
            let records = ledger.records_mut(target);
            let known = records.messages.get(&text.key);
            // What is reviewed stays so if it comes back the same.
            let stays = known.is_some_and(|record| {
                record.source == text.fingerprint && record.text == own && record.state >= new.state
            });
            if !stays {
                let record = Record { source: text.fingerprint.clone(), text: own, state: new.state, on: day(on) };
                records.messages.insert(text.key.clone(), record);
                ledger.keep(&text.fingerprint, &text.meaning);
            }
            let records = ledger.records_mut(target);
            records.aside.retain(|key, _| message_of(key) != text.key);
        }
        ledger.records_mut(target).aside.extend(self.aside.clone());
    }
}

/// Says that translations as they stand were made from the present source, and how far they are.
pub fn confirm(texts: &[&Text<'_>], state: State, ledger: &mut Ledger, target: &Locale, on: Date) -> usize {
    let mut count = 0;
    for text in texts {
        let Some(own) = text.target.map(super::text::own_fingerprint) else { continue };
        let records = ledger.records_mut(target);
        let record = Record { source: text.fingerprint.clone(), text: own, state, on: day(on) };
        let same =
            |known: &Record| (&known.source, &known.text, known.state) == (&record.source, &record.text, record.state);
        if records.messages.get(&text.key).is_some_and(same) {
            continue;
        }
        records.messages.insert(text.key.clone(), record);
        ledger.keep(&text.fingerprint, &text.meaning);
        count += 1;
    }
    count
}

/// What of a unit can be taken, with its codes as the workspace has them.
fn judge(unit: &Unit, frame: Option<&Frame>, text: &Text<'_>) -> Result<Segment, Fate> {
    let target = unit.target.as_ref().filter(|target| !target.is_empty());
    let Some(target) = target.filter(|_| unit.state >= State::Translated) else { return Err(Fate::Untranslated) };
    let changed = || Fate::Aside("the source changed since it was sent".to_string());
    let frame = frame.ok_or_else(changed)?;
    let same = if unit.fingerprint.is_empty() {
        unit.source.to_plain() == frame.source.to_plain()
    } else {
        unit.fingerprint == text.fingerprint
    };
    if !same {
        // A translation that is there already, of the present source, is not in danger.
        return Err(changed());
    }
    let segment = with_codes(target, frame).map_err(Fate::Refused)?;
    if let Some(most) = max_length(text.source) {
        let length = segment.text().chars().count();
        if length > most as usize {
            return Err(Fate::Refused(format!("it has {length} characters, and the layout has room for {most}")));
        }
    }
    Ok(segment)
}

/// The translation with each code as the source, or the present translation, has it.
fn with_codes(target: &Segment, frame: &Frame) -> Result<Segment, String> {
    if let Some(code) = Segment::from_plain(&words_of(target)).codes().find(|code| !is_break(code)) {
        let code = shown(code);
        return Err(format!("`{code}` was typed as text and would be printed; take the code of the source"));
    }
    let mut segment = target.trimmed_as(&frame.source);
    let allowed: Vec<&Code> = frame.allowed_codes().collect();
    for piece in &mut segment.0 {
        let Piece::Code(code) = piece else { continue };
        let by_syntax = allowed.iter().find(|known| known.syntax == code.syntax && known.kind == code.kind);
        let by_id = || allowed.iter().find(|known| code.id > 0 && known.id == code.id && known.kind == code.kind);
        match by_syntax.or_else(by_id) {
            Some(known) => code.syntax.clone_from(&known.syntax),
            // Where lines and paragraphs end is the translator's choice.
            None if is_break(code) => {}
            None => return Err(format!("the source has no code `{}`", shown(code))),
        }
    }
    let used = |known: &Code| segment.codes().filter(|code| code.syntax == known.syntax).count();
    let omitted = |known: &Code| frame.alone.as_ref().is_some_and(|selector| known.syntax.contains(selector.as_str()));
    for known in frame.source.codes().filter(|known| !is_break(known)) {
        if used(known) == 0 && !omitted(known) {
            return Err(format!("the code `{}` of the source is missing", shown(known)));
        }
    }
    let mut open: Vec<&str> = Vec::new();
    for code in segment.codes() {
        match code.kind {
            CodeKind::Single => {}
            CodeKind::Open => open.push(element(&code.syntax)),
            CodeKind::Close if open.last() == Some(&element(&code.syntax)) => drop(open.pop()),
            CodeKind::Close => return Err(format!("the code `{}` closes what is not open there", shown(code))),
        }
    }
    if let Some(name) = open.first() {
        return Err(format!("`<{name}>` is not closed"));
    }
    Ok(segment.numbered_as(&frame.source))
}

/// The words of a segment; codes part them.
fn words_of(segment: &Segment) -> String {
    let words = segment.0.iter().map(|piece| match piece {
        Piece::Text(text) => text.as_str(),
        Piece::Code(_) => "\u{fffc}",
    });
    words.collect()
}

fn is_break(code: &Code) -> bool {
    code.kind == CodeKind::Single && !code.syntax.is_empty() && !code.syntax.starts_with('{')
}

fn element(syntax: &str) -> &str {
    let inside = syntax.trim_start_matches(['<', '/']);
    inside.split([' ', '>']).next().unwrap_or_default()
}

fn shown(code: &Code) -> String {
    if code.syntax.is_empty() { format!("{}", code.id) } else { code.syntax.replace('\n', "¶") }
}

/// The message as Fluent: the texts that were made, and attributes that only the translation has.
fn written(text: &Text<'_>, made: Vec<Vec<Chunk>>) -> String {
    let mut made = made.into_iter();
    let value = if text.source.value.is_some() {
        made.next()
    } else {
        text.target.and_then(|own| own.value.as_ref()).map(chunks)
    };
    let names = text.source.attributes.iter().map(|attribute| attribute.id.clone());
    let mut attributes: Vec<(String, Vec<Chunk>)> = names.zip(made).collect();
    for own in text.target.iter().flat_map(|own| &own.attributes) {
        if text.source.attribute(&own.id).is_none() {
            attributes.push((own.id.clone(), chunks(&own.value)));
        }
    }
    write_entry(&text.source.id, value.as_deref(), &attributes)
}

/// Whether a written message is read as what was meant.
fn reads_back(fluent: &str) -> bool {
    let source = format!("{fluent}\n");
    let tree = Tree::from_texts([("locales/en/new.ftl", source.as_str())]);
    let (catalogs, faults) = Catalogs::load(&tree, &Tree::default());
    let Some(locale) = catalogs.locales().next() else { return false };
    let mut messages = catalogs.messages(locale);
    let same = messages.next().is_some_and(|(_, entry)| crate::locale::write_normal(entry) == fluent);
    faults.is_empty() && same && messages.next().is_none()
}

/// The file of a translation whose source stands in another.
fn path_for(source: &str, target: &Locale) -> String {
    let path = source.strip_prefix("built-in/").unwrap_or(source);
    let below =
        path.strip_prefix("locales/").and_then(|path| path.split_once('/')).map_or("messages.ftl", |(_, rest)| rest);
    format!("locales/{target}/{below}")
}
