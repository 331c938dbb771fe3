//! Translators' formats against other tools: writes a parcel in each format, reads what the tools made of it.
//!
//! With `BINDERY_EXCHANGE` set to a folder, the files are written there as `ours.*` with what they hold as JSON; whatever
//! then lies in `back/` is read and its content written beside it. `.ci/exchange/run` does both and compares.

use std::fs;
use std::path::{Path, PathBuf};

use bindery::exchange::{self, CodeKind, Format, Group, Match, Note, NoteKind, Parcel, Piece, Segment, State, Unit};
use serde_json::{Value, json};

/// The formats that the programs in `.ci/exchange` know.
const FORMATS: [Format; 3] = [Format::Xliff, Format::Xliff2, Format::Tmx];

fn folder() -> Option<PathBuf> {
    std::env::var("BINDERY_EXCHANGE").ok().map(PathBuf::from)
}

#[test]
fn files_are_written_for_other_tools() {
    let parcel = parcel();
    for format in FORMATS {
        let bytes = exchange::write(&parcel, format).unwrap();
        let (back, faults) = exchange::read("ours", &bytes).unwrap();
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(exchange::write(&back, format).unwrap(), bytes);
        if let Some(folder) = folder() {
            fs::write(folder.join(file_name(format)), &bytes).unwrap();
            write_json(&folder.join(file_name(format)), &content(&back));
        }
    }
}

#[test]
fn files_of_other_tools_are_read() {
    let Some(folder) = folder() else { return };
    let Ok(files) = fs::read_dir(folder.join("back")) else { return };
    for path in files.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_none_or(|end| end != "json"))
    {
        let read = exchange::read(&path.display().to_string(), &fs::read(&path).unwrap());
        let content = match read {
            Ok((parcel, faults)) if faults.is_empty() => content(&parcel),
            Ok((_, faults)) => json!({ "faults": faults.iter().map(|fault| &fault.message).collect::<Vec<_>>() }),
            Err(fault) => json!({ "refused": format!("{}, {:?}", fault.message, fault.context) }),
        };
        write_json(&path, &content);
    }
}

fn file_name(format: Format) -> String {
    let version = if format == Format::Xliff2 { "2" } else { "" };
    format!("ours{version}.{}", format.extension())
}

fn write_json(beside: &Path, content: &Value) {
    let path = format!("{}.json", beside.display());
    fs::write(path, serde_json::to_vec_pretty(content).unwrap()).unwrap();
}

/// A parcel with every state, kind of code and note, and a script that runs from right to left.
fn parcel() -> Parcel {
    let unit = |key: &str, source: &str, target: Option<&str>, state| Unit {
        key: key.to_string(),
        fingerprint: format!("{:016x}", key.len() * 7919),
        source: Segment::from_plain(source),
        target: target.map(Segment::from_plain),
        state,
        ..Unit::default()
    };
    let mut readable = unit("places.few", "Up to { $places } places", None, State::New);
    for piece in &mut readable.source.0 {
        if let Piece::Code(code) = piece {
            code.readable = "places: 12".to_string();
        }
    }
    let mut crossing = Segment::from_plain("<strong>a <em>b</em> c</strong>");
    crossing.0.swap(4, 6);
    let crossing =
        Unit { source: crossing.clone(), target: Some(crossing), ..unit("crossing", "", None, State::Reviewed) };
    let kinds = [NoteKind::Comment, NoteKind::Variant, NoteKind::Sample, NoteKind::Place, NoteKind::Term];
    let note = |kind: NoteKind| Note { kind, text: format!("about the {} & <more>", kind.name()) };
    let found = |percent, source: &str, target: &str| Match {
        percent,
        origin: "memory.tmx".into(),
        source: Segment::from_plain(source),
        target: Segment::from_plain(target),
    };
    let rich = Unit {
        previous: Some(Segment::from_plain("Ogni { $year }")),
        notes: kinds.map(note).into(),
        matches: vec![found(100, "Ogni anno", "Vsako leto"), found(80, "Ogni { $x }", "Vsak { $x }")],
        max_length: Some(40),
        location: Some(("locales/it/quality.ftl".into(), 12)),
        ..unit("rich.title", "Ogni anno { $year }", Some("Vsak { $year }"), State::NeedsWork)
    };
    let nested = "<ul><li>Uno <strong>due <a href=\"https://example.org/?a=1&b=2\">{ $tre }</a></strong></li></ul>";
    let hard = "a & b < c > d \" e ' f ]]> { \"{\" } g\u{a0}h";
    let units = vec![
        unit("new", "Nuovo", None, State::New),
        unit("translated", "Tradotto", Some("Prevedeno"), State::Translated),
        unit("reviewed", "Riletto", Some("Pregledano"), State::Reviewed),
        unit("final", "Finale", Some("Končno"), State::Final),
        unit("paragraphs", "Uno\n\nDue<br>Tre", Some("Ena\n\nDva<br>Tri"), State::Translated),
        unit("nested", nested, Some(nested), State::Translated),
        unit("hard", hard, Some(hard), State::Translated),
        unit("right-to-left", "Benvenuti", Some("مرحبا بكم ١٢"), State::Translated),
        crossing,
        readable,
        rich,
    ];
    let quality = Group { id: "quality".into(), title: "1 Qualità & <altro>".into(), units };
    let last = vec![unit("last", " spazi ", Some(" presledki "), State::Translated)];
    Parcel {
        workspace: Some("consorzio".into()),
        source_locale: Some("it".into()),
        target_locale: Some("sl".into()),
        groups: vec![quality, Group { id: "last".into(), title: "2 Ultimo".into(), units: last }],
    }
}

/// What a parcel holds, a field each that a tool may keep or lose.
fn content(parcel: &Parcel) -> Value {
    let plain = |segment: &Segment| segment.to_plain();
    let codes = |segment: &Segment| -> Vec<String> {
        let kind = |kind| match kind {
            CodeKind::Single => "",
            CodeKind::Open => "+",
            CodeKind::Close => "-",
        };
        segment.codes().map(|code| format!("{}{} {}", code.id, kind(code.kind), code.readable)).collect()
    };
    let units = parcel.groups.iter().flat_map(|group| group.units.iter().map(move |unit| (group, unit)));
    let unit = |(group, unit): (&Group, &Unit)| {
        let value = json!({
            "group": group.id,
            "heading": group.title,
            "source": plain(&unit.source),
            "source codes": codes(&unit.source),
            "target": unit.target.as_ref().map(plain),
            "target codes": unit.target.as_ref().map(codes),
            "state": format!("{:?}", unit.state),
            "fingerprint": unit.fingerprint,
            "previous": unit.previous.as_ref().map(plain),
            "notes": unit.notes.iter().map(|note| &note.text).collect::<Vec<_>>(),
            "kinds of notes": unit.notes.iter().map(|note| note.kind.name()).collect::<Vec<_>>(),
            "matches": unit.matches.iter().map(|found| {
                json!([found.percent, found.origin, plain(&found.source), plain(&found.target)])
            }).collect::<Vec<_>>(),
            "length": unit.max_length,
            "place": unit.location,
        });
        (unit.key.clone(), value)
    };
    json!({
        "workspace": parcel.workspace,
        "source language": parcel.source_locale,
        "target language": parcel.target_locale,
        "units": units.map(unit).collect::<serde_json::Map<_, _>>(),
    })
}
