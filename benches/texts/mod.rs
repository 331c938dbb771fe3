//! The example's own texts, of which benches make larger workspaces.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The languages of the example, the source first.
pub const LOCALES: [&str; 12] = ["it", "en", "de", "fr", "es", "ro", "sl", "sq", "uk", "ar", "hi", "zh"];

/// The ids of the messages that all languages have.
pub fn ids(texts: &[BTreeMap<String, String>]) -> Vec<&String> {
    texts[0].keys().filter(|id| texts.iter().all(|texts| texts.contains_key(*id))).collect()
}

/// Takes the ledger of translations out of a copy of the example.
pub fn without_ledger(workspace: &Path) {
    fs::remove_file(workspace.join("locales/sources.toml")).unwrap();
    for locale in &LOCALES[1..] {
        fs::remove_file(workspace.join(format!("locales/{locale}/translations.toml"))).unwrap();
    }
}

/// The messages of the files in a folder and below, by their ids; a later file's text takes the place of an earlier one's.
pub fn messages(folder: &Path) -> BTreeMap<String, String> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let mut found = BTreeMap::new();
    let mut id = String::new();
    for line in
        paths.iter().flat_map(|path| fs::read_to_string(path).unwrap().lines().map(String::from).collect::<Vec<_>>())
    {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            id = line.split(' ').next().unwrap().to_string();
        }
        if !id.is_empty() && !line.starts_with('#') {
            let text: &mut String = found.entry(id.clone()).or_default();
            text.push_str(&line);
            text.push('\n');
        }
    }
    found
}

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}
