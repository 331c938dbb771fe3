//! Every check finds what it must and leaves alone what it must: pairs of fixtures, as data.

use std::collections::{BTreeMap, BTreeSet};

use super::{CHECKS, Kinds, Settings, misspelt, run};
use crate::locale::{Catalogs, Locale};
use crate::tree::Tree;

/// A text with a fault, and one without.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    check: String,
    locale: String,
    #[serde(default)]
    source: String,
    bad: String,
    good: String,
}

fn pairs() -> Vec<Pair> {
    let mut file: BTreeMap<String, Vec<Pair>> = toml::from_str(include_str!("pairs.toml")).unwrap();
    file.remove("pair").unwrap()
}

fn kinds() -> Kinds {
    let kinds = [("n", "number"), ("name", "text"), ("day", "date"), ("unit", "text"), ("gender", "text")];
    kinds.map(|(name, kind)| (name.to_string(), BTreeSet::from([kind]))).into()
}

/// The names of what is found in texts of a locale against a source in Italian.
fn found(locale: &str, source: &str, text: &str) -> BTreeMap<&'static str, String> {
    let (own, italian) = (format!("locales/{locale}/a.ftl"), "locales/it/a.ftl");
    let files = if locale == "it" { vec![(own.as_str(), text)] } else { vec![(italian, source), (own.as_str(), text)] };
    let (catalogs, _) = Catalogs::load(&Tree::from_texts(files), &Tree::default());
    let (italian, locale): (Locale, Locale) = ("it".parse().unwrap(), locale.parse().unwrap());
    let glossary: Vec<crate::workspace::model::GlossaryTerm> = serde_json::from_value(serde_json::json!([
        { "id": "charter", "terms": { "it": ["carta dei servizi"], "de": ["dienstleistungscharta*"] } },
        { "id": "complaint", "terms": { "it": ["reclamo"], "ar": ["*شكوى"] } },
        { "id": "quality", "terms": { "it": ["qualità"], "hi": ["गुणवत्ता"] } }
    ]))
    .unwrap();
    let found = run(&catalogs, &italian, &[locale], &Settings::standard(), &kinds(), &glossary);
    found.into_iter().map(|finding| (finding.name, format!("{finding} {:?}", finding.place))).collect()
}

#[test]
fn each_check_finds_what_it_must_and_nothing_else() {
    let mut wrong = Vec::new();
    for Pair { check, locale, source, bad, good } in pairs() {
        let in_bad = found(&locale, &source, &bad);
        if !in_bad.contains_key(check.as_str()) {
            wrong.push(format!("{check} ({locale}) does not find {bad:?}, but {in_bad:?}"));
        }
        let in_good = found(&locale, &source, &good);
        if !in_good.is_empty() {
            wrong.push(format!("{check} ({locale}) finds in {good:?}: {in_good:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Twenty texts, by which the usual length is known, and one more.
fn with_usual(text: &str) -> String {
    let usual = (0..20).map(|number| format!("m{number} = {}\n", SENTENCES[number % 2]));
    usual.chain([format!("a = {text}\n")]).collect()
}

const SENTENCES: [&str; 2] = [
    "Die Regeln des Hauses sind geschrieben und gelten für alle, die hier wohnen.",
    "Wer neu ist, bekommt sie am ersten Tag erklärt und kann jederzeit nachfragen.",
];

#[test]
fn the_usual_length_is_known_from_other_texts() {
    let both = SENTENCES.join(" ");
    let source = with_usual(&both).replace("Regeln", "regole");
    let told = |text: &str| found("de", &source, &with_usual(text)).contains_key("length");
    assert!(!told(&both));
    // A sentence is missing; and the text says far more than its source.
    assert!(told(SENTENCES[0]) && told(&[both.as_str(); 4].join(" ")));
    assert!(!told(&both.replace(". Wer", ", und wer")));
}

#[test]
fn general_texts_in_the_place_of_own_ones_are_told() {
    let files = |german: &'static str| {
        [
            ("locales/it/a.ftl", "a = Uno\n"),
            ("locales/it/cooperatives/alfa/a.ftl", "a = Due\n"),
            ("locales/de/a.ftl", "a = Eins\n"),
            (german, "a = Zwei\n"),
        ]
    };
    let told = |files: [(&str, &str); 4]| {
        let (catalogs, _) = Catalogs::load(&Tree::from_texts(files), &Tree::default());
        let (italian, german): (Locale, Locale) = ("it".parse().unwrap(), "de".parse().unwrap());
        let found = run(&catalogs, &italian, &[german], &Settings::standard(), &kinds(), &[]);
        found.into_iter().map(|found| found.name).collect::<Vec<_>>()
    };
    assert_eq!(told(files("locales/de/cooperatives/beta/a.ftl")), ["general-text"]);
    assert_eq!(told(files("locales/de/cooperatives/alfa/a.ftl")), [""; 0]);
}

#[test]
fn messages_under_a_misspelt_id_are_told() {
    let told = |text: &str| {
        let tree = Tree::from_texts([("locales/it/cooperatives/alfa/a.ftl", text)]);
        let built_in = Tree::from_texts([("locales/it/own.ftl", "own-text = Uno")]);
        let (catalogs, _) = Catalogs::load(&tree, &built_in);
        let asked = BTreeSet::from(["support-people".to_string()]);
        let found =
            misspelt(&catalogs, &"it".parse().unwrap(), &Settings::standard(), &asked, |id| id == "named-by-data");
        found.into_iter().map(|found| format!("{found}")).collect::<Vec<_>>()
    };
    let used =
        "support-people = A { -term }\nown-text = B\n-term = C\nnamed-by-data = { other.b }\nother = D\n    .b = E";
    assert_eq!(told(used), [""; 0]);
    let mistyped = told("support-poeple = A\n");
    assert!(matches!(&mistyped[..], [one] if one.contains("support-poeple")), "{mistyped:?}");
    // The text that is meant is there, and this one is in store; and one that is like no other.
    assert_eq!(told("support-poeple = A\nsupport-people = B\nalone = C\n"), [""; 0]);
}

#[test]
fn every_check_has_a_pair() {
    // Tests of their own: here those of several files or texts, in the suite those of settings and jobs.
    let elsewhere = [
        "length",
        "general-text",
        "untranslated",
        "stale",
        "by-hand",
        "plural-many",
        "unused-excuse",
        "misspelt-message",
    ];
    let pairs = pairs();
    let paired: BTreeSet<&str> = pairs.iter().map(|pair| pair.check.as_str()).chain(elsewhere).collect();
    for check in CHECKS {
        assert!(paired.contains(check.name), "{}", check.name);
        assert!(check.about.ends_with('.') && check.about.len() > 70, "{}", check.name);
    }
}
