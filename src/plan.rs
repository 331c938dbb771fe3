//! The plan: which documents there are to make, one job for each organisation, document, locale and profile.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::locale::{Locale, PSEUDO_LOCALES};
use crate::render::Profile;
use crate::tree::stays_below;
use crate::workspace::model::{Document, Tag};
use crate::workspace::{Organisation, Workspace, builtin_file};

/// One document of one organisation in one language and profile: one layout, one output file.
#[derive(Clone)]
pub struct Job<'a> {
    pub organisation: &'a Organisation,
    pub document: &'a Document,
    pub locale: Locale,
    pub profile: Profile,
    /// Path of the PDF below the output folder.
    pub output: String,
}

impl Job<'_> {
    /// How people and messages name the job: `it/manual/diogene`.
    ///
    /// A profile other than the archive's follows: `it/manual/diogene.print`.
    pub fn name(&self) -> String {
        let profile =
            if self.profile == Profile::Archive { String::new() } else { format!(".{}", self.profile.name()) };
        format!("{}/{}/{}{profile}", self.locale, self.document.id, self.organisation.id)
    }

    /// The job's key in records; equal keys are the same job.
    pub fn key(&self) -> (String, String, String, &'static str) {
        (self.locale.to_string(), self.document.id.to_string(), self.organisation.id.clone(), self.profile.name())
    }
}

/// The code of a document: its own pattern or the workspace's, filled in.
pub fn code(organisation: &Organisation, document: &Document) -> String {
    let pattern = organisation.data.code_of(document);
    pattern.expand(|name| placeholder(organisation, document, name))
}

fn placeholder(organisation: &Organisation, document: &Document, name: &str) -> Option<String> {
    let revision = document.revision();
    match name {
        "organisation" => Some(organisation.id.clone()),
        "acronym" => organisation.data.organisation.acronym.clone(),
        "document" => Some(document.id.to_string()),
        "series" => document.series.clone(),
        "number" => document.number.clone(),
        "revision" => revision.map(|revision| revision.number.to_string()),
        "year" => revision.map(|revision| revision.date.year().to_string()),
        _ => None,
    }
}

/// Lists every job of the workspace, ordered by locale, document and organisation: neighbours share most of their text,
/// and with it their layout.
///
/// A list of wanted locales that names a pseudo-locale brings each document in all pseudo-locales, whether its data list
/// them or not; what an earlier build made in one of them is then part of the plan too.
///
/// Two jobs with one output path, or a path that leaves the output folder, are errors. Organisations with faults have no
/// jobs.
pub fn plan<'a>(workspace: &'a Workspace, source: &Locale, wanted: &[String]) -> (Vec<Job<'a>>, Vec<Diagnostic>) {
    let is_pseudo = |tag: &String| PSEUDO_LOCALES.contains(&tag.as_str());
    let pseudo: &[&str] = if wanted.iter().any(is_pseudo) { &PSEUDO_LOCALES } else { &[] };
    let mut jobs = Vec::new();
    let mut diagnostics = Vec::new();
    for organisation in workspace.organisations() {
        for document in organisation.data.own_documents() {
            let listed: Vec<&str> = document.locales.iter().map(Tag::as_str).collect();
            let others = pseudo.iter().copied().filter(|tag| !listed.contains(tag));
            for tag in listed.iter().copied().chain(others) {
                match tag.parse::<Locale>() {
                    Ok(locale) => jobs.push(job(organisation, document, locale, Profile::Archive)),
                    Err(_) => {
                        diagnostics.push(Diagnostic::error("unknown-locale", format!("`{tag}` is no language tag")));
                    }
                }
            }
        }
    }
    // The source language first: what fails there fails everywhere.
    jobs.sort_by_cached_key(|job| (job.locale != *source, job.key()));
    diagnostics.extend(check_outputs(&jobs));
    (jobs, diagnostics)
}

/// The jobs of a plan in these profiles, job by job; the plan itself is in that of the archive.
pub fn in_profiles<'a>(jobs: &[Job<'a>], profiles: &[Profile]) -> (Vec<Job<'a>>, Vec<Diagnostic>) {
    let planned = jobs.iter().flat_map(|one| {
        profiles.iter().map(|profile| job(one.organisation, one.document, one.locale.clone(), *profile))
    });
    let jobs: Vec<Job> = planned.collect();
    let diagnostics = check_outputs(&jobs);
    (jobs, diagnostics)
}

/// The job with the same key in another state of the workspace, if it has one.
pub fn find<'a>(workspace: &'a Workspace, key: &Job) -> Option<Job<'a>> {
    let organisation = workspace.organisation(&key.organisation.id)?;
    let document = organisation.data.own_documents().find(|document| document.id == key.document.id)?;
    let is_there = |tag: &Tag| tag.as_str().parse::<Locale>().is_ok_and(|locale| locale == key.locale);
    let has_locale = key.locale.is_pseudo() || document.locales.iter().any(is_there);
    has_locale.then(|| job(organisation, document, key.locale.clone(), key.profile))
}

/// Pairs of tags in the data as locales.
pub fn locale_map(tags: &BTreeMap<Tag, Tag>) -> BTreeMap<Locale, Locale> {
    tags.iter().filter_map(|(from, to)| Some((from.as_str().parse().ok()?, to.as_str().parse().ok()?))).collect()
}

fn job<'a>(organisation: &'a Organisation, document: &'a Document, locale: Locale, profile: Profile) -> Job<'a> {
    let pattern = organisation.data.output_of(document);
    let mut output = pattern.expand(|name| match name {
        "locale" => Some(locale.to_string()),
        "profile" => Some(profile.name().to_string()),
        _ => placeholder(organisation, document, name),
    });
    // Without a place for it in the pattern, the profile stands before the extension.
    if profile != Profile::Archive && !pattern.as_str().contains("{profile") {
        output = beside(&output, profile.name());
    }
    Job { organisation, document, locale, profile, output }
}

/// What a print job may have beside its file: a cover apart, and printer's spreads.
pub const BESIDE: [&str; 5] = ["cover", "booklet", "2up", "cover.booklet", "cover.2up"];

/// The path of a file beside another: `a.pdf` and `cover` give `a.cover.pdf`.
pub fn beside(output: &str, name: &str) -> String {
    let stem = output.strip_suffix(".pdf").unwrap_or(output);
    format!("{stem}.{name}.pdf")
}

fn check_outputs(jobs: &[Job]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    // Some file systems take `A.pdf` and `a.pdf` for one file.
    let mut owners: BTreeMap<String, &Job> = BTreeMap::new();
    for job in jobs {
        if !is_output(&job.output) {
            let message = format!(
                "the output path `{}` of `{}` is no path of a PDF in the output folder",
                job.output,
                job.name()
            );
            diagnostics.push(
                Diagnostic { place: pattern_place([job]), ..Diagnostic::error("output-path", message) }
                    .hint("no part of it begins with `.`, and no folder ends with `.pdf` or `.json`"),
            );
        }
        if let Some(other) = owners.insert(job.output.to_lowercase(), job) {
            let message =
                format!("`{}` and `{}` would be written to the same file `{}`", other.name(), job.name(), job.output);
            diagnostics.push(
                Diagnostic { place: pattern_place([job, other]), ..Diagnostic::error("output-collision", message) }
                    .hint("let the pattern of `output` contain `{locale}`, `{document}` and `{organisation}`"),
            );
        }
    }
    diagnostics
}

/// Whether a PDF can stand at a path below the output folder: no file there is hidden, and no folder has the name of a
/// PDF or of the manifest.
fn is_output(path: &str) -> bool {
    let lower = path.to_lowercase();
    let mut parts: Vec<&str> = lower.split('/').collect();
    let hidden = parts.iter().any(|part| part.starts_with('.'));
    parts.pop();
    let is_file = |folder: &&str| folder.ends_with(".pdf") || folder.ends_with(".json");
    stays_below(path) && path.ends_with(".pdf") && !hidden && !parts.iter().any(is_file)
}

/// Where the pattern of the first job stands, or that of another if the first has the program's own.
fn pattern_place<'a>(jobs: impl IntoIterator<Item = &'a Job<'a>>) -> Option<Place> {
    let place = |job: &Job| {
        let own = format!("documents.{}.output", job.document.id);
        job.organisation.place(&own).or_else(|| job.organisation.place("control.output"))
    };
    let places: Vec<Place> = jobs.into_iter().filter_map(place).collect();
    places.iter().find(|place| place.path != builtin_file().0).or(places.first()).cloned()
}

/// What a person asked for; an empty list means all.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    pub organisations: Vec<String>,
    pub documents: Vec<String>,
    pub locales: Vec<String>,
}

impl Selection {
    /// Whether documents of an organisation are asked for.
    pub fn takes(&self, organisation: &str) -> bool {
        wanted(&self.organisations, organisation)
    }

    /// Whether a document is asked for.
    pub fn takes_document(&self, document: &str) -> bool {
        wanted(&self.documents, document)
    }

    /// The chosen jobs in the order of the plan; names that the plan does not know are errors.
    pub fn choose<'a>(&self, jobs: &[Job<'a>], workspace: &Workspace) -> Result<Vec<Job<'a>>, Vec<Diagnostic>> {
        let mut organisations: Vec<String> = jobs.iter().map(|job| job.organisation.id.clone()).collect();
        organisations.extend(workspace.faulty.iter().cloned());
        let documents = jobs.iter().map(|job| job.document.id.to_string()).collect::<Vec<_>>();
        let locales = jobs.iter().map(|job| job.locale.to_string()).collect::<Vec<_>>();
        let mut diagnostics = unknown("cooperative", &self.organisations, &organisations);
        // Where all organisations have faults, nobody knows which documents and locales there are.
        if !jobs.is_empty() {
            diagnostics.extend(unknown("document", &self.documents, &documents));
            diagnostics.extend(unknown("locale", &self.locales, &locales));
        }
        if !diagnostics.is_empty() {
            return Err(diagnostics);
        }
        Ok(jobs
            .iter()
            .filter(|job| self.takes(&job.organisation.id))
            .filter(|job| wanted(&self.documents, job.document.id.as_str()))
            .filter(|job| wanted(&self.locales, &job.locale.to_string()))
            .cloned()
            .collect())
    }
}

fn wanted(list: &[String], name: &str) -> bool {
    list.is_empty() || list.iter().any(|wanted| wanted == name)
}

fn unknown(what: &str, wanted: &[String], known: &[String]) -> Vec<Diagnostic> {
    let unknown = wanted.iter().filter(|name| !known.contains(name));
    unknown
        .map(|name| {
            let hint = did_you_mean(name, known.iter().map(String::as_str)).unwrap_or_else(|| {
                let mut names = known.to_vec();
                names.sort();
                names.dedup();
                format!("there are: {}", names.join(", "))
            });
            Diagnostic::error("unknown-selection", format!("no {what} `{name}` in this workspace")).hint(hint)
        })
        .collect()
}
