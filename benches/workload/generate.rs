//! A workspace of any size in the real format, from a seed: the example's data, texts and templates, many times over.
//!
//! Every cooperative is one of the example's four with names of its own. Of the texts that all share, a part is written
//! anew by each cooperative, so that a workload says how much its documents have in common.

use std::collections::BTreeSet;
use std::fs;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::path::{Path, PathBuf};

const MEMBERS: [(&str, &str, &str); 4] = [
    ("diogene", "Diogene", "DIO"),
    ("girandola-di-carta", "La Girandola di Carta", "GIR"),
    ("sale-fino", "Sale Fino", "SAL"),
    ("zolla-gentile", "Zolla Gentile", "ZOL"),
];
const LOCALES: [&str; 12] = ["it", "en", "de", "fr", "es", "ro", "sl", "sq", "uk", "ar", "hi", "zh"];
const DOCUMENTS: [&str; 3] = ["policy", "charter", "manual"];

/// The size of a workspace, and what its cooperatives share.
#[derive(Debug, Clone, Copy)]
pub struct Workload {
    pub cooperatives: usize,
    /// At most 12; the source language is the first.
    pub locales: usize,
    /// At most 3: policies, then charters, then manuals.
    pub documents: usize,
    /// How many of a hundred shared texts no cooperative writes anew.
    pub common: u64,
    pub seed: u64,
}

impl Workload {
    /// The languages.
    pub fn locales(&self) -> &'static [&'static str] {
        &LOCALES[..self.locales.clamp(1, LOCALES.len())]
    }

    /// How many documents of the cooperatives there are; those of the consortium come on top.
    pub fn jobs(&self) -> usize {
        self.cooperatives * self.locales().len() * self.documents.clamp(1, DOCUMENTS.len())
    }

    /// The id of a cooperative, from 0.
    pub fn id(number: usize) -> String {
        format!("{}-{number:05}", MEMBERS[number % MEMBERS.len()].0)
    }

    /// Writes the workspace.
    pub fn write(&self, root: &Path) {
        let example = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&example.join("templates"), &root.join("templates"));
        for entry in entries(&example.join("manuals")) {
            if entry.is_file() {
                put(&root.join("manuals").join(name(&entry)), fs::read(&entry).unwrap());
            }
        }
        let documents = fs::read_to_string(example.join("manuals/documents.toml")).unwrap();
        put(&root.join("manuals/documents.toml"), self.chosen_documents(&documents));
        for folder in ["types", "consortium", "print"] {
            copy(&example.join("manuals").join(folder), &root.join("manuals").join(folder));
        }
        for locale in self.locales() {
            let (from, to) = (example.join("locales").join(locale), root.join("locales").join(locale));
            // Without the ledger: nobody has confirmed what the cooperatives write anew.
            for entry in entries(&from).into_iter().filter(|entry| is_fluent(entry)) {
                put(&to.join(name(&entry)), fs::read(&entry).unwrap());
            }
            copy(&from.join("types"), &to.join("types"));
            copy(&from.join("cooperatives/cascina-clarabella"), &to.join("cooperatives/cascina-clarabella"));
        }
        let shared: Vec<(&str, Vec<(String, String)>)> =
            self.locales().iter().map(|locale| (*locale, messages(&example.join("locales").join(locale)))).collect();
        for number in 0..self.cooperatives {
            self.cooperative(number, example, root, &shared);
        }
    }

    /// The documents file with those documents and languages that are wanted.
    fn chosen_documents(&self, text: &str) -> String {
        let wanted = &DOCUMENTS[..self.documents.clamp(1, DOCUMENTS.len())];
        let locales = self.locales().iter().map(|locale| format!("\"{locale}\"")).collect::<Vec<_>>().join(", ");
        let mut kept = String::new();
        for block in text.split_inclusive("[[documents]]\n").collect::<Vec<_>>().windows(2).map(|pair| pair[1]) {
            let block = block.strip_suffix("[[documents]]\n").unwrap_or(block);
            let id = block.split('"').nth(1).unwrap();
            kept.push_str("[[documents]]\n");
            let mut seen = BTreeSet::new();
            // The document's own line, not one of its sections.
            let mut is_first = |key: &'static str| seen.insert(key);
            for line in block.lines() {
                kept.push_str(&match line.split(" = ").next() {
                    Some("locales") => format!("locales = [{locales}]"),
                    // Other files say more about it, so it is still there.
                    Some("applies-to") if !wanted.contains(&id) && is_first("applies-to") => {
                        "applies-to = []".to_string()
                    }
                    _ => line.to_string(),
                });
                kept.push('\n');
            }
        }
        kept
    }

    fn cooperative(&self, number: usize, example: &Path, root: &Path, shared: &[(&str, Vec<(String, String)>)]) {
        let (member, title, acronym) = MEMBERS[number % MEMBERS.len()];
        let id = Self::id(number);
        let mark = base36(number);
        for entry in entries(&example.join("manuals/cooperatives").join(member)) {
            let to = root.join("manuals/cooperatives").join(&id).join(name(&entry));
            if entry.extension().is_some_and(|ending| ending == "toml") {
                let text = fs::read_to_string(&entry).unwrap();
                let text = text.replace(&format!("\"{acronym}\""), &format!("\"{acronym}{mark}\""));
                put(&to, text.replace(&format!("name = \"{title}"), &format!("name = \"{title} {mark}")));
            } else {
                put(&to, fs::read(&entry).unwrap());
            }
        }
        for (locale, messages) in shared {
            let from = example.join("locales").join(locale).join("cooperatives").join(member);
            let to = root.join("locales").join(locale).join("cooperatives").join(&id);
            let mut own = BTreeSet::new();
            for entry in entries(&from) {
                let text = fs::read_to_string(&entry).unwrap();
                own.extend(split(&text).into_iter().map(|(id, _)| id));
                put(&to.join(name(&entry)), text);
            }
            let is_anew = |id: &String| self.draw(number, id) >= self.common && !own.contains(id);
            let anew = messages.iter().filter(|(id, _)| is_anew(id)).filter_map(|(id, text)| anew(id, text, &mark));
            let anew: String = anew.collect();
            if !anew.is_empty() {
                put(&to.join("anew.ftl"), anew);
            }
        }
    }

    /// A number below 100 for a cooperative's message, the same in all languages.
    fn draw(&self, number: usize, id: &str) -> u64 {
        BuildHasherDefault::<DefaultHasher>::default().hash_one((self.seed, number, id)) % 100
    }
}

/// The same message in other words, hardly longer; `None` for terms, which are used in many ways, and for messages that
/// have no text of their own.
fn anew(id: &str, text: &str, mark: &str) -> Option<String> {
    let (head, value) = text.split_once('=')?;
    let first = value.trim_start();
    if id.starts_with('-') || first.is_empty() || first.starts_with('.') {
        return None;
    }
    let gap = &value[..value.len() - first.len()];
    let gap = if gap.contains('\n') { gap } else { " " };
    Some(format!("{head}={gap}{mark} {first}"))
}

fn base36(mut number: usize) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit(u32::try_from(number % 36).unwrap(), 36).unwrap());
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

/// The messages of the files directly in a folder and of its types.
fn messages(folder: &Path) -> Vec<(String, String)> {
    let files = entries(folder).into_iter().filter(|path| is_fluent(path));
    files
        .filter(|path| !path.ends_with("example.ftl"))
        .flat_map(|path| split(&fs::read_to_string(path).unwrap()))
        .collect()
}

/// The messages of a file: id and lines.
fn split(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            found.push((line.split([' ', '=']).next().unwrap().to_string(), String::new()));
        }
        if let Some((_, text)) = found.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

fn is_fluent(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "ftl")
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

fn put(path: &Path, content: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

fn copy(from: &Path, to: &Path) {
    for entry in entries(from) {
        let target = to.join(name(&entry));
        if entry.is_dir() { copy(&entry, &target) } else { put(&target, fs::read(&entry).unwrap()) }
    }
}
