//! The annex "Mission and Policy" of every organisation in every language, and the policy as the manual repeats it.

use super::source::{example, read_toml};
use super::{MADE, in_order};
use crate::pdf::letters;

/// The ids of the texts of the commitments, in their order.
fn commitments() -> Vec<String> {
    let policy = read_toml(&example("manuals/policy.toml"));
    let list = policy["policy"]["commitments"].as_array().unwrap();
    assert_eq!(list.len(), 9, "the annex has nine commitments");
    list.iter().map(|commitment| commitment["text"].as_str().unwrap().to_string()).collect()
}

#[test]
fn mission_introduction_and_nine_commitments_stand_in_their_order() {
    for made in MADE.iter().filter(|made| made.document != "charter") {
        let ids = ["organisation-mission", "policy-introduction"].map(str::to_string).into_iter().chain(commitments());
        in_order(&made.name, &made.bodies(), ids.map(|id| made.texts.get(&id)));
    }
}

#[test]
fn key_phrases_are_bold_inside_their_sentences() {
    for made in MADE.iter().filter(|made| made.document == "policy") {
        let pages = 1..=u32::try_from(made.pages.len()).unwrap();
        let bold: String = pages.map(|page| made.pdf.set_in("LibertinusSerif-Bold", page)).collect();
        let phrases: Vec<_> = commitments().iter().flat_map(|id| made.texts.strong(id)).collect();
        assert_eq!(phrases.len(), 9, "{}: eight of the nine have a phrase, and one has two: {phrases:?}", made.name);
        in_order(&made.name, &letters(&bold), phrases);
        let last = made.texts.get("commitment-quality");
        assert!(!letters(&bold).contains(&letters(&last)), "{}: {bold}", made.name);
    }
}

#[test]
fn commitments_are_a_list_whose_first_item_has_a_second_paragraph() {
    for made in MADE.iter().filter(|made| made.document == "policy") {
        assert!(made.texts.get("commitment-welcome").contains("\n\n"), "{}", made.name);
        assert!(made.pdf.parts_of("LBody").ends_with(&[2, 1, 1, 1, 1, 1, 1, 1, 1]), "{}", made.name);
    }
}

#[test]
fn the_annex_opens_with_organisation_code_revision_date_and_title() {
    for made in MADE.iter().filter(|made| made.document == "policy") {
        let revision = made.texts.with("label-revision-number", &[("control-revision", "0")]);
        let header = letters(&format!("{}{revision}{}{}", made.code(), made.date().0, made.title()));
        assert!(made.body(1).starts_with(&header), "{}: no {header} in {}", made.name, made.pages[0]);
    }
}

#[test]
fn the_annex_ends_with_place_date_post_and_name_of_who_signs() {
    for made in MADE.iter().filter(|made| made.document == "policy") {
        let place_and_date = [("policy-place", made.organisation.policy_place()), ("policy-date", made.date().1)];
        let parts = [
            made.texts.get("commitment-quality"),
            made.texts.with("policy-place-and-date", &place_and_date),
            made.texts.chosen("role-president", &made.organisation.gender("president")),
            made.organisation.person("president").to_string(),
            made.texts.get("label-signature"),
        ];
        in_order(&made.name, &made.bodies(), parts);
    }
}
