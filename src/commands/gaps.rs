//! What the ledger says of the translations that documents are made from.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Project;
use crate::diagnostic::{Diagnostic, Place};
use crate::job::{Gap, Gaps};
use crate::locale::Locale;
use crate::plan::{Job, locale_map};
use crate::translation::{Condition, Originals, Text, missing, path_of};

/// The gaps of the languages of some jobs, and a warning for each language with texts that were written by hand.
///
/// A workspace without a ledger is asked nothing. Where there is one, texts by hand are told for every language, and are gaps
/// in those that the ledger knows.
pub(super) fn gaps(project: &Project, jobs: &[Job]) -> (Gaps, Vec<Diagnostic>) {
    let fallback = locale_map(&project.workspace.languages.fallback);
    let source = &project.source_locale;
    let alike = |locale: &Locale| {
        let chain = project.catalogs.chain(locale, &fallback, source);
        chain.into_iter().filter(|one| one.language() == locale.language() && one != source).collect::<Vec<_>>()
    };
    let shown: BTreeSet<&Locale> = jobs.iter().map(|job| &job.locale).filter(|locale| !locale.is_pseudo()).collect();
    let locales: BTreeSet<Locale> = shown.into_iter().flat_map(alike).collect();
    let locales: Vec<Locale> = locales.into_iter().collect();
    let (mut gaps, mut told) = (Gaps::default(), Vec::new());
    if locales.is_empty() || !project.ledger.is_kept() {
        for locale in &locales {
            for (key, entry) in missing(&project.catalogs, source, locale) {
                gaps.add(locale, entry, Gap::Missing, &key);
            }
        }
        return (gaps, told);
    }
    let originals = Originals::new(&project.catalogs, source);
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
                    if !is_known {
                        continue;
                    }
                    Gap::ByHand
                }
                Condition::Translated | Condition::Reviewed | Condition::Final => continue,
            };
            gaps.add(locale, text.source, gap, &text.key);
        }
        if by_hand > 0 {
            told.push(asked_about(locale, by_hand, is_known));
        }
    }
    (gaps, told)
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
