//! Parcels with all that formats may have to carry, for their tests: here one with every kind of code, in `plain` one for
//! formats that write plain notation.

pub mod plain;

use crate::diagnostic::Diagnostic;
use crate::tree::Tree;

use super::{Code, CodeKind, Group, Match, Note, NoteKind, Parcel, Piece, Segment, State, Unit, read};

/// A code.
pub fn code(id: u32, kind: CodeKind, syntax: &str, readable: &str) -> Piece {
    Piece::Code(Code { id, kind, syntax: syntax.to_string(), readable: readable.to_string() })
}

/// A text without codes.
pub fn text(text: &str) -> Segment {
    Segment(vec![Piece::Text(text.to_string())])
}

/// Texts that are hard to carry.
pub const HARD: [&str; 8] = [
    "a & b < c > d \" e ' f ]]> g &amp; &#65; <!-- h -->",
    " leading and trailing ",
    "no\u{a0}break, narrow\u{202f}too, soft\u{ad}hyphen",
    "two\nlines\tand a tab\rand a return",
    "مرحبا (بكم) ‏١٢٪‏",
    "हिन्दी ਪੰਜਾਬੀ 中文 𝒳",
    "\u{2068}isolated\u{2069}",
    "]]>",
];

fn coded() -> Segment {
    use CodeKind::{Close, Open, Single};
    Segment(vec![
        code(1, Single, "{ $places }", "places: 12"),
        Piece::Text(" posti, ".into()),
        code(2, Open, "<strong>", ""),
        Piece::Text("con ".into()),
        code(3, Open, "<a href=\"https://example.org/?a=1&b=2\">", ""),
        code(4, Single, "{ -ente(case: \"x\") }", "the body"),
        code(3, Close, "</a>", ""),
        code(2, Close, "</strong>", ""),
        code(5, Single, "\n\n", ""),
        code(6, Single, "<br>", ""),
        Piece::Text(" ".into()),
        code(7, Single, "{\"{\"}", ""),
    ])
}

fn crossing() -> Segment {
    use CodeKind::{Close, Open, Single};
    Segment(vec![
        code(2, Open, "<strong>", "bold"),
        Piece::Text("a".into()),
        code(3, Open, "<em>", ""),
        code(2, Close, "</strong>", ""),
        Piece::Text(" b ".into()),
        code(1, Single, "{ $n }", ""),
        code(3, Close, "</em>", "end"),
        code(4, Open, "<ul>", ""),
        code(5, Close, "</li>", ""),
        code(0, Single, "{ $neu }", ""),
        code(0, Single, "{ $x }", ""),
        code(1, Single, "{ $n }", ""),
    ])
}

/// A parcel with every kind of code.
pub fn parcel() -> Parcel {
    let unit = |key: &str, source: Segment, target: Option<Segment>, state| Unit {
        key: key.to_string(),
        fingerprint: format!("{:016x}", key.len() * 7919),
        source,
        target,
        state,
        ..Unit::default()
    };
    let states = [State::New, State::NeedsWork, State::Translated, State::Reviewed, State::Final];
    let mut plain: Vec<Unit> = states
        .into_iter()
        .enumerate()
        .map(|(index, state)| unit(&format!("state-{index}"), text("Uno"), Some(text("One")), state))
        .collect();
    plain.push(unit("untranslated", text("Nuovo"), None, State::New));
    for (index, hard) in HARD.iter().enumerate() {
        plain.push(unit(&format!("hard-{index}"), text(hard), Some(text(hard)), State::Translated));
    }
    let notes = [NoteKind::Comment, NoteKind::Variant, NoteKind::Sample, NoteKind::Place, NoteKind::Term];
    let note = |kind: NoteKind| Note { kind, text: format!("about {} <&>\nsecond line", kind.name()) };
    let rich = Unit {
        previous: Some(coded()),
        matches: vec![
            Match { percent: 100, origin: "message \"x\"".into(), source: coded(), target: crossing() },
            Match { percent: 74, origin: "memory.tmx".into(), source: text("Due"), target: text("Two") },
        ],
        notes: notes.map(note).into(),
        max_length: Some(40),
        location: Some(("locales/it/quality.ftl".into(), 42)),
        ..unit("rich.title_1:few", coded(), Some(crossing()), State::NeedsWork)
    };
    let codes = vec![rich, unit("nested", coded(), Some(coded()), State::Reviewed)];
    let group = |id: &str, title: &str, units| Group { id: id.into(), title: title.into(), units };
    Parcel {
        workspace: Some("consorzio".into()),
        source_locale: Some("it".into()),
        target_locale: Some("sl".into()),
        groups: vec![group("plain", "1 Testi & <altro>", plain), group("codes", "", codes)],
    }
}

/// A parcel as it was before it stood in a file.
pub fn unplaced(mut parcel: Parcel) -> Parcel {
    parcel.groups.iter_mut().flat_map(|group| &mut group.units).for_each(|unit| unit.place = None);
    parcel
}

/// Where in a text a finding points: `4:12`.
pub fn position(fault: &Diagnostic, text: &str) -> String {
    let place = fault.place.as_ref().unwrap();
    let position = place.line_column(&Tree::from_texts([(&*place.path, text)]));
    position.map_or(String::new(), |(line, column)| format!("{line}:{column}"))
}

/// What is read from a file, and what is told.
pub fn received(text: &str) -> (Parcel, Vec<String>) {
    let (parcel, faults) = read("x.xlf", text.as_bytes()).unwrap();
    let told =
        |fault: &Diagnostic| [&[fault.message.clone(), position(fault, text)][..], &fault.context].concat().join(", ");
    (parcel, faults.iter().map(told).collect())
}

/// The only unit of a file, of which nothing is told.
pub fn only(text: &str) -> Unit {
    let (parcel, told) = received(text);
    assert!(told.is_empty(), "{told:?}");
    let mut units: Vec<Unit> = parcel.units().cloned().collect();
    assert_eq!(units.len(), 1);
    units.remove(0)
}
