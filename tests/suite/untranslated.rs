//! Texts that are not translated, or whose source changed since: what documents do about them.

use serde_json::Value as Json;

use crate::pdf::Pdf;
use crate::small::{ALFA, DOCUMENTS, ENGLISH, ITALIAN, small};
use crate::support::Workspace;

const LEDGER: &str = "locales/en/translations.toml";

/// The small workspace with a ledger, its document saying what becomes of untranslated texts.
fn confirmed(untranslated: &str) -> Workspace {
    let workspace = small();
    let said = format!("template = \"letter.typ\", untranslated = \"{untranslated}\"");
    workspace.replace(DOCUMENTS, "template = \"letter.typ\"", &said);
    workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2026-06-03"]).ends_with(0);
    workspace.run(&["build", "--strict"]).ends_with(0);
    workspace
}

/// What the English letter of `alfa` says of its text.
fn text(workspace: &Workspace) -> Json {
    workspace.run(&["build", "--locale", "en", "--emit-data", workspace.path("emitted").to_str().unwrap()]);
    let job: Json = serde_json::from_str(&workspace.read("emitted/en/letter/alfa/job.json")).unwrap();
    assert_eq!(job["marked"], job["messages"]["letter-text"][0]["t"] == "gap");
    job["messages"]["letter-text"].clone()
}

#[test]
fn a_document_that_refuses_is_not_made() {
    let workspace = confirmed("refuse");
    workspace.replace(ITALIAN, "Siamo", "Noi siamo");
    let run = workspace.run(&["build"]);
    run.ends_with(1).prints("3 written, 3 failed").prints("failed  en/letter/alfa");
    run.tells("`letter` is not made in `en`: 1 text not translated from the present source");
    run.tells("stale: `letter-text` (locales/en/letter.ftl)").tells("translate export --locale en --document letter");
    run.tells("translate confirm --locale en --message letter-text").tells("in the jobs");
    workspace.run(&["check"]).ends_with(1).tells("is not made in `en`");
    // Someone says that the translation still holds.
    workspace.run(&["translate", "confirm", "--locale", "en", "--message", "letter-text"]).ends_with(0);
    workspace.run(&["build", "--strict"]).ends_with(0);
}

#[test]
fn a_refusal_names_five_texts() {
    let workspace = confirmed("refuse");
    let messages: String = (0..8).map(|number| format!("more-{number} = Testo {number}\n")).collect();
    workspace.append(ITALIAN, &messages);
    let calls: String = (0..8).map(|number| format!("#msg(\"more-{number}\")\n")).collect();
    workspace.append("templates/letter.typ", &calls);
    let run = workspace.run(&["build"]);
    run.ends_with(1).tells("8 texts not translated").tells("missing: `more-4`").tells("and 3 more");
    assert!(!run.stderr.contains("more-5"), "{}", run.stderr);
    // What only a language of layout shows is no translation.
    workspace.run(&["build", "--locale", "en-XA"]).ends_with(0);
}

#[test]
fn marks_stand_in_the_pages_unless_the_document_falls_back() {
    for (untranslated, is_marked) in [("mark", true), ("fall-back", false)] {
        let workspace = confirmed(untranslated);
        assert!(text(&workspace).is_string() || text(&workspace)[0].is_string());
        workspace.replace(ITALIAN, "Siamo", "Noi siamo");
        let stale = text(&workspace);
        assert_eq!(stale[0]["gap"] == "stale", is_marked, "{stale}");
        assert!(stale.to_string().contains("We are"), "{stale}");
        let run = workspace.run(&["build"]);
        run.ends_with(0).tells("the translation of message `letter-text` into `en` is stale");
        workspace.write(ENGLISH, "letter-title = Letter\n");
        let missing = text(&workspace);
        assert_eq!(missing[0]["gap"] == "missing", is_marked, "{missing}");
        assert!(missing.to_string().contains("Noi siamo"), "{missing}");
        workspace.run(&["build"]).ends_with(0).tells("message `letter-text` is not translated into `en`");
    }
}

#[test]
fn a_cooperative_may_decide_for_itself() {
    let workspace = confirmed("refuse");
    workspace.append(ALFA, "[[documents]]\nid = \"letter\"\nuntranslated = \"mark\"");
    workspace.replace(ITALIAN, "Siamo", "Noi siamo");
    workspace.run(&["build"]).ends_with(1).prints("4 written, 2 failed").prints("written en/letter/alfa.pdf");
}

#[test]
fn an_excused_text_is_neither_refused_nor_marked() {
    let workspace = confirmed("refuse");
    workspace.write(ENGLISH, "letter-title = Letter\n");
    workspace.run(&["build"]).ends_with(1).tells("missing: `letter-text`");
    let excuse = "[[checks.excuses]]\nid = \"song\"\nmessage = \"letter-text\"\ncheck = \"untranslated\"\n";
    workspace.write("manuals/checks.toml", format!("{excuse}reason = \"it is a song\"\n"));
    workspace.run(&["build"]).ends_with(0);
    assert_eq!(workspace.run(&["check"]).stderr, "");
}

#[test]
fn texts_by_hand_are_asked_about() {
    let workspace = confirmed("refuse");
    workspace.replace(ENGLISH, "We are", "This is");
    let run = workspace.run(&["build"]);
    run.ends_with(1).tells("by hand: `letter-text`").tells("in `en` 1 text was written or changed by hand");
    workspace.run(&["check"]).ends_with(1).tells("translate confirm --locale en");
    // Nothing is known of the language: someone is asked, and the document is made.
    workspace.remove(LEDGER).write("locales/de/translations.toml", "version = 1\n");
    workspace.run(&["build"]).ends_with(0).tells("texts were written or changed by hand");
    workspace.run(&["build", "--locale", "it", "--strict"]).ends_with(0);
    // A workspace that keeps no ledger is asked nothing.
    workspace.remove("locales/de");
    workspace.run(&["build", "--strict"]).ends_with(0);
}

#[test]
fn a_damaged_ledger_fails_the_documents_of_its_language() {
    let workspace = confirmed("mark");
    workspace.append(LEDGER, "<<<<<<< ours");
    let run = workspace.run(&["build"]);
    run.ends_with(1).prints("0 written, 3 failed, 3 fresh").prints("failed  en/letter/alfa");
    run.tells("ledger of translations cannot be read").tells(&format!("{LEDGER}:"));
}

#[test]
fn a_list_at_the_end_says_where_texts_are_marked() {
    let workspace = Workspace::starter();
    workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2026-06-03"]).ends_with(0);
    workspace.replace("locales/it/policy.ftl", "rispettarne le scelte", "rispettarne sempre le scelte");
    let english = workspace.read("locales/en/policy.ftl");
    let (start, end) = (english.find("policy-introduction").unwrap(), english.find("commitment-people").unwrap());
    workspace.write("locales/en/policy.ftl", [&english[..start], &english[end..]].concat());
    let build = ["build", "--document", "policy", "--locale", "en"];
    workspace.run(&build).ends_with(0).tells("stale").tells("is not translated");
    let id = workspace.pdfs().into_iter().find(|path| path.starts_with("en/policy")).unwrap();
    let pdf = Pdf::open(workspace.path("build").join(id));
    let last = pdf.page(u32::try_from(pdf.pages()).unwrap());
    for words in ["Texts without an up-to-date translation", "missing", "out of date", "The policy of the consortium"] {
        assert!(last.to_lowercase().contains(&words.to_lowercase()), "{words}: {last}");
    }
    // A charter, which is handed out, is not made with such texts.
    workspace.remove("locales/en/cooperatives/alfa/organisation.ftl");
    let run = workspace.run(&["build", "--document", "charter", "--locale", "en"]);
    run.ends_with(1).tells("`charter` is not made in `en`").prints("1 written, 1 failed");
}
