//! Faults in the data: each is told at its place, all of them in one run, and only those whom they concern get no PDF.

mod outputs;
mod syntax;

use crate::small::{ALFA, ALL, BETA, DOCUMENTS, ENGLISH, LEGA, check, small, told};

#[test]
fn a_finding_shows_its_line() {
    let workspace = check(
        |workspace| workspace.append(ALFA, "adress = { street = \"Via A 1\", city = \"A\" }"),
        &["alfa"],
        "error: unknown key `adress`
         --> manuals/cooperatives/alfa/organisation.toml:7:1
         note: in `organisation`
         hint: did you mean `address`?",
    );
    workspace
        .run(&["build"])
        .ends_with(1)
        .prints("nothing was made for `alfa`: its data have errors\n0 written, 0 failed, 4 fresh")
        .tells(
            "error: unknown key `adress`
 --> manuals/cooperatives/alfa/organisation.toml:7:1
  |
7 | adress = { street = \"Via A 1\", city = \"A\" }
  | ^^^^^^
  |
  = note: in `organisation`
  = hint: did you mean `address`?

",
        );
}

#[test]
fn unknown_keys_are_found_in_every_layer() {
    for (path, text, lost, findings) in [
        (
            "manuals/charter.toml",
            "[charter]\nyaer = 2024",
            ALL,
            "error: unknown key `yaer`
             --> manuals/charter.toml:2:1
             note: in `charter`
             hint: did you mean `year`?",
        ),
        (
            "manuals/types/a.toml",
            "[workforce]\nemployes = 12",
            "alfa",
            "error: unknown key `employes`
             --> manuals/types/a.toml:2:1
             note: in `workforce`
             hint: did you mean `employees`?",
        ),
        (
            "manuals/consortium/brand.toml",
            "[brand]\nshade = \"dark\"",
            "lega",
            "error: unknown key `shade`
             --> manuals/consortium/brand.toml:2:1
             note: in `brand`
             hint: known here are `colour`, `ink`, `logo`, `logo-alt`",
        ),
        (
            "manuals/cooperatives/beta/policy.toml",
            "[polcy]\nplace = \"Borgolago\"",
            "beta",
            "error: unknown key `polcy`
             --> manuals/cooperatives/beta/policy.toml:1:2
             hint: did you mean `policy`?",
        ),
    ] {
        check(|workspace| workspace.write(path, text), &[lost], findings);
    }
}

#[test]
fn languages_are_no_cooperatives_own() {
    check(
        |workspace| workspace.append(BETA, "[languages]\nsource = \"en\""),
        &["beta"],
        "error: `languages` holds for the whole workspace
         --> manuals/cooperatives/beta/organisation.toml:7:2
         hint: move it to a file directly in `manuals/`",
    );
}

#[test]
fn a_wrong_type_is_told_with_what_to_write() {
    check(
        |workspace| workspace.replace(ALFA, "founded = 1990", "founded = \"1990\""),
        &["alfa"],
        "error: expected a whole number that is not negative for `founded`, found the text `1990`
         --> manuals/cooperatives/alfa/organisation.toml:5:11
         hint: write it without quotes: `founded = 1990`",
    );
}

#[test]
fn signs_that_nobody_sees_are_refused_in_values() {
    for sign in ["\\u202e", "\u{202e}", "\u{2066}", "\u{200f}", "\\u0000"] {
        let code = match sign {
            "\\u0000" => "0000",
            "\u{2066}" => "2066",
            "\u{200f}" => "200F",
            _ => "202E",
        };
        check(
            |workspace| workspace.replace(BETA, "\"Beta\"", &format!("\"Be{sign}ta\"")),
            &["beta"],
            &format!(
                "error: hidden character U+{code}
                 --> manuals/cooperatives/beta/organisation.toml:3:8
                 hint: remove it, or type the value again"
            ),
        );
    }
}

#[test]
fn a_missing_value_is_told_where_it_should_stand() {
    check(
        |workspace| workspace.replace(BETA, "legal-name = \"Beta, cooperativa sociale\"\n", ""),
        &["beta"],
        "error: `legal-name` is missing
         --> manuals/cooperatives/beta/organisation.toml:1:2
         note: in `organisation`
         hint: add `legal-name = …`",
    );
}

#[test]
fn several_faults_in_one_file_are_told_in_one_run() {
    check(
        |workspace| {
            let faults = "name = 5\nlegal-name = \"Alfa\"\nfounded = 1990.5\nwebb = \"alfa.example\"\n\
                          [brand]\ncolour = \"red\"\n[people]\nid = \"president\"\n[workforce]\nmembers = -1";
            workspace.write(ALFA, format!("[organisation]\ntype = \"c\"\n{faults}\n"))
        },
        &["alfa"],
        "error: `c` is not possible for `type`
         --> manuals/cooperatives/alfa/organisation.toml:2:8
         hint: a cooperative is of type `a` or `b`
         error: expected text in quotes for `name`, found the whole number `5`
         --> manuals/cooperatives/alfa/organisation.toml:3:8
         hint: put it in quotes: `name = \"5\"`
         error: expected a whole number that is not negative for `founded`, found the decimal number `1990.5`
         --> manuals/cooperatives/alfa/organisation.toml:5:11
         hint: write it without decimals
         error: unknown key `webb`
         --> manuals/cooperatives/alfa/organisation.toml:6:1
         note: in `organisation`
         hint: did you mean `web`?
         error: `red` is no colour
         --> manuals/cooperatives/alfa/organisation.toml:8:10
         hint: write red, green and blue as hexadecimal digits: `#7a2e2e`
         error: expected a list for `people`, found a table
         --> manuals/cooperatives/alfa/organisation.toml:9:1
         hint: an item of a list begins with `[[people]]`
         error: `-1` is out of range: expected a whole number that is not negative
         --> manuals/cooperatives/alfa/organisation.toml:12:11",
    );
}

#[test]
fn faults_of_several_cooperatives_and_of_messages_are_told_in_one_run() {
    check(
        |workspace| {
            workspace.append(ALFA, "emial = \"a@b\"").append(BETA, "phon = \"b\"");
            workspace.replace(ENGLISH, "$organisation-name", "$name")
        },
        &["alfa", "beta", "en"],
        "error: there is no variable `$name`
         --> locales/en/letter.ftl:2:24
         note: message `letter-text`
         error: unknown key `emial`
         --> manuals/cooperatives/alfa/organisation.toml:7:1
         note: in `organisation`
         hint: did you mean `email`?
         error: unknown key `phon`
         --> manuals/cooperatives/beta/organisation.toml:7:1
         note: in `organisation`
         hint: did you mean `phone`?",
    );
}

#[test]
fn no_two_cooperatives_are_one() {
    check(
        |workspace| workspace.replace(BETA, "\"Beta\"", "\"alfa\""),
        &["beta"],
        "error: two organisations have the name `alfa`
         --> manuals/cooperatives/beta/organisation.toml:3:8
         note: the other is `alfa`
         hint: give one of them another",
    );
    check(
        |workspace| workspace.append(ALFA, "acronym = \"AB\"").append(BETA, "acronym = \"AB\""),
        &["beta"],
        "error: two organisations have the acronym `AB`
         --> manuals/cooperatives/beta/organisation.toml:7:11
         note: the other is `alfa`
         hint: give one of them another",
    );
    check(
        |workspace| {
            let lega = workspace.read(BETA).replace("Beta", "Gamma");
            workspace.write("manuals/cooperatives/lega/organisation.toml", lega)
        },
        &["lega"],
        "error: two organisations have the id `lega`
         --> manuals/cooperatives/lega/organisation.toml:1:1
         note: the other is `lega`
         hint: rename the folder of one of them",
    );
}

#[test]
fn an_unknown_language_is_told_where_it_is_named() {
    check(
        |workspace| workspace.replace(DOCUMENTS, "\"en\"", "\"enn\""),
        &[ALL],
        "error: unknown language tag `enn`
         --> manuals/documents.toml:6:86
         hint: did you mean `en`?",
    );
    check(
        |workspace| workspace.replace(DOCUMENTS, "\"en\"", "\"en_GB\""),
        &[ALL],
        "error: the language tag `en_GB` is spelt unusually
         --> manuals/documents.toml:6:86
         hint: write `en-GB`",
    );
    check(
        |workspace| workspace.write("locales/xx/letter.ftl", "letter-title = ?\n"),
        &[],
        "error: no language has the tag `xx`
         --> locales/xx/letter.ftl
         hint: the folders in `locales` are named by language: `it`, `pt-BR`",
    );
}

#[test]
fn dates_are_in_order() {
    let revision = |dates: &str| {
        format!(
            "[[people]]\nid = \"head\"\nname = \"A\"\nrole = \"letter-title\"\n\
             [[documents]]\nid = \"letter\"\nnext-review = 2025-01-10\n[[documents.revisions]]\nid = \"0\"\n{dates}"
        )
    };
    check(
        |workspace| {
            let prepared = "prepared = { person = \"head\", date = 2024-01-08 }";
            let approved = "approved = { person = \"head\", date = 2024-01-05 }";
            workspace.append(ALFA, &revision(&format!("{prepared}\n{approved}")))
        },
        &["alfa"],
        "error: approved on 2024-01-05, but prepared only on 2024-01-08
         --> manuals/cooperatives/alfa/organisation.toml:17:38
         hint: a revision is prepared, then verified, then approved, then in force",
    );
    check(
        |workspace| {
            let second =
                "[[documents.revisions]]\nid = \"1\"\nnumber = 1\ndate = 2023-12-01\nreason = \"letter-first\"";
            workspace.append(ALFA, &revision(second).replace("2025", "2023"))
        },
        &["alfa"],
        "error: the next review, 2023-01-10, is not after the revision of 2023-12-01
         --> manuals/cooperatives/alfa/organisation.toml:13:15
         hint: set `next-review` to the day on which the revision is looked at again
         error: revision 1 of 2023-12-01 is older than revision 0 of 2024-01-10
         --> manuals/cooperatives/alfa/organisation.toml:19:8
         hint: revisions are listed oldest first",
    );
    check(
        |workspace| workspace.replace(DOCUMENTS, "2024-01-10", "2023-02-29"),
        &[ALL],
        "error: invalid date, expected day between 01 and 28
         --> manuals/documents.toml:7:36",
    );
}
