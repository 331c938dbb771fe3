//! A PO file as a parcel.

use super::super::intake::{Intake, file_fault, file_warning, unit_fault};
use super::super::{MAX_FILE, Match, Note, NoteKind, Parcel, Received, Segment, State, Unit};
use super::charset::decode;
use super::lex::{Entries, Entry, entries};
use super::{FINGERPRINT, FURTHER, MAX_LENGTH, SECTION, STATE, SUGGESTION};
use crate::diagnostic::{Diagnostic, Place};

/// Reads a PO file, in the encoding that its header declares.
///
/// # Errors
/// A file that is too large, of mixed or unknown encoding, or that gettext would not read either; with the line.
pub fn read(name: &str, bytes: &[u8]) -> Result<Received, Box<Diagnostic>> {
    if bytes.len() > MAX_FILE {
        let message = format!("the file has {} MiB, and {} are the most", bytes.len() >> 20, MAX_FILE >> 20);
        return Err(Box::new(file_fault(name, message)));
    }
    let Entries { entries, obsolete } = entries(name, &decode(name, bytes)?)?;
    if entries.is_empty() {
        let fault = file_fault(name, "the file has no entries").hint("is it a PO file?");
        return Err(Box::new(fault));
    }
    let mut intake = Intake::default();
    let mut has_header = false;
    for entry in &entries {
        if entry.context.is_none() && entry.id.as_deref() == Some("") {
            if !has_header {
                let groups = std::mem::take(&mut intake.parcel.groups);
                intake.parcel = Parcel { groups, ..header(entry.translation.as_deref().unwrap_or_default()) };
                has_header = true;
            }
            continue;
        }
        let place = Place::span(name, entry.range.clone());
        match unit(entry) {
            Ok((group, title, unit)) => {
                let group = intake.group(&group, &title);
                let unit = Unit { place: Some(Place::span(name, entry.translated.clone())), ..unit };
                intake.unit(group, unit, |message| unit_fault(place, message))?;
            }
            Err(message) => intake.fault(unit_fault(place, message))?,
        }
    }
    if !has_header {
        let warning = file_warning(name, "the file has no header, so nothing says which language it is in");
        intake.tell(warning);
    }
    if obsolete > 0 {
        let message = format!("obsolete entries are passed over; there are {obsolete}");
        intake.tell(file_warning(name, message));
    }
    Ok(intake.finish())
}

/// What a header says of the parcel.
fn header(fields: &str) -> Parcel {
    let value = |wanted: &str| {
        let fields = fields.lines().filter_map(|line| line.split_once(':'));
        let mut values = fields.filter(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
        values.next().map(|(_, value)| value.trim().to_string()).filter(|value| !value.is_empty())
    };
    Parcel {
        workspace: value("X-Workspace"),
        source_locale: value("X-Source-Language"),
        target_locale: value("Language").map(|tag| tag.replace('_', "-")),
        groups: Vec::new(),
    }
}

/// The group, its title and the unit of an entry; or why it is none.
fn unit(entry: &Entry) -> Result<(String, String, Unit), String> {
    let Some(key) = entry.context.clone().filter(|key| !key.is_empty()) else {
        return Err("the entry has no `msgctxt`, so nothing says which text it is".to_string());
    };
    if entry.plural {
        return Err(format!("the entry `{key}` has plural forms, where each form is an entry of its own"));
    }
    let source = Segment::from_plain_of_any(entry.id.as_deref().unwrap_or_default());
    let translation = entry.translation.as_deref().filter(|text| !text.is_empty());
    let target = translation.map(|text| Segment::from_plain_of_any(text).numbered_as(&source));
    let mut unit = Unit { key, source, ..Unit::default() };
    let (group, title) = comments(&entry.extracted, &mut unit);
    unit.location = entry.references.first().and_then(|reference| location(reference));
    let previous = entry.previous.as_deref().map(Segment::from_plain_of_any);
    let said = |word: &str| entry.translator.iter().find_map(|comment| comment.strip_prefix(word));
    unit.state = match (&target, said(STATE)) {
        (None, _) => State::New,
        _ if entry.fuzzy => State::NeedsWork,
        (_, Some("reviewed")) => State::Reviewed,
        (_, Some("final")) => State::Final,
        _ => State::Translated,
    };
    match (said(SUGGESTION), target) {
        // Still as it was sent, or left undecided: no translation yet.
        (Some(origin), Some(target)) if entry.fuzzy => {
            let (percent, origin) = origin.split_once(" %").unwrap_or(("0", origin));
            let percent = percent.parse().unwrap_or(0);
            let source = previous.unwrap_or_default();
            unit.matches.push(Match { percent, origin: origin.trim().to_string(), source, target });
            unit.state = State::New;
        }
        // The source of a suggestion that was taken is not an earlier source of this text.
        (Some(_), target) => unit.target = target,
        (None, target) => (unit.target, unit.previous) = (target, previous),
    }
    Ok((group, title, unit))
}

/// Reads extracted comments into a unit; gives the group's id and title. A line without a mark is more of the one before,
/// broken by a tool; before the first mark it is a comment.
fn comments(lines: &[String], unit: &mut Unit) -> (String, String) {
    let (mut group, mut title) = (String::new(), String::new());
    let mut in_section = false;
    for line in lines {
        if let Some(section) = line.strip_prefix(SECTION) {
            let (id, words) = section.split_once(' ').unwrap_or((section, ""));
            (group, title, in_section) = (id.to_string(), words.to_string(), true);
            continue;
        }
        if let Some(most) = line.strip_prefix(MAX_LENGTH) {
            unit.max_length = most.trim().parse().ok();
        } else if let Some(fingerprint) = line.strip_prefix(FINGERPRINT) {
            unit.fingerprint = fingerprint.trim().to_string();
        } else if let (Some(further), Some(note)) = (line.strip_prefix(FURTHER), unit.notes.last_mut()) {
            note.text.push('\n');
            note.text.push_str(further.strip_prefix(' ').unwrap_or(further));
        } else if let Some((kind, text)) = note(line) {
            unit.notes.push(Note { kind, text: text.to_string() });
        } else if in_section {
            title = format!("{title} {line}");
            continue;
        } else if let Some(note) = unit.notes.last_mut() {
            note.text = format!("{} {line}", note.text);
        } else {
            unit.notes.push(Note { kind: NoteKind::Comment, text: line.clone() });
        }
        in_section = false;
    }
    (group, title)
}

/// The kind of note that a line begins with, and the rest of the line.
fn note(line: &str) -> Option<(NoteKind, &str)> {
    let (word, text) = line.split_once(':')?;
    Some((NoteKind::from_name(word)?, text.strip_prefix(' ').unwrap_or(text)))
}

/// The first file and line of a reference.
fn location(reference: &str) -> Option<(String, usize)> {
    let (path, rest) = match reference.strip_prefix('\u{2068}').and_then(|rest| rest.split_once('\u{2069}')) {
        Some((path, rest)) => (path, rest.strip_prefix(':')?.split_whitespace().next()?),
        None => reference.split_whitespace().next()?.rsplit_once(':')?,
    };
    Some((path.to_string(), rest.parse().ok()?))
}
