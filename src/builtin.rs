//! What the program carries inside: the templates, the generic messages and the starter of a new workspace.
//!
//! The templates and messages are those of the example workspace itself, embedded when the program is built. (A file that
//! is added, not changed, is noticed only once this file is compiled again.)

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::tree::{Tree, sha256};

static TEMPLATES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");
static STARTER: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/starter");

/// Where fonts stand in a workspace.
const FONTS_FOLDER: &str = "templates/fonts";

/// The message files that speak of no organisation in particular.
const GENERIC: [&str; 7] =
    ["labels.ftl", "records.ftl", "standard.ftl", "manual.ftl", "charter.ftl", "review.ftl", "print.ftl"];

/// The built-in templates, with their fonts, as `templates/…`.
pub fn templates() -> Tree {
    let mut tree = Tree::default();
    collect(&TEMPLATES, "templates", &mut tree, &|_| true);
    tree
}

/// The generic messages in every language that the program speaks, as `locales/<tag>/…`.
pub fn messages() -> Tree {
    let mut tree = Tree::default();
    let generic = |path: &str| GENERIC.iter().any(|name| path.ends_with(&format!("/{name}")));
    collect(&LOCALES, "locales", &mut tree, &|path| generic(path) && !path.contains("/cooperatives/"));
    tree
}

/// The data and messages of a new workspace, as `manuals/…` and `locales/<tag>/…`.
pub fn starter() -> Tree {
    let mut tree = Tree::default();
    collect(&STARTER, "", &mut tree, &|_| true);
    tree
}

/// Whether the program has a font under a path of the workspace with this SHA-256: then nobody else need keep it. Templates
/// change from version to version and are always kept.
pub fn carries(path: &str, hash: &str) -> bool {
    static FONTS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
        let fonts = templates();
        fonts.below(FONTS_FOLDER).map(|(path, content)| (path.to_string(), sha256(content))).collect()
    });
    FONTS.get(path).is_some_and(|own| own == hash)
}

fn collect(dir: &Dir, prefix: &str, tree: &mut Tree, wanted: &dyn Fn(&str) -> bool) {
    for file in dir.files() {
        let parts = file.path().components().map(|part| part.as_os_str().to_string_lossy());
        let path = parts.collect::<Vec<_>>().join("/");
        let path = if prefix.is_empty() { path } else { format!("{prefix}/{path}") };
        if wanted(&path) {
            tree.insert(path, file.contents());
        }
    }
    for inner in dir.dirs() {
        collect(inner, prefix, tree, wanted);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carries_templates_and_generic_messages_but_nobodys_own() {
        assert!(templates().text("templates/manual.typ").is_some());
        let messages = messages();
        assert!(messages.text("locales/it/labels.ftl").is_some());
        assert!(messages.below("").all(|(path, _)| !path.contains("cooperatives") && !path.ends_with("policy.ftl")));
        assert!(starter().below("manuals").next().is_some());
    }
}
