//! What a file gives, gathered: groups by their ids, units by their keys, faults as they come.

use std::collections::BTreeMap;

use super::xml::Source;
use super::xml::read::Fault;
use super::{Group, Parcel, Received, State, Unit};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};

/// How many faulty units are told one by one; a file with more was never ours.
const MOST_FAULTS: usize = 1000;

/// The kind of finding that says why a unit was left out.
const UNIT: &str = "exchange-unit";

/// The kind of finding that says why a file was refused.
const FILE: &str = "exchange-file";

/// A file that cannot be trusted as a whole.
pub fn file_fault(name: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(FILE, message).at(Place::file(name))
}

/// Something about a file that someone should know, and that hinders nothing.
pub fn file_warning(name: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::warning(FILE, message).at(Place::file(name))
}

/// What is wrong with a unit.
pub fn unit_fault(place: Place, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(UNIT, message).at(place)
}

/// The state that a format can hold: a translation that does not count is one that someone must look at.
pub fn state_in_file(unit: &Unit) -> State {
    match (&unit.target, unit.state) {
        (None, _) => State::New,
        (Some(_), State::New) => State::NeedsWork,
        (Some(_), state) => state,
    }
}

/// A parcel that is being read.
#[derive(Debug, Default)]
pub struct Intake {
    pub parcel: Parcel,
    told: Vec<Diagnostic>,
    /// How many of what is told are faults of units.
    faults: usize,
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

    /// Takes in something that someone should know.
    pub fn tell(&mut self, warning: Diagnostic) {
        self.told.push(warning);
    }

    /// Tells of a translation whose state is none of the standard's: nobody can know whether it is done, so it does not count.
    pub fn odd_state(&mut self, state: &str, states: &[&str], place: Place) {
        let message = format!("the state `{state}` is not known, so the text is taken for one that needs work");
        let known = format!("the states are `{}`", states.join("`, `"));
        let hint = did_you_mean(state, states.iter().copied());
        self.tell(Diagnostic::warning("exchange-state", message).at(place).maybe_hint(hint).hint(known));
    }

    /// Takes in what is wrong with a unit, which is left out.
    pub fn fault(&mut self, fault: Diagnostic) -> Result<(), Box<Diagnostic>> {
        self.told.push(fault);
        self.faults += 1;
        if self.faults < MOST_FAULTS {
            return Ok(());
        }
        let message = format!("the file has {MOST_FAULTS} faulty units and more: nothing of it is taken");
        let first = self.told.iter().position(Diagnostic::is_error).unwrap_or_default();
        let first = self.told.swap_remove(first);
        let refusal =
            Diagnostic { context: first.context, place: first.place, ..Diagnostic::error(first.name, message) };
        Err(Box::new(refusal.within(format!("the first: {}", first.message)).hint("ask for the file again")))
    }

    /// Takes a unit in. Of units with the same key none is kept, since no one can know which is meant; `twice` makes the
    /// finding of a message, told for the second and each after it. Units without a key, as memories have them, are all kept.
    pub fn unit(
        &mut self,
        group: usize,
        unit: Unit,
        twice: impl FnOnce(String) -> Diagnostic,
    ) -> Result<(), Box<Diagnostic>> {
        if !unit.key.is_empty() {
            let count = self.seen.entry(unit.key.clone()).or_default();
            *count += 1;
            if *count > 1 {
                let message = format!("the unit `{}` stands in the file more than once", unit.key);
                let hint = "keep one of them in the file and import it again; until then neither is taken";
                return self.fault(twice(message).hint(hint));
            }
        }
        self.parcel.groups[group].units.push(unit);
        Ok(())
    }

    /// Takes in what an element was read as, whose translation is at a byte of the source: a unit, or why it is none.
    pub fn element(
        &mut self,
        group: usize,
        key: &str,
        unit: Result<Unit, Fault>,
        (source, at): (&Source, usize),
    ) -> Result<(), Box<Diagnostic>> {
        match unit {
            Ok(unit) => {
                let unit = Unit { place: Some(source.place(at)), ..unit };
                self.unit(group, unit, |message| source.error("exchange-duplicate", message, at))
            }
            Err((message, at)) => {
                let fault = source.error(UNIT, message, at).within(format!("unit `{key}`"));
                self.fault(fault.hint("the unit is left out; export it again and translate it there"))
            }
        }
    }

    /// All that was read, without the units that stand twice.
    pub fn finish(mut self) -> Received {
        for group in &mut self.parcel.groups {
            group.units.retain(|unit| self.seen.get(&unit.key).is_none_or(|count| *count == 1));
        }
        (self.parcel, self.told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_that_stand_twice_are_told_and_left_out() {
        let mut intake = Intake::default();
        let group = intake.group("g", "");
        for (line, key) in ["a", "b", "a", "", "", "a"].into_iter().enumerate() {
            let unit = Unit { key: key.into(), ..Unit::default() };
            intake.unit(group, unit, |message| unit_fault(Place::span("a.po", line..line), message)).unwrap();
        }
        let (parcel, told) = intake.finish();
        assert_eq!(parcel.units().map(|unit| unit.key.as_str()).collect::<Vec<_>>(), ["b", "", ""]);
        let places: Vec<_> = told.into_iter().map(|fault| fault.place.unwrap().range).collect();
        assert_eq!(places, [Some(2..2), Some(5..5)]);
    }
}
