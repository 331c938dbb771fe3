//! Controlled documents: languages, codes, the standard, and each document with its sections and revisions.

use std::collections::BTreeMap;
use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::identity::Kind;
use super::leaf::{ClauseId, CodePattern, Date, Id, MessageId, OutputPattern, Tag, TemplatePath};
use super::print::Print;
use super::shared::Shared;

/// The languages of the workspace.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Languages {
    /// The language in which texts are written first.
    pub source: Tag,
    /// The language that prevails where versions differ; the source by default.
    #[serde(default)]
    pub prevailing: Option<Tag>,
    /// Which language is asked next for a text that one lacks; by default the tag's parents, then the source.
    #[serde(default)]
    pub fallback: BTreeMap<Tag, Tag>,
    /// The region in whose manner a language writes numbers and dates, as a whole tag: `en-GB` for `en`.
    #[serde(default)]
    pub conventions: BTreeMap<Tag, Tag>,
}

impl Languages {
    /// The language that prevails where versions differ.
    pub fn prevailing(&self) -> &Tag {
        self.prevailing.as_ref().unwrap_or(&self.source)
    }
}

/// The yearly edition that is worked on.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Edition {
    /// Its year; `bindery open` sets it.
    #[serde(default)]
    pub year: Option<i16>,
}

/// How documents are identified and kept (ISO 9001, 7.5.2 and 7.5.3).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Control {
    /// The pattern of document codes.
    pub code: CodePattern,
    /// The pattern of output paths.
    pub output: OutputPattern,
    /// Years for which superseded documents are kept.
    #[serde(default)]
    pub retention_years: Option<u32>,
    /// Whether the control page bears a QR code with the mark that programs find in the PDF.
    #[serde(default)]
    pub qr: bool,
    /// Whether the pages of a copy that is not controlled say so.
    #[serde(default)]
    pub mark_uncontrolled: bool,
}

/// The standard that is followed, with its clauses.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Standard {
    /// Its name with the edition: `ISO 9001:2015`.
    pub name: String,
    /// Its clauses, in order.
    #[serde(default)]
    pub clauses: Vec<Clause>,
}

/// A clause of the standard.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Clause {
    /// The number as the standard shows it: `8.5`.
    pub id: ClauseId,
    /// What it is called.
    pub title: MessageId,
}

/// A document: what it is made of, for whom, in which languages, and its revisions.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Document {
    /// Its id: `manual`, `policy`, `charter`.
    pub id: Id,
    /// Its title.
    pub title: MessageId,
    /// A line below the title.
    #[serde(default)]
    pub subtitle: Option<MessageId>,
    /// The Typst file in `templates/` that lays it out.
    pub template: TemplatePath,
    /// The series of the code: `DOC_SGQ`.
    #[serde(default)]
    pub series: Option<String>,
    /// The number in the series, as text: `00`.
    #[serde(default)]
    pub number: Option<String>,
    /// The pattern of its code, if it differs from the workspace's.
    #[serde(default)]
    pub code: Option<CodePattern>,
    /// The kinds of organisations that have it; all if not said.
    #[serde(default)]
    pub applies_to: Option<Vec<Kind>>,
    /// The languages in which it appears; the source language if not said.
    #[serde(default)]
    pub locales: Vec<Tag>,
    /// The pattern of its output path, if it differs from the workspace's.
    #[serde(default)]
    pub output: Option<OutputPattern>,
    /// What it does with texts that are not translated, or whose source changed since; `mark` if not said.
    #[serde(default)]
    pub untranslated: Untranslated,
    /// How it is printed, where that differs from the other documents.
    #[serde(default)]
    pub print: Print,
    /// When it is to be reviewed next.
    #[serde(default)]
    pub next_review: Option<Date>,
    /// The document that it replaces, as people call it.
    #[serde(default)]
    pub replaces: Option<String>,
    /// Its sections, in order.
    #[serde(default)]
    pub sections: Vec<Shared<Section>>,
    /// Its revisions, oldest first; the last one is in force.
    #[serde(default)]
    pub revisions: Vec<Shared<Revision>>,
    /// Who receives it.
    #[serde(default)]
    pub distribution: Vec<Distribution>,
}

impl Document {
    /// Whether organisations of a kind have it.
    pub fn applies_to(&self, kind: Kind) -> bool {
        applies(self.applies_to.as_deref(), kind)
    }

    /// The revision in force; loading makes sure that an organisation's own documents have one.
    pub fn revision(&self) -> Option<&Revision> {
        self.revisions.last().map(Deref::deref)
    }

    /// The sections that stand in the document of an organisation of a kind.
    pub fn sections_for(&self, kind: Kind) -> impl Iterator<Item = &Section> {
        self.sections.iter().map(Deref::deref).filter(move |section| applies(section.applies_to.as_deref(), kind))
    }
}

fn applies(kinds: Option<&[Kind]>, kind: Kind) -> bool {
    kinds.is_none_or(|kinds| kinds.contains(&kind))
}

/// What a document does with texts that are not translated, or whose source changed since they were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Untranslated {
    /// It is not made in that language.
    Refuse,
    /// It shows the text of the source, or the earlier translation, marked on the page and in a list at its end.
    #[default]
    Mark,
    /// It shows the same, and nobody sees it in the PDF.
    FallBack,
}

/// A section of a document: the file `templates/<document>/<id>.typ`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Section {
    /// Its id, which is the name of its file.
    pub id: Id,
    /// Its heading.
    #[serde(default)]
    pub title: Option<MessageId>,
    /// The kinds of organisations that have it; all if not said.
    #[serde(default)]
    pub applies_to: Option<Vec<Kind>>,
    /// The clauses of the standard that it answers, for the correlation matrix.
    #[serde(default)]
    pub clauses: Vec<ClauseId>,
}

/// A revision of a document.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Revision {
    /// Its id, usually the number: `"0"`.
    pub id: Id,
    /// Its number; the first issue is usually 0.
    pub number: u32,
    /// The day from which it is in force.
    pub date: Date,
    /// Why it was made.
    pub reason: MessageId,
    /// Who prepared it.
    #[serde(default)]
    pub prepared: Option<Signature>,
    /// Who verified it.
    #[serde(default)]
    pub verified: Option<Signature>,
    /// Who approved it.
    #[serde(default)]
    pub approved: Option<Signature>,
}

/// Who signed, and when.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Signature {
    /// The key of the role.
    pub person: Id,
    /// The day of the signature.
    #[serde(default)]
    pub date: Option<Date>,
}

/// On what a copy is handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// Printed.
    Paper,
    /// As a file.
    Digital,
}

/// A line of the distribution list (ISO 9001, 7.5.3.2).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Distribution {
    /// Its id.
    pub id: Id,
    /// Who receives copies.
    pub holder: MessageId,
    /// How many.
    pub copies: u32,
    /// On what.
    pub medium: Medium,
    /// In which language; the source language if not said.
    #[serde(default)]
    pub locale: Option<Tag>,
    /// Whether holders are told of later revisions.
    pub controlled: bool,
}
