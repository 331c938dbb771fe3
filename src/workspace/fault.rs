//! What serde objects to while the model is read, kept in its parts until the place is known.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

use crate::diagnostic::Diagnostic;

/// What is wrong with the text of a value, before anyone knows where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    pub name: &'static str,
    pub message: String,
    pub hint: Option<String>,
}

impl Objection {
    pub fn new(name: &'static str, message: impl Into<String>) -> Self {
        Self { name, message: message.into(), hint: None }
    }

    /// Says what can be done about it.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// Says what can be done about it, if anything.
    #[must_use]
    pub fn maybe_hint(self, hint: Option<String>) -> Self {
        Self { hint, ..self }
    }
}

impl From<Objection> for Diagnostic {
    fn from(objection: Objection) -> Self {
        Self::error(objection.name, objection.message).maybe_hint(objection.hint)
    }
}

/// One step down the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Key(String),
    Index(usize),
}

/// The kinds of faults that serde tells apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A key that the table does not know, and those that it knows.
    UnknownField { field: String, known: &'static [&'static str] },
    /// A key that the table needs.
    MissingField(&'static str),
    /// A word that is none of those possible.
    UnknownVariant { written: String, known: &'static [&'static str] },
    /// A value of another type; the words are serde's or a leaf's.
    WrongType { expected: String },
    /// A text that is not what it should be.
    Objection(Objection),
}

/// A fault and the way to it from the root. The faulty thing is the value there, or one of its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub kind: Kind,
    /// From the root to the value; while the error travels upwards, in reverse.
    pub path: Vec<Step>,
    /// The key in the table at `path` that is faulty itself.
    pub key: Option<String>,
}

impl Fault {
    /// A fault of the value at which the reader stands.
    pub fn new(kind: Kind) -> Self {
        Self { kind, path: Vec::new(), key: None }
    }

    /// Notes one step on the way up.
    pub fn below(mut self, step: Step) -> Self {
        self.path.push(step);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.kind)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(Kind::Objection(Objection::new("invalid-value", message.to_string())))
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Kind::WrongType { expected: in_words(&expected.to_string()) })
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let wanted = expected.to_string();
        let expected = in_words(&wanted);
        let message = match (unexpected, largest(&wanted)) {
            (Unexpected::Unsigned(number), Some(most)) => {
                format!("`{number}` is too large: the largest number possible here is {most}")
            }
            (Unexpected::Signed(number), _) => format!("`{number}` is out of range: expected {expected}"),
            (Unexpected::Unsigned(number), _) => format!("`{number}` is out of range: expected {expected}"),
            _ => return Self::new(Kind::WrongType { expected }),
        };
        Self::new(Kind::Objection(Objection::new("out-of-range", message)))
    }

    fn unknown_variant(written: &str, known: &'static [&'static str]) -> Self {
        Self::new(Kind::UnknownVariant { written: written.to_string(), known })
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Self::new(Kind::UnknownField { field: field.to_string(), known })
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Kind::MissingField(field))
    }
}

/// The largest number of a type, by serde's name for it; what is not negative and does not fit is larger.
fn largest(expected: &str) -> Option<u64> {
    Some(match expected {
        "u8" => u8::MAX.into(),
        "u16" => u16::MAX.into(),
        "u32" => u32::MAX.into(),
        "i8" => i8::MAX.unsigned_abs().into(),
        "i16" => i16::MAX.unsigned_abs().into(),
        "i32" => i32::MAX.unsigned_abs().into(),
        "i64" => i64::MAX.unsigned_abs(),
        _ => return None,
    })
}

/// Serde's names for what it expects, in the words of someone who writes TOML.
fn in_words(expected: &str) -> String {
    let words = match expected {
        "a sequence" => "a list",
        "a map" => "a table",
        "a boolean" => "`true` or `false`",
        "a string" => "text in quotes",
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number that is not negative",
        "i8" | "i16" | "i32" | "i64" => "a whole number",
        "f64" => "a number",
        _ if expected.starts_with("struct ") => "a table",
        _ => expected,
    };
    words.to_string()
}
