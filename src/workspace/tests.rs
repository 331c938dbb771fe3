//! Whole small workspaces: what is effective, and what each kind of bad input gets.

use super::*;

const LANGUAGES: &str = "[languages]\nsource = \"it\"\n";
const DOCUMENTS: &str = r#"
[[documents]]
id = "manual"
withdrawn = true
[[documents]]
id = "charter"
withdrawn = true
[[documents]]
id = "policy"
locales = ["it"]
[[documents.revisions]]
id = "0"
number = 0
date = 2024-01-10
reason = "revision-first"
"#;
const CONSORTIUM: &str = "[organisation]\nid = \"lega\"\nname = \"Lega\"\nlegal-name = \"Lega consorzio\"\n";
const ALFA: &str = "[organisation]\ntype = \"a\"\nname = \"Alfa\"\nlegal-name = \"Alfa cooperativa\"\nfounded = 1990\n";
const BETA: &str = "[organisation]\ntype = \"b\"\nname = \"Beta\"\nlegal-name = \"Beta cooperativa\"\n";

const ALFA_FILE: &str = "manuals/cooperatives/alfa/organisation.toml";

/// A sound workspace with some files replaced or added.
fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::from_texts([
        ("manuals/languages.toml", LANGUAGES),
        ("manuals/documents.toml", DOCUMENTS),
        ("manuals/consortium/organisation.toml", CONSORTIUM),
        (ALFA_FILE, ALFA),
        ("manuals/cooperatives/beta/organisation.toml", BETA),
        ("locales/it/texts.ftl", ""),
    ]);
    for (path, text) in files {
        tree.insert(*path, text.as_bytes());
    }
    tree
}

/// Name and message, `file:line:column`, the text there, context and hints.
fn describe(tree: &Tree, diagnostic: &Diagnostic) -> String {
    let mut parts = vec![format!("{}: {}", diagnostic.name, diagnostic.message)];
    if let Some(place) = &diagnostic.place {
        let file = place.path.rsplit('/').next().unwrap();
        parts.push(match (&place.range, place.line_column(tree)) {
            (Some(range), Some((line, column))) => {
                format!("{file}:{line}:{column} {}", &tree.text(&place.path).unwrap()[range.clone()])
            }
            _ => place.path.clone(),
        });
    }
    parts.extend(diagnostic.context.iter().chain(&diagnostic.hints).cloned());
    parts.join(" | ")
}

/// Loads the workspace with the files; compares who is sound, then all findings.
fn check(files: &[(&str, &str)], sound: &[&str], expected: &[&str]) {
    let tree = tree(files);
    let (workspace, diagnostics) = load(&tree);
    let found: Vec<String> = diagnostics.iter().map(|diagnostic| describe(&tree, diagnostic)).collect();
    assert_eq!(found, expected);
    let ids = workspace.iter().flat_map(Workspace::organisations).map(|organisation| organisation.id.as_str());
    assert_eq!(ids.collect::<Vec<_>>(), sound);
}

/// The same for additions to a cooperative's file, which leave the others as they are.
fn check_alfa(addition: &str, expected: &[&str]) {
    check(&[(ALFA_FILE, &format!("{ALFA}{addition}"))], &["lega", "beta"], expected);
}

/// The same for texts of which warnings at most are expected.
fn check_sound(files: &[(&str, &str)], expected: &[&str]) {
    check(files, &["lega", "alfa", "beta"], expected);
}

#[test]
fn the_small_workspace_is_sound() {
    check_sound(&[], &[]);
}

#[test]
fn unknown_keys_are_refused_with_a_suggestion() {
    check_alfa(
        "adress = { street = \"Via A 1\", city = \"A\" }\n[brand]\nshade = 1\n[polcy]\nplace = \"A\"\n",
        &[
            "unknown-key: unknown key `adress` | organisation.toml:6:1 adress | in `organisation` | \
             did you mean `address`?",
            "unknown-key: unknown key `shade` | organisation.toml:8:1 shade | in `brand` | \
             known here are `colour`, `logo`, `logo-alt`",
            "unknown-key: unknown key `polcy` | organisation.toml:9:2 polcy | did you mean `policy`?",
        ],
    );
}

#[test]
fn what_stands_under_a_misspelt_key_is_checked_as_meant() {
    check_alfa(
        "web = \"w\"\n[workfroce]\nemployees = \"12\"\n",
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
        &["unknown-word: `c` is not possible for `type` | organisation.toml:2:8 \"c\" | \
           possible are `consortium`, `a`, `b`"],
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
fn images_stay_inside_exist_and_are_described() {
    let brand = |path: &str| format!("{ALFA}[brand]\nlogo = \"{path}\"\nlogo-alt = \"logo\"\n");
    let check = |path: &str, expected: &str| {
        check(
            &[
                (ALFA_FILE, &brand(path)),
                ("manuals/cooperatives/alfa/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                ("manuals/cooperatives/alfa/bad.png", "no image"),
            ],
            &["lega", "beta"],
            &[expected],
        );
    };
    let outside = "a path is relative and stays inside: no leading `/`, no drive, no `..` that leads out";
    let at = |path: &str| format!("organisation.toml:7:8 \"{path}\"");
    for path in ["../../../../logo.svg", "/logo.svg", "C:logo.svg"] {
        check(path, &format!("path-outside: the path `{path}` leaves the workspace | {} | {outside}", at(path)));
    }
    check(
        "logo.gif",
        &format!(
            "invalid-path: `logo.gif` does not end with `.svg`, `.png`, `.jpg`, `.jpeg` | {} | \
             save the image in one of these formats",
            at("logo.gif")
        ),
    );
    check(
        "Logo.svg",
        &format!(
            "missing-file: there is no file `manuals/cooperatives/alfa/Logo.svg` | {} | did you mean `logo.svg`?",
            at("Logo.svg")
        ),
    );
    check(
        "bad.png",
        &format!(
            "corrupt-image: `manuals/cooperatives/alfa/bad.png` is damaged, or no image of the format that its name \
             says | {} | export the image again",
            at("bad.png")
        ),
    );
    let logo = format!("{ALFA}[brand]\nlogo = \"../../logo.svg\"\n");
    super::tests::check(
        &[(ALFA_FILE, &logo), ("manuals/logo.svg", "<svg/>")],
        &["lega", "beta"],
        &["missing-alternative-text: the logo has no text that says what it shows | \
           organisation.toml:7:8 \"../../logo.svg\" | add `logo-alt` with the id of a message"],
    );
}

#[test]
fn references_lead_somewhere() {
    check_alfa(
        "[policy]\nsignatory = \"presidnt\"\n[[people]]\nid = \"president\"\nname = \"P\"\nrole = \"role\"\n\
         [[processes]]\nid = \"care\"\ntitle = \"t\"\nkind = \"core\"\nfeeds = [\"care\", \"x\"]\nclauses = [\"11.1\"]\n\
         [[units]]\nid = \"u\"\ntitle = \"t\"\nparent = \"v\"\n[[units]]\nid = \"v\"\ntitle = \"t\"\nparent = \"u\"\n",
        &[
            "unknown-reference: there is no person `presidnt` | organisation.toml:7:13 \"presidnt\" | \
             did you mean `president`?",
            "unknown-reference: there is no process `x` | organisation.toml:16:18 \"x\" | \
             add one to `[[processes]]` with that `id`",
            "unknown-reference: there is no clause `11.1` | organisation.toml:17:12 \"11.1\" | did you mean `10.1`?",
            "cyclic-units: the unit `u` stands above itself | organisation.toml:21:10 \"v\" | `u` → `v` → `u` | \
             the topmost unit has no `parent`",
        ],
    );
}

#[test]
fn a_shared_reference_that_one_cooperative_cannot_fill_names_it() {
    let people = "[policy]\nsignatory = \"president\"\n[[people]]\nid = \"president\"\nname = \"P\"\nrole = \"role\"\n";
    check(
        &[
            ("manuals/people.toml", people),
            ("manuals/cooperatives/alfa/people.toml", "[[people]]\nid = \"president\"\nwithdrawn = true\n"),
        ],
        &["lega", "beta"],
        &["unknown-reference: there is no person `president` | people.toml:2:13 \"president\" | for `alfa` | \
           it is withdrawn in manuals/cooperatives/alfa/people.toml:3"],
    );
}

#[test]
fn dates_and_revisions_are_in_order() {
    let revision = "[[documents]]\nid = \"policy\"\nnext-review = 2024-01-10\n[[documents.revisions]]\nid = \"0\"\n\
                    prepared = { person = \"p\", date = 2024-01-05 }\nverified = { person = \"p\", date = 2024-01-04 }\n\
                    approved = { person = \"p\", date = 2024-01-11 }\n[[documents.revisions]]\nid = \"1\"\nnumber = 0\n\
                    date = 2023-01-10\nreason = \"r\"\n";
    check_alfa(
        &format!("[[people]]\nid = \"p\"\nname = \"P\"\nrole = \"r\"\n{revision}"),
        &[
            "dates-out-of-order: verified on 2024-01-04, but prepared only on 2024-01-05 | organisation.toml:16:35 \
             2024-01-04 | a revision is prepared, then verified, then approved, then in force",
            "revisions-out-of-order: revision 0 stands after revision 0 | organisation.toml:20:10 0 | \
             revisions are listed oldest first, their numbers rise",
            "dates-out-of-order: revision 0 of 2023-01-10 is older than revision 0 of 2024-01-10 | \
             organisation.toml:21:8 2023-01-10 | revisions are listed oldest first",
            "dates-out-of-order: in force from 2024-01-10, but approved only on 2024-01-11 | documents.toml:14:8 \
             2024-01-10 | for `alfa` | a revision is prepared, then verified, then approved, then in force",
        ],
    );
    check_alfa(
        "[[documents]]\nid = \"policy\"\nnext-review = 2024-01-10\n",
        &["dates-out-of-order: the next review, 2024-01-10, is not after the revision of 2024-01-10 | \
           organisation.toml:8:15 2024-01-10 | set `next-review` to the day on which the revision is looked at again"],
    );
}

#[test]
fn a_document_needs_a_revision() {
    check(
        &[("manuals/documents.toml", &DOCUMENTS.replace("id = \"manual\"\nwithdrawn = true", "id = \"manual\""))],
        &[],
        &["missing-revision: the document `manual` has no revision | documents.toml:2:1 [[documents]] | \
           add one to `[[documents.revisions]]` | \
           a document that is not wanted is withdrawn with its `id` and `withdrawn = true`"],
    );
}

#[test]
fn numbers_are_in_their_range() {
    check_alfa(
        "[charter]\nsatisfaction-target = 101\n[[risks]]\nid = \"r\"\ntitle = \"t\"\nkind = \"risk\"\nlikelihood = 0\n\
         impact = 300\n",
        &[
            "out-of-range: 101 is no percentage between 0 and 100 | organisation.toml:7:23 101",
            "out-of-range: `likelihood` is 0, but goes from 1 to 5 | organisation.toml:12:14 0",
            "out-of-range: `300` is out of range: expected a whole number that is not negative | \
             organisation.toml:13:10 300",
        ],
    );
}

#[test]
fn language_tags_are_known() {
    let locales = |tags: &str| DOCUMENTS.replace("[\"it\"]", tags);
    check(
        &[("manuals/documents.toml", &locales("[\"it\", \"itx\", \"it_IT\"]"))],
        &[],
        &[
            "unknown-locale: unknown language tag `itx` | documents.toml:10:18 \"itx\" | did you mean `it`?",
            "invalid-locale: the language tag `it_IT` is spelt unusually | documents.toml:10:25 \"it_IT\" | \
             write `it-IT`",
        ],
    );
    check_sound(
        &[("manuals/documents.toml", &locales("[\"it-CH\", \"sl\"]"))],
        &["locale-without-texts: there are no texts in the language `sl` | documents.toml:10:21 \"sl\" | \
           texts stand in `locales/sl/`"],
    );
    check(
        &[("manuals/documents.toml", &locales("[\"it\", \"it\"]"))],
        &[],
        &["duplicate-locale: the document `policy` names the language `it` twice | documents.toml:10:18 \"it\""],
    );
}

#[test]
fn two_organisations_are_two() {
    let beta = "manuals/cooperatives/beta/organisation.toml";
    check(
        &[(beta, &BETA.replace("\"Beta\"", "\" alfa\""))],
        &["lega", "alfa"],
        &["duplicate-cooperative: two organisations have the name ` alfa` | organisation.toml:3:8 \" alfa\" | \
           the other is `alfa` | give one of them another"],
    );
    check(
        &[("manuals/cooperatives/Alfa/organisation.toml", &ALFA.replace("\"Alfa\"", "\"Altra\""))],
        &["lega", "alfa", "beta"],
        &[
            "invalid-id: the folder `Alfa` cannot be the id of a cooperative | \
             manuals/cooperatives/Alfa/organisation.toml | \
             rename it: an id is made of small letters a to z, digits and hyphens, such as `casa-del-sole`",
            "duplicate-cooperative: two organisations have the id `Alfa` | organisation.toml:1:1 [organisation] | \
             the other is `alfa` | rename the folder of one of them",
        ],
    );
    check_alfa(
        "id = \"alpha\"\n",
        &["wrong-id: the id of a cooperative is its folder's name, `alfa`, found the text \
        `alpha` | organisation.toml:6:6 \"alpha\" | remove `id`, or rename the folder"],
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

#[test]
fn each_value_knows_its_layer() {
    let tree = tree(&[
        ("manuals/charter.toml", "[charter]\nreply-days = 30\nyear = 2024\naccess-days = 9\n"),
        ("manuals/types/a.toml", "[charter]\nreply-days = 20\n"),
        ("manuals/cooperatives/alfa/charter.toml", "[charter]\naccess-days = 5\n"),
    ]);
    let workspace = load(&tree).0.unwrap();
    let explain = |id: &str, key: &str| -> Vec<String> {
        let line = |value: Effective| format!("{} = {} {} {}", value.path, value.value, value.layer, value.line);
        workspace.organisation(id).unwrap().explain(Some(key)).unwrap().into_iter().map(line).collect()
    };
    assert_eq!(
        explain("alfa", "charter"),
        ["charter.reply-days = 20 type a 2", "charter.year = 2024 consortium 3", "charter.access-days = 5 own 2"]
    );
    assert_eq!(explain("beta", "charter.reply-days"), ["charter.reply-days = 30 consortium 2"]);
    assert_eq!(explain("beta", "documents.manual"), ["documents.manual.withdrawn = true consortium 4"]);
    assert_eq!(
        explain("beta", "standard.clauses.4.1"),
        ["standard.clauses.4.1.id = \"4.1\" built-in 13", "standard.clauses.4.1.title = \"clause-4-1\" built-in 13"]
    );
    let beta = workspace.organisation("beta").unwrap();
    let place = beta.place("documents.policy.revisions.0.date").unwrap();
    assert_eq!(&tree.text(&place.path).unwrap()[place.range.unwrap()], "2024-01-10");
    let miss = beta.explain(Some("documents.polcy.revisions")).unwrap_err();
    assert_eq!(miss.message, "there is no `polcy` in `documents`");
    assert_eq!(miss.hints, ["did you mean `policy`?"]);
}

#[test]
fn leaves_serialise_for_the_job() {
    let objective = "[[objectives]]\nid = \"o\"\ntitle = \"t\"\nindicator = \"t.i\"\nunit = \"percent\"\ntarget = 92.50\n\
                     direction = \"at-least\"\n[brand]\nlogo = \"logo.svg\"\nlogo-alt = \"logo\"\n";
    let tree = tree(&[(ALFA_FILE, &format!("{ALFA}{objective}")), ("manuals/cooperatives/alfa/logo.svg", "<svg/>")]);
    let workspace = load(&tree).0.unwrap();
    let data = serde_json::to_value(&workspace.organisation("alfa").unwrap().data).unwrap();
    assert_eq!(data["objectives"][0]["target"], serde_json::json!({ "number": "92.50" }));
    assert_eq!(data["objectives"][0]["indicator"], serde_json::json!({ "message": "t.i" }));
    assert_eq!(data["objectives"][0]["value"], serde_json::Value::Null);
    assert_eq!(data["brand"]["logo"], serde_json::json!({ "asset": "manuals/cooperatives/alfa/logo.svg" }));
    assert_eq!(data["documents"][0]["revisions"][0]["date"], serde_json::json!({ "date": "2024-01-10" }));
    assert_eq!(data["organisation"]["type"], "a");
    assert_eq!(data["organisation"]["id"], "alfa");
}

#[test]
fn the_built_in_layer_is_sound() {
    let (path, text) = builtin_file();
    let part = files::Part::read(&[(path, text.as_bytes())], Layer::BuiltIn);
    assert!(part.complete && part.diagnostics.is_empty(), "{:?}", part.diagnostics);
}
