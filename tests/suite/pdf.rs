//! Finished PDFs, read back.

use std::collections::BTreeMap;
use std::path::Path;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

/// A PDF of which a test asks what a reader sees.
pub struct Pdf {
    document: Document,
}

/// An entry of a PDF's outline.
#[derive(Debug)]
pub struct Bookmark {
    /// 1 for a chapter.
    pub level: usize,
    pub title: String,
    pub page: u32,
}

impl Pdf {
    pub fn open(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        Self { document: Document::load(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())) }
    }

    pub fn pages(&self) -> usize {
        self.document.get_pages().len()
    }

    /// The text of a page, counted from 1, white space folded.
    pub fn page(&self, number: u32) -> String {
        fold(&self.document.extract_text(&[number]).unwrap())
    }

    /// What a page shows in a font, by its name (`LibertinusSerif-Bold`).
    pub fn set_in(&self, font: &str, page: u32) -> String {
        let page = self.document.get_pages()[&page];
        let fonts = self.document.get_page_fonts(page).unwrap();
        let named = |dictionary: &&Dictionary| {
            let name = dictionary.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
            String::from_utf8_lossy(name).contains(font)
        };
        let encodings: BTreeMap<_, _> = fonts
            .into_iter()
            .filter(|(_, dictionary)| named(dictionary))
            .map(|(name, dictionary)| (name, dictionary.get_font_encoding(&self.document).unwrap()))
            .collect();
        let mut text = String::new();
        let mut encoding = None;
        for operation in Content::decode(&self.document.get_page_content(page)).unwrap().operations {
            match operation.operator.as_str() {
                "Tf" => encoding = encodings.get(operation.operands[0].as_name().unwrap()),
                "Tj" | "TJ" => {
                    let decode = |encoding| Document::decode_text(encoding, &shown(&operation.operands)).unwrap();
                    text.extend(encoding.map(decode));
                }
                _ => {}
            }
        }
        text
    }

    /// The lines of a page as they are seen: letters from left to right, lines from top to bottom. Pieces of a line are
    /// parted by a space.
    pub fn seen(&self, page: u32) -> Vec<String> {
        let page = self.document.get_pages()[&page];
        let fonts = self.document.get_page_fonts(page).unwrap();
        let encodings: BTreeMap<_, _> = fonts
            .into_iter()
            .map(|(name, dictionary)| (name, dictionary.get_font_encoding(&self.document).unwrap()))
            .collect();
        let (mut at, mut around, mut saved) = (IDENTITY, IDENTITY, Vec::new());
        let mut encoding = None;
        let mut pieces = Vec::new();
        for operation in Content::decode(&self.document.get_page_content(page)).unwrap().operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "q" => saved.push(around),
                "Q" => around = saved.pop().unwrap(),
                "cm" => around = product(matrix(operands), around),
                "BT" => at = IDENTITY,
                "Tm" => at = matrix(operands),
                "Tf" => encoding = encodings.get(operands[0].as_name().unwrap()),
                "Tj" | "TJ" => {
                    let text = Document::decode_text(encoding.unwrap(), &shown(operands)).unwrap();
                    let [.., x, y] = product(at, around);
                    // To a tenth of a point: pieces of a line stand on one baseline.
                    pieces.push(((-y * 10.0).round(), x, text));
                }
                _ => {}
            }
        }
        pieces.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let lines = pieces.chunk_by(|a, b| a.0.total_cmp(&b.0).is_eq());
        lines.map(|line| line.iter().map(|piece| piece.2.trim()).collect::<Vec<_>>().join(" ")).collect()
    }

    /// An entry of the information dictionary as text.
    pub fn info(&self, key: &str) -> Option<String> {
        let info = self.document.trailer.get(b"Info").and_then(Object::as_reference).ok()?;
        let value = self.document.get_dictionary(info).ok()?.get(key.as_bytes()).ok()?;
        lopdf::decode_text_string(value).ok()
    }

    /// An entry of the catalog, by its path: `["MarkInfo", "Marked"]`.
    pub fn catalog(&self, path: &[&str]) -> Option<&Object> {
        let (last, folders) = path.split_last()?;
        let mut dictionary = self.document.catalog().ok()?;
        for folder in folders {
            dictionary = self.document.get_dict_in_dict(dictionary, folder.as_bytes()).ok()?;
        }
        dictionary.get_deref(last.as_bytes(), &self.document).ok()
    }

    /// The XMP packet (ISO 16684-1).
    pub fn xmp(&self) -> String {
        let stream = self.catalog(&["Metadata"]).and_then(|object| object.as_stream().ok()).unwrap();
        String::from_utf8(stream.get_plain_content().unwrap()).unwrap()
    }

    /// For each element of the structure tree with this tag (`LBody`), in reading order, how many elements it consists of.
    pub fn parts_of(&self, tag: &str) -> Vec<usize> {
        let mut found = Vec::new();
        self.visit(self.catalog(&["StructTreeRoot"]).unwrap(), tag, &mut found);
        found
    }

    fn visit(&self, element: &Object, tag: &str, found: &mut Vec<usize>) {
        let (_, element) = self.document.dereference(element).unwrap();
        let Ok(element) = element.as_dict() else { return };
        let Ok(below) = element.get_deref(b"K", &self.document) else { return };
        let below = below.as_array().map_or(std::slice::from_ref(below), Vec::as_slice);
        if element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == tag.as_bytes()) {
            found.push(below.len());
        }
        for element in below {
            self.visit(element, tag, found);
        }
    }

    /// The outline in reading order.
    pub fn bookmarks(&self) -> Vec<Bookmark> {
        let outline = self.document.get_toc().unwrap();
        assert!(outline.errors.is_empty(), "{:?}", outline.errors);
        let entry = |entry: lopdf::TocType| Bookmark {
            level: entry.level,
            title: fold(&entry.title),
            page: u32::try_from(entry.page).unwrap(),
        };
        outline.toc.into_iter().map(entry).collect()
    }
}

/// A transformation as PDF writes it (ISO 32000-1, 8.3.3).
type Matrix = [f32; 6];

const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn matrix(operands: &[Object]) -> Matrix {
    std::array::from_fn(|index| operands[index].as_float().unwrap())
}

/// The first transformation, then the second.
fn product(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

/// The bytes that a text operation shows.
fn shown(operands: &[Object]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for operand in operands {
        match operand {
            Object::String(piece, _) => bytes.extend(piece),
            Object::Array(list) => bytes.extend(shown(list)),
            _ => {}
        }
    }
    bytes
}

/// Runs of white space as one space; line-end hyphens are left to the caller.
pub fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without white space and hyphens, so that it does not matter where lines end.
pub fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}'))
        .collect()
}
