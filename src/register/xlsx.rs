//! The register as a workbook: what is in force, and what was replaced, in the words of a language.

use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::{Register, Review, Row, Status};

/// What stands in the headings and marks of a workbook.
#[derive(Debug, Clone, Default)]
pub struct Words {
    pub title: String,
    pub as_of: String,
    pub in_force: String,
    pub obsolete: String,
    pub organisation: String,
    pub document: String,
    pub language: String,
    pub code: String,
    pub revision: String,
    pub translation: String,
    pub date: String,
    pub edition: String,
    pub pages: String,
    pub next_review: String,
    pub overdue: String,
    pub due_soon: String,
    pub replaced_by: String,
    pub withdrawn: String,
    pub hash: String,
    pub right_to_left: bool,
}

/// The number format of days, which spreadsheet programs write as their user does.
const DAY: &str = "yyyy-mm-dd";

/// What stands in a cell.
enum Cell {
    Text(String),
    Number(f64),
    Day(jiff::civil::Date),
    /// A mark that stands out.
    Alert(String),
}

/// Writes the workbook.
pub fn write(register: &Register, words: &Words) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Without a date of its own a workbook has the time at which it was written.
    let properties = DocProperties::new()
        .set_title(format!("{} – {}", words.title, words.as_of))
        .set_author("bindery")
        .set_creation_datetime(&day(register.date)?);
    workbook.set_properties(&properties);
    let in_force: Vec<&Row> = register.in_force().collect();
    let obsolete: Vec<&Row> = register.obsolete().collect();
    sheet(workbook.add_worksheet(), &words.in_force, &words.next_review, &in_force, words)?;
    sheet(workbook.add_worksheet(), &words.obsolete, &words.replaced_by, &obsolete, words)?;
    workbook.save_to_buffer()
}

fn day(date: jiff::civil::Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(date.year().unsigned_abs(), date.month().unsigned_abs(), date.day().unsigned_abs())
}

fn sheet(sheet: &mut Worksheet, name: &str, last: &str, rows: &[&Row], words: &Words) -> Result<(), XlsxError> {
    let heading = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let text = Format::new().set_num_format("@");
    let days = Format::new().set_num_format(DAY).set_align(FormatAlign::Left);
    let alert = Format::new().set_bold().set_font_color(Color::RGB(0x009A_231B));
    // A name of a sheet has at most 31 characters, and none of these.
    let name: String = name.chars().filter(|letter| !"[]:*?/\\'".contains(*letter)).take(31).collect();
    sheet.set_name(name)?.set_right_to_left(words.right_to_left);
    sheet.write_string_with_format(0, 0, format!("{} – {}", words.title, words.as_of), &heading)?;
    let headings = [
        &words.organisation,
        &words.document,
        &words.language,
        &words.code,
        &words.revision,
        &words.translation,
        &words.date,
        &words.edition,
        &words.pages,
        last,
        "",
        &words.hash,
    ];
    let widths = [28.0, 28.0, 10.0, 24.0, 9.0, 11.0, 12.0, 9.0, 8.0, 24.0, 20.0, 68.0];
    for (column, (words, width)) in (0..).zip(headings.into_iter().zip(widths)) {
        sheet.write_string_with_format(2, column, words, &heading)?.set_column_width(column, width)?;
    }
    for (line, row) in (3..).zip(rows) {
        for (column, cell) in (0..).zip(cells(row, words)) {
            match cell {
                Cell::Text(words) => sheet.write_string_with_format(line, column, words, &text)?,
                Cell::Number(number) => sheet.write_number(line, column, number)?,
                Cell::Day(date) => sheet.write_datetime_with_format(line, column, &day(date)?, &days)?,
                Cell::Alert(words) => sheet.write_string_with_format(line, column, words, &alert)?,
            };
        }
    }
    if let Some(end) = u32::try_from(rows.len()).ok().filter(|count| *count > 0) {
        sheet.autofilter(2, 0, 2 + end, 11)?;
    }
    sheet.set_freeze_panes(3, 0)?;
    Ok(())
}

fn cells(row: &Row, words: &Words) -> [Cell; 12] {
    let (entry, record) = (row.entry, &row.issue.record);
    let blank = || Cell::Text(String::new());
    let number = |number: u32| Cell::Number(f64::from(number));
    let (last, mark) = match row.status {
        Status::InForce(review) => (
            entry.next_review.map_or_else(blank, Cell::Day),
            match review {
                Review::Overdue => Cell::Alert(words.overdue.clone()),
                Review::Soon => Cell::Alert(words.due_soon.clone()),
                Review::Later | Review::Unplanned => blank(),
            },
        ),
        Status::Superseded(issue, next) => (
            Cell::Text(format!("{}, {} {}.{}", next.code, words.revision, next.revision, next.translation)),
            Cell::Text(format!("{} {}", words.edition, issue.record.year)),
        ),
        Status::Withdrawn(day) => (Cell::Text(words.withdrawn.clone()), Cell::Day(day)),
        Status::Coming(day) => (Cell::Day(day), blank()),
    };
    [
        Cell::Text(entry.name.clone()),
        Cell::Text(entry.title.clone()),
        Cell::Text(entry.locale.clone()),
        Cell::Text(entry.code.clone()),
        number(entry.revision),
        number(entry.translation),
        Cell::Day(entry.date),
        Cell::Number(f64::from(record.year)),
        number(u32::try_from(entry.pages).unwrap_or(u32::MAX)),
        last,
        mark,
        Cell::Text(entry.sha256.clone()),
    ]
}
