//! The Typst world: what all jobs share, and on top of it what one job alone sees and reads.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};
use typst_kit::fonts::FontStore;

use super::Input;
use crate::diagnostic::{Diagnostic, Place};
use crate::template::{self, Templates};
use crate::tree::{SYSTEM_FONTS, Tree};

/// The family of a text for which a template names none.
const DEFAULT_FAMILY: &str = "libertinus serif";

/// Path under which every job finds its data.
const JOB: &str = "job.json";

/// The folder of messages.
const MESSAGES: &str = "locales/";

/// Path of what the PDF has attached, and of the file that attaches it after the template's content.
const ATTACHMENT: &str = "data.json";
const ATTACHING: &str = "with-data.typ";

/// What all jobs share.
pub struct Base {
    library: LazyHash<Library>,
    fonts: FontStore,
    font_files: BTreeSet<String>,
    /// Families that templates name, in lower case, and the one that Typst takes where none is named.
    pub declared: BTreeSet<String>,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
    /// Font files of the workspace that hold no font: another face would stand for theirs.
    pub damaged: Vec<Diagnostic>,
}

impl Base {
    /// Takes the templates and assets from the tree; fonts are the embedded ones and those in `templates/fonts/`.
    pub fn new(tree: &Tree, templates: &Templates) -> Self {
        let mut sources = BTreeMap::new();
        let mut files = BTreeMap::new();
        let (mut faces, mut system): (Vec<Font>, Vec<Font>) = Default::default();
        let (mut font_files, mut damaged) = (BTreeSet::new(), Vec::new());
        // Messages are nothing that a template may read.
        for path in tree.paths("").filter(|path| !path.starts_with(MESSAGES)) {
            let Some(content) = tree.get(path) else { continue };
            let bytes = Bytes::new(content.clone());
            if let Some(source) = templates.source(path) {
                sources.insert(path.to_string(), source.clone());
            }
            if is_font(path) {
                let list = if path.starts_with(SYSTEM_FONTS) { &mut system } else { &mut faces };
                let before = list.len();
                list.extend(Font::iter(bytes.clone()));
                if list.len() == before && !path.starts_with(SYSTEM_FONTS) {
                    damaged.push(no_font(path));
                }
                font_files.insert(path.to_string());
            }
            files.insert(path.to_string(), bytes);
        }
        // Of two faces alike the first is taken: a full font, then, before a subset of it. The sort is stable.
        faces.sort_by_key(|face| Reverse(face.info().coverage.iter().count()));
        let described = |font: Font| (font.clone(), font.info().clone());
        let mut fonts = FontStore::new();
        fonts.extend(faces.into_iter().map(described));
        fonts.extend(typst_kit::fonts::embedded());
        // The workspace's fonts and the program's own are the same everywhere, so a font of the system replaces none.
        let is_new = |face: &Font| !fonts.book().contains_family(&face.info().family.to_lowercase());
        system.retain(is_new);
        fonts.extend(system.into_iter().map(described));
        let mut declared = templates.strings();
        declared.insert(DEFAULT_FAMILY.to_string());
        // Summaries and the heads of rows, for tables that are hard to follow by ear.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_features(features).build();
        Self { library: LazyHash::new(library), fonts, font_files, declared, sources, files, damaged }
    }
}

/// What is wrong with the font files of a workspace.
pub fn damaged_fonts(tree: &Tree) -> Vec<Diagnostic> {
    let fonts = tree.below(template::FOLDER).filter(|(path, _)| is_font(path));
    let damaged = fonts.filter(|(_, content)| Font::new(Bytes::new(Arc::clone(content)), 0).is_none());
    damaged.map(|(path, _)| no_font(path)).collect()
}

fn no_font(path: &str) -> Diagnostic {
    Diagnostic::error("damaged-font", format!("`{path}` holds no font that can be read"))
        .at(Place::file(path))
        .hint("copy the file anew from where it came from, or remove it and its family from the theme")
}

/// Whether a file is a font that templates may name.
pub fn is_font(path: &str) -> bool {
    let is_there = path.starts_with("templates/fonts/") || path.starts_with(SYSTEM_FONTS);
    is_there && [".ttf", ".otf", ".ttc", ".otc"].iter().any(|ending| path.to_ascii_lowercase().ends_with(ending))
}

/// The world of one job.
///
/// **Invariant:** a job reads `/job.json`, files in `templates/` and its own assets, and nothing else, so what it read
/// is all that its result depends on, the workspace's fonts included.
pub struct JobWorld<'a> {
    base: &'a Base,
    input: &'a Input,
    main: FileId,
    json: Bytes,
    attaching: Option<Source>,
    reads: Mutex<BTreeSet<String>>,
}

impl<'a> JobWorld<'a> {
    pub fn new(base: &'a Base, input: &'a Input) -> Self {
        let json = Bytes::new(input.json.clone());
        let template = template::file_id(&input.template);
        let attaching = input.attachment.as_ref().and_then(|_| {
            let text = format!(
                "#include \"/{}\"\n#pdf.attach(\"/{ATTACHMENT}\", relationship: \"data\", mime-type: \
                 \"application/json\", description: \"Data of this document without personal data\")\n",
                input.template
            );
            Some(Source::new(template::file_id(ATTACHING)?, text))
        });
        let main = attaching.as_ref().map(Source::id).or(template).unwrap_or_else(|| Source::detached("").id());
        // Which font a text gets depends on all that there are.
        Self { base, input, main, json, attaching, reads: Mutex::new(base.font_files.clone()) }
    }

    pub fn input(&self) -> &Input {
        self.input
    }

    /// The files of the workspace that were read.
    pub fn into_reads(self) -> BTreeSet<String> {
        self.reads.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// The path of a file that the job may read, by its content.
    pub fn path_of(&self, content: &Bytes) -> Option<&str> {
        let is_it = |(path, bytes): &(&String, &Bytes)| *bytes == content && self.may_read(path);
        self.base.files.iter().find(is_it).map(|(path, _)| path.as_str())
    }

    fn note(&self, path: &str) {
        let mut reads = self.reads.lock().unwrap_or_else(PoisonError::into_inner);
        if !reads.contains(path) {
            reads.insert(path.to_string());
        }
    }

    fn may_read(&self, path: &str) -> bool {
        path.starts_with("templates/") || self.input.assets.contains(path)
    }
}

impl World for JobWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.base.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.base.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = id.get().vpath().get_without_slash();
        if let Some(source) = self.attaching.as_ref().filter(|source| source.id() == id) {
            return Ok(source.clone());
        }
        match self.base.sources.get(path) {
            Some(source) => {
                self.note(path);
                Ok(source.clone())
            }
            None if self.base.files.contains_key(path) || path.starts_with(MESSAGES) => Err(FileError::NotSource),
            None => Err(FileError::NotFound(path.into())),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_without_slash();
        if path == JOB {
            return Ok(self.json.clone());
        }
        if let Some(attachment) = self.input.attachment.as_ref().filter(|_| path == ATTACHMENT) {
            return Ok(Bytes::new(attachment.clone()));
        }
        match self.base.files.get(path) {
            Some(bytes) if self.may_read(path) => {
                self.note(path);
                Ok(bytes.clone())
            }
            None if !path.starts_with(MESSAGES) => Err(FileError::NotFound(path.into())),
            _ => Err(FileError::Other(Some(
                "a template can read `/job.json`, files in `templates/` and its job's own assets only".into(),
            ))),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.base.fonts.font(index)
    }

    /// There is no today: results depend on the data alone.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
