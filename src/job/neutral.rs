//! A job with neutral values in place of the number and dates of its revision: what is left is its meaning.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::Sources;
use super::resolution::Resolution;
use crate::locale::{Catalogs, Number, Value};
use crate::plan::Job;

/// Variables of the control block that say something of the document itself, whatever its revision.
const LASTING: [&str; 7] = [
    "control-retention-years",
    "control-series",
    "control-number",
    "control-standard",
    "control-replaces",
    "control-source-locale",
    "control-prevailing-locale",
];

/// Messages and data that are the same whatever the revision, as they are before changes are marked.
#[derive(Default)]
pub(super) struct Lasting {
    pub messages: BTreeMap<String, Json>,
    pub data: BTreeMap<String, Json>,
}

/// Whether a variable has a neutral value where number and dates of the revision are not to show.
pub(super) fn is_neutral(variable: &str) -> bool {
    variable.starts_with("control-") && !LASTING.contains(&variable)
}

impl<'a> Resolution<'a> {
    /// The job with neutral values in its control block, once it is resolved; what does not depend on them is taken over.
    pub(super) fn take_neutral(&mut self) -> Json {
        self.neutral_json.take().unwrap_or_else(|| self.neutral_after())
    }

    pub(super) fn neutral_after(&mut self) -> Json {
        let lasting = std::mem::take(&mut self.lasting);
        let data = std::mem::take(&mut self.data);
        let mut neutral = Self::over(self.sources, self.catalogs, self.job, data).with_neutral_values();
        // Only the pages of a preview show passages.
        if !self.shows_passages {
            neutral.lasting = lasting;
        }
        if self.names.is_some() {
            neutral = neutral.noting();
        }
        let json = neutral.json();
        if let Some(names) = &mut self.names {
            names.extend(neutral.take_names());
        }
        json
    }

    /// The work on a job with neutral values in its control block.
    pub(super) fn neutral(sources: &'a Sources<'a>, catalogs: &'a Catalogs, job: &'a Job<'a>) -> Self {
        Self::new(sources, catalogs, job).with_neutral_values()
    }

    fn with_neutral_values(mut self) -> Self {
        self.neutral = true;
        for (_, value) in self.variables.iter_mut().filter(|(name, _)| is_neutral(name)) {
            match value {
                Value::Number(number) => *number = Number::from(0),
                Value::Date(date) => *date = jiff::civil::Date::constant(2000, 1, 1),
                Value::Text(text) => text.clear(),
                Value::List(_) | Value::Slot(_) => {}
            }
        }
        self
    }
}
