//! Times `bindery check` on the example with 5,000 more messages in each of its 12 languages, made of its own texts, with
//! the limit of 2 s.
//!
//! Run it with `cargo bench --bench check`. It prints the best of three runs for a workspace without findings, for one
//! in which one message of twenty has a fault, and for one in which all have.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a program that measures, on files of its own"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const LOCALES: [&str; 12] = ["it", "en", "de", "fr", "es", "ro", "sl", "sq", "uk", "ar", "hi", "zh"];

/// Messages of each language.
const MESSAGES: usize = 5000;

const LIMIT: Duration = Duration::from_secs(2);

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = LOCALES.map(|locale| messages(&root.join("locales").join(locale)));
    let common: Vec<&String> = texts[0].keys().filter(|id| texts.iter().all(|texts| texts.contains_key(*id))).collect();
    for (name, step) in [("no findings", 0), ("1 message of 20 faulty", 20), ("every message faulty", 1)] {
        let folder = tempfile::tempdir().unwrap();
        // The example itself, whose data give the variables, and whose documents are checked too.
        for part in ["manuals", "templates", "locales"] {
            copy(&root.join(part), &folder.path().join(part));
        }
        for (locale, texts) in LOCALES.iter().zip(&texts) {
            let mut files = vec![String::new(); 10];
            for number in 0..MESSAGES {
                let id = common[number % common.len()];
                let text = texts[id].replacen(id, &format!("{id}-{number}"), 1);
                let is_faulty = step > 0 && number % step == 0 && *locale != "it";
                // A blank before each mark, and the end lost.
                let text = if is_faulty { text.replace(", ", " , ").replace(".\n", "\n") } else { text };
                files[number % 10].push_str(&text);
            }
            for (number, text) in files.iter().enumerate() {
                let path = folder.path().join(format!("locales/{locale}/part-{number}.ftl"));
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
        }
        for format in ["human", "json"] {
            let best = (0..3).map(|_| time(folder.path(), format)).min().unwrap();
            let told = if best.0 > LIMIT { ", above the limit" } else { "" };
            println!("{name}, {format}: {:.2} s, {} bytes told{told}", best.0.as_secs_f64(), best.1);
        }
    }
}

fn time(workspace: &Path, format: &str) -> (Duration, usize) {
    let start = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_bindery"))
        .args(["-C", workspace.to_str().unwrap(), "check", "--format", format])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let elapsed = start.elapsed();
    let told = [output.stdout, output.stderr].concat();
    assert!(output.status.code().is_some_and(|code| code < 2), "{}", String::from_utf8_lossy(&told));
    (elapsed, told.len())
}

/// The messages of the files in a folder and below, by their ids; a later file's text takes the place of an earlier one's.
fn messages(folder: &Path) -> BTreeMap<String, String> {
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

fn copy(from: &Path, to: &Path) {
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
