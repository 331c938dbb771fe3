//! The register: which of the issued documents are in force on a day, and what became of the others (ISO 9001, 7.5.3).
//!
//! It is made from the records alone, so that nothing which was changed since can colour it. A document is in force from
//! the day of its revision or of its issue, whichever is later, until what was issued next for the same organisation,
//! document and language is in force, or until an issue withdraws it.

mod csv;
mod xlsx;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use crate::edition::{Entry, History, Issue};

pub use xlsx::Words;

/// A review is due soon when no more than so many days are left.
const SOON: i32 = 60;

/// The documents of all issues as they stand on a day.
#[derive(Debug)]
pub struct Register<'h> {
    pub date: Date,
    /// By organisation, document and language, the oldest first.
    pub rows: Vec<Row<'h>>,
}

/// An issued document.
#[derive(Debug, Clone, Copy)]
pub struct Row<'h> {
    pub issue: &'h Issue,
    pub entry: &'h Entry,
    pub status: Status<'h>,
}

/// How an issued document stands.
#[derive(Debug, Clone, Copy)]
pub enum Status<'h> {
    InForce(Review),
    /// What came in its place.
    Superseded(&'h Issue, &'h Entry),
    /// The day of the issue that withdrew it.
    Withdrawn(Date),
    /// It is issued, and in force from a later day.
    Coming(Date),
}

/// When the next review is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Review {
    /// Nobody set a day.
    Unplanned,
    Later,
    Soon,
    Overdue,
}

impl Review {
    /// The name in JSON and CSV.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unplanned => "unplanned",
            Self::Later => "later",
            Self::Soon => "due-soon",
            Self::Overdue => "overdue",
        }
    }
}

impl<'h> Status<'h> {
    /// The name in JSON and CSV.
    pub fn name(self) -> &'static str {
        match self {
            Self::InForce(_) => "in-force",
            Self::Superseded(..) => "superseded",
            Self::Withdrawn(_) => "withdrawn",
            Self::Coming(_) => "coming",
        }
    }

    /// What came in its place.
    pub fn successor(self) -> Option<(&'h Issue, &'h Entry)> {
        if let Self::Superseded(issue, entry) = self { Some((issue, entry)) } else { None }
    }
}

impl<'h> Register<'h> {
    /// The register of a day; what was issued later is not in it.
    pub fn of(history: &'h History, date: Date) -> Self {
        let issues: Vec<&Issue> = history.issues().iter().filter(|issue| issue.record.date <= date).collect();
        let mut documents: BTreeMap<_, Vec<(&Issue, &Entry)>> = BTreeMap::new();
        for issue in &issues {
            for entry in &issue.record.documents {
                documents.entry(entry.key()).or_default().push((issue, entry));
            }
        }
        let from = |(issue, entry): (&Issue, &Entry)| issue.record.date.max(entry.date);
        let withdrawn = |(issue, entry): (&Issue, &Entry)| {
            let later = issues.iter().filter(|other| other.record.date > issue.record.date);
            later
                .map(|other| &other.record)
                .find(|record| record.withdrawn.contains(&entry.label()))
                .map(|one| one.date)
        };
        let rows = documents.values().flat_map(|all| {
            all.iter().enumerate().map(|(index, &(issue, entry))| {
                let status = if from((issue, entry)) > date {
                    Status::Coming(from((issue, entry)))
                } else if let Some(&(issue, entry)) = all[index + 1..].iter().find(|next| from(**next) <= date) {
                    Status::Superseded(issue, entry)
                } else if let Some(day) = withdrawn((issue, entry)) {
                    Status::Withdrawn(day)
                } else {
                    Status::InForce(review(entry.next_review, date))
                };
                Row { issue, entry, status }
            })
        });
        Self { date, rows: rows.collect() }
    }

    /// The documents in force.
    pub fn in_force(&self) -> impl Iterator<Item = &Row<'h>> {
        self.rows.iter().filter(|row| matches!(row.status, Status::InForce(_)))
    }

    /// The documents that are not in force any more.
    pub fn obsolete(&self) -> impl Iterator<Item = &Row<'h>> {
        self.rows.iter().filter(|row| matches!(row.status, Status::Superseded(..) | Status::Withdrawn(_)))
    }

    /// How many documents in force have a review of a kind.
    pub fn count(&self, review: Review) -> usize {
        self.rows.iter().filter(|row| matches!(row.status, Status::InForce(own) if own == review)).count()
    }

    /// What is in force now in the place of a document.
    pub fn now(&self, entry: &Entry) -> Option<&Row<'h>> {
        self.in_force().find(|row| row.entry.key() == entry.key())
    }

    /// The register as one object.
    pub fn to_json(&self) -> Json {
        json!({
            "date": self.date.to_string(),
            "in-force": self.in_force().count(),
            "overdue": self.count(Review::Overdue),
            "due-soon": self.count(Review::Soon),
            "documents": self.rows.iter().map(Row::to_json).collect::<Vec<_>>(),
        })
    }

    /// The register as text in the form of RFC 4180, with a header.
    pub fn to_csv(&self) -> String {
        csv::write(self)
    }

    /// The register as a workbook, with the headings of a language.
    pub fn to_xlsx(&self, words: &Words) -> Result<Vec<u8>, String> {
        xlsx::write(self, words).map_err(|error| error.to_string())
    }
}

impl Row<'_> {
    /// An issued document as an object, what came in its place included.
    pub fn to_json(&self) -> Json {
        let mut json = described(self.issue, self.entry);
        json["status"] = self.status.name().into();
        match self.status {
            Status::InForce(review) => json["review"] = review.name().into(),
            Status::Superseded(issue, entry) => json["replaced-by"] = described(issue, entry),
            Status::Withdrawn(day) => json["withdrawn"] = day.to_string().into(),
            Status::Coming(day) => json["in-force-from"] = day.to_string().into(),
        }
        json
    }
}

/// An issued document as an object.
fn described(issue: &Issue, entry: &Entry) -> Json {
    json!({
        "organisation": entry.organisation,
        "name": entry.name,
        "document": entry.document,
        "title": entry.title,
        "locale": entry.locale,
        "code": entry.code,
        "revision": entry.revision,
        "translation": entry.translation,
        "date": entry.date.to_string(),
        "edition": issue.record.year,
        "issued": issue.record.date.to_string(),
        "next-review": entry.next_review.map(|day| day.to_string()),
        "pages": entry.pages,
        "sha256": entry.sha256,
        "meaning": entry.meaning,
    })
}

fn review(next: Option<Date>, date: Date) -> Review {
    let Some(next) = next else { return Review::Unplanned };
    let left = next.since(date).map_or(0, |span| span.get_days());
    match left {
        _ if next < date => Review::Overdue,
        ..=SOON => Review::Soon,
        _ => Review::Later,
    }
}

#[cfg(test)]
mod tests;
