//! Rendering: one job's template and data → a laid-out document → a PDF, on a pool of workers. Between layout and export,
//! `frames` cleans the text of the pages and `layout` looks for what a reader would stumble over.
//!
//! **Invariant:** nothing here knows the workspace, Fluent or the disk. A job comes in as bytes and names, a PDF goes out.

mod clusters;
mod frames;
mod layout;
mod pages;
mod pdf;
mod pool;
mod trouble;
mod world;

use std::collections::BTreeSet;

use typst::diag::Warned;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;

use crate::diagnostic::{Diagnostic, Place};
use crate::template::Templates;
use crate::tree::Tree;
use world::{Base, JobWorld};

pub use frames::is_layout_mark;
pub use pool::{Workers, run};

/// What a job brings to the renderer.
#[derive(Debug, Clone)]
pub struct Input {
    /// How messages name the job: `it/manual/diogene`.
    pub name: String,
    /// Main template, as a path of the workspace.
    pub template: String,
    /// Content of `/job.json`.
    pub json: Vec<u8>,
    /// Files outside `templates/` that the job may read, as paths of the workspace.
    pub assets: BTreeSet<String>,
    pub metadata: Metadata,
    pub profile: Profile,
}

/// What the PDF says about itself.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    pub title: String,
    pub author: String,
    /// Code, revision and state among others, for people and programs that search.
    pub keywords: Vec<String>,
    /// Date of the document; the PDF bears no other, so that it is the same whenever it is made.
    pub date: Option<jiff::civil::Date>,
}

/// How a PDF is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
    Archive,
}

impl Profile {
    /// The name in options, records and `job.json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Archive => "archive",
        }
    }
}

/// A finished document.
pub struct Rendered {
    pub pdf: Vec<u8>,
    pub pages: usize,
    /// Files of the workspace that the job read.
    pub reads: BTreeSet<String>,
    pub warnings: Vec<Diagnostic>,
}

/// What is looked for in the sources of a job.
#[derive(Debug, Clone, Copy)]
pub enum Sought<'a> {
    /// A character.
    Letter(char),
    /// A part of a passage as it stands on a page.
    Passage(&'a str),
}

/// Says where something on a job's pages comes from, in words too.
pub type Origin<'a> = &'a dyn Fn(Sought) -> Option<(Place, String)>;

/// What all jobs share: library, fonts, parsed templates, files.
pub struct Renderer(Base);

impl Renderer {
    /// Prepares the shared parts; fonts come from the program itself, from `templates/fonts/`, and from the system where the
    /// tree has those.
    pub fn new(tree: &Tree, templates: &Templates) -> Self {
        Self(Base::new(tree, templates))
    }

    /// Renders one job. Errors point into the template and name the job; of a character that no font has and of a passage
    /// that does not fit, `origin` says where it comes from, in words too.
    pub fn render(&self, input: &Input, origin: Origin) -> Result<Rendered, Vec<Diagnostic>> {
        let world = JobWorld::new(&self.0, input);
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
        let explain = |list: &[_]| trouble::explain(list, &world, &input.name);
        let document = output.map_err(|errors| explain(&errors))?;
        let mut warnings = warnings.to_vec();
        let unknown = trouble::take_unknown_fonts(&mut warnings);
        if !unknown.is_empty() {
            return Err(explain(&unknown));
        }
        let missing = frames::missing_glyphs(&document);
        if !missing.is_empty() {
            return Err(trouble::without_glyphs(missing, &input.name, origin));
        }
        let faults = layout::faults(&document);
        let undeclared = frames::undeclared_faces(&document, &self.0.declared);
        if !undeclared.is_empty() {
            return Err(trouble::undeclared_faces(undeclared, &input.name, origin));
        }
        let mut document = frames::mend_text(document);
        describe(&mut document, &input.metadata);
        let pdf = pdf::export(&document, input).map_err(|errors| explain(&errors))?;
        let mut warnings = explain(&warnings);
        warnings.extend(trouble::of_layout(faults, &input.name, origin));
        Ok(Rendered { pdf, pages: document.pages().len(), reads: world.into_reads(), warnings })
    }
}

/// Sets the metadata on the finished document: in a template's style rules it would keep cooperatives from sharing
/// layout.
fn describe(document: &mut PagedDocument, metadata: &Metadata) {
    let info = document.info_mut();
    info.title = Some(metadata.title.as_str().into());
    info.author = vec![metadata.author.as_str().into()];
    info.keywords = metadata.keywords.iter().map(|word| word.as_str().into()).collect();
    info.date = Smart::Custom(metadata.date.and_then(datetime));
}

fn datetime(date: jiff::civil::Date) -> Option<Datetime> {
    Datetime::from_ymd(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
}
