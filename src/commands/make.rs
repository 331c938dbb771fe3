//! Makes documents: one job resolved and rendered, for every command whose result is PDFs.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::OnceLock;

use super::{Project, emit, io_failure};
use crate::cli;
use crate::diagnostic::{Diagnostic, Place};
use crate::job::{REFUSAL, Sources, Whole};
use crate::locale::Locale;
use crate::plan::Job;
use crate::preflight::{self, Rules};
use crate::press::{Bleed, Imposition, Specification};
use crate::render::{Input, Profile, Rendered, Renderer, Sought};
use crate::trace::Spans;
use crate::tree::sha256;
use crate::workspace::Holder;
use crate::workspace::model::Kind;

/// Turns jobs into documents; used by all workers at once.
pub(super) struct Maker<'a> {
    pub project: &'a Project,
    pub sources: Sources<'a>,
    /// Where each job's own project goes.
    pub emit: Option<PathBuf>,
    /// Files and folders of the workspace that could not be read.
    pub unread: Vec<&'a str>,
    /// Made for the first document: a run may have none to render.
    pub renderer: OnceLock<Renderer>,
    pub wishes: Wishes,
}

/// What is asked for in the print profile on the command line.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Wishes {
    pub marks: bool,
    pub imposition: Option<Imposition>,
}

impl Wishes {
    pub fn new(marks: bool, imposition: Option<cli::Imposition>) -> Self {
        let imposition = imposition.map(|imposition| match imposition {
            cli::Imposition::Booklet => Imposition::Booklet,
            cli::Imposition::TwoUp => Imposition::TwoUp,
        });
        Self { marks, imposition }
    }
}

/// What a document is rendered from.
pub(super) struct Resolved {
    pub whole: Whole,
    /// SHA-256 of all that its templates see, of which template it is, and of what the printer is told.
    pub hash: String,
    pub warnings: Vec<Diagnostic>,
}

/// A finished document on its way to the disk.
pub(super) struct Made {
    pub rendered: Rendered,
    /// Its title, as its metadata have it.
    pub title: String,
    pub job_hash: String,
    /// The names of the messages and terms that it looked for.
    pub names: BTreeSet<String>,
    pub warnings: Vec<Diagnostic>,
}

/// Pages as SVG images, and all warnings.
type Images = (Vec<String>, Vec<Diagnostic>);

impl<'a> Maker<'a> {
    pub fn new(project: &'a Project, sources: Sources<'a>, emit: Option<PathBuf>) -> Self {
        let (unread, renderer, wishes) = (project.unread(), OnceLock::new(), Wishes::default());
        Self { project, sources, emit, unread, renderer, wishes }
    }

    /// Resolves and renders a job with controlled copies, in the order of their holders; whatever is wrong with it is told,
    /// and then there is no document.
    pub fn make_with_copies(&self, job: &Job, held: &[&Holder]) -> std::result::Result<Made, Vec<Diagnostic>> {
        self.make_whole(job, held).map(|(made, _)| made)
    }

    /// The same, with all that a record keeps of the job.
    pub fn make_whole(&self, job: &Job, held: &[&Holder]) -> std::result::Result<(Made, Whole), Vec<Diagnostic>> {
        self.render(job, self.resolve(job)?, held, &mut Spans::off())
    }

    /// Whether something that a job is made from could not be read.
    pub fn is_unread(&self, job: &Job) -> bool {
        self.unread.iter().any(|path| concerns(path, job, &self.project.source_locale))
    }

    /// Resolves a job, and writes its project where those are asked for; whatever is wrong with it is told, and then there
    /// is nothing to render.
    pub fn resolve(&self, job: &Job) -> std::result::Result<Resolved, Vec<Diagnostic>> {
        if self.is_unread(job) {
            // What could not be read was told when it was tried.
            return Err(Vec::new());
        }
        let (whole, mut warnings) = self.sources.resolve_whole(job);
        if warnings.iter().any(|found| found.name == REFUSAL) {
            // It names the texts; `check` tells of each.
            warnings.retain(Diagnostic::is_error);
        }
        let Some(mut whole) = whole else { return Err(warnings) };
        if let Some(press) = &mut whole.input.press {
            press.marks |= self.wishes.marks;
            press.imposition = self.wishes.imposition;
        }
        if let Some(folder) = &self.emit {
            let folder = folder.join(job.name());
            let written = emit::write(&folder, &whole.input, &self.project.tree);
            written.map_err(|error| vec![io_failure("write to", &folder, &error)])?;
        }
        let hash = hash(&whole.input);
        Ok(Resolved { whole, hash, warnings })
    }

    /// Renders a resolved job, and controlled copies of it; what takes how long goes into the spans.
    pub fn render(
        &self,
        job: &Job,
        resolved: Resolved,
        held: &[&Holder],
        spans: &mut Spans,
    ) -> std::result::Result<(Made, Whole), Vec<Diagnostic>> {
        let Resolved { mut whole, hash, warnings } = resolved;
        let names = std::mem::take(&mut whole.names);
        let input = &whole.input;
        let copies = held.iter().map(|holder| self.sources.resolve_copy(job, holder, &input.metadata));
        let copies = copies.collect::<std::result::Result<Vec<Input>, _>>()?;
        let origin = |sought: Sought| {
            let in_name = |holder: &&&Holder| matches!(sought, Sought::Letter(letter) if holder.name.contains(letter));
            match held.iter().find(in_name) {
                Some(holder) => Some((holder.place.clone()?, format!("in the name of the holder `{}`", holder.id))),
                None => self.origin(job, input, sought),
            }
        };
        if self.renderer.get().is_none() {
            // Whoever comes second waits for the first.
            spans.time("fonts", |_| self.renderer());
        }
        let rendered = self.renderer().render_with_copies(input, &copies, &origin, spans)?;
        if let Some(press) = &input.press {
            spans.time("preflight", |_| {
                let mut files = rendered.beside.iter().map(|(_, pdf)| pdf).chain([&rendered.pdf]);
                files.try_for_each(|pdf| inspect(pdf, press, job))
            })?;
        }
        let title = input.metadata.title.clone();
        Ok((Made { rendered, title, job_hash: hash, names, warnings }, whole))
    }

    /// The pages of a job as images.
    pub fn preview(&self, job: &Job) -> std::result::Result<Images, Vec<Diagnostic>> {
        let Resolved { whole, mut warnings, .. } = self.resolve(job)?;
        let (pages, found) = self.renderer().images(&whole.input, &|sought| self.origin(job, &whole.input, sought))?;
        warnings.extend(found);
        Ok((pages, warnings))
    }

    fn renderer(&self) -> &Renderer {
        self.renderer.get_or_init(|| Renderer::new(&self.project.tree, &self.project.templates))
    }

    /// Where something on a job's pages comes from.
    fn origin(&self, job: &Job, input: &Input, sought: Sought) -> Option<(Place, String)> {
        let texts = &self.project.texts;
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
            Sought::Letter(letter) => self.sources.origin(job, letter, texts),
            Sought::Passage(text) => self.sources.origin_of_passage(job, &input.json, text, texts),
        }?;
        Some((found.place, found.holder))
    }
}

/// Holds a printed file against the rules of a printer, with what was said of this job as limits; what a printer would
/// refuse fails the job.
fn inspect(pdf: &[u8], press: &Specification, job: &Job) -> std::result::Result<(), Vec<Diagnostic>> {
    let Some(mut rules) = Rules::profile(Profile::Print.name()) else { return Ok(()) };
    let Bleed { top, bottom, inner, outer } = press.bleed;
    rules.limits.bleed = top.min(bottom).min(inner).min(outer);
    rules.limits.resolution_least = press.resolution;
    rules.limits.spots.extend(job.organisation.data.brand.ink.spot.clone());
    let mut findings = preflight::check(pdf, &rules);
    findings.retain(preflight::Finding::is_error);
    let tell = |group: &preflight::Group| {
        let finding = group.first;
        let pages = group.pages_in_words().map_or(String::new(), |pages| format!(" ({pages})"));
        Diagnostic::error("preflight", format!("a printer would refuse the file: {}{pages}", finding.message))
            .within(format!("`{}`: {}", finding.check, finding.clause))
            .hint(finding.hint)
            .in_job(job.name())
    };
    let told: Vec<Diagnostic> = preflight::group(&findings).iter().map(tell).collect();
    if told.is_empty() { Ok(()) } else { Err(told) }
}

/// SHA-256 of what a job is made from beside files: its template, its data, and what the printer is told.
fn hash(input: &Input) -> String {
    let press = input.press.as_ref().map(Specification::record).unwrap_or_default();
    sha256(&[input.template.as_bytes(), &input.json, press.as_bytes()].join(&0))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk;
    use crate::plan;
    use crate::tree::Content;

    #[test]
    fn messages_that_changed_meanwhile_fail_the_jobs_that_need_them() {
        let (mut tree, _) = disk::read_workspace(env!("CARGO_MANIFEST_DIR").as_ref());
        let path = "locales/it/cooperatives/sale-fino/services.ftl";
        let content = Content::read_again(tree.get(path).unwrap(), || Ok(Vec::new()));
        tree.insert_content(path, content);
        let Ok(project) = Project::read_knowing(tree, Vec::new(), None, &[]) else { panic!("the example is sound") };
        let maker = Maker::new(&project, project.job_sources(), None);
        let (jobs, _) = plan::plan(&project.workspace, &project.source_locale, &[]);
        let resolve = |name: &str| {
            let told = maker.resolve(jobs.iter().find(|job| job.name() == name).unwrap()).err();
            told.map(|told| told.into_iter().map(|found| (found.name, found.place.unwrap().path)).collect::<Vec<_>>())
        };
        assert_eq!(resolve("it/charter/sale-fino"), Some(vec![("altered-file", path.to_string())]));
        assert_eq!(resolve("it/charter/diogene"), None);
    }
}
