//! Parcel → XLIFF 1.2.

use super::inline;
use crate::exchange::xml::{Namespace, Output};
use crate::exchange::{Match, Parcel, State, Unit};

/// Writes a parcel.
pub fn write(parcel: &Parcel) -> Vec<u8> {
    let mut out = Output::new();
    out.open("xliff", &[("version", Some("1.2")), ("xmlns", Some(Namespace::Xliff12.uri()))]);
    let workspace = parcel.workspace.as_deref();
    let file = [
        ("original", Some(workspace.unwrap_or_default())),
        ("datatype", Some("x-fluent")),
        ("source-language", Some(parcel.source_locale.as_deref().unwrap_or("und"))),
        ("target-language", parcel.target_locale.as_deref()),
        ("product-name", workspace),
        ("tool-id", Some("bindery")),
    ];
    out.open("file", &file);
    out.open("header", &[]);
    let version = ("tool-version", Some(env!("CARGO_PKG_VERSION")));
    out.empty("tool", &[("tool-id", Some("bindery")), ("tool-name", Some("bindery")), version]);
    out.close();
    out.open("body", &[]);
    for group in &parcel.groups {
        out.open("group", &[("id", Some(&group.id))]);
        if !group.title.is_empty() {
            out.text("note", &[("from", Some("title"))], &group.title);
        }
        for unit in &group.units {
            write_unit(&mut out, unit);
        }
        out.close();
    }
    out.finish()
}

fn write_unit(out: &mut Output, unit: &Unit) {
    let approved = matches!(unit.state, State::Reviewed | State::Final);
    let most = unit.max_length.map(|most| most.to_string());
    let attributes = [
        ("id", Some(unit.key.as_str())),
        ("resname", Some(unit.key.as_str())),
        ("approved", approved.then_some("yes")),
        ("extradata", Some(unit.fingerprint.as_str()).filter(|text| !text.is_empty())),
        ("maxwidth", most.as_deref()),
        ("size-unit", most.as_ref().map(|_| "char")),
        ("xml:space", Some("preserve")),
    ];
    out.open("trans-unit", &attributes);
    out.raw("source", &[], &inline::write(&unit.source));
    match (&unit.target, unit.state) {
        (None, State::New) => {}
        (target, state) => {
            let target = target.as_ref().map(inline::write).unwrap_or_default();
            out.raw("target", &[("state", Some(state_name(state)))], &target);
        }
    }
    if let Some((file, line)) = &unit.location {
        out.open("context-group", &[("purpose", Some("location"))]);
        out.text("context", &[("context-type", Some("sourcefile"))], file);
        out.text("context", &[("context-type", Some("linenumber"))], &line.to_string());
        out.close();
    }
    for note in &unit.notes {
        out.text("note", &[("from", Some(note.kind.name()))], &note.text);
    }
    if let Some(previous) = &unit.previous {
        out.open("alt-trans", &[("alttranstype", Some("previous-version")), ("xml:space", Some("preserve"))]);
        out.raw("source", &[], &inline::write(previous));
        out.raw("target", &[], &unit.target.as_ref().map(inline::write).unwrap_or_default());
        out.close();
    }
    for found in &unit.matches {
        write_match(out, found);
    }
    out.close();
}

fn write_match(out: &mut Output, found: &Match) {
    let percent = format!("{}%", found.percent);
    let attributes = [
        ("match-quality", Some(percent.as_str())),
        ("origin", Some(found.origin.as_str()).filter(|origin| !origin.is_empty())),
        ("xml:space", Some("preserve")),
    ];
    out.open("alt-trans", &attributes);
    out.raw("source", &[], &inline::write(&found.source));
    out.raw("target", &[], &inline::write(&found.target));
    out.close();
}

fn state_name(state: State) -> &'static str {
    match state {
        State::New => "new",
        State::NeedsWork => "needs-review-translation",
        State::Translated => "translated",
        State::Reviewed => "signed-off",
        State::Final => "final",
    }
}
