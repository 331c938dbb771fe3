//! How translations are checked: severities, excuses and the glossary.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::leaf::{Id, MessageId, Tag};

/// How `bindery check` judges translations.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Checks {
    /// How grave the findings of a check are, by its name; `bindery check --explain NAME` tells what a check looks for.
    #[serde(default)]
    pub severity: BTreeMap<String, CheckSeverity>,
    /// Messages that a check is right about, and that stay as they are for a reason.
    #[serde(default)]
    pub excuses: Vec<Excuse>,
}

/// How grave the findings of a check are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CheckSeverity {
    /// The check fails.
    Error,
    /// Someone should look; with `--strict` the check fails.
    Warning,
    /// It is not told.
    Off,
}

/// A message that one check passes over.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Excuse {
    /// Its id.
    pub id: Id,
    /// The message, or its attribute as `message.attribute`.
    pub message: MessageId,
    /// The name of the check.
    pub check: String,
    /// The language of the text; all of them if it is not given.
    #[serde(default)]
    pub locale: Option<Tag>,
    /// Why the text is right as it is.
    pub reason: String,
}

/// A term that is said the same way in all texts of a language.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GlossaryTerm {
    /// Its id.
    pub id: Id,
    /// The forms that the term may have, by language; `*` at an end of a word stands for any letters there.
    pub terms: BTreeMap<Tag, Vec<String>>,
}
