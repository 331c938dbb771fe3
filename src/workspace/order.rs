//! Where an item of a list stands: after the upper layer's items, or after the one that it names.

use std::collections::BTreeMap;
use std::sync::Arc;

use indexmap::IndexMap;

use super::node::{Content, Node};
use crate::diagnostic::{Diagnostic, did_you_mean};

/// The key that says after which item another stands.
pub const AFTER: &str = "after";

/// Moves items to where their `after` wants them; several after the same one keep their order.
///
/// `moves` are ids, each with what its `after` says; `list` is the path of the list.
pub fn arrange(
    items: &IndexMap<String, Arc<Node>>,
    moves: &[(String, &Arc<Node>)],
    list: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Arc<Node>> {
    let mut order: Vec<&str> = items.keys().map(String::as_str).collect();
    let mut followers: BTreeMap<&str, &str> = BTreeMap::new();
    for (id, after) in moves {
        let Some(target) = after.as_text().filter(|target| target != id && items.contains_key(*target)) else {
            if !matches!(after.content, Content::Hole) {
                let others = items.keys().map(String::as_str).filter(|other| other != id);
                diagnostics.push(objection(id, after, list, others));
            }
            continue;
        };
        order.retain(|other| other != id);
        let mut at = order.iter().position(|other| *other == target).map_or(order.len(), |at| at + 1);
        // Passes over what was put there before, and over what follows that in turn.
        while order.get(at).is_some_and(|next| leads_to(&followers, next, target)) {
            at += 1;
        }
        order.insert(at, id);
        followers.insert(id, target);
    }
    order.into_iter().filter_map(|id| items.get(id).cloned()).collect()
}

fn objection<'a>(id: &str, after: &Node, list: &str, others: impl Iterator<Item = &'a str>) -> Diagnostic {
    let hint = after.as_text().and_then(|written| did_you_mean(written, others));
    let (name, message) = match after.as_text() {
        Some(written) if written == id => ("unknown-reference", format!("`{id}` cannot stand after itself")),
        Some(written) => ("unknown-reference", format!("there is no `{written}` in `{list}` to stand after")),
        None => ("wrong-type", format!("expected the `id` of an item for `{AFTER}`, found {}", after.describe())),
    };
    after.blame(Diagnostic::error(name, message).maybe_hint(hint))
}

/// Whether following `after` from an item comes to the target.
fn leads_to(followers: &BTreeMap<&str, &str>, from: &str, target: &str) -> bool {
    let mut current = from;
    for _ in 0..=followers.len() {
        match followers.get(current) {
            Some(next) if *next == target => return true,
            Some(next) => current = next,
            None => return false,
        }
    }
    false
}
