//! What of a workspace a job can depend on, beside its own data and texts.

use super::{Sources, cached, identity};
use crate::locale::Locale;
use crate::plan::Job;

impl Sources<'_> {
    /// What every job sees of organisations other than its own: who the consortium and the members are.
    pub fn seen_by_all(&self) -> Vec<u8> {
        serde_json::to_vec(&(identity(&self.workspace.consortium), &self.members)).unwrap_or_default()
    }

    /// The locales in which a job's messages are looked for, in order.
    pub(super) fn chain(&self, locale: &Locale) -> Vec<Locale> {
        self.catalogs.chain(locale, &self.fallback, &self.source_locale)
    }

    /// The locales on whose texts a job can depend: where a translation has all that its source has, and nothing is wrong
    /// with it, the source is none of them.
    pub fn reachable(&self, job: &Job) -> Vec<Locale> {
        let chain = self.chain(&job.locale);
        let alike: Vec<Locale> =
            chain.iter().filter(|locale| locale.language() == job.locale.language()).cloned().collect();
        let organisation = job.organisation;
        let kind = organisation.kind;
        let shared = cached(&self.chains, &(job.locale.clone(), kind), || {
            let has_gaps = self.gaps.get().is_some_and(|gaps| !gaps.are_none(&alike));
            (0..chain.len()).map(|index| has_gaps || self.catalogs.fills_in(&chain, index, kind.as_str())).collect()
        });
        let is_reached = |index: usize| {
            index == 0 || shared[index] || self.catalogs.fills_in_own(&chain, index, kind.as_str(), &organisation.id)
        };
        let reached = (0..chain.len()).filter(|index| is_reached(*index));
        reached.map(|index| chain[index].clone()).collect()
    }
}
