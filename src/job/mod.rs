//! One job's resolved data: exactly the values and texts that its templates ask for, as `/job.json`.
//!
//! [`Sources`] hold what all jobs are resolved from; a `Resolution` is the work on one of them. `shown` puts data into a job's
//! language, `values` are the rules by which data become variables of messages and values of templates, `origin` and
//! `passage` find where a character or a line of a page comes from, `gaps` are the texts without a sound translation,
//! `control` is the document-control block, `changes` what the document says of its own changes since the last edition,
//! `change` what differs between two states of a job, `part` what of a job depends on some messages, `reach` which of a
//! workspace's files a job can depend on, `print` what the printer is told, and `public` the data without what is personal.

mod change;
mod changes;
mod control;
mod copy;
mod gaps;
mod origin;
mod part;
mod passage;
mod neutral;
mod print;
mod public;
mod qr;
mod reach;
mod resolution;
mod shown;
mod survey;
mod values;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde_json::Value as Json;

use crate::diagnostic::Diagnostic;
use crate::edition::{Approvals, History, Passages};
use crate::locale::{Catalogs, Locale, Resolver};
use crate::plan::{self, Job};
use crate::render::Input;
use crate::template::{self, Templates, Usage};
use crate::tree::Tree;
use crate::workspace::model::Kind;
use crate::workspace::{self, Organisation, Workspace};
use resolution::Resolution;

pub use change::{Change, Key};
pub use gaps::{Gap, Gaps, REFUSAL};
pub use origin::Origin;
pub use survey::Asked;

/// The variable that the messages of the register may use.
const REGISTER_DATE: (&str, &str) = ("register-date", "date");
/// Whether what is made is a draft, or the final of an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Draft,
    /// The year of the edition and the day of the issue.
    Final {
        year: i16,
        date: jiff::civil::Date,
    },
}

/// Everything that jobs are resolved from.
pub struct Sources<'a> {
    workspace: &'a Workspace,
    catalogs: &'a Catalogs,
    templates: &'a Templates,
    /// The files of the workspace, for what a job takes from them as it is.
    tree: &'a Tree,
    source_locale: Locale,
    fallback: BTreeMap<Locale, Locale>,
    conventions: BTreeMap<Locale, Locale>,
    /// Who the members are, in the order of their ids.
    members: Vec<Json>,
    /// The same in the order of each locale's alphabet, made for its first job.
    sorted_members: Cache<Locale, Members>,
    /// The messages that the organisations of the last jobs see.
    lately: Mutex<VecDeque<(String, Arc<Catalogs>)>>,
    /// What some template files ask for: most jobs consist of the same ones.
    usages: Cache<Vec<String>, Usage>,
    /// The locales in which messages of each type of organisation are really looked for.
    chains: Cache<(Locale, Kind), Vec<bool>>,
    gaps: OnceLock<Gaps>,
    /// Hashes of what jobs see of other organisations.
    seen: OnceLock<[String; 2]>,
    /// Those of texts that organisations share.
    shared_gaps: OnceLock<Gaps>,
    pub stage: Stage,
    /// The year of the edition that is worked on; changes are told against the years before it.
    pub year: Option<i16>,
    /// Whether texts that changed since the last edition are marked.
    pub change_bars: bool,
    /// Revisions of translations that were found for an issue, by the names of jobs.
    pub translations: BTreeMap<String, u32>,
    history: Option<&'a History>,
    approvals: Option<&'a Approvals>,
}

/// Of how many organisations the own messages are kept: of those that the workers are at, and of some before.
const LATELY: usize = 8;

/// Who the members are, in the order of an alphabet.
struct Members {
    all: Vec<Json>,
    names: Arc<[String]>,
}

/// What is made once and shared by jobs.
type Cache<K, V> = Mutex<BTreeMap<K, Arc<V>>>;

/// What a cache has for a key, made if nobody asked before.
fn cached<K: Ord + Clone, V>(cache: &Cache<K, V>, key: &K, make: impl FnOnce() -> V) -> Arc<V> {
    let known = || cache.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(value) = known().get(key) {
        return Arc::clone(value);
    }
    // Two workers may make the same at once; the first one's stays.
    let value = Arc::new(make());
    Arc::clone(known().entry(key.clone()).or_insert(value))
}

/// A job with all that a record keeps of it.
pub struct Whole {
    pub input: Input,
    pub passages: Passages,
    /// The names of the messages and terms that it looked for, found or not.
    pub names: BTreeSet<String>,
}

impl<'a> Sources<'a> {
    pub fn new(
        workspace: &'a Workspace,
        catalogs: &'a Catalogs,
        templates: &'a Templates,
        tree: &'a Tree,
        source_locale: Locale,
    ) -> Self {
        let members = workspace.members.iter().map(|member| serde_json::to_value(member).unwrap_or_default()).collect();
        let fallback = plan::locale_map(&workspace.languages.fallback);
        let conventions = plan::locale_map(&workspace.languages.conventions);
        let (sorted_members, lately, usages, chains) = Default::default();
        Self {
            workspace,
            catalogs,
            templates,
            tree,
            source_locale,
            fallback,
            conventions,
            members,
            sorted_members,
            lately,
            usages,
            chains,
            gaps: OnceLock::new(),
            seen: OnceLock::new(),
            shared_gaps: OnceLock::new(),
            stage: Stage::Draft,
            year: workspace.consortium.data.edition.year,
            change_bars: false,
            translations: BTreeMap::new(),
            history: None,
            approvals: None,
        }
    }

    /// The same, with what is wrong with the translations.
    #[must_use]
    pub fn heeding(self, gaps: Gaps) -> Self {
        self.heed(gaps);
        self
    }

    /// Takes note of what is wrong with the translations of texts that organisations share, before jobs are compared with
    /// what they were.
    pub fn heed_shared(&self, gaps: Gaps) {
        self.shared_gaps.get_or_init(|| gaps);
    }

    /// Takes note of what is wrong with the translations, once.
    pub fn heed(&self, gaps: Gaps) {
        self.gaps.get_or_init(|| gaps);
    }

    /// The same with what was issued and approved so far.
    #[must_use]
    pub fn after(mut self, history: &'a History, approvals: &'a Approvals) -> Self {
        self.year = self.year.or(history.year());
        (self.history, self.approvals) = (Some(history), Some(approvals));
        self
    }

    /// The messages that a job's organisation sees. Its own ones are kept while one of the last few jobs needed them: all
    /// that a thousand organisations say does not stay in memory.
    fn catalogs(&self, job: &Job) -> Arc<Catalogs> {
        let id = &job.organisation.id;
        let mut lately = self.lately.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, catalogs)) = lately.iter().find(|(one, _)| one == id) {
            return Arc::clone(catalogs);
        }
        let catalogs = Arc::new(self.catalogs.apart(&BTreeSet::from([id.as_str()])));
        lately.truncate(LATELY - 1);
        lately.push_front((id.clone(), Arc::clone(&catalogs)));
        catalogs
    }

    /// Who the members are, in the order of the alphabet of a job's language.
    fn members(&self, job: &Job, resolver: &Resolver) -> Arc<Members> {
        cached(&self.sorted_members, &job.locale, || {
            let mut all = self.members.clone();
            let name = |member: &Json| member["name"].as_str().unwrap_or_default().to_string();
            all.sort_by(|a, b| resolver.compare(&name(a), &name(b)));
            let names = all.iter().filter_map(|member| member["name"].as_str()).map(str::to_string).collect();
            Members { all, names }
        })
    }

    /// The messages of a job's organisation in a language.
    fn resolver<'c>(&self, catalogs: &'c Catalogs, job: &Job, locale: &Locale) -> Resolver<'c> {
        let organisation = job.organisation;
        catalogs.resolver(&self.chain(locale), organisation.kind.as_str(), &organisation.id)
    }

    /// What the templates of a job ask for.
    fn usage(&self, job: &Job) -> Arc<Usage> {
        let files = Self::template_files(job);
        cached(&self.usages, &files, || self.templates.usage(files.iter().map(String::as_str)))
    }

    /// Resolves the data and messages of one job. With any error there is no input, and all errors are told, but for those
    /// of the templates themselves: who read them has told them.
    pub fn resolve(&self, job: &Job) -> (Option<Input>, Vec<Diagnostic>) {
        let catalogs = self.catalogs(job);
        let mut resolution = Resolution::new(self, &catalogs, job);
        let input = resolution.sound_input();
        told(&catalogs, input, resolution.diagnostics)
    }

    /// Resolves a job and takes it apart into passages, as an issue keeps it.
    pub fn resolve_whole(&self, job: &Job) -> (Option<Whole>, Vec<Diagnostic>) {
        let catalogs = self.catalogs(job);
        let mut resolution = Resolution::new(self, &catalogs, job).noting();
        let (input, mut json) = resolution.input();
        let whole = resolution.is_sound().then(|| {
            let mut passages = Passages::of(&json, &resolution.take_neutral());
            let mark = control::mark(job, self, passages.fingerprint());
            let input = control::sign(job, &mark, input, &mut json, &mut passages);
            Whole { input, passages, names: resolution.take_names() }
        });
        told(&catalogs, whole, resolution.diagnostics)
    }

    /// The passages of a job's meaning alone. Faults of the document are not told here.
    pub fn meaning(&self, job: &Job) -> Passages {
        let neutral = Resolution::neutral(self, &self.catalogs(job), job).json();
        Passages::of(&neutral, &neutral)
    }

    /// The revision of a job's translation under that of the document: the one found for an issue, or the one last issued.
    fn translation_revision(&self, job: &Job) -> u32 {
        let revision = job.document.revision().map(|revision| revision.number);
        let last = || {
            let mut issues = self.history?.of(&job.organisation.id, job.document.id.as_str(), job.locale.as_str());
            issues.next_back().filter(|(_, entry)| Some(entry.revision) == revision).map(|(_, entry)| entry.translation)
        };
        self.translations.get(&job.name()).copied().or_else(last).unwrap_or(0)
    }

    /// The variables that messages can have in some jobs, the fields of all lists' items among them, each with the kinds
    /// of its values: `number`, `text`, `date`, `list`, `slot`. Optional values that no data give have no kind.
    pub fn variables(&self, jobs: &[Job]) -> BTreeMap<String, BTreeSet<&'static str>> {
        let mut found: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
        for name in workspace::item_fields() {
            found.entry(name).or_default();
        }
        for (name, kind) in copy::VARIABLES.into_iter().chain([REGISTER_DATE]) {
            found.entry(name.to_string()).or_default().insert(kind);
        }
        let mut seen = BTreeSet::new();
        for job in jobs.iter().filter(|job| seen.insert((&job.organisation.id, &job.document.id))) {
            let catalogs = self.catalogs(job);
            let resolution = Resolution::with_all_data(self, &catalogs, job);
            let usage = Arc::clone(&resolution.usage);
            let (variables, data) = resolution.into_data();
            values::kinds(variables, &data, &mut found);
            for slot in usage.slots.values().flatten() {
                found.entry(slot.clone()).or_default().insert("slot");
            }
        }
        found
    }

    /// The region of a locale, its own or the one whose conventions it follows.
    fn region<'l>(&'l self, locale: &'l Locale) -> Option<&'l str> {
        locale.region().or_else(|| self.conventions.get(locale)?.region())
    }

    /// The template files that the job consists of: the main template and its active sections.
    pub fn template_files(job: &Job) -> Vec<String> {
        let document = job.document;
        let sections = document.sections_for(job.organisation.kind);
        let sections = sections.map(|section| format!("{}/{}/{}.typ", template::FOLDER, document.id, section.id));
        std::iter::once(main_template(job)).chain(sections).collect()
    }
}

/// What became of a job, with what is to be told of it: nothing, where messages that it needed could not be had any more.
fn told<T>(catalogs: &Catalogs, result: Option<T>, diagnostics: Vec<Diagnostic>) -> (Option<T>, Vec<Diagnostic>) {
    let altered = catalogs.altered();
    if altered.is_empty() { (result, diagnostics) } else { (None, altered) }
}

fn identity(organisation: &Organisation) -> Json {
    serde_json::to_value(&organisation.data.organisation).unwrap_or_default()
}

fn main_template(job: &Job) -> String {
    format!("{}/{}", template::FOLDER, job.document.template)
}
