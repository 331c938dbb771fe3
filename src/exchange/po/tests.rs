//! PO files written and read again, and files as other tools leave them.

use super::super::sample::plain::parcel;
use super::super::sample::{position, unplaced};
use super::super::{Parcel, State};
use super::{read, write};
use crate::diagnostic::Diagnostic;

fn text(parcel: &Parcel) -> String {
    String::from_utf8(write(parcel)).unwrap()
}

fn received(file: &str) -> (Parcel, Vec<Diagnostic>) {
    read("a.po", file.as_bytes()).unwrap()
}

#[test]
fn what_was_written_comes_back() {
    let mut parcel = parcel("ar");
    let (back, told) = received(&text(&parcel));
    assert!(told.is_empty(), "{told:?}");
    for unit in parcel.groups.iter_mut().flat_map(|group| &mut group.units) {
        unit.matches.truncate(usize::from(unit.target.is_none()));
        if unit.target.is_none() && !unit.matches.is_empty() {
            unit.previous = None;
        }
    }
    let back = unplaced(back);
    assert_eq!(back, parcel);
    assert_eq!(text(&back), text(&parcel));
}

#[test]
fn a_suggestion_becomes_a_translation_when_it_is_no_longer_fuzzy() {
    let sent = text(&parcel("de"));
    let key = "suggested";
    let unit = |file: &str| received(file).0.units().find(|unit| unit.key == key).unwrap().clone();
    assert_eq!((unit(&sent).target, unit(&sent).matches.len()), (None, 1));
    let at = sent[..sent.find("msgctxt \"suggested\"").unwrap()].rfind("#, fuzzy\n").unwrap();
    let accepted = unit(&format!("{}{}", &sent[..at], &sent[at + 9..]));
    assert_eq!((accepted.state, accepted.previous), (State::Translated, None));
    assert!(accepted.target.is_some());
}

#[test]
fn files_as_other_tools_leave_them() {
    let file = "\u{feff}# A translator's name\r\nmsgid \"\"\r\nmsgstr \"\"\r\n\"Language: pt_BR\\n\"\r\n\
        \"Content-Type: text/plain; charset=UTF-8\\n\"\r\n\"x-workspace: ours\\n\"\r\n\r\n\
        #. section: a First things\r\n#. comment: a note that a tool\r\n#. has broken\r\n#. | second line\r\n#, fuzzy\r\n\
        #| msgid \"before\"\r\nmsgctxt \"a\"\r\nmsgid \"one \"\r\n\"{$n}\\r\\n\\r\\n\"\r\n\"two\"\r\nmsgstr \"{$n} um\"\r\n\
        msgctxt \"b\"\r\nmsgid \"b\"\r\nmsgid_plural \"bs\"\r\nmsgstr[0] \"x\"\r\nmsgstr[1] \"y\"\r\n\r\n\
        msgid \"no context\"\r\nmsgstr \"\"\r\n\r\n#~ msgctxt \"c\"\r\n#~ msgid \"c\"\r\n#~ msgstr \"d\"\r\n";
    let (parcel, told) = received(file);
    assert_eq!((parcel.target_locale.as_deref(), parcel.workspace.as_deref()), (Some("pt-BR"), Some("ours")));
    assert_eq!(parcel.groups[0].title, "First things");
    let units: Vec<_> = parcel.units().collect();
    assert_eq!(units.len(), 1);
    assert_eq!((units[0].source.to_plain(), units[0].state), ("one {$n}\n\ntwo".into(), State::NeedsWork));
    assert_eq!(units[0].notes[0].text, "a note that a tool has broken\nsecond line");
    let told: Vec<_> = told.iter().map(|fault| (position(fault, &file[3..]), fault.message.as_str())).collect();
    assert_eq!(
        told,
        [
            ("19:1".into(), "the entry `b` has plural forms, where each form is an entry of its own"),
            ("25:1".into(), "the entry has no `msgctxt`, so nothing says which text it is"),
            (String::new(), "obsolete entries are passed over; there are 1"),
        ]
    );
}

#[test]
fn what_is_no_po_file_is_refused() {
    for (bytes, told) in [
        (&b""[..], "the file has no entries"),
        (b"# only a comment\n", "the file has no entries"),
        (b"PK\x03\x04", "line 1 is neither"),
        (b"\xde\x12\x04\x95\0\0", "line 1 is not UTF-8"),
    ] {
        let refusal = read("a.po", bytes).unwrap_err();
        assert!(refusal.message.contains(told), "{}", refusal.message);
    }
    let large = vec![b'\n'; super::super::MAX_FILE + 1];
    assert_eq!(read("a.po", &large).unwrap_err().message, "the file has 64 MiB, and 64 are the most");
}

#[test]
fn a_file_cut_off_anywhere_gives_no_panic_and_no_wrong_text() {
    let file = text(&parcel("zh"));
    let whole = received(&file).0;
    for end in (0..file.len()).filter(|&end| file.is_char_boundary(end)) {
        let Ok((part, _)) = read("a.po", &file.as_bytes()[..end]) else { continue };
        for unit in part.units() {
            let known = whole.units().find(|known| known.key == unit.key).unwrap();
            // A translation of several lines that ends with a whole line cannot be told from a shorter one.
            let (known, cut) = (known.target.as_ref(), unit.target.as_ref());
            let plain = |target: Option<&super::super::Segment>| {
                target.map(super::super::Segment::to_plain).unwrap_or_default()
            };
            assert!(plain(known).starts_with(&plain(cut)), "cut at {end}: {cut:?}");
        }
    }
}
