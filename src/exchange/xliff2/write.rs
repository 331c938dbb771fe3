//! Parcel → XLIFF 2.0.

use super::inline::{self, Data};
use super::{CATEGORY, NEEDS_WORK, NEW, PREVIOUS};
use crate::exchange::xml::write::Attribute;
use crate::exchange::xml::{Namespace, Output};
use crate::exchange::{Parcel, Segment, State, Unit};

/// Writes a parcel.
pub fn write(parcel: &Parcel) -> Vec<u8> {
    let mut out = Output::new();
    let root = [
        ("version", Some("2.0")),
        ("xmlns", Some(Namespace::Xliff2.uri())),
        ("xmlns:mtc", Some(Namespace::Matches.uri())),
        ("xmlns:mda", Some(Namespace::Metadata.uri())),
        ("xmlns:slr", Some(Namespace::Size.uri())),
        ("srcLang", Some(parcel.source_locale.as_deref().unwrap_or("und"))),
        ("trgLang", parcel.target_locale.as_deref()),
    ];
    out.open("xliff", &root);
    let original = ("original", parcel.workspace.as_deref());
    out.open("file", &[("id", Some("texts")), original, ("canResegment", Some("no")), ("xml:space", Some("preserve"))]);
    if parcel.units().any(|unit| unit.max_length.is_some()) {
        out.empty("slr:profiles", &[("generalProfile", Some("xliff:codepoints"))]);
    }
    for group in &parcel.groups {
        out.open("group", &[("id", Some(&group.id))]);
        if !group.title.is_empty() {
            out.open("notes", &[]);
            out.text("note", &[("category", Some("title"))], &group.title);
            out.close();
        }
        for unit in &group.units {
            write_unit(&mut out, unit);
        }
        out.close();
    }
    out.finish()
}

fn write_unit(out: &mut Output, unit: &Unit) {
    let most = unit.max_length.map(|most| most.to_string());
    let key = Some(unit.key.as_str());
    out.open("unit", &[("id", key), ("name", key), ("slr:sizeRestriction", most.as_deref())]);
    let has_matches = unit.previous.is_some() || !unit.matches.is_empty();
    write_matches(out, unit);
    write_metadata(out, unit);
    if !unit.notes.is_empty() {
        out.open("notes", &[]);
        for note in &unit.notes {
            out.text("note", &[("category", Some(note.kind.name()))], &note.text);
        }
        out.close();
    }
    let texts: Vec<&Segment> = [&unit.source].into_iter().chain(&unit.target).collect();
    let data = Data::of(&texts);
    data.write(out);
    let (state, detail) = match (unit.state, &unit.target) {
        (State::New, None) => (None, None),
        (State::New, Some(_)) => (Some("initial"), Some(NEW)),
        (State::NeedsWork, _) => (Some("initial"), Some(NEEDS_WORK)),
        (State::Translated, _) => (Some("translated"), None),
        (State::Reviewed, _) => (Some("reviewed"), None),
        (State::Final, _) => (Some("final"), None),
    };
    // Matches must point at what they are for.
    out.open("segment", &[("id", has_matches.then_some("s1")), ("state", state), ("subState", detail)]);
    out.raw("source", &[], &inline::write(&unit.source, &data));
    if let Some(target) = &unit.target {
        out.raw("target", &[], &inline::write(target, &data));
    }
    out.close();
    out.close();
}

fn write_matches(out: &mut Output, unit: &Unit) {
    if unit.previous.is_none() && unit.matches.is_empty() {
        return;
    }
    out.open("mtc:matches", &[]);
    let reference = ("ref", Some("#s1"));
    if let Some(previous) = &unit.previous {
        let attributes = [reference, ("type", Some("other")), ("subType", Some(PREVIOUS))];
        write_match(out, &attributes, previous, unit.target.as_ref().unwrap_or(&Segment::default()));
    }
    for found in &unit.matches {
        let percent = found.percent.to_string();
        let origin = Some(found.origin.as_str()).filter(|origin| !origin.is_empty());
        let attributes = [reference, ("similarity", Some(percent.as_str())), ("origin", origin)];
        write_match(out, &attributes, &found.source, &found.target);
    }
    out.close();
}

fn write_match(out: &mut Output, attributes: &[Attribute], source: &Segment, target: &Segment) {
    out.open("mtc:match", attributes);
    let data = Data::of(&[source, target]);
    data.write(out);
    out.raw("source", &[], &inline::write(source, &data));
    out.raw("target", &[], &inline::write(target, &data));
    out.close();
}

fn write_metadata(out: &mut Output, unit: &Unit) {
    if unit.fingerprint.is_empty() && unit.location.is_none() {
        return;
    }
    out.open("mda:metadata", &[]);
    out.open("mda:metaGroup", &[("category", Some(CATEGORY))]);
    if !unit.fingerprint.is_empty() {
        out.text("mda:meta", &[("type", Some("fingerprint"))], &unit.fingerprint);
    }
    if let Some((file, line)) = &unit.location {
        out.text("mda:meta", &[("type", Some("file"))], file);
        out.text("mda:meta", &[("type", Some("line"))], &line.to_string());
    }
    out.close();
    out.close();
}
