//! The output folder in the course of a build: documents, journal, manifest and what the machine knows of them.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use crate::commands::make::{Made, Resolved};
use crate::commands::standing::{Judge, Origin, Record, Standing};
use crate::commands::{Project, io_failure};
use crate::diagnostic::Diagnostic;
use crate::disk::OutputFolder;
use crate::freshness::{Inputs, Kept, LOCAL, Local};
use crate::manifest::{self, Done, Manifest, Output, Warning};
use crate::plan::{self, Job};
use crate::render::Profile;
use crate::tree::sha256;
use crate::workspace::model::Cover;

/// An output folder that is being written to.
pub struct Folder<'a> {
    output: OutputFolder,
    path: &'a Path,
    record: &'a Record,
    project: &'a Project,
    inputs: &'a Inputs<'a>,
    pub manifest: Manifest,
    local: Local,
    texts: Kept<'a>,
    /// The sets of inputs that the journal names.
    told_sets: BTreeSet<String>,
    /// The keys of layers of messages in which nothing is wrong, so that a later run need not ask.
    pub sound: BTreeSet<String>,
    /// Whether the manifest on the disk no longer says all.
    is_changed: bool,
}

impl<'a> Folder<'a> {
    pub fn new(
        output: OutputFolder,
        path: &'a Path,
        record: &'a Record,
        project: &'a Project,
        inputs: &'a Inputs<'a>,
    ) -> Self {
        let (manifest, local) = (record.manifest.clone(), record.local.clone());
        let texts = Kept::new(&project.tree, &inputs.parts, &project.program);
        let is_changed = record.had_journal || !output.outputs().exists(manifest::FILE);
        Self {
            output,
            path,
            record,
            project,
            inputs,
            manifest,
            local,
            texts,
            told_sets: BTreeSet::new(),
            sound: BTreeSet::new(),
            is_changed,
        }
    }

    /// Keeps the workspace's texts, so that a later run can tell what changed since; nothing if some changed meanwhile.
    pub fn keep_texts(&self) -> io::Result<()> {
        let path = Kept::path(&self.texts.state);
        if self.output.outputs().exists(&path) {
            return Ok(());
        }
        let there: BTreeSet<String> = self.output.outputs().names(Kept::PARTS).into_iter().collect();
        // The list comes last: once it is there, all is.
        for (hash, archive) in self.texts.archives(|hash| there.contains(&format!("{hash}.zip"))) {
            let Some(archive) = archive else { return Ok(()) };
            self.output.replace(&Kept::part_path(hash), &archive)?;
        }
        self.output.replace(&path, &self.texts.to_bytes())
    }

    /// Notes the size and times of a document whose bytes are those of the manifest.
    pub fn saw(&mut self, job: &Job, standing: &Standing) {
        if let Some((stamp, entry)) = standing.stamp.zip(standing.entry) {
            self.local.see(&job.output, stamp, &entry.sha256, None);
        }
    }

    /// Replaces a job's document and what stands beside it, and enters them; a file that is not ours is left alone.
    pub fn write(&mut self, job: &Job, origin: Origin, made: &Made) -> std::result::Result<(), Vec<Diagnostic>> {
        let done = self.done(job, origin, made);
        // The document itself comes last: once it is there, all is.
        for (name, pdf) in &made.rendered.beside {
            let profile = format!("{}-{name}", done.output.profile);
            let output = Output { profile, bytes: pdf.len(), sha256: sha256(pdf), ..done.output.clone() };
            self.put(&plan::beside(&job.output, name), pdf, &Done { output, ..done.clone() }, &made.names)?;
        }
        self.put(&job.output, &made.rendered.pdf, &done, &made.names)
    }

    fn put(
        &mut self,
        path: &str,
        pdf: &[u8],
        done: &Done,
        names: &BTreeSet<String>,
    ) -> std::result::Result<(), Vec<Diagnostic>> {
        if self.output.outputs().exists(path) && !self.record.is_ours(path) {
            let path = self.path.join(path);
            let (whose, hint) = if self.record.had_manifest {
                (" and was not written by bindery", "move it away, or choose another `--output`")
            } else {
                (
                    ", and no `manifest.json` says whether bindery wrote it",
                    "put the manifest back, or remove the output folder if all of it can be built again; otherwise choose \
                     another `--output`",
                )
            };
            let message = format!("`{}` is there already{whose}", path.display());
            return Err(vec![Diagnostic::error("foreign-file", message).hint(hint)]);
        }
        self.replace(path, pdf, done).map_err(|error| vec![io_failure("write", &self.path.join(path), &error)])?;
        if let Some(stamp) = self.output.outputs().stamp(path) {
            self.local.see(path, stamp, &done.output.sha256, Some(&done.state));
            self.local.asks_for(path, names);
        }
        self.manifest.take(&BTreeMap::from([(path.to_string(), done.clone())]));
        self.is_changed = true;
        Ok(())
    }

    fn replace(&mut self, path: &str, pdf: &[u8], done: &Done) -> io::Result<()> {
        self.output.note(&manifest::replacing(path))?;
        self.output.replace(path, pdf)?;
        let mut told = done.clone();
        // A set is told once: it is long, and most documents share one.
        told.input_sets.retain(|key, _| !self.told_sets.contains(key));
        self.told_sets.extend(told.input_sets.keys().cloned());
        self.output.note(&manifest::done(path, told))
    }

    fn done(&self, job: &Job, origin: Origin, made: &Made) -> Done {
        let [shared, assets] = self.inputs.read(&made.rendered.reads);
        let inputs = sha256(&serde_json::to_vec(&shared).unwrap_or_default());
        let found = [&made.rendered.warnings[..], &made.warnings].concat();
        let (warnings, told) = Warning::keep(&found, &job.name(), &self.project.texts);
        let (locale, document, organisation, profile) = job.key();
        let output = Output {
            organisation,
            document,
            locale,
            profile: profile.to_string(),
            code: plan::code(job.organisation, job.document),
            revision: job.document.revision().map_or(0, |revision| revision.number),
            pages: made.rendered.pages,
            bytes: made.rendered.pdf.len(),
            sha256: sha256(&made.rendered.pdf),
            sources: origin.sources,
            chain: origin.chain,
            job: made.job_hash.clone(),
            inputs: inputs.clone(),
            assets,
            tool: None,
            warnings: told,
        };
        Done { output, input_sets: BTreeMap::from([(inputs, shared)]), warnings, state: self.texts.state.clone() }
    }

    /// Enters that a document is what the sources give as they are now, with the warnings that its data have now; gives all
    /// its warnings. One that was not resolved has those that it had.
    pub fn confirm(
        &mut self,
        job: &Job,
        standing: &Standing,
        origin: Origin,
        resolved: Option<Resolved>,
    ) -> Vec<Diagnostic> {
        let Some(entry) = standing.entry else { return Vec::new() };
        let name = job.name();
        let mut found = self.manifest.warnings(entry, &name, &self.project.texts);
        self.saw(job, standing);
        if let Some(Resolved { whole, warnings, .. }) = resolved {
            // Those of the layout name the job, those of the data do not.
            found.retain(|warning| !warning.jobs.is_empty());
            found.extend(warnings);
            self.local.asks_for(&job.output, &whole.names);
        }
        let (warnings, told) = Warning::keep(&found, &name, &self.project.texts);
        self.manifest.warnings.extend(warnings);
        let Origin { sources, chain } = origin;
        let output = Output { sources, chain, warnings: told, ..entry.clone() };
        self.manifest.outputs.insert(job.output.clone(), output);
        self.is_changed = true;
        found
    }

    /// Whether a job's document is of the sources as they are now.
    pub fn is_of(&self, job: &Job, judge: &Judge) -> bool {
        let output = self.manifest.outputs.get(&job.output).filter(|output| output.tool.is_none());
        output.is_some_and(|output| output.sources == judge.sources(job, &output.chain))
    }

    /// Notes that documents are of the texts as they are now, so that earlier ones need not be kept for them.
    pub fn carry_over(&mut self, jobs: &[&Job]) {
        for job in jobs {
            let beside = plan::BESIDE.into_iter().map(|name| plan::beside(&job.output, name));
            for path in beside.chain([job.output.clone()]) {
                if let Some(output) = self.manifest.outputs.get(&path) {
                    self.local.carry_over(&path, &output.sha256, &self.texts.state);
                }
            }
        }
    }

    /// Outputs that the manifest lists and the full plan no longer has; those of faulty organisations may come back.
    pub fn obsolete(&self, plan: &[Job]) -> Vec<String> {
        // Spreads are there once they were asked for, a cover as long as the data say so.
        let beside = |job: &Job| {
            let is_apart = job.organisation.data.print_of(job.document).cover == Some(Cover::Apart);
            let names = plan::BESIDE.into_iter().filter(move |name| is_apart || !name.starts_with("cover"));
            names.map(|name| plan::beside(&job.output, name)).collect::<Vec<_>>()
        };
        let printed = plan.iter().filter(|job| job.profile == Profile::Print);
        let mut planned: BTreeSet<String> = printed.flat_map(beside).collect();
        planned.extend(plan.iter().map(|job| job.output.clone()));
        let faulty = &self.project.workspace.faulty;
        let is_gone =
            |path: &String, output: &Output| !planned.contains(path) && !faulty.contains(&output.organisation);
        let gone = self.manifest.outputs.iter().filter(|(path, output)| is_gone(path, output));
        gone.map(|(path, _)| path.clone()).collect()
    }

    /// Removes a document.
    pub fn remove(&mut self, path: &str) -> io::Result<()> {
        self.output.remove(path)?;
        self.manifest.outputs.remove(path);
        self.is_changed = true;
        Ok(())
    }

    /// Writes the manifest and what the machine knows, drops texts that no document was made from, and ends the journal.
    ///
    /// # Errors
    /// What the disk says, with the name of the file.
    pub fn finish(mut self) -> std::result::Result<(), (&'static str, io::Error)> {
        if self.is_changed {
            self.output.replace(manifest::FILE, &self.manifest.to_bytes()).map_err(|error| (manifest::FILE, error))?;
        }
        let outputs = &self.manifest.outputs;
        self.local.retain(|path| outputs.contains_key(path));
        self.local.sound = std::mem::take(&mut self.sound);
        if self.local != self.record.local {
            self.output.replace(LOCAL, &self.local.to_bytes()).map_err(|error| (LOCAL, error))?;
        }
        self.drop_texts()?;
        let view = self.output.outputs();
        let unlisted = self.record.replaced.iter().filter(|path| !outputs.contains_key(*path) && view.exists(path));
        let left: String = unlisted.map(|path| format!("{}\n", manifest::replacing(path))).collect();
        self.output.finish(&left).map_err(|error| ("", error))
    }
    /// Drops texts that no document was made from.
    fn drop_texts(&self) -> std::result::Result<(), (&'static str, io::Error)> {
        let outputs = self.output.outputs();
        let states = self.local.states();
        let is_needed = |name: &str| states.iter().any(|state| name == format!("{state}.json"));
        let (lists, folder) = (outputs.names(Kept::FOLDER), Kept::PARTS.rsplit('/').next().unwrap_or_default());
        if lists.iter().all(|name| name == folder || is_needed(name)) {
            return Ok(());
        }
        let list = |state: &'_ String| Some((state.clone(), outputs.read(&Kept::path(state)).ok().flatten()?));
        let lists: Vec<(String, Vec<u8>)> = states.iter().filter_map(list).collect();
        let needed = Kept::needed(lists.iter().map(|(state, list)| (state.as_str(), list.as_slice())));
        for kept in [Kept::FOLDER, Kept::PARTS] {
            for path in outputs.names(kept).into_iter().map(|name| format!("{kept}/{name}")) {
                if path != Kept::PARTS && !needed.contains(&path) {
                    self.output.remove(&path).map_err(|error| (Kept::FOLDER, error))?;
                }
            }
        }
        Ok(())
    }
}
