//! Images that the data name: there, of the format that their name says, and with a text for those who cannot see them.

use super::Checker;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::tree::Tree;
use crate::workspace::model::Asset;

/// Checks the logo.
pub fn check(checker: &mut Checker<'_>, tree: &Tree) {
    let Some(logo) = &checker.data.brand.logo else { return };
    match tree.get(logo.path()) {
        None => missing(checker, tree, logo, "brand.logo"),
        Some(content) if !has_signature(logo.path(), content) => {
            let message = format!("`{}` is damaged, or no image of the format that its name says", logo.path());
            checker.report("brand.logo", Diagnostic::error("corrupt-image", message).hint("export the image again"));
        }
        Some(_) => {}
    }
    if checker.data.brand.logo_alt.is_none() {
        let diagnostic = Diagnostic::error("missing-alternative-text", "the logo has no text that says what it shows")
            .hint("add `logo-alt` with the id of a message");
        checker.report("brand.logo", diagnostic);
    }
}

fn missing(checker: &mut Checker<'_>, tree: &Tree, asset: &Asset, key: &str) {
    let folder = asset.path().rsplit_once('/').map_or("", |(folder, _)| folder);
    let name = |path: &str| path.rsplit_once('/').map_or(path, |(_, name)| name).to_string();
    let neighbours: Vec<String> = tree.paths(folder).map(name).collect();
    let hint = did_you_mean(&name(asset.path()), neighbours.iter().map(String::as_str));
    let message = format!("there is no file `{}`", asset.path());
    checker.report(key, Diagnostic::error("missing-file", message).maybe_hint(hint));
}

/// Whether the content begins as the format that the extension names does; the rest shows when it is drawn.
fn has_signature(path: &str, content: &[u8]) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    match extension.as_str() {
        "png" => content.starts_with(b"\x89PNG\r\n\x1a\n"),
        "jpg" | "jpeg" => content.starts_with(b"\xff\xd8\xff"),
        _ => std::str::from_utf8(content).is_ok_and(|text| text.contains("<svg")),
    }
}
