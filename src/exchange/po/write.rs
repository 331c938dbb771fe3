//! A parcel as a PO file.

use super::super::intake::state_in_file;
use super::super::{Group, Match, Note, Parcel, State, Unit};
use super::wrap::push_string;
use super::{FINGERPRINT, FURTHER, MAX_LENGTH, SECTION, STATE, SUGGESTION};

/// Writes a parcel as a PO file in UTF-8.
///
/// Fields of the header that someone else has to fill in are there and empty, since `msgfmt -c` asks for them.
pub fn write(parcel: &Parcel) -> Vec<u8> {
    let said = |value: &Option<String>| value.clone().unwrap_or_default();
    let mut header = String::new();
    for (name, value) in [
        ("Project-Id-Version", said(&parcel.workspace)),
        ("PO-Revision-Date", String::new()),
        ("Last-Translator", String::new()),
        ("Language-Team", String::new()),
        ("Language", said(&parcel.target_locale).replace('-', "_")),
        ("MIME-Version", "1.0".to_string()),
        ("Content-Type", "text/plain; charset=UTF-8".to_string()),
        ("Content-Transfer-Encoding", "8bit".to_string()),
        ("X-Generator", "bindery".to_string()),
        ("X-Source-Language", said(&parcel.source_locale)),
        ("X-Workspace", said(&parcel.workspace)),
    ] {
        header.push_str(&format!("{name}: {value}\n"));
    }
    let mut file = String::new();
    push_string(&mut file, "", "msgid", "");
    push_string(&mut file, "", "msgstr", &header);
    for group in &parcel.groups {
        for unit in &group.units {
            file.push('\n');
            push_unit(&mut file, group, unit);
        }
    }
    file.into_bytes()
}

fn push_unit(file: &mut String, group: &Group, unit: &Unit) {
    let state = state_in_file(unit);
    let suggestion = unit.matches.first().filter(|_| unit.target.is_none());
    if let State::Reviewed | State::Final = state {
        let word = if state == State::Final { "final" } else { "reviewed" };
        file.push_str(&format!("# {STATE}{word}\n"));
    }
    if let Some(Match { percent, origin, .. }) = suggestion {
        file.push_str(&format!("# {SUGGESTION}{percent} % {}\n", one_line(origin)));
    }
    file.push_str(format!("#. {SECTION}{} {}", group.id, one_line(&group.title)).trim_end());
    file.push('\n');
    for Note { kind, text } in &unit.notes {
        push_comment(file, kind.name(), text);
    }
    if let Some(most) = unit.max_length {
        file.push_str(&format!("#. {MAX_LENGTH}{most}\n"));
    }
    if !unit.fingerprint.is_empty() {
        file.push_str(&format!("#. {FINGERPRINT}{}\n", unit.fingerprint));
    }
    if let Some((path, line)) = &unit.location {
        // Isolates keep a path with spaces together, as of gettext 0.22.
        let path = if path.contains(' ') { format!("\u{2068}{path}\u{2069}") } else { path.clone() };
        file.push_str(&format!("#: {path}:{line}\n"));
    }
    if suggestion.is_some() || state == State::NeedsWork {
        file.push_str("#, fuzzy\n");
    }
    let previous = suggestion.map(|found| &found.source).or(unit.previous.as_ref());
    if let Some(previous) = previous {
        push_string(file, "#| ", "msgid", &previous.to_plain());
    }
    push_string(file, "", "msgctxt", &unit.key);
    push_string(file, "", "msgid", &unit.source.to_plain());
    let target = suggestion.map(|found| &found.target).or(unit.target.as_ref());
    push_string(file, "", "msgstr", &target.map(super::super::Segment::to_plain).unwrap_or_default());
}

/// Adds a comment `kind: text`, its further lines marked as such.
fn push_comment(file: &mut String, kind: &str, text: &str) {
    for (index, line) in text.lines().enumerate() {
        let line = match index {
            0 => format!("#. {kind}: {line}"),
            _ => format!("#. {FURTHER} {line}"),
        };
        file.push_str(line.trim_end());
        file.push('\n');
    }
}

/// A text without line ends, where a format has room for one line.
fn one_line(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join(" ")
}
