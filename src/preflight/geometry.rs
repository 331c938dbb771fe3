//! Rectangles and transformations in user space: points of 1/72 inch, the origin at the lower left (ISO 32000-1, 8.3).

use super::pdf::File;
use super::pdf::object::{Dict, Object};

/// Millimetres of a point.
pub const MM: f64 = 25.4 / 72.0;

/// A rectangle, its corners in order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    pub left: f64,
    pub bottom: f64,
    pub right: f64,
    pub top: f64,
}

impl Rect {
    pub fn new(x0: f64, y0: f64, x1: f64, y1: f64) -> Self {
        Self { left: x0.min(x1), bottom: y0.min(y1), right: x0.max(x1), top: y0.max(y1) }
    }

    /// An array of four numbers.
    pub fn read(file: &File, object: &Object) -> Option<Self> {
        let items = object.array()?;
        let numbers: Vec<f64> = items.iter().filter_map(|item| file.resolve(item).number()).collect();
        let [x0, y0, x1, y1] = numbers[..] else { return None };
        Some(Self::new(x0, y0, x1, y1))
    }

    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    pub fn height(&self) -> f64 {
        self.top - self.bottom
    }

    pub fn is_empty(&self) -> bool {
        self.width() <= 0.0 || self.height() <= 0.0
    }

    /// What two have in common; perhaps empty.
    pub fn meet(&self, other: &Self) -> Self {
        let (left, bottom) = (self.left.max(other.left), self.bottom.max(other.bottom));
        let (right, top) = (self.right.min(other.right), self.top.min(other.top));
        Self { left, bottom, right: right.max(left), top: top.max(bottom) }
    }

    pub fn touches(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.bottom < other.top && other.bottom < self.top
    }

    /// Whether another lies inside, a tolerance allowed.
    pub fn holds(&self, other: &Self, tolerance: f64) -> bool {
        other.left >= self.left - tolerance
            && other.right <= self.right + tolerance
            && other.bottom >= self.bottom - tolerance
            && other.top <= self.top + tolerance
    }

    pub fn with_point(this: Option<Self>, (x, y): (f64, f64)) -> Self {
        match this {
            Some(this) => Self {
                left: this.left.min(x),
                bottom: this.bottom.min(y),
                right: this.right.max(x),
                top: this.top.max(y),
            },
            None => Self { left: x, bottom: y, right: x, top: y },
        }
    }

    pub fn grown(&self, by: f64) -> Self {
        Self { left: self.left - by, bottom: self.bottom - by, right: self.right + by, top: self.top + by }
    }
}

/// A transformation (ISO 32000-1, 8.3.4).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Matrix(pub [f64; 6]);

impl Matrix {
    pub const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub fn translation(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// An entry that is an array of six numbers.
    pub fn read(file: &File, dict: &Dict, key: &str) -> Self {
        let numbers: Vec<f64> = file.list(dict, key).iter().filter_map(Object::number).collect();
        numbers.try_into().map_or(Self::IDENTITY, Self)
    }

    /// This transformation, then the other.
    #[must_use]
    pub fn then(&self, other: &Self) -> Self {
        let (m, n) = (self.0, other.0);
        let turned = |x: f64, y: f64| (n[0] * x + n[2] * y, n[1] * x + n[3] * y);
        let (right, up, origin) = (turned(m[0], m[1]), turned(m[2], m[3]), other.point(m[4], m[5]));
        Self([right.0, right.1, up.0, up.1, origin.0, origin.1])
    }

    pub fn point(&self, x: f64, y: f64) -> (f64, f64) {
        let m = self.0;
        (m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])
    }

    /// The smallest rectangle around a transformed one.
    pub fn rect(&self, rect: &Rect) -> Rect {
        let corners =
            [(rect.left, rect.bottom), (rect.right, rect.bottom), (rect.left, rect.top), (rect.right, rect.top)];
        let mut around = None;
        for (x, y) in corners {
            around = Some(Rect::with_point(around, self.point(x, y)));
        }
        around.unwrap_or(*rect)
    }

    /// How long a step of one to the right becomes.
    pub fn across(&self) -> f64 {
        self.0[0].hypot(self.0[1])
    }

    /// How long a step of one upwards becomes.
    pub fn up(&self) -> f64 {
        self.0[2].hypot(self.0[3])
    }

    /// How much a length grows on the average.
    pub fn scale(&self) -> f64 {
        let Self([a, b, c, d, ..]) = *self;
        (a * d - b * c).abs().sqrt()
    }
}

/// A length in millimetres, as people write it.
pub fn millimetres(points: f64) -> String {
    decimal(points * MM)
}

/// A number with at most two decimals.
pub fn decimal(number: f64) -> String {
    let text = format!("{number:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transformations_follow_each_other() {
        let double = Matrix([2.0, 0.0, 0.0, 2.0, 0.0, 0.0]);
        let moved = double.then(&Matrix::translation(10.0, 5.0));
        assert_eq!(moved.point(1.0, 1.0), (12.0, 7.0));
        let turned = Matrix([0.0, 1.0, -1.0, 0.0, 0.0, 0.0]);
        assert_eq!(turned.rect(&Rect::new(0.0, 0.0, 2.0, 1.0)), Rect::new(-1.0, 0.0, 0.0, 2.0));
        assert_eq!((double.scale(), turned.across(), turned.up()), (2.0, 1.0, 1.0));
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(millimetres(72.0), "25.4");
        assert_eq!((decimal(3.0), decimal(-0.001), decimal(0.256)), ("3".into(), "0".into(), "0.26".into()));
    }
}
