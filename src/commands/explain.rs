//! `bindery explain`: where an effective value comes from.

use std::path::Path;

use serde_json::json;

use super::{Failure, Outcome, Project, Result};
use crate::cli::Explain;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::report;

/// Prints the effective values below a key, each with its layer, file and line.
pub fn run(root: &Path, arguments: &Explain) -> Result {
    let project = Project::load(root)?;
    let Some(organisation) = project.workspace.organisation(&arguments.cooperative) else {
        let name = &arguments.cooperative;
        let unknown = Diagnostic::error("unknown-selection", format!("no cooperative `{name}` in this workspace"))
            .maybe_hint(did_you_mean(name, project.workspace.ids()));
        let is_faulty = project.workspace.faulty.contains(name);
        let diagnostics = if is_faulty { project.diagnostics.clone() } else { vec![unknown] };
        return Err(Failure { is_finding: is_faulty, ..project.fail(diagnostics) });
    };
    let values = match organisation.explain(arguments.key.as_deref()) {
        Ok(values) => values,
        Err(unknown) => return Err(project.fail(vec![*unknown])),
    };
    let origin = |value: &crate::workspace::Effective| format!("{}:{}", value.place.path, value.line);
    let lines: Vec<String> = values
        .iter()
        .map(|value| format!("{} = {}\n    {} · {}", value.path, value.value, value.layer, origin(value)))
        .collect();
    let records: Vec<_> = values
        .iter()
        .map(|value| {
            json!({
                "path": value.path,
                "value": value.value,
                "layer": value.layer.to_string(),
                "file": value.place.path,
                "line": value.line,
            })
        })
        .collect();
    report::data(&lines, &records, arguments.format);
    Ok(Outcome::Good)
}
