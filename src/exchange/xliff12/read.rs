//! XLIFF 1.2 → parcel, tolerant of what tools change.

use super::{STATES, inline};
use crate::diagnostic::Diagnostic;
use crate::exchange::inline::{is_blank, percent};
use crate::exchange::intake::Intake;
use crate::exchange::xml::read::Fault;
use crate::exchange::xml::{Element, Node, Source};
use crate::exchange::{Match, Note, NoteKind, Piece, Received, Segment, State, Unit};

/// Reads the tree of a file.
pub fn read(source: &Source, root: &Element) -> Result<Received, Box<Diagnostic>> {
    let mut reader = Reader { source, intake: Intake::default() };
    for file in root.all("file") {
        let parcel = &mut reader.intake.parcel;
        let same = Intake::locale(&mut parcel.source_locale, file.attribute("source-language"))
            & Intake::locale(&mut parcel.target_locale, file.attribute("target-language"));
        if !same {
            let fault = source.error("exchange-language", "the file holds more than one pair of languages", file.at);
            return Err(Box::new(fault.hint("send each language back as a file of its own")));
        }
        let workspace = file.attribute("product-name").or_else(|| file.attribute("original"));
        if parcel.workspace.is_none() {
            parcel.workspace = workspace.filter(|name| !name.is_empty()).map(str::to_string);
        }
        for body in file.all("body") {
            reader.group(body, None)?;
        }
    }
    Ok(reader.intake.finish())
}

struct Reader<'s> {
    source: &'s Source<'s>,
    intake: Intake,
}

impl Reader<'_> {
    /// Reads what stands in a body or group. Units outside of all groups are gathered in one without a name.
    fn group(&mut self, element: &Element, outer: Option<usize>) -> Result<(), Box<Diagnostic>> {
        if element.attribute("translate") == Some("no") {
            return Ok(());
        }
        let mut group = outer;
        if let Some(id) = element.attribute("id") {
            let mut notes = element.all("note");
            let title = notes.find(|note| note.attribute("from") == Some("title")).or_else(|| element.first("note"));
            group = Some(self.intake.group(id, &title.map(Element::text).unwrap_or_default()));
        }
        for child in element.elements().filter(|child| child.namespace == element.namespace) {
            match child.name {
                "group" => self.group(child, group)?,
                "trans-unit" if child.attribute("translate") != Some("no") => {
                    let group = group.unwrap_or_else(|| self.intake.group("", ""));
                    self.unit(child, group)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn unit(&mut self, element: &Element, group: usize) -> Result<(), Box<Diagnostic>> {
        // Tools that number units anew keep the name of the resource.
        let key = element.attribute("resname").or_else(|| element.attribute("id")).unwrap_or_default();
        let target = element.first("target");
        let at = target.unwrap_or(element).at;
        let unit = unit(element, key);
        let counts = unit.as_ref().is_ok_and(|unit| unit.target.is_none() || unit.state > State::NeedsWork);
        let state = target.and_then(|target| target.attribute("state")).filter(|_| !counts);
        if let Some(odd) = state.filter(|state| !STATES.contains(state)) {
            self.intake.odd_state(odd, &STATES, self.source.place(at));
        }
        self.intake.element(group, key, unit, (self.source, at))
    }
}

fn unit(element: &Element, key: &str) -> Result<Unit, Fault> {
    if key.is_empty() {
        return Err(("a unit without `id`".to_string(), element.at));
    }
    let source = element.first("source").ok_or_else(|| ("the unit has no `<source>`".to_string(), element.at))?;
    let written = element.first("target");
    let target = written.map(target_text).transpose()?.flatten();
    let is_char = element.attribute("size-unit") == Some("char");
    let mut unit = Unit {
        key: key.to_string(),
        fingerprint: element.attribute("extradata").unwrap_or_default().to_string(),
        source: inline::read(source)?,
        state: state(element, written, target.is_some()),
        target,
        max_length: element.attribute("maxwidth").filter(|_| is_char).and_then(|most| most.parse().ok()),
        location: element.all("context-group").find_map(location),
        ..Unit::default()
    };
    for note in element.all("note") {
        let kind = note.attribute("from").and_then(NoteKind::from_name).unwrap_or(NoteKind::Comment);
        unit.notes.push(Note { kind, text: note.text() });
    }
    for other in element.all("alt-trans") {
        let read = |name| other.first(name).map(inline::read).transpose().map(Option::unwrap_or_default);
        match other.attribute("alttranstype").unwrap_or("proposal") {
            "previous-version" => unit.previous = Some(read("source")?),
            "proposal" => unit.matches.push(Match {
                percent: percent(other.attribute("match-quality")),
                origin: other.attribute("origin").unwrap_or_default().to_string(),
                source: read("source")?,
                target: read("target")?,
            }),
            _ => {}
        }
    }
    Ok(unit)
}

/// The translation; `None` where there is nothing but white space.
fn target_text(element: &Element) -> Result<Option<Segment>, Fault> {
    let mut segment = inline::read(element)?;
    if segments(element).next().is_some() {
        // White space round the segments comes from a tool that lays its elements out in lines.
        let laid_out = |node: Option<&Node>| match node {
            Some(Node::Text(text)) if text.contains('\n') && text.trim().is_empty() => text.len(),
            _ => 0,
        };
        let (begin, end) = (laid_out(element.children.first()), laid_out(element.children.last()));
        if let Some(Piece::Text(text)) = segment.0.first_mut() {
            text.drain(..begin);
        }
        if let Some(Piece::Text(text)) = segment.0.last_mut() {
            text.truncate(text.len().saturating_sub(end));
        }
        segment.0.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    }
    Ok((!is_blank(&segment)).then_some(segment))
}

/// The parts that a tool cut a text into.
fn segments<'e>(element: &'e Element) -> impl Iterator<Item = &'e Element<'e>> {
    element.all("mrk").filter(|mark| mark.attribute("mtype") == Some("seg"))
}

fn state(unit: &Element, target: Option<&Element>, has_text: bool) -> State {
    let Some(target) = target else { return State::New };
    let approved = unit.attribute("approved");
    let state = match (target.attribute("state"), approved) {
        (Some("new"), _) => State::New,
        (Some("needs-translation") | None, _) if !has_text => State::New,
        (Some("translated"), _) | (Some("signed-off" | "final"), Some("no")) => State::Translated,
        (Some("signed-off"), _) | (None, Some("yes")) => State::Reviewed,
        (Some("final"), _) => State::Final,
        // What a tool's own state means only the tool knows; that someone approved the text is said in the standard's words.
        (Some(own), Some("yes")) if own.starts_with("x-") => State::Reviewed,
        (Some(_), _) => State::NeedsWork,
        (None, _) => match target.attribute("state-qualifier") {
            Some("fuzzy-match" | "leveraged-mt" | "mt-suggestion" | "tm-suggestion") => State::NeedsWork,
            Some(qualifier) if qualifier.starts_with("rejected-") => State::NeedsWork,
            _ => State::Translated,
        },
    };
    // A text that was cut into parts and not translated in all of them is not done, whatever the tool says.
    let partly = has_text && segments(target).any(|part| part.children.is_empty());
    if partly && state > State::NeedsWork { State::NeedsWork } else { state }
}

fn location(group: &Element) -> Option<(String, usize)> {
    let of = |kind: &str| group.all("context").find(|context| context.attribute("context-type") == Some(kind));
    Some((of("sourcefile")?.text(), of("linenumber")?.text().trim().parse().ok()?))
}
