//! What the text of a leaf must look like, and what is said when it does not.

use icu::locale::Locale;

use super::path;
use crate::workspace::fault::Objection;
use crate::workspace::node::{Content, Node, Scalar, ScalarKind};
use crate::workspace::pattern;

/// The leaf types that need more than their TOML type, named as their Rust types are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    MessageId,
    Id,
    ClauseId,
    Tag,
    Colour,
    Cmyk,
    PageSize,
    IccFile,
    CodePattern,
    OutputPattern,
    TemplatePath,
    Asset,
    Date,
    Number,
}

impl Leaf {
    /// The leaf with the name that serde gives a newtype.
    pub fn of(name: &str) -> Option<Self> {
        Some(match name {
            "MessageId" => Self::MessageId,
            "Id" => Self::Id,
            "ClauseId" => Self::ClauseId,
            "Tag" => Self::Tag,
            "Colour" => Self::Colour,
            "Cmyk" => Self::Cmyk,
            "PageSize" => Self::PageSize,
            "IccFile" => Self::IccFile,
            "CodePattern" => Self::CodePattern,
            "OutputPattern" => Self::OutputPattern,
            "TemplatePath" => Self::TemplatePath,
            "Asset" => Self::Asset,
            "Date" => Self::Date,
            "Number" => Self::Number,
            _ => return None,
        })
    }

    /// What is expected, in words.
    pub fn expected(self) -> &'static str {
        match self {
            Self::MessageId => "the id of a message in quotes",
            Self::Date => "a date such as 2018-12-13",
            Self::Number => "a number",
            Self::Colour | Self::Cmyk => "a colour in quotes",
            _ => "text in quotes",
        }
    }

    /// A text that passes for the leaf where a hole stands.
    pub fn placeholder(self) -> &'static str {
        match self {
            Self::Date => "2000-01-01",
            Self::Number => "0",
            Self::Colour => "#000000",
            Self::Cmyk => "0 0 0 100",
            Self::PageSize => "A4",
            _ => "hole",
        }
    }

    /// The text of the leaf, or what is wrong with it; `None` means a value of another type.
    pub fn read(self, node: &Node) -> Option<Result<String, Objection>> {
        let Content::Scalar(Scalar { kind, text }) = &node.content else {
            return None;
        };
        match (self, kind) {
            (Self::Date, ScalarKind::Date) => Some(Ok(text.clone())),
            (Self::Number, ScalarKind::Integer | ScalarKind::Float) => Some(number(text)),
            (Self::Date | Self::Number, _) => None,
            (Self::Asset, ScalarKind::Text) => {
                let file = node.origin.as_ref().map_or("", |origin| origin.source.path.as_str());
                Some(path::image(text, file))
            }
            (Self::IccFile, ScalarKind::Text) => {
                let file = node.origin.as_ref().map_or("", |origin| origin.source.path.as_str());
                Some(path::profile(text, file))
            }
            (_, ScalarKind::Text) => Some(self.check(text).map(|()| text.clone())),
            _ => None,
        }
    }

    fn check(self, text: &str) -> Result<(), Objection> {
        match self {
            Self::MessageId => message_id(text),
            Self::Id => words(text, |c| c.is_ascii_lowercase() || c.is_ascii_digit(), &['-', '.'])
                .then_some(())
                .ok_or_else(|| {
                    Objection::new("invalid-id", format!("`{text}` cannot be an id"))
                        .hint("an id is made of small letters a to z, digits and hyphens: `quality-manager`")
                }),
            Self::ClauseId => words(text, |c| c.is_ascii_alphanumeric(), &['.']).then_some(()).ok_or_else(|| {
                Objection::new("invalid-id", format!("`{text}` cannot be the number of a clause"))
                    .hint("write it as the standard does: `8.5`")
            }),
            Self::Tag => tag(text),
            Self::Colour => {
                let digits = text.strip_prefix('#').unwrap_or("");
                let is_colour = matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
                is_colour.then_some(()).ok_or_else(|| {
                    Objection::new("invalid-colour", format!("`{text}` is no colour"))
                        .hint("write red, green and blue as hexadecimal digits: `#7a2e2e`")
                })
            }
            Self::Cmyk => cmyk(text),
            Self::PageSize => page_size(text),
            Self::CodePattern => pattern::check(text, pattern::CODE_PLACEHOLDERS),
            Self::OutputPattern => {
                pattern::check(text, pattern::OUTPUT_PLACEHOLDERS)?;
                path::check(text, "the output folder", "pdf")
            }
            Self::TemplatePath => path::check(text, "`templates/`", "typ"),
            Self::Asset | Self::IccFile | Self::Date | Self::Number => Ok(()),
        }
    }
}

/// What is wrong with a text that has a sign that nobody sees and that is none of its letters: a control character, or one
/// that turns the order of what is read (UAX #9), so that a name on a page is not the name in the file.
pub fn hidden(text: &str) -> Option<Objection> {
    let turns = |sign: char| matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let sign = text
        .chars()
        .find(|sign| (sign.is_control() && !matches!(sign, '\n' | '\t')) || turns(*sign) || *sign == '\u{feff}')?;
    let message = format!("hidden character U+{:04X}", u32::from(sign));
    Some(Objection::new("hidden-character", message).hint("remove it, or type the value again"))
}

/// Whether a text consists of words of certain characters with single separators between them.
fn words(text: &str, letter: impl Fn(char) -> bool + Copy, separators: &[char]) -> bool {
    text.split(separators).all(|word| !word.is_empty() && word.chars().all(letter))
}

/// Identifiers follow the Fluent 1.0 grammar: `[a-zA-Z][a-zA-Z0-9_-]*`.
fn message_id(text: &str) -> Result<(), Objection> {
    let identifier = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let mut parts = text.splitn(2, '.');
    if parts.all(identifier) {
        return Ok(());
    }
    Err(Objection::new("invalid-message-id", format!("`{text}` is no id of a message"))
        .hint("texts stand in `locales/`, in every language; here stands the id of a message: `policy-title`"))
}

fn tag(text: &str) -> Result<(), Objection> {
    match Locale::normalize(&text.replace('_', "-")) {
        Ok(usual) if usual == text => Ok(()),
        Ok(usual) => {
            let message = format!("the language tag `{text}` is spelt unusually");
            Err(Objection::new("invalid-locale", message).hint(format!("write `{usual}`")))
        }
        Err(_) => Err(Objection::new("invalid-locale", format!("`{text}` is no language tag"))
            .hint("write a BCP 47 tag: `it`, `pt-BR`, `zh-Hans`")),
    }
}

fn cmyk(text: &str) -> Result<(), Objection> {
    let parts: Vec<Option<u32>> = text.split(' ').map(|part| part.parse().ok()).collect();
    if parts.len() == 4 && parts.iter().all(|part| part.is_some_and(|part| part <= 100)) {
        return Ok(());
    }
    Err(Objection::new("invalid-colour", format!("`{text}` is no colour of four inks"))
        .hint("write cyan, magenta, yellow and black in percent: `75 20 10 45`"))
}

/// The names of ISO 216 that bound matter has, or millimetres.
fn page_size(text: &str) -> Result<(), Objection> {
    let is_number = |part: &str| matches!(part.len(), 2 | 3) && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_size = text.split_once(" x ").is_some_and(|(width, height)| is_number(width) && is_number(height));
    if matches!(text, "A4" | "A5") || is_size {
        return Ok(());
    }
    Err(Objection::new("invalid-size", format!("`{text}` is no size of a page"))
        .hint("write `A4`, `A5`, or width and height in millimetres: `170 x 240`"))
}

fn number(text: &str) -> Result<String, Objection> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let mut parts = digits.splitn(2, '.');
    if parts.all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())) {
        return Ok(text.to_string());
    }
    Err(Objection::new("invalid-number", format!("`{text}` is no number that can be printed"))
        .hint("write its digits, with a point before the decimals: `92.5`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(leaf: Leaf, good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(leaf.check(text).is_ok(), "{leaf:?} {text}");
        }
        for text in bad {
            assert!(leaf.check(text).is_err(), "{leaf:?} {text}");
        }
    }

    #[test]
    fn leaves_have_their_syntax() {
        check(Leaf::MessageId, &["a", "policy-title.alt", "A_1"], &["", "1a", "a b", "a.b.c", "a.", "città"]);
        check(Leaf::Id, &["a", "0", "quality-manager", "8.5"], &["", "A", "a--b", "-a", "a b", "a_b"]);
        check(Leaf::ClauseId, &["4", "10.3", "A.5.1"], &["", "4.", "4-1", "4 1"]);
        check(Leaf::Tag, &["it", "pt-BR", "zh-Hans", "sr-Latn-RS"], &["", "it_IT", "pt-br", "italiano!", "x"]);
        check(Leaf::Colour, &["#fff", "#7A2e2e"], &["fff", "#ff", "#gggggg", "red", "#7a2e2ee"]);
        check(Leaf::Cmyk, &["0 0 0 100", "75 20 10 45"], &["", "0 0 0", "0 0 0 101", "a b c d", "0,0,0,0"]);
        check(Leaf::PageSize, &["A4", "A5", "170 x 240"], &["", "A3", "170x240", "170 x 2400", "-17 x 240"]);
        check(
            Leaf::OutputPattern,
            &["{locale}/{document}.pdf", "a.PDF"],
            &["/a.pdf", "../a.pdf", "a/../b.pdf", "a\\b.pdf", "C:/a.pdf", "a.txt", "a//b.pdf", "{what}.pdf"],
        );
        check(Leaf::TemplatePath, &["manual.typ", "x/manual.typ"], &["manual", "../manual.typ", "/manual.typ"]);
    }

    #[test]
    fn numbers_are_digits() {
        for good in ["0", "-3", "92.50"] {
            assert_eq!(number(good).unwrap(), good);
        }
        for bad in ["inf", "nan", "1e3", "1."] {
            assert!(number(bad).is_err(), "{bad}");
        }
    }
}
