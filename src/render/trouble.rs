//! The compiler's errors and warnings as diagnostics of ours, with the job that they befell.

use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};

use super::world::JobWorld;
use crate::diagnostic::{Diagnostic, Place};

/// Translates what the compiler found in one job.
pub fn explain(list: &[SourceDiagnostic], world: &JobWorld, job: &str) -> Vec<Diagnostic> {
    list.iter().map(|found| translate(found, world).within(format!("in the job `{job}`"))).collect()
}

fn translate(found: &SourceDiagnostic, world: &JobWorld) -> Diagnostic {
    let mut diagnostic = match found.severity {
        Severity::Error => Diagnostic::error("template", found.message.to_string()),
        Severity::Warning => Diagnostic::warning("template", found.message.to_string()),
    };
    if let Some(id) = found.span.id() {
        let path = id.get().vpath().get_without_slash().to_string();
        diagnostic = diagnostic.at(Place { path, range: world.range(found.span) });
    }
    for point in &found.trace {
        let mut line = point.v.to_string();
        if let Some(id) = point.span.id() {
            line.push_str(&format!(" in {}", id.get().vpath().get_without_slash()));
            if let Some(number) = line_number(world, point.span) {
                line.push_str(&format!(":{number}"));
            }
        }
        diagnostic = diagnostic.within(line);
    }
    found.hints.iter().fold(diagnostic, |diagnostic, hint| diagnostic.hint(hint.v.to_string()))
}

fn line_number(world: &JobWorld, span: typst::syntax::Span) -> Option<usize> {
    use typst::World;
    let start = world.range(span)?.start;
    let source = world.source(span.id()?).ok()?;
    Some(source.text().get(..start)?.matches('\n').count() + 1)
}
