//! Messages made to harm: they nest without end, or grow without end.

use std::time::{Duration, Instant};

use super::check_alfa;
use crate::small::{ITALIAN_OF_ALFA, small};

/// Checks the small workspace with a text for `alfa`; it must end as it should, with a certain finding, soon.
#[track_caller]
fn ends_soon(messages: impl AsRef<[u8]>, code: i32, finding: &str) {
    let workspace = small();
    workspace.write(ITALIAN_OF_ALFA, messages);
    let start = Instant::now();
    let run = workspace.run(&["check"]);
    let elapsed = start.elapsed();
    run.ends_with(code);
    assert!(run.stderr.contains(finding), "{:.2000}", run.stderr);
    // A second on a machine of its own; others may be at work on this one.
    assert!(elapsed < Duration::from_secs(5), "{elapsed:?}");
}

#[test]
fn large_files_end_soon() {
    let many = |count: usize| -> String {
        (0..count).map(|number| format!("message-{number} = testo <em>{{ $x }}</em> e altro\n")).collect()
    };
    let large = many(230_000) + "letter-text = Uno\n";
    assert!(large.len() > 10_000_000);
    ends_soon(large, 1, "the file is too large");
    ends_soon(many(20_000), 1, "more of the kind `unknown-variable`; `--format json` tells them all");
    ends_soon("message = { x }} e altro\n".repeat(20_000), 1, "this `}` closes nothing");
    // As long as a file may be, in one text that has a finding at each word.
    ends_soon(format!("letter-text = {}\n", "testo ".repeat(1_390_000)), 0, "`testo` stands twice in a row");
    ends_soon(format!("letter-text = {}\n", "{ $organisation-name }".repeat(10_001)), 1, "the message grows too large");
    ends_soon(format!("letter-text = {}\n", "{ $organisation-name } ".repeat(10_000)), 0, "");
}

#[test]
fn odd_characters_are_told_by_their_number() {
    ends_soon("letter-text = Uno { \"\\x41\" }\n", 1, "this is not an escape that Fluent has");
    ends_soon("letter-text = Uno { \"\\uD800\" }\n", 1, "");
    ends_soon("letter-text = Uno\rdue\n", 1, "hidden character U+000D");
    ends_soon("\u{feff}letter-text = Uno\n", 0, "");
    ends_soon("letter-text = Uno\u{feff} due\n", 1, "hidden character U+FEFF");
    ends_soon("letter-text = Uno\0 due\n", 1, "hidden character U+0000");
    for sign in ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
        let finding = format!("hidden character U+{:04X}", u32::from(sign));
        ends_soon(format!("letter-text = Uno {sign}due\n"), 1, &finding);
    }
}

#[test]
fn signs_that_turn_the_order_are_refused_by_a_build() {
    let workspace = small();
    workspace.write(ITALIAN_OF_ALFA, "letter-text = Uno \u{202e}due\n");
    let run = workspace.run(&["build"]);
    run.ends_with(1).prints("failed  it/letter/alfa\n").prints("5 written, 1 failed in ");
    run.tells("hidden character U+202E\n").tells("locales/it/cooperatives/alfa/letter.ftl:1:19");
}

#[test]
fn deep_nesting_is_refused() {
    check_alfa(
        &format!("letter-text = {}$organisation-name{}", "{".repeat(20_000), "}".repeat(20_000)),
        "error: placeables or calls are nested too deeply
         --> locales/it/cooperatives/alfa/letter.ftl:1:47
         note: entry `letter-text`
         hint: 32 levels are allowed; move inner parts to messages or terms of their own",
    );
    check_alfa(
        &format!("letter-text = {}x{}", "<em>".repeat(20_000), "</em>".repeat(20_000)),
        "error: `<em>` is nested too deeply
         --> locales/it/cooperatives/alfa/letter.ftl:1:79
         note: message `letter-text`",
    );
    let chain = (0..100).map(|number| format!("m{number} = {{ m{} }}\n", number + 1)).collect::<String>();
    let way = (0..63).rev().map(|number| format!("note: used by message `m{number}`\n")).collect::<String>();
    check_alfa(
        &format!("letter-text = {{ m0 }}\n{chain}m100 = x\n"),
        &format!(
            "error: placeables and references are nested too deeply
             --> locales/it/cooperatives/alfa/letter.ftl:65:7
             note: message `m63`
             {way}
             note: used by message `letter-text`
             hint: shorten the chain of references, or move parts of the text to messages of their own"
        ),
    );
}

#[test]
fn a_text_that_grows_without_end_is_cut_short() {
    let laughs = (1..30).map(|n| format!("l{n} = {}\n", format!("{{ l{} }}", n - 1).repeat(10))).collect::<String>();
    let workspace = small();
    workspace.write(ITALIAN_OF_ALFA, format!("letter-text = {{ l29 }}\nl0 = ah\n{laughs}"));
    let run = workspace.run(&["build"]);
    run.ends_with(1).prints("failed  it/letter/alfa\n").prints("5 written, 1 failed in ");
    run.tells("error: the message grows too large\n").tells("locales/it/cooperatives/alfa/letter.ftl:");
}
