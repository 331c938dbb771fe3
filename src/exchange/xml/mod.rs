//! XML as translators' files have it: bytes → text → a tree without surprises, and a writer.
//!
//! No document type, no entity but the five of XML itself, a bounded depth and number of nodes: so nothing that a file says
//! is expanded, and nothing is fetched.

pub mod source;
pub mod read;
pub mod write;

pub use read::{Element, Node};
pub use source::Source;
pub use write::Output;

/// The vocabularies that files are read for; elements and attributes of others are passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namespace {
    /// No namespace: TMX, attributes without a prefix, and XLIFF 1.2 as some tools leave it.
    None,
    Xliff12,
    /// XLIFF 2.0 and 2.1 have the same.
    Xliff2,
    /// Translation candidates of XLIFF 2.0 (section 5.1).
    Matches,
    /// Metadata of XLIFF 2.0 (section 5.4).
    Metadata,
    /// Size and length restriction of XLIFF 2.0 (section 5.7).
    Size,
    /// `xml:lang` and `xml:space`.
    Xml,
    Other,
}

impl Namespace {
    const KNOWN: [(Self, &'static str); 6] = [
        (Self::Xliff12, "urn:oasis:names:tc:xliff:document:1.2"),
        (Self::Xliff2, "urn:oasis:names:tc:xliff:document:2.0"),
        (Self::Matches, "urn:oasis:names:tc:xliff:matches:2.0"),
        (Self::Metadata, "urn:oasis:names:tc:xliff:metadata:2.0"),
        (Self::Size, "urn:oasis:names:tc:xliff:sizerestriction:2.0"),
        (Self::Xml, "http://www.w3.org/XML/1998/namespace"),
    ];

    /// The name that files declare; empty for those that have none.
    pub fn uri(self) -> &'static str {
        Self::KNOWN.into_iter().find(|(known, _)| *known == self).map_or("", |(_, uri)| uri)
    }

    /// The vocabulary of a declared name.
    pub fn of(uri: &str) -> Self {
        match Self::KNOWN.into_iter().find(|(_, known)| *known == uri) {
            Some((namespace, _)) => namespace,
            None if uri.is_empty() => Self::None,
            None => Self::Other,
        }
    }
}
