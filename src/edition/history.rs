//! The history: all records of a workspace together, in the order of their days, and whether they fit one another.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::objects::Objects;
use super::passages::Passages;
use super::record::{Entry, Record};
use super::{FOLDER, OBJECTS};
use crate::diagnostic::{Diagnostic, Place};
use crate::tree::Tree;

/// One issue, and the file that records it.
#[derive(Debug, Clone)]
pub struct Issue {
    pub path: String,
    pub record: Record,
}

/// Everything that was issued.
#[derive(Debug, Clone, Default)]
pub struct History {
    issues: Vec<Issue>,
    /// The issues of each organisation, document and locale, as positions of issue and entry, in order.
    index: BTreeMap<(String, String, String), Vec<(usize, usize)>>,
    /// Contents that someone has read for those who ask for passages.
    pub objects: Objects,
}

/// An issued document with the issue that it belongs to.
pub type Issued<'h> = (&'h Issue, &'h Entry);

impl History {
    /// Reads all records of a workspace; what does not fit is told, with file and line.
    pub fn load(tree: &Tree) -> (Self, Vec<Diagnostic>) {
        let (mut issues, mut faults) = (Vec::new(), Vec::new());
        for (path, content) in tree.below(FOLDER).filter(|(path, _)| is_record(path)) {
            let Ok(text) = std::str::from_utf8(content) else {
                let damaged = Diagnostic::error("damaged-record", "the record of an issue is no text in UTF-8");
                faults.push(damaged.at(Place::file(path)));
                continue;
            };
            let (record, found) = Record::read(path, text);
            faults.extend(found);
            issues.extend(record.map(|record| Issue { path: path.to_string(), record }));
        }
        issues.sort_by(|one, other| (one.record.date, &one.path).cmp(&(other.record.date, &other.path)));
        let mut history = Self { issues, ..Self::default() };
        for (position, issue) in history.issues.iter().enumerate() {
            for (index, entry) in issue.record.documents.iter().enumerate() {
                let key = (entry.organisation.clone(), entry.document.clone(), entry.locale.clone());
                history.index.entry(key).or_default().push((position, index));
            }
        }
        faults.extend(history.misfits(tree));
        (history, faults)
    }

    /// Whether nothing was ever issued.
    pub fn is_empty(&self) -> bool {
        self.issues.is_empty()
    }

    /// All issues, the oldest first.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The roots that no record follows yet: one, or several after branches that both issued were merged.
    pub fn heads(&self) -> Vec<String> {
        let followed: BTreeSet<&String> = self.issues.iter().flat_map(|issue| &issue.record.parents).collect();
        let roots = self.issues.iter().map(|issue| &issue.record.root);
        roots.filter(|root| !followed.contains(root)).cloned().collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The year of the newest edition.
    pub fn year(&self) -> Option<i16> {
        self.issues.iter().map(|issue| issue.record.year).max()
    }

    /// The day of the newest issue.
    pub fn last_day(&self) -> Option<Date> {
        self.issues.last().map(|issue| issue.record.date)
    }

    /// All that was issued of one document of one organisation in one language, the oldest first.
    pub fn of(&self, organisation: &str, document: &str, locale: &str) -> impl DoubleEndedIterator<Item = Issued<'_>> {
        let key = (organisation.to_string(), document.to_string(), locale.to_string());
        let positions = self.index.get(&key).map(Vec::as_slice).unwrap_or_default();
        positions.iter().filter_map(|(issue, entry)| {
            let issue = self.issues.get(*issue)?;
            Some((issue, issue.record.documents.get(*entry)?))
        })
    }

    /// What was issued last of a document of an organisation in any language.
    pub fn last_of(&self, organisation: &str, document: &str) -> Option<Issued<'_>> {
        self.of_document(organisation, document).max_by_key(|(issue, entry)| (issue.record.date, entry.revision))
    }

    /// All that was issued of a document of an organisation, language by language.
    pub fn of_document(&self, organisation: &str, document: &str) -> impl Iterator<Item = Issued<'_>> {
        let first = (organisation.to_string(), document.to_string(), String::new());
        let mine =
            self.index.range(first..).take_while(move |((own, name, _), _)| own == organisation && name == document);
        mine.flat_map(|((own, name, locale), _)| self.of(own, name, locale))
    }

    /// The documents in force: of each organisation, document and language what was issued last, unless it was withdrawn
    /// since.
    pub fn in_force(&self) -> Vec<Issued<'_>> {
        let last = self.index.keys().filter_map(|(own, name, locale)| self.of(own, name, locale).next_back());
        last.filter(|(issue, entry)| {
            let later = self.issues.iter().filter(|other| other.record.date > issue.record.date);
            !later.into_iter().any(|other| other.record.withdrawn.contains(&entry.label()))
        })
        .collect()
    }

    /// The passages of an issued document, if its objects are at hand.
    pub fn passages(&self, entry: &Entry) -> Option<Passages> {
        self.objects.passages(&entry.passages)
    }

    /// The place of an entry in its record.
    pub fn place(&self, issue: &Issue, entry: &Entry, tree: &Tree) -> Place {
        let index = issue.record.documents.iter().position(|other| other.key() == entry.key()).unwrap_or_default();
        let text = tree.text(&issue.path).unwrap_or_default();
        Place { path: issue.path.clone(), ..issue.record.place(index, text) }
    }

    /// What records say against one another.
    fn misfits(&self, tree: &Tree) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let days: BTreeMap<&str, Date> =
            self.issues.iter().map(|issue| (issue.record.root.as_str(), issue.record.date)).collect();
        for issue in &self.issues {
            for parent in &issue.record.parents {
                let (message, hint) = match days.get(parent.as_str()) {
                    None => (
                        format!("the record that this one follows is missing: its root is `{}…`", short(parent)),
                        "take the file back from the commit that issued it",
                    ),
                    Some(day) if *day > issue.record.date => (
                        format!("this issue of {} follows one of {day}", issue.record.date),
                        "one of the two days was edited: take the file back from its commit",
                    ),
                    Some(_) => continue,
                };
                faults.push(Diagnostic::error("broken-record", message).at(Place::file(&issue.path)).hint(hint));
            }
        }
        let documents: BTreeSet<(&str, &str)> =
            self.index.keys().map(|(own, name, _)| (own.as_str(), name.as_str())).collect();
        for (organisation, document) in documents {
            let mut all: Vec<Issued> = self.of_document(organisation, document).collect();
            all.sort_by_key(|(issue, _)| (issue.record.date, issue.path.as_str()));
            for pair in all.windows(2) {
                let [earlier, later] = pair else { continue };
                faults.extend(self.misfit(*earlier, *later, tree));
            }
        }
        faults
    }

    /// What an entry says against an earlier one of the same document.
    fn misfit(&self, (before, earlier): Issued, (issue, later): Issued, tree: &Tree) -> Option<Diagnostic> {
        let label = later.label();
        let (name, message) = if later.revision < earlier.revision {
            let message = format!(
                "revision {} of `{label}` was issued on {}, after revision {} on {}",
                later.revision, issue.record.date, earlier.revision, before.record.date
            );
            ("revision-backwards", message)
        } else if later.revision == earlier.revision && later.source != earlier.source {
            let message = format!(
                "revision {} of `{label}` was issued twice, on {} with another content than on {}",
                later.revision, issue.record.date, before.record.date
            );
            ("revision-twice", message)
        } else {
            return None;
        };
        let other = before.path.as_str();
        let hint = "raise the revision, and issue the document again with `bindery issue --revised`";
        let place = self.place(issue, later, tree);
        Some(Diagnostic::error(name, message).at(place).within(format!("the other is in {other}")).hint(hint))
    }
}

/// The first digits of a hash, enough for a person.
fn short(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}

/// Whether a path is that of a record: `manuals/editions/2026/….toml`.
fn is_record(path: &str) -> bool {
    let Some(inner) = path.strip_prefix(FOLDER).filter(|_| !path.starts_with(OBJECTS)) else { return false };
    inner.matches('/').count() == 2 && inner.ends_with(".toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(date: &str, parents: &[&Record], change: impl Fn(&mut Record)) -> Record {
        let parents = parents.iter().map(|record| record.root.clone()).collect();
        let mut record = Record::new(2026, date.parse().unwrap(), parents);
        record.documents = super::super::record::tests::record().documents;
        change(&mut record);
        record.seal();
        record
    }

    fn load(records: &[&Record]) -> (History, Vec<(&'static str, Option<String>)>) {
        let texts: Vec<(String, String)> =
            records.iter().map(|record| (Record::path(record.year, record.date), record.write())).collect();
        let tree = Tree::from_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        let (history, faults) = History::load(&tree);
        let line = |place: &Place| Some(format!("{}:{}", place.path, place.line_column(&tree)?.0));
        (history, faults.iter().map(|fault| (fault.name, fault.place.as_ref().and_then(line))).collect())
    }

    #[test]
    fn branches_that_both_issued_verify_together() {
        let first = record("2026-01-29", &[], |_| {});
        let one = record("2026-03-01", &[&first], |record| record.documents.truncate(1));
        let other = record("2026-04-01", &[&first], |record| drop(record.documents.remove(0)));
        let (history, faults) = load(&[&first, &one, &other]);
        assert_eq!(faults, []);
        let mut heads = vec![one.root.clone(), other.root.clone()];
        heads.sort();
        assert_eq!(history.heads(), heads);
        let merged = record("2026-05-01", &[&one, &other], |_| {});
        let (history, faults) = load(&[&first, &one, &other, &merged]);
        assert_eq!((history.heads(), faults), (vec![merged.root.clone()], vec![]));
        assert_eq!(history.of("alfa", "manual", "it").count(), 3);
    }

    #[test]
    fn a_missing_record_and_revisions_that_clash_are_found() {
        let first = record("2026-01-29", &[], |record| record.documents.iter_mut().for_each(|one| one.revision = 2));
        let back = record("2026-03-01", &[&first], |record| record.documents.truncate(1));
        let line = back.write().lines().position(|line| line == "[[documents]]").unwrap() + 1;
        let at = |line: usize| Some(format!("manuals/editions/2026/2026-03-01.toml:{line}"));
        assert_eq!(load(&[&first, &back]).1, [("revision-backwards", at(line))]);
        assert_eq!(load(&[&back]).1, [("broken-record", None)]);
        let twice = record("2026-03-01", &[&first], |record| {
            record.documents.iter_mut().for_each(|one| one.revision = 2);
            record.documents[0].source = "other".into();
        });
        assert_eq!(load(&[&first, &twice]).1, [("revision-twice", at(line))]);
    }

    #[test]
    fn what_was_withdrawn_is_not_in_force() {
        let first = record("2026-01-29", &[], |_| {});
        let later = record("2026-03-01", &[&first], |record| {
            record.documents.truncate(1);
            record.withdrawn = vec!["it/manual/beta".into()];
        });
        let (history, _) = load(&[&first, &later]);
        let in_force: Vec<_> =
            history.in_force().iter().map(|(issue, entry)| (entry.label(), issue.record.date.to_string())).collect();
        assert_eq!(in_force, [("it/manual/alfa".to_string(), "2026-03-01".to_string())]);
    }
}
