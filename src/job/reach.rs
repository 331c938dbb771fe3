//! What of a workspace a job can depend on, beside its own data and texts.

use std::sync::Arc;

use serde_json::Value as Json;

use super::{Sources, cached, identity};
use crate::locale::Locale;
use crate::plan::Job;
use crate::tree::sha256;

impl Sources<'_> {
    /// What a job sees of organisations other than its own, as SHA-256: who the consortium is and the names of the members,
    /// or all that is said of who they are, if its templates ask.
    pub fn seen(&self, job: &Job) -> &str {
        let [names, all] = self.seen.get_or_init(|| {
            let consortium = identity(&self.workspace.consortium);
            let names: Vec<&Json> = self.members.iter().map(|member| &member["name"]).collect();
            let hash = |members| sha256(&serde_json::to_vec(&(&consortium, members)).unwrap_or_default());
            [hash(names), hash(self.members.iter().collect())]
        });
        if self.usage(job).asks_for("members") { all } else { names }
    }

    /// The locales in which a job's messages are looked for, in order.
    pub(super) fn chain(&self, locale: &Locale) -> Vec<Locale> {
        self.catalogs.chain(locale, &self.fallback, &self.source_locale)
    }

    /// The locales on whose texts a job can depend: where a translation has all that its source has, and nothing is wrong
    /// with it, the source is none of them.
    pub fn reachable(&self, job: &Job) -> Vec<Locale> {
        let chain = self.chain(&job.locale);
        let (kind, id) = (job.organisation.kind.as_str(), &job.organisation.id);
        let has_gaps = self.gaps.get().is_some_and(|gaps| !gaps.are_none(&alike(&chain), job.organisation));
        let shared = self.shared_reach(job, &chain);
        let catalogs = self.catalogs(job);
        let is_reached = |index: usize| has_gaps || shared[index] || catalogs.fills_in_own(&chain, index, kind, id);
        (0..chain.len()).filter(|index| is_reached(*index)).map(|index| chain[index].clone()).collect()
    }

    /// The locales in which a job's messages are looked for, each with whether it can depend on their texts as far as that is
    /// known without a look at the organisation's own, when it depended on those `before`.
    pub fn reach(&self, job: &Job, before: &[String]) -> Vec<(Locale, bool)> {
        let chain = self.chain(&job.locale);
        let shared = self.shared_reach(job, &chain);
        let is_reached =
            |index: usize, locale: &Locale| shared[index] || before.iter().any(|tag| tag == locale.as_str());
        chain.into_iter().enumerate().map(|(index, locale)| (locale.clone(), is_reached(index, &locale))).collect()
    }

    /// The same for the texts that all organisations of the job's type share.
    fn shared_reach(&self, job: &Job, chain: &[Locale]) -> Arc<Vec<bool>> {
        let kind = job.organisation.kind;
        cached(&self.chains, &(job.locale.clone(), kind), || {
            let has_gaps = self.shared_gaps.get().is_some_and(|gaps| !gaps.are_none(&alike(chain), job.organisation));
            let fills_in = |index| index == 0 || has_gaps || self.catalogs.fills_in(chain, index, kind.as_str());
            (0..chain.len()).map(fills_in).collect()
        })
    }
}

/// The locales of a chain that are of the language of its first.
fn alike(chain: &[Locale]) -> Vec<Locale> {
    let first = chain.first().map(Locale::language);
    chain.iter().filter(|locale| Some(locale.language()) == first).cloned().collect()
}
