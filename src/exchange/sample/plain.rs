//! A parcel with whatever a parcel can have, for the tests of formats that write plain notation.

use super::{Group, Match, Note, NoteKind, Parcel, Segment, State, Unit};

/// Texts that formats have trouble with.
const TEXTS: &[&str] = &[
    "plain",
    " spaces at both ends ",
    "tab\tquote \" apostrophe ' backslash \\ and \\n as letters",
    "one line\nanother line",
    "a paragraph with {$places} <strong>places</strong>\n\nand <a href=\"https://example.org/?a=1&b=2\">another</a>",
    "non\u{a0}breaking, soft\u{ad}hyphen, en\u{2013}dash, \u{201e}quotes\u{201c}, emoji \u{1f600}, \u{2068}isolated\u{2069}",
    "=1+1",
    "=HYPERLINK(\"http://example.org\")",
    "+39 0881 000000",
    "-5",
    "@SUM(1)",
    "'quoted",
    "12",
    "1.50",
    "TRUE",
    "2024-01-01",
    "#N/A",
    "_x000D_ and _x0041_",
    "<b>no element</b> & entity &amp; x < y",
    "{\"{\"}brace{\"}\"} { $count } {NUMBER($n, style: \"percent\")}",
    "<ul><li>one</li><li>two</li></ul><br>three",
    "https://example.org/a-very-long-address/that-has-no-spaces/but-goes-on-and-on/for-more-than-a-line-of-text/indeed",
    "una frase lunga che non sta in una riga sola, e che percio va a capo in un punto che gettext sceglie con cura, ecco",
    "第一条：合作社向每一位提出请求的人敞开大门，并在三十天之内以书面形式答复所有的意见、建议和投诉，不收取任何费用。",
    "ترحب التعاونية بكل من يطلب المساعدة، وترد كتابة على جميع الملاحظات والاقتراحات والشكاوى خلال {$days} يوما دون أي رسوم.",
    "सहकारी समिति हर उस व्यक्ति का स्वागत करती है जो सहायता माँगता है, और तीस दिनों के भीतर लिखित उत्तर देती है।",
];

/// A parcel of two groups: each of [`TEXTS`] as source and target, each state, notes, previous sources, matches.
pub fn parcel(target_locale: &str) -> Parcel {
    let segment = Segment::from_plain;
    let note = |kind, text: &str| Note { kind, text: text.into() };
    let found = |percent, origin: &str, text: &str| Match {
        percent,
        origin: origin.into(),
        source: segment(&format!("{text} was")),
        target: segment(text),
    };
    let states = [State::Translated, State::NeedsWork, State::Reviewed, State::Final];
    let texts = TEXTS.iter().enumerate().map(|(index, text)| Unit {
        key: format!("text-{index}.title:few"),
        fingerprint: format!("{index:016x}"),
        source: segment(text),
        target: Some(segment(text)),
        state: states[index % 4],
        previous: (index % 4 == 1).then(|| segment(&format!("earlier {text}"))),
        notes: vec![note(NoteKind::Comment, "said at the door"), note(NoteKind::Place, "Charter, page 3\nand annex")],
        max_length: (index % 3 == 0).then_some(80),
        location: Some(("locales/it/charter.ftl".into(), index + 1)),
        ..Unit::default()
    });
    let others = vec![
        Unit {
            key: "suggested".into(),
            source: segment("to be said"),
            matches: vec![found(87, "policy-welcome", "=was said {$n}"), found(50, "memory.tmx", "second")],
            notes: vec![
                note(NoteKind::Variant, "2, 3, 4, 22: few"),
                note(NoteKind::Sample, "{$n}: 12\n\n  comment: indented"),
                note(NoteKind::Term, "carta dei servizi: Charta"),
            ],
            location: Some(("locales/it/a file.ftl".into(), 7)),
            ..Unit::default()
        },
        Unit { key: "bare".into(), source: segment("bare"), ..Unit::default() },
    ];
    Parcel {
        workspace: Some("clarabella".into()),
        source_locale: Some("it".into()),
        target_locale: Some(target_locale.into()),
        groups: vec![
            Group { id: "charter:welcome".into(), title: "=Welcome & \"hello\"".into(), units: texts.collect() },
            Group { id: "charter.other".into(), title: "Altro".into(), units: others },
        ],
    }
}
