//! Gaps: texts of a job that have no translation, or one of an earlier source, and what its document does about them.

use std::collections::{BTreeMap, BTreeSet};

use super::resolution::Resolution;
use crate::diagnostic::{Diagnostic, Place, counted};
use crate::locale::{Entry, Locale};
use crate::workspace::Organisation;
use crate::workspace::model::Untranslated;

/// What is wrong with a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// There is none.
    Missing,
    /// The source changed since it was made.
    Stale,
    /// It was written or changed by hand, and nobody said from which source.
    ByHand,
}

impl Gap {
    /// The name in `job.json` and in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::ByHand => "by hand",
        }
    }
}

/// The gaps of languages: for entries of the source language, what is wrong with their translations.
#[derive(Debug, Default)]
pub struct Gaps {
    gaps: BTreeMap<Locale, BTreeMap<EntryAt, (Gap, String)>>,
    /// Whose texts they are in: what the keys of messages begin with.
    owners: BTreeSet<(Locale, String)>,
}

/// File of an entry, and where it begins there.
type EntryAt = (String, usize);

impl Gaps {
    /// Adds a gap; `key` names the message for `bindery translate`.
    pub fn add(&mut self, locale: &Locale, source: &Entry, gap: Gap, key: &str) {
        let owner = key.rsplit_once(':').map_or("", |(owner, _)| owner);
        self.owners.insert((locale.clone(), owner.to_string()));
        let gaps = self.gaps.entry(locale.clone()).or_default();
        gaps.insert((source.path.to_string(), source.span.start), (gap, key.to_string()));
    }

    /// Whether nothing is wrong with the translations into some languages that an organisation can show.
    pub(super) fn are_none(&self, locales: &[Locale], organisation: &Organisation) -> bool {
        let owners =
            [String::new(), format!("types:{}", organisation.kind), format!("cooperatives:{}", organisation.id)];
        let has = |locale: &Locale| owners.iter().any(|owner| self.owners.contains(&(locale.clone(), owner.clone())));
        !locales.iter().any(has)
    }

    /// What is wrong with the translation of an entry in the first of some languages that has one.
    fn of(&self, locales: &[Locale], entry: &Entry) -> Option<&(Gap, String)> {
        let at = (entry.path.to_string(), entry.span.start);
        let mut missing = None;
        for locale in locales {
            let gap = self.gaps.get(locale)?.get(&at)?;
            if gap.0 != Gap::Missing {
                return Some(gap);
            }
            missing = Some(gap);
        }
        missing
    }
}

/// A text of a job with a gap.
#[derive(Debug, Clone)]
pub(super) struct Flaw {
    pub gap: Gap,
    /// The message's name for `bindery translate`.
    key: String,
    /// Its id.
    id: String,
    place: Place,
    /// The language whose text is shown, if it is another one.
    shown: Option<Locale>,
    /// Whether the workspace says that it may stay so.
    pub excused: bool,
}

impl Resolution<'_> {
    /// What is wrong with the translation of a message, or of one that it shows.
    pub(super) fn flaw(&self, id: &str) -> Option<Flaw> {
        let locale = &self.job.locale;
        let originals = self.originals.as_ref()?;
        let found = self.resolver.find(id)?;
        let excused = |check: &str, id: &str| {
            let excuses = &self.sources.workspace.consortium.data.checks.excuses;
            let here = |tag: &crate::workspace::model::Tag| tag.as_str() == locale.as_str();
            excuses
                .iter()
                .any(|one| one.check == check && one.message.as_str() == id && one.locale.as_ref().is_none_or(here))
        };
        if found.locale.language() != locale.language() {
            let (key, excused) = (id.to_string(), excused("untranslated", id));
            let known =
                originals.sources(id).first().and_then(|(_, entry)| self.sources.gaps.get()?.of(&self.alike, entry));
            let (key, id) = (known.map_or(key, |(_, key)| key.clone()), id.to_string());
            return Some(Flaw { gap: Gap::Missing, key, id, place: found.place, shown: Some(found.locale), excused });
        }
        let gaps = self.sources.gaps.get().filter(|gaps| !gaps.are_none(&self.alike, self.job.organisation))?;
        let flaws = originals.sources(id).into_iter().filter_map(|(_, entry)| {
            let (gap, key) = gaps.of(&self.alike, entry)?;
            let own = self.resolver.find(&entry.id).map(|found| found.place);
            let place = own.filter(|_| *gap != Gap::Missing).unwrap_or_else(|| entry.place());
            // Where a text of one organisation is not translated, the general one is shown.
            let excused = *gap == Gap::Missing && excused("general-text", &entry.id);
            Some(Flaw { gap: *gap, key: key.clone(), id: entry.id.clone(), place, shown: None, excused })
        });
        flaws.min_by_key(|flaw| (flaw.excused, flaw.gap))
    }

    /// What is to be told of all gaps: that the document is refused, or that someone should look.
    pub(super) fn tell_gaps(&mut self) {
        let flaws: BTreeMap<&str, &Flaw> =
            self.flaws.values().flatten().map(|flaw| (flaw.key.as_str(), flaw)).collect();
        let refuses = self.job.document.untranslated == Untranslated::Refuse;
        let mut found: Vec<Diagnostic> = flaws.values().filter_map(|flaw| self.warning(flaw)).collect();
        let mut awaited: Vec<&Flaw> = flaws.into_values().filter(|flaw| refuses && !flaw.excused).collect();
        awaited.sort_by_key(|flaw| flaw.gap);
        found.extend(self.refusal(&awaited));
        self.diagnostics.extend(found);
    }

    fn warning(&self, flaw: &Flaw) -> Option<Diagnostic> {
        let (locale, id) = (&self.job.locale, &flaw.id);
        let place = flaw.place.clone();
        match (flaw.gap, &flaw.shown) {
            (Gap::Missing, Some(shown)) => {
                let message =
                    format!("message `{id}` is not translated into `{locale}`; the text in `{shown}` is shown");
                let hint = format!("add it to `locales/{locale}/`");
                Some(Diagnostic::warning("untranslated", message).at(place).hint(hint))
            }
            (Gap::Stale, _) => {
                let message = format!("the translation of message `{id}` into `{locale}` is stale: its source changed");
                let hint = format!(
                    "`bindery translate export --locale {locale} --state stale --output stale-{locale}.xlf` sends it to a \
                     translator; `bindery translate confirm --locale {locale} --message {}` says that it still holds",
                    flaw.key
                );
                Some(Diagnostic::warning("stale", message).at(place).hint(hint))
            }
            // `general-text` and `by-hand` tell of these.
            (Gap::Missing, None) | (Gap::ByHand, _) => None,
        }
    }

    /// The error of a document that is not made with such texts.
    fn refusal(&self, flaws: &[&Flaw]) -> Option<Diagnostic> {
        let first = flaws.first()?;
        let locale = &self.job.locale;
        let texts = counted(flaws.len(), "text");
        let document = &self.job.document.id;
        let message = format!("`{document}` is not made in `{locale}`: {texts} not translated from the present source");
        let mut refusal = Diagnostic::error(REFUSAL, message).at(first.place.clone());
        for flaw in flaws.iter().take(MOST_NAMED) {
            refusal = refusal.within(format!("{}: `{}` ({})", flaw.gap.name(), flaw.key, flaw.place.path));
        }
        if flaws.len() > MOST_NAMED {
            refusal = refusal.within(format!("and {} more", flaws.len() - MOST_NAMED));
        }
        refusal = refusal.hint(format!(
            "`bindery translate export --locale {locale} --document {document} --state missing --state stale --output \
             {document}-{locale}.xlf` sends them to a translator"
        ));
        if let Some(flaw) = flaws.iter().find(|flaw| flaw.gap != Gap::Missing) {
            refusal = refusal.hint(format!(
                "`bindery translate confirm --locale {locale} --message {}` says that a translation holds as it is",
                flaw.key
            ));
        }
        let mark =
            "with `untranslated = \"mark\"` in its data the document is made, and such texts are marked on its pages";
        Some(refusal.hint(mark).in_job(self.job.name()))
    }
}

/// The kind of finding that says which texts a document waits for.
pub const REFUSAL: &str = "incomplete-translation";

/// How many texts a refusal names.
const MOST_NAMED: usize = 5;
