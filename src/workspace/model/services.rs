//! What the service charter is about: areas, services, their standards, and what users are promised.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::leaf::{Id, MessageId, Number};
use super::policy::{Direction, Measure, UnitOfMeasure};

/// What the service charter promises to those who use the services (Italian law 328/2000, art. 13).
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Charter {
    /// The year of this edition of the charter.
    #[serde(default)]
    pub year: Option<u16>,
    /// Days between a request and the first meeting.
    #[serde(default)]
    pub access_days: Option<u32>,
    /// Working days within which a complaint gets its receipt.
    #[serde(default)]
    pub receipt_days: Option<u32>,
    /// Days within which a complaint is answered.
    #[serde(default)]
    pub reply_days: Option<u32>,
    /// Days within which an answer can be appealed against.
    #[serde(default)]
    pub appeal_days: Option<u32>,
    /// Where complaints are sent.
    #[serde(default)]
    pub complaint_email: Option<String>,
    /// Where complaints are told by telephone.
    #[serde(default)]
    pub complaint_phone: Option<String>,
    /// Who receives complaints.
    #[serde(default)]
    pub complaint_person: Option<Id>,
    /// Who decides on appeals.
    #[serde(default)]
    pub appeal_person: Option<Id>,
    /// The satisfaction that is aimed at, in per cent.
    #[serde(default)]
    pub satisfaction_target: Option<Number>,
}

/// An area that groups services.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Area {
    /// The id by which services refer to it.
    pub id: Id,
    /// What it is called.
    pub title: MessageId,
}

/// A service or product.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Service {
    /// Its id.
    pub id: Id,
    /// The area that it belongs to.
    #[serde(default)]
    pub area: Option<Id>,
    /// What it is called.
    pub title: MessageId,
    /// What it offers, in a few sentences.
    #[serde(default)]
    pub summary: Option<MessageId>,
    /// Who may use it and how one gets in.
    #[serde(default)]
    pub access: Option<MessageId>,
    /// What is done there.
    #[serde(default)]
    pub activities: Option<MessageId>,
    /// When it is open.
    #[serde(default)]
    pub hours: Option<MessageId>,
    /// What users pay.
    #[serde(default)]
    pub fee: Option<MessageId>,
    /// The office where it is given.
    #[serde(default)]
    pub office: Option<Id>,
    /// Who answers for it.
    #[serde(default)]
    pub contact: Option<Id>,
    /// The telephone number, as it should be printed.
    #[serde(default)]
    pub phone: Option<String>,
    /// The e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Places for guests or users.
    #[serde(default)]
    pub places: Option<u32>,
    /// People who work in it.
    #[serde(default)]
    pub workers: Option<u32>,
    /// Disadvantaged people who work in it (law 381/1991, art. 4).
    #[serde(default)]
    pub disadvantaged_workers: Option<u32>,
    /// The standards of quality that it keeps.
    #[serde(default)]
    pub standards: Vec<ServiceStandard>,
}

/// A standard of quality: factor, indicator, current value and target.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ServiceStandard {
    /// Its id.
    pub id: Id,
    /// The factor of quality.
    pub factor: MessageId,
    /// What is measured.
    pub indicator: MessageId,
    /// What the value is counted in.
    pub unit: UnitOfMeasure,
    /// The last value measured.
    #[serde(default)]
    pub value: Option<Number>,
    /// The value promised.
    pub target: Number,
    /// Whether the target is a lower limit, an upper limit or the only good value.
    pub direction: Direction,
    /// The values of past years.
    #[serde(default)]
    pub measures: Vec<Measure>,
}
