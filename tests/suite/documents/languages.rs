//! What depends on the language, and on the type of the cooperative.

use super::source::LOCALES;
use super::{MADE, Made, in_order};
use crate::pdf::{fold, letters};

#[track_caller]
fn document(name: &str) -> &'static Made {
    MADE.iter().find(|made| made.name == name).unwrap_or_else(|| panic!("no {name}"))
}

/// A document has this text, and spaces where the language wants them.
#[track_caller]
fn check(name: &str, text: &str) {
    let made = document(name);
    assert!(made.pages.iter().any(|page| page.contains(&fold(text))), "{name} does not have {text:?}");
}

#[test]
fn translations_name_revision_and_date_of_their_source_and_the_language_that_prevails() {
    for made in MADE.iter() {
        let values = [("control-source-revision", made.revision()), ("control-source-date", made.date().1)];
        let source = made.texts.with("label-source-text", &values);
        let prevailing = made.texts.get("label-prevailing-text");
        if made.locale == "it" {
            let text = made.bodies();
            assert!(!text.contains(&letters(&source)) && !text.contains(&letters(&prevailing)), "{}", made.name);
        } else {
            in_order(&made.name, &made.bodies(), [source, prevailing]);
        }
    }
}

#[test]
fn numbers_are_written_as_each_language_writes_them() {
    for (locale, percent, least, score, money) in [
        ("it", "92,4%", "almeno 90%", "8,4", "4.860.000 €"),
        ("en", "92.4%", "at least 90%", "8.4", "€4,860,000"),
        ("de", "92,4 %", "mindestens 90 %", "8,4", "4.860.000 €"),
        ("fr", "92,4 %", "au moins 90 %", "8,4", "4 860 000 €"),
    ] {
        check(&format!("{locale}/manual/diogene"), percent);
        check(&format!("{locale}/manual/diogene"), least);
        check(&format!("{locale}/charter/diogene"), score);
        check(&format!("{locale}/manual/cascina-clarabella"), money);
    }
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    // The manual's next review, its first edition and its preparation.
    for (locale, dates) in [
        ("it", ["31 gennaio 2027", "13 dic 2018", "12 gen 2026"]),
        ("en", ["31 January 2027", "13 Dec 2018", "12 Jan 2026"]),
        ("de", ["31. Januar 2027", "13.12.2018", "12.01.2026"]),
        ("fr", ["31 janvier 2027", "13 déc. 2018", "12 janv. 2026"]),
    ] {
        for date in dates {
            check(&format!("{locale}/manual/sale-fino"), date);
        }
    }
}

#[test]
fn lists_are_joined_as_each_language_joins_them() {
    for (locale, list) in [
        ("it", "Diogene, La Girandola di Carta, Sale Fino e Zolla Gentile"),
        ("en", "Diogene, La Girandola di Carta, Sale Fino and Zolla Gentile"),
        ("de", "Diogene, La Girandola di Carta, Sale Fino und Zolla Gentile"),
        ("fr", "Diogene, La Girandola di Carta, Sale Fino et Zolla Gentile"),
    ] {
        in_order(locale, &document(&format!("{locale}/manual/cascina-clarabella")).bodies(), [list.to_string()]);
    }
}

#[test]
fn plurals_follow_the_number() {
    for (locale, days) in [("it", "18 giorni"), ("en", "18 days"), ("de", "18 Tage"), ("fr", "18 jours")] {
        check(&format!("{locale}/charter/diogene"), days);
    }
}

/// A cooperative of type A has this in its document, one of type B that; neither has the other's.
#[track_caller]
fn differ(name: &str, of_a: &str, of_b: &str) {
    for locale in LOCALES {
        let a = document(&format!("{locale}/{name}/diogene"));
        let b = document(&format!("{locale}/{name}/sale-fino"));
        let titles =
            |made: &Made| made.pdf.bookmarks().into_iter().map(|bookmark| letters(&bookmark.title)).collect::<Vec<_>>();
        let has = |made: &Made, text: String| titles(made).iter().any(|title| title.ends_with(&letters(&text)));
        assert!(
            has(a, a.texts.get(of_a)) && !has(b, a.texts.get(of_a)),
            "{locale}: {of_a} {:?} {:?}",
            titles(a),
            titles(b)
        );
        assert!(
            has(b, b.texts.get(of_b)) && !has(a, b.texts.get(of_b)),
            "{locale}: {of_b} {:?} {:?}",
            titles(a),
            titles(b)
        );
    }
}

#[test]
fn services_of_type_a_and_work_of_type_b_have_chapters_of_their_own() {
    differ("charter", "charter-care", "charter-supplies");
    differ("charter", "charter-care", "charter-integration");
    differ("manual", "manual-care-requirements-title", "manual-work-requirements-title");
    differ("manual", "manual-care-provision-title", "manual-work-provision-title");
}

#[test]
fn a_policy_is_every_organisations_own() {
    for locale in LOCALES {
        let (a, b) = (document(&format!("{locale}/policy/diogene")), document(&format!("{locale}/policy/sale-fino")));
        assert_ne!(a.texts.get("organisation-mission"), b.texts.get("organisation-mission"));
        assert!(!b.bodies().contains(&letters(&a.texts.get("organisation-mission"))), "{}", b.name);
    }
}

#[test]
fn terms_stand_in_the_order_of_each_alphabet() {
    for (locale, order) in [
        (
            "it",
            "corrective-action co-design commissioner co-production indicator nonconformity interested-party \
             management-review",
        ),
        (
            "en",
            "co-design co-production commissioner corrective-action indicator interested-party management-review \
             nonconformity",
        ),
        (
            "de",
            "commissioner co-production co-design interested-party indicator corrective-action management-review \
             nonconformity",
        ),
    ] {
        let manual = document(&format!("{locale}/manual/diogene"));
        let heads = ["manual-terms-term", "manual-terms-definition"].map(|id| manual.texts.get(id)).concat();
        let terms = order.split(' ').map(|id| manual.texts.get(&format!("term-{id}")));
        in_order(&manual.name, &manual.bodies(), std::iter::once(heads).chain(terms));
    }
}
