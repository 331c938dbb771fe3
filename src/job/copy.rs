//! The line that a controlled copy bears on its pages, as a small job of its own.

use std::collections::BTreeSet;

use serde_json::json;

use super::Sources;
use super::resolution::Resolution;
use crate::diagnostic::Diagnostic;
use crate::locale::{Scope, Value, Variables};
use crate::mark::Mark;
use crate::plan::Job;
use crate::render::{Input, Metadata};
use crate::workspace::Holder;

/// The template that sets the line.
pub const TEMPLATE: &str = "templates/copy.typ";
/// The message that says number and holder.
const MESSAGE: &str = "label-copy-assigned";
/// The variables that this message may use beside those of all.
pub(super) const VARIABLES: [(&str, &str); 2] = [("copy-number", "number"), ("copy-holder", "text")];

impl Sources<'_> {
    /// Resolves the line for one holder. The copy's PDF has the metadata of the document, with its number in the mark.
    pub fn resolve_copy(&self, job: &Job, holder: &Holder, metadata: &Metadata) -> Result<Input, Vec<Diagnostic>> {
        let marked = |keyword: &String| match Mark::parse(keyword) {
            Ok(mark) => Mark { copy: Some(holder.number), ..mark }.to_string(),
            Err(_) => keyword.clone(),
        };
        let catalogs = self.catalogs(job);
        let mut resolution = Resolution::new(self, &catalogs, job);
        let variables = std::mem::take(&mut resolution.variables);
        let [(number, _), (name, _)] = VARIABLES;
        let own = Variables::from([
            (number.to_string(), Value::from(i64::from(holder.number))),
            (name.to_string(), Value::Text(holder.name.clone())),
        ]);
        let scope = Scope::new(&variables);
        let text = resolution.text(MESSAGE, &Scope::over(&scope, &own), &|| None);
        let faults: Vec<Diagnostic> = resolution.diagnostics.into_iter().filter(Diagnostic::is_error).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let locale = &job.locale;
        let json = json!({
            "language": locale.language(),
            "region": self.region(locale),
            "script": locale.likely_script(),
            "direction": locale.direction().as_str(),
            "source-locale": self.source_locale.to_string(),
            "translated": *locale != self.source_locale,
            "sections": [],
            "data": {},
            "messages": { MESSAGE: text },
        });
        Ok(Input {
            name: format!("{}/copy-{}", job.name(), holder.number),
            template: TEMPLATE.to_string(),
            json: serde_json::to_vec_pretty(&json).unwrap_or_default(),
            assets: BTreeSet::new(),
            metadata: Metadata { keywords: metadata.keywords.iter().map(marked).collect(), ..metadata.clone() },
            profile: job.profile,
            press: None,
            attachment: None,
        })
    }
}
