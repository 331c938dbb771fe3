//! The quality management system: policy, objectives, processes, risks, interested parties, norms and terms.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::leaf::{ClauseId, Date, Id, MessageId, Number};

/// The quality policy and its sign-off (ISO 9001, 5.2).
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Policy {
    /// Who signs it.
    #[serde(default)]
    pub signatory: Option<Id>,
    /// Where it was signed.
    #[serde(default)]
    pub place: Option<String>,
    /// When it was signed.
    #[serde(default)]
    pub date: Option<Date>,
    /// What the organisation commits itself to, in order.
    #[serde(default)]
    pub commitments: Vec<Commitment>,
}

/// One commitment of the policy.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Commitment {
    /// The id by which objectives refer to it.
    pub id: Id,
    /// Its text.
    pub text: MessageId,
}

/// What a value is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UnitOfMeasure {
    /// Parts of a hundred, from 0 to 100.
    Percent,
    /// A plain number.
    Count,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Euro.
    Euro,
    /// Points of a scale.
    Score,
}

/// Whether a value should reach its target from below, stay below it, or be the target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// The target or more.
    AtLeast,
    /// The target or less.
    AtMost,
    /// The target itself, where nothing lies beyond it: 100 %, no accidents.
    Exactly,
}

/// A quality objective with its indicator (ISO 9001, 6.2 and 9.1).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Objective {
    /// Its id.
    pub id: Id,
    /// What is to be reached.
    pub title: MessageId,
    /// The commitment of the policy that it serves.
    #[serde(default)]
    pub commitment: Option<Id>,
    /// The process that it measures.
    #[serde(default)]
    pub process: Option<Id>,
    /// What is measured.
    pub indicator: MessageId,
    /// How often it is measured.
    #[serde(default)]
    pub frequency: Option<MessageId>,
    /// What the value is counted in.
    pub unit: UnitOfMeasure,
    /// The last value measured.
    #[serde(default)]
    pub value: Option<Number>,
    /// The value to be reached.
    pub target: Number,
    /// Whether the target is a lower limit, an upper limit or the only good value.
    pub direction: Direction,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<Id>,
    /// The values of past years, for the chart.
    #[serde(default)]
    pub measures: Vec<Measure>,
}

/// The value of an indicator in one year.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Measure {
    /// Its id, usually the year: `"2024"`.
    pub id: Id,
    /// The year.
    pub year: u16,
    /// The value measured.
    pub value: Number,
}

/// The kinds of processes of a process map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProcessKind {
    /// Leads and plans.
    Management,
    /// Makes what clients and users receive.
    Core,
    /// Serves the others.
    Support,
}

/// A process with its links (ISO 9001, 4.4).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Process {
    /// The id by which objectives, risks and other processes refer to it.
    pub id: Id,
    /// What it is called.
    pub title: MessageId,
    /// Where it stands in the process map.
    pub kind: ProcessKind,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<Id>,
    /// Who works in it.
    #[serde(default)]
    pub involved: Vec<Id>,
    /// Who is told of its results.
    #[serde(default)]
    pub informed: Vec<Id>,
    /// What goes in.
    #[serde(default)]
    pub inputs: Option<MessageId>,
    /// What comes out.
    #[serde(default)]
    pub outputs: Option<MessageId>,
    /// The processes that receive what comes out.
    #[serde(default)]
    pub feeds: Vec<Id>,
    /// The clauses of the standard that it answers.
    #[serde(default)]
    pub clauses: Vec<ClauseId>,
}

/// Whether something uncertain would harm or help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RiskKind {
    /// It would harm.
    Risk,
    /// It would help.
    Opportunity,
}

/// A risk or an opportunity (ISO 9001, 6.1).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Risk {
    /// Its id.
    pub id: Id,
    /// What may happen.
    pub title: MessageId,
    /// Risk or opportunity.
    pub kind: RiskKind,
    /// The process that it concerns.
    #[serde(default)]
    pub process: Option<Id>,
    /// How likely it is, from 1 to 5.
    #[schemars(range(min = 1, max = 5))]
    pub likelihood: u8,
    /// How much it would matter, from 1 to 5.
    #[schemars(range(min = 1, max = 5))]
    pub impact: u8,
    /// What is done about it.
    #[serde(default)]
    pub action: Option<MessageId>,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<Id>,
}

/// An interested party (ISO 9001, 4.2).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Party {
    /// Its id.
    pub id: Id,
    /// Who it is.
    pub title: MessageId,
    /// What it needs and expects.
    pub needs: MessageId,
    /// How the organisation responds.
    #[serde(default)]
    pub response: Option<MessageId>,
}

/// A law or standard that the documents cite.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Norm {
    /// Its id.
    pub id: Id,
    /// The reference as it is cited, in the language of the norm.
    pub reference: String,
    /// What it is about.
    #[serde(default)]
    pub title: Option<MessageId>,
}

/// A term with its definition.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Term {
    /// Its id.
    pub id: Id,
    /// The term.
    pub term: MessageId,
    /// What it means here.
    pub definition: MessageId,
}
