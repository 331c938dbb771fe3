//! What is wrong between values: references, dates, ranges, languages, images.

use super::*;

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
    super::check(
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
fn names_and_addresses_can_be_used() {
    check_alfa(
        "email = \"alfa\"\nweb = \"www.alfa.example\"\n[[people]]\nid = \"p\"\nname = \" \"\nrole = \"r\"\n\
         email = \"a@b@c\"\n",
        &[
            "invalid-address: `alfa` is no e-mail address | organisation.toml:6:9 \"alfa\" | write the address alone: \
             `info@sole.example`; without one leave out the key",
            "invalid-address: `www.alfa.example` is no address of a page on the web | organisation.toml:7:7 \
             \"www.alfa.example\" | write `https://www.alfa.example`",
            "invalid-name: a name without letters cannot be printed | organisation.toml:10:8 \" \" | write the name as it \
             stands in documents",
            "invalid-address: `a@b@c` is no e-mail address | organisation.toml:12:9 \"a@b@c\" | write the address alone: \
             `info@sole.example`; without one leave out the key",
        ],
    );
    for (web, hint) in [("javascript:alert(1)", "scheme"), ("alfa", "scheme"), ("https:// x.example", "scheme")] {
        let own = format!("{ALFA}web = \"{web}\"\n");
        let (_, found) = load(&tree(&[(ALFA_FILE, &own)]));
        assert!(
            found.iter().any(|one| one.name == "invalid-address" && one.hints[0].contains(hint)),
            "{web} {found:?}"
        );
    }
    check_sound(&[(ALFA_FILE, &format!("{ALFA}email = \"a@b.example\"\nweb = \"https://città.example/a\"\n"))], &[]);
}

#[test]
fn numbers_are_in_their_range() {
    check_alfa(
        "[charter]\nsatisfaction-target = 101\n[[risks]]\nid = \"r\"\ntitle = \"t\"\nkind = \"risk\"\nlikelihood = 0\n\
         impact = 300\n",
        &[
            "out-of-range: 101 is no percentage between 0 and 100 | organisation.toml:7:23 101",
            "out-of-range: `likelihood` is 0, but goes from 1 to 5 | organisation.toml:12:14 0",
            "out-of-range: `300` is too large: the largest number possible here is 255 | organisation.toml:13:10 300",
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
