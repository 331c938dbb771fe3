//! The mark: what a PDF says about itself to programs, in one of its keywords and in the QR code of its control page.
//!
//! ```text
//! bindery:1;organisation=diogene;document=manual;locale=it;code=DOC_SGQ%2000;revision=2;translation=0;edition=2026;meaning=9f86d081…
//! ```
//!
//! After the version stand fields, each a name, `=` and a value, parted by `;`. Values are UTF-8, percent-encoded but for
//! the unreserved characters of RFC 3986 (section 2.3), so a mark has no blank and no comma and survives in a list of
//! keywords. Instead of `edition` a draft has `draft=1`; a controlled copy has `copy` with its number. Of the fingerprint
//! at least 16 digits stand in `meaning`. Fields that are not known are passed over; another version is not read.
//!
//! A mark is a claim. Whether a file is the one that was issued, its hash and the records alone can tell.

use std::collections::BTreeMap;
use std::fmt;

use memchr::memmem;

/// How every mark begins.
pub const START: &str = "bindery:";
/// The version of the syntax.
const VERSION: u32 = 1;
/// How long a mark can be, in bytes.
pub const LONGEST: usize = 4096;
/// How many digits of the fingerprint stand in a short mark.
const SHORT: usize = 16;

/// What a document says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub organisation: String,
    pub document: String,
    pub locale: String,
    pub code: String,
    pub revision: u32,
    /// How often the translation was corrected within the revision.
    pub translation: u32,
    /// The edition that it was issued with; a draft has none.
    pub edition: Option<String>,
    /// The number of a controlled copy.
    pub copy: Option<u32>,
    /// The fingerprint of the meaning in hexadecimal digits, or how it begins.
    pub meaning: String,
}

impl Mark {
    /// The mark with no more of the fingerprint than is needed to tell two revisions apart, for a QR code that can be read
    /// from paper.
    pub fn short(&self) -> String {
        let meaning = self.meaning.get(..SHORT).unwrap_or(&self.meaning).to_string();
        Self { meaning, ..self.clone() }.to_string()
    }

    /// Reads a mark.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let rest = text.strip_prefix(START).filter(|_| text.len() <= LONGEST).ok_or(Fault::NoMark)?;
        let (version, rest) = rest.split_once(';').ok_or(Fault::NoMark)?;
        match version.parse::<u32>() {
            Ok(VERSION) => {}
            Ok(other) => return Err(Fault::OtherVersion(other)),
            Err(_) => return Err(Fault::NoMark),
        }
        let mut fields = BTreeMap::new();
        for field in rest.split(';') {
            let (name, value) = field.split_once('=').ok_or(Fault::Broken)?;
            if fields.insert(name, decode(value).ok_or(Fault::Broken)?).is_some() {
                return Err(Fault::Broken);
            }
        }
        let mut take = |name: &str| fields.remove(name);
        let number = |text: String| text.parse::<u32>().map_err(|_| Fault::Broken);
        let mark = Self {
            organisation: take("organisation").ok_or(Fault::Broken)?,
            document: take("document").ok_or(Fault::Broken)?,
            locale: take("locale").ok_or(Fault::Broken)?,
            code: take("code").ok_or(Fault::Broken)?,
            revision: number(take("revision").ok_or(Fault::Broken)?)?,
            translation: number(take("translation").ok_or(Fault::Broken)?)?,
            edition: take("edition"),
            copy: take("copy").map(number).transpose()?,
            meaning: take("meaning").ok_or(Fault::Broken)?,
        };
        let is_draft = take("draft").is_some_and(|draft| draft == "1");
        let is_digit = |digit: u8| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit);
        let is_fingerprint = mark.meaning.len() >= SHORT && mark.meaning.bytes().all(is_digit);
        // Issued or a draft, and nothing between them.
        if is_draft == mark.edition.is_some() || !is_fingerprint { Err(Fault::Broken) } else { Ok(mark) }
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{START}{VERSION}")?;
        let (revision, translation) = (self.revision.to_string(), self.translation.to_string());
        let copy = self.copy.map(|copy| copy.to_string());
        let state = self.edition.as_deref().map_or(("draft", "1"), |edition| ("edition", edition));
        let fields = [
            Some(("organisation", self.organisation.as_str())),
            Some(("document", &self.document)),
            Some(("locale", &self.locale)),
            Some(("code", &self.code)),
            Some(("revision", &revision)),
            Some(("translation", &translation)),
            Some(state),
            copy.as_deref().map(|copy| ("copy", copy)),
            Some(("meaning", &self.meaning)),
        ];
        fields.into_iter().flatten().try_for_each(|(name, value)| write!(f, ";{name}={}", encode(value)))
    }
}

/// Why a text is no mark that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It does not begin like one.
    NoMark,
    /// It is one of another version of the program.
    OtherVersion(u32),
    /// A field is missing, said twice, or no value of its kind.
    Broken,
}

/// The first mark that can be read in a part of a file of any kind and begins before a position. It is looked for in plain
/// text and in UTF-16, as PDF writes texts (ISO 32000-1, 7.9.2.2).
pub fn find(content: &[u8], before: usize) -> Option<Mark> {
    let wide: Vec<u8> = START.bytes().flat_map(|byte| [0, byte]).collect();
    let plain = memmem::find_iter(content, START).map(|at| (at, 1));
    let wide = memmem::find_iter(content, &wide).map(|at| (at + 1, 2));
    plain.chain(wide).filter(|(at, _)| *at < before).find_map(|(at, step)| {
        let bytes = content.get(at..)?.iter().step_by(step).take(LONGEST).copied();
        // A colon stands at the beginning alone, so that many beginnings in a row are no work.
        let goes_on = |(index, byte): &(usize, u8)| is_of_a_mark(*byte) && (*byte != b':' || *index < START.len());
        let text: String = bytes.enumerate().take_while(goes_on).map(|(_, byte)| char::from(byte)).collect();
        Mark::parse(&text).ok()
    })
}

/// Whether a byte can stand in a mark.
fn is_of_a_mark(byte: u8) -> bool {
    is_unreserved(byte) || matches!(byte, b':' | b';' | b'=' | b'%')
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn encode(text: &str) -> String {
    let byte = |byte: u8| if is_unreserved(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(byte).collect()
}

/// `None` for what [`encode`] cannot have written.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let value = digit(rest.next())? * 16 + digit(rest.next())?;
                bytes.push(u8::try_from(value).ok()?);
            }
            byte if is_unreserved(byte) => bytes.push(byte),
            _ => return None,
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark() -> Mark {
        Mark {
            organisation: "diogene".into(),
            document: "policy".into(),
            locale: "zh-Hans".into(),
            code: "Al. 1 – DOC,SGQ;=%00 \u{1b}[م".into(),
            revision: 2,
            translation: 1,
            edition: Some("2026".into()),
            copy: Some(3),
            meaning: "0123456789abcdef".repeat(4),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let draft = Mark { edition: None, copy: None, ..mark() };
        for mark in [mark(), draft] {
            let text = mark.to_string();
            assert!(text.bytes().all(is_of_a_mark), "{text}");
            assert_eq!(Mark::parse(&text), Ok(mark.clone()));
            assert_eq!(Mark::parse(&mark.short()).unwrap().meaning, "0123456789abcdef");
        }
    }

    #[test]
    fn what_is_no_mark_is_told_from_one_that_is_broken() {
        let good = mark().to_string();
        let with = |from: &str, to: &str| Mark::parse(&good.replace(from, to)).unwrap_err();
        assert_eq!(with("bindery:1", "bindery:2"), Fault::OtherVersion(2));
        assert_eq!(with("bindery:1", "bindery:x"), Fault::NoMark);
        assert_eq!(with("bindery:1;", "bindery:1"), Fault::NoMark);
        for (from, to) in [
            ("edition=2026", "draft=1;edition=2026"),
            ("edition=2026", "draft=0"),
            ("revision=2", "revision=-2"),
            ("revision=2", "revision=4294967296"),
            ("revision=2", "revision=2;revision=3"),
            ("locale=", "language="),
            ("meaning=0123", "meaning=XYZ"),
            ("code=Al", "code=%"),
            ("code=Al", "code=%ff"),
            ("code=Al", "code=é"),
        ] {
            assert_eq!(with(from, to), Fault::Broken, "{from} → {to}");
        }
        assert_eq!(Mark::parse(&format!("{good};later=1")), Ok(mark()));
        assert_eq!(Mark::parse(&format!("{good};later={}", "x".repeat(LONGEST))), Err(Fault::NoMark));
    }

    #[test]
    fn a_mark_is_found_among_any_bytes() {
        let text = mark().to_string();
        let wide: Vec<u8> = text.bytes().flat_map(|byte| [0, byte]).chain([0, b')']).collect();
        let find = |content: &[u8]| super::find(content, content.len());
        assert_eq!(find(format!("\u{0}bindery:1;(draft, {text})").as_bytes()), Some(mark()));
        assert_eq!(find(&[b"\xfe\xff".as_slice(), &wide].concat()), Some(mark()));
        assert_eq!(find(&wide[..wide.len() / 2]), None);
        assert_eq!(find(&[0; 100]), None);
        assert_eq!(super::find(format!("  {text}").as_bytes(), 2), None);
    }
}
