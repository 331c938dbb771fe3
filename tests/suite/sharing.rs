//! No cooperative's value reaches a style rule of a template: what two cooperatives have in common is laid out once.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value as Json;

use crate::support::{REPOSITORY, Workspace, copy};

/// The most that a cooperative may lay out anew which differs from the one before it in its name, its addresses and its
/// brand alone, in parts of a hundred. What shows those differs, and so does what stands on a page with it.
const MOST: u64 = 25;

/// The example, and in it a twin of Diogene under another name, with its own addresses and brand.
fn with_twin() -> Workspace {
    let workspace = Workspace::empty();
    for folder in ["manuals", "locales", "templates"] {
        copy(&Path::new(REPOSITORY).join(folder), &workspace.path(folder));
    }
    let renames = [("Diogene", "Eraclito"), ("diogene", "eraclito"), ("DIO", "ERA"), ("#1d5b79", "#7a2e1d")];
    let rename = |text: &str| renames.iter().fold(text.to_string(), |text, (old, new)| text.replace(old, new));
    let tags: Vec<String> = std::fs::read_dir(workspace.path("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let texts = tags.iter().map(|tag| format!("locales/{tag}/cooperatives"));
    for folder in texts.chain(["manuals/cooperatives".to_string()]) {
        let (from, to) = (workspace.path(&format!("{folder}/diogene")), workspace.path(&format!("{folder}/eraclito")));
        if !from.exists() {
            continue;
        }
        copy(&from, &to);
        for entry in std::fs::read_dir(&to).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            std::fs::write(path, rename(&text)).unwrap();
        }
    }
    workspace
}

/// How many of a hundred paragraphs of Diogene's are set again for its twin, by kind of document.
fn set_again(workspace: &Workspace) -> BTreeMap<String, u64> {
    let trace = workspace.path("trace.json");
    let run = workspace.run(&[
        "build",
        "--locale",
        "it",
        "--cooperative",
        "diogene",
        "--cooperative",
        "eraclito",
        "--jobs",
        "1",
        "--timings",
        trace.to_str().unwrap(),
    ]);
    run.ends_with(0);
    let trace: Json = serde_json::from_str(&workspace.read("trace.json")).unwrap();
    let mut paragraphs: BTreeMap<(String, String), u64> = BTreeMap::new();
    for event in trace["traceEvents"].as_array().unwrap().iter().filter(|event| event["name"] == "job") {
        let text = |key: &str| event["args"][key].as_str().unwrap().to_string();
        assert_eq!(event["args"]["status"], "written");
        paragraphs.insert((text("document"), text("organisation")), event["args"]["paragraphs"].as_u64().unwrap());
    }
    let share = |((document, organisation), anew): (&(String, String), &u64)| {
        let first = paragraphs[&(document.clone(), "diogene".to_string())];
        (organisation == "eraclito").then(|| (document.clone(), anew * 100 / first))
    };
    paragraphs.iter().filter_map(share).collect()
}

#[test]
fn what_two_cooperatives_have_in_common_is_laid_out_once() {
    let workspace = with_twin();
    let shares = set_again(&workspace);
    assert_eq!(shares.keys().collect::<Vec<_>>(), ["charter", "manual", "policy"], "every kind of document");
    assert!(shares.values().all(|share| *share <= MOST), "{shares:?}");

    // A template in which a cooperative's colour or name reaches a rule for all the text below lays all of it out again.
    let brand = "#set text(fill: rgb(data(\"brand\").colour))\n";
    let named = "#set page(header: [#data(\"organisation\").name])\n#show par: it => { let n = data(\"organisation\").name; it }\n";
    for (document, first, rule) in
        [("charter", "#cover-page(", brand), ("manual", "#cover-page(", named), ("policy", "#title-band()", brand)]
    {
        let path = format!("templates/{document}.typ");
        workspace.replace(&path, first, &format!("{rule}{first}"));
        if !workspace.read(&path).contains("import \"lib/job.typ\": data") {
            workspace.replace(&path, "import \"lib/job.typ\": ", "import \"lib/job.typ\": data, ");
        }
    }
    let shares = set_again(&workspace);
    assert_eq!(shares.len(), 3);
    assert!(shares.values().all(|share| *share > MOST), "{shares:?}");
}
