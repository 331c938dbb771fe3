//! What is effective, where it comes from, and how it reaches a job.

use std::collections::BTreeSet;
use std::ptr;

use super::*;
use crate::workspace::{Effective, Layer, builtin_file, files};

#[test]
fn the_small_workspace_is_sound() {
    check_sound(&[], &[]);
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

#[test]
fn each_section_is_what_all_data_say() {
    let data = &load(&tree(&[])).0.unwrap().consortium.data;
    let all = serde_json::to_value(data).unwrap();
    for (key, section) in all.as_object().unwrap() {
        assert_eq!(data.section(key).as_ref(), Some(section), "{key}");
    }
    assert_eq!(data.section("nothing"), None);
}

#[test]
fn some_cooperatives_can_have_the_data_of_another_tree() {
    let other = ALFA.replace("Alfa", "Altra");
    let then = tree(&[(ALFA_FILE, &other), ("manuals/cooperatives/gamma/organisation.toml", "[organisation]\n")]);
    let now = load(&tree(&[])).0.unwrap();
    let with = now.with(&then, &BTreeSet::from(["alfa", "gamma"])).unwrap();
    let whole = load(&then).0.unwrap();
    let tell = |workspace: &Workspace| {
        let names = workspace.organisations().map(|one| one.data.organisation.name.clone()).collect::<Vec<_>>();
        let members = workspace.members.iter().map(|member| member.name.clone()).collect::<Vec<_>>();
        (names, members, workspace.faulty.clone(), workspace.unknown_members.clone())
    };
    assert_eq!(tell(&with), tell(&whole));
    assert_ne!(tell(&with), tell(&now));
}

#[test]
fn what_organisations_have_in_common_is_there_once() {
    let risks = "[[risks]]\nid = \"one\"\nkind = \"risk\"\ntitle = \"one\"\nlikelihood = 1\nimpact = 2\n\
                 [[risks]]\nid = \"two\"\nkind = \"risk\"\ntitle = \"two\"\nlikelihood = 1\nimpact = 2\n";
    let own = "[[risks]]\nid = \"two\"\nimpact = 3\n";
    let tree = tree(&[("manuals/risks.toml", risks), ("manuals/cooperatives/beta/risks.toml", own)]);
    let workspace = load(&tree).0.unwrap();
    let [alfa, beta] = ["alfa", "beta"].map(|id| &workspace.organisation(id).unwrap().data);
    let same = [0, 1].map(|index| ptr::eq(&raw const *alfa.risks[index], &raw const *beta.risks[index]));
    assert_eq!(same, [true, false]);
    assert_eq!([alfa, beta].map(|data| data.risks[1].impact), [2, 3]);
    assert!(ptr::eq(&raw const *alfa.control, &raw const *beta.control));
}
