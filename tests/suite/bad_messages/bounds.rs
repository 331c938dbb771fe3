//! Messages made to harm: they nest without end, or grow without end.

use super::check_alfa;
use crate::small::{ITALIAN_OF_ALFA, small};

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
