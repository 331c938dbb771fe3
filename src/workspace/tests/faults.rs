//! What is wrong with files, keys and types.

use super::*;

#[test]
fn unknown_keys_are_refused_with_a_suggestion() {
    check_alfa(
        "adress = { street = \"Via A 1\", city = \"A\" }\n[brand]\nshade = 1\n[polcy]\nplace = \"A\"\n",
        &[
            "unknown-key: unknown key `adress` | organisation.toml:6:1 adress | in `organisation` | \
             did you mean `address`?",
            "unknown-key: unknown key `shade` | organisation.toml:8:1 shade | in `brand` | \
             known here are `colour`, `ink`, `logo`, `logo-alt`",
            "unknown-key: unknown key `polcy` | organisation.toml:9:2 polcy | did you mean `policy`?",
        ],
    );
}

#[test]
fn what_stands_under_a_misspelt_key_is_checked_as_meant() {
    check_alfa(
        "web = \"https://w\"\n[workfroce]\nemployees = \"12\"\n",
        &[
            "unknown-key: unknown key `workfroce` | organisation.toml:7:2 workfroce | did you mean `workforce`?",
            "wrong-type: expected a whole number that is not negative for `employees`, found the text `12` | \
             organisation.toml:8:13 \"12\" | write it without quotes: `employees = 12`",
        ],
    );
}

#[test]
fn wrong_types_are_told_with_what_to_write() {
    check_alfa(
        "vat = 123\n[policy]\ndate = \"2024-01-10\"\n[workforce]\nmembers = 1.5\nvolunteers = -1\n[services]\nid = \"x\"\n",
        &[
            "wrong-type: expected text in quotes for `vat`, found the whole number `123` | organisation.toml:6:7 123 | \
             put it in quotes: `vat = \"123\"`",
            "wrong-type: expected a date such as 2018-12-13 for `date`, found the text `2024-01-10` | \
             organisation.toml:8:8 \"2024-01-10\" | write it without quotes: `date = 2024-01-10`",
            "wrong-type: expected a whole number that is not negative for `members`, found the decimal number `1.5` | \
             organisation.toml:10:11 1.5 | write it without decimals",
            "out-of-range: `-1` is out of range: expected a whole number that is not negative | \
             organisation.toml:11:14 -1",
            "wrong-type: expected a list for `services`, found a table | organisation.toml:12:1 [services] | \
             an item of a list begins with `[[services]]`",
        ],
    );
}

#[test]
fn numbers_that_do_not_fit_are_told_for_what_they_are() {
    check_alfa(
        "[workforce]\nemployees = 5_000_000_000\nmembers = -1\n",
        &[
            "out-of-range: `5000000000` is too large: the largest number possible here is 4294967295 | \
             organisation.toml:7:13 5_000_000_000",
            "out-of-range: `-1` is out of range: expected a whole number that is not negative | \
             organisation.toml:8:11 -1",
        ],
    );
}

#[test]
fn languages_that_nobody_names_are_told_once() {
    check(
        &[("manuals/languages.toml", "")],
        &[],
        &[
            "missing-value: `languages` is missing | manuals | add `[languages]` with its `source` to a file in `manuals/`",
        ],
    );
}

#[test]
fn missing_values_are_all_told() {
    check(
        &[(ALFA_FILE, "[organisation]\nacronym = \"A\"\n[[people]]\nid = \"president\"\n")],
        &["lega", "beta"],
        &[
            "missing-value: `legal-name` is missing | organisation.toml:1:2 organisation | in `organisation` | \
             add `legal-name = …`",
            "missing-value: `name` is missing | organisation.toml:1:2 organisation | in `organisation` | add `name = …`",
            "missing-value: `type` is missing | organisation.toml:1:2 organisation | in `organisation` | add `type = …`",
            "missing-value: `name` is missing | organisation.toml:3:1 [[people]] | in `people.president` | \
             add `name = …`",
            "missing-value: `role` is missing | organisation.toml:3:1 [[people]] | in `people.president` | \
             add `role = …`",
        ],
    );
}

#[test]
fn words_out_of_a_closed_set_are_told() {
    check(
        &[(ALFA_FILE, &ALFA.replace("\"a\"", "\"c\""))],
        &["lega", "beta"],
        &[
            "unknown-word: `c` is not possible for `type` | organisation.toml:2:8 \"c\" | a cooperative is of type `a` or `b`",
        ],
    );
    check_alfa(
        "[[processes]]\nid = \"x\"\ntitle = \"t\"\nkind = \"suport\"\n",
        &["unknown-word: `suport` is not possible for `kind` | organisation.toml:9:8 \"suport\" | \
           did you mean `support`?"],
    );
}

#[test]
fn leaves_are_checked_where_they_stand() {
    check_alfa(
        "[brand]\ncolour = \"red\"\n[[areas]]\nid = \"Area A\"\ntitle = \"Le nostre aree\"\n\
         [control]\ncode = \"{serie}\"\noutput = \"../x.pdf\"\n",
        &[
            "invalid-colour: `red` is no colour | organisation.toml:7:10 \"red\" | \
             write red, green and blue as hexadecimal digits: `#7a2e2e`",
            "invalid-id: `Area A` cannot be an id | organisation.toml:9:6 \"Area A\" | \
             an id is made of small letters a to z, digits and hyphens: `quality-manager`",
            "invalid-message-id: `Le nostre aree` is no id of a message | organisation.toml:10:9 \"Le nostre aree\" | \
             texts stand in `locales/`, in every language; here stands the id of a message: `policy-title`",
            "unknown-placeholder: unknown placeholder `{serie}` | organisation.toml:12:8 \"{serie}\" | \
             did you mean `series`?",
            "path-outside: the path `../x.pdf` leaves the output folder | organisation.toml:13:10 \"../x.pdf\" | \
             a path is relative and stays inside: no leading `/`, no drive, no `..` that leads out",
        ],
    );
}

#[test]
fn what_one_cooperative_still_has_to_say_names_it() {
    let name = |name: &str| format!("[[people]]\nid = \"president\"\nname = \"{name}\"\n");
    check(
        &[
            ("manuals/people.toml", "[[people]]\nid = \"president\"\nrole = \"role\"\n"),
            ("manuals/consortium/people.toml", &name("C")),
            ("manuals/cooperatives/beta/people.toml", &name("B")),
        ],
        &["lega", "beta"],
        &["missing-value: `name` is missing | people.toml:1:1 [[people]] | in `people.president` | for `alfa` | \
           add `name = …`, here or in the organisation's own files"],
    );
}

#[test]
fn a_fault_in_a_shared_file_is_told_once() {
    check(
        &[(
            "manuals/risks.toml",
            "[[risks]]\nid = \"r\"\ntitel = \"t\"\nkind = \"risk\"\nlikelihood = 1\nimpact = 1\n",
        )],
        &[],
        &["unknown-key: unknown key `titel` | risks.toml:3:1 titel | in `risks.r` | did you mean `title`?"],
    );
    check(
        &[("manuals/types/a.toml", "[chartr]\nyear = 2024\n")],
        &["lega", "beta"],
        &["unknown-key: unknown key `chartr` | a.toml:1:2 chartr | did you mean `charter`?"],
    );
    check_sound(
        &[("manuals/types/consortium.toml", "[[people]]\nid = \"x\"\nwithdrawn = true\n")],
        &["nothing-to-withdraw: there is no `x` in `people` to withdraw | consortium.toml:2:6 \"x\""],
    );
}

#[test]
fn a_file_that_cannot_be_read_in_full_causes_no_further_complaints() {
    check(
        &[(ALFA_FILE, "[organisation]\nname = Alfa\n")],
        &["lega", "beta"],
        &["toml-syntax: text must stand in quotes | organisation.toml:2:8 Alfa"],
    );
    let mut tree = tree(&[]);
    tree.insert(ALFA_FILE, b"name = \"\xff\"\n");
    let (workspace, diagnostics) = load(&tree);
    assert_eq!(diagnostics.iter().map(|diagnostic| diagnostic.name).collect::<Vec<_>>(), ["not-utf-8"]);
    assert!(workspace.unwrap().faulty.contains("alfa"));
}

#[test]
fn nothing_at_all_gets_a_hint() {
    let (workspace, diagnostics) = load(&Tree::default());
    assert!(workspace.is_none());
    assert_eq!(diagnostics[0].name, "empty-workspace");
    assert_eq!(diagnostics[0].hints[0], "`bindery new DIR` makes a workspace to begin with");
    let (workspace, diagnostics) = load(&Tree::from_texts([(ALFA_FILE, ALFA)]));
    assert!(workspace.is_none());
    assert!(diagnostics.iter().any(|diagnostic| diagnostic.name == "missing-consortium"), "{diagnostics:?}");
}

#[test]
fn a_consortium_without_identity_makes_no_workspace() {
    check(
        &[("manuals/consortium/organisation.toml", "[organisation]\nid = \"lega\"\nlegal-name = \"Lega\"\n")],
        &[],
        &["missing-value: `name` is missing | organisation.toml:1:2 organisation | in `organisation` | add `name = …`"],
    );
    let faulty = format!("{CONSORTIUM}[workforce]\nmembers = \"x\"\n");
    check(
        &[("manuals/consortium/organisation.toml", &faulty)],
        &["alfa", "beta"],
        &["wrong-type: expected a whole number that is not negative for `members`, found the text `x` | \
           organisation.toml:6:11 \"x\""],
    );
}
