//! Diagnostics: what is wrong, where, and what to do about it; one renderer for all kinds of source.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use icu::properties::CodePointSetData;
use icu::properties::props::DefaultIgnorableCodePoint;
use serde::Serialize;

use crate::tree::Tree;

/// The longest lines, in bytes, of which there is an excerpt: some tools write a whole file in one line.
const MOST_EXCERPT: usize = 10_000;

/// How many jobs a finding names.
const MOST_JOBS: usize = 3;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The job or command that it concerns cannot succeed.
    Error,
    /// The result can be used, but someone should look.
    Warning,
}

/// A position in a file of the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// Path relative to the workspace, with `/` between its parts.
    pub path: String,
    /// Bytes of the file that are meant; `None` points at the file as a whole.
    pub range: Option<Range<usize>>,
    /// Row and column of the cell that is meant, both from 1, where the file is a workbook.
    pub cell: Option<(u32, u32)>,
}

impl Place {
    /// A range of bytes in the file, or the file as a whole.
    pub fn new(path: impl Into<String>, range: Option<Range<usize>>) -> Self {
        Self { path: path.into(), range, cell: None }
    }

    /// The file as a whole.
    pub fn file(path: impl Into<String>) -> Self {
        Self::new(path, None)
    }

    /// A range of bytes in the file.
    pub fn span(path: impl Into<String>, range: Range<usize>) -> Self {
        Self::new(path, Some(range))
    }

    /// A cell of a workbook, by row and column from 1.
    pub fn cell(path: impl Into<String>, row: u32, column: u32) -> Self {
        Self { cell: Some((row, column)), ..Self::file(path) }
    }

    /// The cell as people name it: `B12`.
    fn cell_name(&self) -> Option<String> {
        let (row, mut column) = self.cell?;
        let mut letters = String::new();
        while let Some(rest) = column.checked_sub(1) {
            letters.insert(0, char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest as usize % 26]));
            column = rest / 26;
        }
        Some(format!("{letters}{row}"))
    }

    /// Line and column, both from 1, the column in characters; `None` when the text is not at hand.
    ///
    /// Far into a line bytes are counted: a file of one line may have a hundred thousand findings, and nobody counts there.
    pub fn line_column(&self, tree: &Tree) -> Option<(usize, usize)> {
        let start = self.range.as_ref()?.start;
        let (line, begin) = tree.line(&self.path, start)?;
        if start - begin > MOST_EXCERPT {
            return Some((line, start - begin + 1));
        }
        let before = std::str::from_utf8(tree.get(&self.path)?.get(begin..start)?).ok()?;
        Some((line, before.chars().count() + 1))
    }
}

/// A count with its noun: `1 text`, `2 texts`.
pub fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// A character with its number, or the number alone where there is nothing to see: `U+200D`.
pub fn shown(letter: char) -> String {
    let number = format!("U+{:04X}", u32::from(letter));
    let is_ignored = CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(letter);
    let is_blank = is_ignored || letter.is_whitespace() || letter.is_control();
    if is_blank { format!("`{number}`") } else { format!("`{letter}` ({number})") }
}

/// One finding: a message, the place it points at, its context and hints.
///
/// The wording follows one style: lowercase start, no final period, backticks round what a person typed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    pub severity: Severity,
    /// Stable name of the kind of finding, in kebab case: `unknown-key`.
    pub name: &'static str,
    pub message: String,
    pub place: Option<Place>,
    /// What the finding is part of: the message and variant, the chain of references.
    pub context: Vec<String>,
    /// The jobs that it befell, if it was found in the work on jobs.
    pub jobs: Vec<String>,
    /// The page of each job on which it stands, from 1, if it was found there.
    pub pages: BTreeMap<String, usize>,
    /// What can be done about it.
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// An error of the kind `name`.
    pub fn error(name: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, name, message.into())
    }

    /// A warning of the kind `name`.
    pub fn warning(name: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, name, message.into())
    }

    fn new(severity: Severity, name: &'static str, message: String) -> Self {
        Self {
            severity,
            name,
            message,
            place: None,
            context: Vec::new(),
            jobs: Vec::new(),
            pages: BTreeMap::new(),
            hints: Vec::new(),
        }
    }

    /// Points at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds a hint that can be acted on.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds a hint if there is one.
    #[must_use]
    pub fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hints.extend(hint);
        self
    }

    /// Says what the finding is part of.
    #[must_use]
    pub fn within(mut self, context: impl Into<String>) -> Self {
        self.context.push(context.into());
        self
    }

    /// Says in which job it was found.
    #[must_use]
    pub fn in_job(mut self, name: impl Into<String>) -> Self {
        self.jobs.push(name.into());
        self
    }

    /// Says on which page of which job it was found.
    #[must_use]
    pub fn on_page(mut self, job: &str, page: usize) -> Self {
        self.pages.insert(job.to_string(), page);
        self.in_job(job)
    }

    /// Whether the finding is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Orders findings by file, position, severity and text; what was found more than once, perhaps in several jobs, is
    /// told once.
    pub fn sort(list: &mut Vec<Self>) {
        list.sort_by(|a, b| {
            let key =
                |d: &Self| (d.place.clone().map(|p| (p.path, p.range.map(|r| (r.start, r.end)), p.cell)), d.severity);
            key(a)
                .cmp(&key(b))
                .then_with(|| a.message.cmp(&b.message))
                .then_with(|| a.context.cmp(&b.context))
                .then_with(|| a.jobs.cmp(&b.jobs))
                .then_with(|| a.pages.cmp(&b.pages))
        });
        list.dedup_by(|later, first| {
            let anywhere = |found: &Self| Self { jobs: Vec::new(), pages: BTreeMap::new(), ..found.clone() };
            let same = anywhere(later) == anywhere(first);
            if same {
                first.jobs.append(&mut later.jobs);
                first.jobs.dedup();
                for (job, page) in std::mem::take(&mut later.pages) {
                    first.pages.entry(job).or_insert(page);
                }
            }
            same
        });
    }

    /// The jobs that it befell in words, the first few by name.
    fn jobs_in_words(&self) -> Option<String> {
        let name = |job: &String| match self.pages.get(job) {
            Some(page) => format!("`{job}` (page {page})"),
            None => format!("`{job}`"),
        };
        let names: Vec<String> = self.jobs.iter().take(MOST_JOBS).map(name).collect();
        let (last, others) = names.split_last()?;
        Some(match self.jobs.len() - names.len() {
            0 if others.is_empty() => format!("in the job {last}"),
            0 => format!("in the jobs {} and {last}", others.join(", ")),
            more => format!("in the jobs {} and {more} more", names.join(", ")),
        })
    }

    /// The finding as text for people, with an excerpt of the source if the tree has it.
    pub fn render(&self, tree: &Tree, color: bool) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(&self.message);
        let mut origin = None;
        let mut group = match &self.place {
            Some(place) => {
                let lines = place.range.as_ref().and_then(|range| {
                    let lines = tree.lines(&place.path, range.start, range.end)?;
                    Some((lines, range))
                });
                if let Some(((line, begin, text), range)) = lines
                    && text.len() <= MOST_EXCERPT
                {
                    let inside = range.start.saturating_sub(begin)..range.end.saturating_sub(begin);
                    let snippet = Snippet::source(text)
                        .path(&place.path)
                        .line_start(line)
                        .annotation(AnnotationKind::Primary.span(clamp(text, &inside)));
                    Group::with_title(title).element(snippet)
                } else {
                    let cell = place.cell_name().map(|cell| format!("{}:{cell}", place.path));
                    let whole = annotate_snippets::Origin::path(cell.unwrap_or_else(|| place.path.clone()));
                    origin = Some(match place.line_column(tree) {
                        Some((line, column)) => whole.line(line).char_column(column),
                        None => whole,
                    });
                    Group::with_title(title)
                }
            }
            None => Group::with_title(title),
        };
        if let Some(origin) = origin {
            group = group.element(origin);
        }
        let jobs = self.jobs_in_words();
        for context in self.context.iter().chain(&jobs) {
            group = group.element(Level::NOTE.message(context));
        }
        for hint in &self.hints {
            group = group.element(Level::HELP.with_name("hint").message(hint));
        }
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }

    /// The finding as a serialisable record, with line and column looked up in the tree.
    pub fn record<'a>(&'a self, tree: &Tree) -> Record<'a> {
        let position = self.place.as_ref().and_then(|place| place.line_column(tree));
        Record {
            severity: self.severity,
            name: self.name,
            message: &self.message,
            file: self.place.as_ref().map(|place| place.path.as_str()),
            line: position.map(|(line, _)| line),
            column: position.map(|(_, column)| column),
            cell: self.place.as_ref().and_then(Place::cell_name),
            context: &self.context,
            jobs: &self.jobs,
            pages: &self.pages,
            hints: &self.hints,
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.is_error() { "error" } else { "warning" };
        write!(f, "{severity}: {}", self.message)
    }
}

/// The name of a kind of finding that comes from a record, as findings have it: each text is kept once, for ever.
pub fn stable_name(name: &str) -> &'static str {
    static NAMES: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(name) {
        return known;
    }
    let kept: &'static str = Box::leak(name.to_string().into_boxed_str());
    names.insert(kept);
    kept
}

/// A finding as it stands in JSON output.
#[derive(Debug, Serialize)]
pub struct Record<'a> {
    severity: Severity,
    name: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    context: &'a [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    jobs: &'a [String],
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pages: &'a BTreeMap<String, usize>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    hints: &'a [String],
}

/// `did you mean …?` if one of the candidates is near enough to what was written.
pub fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(written, candidates).map(|name| format!("did you mean `{name}`?"))
}

/// The candidate that fewest slips of the hand lead to. Of long names a common beginning does as well: who wrote half of one
/// means it.
fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    let near = |candidate: &'a str| {
        let lower = candidate.to_lowercase();
        let slips = strsim::normalized_damerau_levenshtein(&written, &lower);
        let beginning = strsim::jaro_winkler(&written, &lower);
        (slips >= 0.6 || beginning > 0.8).then_some((slips, beginning, candidate))
    };
    let near = candidates.into_iter().filter_map(near);
    near.max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))).map(|(_, _, candidate)| candidate)
}

/// A range that lies in the text, on character boundaries.
fn clamp(text: &str, range: &Range<usize>) -> Range<usize> {
    let floor = |index: usize| {
        let mut index = index.min(text.len());
        while !text.is_char_boundary(index) {
            index -= 1;
        }
        index
    };
    let start = floor(range.start);
    start..floor(range.end).max(start)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn the_nearest_name_is_the_one_with_fewest_slips() {
        let nearest = |written| nearest(written, ["founded", "phone", "web", "employees", "commitment-welcome"]);
        assert_eq!(nearest("fone"), Some("phone"));
        assert_eq!(nearest("emploees"), Some("employees"));
        assert_eq!(nearest("Phone"), Some("phone"));
        assert_eq!(nearest("commitment"), Some("commitment-welcome"));
        assert_eq!(nearest("address"), None);
    }

    #[test]
    fn renders_place_excerpt_context_and_hint() {
        let tree = Tree::from_texts([("manuals/a.toml", "name = \"A\"\nadress = 1\n")]);
        let text = Diagnostic::error("unknown-key", "unknown field `adress`")
            .at(Place::span("manuals/a.toml", 11..17))
            .within("in the consortium layer")
            .hint("did you mean `address`?")
            .render(&tree, false);
        assert!(text.contains("error: unknown field `adress`"), "{text}");
        assert!(text.contains("manuals/a.toml:2:1"), "{text}");
        assert!(text.contains("adress = 1"), "{text}");
        assert!(text.contains("hint: did you mean `address`?"), "{text}");
    }

    #[test]
    fn a_file_of_one_line_is_placed_soon() {
        let tree = Tree::from_texts([("a.xlf", &*"è".repeat(8 << 20))]);
        let start = Instant::now();
        let place = |at: usize| Place::span("a.xlf", at * 100..at * 100 + 1).line_column(&tree).unwrap();
        let places: Vec<_> = (0..100_000).map(place).collect();
        assert_eq!((places[2], places[99_999]), ((1, 101), (1, 9_999_901)));
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    }

    #[test]
    fn cells_are_named_and_endless_lines_not_shown() {
        let tree = Tree::from_texts([("a.xlf", &*format!("<a>\n{}", "x".repeat(1 << 20)))]);
        for (place, told) in [
            (Place::cell("a.xlsx", 12, 2), "a.xlsx:B12"),
            (Place::cell("a.xlsx", 7, 26), "a.xlsx:Z7"),
            (Place::cell("a.xlsx", 7, 28), "a.xlsx:AB7"),
            (Place::span("a.xlf", 1004..1005), "a.xlf:2:1001"),
        ] {
            let text = Diagnostic::error("exchange-unit", "no").at(place).render(&tree, false);
            assert!(text.trim_end().ends_with(told), "{text}");
        }
    }

    #[test]
    fn characters_that_nobody_sees_are_told_by_their_number() {
        assert_eq!(
            ['☃', '\u{200d}', '\u{fe0f}', '\u{2003}'].map(shown),
            ["`☃` (U+2603)", "`U+200D`", "`U+FE0F`", "`U+2003`"]
        );
    }

    #[test]
    fn positions_count_characters() {
        let tree = Tree::from_texts([("a.ftl", "è = x\nàè = { $y }")]);
        assert_eq!(Place::span("a.ftl", 16..18).line_column(&tree), Some((2, 8)));
    }

    #[test]
    fn one_fault_in_many_jobs_is_told_once() {
        let fault = |job: &str| Diagnostic::error("template", "no").at(Place::file("a.typ")).in_job(job);
        let mut list: Vec<Diagnostic> = ["e", "b", "d", "a", "c", "b"].map(fault).into();
        list.push(Diagnostic::error("template", "other").in_job("a"));
        Diagnostic::sort(&mut list);
        let told: Vec<_> = list.iter().filter_map(Diagnostic::jobs_in_words).collect();
        assert_eq!(told, ["in the job `a`", "in the jobs `a`, `b`, `c` and 2 more"]);
        list[1].jobs.truncate(2);
        assert_eq!(list[1].jobs_in_words().unwrap(), "in the jobs `a` and `b`");

        let on_page = |job: &str, page| Diagnostic::warning("lone-line", "no").on_page(job, page);
        let mut list = vec![on_page("b", 7), on_page("a", 3)];
        Diagnostic::sort(&mut list);
        assert_eq!(list.len(), 1);
        assert_eq!(list[0].jobs_in_words().unwrap(), "in the jobs `a` (page 3) and `b` (page 7)");
    }

    #[test]
    fn suggests_only_what_is_near() {
        assert_eq!(did_you_mean("adress", ["name", "address"]), Some("did you mean `address`?".into()));
        assert_eq!(did_you_mean("IT", ["de", "it"]), Some("did you mean `it`?".into()));
        assert_eq!(did_you_mean("zzz", ["name", "address"]), None);
    }
}
