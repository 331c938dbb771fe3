//! Messages that were written anew, and which documents look for them.

use super::{IT, check_in, ended, parse, reasons, strings};
use crate::small::{BETA, ENGLISH, ITALIAN, ITALIAN_OF_ALFA, small};
use crate::support::Workspace;

/// How many jobs a run resolved.
fn resolved(workspace: &Workspace, arguments: &[&str]) -> u64 {
    let told = parse(workspace.run(&[&["build", "--format", "json"], arguments].concat()).ends_with(0));
    let phases = told["phases"].as_array().unwrap().iter();
    phases.filter(|phase| phase["phase"] == "resolve").map(|phase| phase["spans"].as_u64().unwrap()).sum()
}

#[test]
fn only_documents_that_look_for_a_message_are_resolved() {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    workspace.append(ITALIAN, "nobody-asks = Nobody asks.").append(ENGLISH, "nobody-asks = Nobody asks.");
    assert_eq!(resolved(&workspace, &["--dry-run"]), 0);
    assert_eq!(resolved(&workspace, &[]), 0);
    // What is known of them holds for the texts as they are now.
    workspace.replace(ITALIAN, "Nobody asks.", "Nobody.").replace(ITALIAN, "Lettera", "Lettera aperta");
    let foreseen = parse(&workspace.run(&["build", "--dry-run", "--format", "json"]));
    let expected = strings(&["message locales/it/letter.ftl:1 letter-title: Lettera → Lettera aperta × 3"]);
    assert_eq!((ended(&foreseen, "planned"), reasons(&foreseen)), (strings(&IT), expected));
    assert_eq!(resolved(&workspace, &["--dry-run"]), 0);
    assert_eq!(resolved(&workspace, &[]), 3);
    // Where data changed, too, the whole job is looked at; and without the names that a document looked for.
    workspace.replace(ITALIAN, "aperta", "chiusa").replace(BETA, "founded = 1998", "founded = 1999");
    assert_eq!(resolved(&workspace, &["--dry-run"]), 2);
    workspace.remove("build/.bindery-local.json");
    assert_eq!(resolved(&workspace, &["--dry-run"]), 4);
}

#[test]
fn a_text_of_its_own_covers_a_shared_one() {
    let workspace = small();
    workspace.write(ITALIAN_OF_ALFA, "letter-title = Nostra\n");
    check_in(
        &workspace,
        |w| w.replace(ITALIAN, "Lettera", "Lettera aperta"),
        &["it/letter/beta", "it/letter/lega"],
        &["message locales/it/letter.ftl:1 letter-title: Lettera → Lettera aperta × 2"],
    );
    check_in(
        &workspace,
        |w| w.replace(ITALIAN, "Lettera aperta", "Lettera").replace(ITALIAN_OF_ALFA, "letter-title", "another"),
        &["en/letter/alfa", "it/letter/alfa", "it/letter/beta", "it/letter/lega"],
        &[
            "message locales/en/letter.ftl:1 letter-title: Letter (missing) → Letter",
            "message locales/it/letter.ftl:1 letter-title: Lettera aperta → Lettera × 2",
            "message locales/it/letter.ftl:1 letter-title: Nostra → Lettera",
        ],
    );
}

#[test]
fn what_a_message_refers_to_is_looked_for_with_it() {
    let workspace = small();
    workspace.replace(ITALIAN, "Lettera", "Lettera { -noi }").append(ITALIAN, "-noi = nostra");
    check_in(
        &workspace,
        |w| w.replace(ITALIAN, "nostra", "loro"),
        &IT,
        &["message locales/it/letter.ftl:1 letter-title: Lettera nostra → Lettera loro × 3"],
    );
    // A variant that is not chosen shows nothing.
    let choice = "{ $member-count ->\n    [2] Lettera\n   *[other] { altra }\n }";
    workspace.replace(ITALIAN, "Lettera { -noi }", choice).append(ITALIAN, "altra = Altra");
    check_in(&workspace, |w| w.replace(ITALIAN, "altra = Altra", "altra = Altre"), &[], &[]);
    check_in(
        &workspace,
        |w| w.replace(ITALIAN, "[2]", "[3]"),
        &IT,
        &["message locales/it/letter.ftl:1 letter-title: Lettera → Altre × 3"],
    );
    check_in(
        &workspace,
        |w| w.replace(ITALIAN, "altra = Altre", "altra = Altra"),
        &IT,
        &["message locales/it/letter.ftl:1 letter-title: Altre → Altra × 3"],
    );
}
