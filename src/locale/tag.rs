//! Language tags: which locale a text is in, and which way it is read.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::Arc;

use icu::locale::subtags::Script;
use icu::locale::{Direction as IcuDirection, LocaleDirectionality, LocaleExpander, LocaleFallbacker};
use serde::{Serialize, Serializer};

/// The direction in which a script is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`, as HTML and Typst write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A locale by its BCP 47 tag, with the direction that ICU gives its script.
///
/// Equality, order and hash are those of the canonical tag.
#[derive(Clone)]
pub struct Locale {
    tag: Arc<str>,
    inner: icu::locale::Locale,
    /// The script in which it is written, said or likely.
    script: Option<Script>,
    direction: Direction,
}

/// Why a text is not the tag of a locale that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidLocale {
    /// The text is not a well-formed BCP 47 tag.
    Malformed(String),
    /// The tag is well-formed, but ICU knows no such language.
    Unknown(String),
}

impl Locale {
    /// The canonical tag: `pt-BR`.
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// The language subtag: `pt`.
    pub fn language(&self) -> &str {
        self.inner.id.language.as_str()
    }

    /// The script subtag, if the tag has one: `Hant`.
    pub fn script(&self) -> Option<&str> {
        self.inner.id.script.as_ref().map(Script::as_str)
    }

    /// The region subtag, if the tag has one: `BR`.
    pub fn region(&self) -> Option<&str> {
        self.inner.id.region.as_ref().map(icu::locale::subtags::Region::as_str)
    }

    /// The direction of the script in which the locale is written, said or likely.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether both are the same language in the same script, as `fr` and `fr-CA` are, so that one text may hold both.
    pub fn reads_like(&self, other: &Self) -> bool {
        self.inner.id.language == other.inner.id.language && self.script == other.script
    }

    /// The script in which it is written, said or likely: `Latn`, `Hans`.
    pub fn likely_script(&self) -> Option<&str> {
        self.script.as_ref().map(Script::as_str)
    }

    /// Whether it is written in Latin letters.
    pub(super) fn is_latin(&self) -> bool {
        self.likely_script() == Some("Latn")
    }

    /// The locales that CLDR falls back to, nearest first: `es-MX` gives `es-419`, `es`.
    pub(super) fn parents(&self) -> Vec<Self> {
        let fallbacker = LocaleFallbacker::new();
        let mut step = fallbacker
            .for_config(icu::locale::fallback::LocaleFallbackConfig::default())
            .fallback_for((&self.inner.id).into());
        let mut parents = Vec::new();
        while !step.get().is_unknown() {
            if let Ok(parent) = step.get().to_string().parse::<Self>()
                && parent != *self
            {
                parents.push(parent);
            }
            step.step();
        }
        parents
    }

    /// The locale as ICU's constructors take it.
    pub(super) fn icu(&self) -> &icu::locale::Locale {
        &self.inner
    }
}

impl FromStr for Locale {
    type Err = InvalidLocale;

    fn from_str(text: &str) -> Result<Self, InvalidLocale> {
        let inner: icu::locale::Locale = text.parse().map_err(|_| InvalidLocale::Malformed(text.to_string()))?;
        if inner.id.language.is_unknown() {
            return Err(InvalidLocale::Unknown(text.to_string()));
        }
        let direction = match LocaleDirectionality::new_extended().get(&inner.id) {
            Some(IcuDirection::LeftToRight) => Direction::Ltr,
            Some(IcuDirection::RightToLeft) => Direction::Rtl,
            _ => return Err(InvalidLocale::Unknown(text.to_string())),
        };
        let script = LocaleExpander::new_extended().get_likely_script(&inner.id);
        Ok(Self { tag: inner.to_string().into(), inner, script, direction })
    }
}

impl fmt::Display for InvalidLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(tag) => write!(f, "`{tag}` is not a language tag of BCP 47, such as `de` or `pt-BR`"),
            Self::Unknown(tag) => write!(f, "no language has the tag `{tag}`"),
        }
    }
}

impl std::error::Error for InvalidLocale {}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.tag)
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.tag.cmp(&other.tag)
    }
}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.tag.hash(state);
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        tag.parse().unwrap()
    }

    #[test]
    fn directions_come_from_the_script() {
        for (tag, direction) in [
            ("it", Direction::Ltr),
            ("ar", Direction::Rtl),
            ("pa", Direction::Ltr),
            ("pa-Arab", Direction::Rtl),
            ("he", Direction::Rtl),
            ("ar-XB", Direction::Rtl),
            ("zh-Hant", Direction::Ltr),
        ] {
            assert_eq!(locale(tag).direction(), direction, "{tag}");
        }
    }

    #[test]
    fn tags_are_canonical_and_have_parts() {
        let tag = locale("PT-br");
        assert_eq!((tag.as_str(), tag.language(), tag.region(), tag.script()), ("pt-BR", "pt", Some("BR"), None));
        assert_eq!(serde_json::to_string(&tag).unwrap(), "\"pt-BR\"");
    }

    #[test]
    fn wrong_tags_are_refused() {
        assert_eq!("x".parse::<Locale>(), Err(InvalidLocale::Malformed("x".into())));
        assert_eq!("italiano!".parse::<Locale>(), Err(InvalidLocale::Malformed("italiano!".into())));
        assert_eq!("xx".parse::<Locale>(), Err(InvalidLocale::Unknown("xx".into())));
        assert_eq!("und".parse::<Locale>(), Err(InvalidLocale::Unknown("und".into())));
    }

    #[test]
    fn parents_are_those_of_cldr() {
        let parents = |tag| locale(tag).parents().iter().map(Locale::to_string).collect::<Vec<_>>();
        assert_eq!(parents("es-MX"), ["es-419", "es"]);
        assert_eq!(parents("en-XA"), ["en"]);
        assert_eq!(parents("it"), [""; 0]);
        assert!(locale("fr").reads_like(&locale("fr-CA")));
        assert!(!locale("zh-Hant").reads_like(&locale("zh")));
    }
}
