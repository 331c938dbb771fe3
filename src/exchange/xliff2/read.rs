//! XLIFF 2.0 → parcel, tolerant of what tools change.

use std::collections::BTreeMap;

use super::inline::{self, original_data};
use super::{CATEGORY, NEEDS_WORK, NEW, PREVIOUS, STATES};
use crate::diagnostic::Diagnostic;
use crate::exchange::inline::{is_blank, percent};
use crate::exchange::intake::Intake;
use crate::exchange::xml::read::Fault;
use crate::exchange::xml::{Element, Namespace, Source};
use crate::exchange::{Match, Note, NoteKind, Piece, Received, Segment, State, Unit};

/// Reads the tree of a file.
pub fn read(source: &Source, root: &Element) -> Result<Received, Box<Diagnostic>> {
    let mut reader = Reader { source, intake: Intake::default() };
    let parcel = &mut reader.intake.parcel;
    Intake::locale(&mut parcel.source_locale, root.attribute("srcLang"));
    Intake::locale(&mut parcel.target_locale, root.attribute("trgLang"));
    for file in root.all("file") {
        let parcel = &mut reader.intake.parcel;
        if parcel.workspace.is_none() {
            parcel.workspace = file.attribute("original").filter(|name| !name.is_empty()).map(str::to_string);
        }
        reader.group(file, None, true)?;
    }
    Ok(reader.intake.finish())
}

struct Reader<'s> {
    source: &'s Source<'s>,
    intake: Intake,
}

impl Reader<'_> {
    /// Reads what stands in a file or group. Units outside of all groups are gathered in one without a name.
    fn group(&mut self, element: &Element, outer: Option<usize>, translate: bool) -> Result<(), Box<Diagnostic>> {
        let mut group = outer;
        if let Some(id) = element.attribute("id").filter(|_| element.name == "group") {
            let notes = || element.all("notes").flat_map(|notes| notes.all("note"));
            let title = notes().find(|note| note.attribute("category") == Some("title")).or_else(|| notes().next());
            let title = title.map(Element::text).or_else(|| element.attribute("name").map(str::to_string));
            group = Some(self.intake.group(id, &title.unwrap_or_default()));
        }
        let says = |element: &Element, outer| element.attribute("translate").map_or(outer, |said| said != "no");
        let translate = says(element, translate);
        for child in element.elements().filter(|child| child.namespace == element.namespace) {
            match child.name {
                "group" => self.group(child, group, translate)?,
                "unit" if says(child, translate) => {
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
        let key = element.attribute("name").or_else(|| element.attribute("id")).unwrap_or_default();
        let at = element.all("segment").find_map(|part| part.first("target")).unwrap_or(element).at;
        let unit = unit(element, key);
        if unit.as_ref().is_ok_and(|unit| unit.target.is_some()) {
            for part in element.all("segment") {
                if let Some(odd) = part.attribute("state").filter(|state| !STATES.contains(state)) {
                    self.intake.odd_state(odd, &STATES, self.source.place(part.at));
                }
            }
        }
        self.intake.element(group, key, unit, (self.source, at))
    }
}

fn unit(element: &Element, key: &str) -> Result<Unit, Fault> {
    if key.is_empty() {
        return Err(("a unit without `id`".to_string(), element.at));
    }
    let data = original_data(element);
    let mut unit = Unit { key: key.to_string(), ..Unit::default() };
    texts(element, &data, &mut unit)?;
    let most =
        element.attribute_of(Namespace::Size, "sizeRestriction").or_else(|| element.attribute("sizeRestriction"));
    unit.max_length = most.and_then(|most| most.parse().ok());
    for note in element.all("notes").flat_map(|notes| notes.all("note")) {
        let kind = note.attribute("category").and_then(NoteKind::from_name).unwrap_or(NoteKind::Comment);
        unit.notes.push(Note { kind, text: note.text() });
    }
    for child in element.elements() {
        match (child.namespace, child.name) {
            (Namespace::Matches, "matches") => child.all("match").try_for_each(|found| read_match(found, &mut unit))?,
            (Namespace::Metadata, "metadata") => metadata(child, &mut unit),
            _ => {}
        }
    }
    Ok(unit)
}

/// Reads the segments of a unit and what stands between them as one text.
fn texts(element: &Element, data: &BTreeMap<String, String>, unit: &mut Unit) -> Result<(), Fault> {
    if element.first("segment").is_none() {
        return Err(("the unit has no `<segment>`".to_string(), element.at));
    }
    let mut targets: Vec<(usize, Segment)> = Vec::new();
    let mut state = State::Final;
    let parts = element.elements().filter(|part| part.namespace == element.namespace);
    let parts = parts.filter(|part| matches!(part.name, "segment" | "ignorable"));
    let (mut missing, mut found) = (false, false);
    for (index, part) in parts.enumerate() {
        let source = part.first("source");
        let source = source.ok_or_else(|| ("the unit has no `<source>`".to_string(), part.at))?;
        let source = inline::read(source, data)?;
        let is_segment = part.name == "segment";
        let target = part.first("target");
        let order = target.and_then(|target| target.attribute("order")?.parse().ok()).unwrap_or(index + 1);
        let text = target.map(|target| inline::read(target, data)).transpose()?;
        let text = text.filter(|text| !is_segment || !is_blank(text));
        if is_segment {
            state = state.min(part_state(part, text.is_some()));
            missing |= text.is_none() && !is_blank(&source);
            found |= text.is_some();
        }
        match text {
            Some(text) => targets.push((order, text)),
            None if !is_segment => targets.push((order, source.clone())),
            None => {}
        }
        append(&mut unit.source, source);
    }
    targets.sort_by_key(|(order, _)| *order);
    unit.state = match (found, missing) {
        // A text that was cut into parts and not translated in all of them is not done, whatever the tool says.
        (true, true) => State::NeedsWork,
        _ => state,
    };
    if found {
        let mut whole = Segment::default();
        for (_, text) in targets {
            append(&mut whole, text);
        }
        unit.target = Some(whole);
    }
    Ok(())
}

fn append(segment: &mut Segment, more: Segment) {
    for piece in more.0 {
        match piece {
            Piece::Text(text) => segment.push_text(&text),
            Piece::Code(_) => segment.0.push(piece),
        }
    }
}

fn part_state(part: &Element, has_text: bool) -> State {
    match (part.attribute("state"), part.attribute("subState")) {
        (Some("translated"), _) => State::Translated,
        (Some("reviewed"), _) => State::Reviewed,
        (Some("final"), _) => State::Final,
        (_, Some(NEW)) => State::New,
        (_, Some(NEEDS_WORK)) => State::NeedsWork,
        (_, _) if !has_text => State::New,
        (None, _) => State::Translated,
        (Some(_), _) => State::NeedsWork,
    }
}

fn read_match(found: &Element, unit: &mut Unit) -> Result<(), Fault> {
    let data = original_data(found);
    let text = |name: &str| {
        let element = found.elements().find(|child| child.namespace == Namespace::Xliff2 && child.name == name);
        element.map(|element| inline::read(element, &data)).transpose().map(Option::unwrap_or_default)
    };
    if found.attribute("subType") == Some(PREVIOUS) {
        unit.previous = Some(text("source")?);
        return Ok(());
    }
    let quality = found.attribute("similarity").or_else(|| found.attribute("matchQuality"));
    unit.matches.push(Match {
        percent: percent(quality),
        origin: found.attribute("origin").unwrap_or_default().to_string(),
        source: text("source")?,
        target: text("target")?,
    });
    Ok(())
}

fn metadata(metadata: &Element, unit: &mut Unit) {
    let groups = metadata.all("metaGroup").filter(|group| group.attribute("category") == Some(CATEGORY));
    let (mut file, mut line) = (None, None);
    for meta in groups.flat_map(|group| group.all("meta")) {
        match meta.attribute("type") {
            Some("fingerprint") => unit.fingerprint = meta.text(),
            Some("file") => file = Some(meta.text()),
            Some("line") => line = meta.text().parse().ok(),
            _ => {}
        }
    }
    unit.location = file.zip(line);
}
