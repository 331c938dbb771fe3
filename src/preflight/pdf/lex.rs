//! Bytes → tokens and objects (ISO 32000-1, 7.2 and 7.3), the same for files and for the content of pages.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::object::{Dict, Object};

/// How deep arrays and dictionaries may stand in each other.
const MOST_DEPTH: usize = 64;

/// The longest name and string that are read; what is longer is cut (a string of a real file may be a font's table).
const MOST_TEXT: usize = 1 << 20;

/// A word of the language.
#[derive(Debug, Clone, PartialEq)]
pub enum Token<'a> {
    Object(Object),
    ArrayOpen,
    ArrayClose,
    DictOpen,
    DictClose,
    /// An operator or keyword: `obj`, `R`, `BT`.
    Word(&'a [u8]),
}

/// Reads tokens from a place on.
#[derive(Debug, Clone)]
pub struct Lexer<'a> {
    bytes: &'a [u8],
    /// The next byte to read.
    pub at: usize,
    /// How many objects were made.
    pub values: usize,
}

impl<'a> Lexer<'a> {
    pub fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at: at.min(bytes.len()), values: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Passes over white space and comments.
    pub fn space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| !matches!(byte, b'\r' | b'\n')) {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// The next token; `None` at the end.
    pub fn token(&mut self) -> Option<Token<'a>> {
        self.space();
        let start = self.at;
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'[' => Token::ArrayOpen,
            b']' => Token::ArrayClose,
            b'(' => self.value(|lexer| Object::Text(lexer.literal().into())),
            b'/' => self.value(|lexer| Object::Name(lexer.name().into())),
            b'<' if self.peek() == Some(b'<') => {
                self.at += 1;
                Token::DictOpen
            }
            b'>' if self.peek() == Some(b'>') => {
                self.at += 1;
                Token::DictClose
            }
            b'<' => self.value(|lexer| Object::Text(lexer.hexadecimal().into())),
            b')' | b'>' | b'{' | b'}' => Token::Word(&self.bytes[start..self.at]),
            _ => {
                while self.peek().is_some_and(is_regular) {
                    self.at += 1;
                }
                let word = &self.bytes[start..self.at];
                match number(word) {
                    Some(number) => self.value(|_| number),
                    None => match word {
                        b"true" => self.value(|_| Object::Bool(true)),
                        b"false" => self.value(|_| Object::Bool(false)),
                        b"null" => self.value(|_| Object::Null),
                        _ => Token::Word(word),
                    },
                }
            }
        })
    }

    fn value(&mut self, read: impl FnOnce(&mut Self) -> Object) -> Token<'a> {
        self.values += 1;
        Token::Object(read(self))
    }

    /// The object that begins here; `None` if there is none. `12 0 R` is a reference.
    pub fn object(&mut self) -> Option<Object> {
        let token = self.token()?;
        self.object_from(token, 0)
    }

    /// The object that begins with a token.
    pub fn object_from(&mut self, token: Token<'a>, depth: usize) -> Option<Object> {
        if depth > MOST_DEPTH {
            return None;
        }
        match token {
            Token::Object(Object::Integer(number)) => Some(self.reference(number).unwrap_or(Object::Integer(number))),
            Token::Object(object) => Some(object),
            Token::ArrayOpen => {
                let mut items = Vec::new();
                loop {
                    match self.token()? {
                        Token::ArrayClose => break,
                        token => items.push(self.object_from(token, depth + 1)?),
                    }
                }
                self.values += 1;
                Some(Object::Array(Rc::new(items)))
            }
            Token::DictOpen => {
                let mut entries = BTreeMap::new();
                loop {
                    match self.token()? {
                        Token::DictClose => break,
                        Token::Object(Object::Name(key)) => {
                            let token = self.token()?;
                            if token == Token::DictClose {
                                break;
                            }
                            let value = self.object_from(token, depth + 1)?;
                            entries.insert(key, value);
                        }
                        _ => return None,
                    }
                }
                self.values += 1;
                Some(Object::Dict(Dict::new(entries)))
            }
            _ => None,
        }
    }

    /// What follows the number of a reference: a generation of at most five digits, and `R`.
    fn reference(&mut self, number: i64) -> Option<Object> {
        let number = u32::try_from(number).ok()?;
        let rest = &self.bytes[self.at..];
        let spaces = |rest: &[u8]| rest.iter().take_while(|byte| is_space(**byte)).count();
        let before = spaces(rest);
        let digits = rest[before..].iter().take(6).take_while(|byte| byte.is_ascii_digit()).count();
        let after = spaces(&rest[before + digits..]);
        let length = before + digits + after;
        let ends = rest.get(length + 1).is_none_or(|byte| !is_regular(*byte));
        if before == 0 || !(1..=5).contains(&digits) || after == 0 || rest.get(length) != Some(&b'R') || !ends {
            return None;
        }
        self.at += length + 1;
        Some(Object::Reference(number))
    }

    fn name(&mut self) -> String {
        let mut bytes = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| is_regular(*byte)) {
            self.at += 1;
            let pair = self.bytes.get(self.at..self.at + 2);
            let code = pair.and_then(|pair| Some((hex(pair[0])? << 4) | hex(pair[1])?));
            match (byte, code) {
                (b'#', Some(code)) => {
                    self.at += 2;
                    bytes.push(code);
                }
                _ => bytes.push(byte),
            }
        }
        bytes.truncate(MOST_TEXT);
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn literal(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut depth = 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                }
                b'\\' => {
                    if let Some(byte) = self.escape() {
                        text.push(byte);
                    }
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text.truncate(MOST_TEXT);
        text
    }

    fn escape(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                u8::try_from(code & 0xff).unwrap_or_default()
            }
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
                return None;
            }
            b'\n' => return None,
            other => other,
        })
    }

    fn hexadecimal(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut half = None;
        while let Some(byte) = self.peek() {
            self.at += 1;
            if byte == b'>' {
                break;
            }
            let Some(digit) = hex(byte) else { continue };
            match half.take() {
                Some(high) => text.push((high << 4) | digit),
                None => half = Some(digit),
            }
        }
        text.extend(half.map(|high| high << 4));
        text.truncate(MOST_TEXT);
        text
    }
}

pub fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// A number as PDF writes it; exponents do not exist.
fn number(word: &[u8]) -> Option<Object> {
    let first = word.first()?;
    if !matches!(first, b'0'..=b'9' | b'+' | b'-' | b'.') {
        return None;
    }
    let text = std::str::from_utf8(word).ok()?;
    if !text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.')) {
        return None;
    }
    if let Ok(whole) = text.parse::<i64>() {
        return Some(Object::Integer(whole));
    }
    // A number too long for a computer is as wrong as any other, and must not become infinite.
    text.parse::<f64>().ok().map(|real| Object::Real(real.clamp(-1e12, 1e12)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Object> {
        Lexer::new(text.as_bytes(), 0).object()
    }

    #[test]
    fn objects_are_read() {
        assert_eq!(read(" % note\n -12"), Some(Object::Integer(-12)));
        assert_eq!(read("+.5"), Some(Object::Real(0.5)));
        assert_eq!(read("12 0 R"), Some(Object::Reference(12)));
        assert_eq!(read("/A#20B"), Some(Object::Name("A B".into())));
        assert_eq!(read(r"(a\(b\051(c)\\)"), Some(Object::Text((*b"a(b)(c)\\").into())));
        assert_eq!(read("<48 6>"), Some(Object::Text((*b"H`").into())));
        let dict = read("<< /A [1 2 0 R] /B << /C true >> >>").unwrap();
        let dict = dict.dict().unwrap();
        assert_eq!(dict.raw("A"), Some(&Object::Array(Rc::new(vec![Object::Integer(1), Object::Reference(2)]))));
        assert_eq!(dict.raw("B").unwrap().dict().unwrap().raw("C"), Some(&Object::Bool(true)));
    }

    #[test]
    fn what_never_ends_or_nests_too_deep_is_nothing() {
        assert_eq!(read(&"[".repeat(100_000)), None);
        assert_eq!(read(&"<</A".repeat(100_000)), None);
        assert_eq!(read("<< /A "), None);
        assert_eq!(read("(open"), Some(Object::Text((*b"open").into())));
        assert_eq!(read(&"9".repeat(500)), Some(Object::Real(1e12)));
    }
}
