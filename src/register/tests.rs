//! Registers of records that are made up.

use super::*;
use crate::edition::Record;
use crate::tree::Tree;

fn entry(organisation: &str, revision: u32, date: &str, review: Option<&str>) -> Entry {
    Entry {
        organisation: organisation.into(),
        document: "manual".into(),
        locale: "it".into(),
        profile: "archive".into(),
        code: "=DOC, 00".into(),
        revision,
        date: date.parse().unwrap(),
        next_review: review.map(|day| day.parse().unwrap()),
        sha256: format!("{organisation}{revision}"),
        ..Entry::default()
    }
}

fn history(issues: &[(i16, &str, Vec<Entry>, &[&str])]) -> History {
    let mut parents = Vec::new();
    let mut tree = Tree::default();
    for (year, date, documents, withdrawn) in issues {
        let mut record = Record::new(*year, date.parse().unwrap(), parents);
        record.documents.clone_from(documents);
        record.withdrawn = withdrawn.iter().map(ToString::to_string).collect();
        record.seal();
        parents = vec![record.root.clone()];
        tree.insert(Record::path(record.year, record.date), record.write().as_bytes());
    }
    let (history, faults) = History::load(&tree);
    assert!(faults.is_empty(), "{faults:?}");
    history
}

/// Two editions and an issue between them; `beta` has left by then.
fn two_years() -> History {
    history(&[
        (
            2025,
            "2025-02-01",
            vec![entry("alfa", 1, "2025-01-20", Some("2026-01-31")), entry("beta", 1, "2025-01-20", None)],
            &[],
        ),
        (2025, "2025-06-01", vec![entry("alfa", 2, "2025-07-01", Some("2026-01-31"))], &[]),
        (2026, "2026-02-01", vec![entry("alfa", 3, "2026-01-29", Some("2027-01-31"))], &["it/manual/beta"]),
    ])
}

fn on(history: &History, day: &str) -> Vec<String> {
    let register = Register::of(history, day.parse().unwrap());
    let tell = |row: &Row| {
        let more = match row.status {
            Status::InForce(review) => review.name().to_string(),
            Status::Superseded(_, next) => next.revision.to_string(),
            Status::Withdrawn(day) | Status::Coming(day) => day.to_string(),
        };
        format!("{} {} {} {more}", row.entry.organisation, row.entry.revision, row.status.name())
    };
    register.rows.iter().map(tell).collect()
}

#[test]
fn each_day_has_its_own_register() {
    let history = two_years();
    assert!(on(&history, "2025-01-31").is_empty());
    assert_eq!(on(&history, "2025-02-01"), ["alfa 1 in-force later", "beta 1 in-force unplanned"]);
    // Issued in June, in force from July.
    let june = ["alfa 1 in-force later", "alfa 2 coming 2025-07-01", "beta 1 in-force unplanned"];
    assert_eq!(on(&history, "2025-06-30"), june);
    assert_eq!(on(&history, "2025-07-01")[..2], ["alfa 1 superseded 2", "alfa 2 in-force later"]);
    let later = ["alfa 1 superseded 2", "alfa 2 superseded 3", "alfa 3 in-force later", "beta 1 withdrawn 2026-02-01"];
    assert_eq!(on(&history, "2026-02-01"), later);
}

#[test]
fn reviews_are_due_soon_and_then_overdue() {
    let history = two_years();
    for (day, review) in [("2025-12-01", "later"), ("2025-12-02", "due-soon"), ("2026-01-31", "due-soon")] {
        assert_eq!(on(&history, day)[1], format!("alfa 2 in-force {review}"), "{day}");
    }
    assert_eq!(on(&history, "2027-02-01")[2], "alfa 3 in-force overdue");
}

#[test]
fn the_table_for_programs_has_a_line_a_document() {
    let history = two_years();
    let register = Register::of(&history, "2026-02-01".parse().unwrap());
    let csv = register.to_csv();
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(lines.len(), 6);
    assert_eq!(
        lines[1],
        "alfa,,manual,,it,\"'=DOC, 00\",1,0,2025-01-20,2025,2025-02-01,superseded,0,2026-01-31,,\
         \"'=DOC, 00, revision 2.0, edition 2025\",alfa1,2026-02-01"
    );
    assert_eq!(register.to_json()["documents"][0]["replaced-by"]["revision"], 2);
}

#[test]
fn the_same_workbook_comes_out_each_time() {
    let history = two_years();
    let register = Register::of(&history, "2026-02-01".parse().unwrap());
    let words = Words { in_force: "In force".into(), obsolete: "Old: [a/b]?".into(), ..Words::default() };
    assert_eq!(register.to_xlsx(&words).unwrap(), register.to_xlsx(&words).unwrap());
}
