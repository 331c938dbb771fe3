//! `bindery check` of translations: what it is asked for, what the workspace says of checks, and bad settings.

use crate::small::small;
use crate::support::{REPOSITORY, Workspace, run};

fn with_fault() -> Workspace {
    let workspace = Workspace::starter();
    workspace.append("locales/it/policy.ftl", "extra-note = Manteniamo la promessa.");
    workspace.append("locales/en/policy.ftl", "extra-note = We keep the the promise.");
    workspace
}

#[test]
fn a_finding_names_message_place_and_hint() {
    let run = with_fault().run(&["check"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("`the` stands twice in a row"), "{}", run.stderr);
    assert!(run.stderr.contains("locales/en/policy.ftl:"), "{}", run.stderr);
    assert!(run.stderr.contains("message `extra-note`"), "{}", run.stderr);
    assert!(run.stderr.contains("hint: remove one"), "{}", run.stderr);
}

#[test]
fn a_text_under_a_misspelt_id_is_told() {
    let workspace = Workspace::starter();
    workspace.replace("locales/it/labels.ftl", "policy-policy-title =", "policy-policy-titel =");
    let run = workspace.run(&["check"]);
    assert!(run.stderr.contains("nobody asks for message `policy-policy-titel`"), "{}", run.stderr);
    assert!(run.stderr.contains("did you mean `policy-policy-title`?"), "{}", run.stderr);
}

#[test]
fn warnings_fail_with_strict_and_a_locale_can_be_chosen() {
    let workspace = with_fault();
    assert_eq!(workspace.run(&["check", "--strict", "--locale", "en"]).code, 1);
    let italian = workspace.run(&["check", "--locale", "it"]);
    assert!(!italian.stderr.contains("twice in a row"), "{}", italian.stderr);
    let unknown = workspace.run(&["check", "--locale", "xy"]);
    assert_eq!(unknown.code, 2, "{}", unknown.stderr);
}

#[test]
fn the_workspace_sets_severities_and_excuses() {
    let workspace = with_fault();
    workspace.write("manuals/checks.toml", "[checks.severity]\ndouble-word = \"error\"\n");
    assert_eq!(workspace.run(&["check"]).code, 1);
    workspace.write("manuals/checks.toml", "[checks.severity]\ndouble-word = \"off\"\n");
    assert!(!workspace.run(&["check"]).stderr.contains("twice in a row"));
    let excuse = "[[checks.excuses]]\nid = \"song\"\nmessage = \"extra-note\"\ncheck = \"double-word\"\n";
    workspace.write("manuals/checks.toml", format!("{excuse}reason = \"it is a song\"\n"));
    let excused = workspace.run(&["check"]).stderr;
    assert!(!excused.contains("twice in a row") && !excused.contains("excuses nothing"), "{excused}");
    workspace.write("manuals/checks.toml", excuse);
    assert!(workspace.run(&["check"]).stderr.contains("reason"), "an excuse needs a reason");
    workspace.write("manuals/checks.toml", format!("{}reason = \"x\"\n", excuse.replace("extra-note", "nothing")));
    assert!(workspace.run(&["check"]).stderr.contains("excuses nothing"));
    workspace.write("manuals/checks.toml", "[checks.severity]\ndouble-words = \"off\"\n");
    let run = workspace.run(&["check"]);
    assert!(run.code == 1 && run.stderr.contains("did you mean `double-word`?"), "{}", run.stderr);
}

#[test]
fn a_message_may_stay_untranslated_for_a_reason() {
    let workspace = small();
    workspace.replace("locales/en/letter.ftl", "letter-text =", "# letter-text =");
    let told = workspace.run(&["check"]).stderr;
    assert!(told.contains("message `letter-text` is not translated into `en`"), "{told}");
    let excuse = "[[checks.excuses]]\nid = \"song\"\nmessage = \"letter-text\"\ncheck = \"untranslated\"\n";
    workspace.write("manuals/checks.toml", format!("{excuse}locale = \"en\"\nreason = \"it is a song\"\n"));
    assert_eq!(workspace.run(&["check"]).stderr, "");
    workspace.write("manuals/checks.toml", format!("{excuse}locale = \"it\"\nreason = \"it is a song\"\n"));
    let told = workspace.run(&["check"]).stderr;
    assert!(told.contains("is not translated") && told.contains("excuses nothing"), "{told}");
}

#[test]
fn millions_are_looked_at_when_asked_for() {
    let workspace = small();
    let words = |many: &str| format!("letter-text = {{ 1000000 ->\n    [one] a\n{many}   *[other] b\n }}\n");
    workspace.write("manuals/checks.toml", "[checks.severity]\nplural-many = \"warning\"\n");
    workspace.write("locales/it/cooperatives/alfa/letter.ftl", words(""));
    let told = workspace.run(&["check"]).stderr;
    assert!(told.contains("no variant for the plural category `many`"), "{told}");
    workspace.write("locales/it/cooperatives/alfa/letter.ftl", words("    [many] c\n"));
    let told = workspace.run(&["check"]).stderr;
    assert!(!told.contains("plural category"), "{told}");
}

#[test]
fn every_check_explains_itself() {
    let workspace = Workspace::empty();
    let run = workspace.run(&["check", "--explain", "plural-missing"]);
    assert!(run.code == 0 && run.stdout.contains("plural category"), "{}", run.stdout);
    assert!(workspace.run(&["check", "--explain", "all"]).stdout.lines().count() > 40);
    let unknown = workspace.run(&["check", "--explain", "plural"]);
    assert_eq!(unknown.code, 2);
}

#[test]
fn the_example_has_no_errors() {
    let run = run(&["-C", REPOSITORY, "check"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
}
