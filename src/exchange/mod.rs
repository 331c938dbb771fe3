//! Translators' formats: a parcel of texts ⇄ the bytes of a file.
//!
//! What goes out and comes back is the same [`Parcel`]: units of source and target, cut into text and inline codes, with
//! all that helps a translator. Each format is a file of its own that writes a parcel and reads one; [`read`] recognises
//! the format by its content. What may be taken over from a parcel is decided elsewhere: nothing here knows the
//! workspace or Fluent, so a unit that was read is only what the file says.
//!
//! **Invariants**
//! - Writing gives the same bytes for the same parcel.
//! - Reading opens no file and no address, whatever the content names, and takes memory in proportion to the file.
//! - A file that cannot be trusted as a whole (truncated, of no known format, with a document type declaration) is
//!   refused as a whole; a unit that cannot be is told and left out.

mod inline;
mod intake;
mod po;
#[cfg(test)]
mod sample;
mod segment;
#[cfg(test)]
mod tests;
mod tmx;
mod xliff12;
mod xliff2;
mod xlsx;
mod xml;

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, Place};

pub use segment::{Code, CodeKind, PARAGRAPH, Piece, Segment};

use xml::{Element, Namespace, Source};

/// Texts on their way to a translator, or back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parcel {
    /// Whose texts they are: the id of the consortium. `None` where a file does not say.
    pub workspace: Option<String>,
    /// The language translated from, as a BCP 47 tag. `None` where a file does not say.
    pub source_locale: Option<String>,
    /// The language translated into, as a BCP 47 tag. `None` where a file does not say.
    pub target_locale: Option<String>,
    pub groups: Vec<Group>,
}

/// Units that stand together: those of one section of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// A name of letters, digits, `-`, `_`, `.` and `:`, unique in the parcel.
    pub id: String,
    /// The heading that people see.
    pub title: String,
    pub units: Vec<Unit>,
}

/// One text to translate: a variant of a message or of an attribute of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unit {
    /// Names the text for good, whatever it says: letters, digits, `-`, `_`, `.` and `:` (an XML `NMTOKEN`).
    pub key: String,
    /// Fingerprint of the meaning of the source message when it was sent: hexadecimal digits. Empty where a file lost it.
    pub fingerprint: String,
    pub source: Segment,
    /// The translation; `None` where there is none yet.
    pub target: Option<Segment>,
    pub state: State,
    /// The source text that `target` was translated from, if it is not the present one.
    pub previous: Option<Segment>,
    /// Earlier translations of the same or of like texts, best first.
    pub matches: Vec<Match>,
    /// What the translator should know; each a line or paragraph of its own.
    pub notes: Vec<Note>,
    /// The most characters that the layout has room for.
    pub max_length: Option<u32>,
    /// File and line of the source message.
    pub location: Option<(String, usize)>,
    /// Where the translation stands in the file that it was read from.
    pub place: Option<Place>,
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is no translation, or none that counts.
    #[default]
    New,
    /// The source changed since it was translated, or the text was changed by hand: someone must look.
    NeedsWork,
    Translated,
    Reviewed,
    Final,
}

/// An earlier translation that may serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// How like its source is to the unit's, in percent; 100 is the same text.
    pub percent: u8,
    /// Where it comes from: a message, or a memory's file name.
    pub origin: String,
    pub source: Segment,
    pub target: Segment,
}

/// Something the translator should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub kind: NoteKind,
    pub text: String,
}

/// What a note is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKind {
    /// The comment that the author of the source text wrote.
    Comment,
    /// Which numbers or words choose this variant.
    Variant,
    /// What stands for the placeables in a finished document.
    Sample,
    /// Where the text appears: document, section, page.
    Place,
    /// How a term of the glossary is said in the target language.
    Term,
}

impl NoteKind {
    /// The word for it in files, and back by [`NoteKind::from_name`].
    pub fn name(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Variant => "variant",
            Self::Sample => "sample",
            Self::Place => "place",
            Self::Term => "term",
        }
    }

    /// The kind that a file names.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Comment, Self::Variant, Self::Sample, Self::Place, Self::Term]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

impl Parcel {
    /// All units, in order.
    pub fn units(&self) -> impl Iterator<Item = &Unit> {
        self.groups.iter().flat_map(|group| &group.units)
    }
}

/// A translators' format
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum)]
pub enum Format {
    /// XLIFF 1.2 (OASIS standard of 1 February 2008), transitional in what is read and strict in what is written.
    Xliff,
    /// XLIFF 2.0 (OASIS standard of 5 August 2014).
    Xliff2,
    /// Portable objects of GNU gettext.
    Po,
    /// Translation memory exchange 1.4b.
    Tmx,
    /// A workbook of Office Open XML (ISO/IEC 29500).
    Xlsx,
}

/// What reading a file gives: its texts, and what is wrong with single units, which are left out.
pub type Received = (Parcel, Vec<Diagnostic>);

/// The largest file that is read, in bytes; what a translator sends back is a hundredth of it.
pub const MAX_FILE: usize = 64 << 20;

impl Format {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Xliff, Self::Xliff2, Self::Po, Self::Tmx, Self::Xlsx];

    /// The name in options and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xliff => "xliff",
            Self::Xliff2 => "xliff2",
            Self::Po => "po",
            Self::Tmx => "tmx",
            Self::Xlsx => "xlsx",
        }
    }

    /// How file names end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Xliff | Self::Xliff2 => "xlf",
            Self::Po => "po",
            Self::Tmx => "tmx",
            Self::Xlsx => "xlsx",
        }
    }
}

/// Writes a parcel in a format.
pub fn write(parcel: &Parcel, format: Format) -> Result<Vec<u8>, Box<Diagnostic>> {
    match format {
        Format::Xliff => Ok(xliff12::write(parcel)),
        Format::Xliff2 => Ok(xliff2::write(parcel)),
        Format::Tmx => Ok(tmx::write(parcel)),
        Format::Po => Ok(po::write(parcel)),
        Format::Xlsx => xlsx::write(parcel),
    }
}

/// The text of a file, without a byte order mark: places in the file count its bytes. `None` for a workbook.
pub fn text<'b>(name: &'b str, bytes: &'b [u8]) -> Result<Option<Cow<'b, str>>, Box<Diagnostic>> {
    if is_workbook(bytes) {
        return Ok(None);
    }
    let text = if is_po(bytes) { po::decode(name, bytes)? } else { Source::decode(name, bytes)?.text };
    Ok(Some(text))
}

fn is_workbook(bytes: &[u8]) -> bool {
    // The second is how a workbook begins that is locked by a password, which is refused with a word about it.
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0")
}

/// Found before any decoding: PO files say their encoding in their own way.
fn is_po(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let mut lines = start.split(|byte| *byte == b'\n');
    !start.starts_with(b"<") && lines.any(|line| line.trim_ascii_start().starts_with(b"msgid "))
}

/// Reads a file by what it holds; `name` is for messages. A fault of the whole file is the error.
pub fn read(name: &str, bytes: &[u8]) -> Result<Received, Box<Diagnostic>> {
    if is_workbook(bytes) {
        return xlsx::read(name, bytes);
    }
    if is_po(bytes) {
        return po::read(name, bytes);
    }
    let source = Source::decode(name, bytes)?;
    if source.text.trim_start().starts_with('<') {
        source.has_letters_only()?;
        let root = xml::read::parse(&source)?;
        return read_xml(&source, &root);
    }
    if source.text.lines().any(|line| line.trim_start().starts_with("msgid ")) {
        return po::read(name, bytes);
    }
    Err(Box::new(unknown(Diagnostic::error("exchange-format", UNKNOWN).at(Place::file(name)))))
}

const UNKNOWN: &str = "the file is in no translators' format that is known";

fn unknown(fault: Diagnostic) -> Diagnostic {
    fault.hint("save it as XLIFF 1.2 or 2.0, PO, TMX 1.4 or XLSX")
}

/// Reads a file of XML by its root element.
fn read_xml(source: &Source, root: &Element) -> Result<Received, Box<Diagnostic>> {
    let version = root.attribute("version").unwrap_or_default();
    match (root.namespace, root.name, version) {
        (Namespace::Xliff12 | Namespace::None, "xliff", "1.2") => xliff12::read(source, root),
        (Namespace::Xliff2, "xliff", "2.0" | "2.1") => xliff2::read(source, root),
        (Namespace::None, "tmx", "1.1" | "1.2" | "1.3" | "1.4") => tmx::read(source, root),
        (_, name @ ("xliff" | "tmx"), version) => {
            let message = format!("version `{version}` of {} is not read", name.to_uppercase());
            Err(Box::new(unknown(source.error("exchange-version", message, root.at))))
        }
        (_, name, _) => {
            let message = format!("{UNKNOWN}: its outermost element is `<{name}>`");
            Err(Box::new(unknown(source.error("exchange-format", message, root.at))))
        }
    }
}
