//! The text of a received file: its encoding found and undone, its places told.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::diagnostic::{Diagnostic, Place};
use crate::exchange::MAX_FILE;

/// A file's text with its name.
#[derive(Debug)]
pub struct Source<'b> {
    /// The name for messages.
    pub name: &'b str,
    /// The text, without a byte order mark.
    pub text: Cow<'b, str>,
}

impl<'b> Source<'b> {
    /// Decodes a file by its byte order mark, else by the XML declaration, else as UTF-8 (XML 1.0, appendix F).
    pub fn decode(name: &'b str, bytes: &'b [u8]) -> Result<Self, Box<Diagnostic>> {
        let refuse = |message: &str| Diagnostic::error("exchange-encoding", message).at(Place::file(name));
        if bytes.len() > MAX_FILE {
            let most = MAX_FILE >> 20;
            let message = format!("the file has {} MB, more than the {most} MB that are read", bytes.len() >> 20);
            let hint = "send back a part at a time: `--document` exports the texts of one document";
            return Err(Box::new(Diagnostic::error("exchange-size", message).at(Place::file(name)).hint(hint)));
        }
        let (encoding, mark) = match Encoding::for_bom(bytes) {
            Some(found) => found,
            None => (
                declared(bytes).map_err(|label| {
                    let message = format!("the file says that its encoding is `{label}`, which is not known");
                    Box::new(refuse(&message).hint("save the file as UTF-8"))
                })?,
                0,
            ),
        };
        let content = &bytes[mark..];
        let text = encoding.decode_without_bom_handling_and_without_replacement(content).ok_or_else(|| {
            let broken = refuse(&format!("the file is not valid {}", encoding.name()));
            let broken = broken.hint("save the file again as UTF-8 in the tool that made it, and send that");
            Box::new(match std::str::from_utf8(content) {
                Err(error) if encoding == UTF_8 => {
                    let line = content[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
                    broken.within(format!("in line {line}"))
                }
                _ => broken,
            })
        })?;
        Ok(Self { name, text })
    }

    /// Refuses a text with characters that XML does not have.
    pub fn has_letters_only(&self) -> Result<(), Box<Diagnostic>> {
        let Some(at) = self.text.find(|letter: char| !is_allowed(letter)) else { return Ok(()) };
        let fault = self.error("exchange-xml", "a control character that no text file may have", at);
        Err(Box::new(fault.hint("remove it, or save the file again in the tool that made it")))
    }

    /// A finding that points at a byte of the text.
    pub fn error(&self, kind: &'static str, message: impl Into<String>, at: usize) -> Diagnostic {
        Diagnostic::error(kind, message).at(self.place(at))
    }

    /// A byte of the text.
    pub fn place(&self, at: usize) -> Place {
        Place::span(self.name, at..at + 1)
    }
}

/// Whether XML 1.0 lets a character stand in a file (section 2.2).
pub fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// The encoding of a file without a byte order mark; the label where it is not known.
fn declared(bytes: &[u8]) -> Result<&'static Encoding, String> {
    match bytes {
        [b'<', 0, ..] => return Ok(UTF_16LE),
        [0, b'<', ..] => return Ok(UTF_16BE),
        _ => {}
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    let declaration = head.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split("?>").next());
    let label =
        declaration.and_then(|text| text.split("encoding").nth(1)).and_then(|text| text.split(['"', '\'']).nth(1));
    let Some(label) = label else { return Ok(UTF_8) };
    match Encoding::for_label(label.as_bytes()) {
        // What says so in bytes of one letter each was saved anew by a tool that left the first line as it was.
        Some(wide) if wide == UTF_16LE || wide == UTF_16BE => Ok(UTF_8),
        Some(encoding) => Ok(encoding),
        None => Err(label.to_string()),
    }
}
