//! The parts of a workbook: a ZIP archive (ISO/IEC 29500-2), unpacked within bounds.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::super::MAX_FILE;
use super::super::intake::file_fault;
use crate::diagnostic::Diagnostic;

/// How much all parts may have together when unpacked.
const MAX_UNPACKED: u64 = 2 * MAX_FILE as u64;
/// How much the unpacked parts may be larger than the file, beyond the first few mebibytes; a workbook of texts is ten
/// times as large, of empty rows fifty times.
const MAX_RATIO: u64 = 200;
const UNSUSPICIOUS: u64 = 8 << 20;
/// How many parts there may be.
const MAX_PARTS: usize = 5_000;
/// The end of central directory with the longest comment (APPNOTE 4.3.16), and a locator before it.
const TAIL: usize = 22 + 65_535 + 20;

/// Parts that have no place in a workbook with texts: how their name begins, and what they are.
const UNWANTED: [(&str, &str); 4] = [
    ("xl/vbaproject", "macros"),
    ("xl/externallinks/", "links to other workbooks"),
    ("xl/macrosheets/", "macros"),
    ("xl/connections.xml", "connections to databases"),
];

/// An opened workbook.
pub(super) struct Package<'a> {
    name: &'a str,
    archive: ZipArchive<Cursor<&'a [u8]>>,
}

impl<'a> Package<'a> {
    /// Opens a file, and looks at the sizes that it declares before anything is unpacked.
    pub(super) fn open(name: &'a str, bytes: &'a [u8]) -> Result<Self, Box<Diagnostic>> {
        let refuse = |message: String, hint: &str| Err(Box::new(file_fault(name, message).hint(hint)));
        if bytes.len() > MAX_FILE {
            let message = format!("the file has {} MiB, and {} are the most", bytes.len() >> 20, MAX_FILE >> 20);
            return refuse(message, "remove pictures and other sheets");
        }
        if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            let message = "the workbook has a password, or is in the format of Excel 97".to_string();
            return refuse(message, "save it as .xlsx, with no password");
        }
        // Such a directory may name more parts than there are bytes; memory would be set aside for them.
        let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
        if tail.windows(4).any(|window| window == b"PK\x06\x07") {
            return refuse(
                "the file is a ZIP archive of 64 bits, which no workbook needs".to_string(),
                "save it again",
            );
        }
        let archive = match ZipArchive::new(Cursor::new(bytes)) {
            Ok(archive) => archive,
            Err(error) => {
                let message = format!("the file is no workbook, or is cut off: {error}");
                return refuse(message, "open it in a spreadsheet program and save it as .xlsx");
            }
        };
        let mut package = Self { name, archive };
        package.look(bytes.len() as u64)?;
        Ok(package)
    }

    fn look(&mut self, packed: u64) -> Result<(), Box<Diagnostic>> {
        let refuse = |message: String, hint: &str| Err(Box::new(file_fault(self.name, message).hint(hint)));
        if self.archive.len() > MAX_PARTS {
            return refuse(
                format!("the workbook has {} parts", self.archive.len()),
                "remove pictures and other sheets",
            );
        }
        let mut unpacked = 0_u64;
        for index in 0..self.archive.len() {
            let part = match self.archive.by_index_raw(index) {
                Ok(part) => part,
                Err(error) => return refuse(format!("the workbook is damaged: {error}"), "save it again"),
            };
            unpacked = unpacked.saturating_add(part.size());
            let Ok(name) = part.name().map(|name| name.to_ascii_lowercase()) else {
                return refuse("the workbook has a part whose name cannot be read".to_string(), "save it again");
            };
            if let Some((_, what)) = UNWANTED.iter().find(|(begin, _)| name.starts_with(begin)) {
                return refuse(format!("the workbook has {what}"), "copy the texts into the workbook that was sent");
            }
        }
        if unpacked > MAX_UNPACKED || (unpacked > UNSUSPICIOUS && unpacked / MAX_RATIO > packed) {
            let message = format!("the workbook would have {} MiB when unpacked", unpacked >> 20);
            return refuse(message, "remove pictures, other sheets and formatted empty rows");
        }
        Ok(())
    }

    /// Unpacks a part; `None` if the workbook does not have it.
    pub(super) fn part(&mut self, path: &str) -> Result<Option<String>, Box<Diagnostic>> {
        let refuse =
            |why: String| Err(Box::new(file_fault(self.name, format!("the part `{path}` of the workbook {why}"))));
        let mut names = self.archive.file_names().flatten();
        let known = names.find(|name| name.eq_ignore_ascii_case(path)).map(std::borrow::Cow::into_owned);
        drop(names);
        let Some(known) = known else { return Ok(None) };
        let part = match self.archive.by_name(&known) {
            Ok(part) => part,
            Err(error) => return refuse(format!("cannot be read: {error}")),
        };
        // A directory may lie about sizes; its sum was allowed, and no part may be larger than it says.
        let size = part.size();
        let mut text = Vec::new();
        if let Err(error) = part.take(size + 1).read_to_end(&mut text) {
            return refuse(format!("cannot be unpacked: {error}"));
        }
        if text.len() as u64 > size {
            return refuse("is larger than it says".to_string());
        }
        match String::from_utf8(text) {
            Ok(text) => Ok(Some(text)),
            Err(_) => refuse("is not UTF-8".to_string()),
        }
    }
}
