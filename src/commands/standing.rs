//! How each job stands to the record of an output folder: fresh, or for which reasons it is to be made anew.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value as Json;

use super::earlier::{Earlier, EarlierProject, EarlierProjects, State};
use super::make::{Maker, Resolved};
use super::{Result, io_failure};
use crate::disk::{Outputs, Stamp};
use crate::freshness::{Inputs, Kept, LOCAL, Local, Part, Reason, Value};
use crate::job::{Change, Key};
use crate::locale::Layer;
use crate::manifest::{self, Journal, Manifest, Output};
use crate::plan::{self, Job};
use crate::tree::sha256;

/// What runs before this one left in an output folder.
pub(super) struct Record {
    pub manifest: Manifest,
    /// What was about to be replaced when a run was killed.
    pub replaced: BTreeSet<String>,
    pub local: Local,
    /// Whether a journal was there: what it proves is to be written into the manifest.
    pub had_journal: bool,
    /// Whether a manifest was there: without one nobody knows whose the files are.
    pub had_manifest: bool,
}

/// The keys of layers of messages in which nothing was wrong when documents of an output folder were made.
pub(super) fn sound_layers(outputs: &Outputs) -> BTreeSet<String> {
    let content = outputs.read(LOCAL).ok().flatten();
    content.map(|content| Local::read(&content, None).sound).unwrap_or_default()
}

impl Record {
    /// Reads manifest, journal and the machine's own file.
    pub fn read(outputs: &Outputs, folder: &Path) -> Result<Self> {
        let failure = |path: &str, error| io_failure("read", &folder.join(path), &error);
        let content = outputs.read(manifest::FILE).map_err(|error| failure(manifest::FILE, error))?;
        let had_manifest = content.is_some();
        let mut manifest = content.map_or(Ok(Manifest::default()), |content| Manifest::parse(&content))?;
        let text = outputs.journal().map_err(|error| failure("", error))?;
        let journal = Journal::read(&text);
        let content = outputs.read(LOCAL).map_err(|error| failure(LOCAL, error))?;
        let mut local = Local::read(&content.unwrap_or_default(), outputs.stamp(LOCAL));
        manifest.take(&journal.done);
        for (path, done) in &journal.done {
            if let Some(stamp) = outputs.stamp(path) {
                // The stamp is later than the file that would vouch for it, so the document is hashed before it counts.
                local.see(path, stamp, &done.output.sha256, Some(&done.state));
            }
        }
        Ok(Self { manifest, replaced: journal.replaced, local, had_journal: !text.is_empty(), had_manifest })
    }

    /// Whether a document is of an earlier run, so that it may be replaced.
    pub fn is_ours(&self, path: &str) -> bool {
        self.manifest.outputs.contains_key(path) || self.replaced.contains(path)
    }
}

/// Compares jobs with a record.
pub(super) struct Judge<'a> {
    pub record: &'a Record,
    pub inputs: Inputs<'a>,
    /// The state of the workspace.
    state: String,
    earlier: &'a EarlierProjects,
    maker: &'a Maker<'a>,
    outputs: &'a Outputs,
    /// Whether every output is hashed, whatever its size and times say.
    verify: bool,
    /// What changed in each set of templates and fonts.
    sets: BTreeMap<&'a str, Vec<Reason>>,
}

/// How a job stands, as far as can be told without resolving it.
pub(super) struct Standing<'a> {
    /// What the manifest says of its output.
    pub entry: Option<&'a Output>,
    /// Why it is to be made anew in any case.
    pub certain: Vec<Reason>,
    /// Whether all that it can depend on is as it was.
    pub is_unchanged: bool,
    /// Where nothing that it can depend on is other than it was but messages: the names of those written anew that it looks
    /// for.
    pub rewritten: Option<BTreeSet<String>>,
    /// The output's size and times, if its bytes are those of the manifest.
    pub stamp: Option<Stamp>,
}

/// What a document depends on.
pub(super) struct Origin {
    /// SHA-256 over all files.
    pub sources: String,
    /// The locales on whose texts it depends.
    pub chain: Vec<String>,
}

impl Standing<'_> {
    pub fn is_fresh(&self) -> bool {
        self.certain.is_empty() && self.is_unchanged
    }

    /// Whether a document is as it would be made, though not all that it could depend on is as it was.
    pub fn is_untouched(&self) -> bool {
        self.certain.is_empty() && self.rewritten.as_ref().is_some_and(BTreeSet::is_empty)
    }
}

impl<'a> Judge<'a> {
    pub fn new(
        record: &'a Record,
        maker: &'a Maker<'a>,
        outputs: &'a Outputs,
        inputs: Inputs<'a>,
        earlier: &'a EarlierProjects,
        verify: bool,
    ) -> Self {
        let state = Kept::new(&maker.project.tree, &inputs.parts, &maker.project.program).state;
        let sets = record.manifest.input_sets.iter();
        let sets = sets.map(|(key, set)| (key.as_str(), inputs.changed_since(set))).collect();
        Self { record, inputs, state, earlier, maker, outputs, verify, sets }
    }

    /// Whether a job's document is known to be of just this state of the workspace.
    pub fn is_as_it_was(&self, job: &Job) -> bool {
        let entry = self.record.manifest.outputs.get(&job.output);
        entry.is_some_and(|entry| self.record.local.state(&job.output, &entry.sha256) == Some(&self.state))
    }

    /// SHA-256 over all that a job can depend on, if it depends on the texts of the locales of `chain`.
    pub fn sources(&self, job: &Job, chain: &[String]) -> String {
        let sources = &self.maker.sources;
        self.inputs.sources(job, sources.seen(job), &sources.reach(job, chain))
    }

    /// What a job that was resolved depends on.
    pub fn origin(&self, job: &Job) -> Origin {
        let chain: Vec<String> = self.maker.sources.reachable(job).iter().map(ToString::to_string).collect();
        Origin { sources: self.sources(job, &chain), chain }
    }

    /// How a job stands before it is resolved.
    pub fn judge(&self, job: &Job) -> Standing<'a> {
        let mut standing = self.judge_content(job);
        if let Some(entry) = standing.entry {
            match self.output(&job.output, entry) {
                Ok(stamp) => standing.stamp = Some(stamp),
                Err(reason) => standing.certain.push(reason),
            }
            let beside = plan::BESIDE.map(|name| plan::beside(&job.output, name));
            // What a killed run left beside the document is of another state of it.
            let altered = |path: &String| {
                let own = self.record.manifest.outputs.get(path)?;
                self.output(path, own).err().or_else(|| (own.job != entry.job).then_some(Reason::OutputAltered))
            };
            standing.certain.extend(beside.iter().find_map(altered));
        }
        standing
    }

    /// The same without a look at its output.
    pub fn judge_content(&self, job: &Job) -> Standing<'a> {
        let record = self.record;
        let (locale, document, organisation, _) = job.key();
        let is_same = |entry: &&Output| {
            entry.locale == locale && entry.document == document && entry.organisation == organisation
        };
        let Some(entry) = record.manifest.outputs.get(&job.output).filter(is_same) else {
            let certain = vec![Reason::New];
            return Standing { entry: None, certain, is_unchanged: false, rewritten: None, stamp: None };
        };
        let mut certain = Vec::new();
        if let Some(before) = &entry.tool {
            certain.push(Reason::Tool { before: before.clone(), after: record.manifest.tool.clone() });
        }
        if entry.profile != job.profile.name() {
            let (before, after) = (entry.profile.clone(), job.profile.name().to_string());
            certain.push(Reason::Profile { before, after });
        }
        if self.is_as_it_was(job) {
            return Standing { entry: Some(entry), certain, is_unchanged: true, rewritten: None, stamp: None };
        }
        let is_unchanged = entry.sources == self.sources(job, &entry.chain) && self.inputs.has_images_of(entry);
        let rewritten = if is_unchanged { None } else { self.rewritten(job, entry) };
        Standing { entry: Some(entry), certain, is_unchanged, rewritten, stamp: None }
    }

    /// The names of the messages written anew that a document looks for. `None` if something else that it can depend on is not
    /// as it was, or nobody knows what it looked for.
    fn rewritten(&self, job: &Job, entry: &Output) -> Option<BTreeSet<String>> {
        let local = &self.record.local;
        let then = self.earlier.get(local.state(&job.output, &entry.sha256)?)?;
        let names = local.names(&job.output, &entry.sha256)?;
        let sources = &self.maker.sources;
        let chain = sources.reach(job, &entry.chain);
        let reached_then = chain.iter().map(|(locale, _)| (locale.clone(), entry.chain.contains(&locale.to_string())));
        let sources_then =
            self.inputs.sources_in(&then.parts, job, sources.seen(job), &reached_then.collect::<Vec<_>>());
        let was_made_then = entry.sources == sources_then;
        let has_templates = self.sets.get(entry.inputs.as_str()).is_some_and(Vec::is_empty);
        // What warnings tell of messages may have moved, and what could not be read, nobody knows.
        let is_clear = !self.record.manifest.warns_in(entry, "locales/") && !self.maker.is_unread(job);
        if !was_made_then || !has_templates || !self.inputs.has_images_of(entry) || !is_clear {
            return None;
        }
        let mut found = BTreeSet::new();
        for part in Inputs::owners(job, &chain).iter().filter(|part| then.changed.contains(part)) {
            let asked = then.rewritten.get(part)?.iter().filter(|name| names.contains(*name));
            found.extend(asked.filter(|name| !self.hides(job, then, part, name)).cloned());
        }
        Some(found)
    }

    /// Whether a job's organisation has texts of its own in place of what a layer says under a name, then and now.
    fn hides(&self, job: &Job, then: &EarlierProject, part: &Part, name: &str) -> bool {
        let Some((locale, layer)) = part.layer() else { return false };
        let (kind, id) = (job.organisation.kind.as_str(), job.organisation.id.as_str());
        let above = [Layer::Type(kind.to_string()), Layer::Organisation(id.to_string())];
        let is_same = |layer: &Layer| !then.changed.contains(&Part::of_layer(&locale, layer));
        let catalogs = &self.maker.project.catalogs;
        above.iter().filter(|one| **one > layer).all(is_same)
            && catalogs.hides(&then.project.catalogs, (&locale, &layer), name, kind, id)
    }

    /// Why a job is to be made anew, if the messages that were written anew tell; it need not be resolved then.
    pub fn foresee(&self, job: &Job, standing: &Standing, earlier: &Earlier) -> Option<Vec<Reason>> {
        let entry = standing.entry.filter(|entry| !entry.job.is_empty())?;
        let state = self.record.local.state(&job.output, &entry.sha256)?;
        let reasons = self.reasons_of(job, standing, earlier, state)?;
        Some([standing.certain.clone(), reasons].concat())
    }

    /// The messages with their values, if those that were written anew tell.
    fn reasons_of(&self, job: &Job, standing: &Standing, earlier: &Earlier, state: &str) -> Option<Vec<Reason>> {
        let then = earlier.states.get(state)?;
        let old = plan::find(&then.project.workspace, job)?;
        let changes = self.maker.sources.changes_of(job, standing.rewritten.as_ref()?, (&then.sources, &old))?;
        Some(self.told(job, changes, then, &old))
    }

    /// Whether an output's bytes are those of the manifest.
    fn output(&self, path: &str, entry: &Output) -> std::result::Result<Stamp, Reason> {
        let stamp = self.outputs.stamp(path).ok_or(Reason::OutputMissing)?;
        if stamp.bytes != entry.bytes as u64 {
            return Err(Reason::OutputAltered);
        }
        let known = self.record.local.sha256(path, stamp).filter(|_| !self.verify);
        let is_same = known.is_some_and(|hash| hash == entry.sha256) || {
            let content = self.outputs.read(path).ok().flatten().ok_or(Reason::OutputMissing)?;
            sha256(&content) == entry.sha256
        };
        if is_same { Ok(stamp) } else { Err(Reason::OutputAltered) }
    }

    /// Why a job with a document is to be made anew, now that it is resolved; without reasons the document is as it would
    /// be made. `earlier` has the values as they were, if somebody wants them told.
    pub fn reasons(
        &self,
        job: &Job,
        standing: &Standing,
        resolved: &Resolved,
        earlier: Option<&Earlier>,
    ) -> Vec<Reason> {
        let mut reasons = standing.certain.clone();
        let Some(entry) = standing.entry.filter(|_| !standing.is_unchanged) else { return reasons };
        match self.sets.get(entry.inputs.as_str()) {
            Some(changed) => reasons.extend(changed.iter().cloned()),
            None if reasons.is_empty() => reasons.push(Reason::Sources),
            None => {}
        }
        reasons.extend(self.inputs.changed_images(entry));
        // A document of an earlier schema has no hash.
        if entry.job != resolved.hash && !entry.job.is_empty() {
            let state = self.record.local.state(&job.output, &entry.sha256);
            let told = earlier.zip(state).and_then(|(earlier, state)| {
                let told = self.reasons_of(job, standing, earlier, state);
                told.or_else(|| self.values(job, resolved, earlier, state))
            });
            match told.filter(|told| !told.is_empty()) {
                Some(told) => reasons.extend(told),
                None => reasons.push(Reason::Sources),
            }
        }
        reasons
    }

    /// The messages and values that are not as they were.
    fn values(&self, job: &Job, resolved: &Resolved, earlier: &Earlier, state: &str) -> Option<Vec<Reason>> {
        let then = earlier.states.get(state)?;
        let old = &plan::find(&then.project.workspace, job)?;
        let old_input = then.sources.resolve_whole(old).0?.input;
        let before: Json = serde_json::from_slice(&old_input.json).ok()?;
        let input = &resolved.whole.input;
        let after: Json = serde_json::from_slice(&input.json).ok()?;
        let mut changes = self.maker.sources.changes(job, &after, Some((&then.sources, old)), &before);
        if old_input.template != input.template {
            let key = Key::Data(format!("documents.{}.template", job.document.id));
            let (before, after) = (Some(old_input.template), Some(input.template.clone()));
            changes.push(Change { key, before, after });
        }
        Some(self.told(job, changes, then, old))
    }

    /// Changes as reasons, with their places.
    fn told(&self, job: &Job, mut changes: Vec<Change>, then: &State, old: &Job) -> Vec<Reason> {
        let project = self.maker.project;
        // A message in which nothing was written anew shows a value that changed: the value is the reason.
        let is_rewritten = |change: &Change| match &change.key {
            _ if change.before.is_none() || change.after.is_none() => true,
            Key::Message(id) => {
                let wording = self.maker.sources.wording(job, id);
                wording.is_empty() || wording != then.sources.wording(old, id)
            }
            Key::Data(_) => true,
        };
        if changes.iter().any(is_rewritten) {
            changes.retain(is_rewritten);
        }
        let changes = changes.into_iter().map(|change| {
            let now = self.maker.sources.place(job, &change.key).map(|place| (place, &project.texts));
            let place = now.or_else(|| Some((then.sources.place(old, &change.key)?, &then.project.texts)));
            let line = place.as_ref().and_then(|(place, texts)| Some(place.line_column(texts)?.0));
            let file = place.map(|(place, _)| place.path);
            value_reason(change, file, line)
        });
        changes.collect()
    }
}

/// A change as a reason, with its place.
pub(super) fn value_reason(change: Change, file: Option<String>, line: Option<usize>) -> Reason {
    let value = |key| Value { file, line, key, before: change.before, after: change.after };
    match change.key {
        Key::Message(id) => Reason::Message(value(id)),
        Key::Data(path) => Reason::Data(value(path)),
    }
}
