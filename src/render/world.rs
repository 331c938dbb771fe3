//! The Typst world: what all jobs share, and on top of it what one job alone sees and reads.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use super::Input;
use super::fonts::Fonts;
use crate::template::{self, Templates};
use crate::tree::Tree;

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
    pub fonts: Fonts,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
}

impl Base {
    /// Takes the templates, assets and fonts from the tree.
    pub fn new(tree: &Tree, templates: &Templates) -> Self {
        let mut sources = BTreeMap::new();
        let mut files = BTreeMap::new();
        // Messages are nothing that a template may read.
        for path in tree.paths("").filter(|path| !path.starts_with(MESSAGES)) {
            let Some(content) = tree.get(path) else { continue };
            if let Some(source) = templates.source(path) {
                sources.insert(path.to_string(), source.clone());
            }
            files.insert(path.to_string(), Bytes::new(content.clone()));
        }
        // Summaries and the heads of rows, for tables that are hard to follow by ear.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_features(features).build();
        Self { library: LazyHash::new(library), fonts: Fonts::new(tree, templates), sources, files }
    }
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
        Self { base, input, main, json, attaching, reads: Mutex::new(base.fonts.files.clone()) }
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
        self.base.fonts.store.book()
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
        self.base.fonts.store.font(index)
    }

    /// There is no today: results depend on the data alone.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
