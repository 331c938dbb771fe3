//! The smallest values of the model, each a type of its own: message ids, dates, numbers as written, colours, files.
//!
//! Their syntax is checked while they are read (`syntax.rs`, by the name of the type), where the exact place is known.
//! Four of them serialise as an object with one field, which the job replaces by what the reader sees:
//! `{"message": "id"}`, `{"date": "2018-12-13"}`, `{"number": "92.50"}`, `{"asset": "manuals/…/logo.svg"}`.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::workspace::pattern;

/// A newtype over text, with its JSON Schema.
macro_rules! text {
    ($(#[doc = $doc:literal])+ $name:ident, pattern: $pattern:literal, example: $example:literal) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub struct $name(String);

        impl $name {
            /// The text as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let description = concat!($($doc),+).trim();
                json_schema!({
                    "type": "string", "description": description, "pattern": $pattern, "examples": [$example]
                })
            }
        }
    };
}

/// Serialises as the plain text.
macro_rules! plain {
    ($($name:ident),+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    )+};
}

/// Serialises as an object with one field, for the job to replace.
macro_rules! marked {
    ($($name:ident as $mark:literal),+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry($mark, &self.to_string())?;
                map.end()
            }
        }
    )+};
}

plain!(Id, ClauseId, Tag, Colour, Cmyk, PageSize, IccFile, CodePattern, OutputPattern, TemplatePath);
marked!(MessageId as "message", Date as "date", Number as "number", Asset as "asset");

text! {
    /// The id of a message in the Fluent files of `locales/`, or of one of its attributes: `policy-title`, `logo.alt`.
    MessageId, pattern: "^[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)?$", example: "policy-title"
}

text! {
    /// The id of an item of a list: small letters, digits, hyphens and dots.
    Id, pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$", example: "quality-manager"
}

text! {
    /// The number of a clause as the standard shows it: `8.5`.
    ClauseId, pattern: "^[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*$", example: "8.5"
}

text! {
    /// A language tag (BCP 47) in its usual spelling: `it`, `pt-BR`, `zh-Hans`.
    Tag, pattern: "^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$", example: "it"
}

text! {
    /// A colour as red, green and blue: `#7a2e2e`.
    Colour, pattern: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", example: "#7a2e2e"
}

text! {
    /// A colour as cyan, magenta, yellow and black in percent: `75 20 10 45`.
    Cmyk, pattern: "^[0-9]{1,3}( [0-9]{1,3}){3}$", example: "75 20 10 45"
}

text! {
    /// The size of a page: `A4`, `A5`, or width and height in millimetres, `170 x 240`.
    PageSize, pattern: "^(A4|A5|[0-9]{2,3} x [0-9]{2,3})$", example: "A4"
}

text! {
    /// An ICC profile: its path relative to the file that names it.
    IccFile, pattern: "^[^/\\\\][^\\\\\\n]*\\.(icc|icm|ICC|ICM)$", example: "printer.icc"
}

text! {
    /// The scheme of document codes: text with `{series}`, `{number}`, `{revision:02}` and other placeholders.
    CodePattern, pattern: "^[^\\n]+$", example: "{series} {revision:02}"
}

text! {
    /// The path of an output file below the output folder, with placeholders.
    OutputPattern, pattern: "^[^/\\\\][^\\\\\\n]*\\.pdf$", example: "{locale}/{document}/{organisation}.pdf"
}

text! {
    /// A file in `templates/`.
    TemplatePath, pattern: "^[^/\\\\][^\\\\\\n]*\\.typ$", example: "manual.typ"
}

text! {
    /// An image: its path relative to the file that names it; SVG, PNG or JPEG.
    Asset, pattern: "^[^/\\\\][^\\\\\\n]*\\.(svg|png|jpg|jpeg|SVG|PNG|JPG|JPEG)$", example: "logo.svg"
}

impl MessageId {
    /// The message, without the attribute.
    pub fn id(&self) -> &str {
        self.0.split_once('.').map_or(&self.0, |(id, _)| id)
    }

    /// The attribute, if one is meant.
    pub fn attribute(&self) -> Option<&str> {
        self.0.split_once('.').map(|(_, attribute)| attribute)
    }
}

impl Asset {
    /// The path relative to the workspace, with `/` between its parts.
    pub fn path(&self) -> &str {
        &self.0
    }
}

impl IccFile {
    /// The path relative to the workspace, with `/` between its parts.
    pub fn path(&self) -> &str {
        &self.0
    }
}

impl Cmyk {
    /// Cyan, magenta, yellow and black in percent.
    pub fn percent(&self) -> [u8; 4] {
        let mut parts = self.0.split(' ').filter_map(|part| part.parse().ok());
        std::array::from_fn(|_| parts.next().unwrap_or(0))
    }
}

impl PageSize {
    /// Width and height in millimetres (ISO 216 for the names).
    pub fn millimetres(&self) -> (f64, f64) {
        match self.0.as_str() {
            "A4" => (210.0, 297.0),
            "A5" => (148.0, 210.0),
            size => {
                let number = |text: &str| text.parse().unwrap_or_default();
                size.split_once(" x ").map_or((0.0, 0.0), |(width, height)| (number(width), number(height)))
            }
        }
    }
}

impl CodePattern {
    /// The code, with each placeholder replaced by its value, padded as the pattern says.
    pub fn expand(&self, value: impl Fn(&str) -> Option<String>) -> String {
        pattern::expand(&self.0, value)
    }
}

impl OutputPattern {
    /// The path, with each placeholder replaced by its value; characters of a value that would change the folder or that
    /// some disk refuses become `-`.
    pub fn expand(&self, value: impl Fn(&str) -> Option<String>) -> String {
        pattern::expand(&self.0, |name| value(name).map(|text| pattern::path_safe(&text)))
    }
}

/// A day of the Gregorian calendar, written without quotes: `2018-12-13`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub struct Date(jiff::civil::Date);

impl Deref for Date {
    type Target = jiff::civil::Date;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string", "format": "date", "description": "A day, without quotes: 2018-12-13."
        })
    }
}

/// A number with the digits that were written, so that `92.50` is printed with both decimals.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
pub struct Number(String);

impl Number {
    /// The digits, with `-` before and `.` between them where written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value; what was written has passed the syntax check, so it always is a finite number.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or_default()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl JsonSchema for Number {
    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "number", "description": "A number; its decimals are printed as written."
        })
    }
}
