//! The objects of a PDF (ISO 32000-1, 7.3). They are cheap to clone: what is large is shared.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

/// A value of a PDF.
#[derive(Debug, Clone, PartialEq)]
pub enum Object {
    Null,
    Bool(bool),
    Integer(i64),
    Real(f64),
    Name(Rc<str>),
    /// The bytes of a string.
    Text(Rc<[u8]>),
    Array(Rc<Vec<Object>>),
    Dict(Dict),
    Stream(Rc<Stream>),
    /// The number of an indirect object.
    Reference(u32),
}

/// A dictionary; values are references until the file resolves them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dict(Rc<BTreeMap<Rc<str>, Object>>);

/// A stream: its dictionary, and where its bytes stand in the file.
#[derive(Debug, PartialEq)]
pub struct Stream {
    pub dict: Dict,
    pub data: Range<usize>,
    /// The number of the object.
    pub number: u32,
}

impl Object {
    pub fn is_null(&self) -> bool {
        *self == Self::Null
    }

    pub fn bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// A whole number; one with decimals is cut, as readers of PDF do.
    pub fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            #[expect(clippy::cast_possible_truncation, reason = "the lexer keeps reals within 1e12")]
            Self::Real(value) => Some(value.trunc() as i64),
            _ => None,
        }
    }

    pub fn number(&self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "no measure of a page needs 53 bits")]
            Self::Integer(value) => Some(*value as f64),
            Self::Real(value) => Some(*value),
            _ => None,
        }
    }

    pub fn name(&self) -> Option<&str> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    pub fn text(&self) -> Option<&[u8]> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// A string as text for people (ISO 32000-1, 7.9.2.2).
    pub fn readable(&self) -> Option<String> {
        let text = self.text()?;
        let utf16 = |bytes: &[u8], pair: fn([u8; 2]) -> u16| {
            let units: Vec<u16> = bytes.chunks_exact(2).map(|two| pair([two[0], two[1]])).collect();
            String::from_utf16_lossy(&units)
        };
        Some(match text {
            [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
            [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
            [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
            _ => {
                let object = lopdf::Object::string_literal(text);
                lopdf::decode_text_string(&object).unwrap_or_else(|_| String::from_utf8_lossy(text).into_owned())
            }
        })
    }

    pub fn array(&self) -> Option<&[Object]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The dictionary, or that of a stream.
    pub fn dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            Self::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    pub fn stream(&self) -> Option<&Rc<Stream>> {
        if let Self::Stream(stream) = self { Some(stream) } else { None }
    }

    pub fn reference(&self) -> Option<u32> {
        if let Self::Reference(number) = self { Some(*number) } else { None }
    }
}

impl Dict {
    pub fn new(entries: BTreeMap<Rc<str>, Object>) -> Self {
        Self(Rc::new(entries))
    }

    /// An entry as it stands, perhaps a reference.
    pub fn raw(&self, key: &str) -> Option<&Object> {
        self.0.get(key)
    }

    pub fn has(&self, key: &str) -> bool {
        self.0.get(key).is_some_and(|value| !value.is_null())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Rc<str>, &Object)> {
        self.0.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
