//! The press of an issue: every final rendered, its entry written, and all of it published together.

use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::io;
use std::path::Path;

use super::due::{Due, Signed};
use super::readiness::Wanted;
use jiff::civil::Date;

use crate::cli::{Issue, RegisterFormat};
use crate::commands::make::{Made, Maker};
use crate::commands::register::files;
use crate::commands::{Failure, Project, Result, copies, io_failure};
use crate::diagnostic::Diagnostic;
use crate::disk::{self, Staging};
use crate::edition::{self, Copies, Copy, ENOUGH, Entry, History, OBJECTS, Passages, Record, Stored, plain, shared};
use crate::job::{Sources, Whole};
use crate::locale::Locale;
use crate::plan::{self, Job};
use crate::register::Register;
use crate::render::{self, Workers};
use crate::tree::{Tree, sha256};
use crate::workspace::Holder;
use crate::workspace::model::Kind;
use crate::{builtin, template};

/// Name of the list of checksums in an archive folder, as `sha256sum --check` reads it.
const SUMS: &str = "SHA256SUMS";

/// What documents of one kind share: by document, locale and kind of organisation.
type Bases = BTreeMap<(String, String, Kind), (Passages, Stored)>;

/// Renders and publishes; with any failure there is no archive, no record and no new object. Gives lines
/// about what was made, and warnings.
#[expect(clippy::too_many_arguments, reason = "one step of a command, in a file of its own")]
pub(super) fn issue(
    project: &Project,
    sources: Sources,
    plan: &[Job],
    due: &Due,
    copied: &[(Job, Vec<&Holder>)],
    wanted: Wanted,
    root: &Path,
    archive: &Path,
    arguments: &Issue,
) -> Result<(Vec<String>, Vec<Diagnostic>)> {
    let cannot = |error: &io::Error| {
        let diagnostic = io_failure("make the archive", archive, error);
        diagnostic.hint("nothing was issued; choose another folder with `--archive`, or move the old one away")
    };
    let staging = Staging::open(archive).map_err(|error| cannot(&error))?;
    let bases = bases(&sources, plan, due);
    let maker = Maker::new(project, sources, None);
    let mut folios =
        Folios { tree: &project.tree, due, bases: &bases, hashes: BTreeMap::new(), objects: BTreeMap::new() };
    let mut record = Record::new(wanted.year, wanted.date, project.history.heads());
    record.withdrawn.clone_from(&due.withdrawn);
    let mut sums = BTreeMap::new();
    let mut handed = Copies::default();
    let (mut told, mut failed, mut full) = (Vec::new(), false, None);
    let mut keep = |path: String, content: &[u8]| {
        staging.write(&path, content).map(|()| {
            let hash = sha256(content);
            sums.insert(path, hash.clone());
            hash
        })
    };
    render::run(
        Workers::new(arguments.jobs.map(usize::from)),
        copied.len(),
        |index| maker.make_whole(&copied[index].0, &copied[index].1),
        |index, result| {
            let (job, held) = &copied[index];
            match result {
                Ok(Ok((made, whole))) => {
                    let written = keep(job.output.clone(), &made.rendered.pdf).and_then(|of| {
                        held.iter().zip(&made.rendered.copies).try_for_each(|(holder, pdf)| {
                            let hash = keep(copies::path(job, holder), pdf)?;
                            handed.0.insert(hash, copy(&of, holder, wanted.date));
                            Ok(())
                        })
                    });
                    if let Err(error) = written {
                        full = Some(error);
                        return false;
                    }
                    let entry = folios.enter(job, &made, &whole, &mut record);
                    record.documents.push(entry);
                    told.extend(made.warnings);
                    told.extend(made.rendered.warnings);
                }
                Ok(Err(found)) => {
                    told.extend(found);
                    failed = true;
                }
                Err(panic) => {
                    let message = format!("the program failed on this job: {panic}");
                    told.push(Diagnostic::error("panic", message).in_job(job.name()));
                    failed = true;
                }
            }
            true
        },
    );
    if let Some(error) = full {
        return Err(cannot(&error).into());
    }
    Diagnostic::sort(&mut told);
    if failed {
        told.push(Diagnostic::error("not-issued", "nothing was issued, since a document could not be made"));
        return Err(Failure { diagnostics: told, is_finding: true, sources: project.texts.clone() });
    }
    record.seal();
    for (path, content) in register(project, &record)? {
        keep(path, &content).map_err(|error| cannot(&error))?;
    }
    let sums: String = sums.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
    staging.write(SUMS, sums.as_bytes()).map_err(|error| cannot(&error))?;
    publish(staging, &record, &handed, folios.objects, root).map_err(|error| cannot(&error))?;
    let mut lines: Vec<String> = due.lines("issued");
    lines.push(format!("record  {}", root.join(Record::path(wanted.year, wanted.date)).display()));
    lines.push(format!("archive {}", archive.display()));
    Ok((lines, told))
}

/// The objects first, then the archive, and the record last: only the record makes it an issue.
fn publish(
    staging: Staging,
    record: &Record,
    handed: &Copies,
    objects: BTreeMap<String, Vec<u8>>,
    root: &Path,
) -> io::Result<()> {
    let path = |hash: &String| format!("{OBJECTS}/{}", edition::object_path(hash));
    let mut files: Vec<(String, Vec<u8>)> = objects.into_iter().map(|(hash, content)| (path(&hash), content)).collect();
    files.push(edition::attributes());
    if !handed.0.is_empty() {
        files.push((Copies::path(record.year, record.date), handed.write().into_bytes()));
    }
    files.push((Record::path(record.year, record.date), record.write().into_bytes()));
    staging.publish(|| disk::write_new(root, &files).map(drop))
}

/// The register as it is with this issue, in all languages of its documents.
fn register(project: &Project, record: &Record) -> Result<Vec<(String, Vec<u8>)>> {
    let mut tree = project.tree.clone();
    tree.insert(Record::path(record.year, record.date), record.write().as_bytes());
    let (history, _) = History::load(&tree);
    let register = Register::of(&history, record.date);
    let tags: BTreeSet<&str> = record.documents.iter().map(|entry| entry.locale.as_str()).collect();
    let locales: Vec<Locale> = tags.into_iter().filter_map(|tag| tag.parse().ok()).collect();
    let formats = [RegisterFormat::Pdf, RegisterFormat::Xlsx];
    let mut files = files(project, &register, &locales, &formats, "register")?;
    files.push(("register.csv".into(), register.to_csv().into_bytes()));
    Ok(files)
}

/// What is kept of a controlled copy.
fn copy(of: &str, holder: &Holder, date: Date) -> Copy {
    let Holder { id, name, number, .. } = holder;
    Copy { of: of.to_string(), number: *number, holder: id.clone(), name: name.clone(), date }
}

/// What the documents of each kind share, found in the first few of the plan, whatever is issued now.
fn bases(sources: &Sources, plan: &[Job], due: &Due) -> Bases {
    let key = |job: &Job| (job.document.id.to_string(), job.locale.to_string(), job.organisation.kind);
    let mut bases = Bases::new();
    for job in &due.jobs {
        if let btree_map::Entry::Vacant(place) = bases.entry(key(job)) {
            let alike = plan.iter().filter(|other| key(other) == key(job)).take(ENOUGH);
            let first: Vec<Passages> = alike.filter_map(|job| Some(sources.resolve_whole(job).0?.passages)).collect();
            let common = shared(&first);
            let stored = Stored::of(&common);
            place.insert((common, stored));
        }
    }
    bases
}

/// Turns finished documents into entries, and keeps what the entries point to.
struct Folios<'a> {
    tree: &'a Tree,
    due: &'a Due<'a>,
    bases: &'a Bases,
    /// Hashes of the workspace's files.
    hashes: BTreeMap<String, String>,
    objects: BTreeMap<String, Vec<u8>>,
}

impl Folios<'_> {
    fn enter(&mut self, job: &Job, made: &Made, whole: &Whole, record: &mut Record) -> Entry {
        let passages = &whole.passages;
        let key = (job.document.id.to_string(), job.locale.to_string(), job.organisation.kind);
        let nothing = Passages::default();
        let (common, base) = self.bases.get(&key).map_or((&nothing, None), |(common, base)| (common, Some(base)));
        let layers = base.cloned().into_iter().chain([Stored::own(passages, common)]);
        let layers: Vec<String> = layers.filter(|layer| !layer.is_empty()).map(|layer| self.keep(layer)).collect();
        let (mut inputs, mut assets) = (BTreeMap::new(), BTreeMap::new());
        for path in &made.rendered.reads {
            let is_shared = path.starts_with(&format!("{}/", template::FOLDER));
            let files = if is_shared { &mut inputs } else { &mut assets };
            files.insert(path.clone(), self.keep_file(path));
        }
        let set = sha256(inputs.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect::<String>().as_bytes());
        record.inputs.entry(set.clone()).or_insert(inputs);
        let text = |key: &str| passages.get(key).map(|text| plain(&text)).unwrap_or_default();
        let revision = job.document.revision();
        let reason =
            passages.get("control/revisions").and_then(|rows| rows.as_array()?.last().map(|row| plain(&row["reason"])));
        let signed = self.due.signed.get(&(job.organisation.id.clone(), job.document.id.to_string()));
        Entry {
            organisation: job.organisation.id.clone(),
            document: job.document.id.to_string(),
            locale: job.locale.to_string(),
            profile: job.profile.name().to_string(),
            name: job.organisation.data.organisation.name.clone(),
            title: text("control/title"),
            code: plan::code(job.organisation, job.document),
            revision: revision.map_or(0, |revision| revision.number),
            translation: self.due.translations.get(&job.name()).copied().unwrap_or(0),
            date: revision.map(|revision| *revision.date).unwrap_or_default(),
            reason: reason.unwrap_or_default(),
            next_review: job.document.next_review.map(|review| *review),
            signatures: signed.map(|Signed { signatures, .. }| signatures.clone()).unwrap_or_default(),
            meaning: passages.fingerprint(),
            source: signed.map(|Signed { source, .. }| source.clone()).unwrap_or_default(),
            passages: layers,
            template: whole.input.template.clone(),
            inputs: set,
            assets,
            output: job.output.clone(),
            sha256: sha256(&made.rendered.pdf),
            pages: made.rendered.pages,
            bytes: made.rendered.pdf.len(),
            hash: String::new(),
        }
    }

    fn keep(&mut self, Stored { hash, content }: Stored) -> String {
        self.objects.entry(hash.clone()).or_insert(content);
        hash
    }

    /// Keeps a file of the workspace, unless the program has the same; gives its hash.
    fn keep_file(&mut self, path: &str) -> String {
        if let Some(hash) = self.hashes.get(path) {
            return hash.clone();
        }
        let content = self.tree.get(path).map(|content| content.to_vec()).unwrap_or_default();
        let stored = Stored::new(content);
        self.hashes.insert(path.to_string(), stored.hash.clone());
        if builtin::carries(path, &stored.hash) { stored.hash } else { self.keep(stored) }
    }
}
