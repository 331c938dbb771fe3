//! Where each effective value comes from: its layer, file and line.

use std::sync::Arc;

use super::node::{Content, Layer, Node, Scalar, ScalarKind, WITHDRAWN};
use crate::diagnostic::{Diagnostic, Place, did_you_mean};

/// A value that is in effect, and who says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effective {
    /// Its path, items of lists by their `id`: `objectives.satisfaction.target`.
    pub path: String,
    /// The value as TOML.
    pub value: String,
    /// The layer that says it.
    pub layer: Layer,
    /// Where it stands.
    pub place: Place,
    /// The line there, from 1.
    pub line: usize,
}

/// All effective values at a path and below it, in the order of the documents; everything for `None`.
///
/// A withdrawn item appears with its mark only.
///
/// # Errors
/// A diagnostic with a suggestion if nothing has that path.
pub fn explain(root: &Arc<Node>, key: Option<&str>) -> Result<Vec<Effective>, Box<Diagnostic>> {
    let mut found = Vec::new();
    match key {
        None => collect(root, "", &mut found),
        Some(key) => collect(find(root, key).map_err(|miss| Box::new(miss.diagnostic(key)))?, key, &mut found),
    }
    Ok(found)
}

/// The value at a path.
pub fn node<'n>(root: &'n Arc<Node>, path: &str) -> Option<&'n Arc<Node>> {
    find(root, path).ok()
}

/// Where the way along a path ended.
struct Miss<'p> {
    rest: &'p str,
    candidates: Vec<String>,
}

impl Miss<'_> {
    fn diagnostic(&self, path: &str) -> Diagnostic {
        let known = &path[..path.len() - self.rest.len()];
        let first = self.rest.split('.').next().unwrap_or(self.rest);
        let names = || self.candidates.iter().map(String::as_str);
        let hint = did_you_mean(self.rest, names()).or_else(|| did_you_mean(first, names()));
        let hint = hint.or_else(|| {
            let shown = names().take(12).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            let more = if self.candidates.len() > 12 { ", …" } else { "" };
            (!shown.is_empty()).then(|| format!("there is {shown}{more}"))
        });
        let place = known.trim_end_matches('.');
        let message = if place.is_empty() {
            format!("there is no `{first}`")
        } else {
            format!("there is no `{first}` in `{place}`")
        };
        Diagnostic::error("unknown-data", message).maybe_hint(hint)
    }
}

/// Goes along a path. The ids of clauses have dots themselves, so the longest id that fits is taken.
fn find<'n, 'p>(root: &'n Arc<Node>, path: &'p str) -> Result<&'n Arc<Node>, Miss<'p>> {
    let (mut node, mut rest) = (root, path);
    loop {
        let children: Vec<(&str, &'n Arc<Node>)> = match &node.content {
            Content::Table(table) => table.iter().map(|(key, child)| (&**key, child)).collect(),
            Content::List(items) => items.iter().filter_map(|item| Some((item.id()?, item))).collect(),
            _ => Vec::new(),
        };
        let fitting = children.iter().filter(|(name, _)| {
            rest.strip_prefix(name).is_some_and(|after| after.is_empty() || after.starts_with('.'))
        });
        let Some((name, child)) = fitting.max_by_key(|(name, _)| name.len()) else {
            return Err(Miss { rest, candidates: children.iter().map(|(name, _)| (*name).to_string()).collect() });
        };
        node = child;
        rest = &rest[name.len()..];
        match rest.strip_prefix('.') {
            Some(after) => rest = after,
            None => return Ok(node),
        }
    }
}

fn collect(node: &Arc<Node>, path: &str, found: &mut Vec<Effective>) {
    let below = |name: &str| {
        if path.is_empty() { name.to_string() } else { format!("{path}.{name}") }
    };
    match &node.content {
        Content::Table(table) if node.is_withdrawn() => {
            if let Some(mark) = table.get(WITHDRAWN) {
                collect(mark, &below(WITHDRAWN), found);
            }
        }
        Content::Table(table) => {
            for (key, value) in table.iter().filter(|(key, _)| &***key != WITHDRAWN) {
                collect(value, &below(key), found);
            }
        }
        Content::List(items) if items.iter().any(|item| item.id().is_some()) => {
            for item in items {
                collect(item, &below(item.id().unwrap_or("?")), found);
            }
        }
        Content::Hole => {}
        Content::Scalar(_) | Content::List(_) => {
            if let Some(origin) = &node.origin {
                found.push(Effective {
                    path: path.to_string(),
                    value: toml(node),
                    layer: origin.source.layer,
                    place: origin.place(),
                    line: origin.line(),
                });
            }
        }
    }
}

/// A value as TOML writes it.
fn toml(node: &Node) -> String {
    match &node.content {
        Content::Scalar(Scalar { kind: ScalarKind::Text, text }) => {
            let escape = |c: char| match c {
                '"' => "\\\"".to_string(),
                '\\' => "\\\\".to_string(),
                '\n' => "\\n".to_string(),
                '\t' => "\\t".to_string(),
                c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
                c => c.to_string(),
            };
            format!("\"{}\"", text.chars().map(escape).collect::<String>())
        }
        Content::Scalar(scalar) => scalar.text.clone(),
        Content::List(items) => {
            format!("[{}]", items.iter().map(|item| toml(item)).collect::<Vec<_>>().join(", "))
        }
        Content::Table(table) => {
            let fields = table.iter().map(|(key, value)| format!("{key} = {}", toml(value)));
            format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
        }
        Content::Hole => String::new(),
    }
}
