//! Where the objects of a file stand: cross-reference tables and streams (ISO 32000-1, 7.5.4 and 7.5.8), or a search.

use std::collections::{BTreeMap, BTreeSet};

use super::File;
use super::lex::{Lexer, Token, is_space};
use super::object::{Dict, Object};

/// The highest number of an object that is believed; a file of 100,000 pages stays below it.
const MOST_OBJECTS: u32 = 4_000_000;

/// How many sections a file may have: each time that it was saved in part adds one.
const MOST_SECTIONS: usize = 1000;

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    Free,
    /// At a byte of the file.
    At(usize),
    /// In an object stream, by its number.
    In(u32),
}

/// The table of all objects, and the trailer.
#[derive(Debug, Default)]
pub struct Xref {
    pub entries: BTreeMap<u32, Entry>,
    pub trailer: Dict,
}

impl Xref {
    /// Reads the tables from `startxref` on, the newest first; `None` if they cannot be read.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let tail = bytes.len().saturating_sub(2048);
        let start = find_last(&bytes[tail..], b"startxref")? + tail + b"startxref".len();
        let offset = Lexer::new(bytes, start).object()?.integer()?;
        let mut xref = Self::default();
        let mut waiting = vec![usize::try_from(offset).ok()?];
        let mut seen = BTreeSet::new();
        while let Some(offset) = waiting.pop() {
            if !seen.insert(offset) || seen.len() > MOST_SECTIONS {
                continue;
            }
            let trailer = xref.section(bytes, offset)?;
            let at = |key: &str| trailer.raw(key).and_then(|at| usize::try_from(at.integer()?).ok());
            // What the stream of a hybrid file says counts before what earlier sections say.
            waiting.extend(at("Prev"));
            waiting.extend(at("XRefStm"));
            if xref.trailer.is_empty() {
                xref.trailer = trailer;
            }
        }
        xref.trailer.has("Root").then_some(xref)
    }

    fn section(&mut self, bytes: &[u8], offset: usize) -> Option<Dict> {
        let mut lexer = Lexer::new(bytes, offset);
        match lexer.token()? {
            Token::Word(b"xref") => self.table(&mut lexer),
            Token::Object(Object::Integer(number)) => self.stream(bytes, &mut lexer, number),
            _ => None,
        }
    }

    fn table(&mut self, lexer: &mut Lexer) -> Option<Dict> {
        loop {
            let first = match lexer.token()? {
                Token::Word(b"trailer") => return lexer.object()?.dict().cloned(),
                Token::Object(first) => u32::try_from(first.integer()?).ok()?,
                _ => return None,
            };
            let Token::Object(count) = lexer.token()? else { return None };
            for index in 0..u32::try_from(count.integer()?).ok()? {
                let (Token::Object(offset), Token::Object(_), Token::Word(kind)) =
                    (lexer.token()?, lexer.token()?, lexer.token()?)
                else {
                    return None;
                };
                let offset = usize::try_from(offset.integer()?).ok()?;
                let entry = if kind == b"n" { Entry::At(offset) } else { Entry::Free };
                self.add(first.checked_add(index)?, entry);
            }
        }
    }

    fn stream(&mut self, bytes: &[u8], lexer: &mut Lexer, number: i64) -> Option<Dict> {
        lexer.token()?;
        let Token::Word(b"obj") = lexer.token()? else { return None };
        let dict = lexer.object()?.dict()?.clone();
        // The lengths of such a stream stand in it directly, so that a file without a table can read it.
        let file = File::bare(bytes);
        let stream = file.stream_after(lexer, dict, u32::try_from(number).ok()?)?;
        let data = file.decode(&stream)?;
        let dict = &stream.dict;
        let numbers = |key: &str| -> Option<Vec<usize>> {
            let list = dict.raw(key)?.array()?;
            list.iter().map(|number| usize::try_from(number.integer()?).ok()).collect()
        };
        let widths = numbers("W").filter(|widths| widths.len() >= 3 && widths.iter().all(|width| *width <= 8))?;
        let index = match numbers("Index") {
            Some(index) => index,
            None => vec![0, usize::try_from(dict.raw("Size")?.integer()?).ok()?],
        };
        let width: usize = widths.iter().sum();
        let mut rows = data.chunks_exact(width.max(1));
        for range in index.chunks_exact(2) {
            for place in 0..range[1] {
                let Some(row) = rows.next() else { break };
                let (kind, rest) = row.split_at(widths[0]);
                let second = &rest[..widths[1]];
                let kind = if widths[0] == 0 { 1 } else { big_endian(kind) };
                let entry = match kind {
                    1 => Entry::At(big_endian(second)),
                    2 => Entry::In(u32::try_from(big_endian(second)).ok()?),
                    _ => Entry::Free,
                };
                self.add(u32::try_from(range[0].checked_add(place)?).ok()?, entry);
            }
        }
        Some(dict.clone())
    }

    /// The newest section is read first, and counts.
    fn add(&mut self, number: u32, entry: Entry) {
        if number <= MOST_OBJECTS {
            self.entries.entry(number).or_insert(entry);
        }
    }

    /// Looks through the whole file for objects and trailers, as for a file whose tables are wrong.
    pub fn search(bytes: &[u8]) -> Self {
        let mut xref = Self::default();
        let mut at = 0;
        while let Some(found) = find(&bytes[at..], b"obj") {
            let place = at + found;
            at = place + 3;
            if let Some((number, start)) = header_before(bytes, place)
                && number <= MOST_OBJECTS
            {
                // What was written later stands later in the file.
                xref.entries.insert(number, Entry::At(start));
            }
        }
        let mut trailers = Vec::new();
        at = 0;
        while let Some(found) = find(&bytes[at..], b"trailer") {
            at += found + b"trailer".len();
            let dict = Lexer::new(bytes, at).object();
            trailers.extend(dict.and_then(|dict| dict.dict().cloned()).filter(|dict| dict.has("Root")));
            if trailers.len() > MOST_SECTIONS {
                break;
            }
        }
        xref.trailer = trailers.pop().unwrap_or_default();
        xref
    }
}

/// The number of the object whose `obj` stands at a place, and where its header begins.
fn header_before(bytes: &[u8], place: usize) -> Option<(u32, usize)> {
    let back = |mut at: usize, wanted: fn(u8) -> bool| {
        while at > 0 && wanted(bytes[at - 1]) {
            at -= 1;
        }
        at
    };
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let generation_end = back(place, is_space);
    let generation = back(generation_end, is_digit);
    let number_end = back(generation, is_space);
    let number = back(number_end, is_digit);
    let is_header = generation < generation_end && number_end < generation && number < number_end;
    let digits = bytes.get(number..number_end).filter(|digits| is_header && digits.len() < 11)?;
    Some((std::str::from_utf8(digits).ok()?.parse().ok()?, number))
}

fn big_endian(bytes: &[u8]) -> usize {
    bytes.iter().fold(0_usize, |number, byte| (number << 8) | usize::from(*byte))
}

/// Where a word first stands.
pub fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let mut at = 0;
    while let Some(next) = bytes.get(at..)?.iter().position(|byte| *byte == word[0]) {
        at += next;
        if bytes[at..].starts_with(word) {
            return Some(at);
        }
        at += 1;
    }
    None
}

fn find_last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    (0..bytes.len()).rev().find(|at| bytes[*at..].starts_with(word))
}
