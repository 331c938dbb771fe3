//! One job's resolved data: exactly the values and texts that its templates ask for, as `/job.json`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use crate::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::locale::{Catalogs, DateStyle, Locale, Resolver, Scope, Text, Value, Variables};
use crate::plan::{self, Job};
use crate::render::{Input, Metadata};
use crate::template::{self, Templates};
use crate::workspace::{Organisation, Workspace};

/// Version of the shape of `/job.json`.
const VERSION: u32 = 1;

/// Sections of the data whose plain values every message may use as variables: `organisation.name` as
/// `$organisation-name`.
const SCOPE_SECTIONS: [&str; 8] =
    ["organisation", "consortium", "workforce", "charter", "standard", "policy", "control", "brand"];

/// Everything that jobs are resolved from.
pub struct Sources<'a> {
    workspace: &'a Workspace,
    catalogs: &'a Catalogs,
    templates: &'a Templates,
    source_locale: Locale,
    fallback: BTreeMap<Locale, Locale>,
    conventions: BTreeMap<Locale, Locale>,
    /// Each organisation's effective data as JSON, made once for all its jobs.
    data: BTreeMap<&'a str, Json>,
    members: Json,
}

impl<'a> Sources<'a> {
    pub fn new(
        workspace: &'a Workspace,
        catalogs: &'a Catalogs,
        templates: &'a Templates,
        source_locale: Locale,
    ) -> Self {
        let to_json = |organisation: &Organisation| serde_json::to_value(&organisation.data).unwrap_or_default();
        let data = workspace.organisations().map(|one| (one.id.as_str(), to_json(one))).collect();
        let members = workspace.cooperatives.iter().map(|one| to_json(one)["organisation"].take()).collect();
        let fallback = plan::locale_map(&workspace.languages.fallback);
        let conventions = plan::locale_map(&workspace.languages.conventions);
        Self { workspace, catalogs, templates, source_locale, fallback, conventions, data, members }
    }

    /// Resolves the data and messages of one job. With any error there is no input, and all errors are told, but for those
    /// of the templates themselves: who read them has told them.
    pub fn resolve(&self, job: &Job) -> (Option<Input>, Vec<Diagnostic>) {
        let mut resolution = Resolution::new(self, job);
        let input = resolution.input();
        let failed = resolution.faulty || resolution.diagnostics.iter().any(Diagnostic::is_error);
        ((!failed).then_some(input), resolution.diagnostics)
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

fn main_template(job: &Job) -> String {
    format!("{}/{}", template::FOLDER, job.document.template)
}

/// The work on one job.
struct Resolution<'a> {
    job: &'a Job<'a>,
    sources: &'a Sources<'a>,
    resolver: Resolver<'a>,
    /// The organisation's data with the computed sections, texts and dates still unresolved.
    data: Json,
    variables: Variables,
    /// Variables of values that the data could give and do not, with the paths of the values.
    absent: BTreeMap<String, String>,
    assets: BTreeSet<String>,
    diagnostics: Vec<Diagnostic>,
    /// Whether its templates have errors.
    faulty: bool,
}

impl<'a> Resolution<'a> {
    fn new(sources: &'a Sources<'a>, job: &'a Job<'a>) -> Self {
        let organisation = job.organisation;
        let chain = sources.catalogs.chain(&job.locale, &sources.fallback, &sources.source_locale);
        let resolver = sources.catalogs.resolver(&chain, organisation.kind.as_str(), &organisation.id);
        let mut data = sources.data.get(organisation.id.as_str()).cloned().unwrap_or_default();
        let consortium = sources.data.get(sources.workspace.consortium.id.as_str());
        data["consortium"] = consortium.map(|data| data["organisation"].clone()).unwrap_or_default();
        data["members"] = sources.members.clone();
        data["control"] = control(job, sources);
        data["sections"] = job
            .document
            .sections_for(organisation.kind)
            .map(|section| serde_json::to_value(section).unwrap_or_default())
            .collect();
        let variables = variables(job, &data);
        let mut absent = BTreeMap::new();
        for section in SCOPE_SECTIONS {
            find_absent(section, &data[section], &mut absent);
        }
        Self {
            job,
            sources,
            resolver,
            data,
            variables,
            absent,
            assets: BTreeSet::new(),
            diagnostics: Vec::new(),
            faulty: false,
        }
    }

    fn input(&mut self) -> Input {
        let job = self.job;
        let variables = std::mem::take(&mut self.variables);
        let scope = Scope::new(&variables);
        let source_data = std::mem::take(&mut self.data);
        let files = Sources::template_files(job);
        for path in files.iter().filter(|path| self.sources.templates.source(path).is_none()) {
            let section = path.rsplit('/').next().and_then(|name| name.strip_suffix(".typ")).unwrap_or_default();
            let document = format!("documents.{}", job.document.id);
            let place = job.organisation.place(&format!("{document}.sections.{section}"));
            self.diagnostics.push(Diagnostic {
                place: place.or_else(|| job.organisation.place(&format!("{document}.template"))),
                ..Diagnostic::error("missing-template", format!("there is no template file `{path}`"))
                    .maybe_hint(self.sources.templates.suggest(path))
            });
        }
        let usage = self.sources.templates.usage(files.iter().map(String::as_str));
        self.faulty = usage.faulty;

        let mut messages = Map::new();
        for (id, place) in &usage.messages {
            messages.insert(id.clone(), self.text(id, &scope, Some(place)));
        }
        for ((list, id), place) in &usage.item_messages {
            if lookup(&source_data, list.split('.').next().unwrap_or(list)).is_none() {
                let message = format!("there is no list `{list}`");
                self.diagnostics.push(Diagnostic::error("unknown-data", message).at(place.clone()));
            }
            let needed = self.resolver.references(id).variables;
            for_each_item(&source_data, list, &scope, "", &mut |item, scope, key| {
                // A message about a value that this item does not have is empty for it.
                let absent = needed.iter().any(|variable| is_absent(item, variable));
                let text = if absent { Json::Null } else { self.text(id, scope, Some(place)) };
                messages.insert(format!("{key}#{id}"), text);
            });
        }
        let mut data = Map::new();
        for (path, place) in &usage.data {
            match lookup(&source_data, path) {
                Some(value) => {
                    data.insert(path.clone(), self.transform(value, &scope, path));
                }
                None => self.diagnostics.push(
                    Diagnostic::error("unknown-data", format!("there is no data `{path}`"))
                        .at(place.clone())
                        .maybe_hint(meant(&source_data, path)),
                ),
            }
        }
        let metadata = self.metadata(&scope);
        let active: Json =
            job.document.sections_for(job.organisation.kind).map(|one| Json::from(one.id.as_str())).collect();
        let json = json!({
            "version": VERSION,
            "organisation": job.organisation.id,
            "document": job.document.id,
            "locale": job.locale.to_string(),
            "profile": job.profile.name(),
            "language": job.locale.language(),
            "region": self.sources.region(&job.locale),
            "direction": job.locale.direction().as_str(),
            "source-locale": self.sources.source_locale.to_string(),
            "translated": job.locale != self.sources.source_locale,
            "draft": true,
            "metadata": {
                "title": metadata.title,
                "author": metadata.author,
                "keywords": metadata.keywords,
                "date": metadata.date.map(|date| date.to_string()),
            },
            "sections": active,
            "data": data,
            "messages": messages,
        });
        Input {
            name: job.name(),
            template: main_template(job),
            json: serde_json::to_vec_pretty(&json).unwrap_or_default(),
            assets: std::mem::take(&mut self.assets),
            metadata,
            profile: job.profile,
        }
    }

    fn metadata(&mut self, scope: &Scope) -> Metadata {
        let title = &self.job.document.title;
        let place = self.job.organisation.place(&format!("documents.{}.title", self.job.document.id));
        let title = self.message(title.as_str(), scope, place.as_ref());
        let organisation = &self.job.organisation.data.organisation;
        let code = plan::code(self.job.organisation, self.job.document);
        let revision = self.job.document.revision();
        let mut keywords = vec![code];
        keywords.extend(revision.map(|revision| format!("rev. {}", revision.number)));
        // Until an edition is issued, whatever is built is a draft.
        keywords.push("draft".to_string());
        Metadata {
            title: format!("{} – {}", title.plain_text(), organisation.name),
            author: organisation.legal_name.clone(),
            keywords,
            date: revision.map(|revision| *revision.date),
        }
    }

    /// Resolves a message; a fault without a place is put where the message was asked for.
    fn text(&mut self, id: &str, scope: &Scope, place: Option<&Place>) -> Json {
        serde_json::to_value(self.message(id, scope, place)).unwrap_or_default()
    }

    fn message(&mut self, id: &str, scope: &Scope, place: Option<&Place>) -> Text {
        let (text, diagnostics) = self.resolver.resolve(id, scope);
        for mut diagnostic in diagnostics {
            diagnostic.place = diagnostic.place.or_else(|| place.cloned());
            let hint = self.hint_at_absent(&diagnostic);
            self.diagnostics.push(diagnostic.maybe_hint(hint));
        }
        self.note_fallback(id);
        text
    }

    /// Says which value of the data would fill a variable that is missing.
    fn hint_at_absent(&self, diagnostic: &Diagnostic) -> Option<String> {
        let is_meant = |variable: &str| diagnostic.message.contains(&format!("`${variable}`"));
        let (_, path) =
            self.absent.iter().find(|(variable, _)| diagnostic.name == "missing-variable" && is_meant(variable))?;
        Some(format!("the data of `{}` do not give `{path}`", self.job.organisation.id))
    }

    /// Warns of a message that is there in another language only.
    fn note_fallback(&mut self, id: &str) {
        let locale = &self.job.locale;
        let Some(found) = self.resolver.find(id).filter(|found| found.locale.language() != locale.language()) else {
            return;
        };
        let message =
            format!("message `{id}` is not translated into `{locale}`; the text in `{}` is shown", found.locale);
        let hint = format!("add it to `locales/{locale}/`");
        self.diagnostics.push(Diagnostic::warning("untranslated", message).at(found.place).hint(hint));
    }

    /// Replaces message ids by their texts, dates by their forms in the job's language and assets by their paths.
    fn transform(&mut self, value: &Json, scope: &Scope, path: &str) -> Json {
        match value {
            Json::Object(object) => {
                if let Some((kind, content)) = leaf(object) {
                    return self.leaf(kind, content, scope, path);
                }
                let own = if object.contains_key("id") { item_variables(object) } else { Variables::new() };
                let scope = Scope::over(scope, &own);
                let fields = object
                    .iter()
                    .map(|(key, value)| (key.clone(), self.transform(value, &scope, &format!("{path}.{key}"))));
                Json::Object(fields.collect())
            }
            Json::Array(items) => items
                .iter()
                .map(|item| {
                    let id = item["id"].as_str().map(|id| format!("{path}.{id}"));
                    self.transform(item, scope, id.as_deref().unwrap_or(path))
                })
                .collect(),
            other => other.clone(),
        }
    }

    fn leaf(&mut self, kind: Leaf, content: &str, scope: &Scope, path: &str) -> Json {
        match kind {
            Leaf::Message => {
                let place = self.job.organisation.place(path);
                self.text(content, scope, place.as_ref())
            }
            Leaf::Date => match content.parse() {
                Ok(date) => self.date(date),
                Err(_) => Json::Null,
            },
            Leaf::Asset => {
                self.assets.insert(content.to_string());
                json!({ "path": format!("/{content}") })
            }
            Leaf::Number => serde_json::from_str(content).unwrap_or_default(),
        }
    }

    fn date(&self, date: jiff::civil::Date) -> Json {
        json!({
            "iso": date.to_string(),
            "long": self.resolver.format_date(date, DateStyle::Long),
            "medium": self.resolver.format_date(date, DateStyle::Medium),
            "short": self.resolver.format_date(date, DateStyle::Short),
            "month-year": self.resolver.format_date(date, DateStyle::MonthYear),
        })
    }
}

/// The control block of the job's document (ISO 9001, clause 7.5).
fn control(job: &Job, sources: &Sources) -> Json {
    let document = job.document;
    let revision = document.revision().and_then(|revision| serde_json::to_value(revision).ok()).unwrap_or_default();
    let shared = &job.organisation.data.control;
    json!({
        "code": plan::code(job.organisation, document),
        "title": document.title,
        "subtitle": document.subtitle,
        "series": document.series,
        "number": document.number,
        "revision": revision["number"],
        "date": revision["date"],
        "draft": true,
        "prepared": revision["prepared"],
        "verified": revision["verified"],
        "approved": revision["approved"],
        "revisions": document.revisions,
        "distribution": document.distribution,
        "next-review": document.next_review,
        "replaces": document.replaces,
        "standard": job.organisation.data.standard.name,
        "retention-years": shared.retention_years,
        "source-locale": sources.source_locale.to_string(),
        "prevailing-locale": sources.workspace.languages.prevailing().as_str(),
        "source-revision": revision["number"],
        "source-date": revision["date"],
    })
}

/// The variables that every message of the job may use.
fn variables(job: &Job, data: &Json) -> Variables {
    let mut variables = Variables::new();
    for section in SCOPE_SECTIONS {
        flatten(section, &data[section], &mut variables);
    }
    let names = data["members"].as_array().into_iter().flatten();
    let names: Vec<String> = names.filter_map(|member| member["name"].as_str()).map(str::to_string).collect();
    variables.insert("member-count".into(), Value::from(i64::try_from(names.len()).unwrap_or(i64::MAX)));
    variables.insert("members".into(), Value::List(names));
    // Only the template knows its pages.
    for slot in ["page", "pages"] {
        variables.insert(slot.into(), Value::Slot(slot.into()));
    }
    variables.insert("document".into(), Value::Text(job.document.id.to_string()));
    variables
}

/// Adds the plain values of a table as variables, `-` between the parts of their paths.
fn flatten(name: &str, value: &Json, variables: &mut Variables) {
    if let Some(value) = variable(name, value) {
        variables.insert(name.to_string(), value);
    } else if let Json::Object(object) = value {
        for (key, value) in object {
            flatten(&format!("{name}-{key}"), value, variables);
        }
    }
}

/// Finds the optional values that a table does not give: variable → path.
fn find_absent(path: &str, value: &Json, absent: &mut BTreeMap<String, String>) {
    match value {
        Json::Null => {
            absent.insert(path.replace('.', "-"), path.to_string());
        }
        Json::Object(object) => {
            object.iter().for_each(|(key, value)| find_absent(&format!("{path}.{key}"), value, absent));
        }
        _ => {}
    }
}

/// A plain value as a variable; tables, lists and texts are none.
fn variable(name: &str, value: &Json) -> Option<Value> {
    match value {
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Bool(flag) => Some(Value::Text(flag.to_string())),
        // A year is a name, not an amount: it is never grouped.
        Json::Number(number) if name.ends_with("year") || name.ends_with("founded") => {
            Some(Value::Text(number.to_string()))
        }
        Json::Number(number) => number.to_string().parse().ok().map(Value::Number),
        Json::Object(object) => match leaf(object)? {
            (Leaf::Number, digits) => digits.parse().ok().map(Value::Number),
            (Leaf::Date, date) => date.parse().ok().map(Value::Date),
            _ => None,
        },
        _ => None,
    }
}

/// An item's own plain values, under their own names.
fn item_variables(object: &Map<String, Json>) -> Variables {
    let mut variables = Variables::new();
    for (key, value) in object {
        flatten(key, value, &mut variables);
    }
    variables
}

/// Whether a variable is an item's own optional value, and the item does not have it.
fn is_absent(item: &Map<String, Json>, variable: &str) -> bool {
    let name = |key: &str| variable == key || variable.strip_prefix(key).is_some_and(|rest| rest.starts_with('-'));
    item.iter().any(|(key, value)| value.is_null() && name(key))
}

/// Visits the items of a list by its data path, which may run through lists (`services.standards`), each with its scope
/// and key (`services/day-centre/standards/access`, `policy.commitments/welcome`).
fn for_each_item(
    value: &Json,
    path: &str,
    scope: &Scope,
    prefix: &str,
    visit: &mut impl FnMut(&Map<String, Json>, &Scope, &str),
) {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let name = format!("{prefix}{first}");
    let Json::Array(list) = &value[first] else {
        if !rest.is_empty() {
            for_each_item(&value[first], rest, scope, &format!("{name}."), visit);
        }
        return;
    };
    for item in list {
        let Some((object, id)) = item.as_object().zip(item["id"].as_str()) else { continue };
        let own = item_variables(object);
        let (scope, key) = (Scope::over(scope, &own), format!("{name}/{id}"));
        if rest.is_empty() {
            visit(object, &scope, &key);
        } else {
            for_each_item(item, rest, &scope, &format!("{key}/"), visit);
        }
    }
}

/// The value at a dotted path; what lies below an absent optional value is absent too.
fn lookup<'a>(data: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('.').try_fold(data, |value, key| if value.is_null() { Some(value) } else { value.get(key) })
}

/// A hint at the key that may be meant by one that is not there.
fn meant(data: &Json, path: &str) -> Option<String> {
    let mut table = data;
    for key in path.split('.') {
        match table.get(key) {
            Some(inner) => table = inner,
            None => return did_you_mean(key, table.as_object()?.keys().map(String::as_str)),
        }
    }
    None
}

/// The kinds of value that the model marks by an object with one key.
#[derive(Clone, Copy)]
enum Leaf {
    Message,
    Date,
    Asset,
    Number,
}

fn leaf(object: &Map<String, Json>) -> Option<(Leaf, &str)> {
    let (key, value) = object.iter().next().filter(|_| object.len() == 1)?;
    let kind = match key.as_str() {
        "message" => Leaf::Message,
        "date" => Leaf::Date,
        "asset" => Leaf::Asset,
        "number" => Leaf::Number,
        _ => return None,
    };
    value.as_str().map(|content| (kind, content))
}
