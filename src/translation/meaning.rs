//! The meaning of a message: what a translator has to know of its text, as Fluent in normal form, and its fingerprint.
//!
//! It is the message's value and attributes and the terms that they use, directly or through others. White space that
//! shows nothing, comments and the place in the file are no part of it.

use std::collections::BTreeSet;

use crate::locale::{Entry, write_normal};
use crate::tree;

/// Hexadecimal digits of a fingerprint: enough that no two texts of a workspace ever share one.
const DIGITS: usize = 16;

/// The meaning of an entry; `term` finds a term by its id with the `-`.
pub fn meaning<'a>(entry: &'a Entry, term: &impl Fn(&str) -> Option<&'a Entry>) -> String {
    let mut text = write_normal(entry);
    for id in terms(entry, term) {
        if let Some(term) = term(&id) {
            text.push('\n');
            text.push_str(&write_normal(term));
        }
    }
    text.push('\n');
    text
}

/// The terms that an entry uses, directly or through others, without itself.
pub fn terms<'a>(entry: &'a Entry, term: &impl Fn(&str) -> Option<&'a Entry>) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    let mut open = vec![entry];
    while let Some(one) = open.pop() {
        for name in one.references().terms {
            let id = name.split('.').next().unwrap_or_default().to_string();
            if id != entry.id && found.insert(id.clone()) {
                open.extend(term(&id));
            }
        }
    }
    found
}

/// The fingerprint of a text in normal form.
pub fn fingerprint(text: &str) -> String {
    let mut digits = tree::sha256(text.as_bytes());
    digits.truncate(DIGITS);
    digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Catalogs;
    use crate::tree::Tree;

    fn of(source: &str) -> String {
        let (catalogs, _) = Catalogs::load(&Tree::from_texts([("locales/it/x.ftl", source)]), &Tree::default());
        let locale = "it".parse().unwrap();
        let all: Vec<&Entry> = catalogs.messages(&locale).map(|(_, entry)| entry).collect();
        let entry = all.iter().find(|entry| entry.id == "a").unwrap();
        fingerprint(&meaning(entry, &|id| all.iter().find(|entry| entry.id == id).copied()))
    }

    #[test]
    fn white_space_comments_and_neighbours_are_no_part_of_it() {
        let text = "a = one two { -b }\n-b = three\n";
        assert_eq!(of(text), of("# Comment\na =\n    one\n    two {-b}\n\nc = d\n-b = three\n"));
    }

    #[test]
    fn words_attributes_and_terms_are() {
        let text = "a = one { -b }\n    .c = d\n-b = { -e }\n-e = f\n";
        for (old, new) in [("one", "two"), ("= d", "= x"), ("= f", "= g")] {
            assert_ne!(of(text), of(&text.replace(old, new)), "{old}");
        }
    }
}
