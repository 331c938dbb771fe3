//! TMX of ours and of other tools.

use crate::exchange::{Format, Parcel, Piece, State, read, sample, write};

/// What a memory carries of a parcel.
fn carried(mut parcel: Parcel) -> Parcel {
    for group in &mut parcel.groups {
        group.title = String::new();
        group.units.retain(|unit| unit.target.is_some());
        for unit in &mut group.units {
            for piece in unit.source.0.iter_mut().chain(&mut unit.target.as_mut().unwrap().0) {
                if let Piece::Code(code) = piece {
                    code.readable.clear();
                }
            }
            unit.notes.clear();
            unit.matches.clear();
            (unit.previous, unit.max_length, unit.location) = (None, None, None);
        }
    }
    parcel
}

#[test]
fn pairs_come_back() {
    let bytes = write(&sample::parcel(), Format::Tmx).unwrap();
    let (back, faults) = read("x", &bytes).unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    let (back, wanted) = (sample::unplaced(back), carried(sample::parcel()));
    for (left, right) in back.units().zip(wanted.units()) {
        assert_eq!(left, right);
    }
    assert_eq!(back, wanted);
    assert_eq!(write(&back, Format::Tmx).unwrap(), bytes);
}

fn memory(header: &str, units: &str) -> String {
    format!("<tmx version=\"1.4\"><header {header}/><body>{units}</body></tmx>")
}

#[test]
fn memories_of_other_tools_are_read() {
    let units = "
      <tu changedate='20260101T000000Z'><note>x</note>
        <tuv xml:lang='SL-si'><seg>Ena <hi>dva</hi> <ut>\\b</ut></seg></tuv>
        <tuv xml:lang='it-IT'><prop type='x'>y</prop><seg>Uno <bpt i='7'>&lt;b></bpt>due<ept i='7'>&lt;/b></ept></seg></tuv>
      </tu>
      <tu><tuv lang='it-IT'><seg>Solo</seg></tuv></tu>
      <tu><tuv lang='it-IT'><seg>Vuoto</seg></tuv><tuv lang='sl-SI'><seg> </seg></tuv></tu>
      <tu><tuv lang='IT-it'><seg>Tre</seg></tuv><tuv lang='sl-SI'><seg>Tri</seg></tuv></tu>";
    let (parcel, faults) = read("x", memory("srclang='it-IT'", units).as_bytes()).unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    let shown: Vec<_> = parcel
        .units()
        .map(|unit| (unit.key.as_str(), unit.source.to_plain(), unit.target.as_ref().unwrap().to_plain(), unit.state))
        .collect();
    assert_eq!(
        shown,
        [
            ("", "Uno <b>due</b>".into(), "Ena dva \\b".into(), State::Translated),
            ("", "Tre".into(), "Tri".into(), State::Translated)
        ]
    );
    assert_eq!(parcel.target_locale.as_deref(), Some("SL-si"));
}

#[test]
fn faulty_units_are_told_and_languages_must_be_one_pair() {
    let tu = |id: &str, to: &str| {
        format!("<tu tuid='{id}'><tuv xml:lang='it'><seg>a</seg></tuv><tuv xml:lang='{to}'><seg>b</seg></tuv></tu>")
    };
    let twice = memory("srclang='it'", &[tu("a", "sl"), tu("b", "sl"), tu("a", "sl")].concat());
    let (parcel, faults) = read("x", twice.as_bytes()).unwrap();
    assert_eq!(parcel.units().map(|unit| unit.key.as_str()).collect::<Vec<_>>(), ["b"]);
    assert!(faults[0].message.contains("`a` stands in the file more than once"), "{faults:?}");
    let mixed = [tu("a", "sl"), tu("b", "de")].concat();
    let fault = read("x", memory("srclang='it'", &mixed).as_bytes()).unwrap_err();
    assert!(fault.message.contains("`sl` and in `de`"), "{fault:?}");
    let named =
        memory("srclang='it'", &mixed).replace("/><body>", "><prop type='x-target-language'>de</prop></header><body>");
    let (parcel, _) = read("x", named.as_bytes()).unwrap();
    assert_eq!(parcel.units().map(|unit| unit.key.as_str()).collect::<Vec<_>>(), ["b"]);
    let strange = tu("a", "sl").replace("<seg>a", "<seg><blink/>a");
    let (_, faults) = read("x", memory("srclang='it'", &strange).as_bytes()).unwrap();
    assert!(faults[0].message.contains("<blink>"), "{faults:?}");
}
