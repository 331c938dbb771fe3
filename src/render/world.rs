//! The Typst world: what all jobs share, and on top of it what one job alone sees and reads.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;

use super::Input;
use crate::template::{self, Templates};
use crate::tree::Tree;

/// Path under which every job finds its data.
const JOB: &str = "job.json";

/// What all jobs share.
pub struct Base {
    library: LazyHash<Library>,
    fonts: FontStore,
    font_files: BTreeSet<String>,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
}

impl Base {
    /// Takes the templates and assets from the tree; fonts are the embedded ones and those in `templates/fonts/`.
    pub fn new(tree: &Tree, templates: &Templates) -> Self {
        let mut sources = BTreeMap::new();
        let mut files = BTreeMap::new();
        let mut fonts = FontStore::new();
        let mut font_files = BTreeSet::new();
        for (path, content) in tree.below("") {
            let bytes = Bytes::new(content.clone());
            if let Some(source) = templates.source(path) {
                sources.insert(path.to_string(), source.clone());
            }
            if is_font(path) {
                fonts.extend(Font::iter(bytes.clone()).map(|font| (font.clone(), font.info().clone())));
                font_files.insert(path.to_string());
            }
            files.insert(path.to_string(), bytes);
        }
        fonts.extend(typst_kit::fonts::embedded());
        Self { library: LazyHash::new(Library::default()), fonts, font_files, sources, files }
    }
}

/// Whether a file of the workspace is a font that templates may name.
fn is_font(path: &str) -> bool {
    path.starts_with("templates/fonts/") && (path.ends_with(".ttf") || path.ends_with(".otf"))
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
    reads: Mutex<BTreeSet<String>>,
}

impl<'a> JobWorld<'a> {
    pub fn new(base: &'a Base, input: &'a Input) -> Self {
        let json = Bytes::new(input.json.clone());
        let main = template::file_id(&input.template).unwrap_or_else(|| Source::detached("").id());
        // Which font a text gets depends on all that there are.
        Self { base, input, main, json, reads: Mutex::new(base.font_files.clone()) }
    }

    pub fn input(&self) -> &Input {
        self.input
    }

    /// The files of the workspace that were read.
    pub fn into_reads(self) -> BTreeSet<String> {
        self.reads.into_inner().unwrap_or_else(PoisonError::into_inner)
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
        match self.base.sources.get(path) {
            Some(source) => {
                self.note(path);
                Ok(source.clone())
            }
            None if self.base.files.contains_key(path) => Err(FileError::NotSource),
            None => Err(FileError::NotFound(path.into())),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_without_slash();
        if path == JOB {
            return Ok(self.json.clone());
        }
        match self.base.files.get(path) {
            Some(bytes) if self.may_read(path) => {
                self.note(path);
                Ok(bytes.clone())
            }
            Some(_) => Err(FileError::Other(Some(
                "a template can read `/job.json`, files in `templates/` and its job's own assets only".into(),
            ))),
            None => Err(FileError::NotFound(path.into())),
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
