//! What page breaks have torn from its own: headings and heads of tables that stand last on a page, single lines, and
//! captions on another page than what they describe.

use std::collections::{BTreeMap, HashMap};

use typst::foundations::{Content, Smart, StyleChain};
use typst::introspection::Location;
use typst::layout::{GridCell, PlaceElem};
use typst::model::{FigureCaption, FigureElem, FootnoteEntry, HeadingElem, ParElem, TableCell, TableElem, TitleElem};
use typst::pdf::{ArtifactElem, TableCellKind};

use super::walk::{Sight, Spot};
use super::{Fault, Finding, legible};

/// An element that concerns page breaks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Heading,
    Table,
    /// The head of a table, or of some of its rows.
    TableHead,
    /// What is set in lines of its own.
    Passage,
    Figure,
    Caption,
    /// What stands out of the order of the text: headers, footers, notes, what is placed.
    Aside,
}

fn role(element: &Content) -> Option<Role> {
    if element.is::<HeadingElem>() || element.is::<TitleElem>() {
        Some(Role::Heading)
    } else if element.is::<ParElem>() || element.is::<GridCell>() {
        Some(Role::Passage)
    } else if let Some(cell) = element.to_packed::<TableCell>() {
        let is_head = matches!(cell.kind.get(StyleChain::default()), Smart::Custom(TableCellKind::Header(..)));
        Some(if is_head { Role::TableHead } else { Role::Passage })
    } else if element.is::<TableElem>() {
        Some(Role::Table)
    } else if element.is::<FigureElem>() {
        Some(Role::Figure)
    } else if element.is::<FigureCaption>() {
        Some(Role::Caption)
    } else if element.is::<ArtifactElem>() || element.is::<PlaceElem>() || element.is::<FootnoteEntry>() {
        Some(Role::Aside)
    } else {
        None
    }
}

/// An element that has begun.
#[derive(Clone)]
struct Open {
    location: Location,
    role: Role,
    /// Its lines by page.
    lines: BTreeMap<usize, Lines>,
    /// The pages of a figure's body and of its caption, the first and the last of each.
    body: Option<(usize, usize)>,
    caption: Option<(usize, usize, String)>,
}

/// The lines of a passage on one page.
#[derive(Clone, Default)]
struct Lines {
    count: usize,
    baseline: f64,
    text: String,
}

/// What stands last on a page so far.
enum Last {
    Head(Fault, String),
    Other,
}

/// Watches page breaks.
#[derive(Default)]
pub struct Flow {
    page: usize,
    open: Vec<Open>,
    /// Cells over several pages: they end where they begin, and their parts follow.
    split: HashMap<Location, Open>,
    last: Option<Last>,
    /// Whether anything but headings stands on the page.
    has_body: bool,
    /// The lines of the page's body, headings left out.
    lines: Lines,
    has_drawing: bool,
    findings: Vec<Finding>,
}

impl Flow {
    pub fn see(&mut self, sight: &Sight) {
        match sight {
            Sight::Start(element, spot) => {
                self.page = spot.page;
                if let (Some(role), Some(location)) = (role(element), element.location()) {
                    self.open.push(Open { location, role, lines: BTreeMap::new(), body: None, caption: None });
                }
            }
            Sight::End(location) => {
                if let Some(index) = self.open.iter().rposition(|open| open.location == *location) {
                    let ended = self.open.remove(index);
                    if ended.lines.is_empty() && matches!(ended.role, Role::Passage | Role::TableHead) {
                        self.split.insert(*location, ended);
                    } else {
                        self.judge(&ended);
                    }
                }
            }
            Sight::Resume(location) => {
                if let Some(part) = self.split.remove(location) {
                    self.open.push(part);
                }
            }
            Sight::Leave(location) => {
                if self.open.last().is_some_and(|open| open.location == *location) {
                    let part = self.open.pop();
                    self.split.extend(part.map(|part| (*location, part)));
                }
            }
            Sight::Text(item, spot) => {
                let text = legible(item);
                if !text.is_empty() && !self.is_aside() {
                    self.text(&text, item.size.to_pt(), spot);
                }
            }
            Sight::Drawing(page) => {
                // Rules between rows belong to no row.
                if !self.is_aside() && self.open.last().is_none_or(|open| open.role != Role::Table) {
                    self.has_drawing = true;
                    self.meet(None, *page, "");
                }
            }
        }
    }

    fn is_aside(&self) -> bool {
        self.open.iter().any(|open| open.role == Role::Aside)
    }

    fn text(&mut self, text: &str, size: f64, spot: &Spot) {
        let baseline = spot.area.bottom;
        let head = self.open.iter().rev().find_map(|open| match open.role {
            Role::Heading => Some(Fault::LoneHeading),
            Role::TableHead => Some(Fault::LoneTableHead),
            _ => None,
        });
        let passage = self.open.iter_mut().rev().find(|open| matches!(open.role, Role::Passage | Role::TableHead));
        if let Some(passage) = passage {
            passage.lines.entry(spot.page).or_default().add(text, baseline, size);
        }
        if head != Some(Fault::LoneHeading) {
            self.lines.add(text, baseline, size);
        }
        self.meet(head, spot.page, text);
    }

    /// Something visible stands on the page.
    fn meet(&mut self, head: Option<Fault>, page: usize, text: &str) {
        self.page = page;
        let in_caption = self.open.iter().rposition(|open| open.role == Role::Caption);
        if let Some(figure) = self.open.iter().rposition(|open| open.role == Role::Figure) {
            let figure = &mut self.open[figure];
            if in_caption.is_some() {
                let (first, _, words) = figure.caption.take().unwrap_or((page, page, String::new()));
                // The longest run says best which caption it is; the number stands in one of its own.
                let words = if words.len() < text.len() { text.to_string() } else { words };
                figure.caption = Some((first, page, words));
            } else {
                figure.body = Some((figure.body.map_or(page, |(first, _)| first), page));
            }
        }
        self.last = Some(match (head, self.last.take()) {
            (None, _) => Last::Other,
            // Its longest run says best which heading it is; the number may be one of its own.
            (Some(fault), Some(Last::Head(before, words))) if before == fault && words.len() > text.len() => {
                Last::Head(fault, words)
            }
            (Some(fault), _) => Last::Head(fault, text.to_string()),
        });
        self.has_body |= head.is_none();
    }

    fn judge(&mut self, ended: &Open) {
        if let (Some((first, last)), Some((caption_first, caption_last, text))) = (ended.body, &ended.caption)
            && (*caption_first > last || *caption_last < first)
        {
            self.tell(*caption_first, Fault::PartedCaption, text);
        }
        if ended.lines.len() > 1 {
            let (first, last) = (ended.lines.first_key_value(), ended.lines.last_key_value());
            for (page, lines) in [first, last].into_iter().flatten().filter(|(_, lines)| lines.count == 1) {
                self.tell(*page, Fault::LoneLine, &lines.text);
            }
        }
    }

    fn tell(&mut self, page: usize, fault: Fault, text: &str) {
        self.findings.push(Finding { page, fault, text: text.to_string() });
    }

    /// The page is complete. A page with nothing but a heading is a title page, made so on purpose.
    pub fn end_page(&mut self, is_last: bool) {
        let last = self.last.take();
        let lines = std::mem::take(&mut self.lines);
        if let Some(Last::Head(fault, text)) = &last
            && !is_last
            && (self.has_body || *fault == Fault::LoneTableHead)
        {
            self.tell(self.page, *fault, text);
        }
        if is_last && self.page > 1 && lines.count == 1 && !self.has_drawing {
            self.tell(self.page, Fault::LoneLine, &lines.text);
        }
        self.has_body = false;
        self.has_drawing = false;
    }

    /// The document is complete.
    pub fn end(mut self) -> Vec<Finding> {
        let split: Vec<Open> = self.split.drain().map(|(_, open)| open).collect();
        for open in &split {
            self.judge(open);
        }
        self.findings
    }
}

impl Lines {
    fn add(&mut self, text: &str, baseline: f64, size: f64) {
        // What stands a little higher or lower is of the same line.
        if self.count == 0 || (baseline - self.baseline).abs() > size / 2.0 {
            self.count += 1;
            self.baseline = baseline;
        }
        if text.len() > self.text.len() {
            self.text = text.to_string();
        }
    }
}
