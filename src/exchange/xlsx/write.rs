//! A parcel as a workbook.

use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, ProtectionOptions,
    Workbook, Worksheet, XlsxError,
};

use unicode_width::UnicodeWidthStr;

use super::super::intake::state_in_file;
use super::super::{Group, Match, Parcel, Piece, Segment, Unit};
use super::{ABOUT, Column, MAX_CELL, SOURCE_LOCALE, STATES, TARGET_LOCALE, TEXTS, WORKSPACE, state_word};
use crate::diagnostic::Diagnostic;
use crate::locale::{Direction, Locale};

/// What the first sheet says; a person who never saw such a file must understand it.
const INSTRUCTIONS: [&str; 8] = [
    "Thank you for translating!",
    "1. Open the sheet \"Texts\". Each row is one text.",
    "2. Type your translation into the column \"Translation\". The other columns are locked.",
    "3. Copy what stands in braces, such as {$places}, and tags, such as <strong> and </strong>, as they are; you may move \
     them to where your language needs them. An empty line between paragraphs stays an empty line.",
    "4. Choose \"translated\" in the column \"State\"; \"needs work\" if you are in doubt.",
    "5. \"Source before\" shows what an earlier translation was made from. \"Suggestions\" are earlier translations of like \
     texts.",
    "6. You may sort and filter rows. Please do not translate or remove the headings and the column \"Key\".",
    "7. Save the file as .xlsx, with no password, and send it back.",
];

/// Writes a parcel as a workbook.
///
/// # Errors
/// A text that is longer than a cell may be, and more units than a sheet has rows.
pub fn write(parcel: &Parcel) -> Result<Vec<u8>, Box<Diagnostic>> {
    for unit in parcel.units() {
        let texts = [Some(&unit.source), unit.target.as_ref(), unit.previous.as_ref()];
        if texts.into_iter().flatten().any(|text| text.to_plain().encode_utf16().count() > MAX_CELL) {
            return Err(refusal(&format!("the text `{}` is longer than a cell of a workbook may be", unit.key)));
        }
    }
    workbook(parcel).map_err(|error| refusal(&format!("the workbook cannot be written: {error}")))
}

fn refusal(message: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::error("exchange-file", message).hint("choose another format, such as xliff"))
}

fn workbook(parcel: &Parcel) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Without a date of its own a workbook has the time at which it was written.
    let properties = DocProperties::new()
        .set_title("Texts to translate")
        .set_author("bindery")
        .set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    workbook.set_properties(&properties);
    read_me(workbook.add_worksheet())?;
    texts(workbook.add_worksheet(), parcel)?;
    about(workbook.add_worksheet(), parcel)?;
    workbook.save_to_buffer()
}

fn read_me(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name("Read me")?.set_column_width(0, 90)?;
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (row, line) in (0..).zip(INSTRUCTIONS) {
        sheet.write_string_with_format(row, 0, line, &text)?;
    }
    sheet.protect();
    Ok(())
}

fn about(sheet: &mut Worksheet, parcel: &Parcel) -> Result<(), XlsxError> {
    sheet.set_name(ABOUT)?.set_hidden(true);
    let values = [
        (WORKSPACE, &parcel.workspace),
        (SOURCE_LOCALE, &parcel.source_locale),
        (TARGET_LOCALE, &parcel.target_locale),
    ];
    for (row, (name, value)) in (0..).zip(values) {
        sheet.write_string(row, 0, name)?.write_string(row, 1, value.as_deref().unwrap_or_default())?;
    }
    Ok(())
}

/// How cells look; each cell of text has the number format *Text*, so that what is typed into it stays text.
struct Looks {
    grey: Format,
    source: Format,
    translation: Format,
    target_state: Format,
    note: Format,
    title: Format,
    code: Format,
    word: Format,
}

impl Looks {
    fn new(target: Direction, source: Direction) -> Self {
        let side =
            |direction| if direction == Direction::Rtl { (FormatAlign::Right, 2) } else { (FormatAlign::Left, 1) };
        let text = || Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
        let read = |format: Format, direction| {
            let (align, order) = side(direction);
            format.set_align(align).set_reading_direction(order)
        };
        let line = |format: Format| format.set_border(FormatBorder::Thin).set_border_color(Color::RGB(0x00C8_C8C8));
        Self {
            grey: line(text()).set_font_color(Color::RGB(0x0080_8080)).set_font_size(8),
            source: read(line(text()), source),
            translation: read(line(text()), target).set_unlocked().set_background_color(Color::RGB(0x00FF_FBE6)),
            target_state: line(text()).set_unlocked().set_background_color(Color::RGB(0x00FF_FBE6)),
            note: line(text()).set_font_color(Color::RGB(0x0050_5050)).set_font_size(9),
            title: read(Format::new().set_num_format("@").set_bold(), source)
                .set_background_color(Color::RGB(0x00D9_E6F2)),
            code: Format::new().set_font_color(Color::RGB(0x0096_3C00)),
            word: Format::new(),
        }
    }
}

fn texts(sheet: &mut Worksheet, parcel: &Parcel) -> Result<(), XlsxError> {
    let direction = |tag: &Option<String>| {
        let locale = tag.as_deref().and_then(|tag| tag.parse::<Locale>().ok());
        locale.map_or(Direction::Ltr, |locale| locale.direction())
    };
    let target = direction(&parcel.target_locale);
    let looks = Looks::new(target, direction(&parcel.source_locale));
    sheet.set_name(TEXTS)?.set_active(true).set_right_to_left(target == Direction::Rtl);
    let heading = Format::new()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(Color::RGB(0x0033_5577))
        .set_text_wrap();
    for column in Column::ALL {
        sheet.write_string_with_format(0, column as u16, column.heading(), &heading)?;
        sheet.set_column_width(column as u16, width(column))?;
        if column >= Column::Section {
            sheet.set_column_hidden(column as u16)?;
        }
    }
    let mut row = 1;
    for group in &parcel.groups {
        for column in Column::ALL.map(|column| column as u16) {
            sheet.write_blank(row, column, &looks.title)?;
        }
        sheet.write_string_with_format(row, Column::Source as u16, &group.title, &looks.title)?;
        // In a look that wraps: it would else run over into the column before it, out of the hidden one.
        sheet.write_string_with_format(row, Column::Section as u16, &group.id, &looks.grey)?;
        row += 1;
        for unit in &group.units {
            write_unit(sheet, row, group, unit, &looks)?;
            row += 1;
        }
    }
    let last = row.max(2) - 1;
    let words = STATES.map(state_word);
    let choice = DataValidation::new()
        .allow_list_strings(&words)?
        .set_error_title("State")?
        .set_error_message(format!("Please choose one of: {}", words.join(", ")))?;
    sheet.add_data_validation(1, Column::State as u16, last, Column::State as u16, &choice)?;
    sheet.autofilter(0, 0, last, Column::Fingerprint as u16)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    // Against slips, not against people: no password.
    sheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    });
    Ok(())
}

/// How wide a column is, in characters.
fn width(column: Column) -> u16 {
    match column {
        Column::Key | Column::State => 12,
        Column::Source | Column::Translation => 55,
        Column::Notes | Column::Previous | Column::Suggestions => 35,
        _ => 11,
    }
}

fn write_unit(sheet: &mut Worksheet, row: u32, group: &Group, unit: &Unit, looks: &Looks) -> Result<(), XlsxError> {
    let notes: Vec<_> = unit.notes.iter().map(|note| format!("{}: {}", note.kind.name(), note.text)).collect();
    let plain = |text: &Option<Segment>| text.as_ref().map(Segment::to_plain).unwrap_or_default();
    let location = unit.location.as_ref().map(|(path, line)| format!("{path}:{line}")).unwrap_or_default();
    let suggestion = |found: &Match| format!("{} % ({}): {}", found.percent, found.origin, found.target.to_plain());
    let suggestions: Vec<_> = unit.matches.iter().map(suggestion).collect();
    write_source(sheet, row, &unit.source, looks)?;
    // A translation has room to be a third longer than its source.
    let source = lines(&unit.source.to_plain(), Column::Source);
    let mut most = source + source / 3;
    for (column, text, look) in [
        (Column::Key, unit.key.clone(), &looks.grey),
        (Column::Translation, plain(&unit.target), &looks.translation),
        (Column::State, state_word(state_in_file(unit)).to_string(), &looks.target_state),
        (Column::Notes, shortened(notes.join("\n")), &looks.note),
        (Column::Limit, unit.max_length.map(|most| most.to_string()).unwrap_or_default(), &looks.note),
        (Column::Previous, plain(&unit.previous), &looks.note),
        (Column::Suggestions, shortened(suggestions.join("\n")), &looks.note),
        (Column::Section, group.id.clone(), &looks.grey),
        (Column::Location, location, &looks.grey),
        (Column::Fingerprint, unit.fingerprint.clone(), &looks.grey),
    ] {
        if column != Column::Key {
            most = most.max(lines(&text, column));
        }
        sheet.write_string_with_format(row, column as u16, text, look)?;
    }
    // LibreOffice does not fit rows to their texts when it opens a file; Excel has no higher rows.
    let height = u16::try_from(most).unwrap_or(u16::MAX).min(27) * 15;
    sheet.set_row_height(row, height)?;
    Ok(())
}

/// About how many lines a text takes in a column.
fn lines(text: &str, column: Column) -> usize {
    if column >= Column::Section {
        return 1;
    }
    // Lines end at words, so they are not quite full.
    let room = usize::from(width(column)) * 9 / 10;
    text.split('\n').map(|line| line.width().div_ceil(room).max(1)).sum()
}

/// Writes a source, its codes in a colour of their own.
fn write_source(sheet: &mut Worksheet, row: u32, source: &Segment, looks: &Looks) -> Result<(), XlsxError> {
    let runs: Vec<(&Format, &str)> = source
        .0
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => (&looks.word, text.as_str()),
            Piece::Code(code) => (&looks.code, code.syntax.as_str()),
        })
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let column = Column::Source as u16;
    if runs.len() < 2 {
        sheet.write_string_with_format(row, column, source.to_plain(), &looks.source)?;
    } else {
        sheet.write_rich_string_with_format(row, column, &runs, &looks.source)?;
    }
    Ok(())
}

/// As much of a help for translators as a cell can hold.
fn shortened(text: String) -> String {
    if text.encode_utf16().count() <= MAX_CELL {
        return text;
    }
    // A character has at most two UTF-16 units.
    text.chars().take(MAX_CELL / 2 - 1).chain(['…']).collect()
}
