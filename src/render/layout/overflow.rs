//! Text over the edge of its page, column, box or table cell.
//!
//! Measured is what letters surely cover: the width of a run, and the height of its capitals above the baseline. Over the
//! start side and the head of a box things are moved on purpose, numbers hung into the margin among them; text that does
//! not fit reaches over the end side or the foot.

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::StyleChain;
use typst::introspection::Location;
use typst::layout::{GridCell, GridElem, PlaceElem};
use typst::model::{TableCell, TableElem};

use super::walk::{Area, BoxKind, Enclosure, Sight, Spot};
use super::{Fault, Finding, legible};

/// Points by which rounding may be wrong.
const ROUNDING: f64 = 0.5;
/// How far punctuation may hang over the edge of a line, in sizes of its text.
const HANGING: f64 = 0.3;

/// A table or grid cell on the current page.
struct Cell {
    location: Location,
    left: f64,
    /// The right side of the box that it stands in.
    end: f64,
    columns: usize,
    /// The table or grid, counted through the document.
    table: usize,
    /// Where its text reaches to at both sides, and the text that reaches there.
    reach: Option<(f64, f64, String)>,
}

/// Watches for overflow.
pub struct Overflow {
    rtl: bool,
    page: usize,
    /// The cells of this page.
    cells: Vec<Cell>,
    /// What began and has not ended: cells by their index, tables by their number, what is placed by how many boxes were
    /// around it.
    open: Vec<usize>,
    tables: Vec<(Location, usize)>,
    placed: Vec<(Location, usize)>,
    table_count: usize,
    /// Boxes on this page that something was told of.
    told: Vec<Area>,
    pub findings: Vec<Finding>,
}

impl Overflow {
    /// For a document that is written from right to left, or not.
    pub fn new(rtl: bool) -> Self {
        Self {
            rtl,
            page: 0,
            cells: Vec::new(),
            open: Vec::new(),
            tables: Vec::new(),
            table_count: 0,
            placed: Vec::new(),
            told: Vec::new(),
            findings: Vec::new(),
        }
    }

    pub fn see(&mut self, sight: &Sight) {
        match sight {
            Sight::Start(element, spot) => {
                self.page = spot.page;
                let Some(location) = element.location() else { return };
                if element.is::<PlaceElem>() {
                    self.placed.push((location, spot.boxes.len()));
                }
                if element.is::<TableElem>() || element.is::<GridElem>() {
                    self.table_count += 1;
                    self.tables.push((location, self.table_count));
                }
                let columns = if let Some(cell) = element.to_packed::<TableCell>() {
                    cell.colspan.get(StyleChain::default()).get()
                } else if let Some(cell) = element.to_packed::<GridCell>() {
                    cell.colspan.get(StyleChain::default()).get()
                } else {
                    return;
                };
                let Some(around) = spot.boxes.last() else { return };
                if !around.level {
                    return;
                }
                self.open.push(self.cells.len());
                let table = self.tables.last().map_or(0, |(_, number)| *number);
                // From right to left the box may end before its table does, which is moved into the margin.
                let end = if self.rtl { f64::INFINITY } else { around.area.right };
                let left = spot.area.left;
                self.cells.push(Cell { location, left, end, columns, table, reach: None });
            }
            Sight::End(location) => {
                if self.open.last().is_some_and(|index| self.cells[*index].location == *location) {
                    self.open.pop();
                }
                if self.tables.last().is_some_and(|(table, _)| table == location) {
                    self.tables.pop();
                }
                if self.placed.last().is_some_and(|(placed, _)| placed == location) {
                    self.placed.pop();
                }
            }
            Sight::Text(item, spot) => {
                let text = legible(item);
                if !text.is_empty() {
                    self.text(&text, item.size.to_pt(), spot);
                }
            }
            Sight::Drawing(_) | Sight::Resume(_) | Sight::Leave(_) => {}
        }
    }

    fn text(&mut self, text: &str, size: f64, spot: &Spot) {
        let area = spot.area;
        let hanging = ROUNDING + HANGING * size;
        let wide = |inner: Area| {
            let over_right = area.right > inner.right + hanging;
            let over_left = area.left < inner.left - hanging;
            if self.rtl { over_left && area.right > inner.left } else { over_right && area.left < inner.right }
        };
        let low = |inner: Area| area.bottom > inner.bottom + ROUNDING;
        let out = |inner: Area| {
            area.left < inner.left - hanging
                || area.right > inner.right + hanging
                || area.top < inner.top - ROUNDING
                || low(inner)
        };
        // What is placed has left the boxes around the place.
        let inner_boxes = self.placed.last().map_or(0, |(_, depth)| *depth);
        let mut found = None;
        for (depth, around) in spot.boxes.iter().enumerate() {
            let inner = around.area;
            let counts = around.level && depth >= inner_boxes && inner.right > inner.left && inner.bottom > inner.top;
            let fault = match around.kind {
                BoxKind::Page if out(inner) => Some(Fault::OffPage),
                BoxKind::Clip if out(inner) => Some(Fault::Clipped),
                BoxKind::Body if counts && low(inner) => Some(Fault::OverFoot),
                BoxKind::Body if counts && wide(inner) => Some(Fault::OverColumn),
                BoxKind::Block if counts && (low(inner) || wide(inner)) => Some(Fault::OverBox),
                _ => None,
            };
            if let Some(fault) = fault {
                found = Some((fault, inner));
                break;
            }
        }
        if let Some((fault, inner)) = found {
            // The lines of one passage reach over the same box: one of them is told.
            let holds = |around: &&Enclosure| matches!(around.kind, BoxKind::Block | BoxKind::Body);
            let whole = spot.boxes.iter().rev().find(holds).map_or(inner, |around| around.area);
            if !self.told.contains(&whole) {
                self.told.push(whole);
                self.findings.push(Finding { page: spot.page, fault, text: text.to_string() });
            }
        } else if let Some(index) = self.open.last().filter(|_| inner_boxes == 0) {
            let cell = &mut self.cells[*index];
            let (left, right) = (area.left + hanging, area.right - hanging);
            match &mut cell.reach {
                Some((least, most, furthest)) => {
                    if left < *least || right > *most {
                        *furthest = text.to_string();
                    }
                    *least = least.min(left);
                    *most = most.max(right);
                }
                None => cell.reach = Some((left, right, text.to_string())),
            }
        }
    }

    /// Only when a page is complete are the columns of its tables known, by where their cells begin.
    pub fn end_page(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        // A cell that goes on over the page is known by its box there.
        self.open.clear();
        self.told.clear();
        let mut columns: BTreeMap<usize, BTreeSet<i64>> = BTreeMap::new();
        for cell in &cells {
            columns.entry(cell.table).or_default().insert(tenths(cell.left));
        }
        for cell in &cells {
            let Some((least, most, text)) = &cell.reach else { continue };
            let next = columns[&cell.table].range(tenths(cell.left) + 1..).nth(cell.columns - 1);
            #[expect(clippy::cast_precision_loss, reason = "tenths of points on a page")]
            let right = next.map_or(cell.end, |next| (*next as f64 / 10.0).min(cell.end));
            if *least < cell.left || *most > right {
                self.findings.push(Finding { page: self.page, fault: Fault::OverCell, text: text.clone() });
            }
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "tenths of points on a page")]
fn tenths(points: f64) -> i64 {
    (points * 10.0).round() as i64
}
