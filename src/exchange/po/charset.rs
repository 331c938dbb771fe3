//! The encoding of a PO file: UTF-8, or what its header declares (gettext manual, "Header Entry").

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::super::intake::file_fault;
use crate::diagnostic::{Diagnostic, Place};

/// How far into a file its header is looked for.
const HEADER: usize = 16 << 10;

/// Decodes a file; a byte order mark is left out.
///
/// # Errors
/// An encoding that is not known, and the first line that is not in the one that is declared.
pub fn decode<'a>(name: &str, bytes: &'a [u8]) -> Result<Cow<'a, str>, Box<Diagnostic>> {
    let (declared, skipped) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, length),
        None => (declared(name, bytes)?, 0),
    };
    let bytes = &bytes[skipped..];
    if declared == UTF_8 {
        return match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Cow::Borrowed(text)),
            Err(error) => {
                let at = error.valid_up_to();
                Err(misfit(name, bytes, at, skipped, "is not UTF-8, as the rest of the file is"))
            }
        };
    }
    let wide = [UTF_16LE, UTF_16BE].contains(&declared);
    if !wide && let Some(at) = utf8_line(bytes).filter(|_| declared.is_single_byte()) {
        let what = format!("is UTF-8, and the header says `{}`", declared.name());
        return Err(misfit(name, bytes, at, skipped, &what));
    }
    match declared.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(text),
        None if wide => Err(Box::new(file_fault(name, format!("the file is damaged {}", declared.name())))),
        None => {
            let mut start = 0;
            for line in bytes.split_inclusive(|&byte| byte == b'\n') {
                if declared.decode_without_bom_handling_and_without_replacement(line).is_none() {
                    break;
                }
                start += line.len();
            }
            let what = format!("is not `{}`, as the header says", declared.name());
            Err(misfit(name, bytes, start, skipped, &what))
        }
    }
}

/// The encoding that the header declares; UTF-8 without one, and for the placeholder of a template.
fn declared(name: &str, bytes: &[u8]) -> Result<&'static Encoding, Box<Diagnostic>> {
    const MARK: &[u8] = b"charset=";
    let head = &bytes[..bytes.len().min(HEADER)];
    let Some(at) = head.windows(MARK.len()).position(|window| window.eq_ignore_ascii_case(MARK)) else {
        return Ok(UTF_8);
    };
    let label = head[at + MARK.len()..].split(|byte| b"\\\"; \r\n".contains(byte)).next().unwrap_or_default();
    if label.is_empty() || label == b"CHARSET" {
        return Ok(UTF_8);
    }
    Encoding::for_label(label).ok_or_else(|| {
        let label = String::from_utf8_lossy(label);
        Box::new(
            file_fault(name, format!("the header declares the encoding `{label}`, which is not known"))
                .hint("save the file as UTF-8 and let the header say `charset=UTF-8`"),
        )
    })
}

/// Where the first line begins that has letters beyond ASCII and is well-formed UTF-8.
fn utf8_line(bytes: &[u8]) -> Option<usize> {
    let mut start = 0;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        if !line.is_ascii() && std::str::from_utf8(line).is_ok() {
            return Some(start);
        }
        start += line.len();
    }
    None
}

/// The refusal of a file of which one line, that with the byte `at`, is not like the rest.
fn misfit(name: &str, bytes: &[u8], at: usize, skipped: usize, what: &str) -> Box<Diagnostic> {
    let line = bytes[..at].split(|&byte| byte == b'\n').count();
    let place = Place::span(name, at + skipped..at + skipped + 1);
    Box::new(
        file_fault(name, format!("line {line} {what}"))
            .at(place)
            .hint("save the whole file as UTF-8 and let the header say `charset=UTF-8`"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &[u8] = b"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=";

    fn file(charset: &str, rest: &[u8]) -> Vec<u8> {
        [HEAD, charset.as_bytes(), b"\\n\"\n", rest].concat()
    }

    fn refusal(bytes: &[u8]) -> String {
        decode("a.po", bytes).unwrap_err().message
    }

    #[test]
    fn the_header_decides() {
        for (charset, bytes, letters) in [
            ("UTF-8", "è".as_bytes(), "è"),
            ("CHARSET", "è".as_bytes(), "è"),
            ("ISO-8859-2", b"\xb9", "š"),
            ("windows-1251", b"\xe9", "й"),
            ("GB18030", b"\xc4\xe3", "你"),
        ] {
            let bytes = file(charset, bytes);
            let text = decode("a.po", &bytes).unwrap();
            assert!(text.ends_with(letters), "{charset}: {text}");
        }
        let wide: Vec<u8> = "\u{feff}msgid".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode("a.po", &wide).unwrap(), "msgid");
        assert_eq!(decode("a.po", b"\xef\xbb\xbfmsgid").unwrap(), "msgid");
    }

    #[test]
    fn mixed_encodings_are_refused_with_their_line() {
        assert_eq!(refusal(&file("UTF-8", b"\xe8\n")), "line 3 is not UTF-8, as the rest of the file is");
        let mixed = file("ISO-8859-1", b"\xe8 \nq\n\xc3\xa8\n");
        assert_eq!(refusal(&mixed), "line 5 is UTF-8, and the header says `windows-1252`");
        assert_eq!(refusal(&file("EUC-JP", b"ok\n\xff\xff\n")), "line 4 is not `EUC-JP`, as the header says");
        assert!(refusal(&file("x-klingon", b"")).contains("`x-klingon`"));
    }
}
