//! Whether a file is an issued document: by its hash against the records first, then by the mark that it bears.
//!
//! Nothing of a file is parsed. Its bytes are hashed and searched as they come, so that any file will do: corrupt,
//! encrypted, of any size, or no PDF at all. A mark is only a claim, and what bears one without being in the records is
//! never called issued.

use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::diagnostic::counted;
use crate::edition::{Copies, Copy};
use crate::mark::{self, Mark};
use crate::register::{Register, Row, Status};
use crate::tree::hex;

/// What a file is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traits {
    pub sha256: String,
    pub bytes: u64,
    pub mark: Option<Mark>,
}

/// Looks at a file, part by part, with little memory.
#[derive(Default)]
pub struct Examiner {
    hash: Sha256,
    bytes: u64,
    mark: Option<Mark>,
    /// The end of the part before, in which a mark may begin.
    rest: Vec<u8>,
}

impl Examiner {
    /// Takes the next part.
    pub fn take(&mut self, part: &[u8]) {
        self.hash.update(part);
        self.bytes += part.len() as u64;
        if self.mark.is_some() {
            return;
        }
        self.rest.extend_from_slice(part);
        // A mark in UTF-16 is twice as long; one that is cut off by the end of this part is whole in the next.
        if self.rest.len() >= 4 * mark::LONGEST {
            self.search(self.rest.len() - 2 * mark::LONGEST);
            self.rest.drain(..self.rest.len() - 2 * mark::LONGEST);
        }
    }

    /// Looks for a mark that begins before a position.
    fn search(&mut self, before: usize) {
        self.mark = mark::find(&self.rest, before);
    }

    /// What was found.
    pub fn finish(mut self) -> Traits {
        if self.mark.is_none() {
            self.search(self.rest.len());
        }
        Traits { sha256: hex(&self.hash.finalize()), bytes: self.bytes, mark: self.mark }
    }
}

/// What a file is.
#[derive(Debug)]
pub enum Verdict<'h> {
    /// An issued document, or a controlled copy of one.
    Issued(Row<'h>, Option<&'h Copy>),
    /// Its mark says that it was never issued.
    Draft(Mark),
    /// Its mark says that it is this issued document, or a copy of it, and it has other bytes.
    Altered(Mark, Row<'h>),
    /// Its mark says that it was issued, and no record has it.
    Unrecorded(Mark),
    /// It bears no mark.
    Foreign,
}

impl<'h> Verdict<'h> {
    /// Judges a file by a register that knows all issues.
    pub fn of(traits: &Traits, register: &Register<'h>, copies: &'h Copies) -> Self {
        let by_hash = |sha256: &str| register.rows.iter().find(|row| row.entry.sha256 == sha256);
        if let Some(row) = by_hash(&traits.sha256) {
            return Self::Issued(*row, None);
        }
        let copy = copies.0.get(&traits.sha256);
        if let Some((copy, row)) = copy.and_then(|copy| Some((copy, by_hash(&copy.of)?))) {
            return Self::Issued(*row, Some(copy));
        }
        match &traits.mark {
            None => Self::Foreign,
            Some(mark) if mark.edition.is_none() => Self::Draft(mark.clone()),
            Some(mark) => match register.rows.iter().rfind(|row| is_claimed(mark, row)) {
                Some(row) => Self::Altered(mark.clone(), *row),
                None => Self::Unrecorded(mark.clone()),
            },
        }
    }

    /// Whether the file is what should be worked with: an issued document in force, or a controlled copy of one.
    pub fn is_in_force(&self) -> bool {
        matches!(self, Self::Issued(Row { status: Status::InForce(_), .. }, _))
    }

    /// The name in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Issued(row, _) => row.status.name(),
            Self::Draft(_) => "draft",
            Self::Altered(..) => "altered",
            Self::Unrecorded(_) => "unrecorded",
            Self::Foreign => "not-ours",
        }
    }

    /// The verdict as an object: the issued document, what is in force now, the copy, the mark that is claimed.
    pub fn to_json(&self, register: &Register) -> Json {
        let mut json = json!({ "verdict": self.name(), "is-in-force": self.is_in_force() });
        if let Self::Issued(row, _) | Self::Altered(_, row) = self {
            json["document"] = row.to_json();
            json["in-force-now"] = register.now(row.entry).map(Row::to_json).into();
        }
        if let Self::Issued(_, Some(copy)) = self {
            json["copy"] = json!({ "number": copy.number, "holder": copy.holder, "name": copy.name });
        }
        if let Self::Draft(mark) | Self::Altered(mark, _) | Self::Unrecorded(mark) = self {
            json["mark"] = mark.to_string().into();
        }
        json
    }

    /// The verdict in lines for people, the first of which says what the file is.
    pub fn lines(&self, register: &Register) -> Vec<String> {
        match self {
            Self::Issued(row, copy) => {
                let what = match copy {
                    Some(copy) => format!("controlled copy {} for {}, of an issued document", copy.number, copy.name),
                    None => "an issued document".to_string(),
                };
                [vec![format!("{what}, {}", state(row))], described(row, register)].concat()
            }
            Self::Draft(mark) => vec![format!("a draft, never issued: {}", claim(mark))],
            Self::Altered(mark, row) => {
                let what = format!("altered: it says that it is {}, and is not the file that was issued", claim(mark));
                [vec![what], described(row, register)].concat()
            }
            Self::Unrecorded(mark) => {
                vec![format!("not in the records: it says that it is {}, and no such document was issued", claim(mark))]
            }
            Self::Foreign => vec!["not a document of this program: it bears no mark".to_string()],
        }
        .iter()
        .map(|line| shown(line))
        .collect()
    }
}

/// Whether a mark says that it is that of an issued document.
fn is_claimed(mark: &Mark, row: &Row) -> bool {
    let entry = row.entry;
    (&mark.organisation, &mark.document, &mark.locale) == (&entry.organisation, &entry.document, &entry.locale)
        && (mark.revision, mark.translation) == (entry.revision, entry.translation)
        && mark.edition.as_deref() == Some(row.issue.record.year.to_string().as_str())
}

fn state(row: &Row) -> String {
    match row.status {
        Status::InForce(_) => "in force".to_string(),
        Status::Superseded(..) => "superseded".to_string(),
        Status::Withdrawn(day) => format!("withdrawn on {day}"),
        Status::Coming(day) => format!("in force from {day}"),
    }
}

fn described(row: &Row, register: &Register) -> Vec<String> {
    let one = |row: &Row| {
        let (entry, record) = (row.entry, &row.issue.record);
        let translation = if entry.translation > 0 { format!(".{}", entry.translation) } else { String::new() };
        format!(
            "{}, revision {}{translation} of {}, edition {}, issued on {}",
            entry.code, entry.revision, entry.date, record.year, record.date
        )
    };
    let mut lines = vec![
        format!(
            "{} – {} ({}), {}",
            row.entry.title,
            row.entry.name,
            row.entry.label(),
            counted(row.entry.pages, "page")
        ),
        one(row),
    ];
    if let (Status::InForce(_), Some(day)) = (row.status, row.entry.next_review) {
        let overdue = if day < register.date { ", overdue" } else { "" };
        lines.push(format!("next review {day}{overdue}"));
    }
    if !matches!(row.status, Status::InForce(_)) {
        lines.extend(register.now(row.entry).map(|now| format!("now in force: {}", one(now))));
    }
    lines
}

fn claim(mark: &Mark) -> String {
    let Mark { code, revision, locale, document, organisation, .. } = mark;
    let edition = mark.edition.as_ref().map(|edition| format!(", edition {edition}")).unwrap_or_default();
    let copy = mark.copy.map(|copy| format!(", copy {copy}")).unwrap_or_default();
    let translation = if mark.translation > 0 { format!(".{}", mark.translation) } else { String::new() };
    format!("{code}, revision {revision}{translation}{edition}{copy} ({locale}/{document}/{organisation})")
}

/// A text from a file, or of a record, without what would steer a terminal or turn the order of letters.
fn shown(text: &str) -> String {
    let steers = |letter: char| letter.is_control() || crate::render::is_layout_mark(letter);
    text.chars().map(|letter| if steers(letter) { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark() -> Mark {
        let text = "bindery:1;organisation=alfa;document=manual;locale=it;code=%1B%5B2J;revision=2;translation=0;\
                    draft=1;meaning=0123456789abcdef";
        Mark::parse(text).unwrap()
    }

    fn examine(content: &[u8], part: usize) -> Traits {
        let mut examiner = Examiner::default();
        content.chunks(part).for_each(|part| examiner.take(part));
        examiner.finish()
    }

    #[test]
    fn a_mark_is_found_however_the_parts_are_cut() {
        for before in [0, 1, 9_000, 16_380, 40_000] {
            for after in [0, 20_000] {
                let content = [vec![b'x'; before], mark().to_string().into_bytes(), vec![b' '; after]].concat();
                for part in [1_000, 16_384, 1 << 20] {
                    let found = examine(&content, part);
                    assert_eq!(found.mark, Some(mark()), "{before} {after} {part}");
                    assert_eq!(found.sha256, crate::tree::sha256(&content));
                    assert_eq!(found.bytes, content.len() as u64);
                }
            }
        }
    }

    #[test]
    fn what_a_file_says_never_steers_the_terminal() {
        let history = crate::edition::History::default();
        let register = Register::of(&history, "2026-01-01".parse().unwrap());
        let traits = Traits { sha256: String::new(), bytes: 0, mark: Some(mark()) };
        let copies = Copies::default();
        let verdict = Verdict::of(&traits, &register, &copies);
        let lines = verdict.lines(&register);
        assert_eq!(lines, ["a draft, never issued: \u{fffd}[2J, revision 2 (it/manual/alfa)"]);
    }
}
