//! Findings: told once a page, with the first place, and grouped over pages for people.

use std::collections::BTreeMap;

use serde::Serialize;

use super::geometry::Rect;
use super::page::{Page, Place};
use super::rules::Rules;
use super::table::{self, Check, Level};
use crate::diagnostic::Severity;

/// How many findings of one check are kept for a file.
const MOST_OF_A_CHECK: usize = 2000;

/// Something that a check found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    pub check: &'static str,
    pub severity: Severity,
    pub message: String,
    /// From 1; `None` if it concerns the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<usize>,
    /// Where on the page it is first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// The number of the object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<u32>,
    /// How often it is found on the page.
    pub times: usize,
    pub clause: &'static str,
    pub hint: &'static str,
}

impl Finding {
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Where something was found.
#[derive(Debug, Clone, Copy, Default)]
pub struct At {
    page: Option<usize>,
    place: Option<Place>,
    object: Option<u32>,
}

impl At {
    /// In the file as a whole.
    pub fn file() -> Self {
        Self::default()
    }

    pub fn page(page: &Page) -> Self {
        Self { page: Some(page.number), place: None, object: page.object }
    }

    /// On an area of a page.
    pub fn area(page: &Page, area: &Rect) -> Self {
        Self { page: Some(page.number), place: Some(page.place(area)), object: page.object }
    }

    /// In an object, if it is known.
    pub fn object(mut self, object: Option<u32>) -> Self {
        self.object = object.or(self.object);
        self
    }
}

/// Collects findings with the severity that the rules give them.
pub struct Ledger<'r> {
    rules: &'r Rules,
    found: BTreeMap<(Option<usize>, usize, String), Finding>,
    counts: BTreeMap<&'static str, usize>,
}

impl<'r> Ledger<'r> {
    pub fn new(rules: &'r Rules) -> Self {
        Self { rules, found: BTreeMap::new(), counts: BTreeMap::new() }
    }

    /// Adds a finding; one that the page has already is counted.
    pub fn add(&mut self, check: &str, message: String, at: At) {
        let Some(position) = table::CHECKS.iter().position(|known| known.name == check) else { return };
        let check: &Check = &table::CHECKS[position];
        let severity = match self.rules.level(check) {
            Level::Error => Severity::Error,
            Level::Warning => Severity::Warning,
            Level::Off => return,
        };
        if let Some(known) = self.found.get_mut(&(at.page, position, message.clone())) {
            known.times += 1;
            return;
        }
        let count = self.counts.entry(check.name).or_default();
        if *count == MOST_OF_A_CHECK {
            return;
        }
        *count += 1;
        let finding = Finding {
            check: check.name,
            severity,
            message: message.clone(),
            page: at.page,
            place: at.place,
            object: at.object,
            times: 1,
            clause: check.clause,
            hint: check.hint,
        };
        self.found.insert((at.page, position, message), finding);
    }

    /// All findings: those of the file first, then page by page in the order of the table.
    pub fn finish(self) -> Vec<Finding> {
        self.found.into_values().collect()
    }
}

/// Equal findings of several pages.
#[derive(Debug)]
pub struct Group<'f> {
    pub first: &'f Finding,
    pub pages: Vec<usize>,
}

/// Findings of one check with one message as one, in the order in which the first of each was found.
pub fn group(findings: &[Finding]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for finding in findings {
        let index = *known.entry((finding.check, &finding.message)).or_insert(groups.len());
        if index == groups.len() {
            groups.push(Group { first: finding, pages: Vec::new() });
        }
        groups[index].pages.extend(finding.page);
    }
    groups
}

impl Group<'_> {
    /// The pages in words: `page 3`, `pages 1–12 and 14`; nothing if it concerns the file.
    pub fn pages_in_words(&self) -> Option<String> {
        let mut ranges: Vec<(usize, usize)> = Vec::new();
        for page in &self.pages {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 >= *page => *last = *page,
                _ => ranges.push((*page, *page)),
            }
        }
        let words: Vec<String> = ranges
            .iter()
            .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") })
            .collect();
        let (last, others) = words.split_last()?;
        Some(match others {
            [] if self.pages.len() == 1 => format!("page {last}"),
            [] => format!("pages {last}"),
            _ => format!("pages {} and {last}", others.join(", ")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_findings_are_grouped_over_pages() {
        let rules = Rules::profile("print").unwrap();
        let mut ledger = Ledger::new(&rules);
        for page in [1, 2, 3, 5, 5] {
            let at = At { page: Some(page), ..At::default() };
            ledger.add("bleed-box", "the page has no bleed box".into(), at);
        }
        ledger.add("file-id", "no identifier".into(), At::file());
        ledger.add("to-unicode", "not asked for in print".into(), At::file());
        let findings = ledger.finish();
        assert_eq!(findings.iter().map(|finding| finding.times).collect::<Vec<_>>(), [1, 1, 1, 1, 2]);
        let groups = group(&findings);
        let told: Vec<_> = groups.iter().map(|group| (group.first.check, group.pages_in_words())).collect();
        assert_eq!(told, [("file-id", None), ("bleed-box", Some("pages 1–3 and 5".into()))]);
    }
}
