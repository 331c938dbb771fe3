//! The subcommands, one file each: the only place where the stages meet.

mod build;
mod check;
mod completions;
mod copies;
mod earlier;
mod editions;
mod emit;
mod explain;
mod gaps;
mod impact;
mod make;
mod new;
mod pack;
mod preflight;
mod register;
mod schema;
mod standing;
mod target;
mod translate;
mod verify;
mod watch;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::builtin;
use crate::cli::{Cli, Command};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::disk;
use crate::edition::{self, Approvals, Copies, History};
use crate::freshness::{self, Layers};
use crate::job::Sources;
use crate::locale::{Catalogs, Layer, Locale, is_own_layer};
use crate::manifest::Manifest;
use crate::plan::{self, Job};
use crate::template::{self, Templates};
use crate::trace::Spans;
use crate::translation::{self, Ledger};
use crate::tree::Tree;
use crate::workspace::model::Kind;
use crate::workspace::{self, Workspace};
use translate::today;

/// How a command ended that could do its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All good.
    Good,
    /// There are findings, or jobs failed.
    Findings,
}

/// Why a command could not do its work: wrong usage, or an environment that does not serve.
#[derive(Debug, Default)]
pub struct Failure {
    pub diagnostics: Vec<Diagnostic>,
    /// Whether it is the content of the workspace that is at fault.
    pub is_finding: bool,
    /// The sources that the diagnostics point into.
    pub sources: Tree,
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { diagnostics: vec![diagnostic], ..Self::default() }
    }
}

impl From<Box<Diagnostic>> for Failure {
    fn from(diagnostic: Box<Diagnostic>) -> Self {
        Self::from(*diagnostic)
    }
}

/// What a command gives back.
pub type Result<T = Outcome> = std::result::Result<T, Failure>;

/// Runs the command that was asked for.
pub fn run(cli: Cli) -> Result {
    let root = cli.workspace.as_path();
    match cli.command {
        Command::Build(arguments) => build::run(root, &arguments),
        Command::Pack(arguments) => pack::run(root, &arguments),
        Command::Check(arguments) => check::run(root, &arguments),
        Command::Impact(arguments) => impact::run(root, &arguments),
        Command::Watch(arguments) => watch::run(root, &arguments),
        Command::Translate(arguments) => translate::run(root, &arguments.action),
        Command::Register(arguments) => register::run(root, &arguments),
        Command::Verify(arguments) => verify::run(root, &arguments),
        Command::Approve(arguments) => editions::approve::run(root, &arguments),
        Command::Issue(arguments) => editions::issue::run(root, &arguments),
        Command::Open(arguments) => editions::open::run(root, &arguments),
        Command::Revise(arguments) => editions::revise::run(root, &arguments),
        Command::Changes(arguments) => editions::changes::run(root, &arguments),
        Command::Rebuild(arguments) => editions::rebuild::run(root, &arguments),
        Command::Preflight(arguments) => preflight::run(&arguments),
        Command::Explain(arguments) => explain::run(root, &arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Schema => Ok(schema::run()),
        Command::Completions(arguments) => Ok(completions::run(&arguments)),
    }
}

/// What `bindery check` finds in the files of a workspace, in order.
pub fn findings(tree: &Tree) -> Result<Vec<Diagnostic>> {
    let project = Project::read(tree.clone(), Vec::new())?;
    let found = check::find(&project, &[]);
    found.map(|found| found.diagnostics).map_err(|diagnostics| project.fail(diagnostics))
}

/// A workspace, read and parsed.
struct Project {
    /// The workspace's files; the built-in templates where it has none of its own.
    tree: Tree,
    /// All texts that diagnostics may point into, the built-in ones too.
    texts: Tree,
    workspace: Workspace,
    /// The locale in which texts are written first.
    source_locale: Locale,
    catalogs: Catalogs,
    templates: Arc<Templates>,
    /// What is known about the translations.
    ledger: Ledger,
    /// What was issued and approved so far.
    history: History,
    approvals: Approvals,
    /// The program with its own texts, as the hashes have it.
    program: String,
    /// The layers of messages.
    layers: Layers,
    /// The keys of those in which nothing is wrong, as far as earlier runs know.
    sound: BTreeSet<String>,
    /// What was found while reading.
    diagnostics: Vec<Diagnostic>,
}

impl Project {
    /// Reads and parses a workspace; faults are collected, and only a folder that is no workspace is a failure.
    fn load(root: &Path) -> Result<Self> {
        Self::load_holding(root, |_| true, &mut Spans::off(), BTreeSet::new(), &[])
    }

    /// The same for who goes through all documents. Layers of messages are parsed when they are needed first, if it is known by
    /// their keys that nothing is wrong with them, or if they are other organisations' than the wanted ones; without any, all
    /// are wanted. Own ones of organisations are not held in memory.
    fn load_knowing(root: &Path, spans: &mut Spans, sound: BTreeSet<String>, wanted: &[String]) -> Result<Self> {
        Self::load_holding(root, |path| !is_own_layer(path), spans, sound, wanted)
    }

    fn load_holding(
        root: &Path,
        is_held: impl Fn(&str) -> bool + Sync,
        spans: &mut Spans,
        sound: BTreeSet<String>,
        wanted: &[String],
    ) -> Result<Self> {
        disk::finish_writing(root).map_err(|error| io_failure("finish writing to", root, &error))?;
        let (tree, diagnostics) = spans.time("read", |_| disk::read_holding(root, is_held));
        let mut project = spans.time("parse", |_| Self::read_knowing(tree, diagnostics, Some(sound), wanted))?;
        spans.time("editions", |_| project.recall(root, None, Self::tells_changes))?;
        Ok(project)
    }

    /// Whether a document tells what changed since the last edition.
    fn tells_changes(&self, job: &Job) -> bool {
        let files = Sources::template_files(job);
        self.templates.usage(files.iter().map(String::as_str)).data.contains_key("changes")
    }

    /// Reads what some jobs were in the edition before that of a year, or before the one that is worked on, so that they can
    /// tell what changed.
    ///
    /// `wanted` is asked once for all jobs that are made of the same templates.
    fn recall(&mut self, root: &Path, year: Option<i16>, wanted: impl Fn(&Self, &Job) -> bool) -> Result<()> {
        let year = year.or(self.workspace.consortium.data.edition.year).or(self.history.year());
        let (Some(year), false) = (year, self.history.is_empty()) else { return Ok(()) };
        let (jobs, _) = plan::plan(&self.workspace, &self.source_locale, &[]);
        let mut needed = BTreeSet::new();
        let mut known: BTreeMap<Vec<String>, bool> = BTreeMap::new();
        for job in &jobs {
            if !*known.entry(Sources::template_files(job)).or_insert_with(|| wanted(self, job)) {
                continue;
            }
            let mut issues = self.history.of(&job.organisation.id, job.document.id.as_str(), job.locale.as_str());
            let last = issues.rfind(|(issue, _)| issue.record.year < year);
            needed.extend(last.iter().flat_map(|(_, entry)| entry.passages.iter().cloned()));
        }
        editions::fetch(&mut self.history, root, needed)
    }

    /// Parses the files of a workspace; `diagnostics` are what was found while they were read.
    fn read(tree: Tree, diagnostics: Vec<Diagnostic>) -> Result<Self> {
        Self::read_knowing(tree, diagnostics, Some(BTreeSet::new()), &[])
    }

    /// The same, knowing the keys of layers in which nothing is wrong, and whose faults are wanted; `None` if nobody wants to
    /// hear of any.
    fn read_knowing(
        mut tree: Tree,
        mut diagnostics: Vec<Diagnostic>,
        sound: Option<BTreeSet<String>>,
        wanted: &[String],
    ) -> Result<Self> {
        if tree.paths(template::FOLDER).next().is_none() {
            tree.extend(&builtin::templates());
        }
        let messages = builtin::messages();
        let texts = Self::texts_of(&tree);

        let (workspace, found) = workspace::load(&tree);
        diagnostics.extend(found);
        let Some(workspace) = workspace else {
            Diagnostic::sort(&mut diagnostics);
            let is_finding = !diagnostics.iter().any(|diagnostic| diagnostic.name == workspace::EMPTY);
            return Err(Failure { diagnostics, is_finding, sources: texts });
        };
        let source_locale = match workspace.languages.source.as_str().parse() {
            Ok(locale) => locale,
            Err(error) => {
                let unknown = Diagnostic::error("unknown-locale", format!("the source language: {error}"));
                return Err(Failure { diagnostics: vec![unknown], is_finding: true, sources: texts });
            }
        };
        let program = freshness::program(&Manifest::default().tool, &messages);
        let (ledger, found) = Ledger::load(&tree);
        diagnostics.extend(found);
        let (mut catalogs, found) = Catalogs::find(&tree, &messages);
        for (locale, conventions) in plan::locale_map(&workspace.languages.conventions) {
            catalogs.follow(&locale, conventions);
        }
        diagnostics.extend(found);
        diagnostics.extend(stray_messages(&catalogs, &workspace));
        let layers = Layers::new(&tree, &program, &catalogs, &source_locale, &ledger);
        if let Some(sound) = &sound {
            let unknown = layers.except(sound, wanted);
            let is_unknown = |locale: &Locale, layer: &Layer| unknown.contains_key(&(locale.clone(), layer.clone()));
            diagnostics.extend(catalogs.faults(is_unknown));
        }
        let (templates, found) = Templates::load(&tree);
        let templates = Arc::new(templates);
        diagnostics.extend(found);
        let (history, found) = History::load(&tree);
        diagnostics.extend(found);
        let (approvals, found) = Approvals::load(&tree);
        diagnostics.extend(found);
        Ok(Self {
            tree,
            texts,
            workspace,
            source_locale,
            catalogs,
            templates,
            ledger,
            history,
            approvals,
            program,
            layers,
            sound: sound.unwrap_or_default(),
            diagnostics,
        })
    }

    /// A workspace's files and those of the program.
    fn texts_of(tree: &Tree) -> Tree {
        let mut texts = tree.clone();
        for (path, content) in builtin::messages().below("") {
            texts.insert(format!("built-in/{path}"), content);
        }
        let (path, text) = workspace::builtin_file();
        texts.insert(path, text.as_bytes());
        texts
    }

    /// Files and folders that could not be read, those of the ledger among them: what they would say, nobody knows.
    fn unread(&self) -> Vec<&str> {
        let is_unread = |name: &str| name == disk::UNREADABLE || translation::DAMAGED.contains(&name);
        let unread = self.diagnostics.iter().filter(|diagnostic| is_unread(diagnostic.name));
        unread.filter_map(|diagnostic| Some(diagnostic.place.as_ref()?.path.as_str())).collect()
    }

    /// What jobs are resolved from.
    fn job_sources(&self) -> Sources<'_> {
        let sources =
            Sources::new(&self.workspace, &self.catalogs, &self.templates, &self.tree, self.source_locale.clone());
        sources.after(&self.history, &self.approvals)
    }

    /// Takes templates of the program where the workspace has none of its own.
    fn complete(&mut self, paths: &[&str]) {
        let own = builtin::templates();
        let missing: Vec<&str> = paths.iter().copied().filter(|path| self.tree.get(path).is_none()).collect();
        for path in &missing {
            if let Some(content) = own.get(path) {
                self.tree.insert(*path, content);
            }
        }
        if !missing.is_empty() {
            self.templates = Arc::new(Templates::load(&self.tree).0);
        }
    }

    fn fail(self, diagnostics: Vec<Diagnostic>) -> Failure {
        let diagnostics = if diagnostics.is_empty() { self.diagnostics } else { diagnostics };
        Failure { diagnostics, is_finding: false, sources: self.texts }
    }
}

/// The records of a workspace, whatever state its data are in.
struct Records {
    tree: Tree,
    history: History,
    copies: Copies,
    /// What is wrong with them: what they say cannot be relied on then.
    faults: Vec<Diagnostic>,
}

impl Records {
    /// Reads the records; only a folder without any is a failure.
    fn load(root: &Path) -> Result<Self> {
        disk::finish_writing(root).map_err(|error| io_failure("finish writing to", root, &error))?;
        let (tree, mut faults) = disk::read_workspace(root);
        faults.retain(|fault| fault.place.as_ref().is_none_or(|place| place.path.starts_with(edition::FOLDER)));
        let (history, found) = History::load(&tree);
        faults.extend(found);
        let (copies, found) = Copies::load(&tree);
        faults.extend(found);
        Diagnostic::sort(&mut faults);
        if history.is_empty() {
            let nothing = Diagnostic::error("no-records", "nothing was issued here: there are no records")
                .hint("`--workspace DIR` says where the workspace is");
            let is_finding = !faults.is_empty();
            return Err(Failure { diagnostics: [faults, vec![nothing]].concat(), is_finding, sources: tree });
        }
        Ok(Self { tree, history, copies, faults })
    }

    /// The day that is asked for; a clock that is behind the records is not asked.
    fn day(&self, on: Option<jiff::civil::Date>) -> jiff::civil::Date {
        on.unwrap_or_else(|| self.history.last_day().map_or_else(|| today(None), |last| last.max(today(None))))
    }
}

/// Folders of messages that are nobody's.
fn stray_messages(catalogs: &Catalogs, workspace: &Workspace) -> Vec<Diagnostic> {
    let layers = catalogs.locales().flat_map(|locale| catalogs.layers(locale));
    let (kinds, ids) = (Kind::ALL.iter().map(|kind| kind.as_str()).collect(), workspace.ids());
    let stray = layers.filter_map(|(layer, file)| {
        let (what, name, known) = match layer {
            Layer::Type(name) => ("type", name, &kinds),
            Layer::Organisation(name) => ("cooperative", name, &ids),
            _ => return None,
        };
        if known.contains(name.as_str()) {
            return None;
        }
        let message = format!("there is no {what} `{name}` that would use these messages");
        let hint = did_you_mean(name, known.iter().copied());
        Some(Diagnostic::warning("stray-file", message).at(Place::file(file)).maybe_hint(hint))
    });
    stray.collect()
}

/// Whether a list of findings holds an error.
fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(Diagnostic::is_error)
}

/// An error that names what could not be done with a file or folder.
fn io_failure(what: &str, path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("input-output", format!("cannot {what} `{}`: {error}", path.display()))
}
