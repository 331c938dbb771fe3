//! Parcel → TMX 1.4b.

use super::{FINGERPRINT, GROUP, STATE, STATES, TARGET, WORKSPACE, inline};
use crate::exchange::Parcel;
use crate::exchange::xml::Output;

/// Writes the pairs of a parcel.
pub fn write(parcel: &Parcel) -> Vec<u8> {
    let source_locale = parcel.source_locale.as_deref().unwrap_or("und");
    let target_locale = parcel.target_locale.as_deref().unwrap_or("und");
    let mut out = Output::new();
    out.open("tmx", &[("version", Some("1.4"))]);
    let header = [
        ("creationtool", Some("bindery")),
        ("creationtoolversion", Some(env!("CARGO_PKG_VERSION"))),
        ("segtype", Some("block")),
        ("o-tmf", Some("bindery")),
        ("adminlang", Some("en")),
        ("srclang", Some(source_locale)),
        ("datatype", Some("x-fluent")),
    ];
    out.open("header", &header);
    if let Some(workspace) = &parcel.workspace {
        out.text("prop", &[("type", Some(WORKSPACE))], workspace);
    }
    out.text("prop", &[("type", Some(TARGET))], target_locale);
    out.close();
    out.open("body", &[]);
    for group in &parcel.groups {
        for unit in &group.units {
            let Some(target) = &unit.target else { continue };
            out.open("tu", &[("tuid", Some(&unit.key).filter(|key| !key.is_empty()).map(String::as_str))]);
            let state = STATES.iter().find(|(state, _)| *state == unit.state).map(|(_, name)| *name);
            let group = Some(group.id.as_str());
            let fingerprint = Some(unit.fingerprint.as_str());
            for (kind, value) in [(GROUP, group), (FINGERPRINT, fingerprint), (STATE, state)] {
                if let Some(value) = value.filter(|value| !value.is_empty()) {
                    out.text("prop", &[("type", Some(kind))], value);
                }
            }
            for (locale, text) in [(source_locale, &unit.source), (target_locale, target)] {
                out.open("tuv", &[("xml:lang", Some(locale))]);
                out.raw("seg", &[], &inline::write(text));
                out.close();
            }
            out.close();
        }
    }
    out.finish()
}
