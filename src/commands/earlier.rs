//! The workspace as it was when documents of an output folder were made.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Project;
use super::gaps::gaps_of;
use super::standing::Record;
use crate::disk::Outputs;
use crate::freshness::{Inputs, Kept, Layers, Part, Parts};
use crate::job::Sources;
use crate::locale::Locale;
use crate::plan::Job;
use crate::translation::Ledger;
use crate::tree::Tree;

/// The workspaces that documents were made from, by their states.
#[derive(Default)]
pub(super) struct EarlierProjects(BTreeMap<String, EarlierProject>);

/// A workspace that documents were made from.
pub(super) struct EarlierProject {
    pub project: Project,
    /// The owners of its files.
    pub parts: Parts,
    /// The owners whose files are others now.
    pub changed: BTreeSet<Part>,
    /// The names of messages and terms that were written anew since, by layers of which that can be told.
    pub rewritten: BTreeMap<Part, BTreeSet<String>>,
}

impl EarlierProjects {
    /// Reads the texts that some jobs' documents were made from, as far as the output folder keeps them; what is as it was is
    /// taken from the present workspace. Where that is little, a state is read only if `tells_reasons`.
    pub fn read<'j>(
        record: &Record,
        view: (&Outputs, &Path),
        present: &Project,
        inputs: &Inputs,
        jobs: impl Iterator<Item = &'j Job<'j>>,
        tells_reasons: bool,
    ) -> Self {
        let now = Kept::new(&present.tree, &inputs.parts, &present.program).state;
        let mut states: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for job in jobs {
            let entry = record.manifest.outputs.get(&job.output);
            let state = entry.and_then(|entry| record.local.state(&job.output, &entry.sha256));
            if let Some(state) = state.filter(|state| *state != now) {
                states.entry(state).or_default().insert(&job.organisation.id);
            }
        }
        let project = |(state, organisations): (&str, BTreeSet<&str>)| {
            let earlier = EarlierProject::read(state, &organisations, view, present, inputs, tells_reasons)?;
            Some((state.to_string(), earlier))
        };
        Self(states.into_iter().filter_map(project).collect())
    }

    /// A state.
    pub fn get(&self, state: &str) -> Option<&EarlierProject> {
        self.0.get(state)
    }

    /// The workspaces.
    pub fn projects(&self) -> impl Iterator<Item = &Project> {
        self.0.values().map(|earlier| &earlier.project)
    }
}

impl EarlierProject {
    fn read(
        state: &str,
        organisations: &BTreeSet<&str>,
        (outputs, root): (&Outputs, &Path),
        present: &Project,
        inputs: &Inputs,
        tells_reasons: bool,
    ) -> Option<Self> {
        let list = Kept::parts(&outputs.read(&Kept::path(state)).ok().flatten()?)?;
        let parts = Parts::of_list(&list);
        let changed = inputs.parts.changed_since(&parts);
        let mut tree = Tree::default();
        for part in &changed {
            // Of other organisations a job sees who they are, and none of their texts.
            let is_others = matches!(part, Part::LocaleOrganisation(_, id) if !organisations.contains(id.as_str()));
            if let Some(hash) = list.get(part).filter(|_| !is_others) {
                Kept::read(&mut tree, &outputs.read(&Kept::part_path(hash)).ok().flatten()?)?;
            }
        }
        let is_light = present.can_be_taken_over(&tree, &changed);
        if !is_light && !tells_reasons {
            return None;
        }
        let mut project = present.as_it_was(&tree, &changed, is_light)?;
        // What is kept of editions stays where it is.
        project.recall(root, None, Project::tells_changes).ok()?;
        let rewritten = |part: &Part| {
            let (locale, layer) = part.layer()?;
            Some((part.clone(), present.catalogs.rewritten(&project.catalogs, &locale, &layer)?))
        };
        let is_same = is_light && project.ledger == present.ledger;
        let rewritten = if is_same { changed.iter().filter_map(rewritten).collect() } else { BTreeMap::new() };
        Some(Self { project, parts, changed, rewritten })
    }
}

/// What jobs were resolved from.
pub(super) struct Earlier<'a> {
    pub states: BTreeMap<&'a str, State<'a>>,
}

/// A state of the workspace.
pub(super) struct State<'a> {
    pub project: &'a Project,
    pub sources: Sources<'a>,
}

impl<'a> Earlier<'a> {
    /// What some jobs were resolved from.
    pub fn new<'j>(record: &Record, projects: &'a EarlierProjects, jobs: impl Iterator<Item = &'j Job<'j>>) -> Self {
        let mut about: BTreeMap<&str, (BTreeSet<&str>, BTreeSet<&Locale>)> = BTreeMap::new();
        for job in jobs {
            let entry = record.manifest.outputs.get(&job.output);
            if let Some(state) = entry.and_then(|entry| record.local.state(&job.output, &entry.sha256)) {
                let (organisations, locales) = about.entry(state).or_default();
                organisations.insert(&job.organisation.id);
                locales.insert(&job.locale);
            }
        }
        let state = |(state, (organisations, locales)): (&str, (BTreeSet<&str>, BTreeSet<&Locale>))| {
            let (state, EarlierProject { project, .. }) = projects.0.get_key_value(state)?;
            let gaps = gaps_of(project, &locales, &organisations).gaps;
            Some((state.as_str(), State { project, sources: project.job_sources().heeding(gaps) }))
        };
        Self { states: about.into_iter().filter_map(state).collect() }
    }
}

impl Project {
    /// Whether what the files of some owners say, which were those of a tree, touches nothing but these owners.
    fn can_be_taken_over(&self, files: &Tree, changed: &BTreeSet<Part>) -> bool {
        changed.iter().all(|part| match part {
            Part::Organisation(_) | Part::LocaleType(..) | Part::LocaleOrganisation(..) => true,
            // A language that came or went changes where others look.
            Part::Locale(tag) => {
                let is_there = |tree: &Tree| tree.paths(&format!("locales/{tag}")).next().is_some();
                is_there(&self.tree) && is_there(files)
            }
            _ => false,
        })
    }

    /// The workspace in which the files of some owners were others, those of a tree; what these do not touch is taken over
    /// where it can be. `None` if nothing can be made of them. Nobody hears of faults.
    fn as_it_was(&self, files: &Tree, changed: &BTreeSet<Part>, can_be_taken_over: bool) -> Option<Self> {
        let mut tree = self.tree.clone();
        Parts::leave_out(&mut tree, changed);
        tree.extend(files);
        if !can_be_taken_over {
            return Self::read_knowing(tree, Vec::new(), None, &[]).ok();
        }
        let cooperatives: BTreeSet<&str> = changed.iter().filter_map(Part::organisation).collect();
        let workspace =
            if cooperatives.is_empty() { self.workspace.clone() } else { self.workspace.with(&tree, &cooperatives)? };
        let catalogs = self.catalogs.with(files, |locale, layer| changed.contains(&Part::of_layer(locale, layer)));
        Some(Self {
            texts: Self::texts_of(&tree),
            workspace,
            source_locale: self.source_locale.clone(),
            catalogs,
            templates: self.templates.clone(),
            ledger: Ledger::load(&tree).0,
            history: self.history.clone(),
            approvals: self.approvals.clone(),
            program: self.program.clone(),
            layers: Layers::default(),
            sound: BTreeSet::new(),
            diagnostics: Vec::new(),
            tree,
        })
    }
}
