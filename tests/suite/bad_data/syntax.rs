//! What is no TOML, and what refers to nothing.

use super::*;

#[test]
fn all_syntax_errors_of_a_file_are_told_and_nothing_that_follows_from_them() {
    check(
        |workspace| {
            workspace.write(ALFA, "[organisation]\ntype = \"a\"\nname = Alfa\nlegal-name = \"Alfa\nfounded =\n")
        },
        &["alfa"],
        "error: text must stand in quotes
         --> manuals/cooperatives/alfa/organisation.toml:3:8
         error: invalid basic string, expected `\"`
         --> manuals/cooperatives/alfa/organisation.toml:4:19
         error: a value is missing
         --> manuals/cooperatives/alfa/organisation.toml:5:10",
    );
}

#[test]
fn a_syntax_error_in_a_shared_file_stops_all_whom_it_concerns() {
    check(
        |workspace| workspace.write("manuals/types/b.toml", "[charter]\nyear = 2024\nyear = 2025\n"),
        &["beta"],
        "error: `year` is said twice
         --> manuals/types/b.toml:3:1
         hint: a key stands once in its table; items of a list begin with `[[list]]`",
    );
    check(
        |workspace| workspace.write("manuals/charter.toml", "[charter\n"),
        &[ALL],
        "error: unclosed table, expected `]`
         --> manuals/charter.toml:1:9",
    );
}

#[test]
fn a_key_stands_in_one_file_of_a_layer() {
    check(
        |workspace| {
            let brand = "[brand]\ncolour = \"#112233\"\n";
            workspace.append(ALFA, brand).write("manuals/cooperatives/alfa/brand.toml", brand)
        },
        &["alfa"],
        "error: `brand` stands in two files of one layer
         --> manuals/cooperatives/alfa/organisation.toml:7:2
         note: first in manuals/cooperatives/alfa/brand.toml:1
         hint: move what belongs to it into one file",
    );
}

#[test]
fn references_lead_somewhere() {
    check(
        |workspace| {
            let people = "[[people]]\nid = \"president\"\nname = \"A\"\nrole = \"letter-title\"";
            workspace.append(ALFA, &format!("[policy]\nsignatory = \"presidnt\"\n{people}"));
            workspace.append(
                BETA,
                "[[processes]]\nid = \"care\"\ntitle = \"letter-title\"\nkind = \"core\"\nfeeds = [\"wash\"]",
            )
        },
        &["alfa", "beta"],
        "error: there is no person `presidnt`
         --> manuals/cooperatives/alfa/organisation.toml:8:13
         hint: did you mean `president`?
         error: there is no process `wash`
         --> manuals/cooperatives/beta/organisation.toml:11:10
         hint: add one to `[[processes]]` with that `id`",
    );
}

#[test]
fn a_shared_reference_that_one_cooperative_cannot_follow_names_it() {
    check(
        |workspace| {
            let people = "[[people]]\nid = \"president\"\nname = \"A\"\nrole = \"letter-title\"\n";
            workspace.write("manuals/people.toml", format!("[policy]\nsignatory = \"president\"\n{people}"));
            workspace.append(ALFA, "[[people]]\nid = \"president\"\nwithdrawn = true")
        },
        &["alfa"],
        "error: there is no person `president`
         --> manuals/people.toml:2:13
         note: for `alfa`
         hint: it is withdrawn in manuals/cooperatives/alfa/organisation.toml:9",
    );
}

#[test]
fn items_of_lists_have_ids_of_their_own() {
    check(
        |workspace| {
            workspace.append(ALFA, "[[areas]]\nid = \"x\"\ntitle = \"letter-title\"\n[[areas]]\nid = \"x\"\n[[areas]]\ntitle = \"letter-title\"")
        },
        &["alfa"],
        "error: `areas` has `x` twice
         --> manuals/cooperatives/alfa/organisation.toml:11:6
         note: first in manuals/cooperatives/alfa/organisation.toml:8
         hint: give one of them another `id`
         error: an item of `areas` has no `id`
         --> manuals/cooperatives/alfa/organisation.toml:12:1
         hint: every item of a list has an `id`, by which other layers and items refer to it",
    );
}

#[test]
fn a_consortium_that_cannot_be_made_out_stops_everything() {
    let workspace = small();
    workspace.run(&["build"]).ends_with(0);
    workspace.replace(LEGA, "name = \"Lega\"\n", "").append(ALFA, "adress = 1");
    let findings = "error: `name` is missing
                    --> manuals/consortium/organisation.toml:1:2
                    note: in `organisation`
                    hint: add `name = …`
                    error: unknown key `adress`
                    --> manuals/cooperatives/alfa/organisation.toml:7:1
                    note: in `organisation`
                    hint: did you mean `address`?
                    error: expected a table for `address`, found the whole number `1`
                    --> manuals/cooperatives/alfa/organisation.toml:7:10";
    for command in ["build", "check"] {
        told(workspace.run(&[command]).ends_with(1), findings);
    }
    assert_eq!(workspace.pdfs().len(), 6, "what was there stays");

    workspace.remove("manuals/consortium");
    told(
        workspace.run(&["build"]).ends_with(1),
        "error: the consortium is missing: there are no TOML files in `manuals/consortium/`
         hint: add `manuals/consortium/organisation.toml` with `[organisation]`, its `id` and `name`
         error: unknown key `adress`
         --> manuals/cooperatives/alfa/organisation.toml:7:1
         note: in `organisation`
         hint: did you mean `address`?
         error: expected a table for `address`, found the whole number `1`
         --> manuals/cooperatives/alfa/organisation.toml:7:10",
    );
}

#[test]
fn a_shared_fault_that_stops_everyone_is_told_before_a_selection_that_nothing_is_left_of() {
    let workspace = small();
    workspace.write("manuals/charter.toml", "[chartr]\nyear = 2024\n");
    told(
        workspace.run(&["build", "--document", "letter", "--locale", "it"]).ends_with(1),
        "error: unknown key `chartr`
         --> manuals/charter.toml:1:2
         hint: did you mean `charter`?",
    );
}
