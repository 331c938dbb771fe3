//! PO files and workbooks in the hands of other tools. `.ci/exchange_po_xlsx` names a folder in `BINDERY_PO_XLSX`: the
//! files are written there, and what the tools made of them is read from its folder `back` and compared.
//!
//! A file in `back` is called `<locale>-<tool>.po` or `.xlsx`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use bindery::exchange::{self, Format, Group, Match, Note, NoteKind, Parcel, Segment, State, Unit};

#[path = "../../src/exchange/sample/plain.rs"]
mod sample;

const LOCALES: [&str; 3] = ["sl", "ar", "zh"];

/// Texts that a tool does not keep, and why. A difference that is not listed fails, and so does one that no longer happens.
const DIFFERENCES: [(&str, &str, &str); 2] = [
    ("ods.xlsx", "text-2.title:few", "LibreOffice drops tabs when it reads its own format back"),
    ("openpyxl.xlsx", "text-17.title:few", "openpyxl resolves the escape `_x005F_` and does not write it again"),
];

/// Writes the files; the same bytes each time.
fn write(folder: &Path) {
    for locale in LOCALES {
        let parcel = sample::parcel(locale);
        fs::write(folder.join(format!("{locale}.po")), exchange::write(&parcel, Format::Po).unwrap()).unwrap();
        fs::write(folder.join(format!("{locale}.xlsx")), exchange::write(&parcel, Format::Xlsx).unwrap()).unwrap();
    }
}

/// What of a unit must come back, by name.
fn fields(parcel: &Parcel) -> BTreeMap<(String, &'static str), String> {
    let mut fields = BTreeMap::new();
    let mut add = |key: &str, name, value: String| fields.insert((key.to_string(), name), value);
    add("", "workspace", format!("{:?}", parcel.workspace));
    add("", "source language", format!("{:?}", parcel.source_locale));
    add("", "target language", format!("{:?}", parcel.target_locale));
    let keys: Vec<_> = parcel.units().map(|unit| unit.key.as_str()).collect();
    add("", "order", keys.join(" "));
    for group in &parcel.groups {
        for unit in &group.units {
            let plain = |text: &Option<Segment>| text.as_ref().map(Segment::to_plain).unwrap_or_default();
            add(&unit.key, "section", format!("{} {}", group.id, group.title));
            add(&unit.key, "source", unit.source.to_plain());
            add(&unit.key, "target", plain(&unit.target));
            add(&unit.key, "state", format!("{:?}", unit.state));
            add(&unit.key, "previous", plain(&unit.previous));
            add(&unit.key, "fingerprint", unit.fingerprint.clone());
            add(&unit.key, "notes", format!("{:?}", unit.notes));
            add(&unit.key, "length", format!("{:?}", unit.max_length));
            add(&unit.key, "location", format!("{:?}", unit.location));
            add(&unit.key, "suggestion", format!("{:?}", unit.matches));
        }
    }
    fields
}

fn read(path: &Path) -> Parcel {
    let (name, bytes) = (path.display().to_string(), fs::read(path).unwrap());
    let received = exchange::read(&name, &bytes);
    let (parcel, told) = received.unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
    assert!(told.is_empty(), "{name}: {told:?}");
    parcel
}

#[test]
#[expect(clippy::disallowed_macros, reason = "who runs the tools reads what they did")]
fn files_come_back_from_other_tools() {
    let Some(folder) = std::env::var_os("BINDERY_PO_XLSX").map(PathBuf::from) else { return };
    write(&folder);
    if !folder.join("back").exists() {
        return;
    }
    let mut paths: Vec<_> = fs::read_dir(folder.join("back")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let (mut surprises, mut happened) = (Vec::new(), BTreeSet::new());
    for path in &paths {
        let (locale, file) = path.file_name().unwrap().to_str().unwrap().split_once('-').unwrap();
        let extension = path.extension().unwrap().to_str().unwrap();
        let (ours, theirs) = (fields(&read(&folder.join(format!("{locale}.{extension}")))), fields(&read(path)));
        let mut differing = 0;
        for at in ours.keys().chain(theirs.keys()).collect::<BTreeSet<_>>() {
            if ours.get(at) == theirs.get(at) {
                continue;
            }
            differing += 1;
            match DIFFERENCES.iter().position(|(tool, key, _)| *tool == file && *key == at.0) {
                Some(known) => _ = happened.insert(known),
                None => surprises.push(format!("{locale}-{file} {at:?}: {:?} is {:?}", ours.get(at), theirs.get(at))),
            }
        }
        println!("{locale}-{file}: {} values the same, {differing} not", ours.len() - differing);
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
    for (index, (tool, key, reason)) in DIFFERENCES.iter().enumerate() {
        println!("{tool} changes {key}: {reason}");
        assert!(happened.contains(&index), "{tool} keeps {key} now");
    }
    assert!(paths.len() >= 20, "only {} files came back", paths.len());
}
