//! Every check finds what it must and leaves alone what it must: pairs of fixtures, as data.

mod pairs;

use std::collections::{BTreeMap, BTreeSet};

use super::{CHECKS, Kinds, Settings, run};
use crate::locale::{Catalogs, Locale};
use crate::tree::Tree;
use pairs::{PAIRS, Pair};

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
    for Pair { check, locale, source, bad, good } in PAIRS {
        let in_bad = found(locale, source, bad);
        if !in_bad.contains_key(check) {
            wrong.push(format!("{check} ({locale}) does not find {bad:?}, but {in_bad:?}"));
        }
        let in_good = found(locale, source, good);
        if !in_good.is_empty() {
            wrong.push(format!("{check} ({locale}) finds in {good:?}: {in_good:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_check_has_a_pair() {
    // Told by the work on jobs, off by default, of the settings, or of many texts together.
    let elsewhere = ["untranslated", "plural-many", "unused-excuse", "length"];
    let paired: BTreeSet<&str> = PAIRS.iter().map(|pair| pair.check).chain(elsewhere).collect();
    for check in CHECKS {
        assert!(paired.contains(check.name), "{}", check.name);
        assert!(check.about.ends_with('.') && check.about.len() > 70, "{}", check.name);
    }
}
