//! Faults of a finished layout that a reader would see and the compiler does not tell: text over the edge of its box, and
//! what a page break has torn from its own.
//!
//! One walk over the frames serves both observers. The order of frames is the order of reading, and the tags among them,
//! which accessible PDFs need, say which element a letter belongs to.

mod flow;
mod overflow;
mod walk;

use typst::layout::Abs;
use typst::text::TextItem;
use typst_layout::PagedDocument;

use flow::Flow;
use overflow::Overflow;

use super::frames::is_layout_mark;

/// How many characters of a passage are quoted.
const QUOTED: usize = 40;

/// What is wrong with a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    OffPage,
    OverColumn,
    OverFoot,
    OverBox,
    OverCell,
    Clipped,
    LoneHeading,
    LoneTableHead,
    LoneLine,
    PartedCaption,
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The page, from 1.
    pub page: usize,
    pub fault: Fault,
    /// The passage, or the part of it that stands in one line.
    pub text: String,
}

impl Fault {
    /// Name of the kind of finding, what is said of the passage, and what can be done.
    pub fn words(self) -> (&'static str, &'static str, &'static str) {
        let overflow = "text-overflow";
        let shorten =
            "shorten it, let it break (a soft hyphen, U+00AD, in a long word), or give it more room in the template";
        let grow = "shorten it, or let the box grow or break over pages in the template";
        let keep = "keep it with what follows in the template (`block(sticky: true)`), or change the text before it";
        match self {
            Self::OffPage => (overflow, "text runs off the page", grow),
            Self::OverColumn => (overflow, "text is wider than the column", shorten),
            Self::OverFoot => (overflow, "text runs over the foot of the page", grow),
            Self::OverBox => (overflow, "text is larger than its box", shorten),
            Self::OverCell => (overflow, "text is wider than its table cell", shorten),
            Self::Clipped => (overflow, "text is cut off by its box", grow),
            Self::LoneHeading => ("lone-heading", "a heading stands alone at the foot of a page", keep),
            Self::LoneTableHead => ("lone-table-head", "the head of a table stands alone at the foot of a page", keep),
            Self::LoneLine => (
                "lone-line",
                "a line stands alone on its page",
                "change the text by a line, or keep the passage together in the template (`block(breakable: false)`)",
            ),
            Self::PartedCaption => (
                "parted-caption",
                "a caption stands on another page than what it describes",
                "keep the figure together in the template (`set block(breakable: false)`)",
            ),
        }
    }
}

/// Looks through a document; findings stand in the order of pages.
pub fn faults(document: &PagedDocument) -> Vec<Finding> {
    let mut overflow = Overflow::new(walk::is_rtl(document));
    let mut flow = Flow::default();
    for (index, page) in document.pages().iter().enumerate() {
        walk::page(page, index + 1, &mut |sight| {
            overflow.see(sight);
            flow.see(sight);
        });
        overflow.end_page();
        flow.end_page(index + 1 == document.pages().len());
    }
    let mut findings = overflow.findings;
    findings.extend(flow.end());
    findings.sort();
    findings.dedup();
    findings
}

/// The text of a run as a reader sees it; nothing of marks that are drawn over letters and stand off their line.
fn legible(item: &TextItem) -> String {
    if item.width() <= Abs::zero() {
        return String::new();
    }
    item.text.chars().filter(|letter| !is_layout_mark(*letter)).collect::<String>().trim().to_string()
}

/// The beginning of a passage, for a message.
pub fn quote(text: &str) -> String {
    let mut letters = text.chars();
    let mut quoted: String = letters.by_ref().take(QUOTED).collect();
    if letters.next().is_some() {
        quoted.push('…');
    }
    quoted
}
