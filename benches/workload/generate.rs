//! A workspace of any size in the real format, from a seed: the example's data, texts and templates, many times over.
//!
//! Every cooperative is one of the example's four with people and addresses of its own. A part of all texts is written anew
//! by each, so that a workload says how much its documents have in common.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::path::{Path, PathBuf};

/// Id, name, acronym and type.
const MEMBERS: [(&str, &str, &str, &str); 4] = [
    ("diogene", "Diogene", "DIO", "a"),
    ("girandola-di-carta", "La Girandola di Carta", "GIR", "a"),
    ("sale-fino", "Sale Fino", "SAL", "b"),
    ("zolla-gentile", "Zolla Gentile", "ZOL", "b"),
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
    /// How many of a hundred texts a cooperative has word for word from others: those of the consortium and of its type
    /// from all of them, its own from every fourth.
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
        let shared = Shared::read(example, self.locales());
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

    fn cooperative(&self, number: usize, example: &Path, root: &Path, shared: &Shared) {
        let (member, title, acronym, kind) = MEMBERS[number % MEMBERS.len()];
        let id = Self::id(number);
        let mark = base36(number);
        for entry in entries(&example.join("manuals/cooperatives").join(member)) {
            let to = root.join("manuals/cooperatives").join(&id).join(name(&entry));
            if entry.extension().is_some_and(|ending| ending == "toml") {
                let text = fs::read_to_string(&entry).unwrap();
                let text = text.replace(&format!("\"{acronym}\""), &format!("\"{acronym}{mark}\""));
                let text = text.replace(&format!("name = \"{title}"), &format!("name = \"{title} {mark}"));
                let text = text.replace(".example\"", &format!("-{mark}.example\""));
                put(&to, if entry.ends_with("people.toml") { with_surnames(&text, &mark) } else { text });
            } else {
                put(&to, fs::read(&entry).unwrap());
            }
        }
        let rewritten = |id: &str, text: &str| {
            if self.draw(number, id) >= self.common { anew(id, text, &mark) } else { None }
        };
        for locale in self.locales() {
            let from = example.join("locales").join(locale).join("cooperatives").join(member);
            let to = root.join("locales").join(locale).join("cooperatives").join(&id);
            let mut own = BTreeSet::new();
            for entry in entries(&from) {
                let mut texts = String::new();
                for (id, text) in split(&fs::read_to_string(&entry).unwrap()) {
                    texts.push_str(&rewritten(&id, &text).unwrap_or(text));
                    own.insert(id);
                }
                put(&to.join(name(&entry)), texts);
            }
            let others = shared.0[&(*locale, kind)].iter().filter(|(id, _)| !own.contains(*id));
            let texts: String = others.filter_map(|(id, text)| rewritten(id, text)).collect();
            if !texts.is_empty() {
                put(&to.join("anew.ftl"), texts);
            }
        }
    }

    /// A number below 100 for a cooperative's message, the same in all languages.
    fn draw(&self, number: usize, id: &str) -> u64 {
        BuildHasherDefault::<DefaultHasher>::default().hash_one((self.seed, number, id)) % 100
    }
}

/// The texts that all cooperatives of a type share, by locale and type: id and lines.
struct Shared(BTreeMap<(&'static str, &'static str), BTreeMap<String, String>>);

impl Shared {
    fn read(example: &Path, locales: &[&'static str]) -> Self {
        let mut texts = BTreeMap::new();
        for locale in locales {
            let folder = example.join("locales").join(locale);
            for kind in ["a", "b"] {
                // A type's text takes the place of the consortium's.
                let both = messages(&folder).into_iter().chain(messages(&folder.join("types").join(kind)));
                texts.insert((*locale, kind), both.collect());
            }
        }
        Self(texts)
    }
}

/// The people of a file, each with another surname.
fn with_surnames(text: &str, mark: &str) -> String {
    let own = |line: &str| match line.strip_prefix("name = ").and_then(|rest| rest.strip_suffix('"')) {
        Some(name) => format!("name = {name} {mark}\"\n"),
        None => format!("{line}\n"),
    };
    text.lines().map(own).collect()
}

/// The same message in other words, hardly longer: each paragraph, item of a list and attribute begins with a word of its
/// own. `None` for terms, which are used in many ways, and for messages without words.
fn anew(id: &str, text: &str, mark: &str) -> Option<String> {
    if id.starts_with('-') || !text.split_once('=')?.1.contains(char::is_alphabetic) {
        return None;
    }
    let mut written = String::new();
    let mut begins = true;
    for line in text.lines() {
        let words = line.trim_start();
        let indent = &line[..line.len() - words.len()];
        // `id = text` or `.attribute = text`, whose text may begin on a line below.
        let is_head = !words.is_empty() && (indent.is_empty() || words.starts_with('.'));
        let (head, words) = if is_head { words.split_once('=')? } else { ("", words) };
        let words = words.trim_start();
        let is_syntax = words.is_empty() || words.starts_with(['}', '[', '*']);
        let is_marked = (begins || is_head) && !is_syntax;
        begins = words.is_empty();
        written.push_str(indent);
        if is_head {
            written.push_str(head);
            written.push_str(if words.is_empty() { "=" } else { "= " });
        }
        if is_marked {
            written.push_str(&format!("{mark} "));
        }
        written.push_str(&words.replace("<li>", &format!("<li>{mark} ")));
        written.push('\n');
    }
    Some(written)
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

/// The messages of the files directly in a folder.
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
