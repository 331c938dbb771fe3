//! The register as CSV (RFC 4180), for other programs: names of columns and states are those of the JSON.

use super::{Register, Row, Status};

const COLUMNS: [&str; 18] = [
    "organisation",
    "name",
    "document",
    "title",
    "locale",
    "code",
    "revision",
    "translation",
    "date",
    "edition",
    "issued",
    "status",
    "pages",
    "next-review",
    "review",
    "replaced-by",
    "sha256",
    "as-of",
];

/// One line a document, with a header; lines end as the RFC has it.
pub fn write(register: &Register) -> String {
    let as_of = register.date.to_string();
    let rows = register.rows.iter().map(|row| line(cells(row, &as_of)));
    std::iter::once(line(COLUMNS.map(String::from))).chain(rows).collect()
}

fn cells(row: &Row, as_of: &str) -> [String; 18] {
    let (entry, record) = (row.entry, &row.issue.record);
    let review = if let Status::InForce(review) = row.status { review.name() } else { "" };
    let replaced = row.status.successor().map(|(issue, next)| {
        let (code, revision, translation) = (&next.code, next.revision, next.translation);
        format!("{code}, revision {revision}.{translation}, edition {}", issue.record.year)
    });
    [
        entry.organisation.clone(),
        entry.name.clone(),
        entry.document.clone(),
        entry.title.clone(),
        entry.locale.clone(),
        entry.code.clone(),
        entry.revision.to_string(),
        entry.translation.to_string(),
        entry.date.to_string(),
        record.year.to_string(),
        record.date.to_string(),
        row.status.name().to_string(),
        entry.pages.to_string(),
        entry.next_review.map(|day| day.to_string()).unwrap_or_default(),
        review.to_string(),
        replaced.unwrap_or_default(),
        entry.sha256.clone(),
        as_of.to_string(),
    ]
}

fn line(cells: [String; 18]) -> String {
    cells.map(|cell| field(&cell)).join(",") + "\r\n"
}

/// A field, in quotes where it needs them. Spreadsheet programs take a text that begins with one of these signs for a
/// formula: an apostrophe before it makes it a text.
fn field(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let text = if is_formula { format!("'{text}") } else { text.to_string() };
    if text.contains([',', '"', '\r', '\n', '\'', ';']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_and_never_formulas() {
        assert_eq!(field("Al. 1"), "Al. 1");
        assert_eq!(field("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(field("=HYPERLINK(1)"), "\"'=HYPERLINK(1)\"");
        assert_eq!(field("-1+1"), "\"'-1+1\"");
        assert_eq!(field("\t@x"), "\"'\t@x\"");
        assert_eq!(field("two\nlines"), "\"two\nlines\"");
    }
}
