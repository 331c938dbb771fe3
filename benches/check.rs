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

mod texts;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use texts::{LOCALES, copy, ids, messages, without_ledger};

/// Messages of each language.
const MESSAGES: usize = 5000;

const LIMIT: Duration = Duration::from_secs(2);

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = LOCALES.map(|locale| messages(&root.join("locales").join(locale)));
    let common = ids(&texts);
    for (name, step) in [("no findings", 0), ("1 message of 20 faulty", 20), ("every message faulty", 1)] {
        let folder = tempfile::tempdir().unwrap();
        // The example itself, whose data give the variables, and whose documents are checked too.
        for part in ["manuals", "templates", "locales"] {
            copy(&root.join(part), &folder.path().join(part));
        }
        // With a ledger the texts that are added would be told as changed by hand.
        without_ledger(folder.path());
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
