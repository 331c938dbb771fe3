//! The example with the files of `letters/`, in memory, and what `bindery check` finds in it with faults and without.

use std::collections::BTreeSet;
use std::path::Path;

use bindery::commands;
use bindery::diagnostic::Diagnostic;
use bindery::disk;
use bindery::tree::Tree;
use rayon::prelude::*;

use crate::kinds::Fault;
use crate::letters;

/// The language of the example's sources.
pub const SOURCE: &str = "it";

/// What was found of a fault.
pub struct Found {
    /// Whether a finding that was not there before stands at the message and is of a check that fits.
    pub fits: bool,
    /// The checks of all new findings at the message.
    pub others: BTreeSet<&'static str>,
}

/// The example's files, and the letters; no ledger of translations, to which every changed text is one by hand.
pub fn example() -> Tree {
    let (all, faults) = disk::read_workspace(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(faults.is_empty(), "{faults:?}");
    let mut tree = Tree::default();
    for (path, content) in all.below("") {
        if !(path.starts_with("locales/") && path.ends_with(".toml")) {
            tree.insert(path, content);
        }
    }
    for (locale, text) in letters::LETTERS {
        tree.insert(format!("locales/{locale}/letter.ftl"), text.as_bytes());
    }
    tree
}

pub fn findings(tree: &Tree) -> Vec<Diagnostic> {
    commands::findings(tree).unwrap()
}

/// Checks the workspace with the faults; those that concern different files are put in at once.
pub fn find(tree: &Tree, untouched: &[Diagnostic], faults: &[Fault]) -> Vec<Found> {
    let mut rounds: Vec<Vec<usize>> = Vec::new();
    for (index, fault) in faults.iter().enumerate() {
        // Findings of two languages never mix; those of two layers of one language may.
        let is_free = |round: &&mut Vec<usize>| {
            round.iter().all(|other| faults[*other].locale != fault.locale || faults[*other].is_apart(fault))
        };
        match rounds.iter_mut().find(is_free) {
            Some(round) => round.push(index),
            None => rounds.push(vec![index]),
        }
    }
    let known: BTreeSet<String> = untouched.iter().map(|found| found.render(tree, false)).collect();
    let found = rounds.par_iter().flat_map_iter(|round| {
        let mut faulted = tree.clone();
        for index in round {
            faulted.insert(faults[*index].path.clone(), faults[*index].faulted(tree).as_bytes());
        }
        let new: Vec<Diagnostic> = findings(&faulted);
        let new: Vec<&Diagnostic> = new.iter().filter(|found| !known.contains(&found.render(tree, false))).collect();
        let judge = |index: &usize| (*index, judge(&faults[*index], &new));
        round.iter().map(judge).collect::<Vec<_>>()
    });
    let mut found: Vec<(usize, Found)> = found.collect();
    found.sort_by_key(|(index, _)| *index);
    found.into_iter().map(|(_, found)| found).collect()
}

fn judge(fault: &Fault, new: &[&Diagnostic]) -> Found {
    let others: BTreeSet<&'static str> =
        new.iter().filter(|found| fault.is_at(found)).map(|found| found.name).collect();
    Found { fits: others.iter().any(|name| fault.finds.contains(name)), others }
}
