//! Times `bindery translate export` and `import` of 5,000 messages in each of 12 languages, made of the example's own texts,
//! with the limit of 3 s for each.
//!
//! Run it with `cargo bench --bench exchange`. It prints the best of three runs in each format, and what share of it a plain
//! reading and writing of the same bytes takes. Pages are not noted: that would time Typst.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a program that measures, on files of its own"
)]

mod texts;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use texts::{LOCALES, copy, ids, messages, without_ledger};

/// Messages of each language.
const MESSAGES: usize = 5000;

/// The twelfth language to translate into, with the Spanish texts.
const OTHER: &str = "pt";

const LIMIT: Duration = Duration::from_secs(3);

const FORMATS: [(&str, &str); 4] = [("xliff", "xlf"), ("xliff2", "xlf"), ("po", "po"), ("xlsx", "xlsx")];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = LOCALES.map(|locale| messages(&root.join("locales").join(locale)));
    let workspace = workspace(root, &texts);
    let targets: Vec<&str> = LOCALES[1..].iter().copied().chain([OTHER]).collect();
    let locales: Vec<&str> = targets.iter().flat_map(|locale| ["--locale", locale]).collect();
    let ledger = [&["translate", "confirm", "--on", "2026-01-01"][..], &locales].concat();
    run(workspace.path(), &ledger);
    let bare = tempfile::tempdir().unwrap();
    for (format, ending) in FORMATS {
        let sent = tempfile::tempdir().unwrap();
        let output = sent.path().join(format!("{{locale}}.{ending}"));
        let fixed = ["translate", "export", "--document", "bench", "--no-pages", "--format", format, "--output"];
        let export = [&fixed[..], &[output.to_str().unwrap()], &locales].concat();
        let exported = best(|| run(workspace.path(), &export));
        let files: Vec<PathBuf> = targets.iter().map(|locale| sent.path().join(format!("{locale}.{ending}"))).collect();
        told(&format!("export, {format}"), exported, &files);

        let fixed = ["translate", "import", "--on", "2026-01-01", "--format", "json"];
        let names = files.iter().map(|file| file.to_str().unwrap());
        let import: Vec<&str> = fixed.into_iter().chain(names).collect();
        let imported = best(|| {
            // Nothing of it is translated yet.
            fs::remove_dir_all(bare.path()).unwrap();
            copy(workspace.path(), bare.path());
            without_ledger(bare.path());
            fs::remove_dir_all(bare.path().join("locales").join(OTHER)).unwrap();
            for locale in &LOCALES[1..] {
                fs::remove_file(bare.path().join(format!("locales/{locale}/bench.ftl"))).unwrap();
            }
            run(bare.path(), &import)
        });
        told(&format!("import, {format}"), imported, &files);
    }
}

/// The example with one document more, which shows all messages.
fn workspace(root: &Path, texts: &[BTreeMap<String, String>]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["manuals", "templates", "locales"] {
        copy(&root.join(part), &folder.path().join(part));
    }
    without_ledger(folder.path());
    let common = ids(texts);
    let names: Vec<String> =
        (0..MESSAGES).map(|number| format!("{}-{number}", common[number % common.len()])).collect();
    for (locale, texts) in LOCALES.iter().zip(texts).chain([(&OTHER, &texts[4])]) {
        let message = |(number, name): (usize, &String)| {
            let id = common[number % common.len()];
            texts[id].replacen(id.as_str(), name, 1)
        };
        let path = folder.path().join(format!("locales/{locale}/bench.ftl"));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, names.iter().enumerate().map(message).collect::<String>()).unwrap();
    }
    let calls: String = names.iter().map(|name| format!("#msg(\"{name}\")\n")).collect();
    let template = format!("#import \"lib/job.typ\": msg\n{calls}");
    fs::write(folder.path().join("templates/bench.typ"), template).unwrap();
    let documents = folder.path().join("manuals/documents.toml");
    let document = "\n[[documents]]\nid = \"bench\"\ntitle = \"manual-title\"\ntemplate = \"bench.typ\"\n\
                    applies-to = [\"consortium\"]\nlocales = [\"it\"]\n[[documents.revisions]]\nid = \"0\"\nnumber = 0\n\
                    date = 2026-01-01\nreason = \"revision-transition\"\n";
    fs::write(&documents, fs::read_to_string(&documents).unwrap() + document).unwrap();
    folder
}

fn run(workspace: &Path, arguments: &[&str]) -> Duration {
    let start = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_bindery"))
        .args(["-C", workspace.to_str().unwrap()])
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let elapsed = start.elapsed();
    // Some texts are refused: without the translation, nothing says that it chooses by other values than its source.
    let worked = output.status.code().is_some_and(|code| code < 2);
    assert!(worked, "{arguments:?}: {:.3000}", String::from_utf8_lossy(&output.stderr));
    elapsed
}

fn best(mut time: impl FnMut() -> Duration) -> Duration {
    (0..3).map(|_| time()).min().unwrap()
}

/// Prints a time beside that of reading and writing the same files.
fn told(name: &str, time: Duration, files: &[PathBuf]) {
    let bytes: u64 = files.iter().map(|file| fs::metadata(file).unwrap().len()).sum();
    let copied = tempfile::tempdir().unwrap();
    let plain = best(|| {
        let start = Instant::now();
        for file in files {
            fs::write(copied.path().join(file.file_name().unwrap()), fs::read(file).unwrap()).unwrap();
        }
        start.elapsed()
    });
    let above = if time > LIMIT { ", above the limit" } else { "" };
    let megabytes = bytes / 1_000_000;
    println!(
        "{name}: {:.2} s for {megabytes} MB, {:.0} times a plain copy of the files{above}",
        time.as_secs_f64(),
        time.as_secs_f64() / plain.as_secs_f64(),
    );
}
