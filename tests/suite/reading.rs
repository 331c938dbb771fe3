//! The text of finished PDFs, as a program that reads, searches or speaks finds it (ISO 32000-1, 14.8.2.4 and 14.9.4).

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Document, Encoding, Object};

use crate::pdf::letters;

/// The letters of a document, without white space and hyphens.
pub struct Reading {
    /// What is the document's own, in the order in which it is read.
    pub body: String,
    /// Headers and footers.
    pub around: String,
    /// Alternative texts of drawings.
    pub spoken: String,
    /// Whatever `ToUnicode` and `ActualText` give, line by line.
    pub lines: Vec<String>,
}

/// What one text object (`BT` … `ET`) shows.
#[derive(Default)]
struct Piece {
    y: f32,
    /// The texts of glyphs or groups of glyphs, from left to right.
    units: Vec<String>,
    reversed: bool,
    is_around: bool,
}

impl Piece {
    fn text(&self) -> String {
        if self.reversed { self.units.iter().rev().cloned().collect() } else { self.units.concat() }
    }
}

/// Reads a document.
pub fn read(document: &Document) -> Reading {
    let mut reading = Reading { body: String::new(), around: String::new(), lines: Vec::new(), spoken: String::new() };
    for page in document.get_pages().into_values() {
        let pieces = pieces(document, page);
        for line in pieces.chunk_by(|a, b| (a.y - b.y).abs() < 5.0 && a.is_around == b.is_around) {
            let text: String = line.iter().map(Piece::text).collect();
            let part = if line[0].is_around { &mut reading.around } else { &mut reading.body };
            part.push_str(&letters(&text));
            reading.lines.push(text);
        }
    }
    for object in document.objects.values() {
        let alt = object.as_dict().and_then(|element| element.get(b"Alt")).and_then(lopdf::decode_text_string);
        reading.spoken.push_str(&letters(&alt.unwrap_or_default()));
    }
    reading
}

fn pieces(document: &Document, page: lopdf::ObjectId) -> Vec<Piece> {
    let fonts = document.get_page_fonts(page).unwrap();
    let encodings: BTreeMap<_, _> =
        fonts.into_iter().map(|(name, font)| (name, font.get_font_encoding(document).unwrap())).collect();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut encoding = None;
    // Of every marked content that is open: its actual text, whether it is an artefact, whether its letters are reversed.
    let mut marked: Vec<(Option<String>, bool)> = Vec::new();
    let (mut around, mut saved) = (0.0, Vec::new());
    for Operation { operator, operands } in Content::decode(&document.get_page_content(page)).unwrap().operations {
        match operator.as_str() {
            "q" => saved.push(around),
            "Q" => around = saved.pop().unwrap(),
            "cm" => {
                let at = |index: usize| operands[index].as_float().unwrap();
                around = if at(3) < 0.0 { at(5) } else { around + at(5) };
            }
            "BMC" | "BDC" => {
                let tag = operands[0].as_name().unwrap();
                if tag == b"ReversedChars" {
                    pieces.last_mut().unwrap().reversed = true;
                }
                let properties = operands.get(1).and_then(|operand| operand.as_dict().ok());
                let actual = properties.and_then(|properties| properties.get(b"ActualText").ok());
                marked.push((actual.map(|text| lopdf::decode_text_string(text).unwrap()), tag == b"Artifact"));
            }
            "EMC" => {
                if let (Some(actual), _) = marked.pop().unwrap() {
                    pieces.last_mut().unwrap().units.push(actual);
                }
            }
            "BT" => {
                let is_around = marked.iter().any(|(_, is_artifact)| *is_artifact);
                pieces.push(Piece { y: around, is_around, ..Piece::default() });
            }
            "Tf" => encoding = encodings.get(operands[0].as_name().unwrap()),
            "Tj" | "TJ" if marked.iter().all(|(actual, _)| actual.is_none()) => {
                show(&operands, encoding.unwrap(), &mut pieces.last_mut().unwrap().units);
            }
            _ => {}
        }
    }
    pieces
}

/// Adds the text of each glyph that is shown; all fonts here have codes of two bytes.
fn show(operands: &[Object], encoding: &Encoding, units: &mut Vec<String>) {
    for operand in operands {
        match operand {
            Object::String(codes, _) => {
                units.extend(codes.chunks(2).map(|code| Document::decode_text(encoding, code).unwrap()));
            }
            Object::Array(list) => show(list, encoding, units),
            _ => {}
        }
    }
}
