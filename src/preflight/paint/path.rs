//! Paths (ISO 32000-1, 8.5), reduced to the box around them and whether they are one.

use crate::preflight::geometry::{Matrix, Rect};

/// The path in the course of being built, in the page's user space.
#[derive(Debug, Default)]
pub struct Path {
    pub area: Option<Rect>,
    /// Whether it consists of one rectangle.
    is_box: bool,
    segments: usize,
    at: (f64, f64),
}

impl Path {
    pub fn point(&mut self, matrix: &Matrix, x: f64, y: f64) {
        let to = matrix.point(x, y);
        // A box drawn as lines has only upright and level ones.
        let (dx, dy) = ((to.0 - self.at.0).abs(), (to.1 - self.at.1).abs());
        self.is_box = self.area.is_none() || (self.is_box && (dx < 0.01 || dy < 0.01));
        self.segments += 1;
        self.at = to;
        self.area = Some(Rect::with_point(self.area, to));
    }

    pub fn curve(&mut self, matrix: &Matrix, points: &[f64]) {
        for pair in points.chunks_exact(2) {
            self.point(matrix, pair[0], pair[1]);
        }
        self.is_box = false;
    }

    pub fn rectangle(&mut self, matrix: &Matrix, [x, y, width, height]: [f64; 4]) {
        let is_first = self.area.is_none();
        let area = matrix.rect(&Rect::new(x, y, x + width, y + height));
        let upright = matrix.0[1].abs() < 1e-6 && matrix.0[2].abs() < 1e-6;
        let turned = matrix.0[0].abs() < 1e-6 && matrix.0[3].abs() < 1e-6;
        for corner in [(area.left, area.bottom), (area.right, area.top)] {
            self.area = Some(Rect::with_point(self.area, corner));
        }
        self.at = matrix.point(x, y);
        self.segments = 4;
        self.is_box = is_first && (upright || turned);
    }

    pub fn is_box(&self) -> bool {
        self.is_box && (4..=6).contains(&self.segments)
    }
}
