//! What the ledger says of the translations that documents are made from.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Project;
use crate::diagnostic::{Diagnostic, Place};
use crate::job::{Gap, Gaps};
use crate::locale::{Layer, Locale};
use crate::plan::{Job, locale_map};
use crate::translation::{Condition, Originals, Scope, Text, missing, path_of};

/// What the ledger says.
#[derive(Default)]
pub(super) struct Told {
    pub gaps: Gaps,
    /// A warning for each language with texts that were written by hand.
    pub diagnostics: Vec<Diagnostic>,
    /// The layers that these stand in.
    pub by_hand: BTreeSet<(Locale, Layer)>,
    /// The languages that were asked about.
    pub asked: BTreeSet<Locale>,
}

/// The gaps of all texts that some jobs can show.
pub(super) fn gaps(project: &Project, jobs: &[Job]) -> Told {
    let locales = jobs.iter().map(|job| &job.locale).collect();
    gaps_of(project, &locales, &jobs.iter().map(|job| job.organisation.id.as_str()).collect())
}

/// The gaps of documents in some languages, in the texts that all organisations share, or all of a type, and in those of some
/// organisations.
///
/// A workspace without a ledger is asked nothing. Where there is one, texts by hand are told for every language, and are gaps
/// in those that the ledger knows.
pub(super) fn gaps_of(project: &Project, locales: &BTreeSet<&Locale>, organisations: &BTreeSet<&str>) -> Told {
    let fallback = locale_map(&project.workspace.languages.fallback);
    let source = &project.source_locale;
    let alike = |locale: &Locale| {
        let chain = project.catalogs.chain(locale, &fallback, source);
        chain.into_iter().filter(|one| one.language() == locale.language() && one != source).collect::<Vec<_>>()
    };
    let shown = locales.iter().copied().filter(|locale| !locale.is_pseudo());
    let locales: BTreeSet<Locale> = shown.flat_map(alike).collect();
    let scope = Scope::Of(organisations);
    let mut told = Told { asked: locales.clone(), ..Told::default() };
    let locales: Vec<Locale> = locales.into_iter().collect();
    if locales.is_empty() || !project.ledger.is_kept() {
        let lacking = |locale: &Locale| missing(&project.catalogs, source, locale, scope);
        let lacking: Vec<Vec<_>> = locales.par_iter().map(lacking).collect();
        for (locale, texts) in locales.iter().zip(lacking) {
            for (key, entry) in texts {
                told.gaps.add(locale, entry, Gap::Missing, &key);
            }
        }
        return told;
    }
    let originals = Originals::new(&project.catalogs, source, scope);
    let texts = |locale: &Locale| originals.with(&project.catalogs, locale, &project.ledger);
    let texts: Vec<Vec<Text>> = locales.par_iter().map(texts).collect();
    for (locale, texts) in locales.iter().zip(texts) {
        let is_known = project.ledger.records(locale).is_some();
        let mut by_hand = 0;
        for text in &texts {
            let gap = match text.condition {
                Condition::Missing => Gap::Missing,
                Condition::Stale => Gap::Stale,
                Condition::ByHand => {
                    by_hand += 1;
                    told.by_hand.insert((locale.clone(), text.layer.clone().of_workspace()));
                    if !is_known {
                        continue;
                    }
                    Gap::ByHand
                }
                Condition::Translated | Condition::Reviewed | Condition::Final => continue,
            };
            told.gaps.add(locale, text.source, gap, &text.key);
        }
        if by_hand > 0 {
            told.diagnostics.push(asked_about(locale, by_hand, is_known));
        }
    }
    told
}

fn asked_about(locale: &Locale, count: usize, is_known: bool) -> Diagnostic {
    let texts = if count == 1 { "1 text was".to_string() } else { format!("{count} texts were") };
    let message = format!("in `{locale}` {texts} written or changed by hand, and nobody said from which source");
    let place = is_known.then(|| Place::file(path_of(locale)));
    Diagnostic { place, ..Diagnostic::warning("by-hand", message) }.hint(format!(
        "`bindery translate status --locale {locale} --format json` lists them; `bindery translate confirm --locale {locale}` says \
         that they are translations of the present texts"
    ))
}
