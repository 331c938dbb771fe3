//! What a person types is printed as typed: a value is never markup or code, a message only where it has known elements.

use crate::pdf::Pdf;
use crate::small::{ALFA, ITALIAN_OF_ALFA, small};

/// Signs that mean something to Typst, Fluent, HTML, Markdown or a shell.
const SIGNS: &str = "#read(\"../secret\") *a* _b_ $c$ $(d) @e \\f \\u{67} <strong>h</strong> <b> </em> [i] `j` ~ -- ... \
                     = k / l: m 'n' {o} { $p } &lt; ${q} %r % // s /* t */ https://u.example 1. v - w";

fn toml(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The first page of the Italian document of `alfa`.
#[track_caller]
fn page(change: impl FnOnce(&crate::support::Workspace)) -> (String, Option<String>) {
    let workspace = small();
    change(&workspace);
    let run = workspace.run(&["build", "--cooperative", "alfa", "--locale", "it"]);
    run.ends_with(0).prints("1 written, 0 failed");
    assert_eq!(run.stderr, "");
    let pdf = Pdf::open(workspace.path("build/it/letter/alfa.pdf"));
    (pdf.page(1), pdf.info("Title"))
}

#[test]
fn a_value_of_the_data_is_printed_as_typed() {
    let (text, title) = page(|workspace| {
        workspace.replace(ALFA, "\"Alfa\"", &toml(SIGNS));
        workspace.replace(ALFA, "\"Alfa, cooperativa sociale\"", &toml(&SIGNS.replace('a', "A")));
    });
    assert_eq!(text, format!("Lettera Siamo {SIGNS}. {}", SIGNS.replace('a', "A")));
    assert_eq!(title.unwrap(), format!("Lettera – {SIGNS}"));
}

#[test]
fn a_value_stands_in_a_message_as_an_atom() {
    // Neither a value nor what surrounds it can make an element of the other.
    let (text, _) = page(|workspace| {
        workspace.replace(ALFA, "\"Alfa\"", &toml("strong>x</strong"));
        workspace.write(ITALIAN_OF_ALFA, "letter-text = a <{ $organisation-name }> b { \"<em>\" } <em>c</em>\n");
    });
    assert_eq!(text, "Lettera a <strong>x</strong> b <em> c Alfa, cooperativa sociale");
}

#[test]
fn a_message_is_printed_as_typed_but_for_the_known_elements() {
    let typed =
        "#read(\"../secret\") *a* _b_ $c$ @e \\f &lt; 3 < 5 > 2 <3 <- [i] `j` ~ -- ... = k / l: m 'n' // s 1. v";
    let (text, title) = page(|workspace| {
        let elements =
            "<strong>h <em>i</em></strong> { \"<strong>\" } {\"{\"} <a href=\"https://x.example\">j</a><br>k";
        workspace.write(ITALIAN_OF_ALFA, format!("letter-title = #panic() *L*\nletter-text = {typed} {elements}\n"));
    });
    assert_eq!(text, format!("#panic() *L* {typed} h i <strong> {{ j k Alfa, cooperativa sociale"));
    assert_eq!(title.unwrap(), "#panic() *L* – Alfa");
}

#[test]
fn a_message_of_signs_alone_is_printed() {
    let (text, _) = page(|workspace| {
        workspace.write(ITALIAN_OF_ALFA, "letter-text =\n    {\"*\"} x\n    {\"[\"}a]\n    {\"\"}\n    = #\"\n");
    });
    assert_eq!(text, "Lettera * x [a] = #\" Alfa, cooperativa sociale");
}
