//! Rendering: one job's template and data → a laid-out document → a PDF, on a pool of workers. Between layout and export,
//! `frames` cleans the text of the pages and `layout` looks for what a reader would stumble over.
//!
//! **Invariant:** nothing here knows the workspace, Fluent or the disk. A job comes in as bytes and names, a PDF goes out.

mod clusters;
mod copies;
mod fonts;
mod frames;
mod layout;
mod layouts;
mod memory;
mod pages;
mod pdf;
mod pool;
mod print;
mod trouble;
mod world;

use std::collections::BTreeSet;

use rayon::prelude::*;
use serde_json::Value as Json;
use typst::diag::Warned;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_svg::SvgOptions;

use crate::diagnostic::{Diagnostic, Place};
use crate::press::{self, Specification};
use crate::template::Templates;
use crate::trace::Spans;
use crate::tree::Tree;
use print::Printed;
use world::{Base, JobWorld};

pub use fonts::{Fonts, is_font};
pub use frames::is_layout_mark;
pub use layouts::{Counter, Layouts, of_job};
pub use pool::{Workers, forget, run};

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
    /// What the printer is told, for the print profile.
    pub press: Option<Specification>,
    /// What the PDF has attached, for the profile of the archive with its data: JSON.
    pub attachment: Option<Vec<u8>>,
}

impl Input {
    /// The same with its data.
    #[must_use]
    pub fn with(self, json: &Json) -> Self {
        Self { json: serde_json::to_vec_pretty(json).unwrap_or_default(), ..self }
    }
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
    /// PDF/A-3a (ISO 19005-3) and PDF/UA-1, with the job's data attached.
    ArchiveData,
    /// PDF/X-4 (ISO 15930-7).
    Print,
}

impl Profile {
    /// All profiles.
    pub const ALL: [Self; 3] = [Self::Archive, Self::ArchiveData, Self::Print];

    /// The name in options, records and `job.json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Archive => "archive",
            Self::ArchiveData => "archive-data",
            Self::Print => "print",
        }
    }
}

/// A finished document.
pub struct Rendered {
    pub pdf: Vec<u8>,
    /// Files beside it, by what stands before their extension: a cover apart, printer's spreads.
    pub beside: Vec<(String, Vec<u8>)>,
    pub pages: usize,
    /// Files of the workspace that the job read.
    pub reads: BTreeSet<String>,
    pub warnings: Vec<Diagnostic>,
    /// The controlled copies that were asked for, in their order.
    pub copies: Vec<Vec<u8>>,
}

/// What is looked for in the sources of a job.
#[derive(Debug, Clone, Copy)]
pub enum Sought<'a> {
    /// A character.
    Letter(char),
    /// A part of a passage as it stands on a page.
    Passage(&'a str),
    /// An image, by its path.
    Asset(&'a str),
    /// A value of the data of print, by its path in the table.
    Print(&'a str),
}

/// A laid-out document, and what Typst warned of.
type Laid = (PagedDocument, Vec<Diagnostic>);

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
        self.render_with_copies(input, &[], origin, &mut Spans::off())
    }

    /// Renders one job and controlled copies of it, each a small job for its line. The document is laid out once. What takes
    /// how long goes into the spans.
    pub fn render_with_copies(
        &self,
        input: &Input,
        copies: &[Input],
        origin: Origin,
        spans: &mut Spans,
    ) -> Result<Rendered, Vec<Diagnostic>> {
        let world = JobWorld::new(&self.0, input);
        let (document, mut warnings) = self.lay_out(&world, origin, spans)?;
        let mut faults = spans.time("layout-faults", |_| layout::faults(&document));
        if input.press.is_some() {
            // What blank pages show is laid out at the end, and stands nowhere yet.
            let pages = press::content_pages(&document);
            faults.retain(|found| found.page <= pages);
        }
        let document = spans.time("mend-text", |_| frames::mend_text(document));
        let export = |mut document: PagedDocument, described: &Input, spans: &mut Spans| {
            if let Some(specification) = &input.press {
                let printed = print::export(&document, described, specification, spans);
                return printed.map_err(|faults| trouble::of_press(faults, &world, origin));
            }
            describe(&mut document, &described.metadata);
            let pdf = spans.time("export", |_| pdf::export(&document, described));
            let pdf = pdf.map_err(|errors| trouble::explain(&errors, &world, &described.name))?;
            Ok(Printed { pdf, beside: Vec::new(), pages: document.pages().len() })
        };
        let mut exported = Vec::with_capacity(copies.len());
        for copy in copies {
            let (line, found) = self.lay_out(&JobWorld::new(&self.0, copy), origin, spans)?;
            warnings.extend(found);
            warnings.extend(trouble::of_layout(layout::faults(&line), &copy.name, origin));
            let filled = copies::fill(&document, &frames::mend_text(line));
            let filled = filled.map_err(|misfit| vec![trouble::of_copy(misfit, &copy.name)])?;
            exported.push(export(filled, copy, spans)?.pdf);
        }
        let Printed { pdf, beside, pages } = export(document, input, spans)?;
        warnings.extend(trouble::of_layout(faults, &input.name, origin));
        let mut reads = world.into_reads();
        reads.extend(input.press.as_ref().map(|press| press.icc_path.clone()));
        Ok(Rendered { pdf, beside, pages, reads, warnings, copies: exported })
    }

    /// The pages of one job as SVG images, with the warnings of a rendering.
    pub fn images(&self, input: &Input, origin: Origin) -> Result<(Vec<String>, Vec<Diagnostic>), Vec<Diagnostic>> {
        let world = JobWorld::new(&self.0, input);
        let (document, mut warnings) = self.lay_out(&world, origin, &mut Spans::off())?;
        warnings.extend(trouble::of_layout(layout::faults(&document), &input.name, origin));
        let options = SvgOptions::default();
        Ok((document.pages().par_iter().map(|page| typst_svg::svg(page, &options)).collect(), warnings))
    }

    /// Lays a job out and makes sure that every character of it has a glyph of a font that a template names.
    fn lay_out(&self, world: &JobWorld, origin: Origin, spans: &mut Spans) -> Result<Laid, Vec<Diagnostic>> {
        let fonts = &self.0.fonts;
        if !fonts.damaged.is_empty() {
            return Err(fonts.damaged.clone());
        }
        let name = &world.input().name;
        let Warned { output, warnings } = spans.time("compile", |_| typst::compile::<PagedDocument>(world));
        let explain = |list: &[_]| trouble::explain(list, world, name);
        let document = output.map_err(|errors| explain(&errors))?;
        let mut warnings = warnings.to_vec();
        let unknown = trouble::take_unknown_fonts(&mut warnings);
        if !unknown.is_empty() {
            return Err(explain(&unknown));
        }
        let missing = spans.time("glyphs", |_| frames::missing_glyphs(&document));
        if !missing.is_empty() {
            return Err(trouble::without_glyphs(missing, name, origin));
        }
        let undeclared = spans.time("faces", |_| frames::undeclared_faces(&document, &fonts.declared));
        if !undeclared.is_empty() {
            return Err(trouble::undeclared_faces(undeclared, name, origin));
        }
        Ok((document, fonts.incomplete.iter().cloned().chain(explain(&warnings)).collect()))
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
