//! Reading the model with all faults in one run.
//!
//! Serde stops at the first fault. So a fault is told, what is faulty becomes a hole that passes for any value, and the
//! reading begins again; a misspelt key is taken for the one that was meant. What holes lead to is not told.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::de::{self, Common};
use super::fault::{Fault, Kind, Step};
use super::files::FOLDER;
use super::node::{Content, Layer, Node, Scalar, ScalarKind, Table, WITHDRAWN};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};

/// How many faults are looked for in one organisation.
const LIMIT: usize = 400;

/// Reads the model; faults become diagnostics and holes in the tree.
///
/// `None` means that there were more faults than anyone wants to read.
pub fn read<T: DeserializeOwned>(
    root: &mut Arc<Node>,
    common: &Common,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    for _ in 0..LIMIT {
        let fault = match de::read(root, common) {
            Ok(value) => return Some(value),
            Err(fault) => fault,
        };
        diagnostics.extend(diagnose(root, &fault));
        mend(root, &fault);
    }
    None
}

/// Finds the faults of layers that need not be complete: what is missing in them, a lower layer may say.
///
/// Faults become holes, so that nobody who builds on the layers meets them again. Gives what all who do have in common.
pub fn heal<T: DeserializeOwned>(root: &mut Arc<Node>, diagnostics: &mut Vec<Diagnostic>) -> Common {
    let mut completed = Arc::clone(root);
    for _ in 0..LIMIT {
        let fault = match de::read_common::<T>(&completed) {
            Ok(common) => return common,
            Err(fault) => fault,
        };
        if !matches!(fault.kind, Kind::MissingField(_)) {
            diagnostics.extend(diagnose(&completed, &fault));
            mend(root, &fault);
        }
        mend(&mut completed, &fault);
    }
    Common::default()
}

/// Goes down a path; as far as it exists.
fn follow<'n>(root: &'n Arc<Node>, path: &[Step]) -> Option<&'n Arc<Node>> {
    path.iter().try_fold(root, |node, step| match (step, &node.content) {
        (Step::Key(key), Content::Table(table)) => table.get(key.as_str()),
        (Step::Index(index), Content::List(items)) => items.get(*index),
        _ => None,
    })
}

/// Puts a hole, or a better key, in the place of what is faulty.
fn mend(root: &mut Arc<Node>, fault: &Fault) {
    let mut node = root;
    for step in &fault.path {
        let next = match (step, &mut Arc::make_mut(node).content) {
            (Step::Key(key), Content::Table(table)) => table.get_mut(key.as_str()),
            (Step::Index(index), Content::List(items)) => items.get_mut(*index),
            _ => None,
        };
        match next {
            Some(next) => node = next,
            None => return,
        }
    }
    let content = &mut Arc::make_mut(node).content;
    match (&fault.kind, &fault.key, content) {
        (Kind::MissingField(field), _, Content::Table(table)) => {
            table.insert((*field).into(), Node::hole());
        }
        (Kind::MissingField(field), _, content) => {
            *content = Content::Table(Box::new(Table::from_iter([((*field).into(), Node::hole())])));
        }
        (kind, Some(key), Content::Table(table)) => {
            let value = table.shift_remove(key.as_str());
            if let Kind::UnknownField { field, known } = kind
                && let (Some(meant), Some(value)) = (meant(field, known), value)
                && !table.contains_key(meant)
            {
                table.insert(meant.into(), value);
            }
        }
        _ => *node = Node::hole(),
    }
}

/// The key that was meant by one that nobody knows.
fn meant(field: &str, known: &'static [&'static str]) -> Option<&'static str> {
    let hint = did_you_mean(field, known.iter().copied())?;
    known.iter().copied().find(|name| hint.contains(&format!("`{name}`")))
}

/// The fault in words, at its place; `None` if it only follows from a hole.
fn diagnose(root: &Arc<Node>, fault: &Fault) -> Option<Diagnostic> {
    let node = follow(root, &fault.path)?;
    let origin = node.origin.as_ref()?;
    let path = name(root, &fault.path);
    let within = |diagnostic: Diagnostic| {
        if path.is_empty() { diagnostic } else { diagnostic.within(format!("in `{path}`")) }
    };
    let diagnostic = match &fault.kind {
        Kind::UnknownField { field, known } => {
            let diagnostic = Diagnostic::error("unknown-key", format!("unknown key `{field}`"));
            within(diagnostic.hint(hint_for_key(field, known)))
        }
        // They are the same for all: whoever lacks them, all do, and it is told once.
        Kind::MissingField(field @ "languages") if path.is_empty() => {
            let hint = format!("add `[languages]` with its `source` to a file in `{FOLDER}/`");
            let diagnostic = Diagnostic::error("missing-value", format!("`{field}` is missing"));
            return Some(diagnostic.at(Place::file(FOLDER)).hint(hint));
        }
        Kind::MissingField(field) => {
            let diagnostic = Diagnostic::error("missing-value", format!("`{field}` is missing"));
            let where_else =
                if origin.source.layer == Layer::Own { "" } else { ", here or in the organisation's own files" };
            return Some(within(diagnostic.hint(format!("add `{field} = …`{where_else}"))).at(origin.key_place()));
        }
        Kind::UnknownVariant { written, known } => {
            let words = known.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
            let hint = did_you_mean(written, known.iter().copied()).unwrap_or_else(|| format!("possible are {words}"));
            Diagnostic::error("unknown-word", format!("`{written}` is not possible for `{}`", last(&fault.path)))
                .hint(hint)
        }
        Kind::WrongType { expected } => {
            let message = format!("expected {expected} for `{}`, found {}", last(&fault.path), node.describe());
            Diagnostic::error("wrong-type", message).maybe_hint(hint_for_type(expected, node, last(&fault.path)))
        }
        Kind::Objection(objection) => objection.clone().into(),
    };
    let key = fault.key.as_ref().and_then(|key| node.get(key)).and_then(|value| value.origin.as_ref());
    Some(diagnostic.at(key.map_or_else(|| origin.place(), super::node::Origin::key_place)))
}

fn hint_for_key(field: &str, known: &[&str]) -> String {
    if matches!(field, WITHDRAWN | "after") {
        return format!("`{field}` stands in an item of a list, beside its `id`");
    }
    did_you_mean(field, known.iter().copied()).unwrap_or_else(|| {
        let names = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        format!("known here are {names}")
    })
}

/// What to write instead, where the mistake is a common one.
fn hint_for_type(expected: &str, node: &Node, key: &str) -> Option<String> {
    let text = node.as_text();
    match &node.content {
        Content::Table(_) if expected == "a list" => Some(format!("an item of a list begins with `[[{key}]]`")),
        Content::List(_) if expected == "a table" => Some(format!("a single table begins with `[{key}]`")),
        Content::Scalar(Scalar { kind: ScalarKind::Text, .. }) if expected == "a list" => {
            Some(format!("write `{key} = [\"{}\"]`", text.unwrap_or_default()))
        }
        Content::Scalar(Scalar { kind: ScalarKind::Text, text }) if !expected.contains("text") && !text.is_empty() => {
            let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'));
            let boolean = matches!(text.as_str(), "true" | "false");
            (plain || boolean).then(|| format!("write it without quotes: `{key} = {text}`"))
        }
        Content::Scalar(Scalar { kind, text }) if *kind != ScalarKind::Text && expected.contains("quotes") => {
            Some(format!("put it in quotes: `{key} = \"{text}\"`"))
        }
        Content::Scalar(Scalar { kind: ScalarKind::Float, .. }) if expected.contains("whole number") => {
            Some("write it without decimals".to_string())
        }
        _ => None,
    }
}

/// The name of the value at the end of a path.
fn last(path: &[Step]) -> &str {
    let key = |step: &'_ Step| matches!(step, Step::Key(_));
    match path.iter().rfind(|step| key(step)) {
        Some(Step::Key(key)) => key,
        _ => "the file",
    }
}

/// A path as people write it, items of lists by their `id`.
fn name(root: &Arc<Node>, path: &[Step]) -> String {
    let mut node = Some(root);
    let mut names = Vec::new();
    for step in path {
        node = node.and_then(|node| follow(node, std::slice::from_ref(step)));
        names.push(match (step, node.and_then(|node| node.id())) {
            (Step::Key(key), _) => key.clone(),
            (Step::Index(_), Some(id)) => id.to_string(),
            (Step::Index(index), None) => (index + 1).to_string(),
        });
    }
    names.join(".")
}
