//! `bindery register`: the master list of documents in force, for people, for other programs, and as a document.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value as Json, json};

use super::{Failure, Outcome, Project, Records, Result, io_failure, target};
use crate::cli::{self, Format, RegisterFormat};
use crate::diagnostic::Diagnostic;
use crate::locale::{DateStyle, Direction, Locale, Resolver, Scope, Text, Value, Variables};
use crate::register::{Register, Review, Row, Status, Words};
use crate::render::{Input, Metadata, Profile, Renderer};
use crate::template::Templates;
use crate::{builtin, disk, report};

/// The template; where a workspace has none of its own, that of the program is used.
const TEMPLATE: &str = "templates/register.typ";

/// What the template takes its look from.
const THEME: &str = "templates/theme.typ";

/// The messages that the template and the workbook ask for.
const LABELS: [&str; 21] = [
    "register-title",
    "register-as-of",
    "register-in-force",
    "register-document",
    "register-language",
    "register-translation",
    "register-pages",
    "register-edition",
    "register-file-hash",
    "register-overdue",
    "register-due-soon",
    "register-obsolete",
    "register-replaced-by",
    "register-withdrawn",
    "register-nothing",
    "label-organisation",
    "label-code",
    "label-revision-abbreviated",
    "label-date",
    "label-next-review",
    "label-comma",
];

/// Lists the documents of a day.
pub fn run(root: &Path, arguments: &cli::Register) -> Result {
    let records = Records::load(root)?;
    let register = Register::of(&records.history, records.day(arguments.on));
    let folder = arguments.output.clone().unwrap_or_else(|| root.join("build/register"));
    target::file(root, &folder)?;
    let wants = |format: RegisterFormat| arguments.format.contains(&format);
    let name = format!("register-{}", register.date);
    let mut written = Vec::new();
    if wants(RegisterFormat::Csv) {
        written.push((format!("{name}.csv"), register.to_csv().into_bytes()));
    }
    if wants(RegisterFormat::Pdf) || wants(RegisterFormat::Xlsx) {
        let project = Project::load(root)?;
        let locales = locales(&project, &arguments.locale)?;
        written.extend(files(&project, &register, &locales, &arguments.format, &name)?);
    }
    let mut lines = if arguments.format.is_empty() || wants(RegisterFormat::Human) { lines(&register) } else { vec![] };
    for (name, content) in &written {
        let path = folder.join(name);
        disk::write_atomic(&path, content).map_err(|error| io_failure("write", &path, &error))?;
        lines.push(format!("written {}", path.display()));
    }
    let format = if wants(RegisterFormat::Json) { Format::Json } else { Format::Human };
    report::outcome(&lines, register.to_json(), &records.faults, &records.tree, format);
    Ok(if records.faults.is_empty() { Outcome::Good } else { Outcome::Findings })
}

/// PDF and workbook in some languages, as far as they are wanted, with their names.
pub(super) fn files(
    project: &Project,
    register: &Register,
    locales: &[Locale],
    formats: &[RegisterFormat],
    name: &str,
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for locale in locales {
        let labels = Labels::new(project, locale, register);
        if formats.contains(&RegisterFormat::Pdf) {
            files.push((format!("{name}-{locale}.pdf"), pdf(project, register, &labels)?));
        }
        if formats.contains(&RegisterFormat::Xlsx) {
            let workbook = register.to_xlsx(&labels.words());
            let told = |error| Diagnostic::error("workbook", format!("the workbook cannot be written: {error}"));
            files.push((format!("{name}-{locale}.xlsx"), workbook.map_err(told)?));
        }
    }
    Ok(files)
}

/// The languages that are wanted, which must have texts; the source language if none is named.
fn locales(project: &Project, wanted: &[String]) -> Result<Vec<Locale>> {
    if wanted.is_empty() {
        return Ok(vec![project.source_locale.clone()]);
    }
    let known: BTreeSet<&Locale> = project.catalogs.locales().collect();
    let parse = |tag: &String| {
        let locale = tag.parse::<Locale>().ok().filter(|locale| known.contains(locale));
        locale.ok_or_else(|| {
            let tags: Vec<String> = known.iter().map(ToString::to_string).collect();
            let unknown = Diagnostic::error("unknown-selection", format!("no locale `{tag}` in this workspace"));
            Failure::from(unknown.hint(format!("there are: {}", tags.join(", "))))
        })
    };
    wanted.iter().map(parse).collect()
}

/// The register in lines for people.
fn lines(register: &Register) -> Vec<String> {
    let mut lines = Vec::new();
    let line = |row: &Row| {
        let entry = row.entry;
        let review = match (row.status, entry.next_review) {
            (Status::InForce(Review::Overdue), Some(day)) => format!(", REVIEW OVERDUE since {day}"),
            (Status::InForce(Review::Soon), Some(day)) => format!(", review due soon: {day}"),
            (Status::InForce(_), Some(day)) => format!(", next review {day}"),
            (Status::Superseded(issue, next), _) => {
                format!(", replaced by revision {}.{} of {}", next.revision, next.translation, issue.record.date)
            }
            (Status::Withdrawn(day), _) => format!(", withdrawn on {day}"),
            (Status::Coming(day), _) => format!(", in force from {day}"),
            (Status::InForce(_), None) => String::new(),
        };
        let (revision, translation, year) = (entry.revision, entry.translation, row.issue.record.year);
        format!("  {}  {}, revision {revision}.{translation}, edition {year}{review}", entry.label(), entry.code)
    };
    lines.push(format!("documents in force on {}: {}", register.date, register.in_force().count()));
    lines.extend(register.in_force().map(line));
    if register.obsolete().next().is_some() {
        lines.push("superseded documents:".to_string());
        lines.extend(register.obsolete().map(line));
    }
    lines
}

/// The words of a register in one language.
struct Labels<'a> {
    locale: Locale,
    resolver: Resolver<'a>,
    words: BTreeMap<&'static str, String>,
}

impl<'a> Labels<'a> {
    fn new(project: &'a Project, locale: &Locale, register: &Register) -> Self {
        let chain = project.catalogs.chain(locale, &BTreeMap::new(), &project.source_locale);
        let resolver = project.catalogs.resolver(&chain, "consortium", &project.workspace.consortium.id);
        let variables = Variables::from([("register-date".to_string(), Value::Date(register.date))]);
        let word = |id: &'static str| (id, Text::plain_text(&resolver.resolve(id, &Scope::new(&variables)).0));
        let words = LABELS.into_iter().map(word).collect();
        Self { locale: locale.clone(), resolver, words }
    }

    fn get(&self, id: &str) -> String {
        self.words.get(id).cloned().unwrap_or_default()
    }

    /// The message that numbers the pages, with the slots that the template fills.
    fn page_of(&self) -> Json {
        let slot = |name: &str| (name.to_string(), Value::Slot(name.to_string()));
        let slots = Variables::from([slot("page"), slot("pages")]);
        serde_json::to_value(self.resolver.resolve("label-page-of", &Scope::new(&slots)).0).unwrap_or_default()
    }

    fn words(&self) -> Words {
        Words {
            title: self.get("register-title"),
            as_of: self.get("register-as-of"),
            in_force: self.get("register-in-force"),
            obsolete: self.get("register-obsolete"),
            organisation: self.get("label-organisation"),
            document: self.get("register-document"),
            language: self.get("register-language"),
            code: self.get("label-code"),
            revision: self.get("label-revision-abbreviated"),
            translation: self.get("register-translation"),
            date: self.get("label-date"),
            edition: self.get("register-edition"),
            pages: self.get("register-pages"),
            next_review: self.get("label-next-review"),
            overdue: self.get("register-overdue"),
            due_soon: self.get("register-due-soon"),
            replaced_by: self.get("register-replaced-by"),
            withdrawn: self.get("register-withdrawn"),
            hash: self.get("register-file-hash"),
            right_to_left: self.locale.direction() == Direction::Rtl,
        }
    }
}

/// The register as a PDF of the archive profile.
fn pdf(project: &Project, register: &Register, labels: &Labels) -> Result<Vec<u8>> {
    let locale = &labels.locale;
    let organisation = &project.workspace.consortium.data.organisation;
    let job = json!({
        "language": locale.language(),
        "region": locale.region(),
        "script": locale.likely_script(),
        "direction": locale.direction().as_str(),
        "source-locale": project.source_locale.to_string(),
        "translated": *locale != project.source_locale,
        "sections": [],
        "labels": labels.words,
        "page-of": labels.page_of(),
        "name": organisation.name,
        "in-force": groups(register.in_force(), register, labels, &project.source_locale),
        "obsolete": groups(register.obsolete(), register, labels, &project.source_locale),
        "count": register.in_force().count(),
        "overdue": register.count(Review::Overdue),
        "due-soon": register.count(Review::Soon),
    });
    let input = Input {
        name: format!("register/{locale}"),
        template: TEMPLATE.to_string(),
        json: serde_json::to_vec_pretty(&job).unwrap_or_default(),
        assets: BTreeSet::new(),
        metadata: Metadata {
            title: format!("{} – {}", labels.get("register-title"), organisation.name),
            author: organisation.legal_name.clone(),
            keywords: vec!["register".into(), register.date.to_string()],
            date: Some(register.date),
        },
        profile: Profile::Archive,
        press: None,
        attachment: None,
    };
    // Templates of a house of its own may know nothing of a theme.
    let own = builtin::templates();
    let mut tree = if project.tree.get(THEME).is_some() { project.tree.clone() } else { own.clone() };
    if let Some(content) = own.get(TEMPLATE).filter(|_| tree.get(TEMPLATE).is_none()) {
        tree.insert(TEMPLATE, content);
    }
    let rendered = Renderer::new(&tree, &Templates::load(&tree).0).render(&input, &|_| None);
    let fail = |diagnostics| Failure { diagnostics, is_finding: true, sources: project.texts.clone() };
    rendered.map(|rendered| rendered.pdf).map_err(fail)
}

/// Rows by organisation, in the order of the reader's alphabet, and by document.
fn groups<'r, 'h: 'r>(
    rows: impl Iterator<Item = &'r Row<'h>>,
    register: &Register,
    labels: &Labels,
    source: &Locale,
) -> Vec<Json> {
    let mut organisations: Vec<(&str, Vec<&Row>)> = Vec::new();
    for row in rows {
        match organisations
            .iter_mut()
            .find(|(_, rows)| rows.iter().any(|one| one.entry.organisation == row.entry.organisation))
        {
            Some((_, rows)) => rows.push(row),
            None => organisations.push((&row.entry.name, vec![row])),
        }
    }
    organisations.sort_by(|(one, _), (other, _)| labels.resolver.compare(one, other));
    let group = |(name, rows): &(&str, Vec<&Row>)| {
        let documents = rows.chunk_by(|one, other| one.entry.document == other.entry.document);
        let document = |rows: &[&Row]| {
            let (title, tag) = title(rows, register, &labels.locale, source);
            json!({
                "title": title,
                "language": language(tag),
                "rows": rows.iter().map(|row| cells(row, labels)).collect::<Vec<_>>(),
            })
        };
        json!({ "name": name, "documents": documents.map(document).collect::<Vec<_>>() })
    };
    organisations.iter().map(group).collect()
}

/// What a document is called in the reader's language; else in the source language, or its own.
fn title<'r>(rows: &[&'r Row], register: &'r Register, locale: &Locale, source: &Locale) -> (&'r str, &'r str) {
    let Some(first) = rows.first().map(|row| row.entry) else { return ("", "") };
    let is_same = |row: &&Row| (&row.entry.organisation, &row.entry.document) == (&first.organisation, &first.document);
    let of = |wanted: &Locale| {
        let found = register.rows.iter().filter(is_same).rfind(|row| row.entry.locale == wanted.as_str());
        found.map(|row| (row.entry.title.as_str(), row.entry.locale.as_str()))
    };
    of(locale).or_else(|| of(source)).unwrap_or((&first.title, &first.locale))
}

fn language(tag: &str) -> Json {
    let locale = tag.parse::<Locale>().ok();
    json!({
        "lang": locale.as_ref().map(Locale::language),
        "region": locale.as_ref().and_then(Locale::region),
        "script": locale.as_ref().and_then(Locale::likely_script),
        "direction": locale.as_ref().map(|locale| locale.direction().as_str()),
    })
}

fn cells(row: &Row, labels: &Labels) -> Json {
    let day = |date| labels.resolver.format_date(date, DateStyle::Medium);
    let (entry, record) = (row.entry, &row.issue.record);
    let review = if let Status::InForce(review) = row.status { review } else { Review::Unplanned };
    json!({
        "locale": entry.locale,
        "code": entry.code,
        "revision": entry.revision,
        "translation": entry.translation,
        "date": day(entry.date),
        "edition": record.year.to_string(),
        "pages": entry.pages,
        "next-review": entry.next_review.map(day),
        "review": review.name(),
        "sha256": entry.sha256,
        "replaced-by": row.status.successor().map(|(issue, next)| json!({
            "code": next.code,
            "revision": next.revision,
            "translation": next.translation,
            "edition": issue.record.year.to_string(),
        })),
    })
}
