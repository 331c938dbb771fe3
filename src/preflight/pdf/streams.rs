//! Streams: where their bytes end, what they unfold to, and the objects in them (ISO 32000-1, 7.3.8 and 7.5.7).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::filter::{self, Decoded};
use super::lex::{Lexer, Token};
use super::object::{Dict, Object, Stream};
use super::{File, xref};

/// How many bytes one stream may unfold to; images are not unfolded.
const MOST_BYTES_OF_ONE: usize = 64 << 20;

/// How many bytes all streams together may unfold to, those counted twice that are read twice.
const MOST_BYTES: usize = 512 << 20;

/// How many bytes are searched for the end of streams that do not say their length.
const MOST_SEARCHED: usize = 2 << 30;

/// An object stream, unfolded.
#[derive(Debug)]
pub(super) struct Container {
    pub data: Vec<u8>,
    pub places: BTreeMap<u32, usize>,
}

impl File<'_> {
    /// The stream whose keyword follows.
    pub(super) fn stream_after(&self, lexer: &mut Lexer, dict: Dict, number: u32) -> Option<Stream> {
        let Token::Word(b"stream") = lexer.token()? else { return None };
        let mut start = lexer.at;
        if self.bytes.get(start) == Some(&b'\r') {
            start += 1;
        }
        if self.bytes.get(start) == Some(&b'\n') {
            start += 1;
        }
        let length = self.get(&dict, "Length").integer().and_then(|length| usize::try_from(length).ok());
        let end = length.and_then(|length| start.checked_add(length)).filter(|end| {
            let mut after = Lexer::new(self.bytes, *end);
            *end <= self.bytes.len() && after.token() == Some(Token::Word(b"endstream"))
        });
        let end = if let Some(end) = end { end } else { self.search_end(start, number)? };
        Some(Stream { dict, data: start..end, number })
    }

    /// Where a stream ends that says its length wrongly.
    fn search_end(&self, start: usize, number: u32) -> Option<usize> {
        self.fault("damaged", "the length of a stream is wrong".to_string(), Some(number));
        let rest = &self.bytes[start..];
        let length = xref::find(rest, b"endstream").unwrap_or(rest.len());
        self.scanned.set(self.scanned.get().saturating_add(length));
        if self.scanned.get() > MOST_SEARCHED {
            self.fault("too-complex", "too many streams have a wrong length".to_string(), None);
            return None;
        }
        Some(start + length)
    }

    pub(super) fn container(&self, number: u32) -> Option<Rc<Container>> {
        if let Some(container) = self.containers.borrow().get(&number) {
            return Some(Rc::clone(container));
        }
        let object = self.object(number);
        let stream = object.stream()?;
        let data = self.decode(stream)?;
        let first = usize::try_from(self.get(&stream.dict, "First").integer()?).ok()?;
        let count = self.get(&stream.dict, "N").integer()?;
        let mut lexer = Lexer::new(data.get(..first)?, 0);
        let mut places = BTreeMap::new();
        for _ in 0..count {
            let (Some(Token::Object(inner)), Some(Token::Object(offset))) = (lexer.token(), lexer.token()) else {
                break;
            };
            let inner = inner.integer().and_then(|inner| u32::try_from(inner).ok());
            let offset = offset.integer().and_then(|offset| usize::try_from(offset).ok());
            if let (Some(inner), Some(offset)) = (inner, offset) {
                places.entry(inner).or_insert(first.saturating_add(offset));
            }
        }
        self.values.set(self.values.get() + places.len());
        let container = Rc::new(Container { data, places });
        self.containers.borrow_mut().insert(number, Rc::clone(&container));
        Some(container)
    }

    /// The bytes of a stream, unfolded; `None` with a fault if that cannot be.
    pub fn decode(&self, stream: &Stream) -> Option<Vec<u8>> {
        let left = MOST_BYTES.saturating_sub(self.decoded.get());
        let raw = self.bytes.get(stream.data.clone())?;
        match filter::decode(raw, &self.filters(&stream.dict), MOST_BYTES_OF_ONE.min(left)) {
            Decoded::Whole(data) => {
                self.decoded.set(self.decoded.get() + data.len() + raw.len());
                Some(data)
            }
            Decoded::Broken(data) => {
                self.decoded.set(self.decoded.get() + data.len() + raw.len());
                self.fault("damaged", "the data of a stream are cut off or wrong".to_string(), Some(stream.number));
                Some(data)
            }
            Decoded::TooLarge => {
                self.decoded.set(self.decoded.get() + MOST_BYTES_OF_ONE.min(left));
                let most = MOST_BYTES_OF_ONE >> 20;
                let message = format!("a stream unfolds to more than {most} MB, or all streams to too many");
                self.fault("too-complex", message, Some(stream.number));
                None
            }
            Decoded::Foreign => None,
        }
    }

    /// The filters of a stream with their parameters.
    pub fn filters(&self, dict: &Dict) -> filter::Chain {
        let either = |long: &str, short: &str| match self.get(dict, long) {
            Object::Null => self.get(dict, short),
            value => value,
        };
        let all = |value: Object| match value {
            Object::Array(items) => items.iter().map(|item| self.resolve(item)).collect(),
            Object::Null => Vec::new(),
            single => vec![single],
        };
        let parameters = all(either("DecodeParms", "DP"));
        let resolved =
            |dict: &Dict| Dict::new(dict.iter().map(|(key, value)| (Rc::clone(key), self.resolve(value))).collect());
        let names = all(either("Filter", "F"));
        let chain = names.iter().enumerate().filter_map(|(index, name)| {
            Some((name.name()?.to_string(), parameters.get(index).and_then(Object::dict).map(resolved)))
        });
        chain.collect()
    }
}
