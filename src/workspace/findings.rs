//! Findings of all organisations together: what stands in a shared file is told once, and for whom it matters.

use indexmap::IndexMap;

use super::assemble::Assembled;
use super::files::FOLDER;
use super::model::Kind;
use crate::diagnostic::Diagnostic;

/// How many organisations a finding names.
const NAMED: usize = 5;

/// What was found.
#[derive(Debug, Default)]
pub struct Findings {
    /// Findings that belong to no organisation alone.
    pub general: Vec<Diagnostic>,
}

impl Findings {
    /// Takes over the organisations' findings and marks those with errors; says whether there is any organisation.
    pub fn absorb(&mut self, all: &mut [Assembled]) -> bool {
        let mut shared: IndexMap<Diagnostic, Vec<usize>> = IndexMap::new();
        for (position, assembled) in all.iter_mut().enumerate() {
            for diagnostic in std::mem::take(&mut assembled.diagnostics) {
                assembled.is_faulty |= diagnostic.is_error();
                let touched = shared.entry(diagnostic).or_default();
                if touched.last() != Some(&position) {
                    touched.push(position);
                }
            }
        }
        for (diagnostic, touched) in shared {
            // One whose type nobody knows was not looked at in full.
            let concerned = |assembled: &&Assembled| assembled.kind.is_some() && concerns(&diagnostic, assembled);
            let everyone = touched.len() >= all.iter().filter(concerned).count();
            self.general.push(if everyone { diagnostic } else { for_some(diagnostic, &touched, all) });
        }
        !all.is_empty()
    }

    /// All findings, sorted, each once.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        Diagnostic::sort(&mut self.general);
        self.general
    }
}

/// Whether the file that a finding points at is one of the organisation's layers.
fn concerns(diagnostic: &Diagnostic, assembled: &Assembled) -> bool {
    let Some(inner) = diagnostic.place.as_ref().and_then(|place| place.path.strip_prefix(FOLDER)) else {
        return true;
    };
    let parts: Vec<&str> = inner.split('/').skip(1).collect();
    match parts[..] {
        ["types", file] => assembled.kind.is_some_and(|kind| file.strip_suffix(".toml") == Some(kind.as_str())),
        ["consortium", _] => assembled.kind == Some(Kind::Consortium),
        ["cooperatives", id, _] => assembled.kind != Some(Kind::Consortium) && assembled.id == id,
        _ => true,
    }
}

fn for_some(diagnostic: Diagnostic, touched: &[usize], all: &[Assembled]) -> Diagnostic {
    let ids = touched.iter().filter_map(|position| all.get(*position)).map(|assembled| format!("`{}`", assembled.id));
    let mut names = ids.take(NAMED).collect::<Vec<_>>().join(", ");
    if touched.len() > NAMED {
        let more = touched.len() - NAMED;
        names = format!("{names} and {more} more");
    }
    diagnostic.within(format!("for {names}"))
}
