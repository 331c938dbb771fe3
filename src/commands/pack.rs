//! `bindery pack`: the print files of a selection in one folder, with a job sheet and checksums.

mod finals;

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use super::gaps::{Told, gaps};
use super::make::{Made, Maker, Wishes};
use super::{Failure, Outcome, Project, Result, has_errors, io_failure, target};
use crate::cli::Pack;
use crate::diagnostic::Diagnostic;
use crate::job::Sources;
use crate::locale::{Direction, Locale, Scope, Variables};
use crate::plan::{self, Job, Selection};
use crate::render::{self, Input, Metadata, Profile, Renderer, Workers};
use crate::template::Templates;
use crate::tree::sha256;
use crate::workspace::model::{Medium, Tag};
use crate::{builtin, disk, report};

/// The template of the job sheet; where a workspace has none of its own, that of the program is used.
const TEMPLATE: &str = "templates/job-sheet.typ";

/// The messages that the template asks for.
const LABELS: [&str; 21] = [
    "print-title",
    "print-customer",
    "print-file",
    "print-document",
    "print-pages",
    "print-size",
    "print-bleed",
    "print-binding",
    "print-binding-stapled",
    "print-binding-glued",
    "print-binding-wire",
    "print-binding-loose",
    "print-binding-right",
    "print-paper",
    "print-cover",
    "print-inks",
    "print-inks-cmyk",
    "print-inks-black",
    "print-condition",
    "print-copies",
    "print-total",
];

/// Version of the shape of `job-sheet.json`.
const VERSION: u32 = 1;

/// Makes the files and writes them together.
pub fn run(root: &Path, arguments: &Pack) -> Result {
    let mut project = Project::load(root)?;
    if let Some(year) = arguments.edition {
        project.recall(root, Some(year), Project::tells_changes)?;
    }
    let project = project;
    let (jobs, found) = plan::plan(&project.workspace, &project.source_locale, &arguments.locale);
    let selection = Selection {
        organisations: arguments.cooperative.clone(),
        documents: arguments.document.clone(),
        locales: arguments.locale.clone(),
    };
    let kept = match selection.choose(&jobs, &project.workspace) {
        Ok(kept) => kept,
        Err(unknown) => return Err(project.fail(unknown)),
    };
    let days = match arguments.edition.map(|year| finals::days(&project, &kept, year)).transpose() {
        Ok(days) => days.unwrap_or_default(),
        Err(faults) => return Err(Failure { diagnostics: faults, is_finding: true, sources: project.texts }),
    };
    let chosen = plan::in_profiles(&kept, &[Profile::Print]).0;
    let sheet_locale = match arguments.sheet_locale.as_deref().map(str::parse::<Locale>).transpose() {
        Ok(locale) => locale.unwrap_or_else(|| project.source_locale.clone()),
        Err(error) => return Err(Diagnostic::error("unknown-locale", error.to_string()).into()),
    };
    let folder = &arguments.output;
    target::folder(root, folder)?;
    if !disk::is_vacant(folder).map_err(|error| io_failure("read", folder, &error))? {
        let message = format!("the folder `{}` is not empty", folder.display());
        return Err(Diagnostic::error("folder-not-empty", message).hint("name another one").into());
    }

    let mut diagnostics = [&project.diagnostics[..], &found].concat();
    let made =
        if has_errors(&found) { Vec::new() } else { make(&project, &chosen, &days, arguments, &mut diagnostics) };
    let packed = (made.len() == chosen.len()).then(|| pack(&chosen, &made, &days, &project));
    let sheet = packed.as_ref().filter(|_| !has_errors(&diagnostics)).map(|packed| {
        let pdf = job_sheet(&project, &packed.sheet, &sheet_locale);
        pdf.map(|pdf| packed.with(pdf))
    });
    let files = sheet.transpose().unwrap_or_else(|faults| {
        diagnostics.extend(faults);
        None
    });
    Diagnostic::sort(&mut diagnostics);
    let Some(files) = files else {
        let hint = "nothing was written";
        diagnostics.push(Diagnostic::error("not-packed", "some files could not be made").hint(hint));
        return Err(Failure { diagnostics, is_finding: true, sources: project.texts });
    };
    disk::write_together(folder, &files).map_err(|error| io_failure("write to", folder, &error))?;
    let lines: Vec<String> = files.iter().map(|(path, _)| folder.join(path).display().to_string()).collect();
    let written = files.iter().map(|(path, content)| json!({ "path": path, "sha256": sha256(content) }));
    let told = json!({ "files": written.collect::<Vec<_>>() });
    report::outcome(&lines, told, &diagnostics, &project.texts, arguments.format);
    Ok(Outcome::Good)
}

/// Renders the jobs, those of each issue as its finals; those that fail are told and left out.
fn make(
    project: &Project,
    chosen: &[Job],
    days: &[Date],
    arguments: &Pack,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Made> {
    let mut issues: BTreeMap<Option<Date>, Vec<usize>> = BTreeMap::new();
    for index in 0..chosen.len() {
        issues.entry(days.get(index).copied()).or_default().push(index);
    }
    let mut ended = BTreeMap::new();
    for (day, indexes) in issues {
        let jobs: Vec<Job> = indexes.iter().filter_map(|index| chosen.get(*index)).cloned().collect();
        let sources = match (arguments.edition, day) {
            (Some(year), Some(day)) => finals::sources(project, year, day),
            _ => project.job_sources(),
        };
        let made = make_alike(project, sources, &jobs, arguments, diagnostics);
        ended.extend(indexes.into_iter().zip(made));
    }
    ended.into_values().flatten().collect()
}

/// Renders jobs from the same sources, in their order.
fn make_alike(
    project: &Project,
    sources: Sources,
    chosen: &[Job],
    arguments: &Pack,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<Made>> {
    let Told { gaps, diagnostics: found, .. } = gaps(project, chosen);
    diagnostics.extend(found);
    let sources = sources.heeding(gaps);
    let wishes = Wishes::new(arguments.marks, arguments.imposition);
    let maker = Maker { wishes, ..Maker::new(project, sources, None) };
    let mut ended: Vec<Option<Made>> = chosen.iter().map(|_| None).collect();
    render::run(
        Workers::new(arguments.jobs.map(usize::from)),
        chosen.len(),
        |index| maker.make_with_copies(&chosen[index], &[]),
        |index, result| {
            let made = result.unwrap_or_else(|panic| {
                let message = format!("the program failed on this job: {panic}");
                Err(vec![Diagnostic::error("panic", message).in_job(chosen[index].name())])
            });
            match made {
                Ok(made) => {
                    diagnostics.extend(made.warnings.iter().chain(&made.rendered.warnings).cloned());
                    ended[index] = Some(made);
                }
                Err(faults) => diagnostics.extend(faults),
            }
            true
        },
    );
    ended
}

/// What is sent to the printer, but for the job sheet as a PDF.
struct Packed {
    files: BTreeMap<String, Vec<u8>>,
    sheet: Json,
}

impl Packed {
    /// All files with their checksums, in the order of their names.
    fn with(&self, sheet: Vec<u8>) -> Vec<(String, Vec<u8>)> {
        let mut files = self.files.clone();
        files.insert("job-sheet.pdf".to_string(), sheet);
        let mut json = serde_json::to_vec_pretty(&self.sheet).unwrap_or_default();
        json.push(b'\n');
        files.insert("job-sheet.json".to_string(), json);
        // The form that `sha256sum --check` reads.
        let sums: String = files.iter().map(|(path, content)| format!("{}  {path}\n", sha256(content))).collect();
        files.insert("SHA256SUMS".to_string(), sums.into_bytes());
        files.into_iter().collect()
    }
}

fn pack(chosen: &[Job], made: &[Made], days: &[Date], project: &Project) -> Packed {
    let mut files = BTreeMap::new();
    let mut rows: BTreeMap<String, Json> = BTreeMap::new();
    for (index, (job, made)) in chosen.iter().zip(made).enumerate() {
        let rendered = &made.rendered;
        let name = format!("{}-{}-{}.pdf", job.locale, job.document.id, job.organisation.id);
        let mut row = row(job, made, project);
        row["file"] = name.clone().into();
        row["issued"] = days.get(index).map(Date::to_string).into();
        let listed = |name: &str, pdf: &[u8]| json!({ "file": name, "bytes": pdf.len(), "sha256": sha256(pdf) });
        let beside = rendered.beside.iter().map(|(part, pdf)| {
            let name = plan::beside(&name, part);
            let entry = listed(&name, pdf);
            files.insert(name, pdf.clone());
            (part.clone(), entry)
        });
        row["beside"] = Json::Object(beside.collect());
        row["bytes"] = rendered.pdf.len().into();
        row["sha256"] = sha256(&rendered.pdf).into();
        files.insert(name.clone(), rendered.pdf.clone());
        rows.insert(name, row);
    }
    let total: u64 = rows.values().filter_map(|row| row["copies"].as_u64()).sum();
    let consortium = &project.workspace.consortium.data.organisation;
    let sheet = json!({
        "version": VERSION,
        "customer": { "name": consortium.legal_name, "email": consortium.email, "phone": consortium.phone },
        "copies": total,
        "jobs": rows.into_values().collect::<Vec<_>>(),
    });
    Packed { files, sheet }
}

/// What the job sheet says of one document.
fn row(job: &Job, made: &Made, project: &Project) -> Json {
    let data = &job.organisation.data;
    let print = data.print_of(job.document);
    let (width, height) = print.trim();
    let is_grey = print.grey.unwrap_or(false);
    let is_rtl = job.locale.direction() == Direction::Rtl;
    let source = project.source_locale.as_str();
    let copies = job.document.distribution.iter().filter(|line| {
        line.medium == Medium::Paper && line.locale.as_ref().map_or(source, Tag::as_str) == job.locale.as_str()
    });
    json!({
        "code": plan::code(job.organisation, job.document),
        "document": job.document.id,
        "organisation": job.organisation.id,
        "name": data.organisation.name,
        "locale": job.locale.to_string(),
        "revision": job.document.revision().map(|revision| revision.number),
        "title": made.title,
        "pages": made.rendered.pages,
        "trim-mm": [width, height],
        "bleed-mm": print.bleed.with_defaults(),
        "binding": print.bound().as_str(),
        "bound-at": if is_rtl { "right" } else { "left" },
        "paper": print.paper,
        "cover-paper": print.cover_paper,
        "inks": if is_grey { "black" } else { "cmyk" },
        "spot-ink": data.brand.ink.spot.as_ref().filter(|_| !is_grey),
        "condition": print.condition,
        "copies": copies.map(|line| line.copies).sum::<u32>(),
    })
}

/// The job sheet as a PDF, in a language.
fn job_sheet(project: &Project, sheet: &Json, locale: &Locale) -> std::result::Result<Vec<u8>, Vec<Diagnostic>> {
    let chain = project.catalogs.chain(locale, &BTreeMap::new(), &project.source_locale);
    let resolver = project.catalogs.resolver(&chain, "consortium", &project.workspace.consortium.id);
    let label = |id: &str| resolver.resolve(id, &Scope::new(&Variables::new())).0.plain_text();
    let labels: BTreeMap<&str, String> = LABELS.iter().map(|id| (*id, label(id))).collect();
    let title = labels.get("print-title").cloned().unwrap_or_default();
    let job = json!({
        "language": locale.language(),
        "region": locale.region(),
        "script": locale.likely_script(),
        "direction": locale.direction().as_str(),
        "translated": true,
        "sections": [],
        "labels": labels,
        "sheet": sheet,
    });
    let dates = project.workspace.organisations().flat_map(|one| one.data.own_documents());
    let input = Input {
        name: "job-sheet".to_string(),
        template: TEMPLATE.to_string(),
        json: serde_json::to_vec_pretty(&job).unwrap_or_default(),
        assets: std::collections::BTreeSet::new(),
        metadata: Metadata {
            title,
            author: project.workspace.consortium.data.organisation.legal_name.clone(),
            keywords: Vec::new(),
            date: dates.filter_map(|document| Some(*document.revision()?.date)).max(),
        },
        profile: Profile::Archive,
        press: None,
        attachment: None,
    };
    let is_own = project.tree.get(TEMPLATE).is_some();
    let tree = if is_own { project.tree.clone() } else { builtin::templates() };
    let (templates, _) = Templates::load(&tree);
    let rendered = Renderer::new(&tree, &templates).render(&input, &|_| None)?;
    Ok(rendered.pdf)
}
