//! Layers, one over the other: tables field by field, lists item by item, by their `id`.
//!
//! A lower layer adds items, overrides fields of those that are there, or withdraws them with `withdrawn = true`. The
//! order is the upper layer's with the additions after it, unless an item says `after = "id"`. A withdrawn item stays
//! in the tree with its mark, so that `explain` can say who withdrew it and a still lower layer can bring it back.
//! Lists of plain values are replaced as a whole.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::node::{Content, Key, Node, Scalar, ScalarKind, Table, WITHDRAWN};
use super::order::{AFTER, arrange};
use crate::diagnostic::{Diagnostic, did_you_mean};

/// Lays a lower layer over an upper one; both are tables.
///
/// Laying the first layer over [`Node::empty_table`] checks its lists.
pub fn merge(upper: &Arc<Node>, lower: &Arc<Node>, diagnostics: &mut Vec<Diagnostic>) -> Arc<Node> {
    Merge { path: Vec::new(), diagnostics }.node(Some(upper), lower)
}

struct Merge<'a> {
    path: Vec<String>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Merge<'_> {
    fn node(&mut self, upper: Option<&Arc<Node>>, lower: &Arc<Node>) -> Arc<Node> {
        let content = match (upper.map(|node| &node.content), &lower.content) {
            (Some(Content::Table(upper)), Content::Table(lower)) => Content::Table(Box::new(self.table(upper, lower))),
            (_, Content::Table(lower)) => Content::Table(Box::new(self.table(&Table::default(), lower))),
            (Some(Content::List(upper)), Content::List(items)) => Content::List(self.list(upper, items, lower)),
            (_, Content::List(items)) => Content::List(self.list(&[], items, lower)),
            // A hole says nothing: what the upper layer says still serves to find further faults.
            (Some(_), Content::Hole) => return upper.map_or_else(Node::hole, Arc::clone),
            _ => return Arc::clone(lower),
        };
        Arc::new(Node { origin: lower.origin.clone(), content })
    }

    fn table(&mut self, upper: &Table, lower: &Table) -> Table {
        let mut merged = upper.clone();
        for (key, value) in lower {
            self.path.push(key.to_string());
            let value = self.node(upper.get(key), value);
            self.path.pop();
            merged.insert(Key::clone(key), value);
        }
        merged
    }

    fn list(&mut self, upper: &[Arc<Node>], lower: &[Arc<Node>], whole: &Node) -> Vec<Arc<Node>> {
        let is_keyed = |items: &[Arc<Node>]| items.iter().any(|item| item.as_table().is_some());
        if lower.is_empty() && is_keyed(upper) {
            let message = format!("the empty list `{}` changes nothing", self.path.join("."));
            self.diagnostics.push(whole.blame(Diagnostic::warning("empty-list", message).hint(
                "a lower layer adds items; one that should go is withdrawn with its `id` and `withdrawn = true`",
            )));
            return upper.to_vec();
        }
        if !is_keyed(lower) {
            return lower.to_vec();
        }
        let mut items: IndexMap<String, Arc<Node>> = if is_keyed(upper) {
            upper.iter().filter_map(|item| Some((item.id()?.to_string(), Arc::clone(item)))).collect()
        } else {
            IndexMap::new()
        };
        let mut seen: BTreeMap<&str, &Arc<Node>> = BTreeMap::new();
        let mut moves = Vec::new();
        for item in lower {
            let Some(id) = self.id(item) else { continue };
            if let Some(first) = seen.insert(id, item) {
                self.duplicate(id, item, first);
                continue;
            }
            if let Some(after) = self.item(id, item, &mut items) {
                moves.push((id.to_string(), after));
            }
        }
        arrange(&items, &moves, &self.path.join("."), self.diagnostics)
    }

    /// The `id` of an item; without one there is a diagnostic.
    fn id<'n>(&mut self, item: &'n Arc<Node>) -> Option<&'n str> {
        let list = self.path.join(".");
        if let Some(id) = item.id() {
            return Some(id);
        }
        let diagnostic = match (&item.content, item.get("id")) {
            (Content::Hole, _) => return None,
            (_, Some(id)) if matches!(id.content, Content::Hole) => return None,
            (_, Some(id)) => id.blame(
                Diagnostic::error("wrong-type", format!("expected text for `id`, found {}", id.describe()))
                    .hint("put it in quotes"),
            ),
            (Content::Table(_), None) => item.blame(
                Diagnostic::error("missing-id", format!("an item of `{list}` has no `id`"))
                    .hint("every item of a list has an `id`, by which other layers and items refer to it"),
            ),
            _ => {
                let message = format!("expected a table in `{list}`, found {}", item.describe());
                item.blame(Diagnostic::error("wrong-type", message))
            }
        };
        self.diagnostics.push(diagnostic);
        None
    }

    /// Adds or overrides one item; gives the item after which it wants to stand.
    fn item<'n>(
        &mut self,
        id: &str,
        item: &'n Arc<Node>,
        items: &mut IndexMap<String, Arc<Node>>,
    ) -> Option<&'n Arc<Node>> {
        let mut fields = item.as_table().cloned().unwrap_or_default();
        match fields.get(WITHDRAWN).map(|mark| (mark, &mark.content)) {
            None | Some((_, Content::Scalar(Scalar { kind: ScalarKind::Boolean, .. }))) => {}
            Some((mark, content)) => {
                if !matches!(content, Content::Hole) {
                    let message = format!("expected `true` or `false` for `{WITHDRAWN}`, found {}", mark.describe());
                    self.diagnostics.push(mark.blame(Diagnostic::error("wrong-type", message)));
                }
                fields.shift_remove(WITHDRAWN);
            }
        }
        fields.shift_remove(AFTER);
        let old = items.get(id);
        if old.is_some() {
            // Who added the item said its id; a lower layer only refers to it.
            fields.shift_remove("id");
        }
        let addition = Arc::new(Node { origin: item.origin.clone(), content: Content::Table(Box::new(fields)) });
        if old.is_none() && item.is_withdrawn() {
            let message = format!("there is no `{id}` in `{}` to withdraw", self.path.join("."));
            let hint = did_you_mean(id, items.keys().map(String::as_str));
            let diagnostic = Diagnostic::warning("nothing-to-withdraw", message).maybe_hint(hint);
            self.diagnostics.push(item.get("id").unwrap_or(item).blame(diagnostic));
            return None;
        }
        self.path.push(id.to_string());
        let merged = self.node(old, &addition);
        self.path.pop();
        items.insert(id.to_string(), merged);
        item.get(AFTER)
    }

    fn duplicate(&mut self, id: &str, item: &Node, first: &Node) {
        let mut diagnostic = Diagnostic::error("duplicate-id", format!("`{}` has `{id}` twice", self.path.join(".")));
        if let Some(first) = first.get("id").and_then(|id| id.origin.as_ref()) {
            diagnostic = diagnostic.within(format!("first in {}:{}", first.source.path, first.line()));
        }
        let diagnostic = diagnostic.hint("give one of them another `id`");
        self.diagnostics.push(item.get("id").map_or(diagnostic.clone(), |id| id.blame(diagnostic)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::node::Layer;
    use super::super::parse::parse;
    use super::*;
    use crate::diagnostic::Place;

    /// Lays the texts over one another; gives `id: fields` for each item of `list`, then the diagnostics.
    fn check(layers: &[&str], expected: &[&str]) {
        let mut diagnostics = Vec::new();
        let mut merged = Arc::new(Node::empty_table());
        for (number, text) in layers.iter().enumerate() {
            let (root, _) = parse(&format!("{number}.toml"), text.as_bytes(), Layer::Own, &mut diagnostics).unwrap();
            merged = merge(&merged, &Arc::new(root), &mut diagnostics);
        }
        let item = |item: &Arc<Node>| {
            let field = |(key, value): (&Key, &Arc<Node>)| match &value.content {
                Content::Scalar(scalar) => format!("{key}={}", scalar.text),
                _ => key.to_string(),
            };
            item.as_table().unwrap().iter().map(field).collect::<Vec<_>>().join(" ")
        };
        let mut found: Vec<String> = merged.get("list").and_then(|l| l.as_list()).unwrap().iter().map(item).collect();
        found.extend(diagnostics.iter().map(|diagnostic| {
            let Place { path, range, .. } = diagnostic.place.clone().unwrap();
            let number: usize = path.trim_end_matches(".toml").parse().unwrap();
            let place = format!("{path} {}", layers[number].get(range.unwrap()).unwrap());
            [&[diagnostic.to_string(), place][..], &diagnostic.context[..], &diagnostic.hints[..]].concat().join(" | ")
        }));
        assert_eq!(found, expected);
    }

    #[test]
    fn lower_layers_add_and_override() {
        check(
            &[
                "[[list]]\nid = \"a\"\nx = 1\ny = 1\n[[list]]\nid = \"b\"\n",
                "[[list]]\nid = \"c\"\n[[list]]\nid = \"a\"\ny = 2\n",
            ],
            &["id=a x=1 y=2", "id=b", "id=c"],
        );
    }

    #[test]
    fn withdrawn_items_keep_their_mark_and_can_come_back() {
        check(
            &[
                "list = [{ id = \"a\", x = 1 }, { id = \"b\" }]",
                "list = [{ id = \"a\", withdrawn = true }]",
                "list = [{ id = \"a\", withdrawn = false }, { id = \"bb\", withdrawn = true }]",
            ],
            &[
                "id=a x=1 withdrawn=false",
                "id=b",
                "warning: there is no `bb` in `list` to withdraw | 2.toml \"bb\" | did you mean `b`?",
            ],
        );
    }

    #[test]
    fn after_moves_and_keeps_the_order_of_its_followers() {
        check(
            &[
                "list = [{ id = \"a\" }, { id = \"b\" }]",
                "list = [{ id = \"x\", after = \"a\" }, { id = \"y\", after = \"a\" }, { id = \"z\", after = \"x\" }]",
            ],
            &["id=a", "id=x", "id=z", "id=y", "id=b"],
        );
        check(&["list = [{ id = \"a\", after = \"c\" }, { id = \"b\" }, { id = \"c\" }]"], &["id=b", "id=c", "id=a"]);
        check(
            &["list = [{ id = \"abc\" }, { id = \"b\", after = \"abd\" }]"],
            &[
                "id=abc",
                "id=b",
                "error: there is no `abd` in `list` to stand after | 0.toml \"abd\" | did you mean `abc`?",
            ],
        );
    }

    #[test]
    fn bad_items_are_told_and_left_out() {
        check(
            &["list = [{ id = \"a\" }, { id = \"a\" }, { x = 1 }, { id = 3 }, 5, { id = \"b\", withdrawn = 1 }]"],
            &[
                "id=a",
                "id=b",
                "error: `list` has `a` twice | 0.toml \"a\" | first in 0.toml:1 | give one of them another `id`",
                "error: an item of `list` has no `id` | 0.toml { x = 1 } | \
                 every item of a list has an `id`, by which other layers and items refer to it",
                "error: expected text for `id`, found the whole number `3` | 0.toml 3 | put it in quotes",
                "error: expected a table in `list`, found the whole number `5` | 0.toml 5",
                "error: expected `true` or `false` for `withdrawn`, found the whole number `1` | 0.toml 1",
            ],
        );
    }

    #[test]
    fn an_empty_list_withdraws_nothing() {
        check(
            &["list = [{ id = \"a\" }]", "list = []"],
            &[
                "id=a",
                "warning: the empty list `list` changes nothing | 1.toml [] | \
                 a lower layer adds items; one that should go is withdrawn with its `id` and `withdrawn = true`",
            ],
        );
    }
}
