//! Text (ISO 32000-1, 9): where strings stand, how large, and in which colour.

use std::rc::Rc;

use super::interpreter::Interpreter;
use super::{Kind, Mark};
use crate::preflight::geometry::{Matrix, Rect};
use crate::preflight::pdf::object::Object;

/// How far letters reach above and below the line, in parts of the size: capitals and descenders of ordinary fonts.
const ABOVE: f64 = 0.7;
const BELOW: f64 = -0.2;

/// Where the next letter stands.
#[derive(Debug, Clone, Copy)]
pub struct Cursor {
    pub matrix: Matrix,
    pub line: Matrix,
}

impl Default for Cursor {
    fn default() -> Self {
        Self { matrix: Matrix::IDENTITY, line: Matrix::IDENTITY }
    }
}

impl Cursor {
    pub fn set(&mut self, matrix: Matrix) {
        (self.matrix, self.line) = (matrix, matrix);
    }

    pub fn next_line(&mut self, x: f64, y: f64) {
        self.set(Matrix::translation(x, y).then(&self.line));
    }
}

/// Shows a string, or an array of strings and steps between them.
pub fn show(interpreter: &mut Interpreter, operand: &Object) {
    let parameters = interpreter.state.text.clone();
    let Some(font) = parameters.font.clone() else {
        interpreter.note("content", "text is shown before a font is chosen".into(), None);
        return;
    };
    let single = [operand.clone()];
    let pieces = operand.array().unwrap_or(&single);
    let (mut along, mut right, mut left, mut shows) = (0.0_f64, 0.0_f64, 0.0_f64, false);
    for piece in pieces {
        match piece {
            Object::Text(text) => {
                shows |= !text.is_empty();
                for (advance, is_space) in font.advances(text) {
                    let spacing = if is_space { parameters.word_spacing } else { 0.0 };
                    along +=
                        (advance * parameters.size + parameters.character_spacing + spacing) * parameters.horizontal;
                    right = right.max(along);
                    left = left.min(along);
                }
            }
            other => {
                along -= other.number().unwrap_or(0.0) / 1000.0 * parameters.size * parameters.horizontal;
            }
        }
    }
    let matrix = interpreter.cursor.matrix.then(&interpreter.state.matrix);
    interpreter.cursor.matrix = Matrix::translation(along, 0.0).then(&interpreter.cursor.matrix);
    if !shows || parameters.mode == 3 || parameters.mode > 6 {
        return;
    }
    let fonts = &mut interpreter.painted.fonts;
    fonts.entry((font.number, Rc::clone(&font.name))).or_insert_with(|| font.dict.clone());
    let size = parameters.size.abs() * matrix.up();
    let ends = [BELOW, ABOVE].map(|end| end * parameters.size + parameters.rise);
    let area = matrix.rect(&Rect::new(left, ends[0], right, ends[1]));
    let kind = Kind::Text { size };
    let is_outline_only = matches!(parameters.mode, 1 | 5);
    if interpreter.use_pattern(is_outline_only, &area) {
        return;
    }
    let (ink, keeps_inks) = (interpreter.state.ink(is_outline_only).clone(), interpreter.state.keeps_inks);
    interpreter.add(Mark {
        kind,
        area,
        colour: ink.colour,
        overprint: ink.overprint,
        keeps_inks,
        alpha: ink.alpha,
        object: interpreter.object,
    });
}
