//! Templates, read without running them: which messages and which data each Typst file asks for.
//!
//! A template takes text by `msg("id")` or `msg-of("services", item, "id")` and data by `data("policy.commitments")` or,
//! in the order of the reader's alphabet, `data("terms", sorted-by: "term")`, always with literal names. So the messages and data of a document are a static fact: the main template and the files
//! of its active sections, followed through their imports.

mod names;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use typst::syntax::ast::{self, Expr};
use typst::syntax::{FileId, LinkedNode, RootedPath, Source, VirtualPath, VirtualRoot};

use crate::diagnostic::{Diagnostic, Place, did_you_mean};
use crate::tree::Tree;

/// The folder that holds the templates.
pub const FOLDER: &str = "templates";

/// What some template files ask for, each name with the first place that asks.
#[derive(Debug, Clone, Default)]
pub struct Usage {
    /// Messages asked for by `msg`, as `id` or `id.attribute`.
    pub messages: BTreeMap<String, Place>,
    /// The slots of a message that all who ask for it by `msg` fill.
    pub slots: BTreeMap<String, BTreeSet<String>>,
    /// Messages asked for by `msg-of`: data path of the list, message.
    pub item_messages: BTreeMap<(String, String), Place>,
    /// Data paths asked for by `data`.
    pub data: BTreeMap<String, Place>,
    /// Lists asked for in the order of a field: data path of the list, field.
    pub orders: BTreeMap<(String, String), Place>,
    /// Whether a file has errors, so that no document can be made with it.
    pub faulty: bool,
}

impl Usage {
    /// Whether a section of the data, or something in it, is asked for.
    pub fn asks_for(&self, section: &str) -> bool {
        let lists = self.item_messages.keys().chain(self.orders.keys()).map(|(list, _)| list);
        let first = |path: &String| path.split('.').next() == Some(section);
        self.data.keys().chain(lists).any(first)
    }

    fn absorb(&mut self, other: &Self) {
        merge(&mut self.messages, &other.messages);
        for (id, slots) in &other.slots {
            self.fill(id, slots.clone());
        }
        merge(&mut self.item_messages, &other.item_messages);
        merge(&mut self.data, &other.data);
        merge(&mut self.orders, &other.orders);
        self.faulty |= other.faulty;
    }

    /// Notes the slots that one call fills.
    fn fill(&mut self, id: &str, slots: BTreeSet<String>) {
        match self.slots.get_mut(id) {
            Some(known) => known.retain(|slot| slots.contains(slot)),
            None => drop(self.slots.insert(id.to_string(), slots)),
        }
    }
}

fn merge<K: Ord + Clone>(into: &mut BTreeMap<K, Place>, from: &BTreeMap<K, Place>) {
    for (name, place) in from {
        into.entry(name.clone()).or_insert_with(|| place.clone());
    }
}

/// All template files of a workspace, parsed once.
pub struct Templates {
    files: BTreeMap<String, File>,
}

struct File {
    source: Source,
    usage: Usage,
    imports: Vec<(String, Place)>,
}

impl Templates {
    /// Parses every `.typ` file; syntax errors, computed names and imports of what is missing are diagnostics.
    pub fn load(tree: &Tree) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut files = BTreeMap::new();
        for (path, content) in tree.below(FOLDER).filter(|(path, _)| path.ends_with(".typ")) {
            let Some(id) = file_id(path) else { continue };
            let (text, mut found) = match std::str::from_utf8(content) {
                Ok(text) => (text, Vec::new()),
                Err(error) => ("", vec![not_utf_8(path, content, error)]),
            };
            let source = Source::new(id, text.to_string());
            found.extend(syntax_errors(path, &source));
            let mut scan = Scan { path, usage: Usage::default(), imports: Vec::new(), diagnostics: found };
            scan.node(&LinkedNode::new(source.root()), &BTreeSet::new());
            let Scan { mut usage, imports, diagnostics: found, .. } = scan;
            usage.faulty = !found.is_empty();
            diagnostics.extend(found);
            files.insert(path.to_string(), File { source, usage, imports });
        }
        let names: BTreeSet<String> = files.keys().cloned().collect();
        for file in files.values_mut() {
            for (target, place) in file.imports.iter().filter(|(target, _)| !names.contains(target)) {
                let message = format!("there is no template file `{target}`");
                let missing = Diagnostic::error("missing-template", message).at(place.clone());
                diagnostics.push(missing.maybe_hint(neighbour(target, names.iter().map(String::as_str))));
                file.usage.faulty = true;
            }
        }
        let sound = files.iter().filter(|(_, file)| !file.usage.faulty);
        let unknown = names::unknown_names(&sound.map(|(path, file)| (path.as_str(), &file.source)).collect());
        for (path, fault) in unknown {
            diagnostics.push(fault);
            files.get_mut(&path).into_iter().for_each(|file| file.usage.faulty = true);
        }
        (Self { files }, diagnostics)
    }

    /// The parsed file at a path of the workspace.
    pub fn source(&self, path: &str) -> Option<&Source> {
        self.files.get(path).map(|file| &file.source)
    }

    /// A hint at a file that may be meant by the path of one that is not there.
    pub fn suggest(&self, path: &str) -> Option<String> {
        neighbour(path, self.files.keys().map(String::as_str))
    }

    /// All strings that stand in the templates, in lower case: what is no string there is no name of a font either.
    pub fn strings(&self) -> BTreeSet<String> {
        let mut strings = BTreeSet::new();
        let mut pending: Vec<_> = self.files.values().map(|file| file.source.root()).collect();
        while let Some(node) = pending.pop() {
            if let Some(string) = node.cast::<ast::Str>() {
                strings.insert(string.get().to_lowercase().to_string());
            }
            pending.extend(node.children());
        }
        strings
    }

    /// The ids of all messages that some template asks for.
    pub fn messages(&self) -> BTreeSet<String> {
        let usages = || self.files.values().map(|file| &file.usage);
        let items = usages().flat_map(|usage| usage.item_messages.keys().map(|(_, id)| id));
        let all = usages().flat_map(|usage| usage.messages.keys()).chain(items);
        all.filter_map(|id| id.split('.').next()).map(str::to_string).collect()
    }

    /// What some files ask for, they themselves and all that they import.
    pub fn usage<'a>(&self, roots: impl IntoIterator<Item = &'a str>) -> Usage {
        let mut usage = Usage::default();
        let mut pending: Vec<&str> = roots.into_iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(path) = pending.pop() {
            let Some(file) = self.files.get(path).filter(|_| seen.insert(path.to_string())) else { continue };
            usage.absorb(&file.usage);
            pending.extend(file.imports.iter().map(|(target, _)| target.as_str()));
        }
        usage
    }
}

/// What the argument `sorted-by` is given.
fn sorted_by(argument: ast::Arg) -> Option<Expr> {
    match argument {
        ast::Arg::Named(named) if named.name().as_str() == "sorted-by" => Some(named.expr()),
        _ => None,
    }
}

/// The identity that the Typst compiler gives a file of the workspace.
pub fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// The file that a path in a template file means; `None` if it leaves the workspace.
fn target(from: &str, written: &str) -> Option<String> {
    let folder = VirtualPath::new(from).ok()?.parent()?;
    Some(folder.join(written).ok()?.get_without_slash().to_string())
}

/// A hint at a file in the folder of a path whose name is like the path's.
fn neighbour<'a>(path: &'a str, files: impl Iterator<Item = &'a str>) -> Option<String> {
    let (folder, name) = path.rsplit_once('/')?;
    did_you_mean(name, files.filter_map(|file| file.strip_prefix(folder)?.strip_prefix('/')))
}

fn not_utf_8(path: &str, content: &[u8], error: std::str::Utf8Error) -> Diagnostic {
    let line = content.split_at(error.valid_up_to()).0.split(|byte| *byte == b'\n').count();
    let message = format!("the file is not UTF-8 text: line {line} has bytes of another encoding");
    Diagnostic::error("not-utf-8", message).at(Place::file(path)).hint("save the file with the encoding UTF-8")
}

fn syntax_errors(path: &str, source: &Source) -> Vec<Diagnostic> {
    let range_of = |span: typst::syntax::DiagSpan| match span.get() {
        typst::syntax::DiagSpanKind::Number { num, sub_range, .. } => source.range(num, sub_range),
        typst::syntax::DiagSpanKind::Range { range, .. } => Some(range),
        typst::syntax::DiagSpanKind::Detached => None,
    };
    let (errors, _) = source.root().errors_and_warnings();
    errors
        .into_iter()
        .map(|error| {
            let place = Place::new(path, range_of(error.span));
            let diagnostic = Diagnostic::error("template-syntax", error.message.to_string()).at(place);
            error.hints.iter().fold(diagnostic, |diagnostic, hint| diagnostic.hint(hint.v.to_string()))
        })
        .collect()
}

/// The walk over one file.
struct Scan<'a> {
    path: &'a str,
    usage: Usage,
    imports: Vec<(String, Place)>,
    diagnostics: Vec<Diagnostic>,
}

impl Scan<'_> {
    /// Visits a node; `own` are the functions being defined around it, whose calls to one another are no requests.
    fn node(&mut self, node: &LinkedNode, own: &BTreeSet<String>) {
        if let Some(call) = node.cast::<ast::FuncCall>() {
            self.call(node, call, own);
        } else if let Some(import) = node.cast::<ast::ModuleImport>() {
            self.import(node, import.source());
        } else if let Some(include) = node.cast::<ast::ModuleInclude>() {
            self.import(node, include.source());
        }
        let mut inner = None;
        if let Some(binding) = node.cast::<ast::LetBinding>()
            && let ast::LetBindingKind::Closure(name) = binding.kind()
        {
            let mut names = own.clone();
            names.insert(name.as_str().to_string());
            inner = Some(names);
        }
        for child in node.children() {
            self.node(&child, inner.as_ref().unwrap_or(own));
        }
    }

    fn call(&mut self, node: &LinkedNode, call: ast::FuncCall, own: &BTreeSet<String>) {
        let Expr::Ident(callee) = call.callee() else { return };
        let name = callee.as_str();
        let wanted: &[usize] = match name {
            "msg" | "data" => &[0],
            "msg-of" => &[0, 2],
            _ => return,
        };
        // The library's own definitions of these functions pass their parameters on to each other.
        if own.iter().any(|function| ["msg", "data", "msg-of"].contains(&function.as_str())) {
            return;
        }
        let place = self.place(node.range());
        let positional: Vec<Expr> = call
            .args()
            .items()
            .filter_map(|argument| if let ast::Arg::Pos(expr) = argument { Some(expr) } else { None })
            .collect();
        let literals: Option<Vec<String>> = wanted
            .iter()
            .map(|&index| match positional.get(index) {
                Some(Expr::Str(text)) => Some(text.get().to_string()),
                _ => None,
            })
            .collect();
        match (name, literals.as_deref()) {
            ("msg", Some([id])) => {
                let slots = call.args().items().filter_map(|argument| match argument {
                    ast::Arg::Named(named) => Some(named.name().as_str().to_string()),
                    _ => None,
                });
                self.usage.fill(id, slots.collect());
                self.usage.messages.entry(id.clone()).or_insert(place);
            }
            ("data", Some([path])) => {
                if let Some(field) = call.args().items().find_map(sorted_by) {
                    let Expr::Str(field) = field else { return self.computed(name, place) };
                    self.usage.orders.entry((path.clone(), field.get().to_string())).or_insert_with(|| place.clone());
                }
                self.usage.data.entry(path.clone()).or_insert(place);
            }
            ("msg-of", Some([list, id])) => {
                self.usage.item_messages.entry((list.clone(), id.clone())).or_insert(place);
            }
            _ => self.computed(name, place),
        }
    }

    fn computed(&mut self, function: &str, place: Place) {
        self.diagnostics.push(
            Diagnostic::error("computed-name", format!("`{function}` takes its names as literal strings"))
                .at(place)
                .hint("write the name out, so that the messages of a document are known without rendering it"),
        );
    }

    fn import(&mut self, node: &LinkedNode, source: Expr) {
        let Expr::Str(target) = source else { return };
        let target = target.get();
        if target.starts_with('@') {
            let message = format!("the package `{target}` cannot be used: builds do not reach out to a network");
            self.diagnostics.push(Diagnostic::error("package-import", message).at(self.place(node.range())));
            return;
        }
        if let Some(path) = self::target(self.path, &target) {
            self.imports.push((path, self.place(node.range())));
        } else {
            let message = format!("the path `{target}` leaves the workspace");
            self.diagnostics.push(Diagnostic::error("path-leaves", message).at(self.place(node.range())));
        }
    }

    fn place(&self, range: Range<usize>) -> Place {
        Place::span(self.path, range)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[(&str, &str)], root: &str, messages: &[&str], data: &[&str], faults: &[&str]) {
        let tree = Tree::from_texts(files.iter().copied());
        let (templates, diagnostics) = Templates::load(&tree);
        let usage = templates.usage([root]);
        assert_eq!(usage.messages.keys().map(String::as_str).collect::<Vec<_>>(), messages);
        assert_eq!(usage.data.keys().map(String::as_str).collect::<Vec<_>>(), data);
        assert_eq!(diagnostics.iter().map(|d| d.name).collect::<Vec<_>>(), faults);
    }

    #[test]
    fn follows_imports_but_not_files_that_nobody_imports() {
        check(
            &[
                ("templates/a.typ", "#import \"lib/b.typ\": x\n#msg(\"one\")"),
                ("templates/lib/b.typ", "#let x = data(\"services\")\n#let y() = [#msg(\"two.label\")]"),
                ("templates/lib/c.typ", "#msg(\"three\")"),
            ],
            "templates/a.typ",
            &["one", "two.label"],
            &["services"],
            &[],
        );
    }

    #[test]
    fn computed_names_are_faults_except_in_the_library_itself() {
        check(
            &[("templates/a.typ", "#let msg(id) = data(id)\n#let f(id) = msg(id)")],
            "templates/a.typ",
            &[],
            &[],
            &["computed-name"],
        );
    }

    #[test]
    fn a_slot_is_filled_if_all_calls_fill_it() {
        let tree = Tree::from_texts([
            ("templates/a.typ", "#import \"b.typ\"\n#msg(\"x\", page: [1], pages: [2])\n#msg(\"y\", page: [1])"),
            ("templates/b.typ", "#msg(\"x\", page: [1])"),
        ]);
        let usage = Templates::load(&tree).0.usage(["templates/a.typ"]);
        let slots: Vec<_> = usage.slots.iter().map(|(id, slots)| format!("{id} {slots:?}")).collect();
        assert_eq!(slots, ["x {\"page\"}", "y {\"page\"}"]);
    }

    #[test]
    fn lists_and_their_messages_are_found() {
        let tree = Tree::from_texts([(
            "templates/a.typ",
            "#for s in data(\"services\") { msg-of(\"services\", s, \"places\") }",
        )]);
        let usage = Templates::load(&tree).0.usage(["templates/a.typ"]);
        assert!(usage.item_messages.contains_key(&("services".into(), "places".into())));
    }

    #[test]
    fn lists_are_asked_for_in_the_order_of_a_field() {
        let orders = |template| {
            let (templates, found) = Templates::load(&Tree::from_texts([("templates/a.typ", template)]));
            let orders: Vec<_> = templates.usage(["templates/a.typ"]).orders.into_keys().collect();
            (orders, found.iter().map(|d| d.name).collect::<Vec<_>>())
        };
        let by_term = ("terms".to_string(), "term".to_string());
        assert_eq!(orders("#data(\"terms\", sorted-by: \"term\")"), (vec![by_term], vec![]));
        assert_eq!(orders("#data(\"terms\")"), (vec![], vec![]));
        assert_eq!(orders("#data(\"terms\", sorted-by: field)"), (vec![], vec!["computed-name"]));
    }

    #[test]
    fn missing_files_packages_escapes_and_syntax_are_faults() {
        check(
            &[("templates/a.typ", "#import \"b.typ\"\n#import \"@preview/x:1.0.0\"\n#include \"../../x.typ\"\n#let (")],
            "templates/a.typ",
            &[],
            &[],
            &["template-syntax", "template-syntax", "package-import", "path-leaves", "missing-template"],
        );
    }
}
