//! The graphics state (ISO 32000-1, 8.4), as far as it bears on what a printer must know.

use std::rc::Rc;

use super::colour::{Colour, Space};
use super::font::Font;
use crate::preflight::geometry::{Matrix, Rect};
use crate::preflight::pdf::object::{Dict, Object};

/// The state that `q` keeps and `Q` brings back.
#[derive(Debug, Clone)]
pub struct State {
    pub matrix: Matrix,
    /// The box around the clipping path.
    pub clip: Rect,
    pub fill: Ink,
    pub stroke: Ink,
    pub line_width: f64,
    pub keeps_inks: bool,
    pub blend: Rc<str>,
    pub has_soft_mask: bool,
    pub text: TextState,
}

/// What paths are filled with, or their lines drawn with.
#[derive(Debug, Clone)]
pub struct Ink {
    pub space: Rc<Space>,
    pub colour: Rc<Colour>,
    pub pattern: Option<Rc<Pattern>>,
    pub overprint: bool,
    pub alpha: f64,
}

/// A pattern that was chosen to paint with (ISO 32000-1, 8.7).
#[derive(Debug)]
pub struct Pattern {
    pub value: Object,
    /// The resources of the content that chose it.
    pub resources: Dict,
}

/// Parameters of text (ISO 32000-1, 9.3).
#[derive(Debug, Clone)]
pub struct TextState {
    pub font: Option<Rc<Font>>,
    pub size: f64,
    pub character_spacing: f64,
    pub word_spacing: f64,
    pub horizontal: f64,
    pub leading: f64,
    pub rise: f64,
    pub mode: i64,
}

impl State {
    pub fn new(clip: Rect) -> Self {
        let black = Ink {
            space: Rc::new(Space::GREY),
            colour: Rc::new(Colour::black()),
            pattern: None,
            overprint: false,
            alpha: 1.0,
        };
        Self {
            matrix: Matrix::IDENTITY,
            clip,
            fill: black.clone(),
            stroke: black,
            line_width: 1.0,
            keeps_inks: false,
            blend: "Normal".into(),
            has_soft_mask: false,
            text: TextState {
                font: None,
                size: 0.0,
                character_spacing: 0.0,
                word_spacing: 0.0,
                horizontal: 1.0,
                leading: 0.0,
                rise: 0.0,
                mode: 0,
            },
        }
    }

    /// The ink of lines, or of areas.
    pub fn ink(&mut self, is_stroke: bool) -> &mut Ink {
        if is_stroke { &mut self.stroke } else { &mut self.fill }
    }
}
