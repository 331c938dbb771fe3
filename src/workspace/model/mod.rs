//! The typed model: what the data files may say, once their layers are laid over one another.
//!
//! The types are the single source: they refuse unknown keys, say which values are needed, and give the JSON Schema
//! that editors use. Prose is never data: a field of the type [`MessageId`] names a message of `locales/`.

mod checks;
mod control;
mod identity;
mod leaf;
mod path;
mod policy;
mod print;
mod services;
mod shared;
mod syntax;

use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

pub use checks::{CheckSeverity, Checks, Excuse, GlossaryTerm};
pub use control::{
    Clause, Control, Distribution, Document, Edition, Languages, Medium, Revision, Section, Signature, Standard,
    Untranslated,
};
pub use identity::{Address, Brand, Gender, Identity, Kind, Office, Person, Unit, Workforce};
pub use leaf::{
    Asset, ClauseId, Cmyk, CodePattern, Colour, Date, IccFile, Id, MessageId, Number, OutputPattern, PageSize, Tag,
    TemplatePath,
};
pub use policy::{
    Commitment, Direction, Measure, Norm, Objective, Party, Policy, Process, ProcessKind, Risk, RiskKind, Term,
    UnitOfMeasure,
};
pub use print::{Binding, Bleed, BrandInk, Cover, Print};
pub use services::{Area, Charter, Service, ServiceStandard};
pub use shared::Shared;
pub(super) use shared::{AnyShared, SHARED, offering};
pub(super) use syntax::{Leaf, hidden};

/// All effective data of one organisation. Each key of it may stand at the top of a data file.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Data {
    /// Which languages the workspace speaks; only in `manuals/*.toml`.
    pub languages: Shared<Languages>,
    /// The yearly edition that is worked on; only in `manuals/*.toml`.
    #[serde(default)]
    pub edition: Edition,
    /// How documents are identified and kept (ISO 9001, 7.5; ISO 10013).
    pub control: Shared<Control>,
    /// The standard that the quality management system follows.
    pub standard: Shared<Standard>,
    /// A message that stands on every page, such as a notice that the figures are examples.
    #[serde(default)]
    pub notice: Option<MessageId>,
    /// How documents are printed; a document may say otherwise.
    #[serde(default)]
    pub print: Print,
    /// The documents to make.
    #[serde(default)]
    pub documents: Vec<Shared<Document>>,
    /// The quality policy (ISO 9001, 5.2).
    #[serde(default)]
    pub policy: Shared<Policy>,
    /// The quality objectives with their indicators (6.2).
    #[serde(default)]
    pub objectives: Vec<Shared<Objective>>,
    /// The processes and how they feed one another (4.4).
    #[serde(default)]
    pub processes: Vec<Shared<Process>>,
    /// Risks and opportunities (6.1).
    #[serde(default)]
    pub risks: Vec<Shared<Risk>>,
    /// Interested parties with their needs and expectations (4.2).
    #[serde(default)]
    pub parties: Vec<Shared<Party>>,
    /// What the service charter promises.
    #[serde(default)]
    pub charter: Shared<Charter>,
    /// Laws and standards that the documents cite.
    #[serde(default)]
    pub norms: Vec<Shared<Norm>>,
    /// Terms and definitions.
    #[serde(default)]
    pub terms: Vec<Shared<Term>>,
    /// How translations are checked; only in `manuals/*.toml`.
    #[serde(default)]
    pub checks: Shared<Checks>,
    /// Terms that are said the same way in all texts of a language; only in `manuals/*.toml`.
    #[serde(default)]
    pub glossary: Shared<Vec<GlossaryTerm>>,
    /// Who the documents are about.
    pub organisation: Identity,
    /// Logo and colour.
    #[serde(default)]
    pub brand: Brand,
    /// The people at work, in figures.
    #[serde(default)]
    pub workforce: Workforce,
    /// Offices and other places of work.
    #[serde(default)]
    pub offices: Vec<Shared<Office>>,
    /// Areas that group the services.
    #[serde(default)]
    pub areas: Vec<Shared<Area>>,
    /// Services and products.
    #[serde(default)]
    pub services: Vec<Shared<Service>>,
    /// People by role.
    #[serde(default)]
    pub people: Vec<Shared<Person>>,
    /// The units of the organisation chart.
    #[serde(default)]
    pub units: Vec<Shared<Unit>>,
}

impl Data {
    /// A section as templates see it, by its key.
    pub fn section(&self, key: &str) -> Option<Json> {
        fn json(section: &impl Serialize) -> Option<Json> {
            serde_json::to_value(section).ok()
        }
        match key {
            "languages" => json(&self.languages),
            "edition" => json(&self.edition),
            "control" => json(&self.control),
            "standard" => json(&self.standard),
            "notice" => json(&self.notice),
            "print" => json(&self.print),
            "documents" => json(&self.documents),
            "policy" => json(&self.policy),
            "objectives" => json(&self.objectives),
            "processes" => json(&self.processes),
            "risks" => json(&self.risks),
            "parties" => json(&self.parties),
            "charter" => json(&self.charter),
            "norms" => json(&self.norms),
            "terms" => json(&self.terms),
            "checks" => json(&self.checks),
            "glossary" => json(&self.glossary),
            "organisation" => json(&self.organisation),
            "brand" => json(&self.brand),
            "workforce" => json(&self.workforce),
            "offices" => json(&self.offices),
            "areas" => json(&self.areas),
            "services" => json(&self.services),
            "people" => json(&self.people),
            "units" => json(&self.units),
            _ => None,
        }
    }

    /// The documents that the organisation has, in order.
    pub fn own_documents(&self) -> impl Iterator<Item = &Document> {
        self.documents.iter().map(Deref::deref).filter(|document| document.applies_to(self.organisation.kind))
    }

    /// The pattern of a document's code: its own or the workspace's.
    pub fn code_of<'a>(&'a self, document: &'a Document) -> &'a CodePattern {
        document.code.as_ref().unwrap_or(&self.control.code)
    }

    /// The pattern of a document's output path: its own or the workspace's.
    pub fn output_of<'a>(&'a self, document: &'a Document) -> &'a OutputPattern {
        document.output.as_ref().unwrap_or(&self.control.output)
    }

    /// How a document is printed: what it says itself, then what is said of all.
    pub fn print_of(&self, document: &Document) -> Print {
        document.print.over(&self.print)
    }
}
