//! The work on one job: its messages resolved, its data put into the job's language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use super::changes::Earlier;
use super::control::control;
use super::gaps::{Flaw, Gap};
use super::neutral::{Lasting, is_neutral};
use super::survey::Trace;
use super::values;
use super::{Sources, Stage, identity, main_template, print, public};
use crate::diagnostic::{Diagnostic, Place};
use crate::edition::{Passages, canonical};
use crate::locale::{Catalogs, Locale, Resolver, Scope, Text, Value, Variables, Watch, hyphenate};
use crate::plan::{self, Job};
use crate::press::Specification;
use crate::render::{Input, Metadata, Profile, is_layout_mark};
use crate::template::Usage;
use crate::workspace::model::Untranslated;

/// Version of the shape of `/job.json`.
const VERSION: u32 = 1;

/// Sections that no data give as they are: they are made for each job.
const COMPUTED: [&str; 4] = ["consortium", "members", "changes", "sections"];

/// The work on one job.
pub(super) struct Resolution<'a> {
    pub(super) job: &'a Job<'a>,
    pub(super) sources: &'a Sources<'a>,
    /// The messages that its organisation sees.
    pub(super) catalogs: &'a Catalogs,
    pub(super) resolver: Resolver<'a>,
    /// The same messages in the source language, for a translation.
    pub(super) originals: Option<Resolver<'a>>,
    /// The job's locale and those of its language that it falls back to.
    pub(super) alike: Vec<Locale>,
    /// What is wrong with the translations of the messages that were asked for, by id.
    pub(super) flaws: BTreeMap<String, Option<Flaw>>,
    /// The organisation's data with the computed sections, texts and dates still unresolved.
    pub(super) data: Json,
    pub(super) variables: Variables,
    /// What the templates ask for.
    pub(super) usage: Arc<Usage>,
    /// Variables of values that the data could give and do not, with the paths of the values.
    absent: BTreeMap<String, String>,
    pub(super) assets: BTreeSet<String>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Whether its templates have errors.
    pub(super) faulty: bool,
    /// What the document says about itself, once it is resolved.
    metadata: Metadata,
    /// What the printer is told, for the print profile.
    press: Option<Specification>,
    /// Which messages are asked for, if someone wants to know.
    pub(super) trace: Option<Trace<'a>>,
    /// Whether the pages are to tell where each message begins.
    pub(super) shows_passages: bool,
    /// What the job was in the last edition, where that is told.
    pub(super) earlier: Option<Earlier<'a>>,
    /// Whether number and dates of the revision are neutral, so that what does not depend on them shows.
    pub(super) neutral: bool,
    /// What was resolved and does not depend on number and dates of the revision.
    pub(super) lasting: Lasting,
    /// The job with neutral values, if it was needed.
    pub(super) neutral_json: Option<Json>,
    /// The messages that are to be resolved, if not all.
    pub(super) only: Option<BTreeSet<String>>,
    /// The names that the job with neutral values looked for, if they are noted.
    pub(super) names: Option<BTreeSet<String>>,
}

/// Says where a message was asked for.
pub(super) type AskedAt<'f> = &'f dyn Fn() -> Option<Place>;

/// What a job is resolved from.
pub(super) struct Pass<'p> {
    pub data: &'p Json,
    pub scope: Scope<'p>,
    pub watch: &'p Watch,
    /// What need not be resolved again.
    pub known: Lasting,
}

impl<'a> Resolution<'a> {
    /// The work on a job with the sections of its organisation's data that its messages and templates can ask for.
    pub(super) fn new(sources: &'a Sources<'a>, catalogs: &'a Catalogs, job: &'a Job<'a>) -> Self {
        let usage = sources.usage(job);
        let lists = usage.item_messages.keys().map(|(list, _)| list).chain(usage.orders.keys().map(|(list, _)| list));
        let paths = usage.data.keys().chain(lists).filter_map(|path| path.split('.').next());
        let asked: BTreeSet<&str> = paths.chain(values::SCOPE_SECTIONS).collect();
        let asked = asked.into_iter().filter(|key| !COMPUTED.contains(key));
        let data = asked.map(|key| Some((key.to_string(), job.organisation.data.section(key)?)));
        match data.collect() {
            Some(data) => Self::with(sources, catalogs, job, Json::Object(data)),
            // One that there is not is told with those that may be meant.
            None => Self::with_all_data(sources, catalogs, job),
        }
    }

    /// The work on a job with all data of its organisation.
    pub(super) fn with_all_data(sources: &'a Sources<'a>, catalogs: &'a Catalogs, job: &'a Job<'a>) -> Self {
        Self::with(sources, catalogs, job, serde_json::to_value(&job.organisation.data).unwrap_or_default())
    }

    fn with(sources: &'a Sources<'a>, catalogs: &'a Catalogs, job: &'a Job<'a>, mut data: Json) -> Self {
        let organisation = job.organisation;
        data["consortium"] = identity(&sources.workspace.consortium);
        // There may be thousands, and few documents list them.
        if sources.usage(job).asks_for("members") {
            let resolver = sources.resolver(catalogs, job, &job.locale);
            data["members"] = Json::Array(sources.members(job, &resolver).all.clone());
        }
        data["changes"] = Json::Null;
        data["control"] = control(job, sources);
        data["print"] = serde_json::to_value(organisation.data.print_of(job.document)).unwrap_or_default();
        data["sections"] = job
            .document
            .sections_for(organisation.kind)
            .map(|section| serde_json::to_value(section).unwrap_or_default())
            .collect();
        Self::over(sources, catalogs, job, data)
    }

    /// The work on a job with data that are complete.
    pub(super) fn over(sources: &'a Sources<'a>, catalogs: &'a Catalogs, job: &'a Job<'a>, data: Json) -> Self {
        let resolver = sources.resolver(catalogs, job, &job.locale);
        let chain = sources.chain(&job.locale);
        let alike: Vec<Locale> =
            chain.into_iter().filter(|locale| locale.language() == job.locale.language()).collect();
        // What falls back to the source language itself is no translation.
        let is_translation = !job.locale.is_pseudo() && !alike.contains(&sources.source_locale);
        let originals = is_translation.then(|| sources.resolver(catalogs, job, &sources.source_locale));
        let usage = sources.usage(job);
        let members = sources.members(job, &resolver);
        let unknown = sources.workspace.unknown_members.first().filter(|_| usage.asks_for("members"));
        let variables = values::variables(job, &data, Arc::clone(&members.names));
        let absent = values::absent(&data);
        Self {
            job,
            sources,
            catalogs,
            resolver,
            originals,
            alike,
            flaws: BTreeMap::new(),
            data,
            variables,
            usage,
            absent,
            assets: BTreeSet::new(),
            diagnostics: unknown.map(|id| unknown_member(id)).into_iter().collect(),
            faulty: false,
            metadata: Metadata::default(),
            press: None,
            trace: None,
            shows_passages: false,
            earlier: None,
            neutral: false,
            lasting: Lasting::default(),
            neutral_json: None,
            only: None,
            names: None,
        }
    }

    /// The variables that all messages have, and the data with the computed sections, texts and dates still unresolved.
    pub(super) fn into_data(self) -> (Variables, Json) {
        (self.variables, self.data)
    }

    /// Resolves everything; with any error there is no input.
    pub(super) fn sound_input(&mut self) -> Option<Input> {
        let (input, json) = self.input();
        self.is_sound().then(|| input.with(&json))
    }

    /// Whether nothing was found to be wrong, with the templates neither.
    pub(super) fn is_sound(&self) -> bool {
        !self.faulty && !self.diagnostics.iter().any(Diagnostic::is_error)
    }

    /// Resolves everything into an input that still lacks its JSON, and this. Both are good only if there are no errors
    /// afterwards.
    pub(super) fn input(&mut self) -> (Input, Json) {
        let json = self.json();
        let metadata = std::mem::take(&mut self.metadata);
        let job = self.job;
        let attachment =
            (job.profile == Profile::ArchiveData).then(|| public::data(&json, &job.organisation.data.people));
        let input = Input {
            name: self.job.name(),
            template: main_template(self.job),
            json: Vec::new(),
            assets: std::mem::take(&mut self.assets),
            metadata,
            profile: self.job.profile,
            press: self.press.take(),
            attachment,
        };
        (input, json)
    }

    /// Resolves everything into what templates read, with the keys of its tables in order.
    pub(super) fn json(&mut self) -> Json {
        let job = self.job;
        let variables = std::mem::take(&mut self.variables);
        let watch = Watch::new(is_neutral);
        let scope = Scope::watched(&variables, &watch);
        let source_data = std::mem::take(&mut self.data);
        let files = Sources::template_files(job);
        let usage = Arc::clone(&self.usage);
        self.tell_missing(&files);
        self.faulty = usage.faulty;
        let tells_changes = usage.data.contains_key("changes");
        if !self.neutral && (tells_changes || self.sources.change_bars) {
            let (organisation, document) = (&job.organisation.id, job.document.id.as_str());
            self.earlier = self.sources.earlier(organisation, document, job.locale.as_str());
        }

        let known = std::mem::take(&mut self.lasting);
        let mut pass = Pass { data: &source_data, scope, watch: &watch, known };
        let messages = self.messages(&usage, &mut pass);
        let data = self.shown_data(&usage, &mut pass);
        self.data = source_data;
        let orders = self.orders(&usage, &data);
        let metadata = self.metadata(&scope);
        self.tell_gaps();
        self.press = (job.profile == Profile::Print)
            .then(|| print::specification(job, self.sources.tree))
            .and_then(|told| told.map_err(|faults| self.diagnostics.extend(faults)).ok());
        let active: Json =
            job.document.sections_for(job.organisation.kind).map(|one| Json::from(one.id.as_str())).collect();
        let mut json = json!({
            "version": VERSION,
            "organisation": job.organisation.id,
            "document": job.document.id,
            "locale": job.locale.to_string(),
            "profile": job.profile.name(),
            "language": job.locale.language(),
            "region": self.sources.region(&job.locale),
            "script": job.locale.likely_script(),
            "direction": job.locale.direction().as_str(),
            "source-locale": self.sources.source_locale.to_string(),
            "translated": job.locale != self.sources.source_locale,
            "change-marks": self.sources.change_bars,
            "draft": self.sources.stage == Stage::Draft,
            "marked": self.flaws.values().any(|flaw| flaw.as_ref().is_some_and(|flaw| self.is_marked(flaw))),
            "print": self.press.as_ref().map(|press| print::geometry(job, press)),
            "metadata": {
                "title": metadata.title,
                "author": metadata.author,
                "keywords": metadata.keywords,
                "date": metadata.date.map(|date| date.to_string()),
            },
            "sections": active,
        });
        // The macro would copy them.
        for (key, table) in [("data", data), ("orders", orders), ("messages", messages)] {
            json[key] = table.into();
        }
        self.metadata = metadata;
        if tells_changes && let Some(earlier) = self.earlier.take() {
            let neutral = self.neutral_after();
            let now = Passages::of(&json, &neutral);
            self.neutral_json = Some(neutral);
            let summary = self.summary(&earlier, &now, &scope);
            json["data"]["changes"] = summary;
        }
        canonical(json)
    }

    /// The messages that are asked for, those about items of lists too.
    pub(super) fn messages(&mut self, usage: &Usage, pass: &mut Pass) -> Map<String, Json> {
        let mut messages = Map::new();
        for (id, place) in &usage.messages {
            if !self.is_wanted(id) {
                continue;
            }
            if let Some(text) = pass.known.messages.remove(id) {
                messages.insert(id.clone(), text);
                continue;
            }
            self.asked_by(place);
            pass.watch.take();
            // What only the template can fill in is there for those messages alone that it fills.
            let slots = usage.slots.get(id).into_iter().flatten();
            let slots: Variables = slots.map(|slot| (slot.clone(), Value::Slot(slot.clone()))).collect();
            let text = self.text(id, &Scope::over(&pass.scope, &slots), &|| Some(place.clone()));
            if !self.neutral && !pass.watch.take() {
                self.lasting.messages.insert(id.clone(), text.clone());
            }
            messages.insert(id.clone(), self.marked(&format!("messages/{id}"), text));
        }
        for ((list, id), place) in &usage.item_messages {
            if !self.is_wanted(id) {
                continue;
            }
            self.asked_by(place);
            if values::lookup(pass.data, list.split('.').next().unwrap_or(list)).is_none() {
                let message = format!("there is no list `{list}`");
                self.diagnostics.push(Diagnostic::error("unknown-data", message).at(place.clone()));
            }
            let needed = self.resolver.references(id).variables;
            values::for_each_item(pass.data, list, &pass.scope, "", &mut |item, scope, key| {
                let name = format!("{key}#{id}");
                if let Some(text) = pass.known.messages.remove(&name) {
                    messages.insert(name, text);
                    return;
                }
                pass.watch.take();
                // A message about a value that this item does not have is empty for it.
                let absent = needed.iter().any(|variable| values::is_absent(item, variable));
                let text = if absent { Json::Null } else { self.text(id, scope, &|| Some(place.clone())) };
                if !self.neutral && !pass.watch.take() {
                    self.lasting.messages.insert(name.clone(), text.clone());
                }
                let text = self.marked(&format!("messages/{name}"), text);
                messages.insert(name, text);
            });
        }
        messages
    }

    /// The data that are asked for, with their messages resolved.
    pub(super) fn shown_data(&mut self, usage: &Usage, pass: &mut Pass) -> Map<String, Json> {
        let mut data = Map::new();
        for (path, place) in &usage.data {
            self.asked_by(place);
            match values::lookup(pass.data, path) {
                Some(value) if !self.names_wanted(value) => {}
                Some(value) => {
                    if let Some(shown) = pass.known.data.remove(path) {
                        data.insert(path.clone(), shown);
                        continue;
                    }
                    pass.watch.take();
                    let shown = self.transform(value, &pass.scope, path);
                    if !self.neutral && !pass.watch.take() {
                        self.lasting.data.insert(path.clone(), shown.clone());
                    }
                    data.insert(path.clone(), self.marked_data(path, value, shown));
                }
                None => self.diagnostics.push(
                    Diagnostic::error("unknown-data", format!("there is no data `{path}`"))
                        .at(place.clone())
                        .maybe_hint(values::meant(pass.data, path)),
                ),
            }
        }
        data
    }

    /// The orders of lists that are asked for in the alphabet of the language.
    fn orders(&mut self, usage: &Usage, data: &Map<String, Json>) -> Map<String, Json> {
        let mut orders = Map::new();
        for ((path, field), place) in &usage.orders {
            if let Some(list) = data.get(path).filter(|list| !list.is_null()) {
                match values::order(list, field, &|a, b| self.resolver.compare(a, b)) {
                    Some(order) => drop(orders.insert(format!("{path}#{field}"), order.into())),
                    None => self.diagnostics.push(
                        Diagnostic::error("unknown-data", format!("`{path}` is no list whose items have `{field}`"))
                            .at(place.clone()),
                    ),
                }
            }
        }
        orders
    }

    /// Tells the template files that are not there.
    fn tell_missing(&mut self, files: &[String]) {
        let job = self.job;
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
    }

    /// Notes which template asks for what is resolved next.
    fn asked_by(&mut self, place: &Place) {
        if let Some(trace) = &mut self.trace {
            trace.template.clone_from(&place.path);
        }
    }

    pub(super) fn metadata(&mut self, scope: &Scope) -> Metadata {
        let job = self.job;
        let place = || job.organisation.place(&format!("documents.{}.title", job.document.id));
        let title = self.message(job.document.title.as_str(), scope, &place);
        let organisation = &self.job.organisation.data.organisation;
        let code = plan::code(self.job.organisation, self.job.document);
        let revision = self.job.document.revision();
        let mut keywords = vec![code];
        keywords.extend(revision.map(|revision| format!("rev. {}", revision.number)));
        keywords.push(match self.sources.stage {
            Stage::Draft => "draft".to_string(),
            Stage::Final { year, .. } => format!("edition {year}"),
        });
        Metadata {
            title: format!("{} – {}", title.plain_text().replace(is_layout_mark, ""), organisation.name),
            author: organisation.legal_name.clone(),
            keywords,
            date: revision.map(|revision| *revision.date),
        }
    }

    /// Resolves a message; a fault without a place is put where the message was asked for, which `asked` says.
    pub(super) fn text(&mut self, id: &str, scope: &Scope, asked: AskedAt) -> Json {
        let text = self.message(id, scope, asked);
        let shown = serde_json::to_value(hyphenate(self.job.locale.language(), text)).unwrap_or_default();
        match self.flaws.get(id) {
            _ if shown == "" => shown,
            Some(Some(flaw)) if self.is_marked(flaw) => {
                json!([{ "t": "gap", "gap": flaw.gap.name(), "id": id, "c": parts(shown) }])
            }
            _ if self.shows_passages => json!([{ "t": "passage", "id": id, "c": parts(shown) }]),
            _ => shown,
        }
    }

    /// Whether the pages mark a text.
    fn is_marked(&self, flaw: &Flaw) -> bool {
        let marks = self.job.document.untranslated == Untranslated::Mark;
        marks && matches!(flaw.gap, Gap::Missing | Gap::Stale) && !flaw.excused
    }

    fn message(&mut self, id: &str, scope: &Scope, asked: AskedAt) -> Text {
        if let Some(trace) = &mut self.trace {
            trace.note(&self.resolver, id, scope);
        }
        let (text, diagnostics) = self.resolver.resolve(id, scope);
        self.tell_unknown_members(id, asked);
        for mut diagnostic in diagnostics {
            diagnostic.place = diagnostic.place.or_else(asked);
            let hint = self.hint_at_absent(&diagnostic);
            self.diagnostics.push(diagnostic.maybe_hint(hint));
        }
        if !self.flaws.contains_key(id) {
            self.flaws.insert(id.to_string(), self.flaw(id));
        }
        text
    }

    /// Tells that a message names the members while nobody knows who one of them is.
    fn tell_unknown_members(&mut self, id: &str, asked: AskedAt) {
        let Some(unknown) = self.sources.workspace.unknown_members.first() else { return };
        let names = ["members", "member-count"];
        if self.resolver.references(id).variables.iter().any(|variable| names.contains(&variable.as_str())) {
            let found = unknown_member(unknown);
            self.diagnostics.push(Diagnostic { place: asked(), ..found });
        }
    }

    /// Says which value of the data would fill a variable that is missing.
    fn hint_at_absent(&self, diagnostic: &Diagnostic) -> Option<String> {
        let is_meant = |variable: &str| diagnostic.message.contains(&format!("`${variable}`"));
        let (_, path) =
            self.absent.iter().find(|(variable, _)| diagnostic.name == "missing-variable" && is_meant(variable))?;
        Some(format!("the data of `{}` do not give `{path}`", self.job.organisation.id))
    }
}

/// The error of a document that names the members while nobody knows who one of them is.
fn unknown_member(id: &str) -> Diagnostic {
    let message = format!("the document names the members, and it cannot be made out who `{id}` is");
    Diagnostic::error("unknown-member", message)
        .hint("mend the faults of its data; what there is of the document is kept")
}

/// A text as an array of parts.
fn parts(text: Json) -> Json {
    if text.is_array() { text } else { json!([text]) }
}
