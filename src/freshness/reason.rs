//! Why a document is made anew.

use std::collections::BTreeMap;

use serde::Serialize;

/// How many characters of a value people are told.
const SHOWN: usize = 200;
/// How many jobs a person is told by name.
const NAMED: usize = 5;

/// One reason for which a document cannot stay as it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Reason {
    /// There is none yet that a manifest lists.
    New,
    OutputMissing,
    OutputAltered,
    /// Another version of the program made it.
    Tool {
        before: String,
        after: String,
    },
    Profile {
        before: String,
        after: String,
    },
    Template(FileChange),
    Font(FileChange),
    Asset(FileChange),
    Message(Value),
    Data(Value),
    /// It cannot be made as things are.
    Refused,
    /// What it is made from changed, and the texts that it was made from are not kept here.
    Sources,
}

/// A file that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FileChange {
    pub file: String,
    /// `added`, `removed` or `changed`.
    pub change: &'static str,
}

impl FileChange {
    pub fn added(file: &str) -> Self {
        Self { file: file.to_string(), change: "added" }
    }

    pub fn removed(file: &str) -> Self {
        Self { file: file.to_string(), change: "removed" }
    }

    pub fn changed(file: &str) -> Self {
        Self { file: file.to_string(), change: "changed" }
    }
}

/// A message or a value of the data, then and now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Value {
    /// Where it stands now, or stood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The message's id, or the value's path.
    pub key: String,
    /// The text or value before; `None` if there was none.
    pub before: Option<String>,
    pub after: Option<String>,
}

impl Reason {
    /// Whether it changes what a document says: its texts and values, but for the document-control block, what it tells of
    /// its own changes and how it looks.
    pub fn is_of_meaning(&self) -> bool {
        match self {
            Self::Message(_) | Self::Sources => true,
            Self::Data(value) => {
                !["control", "changes", "brand"].contains(&value.key.split('.').next().unwrap_or_default())
            }
            _ => false,
        }
    }

    /// The reason in words, on one line or more.
    pub fn lines(&self) -> Vec<String> {
        let file = |what: &str, change: &FileChange| vec![format!("{what} `{}` {}", change.file, change.change)];
        match self {
            Self::New => vec!["new".into()],
            Self::OutputMissing => vec!["the output is missing".into()],
            Self::OutputAltered => vec!["the output was altered".into()],
            Self::Tool { before, after } => vec![format!("made by {before}, this is {after}")],
            Self::Profile { before, after } => vec![format!("profile `{before}`, now `{after}`")],
            Self::Template(change) => file("template", change),
            Self::Font(change) => file("font", change),
            Self::Asset(change) => file("image", change),
            Self::Message(value) => value.lines("message"),
            Self::Data(value) => value.lines("value"),
            Self::Refused => vec!["it cannot be made any more: the errors say why".into()],
            Self::Sources => {
                vec!["data or texts changed; those it was made from are not kept in the output folder".into()]
            }
        }
    }
}

impl Value {
    fn lines(&self, what: &str) -> Vec<String> {
        let place = match (&self.file, self.line) {
            (Some(file), Some(line)) => format!(" at {file}:{line}"),
            (Some(file), None) => format!(" in {file}"),
            _ => String::new(),
        };
        let change = match (&self.before, &self.after) {
            (None, _) => "added",
            (_, None) => "removed",
            _ => "changed",
        };
        let mut lines = vec![format!("{what} `{}` {change}{place}", self.key)];
        let value = |sign: &str, text: &Option<String>| text.as_ref().map(|text| format!("  {sign} {}", shown(text)));
        lines.extend(value("-", &self.before));
        lines.extend(value("+", &self.after));
        lines
    }
}

/// A value on one line, cut where it is long.
fn shown(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{} …", &line[..end]),
        None => line,
    }
}

/// Reasons, each with the jobs that it holds for, in order; a message that touches a thousand jobs is there once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reasons(BTreeMap<Reason, Vec<String>>);

/// A reason with its jobs, as JSON has it.
#[derive(Debug, Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    reason: &'a Reason,
    jobs: &'a [String],
}

impl Reasons {
    /// Adds a job's reasons.
    pub fn add(&mut self, job: &str, reasons: impl IntoIterator<Item = Reason>) {
        for reason in reasons {
            self.0.entry(reason).or_default().push(job.to_string());
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reasons with their jobs, those named in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Reason, &[String])> {
        self.0.iter().map(|(reason, jobs)| (reason, jobs.as_slice()))
    }

    /// Sorts the jobs of each reason: they came in the order in which they were finished.
    pub fn sort(&mut self) {
        self.0.values_mut().for_each(|jobs| jobs.sort());
    }

    /// The reasons for people, each with the number of its jobs and the first of them.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (reason, jobs) in &self.0 {
            lines.extend(reason.lines());
            let named = jobs.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
            lines.push(match jobs.len().saturating_sub(NAMED) {
                0 => format!("  → {named}"),
                more => format!("  → {} documents: {named} and {more} more", jobs.len()),
            });
        }
        lines
    }

    /// The reasons as a value for JSON.
    pub fn to_json(&self) -> serde_json::Value {
        let told: Vec<Told> = self.0.iter().map(|(reason, jobs)| Told { reason, jobs }).collect();
        serde_json::to_value(told).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_of_many_jobs_is_told_once() {
        let mut reasons = Reasons::default();
        let value = |before: &str| Value {
            file: Some("locales/it/a.ftl".into()),
            line: Some(3),
            key: "title".into(),
            before: Some(before.into()),
            after: None,
        };
        for job in ["c", "b", "a", "f", "e", "d"] {
            reasons.add(job, [Reason::Message(value("one\ntwo"))]);
        }
        reasons.add("a", [Reason::New]);
        reasons.sort();
        assert_eq!(
            reasons.lines(),
            [
                "new",
                "  → a",
                "message `title` removed at locales/it/a.ftl:3",
                "  - one two",
                "  → 6 documents: a, b, c, d, e and 1 more"
            ]
        );
        assert_eq!(
            reasons.to_json()[1],
            serde_json::json!({
                "kind": "message", "file": "locales/it/a.ftl", "line": 3, "key": "title", "before": "one\ntwo",
                "after": null, "jobs": ["a", "b", "c", "d", "e", "f"],
            })
        );
    }

    #[test]
    fn long_values_are_cut_for_people() {
        assert_eq!(shown(&"ab ".repeat(100)).chars().count(), SHOWN + 2);
    }
}
