//! What the ledger says of the translations that documents are made from.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Project;
use crate::diagnostic::{Diagnostic, Place};
use crate::job::{Gap, Gaps};
use crate::locale::{Catalogs, Entry, Layer, Locale};
use crate::plan::{Job, locale_map};
use crate::translation::{Condition, Originals, Scope, Text, missing, path_of};

/// Of how many organisations the own texts are looked at at a time.
const AT_A_TIME: usize = 64;

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
    let mut told = Told { asked: locales.clone(), ..Told::default() };
    let locales: Vec<Locale> = locales.into_iter().collect();
    let mut by_hand: BTreeMap<&Locale, BTreeSet<String>> = BTreeMap::new();
    // What organisations say of their own is looked at by some of them at a time, and let go.
    let ids: Vec<&str> = organisations.iter().copied().collect();
    let parts = ids.chunks(AT_A_TIME).chain(ids.is_empty().then_some(&[][..]));
    for part in parts.map(|part| part.iter().copied().collect()) {
        let catalogs = project.catalogs.apart(&part);
        for (locale, gap, text) in found(project, &catalogs, &locales, Scope::Of(&part)) {
            if gap == Gap::ByHand {
                by_hand.entry(locale).or_default().insert(text.key.clone());
                told.by_hand.insert((locale.clone(), text.layer.clone().of_workspace()));
                if project.ledger.records(locale).is_none() {
                    continue;
                }
            }
            told.gaps.add(locale, text.source, gap, &text.key);
        }
    }
    for (locale, keys) in by_hand {
        told.diagnostics.push(asked_about(locale, keys.len(), project.ledger.records(locale).is_some()));
    }
    told
}

/// A text with a gap.
struct Lacking<'a> {
    layer: &'a Layer,
    source: &'a Entry,
    key: String,
}

/// The texts of some catalogs that have gaps, by locale; without a ledger, those that are missing.
fn found<'a, 'l>(
    project: &Project,
    catalogs: &'a Catalogs,
    locales: &'l [Locale],
    scope: Scope<'a>,
) -> Vec<(&'l Locale, Gap, Lacking<'a>)> {
    let source = &project.source_locale;
    if locales.is_empty() || !project.ledger.is_kept() {
        let lacking = |locale: &'l Locale| {
            let texts = missing(catalogs, source, locale, scope).into_iter();
            texts.map(|(key, layer, source)| (locale, Gap::Missing, Lacking { layer, source, key })).collect()
        };
        let lacking: Vec<Vec<_>> = locales.par_iter().map(lacking).collect();
        return lacking.into_iter().flatten().collect();
    }
    let originals = Originals::new(catalogs, source, scope);
    let lacking = |locale: &'l Locale| {
        let texts = originals.with(catalogs, locale, &project.ledger).into_iter();
        let lacking = texts.filter_map(|text: Text<'a>| {
            let gap = match text.condition {
                Condition::Missing => Gap::Missing,
                Condition::Stale => Gap::Stale,
                Condition::ByHand => Gap::ByHand,
                Condition::Translated | Condition::Reviewed | Condition::Final => return None,
            };
            Some((locale, gap, Lacking { layer: text.layer, source: text.source, key: text.key }))
        });
        lacking.collect()
    };
    let lacking: Vec<Vec<_>> = locales.par_iter().map(lacking).collect();
    lacking.into_iter().flatten().collect()
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
