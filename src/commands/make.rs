//! Makes documents: one job resolved and rendered, for every command whose result is PDFs.

use std::path::PathBuf;

use super::{Project, emit, io_failure};
use crate::diagnostic::Diagnostic;
use crate::job::{REFUSAL, Sources, Whole};
use crate::locale::Locale;
use crate::plan::Job;
use crate::press::Imposition;
use crate::render::{Input, Rendered, Renderer, Sought};
use crate::tree::{Tree, sha256};
use crate::workspace::Holder;
use crate::workspace::model::Kind;

/// Turns jobs into documents; used by all workers at once.
pub(super) struct Maker<'a> {
    pub sources: Sources<'a>,
    pub renderer: Renderer,
    pub emit: Option<(PathBuf, &'a Tree)>,
    /// What diagnostics point into.
    pub texts: &'a Tree,
    /// Files and folders of the workspace that could not be read.
    pub unread: Vec<&'a str>,
    pub source_locale: &'a Locale,
    pub wishes: Wishes,
}

/// What is asked for in the print profile on the command line.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Wishes {
    pub marks: bool,
    pub imposition: Option<Imposition>,
}

/// A finished document on its way to the disk.
pub(super) struct Made {
    pub rendered: Rendered,
    /// Its title, as its metadata have it.
    pub title: String,
    pub job_hash: String,
    pub warnings: Vec<Diagnostic>,
}

impl<'a> Maker<'a> {
    pub fn new(project: &'a Project, sources: Sources<'a>, emit: Option<PathBuf>) -> Self {
        Self {
            sources,
            renderer: Renderer::new(&project.tree, &project.templates),
            emit: emit.map(|folder| (folder, &project.tree)),
            texts: &project.texts,
            unread: project.unread(),
            source_locale: &project.source_locale,
            wishes: Wishes::default(),
        }
    }

    /// Resolves and renders a job; whatever is wrong with it is told, and then there is no document.
    pub fn make(&self, job: &Job) -> std::result::Result<Made, Vec<Diagnostic>> {
        self.make_with_copies(job, &[])
    }

    /// The same with controlled copies, in the order of their holders.
    pub fn make_with_copies(&self, job: &Job, held: &[&Holder]) -> std::result::Result<Made, Vec<Diagnostic>> {
        self.make_whole(job, held).map(|(made, _)| made)
    }

    /// The same, with all that a record keeps of the job.
    pub fn make_whole(&self, job: &Job, held: &[&Holder]) -> std::result::Result<(Made, Whole), Vec<Diagnostic>> {
        if self.unread.iter().any(|path| concerns(path, job, self.source_locale)) {
            // What could not be read was told when it was tried.
            return Err(Vec::new());
        }
        let (whole, mut diagnostics) = self.sources.resolve_whole(job);
        if diagnostics.iter().any(|found| found.name == REFUSAL) {
            // It names the texts; `check` tells of each.
            diagnostics.retain(Diagnostic::is_error);
        }
        let Some(mut whole) = whole else { return Err(diagnostics) };
        if let Some(press) = &mut whole.input.press {
            press.marks |= self.wishes.marks;
            press.imposition = self.wishes.imposition;
        }
        let input = &whole.input;
        if let Some((folder, tree)) = &self.emit {
            let folder = folder.join(job.name());
            emit::write(&folder, input, tree).map_err(|error| vec![io_failure("write to", &folder, &error)])?;
        }
        let copies = held.iter().map(|holder| self.sources.resolve_copy(job, holder, &input.metadata));
        let copies = copies.collect::<std::result::Result<Vec<Input>, _>>()?;
        let origin = |sought: Sought| {
            let in_name = |holder: &&&Holder| matches!(sought, Sought::Letter(letter) if holder.name.contains(letter));
            if let Some(holder) = held.iter().find(in_name) {
                return Some((holder.place.clone()?, format!("in the name of the holder `{}`", holder.id)));
            }
            let value = |path: String| Some((job.organisation.place(&path)?, format!("in the value `{path}`")));
            let found = match sought {
                Sought::Asset(path) => {
                    let logo = job.organisation.data.brand.logo.as_ref().filter(|logo| logo.path() == path);
                    return logo.and_then(|_| value("brand.logo".to_string()));
                }
                Sought::Print(name) => {
                    let own = value(format!("documents.{}.print.{name}", job.document.id));
                    return own.or_else(|| value(format!("print.{name}")));
                }
                Sought::Letter(letter) => self.sources.origin(job, letter, self.texts),
                Sought::Passage(text) => self.sources.origin_of_passage(job, &input.json, text, self.texts),
            }?;
            Some((found.place, found.holder))
        };
        let rendered = self.renderer.render_with_copies(input, &copies, &origin)?;
        let job_hash = job_hash(input);
        let title = input.metadata.title.clone();
        Ok((Made { rendered, title, job_hash, warnings: diagnostics }, whole))
    }
}

/// The hash of what a job is made from beside files: its data, and what the printer is told.
fn job_hash(input: &Input) -> String {
    match &input.press {
        Some(press) => sha256(&[&input.json[..], press.record().as_bytes()].concat()),
        None => sha256(&input.json),
    }
}

/// Whether a file or folder of data or messages is one that a job is made from.
fn concerns(path: &str, job: &Job, source: &Locale) -> bool {
    let kind = job.organisation.kind;
    let texts = if job.locale.is_pseudo() { source } else { &job.locale };
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        ["manuals", "consortium", ..] => kind == Kind::Consortium,
        ["locales", tag, ..] if tag != texts.as_str() => false,
        ["manuals", "types", file] => file.strip_suffix(".toml") == Some(kind.as_str()),
        ["locales", _, "types", name, ..] => name == kind.as_str(),
        ["manuals", "cooperatives", id, ..] | ["locales", _, "cooperatives", id, ..] => id == job.organisation.id,
        ["manuals" | "locales", ..] => true,
        _ => false,
    }
}
