//! Faults in messages: each is told at its place with the message that it stands in, and only the documents that use the
//! message get no PDF.

mod bounds;
mod typed;

use crate::small::{ALL, DOCUMENTS, ENGLISH, ITALIAN, ITALIAN_OF_ALFA, TEMPLATE, check};

/// `alfa` has Italian messages of its own: their faults are found with and without rendering, and take the Italian
/// document of `alfa` alone.
#[track_caller]
fn check_alfa(messages: &str, findings: &str) {
    check(|workspace| workspace.write(ITALIAN_OF_ALFA, format!("{messages}\n")), &["it/letter/alfa"], findings);
}

#[test]
fn a_finding_shows_its_line() {
    let workspace = check(
        |workspace| workspace.write(ITALIAN_OF_ALFA, "letter-text = Siamo <strong>qui.\n"),
        &["it/letter/alfa"],
        "error: `<strong>` is not closed
         --> locales/it/cooperatives/alfa/letter.ftl:1:21
         note: message `letter-text`
         hint: close it with `</strong>` in the same text",
    );
    workspace.run(&["build"]).prints("failed  it/letter/alfa\n").prints("0 written, 1 failed, 5 fresh in ").tells(
        "error: `<strong>` is not closed
 --> locales/it/cooperatives/alfa/letter.ftl:1:21
  |
1 | letter-text = Siamo <strong>qui.
  |                     ^^^^^^^^
  |
  = note: message `letter-text`
  = hint: close it with `</strong>` in the same text

",
    );
}

#[test]
fn a_junk_entry_is_told_and_no_other_text_slips_into_its_place() {
    check_alfa(
        "letter-text = Siamo { $organisation-name\nletter-more = più",
        "error: expected `}`, which closes the placeable
         --> locales/it/cooperatives/alfa/letter.ftl:2:1
         note: entry `letter-text`, which cannot be read
         hint: for a brace as text write `{ \"{\" }`",
    );
    check_alfa(
        "letter-text = { $organisation-founded ->\n    [one] uno\n }",
        "error: no variant is the default one
         --> locales/it/cooperatives/alfa/letter.ftl:3:2
         note: entry `letter-text`, which cannot be read
         hint: mark one with a star: `*[other]`",
    );
    // One that nobody uses concerns no document.
    check(
        |workspace| workspace.append(ITALIAN, "letter-foot Saluti"),
        &[],
        "error: expected `=` behind the identifier
         --> locales/it/letter.ftl:4:13
         note: entry `letter-foot`, which cannot be read
         hint: a message is written `id = text`",
    );
}

#[test]
fn all_faults_of_a_file_are_told_in_one_run() {
    check_alfa(
        "letter-title = { letter-titel }\nletter-text = { $nobody } <em>x { LOUD($organisation-name) }\n= y\n",
        "error: there is no message `letter-titel`
         --> locales/it/cooperatives/alfa/letter.ftl:1:18
         note: message `letter-title`
         hint: did you mean `letter-title`?
         error: there is no variable `$nobody`
         --> locales/it/cooperatives/alfa/letter.ftl:2:17
         note: message `letter-text`
         error: `<em>` is not closed
         --> locales/it/cooperatives/alfa/letter.ftl:2:27
         note: message `letter-text`
         hint: close it with `</em>` in the same text
         error: unknown function `LOUD`
         --> locales/it/cooperatives/alfa/letter.ftl:2:35
         note: message `letter-text`
         hint: there are `NUMBER`, `DATETIME` and `LIST`
         error: expected an identifier, which begins with a letter
         --> locales/it/cooperatives/alfa/letter.ftl:3:1",
    );
}

#[test]
fn more_than_five_of_a_kind_are_counted() {
    let variables: Vec<String> = (1..=8).map(|number| format!("{{ $v{number} }}")).collect();
    let told = |number: usize| {
        let place = format!("--> locales/it/cooperatives/alfa/letter.ftl:1:{}", 17 + 8 * (number - 1));
        format!("error: there is no variable `$v{number}`\n{place}\nnote: message `letter-text`\n")
    };
    let first: String = (1..=5).map(told).collect();
    check_alfa(
        &format!("letter-text = {}", variables.join(" ")),
        &format!("{first}and 3 more of the kind `missing-variable` (message `letter-text`)"),
    );
}

#[test]
fn a_missing_message_is_told_where_it_is_asked_for() {
    check(
        |workspace| workspace.replace(TEMPLATE, "\"letter-text\"", "\"letter-txt\""),
        &[ALL],
        "error: there is no message `letter-txt`
         --> templates/letter.typ:11:2
         hint: did you mean `letter-text`?",
    );
    check(
        |workspace| workspace.replace(DOCUMENTS, "\"letter-title\"", "\"letter-titel\""),
        &[ALL],
        "error: there is no message `letter-titel`
         --> manuals/documents.toml:6:28
         hint: did you mean `letter-title`?",
    );
    // English is no stand-in for the language that texts are written in first.
    check(
        |workspace| workspace.replace(ITALIAN, "letter-text =", "letter-txt ="),
        &["it/"],
        "error: there is no message `letter-text`
         --> templates/letter.typ:11:2
         hint: did you mean `letter-txt`?",
    );
    check_alfa(
        "letter-text = Siamo { letter-titel }, { letter-title.short } e { -brand }.",
        "error: there is no message `letter-titel`
         --> locales/it/cooperatives/alfa/letter.ftl:1:23
         note: message `letter-text`
         hint: did you mean `letter-title`?
         error: message `letter-title` has no attribute `short`
         --> locales/it/cooperatives/alfa/letter.ftl:1:41
         note: message `letter-text`
         error: there is no term `-brand`
         --> locales/it/cooperatives/alfa/letter.ftl:1:66
         note: message `letter-text`",
    );
}

#[test]
fn a_missing_variable_is_told_with_message_and_variant() {
    check_alfa(
        "letter-text = { NUMBER($organisation-founded) ->\n    [one] uno\n   *[other] noi di { $organisation-nome }\n }",
        "error: `NUMBER` takes a number, but `$organisation-founded` is text
         --> locales/it/cooperatives/alfa/letter.ftl:1:24
         note: message `letter-text`
         error: there is no variable `$organisation-nome`
         --> locales/it/cooperatives/alfa/letter.ftl:3:22
         note: message `letter-text`, variant `[other]`
         hint: did you mean `$organisation-name`?",
    );
    check(
        |workspace| workspace.replace(ENGLISH, "$organisation-name", "$organisation-nome"),
        &["en/"],
        "error: there is no variable `$organisation-nome`
         --> locales/en/letter.ftl:2:24
         note: message `letter-text`
         hint: did you mean `$organisation-name`?",
    );
}

#[test]
fn an_unknown_function_is_told_with_those_that_there_are() {
    check_alfa(
        "letter-text = Siamo { UPPER($organisation-name) }.",
        "error: unknown function `UPPER`
         --> locales/it/cooperatives/alfa/letter.ftl:1:23
         note: message `letter-text`
         hint: there are `NUMBER`, `DATETIME` and `LIST`",
    );
}

#[test]
fn a_cyclic_reference_is_told_with_the_way_round() {
    check_alfa(
        "letter-text = Siamo { letter-a }.\nletter-a = { letter-b }\nletter-b = { letter-a }",
        "error: `letter-a` refers to itself: `letter-a` → `letter-b` → `letter-a`
         --> locales/it/cooperatives/alfa/letter.ftl:3:14
         note: message `letter-b`
         note: used by message `letter-a`
         note: used by message `letter-text`",
    );
}

#[test]
fn a_term_gets_the_arguments_that_it_shows() {
    check_alfa(
        "-coop = cooperativa { $case }\nletter-text = Siamo la { -coop }.",
        "error: the term needs the argument `case`, which was not given to it
         --> locales/it/cooperatives/alfa/letter.ftl:1:23
         note: term `-coop`
         note: used by message `letter-text`
         hint: a term sees only its own arguments: write `(case: …)` where it is used",
    );
}

#[test]
fn elements_are_known_closed_and_in_their_place() {
    check_alfa(
        "letter-text = Siamo <stong>qui</stong>, <b>noi</b>, <script>x</script>.",
        "error: unknown element `<stong>`
         --> locales/it/cooperatives/alfa/letter.ftl:1:21
         note: message `letter-text`
         hint: did you mean `strong`?
         error: unknown element `<b>`
         --> locales/it/cooperatives/alfa/letter.ftl:1:41
         note: message `letter-text`
         hint: did you mean `strong`?
         error: unknown element `<script>`
         --> locales/it/cooperatives/alfa/letter.ftl:1:53
         note: message `letter-text`
         hint: there are `<strong>`, `<em>`, `<a>`, `<br>`, `<ul>`, `<ol>` and `<li>`; for a sign write `{ \"<\" }`",
    );
    check_alfa(
        "letter-text = <em>qui</strong>, <li>noi</li>, <a href=\"javascript:x\">là</a>",
        "error: `<em>` is not closed
         --> locales/it/cooperatives/alfa/letter.ftl:1:15
         note: message `letter-text`
         hint: close it with `</em>` in the same text
         error: `</strong>` closes nothing: there is no `<strong>` before it
         --> locales/it/cooperatives/alfa/letter.ftl:1:22
         note: message `letter-text`
         error: `<li>` stands outside a list
         --> locales/it/cooperatives/alfa/letter.ftl:1:33
         note: message `letter-text`
         hint: put it directly between `<ul>` and `</ul>` or `<ol>` and `</ol>`
         error: `javascript:x` is not an address that a document can link to
         --> locales/it/cooperatives/alfa/letter.ftl:1:56
         note: message `letter-text`
         hint: it begins with `https:`, `http:`, `mailto:` or `tel:`",
    );
}

#[test]
fn a_name_given_twice_is_told_and_neither_is_chosen() {
    check_alfa(
        "letter-text = Uno\nletter-text = Due",
        "error: message `letter-text` is there twice
         --> locales/it/cooperatives/alfa/letter.ftl:2:1
         hint: the first one stands at locales/it/cooperatives/alfa/letter.ftl:1: remove or rename one of them",
    );
}

#[test]
fn messages_of_nobody_are_told() {
    check(
        |workspace| {
            workspace.replace(ENGLISH, "$organisation-name", "$nobody");
            workspace.write("locales/it/types/c/letter.ftl", "letter-text = x\n");
            workspace.write("locales/it/cooperatives/alpha/letter.ftl", "letter-text = x\n")
        },
        &["en/"],
        "error: there is no variable `$nobody`
         --> locales/en/letter.ftl:2:24
         note: message `letter-text`
         warning: there is no cooperative `alpha` that would use these messages
         --> locales/it/cooperatives/alpha/letter.ftl
         hint: did you mean `alfa`?
         warning: there is no type `c` that would use these messages
         --> locales/it/types/c/letter.ftl",
    );
}

#[test]
fn a_slot_that_the_template_does_not_fill_is_told_at_its_message() {
    check_alfa(
        "letter-text = Pagina { $page }",
        "error: there is no variable `$page`
         --> locales/it/cooperatives/alfa/letter.ftl:1:24
         note: message `letter-text`",
    );
}
