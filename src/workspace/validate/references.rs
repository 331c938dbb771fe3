//! Every id that one item uses for another must be there; the organisation chart has no cycles.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::workspace::explain;
use crate::workspace::model::{Revision, Signature};
use crate::workspace::node::WITHDRAWN;

/// A list whose items others refer to.
struct Targets<'a> {
    /// What an item is called.
    what: &'static str,
    /// The path of the list.
    list: &'static str,
    ids: BTreeSet<&'a str>,
}

impl<'a> Targets<'a> {
    fn new<T>(what: &'static str, list: &'static str, items: &'a [T], id: impl Fn(&'a T) -> &'a str) -> Self {
        Self { what, list, ids: items.iter().map(id).collect() }
    }
}

/// References that lead nowhere: where they stand, what they say, where they should lead.
#[derive(Default)]
struct Dangling<'a>(Vec<(String, &'a str, &'a Targets<'a>)>);

/// Gives the path of a field.
type At<'p> = &'p dyn Fn(&str) -> String;

impl<'a> Dangling<'a> {
    fn one<T: AsRef<str>>(&mut self, at: At<'_>, field: &str, id: Option<&'a T>, targets: &'a Targets<'a>) {
        if let Some(id) = id.map(AsRef::as_ref).filter(|id| !targets.ids.contains(id)) {
            self.0.push((at(field), id, targets));
        }
    }

    fn all<T: AsRef<str>>(&mut self, at: At<'_>, field: &str, ids: &'a [T], targets: &'a Targets<'a>) {
        for id in ids {
            self.one(at, field, Some(id), targets);
        }
    }
}

/// Checks all references of an organisation's data.
pub fn check(checker: &mut Checker<'_>) {
    let data = checker.data;
    let people = Targets::new("person", "people", &data.people, |item| item.id.as_str());
    let processes = Targets::new("process", "processes", &data.processes, |item| item.id.as_str());
    let clauses = Targets::new("clause", "standard.clauses", &data.standard.clauses, |item| item.id.as_str());
    let commitments =
        Targets::new("commitment", "policy.commitments", &data.policy.commitments, |item| item.id.as_str());
    let areas = Targets::new("area", "areas", &data.areas, |item| item.id.as_str());
    let offices = Targets::new("office", "offices", &data.offices, |item| item.id.as_str());
    let units = Targets::new("unit", "units", &data.units, |item| item.id.as_str());

    let mut dangling = Dangling::default();
    let at = |field: &str| field.to_string();
    dangling.one(&at, "policy.signatory", data.policy.signatory.as_ref(), &people);
    dangling.one(&at, "charter.complaint-person", data.charter.complaint_person.as_ref(), &people);
    dangling.one(&at, "charter.appeal-person", data.charter.appeal_person.as_ref(), &people);
    for item in &data.objectives {
        let at = |field: &str| format!("objectives.{}.{field}", item.id);
        dangling.one(&at, "commitment", item.commitment.as_ref(), &commitments);
        dangling.one(&at, "process", item.process.as_ref(), &processes);
        dangling.one(&at, "owner", item.owner.as_ref(), &people);
    }
    for item in &data.processes {
        let at = |field: &str| format!("processes.{}.{field}", item.id);
        dangling.one(&at, "owner", item.owner.as_ref(), &people);
        dangling.all(&at, "involved", &item.involved, &people);
        dangling.all(&at, "informed", &item.informed, &people);
        dangling.all(&at, "feeds", &item.feeds, &processes);
        dangling.all(&at, "clauses", &item.clauses, &clauses);
    }
    for item in &data.risks {
        let at = |field: &str| format!("risks.{}.{field}", item.id);
        dangling.one(&at, "process", item.process.as_ref(), &processes);
        dangling.one(&at, "owner", item.owner.as_ref(), &people);
    }
    for item in &data.services {
        let at = |field: &str| format!("services.{}.{field}", item.id);
        dangling.one(&at, "area", item.area.as_ref(), &areas);
        dangling.one(&at, "office", item.office.as_ref(), &offices);
        dangling.one(&at, "contact", item.contact.as_ref(), &people);
    }
    for item in &data.units {
        let at = |field: &str| format!("units.{}.{field}", item.id);
        dangling.one(&at, "parent", item.parent.as_ref(), &units);
        dangling.one(&at, "person", item.person.as_ref(), &people);
    }
    for document in data.own_documents() {
        for section in document.sections_for(data.organisation.kind) {
            let at = |field: &str| format!("documents.{}.sections.{}.{field}", document.id, section.id);
            dangling.all(&at, "clauses", &section.clauses, &clauses);
        }
        for revision in &document.revisions {
            for (step, signature) in signatures(revision) {
                let at = |field: &str| format!("documents.{}.revisions.{}.{step}.{field}", document.id, revision.id);
                dangling.one(&at, "person", Some(&signature.person), &people);
            }
        }
    }
    for (path, id, targets) in dangling.0 {
        tell(checker, &path, id, targets);
    }
    cycles(checker);
}

/// The signatures of a revision, in the order in which they are given.
pub fn signatures(revision: &Revision) -> impl Iterator<Item = (&'static str, &Signature)> {
    let steps = [("prepared", &revision.prepared), ("verified", &revision.verified), ("approved", &revision.approved)];
    steps.into_iter().filter_map(|(step, signature)| Some((step, signature.as_ref()?)))
}

fn tell(checker: &mut Checker<'_>, path: &str, id: &str, targets: &Targets<'_>) {
    let Targets { what, list, ids } = targets;
    let mut diagnostic = Diagnostic::error("unknown-reference", format!("there is no {what} `{id}`"));
    let withdrawn = explain::node(checker.root, &format!("{list}.{id}")).and_then(|item| item.get(WITHDRAWN));
    diagnostic = if let Some(origin) = withdrawn.and_then(|mark| mark.origin.as_ref()) {
        diagnostic.hint(format!("it is withdrawn in {}:{}", origin.source.path, origin.line()))
    } else {
        let suggestion = did_you_mean(id, ids.iter().copied());
        diagnostic.hint(suggestion.unwrap_or_else(|| format!("add one to `[[{list}]]` with that `id`")))
    };
    checker.report_item(path, id, diagnostic);
}

/// A unit must not stand above itself.
fn cycles(checker: &mut Checker<'_>) {
    let units = &checker.data.units;
    let parents: BTreeMap<&str, &str> =
        units.iter().filter_map(|unit| Some((unit.id.as_str(), unit.parent.as_ref()?.as_str()))).collect();
    for unit in units {
        let start = unit.id.as_str();
        let mut chain = vec![start];
        let mut current = start;
        while let Some(parent) = parents.get(current).filter(|_| chain.len() <= units.len()) {
            chain.push(parent);
            current = parent;
            if current == start {
                break;
            }
        }
        // Each cycle is told once, at its first unit by name.
        if chain.len() > 1 && current == start && chain.iter().all(|id| *id >= start) {
            let way = chain.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" → ");
            let diagnostic = Diagnostic::error("cyclic-units", format!("the unit `{start}` stands above itself"))
                .within(way)
                .hint("the topmost unit has no `parent`");
            checker.report(&format!("units.{start}.parent"), diagnostic);
        }
    }
}
