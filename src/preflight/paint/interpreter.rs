//! Carries out the operators of content (ISO 32000-1, annex A) and collects what they paint.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::image;
use super::path::Path;
use super::state::State;
use super::text::{self, Cursor};
use super::{Kind, Known, Mark, Note, Painted};
use crate::preflight::geometry::{Matrix, Rect};
use crate::preflight::page::Page;
use crate::preflight::pdf::File;
use crate::preflight::pdf::lex::{Lexer, Token};
use crate::preflight::pdf::object::{Dict, Object};

/// How many graphics states are kept.
const MOST_STATES: usize = 256;
/// How many marks of a page are kept.
const MOST_MARKS: usize = 400_000;
/// How many operands an operator may have.
const MOST_OPERANDS: usize = 64;

/// A page in the course of being read.
pub struct Interpreter<'f, 'a, 'k> {
    pub file: &'f File<'a>,
    pub state: State,
    pub cursor: Cursor,
    /// The form or pattern whose content is read.
    pub object: Option<u32>,
    pub(super) states: Vec<State>,
    path: Path,
    /// Whether the path clips once it is painted.
    clips: bool,
    /// How deep the content stands in forms and patterns.
    pub(super) depth: usize,
    /// The user space of the page, or of the form whose content is read: patterns are laid out in it.
    pub(super) base: Matrix,
    pub(super) known: &'k mut Known,
    /// Patterns whose content was read already.
    pub(super) patterns: BTreeSet<Option<u32>>,
    pub(super) painted: Painted,
}

/// Reads the content of a page.
pub fn run(file: &File, page: &Page, known: &mut Known) -> Painted {
    let clip = page.media.unwrap_or(page.finished());
    let mut interpreter = Interpreter {
        file,
        state: State::new(clip),
        cursor: Cursor::default(),
        object: None,
        states: Vec::new(),
        path: Path::default(),
        clips: false,
        depth: 0,
        base: Matrix::IDENTITY,
        known,
        patterns: BTreeSet::new(),
        painted: Painted::default(),
    };
    let contents = file.get(&page.dict, "Contents");
    let streams = match &contents {
        Object::Array(items) => items.iter().map(|item| file.resolve(item)).collect(),
        Object::Null => Vec::new(),
        single => vec![single.clone()],
    };
    let mut content = Vec::new();
    for stream in streams {
        match stream.stream().and_then(|stream| file.decode(stream)) {
            Some(data) if content.len() + data.len() < 256 << 20 => {
                content.extend(data);
                // A word never goes on in the next stream.
                content.push(b'\n');
            }
            _ => interpreter.note("content", "a stream of the page's content cannot be read".into(), None),
        }
    }
    interpreter.content(&content, &page.resources);
    if !interpreter.states.is_empty() {
        interpreter.note("content", "`q` and `Q` are not balanced at the end of the page".into(), None);
    }
    interpreter.painted
}

impl Interpreter<'_, '_, '_> {
    pub fn note(&mut self, check: &'static str, message: String, area: Option<Rect>) {
        if self.painted.notes.len() < 1000 {
            self.painted.notes.push(Note { check, message, object: self.object, area });
        }
    }

    /// Adds a mark, as far as the clipping path lets it be seen.
    pub fn add(&mut self, mut mark: Mark) {
        // A line may have no width at all, and is seen nevertheless.
        let is_point = mark.area.width() <= 0.0 && mark.area.height() <= 0.0;
        if is_point || !mark.area.touches(&self.state.clip) {
            return;
        }
        mark.area = mark.area.meet(&self.state.clip);
        let why = match (&*self.state.blend, self.state.has_soft_mask) {
            (_, true) => Some("a soft mask".to_string()),
            ("Normal" | "Compatible", _) if mark.alpha < 1.0 => Some(format!("an opacity of {}", mark.alpha)),
            ("Normal" | "Compatible", _) => None,
            (mode, _) => Some(format!("the blend mode {mode}")),
        };
        if self.painted.transparency.is_none() {
            self.painted.transparency = why;
        }
        if self.painted.marks.len() == MOST_MARKS {
            self.file.fault("too-complex", format!("a page has more than {MOST_MARKS} marks"), None);
        } else {
            self.painted.marks.push(mark);
        }
    }

    /// Reads content with its resources.
    pub fn content(&mut self, content: &[u8], resources: &Dict) {
        let mut lexer = Lexer::new(content, 0);
        let mut operands = Vec::new();
        while let Some(token) = lexer.token() {
            match token {
                Token::Word(b"BI") => {
                    operands.clear();
                    let Some(dict) = image::inline(self.file, &mut lexer, content, resources) else {
                        self.note("content", "an inline image does not end".into(), None);
                        break;
                    };
                    self.image(&dict, resources, None, None);
                }
                Token::Word(operator) => {
                    if !self.file.spend(1) {
                        break;
                    }
                    let known = self.operator(operator, &operands, resources);
                    if !known {
                        let word = String::from_utf8_lossy(&operator[..operator.len().min(20)]).into_owned();
                        self.note("content", format!("`{word}` is no operator of PDF"), None);
                    }
                    operands.clear();
                }
                token => match lexer.object_from(token, 0) {
                    Some(object) if operands.len() < MOST_OPERANDS => operands.push(object),
                    Some(_) => {}
                    None => self.note("content", "an array or dictionary in the content does not end".into(), None),
                },
            }
        }
    }

    /// Carries out an operator; `false` if there is none of that name.
    fn operator(&mut self, operator: &[u8], operands: &[Object], resources: &Dict) -> bool {
        let number = |index: usize| operands.get(index).and_then(Object::number).unwrap_or(0.0);
        let six = || Matrix(std::array::from_fn(number));
        let name = || operands.last().and_then(Object::name);
        let matrix = self.state.matrix;
        match operator {
            b"q" if self.states.len() < MOST_STATES => self.states.push(self.state.clone()),
            b"q" => self.note("content", format!("more than {MOST_STATES} graphics states are kept"), None),
            b"Q" => match self.states.pop() {
                Some(state) => self.state = state,
                None => self.note("content", "`Q` without `q`".into(), None),
            },
            b"cm" => self.state.matrix = six().then(&matrix),
            b"w" => self.state.line_width = number(0),
            b"gs" => self.graphics_state(name(), resources),
            b"m" | b"l" => self.path.point(&matrix, number(0), number(1)),
            b"c" | b"v" | b"y" => {
                let points: Vec<f64> = operands.iter().filter_map(Object::number).collect();
                self.path.curve(&matrix, &points);
            }
            b"re" => self.path.rectangle(&matrix, std::array::from_fn(number)),
            b"W" | b"W*" => self.clips = true,
            b"f" | b"F" | b"f*" => self.paint_path(true, false),
            b"S" | b"s" => self.paint_path(false, true),
            b"B" | b"B*" | b"b" | b"b*" => self.paint_path(true, true),
            b"n" => self.paint_path(false, false),
            b"g" | b"rg" | b"k" | b"G" | b"RG" | b"K" => {
                let space = match operator {
                    b"g" | b"G" => "DeviceGray",
                    b"rg" | b"RG" => "DeviceRGB",
                    _ => "DeviceCMYK",
                };
                let is_stroke = operator[0].is_ascii_uppercase();
                self.choose_space(is_stroke, space, resources);
                self.choose_colour(is_stroke, operands);
            }
            b"cs" | b"CS" => self.choose_space(operator == b"CS", name().unwrap_or_default(), resources),
            b"sc" | b"scn" | b"SC" | b"SCN" => {
                let is_stroke = operator[0] == b'S';
                self.choose_colour(is_stroke, operands);
                self.choose_pattern(is_stroke, name(), resources);
            }
            b"sh" => self.shading(name(), resources),
            b"Do" => self.show(name(), resources),
            b"BT" => self.cursor = Cursor::default(),
            b"Tf" => {
                self.state.text.size = number(1);
                self.font(operands.first().and_then(Object::name), resources);
            }
            b"Tc" => self.state.text.character_spacing = number(0),
            b"Tw" => self.state.text.word_spacing = number(0),
            b"Tz" => self.state.text.horizontal = number(0) / 100.0,
            b"TL" => self.state.text.leading = number(0),
            b"Ts" => self.state.text.rise = number(0),
            b"Tr" => self.state.text.mode = operands.first().and_then(Object::integer).unwrap_or(0),
            b"Tm" => self.cursor.set(six()),
            b"Td" => self.cursor.next_line(number(0), number(1)),
            b"TD" => {
                self.state.text.leading = -number(1);
                self.cursor.next_line(number(0), number(1));
            }
            b"T*" => self.cursor.next_line(0.0, -self.state.text.leading),
            b"Tj" | b"TJ" | b"'" | b"\"" => {
                if operator == b"\"" {
                    self.state.text.word_spacing = number(0);
                    self.state.text.character_spacing = number(1);
                }
                if operator[0] != b'T' {
                    self.cursor.next_line(0.0, -self.state.text.leading);
                }
                if let Some(operand) = operands.last() {
                    text::show(self, operand);
                }
            }
            b"h" | b"ET" | b"J" | b"j" | b"M" | b"d" | b"ri" | b"i" | b"d0" | b"d1" | b"BMC" | b"BDC" | b"EMC"
            | b"MP" | b"DP" | b"BX" | b"EX" => {}
            _ => return false,
        }
        true
    }

    fn paint_path(&mut self, fills: bool, strokes: bool) {
        let path = std::mem::take(&mut self.path);
        let clips = std::mem::take(&mut self.clips);
        let Some(area) = path.area else { return };
        if fills && !self.use_pattern(false, &area) {
            self.mark(Kind::Fill { is_box: path.is_box() }, area, false);
        }
        if strokes {
            let width = self.state.line_width.abs() * self.state.matrix.scale();
            let around = area.grown(width / 2.0);
            if !self.use_pattern(true, &around) {
                self.mark(Kind::Stroke { width }, around, true);
            }
        }
        if clips {
            self.state.clip = self.state.clip.meet(&area);
        }
    }

    /// Adds a mark in the ink of lines or of areas.
    pub(super) fn mark(&mut self, kind: Kind, area: Rect, is_stroke: bool) {
        let keeps_inks = self.state.keeps_inks;
        let ink = self.state.ink(is_stroke);
        let mark = Mark {
            kind,
            area,
            colour: Rc::clone(&ink.colour),
            overprint: ink.overprint,
            keeps_inks,
            alpha: ink.alpha,
            object: self.object,
        };
        self.add(mark);
    }
}
