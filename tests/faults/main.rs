//! Faults that translators and merges make, generated over the locale files of the example: `bindery check` finds them.
//!
//! `kinds` names the sorts of fault and the checks that fit each; `structure`, `facts`, `words` and `signs` make them in
//! the source text of one message. They know Fluent's syntax and languages, and nothing of the checks. The example has
//! no addresses, terms or ranks, so a file of `letters/` is added to each language.
//!
//! With `BINDERY_FAULTS` set to a folder, files, faults and what was found are written there as JSON for the programs
//! in `.ci/faults`, which ask other tools the same.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, clippy::disallowed_macros, reason = "a program of tests")]

mod facts;
mod kinds;
mod letters;
mod message;
mod random;
mod run;
mod signs;
mod structure;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;

/// Where to write for the other tools.
const TARGET: &str = "BINDERY_FAULTS";

/// The share of faults that must be found.
const WANTED: f64 = 0.98;

#[test]
fn seeded_faults_are_found() {
    let tree = run::example();
    let untouched = run::findings(&tree);
    let errors: Vec<String> =
        untouched.iter().filter(|found| found.is_error()).map(|found| found.render(&tree, false)).collect();
    assert!(errors.is_empty(), "the untouched files have errors:\n{}", errors.join("\n"));

    let faults = kinds::seeded(&tree);
    assert!(faults.len() >= 300, "{} faults", faults.len());
    let found = run::find(&tree, &untouched, &faults);
    let mut rows: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for (fault, found) in faults.iter().zip(&found) {
        let row = rows.entry(fault.kind).or_default();
        row.0 += 1;
        row.1 += usize::from(found.fits);
        if !found.fits {
            missed.push(format!("{fault}\n  told there: {:?}", found.others));
        }
    }
    for (kind, (all, found)) in &rows {
        println!("{kind:<28}{found:>4} of {all}");
    }
    let count = faults.len() - missed.len();
    println!("{:<28}{count:>4} of {}", "all", faults.len());
    println!("untouched files: 0 errors, {} warnings", untouched.len());
    for found in &untouched {
        println!("{}", found.render(&tree, false));
    }
    println!("missed:\n{}", missed.join("\n"));
    write(&tree, &untouched, &faults, &found);
    let share = |count: usize| f64::from(u32::try_from(count).unwrap());
    assert!(share(count) >= WANTED * share(faults.len()), "{count} of {} faults were found", faults.len());
}

fn write(
    tree: &bindery::tree::Tree,
    untouched: &[bindery::diagnostic::Diagnostic],
    faults: &[kinds::Fault],
    found: &[run::Found],
) {
    let Ok(folder) = std::env::var(TARGET) else { return };
    let files: BTreeMap<&str, &str> = tree.below("locales").map(|(path, _)| (path, tree.text(path).unwrap())).collect();
    let faults: Vec<_> = faults
        .iter()
        .zip(found)
        .map(|(fault, found)| {
            json!({
                "kind": fault.kind, "locale": fault.locale, "path": fault.path, "id": fault.id,
                "text": fault.faulted(tree), "found": found.fits,
            })
        })
        .collect();
    let alarms = untouched.len();
    let all = json!({ "source": run::SOURCE, "files": files, "faults": faults, "alarms": alarms });
    fs::write(Path::new(&folder).join("faults.json"), serde_json::to_vec(&all).unwrap()).unwrap();
}
