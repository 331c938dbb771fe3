//! A workbook as a parcel.

use std::collections::BTreeMap;

use super::super::intake::{Intake, file_fault, file_warning, unit_fault};
use super::super::{MAX_FILE, Note, NoteKind, Parcel, Received, Segment, State, Unit};
use super::cells::{Book, Row, Value};
use super::package::Package;
use super::{ABOUT, Column, SOURCE_LOCALE, STATES, TARGET_LOCALE, TEXTS, WORKSPACE, state_word};
use crate::diagnostic::{Diagnostic, Place, Severity};

/// In how many rows from the top the headings are looked for.
const HEADINGS: usize = 50;

/// Where each column of ours is in a sheet.
type Columns = BTreeMap<Column, u32>;

/// Reads a workbook; no formula is calculated, no macro run and no link followed.
///
/// # Errors
/// A file that is no workbook or cannot be unpacked safely, and one without the columns that are needed.
pub fn read(name: &str, bytes: &[u8]) -> Result<Received, Box<Diagnostic>> {
    let mut book = Book::open(name, Package::open(name, bytes)?)?;
    let mut found: Option<(String, Vec<Row>, Columns)> = None;
    let mut intake = Intake::default();
    let mut sheets = book.sheets.clone();
    // A copy of the sheet may stand before it.
    sheets.sort_by_key(|(title, _)| title != TEXTS);
    for (title, part) in sheets {
        let rows = book.rows(&part)?;
        if title == ABOUT {
            about(&book, &rows, &mut intake.parcel);
            continue;
        }
        let Some((at, columns)) = headings(name, &title, &book, &rows)? else { continue };
        match &found {
            None => found = Some((title, rows.into_iter().skip(at + 1).collect(), columns)),
            Some((taken, ..)) => {
                let message = format!("the sheet `{title}` has texts too, and only `{taken}` is read");
                intake.tell(file_warning(name, message));
            }
        }
    }
    let Some((title, rows, columns)) = found else {
        let message = "no sheet has the headings `Key`, `Source` and `Translation`";
        return Err(Box::new(file_fault(name, message).hint("use the workbook that was sent, with its headings")));
    };
    let sheet = Sheet { name, book: &book, columns };
    let mut group = String::new();
    let mut budget = 2 * MAX_FILE;
    for row in &rows {
        // One shared text may stand in any number of cells.
        let size = row.cells.iter().filter_map(|(_, value)| book.text(value)).map(str::len).sum();
        let Some(left) = budget.checked_sub(size) else {
            return Err(Box::new(file_fault(name, format!("the sheet `{title}` repeats long texts without end"))));
        };
        budget = left;
        sheet.row(row, &mut group, &mut intake)?;
    }
    Ok(intake.finish())
}

/// Reads whose texts they are.
fn about(book: &Book, rows: &[Row], parcel: &mut Parcel) {
    for row in rows {
        let text = |column| {
            let cell = row.cells.iter().find(|(at, _)| *at == column);
            cell.and_then(|(_, value)| book.text(value)).map(|text| text.trim().to_string())
        };
        let value = text(1).filter(|value| !value.is_empty());
        match text(0).as_deref() {
            Some(WORKSPACE) => parcel.workspace = value,
            Some(SOURCE_LOCALE) => parcel.source_locale = value,
            Some(TARGET_LOCALE) => parcel.target_locale = value,
            _ => {}
        }
    }
}

/// Finds the row with the headings, and the columns by them.
fn headings(name: &str, title: &str, book: &Book, rows: &[Row]) -> Result<Option<(usize, Columns)>, Box<Diagnostic>> {
    for (index, row) in rows.iter().enumerate().take(HEADINGS) {
        let mut columns = Columns::new();
        let mut twice = None;
        for (at, value) in &row.cells {
            if let Some(column) = book.text(value).and_then(Column::of_heading)
                && columns.insert(column, *at).is_some()
            {
                twice = Some(column);
            }
        }
        if ![Column::Key, Column::Source, Column::Translation].iter().all(|needed| columns.contains_key(needed)) {
            continue;
        }
        if let Some(column) = twice {
            let message = format!("the sheet `{title}` has two columns `{}`", column.heading());
            return Err(Box::new(file_fault(name, message).hint("rename the one that should not be read")));
        }
        return Ok(Some((index, columns)));
    }
    Ok(None)
}

/// The sheet that is read.
struct Sheet<'a> {
    name: &'a str,
    book: &'a Book<'a>,
    columns: Columns,
}

impl Sheet<'_> {
    fn value<'r>(&self, row: &'r Row, column: Column) -> Option<&'r Value> {
        let at = self.columns.get(&column)?;
        row.cells.iter().find(|(column, _)| column == at).map(|(_, value)| value)
    }

    fn text<'r>(&'r self, row: &'r Row, column: Column) -> &'r str {
        self.value(row, column).and_then(|value| self.book.text(value)).unwrap_or_default()
    }

    /// Where a cell is; columns that the sheet does not have are told at its key.
    fn place(&self, row: &Row, column: Column) -> Place {
        let at = self.columns.get(&column).or_else(|| self.columns.get(&Column::Key));
        Place::cell(self.name, row.number, at.map_or(1, |at| at + 1))
    }

    /// Reads a row: a unit, or the title of a group, whose id is kept for rows that have none.
    fn row(&self, row: &Row, group: &mut String, intake: &mut Intake) -> Result<(), Box<Diagnostic>> {
        for column in [Column::Key, Column::Source, Column::Translation, Column::State, Column::Fingerprint] {
            let what = match self.value(row, column) {
                Some(Value::Formula) => "a formula",
                Some(Value::Error) => "a failed calculation",
                _ => continue,
            };
            let message = format!("the cell in the column `{}` has {what} in place of a text", column.heading());
            let fault = unit_fault(self.place(row, column), message);
            return intake.fault(fault.hint("type the text itself, with an apostrophe before a leading `=`"));
        }
        let (key, section) = (self.text(row, Column::Key).trim(), self.text(row, Column::Section).trim());
        if !section.is_empty() {
            *group = section.to_string();
        }
        if key.is_empty() {
            if !self.text(row, Column::Translation).trim().is_empty() {
                let message = "a translation stands in a row without a key, so nothing says which text it is";
                let fault = unit_fault(self.place(row, Column::Translation), message);
                return intake.fault(fault.hint("copy it into the row of its text"));
            }
            if !section.is_empty() {
                intake.group(section, self.text(row, Column::Source));
            }
            return Ok(());
        }
        let (unit, warning) = self.unit(row, key);
        if let Some(message) = warning {
            let fault = unit_fault(self.place(row, Column::State), message);
            intake.tell(Diagnostic { severity: Severity::Warning, ..fault });
        }
        let group = intake.group(group, "");
        intake.unit(group, unit, |message| unit_fault(self.place(row, Column::Key), message))
    }

    /// The unit of a row, and what is odd about it.
    fn unit(&self, row: &Row, key: &str) -> (Unit, Option<String>) {
        let text = |column| self.text(row, column);
        let said = |column| Some(text(column)).filter(|text| !text.trim().is_empty());
        let source = Segment::from_plain_of_any(text(Column::Source));
        let target = said(Column::Translation).map(|text| Segment::from_plain_of_any(text).numbered_as(&source));
        let word = text(Column::State).trim().to_ascii_lowercase().replace(['-', '_'], " ");
        let state = STATES.into_iter().find(|state| state_word(*state) == word);
        let (state, warning) = match (&target, state) {
            (None, _) => (State::New, None),
            // What was typed, with the state left as it was.
            (Some(_), Some(State::New)) => (State::Translated, None),
            (Some(_), Some(state)) => (state, None),
            (Some(_), None) if word.is_empty() => (State::Translated, None),
            (Some(_), None) => {
                (State::NeedsWork, Some(format!("`{word}` is no state; the text `{key}` is taken as `needs work`")))
            }
        };
        let location = said(Column::Location).and_then(|place| place.rsplit_once(':'));
        let unit = Unit {
            key: key.to_string(),
            fingerprint: text(Column::Fingerprint).trim().to_string(),
            source,
            target,
            state,
            previous: said(Column::Previous).map(Segment::from_plain_of_any),
            matches: Vec::new(),
            notes: notes(text(Column::Notes)),
            max_length: text(Column::Limit).trim().parse().ok(),
            location: location.and_then(|(path, line)| Some((path.to_string(), line.parse().ok()?))),
            place: Some(self.place(row, Column::Translation)),
        };
        (unit, warning)
    }
}

/// Reads notes: each begins with its kind; what does not is more of the one before, or a comment.
fn notes(text: &str) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for line in text.lines() {
        let begins = line.split_once(": ").and_then(|(word, text)| Some((NoteKind::from_name(word)?, text)));
        match (begins, notes.last_mut()) {
            (Some((kind, text)), _) => notes.push(Note { kind, text: text.to_string() }),
            (None, Some(note)) => note.text = format!("{}\n{line}", note.text),
            (None, None) => notes.push(Note { kind: NoteKind::Comment, text: line.to_string() }),
        }
    }
    notes
}
