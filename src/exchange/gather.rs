//! Units as they are read from a format without inline codes, gathered into groups; those that appear twice are sorted out.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::{Group, Parcel, Received, Segment, State, Unit};
use crate::diagnostic::{Diagnostic, Place};

/// The kind of finding that says why a unit was left out.
const UNIT: &str = "exchange-unit";

/// The kind of finding that says why a file was refused.
const FILE: &str = "exchange-file";

/// A unit that cannot be trusted and is left out.
pub(super) fn unit_fault(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(UNIT, message)
}

/// A file that cannot be trusted as a whole.
pub(super) fn file_fault(name: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(FILE, message).at(Place::file(name))
}

/// Something about a file that someone should know, and that hinders nothing.
pub(super) fn file_warning(name: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::warning(FILE, message).at(Place::file(name))
}

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    titles: IndexMap<String, String>,
    units: Vec<(String, Unit, Spot)>,
    pub(super) told: Vec<Diagnostic>,
}

/// Where in its file a unit stands.
#[derive(Debug, Clone)]
pub(super) struct Spot {
    pub(super) place: Place,
    /// In words: `in line 12`.
    pub(super) words: String,
}

impl Spot {
    /// A finding about the unit that stands here.
    pub(super) fn fault(&self, message: impl Into<String>) -> Diagnostic {
        unit_fault(message).at(self.place.clone()).within(self.words.clone())
    }
}

impl Gathered {
    /// Notes a group, in the order in which they are to stand; the first title that says something counts.
    pub(super) fn group(&mut self, id: &str, title: &str) {
        let known = self.titles.entry(id.to_string()).or_default();
        if known.is_empty() {
            *known = title.to_string();
        }
    }

    /// Adds a unit to the group `id`.
    pub(super) fn unit(&mut self, id: &str, unit: Unit, spot: Spot) {
        self.group(id, "");
        self.units.push((id.to_string(), unit, spot));
    }

    /// The parcel. A key that stands for several texts is told, and none of them taken; the same unit twice is one.
    pub(super) fn finish(mut self, parcel: Parcel) -> Received {
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        let mut contested: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut repeated = vec![false; self.units.len()];
        for (index, (_, unit, _)) in self.units.iter().enumerate() {
            let Some(&before) = first.get(&unit.key) else {
                first.insert(unit.key.clone(), index);
                continue;
            };
            repeated[index] = true;
            if !says_the_same(&self.units[before].1, unit) {
                contested.entry(unit.key.clone()).or_default().push(index);
            }
        }
        for (key, others) in &contested {
            let before = &self.units[first[key]].2;
            for &index in others {
                self.told.push(
                    self.units[index]
                        .2
                        .fault(format!("the text `{key}` appears more than once, with different content"))
                        .within(format!("first {}", before.words))
                        .hint("keep one of them; none was taken"),
                );
            }
        }
        let mut groups: IndexMap<String, Group> =
            self.titles.into_iter().map(|(id, title)| (id.clone(), Group { id, title, units: Vec::new() })).collect();
        for ((id, unit, _), repeated) in self.units.into_iter().zip(repeated) {
            if let Some(group) = groups.get_mut(&id)
                && !repeated
                && !contested.contains_key(&unit.key)
            {
                group.units.push(unit);
            }
        }
        (Parcel { groups: groups.into_values().collect(), ..parcel }, self.told)
    }
}

/// Whether two units of one key can stand for each other.
fn says_the_same(a: &Unit, b: &Unit) -> bool {
    (&a.source, &a.target, a.state, &a.fingerprint) == (&b.source, &b.target, b.state, &b.fingerprint)
}

/// Reads plain notation as a tool left it: line ends of any system.
pub(super) fn from_plain(text: &str) -> Segment {
    Segment::from_plain(&text.replace("\r\n", "\n"))
}

/// Reads a translation in plain notation, its codes numbered as the same codes of the source are.
pub(super) fn target_from_plain(text: &str, source: &Segment) -> Segment {
    let mut target = from_plain(text);
    let mut free: Vec<_> = source.codes().collect();
    let mut next = source.codes().map(|code| code.id).max().unwrap_or(0);
    let mut added: BTreeMap<u32, u32> = BTreeMap::new();
    for piece in &mut target.0 {
        let super::Piece::Code(code) = piece else { continue };
        let same = free.iter().position(|known| known.kind == code.kind && known.syntax == code.syntax);
        code.id = if let Some(index) = same {
            free.remove(index).id
        } else {
            *added.entry(code.id).or_insert_with(|| {
                next += 1;
                next
            })
        };
    }
    target
}

/// The state that a format can hold: a translation that does not count is one that someone must look at.
pub(super) fn state_in_file(unit: &Unit) -> State {
    match (&unit.target, unit.state) {
        (None, _) => State::New,
        (Some(_), State::New) => State::NeedsWork,
        (Some(_), state) => state,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(key: &str, target: &str) -> Unit {
        Unit { key: key.into(), target: Some(Segment::from_plain(target)), ..Unit::default() }
    }

    fn spot(line: usize) -> Spot {
        Spot { place: Place::file("a.po"), words: format!("in line {line}") }
    }

    #[test]
    fn contested_keys_are_told_and_left_out() {
        let mut gathered = Gathered::default();
        for (line, (key, target)) in [("a", "x"), ("b", "y"), ("a", "z"), ("b", "y")].into_iter().enumerate() {
            gathered.unit("g", unit(key, target), spot(line));
        }
        let (parcel, told) = gathered.finish(Parcel::default());
        let keys: Vec<_> = parcel.units().map(|unit| unit.key.as_str()).collect();
        assert_eq!(keys, ["b"]);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].context, ["in line 2", "first in line 0"]);
    }

    #[test]
    fn codes_of_a_translation_have_the_numbers_of_its_source() {
        let source = Segment::from_plain("{$a} <em>{$b}</em>");
        let target = target_from_plain("<em>{$b}</em> {$c} {$a} <strong>x</strong>", &source);
        let ids: Vec<_> = target.codes().map(|code| code.id).collect();
        assert_eq!(ids, [2, 3, 2, 4, 1, 5, 5]);
    }
}
