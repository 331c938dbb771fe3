//! Who an organisation is: identity, brand, offices, people and the organisation chart.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::leaf::{Asset, Colour, Id, MessageId};
use super::print::BrandInk;

/// What kind of organisation: the consortium or one of the types of cooperatives of Italian law 381/1991, art. 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The body that sets the shared policy and publishes for its members.
    Consortium,
    /// A cooperative for care, education and health.
    #[serde(rename = "a")]
    TypeA,
    /// A cooperative for work integration of disadvantaged people.
    #[serde(rename = "b")]
    TypeB,
}

impl Kind {
    /// All kinds, in the order in which documents list them.
    pub const ALL: [Self; 3] = [Self::Consortium, Self::TypeA, Self::TypeB];

    /// The word for it in data files, paths and variables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Consortium => "consortium",
            Self::TypeA => "a",
            Self::TypeB => "b",
        }
    }

    /// The kind that a word names.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The identity of an organisation.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Identity {
    /// The id of the consortium. A cooperative's is the name of its folder.
    pub id: Id,
    /// The name by which it is known.
    pub name: String,
    /// The name in the register of companies.
    pub legal_name: String,
    /// The short form that document codes use.
    #[serde(default)]
    pub acronym: Option<String>,
    /// The type of the cooperative: `a` (care, education, health) or `b` (work integration).
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The legal form, as the register says it.
    #[serde(default)]
    pub legal_form: Option<String>,
    /// The year of foundation.
    #[serde(default)]
    pub founded: Option<u16>,
    /// The VAT number.
    #[serde(default)]
    pub vat: Option<String>,
    /// The entry in the register of cooperatives.
    #[serde(default)]
    pub register: Option<String>,
    /// The e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// The certified e-mail address (in Italy PEC).
    #[serde(default)]
    pub certified_email: Option<String>,
    /// The telephone number, as it should be printed.
    #[serde(default)]
    pub phone: Option<String>,
    /// The web address.
    #[serde(default)]
    pub web: Option<String>,
    /// The address of the registered office.
    #[serde(default)]
    pub address: Option<Address>,
}

/// A postal address.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Address {
    /// Street and house number.
    pub street: String,
    /// The postal code, as text: it may begin with a zero.
    #[serde(default)]
    pub postal_code: Option<String>,
    /// City or place.
    pub city: String,
    /// Province or region, as addresses write it.
    #[serde(default)]
    pub province: Option<String>,
    /// The country's code (ISO 3166-1) or name.
    #[serde(default)]
    pub country: Option<String>,
}

/// How an organisation looks.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Brand {
    /// The colour of headings and bands.
    #[serde(default)]
    pub colour: Option<Colour>,
    /// The same colour in ink; the print profile needs it.
    #[serde(default)]
    pub ink: BrandInk,
    /// The logo.
    #[serde(default)]
    pub logo: Option<Asset>,
    /// What the logo shows, for those who cannot see it (PDF/UA-1, 7.3).
    #[serde(default)]
    pub logo_alt: Option<MessageId>,
}

/// The people at work, in figures.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Workforce {
    /// People employed.
    #[serde(default)]
    pub employees: Option<u32>,
    /// Members of the cooperative.
    #[serde(default)]
    pub members: Option<u32>,
    /// Volunteers.
    #[serde(default)]
    pub volunteers: Option<u32>,
    /// Disadvantaged people at work (law 381/1991, art. 4).
    #[serde(default)]
    pub disadvantaged: Option<u32>,
    /// Hours of training in a year.
    #[serde(default)]
    pub training_hours: Option<u32>,
}

/// An office or another place of work.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Office {
    /// The id by which services refer to it.
    pub id: Id,
    /// What it is called.
    pub name: MessageId,
    /// Where it is.
    #[serde(default)]
    pub address: Option<Address>,
    /// The telephone number, as it should be printed.
    #[serde(default)]
    pub phone: Option<String>,
    /// The e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// When it is open.
    #[serde(default)]
    pub hours: Option<MessageId>,
    /// What it is used for.
    #[serde(default)]
    pub purpose: Option<MessageId>,
}

/// A person in a role. The role is the key, so that a change of person is a change of one name.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Person {
    /// The key of the role: `president`, `quality-manager`.
    pub id: Id,
    /// The person's name.
    pub name: String,
    /// The role as it is printed; its message may choose a form by `$gender`.
    pub role: MessageId,
    /// In which grammatical gender languages name the person's role.
    #[serde(default)]
    pub gender: Gender,
    /// The e-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// The telephone number, as it should be printed.
    #[serde(default)]
    pub phone: Option<String>,
}

/// The grammatical gender of a person's role.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// *Direttrice*, *директорка*.
    Female,
    /// *Direttore*, *директор*.
    Male,
    /// Not given: the form that the language uses for anybody.
    #[default]
    Other,
}

/// A unit of the organisation chart.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Unit {
    /// The id by which lower units refer to it.
    pub id: Id,
    /// What it is called.
    pub title: MessageId,
    /// The unit above it.
    #[serde(default)]
    pub parent: Option<Id>,
    /// Who leads it.
    #[serde(default)]
    pub person: Option<Id>,
}
