//! What a file gives, gathered: groups by their ids, units by their keys, faults as they come.

use std::collections::BTreeMap;

use super::{Group, Parcel, Received, Unit};
use crate::diagnostic::Diagnostic;

/// How many faulty units are told one by one; a file with more was never ours.
const MOST_FAULTS: usize = 1000;

/// A parcel that is being read.
#[derive(Debug, Default)]
pub struct Intake {
    pub parcel: Parcel,
    faults: Vec<Diagnostic>,
    groups: BTreeMap<String, usize>,
    /// How often each key was seen.
    seen: BTreeMap<String, usize>,
}

impl Intake {
    /// The group of this id, made if it is new. A title that comes later fills an empty one.
    pub fn group(&mut self, id: &str, title: &str) -> usize {
        let index = *self.groups.entry(id.to_string()).or_insert_with(|| {
            self.parcel.groups.push(Group { id: id.to_string(), ..Group::default() });
            self.parcel.groups.len() - 1
        });
        let group = &mut self.parcel.groups[index];
        if group.title.is_empty() {
            group.title = title.to_string();
        }
        index
    }

    /// Takes a language in; `false` if the parcel is of another one.
    pub fn locale(known: &mut Option<String>, found: Option<&str>) -> bool {
        // `und` is the tag for what is not known (RFC 5646, section 4.1).
        let Some(found) = found.filter(|tag| !tag.is_empty() && *tag != "und") else { return true };
        known.get_or_insert_with(|| found.to_string()).eq_ignore_ascii_case(found)
    }

    /// Takes in what is wrong with a unit, which is left out.
    pub fn fault(&mut self, fault: Diagnostic) -> Result<(), Box<Diagnostic>> {
        self.faults.push(fault);
        if self.faults.len() < MOST_FAULTS {
            return Ok(());
        }
        let message = format!("the file has {MOST_FAULTS} faulty units and more: nothing of it is taken");
        let first = self.faults.swap_remove(0);
        let refusal =
            Diagnostic { context: first.context, place: first.place, ..Diagnostic::error(first.name, message) };
        Err(Box::new(refusal.within(format!("the first: {}", first.message)).hint("ask for the file again")))
    }

    /// Takes a unit in. Of units with the same key none is kept, since no one can know which is meant; `twice` makes the
    /// finding, told for the second and each after it. Units without a key, as memories have them, are all kept.
    pub fn unit(
        &mut self,
        group: usize,
        unit: Unit,
        twice: impl FnOnce() -> Diagnostic,
    ) -> Result<(), Box<Diagnostic>> {
        if !unit.key.is_empty() {
            let count = self.seen.entry(unit.key.clone()).or_default();
            *count += 1;
            if *count > 1 {
                let hint = "keep one of them in the file and import it again; until then neither is taken";
                return self.fault(twice().hint(hint));
            }
        }
        self.parcel.groups[group].units.push(unit);
        Ok(())
    }

    /// All that was read, without the units that stand twice.
    pub fn finish(mut self) -> Received {
        for group in &mut self.parcel.groups {
            group.units.retain(|unit| self.seen.get(&unit.key).is_none_or(|count| *count == 1));
        }
        (self.parcel, self.faults)
    }
}
