//! The names that template files give to one another: one that is imported and not there fails every document, and can be
//! told without making any.

use std::collections::{BTreeMap, BTreeSet};

use typst::syntax::ast::{self, AstNode, Expr, Imports};
use typst::syntax::{LinkedNode, Source};

use super::target;
use crate::diagnostic::{Diagnostic, Place, did_you_mean};

/// What a file binds at its top.
#[derive(Debug, Default)]
struct Given {
    names: BTreeSet<String>,
    /// The files all of whose names it has too.
    stars: Vec<String>,
    /// Whether it has names that only running it would tell.
    is_open: bool,
}

/// The names that sound files import from sound ones and that are not there, each told in the file that imports it.
pub fn unknown_names(files: &BTreeMap<&str, &Source>) -> Vec<(String, Diagnostic)> {
    let given: BTreeMap<&str, Given> = files.iter().map(|(path, source)| (*path, given(path, source))).collect();
    let mut found = Vec::new();
    for (path, source) in files {
        let mut pending = vec![LinkedNode::new(source.root())];
        while let Some(node) = pending.pop() {
            if let Some(import) = node.cast::<ast::ModuleImport>()
                && let Some(target) = literal(import).and_then(|written| target(path, &written))
                && let Some(known) = all(&given, &target, &mut BTreeSet::new())
                && let Some(Imports::Items(items)) = import.imports()
            {
                // Of `a.b` the file has to give `a`.
                let firsts = items.iter().filter_map(|item| item.path().iter().next());
                for name in firsts.filter(|name| !known.contains(name.as_str())) {
                    let range = node.find(name.span()).map(|name| name.range());
                    let place = Place::new(*path, range);
                    let message = format!("`{target}` has no `{}` to import", name.as_str());
                    let unknown = Diagnostic::error("unknown-import", message).at(place);
                    let hint = did_you_mean(name.as_str(), known.iter().copied());
                    found.push(((*path).to_string(), unknown.maybe_hint(hint)));
                }
            }
            pending.extend(node.children());
        }
    }
    found
}

/// The path that an import names, if it is written out.
fn literal(import: ast::ModuleImport) -> Option<String> {
    match import.source() {
        Expr::Str(text) if !text.get().starts_with('@') => Some(text.get().to_string()),
        _ => None,
    }
}

/// All names that a file has, those of others among them; `None` if nobody can tell.
fn all<'g>(given: &'g BTreeMap<&str, Given>, path: &str, seen: &mut BTreeSet<String>) -> Option<BTreeSet<&'g str>> {
    let file = given.get(path).filter(|file| !file.is_open)?;
    let mut names: BTreeSet<&str> = file.names.iter().map(String::as_str).collect();
    for star in &file.stars {
        if seen.insert(star.clone()) {
            names.extend(all(given, star, seen)?);
        }
    }
    Some(names)
}

fn given(path: &str, source: &Source) -> Given {
    let mut given = Given::default();
    // What is bound in blocks and in content stays there.
    for node in source.root().children() {
        if let Some(binding) = node.cast::<ast::LetBinding>() {
            given.names.extend(binding.kind().bindings().iter().map(|name| name.as_str().to_string()));
        }
        let Some(import) = node.cast::<ast::ModuleImport>() else { continue };
        if let Some(name) = import.new_name() {
            given.names.insert(name.as_str().to_string());
        }
        match import.imports() {
            Some(Imports::Wildcard) => match literal(import).and_then(|written| target(path, &written)) {
                Some(target) => given.stars.push(target),
                None => given.is_open = true,
            },
            Some(Imports::Items(items)) => {
                given.names.extend(items.iter().map(|item| item.bound_name().as_str().to_string()));
            }
            None => given.names.extend(import.bare_name().ok().map(|name| name.to_string())),
        }
    }
    given
}

#[cfg(test)]
mod tests {
    use crate::template::Templates;
    use crate::tree::Tree;

    #[track_caller]
    fn check(importing: &str, expected: &[&str]) {
        let tree = Tree::from_texts([
            ("templates/a.typ", importing),
            (
                "templates/lib/b.typ",
                "#import \"c.typ\": *\n#let f(x) = { let inner = 1; x }\n#let (one, two: (three,)) = g\n",
            ),
            ("templates/lib/c.typ", "#import \"b.typ\": *\n#import \"d.typ\": d as renamed\n#import \"d.typ\"\n"),
            ("templates/lib/d.typ", "#let d = 1\n#[ #let hidden = 2 ]"),
            ("templates/lib/open.typ", "#import calc: *\n"),
            ("templates/lib/broken.typ", "#let x = ("),
        ]);
        let (_, diagnostics) = Templates::load(&tree);
        let told = diagnostics.iter().filter(|found| found.name != "template-syntax");
        let told: Vec<String> = told
            .map(|found| {
                let (line, column) = found.place.as_ref().unwrap().line_column(&tree).unwrap();
                format!("{line}:{column} {} {}", found.message, found.hints.join(""))
            })
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn names_that_a_file_does_not_have_are_told() {
        check("#import \"lib/b.typ\": f, one, three, renamed, d", &[]);
        check(
            "#import \"lib/b.typ\": f, onee as x, inner",
            &[
                "1:25 `templates/lib/b.typ` has no `onee` to import did you mean `one`?",
                "1:36 `templates/lib/b.typ` has no `inner` to import ",
            ],
        );
        check(
            "#let f() = {\n  import \"/templates/lib/d.typ\": hidden\n}",
            &["2:34 `templates/lib/d.typ` has no `hidden` to import "],
        );
        check("#import \"lib/c.typ\": d.x, e.x", &["1:27 `templates/lib/c.typ` has no `e` to import "]);
    }

    #[test]
    fn what_only_running_a_file_would_tell_is_not_told() {
        check("#import \"lib/open.typ\": anything\n#import calc: anything\n#import \"lib/broken.typ\": y", &[]);
    }
}
